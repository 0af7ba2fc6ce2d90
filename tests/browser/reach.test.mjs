// What axe cannot see of WCAG 2.2 AA, and what else people set up for themselves: size of targets, focus that is seen and
// never lost, nothing asked twice, twice the text size, four times the zoom, more space between letters, right to left,
// more contrast, colours of their own, no motion, and nothing that jumps.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { goTo } from './answering.mjs';
import { BY_LOOKS, openPage } from './harness.mjs';

const HALF = readFileSync(new URL('../fixtures/assessments/half-answered.json', import.meta.url), 'utf8');
const before = (page) => page.addInitScript((kept) => sessionStorage.setItem('crosscheck/assessment', kept), HALF);
const DESKTOP = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 } };
const NARROW = { viewport: { width: 320, height: 640 } };
const SCREENS = ['start', 'assess', 'results', 'plan', 'crosswalk'];
// Below Assess there are places of their own, each with a way from the list at its side.
const ORDERS = ['all', 'consistency', 'decisions', 'evidence', 'tasks', 'review'];

const FEW = ORDERS.slice(1); // all questions at once look like a few of them, and take axe a minute

/** Two frames: whatever a press set off has been drawn by then, and the focus is where it goes. */
const frames = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

const open = (t, context) => openPage(t, { context, before });

/** Goes through every screen and place, and calls `look` in each with its name. */
async function everywhere(page, look, orders = ORDERS) {
  for (const screen of SCREENS) {
    await goTo(page, screen);
    await look(screen);
    if (screen !== 'assess') continue;
    for (const order of orders) {
      const button = page.locator(`[data-order="${order}"]`);
      // On narrow windows a select stands for the list, which is then hidden.
      await ((await button.isVisible()) ? button.click() : button.dispatchEvent('click'));
      await page.waitForSelector(`[data-order="${order}"][aria-current="true"]`, { state: 'attached' });
      await look(`assess, ${order}`);
    }
  }
}

/**
 * How far the page sticks out sideways, and which texts are cut off by a box that is too small for them: `plain`, as it is;
 * `spaced`, with more space between letters, words and lines; `fromTheRight`, where also a range is read from low to high and
 * its bar fills from the side where reading begins. All that are asked for at once; afterwards the page is as before.
 */
