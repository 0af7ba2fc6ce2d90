// Writes the bill of materials of a build as CycloneDX 1.6: the crates whose code goes into the program, each with its
// version, licence, hash and what it depends on, and the files of dist/ with their hashes. No clock and no path of a
// machine is in it, so that the same build gives the same bill.
//
//   node tools/sbom.mjs        after a build: target/crosscheck.cdx.json
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { withoutHash } from './headers.mjs';
import { filesOf } from './hosts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const FEATURES = ['--no-default-features', '--features', 'app'];
const cargo = (...args) =>
  execFileSync('cargo', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] });

/**
 * The crates whose code is compiled into the program, as a Map of `name@version` to the names it depends on. Cargo's
 * tree knows exactly: what runs inside the compiler (macros, build scripts) and what only tests need is not in it.
 */
export function shippedCrates() {
  const text = cargo(
    ...['tree', '--locked', '--offline', ...FEATURES, '--target', 'wasm32-unknown-unknown', '--edges', 'normal,no-proc-macro'],
    ...['--no-dedupe', '--prefix', 'depth', '--format', ' {p}'],
  );
  const crates = new Map();
  const above = [];
  for (const line of text.trim().split('\n')) {
    const [, depth, name, version] = /^(\d+) (\S+) v(\S+)/.exec(line);
    const id = `${name}@${version}`;
    above.length = Number(depth);
    if (!crates.has(id)) crates.set(id, new Set());
    if (above.length > 0) crates.get(above.at(-1)).add(id);
    above.push(id);
  }
  return crates;
}

/** The bill as an object, for the build in `dist`. */
export function billOf(dist) {
  const crates = shippedCrates();
  const metadata = JSON.parse(
    cargo('metadata', '--locked', '--offline', '--format-version', '1', ...FEATURES, '--filter-platform', 'wasm32-unknown-unknown'),
  );
  const described = new Map(metadata.packages.map((each) => [`${each.name}@${each.version}`, each]));
  const sums = checksums(readFileSync(join(root, 'Cargo.lock'), 'utf8'));
  const own = [...crates.keys()][0];
  const others = [...crates.keys()].slice(1).sort();
  const std = standardLibrary();

  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: undefined, // here, because a reader looks for it at the top
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: {
        type: 'application',
        'bom-ref': own,
        name: described.get(own).name,
        version: described.get(own).version,
        description: described.get(own).description,
        components: filesOf(dist).map((file) => fileOf(dist, file)),
      },
    },
    components: [...others.map((id) => componentOf(described.get(id), sums.get(id))), std],
    dependencies: [
      ...[own, ...others].map((id) => ({
        ref: id === own ? own : refOf(id),
        dependsOn: [...[...crates.get(id)].sort().map(refOf), ...(id === own ? [std['bom-ref']] : [])],
      })),
      { ref: std['bom-ref'] },
    ],
    compositions: [{ aggregate: 'complete', dependencies: [own] }],
  };
  bill.serialNumber = serialOf(JSON.stringify(bill));
  return bill;
}

const refOf = (id) => `pkg:cargo/${id}`;

function componentOf({ name, version, description, license, repository }, checksum) {
  if (!license) throw new Error(`${name} ${version} names no licence`);
  if (!checksum) throw new Error(`${name} ${version} has no checksum in Cargo.lock`);
  return {
    type: 'library',
    'bom-ref': refOf(`${name}@${version}`),
    name,
    version,
    // Descriptions are written in many hands, over many lines.
    ...(description && { description: description.trim().replace(/\s+/g, ' ') }),
    scope: 'required',
    hashes: [{ alg: 'SHA-256', content: checksum }],
    // An older way to write OR, which SPDX does not know.
    licenses: [{ expression: license.replace(/\s*\/\s*/g, ' OR ') }],
    purl: refOf(`${name}@${version}`),
    ...(repository && { externalReferences: [{ type: 'vcs', url: repository }] }),
  };
}

/** The compiler's own library is in the program too, and no lock file names it. */
function standardLibrary() {
  const [, version, commit] = /^rustc (\S+)(?: \((\w+))?/.exec(execFileSync('rustc', ['--version'], { cwd: root, encoding: 'utf8' }));
  return {
    type: 'library',
    'bom-ref': `rust-std@${version}`,
    name: 'std',
    version,
    description: 'The standard library of Rust, for wasm32-unknown-unknown, as it comes with the compiler.',
    scope: 'required',
    licenses: [{ expression: 'MIT OR Apache-2.0' }],
    ...(commit && { properties: [{ name: 'crosscheck:rustc-commit', value: commit }] }),
  };
}

function fileOf(dist, file) {
  const bytes = readFileSync(join(dist, file));
  const hash = (algorithm) => createHash(algorithm).update(bytes).digest('hex');
  return {
    type: 'file',
    'bom-ref': `file:${withoutHash(file)}`,
    name: file,
    hashes: [{ alg: 'SHA-256', content: hash('sha256') }, { alg: 'SHA-384', content: hash('sha384') }],
  };
}

function checksums(lock) {
  const found = new Map();
  for (const entry of lock.split('[[package]]').slice(1)) {
    const field = (name) => new RegExp(`^${name} = "(.*)"$`, 'm').exec(entry)?.[1];
    if (field('checksum')) found.set(`${field('name')}@${field('version')}`, field('checksum'));
  }
  return found;
}

/** A number that only this bill has: made of what is in it, in the form that RFC 9562 leaves for such. */
function serialOf(text) {
  const hex = createHash('sha256').update(text).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function main() {
  const dist = join(root, 'dist');
  if (!existsSync(join(dist, 'index.html'))) throw new Error('there is no build yet. Run: make build');
  const bill = billOf(dist);
  mkdirSync(join(root, 'target'), { recursive: true });
  writeFileSync(join(root, 'target/crosscheck.cdx.json'), `${JSON.stringify(bill, null, 2)}\n`);
  console.log(`sbom: target/crosscheck.cdx.json, ${bill.components.length} components in the program, ${bill.metadata.component.components.length} files`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
