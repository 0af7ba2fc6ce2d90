// The last step of a build, a Trunk hook. One program for three things, because Trunk starts all hooks of a stage
// at once and the second has to see what the first wrote.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builderData } from './builder.mjs';
import { compressFolder } from './compress.mjs';
import { withEarly } from './early.mjs';
import { withFloor } from './floor.mjs';
import { addElement, addFramePage } from './frame.mjs';
import { MISSING } from './headers.mjs';
import { addLanguages, languageOf, withOtherLanguage } from './languages.mjs';
import { manifestOf } from './manifest.mjs';
import { makeAvailableOffline } from './offline.mjs';
import { keepWhole, withParts } from './parts.mjs';
import { tidied } from './styles.mjs';

// Trunk replaces dist by its staging folder at the very end, so that is where the files are now.
const folder = process.env.TRUNK_STAGING_DIR;
if (!folder) throw new Error('Trunk runs this, and says where in TRUNK_STAGING_DIR');

// On the preload of the wasm, browsers ignore `integrity` and warn every visitor that they do. So the hash is
// handed to www/loader.js instead, whose fetch does check it.
const index = join(folder, 'index.html');
const PRELOAD = /<link\b(?=[^>]*\brel="preload")(?=[^>]*\bas="fetch")[^>]*>/g;
let moved = 0;
const bare = readFileSync(index, 'utf8').replace(PRELOAD, (link) =>
  link.replace(/\sintegrity="/, () => {
    moved += 1;
    return ' data-integrity="';
  }),
);
if (moved !== 1) throw new Error(`index.html preloads one program with its hash; found ${moved}`);
const language = languageOf();
const html = withEarly(withFloor('index.html', withParts(folder, bare)), language);
keepWhole(language);
if (language) {
  // A page in another language lies in a folder beside the English one, with what a site embeds of it.
  writeFileSync(index, withOtherLanguage(html, '../index.html'));
  makeAvailableOffline(folder);
  addFramePage(folder, language);
  compressFolder(folder);
  process.exit();
}
const [other] = addLanguages(folder);
writeFileSync(index, withOtherLanguage(html, other && `./${other}/index.html`));

makeAvailableOffline(folder); // before the page for frames, which is made of this page and is no part of it
const element = addElement(folder, addFramePage(folder));

// The pages for those who publish: no part of the widget, and nothing that a visitor loads.
const root = fileURLToPath(new URL('..', import.meta.url));
const [from, to] = [join(root, 'www/publish'), join(folder, 'publish')];
mkdirSync(to, { recursive: true });
for (const name of readdirSync(from)) {
  if (name.endsWith('.html')) writeFileSync(join(to, name), withFloor(`publish/${name}`, readFileSync(join(from, name), 'utf8')));
  else if (!name.endsWith('.css')) copyFileSync(join(from, name), join(to, name));
}
writeFileSync(join(folder, MISSING), withFloor(MISSING, readFileSync(join(root, 'www', MISSING), 'utf8')));
const sheets = ['src/app/styles/tokens.css', 'src/app/styles/base.css', 'www/publish/publish.css'];
writeFileSync(join(to, 'publish.css'), sheets.map((sheet) => tidied(readFileSync(join(root, sheet), 'utf8'))).join(''));

// For who wants to be rid of the service worker; published by hand in its place.
copyFileSync(join(root, 'www/worker-off.js'), join(to, 'worker-off.js'));

writeFileSync(join(to, 'builder.json'), builderData(element));

// What the checkup page compares a site with.
writeFileSync(join(to, 'checkup.json'), `${JSON.stringify(manifestOf(folder))}\n`);

compressFolder(folder);
