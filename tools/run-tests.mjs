// Runs test files of Node's runner side by side, each in a process of its own, with one Chromium for all of them; shows
// how far it is, prints of a file only what failed, and closes with the ten slowest tests and Node's own counts.
//
//   node tools/run-tests.mjs tests/browser/*.test.mjs
//   node tools/run-tests.mjs --times 20 --busy FILE…     each file 20 times, with every core busy elsewhere
//
// CONTRIBUTING.md says where a test goes and how long it may take. A file with a line that begins `// Runs alone:` starts
// when all others have ended: for what measures time, or needs the machine for itself.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { chromiumOptions, isWhole } from '../tests/browser/chromium.mjs';
import { MARK } from './test-events.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
// Of the last runs on this machine, so that the longest begin.
const DURATIONS = process.env.CROSSCHECK_DURATIONS ?? join(root, 'target/test-durations.json');

// A file that takes longer hangs, and says at its end which test it was in.
const LONGEST = 15 * 60_000; // ms

const OWN_COUNTS = /^(tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) \d/; // what Node says of each file

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    jobs: { type: 'string', default: String(Math.max(4, 2 * availableParallelism())) }, // tests wait more than they work
    times: { type: 'string', default: '1' },
    busy: { type: 'boolean', default: false },
    pattern: { type: 'string' },
  },
});
const jobs = wholeNumber('jobs');
const times = wholeNumber('times');
if (positionals.length === 0) stop('no test file given');
for (const file of positionals) if (!existsSync(file)) stop(`there is no ${file}`);

const began = Date.now();
const known = existsSync(DURATIONS) ? JSON.parse(readFileSync(DURATIONS, 'utf8')) : {};
const files = positionals.map((path) => {
  const text = readFileSync(path, 'utf8');
  return { path: relative(root, resolve(path)), isAlone: /^\/\/ Runs alone:/m.test(text), browser: text.includes('harness.mjs') || text.includes('host.mjs') || text.includes('file.mjs') ? (isWhole(text) ? 'whole' : 'shell') : undefined };
});
const expected = ({ path }) => known[path] ?? statSync(join(root, path)).size * 2; // ms; unknown, by its length
const runs = Array.from({ length: times }, () => files).flat().sort((a, b) => expected(b) - expected(a));

const total = { passed: 0, failed: 0, skipped: 0, ended: 0 };
const slowest = [];
const failures = [];
const children = new Set();
const hot = values.busy ? Array.from({ length: availableParallelism() }, () => new Worker('for (;;);', { eval: true })) : [];
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    for (const child of children) child.kill('SIGKILL');
    process.exit(130);
  });
}

const shared = { shell: sharedBrowser(false), whole: sharedBrowser(true) };
await sideBySide(runs.filter(({ isAlone }) => !isAlone), jobs);
await sideBySide(runs.filter(({ isAlone }) => isAlone), 1);
await Promise.all(Object.values(shared).map((browser) => browser.close()));
await Promise.all(hot.map((worker) => worker.terminate()));
summary();
process.exit(total.failed > 0 ? 1 : 0);

async function sideBySide(waiting, most) {
  const queue = [...waiting];
  const one = async () => {
    for (let next; (next = queue.shift()); ) await run(next);
  };
  await Promise.all(Array.from({ length: Math.min(most, queue.length) }, one));
}

