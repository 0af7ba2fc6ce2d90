// Makes the hosted page open without a network after the first visit, and says when a new version is there. Only where
// the page says so (index.html, not frames and not the single file), and only at the top of a window.
// tools/scripts.mjs puts this file before www/loader.js.

const main = document.querySelector('#crosscheck');
const workers = main.dataset.offline && window.top === window ? navigator.serviceWorker : undefined;

// Shown at the end of the page.
main.dataset.origin ??= workers?.controller ? 'device' : 'server';
// A worker that is replaced while this page is open was replaced by a newer version. This page has everything it needs
// already, so it goes on as the version that it is.
if (workers?.controller) workers.addEventListener('controllerchange', () => offerNewVersion(), { once: true });

/** Whether this visit has to register the worker: later ones find it there. */
const isWorkerWanted = () => Boolean(workers && !workers.controller);

/** Before the seal, which forbids workers. There is one policy for addresses of scripts, it knows one address, and its name
 * is taken from here on. */
async function stayAvailable() {
  try {
    const policy = globalThis.trustedTypes?.createPolicy('crosscheck-offline', { createScriptURL: () => 'worker.js' });
    const registered = workers.register(policy ? policy.createScriptURL('') : 'worker.js', { updateViaCache: 'none' });
    await Promise.race([registered, patience(3000)]);
  } catch (error) {
    // The page works as before, only not without a network.
    console.info(`not available offline: ${error.message}`);
  }
}

const patience = (time) => new Promise((done) => setTimeout(done, time));

/** Says that a newer version is there, with what becomes of the answers; `warned` once the visitor was told of a loss. */
function offerNewVersion(warned = false) {
  document.querySelector('[data-part="new-version"]')?.remove();
  const notice = element('div', '', 'crosscheck-shell-update');
  notice.dataset.part = 'new-version';
  notice.setAttribute('role', 'status');
  document.body.append(notice);
  const isKept = areAnswersKept();
  const said = isKept ? (saveState() === 'saved' ? 'What you entered is kept and will be there.' : '') : 'What you entered is NOT kept in this browser and would be gone: save it as a file first.';
  const load = () => (warned || areAnswersKept() ? location.reload() : offerNewVersion(true));
  const all = [
    element('p', `A new version of Crosscheck is ready. This page goes on as it is; loaded again, it is the new one. ${said}`),
    button(isKept ? 'Load it now' : 'Load it without what I entered', 'load-new-version', load),
    button('Later', 'later', () => notice.remove()),
  ];
  warned ||= !isKept;
  if (!isKept) all.splice(1, 0, button('Save a file first', 'save-first', saveFirst));
  // A live region has to be there before its text to be read out.
  setTimeout(() => notice.append(...all));
}

/** What the program says of it, which alone knows. */
const saveState = () => document.querySelector('[data-part="save-state"]')?.dataset.state;
const areAnswersKept = () => !document.querySelector('#crosscheck')?.hasAttribute('data-told-unkept');

/** Leads to where the program saves files. */
function saveFirst() {
  document.querySelector('[data-screen="start"]')?.click();
  setTimeout(() => {
    const button = document.querySelector('[data-part="save-file"]');
    button?.scrollIntoView({ block: 'center' });
    button?.focus();
  }, 100);
}
