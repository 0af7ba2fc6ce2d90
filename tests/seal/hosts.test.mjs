// The settings of every host, read back as that host reads them and compared with www/headers.json, header by
// header, for each kind of file. Apart from tools/hosts/: what reads them here shares nothing with what wrote them.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { floorOf } from '../../tools/floor.mjs';
import { filesOf, settingsFor } from '../../tools/hosts.mjs';
import { TYPES } from '../../tools/headers.mjs';

const source = JSON.parse(readFileSync(new URL('../../www/headers.json', import.meta.url), 'utf8'));
const FILES = ['404.html', 'app-0123456789abcdef.css', 'crosscheck-123456789abc_bg.wasm', 'crosscheck-123456789abc.js', 'frame.html', 'id/app-0123456789abcdef.css', 'id/frame.html', 'id/index.html', 'id/inline-0123456789abcdef.js', 'id/worker.js', 'index.html', 'notes.txt', 'publish/checkup.html', 'publish/checkup.js', 'worker.js'];
// With its ending and without, as some hosts have it.
const PATHS = { '/': 'page', '/index.html': 'page', '/index': 'page', '/404.html': 'page', '/notes.txt': 'other', '/worker.js': 'worker', '/frame.html': 'page', '/frame': 'page', '/id/': 'page', '/id/frame.html': 'page', '/id/frame': 'page', '/id/index.html': 'page', '/id/worker.js': 'worker', '/publish/checkup.html': 'publish', '/publish/checkup': 'publish', '/publish/checkup.js': 'other' };
for (const file of FILES.filter((name) => name.includes('-'))) PATHS[`/${file}`] = 'asset';
// There is nothing there. What answers is a page.
const NOTHING = ['/nothing', '/id/nothing', '/nothing.html', '/a/b/c'];

/** What production answers, straight from the source: the reading of it in tools/headers.mjs is under test too. */
function wanted(kind) {
  const { 'Content-Security-Policy': csp, ...plain } = { ...source.every, ...source[kind] };
  if (csp) plain['Content-Security-Policy'] = Object.entries(csp).map((pair) => pair.join(' ')).join('; ');
  return plain;
}

/** Each host: the file that holds its headers, and how it answers a path by it. */
const HOSTS = {
  'cloudflare-pages/_headers': underscoreHeaders,
  'netlify/_headers': underscoreHeaders,
  'nginx/crosscheck.conf': nginx,
  'caddy/crosscheck.caddy': caddy,
  'vercel/vercel.json': vercel,
};

const written = settingsFor(FILES);

function differences(host, text) {
  const answer = HOSTS[host](text);
  // Netlify's rules name files; there, a page at an address without a file has its policy in itself.
  const unknown = host.startsWith('netlify/') ? [] : NOTHING.map((path) => [path, 'page']);
  return [...Object.entries(PATHS), ...unknown].flatMap(([path, kind]) => {
    const [want, got] = [wanted(kind), answer(path)];
    delete got['Content-Type'];
    const names = new Set([...Object.keys(want), ...Object.keys(got)]);
    return [...names].filter((name) => want[name] !== got[name]).map((name) => `${path} ${name}: ${got[name]}`);
  });
}

