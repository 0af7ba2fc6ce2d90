// Makes what a site includes out of www/element/cross-check.js: a module and a classic script, minified, each named by
// its hash, so that what a snippet pins never changes. For tools/finish.mjs and for the npm package.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotli } from './compress.mjs';
import { translated } from './languages.mjs';

const root = new URL('../', import.meta.url);
const tool = createRequire(new URL('.tools/npm/package.json', root)); // tools/setup.sh installs it there

// Where the script lies: each kind has its own way to know, and the other kind's is an error in it.
const KINDS = {
  module: { here: "new URL('frame.html', import.meta.url).href", format: 'esm', more: '\nexport { CrossCheck };\n' },
  // A bundler may put it anywhere, far from the frame page: there, the attribute `src` has to say where that is.
  package: { here: "''", format: 'esm', more: '\nexport { CrossCheck };\n' },
  classic: { here: "document.currentScript ? new URL('frame.html', document.currentScript.src).href : ''", format: 'iife', more: '' },
};

/**
 * The element as the text of a `'module'`, a `'classic'` or a `'package'` script. `inline` is, for each language of the
 * build, file and hash of what it loads to show the widget in the page itself, which so is pinned by whatever pins the element.
 */
export function elementScript(kind, inline) {
  const { transformSync } = tool('esbuild');
  const { here, format, more } = KINDS[kind];
  const source = readFileSync(new URL('www/element/cross-check.js', root), 'utf8');
  const fill = (text, name, value) => {
    const parts = text.split(name);
    if (parts.length !== 2) throw new Error(`the element’s source names ${name} once`);
    return parts.join(value);
  };
  const said = /^const ENGLISH = (\{\n[^]*?\n\});$/m.exec(source)[1];
  const pinned = (text, { file, integrity }) => fill(text, '__INLINE__', JSON.stringify({ file, integrity }));
  const others = Object.entries(inline).filter(([language]) => language !== 'en').map(([language, own]) => {
    const there = fill(fill(translated('cross-check.js', said, language), "lang: 'en'", `lang: '${language}'`), "folder: ''", `folder: '${language}/'`);
    return `${language}: ${pinned(there, own)}`;
  });
  // Without a prototype: whatever the attribute says, only a language is found.
  const filled = pinned(fill(fill(source, '__HERE__', `(${here})`), '__OTHERS__', `{ ${['__proto__: null', ...others].join(', ')} }`), inline.en);
  const { code } = transformSync(filled + more, {
    format,
    minify: true,
    target: 'es2022',
    legalComments: 'none',
    charset: 'utf8',
  });
  // A bundler shall leave it alone: it is an address that only the page knows.
  return kind === 'package' ? fill(code, 'import(', 'import(/* webpackIgnore: true */ /* @vite-ignore */ ') : code;
}

/** The hash in a file's name, in the form of Trunk's: see tools/headers.mjs. */
export function nameHash(bytes) {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16).replace(/^0+/, '');
}

/** Writes `bytes` under a name with its hash, and returns that name and what `integrity` takes. */
export function addAsset(folder, name, bytes) {
  const [stem, ending] = name.split(/\.(?=\w+$)/);
  const file = `${stem}-${nameHash(bytes)}.${ending}`;
  writeFileSync(join(folder, file), bytes);
  return { file, integrity: integrityOf(bytes) };
}

/** File and hash of the scripts for pages themselves, by language, in a build; those of earlier builds may lie beside them. */
export function inlineOf(folder) {
  const list = join(folder, 'publish/builder.json');
  if (!existsSync(list)) throw new Error(`there is no build in ${folder}. Run: make build`);
  return JSON.parse(readFileSync(list, 'utf8')).element.inline;
}

/** What `integrity` takes. */
export function integrityOf(bytes) {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const inline = inlineOf(fileURLToPath(new URL('dist', root)));
  for (const [kind, name] of [['module', 'cross-check'], ['classic', 'cross-check-classic']]) {
    const code = elementScript(kind, inline);
    console.log(`element: ${name}-${nameHash(code)}.js, ${brotli(Buffer.from(code)).length} bytes, ${integrityOf(code)}`);
  }
}
