// The widget inside another site's own page, in a closed shadow root: only where the site asked for it, because that page
// can see everything. www/wishes.js says what may be wished and told; tools/inline.mjs puts it before, and behind it the
// script of the program as a function, `script`, because each widget runs a program of its own: one that breaks takes
// no other with it, and one that goes leaves nothing behind.

const PARTS = '{{parts}}'; // file and hash of the program and of the style sheet, and the version
const LANGUAGE = '{{language}}'; // of every text

/** Why it cannot start, as the end of a sentence. `code` is stable. */
class Refusal extends Error {
  constructor(code, why) {
    super(why);
    this.code = code;
  }
}

let loaded; // all of it, once for all widgets of the page

/**
 * Shows the widget in `place` and tells `hear` what the frame page would send over its channel. Returns what has the
 * two functions of a channel that the element uses.
 */
export function open(place, options, hear) {
  const shadow = place.attachShadow({ mode: 'closed' });
  keepInside(shadow);
  let isClosed = false;
  let wished = options;
  let running;
  const restart = () => {
    running?.end();
    running = undefined;
    run().catch((error) => {
      loaded = undefined; // the next one may have more luck
      if (!isClosed) hear({ type: 'failed', code: error.code ?? 'start-failed', why: error.code ? error.message : `it stopped while it was starting (${error}).` });
    });
  };

  async function run() {
    const page = make('div', '', 'crosscheck-inline');
    const root = make('section', '');
    const shell = make('div', '', 'crosscheck-shell');
    Object.assign(page, { lang: LANGUAGE, dir: 'ltr' });
    root.id = 'crosscheck';
    root.setAttribute('aria-label', 'Crosscheck');
    root.dataset.version = PARTS.version;
    shell.dataset.part = 'shell';
    shell.append(make('p', 'Crosscheck is loading…'));
    root.append(shell);
    page.append(root);
    shadow.replaceChildren(page);
    const { program, parts, sheet } = await (loaded ??= load());
    if (isClosed) return;
    shadow.adoptedStyleSheets = [sheet];
    // What the visitor has set in the browser as the size of text; `rem` would be what this page has made of it.
    page.style.setProperty('--_crosscheck-rem', getComputedStyle(place).fontSize);

    const guard = guarded((error) => {
      console.error('Crosscheck stopped:', error);
      showStopped(shadow, root, error, restart);
    });
    const { default: init, initSync, mount, arrive } = script(guard.wrap);
    await init({ module_or_path: program });
    const imports = { __wasm_split: initSync() };
    await Promise.all(parts.map((one) => WebAssembly.instantiate(one, imports)));
    if (isClosed) return;
    arrive();
    const wishes = carrier({ root, page, isInline: true });
    wishes.answer(location.origin, hear);
    wishes.take(wished);
    const unwatch = wishes.watch();
    running = {
      take: wishes.take,
      end() {
        unwatch();
        guard.end();
        // Chromium never lets go of a named radio button that left a shadow tree.
        for (const input of root.querySelectorAll('input[name]')) input.removeAttribute('name');
        page.remove();
      },
    };
    mount(root);
  }

  restart();
  return {
    postMessage({ options: later }) {
      wished = later;
      running?.take(later);
    },
    close() {
      isClosed = true;
      running?.end();
      running = undefined;
    },
  };
}

/** The program and its parts, compiled, and the style sheet: all only as they were when this script was made. */
async function load() {
  let refusedBy;
  const onViolation = ({ effectiveDirective }) => (refusedBy ??= effectiveDirective);
  document.addEventListener('securitypolicyviolation', onViolation);
  try {
    if (typeof WebAssembly !== 'object') throw new Refusal('no-webassembly', 'this browser cannot run WebAssembly here.');
    const wasm = (one) => part(one, 'application/wasm', () => refusedBy).then(compiled);
    const [program, parts, text] = await Promise.all([
      wasm(PARTS.program),
      Promise.all(PARTS.parts.map(wasm)),
      part(PARTS.sheet, 'text/css', () => refusedBy).then((response) => response.text()),
    ]);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return { program, parts, sheet };
  } finally {
    document.removeEventListener('securitypolicyviolation', onViolation);
  }
}

