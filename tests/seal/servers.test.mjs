// nginx and Caddy themselves, with the settings that `make hosts` writes: every address of the build, and those at which
// there is nothing.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { filesOf, settingsFor } from '../../tools/hosts.mjs';
import { dist, freePort, problemsAt, program, started } from '../hosts/asking.mjs';

const settings = settingsFor(filesOf(dist));

function folderWith(t, name) {
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-servers-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, name.split('/').pop());
  writeFileSync(file, settings[name]);
  return { folder, file };
}

async function nginx(t) {
  const { folder, file } = folderWith(t, 'nginx/crosscheck.conf');
  const port = await freePort();
  mkdirSync(join(folder, 'temp'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/temp;`);
  writeFileSync(join(folder, 'nginx.conf'), `
    daemon off; pid ${folder}/pid; error_log stderr; ${process.getuid() === 0 ? 'user root;' : ''}
    events {}
    http { access_log off; ${temporary.join(' ')} server { listen 127.0.0.1:${port}; root ${dist}; include ${file}; } }`);
  const url = `http://127.0.0.1:${port}/`;
  await started(t, program('nginx'), ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')], url);
  return url;
}

async function caddy(t) {
  const { folder, file } = folderWith(t, 'caddy/crosscheck.caddy');
  const port = await freePort();
  writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\nhttp://127.0.0.1:${port} {\n\troot * ${dist}\n\timport ${file}\n}\n`);
  const url = `http://127.0.0.1:${port}/`;
  await started(t, program('caddy'), ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')], url, { env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder } });
  return url;
}

for (const [name, start] of Object.entries({ nginx, caddy })) {
  test(`${name} sends every address of the build, and every other, with the right headers`, async (t) => {
    assert.deepEqual(await problemsAt(await start(t)), []);
  });
}
