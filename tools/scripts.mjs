// Joins the scripts of the page into www/generated/loader.js: a Trunk hook. One file, because every further one is a
// request, and what rescues answers has to be there whenever the loader is.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const www = fileURLToPath(new URL('../www', import.meta.url));
const PARTS = ['rescue.js', 'offline.js', 'loader.js'];

// A comment on lines of its own goes: it explains the source and would only cost the visitor bytes.
const COMMENT = /^[ \t]*(?:\/\/.*|\/\*\*(?:.*\*\/|(?:\n[ \t]*\*.*)+))\n/gm;

/** A script without such comments. */
export const withoutComments = (text) => text.replace(COMMENT, '');

/** All parts as the one script that they are. */
export const joinedLoader = () => PARTS.map((part) => withoutComments(readFileSync(join(www, part), 'utf8'))).join('\n');

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  mkdirSync(join(www, 'generated'), { recursive: true });
  writeFileSync(join(www, 'generated/loader.js'), joinedLoader());
  console.log(`scripts: ${PARTS.join(', ')} in www/generated/loader.js`);
}
