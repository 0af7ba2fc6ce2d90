// Gets the program, seals the page, then shows the widget; where it cannot start, says in the page why and what to do.
// A file of its own because the policy forbids inline scripts, and plain JavaScript because it has to work
// where the rest does not. tools/scripts.mjs puts www/rescue.js, www/offline.js, www/seal.js and www/address.js before it,
// and tools/single.mjs all of them into the single-file edition.

const SCRIPT_TYPES = ['text/javascript', 'application/javascript'];
const PROGRAM_TYPES = ['application/wasm'];

// What the policy refused while loading: the failed import or fetch itself does not say so.
let refusedBy;
addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
  if (/^(script|connect)-src/.test(effectiveDirective)) refusedBy ??= effectiveDirective;
});

/** A reason why the widget cannot start. `code` is stable, for tests and for reports of trouble. */
class StartFailure extends Error {
  constructor(code, title, advice, detail) {
    super(title);
    Object.assign(this, { code, title, advice, detail });
  }
}

// The order is what protects: nothing can be entered before the last of these lines, and nothing may be loaded from the
// line before it on. Whatever the widget needs later has to be there by then.
let program;
try {
  stay();
  hearNobody();
  program = await instantiated();
  await whole();
  refuseFrames();
  if (isWorkerWanted()) {
    seal(ALL_BUT_WORKER);
    await stayAvailable();
  }
  sweep();
  seal(SEAL);
  keepAddress();
  program.mount(document.getElementById('crosscheck'));
} catch (error) {
  show(error instanceof StartFailure ? error : stopped(error));
  seal(SEAL); // what is kept can be read here, too
  throw error; // the console keeps the whole story
}

/** The program of the widget, ready to be shown. */
async function instantiated() {
  if (typeof WebAssembly !== 'object') {
    throw new StartFailure(
      'no-webassembly',
      'This browser cannot run Crosscheck',
      'WebAssembly is missing or switched off. Use a current Firefox, Chrome, Edge or Safari, without its lockdown or strict security mode for this page.',
    );
  }
  // www/carried.js, which only the single-file edition has.
  const [module, response] = await (typeof carried === 'function' ? carried() : load());
  try {
    await module.default({ module_or_path: response });
    return module;
  } catch (error) {
    if (!(error instanceof WebAssembly.CompileError)) throw error;
    throw new StartFailure(
      'compile-failed',
      'This browser refused to run Crosscheck',
      'Either it is too old (use a current Firefox, Chrome, Edge or Safari), or the policy of this site lacks \'wasm-unsafe-eval\' in script-src.',
      error.message,
    );
  }
}

/** Waits for what the page itself still loads; its style sheet is there before any script runs. The self-test is not
 * worth a long wait: where it does not arrive, the widget starts without it. */
async function whole() {
  const loaded = document.readyState === 'complete' || new Promise((done) => addEventListener('load', done, { once: true }));
  await Promise.race([loaded, patience(1000)]);
  await document.fonts.ready;
}

/** The script and the program of the widget, from the server. */
async function load() {
  const script = document.querySelector('link[rel="modulepreload"]');
  const program = document.querySelector('link[rel="preload"][as="fetch"]');

  // Side by side: the script needs the program only when both are there.
  const [module, response] = await Promise.all([
    import(script.href).catch((error) => diagnose(script.href, SCRIPT_TYPES, error)),
    fetch(program.href, { integrity: program.dataset.integrity }).catch((error) => diagnose(program.href, PROGRAM_TYPES, error)),
  ]);
  checkAnswer(response, PROGRAM_TYPES);
  return [module, response];
}

/** Why a file could not be loaded: the browser does not tell a script, so we ask the server ourselves. */
async function diagnose(url, types, error) {
  let response;
  try {
    response = await fetch(url, { cache: 'no-store' });
  } catch {
    await new Promise((done) => setTimeout(done)); // the violation is told a moment after the refusal
    checkPolicy(url);
    if (!navigator.onLine) {
      throw new StartFailure(
        'offline',
        'There is no connection',
        'Crosscheck has to be loaded once. Connect this device, then reload the page.',
        `${nameOf(url)}: ${error.message}`,
      );
    }
    throw new StartFailure(
      'fetch-failed',
      'A part of Crosscheck could not be loaded',
      'The connection failed. Check it and reload the page; a network filter may also be keeping the file away.',
      `${nameOf(url)}: ${error.message}`,
    );
  }
  checkAnswer(response, types);
  checkPolicy(url);
  throw new StartFailure(
    'not-usable',
    'A part of Crosscheck could not be used',
    'The file arrived, but it is damaged, was changed on the way, or is too new for this browser. Reload the page; if that does not help, use a current Firefox, Chrome, Edge or Safari.',
    `${nameOf(url)}: ${error.message}`,
  );
}

function checkPolicy(url) {
  if (!refusedBy) return;
  throw new StartFailure(
    'blocked-by-policy',
    'The policy of this site keeps a part of Crosscheck away',
    `Nothing is wrong with your browser. If you publish this page: send the headers that belong to it, with 'self' in ${refusedBy} of its Content-Security-Policy.`,
    `${nameOf(url)}: refused by ${refusedBy}`,
  );
}

function checkAnswer(response, types) {
  const file = nameOf(response.url);
  if (!response.ok) {
    throw new StartFailure(
      'fetch-failed',
      'A part of Crosscheck could not be loaded',
      'Reload the page. If you publish it: all files of the build have to be published together.',
      `${file}: the server answered ${response.status}`,
    );
  }
  const sent = response.headers.get('Content-Type') ?? 'no type at all';
  if (!types.includes(sent.split(';')[0].trim().toLowerCase())) {
    throw new StartFailure(
      'wrong-mime',
      'The server sends a part of Crosscheck as the wrong type',
      `Nothing is wrong with your browser. If you publish this page: configure the server to send .${file.split('.').pop()} files as ${types[0]}.`,
      `${file}: sent as ${sent}, needed ${types[0]}`,
    );
  }
}

function stopped(error) {
  return new StartFailure(
    'start-failed',
    'Crosscheck stopped while it was starting',
    'This is a fault of ours. Reload the page; if it happens again, please report it with the line below.',
    String(error),
  );
}

function show(failure) {
  const { code, title, advice, detail } = failure;
  const notice = noticeOf({ part: 'start-failure', code, title, advice, detail });
  document.getElementById('crosscheck').replaceChildren(notice);
  offerKept(notice);
}

function nameOf(url) {
  return new URL(url).pathname.split('/').pop();
}
