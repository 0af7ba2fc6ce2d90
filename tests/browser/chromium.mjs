// How Chromium is started for tests: by each test file itself, or once for all of them by tools/run-tests.mjs.
import { accessSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * What Playwright's `launch` and `launchServer` take; `more` are further switches. With `isWhole`, the browser as people have
 * it; otherwise its shell: the same engine in the same version without the window around it, where a page costs a third
 * of the time.
 */
export function chromiumOptions({ more = [], isWhole = false } = {}) {
  return {
    executablePath: isWhole ? chromiumPath() : shellPath(),
    handleSIGTERM: false,
    args: [
      ...more,
      '--no-sandbox', // tests may run as root in a container, where Chromium's own sandbox cannot start
      '--disable-gpu',
      // The shell must be told to give frames of other sites a process of their own, which the browser does by itself; and to
      // tidy up in one thread, because others would take the cores from the tests beside this one.
      ...(isWhole ? [] : ['--site-per-process', '--js-flags=--single-threaded-gc']),
      // The last list counts: Playwright's would switch off the separate store that a frame has for each site. A spare
      // process, made ahead for the next page, would be of no use to a fresh profile.
      '--disable-features=Translate,OptimizationHints,MediaRouter,SpareRendererForSitePerProcess',
      // No traffic of the browser's own: what the server sees is what the page did.
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

/** Whether a test file asks for the browser as people have it, by a line that begins `// Whole browser:` and says why. */
export function isWhole(text) {
  return /^\/\/ Whole browser:/m.test(text);
}

/** CHROMIUM if set, a path or a name like any other command; tools/setup.sh reads it the same way. */
export function chromiumPath() {
  const asked = process.env.CHROMIUM ?? 'chromium';
  const found = find(asked);
  if (!found) throw new Error(`no browser “${asked}”: run tools/setup.sh test, or set CHROMIUM to one`);
  return found;
}

/** HEADLESS_SHELL if set; Debian's, beside Debian's Chromium; else, with a browser of one's own, that browser. */
function shellPath() {
  const { CHROMIUM, HEADLESS_SHELL } = process.env;
  return find(HEADLESS_SHELL ?? (CHROMIUM ? '' : 'chromium-headless-shell')) ?? chromiumPath();
}

function find(command) {
  if (!command) return undefined;
  const candidates = command.includes('/') ? [command] : process.env.PATH.split(delimiter).map((folder) => join(folder, command));
  return candidates.find((file) => {
    try {
      accessSync(file);
      return true;
    } catch {
      return false;
    }
  });
}
