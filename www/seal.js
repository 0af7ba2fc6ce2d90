// What keeps the page to itself: it stays at its address, hears no other window, has no frames, and in the end forbids
// the browser to load anything more. www/loader.js says in which order. tools/scripts.mjs puts this file before it.

// A seal that would do without any header: a page can only ever add to its policy, never take back.
const FLOOR = "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'";
// Parts of the program that are on their way can still be put to it; nothing more can be asked for.
const COMING = "script-src 'wasm-unsafe-eval'";
const ALL_BUT_WORKER = `${FLOOR}; worker-src 'self'; ${COMING}`;
const ALL_BUT_PARTS = `${FLOOR}; ${COMING}; require-trusted-types-for 'script'; trusted-types 'none'`;
const SEAL = `${FLOOR}; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;

// Whatever can hold another document.
const FRAMES = { __proto__: null, iframe: true, frame: true, object: true, embed: true, fencedframe: true, portal: true };

// What our scripts put beside the widget: www/offline.js and www/stand-in.js.
const OURS_OUTSIDE = ['new-version', 'no-styles'];

// The page in another language: the one address that a link may lead to.
const OTHER = document.getElementById('crosscheck').dataset.otherLanguage;
const OTHER_PAGE = OTHER && new URL(OTHER, location.href).href;

/**
 * Keeps the page where it is. No policy stops a page from leading itself to another address, which could carry
 * something with it; browsers with the Navigation API let the page refuse. What the visitor does with the browser
 * itself (address bar, back, reload), jumps within the page, the page in another language and saving a file go on; a
 * link that leads elsewhere would have to open a new tab.
 */
function stay() {
  globalThis.navigation?.addEventListener('navigate', (event) => {
    const { destination, navigationType, downloadRequest } = event;
    if (!['push', 'replace'].includes(navigationType)) return;
    // Another address for the same document would be asked for when it is loaded again.
    if (destination.sameDocument && beforeFragment(destination.url) === beforeFragment(location.href)) return;
    // As it stands in the page's source, so nothing can go with it; and only where the visitor pressed something.
    if (event.userInitiated && OTHER_PAGE && destination.url === OTHER_PAGE) return;
    const savesFile = downloadRequest !== null && destination.url.startsWith('blob:');
    if (!savesFile && event.cancelable) event.preventDefault();
  });
}

const beforeFragment = (url) => url.split('#')[0];

/** At the top of a window nobody has anything to say to the page: it lets go of the page that opened it, and hears of no
 * message, so that nothing in it gets hold of another window to answer to. */
function hearNobody() {
  if (window.top !== window) return;
  window.opener = null;
  addEventListener('message', (event) => event.stopImmediatePropagation(), true);
}

/**
 * From here on no script of the page makes a frame. A blank one asks for no address, so no policy refuses it; but it
 * would be a second document, in which nothing hears that a link is clicked. Markup makes none, by Trusted Types.
 */
function refuseFrames() {
  const { apply } = Reflect; // taken now: what a later script puts in their place gets nothing to see
  const localName = Object.getOwnPropertyDescriptor(Element.prototype, 'localName').get;
  const guard = (holder, method, elementOf) => {
    const real = holder?.[method];
    if (!real) return;
    const guarded = function (...given) {
      const made = apply(real, this, given);
      const element = elementOf(made);
      if (element && FRAMES[apply(localName, element, [])]) throw new TypeError('this page has no frames');
      return made;
    };
    Object.defineProperty(holder, method, { value: guarded, writable: false, configurable: false });
  };
  const root = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement').get;
  guard(Document.prototype, 'createElement', (made) => made);
  guard(Document.prototype, 'createElementNS', (made) => made);
  guard(DOMImplementation.prototype, 'createDocument', (made) => apply(root, made, []));
  // A class of somebody's own could be a frame by another name.
  const { define } = CustomElementRegistry.prototype;
  Object.defineProperty(CustomElementRegistry.prototype, 'define', { value(name, made) { return apply(define, this, [name, made]); }, writable: false, configurable: false });
  // Further ways to a document of one's own.
  for (const name of ['XSLTProcessor', 'documentPictureInPicture']) Object.defineProperty(window, name, { value: undefined, writable: false, configurable: false });
}

/** Takes out what somebody put into the page before: a frame that was opened under fewer rules would keep them. */
function sweep() {
  for (const frame of document.querySelectorAll(Object.keys(FRAMES).join())) frame.remove();
  // In a shadow root a frame is out of sight, and no window counts it. So whatever can have one goes,
  for (const other of document.querySelectorAll('html > :not(head, body), head > :not(link, meta, script, style, title), body > *')) {
    if (other !== main && !OURS_OUTSIDE.includes(other.dataset.part)) other.remove();
  }
  main.replaceChildren();
  // and what stays gets one of ours, which nobody can open: an element has one or none.
  const isClosed = [document.body, ...document.body.children].every((host) => {
    try {
      host.attachShadow({ mode: 'closed' }).append(document.createElement('slot'));
      return true;
    } catch {
      return false;
    }
  });
  if (isClosed && window.length === 0) return;
  throw new StartFailure(
    'foreign-frame',
    'Something else is in this page',
    'It is not of Crosscheck, may hold a frame, and cannot be taken out. Switch off extensions for this page, then reload it.',
  );
}

/** Adds to the page's policy, for good. */
function seal(policy) {
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = policy;
  document.head.append(meta);
}
