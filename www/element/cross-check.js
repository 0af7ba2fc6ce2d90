// <cross-check>: puts the widget into a sandboxed frame of its own on anybody's page, or into that page where it asks for it. tools/element.mjs makes a module
// and a classic script of this one source, minified. What a host page may have broken is taken up once, at the top;
// nothing here trusts what the page does later, and nothing takes an answer from it.

const NAME = 'cross-check';
const SPARE = 'cross-check-widget'; // where another script has taken the name
const ATTRIBUTES = ['mode', 'language', 'theme', 'sections', 'stance', 'posture', 'height', 'src', 'hand-over', 'render'];
const TOKENS = ['accent', 'font', 'radius'];
const FEWEST = 320; // pixels
const MOST = 20000;
const USUAL = 720; // of a card
const LINE = 32; // of the link below it
const MIB = 1048576;
const PATIENCE = 30000; // milliseconds
const { document, customElements, HTMLElement, MessageChannel, IntersectionObserver, CustomEvent, URL, AbortController, TextDecoder, fetch, setTimeout, clearTimeout, top } = window;
const here = __HERE__; // tools/element.mjs: where the frame page lies beside this script

/** What is said; in which folder beside the frame page its like lies; and what shows it in the page itself, with its hash. */
const ENGLISH = {
  lang: 'en',
  folder: '',
  inline: __INLINE__,
  title: 'Crosscheck: SOC 2 and HIPAA, assessed together',
  start: 'Crosscheck could not start on this page: ',
  open: 'Open it in a tab of its own',
  full: 'Open full size',
  empty: ' (starts empty; a file that you save here opens there)',
  address: 'its address is missing or wrong (attribute src).',
  host: 'this page has changed what it needs of the browser',
  answer: 'its frame does not answer. The policy of this page may forbid it (frame-src), or its address is wrong.',
  script: 'its script was kept away, or is not what was published. The policy of this page may forbid it (script-src). ',
  hash: 'This browser cannot hold it to its hash.',
  cut: 'Cut off on paper: this page shows only a part of what stands here. To print all of it, save your answers as a file, open that on Crosscheck’s own page, and print there: ',
};
const OTHERS = __OTHERS__; // the same in the other languages of the build; tools/element.mjs makes it of the above

class CrossCheck extends HTMLElement {
  static get observedAttributes() {
    return ATTRIBUTES;
  }

  #root = this.attachShadow({ mode: 'closed' });
  #box = this.#root.appendChild(document.createElement('div')); // what is said instead of the frame; a frame that moves loads anew
  #frame; // the frame, or what holds the widget in the page itself
  #full; // the link below a card, to Crosscheck's own page
  #port;
  #seer;
  #timer;
  #posture; // what came of fetching the file: `{ posture }` or `{ postureProblem }`
  #asked = 0; // tells a file that comes late from the one that is wanted now
  #tall = 0;
  #unkept = false; // whether something is entered that is kept nowhere
  #cut; // the line for paper that says what is missing there
  #spoken = ENGLISH;

