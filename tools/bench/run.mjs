// `make bench`: our page beside a page by hand, one with Preact and one with SurveyJS, on the same questionnaire, by turns in one
// Chromium; and our engine beside the same scores in JavaScript. tools/bench/write.mjs writes docs/speed.md and its picture; `--quick`, which takes less
// than a minute and says little of spread, writes into target/bench/ instead.
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answer, memory } from './answering.mjs';
import { launch, newPage, serveAll } from './browser.mjs';
import { buildSites, SITES } from './build.mjs';
import { CONTESTANTS, SECTION } from './contestants.mjs';
import { load } from './loading.mjs';
import { numbers } from './questionnaire.mjs';
import { spread } from './rows.mjs';
import { write } from './write.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const QUICK = { loads: 1, slower: 1, slowest: 1, clicks: 1, answers: 2, memory: 1, changes: 8, scores: 5, engine: 5, many: 50, each: 300 };
const FULL = { loads: 9, slower: 7, slowest: 5, clicks: 4, answers: 12, memory: 1, changes: 1000, scores: 15, engine: 40, many: 1000, each: 2000 };
const SIZES = [60, 250, 1000, 5000];
const isQuick = process.argv.includes('--quick');
const often = isQuick ? QUICK : FULL;

const began = Date.now();
const note = (what) => console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${what}`);
const samples = {};
const keep = (round, name, id, value) => {
  samples[id] ??= [];
  (samples[id][round] ??= {})[name] = value;
};

const { data } = await buildSites(SIZES);
note('the pages are built');
const { sections } = data.questionnaire;
const inSection = sections.find(({ id }) => id === SECTION).questions.map(({ id }) => id);
const everywhere = sections.flatMap(({ questions }) => questions.map(({ id }) => id));
const { urls, close } = await serveAll([...CONTESTANTS, { name: 'scoring', root: join(SITES, 'scoring') }]);

/** Each round in another order, so that none is always the one after the slowest. */
async function rounds(times, what) {
  for (let round = 0; round < times; round += 1) {
    for (let turn = 0; turn < CONTESTANTS.length; turn += 1) {
      const contestant = CONTESTANTS[(turn + round) % CONTESTANTS.length];
      await what(contestant, urls.get(contestant.name), round);
    }
  }
}

const browser = await launch();
const version = browser.version();
const loads = (id, times, conditions) => rounds(times, async (contestant, url, round) => {
  const { bytes, bytesInAll, ...taken } = await load(browser, contestant, url, conditions);
  for (const [what, value] of Object.entries(taken)) keep(round, contestant.name, `${id}/${what}`, value);
  keep(round, contestant.name, 'bytes', bytes);
  keep(round, contestant.name, 'bytes-in-all', bytesInAll);
});
await load(browser, CONTESTANTS[0], urls.get('vanilla'), {}); // the browser's own first page is slow
await loads('load-1', often.loads, {});
note('loaded at full speed');
await loads('load-4', often.slower, { slower: 4 });
note('loaded at a quarter of the speed');
await loads('load-4g', often.slowest, { slower: 4, isSlow4g: true });
note('loaded on slow 4G');
await browser.close();

const free = await launch({ isFree: true });
await rounds(often.clicks, async (contestant, url, round) => {
  const next = numbers(round + 1); // the same questions for all in a round
  const some = (ids) => ids.map((id) => [next(), id]).sort(([a], [b]) => a - b).slice(0, often.answers).map(([, id]) => id);
  for (const [view, ids] of [['section', inSection], ['all', everywhere], ['guided', everywhere]]) {
    const { times, cpu } = await answer(free, contestant, url, view, some(ids));
    keep(round, contestant.name, `${view}/paint`, spread(times).median);
    keep(round, contestant.name, `${view}/cpu`, cpu);
  }
});
note('answered');
await rounds(often.memory, async (contestant, url, round) => {
  const { opened, perChange } = await memory(free, contestant, url, inSection.slice(0, 10), often.changes);
  keep(round, contestant.name, 'memory/opened', opened);
  keep(round, contestant.name, 'memory/perChange', perChange);
});
note('changed');
await free.close();

const again = await launch();
const { page } = await newPage(again);
await page.goto(urls.get('scoring'));
await page.waitForSelector('[data-ready]', { state: 'attached' });
await page.evaluate((given) => globalThis.bench.round(given), { engine: 5, arrays: often.each }); // the first calls compile
for (let round = 0; round < often.scores; round += 1) {
  const { whole, change } = await page.evaluate((given) => globalThis.bench.round(given), { engine: often.engine, arrays: often.each });
  for (const name of ['arrays', 'engine']) {
    keep(round, name, 'score/whole', whole[name]);
    keep(round, name, 'score/change', change[name]);
  }
}
for (let round = 0; round < Math.ceil(often.scores / 5); round += 1) {
  const many = await page.evaluate((given) => globalThis.bench.many(given), { all: 10_000, engine: often.many });
  for (const name of ['arrays', 'engine']) keep(round, name, 'score/many', many[name]);
}
const sizes = await page.evaluate((given) => globalThis.bench.sizes(given), { times: often.each / 10 });
await again.close();
await close();
note('scored');

const results = {
  quick: isQuick,
  often,
  machine: { chromium: version, cores: cpus().length, model: cpus()[0]?.model.trim() ?? 'unknown' },
  questions: everywhere.length,
  sizes: { arrays: sizes },
  samples,
};
note(`in ${write(results).join(' and ')}, every sample in target/bench/results.json`);
