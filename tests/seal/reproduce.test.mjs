// tools/reproduce.sh compares what is published with a build that shares nothing with it but the machine: tried with builds of a
// few lines, each of which lets in one thing that it must not.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../tools/reproduce.sh', import.meta.url));

/** A repository whose build makes the files that a real one makes, and does `more`. */
function repository(t, more = ':') {
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-reproduce-'));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'tools'));
  cpSync(script, join(folder, 'tools/reproduce.sh'));
  writeFileSync(join(folder, '.gitignore'), '/dist\n/target\n/.tools\n');
  writeFileSync(join(folder, 'source'), 'source\n');
  writeFileSync(join(folder, 'Makefile'), `.PHONY: build package single sbom
build:
	@mkdir -p dist target/npm; cp source dist/index.html; cp source 'dist/with a space'
	@${more}
package single sbom: build
	@echo '$(LANGUAGES)' >target/npm/languages; cp source target/crosscheck.html; cp source target/crosscheck.cdx.json
`);
  const git = (...args) => execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@test.invalid', ...args], { cwd: folder });
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'first');
  mkdirSync(join(folder, '.tools'));
  return folder;
}

function reproduce(folder, environment = {}) {
  const { MAKEFLAGS, MAKELEVEL, MAKE, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync('tools/reproduce.sh', ['id'], { cwd: folder, encoding: 'utf8', env: { ...inherited, ...environment } });
  return { status, said: stdout + stderr };
}

test('a build that takes nothing from where it is made passes', (t) => {
  const { status, said } = reproduce(repository(t));
  assert.match(said, /5 files of [0-9a-f]{12} are the same in both builds, byte for byte/);
  assert.equal(status, 0);
});

for (const [name, more, environment] of [
  ['its folder', 'pwd >dist/where'],
  ['flags for the compiler', 'echo "$$RUSTFLAGS $$CARGO_BUILD_RUSTFLAGS" >dist/flags', { RUSTFLAGS: '-Copt-level=1' }],
  ['a wrapper around the compiler', 'echo "$$RUSTC_WRAPPER" >dist/wrapper', { RUSTC_WRAPPER: '/usr/bin/env' }],
  ['settings in a home folder', 'echo "$$HOME" >dist/home'],
  ['crates that are there already', 'echo "$$CARGO_HOME" >dist/crates', { CARGO_HOME: '/tmp/crates-of-this-machine' }],
  ['tools that are there already', 'if [ -e .tools ]; then echo shared; else echo own; fi >dist/tools'],
  ['a time zone', 'date +%Z >dist/zone', { TZ: 'UTC' }],
  ['chance', 'od -An -N8 -tx8 /dev/urandom >target/npm/random'],
  ['a file that is only published', 'if [ -e .tools ]; then echo more >target/npm/more; fi'],
]) {
  test(`told: a build that lets in ${name}`, (t) => {
    const { status, said } = reproduce(repository(t, more), environment);
    assert.match(said, /the two builds differ/);
    assert.equal(status, 1);
  });
}

test('told: changes that no commit holds, new files too', (t) => {
  for (const name of ['source', 'new']) {
    const folder = repository(t);
    writeFileSync(join(folder, name), 'changed\n');
    const { status, said } = reproduce(folder);
    assert.match(said, new RegExp(`changes that no commit holds[^]*${name}`));
    assert.equal(status, 1);
  }
});

test('told: a build that fails, with its last words', (t) => {
  const { status, said } = reproduce(repository(t, 'echo so it is said; test -e .tools'));
  assert.match(said, /so it is said[^]*the second build failed/);
  assert.equal(status, 1);
});
