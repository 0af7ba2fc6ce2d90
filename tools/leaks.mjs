// Writes what the leak suite found: tests/seal/leaks.json for the tests, docs/leaks.md for people. Apart from the suite
// (tests/browser/leaks.mjs), which only finds.
//
//   node tools/leaks.mjs            runs the suite and writes both; takes some minutes
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What is left in any case; SECURITY.md and the page (www/self-test.js) say it in the same words. */
export const LEFT = [
  'Where a host can set no headers, or a browser does not know them, these reach any server: new windows, WebRTC, connecting ahead, looking up a name, and asking for a passkey.',
  'Code that was in the page before the page’s own loader can keep what it needs to make a blank frame; by saving a file in it, it reaches the page’s own server, and no other.',
  'What code leaves behind reaches the page’s own server with a later load: a cookie, and a header that it sets for the service worker.',
];

/** docs/leaks.md for a result and the channels and modes that it is about. */
export function pageOf({ out, silent, firefox }, channels, modes) {
  const shipped = Object.keys(modes).filter((id) => !modes[id].control);
  const letter = (id) => String.fromCharCode(65 + shipped.indexOf(id));
  const cell = (id, channel) => {
    if (silent.includes(channel)) return '?';
    if (channels[channel].own && modes[id].disk) return '–';
    return out[id].includes(channel) ? '**out**' : '·';
  };
  const ids = Object.keys(channels);
  return `# What gets out

Made by \`make leaks-update\`; \`tests/browser/leaks.test.mjs\` fails when it is no longer so. SECURITY.md says what it means.

In each mode the suite opens the page, walks through a whole journey with marked answers, and looks for a single byte
sent: there is none. Then a script that the suite injects tries ${ids.length} ways out, towards servers that log every request,
connection and packet (looked-up names are read from the browser's own log). The page itself has no such script.

The same ways, tried from a page without any policy, all arrive${silent.length === 0 ? '' : ', those marked ? aside: of them nothing is known'}: what does not arrive below was stopped.

${shipped.map((id) => `- **${letter(id)}** ${modes[id].title}: ${out[id].length === 0 ? 'nothing gets out' : `${out[id].length} of ${ids.length} get out`}`).join('\n')}

| way out | ${shipped.map(letter).join(' | ')} |
| --- | ${shipped.map(() => ':-:').join(' | ')} |
${ids.map((channel) => `| ${channels[channel].name} | ${shipped.map((id) => cell(id, channel)).join(' | ')} |`).join('\n')}

· stopped; **out** arrived; – cannot be tried: a file has no server. In Chromium, in each mode with the profile of an
ordinary visitor. Not a way to *send* and not tried: what a visitor does on purpose, such as saving a file.

## What is left

${LEFT.map((text) => `- ${text}`).join('\n')}

## In Firefox

Firefox does not know \`Connection-Allowlist\`. Of these nothing is known there, because they do not arrive even without a policy,
or cannot be seen: ${names(firefox.silent, channels)}. Of the other ${ids.length - firefox.silent.length}:

${Object.entries(firefox.out).map(([id, list]) => `- **${letter(id)}** ${modes[id].title}: ${list.length === 0 ? 'nothing gets out' : `${list.length} get out: ${names(list, channels)}`}`).join('\n')}
`;
}

function names(ids, channels) {
  const all = ids.map((id) => channels[id].name);
  return all.join('; '); // some have a comma in them
}

export const recorded = () => JSON.parse(readFileSync(join(root, 'tests/seal/leaks.json'), 'utf8'));

async function main() {
  const { CHANNELS } = await import('../tests/browser/channels.mjs');
  const { IN_FIREFOX, MODES, runInFirefox, runMode } = await import('../tests/browser/leaks.mjs');
  const found = { silent: [], out: {}, firefox: { silent: [], out: {} } };
  const silentIn = (out) => Object.keys(CHANNELS).filter((channel) => !out.includes(channel));
  for (const [id, mode] of Object.entries(MODES)) {
    const { out } = await runMode(mode);
    console.log(`leaks: ${mode.title}: ${out.length} of ${Object.keys(CHANNELS).length}`);
    if (mode.control) found.silent = silentIn(out);
    else found.out[id] = out;
  }
  for (const id of IN_FIREFOX) {
    const ends = [];
    const out = await runInFirefox({ after: (end) => ends.push(end) }, MODES[id]);
    for (const end of ends) await end();
    console.log(`leaks: in Firefox, ${MODES[id].title}: ${out.length} of ${Object.keys(CHANNELS).length}`);
    if (MODES[id].control) found.firefox.silent = silentIn(out);
    else found.firefox.out[id] = out;
  }
  writeFileSync(join(root, 'tests/seal/leaks.json'), `${JSON.stringify(found, null, 2)}\n`);
  writeFileSync(join(root, 'docs/leaks.md'), pageOf(found, CHANNELS, MODES));
  process.exit(); // the test runner that the suite's helpers bring along would go on waiting
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
