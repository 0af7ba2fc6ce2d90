// The checkup page: is what this server sends what was built, and does it work here? tools/finish.mjs writes
// checkup.json, the list of what was built, beside this file.
import { HOSTS, guessHost, lineFor, typeLineFor } from './fixes.js';
import { startInFrame } from './try-frame.js';

const BARE = { 'application/javascript': 'text/javascript' };
// With these a host makes the browser fetch or report something on its own.
const UNWANTED = ['nel', 'report-to', 'reporting-endpoints', 'link', 'refresh', 'speculation-rules'];
// For somebody who has to decide whether to care.
const WHY = {
  'Content-Security-Policy': 'it keeps foreign code out and our own from sending anything.',
  'Connection-Allowlist': 'with it Chromium refuses every connection elsewhere, also those that a policy cannot stop.',
  'Permissions-Policy': 'camera, microphone, location and the like stay out of reach.',
  'Cross-Origin-Opener-Policy': 'a page that opens this one in a window keeps no hold of it.',
  'Strict-Transport-Security': 'browsers come back with https only, so nobody on the way can change the page.',
  'X-Content-Type-Options': 'browsers take no file for another type than it is sent as.',
  'Referrer-Policy': 'no address of this page goes along to other servers.',
  'Cross-Origin-Resource-Policy': 'pages that isolate themselves (COEP) may show the widget.',
  'Access-Control-Allow-Origin': 'a frame without an origin may load script and program.',
  'Cache-Control': 'the page and its service worker are asked for anew, and files with a hash in their name are kept for good.',
};

const verdict = document.getElementById('verdict');
const results = document.getElementById('results');
const host = document.getElementById('host');
for (const [value, { name }] of Object.entries(HOSTS)) host.append(new Option(name, value));
let found = [];
host.addEventListener('change', () => show(found));
document.getElementById('again').addEventListener('click', run);

let isLooking = false;

/** One look at a time: two would be counted together. */
async function run() {
  if (isLooking) return;
  isLooking = true;
  try {
    await look();
  } finally {
    isLooking = false;
  }
}

async function look() {
  say('busy', 'Looking…');
  results.replaceChildren();
  found = [];
  const add = (group, state, title, detail, fix) => found.push({ group, state, title, detail, fix });
  if (location.protocol === 'file:') {
    add('Address', 'fix', 'This page is opened from a disk', 'Publish the folder, then open checkup.html at its address. The single-file edition is the one to open from a disk.');
    return conclude();
  }
  checkAddress(add);
  const built = await manifest(add);
  if (built) {
    const seen = new Map();
    for (const file of built.files) await checkFile(built, file, seen, add);
    for (const header of seen.values()) checkHeader(header, add);
    await checkFrame(add);
    checkStorage(window, 'on the page itself', add);
  }
  return conclude();
}

function checkAddress(add) {
  if (isSecureContext) add('Address', 'good', 'The connection is secure', location.origin);
  else add('Address', 'fix', 'The connection is not secure', `${location.origin} is not https. Anybody on the way can change the page, and pages with https cannot show it in a frame.`);
}

async function manifest(add) {
  const answer = await ask('checkup.json');
  const built = answer?.ok && (await answer.json().catch(() => undefined));
  if (!built) {
    add('Files', 'fix', 'checkup.json is missing', 'It lies in the folder of the build. Publish all files of the build together, also those that no page names.');
    return undefined;
  }
  host.value = guessHost(answer.headers, location.hostname);
  add('Files', 'good', `Compared with version ${built.version}`, `${built.files.length} files`);
  return built;
}

async function checkFile({ kinds }, { path, type, sha384, kind }, seen, add) {
  const answer = await ask(`../${path}`);
  if (!answer) return add('Files', 'fix', `${path} cannot be loaded`, 'No answer came. A network filter may be keeping it away, or the server closed the connection.');
  if (!answer.ok) return add('Files', 'fix', `${path} is not there`, `The server answered ${answer.status}. Publish all files of a build together.`);
  const sent = answer.headers.get('Content-Type') ?? 'no type at all';
  const bare = (text) => text.split(';')[0].trim().toLowerCase();
  if ((BARE[bare(sent)] ?? bare(sent)) !== bare(type)) {
    add('Files', 'fix', `${path} is sent as the wrong type`, `It comes as ${sent} and has to come as ${bare(type)}: browsers refuse it otherwise.`, (on) => typeLineFor(on, path, type));
  }
  const hash = await hashOf(await answer.arrayBuffer());
  const same = hash === undefined || sha384.includes(hash);
  if (!same) add('Files', 'fix', `${path} is not the file that was built`, 'Something changes files on their way: a minifier, a proxy, an optimiser of the host, or an upload of another build. Switch it off, or upload again.');
  const packed = answer.headers.get('Content-Encoding');
  if (same) add('Files', 'good', path, [`as built${hash === undefined ? ' (not compared: needs https)' : ''}`, packed ? `compressed with ${packed}` : 'not compressed'].join(', '));
  if (!packed && kind === 'asset') add('Files', 'note', `${path} comes uncompressed`, 'It works, only slower. The .br and .gz forms lie beside each file of the build.');
  // The same header on many files is one point, not many.
  for (const [name, value] of Object.entries(kinds[kind])) {
    const sent = answer.headers.get(name);
    const key = JSON.stringify([name, value, sent]);
    if (!seen.has(key)) seen.set(key, { name, value, sent, kind, paths: [] });
    seen.get(key).paths.push(path);
  }
  for (const name of UNWANTED) {
    if (answer.headers.has(name)) add('Headers', 'fix', `${path}: ${name} should not be there`, `The host adds “${answer.headers.get(name)}”, which makes browsers contact somebody. Switch it off where you manage the host.`);
  }
}

