// What is measured, row by row, with the goals: ratios to the page by hand, or of the engine to the typed arrays.

const LOADS = [['load-1', 'CPU ×1'], ['load-4', 'CPU ×4'], ['load-4g', 'CPU ×4, slow 4G']];
const VIEWS = [['section', 'in one section'], ['all', 'with all sections open'], ['guided', 'one question at a time']];
const PAGES = ['crosscheck', 'preact', 'surveyjs'];

const page = (id, title, unit, goal) => ({ id, title, unit, goal, base: 'vanilla', others: PAGES });
const scores = (id, title, unit, goal) => ({ id, title, unit, goal, base: 'arrays', others: ['engine'] });

export const ROWS = [
  page('bytes', 'Bytes to first use', 'KB'),
  page('bytes-in-all', 'Bytes in all', 'KB'),
  ...LOADS.flatMap(([id, how]) => [
    page(`${id}/readable`, `First readable content, ${how}`, 'ms', 1.0),
    page(`${id}/interactive`, `Ready to be used, ${how}`, 'ms', id === 'load-4g' ? 2.5 : undefined),
    page(`${id}/cpu`, `Processor time until then, ${how}`, 'ms', 2.5),
    page(`${id}/cpuInAll`, `Processor time of loading everything, ${how}`, 'ms'),
  ]),
  ...VIEWS.flatMap(([id, where]) => [
    page(`${id}/paint`, `Answer to paint, ${where}`, 'ms', 1.1),
    page(`${id}/cpu`, `Processor time of an answer, ${where}`, 'ms', 1.3),
  ]),
  page('memory/opened', 'Memory of one open section', 'MB'),
  page('memory/perChange', 'Memory that each change leaves', 'B', 1.0),
  scores('score/whole', 'All scores anew', 'µs', 0.35),
  scores('score/change', 'All scores after one answer', 'µs', 0.3),
  scores('score/many', '10,000 assessments', 'ms', 0.3),
];

const SCALE = { KB: 1000, MB: 1_000_000, B: 1, ms: 1, 'µs': 0.001 };
/** A measured value in a row's unit, in words. */
export const said = (value, { unit }) => {
  const scaled = value / SCALE[unit];
  return `${number(scaled)} ${unit}`;
};
export const number = (value) => (Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en-US') : value.toPrecision(2).replace(/^(\d+)\.0$/, '$1'));

/** Of several values the median and the quartiles. */
export function spread(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share) => {
    const place = share * (sorted.length - 1);
    const low = Math.floor(place);
    return sorted[low] + (sorted[Math.ceil(place)] - sorted[low]) * (place - low);
  };
  return { low: at(0.25), median: at(0.5), high: at(0.75), number: sorted.length };
}

/** What came of a row: each contestant's median, and its ratios to the base, round by round, because a round's noise is everybody's. */
export function summed(row, samples) {
  const rounds = samples[row.id] ?? [];
  const medians = {};
  const ratios = {};
  for (const name of [row.base, ...row.others]) {
    const values = rounds.map((round) => round[name]).filter((value) => value !== undefined);
    if (values.length === 0) continue;
    medians[name] = spread(values);
    // Memory may shrink: a ratio to what is no growth says nothing.
    const each = rounds.filter((round) => round[name] !== undefined && round[row.base] > 0).map((round) => round[name] / round[row.base]);
    if (name !== row.base && each.length > 0) ratios[name] = spread(each);
  }
  const ours = ratios[row.others[0]];
  // As it is written, with two digits.
  const isMet = row.goal === undefined || !ours ? undefined : Number(ours.median.toPrecision(2)) <= row.goal;
  return { ...row, medians, ratios, isMet };
}
