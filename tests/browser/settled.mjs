// What is done to the page is done before a test looks at it.
//
// Yew draws at once while that takes less than 16 ms. When it takes longer, Yew goes on after a setTimeout of 0, so that what a
// test reads right after a click may be half of the old and half of the new: seldom on a quiet machine, often on a busy
// one. So the page counts such timeouts, and whatever acts on it here ends when there is none.

/** For the page, before its first script: counts the timeouts of 0 that are still to come. */
function countTimeouts() {
  const { setTimeout } = globalThis;
  const { apply } = Reflect; // some tests' pages have no iterators
  let ahead = 0;
  globalThis.setTimeout = function (task, time) {
    if (time !== 0 || typeof task !== 'function') return apply(setTimeout, globalThis, arguments);
    ahead += 1;
    const counted = () => {
      try {
        task();
      } finally {
        ahead -= 1; // when the next of the same chain is already counted
      }
    };
    return apply(setTimeout, globalThis, [counted, 0]);
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
      // An action may lead away from the page, or close it.
      await frameOf(this)?.evaluate(() => globalThis.crosscheckSettled?.()).catch(() => {});
      return result;
    };
  }
}