for (const host of Object.keys(HOSTS)) {
  test(`${host} gives every file exactly the headers of production`, () => {
    assert.deepEqual(differences(host, written[host]), []);
  });

  test(`${host}: a header that is missing, wrong or too much is noticed`, () => {
    for (const [from, to] of [
      ["connect-src 'self'", "connect-src *"],
      ['webrtc=block', 'webrtc=allow'],
      ['immutable', ''],
      [/no-referrer/g, 'unsafe-url'],
      [/X-Content-Type-Options/g, 'X-Other'],
    ]) {
      const spoiled = written[host].replace(from, to);
      assert.notEqual(spoiled, written[host], `${from} is not in it`);
      assert.notDeepEqual(differences(host, spoiled), [], `${from} → ${to} went unnoticed`);
    }
  });

  test(`${host} sends the program as application/wasm, or says that the host does`, () => {
    const type = HOSTS[host](written[host])('/crosscheck-123456789abc_bg.wasm')['Content-Type'];
    if (host.endsWith('_headers')) assert.match(written[host], /# .*\.wasm as application\/wasm/);
    else assert.equal(type, 'application/wasm');
  });
}

test('nginx and Caddy send every type as our own server does', () => {
  for (const host of ['nginx/crosscheck.conf', 'caddy/crosscheck.caddy']) {
    const answer = HOSTS[host](written[host]);
    for (const [ending, type] of Object.entries(TYPES)) assert.equal(answer(`/x.${ending}`)['Content-Type'], type, `${host} ${ending}`);
  }
});

test('CloudFront’s policies together give every file the headers of production', () => {
  const read = (name) => JSON.parse(written[`s3-cloudfront/${name}.json`]);
  const { default: fallback, patterns } = read('behaviors');
  // In a bucket there is nothing under a page's name without its ending.
  const inBucket = ([path, kind]) => [path, kind === 'publish' && !path.endsWith('.html') ? 'page' : kind];
  for (const [path, kind] of Object.entries(PATHS).map(inBucket)) {
    const hits = Object.keys(patterns).filter((pattern) => globMatches(pattern, path));
    assert.ok(hits.length <= 1, `${path} fits ${hits}`);
    const policy = read((patterns[hits[0]] ?? fallback).replace('crosscheck-', ''));
    assert.deepEqual(headersOfPolicy(policy), wanted(kind), path);
    assert.ok(policy.Comment.length <= 128, 'AWS takes 128 characters');
  }
  // The note copies every type, the page last, and nothing that is already compressed.
  const copies = written['s3-cloudfront/README.md'].match(/^aws s3 cp .*$/gm);
  assert.deepEqual(
    copies.map((line) => [/--include '\*\.(\w+)'/.exec(line)[1], /--content-type '([^']+)'/.exec(line)[1]]),
    ['css', 'wasm', 'js', 'txt', 'html'].map((ending) => [ending, TYPES[ending]]),
  );
});

test('every page of the build carries all that a <meta> can say, before anything that it judges', () => {
  const dist = fileURLToPath(new URL('../../dist', import.meta.url));
  const pages = filesOf(dist).filter((name) => name.endsWith('.html'));
  for (const name of ['404.html', 'frame.html', 'id/frame.html', 'id/index.html', 'index.html', 'publish/builder.html', 'publish/checkup.html']) assert.ok(pages.includes(name), name);
  const said = (policy) => Object.entries(policy).map((pair) => pair.join(' ')).join('; ');
  for (const name of pages) {
    const text = readFileSync(join(dist, name), 'utf8');
    const [, content] = /<meta charset="utf-8">\n *<meta http-equiv="Content-Security-Policy" content="([^"]+)">\n *<meta name="referrer" content="no-referrer">\n/.exec(text);
    assert.equal(text.match(/http-equiv/g).length, 1, name);
    for (const judged of ['<script', '<link', '<style', '<body']) assert.ok(!text.includes(judged) || text.indexOf(judged) > text.indexOf('http-equiv'), `${name} ${judged}`);
    const { 'frame-ancestors': _framing, sandbox: _sandbox, ...page } = source.page['Content-Security-Policy'];
    const { 'frame-ancestors': _publish, ...publish } = source.publish['Content-Security-Policy'];
    const expected = /frame\.html$/.test(name) ? { ...page, 'worker-src': "'none'", 'trusted-types': "'none'" } : name.startsWith('publish/') ? publish : page;
    assert.equal(content, name === '404.html' ? "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'" : said(expected), name);
    assert.equal(said(floorOf(name)), content, name);
  }
});

