// www/rescue.js by itself, on storage that somebody else has written into: whatever stands there, it hands out what it can,
// changes nothing else, and comes to an end. What it does with sound storage is in tests/browser/keeping and crash.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import vm from 'node:vm';

const source = readFileSync(new URL('../../www/rescue.js', import.meta.url), 'utf8');
const SAID = { format: 'crosscheck/assessment', version: 1, answers: { backups: { status: 'partial' } } };

/** The script in a page of its own, in this room of this storage. */
function page(entries, { framed, room } = {}) {
  const area = { get length() { return entries.size; }, key: (nth) => [...entries.keys()][nth], getItem: (name) => entries.get(name) ?? null };
  const home = { dataset: room ? { room } : {} };
  const context = vm.createContext({
    document: { getElementById: () => home }, location: framed ? { ancestorOrigins: framed === true ? undefined : [framed] } : {},
    localStorage: area, sessionStorage: { length: 0 }, TextEncoder, structuredClone, URL,
  });
  context.window = context;
  context.top = framed ? {} : context;
  // What is made there, as plain text: objects of another realm equal none of ours.
  const run = (code) => JSON.parse(vm.runInContext(`JSON.stringify(${code})`, context, { timeout: 2000 }));
  vm.runInContext(source, context);
  return { home, run, kept: () => run('kept()') };
}

const plain = page(new Map());
const sealed = (kind, revision, list, body) => `crosscheck/${kind} 1 ${revision} ${plain.run(`checksum(${JSON.stringify(`${revision} ${list}\n${body}`)})`)} ${list}\n${body}`;
const slot = (revision, said = SAID, list = '') => sealed('slot', revision, list, JSON.stringify(said));
const step = (revision, ...lines) => sealed('step', revision, '', lines.map((line) => `${line}\n`).join(''));
const chain = (writer, revision, said, list) => [[`crosscheck/kept/${writer}/a`, slot(revision, said, list)]];

test('the fixture of this test is what the script takes for sound', () => {
  const { kept } = page(new Map([...chain('w', 3), ['crosscheck/kept/w/4', step(4, 'answers/backups\t{"status":"implemented"}', 'answers/mfa\t{"status":"partial"}')]]));
  assert.deepEqual(JSON.parse(kept().file).answers, { backups: { status: 'implemented' }, mfa: { status: 'partial' } });
  assert.equal(kept().count, 2);
});

const NAMES = ['__proto__/polluted\t"yes"', '__proto__/answers\t{}', 'constructor/prototype\t{"polluted":"yes"}', 'toString/call\t1', '__proto__\t{"polluted":"yes"}', 'hasOwnProperty\t1', '__proto__/toString'];
for (const line of NAMES) {
  test(`a step that is called ${line.split('\t')[0]} changes no object and ends the chain there`, () => {
    const { kept, run } = page(new Map([...chain('w', 1), ['crosscheck/kept/w/2', step(2, 'answers/mfa\t{"status":"partial"}')], ['crosscheck/kept/w/3', step(3, 'answers/later\t{}', line)]]));
    assert.deepEqual(JSON.parse(kept().file).answers, { ...SAID.answers, mfa: { status: 'partial' } }, 'a step counts as a whole or not at all');
    assert.equal(run('({}).polluted ?? null'), null);
    assert.equal(run('typeof ({}).toString'), 'function');
  });
}

for (const [name, lines] of Object.entries({ 'is no JSON': ['answers/mfa\t{broken'], 'says something inside a word': ['format/x\t1'], 'takes back what is not there': ['nowhere/x'], 'has no name': ['\t1', '/\t1'] })) {
  test(`a step that ${name} takes nothing away`, () => {
    const { kept } = page(new Map([...chain('w', 1), ['crosscheck/kept/w/2', step(2, ...lines)]]));
    const { file, raw } = kept();
    assert.deepEqual(JSON.parse(file).answers, SAID.answers);
    assert.ok(JSON.parse(raw).browser['crosscheck/kept/w/2']);
  });
}

test('chains that name each other, or themselves, fall back to the newest', () => {
  const other = { ...SAID, answers: { mfa: { status: 'planned' } } };
  const each = page(new Map([...chain('one', 4, SAID, 'two:9'), ...chain('two', 7, other, 'one:9')]));
  assert.deepEqual(JSON.parse(each.kept().file).answers, other.answers);
  const itself = page(new Map(chain('one', 4, SAID, 'one:4')));
  assert.deepEqual(JSON.parse(itself.kept().file).answers, SAID.answers);
  const three = page(new Map([...chain('a', 1, SAID, 'b:9'), ...chain('b', 2, SAID, 'c:9'), ...chain('c', 3, other, 'a:9')]));
  assert.deepEqual(JSON.parse(three.kept().file).answers, other.answers);
});

test('revisions beyond what can be counted do not go round for ever', () => {
  const revision = 2 ** 53;
  const { kept } = page(new Map([...chain('w', 2), ...chain('x', revision), [`crosscheck/kept/x/${revision}`, step(revision, 'answers/mfa\t{}')], [`crosscheck/kept/x/${revision + 1}`, step(revision, 'answers/mfa\t{}')]]));
  assert.deepEqual(JSON.parse(kept().file).answers, SAID.answers);
});

test('each room hands out its own: the page, a frame on a site, and a frame on nobody knows which', () => {
  const entries = new Map([
    ...chain('own', 1, { ...SAID, answers: { own: {} } }),
    ...chain('w', 9, { ...SAID, answers: { there: {} } }).map(([name, text]) => [`crosscheck/in/https://a.example/${name}`, text]),
    ['crosscheck/in/https://b.example/crosscheck/assessment', JSON.stringify({ ...SAID, answers: { elsewhere: {} } })],
    ['unrelated', 'x'],
  ]);
  const answers = (options) => { const { file, raw } = page(entries, options).kept(); return [file && Object.keys(JSON.parse(file).answers), Object.keys(JSON.parse(raw ?? '{"browser":{}}').browser)]; };
  assert.deepEqual(answers({}), [['own'], ['crosscheck/kept/own/a']]);
  assert.deepEqual(answers({ framed: 'https://a.example' }), [['there'], ['crosscheck/kept/w/a']]);
  assert.deepEqual(answers({ framed: 'https://b.example' }), [['elsewhere'], ['crosscheck/assessment']]);
  for (const framed of [true, 'null', 'https://c.example', 'file://']) assert.deepEqual(answers({ framed }), [undefined, []], framed);
  // What www/frame.js learned from the message of the page around.
  assert.deepEqual(answers({ framed: true, room: 'https://a.example' })[0], ['there']);
});
