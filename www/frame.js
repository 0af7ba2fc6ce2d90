// The widget in a frame of another site's page: takes that page's wishes over one channel, and gives it a height and
// what the visitor hands over. www/wishes.js says what may be wished and told.

const VERSION = 1; // of the five messages: options (in), state, size, unkept, hand-over (out)
const root = document.getElementById('crosscheck');
const wishes = carrier({ root, page: document.documentElement });

/** The first message of the page around that brings a channel is the only one this window listens to. */
function meet(event) {
  const { source, data, ports } = event;
  if (source !== parent || ports.length !== 1 || data?.crosscheck !== VERSION || data.type !== 'options') return;
  removeEventListener('message', meet);
  // Where the browser itself has not told whose page is around (www/rescue.js), the message does.
  if (!root.dataset.room && /^https?:/.test(event.origin)) {
    root.dataset.room = event.origin;
    root.dispatchEvent(new Event('crosscheck-asked'));
  }
  const [port] = ports; // there is one at most
  port.onmessage = ({ data: later }) => later?.type === 'options' && wishes.take(later.options);
  wishes.answer(event.origin, (message) => port.postMessage(message));
  wishes.take(data.options);
  wishes.watch();
}

/**
 * What confirms a hand-over counts only once all of it has been in sight for a second: the page around could lay it under
 * something else, or make it see-through. Chromium tells that, too; other browsers only whether it is in view.
 */
function watchConfirming() {
  let watched;
  let timer;
  const setUnseen = (is) => attribute(root, 'data-asked-unseen', is ? '' : undefined) && root.dispatchEvent(new Event('crosscheck-asked'));
  const seer = new IntersectionObserver((looks) => {
    const { intersectionRatio, isVisible = true } = looks.at(-1);
    clearTimeout(timer);
    if (intersectionRatio > 0.98 && isVisible) timer = setTimeout(() => setUnseen(false), 1000);
    else setUnseen(true);
  }, { threshold: [0, 0.5, 0.99], trackVisibility: true, delay: 100 });
  new MutationObserver(() => {
    const now = root.querySelector('[data-part="hand-over-confirming"]');
    if (now === watched) return;
    seer.disconnect();
    clearTimeout(timer);
    setUnseen(true);
    watched = now;
    if (now) seer.observe(now);
  }).observe(root, { childList: true, subtree: true });
  setUnseen(true);
}

if (parent !== window) {
  watchConfirming();
  // The frame alone was printed, by its own button; from now on it is the page around that prints.
  for (const kind of ['afterprint', 'pointerdown', 'keydown']) addEventListener(kind, () => root.removeAttribute('data-told-own-print'), true);
  // Without an element around it, a plain frame says what it wants in its own address.
  const options = Object.fromEntries(new URLSearchParams(document.URL.split('#')[0].split('?')[1] ?? ''));
  if (options.mode === 'posture') delete options.mode; // only an element can bring the file
  wishes.take(options);
  addEventListener('message', meet);
}
