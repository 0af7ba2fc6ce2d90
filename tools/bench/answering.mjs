// Answering: how long until an answer is drawn, with the scores that it moves, what that takes of the processor, and what is left in
// memory after a thousand.
import { busy, newPage } from './browser.mjs';

/** In the page: answers one question after another, and resolves to the milliseconds from each press until it was drawn. */
async function answerAll({ questions, pause, on }, currentQuestion) {
  const totals = () => document.querySelector('[data-part="progress"]').innerHTML;
  const sleep = (time) => new Promise((done) => setTimeout(done, time));
  const drawn = () => new Promise((done) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = done;
    port2.postMessage(0);
  }));
  // Until the element that says so is there; `mustMove` asks for new totals as well.
  const until = (selector, mustMove) => new Promise((done, failed) => {
    const before = mustMove && totals();
    const isThere = () => document.querySelector(selector) !== null && (!mustMove || totals() !== before);
    const tooLate = setTimeout(() => { observer.disconnect(); failed(new Error(`nothing came of ${selector}`)); }, 20_000);
    const observer = new MutationObserver(() => {
      if (!isThere()) return;
      clearTimeout(tooLate);
      observer.disconnect();
      drawn().then(done);
    });
    observer.observe(document.body, { childList: true, subtree: true, attributes: true, characterData: true });
  });
  const times = [];
  for (const { input, shown, mustMove } of questions) {
    const filled = (selector) => (currentQuestion ? selector.replace('@', currentQuestion()) : selector);
    const seen = until(filled(shown), mustMove);
    const element = document.querySelector(filled(input));
    const began = performance.now();
    element.click();
    await seen;
    times.push(performance.now() - began);
    if (on) {
      const last = currentQuestion();
      document.querySelector(on).click();
      // Between two of them, something else may be asked.
      while ([last, undefined].includes(currentQuestion())) await sleep(2);
    }
    await sleep(pause);
  }
  return times;
}

// As text, because the policy of our page lets no text become a script: only what the debugger runs, whole.
const inPage = (page, run, given, ...functions) => page.evaluate(`(${run})(${[JSON.stringify(given), ...functions].join(', ')})`);

/** Asks the page until it says yes, each time after what `before` does to it. */
async function whenever(page, before, ask, given, ...functions) {
  for (const end = Date.now() + 60_000; ; await page.waitForTimeout(10)) {
    await before?.();
    if (await inPage(page, ask, given, ...functions)) return;
    if (Date.now() > end) throw new Error(`never true: ${ask}`);
  }
}

const areThere = (selectors) => selectors.every((selector) => document.querySelector(selector) !== null);
const isAsked = (selector, current) => document.querySelector(selector.replace('@', current())) !== null;

/** Opens a view with everything in it unfolded, ready for an answer to each of `ids`. */
async function open(browser, contestant, url, view, ids) {
  const opened = await newPage(browser);
  const { page } = opened;
  await page.goto(url + contestant.path(view));
  await whenever(page, undefined, contestant.interactive);
  // Again and again, because what is to be unfolded may come in parts.
  const prepare = contestant.prepare && (() => inPage(page, contestant.prepare, view));
  if (view === 'guided') await whenever(page, prepare, isAsked, contestant.input('@', 'implemented'), contestant.current);
  else await whenever(page, prepare, areThere, ids.map((id) => contestant.input(id, 'implemented')));
  await prepare?.();
  await page.waitForTimeout(300); // what a page does after opening is not what an answer costs
  return opened;
}

/** Answers the questions `ids` in `view`, each the first time; of those that are asked one at a time, as many as there are ids. */
export async function answer(browser, contestant, url, view, ids, pause = 40) {
  const { page, session, close } = await open(browser, contestant, url, view, ids);
  const isGuided = view === 'guided';
  const questions = ids.map((id) => (isGuided ? '@' : id)).map((id) => ({ input: contestant.input(id, 'implemented'), shown: contestant.shown(id, 'implemented'), mustMove: true }));
  const before = await busy(session);
  const times = await inPage(page, answerAll, { questions, pause, ...(isGuided ? { on: contestant.on } : {}) }, ...(isGuided ? [contestant.current] : []));
  await page.waitForTimeout(400); // what is kept is kept a moment later
  const after = await busy(session);
  await close();
  return { times, cpu: (after - before) / ids.length };
}

const heap = async (page, session) => {
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
  const program = await page.evaluate(() => globalThis.benchMemory?.buffer.byteLength ?? 0);
  return usedSize + embedderHeapUsedSize + backingStorageSize + program;
};

/** What is held after the page opened, and how much more each of `changes` leaves: bytes. The first hundred are not counted. */
export async function memory(browser, contestant, url, ids, changes) {
  const { page, session, close } = await open(browser, contestant, url, 'section', ids);
  const statuses = ['implemented', 'partial', 'not-implemented'];
  const list = (from, count) => Array.from({ length: count }, (_, at) => {
    const [id, status] = [ids[(from + at) % ids.length], statuses[Math.floor((from + at) / ids.length) % statuses.length]];
    return { input: contestant.input(id, status), shown: contestant.shown(id, status), mustMove: false };
  });
  const opened = await heap(page, session);
  const first = Math.min(100, Math.floor(changes / 4));
  await inPage(page, answerAll, { questions: list(0, first), pause: 0 });
  await page.waitForTimeout(400);
  const warm = await heap(page, session);
  await inPage(page, answerAll, { questions: list(first, changes), pause: 0 });
  await page.waitForTimeout(400);
  const after = await heap(page, session);
  await close();
  return { opened, perChange: (after - warm) / changes };
}
