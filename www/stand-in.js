// Where the page's first script does not run (it is missing, of another build, sent as another type, packed twice), finds
// out why, says what whoever publishes the page has to do, and hands out what is kept; where only the looks are missing,
// says that. A file of its own, so that it may be there where the first is not, and no module, so that it runs in more
// browsers and from more servers. tools/scripts.mjs puts www/rescue.js before it.

if (document.readyState === 'complete') look();
else addEventListener('load', look, { once: true });

/** Everything that the page asks for has come or failed by now. */
function look() {
  // Said by the page's style sheet (www/shell.css).
  if (getComputedStyle(home).display !== 'flow-root') sayBare();
  if (isRunning()) return;
  const script = document.querySelector('script[src*="loader-"]');
  why(script).then(({ code, advice, detail }) => {
    if (isRunning()) return;
    const notice = noticeOf({ part: 'start-failure', code, title: 'Crosscheck cannot start: its first script does not run', advice, detail });
    home.replaceChildren(notice);
    offerKept(notice);
  });
}

/** Whether the first script is at work, or has been: what it finds in the page goes. */
function isRunning() {
  return 'loader' in home.dataset || !home.querySelector('[data-part="shell"]');
}

/** Asks the server for the script once more: the browser does not tell a page why it did not take it. */
async function why(script) {
  const file = script.src.split('/').pop();
  let answer;
  let bytes;
  try {
    answer = await fetch(script.src, { cache: 'no-store' });
    bytes = new Uint8Array(await answer.arrayBuffer());
  } catch (error) {
    return { code: 'fetch-failed', advice: 'The connection failed. Check it and reload the page; a network filter, or the policy of this site, may also be keeping the script away.', detail: `${file}: ${error.message}` };
  }
  if (!answer.ok) {
    return {
      code: 'fetch-failed',
      advice: 'Reload the page: it may be older than the files on the server. If you publish it: put all files of one build into one folder together, and let the address of that folder end in a slash.',
      detail: `${file}: the server answered ${answer.status}`,
    };
  }
  const sent = answer.headers.get('Content-Type') ?? 'no type at all';
  if (!/^(?:text|application)\/javascript\b/i.test(sent)) {
    return {
      code: 'wrong-mime',
      advice: 'Nothing is wrong with your browser. If you publish this page: the server sends something else in place of its script. Let it send .js files as text/javascript, and for a missing file no other page.',
      detail: `${file}: sent as ${sent}, needed text/javascript`,
    };
  }
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    return {
      code: 'not-usable',
      advice: 'Nothing is wrong with your browser. If you publish this page: the server packs files that are packed already. Let it send the .js files as they are, or their .gz and .br forms with the right Content-Encoding.',
      detail: `${file}: compressed twice`,
    };
  }
  if ((await isOther(script.integrity, bytes))) {
    return {
      code: 'not-usable',
      advice: 'Reload the page. If you publish it: the script is another one than the page asks for. Publish all files of one build together, and switch off whatever changes files on their way.',
      detail: `${file}: not the file of this build`,
    };
  }
  return {
    code: 'not-usable',
    advice: 'Use a current Firefox, Chrome, Edge or Safari. If you publish this page: send the headers that belong to it; another Content-Security-Policy may forbid its script.',
    detail: `${file}: it arrived whole and did not run`,
  };
}

/** Whether these are other bytes than the page names; where that cannot be told, they are not. */
async function isOther(integrity, bytes) {
  if (!integrity || !globalThis.crypto?.subtle) return false;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  return integrity !== `sha384-${btoa(String.fromCharCode(...hash))}`;
}

/** Above everything, so that it is read before what looks wrong. */
function sayBare() {
  const says = element('p', 'The style sheet of this page did not arrive: everything works, only its looks are missing. Reload the page. If you publish it: put all files of one build together, and let the server send .css files as text/css.');
  says.dataset.part = 'no-styles';
  says.setAttribute('role', 'status');
  document.body.prepend(says);
}
