// Writes what a run of the bench found: every sample, the document and its picture. By itself (`node tools/bench/write.mjs`) it writes
// the document of the last run anew, for when `make bench-engine` came after it.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { picture } from './picture.mjs';
import { report, table } from './report.mjs';
import { ROWS, summed } from './rows.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const RESULTS = join(root, 'target/bench/results.json');

/** What `make bench-engine` left: milliseconds of a report by number of controls. The API has one catalog and takes no other. */
function engineSizes() {
  const folder = join(root, 'target/criterion/catalog of');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ size: Number(name), whole: JSON.parse(readFileSync(join(folder, name, 'new/estimates.json'), 'utf8')).median.point_estimate / 1e6 }))
    .sort((a, b) => a.size - b.size);
}

/** Writes and prints it; says where it stands. */
export function write(found) {
  mkdirSync(join(root, 'target/bench'), { recursive: true });
  writeFileSync(RESULTS, `${JSON.stringify(found, null, 1)}\n`);
  const results = { ...found, rows: ROWS.map((row) => summed(row, found.samples)), sizes: { ...found.sizes, engine: engineSizes() } };
  const [text, drawn] = found.quick ? ['target/bench/speed.md', 'target/bench/speed.svg'] : ['docs/speed.md', 'docs/pictures/speed.svg'];
  writeFileSync(join(root, drawn), picture(results));
  writeFileSync(join(root, text), report(results, found.quick ? 'speed.svg' : 'pictures/speed.svg'));
  console.log(`\n${table(results)}\n`);
  return [text, drawn];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) write(JSON.parse(readFileSync(RESULTS, 'utf8')));
