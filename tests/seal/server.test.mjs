// The server itself: the exact headers of production, compression, caching, and no way out
// of its folder. The expected text is written out here, so that a slip in www/headers.json shows.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compressFolder } from '../../tools/compress.mjs';
import { headersOf } from '../../tools/headers.mjs';
import { serve } from '../../tools/serve.mjs';

const EVERY = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'cross-origin',
  'access-control-allow-origin': '*',
  'strict-transport-security': 'max-age=31536000',
};

const PAGE = {
  ...EVERY,
  'cache-control': 'no-cache',
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src data:; font-src 'self'; " +
    "connect-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; frame-src 'none'; " +
    "worker-src 'self'; manifest-src 'none'; frame-ancestors 'self' https:; " +
    "sandbox allow-scripts allow-same-origin allow-downloads allow-modals allow-forms; " +
    "require-trusted-types-for 'script'; trusted-types crosscheck-offline",
  'connection-allowlist': '(response-origin);webrtc=block',
  'cross-origin-embedder-policy': 'require-corp',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), bluetooth=(), payment=(), ' +
    'display-capture=(), clipboard-read=(), browsing-topics=(), publickey-credentials-get=(), ' +
    'publickey-credentials-create=(), identity-credentials-get=(), digital-credentials-get=(), otp-credentials=(), ' +
    'private-state-token-issuance=(), private-state-token-redemption=(), storage-access=()',
};

const ASSET = { ...EVERY, 'cache-control': 'public, max-age=31536000, immutable' };

/** A small dist in a folder of its own, beside a file that must never be served. */
async function serveFixture(t, options) {
  const outside = mkdtempSync(join(tmpdir(), 'crosscheck-serve-'));
  t.after(() => rmSync(outside, { recursive: true }));
  const root = join(outside, 'dist');
  mkdirSync(root);
  writeFileSync(join(outside, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'index.html'), `<!doctype html>${' '.repeat(2000)}`);
  writeFileSync(join(root, 'crosscheck-0123456789abcdef_bg.wasm'), Buffer.alloc(5000));
  writeFileSync(join(root, 'app-0123456789abcdef.css'), 'p{}');
  writeFileSync(join(root, 'notes.txt'), 'notes');
  writeFileSync(join(root, 'worker.js'), 'worker');
  mkdirSync(join(root, 'publish'));
  writeFileSync(join(root, 'publish/checkup.html'), 'publish');
  symlinkSync(join(outside, 'secret.txt'), join(root, 'link.txt'));
  compressFolder(root);
  const server = await serve({ root, ...options });
  t.after(() => server.close());
  return server;
}

/** A request with exactly this path: `fetch` would tidy it up before it is sent. */
function get(server, path, headers = {}, method = 'GET') {
  return new Promise((done, failed) => {
    const { hostname, port } = new URL(server.url);
    const sent = request({ hostname, port, path, method, headers }, async (response) => {
      const body = Buffer.concat(await response.toArray());
      done({ status: response.statusCode, headers: response.headers, body });
    });
    sent.on('error', failed).end();
  });
}

function assertHeaders(actual, expected) {
  assert.deepEqual(Object.fromEntries(Object.keys(expected).map((name) => [name, actual[name]])), expected);
}

test('each kind of file gets the headers of production, to the letter', async (t) => {
  const server = await serveFixture(t);
  const page = await get(server, '/');
  assert.equal(page.status, 200);
  assertHeaders(page.headers, PAGE);
  assertHeaders((await get(server, '/index.html?x=1')).headers, PAGE);

  const wasm = await get(server, '/crosscheck-0123456789abcdef_bg.wasm');
  assertHeaders(wasm.headers, { ...ASSET, 'content-type': 'application/wasm', 'content-security-policy': undefined });
  assertHeaders((await get(server, '/app-0123456789abcdef.css')).headers, { ...ASSET, 'content-type': 'text/css; charset=utf-8' });
  assertHeaders((await get(server, '/notes.txt')).headers, { ...EVERY, 'cache-control': 'no-cache' });
});

test('only a request that names this machine is answered', async (t) => {
  const server = await serveFixture(t);
  for (const host of ['localhost', 'localhost:8080', 'a.localhost', '127.0.0.1:1', '[::1]:8080']) assert.equal((await get(server, '/', { Host: host })).status, 200, host);
  for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', 'evil.example:80']) assert.equal((await get(server, '/', { Host: host })).status, 421, host);
});

test('a file gets the headers of its kind however its address is spelled', async (t) => {
  const server = await serveFixture(t);
  const lower = (set) => Object.fromEntries(Object.entries(headersOf('every', set)).map(([name, value]) => [name.toLowerCase(), value]));
  const own = { 'worker.js': lower('worker'), 'publish/checkup.html': lower('publish'), 'index.html': PAGE, 'notes.txt': { ...lower('other'), 'content-security-policy': undefined } };
  assert.equal(new Set(Object.values(own).map((headers) => headers['content-security-policy'])).size, 4, 'each has a policy of its own, or none');
  for (const [name, headers] of Object.entries(own)) {
    for (const spelled of [`/${name}`, `//${name}`, `/./${name}`, `/x/../${name}`, `/%2e/${name}`, `///x//..//${name}`, `/${name}?a#b`, `/${name.replace('.', '%2e')}`]) {
      const answer = await get(server, spelled);
      assert.equal(answer.status, 200, spelled);
      assertHeaders(answer.headers, headers);
    }
  }
});

