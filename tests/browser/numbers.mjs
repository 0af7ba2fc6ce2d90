// Every number that the results show, beside what the headless API says it should be. Both sides are written as
// lines of `where what = fraction`, so that a difference reads as one.
import { catalog } from '../../target/npm/index.node.mjs';

const text = ({ num, den }) => `${num}/${den}`;
const reduced = (fraction) => {
  const [num, den = 1] = fraction.split('/').map(Number);
  const gcd = (a, b) => (b ? gcd(b, a % b) : Math.abs(a));
  const common = gcd(num, den) || 1;
  return `${num / common}/${den / common}`;
};

/** A day as the page writes it for people: in full, or with `month` as 'short' where there is little room. */
export const written = (iso, month = 'long', locale = 'en') => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month, day: 'numeric' }).format(new Date(iso));

/** Reads the numbers of all parts of the results, one part after the other; `between` may do something in each first. */
export async function allShownNumbers(page, between = async () => {}) {
  const found = new Map();
  for (const part of ['sections', 'covered', 'evidence', 'gaps']) {
    if ((await page.locator(`[data-tab="${part}"]`).count()) > 0) {
      await page.click(`[data-tab="${part}"]`);
      await page.waitForSelector(`[data-tab="${part}"][aria-current]`);
    }
    await between();
    for (const number of await shownNumbers(page)) found.set(JSON.stringify(number), number);
  }
  return [...found.values()];
}

/** Reads all numbers off the page: part of the screen, the row it stands in, its exact value. */
export async function shownNumbers(page) {
  const found = await page.locator('#crosscheck').evaluate((root) =>
    [...root.querySelectorAll('[data-part="results"] [data-value], [data-part="explanation"] [data-value]')].map((element) => {
      const own = element.closest('[data-part]')?.dataset.part;
      const row = element.closest('[data-control], [data-requirement], [data-family], [data-part-id], [data-overlap], [data-framework]');
      const block = element.closest('[data-part="headline"], [data-part="breakdown"], [data-part="gaps"], [data-part="overlap"], [data-part="residual"], [data-part="explanation"], [data-part="assurance"]');
      const d = row?.dataset ?? {};
      const framework = element.closest('[data-framework]')?.dataset.framework;
      return {
        block: block?.dataset.part,
        id: element.closest('[data-control]')?.dataset.control ?? d.requirement ?? d.family ?? d.partId ?? d.overlap ?? d.framework,
        framework,
        what: element.dataset.part ?? own,
        value: element.dataset.value,
        shown: element.textContent.trim(),
      };
    }),
  );
  return found;
}

/** What every line of the headline, the breakdown, the overlap and the gaps should say, from an API report. */
export function expectedNumbers(report) {
  const lines = new Map();
  const put = (block, id, what, value) => lines.set(`${block} ${id} ${what}`, value);
  const score = (block, id, score) => {
    if (!score.coverage) return;
    put(block, id, 'score-low', text(score.coverage.low));
    put(block, id, 'score-high', text(score.coverage.high));
    put(block, id, 'projected-low', text(score.projected.low));
    put(block, id, 'projected-high', text(score.projected.high));
    for (const count of ['met', 'partly-met', 'not-met', 'open']) put(block, id, count, reduced(`${score[count]}/${score.applicable}`));
    if (score.required) put(block, id, 'required-not-met', reduced(`${score['required-not-met']}/${score.required}`));
  };
  for (const framework of report.frameworks) {
    score('headline', framework.framework, framework.score);
    for (const part of framework.parts) {
      score('breakdown', part.part, part.score);
      for (const family of part.families) score('breakdown', family.family, family.score);
    }
  }
  for (const row of report.requirements) {
    if (!row.coverage) continue;
    put('breakdown', row.requirement, 'score-low', text(row.coverage.low));
    put('breakdown', row.requirement, 'score-high', text(row.coverage.high));
    put('breakdown', row.requirement, 'coverage-low', text(row.coverage.low));
    put('breakdown', row.requirement, 'coverage-high', text(row.coverage.high));
  }
  for (const { 'onto-part': part, overlap } of report.overlaps) {
    for (const way of ['any', 'mean', 'full']) put('overlap', part, `overlap-${way}`, overlap[way].share ? text(overlap[way].share) : undefined);
    for (const row of overlap.requirements) {
      put('residual', row.requirement, 'clauses-missing', reduced(`${row.clauses - row.shared}/${row.clauses}`));
    }
  }
  const standing = standingCounts(report);
  const IN_PLACE = ['attested-operation', 'attested-design', 'tested', 'documented', 'claimed'];
  for (const [nth, { id }] of catalog().frameworks.entries()) {
    const all = Object.values(standing).reduce((sum, counts) => sum + counts[nth], 0);
    const inPlace = IN_PLACE.reduce((sum, row) => sum + standing[row][nth], 0);
    const left = report.controls.filter((row) => row.gain.some(({ framework }) => framework === id)).length;
    if (left) put('headline', id, 'to-finish', `${left}/1`);
    const { 'called-not-applicable': called } = report.frameworks[nth].known;
    if (called) put('headline', id, 'called-not-applicable', `${called}/1`);
    if (inPlace) put('assurance', id, 'operation-attested', reduced(`${standing['attested-operation'][nth]}/${inPlace}`));
    for (const [row, counts] of Object.entries(standing)) put('assurance', id, row, reduced(`${counts[nth]}/${all}`));
  }
  for (const control of report.controls) {
    for (const { framework, amount } of control.gain) put('gaps', `${control.control}@${framework}`, 'gain', text(amount));
  }
  return lines;
}

/** The key under which {@link expectedNumbers} has a shown number. */
export function keyOf({ block, id, framework, what }) {
  return `${block} ${block === 'gaps' ? `${id}@${framework}` : id} ${what}`;
}

const IN_PLACE = ['implemented', 'partial', 'alternative'];
const ROWS = {
  ...Object.fromEntries(['attested-operation', 'attested-design', 'tested', 'documented', 'claimed'].map((level) =>
    [level, (row) => IN_PLACE.includes(row.status) && row.assurance === level])),
  'not-there': (row) => ['planned', 'not-implemented'].includes(row.status),
  'not-applicable': (row) => row.status === 'not-applicable',
  unanswered: (row) => !row.status,
};

/** For each row of what stands behind the answers, how many controls of each framework stand in it. */
export function standingCounts(report) {
  const state = new Map(report.requirements.map((row) => [row.requirement, row.applicability]));
  const controls = catalog().frameworks.map(({ id }) => {
    const asking = catalog().requirements.filter((row) => row.id.startsWith(`${id}:`) && state.get(row.id) === 'applies');
    const named = new Set(asking.flatMap((row) => row.clauses.map(({ control }) => control)));
    return report.controls.filter((row) => row.asked && named.has(row.control));
  });
  return Object.fromEntries(Object.entries(ROWS).map(([row, counts]) => [row, controls.map((all) => all.filter(counts).length)]));
}

export { reduced };
