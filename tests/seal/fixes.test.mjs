// The lines that the checkup page tells people to paste are those that `make hosts` writes for that host.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headersOf, KINDS, typeOf } from '../../tools/headers.mjs';
import { settingsFor } from '../../tools/hosts.mjs';
import { guessHost, HOSTS, lineFor, typeLineFor } from '../../www/publish/fixes.js';

const FILES = ['app-0123456789abcdef.css', 'crosscheck-123456789abc_bg.wasm', 'crosscheck-123456789abc.js', 'index.html', 'notes.txt', 'publish/checkup.html', 'worker.js'];
const written = settingsFor(FILES);
/** All settings of a host as one text, JSON without its line breaks. */
const settingsOf = (host) =>
  Object.entries(written)
    .filter(([path]) => path.startsWith(`${host}/`))
    .map(([path, text]) => (path.endsWith('.json') ? JSON.stringify(JSON.parse(text)) : text))
    .join('\n');

test('every host that settings are written for is in the list, and no other', () => {
  const folders = new Set(Object.keys(written).filter((path) => path.includes('/')).map((path) => path.split('/')[0]));
  assert.deepEqual(Object.keys(HOSTS).sort(), [...folders].sort());
});

for (const host of Object.keys(HOSTS)) {
  test(`${HOSTS[host].name}: each header's line stands in its settings`, () => {
    const settings = settingsOf(host);
    for (const kind of KINDS) {
      for (const [name, value] of Object.entries(headersOf('every', kind))) {
        const { where, text } = lineFor(host, name, value, kind);
        assert.notEqual(where, '');
        if (host === 'github-pages') assert.match(settings, name === 'Content-Security-Policy' ? /<meta>/ : new RegExp(`${name}|referrer|no-cache`, 'i'));
        // The form that CloudFront takes is spread over its policy: the value has to be in it, and the place named.
        else if (host === 's3-cloudfront') assert.ok(written[`s3-cloudfront/${kind}.json`].includes(JSON.stringify(value).slice(1, -1)) || ['X-Content-Type-Options', 'Strict-Transport-Security'].includes(name), `${kind} ${name}`);
        else assert.ok(settings.includes(text), `${kind} ${name}: ${text}`);
      }
    }
  });
}

test('each type\'s line stands in the settings of those hosts that do not know it', () => {
  for (const host of ['nginx', 'caddy', 'vercel', 's3-cloudfront']) {
    const { text } = typeLineFor(host, 'crosscheck-123456789abc_bg.wasm', typeOf('x.wasm'));
    assert.ok(settingsOf(host).includes(text), `${host}: ${text}`);
  }
});

const GUESSES = [
  [{ server: 'nginx/1.27.1' }, 'example.com', 'nginx'],
  [{ server: 'Caddy' }, 'example.com', 'caddy'],
  [{ server: 'cloudflare', 'cf-ray': '1' }, 'example.com', 'cloudflare-pages'],
  [{ server: 'Netlify' }, 'example.com', 'netlify'],
  [{ server: 'Vercel' }, 'example.com', 'vercel'],
  [{ server: 'AmazonS3', via: '1.1 x.cloudfront.net (CloudFront)' }, 'example.com', 's3-cloudfront'],
  [{ server: 'GitHub.com' }, 'someone.github.io', 'github-pages'],
  [{}, 'example.com', 'nginx'],
];
for (const [headers, hostname, host] of GUESSES) {
  test(`guessed from ${JSON.stringify(headers)}: ${host}`, () => assert.equal(guessHost(new Headers(headers), hostname), host));
}