const unfitting = (page, ...ways) => page.evaluate((ways) => {
  const says = (element) => `${element.tagName.toLowerCase()}.${element.className?.baseVal ?? element.className} “${element.textContent.trim().slice(0, 40)}”`;
  const look = () => {
    const found = [];
    const wider = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (wider > 0) {
      const outside = [...document.querySelectorAll('#crosscheck *')].filter((element) => {
        const box = element.getBoundingClientRect();
        return box.width > 0 && (box.right > document.documentElement.clientWidth + 1 || box.left < -1);
      });
      const innermost = outside.filter((element) => !outside.some((other) => other !== element && element.contains(other)));
      found.push(`${wider} px too wide: ${innermost.slice(0, 4).map(says).join(', ')}`);
    }
    for (const element of document.querySelectorAll('#crosscheck *')) {
      // Sizes first: styles take ten times as long to ask for.
      const overflows = { overflowX: element.scrollWidth > element.clientWidth + 1, overflowY: element.scrollHeight > element.clientHeight + 1 };
      if (!overflows.overflowX && !overflows.overflowY) continue;
      const style = getComputedStyle(element);
      if (style.display === 'inline' || element.classList.contains('crosscheck-visually-hidden') || element.closest('svg, .crosscheck-visually-hidden')) continue;
      if (style.webkitLineClamp !== 'none') continue; // an excerpt, marked as one, in a link to the whole
      const isCut = Object.keys(overflows).some((axis) => overflows[axis] && ['hidden', 'clip'].includes(style[axis]));
      if (isCut && element.textContent.trim()) found.push(`cut off: ${says(element)}`);
    }
    return found;
  };
  const looks = {
    plain: look,
    spaced() {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
      document.adoptedStyleSheets = [sheet];
      const found = look();
      document.adoptedStyleSheets = [];
      return found;
    },
    fromTheRight() {
      document.documentElement.setAttribute('dir', 'rtl');
      const found = look();
      const shown = (selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
      for (const range of shown('.crosscheck-strip-score .crosscheck-number')) {
        if (getComputedStyle(range).direction !== 'ltr') found.push(`read from high to low: ${says(range)}`);
      }
      for (const bar of shown('.crosscheck-bar')) {
        if (!/^matrix\(-1/.test(getComputedStyle(bar).transform)) found.push(`fills from the wrong side: ${says(bar.parentElement)}`);
      }
      document.documentElement.removeAttribute('dir');
      return found;
    },
  };
  return ways.flatMap((way) => looks[way]().map((what) => `${way}: ${what}`));
}, ways);

/** What moves although the visitor wants nothing to. */
const moving = (page) => page.evaluate(() => {
  const time = (list) => Math.max(...list.split(',').map((part) => parseFloat(part) * (part.includes('ms') ? 1 : 1000)));
  return [...document.querySelectorAll('*')].filter((element) => {
    const style = getComputedStyle(element);
    return (style.transitionProperty !== 'none' && time(style.transitionDuration) > 10) || (style.animationName !== 'none' && time(style.animationDuration) > 10)
      || style.scrollBehavior === 'smooth';
  }).map((element) => `${element.tagName}.${element.className}`).slice(0, 3);
});

/** The words above fields that something is typed into; questions' own fields aside, which all ask alike. */
const fieldsOf = (page) => page.evaluate(() => [...document.querySelectorAll('#crosscheck [data-part] :is(input:not([type="radio"], [type="checkbox"], [type="file"], [type="search"]), textarea)')]
  .filter((field) => !field.closest('[data-control]'))
  .map((field) => {
    const group = field.closest('fieldset, [role="group"], [data-artifact]');
    return `${group?.dataset.artifact ?? group?.querySelector('legend')?.textContent ?? ''} ${field.labels?.[0]?.textContent ?? field.getAttribute('aria-label')}`.trim();
  }));

/** Targets smaller than 24 pixels that stand closer to another than that. */
const small = (page) => page.evaluate(() => {
  const targets = [...document.querySelectorAll('#crosscheck :is(a[href], button, input, select, textarea, summary)')].filter((element) => {
    const box = element.getBoundingClientRect();
    return box.width > 1 && box.height > 1 && element.checkVisibility({ visibilityProperty: true });
  });
  // A label is part of its field's target.
  const boxOf = (element) => {
    const boxes = [element, ...(element.labels ?? [])].map((part) => part.getBoundingClientRect()).filter((box) => box.width > 1);
    const [left, top] = [Math.min(...boxes.map((b) => b.left)), Math.min(...boxes.map((b) => b.top))];
    return { left, top, right: Math.max(...boxes.map((b) => b.right)), bottom: Math.max(...boxes.map((b) => b.bottom)) };
  };
  const boxes = targets.map(boxOf);
  const isInSentence = (element) => getComputedStyle(element).display.startsWith('inline')
    && element.parentElement.textContent.trim().length > element.textContent.trim().length + 3;
  const gap = (middle, box) => Math.hypot(
    Math.max(box.left - middle.x, 0, middle.x - box.right),
    Math.max(box.top - middle.y, 0, middle.y - box.bottom),
  );
  return targets.flatMap((element, i) => {
    const box = boxes[i];
    if ((box.right - box.left >= 23.9 && box.bottom - box.top >= 23.9) || isInSentence(element)) return [];
    const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
    const near = boxes.findIndex((other, j) => j !== i && !targets[j].contains(element) && !element.contains(targets[j]) && gap(middle, other) < 12);
    if (near < 0) return [];
    const says = (e) => `${e.tagName.toLowerCase()}.${e.className}`;
    return [`${says(element)} ${Math.round(box.right - box.left)} × ${Math.round(box.bottom - box.top)} beside ${says(targets[near])}`];
  });
});

// One walk for whatever can be looked at side by side. Text is as large as is set in the browser, where widths in `rem`
// follow as well; on a phone, 200 % would leave room for a dozen letters.
test('every place: text at 200 %, on a phone at 150 %; more space between letters; right to left; targets of 24 pixels or as far apart; no motion where none is wanted; nothing asked twice', async (t) => {
  const visit = await open(t, { ...DESKTOP, reducedMotion: 'reduce' });
  const { page } = visit;
  const browser = await page.context().newCDPSession(page);
  const setTextSize = async (size) => {
    await browser.send('Page.setFontSizes', { fontSizes: { standard: size } });
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), `${size}px`);
  };
  const faults = {};
  const asked = new Map();
  let places = 0;
  await everywhere(page, async (place) => {
    places += 1;
    const note = (what, found) => { if (found.length) (faults[what] ??= []).push(...found.map((each) => `${place}: ${each}`)); };
    note('desktop', await unfitting(page, 'spaced', 'fromTheRight'));
    note('desktop, moving', await moving(page));
    for (const label of new Set(await fieldsOf(page))) asked.set(label, (asked.get(label) ?? 0) + 1);
    await setTextSize(32);
    note('desktop, text at 200 %', await unfitting(page, 'plain'));

    await page.setViewportSize(PHONE.viewport);
    await setTextSize(24);
    note('phone, text at 150 %', await unfitting(page, 'plain'));
    await setTextSize(16);
    note('phone, targets', await small(page));
    note('phone', await unfitting(page, 'spaced'));

    await page.setViewportSize(NARROW.viewport);
    note('narrow', await unfitting(page, 'fromTheRight'));
    await page.setViewportSize(DESKTOP.viewport);
  });
  assert.deepEqual(faults, {});
  await goTo(page, 'results');
  for (const turned of ['.crosscheck-strip-score .crosscheck-number', '.crosscheck-bar']) assert.ok(await page.locator(turned).count() > 0, `no ${turned} was there to be read`);
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  await visit.screenshot('results-rtl');
  assert.equal(places, SCREENS.length + ORDERS.length);
  // What was entered once is not asked for again: the same words never stand above two fields.
  assert.ok(asked.size > 3, 'no fields found');
  assert.deepEqual([...asked].filter(([, places]) => places > 1), []);
});

