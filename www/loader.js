// Gets the program, seals the page, then shows the widget; where it cannot start, says in the page why and what to do.
// A file of its own because the policy forbids inline scripts, and plain JavaScript because it has to work
// where the rest does not. tools/scripts.mjs puts www/rescue.js, www/offline.js, www/seal.js and www/address.js before it,
// and tools/single.mjs all of them into the single-file edition.

const SCRIPT_TYPES = ['text/javascript', 'application/javascript'];
const PROGRAM_TYPES = ['application/wasm'];
const SHEET_TYPES = ['text/css'];

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

// The order is what protects: nothing can be entered before the widget is mounted, and nothing may be asked for from the
// seal before it on. Whatever the widget needs later was asked for by then, and is put to it as it comes; the last seal
// forbids that, too.
let program;
let isSealed = false;
const early = main.querySelector('[data-part="early"]');
try {
  stay();
  hearNobody();
  const remember = watchEarly();
  program = await instantiated();
  await whole();
  refuseFrames();
  const parts = askForParts();
  const isFirst = parts.length > 0 && isFirstVisit();
  if (!isFirst) await join(parts);
  if (isWorkerWanted()) {
    seal(ALL_BUT_WORKER);
    await stayAvailable();
  }
  const again = remember();
  sweep();
  isSealed = true;
  seal(isFirst ? ALL_BUT_PARTS : SEAL);
  keepAddress();
  program.mount(document.getElementById('crosscheck'));
  if (isFirst) again();
  if (isFirst) await joinLate(parts);
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

/**
 * The home screen stands in the page before the program is there; whoever comes for something else does not see it. What is
 * pressed or has the focus meanwhile is so again once the program shows the same. Returns what looks for it.
 */
function watchEarly() {
  if (!isFirstVisit()) {
    const shell = early?.nextElementSibling;
    early?.remove();
    shell?.replaceWith(shell.cloneNode(true)); // another one, which comes where it is and moves nothing
  }
  let pressed;
  const selectorOf = (button) => ['choice', 'screen', 'part'].filter((name) => button?.dataset[name]).map((name) => `button[data-${name}="${button.dataset[name]}"]`)[0];
  early?.addEventListener('click', ({ target }) => {
    const button = target.closest('button');
    const name = selectorOf(button);
    if (!name) return;
    pressed = name;
    for (const other of early.querySelectorAll('button[data-choice]')) other.toggleAttribute('data-pressed', other === button);
  });
  return () => {
    const focused = early?.contains(document.activeElement) ? selectorOf(document.activeElement) : undefined;
    return async () => {
      if (!pressed && !focused) return;
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      if (focused) main.querySelector(focused)?.focus();
      if (pressed) main.querySelector(pressed)?.click();
    };
  };
}

/** Asks for what the first screen does without, all at once: whatever a visitor does later, no more is asked for. The
 * single-file edition has everything in one piece, and nothing comes. */
function askForParts() {
  const links = [...document.querySelectorAll('link[rel="crosscheck-part"], link[rel="crosscheck-sheet"]')];
  return links.map((link) => {
    const isSheet = link.rel === 'crosscheck-sheet';
    const isAnswer = link.dataset.answers !== undefined;
    const answer = isSheet ? sheet(link) : fetch(link.href, { integrity: link.dataset.integrity, priority: isAnswer ? 'high' : 'low' });
    answer.catch(() => {}); // it is waited for later
    return { url: link.href, answer, isSheet, isAnswer };
  });
}

/** The second style sheet, which says nothing of the first screen. */
function sheet({ href, dataset }) {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href, integrity: dataset.integrity, crossOrigin: 'anonymous', fetchPriority: 'low' });
  return new Promise((done, failed) => {
    link.addEventListener('load', done);
    link.addEventListener('error', () => failed(new Error('the style sheet did not arrive')));
    document.head.append(link);
  });
}

/** Whether nothing is kept here and no place is asked for: then the first screen can be there before the rest. The page around
 * a frame has to have said what it asks for. What a service worker answers comes at once, and after the seal not at all: Chromium
 * looks at the policy once more when it does. */
function isFirstVisit() {
  const { askedCard, askedMode, askedSections } = main.dataset;
  // What comes behind it would make a frame taller that is as tall as its content.
  const isHome = window.top === window || (askedMode === 'self' && !askedSections && askedCard !== undefined);
  return isHome && !isAnsweredHere() && !kept().raw && location.hash.length < 2;
}

function isAnsweredHere() {
  try {
    return Boolean(navigator.serviceWorker?.controller);
  } catch {
    return false; // a frame without an origin has none
  }
}

/** Puts the parts to the program, each as soon as it is there; what computes the answers does so before the rest came. */
async function join(parts) {
  const imports = { __wasm_split: program.initSync() };
  const put = async ({ url, answer, isSheet }) => {
    const response = await answer.catch((error) => (isSealed ? lost(url, error) : diagnose(url, isSheet ? SHEET_TYPES : PROGRAM_TYPES, error)));
    if (isSheet) return;
    checkAnswer(response, PROGRAM_TYPES);
    await WebAssembly.instantiateStreaming(response, imports).catch((error) => lost(url, error));
  };
  const [answering, others] = [true, false].map((isAnswer) => Promise.all(parts.filter((part) => part.isAnswer === isAnswer).map(put)));
  others.catch(() => {}); // it is waited for below
  if ((await answering).length > 0) program.begin_to_answer();
  await others;
  program.arrive();
}

/** The same once the visitor is there: what does not come is said beside what is, and nothing more can be asked for. */
async function joinLate(parts) {
  try {
    await join(parts);
  } catch (error) {
    // Whoever leaves meanwhile loses what was on its way and is told nothing: no time passes in a page that was left.
    await patience(250);
    sayIncomplete(error instanceof StartFailure ? error : stopped(error));
    console.error(error);
  }
  seal(SEAL);
}

function lost(url, error) {
  throw new StartFailure(
    'part-lost',
    'A part of Crosscheck did not arrive',
    'The connection was lost, or the file is not what was published. Load the page again.',
    `${nameOf(url)}: ${error.message}`,
  );
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

/** Beside the first screen: that the rest does not come, and what becomes of what was chosen. */
function sayIncomplete({ code, title, advice, detail }) {
  const notice = element('div', '', 'crosscheck-shell-update');
  notice.dataset.part = 'incomplete';
  notice.dataset.code = code;
  notice.setAttribute('role', 'alert');
  document.body.append(notice);
  setTimeout(() => notice.append(
    element('p', title),
    element('p', `${advice} What you chose on this page so far is not kept; it is three answers at most.`),
    element('p', detail, 'crosscheck-shell-detail'),
    button('Load the page again', 'load-again', () => location.reload()),
  ));
}

function nameOf(url) {
  return new URL(url).pathname.split('/').pop();
}
