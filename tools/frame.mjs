// Puts beside a built page what a site embeds it with: the page for frames, and the element as a module and as a
// classic script. Called by tools/finish.mjs, once the page itself is done.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addAsset, elementScript, integrityOf } from './element.mjs';
import { withoutEarly } from './early.mjs';
import { withFloor, withoutMeta } from './floor.mjs';
import { withoutHash } from './headers.mjs';
import { addInline } from './inline.mjs';
import { languagesIn, translated } from './languages.mjs';
import { withoutComments } from './scripts.mjs';

const source = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const [version] = /(?<=^version = ")[^"]+/m.exec(source('Cargo.toml'));

/** What a build holds for sites beside the page itself. */
export const FOR_SITES = ['cross-check.js', 'cross-check-classic.js', 'frame.html', 'frame.js', 'inline.css', 'inline.js'];

/** Adds to `folder` the frame page and the script for pages themselves, in the page's language where that is not English;
 * returns file and hash of that script. */
export function addFramePage(folder, language) {
  const index = readFileSync(join(folder, 'index.html'), 'utf8');
  const wishes = language ? translated('wishes.js', source('www/wishes.js'), language) : source('www/wishes.js');
  const script = addAsset(folder, 'frame.js', [wishes, source('www/frame.js')].map(withoutComments).join('\n'));
  writeFileSync(join(folder, 'frame.html'), framePage(index, script));
  return addInline(folder, version, language);
}

/** Adds the element to `folder`, where the frame pages of all languages are; returns its files by kind. */
export function addElement(folder, english) {
  const others = languagesIn(folder).map((language) => {
    const [name, ...more] = readdirSync(join(folder, language)).filter((file) => withoutHash(file) === 'inline.js');
    if (!name || more.length > 0) throw new Error(`${language}/ has one script for pages themselves`);
    return [language, { file: `${language}/${name}`, integrity: integrityOf(readFileSync(join(folder, language, name))) }];
  });
  const inline = { en: english, ...Object.fromEntries(others) };
  return {
    module: addAsset(folder, 'cross-check.js', elementScript('module', inline)),
    inline,
    classic: addAsset(folder, 'cross-check-classic.js', elementScript('classic', inline)),
  };
}

/**
 * The page with the script for frames before its own. A sandboxed frame may have an origin of nowhere, to which all
 * its files are another site's: with an integrity, each has to be asked for with CORS.
 */
export function framePage(index, { file, integrity }) {
  const LOADER = /( *)<script src="[^"]*loader-[^"]*"[^>]*><\/script>\n/g;
  if (index.match(LOADER)?.length !== 1) throw new Error('index.html starts one loader');
  return withFloor('frame.html', withoutEarly(withoutMeta(index)))
    .replace(LOADER, (loader, indent) => `${indent}<script src="./${file}" integrity="${integrity}" type="module"></script>\n${loader}`)
    // Here it is not there without a network: a visitor of another site did not ask for it.
    .replace(/<main id="crosscheck" data-offline="[^"]*"/, `<main id="crosscheck" data-version="${version}"`)
    // And which language is shown there is the site's choice.
    .replace(/(<main [^>]*) data-other-language="[^"]*"/, '$1')
    .replaceAll(/<(link|script)(?=[^>]* integrity=)(?![^>]* crossorigin)/g, '<$1 crossorigin="anonymous"')
    .replace('<meta name="description"', '<meta name="robots" content="noindex">\n    <meta name="description"');
}