test('the note for GitHub Pages lists what only a header can say', () => {
  const lost = [...written['github-pages/README.md'].matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name);
  const { 'Content-Security-Policy': _csp, 'Referrer-Policy': _referrer, ...rest } = wanted('page');
  assert.deepEqual(lost, [...Object.keys(rest), 'Cross-Origin-Opener-Policy', 'frame-ancestors', 'sandbox'].sort());
});

test('the checkup knows every file of the build by its hash', () => {
  const dist = fileURLToPath(new URL('../../dist', import.meta.url));
  const { files } = JSON.parse(readFileSync(join(dist, 'publish/checkup.json'), 'utf8'));
  const all = filesOf(dist).filter((name) => name !== 'publish/checkup.json');
  assert.deepEqual(files.map(({ path }) => path), all);
  for (const { path, sha384 } of files) assert.deepEqual(sha384, [createHash('sha384').update(readFileSync(join(dist, path))).digest('base64')], path);
});

test('every host is in the overview, and each says what it gives and what it cannot', () => {
  for (const folder of new Set(Object.keys(written).map((path) => path.split('/')[0]))) {
    if (folder === 'README.md') continue;
    assert.ok(written['README.md'].includes(`\`${folder}/\``), folder);
    const texts = Object.entries(written).filter(([path]) => path.startsWith(`${folder}/`)).map(([, text]) => text);
    assert.match(texts.join('\n'), /Gives\b/, folder);
    assert.match(texts.join('\n'), /Cannot\b/, folder);
    assert.match(texts.join('\n'), /brotli/, folder);
  }
});

test('the files of a build are found, without the compressed forms beside them', (t) => {
  const dist = mkdtempSync(join(tmpdir(), 'crosscheck-hosts-'));
  t.after(() => rmSync(dist, { recursive: true }));
  for (const folder of ['id', 'publish']) mkdirSync(join(dist, folder));
  for (const name of [...FILES, 'index.html.br', 'app-0123456789abcdef.css.gz']) writeFileSync(join(dist, name), '');
  assert.deepEqual(filesOf(dist), [...FILES].sort());
});

/** Cloudflare, Netlify: every rule that fits adds its headers; the same name twice becomes one joined value. Cloudflare's
 * `! name` takes off what rules before it gave. */
function underscoreHeaders(text) {
  const rules = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (/^\S/.test(line)) rules.push({ path: line, off: [], headers: [] });
    else if (/^ +! /.test(line)) rules.at(-1).off.push(line.trim().slice(2));
    else rules.at(-1).headers.push(/^\s+([\w-]+): (.+)$/.exec(line).slice(1));
    assert.ok(line.length <= 2000, 'Cloudflare takes 2,000 characters a line');
  }
  assert.ok(rules.length <= 100, 'Cloudflare takes 100 rules');
  return (path) => {
    const headers = {};
    for (const rule of rules.filter((each) => globMatches(each.path, path))) {
      for (const name of rule.off) delete headers[name];
      for (const [name, value] of rule.headers) headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
    }
    return headers;
  };
}

/** nginx: the first regular expression that fits, else the prefix; `/` is looked up again as its index. */
function nginx(text) {
  const locations = [...text.matchAll(/^location (~ )?"?(\S+?)"? \{\n([^}]*)\}/gm)].map(([, regex, where, body]) => ({
    fits: regex ? (path) => new RegExp(where).test(path) : undefined,
    headers: Object.fromEntries([...body.matchAll(/^ {2}add_header (\S+) "([^"]*)" always;$/gm)].map((m) => m.slice(1))),
  }));
  const index = /^index (\S+);/m.exec(text)[1];
  const types = Object.fromEntries([...text.matchAll(/^ {2}(\S+\/\S+) (\w+);$/gm)].map(([, type, ending]) => [ending, type]));
  const charset = /^charset (\S+);/m.exec(text)[1];
  const charsetTypes = ['text/html', ...(/^charset_types (.+);/m.exec(text)[1].split(' '))];
  assert.ok(!/^ {2}add_header (?!.*always;)/m.test(text), 'a header that errors do not get');
  return (asked) => {
    const path = asked.endsWith('/') ? asked + index : asked;
    const location = locations.find(({ fits }) => fits?.(path)) ?? locations.find(({ fits }) => !fits);
    const type = types[path.split('.').pop()] ?? 'application/octet-stream';
    return { ...location.headers, 'Content-Type': charsetTypes.includes(type) ? `${type}; charset=${charset}` : type };
  };
}