/** Runs one file and counts what comes of it. */
async function run({ path, browser }) {
  const started = Date.now();
  const args = [`--test-reporter=${join(root, 'tools/test-events.mjs')}`, '--test-reporter-destination=stdout'];
  if (values.pattern) args.push(`--test-name-pattern=${values.pattern}`);
  const child = spawn(process.execPath, [...args, path], {
    cwd: root,
    env: { ...process.env, ...(await shared[browser]?.environment()) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const limit = setTimeout(() => {
    output += `\nended after ${LONGEST / 60_000} minutes by tools/run-tests.mjs\n`;
    child.kill('SIGTERM'); // at which Node's runner reports the tests that have not ended
    setTimeout(() => child.kill('SIGKILL'), 10_000).unref();
  }, LONGEST);
  const status = await new Promise((done) => child.once('close', (code, signal) => done(code ?? signal)));
  clearTimeout(limit);
  children.delete(child);

  const lines = output.split('\n');
  const events = lines.filter((line) => line.startsWith(MARK)).map((line) => JSON.parse(line.slice(1)));
  const rest = lines.filter((line) => !line.startsWith(MARK) && line.trim());
  const tests = events.filter(({ type, isSuite }) => ['pass', 'fail'].includes(type) && !isSuite);
  const count = { passed: tests.filter(({ type, skipped }) => type === 'pass' && !skipped).length, skipped: tests.filter(({ skipped }) => skipped).length };
  const broken = tests.filter(({ type, todo }) => type === 'fail' && todo === undefined);
  // A file that breaks outside its tests, or has none, has failed as well.
  if (broken.length === 0 && status !== 0) broken.push({ name: 'the file itself', error: { text: `ended with ${status}\n${rest.slice(-20).join('\n')}` } });
  if (tests.length === 0 && status === 0 && !values.pattern) broken.push({ name: 'the file itself', error: { text: 'has no test' } });

  const took = Date.now() - started;
  if (!values.busy && broken.length === 0 && !values.pattern) known[path] = took;
  total.passed += count.passed;
  total.skipped += count.skipped;
  total.failed += broken.length;
  total.ended += 1;
  slowest.push(...tests.filter(({ nesting }) => nesting === 0).map(({ name, took: ms }) => ({ path, name, took: ms })));
  console.log(`${broken.length ? '✖' : '✔'} ${basename(path).padEnd(32)} ${String(count.passed).padStart(3)} passed${broken.length ? ` ${broken.length} FAILED` : ''} ${seconds(took)}   (${total.ended} of ${runs.length}, after ${seconds(Date.now() - began)})`);
  for (const { message } of events.filter(({ type, message }) => type === 'diagnostic' && !OWN_COUNTS.test(message))) console.log(`    ${message}`);
  for (const { name, error } of broken) {
    failures.push({ path, name, text: error.text });
    console.log(`  ✖ ${name}\n${indented(error.text)}`);
  }
  if (broken.length && rest.length) console.log(indented(rest.slice(-20).join('\n')));
}

/** What an error says, without where it was thrown but in the test itself. */
function inShort(text) {
  const lines = text.split('\n').filter((line) => line.trim() && !(/^\s*at /.test(line) && !/test\.mjs/.test(line)));
  return lines.slice(0, 12).map((line) => line.slice(0, 200)).join('\n');
}

function summary() {
  mkdirSync(dirname(DURATIONS), { recursive: true });
  writeFileSync(DURATIONS, `${JSON.stringify(known, null, 1)}\n`);
  console.log('\nthe slowest:');
  for (const { path, name, took } of slowest.sort((a, b) => b.took - a.took).slice(0, 10)) console.log(`  ${seconds(took)}  ${basename(path)}: ${name}`);
  if (failures.length) console.log('\nfailed:');
  // Why, once more, in short: of a long run, often just the end is kept.
  for (const { path, name, text } of failures) console.log(`  ${path}: ${name}\n${indented(inShort(text))}`);
  // The form in which Node's own reporter closes, which tools/steps.sh and CI read.
  console.log(`\nℹ tests ${total.passed + total.failed + total.skipped}\nℹ pass ${total.passed}\nℹ fail ${total.failed}\nℹ skipped ${total.skipped}\nℹ duration_ms ${Date.now() - began}`);
}

/** One Chromium for all files that want one of this kind; started again if it ends, so that one file's harm is not the next one's. */
function sharedBrowser(isWhole) {
  const { chromium } = createRequire(join(root, '.tools/npm/package.json'))('playwright-core');
  let server;
  const start = () => {
    server = chromium.launchServer(chromiumOptions({ isWhole }));
    server.then((one) => one.on('close', () => (server = undefined)), () => {});
    return server;
  };
  return {
    async environment() {
      return { CROSSCHECK_BROWSER: (await (server ?? start())).wsEndpoint() };
    },
    async close() {
      await (await server)?.close();
    },
  };
}

function wholeNumber(name) {
  const number = Number(values[name]);
  if (!(Number.isInteger(number) && number > 0)) stop(`--${name} takes a whole number, not “${values[name]}”`);
  return number;
}

function seconds(ms) {
  return `${(ms / 1000).toFixed(1).padStart(6)} s`;
}

function indented(text) {
  return text.split('\n').map((line) => `      ${line}`).join('\n');
}

function stop(why) {
  console.error(`run-tests: ${why}`);
  process.exit(2);
}
