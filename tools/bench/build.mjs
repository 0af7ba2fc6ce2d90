// Builds the pages that ours is measured against, and the page in which the scores are timed, into target/bench/sites/: bundled,
// minified and compressed like ours.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotli } from '../compress.mjs';
import { questionnaire, synthetic } from './questionnaire.mjs';
import { tablesOf } from './scoring.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = join(root, 'tools/bench');
const libraries = join(root, 'target/bench/npm/node_modules');
export const SITES = join(root, 'target/bench/sites');

const page = (name, styles) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${name}</title>
    <link rel="icon" href="data:,">
    ${styles ? '<link rel="stylesheet" href="page.css">' : ''}
    <script type="module" src="page.js"></script>
  </head>
  <body><main id="app"></main></body>
</html>
`;

const SHEETS = { vanilla: 'pages/page.css', preact: 'pages/page.css', surveyjs: join(libraries, 'survey-core/survey-core.fontless.min.css') };

/** Puts beside a file what a host would send, from the last time if it is the same: it takes seconds. */
function pack(file) {
  const bytes = readFileSync(file);
  const kept = join(root, 'target/bench/packed', createHash('sha256').update(bytes).digest('hex'));
  if (!existsSync(kept)) {
    mkdirSync(join(kept, '..'), { recursive: true });
    writeFileSync(kept, brotli(bytes));
  }
  cpSync(kept, `${file}.br`);
}

/** All of them; `sizes` are those of the made-up catalogs. Resolves to the API, whose catalog it all is of. */
export async function buildSites(sizes) {
  const api = await import(join(root, 'target/npm/index.node.mjs'));
  const esbuild = createRequire(join(root, '.tools/npm/package.json'))('esbuild');
  const catalog = api.catalog();
  const report = api.assess({ format: 'crosscheck/assessment', version: 1, answers: {} });
  rmSync(SITES, { recursive: true, force: true });
  const bundle = async (name, entry, data) => {
    const folder = join(SITES, name);
    mkdirSync(folder, { recursive: true });
    const given = {
      name: 'data',
      setup(build) {
        build.onResolve({ filter: /^bench-data$/ }, ({ path }) => ({ path, namespace: 'data' }));
        build.onLoad({ filter: /.*/, namespace: 'data' }, () => ({ contents: JSON.stringify(data), loader: 'json' }));
      },
    };
    const options = { bundle: true, minify: true, format: 'esm', target: 'es2022', charset: 'utf8', logLevel: 'error', legalComments: 'none', nodePaths: [libraries], plugins: [given], external: ['./api/*'] };
    await esbuild.build({ ...options, entryPoints: [join(here, entry)], outfile: join(folder, 'page.js') });
    const sheet = SHEETS[name];
    if (sheet) await esbuild.build({ ...options, entryPoints: [sheet.startsWith('/') ? sheet : join(here, sheet)], outfile: join(folder, 'page.css') });
    writeFileSync(join(folder, 'index.html'), page(name, Boolean(sheet)));
    return folder;
  };
  const data = { questionnaire: questionnaire(catalog, report), tables: tablesOf(catalog) };
  for (const name of Object.keys(SHEETS)) await bundle(name, `pages/${name}.js`, data);
  const folder = await bundle('scoring', 'pages/scoring.js', {
    tables: data.tables,
    controls: catalog.controls.map(({ id }) => id),
    sizes: sizes.map((size) => ({ size, tables: tablesOf(synthetic(catalog, size)) })),
  });
  mkdirSync(join(folder, 'api'));
  for (const file of ['index.web.mjs', 'api.mjs', 'plain.mjs', 'crosscheck.js', 'crosscheck_bg.wasm']) cpSync(join(root, 'target/npm', file), join(folder, 'api', file));
  for (const name of Object.keys(SHEETS)) for (const file of ['index.html', 'page.css', 'page.js']) pack(join(SITES, name, file));
  return { api, data };
}
