// How Chromium is started for tests: by each test file itself, or once for all of them by tools/run-tests.mjs.
import { accessSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What Playwright's `launch` and `launchServer` take; `more` are further switches. */
export function chromiumOptions(more = []) {
  return {
    executablePath: chromiumPath(),
    args: [
      ...more,
      '--no-sandbox', // tests may run as root in a container, where Chromium's own sandbox cannot start
      '--disable-gpu',
      // The last list counts: Playwright's would switch off the separate store that a frame has for each site.
      '--disable-features=Translate,OptimizationHints,MediaRouter',
      // No traffic of the browser's own: what the server sees is what the page did.
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

/** CHROMIUM if set, a path or a name like any other command; tools/setup.sh reads it the same way. */
export function chromiumPath() {
  const asked = process.env.CHROMIUM ?? 'chromium';
  const candidates = asked.includes('/') ? [asked] : process.env.PATH.split(delimiter).map((folder) => join(folder, asked));
  const found = candidates.find((file) => {
    try {
      accessSync(file);
      return true;
    } catch {
      return false;
    }
  });
  if (!found) throw new Error(`no browser “${asked}”: run tools/setup.sh test, or set CHROMIUM to one`);
  return found;
}
