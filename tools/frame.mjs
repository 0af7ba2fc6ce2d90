// Puts beside a built page what a site embeds it with: the page for frames, and the element as a module and as a
// classic script. Called by tools/finish.mjs, once the page itself is done.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addAsset, elementScript } from './element.mjs';
import { addInline } from './inline.mjs';
import { withoutComments } from './scripts.mjs';

const source = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const [version] = /(?<=^version = ")[^"]+/m.exec(source('Cargo.toml'));

/** What a build holds for sites beside the page itself. */
export const FOR_SITES = ['cross-check.js', 'cross-check-classic.js', 'frame.html', 'frame.js', 'inline.css', 'inline.js'];

/** Adds the frame page and the element to `folder`; returns the element's two files by kind. */
export function addFramePage(folder) {
  const index = readFileSync(join(folder, 'index.html'), 'utf8');
  const script = addAsset(folder, 'frame.js', ['wishes', 'frame'].map((part) => withoutComments(source(`www/${part}.js`))).join('\n'));
  writeFileSync(join(folder, 'frame.html'), framePage(index, script));
  const inline = addInline(folder, version);
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
  return index
    .replace(LOADER, (loader, indent) => `${indent}<script src="./${file}" integrity="${integrity}" type="module"></script>\n${loader}`)
    // Here it is not there without a network: a visitor of another site did not ask for it.
    .replace(/<main id="crosscheck" data-offline="[^"]*"/, `<main id="crosscheck" data-version="${version}"`)
    // And which language is shown there is the site's choice.
    .replace(/(<main [^>]*) data-other-language="[^"]*"/, '$1')
    .replaceAll(/<(link|script)(?=[^>]* integrity=)(?![^>]* crossorigin)/g, '<$1 crossorigin="anonymous"')
    .replace('<meta name="description"', '<meta name="robots" content="noindex">\n    <meta name="description"');
}
