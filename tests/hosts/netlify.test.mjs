// Netlify, as its own reader of `_headers` understands the settings that `make hosts` writes. Its server cannot be had
// without all the rest of it, so which rules fit an address is worked out here from what the reader gives.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { kindOf } from '../../tools/headers.mjs';
import { filesOf, settingsFor } from '../../tools/hosts.mjs';
import { addresses, differences, dist, hostTools, NOTHING } from './asking.mjs';

async function rulesOf(t, text) {
  const { parseAllHeaders } = await import(pathToFileURL(join(hostTools, '@netlify/headers-parser/lib/index.js')).href);
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-netlify-'));
  t.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, '_headers'), text);
  const { headers, errors } = await parseAllHeaders({ headersFiles: [join(folder, '_headers')], configHeaders: [], minimal: false });
  assert.deepEqual(errors, []);
  return headers;
}

function answered(rules, address) {
  const sent = new Headers();
  for (const { forRegExp, values } of rules.filter(({ forRegExp }) => forRegExp.test(`/${address}`))) {
    assert.ok(forRegExp);
    for (const [name, value] of Object.entries(values)) sent.append(name, value);
  }
  return sent;
}

test('Netlify gives every address of the build the right headers', async (t) => {
  const rules = await rulesOf(t, settingsFor(filesOf(dist))['netlify/_headers']);
  assert.deepEqual(addresses().flatMap(({ address, file }) => differences(address, answered(rules, address), kindOf(file))), []);
  // Where there is nothing, the page that answers has its policy in itself.
  for (const address of NOTHING) assert.equal(answered(rules, address).get('X-Content-Type-Options'), 'nosniff', address);
  assert.match(readFileSync(join(dist, '404.html'), 'utf8'), /<meta http-equiv="Content-Security-Policy" content="default-src 'none'/);
});
