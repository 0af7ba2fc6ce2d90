// Compares what a build can do (tools/capabilities.mjs) with what was reviewed (tools/allowed/). Anything that is new
// fails, and so does anything that is no longer there, because the list is also shown to people.
//
//   node tools/allowed.mjs             compares
//   node tools/allowed.mjs --update    rewrites the lists; what is new gets a ? to be replaced by a group
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { capabilitiesOf } from './capabilities.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const LISTS = {
  imports: ['import'],
  scripts: ['cross-check-classic.js', 'cross-check.js', 'crosscheck.js', 'frame.js', 'inline.js', 'loader.js', 'self-test.js', 'stand-in.js', 'worker.js'],
  page: ['addresses', 'elements'],
  documents: ['documents'],
  publish: ['publish/builder.js', 'publish/checkup.js', 'publish/fixes.js', 'publish/try-frame.js', 'publish/worker-off.js'],
};

/** A list as people edit it: a heading in comments, groups with their reasons, then a group for each capability. */
export function parse(text) {
  const list = { heading: [], groups: new Map(), entries: new Map() };
  let part;
  for (const line of text.split('\n')) {
    const section = /^\[(.+)\]$/.exec(line);
    const [, word, rest] = /^(\S+)\s+(.*)$/.exec(line) ?? [];
    if (section) part = section[1];
    else if (line.startsWith('#') && part === undefined) list.heading.push(line);
    else if (line.trim() === '') continue;
    else if (part === 'groups') list.groups.set(word, rest);
    else if (part && rest) list.entries.set(`${part} ${rest}`, word);
    else throw new Error(`not a line of a list: ${line}`);
  }
  return list;
}

/** What differs between a list and what a build can do, in words; nothing when the build is as reviewed. */
export function differences(list, found) {
  const keys = new Set(found.map(keyOf));
  const problems = [];
  for (const { part, ...entry } of found) {
    const group = list.entries.get(keyOf({ part, ...entry }));
    if (group === undefined) problems.push(`new: ${part}: ${textOf(entry)}`);
    else if (!list.groups.has(group)) problems.push(`not explained: ${part}: ${textOf(entry)} is in the group “${group}”, which has no reason`);
  }
  for (const key of list.entries.keys()) if (!keys.has(key)) problems.push(`gone: ${key.replace(' ', ': ')}`);
  for (const group of list.groups.keys()) {
    if (![...list.entries.values()].includes(group)) problems.push(`unused: the group “${group}”`);
  }
  return problems;
}

/** The list as text again, for what was found: known entries keep their group, new ones get a question mark. */
export function rewritten(list, found) {
  const parts = [...new Set(found.map(({ part }) => part))];
  const width = 1 + Math.max(...[...list.groups.keys()].map((group) => group.length), 4);
  const groups = [...list.groups].map(([group, why]) => `${group.padEnd(width)} ${why}`);
  const sections = parts.map((part) => {
    const lines = found
      .filter((entry) => entry.part === part)
      .map((entry) => [groupOf(list, entry), textOf(entry)])
      .map(([group, text]) => `${group.padEnd(width)} ${text}`);
    return [`[${part}]`, ...lines].join('\n');
  });
  return `${[list.heading.join('\n'), ['[groups]', ...groups].join('\n'), ...sections].join('\n\n')}\n`;
}

const textOf = ({ what, count }) => (count === undefined ? what : `${what} ×${count}`);
const keyOf = (entry) => `${entry.part} ${textOf(entry)}`;

function groupOf(list, entry) {
  const known = list.entries.get(keyOf(entry));
  if (known || entry.count === undefined) return known ?? '?';
  // Once more or once less of the same: the group is likely the same, but somebody has to look.
  const before = [...list.entries.keys()].find((key) => key.replace(/ ×\d+$/, '') === `${entry.part} ${entry.what}`);
  return before ? `?${list.entries.get(before)}` : '?';
}

function main() {
  const found = capabilitiesOf(join(root, 'dist'));
  const update = process.argv.includes('--update');
  const unlisted = found.filter(({ part }) => !Object.values(LISTS).flat().includes(part)).map(({ part }) => part);
  const problems = [...new Set(unlisted)].map((part) => `new: the script ${part}; tools/allowed.mjs does not know it`);
  for (const [name, parts] of Object.entries(LISTS)) {
    const path = join(root, 'tools/allowed', `${name}.txt`);
    const list = parse(existsSync(path) ? readFileSync(path, 'utf8') : '');
    const own = parts.flatMap((part) => found.filter((entry) => entry.part === part));
    if (update) writeFileSync(path, rewritten(list, own));
    const now = update ? parse(readFileSync(path, 'utf8')) : list;
    problems.push(...differences(now, own).map((problem) => `tools/allowed/${name}.txt: ${problem}`));
  }
  if (problems.length === 0) {
    console.log(`allowed: ${found.length} capabilities of this build, all of them reviewed`);
    return;
  }
  console.error(problems.join('\n'));
  console.error(
    'What the page can do has changed. Is it meant to? Then: make allowed-update, replace each ? by a group of that\n' +
      'file (or by a new one, with its reason), and say in the commit what it is for.',
  );
  process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
