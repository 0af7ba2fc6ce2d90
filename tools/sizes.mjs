// Compares what a visitor downloads with tools/budget.json: exact bytes, raw and brotli. A file without a
// budget fails as well, so that nothing gets into the build unnoticed. The single-file edition has a line for each language.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotli } from './compress.mjs';
import { isForPublishers, isInLanguage, withoutHash } from './headers.mjs';
import { filesOf } from './hosts.mjs';
import { languagesIn } from './languages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const { files: budgets, firstUse, firstAnswer, firstCard, total: totalBudget, single, publish } = JSON.parse(readFileSync(join(root, 'tools/budget.json'), 'utf8'));

function sizeOf(path, name, budget) {
  const bytes = readFileSync(path);
  // The build has packed its files already, but for those that are larger when packed, and the single ones.
  const packed = existsSync(`${path}.br`) ? statSync(`${path}.br`).size : brotli(bytes).length;
  return { name, raw: bytes.length, brotli: packed, budget };
}

const rows = filesOf(dist)
  .filter((file) => !isForPublishers(file))
  .map((file) => [join(dist, file), withoutHash(file)])
  .map(([path, name]) => sizeOf(path, name, budgets[name]))
  .sort((a, b) => b.brotli - a.brotli);
// A visitor loads one language.
const sum = (key) => rows.filter(({ name }) => !isInLanguage(name)).reduce((total, row) => total + row[key], 0);
rows.push({ name: 'all files', raw: sum('raw'), brotli: sum('brotli'), budget: totalBudget });
// What is there when the first screen can be used; what comes behind it, and the worker, is not waited for. When its three
// questions come to their answer; and when a card in another site's page can be used.
const BOTH = ['app.css', 'crosscheck.js', 'crosscheck_bg.wasm', 'loader.js', 'self-test.js', 'stand-in.js'];
const SUMS = {
  'first use': [['index.html', ...BOTH], firstUse],
  'first answer': [['index.html', ...BOTH, 'part-answer.wasm', 'part-shared-0.wasm'], firstAnswer],
  'first card': [['frame.html', 'frame.js', 'cross-check.js', ...BOTH], firstCard],
};
for (const [name, [files, budget]] of Object.entries(SUMS)) {
  const there = rows.filter((row) => files.includes(row.name));
  if (there.length !== files.length) throw new Error(`${name}: dist holds ${there.length} of ${files}`);
  rows.push({ name, raw: there.reduce((total, { raw }) => total + raw, 0), brotli: there.reduce((total, row) => total + row.brotli, 0), budget });
}
rows.push(...filesOf(dist).filter(isForPublishers).map((file) => sizeOf(join(dist, file), file, publish[file])));
for (const name of ['crosscheck.html', ...languagesIn(dist).map((language) => `crosscheck-${language}.html`)]) rows.push(sizeOf(join(root, 'target', name), name, single[name]));

const problems = [];
const number = (value) => value.toLocaleString('en');
const titles = ['raw', 'allowed', 'brotli', 'allowed'];
console.log('file'.padEnd(24) + titles.map((title) => title.padStart(11)).join(''));
for (const { name, budget, ...size } of rows) {
  const cells = ['raw', 'brotli'].flatMap((key) => [number(size[key]), budget ? number(budget[key]) : '–']);
  console.log(name.padEnd(24) + cells.map((cell) => cell.padStart(11)).join(''));
  if (!budget) problems.push(`${name} has no budget: if it belongs into dist, add it to tools/budget.json`);
  for (const key of ['raw', 'brotli']) {
    const over = budget ? size[key] - budget[key] : 0;
    if (over > 0) problems.push(`${name} is ${over.toLocaleString('en')} bytes over its ${key} budget`);
  }
}
for (const name of Object.keys({ ...budgets, ...publish })) {
  if (!rows.some((row) => row.name === name)) problems.push(`${name} has a budget but is not in dist`);
}

if (problems.length > 0) {
  console.error(`\n${problems.join('\n')}`);
  console.error('Make it smaller, or raise the budget in tools/budget.json and say in the commit what it buys.');
  process.exitCode = 1;
}