test('zoom at 400 %: a window of 1280 by 1024 shows all of it', async (t) => {
  const { page } = await open(t, { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
  const found = [];
  await everywhere(page, async (place) => {
    found.push(...(await unfitting(page, 'plain')).map((what) => `${place}: ${what}`));
    if (place !== 'results') return;
    // What stays at the top leaves most of so small a window to the page.
    await page.mouse.wheel(0, 2000);
    await page.waitForFunction(() => window.scrollY > 1000);
    await frames(page);
    const covered = await page.evaluate(() => {
      const header = document.querySelector('.crosscheck-header').getBoundingClientRect();
      return Math.max(0, Math.min(header.bottom, window.innerHeight)) / window.innerHeight;
    });
    if (covered > 0.34) found.push(`${place}: ${Math.round(covered * 100)} % of the window stays covered`);
  });
  assert.deepEqual(found, []);
});

test('what has the focus is seen, in the order of the page, on a desktop and on a phone', async (t) => {
  const { page } = await open(t, DESKTOP);
  const wrong = [];
  await everywhere(page, async (where) => {
    for (const [name, { viewport }] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
      const place = `${where}, ${name}`;
      await page.setViewportSize(viewport);
      let reached = 0;
      // From where the page begins: the first press may go out of it, to the window, and the next one in again.
      await page.evaluate(() => {
        document.activeElement.blur();
        window.scrollTo(0, 0);
        const here = Object.assign(document.createElement('span'), { tabIndex: -1 });
        document.querySelector('#crosscheck').prepend(here);
        here.focus();
        here.remove();
      });
      for (let i = 0; i < 60; i += 1) {
        await page.keyboard.press('Tab');
        const now = await page.evaluate(() => {
          const element = document.activeElement;
          // After the last comes the window's own, or at once the first again.
          const isRound = globalThis.crosscheckLast && element.classList.contains('crosscheck-skip');
          if (element === document.body || isRound) return { isOut: Boolean(globalThis.crosscheckLast) };
          const last = globalThis.crosscheckLast;
          if (element === last) return {}; // a date has several places in it
          const goesOn = !last?.isConnected || Boolean(last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
          globalThis.crosscheckLast = element;
          const shown = element.labels?.length && element.getBoundingClientRect().width < 2 ? element.labels[0] : element;
          const box = shown.getBoundingClientRect();
          const points = [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [box.x + box.width * x, box.y + box.height * y]));
          const isSeen = points.some(([x, y]) => {
            const top = document.elementFromPoint(x, y);
            return top && (shown.contains(top) || top.contains(element));
          });
          const style = getComputedStyle(element);
          const marked = [element, shown, element.parentElement, element.closest('label, .crosscheck-choice')].some((part) => {
            if (!part) return false;
            const own = getComputedStyle(part);
            return (own.outlineStyle !== 'none' && parseFloat(own.outlineWidth) >= 2) || own.boxShadow !== 'none' && own.boxShadow.includes('0px 0px 0px');
          });
          return { goesOn, isSeen, marked, tab: element.tabIndex, says: `${element.tagName.toLowerCase()}.${element.className} “${(element.textContent || element.name || '').trim().slice(0, 30)}” ${style.outlineStyle}` };
        });
        if (now.isOut) break;
        if (!now.says) continue;
        reached += 1;
        if (!now.goesOn) wrong.push(`${place}: goes back to ${now.says}`);
        if (!now.isSeen) wrong.push(`${place}: covered: ${now.says}`);
        if (!now.marked) wrong.push(`${place}: not marked: ${now.says}`);
        if (now.tab > 0) wrong.push(`${place}: out of order: ${now.says}`);
      }
      await page.evaluate(() => { globalThis.crosscheckLast = undefined; });
      if (reached < 9) wrong.push(`${place}: only ${reached} reached`);
    }
    await page.setViewportSize(DESKTOP.viewport);
  });
  assert.deepEqual(wrong, []);
});

test('more contrast: all text at 7 to 1, light and dark; colours of the visitor’s own', async (t) => {
  const visit = await open(t, DESKTOP);
  const { page } = visit;
  // Whoever reaches 7 to 1 reaches 4.5 to 1 as well.
  const enhanced = ['color-contrast-enhanced', ...BY_LOOKS.filter((rule) => rule !== 'color-contrast')];
  await everywhere(page, async (place) => {
    await visit.setWindow({ ...DESKTOP, contrast: 'more' });
    await visit.assertAccessible({ rules: { 'color-contrast-enhanced': true, 'color-contrast': false }, where: `${place}, light` });
    if (place === 'results') await visit.screenshot('results-more-contrast-light');
    await visit.setWindow({ ...DESKTOP, contrast: 'more', colorScheme: 'dark' });
    await visit.assertAccessible({ only: enhanced, where: `${place}, dark` });
    if (place === 'results') await visit.screenshot('results-more-contrast-dark');
    await visit.setWindow({ ...DESKTOP, forcedColors: 'active' });
    await visit.assertAccessible({ only: BY_LOOKS, where: `${place}, own colours` });
    await visit.screenshot(`${place.replace(', ', '-')}-forced-colors`);
  }, FEW);
});

test('nothing jumps while a screen comes up', async (t) => {
  const { page } = await openPage(t, { context: DESKTOP, before: async (page) => {
    await before(page);
    await page.addInitScript(() => {
      globalThis.crosscheckShifts = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          globalThis.crosscheckShifts.push({ value: entry.value, input: entry.hadRecentInput, what: entry.sources.map(({ node }) => node?.className ?? node?.nodeName).join(' | ') });
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
  } });
  await everywhere(page, () => page.waitForTimeout(150)); // for shifts that come late: nothing is to be seen of them
  const shifts = await page.evaluate(() => globalThis.crosscheckShifts.filter(({ input }) => !input));
  const sum = shifts.reduce((all, { value }) => all + value, 0);
  assert.ok(sum < 0.01, JSON.stringify(shifts, null, 1));
});

// Whatever is pressed by key, the focus is somewhere afterwards: on the same thing, or on what it opened.
test('no press of a button loses the focus', async (t) => {
  const { page } = await open(t, DESKTOP);
  const lost = [];
  let pressed = 0;
  await everywhere(page, async (place) => {
    await page.evaluate(() => {
      globalThis.crosscheckButtons = [...document.querySelectorAll('#crosscheck :is(button:not([data-screen]), summary)')]; // a screen's own, not the way to others
      globalThis.crosscheckKinds = new Set();
    });
    for (;;) {
      // The next that is still there, one of each kind: rows repeat.
      const said = await page.evaluate(() => {
        for (let button; (button = globalThis.crosscheckButtons.shift()); ) {
          if (!button.isConnected || !button.checkVisibility() || button.disabled) continue;
          const kind = `${button.dataset.part ?? ''} ${button.className} ${button.closest('[data-part]')?.dataset.part}`;
          if (globalThis.crosscheckKinds.has(kind) || /erase|save|download|hand-over|copy|file|self-test/.test(kind)) continue;
          globalThis.crosscheckKinds.add(kind);
          button.focus();
          return `${button.tagName.toLowerCase()}.${button.className} “${button.textContent.trim().slice(0, 30)}” (${kind})`;
        }
        return undefined;
      });
      if (!said) break;
      await page.keyboard.press('Enter');
      await frames(page);
      pressed += 1;
      const [screen] = place.split(',');
      const { isLost, isHere } = await page.evaluate((part) => ({
        isLost: !document.activeElement || document.activeElement === document.body,
        isHere: Boolean(document.querySelector(`#crosscheck [data-part="${part}"]`)),
      }), screen);
      if (isLost) lost.push(`${place}: ${said}`);
      if (!isHere) await goTo(page, screen);
    }
  });
  assert.ok(pressed > 30, `only ${pressed} buttons pressed`);
  assert.deepEqual(lost, []);
});
