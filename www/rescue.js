// When the program stops or cannot start: says so in the page, and hands the visitor what is kept. It reads the
// browser's storage as src/session/keeping/ writes it, without the program, which may be what is broken.
// tools/scripts.mjs puts it before www/loader.js in the same file.

const KEPT = 'crosscheck/kept/';
const EARLIER = 'crosscheck/assessment';
const OURS = 'crosscheck/';

let hasStopped = false;
// In a browser, a panic and a trap of the program end up here, wherever they came from; so does an error of the
// browser's own functions that went through the program and left it broken.
addEventListener('error', ({ error }) => stopIfBroken(error));
addEventListener('unhandledrejection', ({ reason }) => stopIfBroken(reason));

function stopIfBroken(error) {
  const isProgram = error?.name === 'RuntimeError' || /wasm-function/.test(error?.stack);
  if (!isProgram || hasStopped || document.querySelector('[data-part="start-failure"]')) return;
  hasStopped = true;
  const notice = noticeOf({
    part: 'stopped',
    code: 'program-stopped',
    title: 'Crosscheck stopped',
    advice: 'This is a fault of ours. What the page said was kept is kept: go on, and it is there again. If it happens again, please report it with the line below.',
    detail: String(error),
  });
  // A new element in place of the old one: whatever still listens there belongs to what is broken.
  const old = document.getElementById('crosscheck');
  const root = old.cloneNode(false);
  root.append(notice);
  old.replaceWith(root);
  const reload = button('Go on', 'go-on', () => location.reload());
  notice.append(reload);
  offerKept(notice);
  reload.focus();
}

/** What a visitor is told in place of the page: a heading, what to do, and the line for a report of trouble. */
function noticeOf({ part, code, title, advice, detail }) {
  const alert = element('div', '');
  alert.setAttribute('role', 'alert');
  alert.append(element('h1', title), element('p', advice));
  if (detail) alert.append(element('p', detail, 'crosscheck-shell-detail'));
  const notice = element('div', '', 'crosscheck-shell');
  notice.dataset.part = part;
  notice.dataset.code = code;
  notice.append(alert);
  return notice;
}

/** Adds to a notice what is kept, as files to save; nothing where nothing is kept. */
function offerKept(notice) {
  const { file, count, raw } = kept();
  if (!raw) return;
  const said = file ? `${count === 1 ? 'The answer to 1 question is' : `The answers to ${count} questions are`} kept in this browser.` : 'Something is kept in this browser that cannot be read here.';
  notice.append(element('p', said));
  if (file) notice.append(button('Save my answers as a file', 'save-answers', () => save('crosscheck-assessment.json', file)));
  notice.append(button('Save everything that is kept, as it is', 'save-raw', () => save('crosscheck-kept.json', raw)));
}

/** The newest answers as a file that the page opens, how many there are, and every entry of ours as it stands. */
function kept() {
  const places = { tab: () => sessionStorage, browser: () => localStorage };
  const all = {};
  let file;
  let count = 0;
  for (const [place, storage] of Object.entries(places)) {
    const entries = entriesOf(storage);
    if (entries.size === 0) continue;
    all[place] = Object.fromEntries(entries);
    // What this tab keeps comes first, as when the page starts.
    const found = file ? undefined : newest(entries);
    if (!found) continue;
    file = `${JSON.stringify(found, undefined, 2)}\n`;
    count = Object.keys(found.answers ?? {}).length;
  }
  return { file, count, raw: Object.keys(all).length > 0 ? `${JSON.stringify(all, undefined, 2)}\n` : undefined };
}

function entriesOf(storage) {
  try {
    const area = storage();
    const names = Array.from({ length: area.length }, (_, nth) => area.key(nth)).filter((name) => name.startsWith(OURS));
    return new Map(names.map((name) => [name, area.getItem(name)]));
  } catch {
    return new Map(); // blocked: then nothing was said to be kept either
  }
}

/** The newest assessment among all chains that no other chain contains, or what an earlier version kept. */
function newest(entries) {
  const writers = new Set([...entries.keys()].filter((name) => name.startsWith(KEPT)).map((name) => name.split('/')[2]));
  const chains = [...writers].map((writer) => chainOf(entries, writer)).filter(Boolean);
  const isContained = (chain) => chains.some(({ absorbed }) => absorbed.some(([writer, revision]) => writer === chain.writer && revision >= chain.revision));
  const [first] = chains.filter((chain) => !isContained(chain)).sort((a, b) => b.revision - a.revision);
  return first?.said ?? parsed(entries.get(EARLIER));
}

/** A chain: the newest sound snapshot, and every step after it up to the first that is missing or damaged. */
function chainOf(entries, writer) {
  const slots = ['a', 'b'].map((slot) => opened('slot', entries.get(`${KEPT}${writer}/${slot}`))).filter((slot) => parsed(slot?.body));
  if (slots.length === 0) return undefined;
  const base = slots.reduce((best, slot) => (slot.revision > best.revision ? slot : best));
  const said = parsed(base.body);
  let { revision } = base;
  for (;;) {
    const step = opened('step', entries.get(`${KEPT}${writer}/${revision + 1}`));
    if (step?.revision !== revision + 1) return { ...base, writer, revision, said };
    for (const line of step.body.split('\n').filter(Boolean)) state(said, ...line.split('\t'));
    revision += 1;
  }
}

/** States something in an assessment, under a name such as `answers/session-timeout`, or takes it back. */
function state(said, name, value) {
  const [group, ...rest] = name.split('/');
  const [within, field] = rest.length > 0 ? [(said[group] ??= {}), rest.join('/')] : [said, group];
  if (value === undefined) delete within[field];
  else Object.defineProperty(within, field, { value: JSON.parse(value), configurable: true, enumerable: true, writable: true });
  if (within !== said && Object.keys(within).length === 0) delete said[group];
}

function opened(kind, text) {
  const [, word, revision, sum, list, body] = /^crosscheck\/(slot|step) 1 (\d+) (\d+) (\S*)\n([^]*)$/.exec(text ?? '') ?? [];
  if (word !== kind || checksum(`${revision} ${list}\n${body}`) !== Number(sum)) return undefined;
  const absorbed = list.split(',').filter(Boolean).map((head) => head.split(':')).map(([writer, last]) => [writer, Number(last)]);
  return { revision: Number(revision), absorbed, body };
}

function parsed(text) {
  try {
    const value = JSON.parse(text);
    return value?.format === 'crosscheck/assessment' ? value : undefined;
  } catch {
    return undefined;
  }
}

/** CRC-32, as in src/session/keeping/checksum.rs. */
function checksum(text) {
  let sum = -1;
  for (const byte of new TextEncoder().encode(text)) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}

function save(name, text) {
  const link = element('a', '');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function button(label, part, act) {
  const made = element('button', label, 'crosscheck-shell-button');
  made.type = 'button';
  made.dataset.part = part;
  made.addEventListener('click', act);
  return made;
}

function element(name, text, className) {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

