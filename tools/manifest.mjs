// The list of what was built, publish/checkup.json: each file with its hash, its type and the kind of headers it gets. The
// checkup page compares a site with it, and a test every file of the build.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersOf, kindOf, KINDS, typeOf } from './headers.mjs';
import { filesOf } from './hosts.mjs';

export const MANIFEST = 'publish/checkup.json';

/** The list for the build in a folder; it does not list itself. */
export function manifestOf(folder) {
  const [, version] = /^version = "(.*)"$/m.exec(readFileSync(new URL('../Cargo.toml', import.meta.url), 'utf8'));
  const sha384 = (path) => createHash('sha384').update(readFileSync(join(folder, path))).digest('base64');
  return {
    version,
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, headersOf('every', kind)])),
    files: filesOf(folder).filter((path) => path !== MANIFEST).map((path) => ({ path, type: typeOf(path), kind: kindOf(path), sha384: [sha384(path)] })),
  };
}
