// The last step of a build, a Trunk hook. One program for two things, because Trunk starts all hooks of a stage
// at once and the second has to see what the first wrote.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compressFolder } from './compress.mjs';
import { addFramePage } from './frame.mjs';

// Trunk replaces dist by its staging folder at the very end, so that is where the files are now.
const folder = process.env.TRUNK_STAGING_DIR;
if (!folder) throw new Error('Trunk runs this, and says where in TRUNK_STAGING_DIR');

// On the preload of the wasm, browsers ignore `integrity` and warn every visitor that they do. So the hash is
// handed to www/loader.js instead, whose fetch does check it.
const index = join(folder, 'index.html');
const PRELOAD = /<link\b(?=[^>]*\brel="preload")(?=[^>]*\bas="fetch")[^>]*>/g;
let moved = 0;
const html = readFileSync(index, 'utf8').replace(PRELOAD, (link) =>
  link.replace(/\sintegrity="/, () => {
    moved += 1;
    return ' data-integrity="';
  }),
);
if (moved !== 1) throw new Error(`index.html preloads one program with its hash; found ${moved}`);
writeFileSync(index, html);

addFramePage(folder);
compressFolder(folder);