test('an address at which there is nothing is answered with a page that has the policy, and so is every other refusal', async (t) => {
  const server = await serveFixture(t);
  const { 'content-type': _type, ...policy } = PAGE;
  for (const path of ['/nothing', '/nothing.html', '/a/b/nothing.js', '/frame', '/%']) {
    const { status, headers } = await get(server, path);
    assert.ok([400, 404].includes(status), path);
    assertHeaders(headers, policy);
  }
  const built = await serve();
  t.after(() => built.close());
  const answer = await get(built, '/nothing/at/all.js');
  assert.equal(answer.status, 404);
  assertHeaders(answer.headers, PAGE);
  assert.match(answer.body.toString(), /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'">/);
  assert.doesNotMatch(answer.body.toString(), /<script/);
});

test('only for trying out may a page on this machine show the widget in a frame', async (t) => {
  const [production, trial] = [await serveFixture(t), await serveFixture(t, { tryOut: true })];
  assert.doesNotMatch((await get(production, '/')).headers['content-security-policy'], /localhost/);
  assert.match((await get(trial, '/')).headers['content-security-policy'], /frame-ancestors 'self' https: http:\/\/localhost:\*;/);
});

test('compressed forms are negotiated', async (t) => {
  const server = await serveFixture(t);
  const encodingFor = async (accepted) => {
    const { headers } = await get(server, '/crosscheck-0123456789abcdef_bg.wasm', { 'Accept-Encoding': accepted });
    assert.equal(headers.vary, 'Accept-Encoding');
    assert.equal(headers['content-type'], 'application/wasm');
    return headers['content-encoding'];
  };
  assert.equal(await encodingFor('gzip, deflate, br, zstd'), 'br');
  assert.equal(await encodingFor('gzip'), 'gzip');
  assert.equal(await encodingFor('br;q=0, gzip;q=0.5'), 'gzip');
  assert.equal(await encodingFor('identity'), undefined);
  const small = await get(server, '/app-0123456789abcdef.css', { 'Accept-Encoding': 'br' });
  assert.equal(small.headers['content-encoding'], undefined, 'a file that would only grow is sent as it is');
  assert.equal(small.body.toString(), 'p{}');
});

test('a page that has not changed is not sent again', async (t) => {
  const server = await serveFixture(t);
  const first = await get(server, '/');
  const again = await get(server, '/', { 'If-None-Match': first.headers.etag });
  assert.equal(again.status, 304);
  assert.equal(again.body.length, 0);
  assertHeaders(again.headers, { 'content-security-policy': PAGE['content-security-policy'], etag: first.headers.etag });
  const packed = await get(server, '/', { 'If-None-Match': first.headers.etag, 'Accept-Encoding': 'br' });
  assert.equal(packed.status, 200, 'another encoding is another form, with another tag');
});

test('nothing outside the folder is reachable', async (t) => {
  const server = await serveFixture(t);
  for (const path of [
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '//secret.txt',
    '/link.txt',
    '/notes.txt%00.html',
    '/%',
    '/nothing-here',
  ]) {
    const { status, body } = await get(server, path);
    assert.ok(status === 404 || status === 400, `${path} was answered ${status}`);
    assert.ok(!body.includes('secret\n') && body.toString() !== 'secret', path);
  }
});

test('only reading is answered, and every request is counted', async (t) => {
  const server = await serveFixture(t);
  assert.equal((await get(server, '/', {}, 'POST')).status, 405);
  const head = await get(server, '/', {}, 'HEAD');
  assert.equal(head.status, 200);
  assert.equal(head.body.length, 0);
  assert.deepEqual(server.requests, [
    { method: 'POST', path: '/', status: 405 },
    { method: 'HEAD', path: '/', status: 200 },
  ]);
});

test('a server that runs for long remembers no request', async (t) => {
  const server = await serveFixture(t, { remember: false });
  for (let count = 0; count < 100; count += 1) await get(server, `/nothing-${count}`);
  assert.deepEqual(server.requests, []);
  assert.match(readFileSync(program, 'utf8'), /serve\(\{ port, remember: false, tryOut: true \}\)/, 'make serve is such a server');
});

const program = fileURLToPath(new URL('../../tools/serve.mjs', import.meta.url));

test('a port that is taken is named, with a way out', async (t) => {
  const server = await serveFixture(t);
  const { port } = new URL(server.url);
  const child = spawn(process.execPath, [program, port], { stdio: ['ignore', 'ignore', 'pipe'] });
  const [said, [code]] = await Promise.all([child.stderr.toArray(), once(child, 'exit')]);
  assert.equal(code, 1);
  assert.match(said.join(''), new RegExp(`port ${port} is taken.*make serve PORT=${Number(port) + 1}`));
});

test('Ctrl-C ends it at once and without an error', async () => {
  const child = spawn(process.execPath, [program, '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(child.stdout.setEncoding('utf8'), 'data');
  assert.match(line, /^Crosscheck is at http:\/\/127\.0\.0\.1:\d+\/ \(Ctrl-C stops it\)/);
  child.kill('SIGINT');
  const [code, signal] = await once(child, 'exit');
  assert.deepEqual({ code, signal }, { code: 0, signal: null });
});
