// What a person does and reads on the way to what they came for, counted: actions, words in view, seconds of the browser.

/** Counts presses, entries, and the words in view at each of them. `view` is the page or a frame in it. */
export function counting(view) {
  const counts = { actions: 0, words: 0, since: Date.now() };
  const read = async () => {
    counts.words += await view.evaluate(() => {
      const isSeen = ({ top, bottom, width, height }) => top < innerHeight && bottom > 0 && width > 0 && height > 0;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let words = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.parentElement.checkVisibility() || node.parentElement.closest('script, style, option, .crosscheck-visually-hidden')) continue;
        for (const { 0: word, index } of node.data.matchAll(/\S*[\p{L}\p{N}]\S*/gu)) {
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          words += isSeen(range.getBoundingClientRect());
        }
      }
      return words;
    });
  };
  const act = (how) => async (selector, ...more) => {
    await read();
    await how(selector, ...more);
    counts.actions += 1;
  };
  return {
    counts,
    read,
    press: act((selector) => view.click(selector)),
    check: act((selector) => view.check(selector)),
    fill: act((selector, text) => view.fill(selector, text)),
    choose: act((selector, option) => view.selectOption(selector, option)),
  };
}

export const say = (who, { counts }) => {
  const line = `${who}: ${counts.actions} actions, ${counts.words} words in view, ${((Date.now() - counts.since) / 1000).toFixed(1)} s of the browser`;
  if (process.env.CROSSCHECK_SHOW_PEOPLE) console.log(line);
  return line;
};

/** Whether something stands in the first view, as a whole. */
export const isInView = (view, selector) => view.locator(selector).first().evaluate((element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return element.checkVisibility() && top >= 0 && bottom <= innerHeight;
});
