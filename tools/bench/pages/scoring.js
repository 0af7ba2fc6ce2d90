// Times the scores in the browser: the engine through its API beside the typed arrays, by turns, so that what the machine does
// besides falls on both.
import data from 'bench-data';
import { numbers } from '../questionnaire.mjs';
import { Scoring, STATUSES } from '../scoring.mjs';
import { assess } from './api/index.web.mjs';

const next = numbers(1);
const someStatuses = (length) => Uint8Array.from({ length }, () => Math.floor(next() * 7));

const asAssessment = (statuses) => ({
  format: 'crosscheck/assessment',
  version: 1,
  answers: Object.fromEntries(data.controls.flatMap((id, at) => (statuses[at] === 0 ? [] : [[id, { status: STATUSES[statuses[at]], justification: 'a reason' }]]))),
});

/** Milliseconds of one run, as the mean of `times`: a run may be shorter than the browser's clock ticks. */
function timed(times, run) {
  const began = performance.now();
  for (let time = 0; time < times; time += 1) run(time);
  return (performance.now() - began) / times;
}

let kept = 0; // what is computed is looked at, so that nothing is left out

globalThis.bench = {
  /** One round of whole scores and of one changed answer. */
  round({ engine, arrays }) {
    const statuses = someStatuses(data.controls.length);
    const [assessment, scoring] = [asAssessment(statuses), new Scoring(data.tables)];
    scoring.statuses.set(statuses);
    const changes = Array.from({ length: arrays }, () => [Math.floor(next() * data.controls.length), 1 + Math.floor(next() * 6)]);
    const look = () => (kept += scoring.frameworks.sums[0]);
    const whole = { engine: timed(engine, () => (kept += assess(assessment).frameworks.length)), arrays: timed(arrays, () => { scoring.whole(); look(); }) };
    const change = {
      engine: timed(engine, (time) => {
        const [control, status] = changes[time];
        assessment.answers[data.controls[control]] = { status: STATUSES[status], justification: 'a reason' };
        kept += assess(assessment).frameworks.length;
      }),
      arrays: timed(arrays, (time) => { scoring.change(...changes[time]); look(); }),
    };
    return { whole, change };
  },

  /** Many assessments; `engine` of them through the API, whose time is scaled up. */
  many({ all, engine }) {
    const list = Array.from({ length: all }, () => someStatuses(data.controls.length));
    const scoring = new Scoring(data.tables);
    const arrays = timed(1, () => {
      for (const statuses of list) {
        scoring.statuses.set(statuses);
        scoring.whole();
        kept += scoring.frameworks.sums[0];
      }
    });
    const given = list.slice(0, engine).map(asAssessment);
    return { arrays, engine: timed(1, () => { for (const one of given) kept += assess(one).frameworks.length; }) * (all / engine) };
  },

  /** The typed arrays on catalogs of other sizes: the API has one catalog and takes no other. */
  sizes({ times }) {
    return data.sizes.map(({ size, tables }) => {
      const scoring = new Scoring(tables);
      scoring.statuses.set(someStatuses(size));
      return { size, whole: timed(times, () => { scoring.whole(); kept += scoring.frameworks.sums[0]; }), change: timed(times * 10, () => { scoring.change(Math.floor(next() * size), 1 + Math.floor(next() * 6)); kept += 1; }) };
    });
  },
};
document.getElementById('app').dataset.ready = '';
