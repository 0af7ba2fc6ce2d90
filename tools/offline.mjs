// Gives a build its version, and the service worker the page and the list of its files: without a network the page is
// what stands there, and nothing else. Apart from tools/finish.mjs because a test makes a second version with it.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { integrityOf } from './element.mjs';
import { headersOf, kindOf, typeOf } from './headers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = (path) => readFileSync(join(root, path), 'utf8');
const PLACE = '{{version}}';

/** Fills in the version in index.html, and writes worker.js. Returns the version. */
export function makeAvailableOffline(folder) {
  const index = join(folder, 'index.html');
  const page = readFileSync(index, 'utf8');
  if (page.split(PLACE).length !== 2) throw new Error('index.html has one place for its version');
  // Those that the page names, each with its hash: what else lies there is not the page's.
  const names = readdirSync(folder).filter((name) => kindOf(name) === 'asset' && page.includes(name)).sort();
  const files = Object.fromEntries(names.map((name) => [name, integrityOf(readFileSync(join(folder, name)))]));
  const headers = { 'Content-Type': typeOf('index.html'), ...headersOf('every', 'page') };
  // The comments explain the source and would only cost the visitor bytes.
  const worker = source('www/worker.js').replace(/^[ \t]*(?:\/\/.*|\/\*\*.*\*\/)\n/gm, '');

  const content = createHash('sha256').update(JSON.stringify([page, worker, files, headers])).digest('hex').slice(0, 12);
  const [, number] = /^version = "([^"]+)"$/m.exec(source('Cargo.toml'));
  const version = `${number}+${content}`;
  const versioned = page.replace(PLACE, version);

  const script = [
    ["'{{version}}'", version],
    ["'{{page}}'", versioned],
    ["{ '{{headers}}': '' }", headers],
    ["{ '{{files}}': '' }", files],
  ].reduce((text, [place, value]) => replaceOnce(text, place, JSON.stringify(value)), worker);
  writeFileSync(join(folder, 'worker.js'), `// ${version}\n${script}`);
  writeFileSync(index, versioned);

  return version;
}

function replaceOnce(text, what, by) {
  const pieces = text.split(what);
  if (pieces.length !== 2) throw new Error(`expected once, found ${pieces.length - 1} times: ${what}`);
  return pieces.join(by);
}
