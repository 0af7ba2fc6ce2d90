// tools/setup.sh knows the tools that make what is shipped by what they were made from and by their hashes: a program that only
// says the right version is none of them.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const version = (name) => new RegExp(`^${name}=(.*)$`, 'm').exec(readFileSync(join(root, 'tools/versions.env'), 'utf8'))[1];

/** A project of which there is nothing but what the set-up reads, with made-up tools that say the right versions. */
function project(t) {
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-setup-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const name of ['tools/setup.sh', 'tools/versions.env', 'tools/npm', 'tools/wasm-bindgen', 'Cargo.lock', 'Cargo.toml', 'rust-toolchain.toml']) cpSync(join(root, name), join(folder, name), { recursive: true });
  mkdirSync(join(folder, '.tools/bin'), { recursive: true });
  const program = (name, says) => writeFileSync(join(folder, '.tools/bin', name), `#!/bin/sh\necho '${says}'\n`, { mode: 0o755 });
  program('trunk', `trunk ${version('TRUNK_VERSION')}`);
  program('wasm-bindgen', `wasm-bindgen ${version('WASM_BINDGEN_VERSION')}`);
  program('wasm-bindgen-test-runner', `wasm-bindgen-test-runner ${version('WASM_BINDGEN_VERSION')}`);
  return folder;
}

/** The verdict of the set-up about each tool. */
function look(folder) {
  const { stdout, stderr, status } = spawnSync('tools/setup.sh', ['look'], { cwd: folder, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  assert.ok(!existsSync(join(folder, '.tools/ready-to-build')), 'looking makes nothing ready');
  const about = (name) => new RegExp(`^  ${name}.*(there|missing)`, 'm').exec(stdout)?.[1];
  return { trunk: about('trunk'), bindgen: about('wasm-bindgen'), npm: about('npm tools') };
}

/** Notes a tool as the set-up does when it has made it. */
function note(folder, name, from, ...files) {
  mkdirSync(join(folder, '.tools/made'), { recursive: true });
  const sums = execFileSync('sha256sum', files, { cwd: join(folder, '.tools'), encoding: 'utf8' });
  writeFileSync(join(folder, '.tools/made', name), `${from}\n${sums}`);
}

test('a program that says the right version is not taken for the tool', (t) => {
  assert.deepEqual(look(project(t)), { trunk: 'missing', bindgen: 'missing', npm: 'missing' });
});

test('a tool that was made here is known again, until it or what it is made from changes', (t) => {
  const folder = project(t);
  const trunk = () => `trunk ${version('TRUNK_VERSION')} ${version('TRUNK_SHA256')}`;
  note(folder, 'trunk', trunk(), 'bin/trunk');
  assert.equal(look(folder).trunk, 'there');

  note(folder, 'trunk', trunk().replace(/.$/, '?'), 'bin/trunk');
  assert.equal(look(folder).trunk, 'missing', 'made from a crate of another hash');

  note(folder, 'trunk', trunk(), 'bin/trunk');
  appendFileSync(join(folder, '.tools/bin/trunk'), '# changed\n');
  assert.equal(look(folder).trunk, 'missing', 'changed since');

  const bindgen = () => `wasm-bindgen ${execFileSync('bash', ['-c', 'cat tools/wasm-bindgen/{Cargo.toml,Cargo.lock,*.rs} | sha256sum'], { cwd: folder, encoding: 'utf8' }).trim()}`;
  note(folder, 'wasm-bindgen', bindgen(), 'bin/wasm-bindgen', 'bin/wasm-bindgen-test-runner');
  assert.equal(look(folder).bindgen, 'there');
  appendFileSync(join(folder, 'tools/wasm-bindgen/Cargo.lock'), '\n');
  assert.equal(look(folder).bindgen, 'missing', 'another lock file');
});

test('where little is left on the disk, it is said before anything is installed', (t) => {
  const folder = project(t);
  const df = (free) => writeFileSync(join(folder, '.tools/bin/df'), `#!/bin/sh\nprintf 'Filesystem 1024-blocks Used Available\\nx 9 9 ${free} 9%% /\\n'\n`, { mode: 0o755 });
  const told = () => spawnSync('tools/setup.sh', ['look'], { cwd: folder, encoding: 'utf8' }).stderr;
  df(2_400_000);
  assert.match(told(), /note: 2 GB are free on this disk, and everything together takes about 4/);
  df(30_000_000);
  assert.equal(told(), '');
});

test('a compiler of another version, or another commit of the same, is refused', (t) => {
  const folder = project(t);
  const versions = readFileSync(join(folder, 'tools/versions.env'), 'utf8');
  writeFileSync(join(folder, 'tools/versions.env'), versions.replace(/^RUST_COMMIT=./m, 'RUST_COMMIT=x'));
  const { stderr, status } = spawnSync('tools/setup.sh', ['look'], { cwd: folder, encoding: 'utf8' });
  assert.equal(status, 1);
  assert.match(stderr, /this is Rust .*, not 1\.\d+\.\d+ of commit x/);
});
