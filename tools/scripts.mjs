// Joins the scripts of the page into www/generated/: a Trunk hook. One loader, because every further file is a request, and
// what rescues answers has to be there whenever the loader is; and one that stands in where that does not come.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const www = fileURLToPath(new URL('../www', import.meta.url));
const PARTS = ['rescue.js', 'stopped.js', 'offline.js', 'seal.js', 'address.js', 'loader.js'];
const STAND_IN = ['rescue.js', 'stand-in.js'];

// A comment on lines of its own goes: it explains the source and would only cost the visitor bytes.
const COMMENT = /^[ \t]*(?:\/\/.*|\/\*\*(?:.*\*\/|(?:\n[ \t]*\*.*)+))\n/gm;

/** A script without such comments. */
export const withoutComments = (text) => text.replace(COMMENT, '');

const asWritten = (_name, text) => text;

/** All parts as the one script that they are; `said` puts each into another language. */
export const joinedLoader = (said = asWritten) => joined(PARTS, said);

/** What stands in where that does not come: no module, so it keeps its names to itself in another way. */
export const joinedStandIn = (said = asWritten) => `(() => {\n'use strict';\n${joined(STAND_IN, said)}})();\n`;

const joined = (parts, said) => parts.map((part) => withoutComments(said(part, readFileSync(join(www, part), 'utf8')))).join('\n');

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  mkdirSync(join(www, 'generated'), { recursive: true });
  writeFileSync(join(www, 'generated/loader.js'), joinedLoader());
  writeFileSync(join(www, 'generated/stand-in.js'), joinedStandIn());
  console.log(`scripts: ${PARTS.join(', ')} in www/generated/loader.js; ${STAND_IN.join(', ')} in stand-in.js`);
}
