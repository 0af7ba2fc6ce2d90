// Writes docs/speed.md out of what was measured: the table with the goals, what each page does, and what was not measured.
import { number, said } from './rows.mjs';

const NAMES = { vanilla: 'by hand', crosscheck: 'Crosscheck', preact: 'Preact', surveyjs: 'SurveyJS', arrays: 'typed arrays', engine: 'engine' };
const inShort = (one) => (one ? `**${number(one.median)}** (${number(one.low)} to ${number(one.high)})` : '–');
const verdict = ({ goal, isMet }) => (goal === undefined ? '' : isMet === undefined ? `${goal}: not measured` : `${goal}: ${isMet ? 'met' : '**not met**'}`);

const pageRows = ({ rows }) => rows.filter(({ base }) => base === 'vanilla').map((row) => [
  row.title,
  row.medians.vanilla ? said(row.medians.vanilla.median, row) : '–',
  row.medians.crosscheck ? said(row.medians.crosscheck.median, row) : '–',
  ...row.others.map((name) => inShort(row.ratios[name])),
  verdict(row),
]);

const scoreRows = ({ rows }) => rows.filter(({ base }) => base === 'arrays').map((row) => [
  row.title,
  ...['arrays', 'engine'].map((name) => (row.medians[name] ? said(row.medians[name].median, row) : '–')),
  inShort(row.ratios.engine),
  verdict(row),
]);

const drawn = (heads, rows) => [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function sizesTable({ sizes: { arrays, engine } }) {
  const byEngine = new Map(engine.map(({ size, whole }) => [size, whole]));
  const perQuestion = (time, size) => `${number((time * 1000) / size)} µs`;
  return drawn(['Questions', 'Typed arrays, all scores', 'a question', 'Engine (native), whole report', 'a question'], arrays.map(({ size, whole }) => [
    size.toLocaleString('en-US'), `${number(whole * 1000)} µs`, perQuestion(whole, size),
    ...(byEngine.has(size) ? [`${number(byEngine.get(size) * 1000)} µs`, perQuestion(byEngine.get(size), size)] : ['not measured', '']),
  ]));
}

/** For a terminal: what was measured, in lines. */
export function table(results) {
  const lines = results.rows.map((row) => [row.title, ...row.others.map((name) => (row.ratios[name] ? `${NAMES[name]} ${number(row.ratios[name].median)}` : '')), verdict(row).replaceAll('**', '')]);
  return lines.map(([title, ...cells]) => `${title.padEnd(62)} ${cells.map((cell) => cell.padEnd(19)).join('').trimEnd()}`).join('\n');
}

/** Whether the engine's time grows no faster than the catalog: the goal, to be seen in what one question takes. */
function linearity({ sizes: { engine } }) {
  if (engine.length < 2) return 'Not measured this time: `make bench-engine` before `make bench` does it.';
  const each = engine.map(({ size, whole }) => whole / size);
  const growth = Math.max(...each.slice(1)) / each[0];
  const [first, last] = [engine[0].size, engine.at(-1).size].map((size) => size.toLocaleString('en-US'));
  return `From ${first} to ${last} questions, the engine takes at most ${number(growth)} times as long for a question as in the smallest: ${growth <= 1.25 ? 'met' : '**not met**'} (within 1.25).`;
}

export function report(results, picture) {
  const { often, machine, questions, quick } = results;
  const goals = results.rows.filter(({ isMet }) => isMet !== undefined);
  return `# How fast it is

<!-- Written by \`make bench\`; not by hand. -->

\`make bench\` measures the page beside three others that ask the same ${questions} questions, with the same answers and under the same
sections, out of the same catalog: one written **by hand** in plain JavaScript, one with **Preact**, and one with **SurveyJS**. They take
turns in one Chromium, so that whatever else the machine does falls on all of them. What is compared are ratios to the page by hand:
the median of the rounds, and in brackets its quartiles. Below 1 is faster than by hand.

${goals.filter(({ isMet }) => isMet).length} of ${goals.length} goals are met.

![Each measured ratio to the page by hand, on a scale of powers of two, with its goal](${picture})

${drawn(['', 'by hand', 'Crosscheck', 'Crosscheck, ratio', 'Preact, ratio', 'SurveyJS, ratio', 'Goal'], pageRows(results))}

The engine beside the same scores over typed arrays in JavaScript, both in the browser:

${drawn(['', 'Typed arrays', 'Engine, through the API', 'Ratio', 'Goal'], scoreRows(results))}

Catalogs of other sizes, made out of the rows of ours. The API has its one catalog, so the engine is timed natively there. ${linearity(results)}

${sizesTable(results)}

## What is measured

- **Bytes** are what the network sent, compressed as on a host (brotli at its best), headers included. First use is when the first
  question can be answered: on our page those of Home, on the others those of the first section.
- **Readable** is the frame in which the first question's screen is drawn, **ready** the first one after the page's program answers.
  The three other pages draw nothing before their script runs. CPU ×4 (a quarter of the speed) and slow 4G (1.47 Mbit/s,
  562 ms there and back) are Chromium's own throttling. Processor time is the main thread's (\`TaskDuration\`).
- **Answer to paint**: from the press of “Implemented” on an open question until the frame is drawn that shows it with the
  totals it moves. Every part that folds is open, in all pages. Nothing is animated, and frames come as soon as there is something to
  draw, not at a screen's next tick, which would hide differences. Processor time of an answer holds what follows it, too: keeping it,
  and, one question at a time, the step to the next.
- **Memory** is what garbage collection leaves of JavaScript, WebAssembly and the document. Our page keeps each change so that it can be
  undone; the others keep none.
- Rounds: ${often.loads}, ${often.slower} and ${often.slowest} of loading, ${often.clicks} of ${often.answers} answers in each view, ${often.memory} of ${often.changes.toLocaleString('en-US')} changes, ${often.scores} of scores. Of 10,000
  assessments, the API is given ${often.many.toLocaleString('en-US')}, and the time is scaled up.
- Machine: ${machine.cores} cores, ${machine.model}, Chromium ${machine.chromium}. Times depend on it and on what else it does; ratios less so.${quick ? '\n- This was the quick mode: few rounds, little to be said of spread.' : ''}

## What the others do, and do not

- Each asks every question that our page asks a new visitor, with its text, its six answers, what an answer means, why it is asked and what good looks
  like; shows the bounds of both scores and the tally of each section; asks for a reason where one is needed; keeps the answers in the tab.
  SurveyJS has these in its own forms, in its default settings, and folds no explanation beside a question that stands alone.
- None has the rest of our page: evidence, numbers, reports, results, plan, crosswalk, sharing, undo, files, languages, the seal. The next
  question, one at a time, is simply the catalog's next one.
- The scores in JavaScript cover the coverage and the projected coverage of each requirement, family, part and framework, states, and counts, for
  one profile and scope, out of statuses alone. \`tests/api/bench.test.mjs\` holds them to the API's numbers. They know no reports and documents,
  numbers, stances, quick answers, must-haves, bands, gain, leverage or overlap, while each call of the API reads a whole assessment,
  computes all of that in exact fractions and hands over the whole report as objects. That ratio is therefore not of equal work.
- Preact and SurveyJS (Form Library, survey-core and survey-js-ui) are under the MIT license, pinned in \`tools/bench/package.json\`, and no part of
  what is published.

\`make bench QUICK=1\` takes less than a minute and writes into \`target/bench/\`. \`make bench-engine\` times the engine natively.
`;
}