function checkHeader({ name, value, sent, kind, paths }, add) {
  const where = paths.length === 1 ? paths[0] : `${paths.length} files`;
  const named = paths.length === 1 ? '' : ` Files: ${paths.join(', ')}.`;
  if (sent?.trim() === value) return add('Headers', 'good', `${name}: ${where}`, `${value}.${named}`);
  const detail = [sent === null ? 'It is not sent.' : `It is sent as “${sent}”.`, WHY[name] && `What it is for: ${WHY[name]}`].filter(Boolean).join(' ');
  return add('Headers', 'fix', `${name}: ${where}`, detail + named, (on) => lineFor(on, name, value, kind));
}

async function checkFrame(add) {
  const tried = await startInFrame('../frame.html');
  const group = 'In a frame';
  if (tried.state === 'started') {
    add(group, 'good', 'The widget starts in a sandboxed frame', 'As the snippet puts it into other pages.');
    checkStorage(tried.window, 'in the frame', add);
  } else if (tried.state === 'failed') {
    add(group, 'fix', `The widget cannot start: ${tried.title}`, `${tried.advice} (${tried.code})`);
  } else if (tried.state === 'refused') {
    add(group, 'fix', 'The browser refuses to show it in a frame', 'The page may be shown by pages with https. X-Frame-Options, or another policy with frame-ancestors, may stand in the way: take it off for these files.');
  } else {
    add(group, 'fix', 'The widget did not start within 30 seconds', 'Look at the other points first, then reload.');
  }
  tried.remove();
}

function checkStorage(where, place, add) {
  for (const name of ['sessionStorage', 'localStorage']) {
    try {
      const storage = where[name];
      storage.setItem('crosscheck-checkup', 'a');
      if (storage.getItem('crosscheck-checkup') !== 'a') throw new Error('what was written did not come back');
      storage.removeItem('crosscheck-checkup');
      add('Storage', 'good', `${name} works ${place}`, name === 'localStorage' ? 'Visitors can keep answers in the browser.' : 'A reload loses nothing.');
    } catch (error) {
      add('Storage', 'note', `${name} is blocked ${place}`, `${error.message}. The widget goes on and says that answers last only while the page is open; files still work.`);
    }
  }
}

/** Asked past the cache, so that what the server says now is what is judged. */
const ask = (path) => fetch(path, { cache: 'no-store' }).catch(() => undefined);

async function hashOf(bytes) {
  if (!globalThis.crypto?.subtle) return undefined;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  return btoa(String.fromCharCode(...hash));
}

function conclude() {
  const count = (state) => found.filter((each) => each.state === state).length;
  const [fix, note, good] = [count('fix'), count('note'), count('good')];
  const points = (number) => (number === 1 ? '1 point' : `${number} points`);
  if (fix === 0) say('good', `All is as it should be. ${points(good)} checked${note ? `, ${points(note)} to know` : ''}.`);
  else say('fix', `${points(fix)} to mend. ${points(good)} fine${note ? `, ${points(note)} to know` : ''}.`);
  show(found);
}

function say(state, text) {
  verdict.dataset.state = state;
  verdict.textContent = text;
}

const WORDS = { fix: 'Mend', note: 'To know', good: 'Good' };

function show(rows) {
  const groups = [...new Set(rows.map(({ group }) => group))];
  results.replaceChildren(...groups.map((group) => section(group, rows.filter((row) => row.group === group))));
}

function section(group, rows) {
  const bad = rows.filter(({ state }) => state !== 'good').map(item);
  const good = rows.filter(({ state }) => state === 'good').map(item);
  const made = element('section', element('h2', group));
  if (bad.length > 0) made.append(element('ul', ...bad));
  if (good.length > 0) made.append(element('details', element('summary', bad.length > 0 ? `${good.length} others are fine` : `${good.length} fine`), element('ul', ...good)));
  made.dataset.group = group;
  return made;
}

function item({ state, title, detail, fix }) {
  const made = element('li', element('span', WORDS[state]), element('strong', title));
  made.dataset.state = state;
  if (detail) made.append(element('p', detail));
  const line = fix?.(host.value);
  if (line) made.append(element('p', line.where));
  if (line?.text) made.append(element('pre', line.text));
  return made;
}

function element(name, ...content) {
  const made = document.createElement(name);
  made.append(...content);
  if (name === 'pre') made.tabIndex = 0; // it scrolls sideways, so the keyboard has to reach it
  return made;
}

await run();
