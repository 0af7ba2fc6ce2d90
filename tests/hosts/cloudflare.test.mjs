// Cloudflare Pages, as its own emulator answers with the settings that `make hosts` writes; and a control without them.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { filesOf, settingsFor } from '../../tools/hosts.mjs';
import { dist, freePort, hostTools, problemsAt, started } from './asking.mjs';

const wrangler = join(hostTools, 'wrangler/bin/wrangler.js');

async function emulator(t, headers) {
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-cloudflare-'));
  cpSync(dist, join(folder, 'site'), { recursive: true });
  if (headers) writeFileSync(join(folder, 'site/_headers'), headers);
  const [port, inspector] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${port}/`;
  // Nothing of it is to leave this machine.
  const env = { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, CI: 'true', WRANGLER_SEND_METRICS: 'false', NO_UPDATE_NOTIFIER: '1' };
  const args = ['pages', 'dev', 'site', '--ip', '127.0.0.1', '--port', String(port), '--inspector-port', String(inspector), '--compatibility-date', '2026-01-01', '--show-interactive-dev-session=false'];
  await started(t, process.execPath, [wrangler, ...args], url, { cwd: folder, env });
  t.after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })); // once it has ended
  return url;
}

test('Cloudflare Pages sends every address of the build, and every other, with the right headers', async (t) => {
  assert.deepEqual(await problemsAt(await emulator(t, settingsFor(filesOf(dist))['cloudflare-pages/_headers'])), []);
});

test('without the settings nothing of it is right: the test sees what is missing', async (t) => {
  const problems = await problemsAt(await emulator(t));
  for (const address of ['frame.html', 'frame', 'id/frame', 'publish/checkup', 'index.html', 'nothing']) assert.ok(problems.some((line) => line.startsWith(address)), address);
});
