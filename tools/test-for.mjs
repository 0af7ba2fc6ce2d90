// Runs what belongs to one source: unit tests beside it, native tests of the suite, and test files that Node runs. What
// belongs to what stands in tests/covers.mjs.
//
//   node tools/test-for.mjs src/app/screens/plan
//   node tools/test-for.mjs --list www/loader.js        says what it would run
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { BINARIES, FILES, SUITE } from '../tests/covers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What belongs to a source, or to a folder: names of unit tests' modules, of the suite's, of binaries, and files. */
export function belongingTo(source) {
  const touches = (list) => list.some((path) => source.startsWith(path) || path.startsWith(source.endsWith('/') ? source : `${source}/`) || path === source);
  const these = (table) => Object.keys(table).filter((name) => touches(table[name]));
  const suite = /^tests\/suite\/(\w+)/.exec(source)?.[1];
  return {
    files: source in FILES ? [source] : these(FILES),
    suite: suite ? [suite] : these(SUITE),
    binaries: these(BINARIES),
    units: source.startsWith('src/') ? source.replace(/^src\/|\/$|(\/mod)?\.rs$|\.css$/g, '').replaceAll('/', '::') : undefined,
  };
}

function main(args) {
  const isList = args[0] === '--list';
  const asked = args[isList ? 1 : 0];
  if (!asked) return say('say which source: make test-for F=src/app/screens/plan', 2);
  const source = relative(root, resolve(asked)) + (asked.endsWith('/') ? '/' : '');
  if (!existsSync(asked)) return say(`there is no ${asked}`, 2);
  const { files, suite, binaries, units } = belongingTo(source);
  if (files.length + suite.length + binaries.length === 0 && !units) return say(`no test belongs to ${source}: see tests/covers.mjs`, 2);
  const cargo = ['test', '--locked', '--all-features', '--no-fail-fast'];
  const commands = [];
  if (units) commands.push(['cargo', [...cargo, '--lib', '--', `${units}::`]]);
  if (suite.length) commands.push(['cargo', [...cargo, '--test', 'suite', '--', ...suite.map((name) => `${name}::`)]]);
  for (const name of binaries) commands.push(['cargo', [...cargo, '--test', name]]);
  if (files.length) commands.push([process.execPath, ['tools/run-tests.mjs', ...files]]);
  let status = 0;
  for (const [command, rest] of commands) {
    console.log(`\n━━━ ${command === process.execPath ? 'node' : command} ${rest.join(' ')}`);
    if (!isList) status ||= spawnSync(command, rest, { cwd: root, stdio: 'inherit' }).status ?? 1;
  }
  return status;
}

function say(what, status) {
  console.error(`test-for: ${what}`);
  return status;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = main(process.argv.slice(2));