async function part({ file, integrity }, type, refusedBy) {
  const url = new URL(file, import.meta.url);
  let response;
  try {
    response = await fetch(url.href, { integrity, mode: 'cors', credentials: 'omit', referrerPolicy: 'no-referrer' });
  } catch {
    await new Promise((done) => setTimeout(done)); // the violation is told a moment after the refusal
    if (refusedBy()) throw new Refusal('blocked-by-policy', `the policy of this page keeps a part of it away. Its ${refusedBy()} has to allow ${url.origin}.`);
    throw new Refusal('fetch-failed', `a part of it (${file}) did not arrive, or is not what was published.`);
  }
  if (!response.ok) throw new Refusal('fetch-failed', `a part of it is missing: for ${file}, the server answered ${response.status}.`);
  const sent = response.headers.get('Content-Type') ?? 'no type at all';
  if (sent.split(';')[0].trim().toLowerCase() !== type) throw new Refusal('wrong-mime', `the server sends ${file} as ${sent}; it has to be ${type}.`);
  return response;
}

async function compiled(response) {
  try {
    return await WebAssembly.compileStreaming(response);
  } catch (error) {
    if (!(error instanceof WebAssembly.CompileError)) throw error;
    throw new Refusal('compile-failed', "this browser refused to run it. Either it is too old, or the policy of this page lacks 'wasm-unsafe-eval' in script-src.");
  }
}

// The script of the program looks into some answers for a failure.
const NOTHING = [];

/**
 * Stands between the browser and the program: whatever is thrown through the program ends here and breaks nothing of
 * the page around; the program is never called again.
 */
function guarded(onBroken) {
  let depth = 0;
  let isOver = false;
  const guard = (work) => (...given) => {
    if (isOver && depth === 0) return NOTHING;
    depth += 1;
    try {
      return work(...given);
    } catch (error) {
      if (depth > 1) throw error; // the program called the browser, and the browser the program
      isOver = true;
      onBroken(error);
      return NOTHING;
    } finally {
      depth -= 1;
    }
  };
  return {
    wrap: (exports) => Object.fromEntries(Object.entries(exports).map(([name, value]) => [name, typeof value === 'function' ? guard(value) : value])),
    end() {
      isOver = true;
    },
  };
}

function showStopped(shadow, root, error, restart) {
  const hadFocus = shadow.activeElement !== null;
  const alert = make('div', '');
  alert.setAttribute('role', 'alert');
  alert.append(
    make('h1', 'Crosscheck stopped'),
    make('p', 'This is a fault of ours. What you entered is gone, because nothing is kept inside another site’s page; a file that you saved opens again. If it happens again, please report it with the line below.'),
    make('p', String(error), 'crosscheck-shell-detail'),
  );
  const again = make('button', 'Start again', 'crosscheck-shell-button');
  again.type = 'button';
  again.dataset.part = 'go-on';
  again.addEventListener('click', restart);
  const notice = make('div', '', 'crosscheck-shell');
  notice.dataset.part = 'stopped';
  notice.dataset.code = 'program-stopped';
  notice.append(alert, again);
  root.replaceChildren(notice);
  if (hadFocus) again.focus();
}

/** What belongs to the widget stays out of the page around: its address, and its shortcuts while somebody types. */
function keepInside(shadow) {
  shadow.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (!link) return;
    event.preventDefault();
    const there = shadow.getElementById(link.getAttribute('href').slice(1));
    if (!there) return;
    there.scrollIntoView();
    there.focus({ preventScroll: true });
  });
  const TYPING = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'cut', 'copy', 'paste', 'compositionstart', 'compositionupdate', 'compositionend'];
  for (const kind of TYPING) {
    shadow.addEventListener(kind, (event) => {
      // Neither what goes into a field, nor a key that answers a question.
      if (event.defaultPrevented || event.target.matches('input, textarea, select')) event.stopPropagation();
    });
  }
}

function make(name, text, className) {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}
