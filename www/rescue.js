// Says in the page what is wrong, and hands the visitor what is kept. It reads the browser's storage as
// src/session/keeping/ writes it, without the program, which may be what is broken. tools/scripts.mjs puts it before
// www/loader.js and before www/stand-in.js, because either may be there without the other.

const KEPT = 'crosscheck/kept/';
const EARLIER = 'crosscheck/assessment';
const OURS = 'crosscheck/';
const ROOMS = 'crosscheck/in/';

const home = document.getElementById('crosscheck');
// In a frame nothing is seen of what the page itself keeps, nor of what was entered on another site (src/session/room.rs).
// Some browsers do not tell which site is around; www/frame.js may learn it later, or nothing is kept.
if (top === window) home.dataset.room = 'own';
else if (/^https?:/.test(location.ancestorOrigins?.[0])) [home.dataset.room] = location.ancestorOrigins;

// What only whoever publishes the page can put right.
const FOR_PUBLISHERS = ['blocked-by-policy', 'fetch-failed', 'not-usable', 'wrong-mime'];

/** What a visitor is told in place of the page: a heading, what to do, and the line for a report of trouble. */
function noticeOf({ part, code, title, advice, detail }) {
  const alert = element('div', '');
  alert.setAttribute('role', 'alert');
  alert.append(element('h1', title), element('p', advice));
  if (FOR_PUBLISHERS.includes(code)) {
    const link = element('a', 'The checkup of this copy');
    // The page lets nothing lead it elsewhere.
    Object.assign(link, { href: new URL('publish/checkup.html', englishPage()).href, target: '_blank', rel: 'noopener' });
    const says = element('p', '');
    says.append(link, ' tells whoever publishes it what is wrong, and what to do.');
    alert.append(says);
  }
  if (detail) alert.append(element('p', detail, 'crosscheck-shell-detail'));
  const notice = element('div', '', 'crosscheck-shell');
  notice.dataset.part = part;
  notice.dataset.code = code;
  notice.append(alert);
  return notice;
}

/** The checkup lies beside the English page, those in other languages in folders beside it. */
const englishPage = () => new URL(document.documentElement.lang === 'en' ? './' : '../', document.baseURI);

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

/** Those of the room that this page is in, by the names that they have there. */
function entriesOf(storage) {
  const { room } = home.dataset;
  const before = room === 'own' ? '' : `${ROOMS}${room}/`;
  try {
    const area = room ? storage() : { length: 0 };
    const names = Array.from({ length: area.length }, (_, nth) => area.key(nth))
      .filter((name) => name.startsWith(before + OURS) && (before || !name.startsWith(ROOMS)));
    return new Map(names.map((name) => [name.slice(before.length), area.getItem(name)]));
  } catch {
    return new Map(); // blocked: then nothing was said to be kept either
  }
}

/** The newest assessment among all chains that no other chain contains, or what an earlier version kept. */
function newest(entries) {
  const writers = new Set([...entries.keys()].filter((name) => name.startsWith(KEPT)).map((name) => name.split('/')[2]));
  const chains = [...writers].map((writer) => chainOf(entries, writer)).filter(Boolean);
  const isContained = (chain) => chains.some(({ absorbed }) => absorbed.some(([writer, revision]) => writer === chain.writer && revision >= chain.revision));
  const outermost = chains.filter((chain) => !isContained(chain));
  // Chains that name each other, or themselves, would all be gone: then the newest of them.
  const [first] = (outermost.length > 0 ? outermost : chains).sort((a, b) => b.revision - a.revision);
  return first?.said ?? parsed(entries.get(EARLIER));
}

/** A chain: the newest sound snapshot, and every step after it up to the first that is missing or damaged. */
function chainOf(entries, writer) {
  const slots = ['a', 'b'].map((slot) => opened('slot', entries.get(`${KEPT}${writer}/${slot}`))).filter((slot) => parsed(slot?.body));
  if (slots.length === 0) return undefined;
  const base = slots.reduce((best, slot) => (slot.revision > best.revision ? slot : best));
  let said = parsed(base.body);
  let { revision } = base;
  for (;;) {
    const step = opened('step', entries.get(`${KEPT}${writer}/${revision + 1}`));
    const then = step?.revision === revision + 1 ? stepped(said, step.body) : undefined;
    if (!then) return { ...base, writer, revision, said };
    said = then;
    revision += 1;
  }
}

/** An assessment after a step, which counts as a whole or not at all. */
function stepped(said, body) {
  try {
    const then = structuredClone(said);
    for (const line of body.split('\n').filter(Boolean)) state(then, ...line.split('\t'));
    return then;
  } catch {
    return undefined;
  }
}

/** States something in an assessment, under a name such as `answers/session-timeout`, or takes it back. */
function state(said, name, value) {
  const [group, ...rest] = name.split('/');
  if (group in Object.prototype) throw new Error(`${group} is no group of ours`);
  if (rest.length > 0 && !Object.hasOwn(said, group)) put(said, group, {});
  const [within, field] = rest.length > 0 ? [said[group], rest.join('/')] : [said, group];
  if (value === undefined) delete within[field];
  else put(within, field, JSON.parse(value));
  if (within !== said && Object.keys(within).length === 0) delete said[group];
}

/** Whatever the name, a field of the object itself. */
function put(object, name, value) {
  Object.defineProperty(object, name, { value, configurable: true, enumerable: true, writable: true });
}

function opened(kind, text) {
  const [, word, revision, sum, list, body] = /^crosscheck\/(slot|step) 1 (\d+) (\d+) (\S*)\n([^]*)$/.exec(text ?? '') ?? [];
  // The program counts no further; from where numbers have gaps, the next would be the same for ever.
  if (word !== kind || Number(revision) > 0xffffffff || checksum(`${revision} ${list}\n${body}`) !== Number(sum)) return undefined;
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