  connectedCallback() {
    // Set by a framework before the element was defined: such properties would hide ours for ever.
    for (let i = 0; i < ATTRIBUTES.length; i += 1) {
      const name = property(ATTRIBUTES[i]);
      if (Object.prototype.hasOwnProperty.call(this, name)) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }
    if (this.#isInside()) return; // moved: it goes on
    this.#stop();
    window.addEventListener('beforeprint', this.#sayCut);
    this.#style();
    try {
      this.#seer = new IntersectionObserver((seen) => seen[seen.length - 1].isIntersecting && this.#start(), { rootMargin: '300px' });
      this.#seer.observe(this);
    } catch {
      this.#start(); // where none can tell, now
    }
  }

  disconnectedCallback() {
    if (this.#isInside()) setTimeout(() => this.isConnected || this.#stop());
    else this.#stop();
  }

  // Moved by moveBefore(), which keeps everything as it is.
  connectedMoveCallback() {}

  attributeChangedCallback(name, before, now) {
    if (before === now || !this.isConnected) return;
    if (name === 'height') this.#style();
    if (!this.#frame) return;
    if (name === 'mode' || name === 'src' || name === 'render' || (name === 'language' && this.#wanted() !== this.#spoken && !this.#unkept)) this.#start();
    else if (name === 'posture') this.#fetch();
    else this.#send();
  }

  /** Hands changed custom properties on to the frame. */
  refresh() {
    this.#send();
  }

  /** The height of a card, in pixels; 0 where it is as tall as its content. */
  #height() {
    const asked = this.getAttribute('height');
    if (asked === 'auto' || this.getAttribute('render') === 'inline') return 0;
    const pixels = parseInt(asked, 10);
    return pixels > 0 ? clamp(pixels) : USUAL;
  }

  /**
   * The place is reserved until the first height is known, so that nothing on the page moves. What is as tall as the window
   * must not stand in a page that is as tall as its content: both would grow for ever.
   */
  #style() {
    const fixed = this.#height();
    const reserved = fixed ? fixed + 'px' : this.#tall ? '0' : top === window ? 'max(640px,100vh)' : '640px';
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        `:host{display:block;min-height:${reserved}}:host([hidden]),[hidden],[role=note]{display:none}p{font:1rem/1.5 system-ui,sans-serif;padding:1rem;margin:0}` +
        `.full{font:14px/${LINE}px system-ui,sans-serif;height:${LINE}px;padding:0 4px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}.full a{color:inherit}` +
        '@media print{.full{display:none}:host{min-height:0!important}[role=note]{display:block;position:sticky;top:0;z-index:1;background:Canvas;color:CanvasText}}',
      );
      this.#root.adoptedStyleSheets = [sheet];
    } catch {} // an old browser: only the reserved place is lost
    // A page may have put a `height` on every object; a method of ours is not hidden by it.
    if (!this.#frame || this.#isInside()) return;
    // A published statement is shown here only: its file is this page's.
    this.#full.hidden = !fixed || this.getAttribute('mode') === 'posture';
    const tall = fixed ? fixed - (this.#full.hidden ? 0 : LINE) : this.#tall;
    this.#frame.style.setProperty('height', tall ? tall + 'px' : reserved);
  }

  /** Before the page is printed: where a box of its around this scrolls, paper has only what is in sight there. */
  #sayCut = () => {
    if (this.#cut) this.#cut.remove();
    this.#cut = undefined;
    let box = this;
    while ((box = box.parentElement || box.getRootNode().host)) {
      // What is said of the whole page's scrolling is the window's, and paper has no window.
      if (box === document.documentElement || (box === document.body && getComputedStyle(box.parentElement).overflowY === 'visible')) return;
      if (getComputedStyle(box).overflowY !== 'visible' && box.scrollHeight > box.clientHeight + 1) break;
    }
    if (!box) return;
    const { lang, cut, folder } = this.#spoken;
    const says = (this.#cut = document.createElement('p'));
    says.lang = lang;
    says.setAttribute('role', 'note');
    says.textContent = cut;
    try {
      says.append(new URL('./' + folder, this.#address()).href);
    } catch {}
    this.#root.prepend(says);
  };

  // A frame that the page's policy forbids is never heard of again in Firefox; this tells at once.
  #refused = ({ disposition, effectiveDirective, blockedURI }) => {
    if (disposition !== 'enforce' || effectiveDirective !== 'frame-src' || !this.#frame || !this.#frame.src.startsWith(blockedURI)) return;
    this.#stop();
    this.#silent();
  };

  #stop() {
    clearTimeout(this.#timer);
    window.removeEventListener('beforeprint', this.#sayCut);
    document.removeEventListener('securitypolicyviolation', this.#refused);
    if (this.#seer) this.#seer.disconnect();
    if (this.#port) this.#port.close();
    if (this.#frame) this.#frame.remove();
    if (this.#full) this.#full.remove();
    this.#seer = this.#port = this.#frame = this.#full = undefined;
    this.#unkept = false;
    this.#asked += 1;
    this.#tall = 0;
  }

  #start() {
    this.#stop();
    window.addEventListener('beforeprint', this.#sayCut);
    this.#try(() => {
      const { folder, inline, title, address } = (this.#spoken = this.#wanted());
      let url;
      try {
        url = this.#address();
      } catch {
        return this.#fail('no-address', address);
      }
      this.#fetch();
      if (this.getAttribute('render') === 'inline') return this.#inside(new URL(inline.file, url).href, inline.integrity);
      if (folder) url.pathname = url.pathname.replace(/[^/]*$/, folder + '$&');
      const frame = (this.#frame = document.createElement('iframe'));
      // From the page's own origin a frame with both would be no sandbox at all: there, it gets an origin of nowhere.
      const apart = url.origin !== location.origin;
      frame.setAttribute('sandbox', 'allow-scripts allow-forms allow-downloads allow-modals' + (apart ? ' allow-same-origin' : ''));
      frame.setAttribute('allow', '');
      frame.setAttribute('referrerpolicy', 'no-referrer');
      frame.title = this.title || title;
      frame.style.cssText = 'display:block;width:100%;min-width:280px;border:0;color-scheme:normal';
      this.#wait(30000);
      document.addEventListener('securitypolicyviolation', this.#refused);
      // To nobody but the frame's own page; an origin of nowhere cannot be named.
      frame.onload = () => frame === this.#frame && this.#try(() => this.#meet(frame.contentWindow, apart ? url.origin : '*'));
      frame.src = url.href;
      this.#root.insertBefore(frame, this.#box);
      const { lang, full, empty } = this.#spoken;
      const line = (this.#full = this.#root.insertBefore(document.createElement('p'), this.#box));
      line.lang = lang;
      line.className = 'full';
      line.append(this.#link(full), empty);
      this.#style();
    });
  }

  /** The language that is asked for, where it is there; English where not, and the frame tells that back. */
  #wanted() {
    return OTHERS[(this.getAttribute('language') || '').toLowerCase().split('-')[0]] || ENGLISH;
  }

  /** A change of language starts anew, and would lose what is kept nowhere. */
  #waits() {
    return this.#unkept && this.#wanted() !== this.#spoken;
  }

  /** The English frame page: those in other languages lie in folders beside it. */
  #address() {
    return webAddress(this.getAttribute('src') || here);
  }

  #isInside() {
    return this.#frame && this.#frame.localName === 'div';
  }

  /** A link to Crosscheck's own page: no frame of ours may open a window, so it stands beside it. */
  #link(words) {
    const link = document.createElement('a');
    link.href = new URL('./' + this.#spoken.folder, this.#address()).href;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    link.textContent = words;
    return link;
  }

  /** Shows it in the page itself. Nothing else would hold the script to its hash: `import()` alone takes none. */
  #inside(script, integrity) {
    const place = (this.#frame = document.createElement('div'));
    const link = document.createElement('link');
    const failed = (error) => {
      link.remove();
      if (place === this.#frame) this.#fail('no-script', this.#spoken.script + (error.message || ''));
    };
    this.#root.insertBefore(place, this.#box);
    // A browser that does not know it would neither load the script nor say so.
    if (!link.relList.supports('modulepreload')) return failed(Error(this.#spoken.hash));
    link.rel = 'modulepreload';
    link.integrity = integrity;
    link.crossOrigin = '';
    link.onerror = failed;
    link.onload = () => import(script).then(({ open }) => {
      link.remove();
      if (place === this.#frame) this.#port = open(place, this.#options(), (data) => place === this.#frame && this.#hear(data));
    }).catch(failed);
    link.href = script;
    document.head.append(link);
  }

  /** Every load of the frame is another page, which gets a channel of its own. */
  #meet(page, origin) {
    if (this.#port) this.#port.close();
    const channel = new MessageChannel();
    this.#port = channel.port1;
    this.#port.onmessage = (event) => this.#hear(event.data);
    this.#wait(8000);
    page.postMessage({ crosscheck: 1, type: 'options', options: this.#options() }, origin, [channel.port2]);
  }

  #try(work) {
    try {
      work();
    } catch (error) {
      this.#fail('host', this.#spoken.host + ' (' + error + ').');
    }
  }

  #wait(time) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#silent(), time);
  }

  #silent() {
    this.#fail('no-answer', this.#spoken.answer);
  }

  #options() {
    const css = getComputedStyle(this);
    const tokens = {};
    for (let i = 0; i < TOKENS.length; i += 1) {
      const value = css.getPropertyValue('--crosscheck-' + TOKENS[i]).trim();
      if (value) tokens[TOKENS[i]] = value;
    }
    const options = { tokens, handOver: this.hasAttribute('hand-over'), height: this.#height() ? 'card' : this.#isInside() && parseInt(this.getAttribute('height'), 10) > 0 ? 'fixed' : 'auto' };
    for (let i = 0; i < 5; i += 1) {
      const value = this.getAttribute(ATTRIBUTES[i]);
      if (value) options[ATTRIBUTES[i]] = value;
    }
    if (this.#waits()) options.language = this.#spoken.lang;
    return Object.assign(options, this.#posture);
  }

  #send() {
    if (this.#port) this.#port.postMessage({ type: 'options', options: this.#options() });
  }

  /** The owner's published file: from the same site only, without cookies, up to 1 MiB. */
  #fetch() {
    const mine = (this.#asked += 1);
    this.#posture = undefined;
    if (this.getAttribute('mode') !== 'posture') return;
    const done = (posture) => {
      if (mine !== this.#asked) return;
      this.#posture = posture;
      this.#send();
    };
    const failed = (postureProblem) => done({ postureProblem });
    const asked = this.getAttribute('posture');
    if (!asked) return failed('none');
    let url;
    try {
      url = webAddress(asked);
    } catch {
      return failed('no-address');
    }
    if (url.origin !== location.origin) return failed('other-origin');
    // A server may never answer, or never end.
    const stop = new AbortController();
    let problem = 'not-fetched';
    const end = (why) => {
      problem = why;
      stop.abort();
    };
    const timer = setTimeout(() => end('too-slow'), PATIENCE);
    read(url.href, stop.signal, end).then(done, () => failed(problem)).then(() => clearTimeout(timer));
  }

  /** What the frame says. It is another origin: every field is looked at. */
  #hear(data) {
    const { type, height, state, code, why, kind, text } = data || {};
    if (type === 'size' && height > 0 && !this.#height()) {
      const tall = clamp(Math.ceil(height));
      if (Math.abs(tall - this.#tall) < 2) return;
      this.#tall = tall;
      this.#style();
      this.#tell('resize', { height: tall });
    } else if (type === 'state') {
      clearTimeout(this.#timer);
      this.#box.textContent = '';
      this.#see('block');
      const problems = texts(data.problems).concat(this.#waits() ? `language ${this.#wanted().lang} waits: something is entered that is kept nowhere` : []);
      if (state === 'ready') this.#tell('ready', { version: '' + data.version, language: '' + data.language, problems });
      if (state === 'failed') this.#tell('error', { code: '' + code });
    } else if (type === 'unkept') {
      this.#unkept = data.isUnkept === true;
      if (!this.#unkept && this.#wanted() !== this.#spoken) this.#start();
    } else if (type === 'failed' && this.#isInside()) {
      this.#fail('' + code, '' + why + ' ');
    } else if (type === 'hand-over' && this.hasAttribute('hand-over') && typeof text === 'string') {
      if (kind === 'scores' || kind === 'answers' || kind === 'everything') this.#tell('hand-over', { kind, text });
    }
  }

  /** Shows the frame with the link below it, or hides both. */
  #see(how) {
    if (this.#frame) this.#frame.style.display = how;
    if (this.#full) this.#full.style.display = how === 'none' ? how : '';
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent('crosscheck-' + name, { bubbles: true, composed: true, detail }));
  }

  #fail(code, why) {
    const says = document.createElement('p');
    const { lang, start, open } = this.#spoken;
    says.lang = lang;
    says.textContent = start + why + ' ';
    says.setAttribute('role', 'alert');
    try {
      says.append(this.#link(open));
    } catch {}
    this.#see('none');
    this.#box.textContent = '';
    this.#box.append(says, document.createElement('slot')); // what the owner put inside stands in
    this.#tell('error', { code });
  }
}

/** The property of an attribute: `hand-over` is `handOver`. */
function property(name) {
  return name === 'hand-over' ? 'handOver' : name;
}

for (let i = 0; i < ATTRIBUTES.length; i += 1) {
  const name = ATTRIBUTES[i];
  const isFlag = name === 'hand-over';
  Object.defineProperty(CrossCheck.prototype, property(name), {
    configurable: true,
    enumerable: true,
    get() {
      return isFlag ? this.hasAttribute(name) : this.getAttribute(name) || '';
    },
    set(value) {
      if (value === false || value == null) this.removeAttribute(name);
      else this.setAttribute(name, isFlag ? '' : value);
    },
  });
}

/** An address of the web: of another kind, it would run or be something in this page itself. */
function webAddress(text) {
  const url = new URL(text, document.baseURI);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw Error(url.protocol);
  return url;
}

/** The owner's file as it is told to the widget; counted while it comes, and given up once it is too long. */
async function read(address, signal, end) {
  const answer = await fetch(address, { credentials: 'omit', redirect: 'error', signal });
  if (!answer.ok) return { postureProblem: 'not-found' };
  const reader = answer.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let length = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return { posture: text + decoder.decode() };
    length += value.length;
    if (length > MIB) throw end('too-large'); // what has come already would go on to come
    text += decoder.decode(value, { stream: true });
  }
}

function clamp(height) {
  return Math.min(Math.max(height, FEWEST), MOST);
}

function texts(list) {
  return Array.isArray(list) ? list.slice(0, 20).map(String) : [];
}

CrossCheck.crosscheck = 1; // known again when this is included twice, or in two versions
const taken = customElements.get(NAME);
if (!taken) customElements.define(NAME, CrossCheck);
else if (!taken.crosscheck && !customElements.get(SPARE)) {
  customElements.define(SPARE, CrossCheck);
  console.error(`Crosscheck: another script has taken <${NAME}>; use <${SPARE}> instead`);
}
