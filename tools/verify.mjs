// Compares a running site with this build: every file byte for byte, every header with www/headers.json, and
// nothing beside them that would make the browser talk to anybody. Without an address it starts our own server.
//
//   node tools/verify.mjs [https://crosscheck.example/ [--no-headers]]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { headersFor, typeOf } from './headers.mjs';
import { filesOf } from './hosts.mjs';
import { serve } from './serve.mjs';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));

// With these a host makes the browser keep something, fetch something or report somewhere.
const UNWANTED = ['set-cookie', 'nel', 'report-to', 'reporting-endpoints', 'link', 'refresh', 'speculation-rules'];
const LOADER_TAKES = { 'application/javascript': 'text/javascript' };

/**
 * Looks at the site at `url`, which has to end in a slash. Resolves to `{ checked, lost, problems }`: how many
 * headers and files were compared, the headers that are not sent by a host that is known to take none (`noHeaders`), and
 * what is wrong.
 */
export async function inspect(url, dist = DIST, { noHeaders = false } = {}) {
  const files = filesOf(dist);
  const found = { checked: 0, lost: [], problems: [] };

  for (const file of ['', ...files]) {
    const address = new URL(file, url).href;
    const answer = await fetch(address).catch((error) => error);
    const problem = (text) => found.problems.push(`${address}: ${text}`);
    if (answer instanceof Error) {
      problem(`no answer: ${answer.cause?.message ?? answer.message}`);
      continue;
    }
    if (!answer.ok) {
      problem(`answered ${answer.status}`);
      continue;
    }
    const name = file || 'index.html';
    const body = Buffer.from(await answer.arrayBuffer());
    found.checked += 1;
    if (!body.equals(readFileSync(join(dist, name)))) problem('is not the file of this build');

    for (const [header, wanted] of [...Object.entries(headersFor(name)), ['Content-Type', typeOf(name)]]) {
      const sent = answer.headers.get(header);
      found.checked += 1;
      if (same(header, sent, wanted)) continue;
      if (noHeaders && header !== 'Content-Type') found.lost.push(header);
      else problem(sent === null ? `does not send ${header}` : `sends ${header}: ${sent}\n    instead of ${wanted}`);
    }
    for (const header of UNWANTED) {
      if (answer.headers.has(header)) problem(`sends ${header}, which should not be there: ${answer.headers.get(header)}`);
    }
  }
  return { ...found, lost: [...new Set(found.lost)].sort() };
}

function same(header, sent, wanted) {
  if (header !== 'Content-Type') return sent?.trim() === wanted;
  const bare = (type) => type?.split(';')[0].trim().toLowerCase();
  return (LOADER_TAKES[bare(sent)] ?? bare(sent)) === bare(wanted);
}

async function main() {
  const [asked, flag] = process.argv.slice(2);
  const server = asked ? undefined : await serve();
  const url = asked ? asked.replace(/\/?$/, '/') : server.url;
  const { checked, lost, problems } = await inspect(url, DIST, { noHeaders: flag === '--no-headers' });
  await server?.close();
  const what = asked ? url : 'our own server';
  if (lost.length > 0) console.log(`verify: ${what} takes no headers; every page has its policy in a <meta>. Lost: ${lost.join(', ')}`);
  if (problems.length > 0) {
    console.error(`verify: ${what} is not what this build is:\n  ${problems.join('\n  ')}`);
    process.exitCode = 1;
  } else {
    console.log(`verify: ${what}: ${checked} files and headers are those of this build`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
