// Makes what a site includes out of www/element/cross-check.js: a module and a classic script, minified, each named by
// its hash, so that what a snippet pins never changes. For tools/finish.mjs and for the npm package.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { brotli } from './compress.mjs';

const root = new URL('../', import.meta.url);
const tool = createRequire(new URL('.tools/npm/package.json', root)); // tools/setup.sh installs it there

// Where the script lies: each kind has its own way to know, and the other kind's is an error in it.
const KINDS = {
  module: { here: "new URL('frame.html', import.meta.url).href", format: 'esm', more: '\nexport { CrossCheck };\n' },
  // A bundler may put it anywhere, far from the frame page: there, the attribute `src` has to say where that is.
  package: { here: "''", format: 'esm', more: '\nexport { CrossCheck };\n' },
  classic: { here: "document.currentScript ? new URL('frame.html', document.currentScript.src).href : ''", format: 'iife', more: '' },
};

/** The element as the text of a `'module'`, a `'classic'` or a `'package'` script. */
export function elementScript(kind) {
  const { transformSync } = tool('esbuild');
  const { here, format, more } = KINDS[kind];
  const source = readFileSync(new URL('www/element/cross-check.js', root), 'utf8');
  const parts = source.split('__HERE__');
  if (parts.length !== 2) throw new Error('the element’s source names __HERE__ once');
  const { code } = transformSync(parts.join(`(${here})`) + more, {
    format,
    minify: true,
    target: 'es2022',
    legalComments: 'none',
    charset: 'utf8',
  });
  return code;
}

/** The hash in a file's name, in the form of Trunk's: see tools/headers.mjs. */
export function nameHash(bytes) {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16).replace(/^0+/, '');
}

/** What `integrity` takes. */
export function integrityOf(bytes) {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [kind, name] of [['module', 'cross-check'], ['classic', 'cross-check-classic']]) {
    const code = elementScript(kind);
    console.log(`element: ${name}-${nameHash(code)}.js, ${brotli(Buffer.from(code)).length} bytes, ${integrityOf(code)}`);
  }
}