/** Caddy: every `header` whose matcher fits applies. */
function caddy(text) {
  const code = text.replace(/^#.*$/gm, '');
  const fitsLine = (line, path) => {
    const [, not, kind, rest] = /^(not )?(path|path_regexp) (.+)$/.exec(line.trim());
    const fits = kind === 'path'
      ? rest.split(' ').some((pattern) => globMatches(pattern, path))
      : new RegExp(rest.replace(/^"|"$/g, '')).test(path);
    return not ? !fits : fits;
  };
  const matchers = {};
  for (const [, name, body] of code.matchAll(/^@(\S+) \{\n([^}]*(?:\{[^}]*\}[^}]*)*)^\}/gm)) matchers[name] = body.trim().split('\n');
  for (const [, name, line] of code.matchAll(/^@(\S+) (path .+)$/gm)) matchers[name] = [line];
  const headers = [...code.matchAll(/^header (?:@(\S+) )?\{\n([^}]*)^\}/gm)].map(([, matcher, body]) => ({
    matcher,
    list: [...body.matchAll(/^\t(\S+) "([^"]*)"$/gm)].map((m) => m.slice(1)),
  }));
  for (const [, matcher, name, value] of code.matchAll(/^header @(\S+) (\S+) "([^"]*)"$/gm)) headers.push({ matcher, list: [[name, value]] });
  return (path) => {
    const fitting = headers.filter(({ matcher }) => !matcher || matchers[matcher].every((line) => fitsLine(line, path)));
    return Object.fromEntries(fitting.flatMap(({ list }) => list));
  };
}

/** Vercel: the pattern as it stands, held to the whole path; no header may come from two rules. */
function vercel(text) {
  const rules = JSON.parse(text).headers;
  return (path) => {
    const headers = {};
    for (const { source: pattern, headers: list } of rules) {
      if (!new RegExp(`^${pattern}$`).test(path)) continue;
      for (const { key, value } of list) {
        assert.ok(!(key in headers), `${path} gets ${key} twice`);
        headers[key] = value;
      }
    }
    return headers;
  };
}

/** CloudFront: what a response headers policy makes the browser see. */
function headersOfPolicy({ CorsConfig: cors, SecurityHeadersConfig: security, CustomHeadersConfig: custom }) {
  for (const list of [custom, cors.AccessControlAllowOrigins, cors.AccessControlAllowMethods]) assert.equal(list.Quantity, list.Items.length);
  const headers = Object.fromEntries(custom.Items.map(({ Header, Value }) => [Header, Value]));
  headers['Access-Control-Allow-Origin'] = cors.AccessControlAllowOrigins.Items.join(', ');
  if (security.ContentTypeOptions) headers['X-Content-Type-Options'] = 'nosniff';
  headers['Referrer-Policy'] = security.ReferrerPolicy.ReferrerPolicy;
  headers['Strict-Transport-Security'] = `max-age=${security.StrictTransportSecurity.AccessControlMaxAgeSec}`;
  if (security.ContentSecurityPolicy) headers['Content-Security-Policy'] = security.ContentSecurityPolicy.ContentSecurityPolicy;
  const overrides = [...custom.Items, ...Object.values(security)].map(({ Override }) => Override);
  assert.ok(overrides.every(Boolean) && cors.OriginOverride, 'what S3 sends must not win');
  return headers;
}

function globMatches(pattern, path) {
  return new RegExp(`^${pattern.split('*').map((text) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`).test(path);
}
