// What is done to the page is done before a test looks at it.
//
// Yew draws at once while that takes less than 16 ms. When it takes longer, Yew goes on after a setTimeout of 0, so that what a
// test reads right after a click may be half of the old and half of the new: seldom on a quiet machine, often on a busy
// one. So the page counts such timeouts, and whatever acts on it here ends when there is none.

/** For the page, before its first script: counts the timeouts of 0 that are still to come. */
function countTimeouts() {
  const { setTimeout, clearTimeout } = globalThis;
  const { apply } = Reflect; // some tests' pages have no iterators
  const waiting = { __proto__: null }; // by their identifiers: whoever no longer wants one takes it back
  let ahead = 0;
  const over = (id) => {
    if (!waiting[id]) return;
    delete waiting[id];
    ahead -= 1;
  };
  globalThis.setTimeout = function (task, time) {
    if (time !== 0 || typeof task !== 'function') return apply(setTimeout, globalThis, arguments);
    const counted = () => {
      try {
        task();
      } finally {
        over(id); // when the next of the same chain is already counted
      }
    };
    const id = apply(setTimeout, globalThis, [counted, 0]);
    waiting[id] = true;
    ahead += 1;
    return id;
  };
  globalThis.clearTimeout = function (id) {
    over(id);
    return apply(clearTimeout, globalThis, arguments);
  };
  globalThis.crosscheckSettled = async () => {
    while (ahead > 0) await new Promise((done) => apply(setTimeout, globalThis, [done, 1]));
  };
}

const ACTIONS = {
  Frame: ['check', 'click', 'dblclick', 'dispatchEvent', 'fill', 'focus', 'hover', 'press', 'selectOption', 'setChecked', 'setInputFiles', 'tap', 'type', 'uncheck'],
  Keyboard: ['down', 'insertText', 'press', 'type', 'up'],
  Mouse: ['click', 'dblclick', 'up'],
};
const changed = new WeakSet(); // classes of Playwright's, each of which is changed once

/** Lets every action on `page` end only when what it set off is drawn. */
export async function settleAfterActions(page) {
  await page.addInitScript(countTimeouts);
  change(page.mainFrame(), ACTIONS.Frame, (frame) => frame);
  change(page.keyboard, ACTIONS.Keyboard, (keyboard) => keyboard._page?.mainFrame());
  change(page.mouse, ACTIONS.Mouse, (mouse) => mouse._page?.mainFrame());
}

function change(one, actions, frameOf) {
  const methods = Object.getPrototypeOf(one);
  if (changed.has(methods)) return;
  changed.add(methods);
  for (const name of actions) {
    const act = methods[name];
    methods[name] = async function (...given) {
      const result = await act.apply(this, given);
      await settled(frameOf(this));
      return result;
    };
  }
}

const LONGEST = 20_000; // ms; a page that was left, frozen or stopped never answers, and the test decides what that means

async function settled(frame) {
  let timer;
  const late = new Promise((done) => (timer = setTimeout(done, LONGEST)));
  // An action may lead away from the page, or close it.
  const answer = frame?.evaluate(() => globalThis.crosscheckSettled?.()).catch(() => {});
  await Promise.race([answer, late]);
  clearTimeout(timer);
}
