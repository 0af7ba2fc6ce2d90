// Starts the widget in a frame with the sandbox that the snippet gives it, and waits for how that ends. Only for
// a frame of our own origin, into which a page may look.
export const SANDBOX = 'allow-scripts allow-same-origin allow-forms allow-downloads allow-modals';

/** Resolves to `{ state: 'started' | 'failed' | 'refused' | 'silent', window, remove, … }`. */
export async function startInFrame(src, patience = 30_000) {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', SANDBOX);
  frame.title = 'Crosscheck, started once to see whether it does';
  frame.className = 'crosscheck-tool-try';
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  frame.src = src;
  document.body.append(frame);
  const outcome = (state, more = {}) => ({ state, window: frame.contentWindow, remove: () => frame.remove(), ...more });

  const end = performance.now() + patience;
  await Promise.race([loaded, wait(patience)]);
  while (performance.now() < end) {
    let inside;
    try {
      inside = frame.contentDocument;
    } catch {
      inside = null;
    }
    // A refused frame holds an error page of the browser's own, into which nobody may look.
    if (!inside) return outcome('refused');
    const failure = inside.querySelector('[data-part="start-failure"]');
    if (failure) {
      const text = (selector) => failure.querySelector(selector)?.textContent ?? '';
      return outcome('failed', { code: failure.dataset.code, title: text('h1'), advice: text('p') });
    }
    if (inside.querySelector('[data-screen]')) return outcome('started');
    await wait(100);
  }
  return outcome('silent');
}

const wait = (time) => new Promise((done) => setTimeout(done, time));
