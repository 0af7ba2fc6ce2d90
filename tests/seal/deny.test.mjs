// deny.toml refuses what it says it refuses: each rule is shown a crate that breaks it. And when nothing can be known
// about vulnerabilities, tools/deny.sh says so and fails.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { shippedCrates } from '../../tools/sbom.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const config = readFileSync(join(root, 'deny.toml'), 'utf8');

function run(args, environment = {}) {
  const { status, stdout, stderr } = spawnSync(join(root, 'tools/deny.sh'), args, { encoding: 'utf8', env: { ...process.env, ...environment } });
  return { status, said: stdout + stderr };
}

/** A package with the dependencies given, all of them crates made for the test, so that no network is needed. */
function packageWith(t, crates) {
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-deny-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const write = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const names = Object.keys(crates);
  const manifest = (name, more) => `[package]\nname = "${name}"\nversion = "1.0.0"\nedition = "2024"\n${more}\n`;
  write('Cargo.toml', `${manifest('made', 'publish = false')}[dependencies]\n${names.map((name) => `${name} = { path = "${name}", version = "1" }`).join('\n')}\n`);
  write('src/lib.rs', '');
  for (const [name, licence] of Object.entries(crates)) {
    write(`${name}/Cargo.toml`, manifest(name, `license = "${licence}"`));
    write(`${name}/src/lib.rs`, '');
  }
  execFileSync('cargo', ['generate-lockfile', '--offline'], { cwd: folder, stdio: 'pipe' });
  // Exceptions that only Crosscheck's own graph needs would be told as unused.
  write('deny.toml', config.replace(/unused-\w+(-\w+)* = "deny"/g, '').replace(/\[bans\]/, 'unused-allowed-license = "allow"\n$&').replace(/all-features = true/, ''));
  return { DENY_MANIFEST: join(folder, 'Cargo.toml'), DENY_CONFIG: join(folder, 'deny.toml') };
}

test('Crosscheck itself passes, and the run says what it did not look at', () => {
  const { status, said } = run(['offline']);
  assert.equal(status, 0, said);
  assert.match(said, /bans ok, licenses ok, sources ok/);
  assert.match(said, /known vulnerabilities are not looked at/);
});

test('a package of harmless crates passes', (t) => {
  const { status, said } = run(['offline'], packageWith(t, { harmless: 'MIT' }));
  assert.equal(status, 0, said);
});

for (const [what, crates, says] of [
  ['a crate that makes requests', { reqwest: 'MIT' }, /error\[banned\]: crate 'reqwest/],
  ['a crate that speaks HTTP', { hyper: 'MIT' }, /error\[banned\]: crate 'hyper/],
  ['requests from the page, asked for directly', { 'gloo-net': 'MIT' }, /gloo-net.*\n[^]*(banned|wrapper)/],
  ['a licence that asks for more', { copyleft: 'GPL-3.0-only' }, /error\[rejected\]/],
]) {
  test(`refused: ${what}`, (t) => {
    const { status, said } = run(['offline'], packageWith(t, crates));
    assert.equal(status, 1, said);
    assert.match(said, says);
  });
}

test('of the banned crates, the program holds only those that its imports answer for', () => {
  const banned = [...config.matchAll(/\{ crate = "([^"]+)"/g)].map(([, name]) => name);
  assert.ok(banned.length > 25);
  const shipped = [...shippedCrates().keys()].map((id) => id.split('@')[0]);
  assert.deepEqual(banned.filter((name) => shipped.includes(name)), ['gloo-net', 'gloo-worker']);
});

test('every ban and every exception says why', () => {
  for (const [entry] of config.matchAll(/^ {2}\{ .*\},?$/gm)) assert.match(entry, /reason = ".{7,}"/, entry);
  for (const [entry] of config.matchAll(/^ {2}\{ id = .*$/gm)) assert.match(entry, /reason = ".{60,}"/, entry);
});

test('without the advisory database it fails and says that nothing was checked', (t) => {
  const empty = mkdtempSync(join(tmpdir(), 'crosscheck-nothing-'));
  t.after(() => rmSync(empty, { recursive: true }));
  mkdirSync(join(empty, 'crates'));
  const { status, said } = run([], { ADVISORY_DB: empty }); // a folder, but no clone
  assert.equal(status, 1);
  assert.match(said, /NOT CHECKED: known vulnerabilities/);
  assert.match(run([], { ADVISORY_DB: join(empty, 'nowhere') }).said, /is not the advisory database/);
});

test('with a database, a vulnerable crate is told, and a sound one is not', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-advisories-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const git = (...args) => execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.invalid', ...args], { cwd: folder, stdio: 'pipe' });
  // The two exceptions of deny.toml, which would otherwise be told as unused, and one vulnerability.
  const advisory = (id, crate, more) => {
    mkdirSync(join(folder, 'crates', crate), { recursive: true });
    writeFileSync(
      join(folder, 'crates', crate, `${id}.md`),
      `\`\`\`toml\n[advisory]\nid = "${id}"\npackage = "${crate}"\ndate = "2025-01-02"\n${more}\n[versions]\npatched = []\n\`\`\`\n\n# A title\n\nWritten for a test.\n`,
    );
  };
  for (const [id, crate] of [['RUSTSEC-2025-0141', 'bincode'], ['RUSTSEC-2024-0370', 'proc-macro-error']]) advisory(id, crate, 'informational = "unmaintained"\n');
  const commit = () => [git('add', '.'), git('commit', '-qm', 'x')];
  git('init', '-q', '-b', 'main');
  commit();
  const before = run([], { ADVISORY_DB: folder });
  assert.equal(before.status, 0, before.said);
  assert.match(before.said, /advisories ok/);
  advisory('RUSTSEC-2025-9999', 'itoa', '');
  commit();
  const after = run([], { ADVISORY_DB: folder });
  assert.equal(after.status, 1);
  assert.match(after.said, /RUSTSEC-2025-9999/);
});
