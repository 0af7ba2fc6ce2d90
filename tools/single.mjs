// Makes the single-file edition out of dist/: target/crosscheck.html, one page with everything in itself, that opens
// from a disk and whose policy allows no connection at all, from its first byte on. Nothing is compiled again.
//
//   node tools/single.mjs        after a build
//   node tools/single.mjs id     the same in another language: target/crosscheck-id.html
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { deflateSync } from 'node:zlib';
import { withoutEarly } from './early.mjs';
import { withMeta, withoutMeta } from './floor.mjs';
import { FOR_SITES } from './frame.mjs';
import { isForPublishers, isInLanguage, metaPolicy, MISSING, withoutHash, WORKERS } from './headers.mjs';
import { filesOf } from './hosts.mjs';
import { languagesIn, translated } from './languages.mjs';
import { isPart, optimised, wholeProgram } from './parts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The text of the single-file edition of the build in `dist`, in a language where that is not English. */
export function singleFile(dist, language) {
  return language ? ofFolder(join(dist, language), language) : ofFolder(dist);
}

function ofFolder(dist, language) {
  const index = readFileSync(join(dist, 'index.html'), 'utf8');
  // The service worker is for the hosted page: one file needs nothing to be available without a network.
  const isOfTheHost = (file) => [...WORKERS, MISSING].includes(file);
  // What lies there for sites, some of it of earlier builds, is no part of the page.
  const isOfThePage = (file) => !isOfTheHost(file) && !isInLanguage(file) && !isForPublishers(file) && (file === 'index.html' || index.includes(file) || !FOR_SITES.includes(withoutHash(file)));
  const isEarlier = (file) => file.endsWith('_bg.wasm') && !index.includes(file);
  const files = filesOf(dist).filter((file) => isOfThePage(file) && !isEarlier(file) && !isPart(file));
  const built = Object.fromEntries(files.map((file) => [withoutHash(file), readFileSync(join(dist, file))]));
  const used = ['app.css', 'crosscheck.js', 'crosscheck_bg.wasm', 'index.html', 'loader.js', 'rest.css', 'self-test.js', 'stand-in.js'];
  const differing = [...new Set([...used, ...Object.keys(built)])].filter((file) => !used.includes(file) || !built[file]);
  if (differing.length > 0) throw new Error(`the single file is made of ${used}; dist differs in ${differing}`);

  const style = `\n${built['app.css']}${built['rest.css']}`;
  const script = `\n${scriptOf(built, language)}`;
  if (/<\/style/i.test(style) || /<\/script|<!--/i.test(script)) throw new Error('a part would end its own element');

  let page = withoutEarly(withoutMeta(built['index.html'].toString()));
  // The only places where the page names a file of its own.
  page = replaceOnce(page, /<link rel="stylesheet" href="[^"]*" integrity="[^"]*"\/>/, `<style>${style}</style>`);
  page = replaceOnce(page, scriptNamed('self-test'), '');
  page = replaceOnce(page, scriptNamed('loader'), `<script type="module">${script}</script>`);
  // One file is there as a whole or not at all.
  page = replaceOnce(page, /<script\b[^>]*\bstand-in-[^>]*><\/script>/, '');
  page = replaceOnce(page, / *<p [^>]*data-part="for-publishers">.*<\/p>\n/, '');
  page = replaceOnce(page, /<link rel="modulepreload"[^>]*>/, '');
  page = replaceOnce(page, /<link rel="preload"[^>]*>/, '').replace(/<link rel="crosscheck-(?:part|sheet)"[^>]*>\n/g, '');
  page = replaceOnce(page, /data-offline="[^"]*"/, 'data-origin="file"').replace(/ data-other-language="[^"]*"/, '');
  const left = page.replace(style, '').replace(script, '').match(/\b(?:src|href)="(?!data:)[^"]*"/g);
  if (left) throw new Error(`the single file would still ask for ${left}`);

  return withMeta(page, policyFor(style, script), [
    '<!-- Crosscheck in a single file: everything is in here, and the policy above forbids every connection. -->',
  ]);
}

/** The page's policy with less in it: what runs is named by its hash, and nothing may be loaded. */
function policyFor(style, script) {
  return {
    ...metaPolicy(),
    'script-src': `'${hashOf(script)}' 'wasm-unsafe-eval'`,
    'style-src': `'${hashOf(style)}'`,
    'font-src': "'none'",
    'connect-src': "'none'",
    'worker-src': "'none'",
    'trusted-types': "'none'",
  };
}

function hashOf(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function scriptOf(built, language) {
  // zlib's form, because gzip's carries the system that it was made on.
  // In one piece: nothing arrives later here.
  const whole = wholeProgram(language);
  const program = deflateSync(optimised(join(whole, 'crosscheck_bg.wasm')), { level: 9 }).toString('base64');
  const glue = [
    [/^export \{ initSync, __wbg_init as default \};\n/m, ''],
    [/^export (?=function mount\()/m, ''],
    [/^export (?=function arrive\()/m, ''],
    [/^export (?=function begin_to_answer\()/m, ''],
  ].reduce((text, [what, by]) => replaceOnce(text, what, by), readFileSync(join(whole, 'crosscheck.js'), 'utf8'));
  const source = readFileSync(join(root, 'www/carried.js'), 'utf8');
  const carried = language ? translated('carried.js', source, language) : source;
  return [
    replaceOnce(replaceOnce(carried, '{{program}}', program), /^\{\{script\}\}$/m, glue),
    // In a block of its own, so that neither knows the other's names.
    `{\n${built['self-test.js']}}`,
    built['loader.js'].toString(),
  ].join('\n');
}

const scriptNamed = (name) => new RegExp(`<script src="[^"]*\\b${name}-[^"]*"(?: async)? integrity="[^"]*" type="module"></script>`);

/** Replaces what stands there exactly once; a build of another shape ends here instead of giving half a page. */
function replaceOnce(text, what, by) {
  const pieces = text.split(what);
  if (pieces.length !== 2) throw new Error(`expected once, found ${pieces.length - 1} times: ${what}`);
  return pieces.join(by);
}

function main([language]) {
  const dist = join(root, 'dist');
  if (language && !languagesIn(dist).includes(language)) throw new Error(`dist holds no page in “${language}”. Run: make build LANGUAGES=${language}`);
  const text = singleFile(dist, language);
  const name = `target/crosscheck${language ? `-${language}` : ''}.html`;
  mkdirSync(join(root, 'target'), { recursive: true });
  writeFileSync(join(root, name), text);
  const sum = createHash('sha256').update(text).digest('hex');
  console.log(`single: ${name}, ${Buffer.byteLength(text).toLocaleString('en')} bytes, sha256 ${sum}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv.slice(2));
