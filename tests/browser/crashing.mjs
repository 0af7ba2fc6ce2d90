// Makes the program crash, at a point of one's choice, by breaking what it calls in the browser: nothing in what is
// shipped can be asked to crash. Some ways go through a function whose failure the program expects and ends in a
// panic of the library that draws; others throw right through the program, wherever it just is, also while it keeps
// something: every text that it hands to the browser is decoded by one function.
import { pressPlace } from './answering.mjs';

/** To be run in the page before anything else. `crashAt(kind, calls)` lets so many calls pass. */
export function breakable() {
  const kinds = {
    text: [TextDecoder.prototype, 'decode'],
    element: [Document.prototype, 'createElement'],
    insert: [Node.prototype, 'insertBefore'],
    attribute: [Element.prototype, 'setAttribute'],
  };
  let left = Infinity;
  let armed;
  for (const [kind, [owner, name]] of Object.entries(kinds)) {
    const real = owner[name];
    owner[name] = function broken(...given) {
      if (armed === kind && (left -= 1) < 0) {
        armed = undefined;
        globalThis.hasCrashed = true;
        throw new Error(`broken on purpose: ${name}`);
      }
      return Reflect.apply(real, this, given);
    };
  }
  globalThis.crashAt = (kind, calls) => {
    [armed, left] = [kind, calls];
    globalThis.hasCrashed = false;
  };
}

export const KINDS = ['text', 'text', 'text', 'element', 'insert', 'attribute'];

/** Numbers from a seed. */
export function chance(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const RECOVERY = '[data-part="stopped"]';

/**
 * Answers at random in one page of one visit, and crashes so many times. After each crash the page goes on, and what
 * it shows is compared with what it had said was kept. Resolves to how it went.
 */
export async function crash(page, times, seed = 1) {
  const pick = chance(seed);
  const tally = { crashes: 0, answers: 0, unharmed: 0, slowest: 0 };
  let kept = {};
  while (tally.crashes < times) {
    await pressPlace(page, 'assess');
    await page.click('[data-domain="governance"]');
    const shown = await page.evaluate(answersShown);
    for (const [control, status] of Object.entries(kept)) {
      if (!status.includes(shown[control])) throw new Error(`said to be kept: ${control} ${status}, found: ${shown[control]} (crash ${tally.crashes}, seed ${seed})`);
    }
    kept = Object.fromEntries(Object.entries(shown).map(([control, status]) => [control, [status]]));
    for (;;) {
      const isLast = pick(2) === 0;
      const plan = { kind: isLast ? KINDS[pick(KINDS.length)] : undefined, calls: pick(30), which: pick(1000), value: pick(1000) };
      const began = Date.now();
      const { control, status, state } = await page.evaluate(answerOne, plan);
      tally.answers += 1;
      await page.evaluate(() => new Promise((done) => setTimeout(done, 20)));
      const isBroken = isLast && (await page.evaluate(() => globalThis.hasCrashed));
      // Some calls may fail by contract: the page then goes on, and its label has to be true as ever.
      if (isBroken && (await page.locator(RECOVERY).count()) > 0) {
        tally.slowest = Math.max(tally.slowest, Date.now() - began);
        // The one that was being given when it crashed may be there or not, but nothing else may change.
        kept[control] = [kept[control]?.[0], status];
        break;
      }
      await page.evaluate(() => globalThis.crashAt(undefined, 0));
      tally.unharmed += isLast ? 1 : 0;
      if (isBroken && state !== 'saved') {
        kept[control] = [kept[control]?.[0], status];
        continue;
      }
      if (state !== 'saved') throw new Error(`not kept: ${state}`);
      kept[control] = [status];
    }
    tally.crashes += 1;
    await Promise.all([page.waitForEvent('load'), page.click('[data-part="go-on"]')]);
    await page.waitForSelector('[data-screen="assess"]');
  }
  return tally;
}

function answersShown() {
  const shown = {};
  for (const question of document.querySelectorAll('fieldset[data-control]')) {
    shown[question.dataset.control] = question.querySelector('input[type="radio"]:checked')?.value ?? 'none';
  }
  return shown;
}

async function answerOne({ kind, calls, which, value }) {
  const questions = document.querySelectorAll('fieldset[data-control]');
  const question = questions[which % questions.length];
  const open = [...question.querySelectorAll('input[type="radio"]:not(:checked)')];
  const choice = open[value % open.length];
  const { control } = question.dataset;
  const status = choice.value;
  if (kind) globalThis.crashAt(kind, calls);
  choice.click();
  await new Promise((done) => setTimeout(done));
  return { control, status, state: document.querySelector('[data-part="save-state"]')?.dataset.state };
}
