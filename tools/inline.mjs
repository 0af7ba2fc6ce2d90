// Makes what <cross-check render="inline"> loads: the script (www/wishes.js, www/inline.js and the script of the program
// as a function) and a style sheet for a part of a page, out of that for a whole one. For tools/finish.mjs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from './hosts.mjs';
import { withoutHash } from './headers.mjs';
import { addAsset, integrityOf } from './element.mjs';
import { translated } from './languages.mjs';
import { partsOf } from './parts.mjs';
import { withoutComments } from './scripts.mjs';
import { tidied } from './styles.mjs';

const source = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/** Adds both to `folder`, in a language where that is not English; returns file and hash of the script, which the element asks for. */
export function addInline(folder, version, language) {
  const built = Object.fromEntries(filesOf(folder).map((file) => [withoutHash(file), file]));
  const read = (name) => readFileSync(join(folder, built[name]));
  const sheet = addAsset(folder, 'inline.css', inlineSheet(`${read('app.css')}${read('rest.css')}`, tidied(source('www/inline.css'))));
  const program = { file: built['crosscheck_bg.wasm'], integrity: integrityOf(read('crosscheck_bg.wasm')) };
  const parts = partsOf(readFileSync(join(folder, 'index.html'), 'utf8'));
  return addAsset(folder, 'inline.js', inlineScript(read('crosscheck.js').toString(), { program, parts, sheet, version }, language));
}

/** The script: what it needs beside itself is named with its hash, so that who has this file has all of it. */
export function inlineScript(glue, parts, language) {
  const said = (name) => (language ? translated(name, source(`www/${name}`), language) : source(`www/${name}`));
  const filled = replaceOnce(said('inline.js'), "'{{parts}}'", JSON.stringify(parts));
  const own = replaceOnce(filled, "'{{language}}'", JSON.stringify(language ?? 'en'));
  return `${withoutComments(said('wishes.js'))}\n${withoutComments(own)}\n${programScript(glue)}`;
}

/** The script of the program as a function, at the end of that for pages themselves. */
export function programScript(glue) {
  const script = [
    [/^export (?=function mount\()/m, ''],
    [/^export (?=function arrive\()/m, ''],
    [/^export (?=function begin_to_answer\()/m, ''],
    [/^export \{ initSync, __wbg_init as default \};\n/m, 'return { default: __wbg_init, initSync, mount, arrive };\n'],
    [/^ {4}wasm = instance\.exports;$/m, '    wasm = guarded(instance.exports);'],
    // Where the program lies is said by the caller.
    [/^ {4}if \(module_or_path === undefined\) \{\n.*import\.meta\.url.*\n {4}\}\n/m, ''],
  ].reduce((text, [what, by]) => replaceOnce(text, what, by), glue);
  return `function script(guarded) {\n${script}}\n`;
}

/**
 * The style sheet of the page for a part of another one. What is said of the whole page goes to `.crosscheck-inline`,
 * what depends on the window's width depends on that element's, and a `rem` is what the visitor's browser says, not what
 * the page around has made of it.
 */
export function inlineSheet(page, more) {
  const blocks = blocksOf(page + more)
    // A page may scroll and lock itself, and a frame waits until it has grown; the page around is not ours.
    .filter(([prelude]) => !/^(?:html\b|@page\b)/.test(prelude))
    .map(([prelude, body]) => [prelude, body.replace(/^(?:html\b|[^{}\n]*\[data-beyond\])[^{]*\{[^}]*\}\n?/gm, '')])
    .filter(([, body]) => body.trim() !== '')
    .map(([prelude, body]) => [prelude.startsWith('@container') ? ems(prelude) : inside(prelude), lengths(body).replace(/^(?::root|body)\b/gm, '.crosscheck-inline')])
    .flatMap(([prelude, body]) => (prelude.startsWith('@media') ? byContainer(prelude, body) : [`${prelude} {${body}}`]));
  const text = blocks.join('\n');
  const said = text.replace(/@(?:container|media)[^{]*/g, '');
  const left = /(?<![\w-])(?::root|body|html)(?=[\s,{:[.])|[\d.](?:rem|vw)\b/.exec(said);
  if (left) throw new Error(`the style sheet says something of a whole page that is not understood: ${said.slice(Math.max(left.index - 80, 0), left.index + 40)}`);
  // What of ours is not set from the start could otherwise be set by the page around.
  const names = (where, pattern) => new Set([...where.matchAll(pattern)].map(([, name]) => name));
  const set = names(blocks.filter((block) => block.startsWith('.crosscheck-inline {')).join('\n'), /^(--_crosscheck-[\w-]+):/gm);
  const open = [...names(text, /var\((--_?crosscheck-[\w-]+)/g)].filter((name) => !set.has(name)).sort();
  return `.crosscheck-inline {\n${open.map((name) => `${name}: initial;\n`).join('')}}\n${text}\n`;
}

const inside = (selector) => selector.replace(/:root/g, '.crosscheck-inline').replace(/^body$/, '.crosscheck-inline');

/** In a condition, a `rem` would be the other page's, and an `em` is the container's. */
const ems = (condition) => condition.replace(/(?<=[\d.])rem\b/g, 'em');

const lengths = (text) => text
  .replace(/(?<![\w#.-])(-?(?:\d*\.)?\d+)rem\b/g, 'calc($1 * var(--_crosscheck-rem))')
  .replace(/(?<=\d)vw\b/g, 'cqi');

/** A block for each alternative of its condition, with what is said of widths asked of the container. */
function byContainer(prelude, body) {
  return prelude.slice('@media'.length).split(',').map((alternative) => {
    const conditions = alternative.trim().split(/\s+and\s+/);
    const isWidth = (condition) => /^\((?:min|max)-width:/.test(condition);
    const [widths, others] = [conditions.filter(isWidth).map(ems), conditions.filter((condition) => !isWidth(condition))];
    const inner = widths.length > 0 ? `@container crosscheck-inline ${widths.join(' and ')} {${body}}` : body;
    return others.length > 0 ? `@media ${others.join(' and ')} {${inner}}` : inner;
  });
}

/** The outermost blocks of a sheet without comments, as pairs of what stands before and inside the braces. */
function blocksOf(text) {
  const blocks = [];
  let depth = 0;
  let start = 0;
  let opened = 0;
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (brace === '{' && depth === 1) opened = index;
    if (brace !== '}' || depth > 0) continue;
    blocks.push([text.slice(start, opened).trim(), text.slice(opened + 1, index)]);
    start = index + 1;
  }
  if (depth !== 0) throw new Error('the braces of the style sheet do not match');
  return blocks;
}

/** Replaces what stands there exactly once; a build of another shape ends here. */
function replaceOnce(text, what, by) {
  const pieces = text.split(what);
  if (pieces.length !== 2) throw new Error(`expected once, found ${pieces.length - 1} times: ${what}`);
  return pieces.join(by);
}
