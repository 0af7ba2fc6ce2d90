// Copies into a new build what snippets on other people's pages name by its hash: the element's files of all builds
// before, and what those name in turn, for pages that show the widget in themselves. Without them, an update of the site would leave those pages without the widget.
//
//   node tools/keep-published.mjs PUBLISHED [NEW]     PUBLISHED: the folder as it is on the site now; NEW: dist/
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compressFile } from './compress.mjs';
import { integrityOf, nameHash } from './element.mjs';
import { kindOf, typeOf } from './headers.mjs';

// How the element names its scripts for pages themselves, one of them in the folder of another language, and such a script
// its program and style sheet, beside itself.
const NAMED = /file"?:\s*"((?:[a-z]{2,3}\/)?[\w-]+\.(?:js|css|wasm))",\s*"?integrity"?:\s*"(sha384-[\w+/=]+)"/g;
const PINNED = /^cross-check(?:-classic)?-([0-9a-f]{10,16})\.js$/;

/**
 * Copies from the folder `published` to the folder `fresh` what is pinned and not there yet, and puts it into the list of
 * the checkup page. All or nothing. Returns the names of what was copied, and throws an error that says what is wrong.
 */
export function keepPublished(published, fresh) {
  const pinned = (folder) => readdirSync(folder).filter((name) => PINNED.test(name)).sort();
  const refuse = (text) => {
    throw new Error(`${text}. Nothing was copied`);
  };
  for (const folder of [published, fresh]) {
    if (!existsSync(folder)) refuse(`there is no folder ${folder}`);
    if (pinned(folder).length === 0) refuse(`${folder} holds no cross-check-….js: it is not a build of Crosscheck`);
    for (const name of pinned(folder)) {
      // Not what its name says, browsers would refuse it, and pages without an integrity would run it.
      if (nameHash(readFileSync(join(folder, name))) !== PINNED.exec(name)[1]) refuse(`${join(folder, name)} was changed after it was built: its name is the hash of something else`);
    }
  }

  /** A file with all that it names, each of which has to be what its hash says. */
  const withNamed = (name) => {
    const text = name.endsWith('.js') ? readFileSync(join(published, name), 'utf8') : '';
    return [name, ...[...text.matchAll(NAMED)].flatMap(([, named, integrity]) => {
      const file = join(dirname(name), named);
      // The frame page has no hash, so that of the new build is the one that the element will show.
      if (!existsSync(join(fresh, dirname(file), 'frame.html'))) refuse(`${fresh} has no ${join(dirname(file), 'frame.html')}, which ${name} shows: build it in all languages`);
      if (!existsSync(join(published, file))) refuse(`${published} has lost ${file}, which ${name} needs`);
      if (integrityOf(readFileSync(join(published, file))) !== integrity) refuse(`${join(published, file)} was changed after it was built: ${name} expects something else`);
      return withNamed(file);
    })];
  };

  const missing = [...new Set(pinned(published).flatMap(withNamed))].sort().filter((name) => !existsSync(join(fresh, name)));
  const list = join(fresh, 'publish/checkup.json');
  const manifest = JSON.parse(readFileSync(list, 'utf8'));
  for (const path of missing) {
    const bytes = readFileSync(join(published, path));
    mkdirSync(dirname(join(fresh, path)), { recursive: true });
    writeFileSync(join(fresh, path), bytes);
    compressFile(join(fresh, path));
    manifest.files.push({ path, type: typeOf(path), kind: kindOf(path), sha384: [createHash('sha384').update(bytes).digest('base64')] });
  }
  if (missing.length > 0) {
    writeFileSync(list, `${JSON.stringify(manifest)}\n`);
    compressFile(list);
  }
  return missing;
}

function main() {
  const [published, fresh = fileURLToPath(new URL('../dist', import.meta.url))] = process.argv.slice(2);
  try {
    if (!published) throw new Error('name the folder as it is on your site now: make keep PUBLISHED=/srv/www/crosscheck');
    const copied = keepPublished(published, fresh);
    console.log(copied.length > 0 ? `keep: ${copied.join(', ')}` : 'keep: all that snippets name is there already');
  } catch (error) {
    console.error(`keep: ${error.message}`);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
