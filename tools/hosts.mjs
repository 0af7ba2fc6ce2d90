// Writes the settings of every host we know into target/hosts/, so that dist/ answers there as it does in our
// tests: the same headers, from the same source (www/headers.json), for every file of this build.
//
//   node tools/hosts.mjs        after a build: some hosts need the names of its files
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { caddy } from './hosts/caddy.mjs';
import { cloudfront } from './hosts/cloudfront.mjs';
import { githubPages } from './hosts/github-pages.mjs';
import { nginx } from './hosts/nginx.mjs';
import { overview } from './hosts/overview.mjs';
import { cloudflarePages, netlify } from './hosts/underscore-headers.mjs';
import { vercel } from './hosts/vercel.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The files of a build that are published, without the compressed forms beside them. */
export function filesOf(dist) {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(dist.length + 1))
    .sort();
}

/** All settings for the files of a build, as an object of path in target/hosts/ to text. */
export function settingsFor(files) {
  return Object.assign({}, ...[overview, cloudflarePages, netlify, nginx, caddy, cloudfront, vercel, githubPages].map((host) => host(files)));
}

function main() {
  const dist = join(root, 'dist');
  const out = join(root, 'target/hosts');
  const settings = settingsFor(filesOf(dist));
  rmSync(out, { recursive: true, force: true });
  for (const [path, text] of Object.entries(settings)) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
    console.log(`hosts: target/hosts/${path}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
