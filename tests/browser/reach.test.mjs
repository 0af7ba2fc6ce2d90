// What axe cannot see of WCAG 2.2 AA, and what else people set up for themselves: size of targets, focus that is seen and
// never lost, nothing asked twice, twice the text size, four times the zoom, more space between letters, right to left,
// more contrast, colours of their own, no motion, and nothing that jumps.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { goTo } from './answering.mjs';
import { openPage } from './harness.mjs';

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

/** How far the page sticks out sideways, and which texts are cut off by a box that is too small for them. */
const unfitting = (page) => page.evaluate(() => {
  const found = [];
  const wider = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  const says = (element) => `${element.tagName.toLowerCase()}.${element.className?.baseVal ?? element.className} “${element.textContent.trim().slice(0, 40)}”`;
  if (wider > 0) {
    const outside = [...document.querySelectorAll('#crosscheck *')].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.right > document.documentElement.clientWidth + 1 || box.left < -1);
    });
    const innermost = outside.filter((element) => !outside.some((other) => other !== element && element.contains(other)));
    found.push(`${wider} px too wide: ${innermost.slice(0, 4).map(says).join(', ')}`);
  }
  for (const element of document.querySelectorAll('#crosscheck *')) {
    const style = getComputedStyle(element);
    if (style.display === 'inline' || element.classList.contains('crosscheck-visually-hidden') || element.closest('svg, .crosscheck-visually-hidden')) continue;
    if (style.webkitLineClamp !== 'none') continue; // an excerpt, marked as one, in a link to the whole
    const cuts = (axis) => ['hidden', 'clip'].includes(style[axis]);
    if ((cuts('overflowX') && element.scrollWidth > element.clientWidth + 1) || (cuts('overflowY') && element.scrollHeight > element.clientHeight + 1)) {
      if (element.textContent.trim()) found.push(`cut off: ${says(element)}`);
    }
  }
  return found;
});

const fits = async (page) => {
  const all = [];
  await everywhere(page, async (place) => all.push(...(await unfitting(page)).map((what) => `${place}: ${what}`)));
  assert.deepEqual(all, []);
};

/** Whether it fits with more space between letters, words and lines; afterwards the page is as before. */
async function unfittingWhenSpaced(page) {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
    document.adoptedStyleSheets = [sheet];
  });
  const found = await unfitting(page);
  await page.evaluate(() => { document.adoptedStyleSheets = []; });
  return found;
}

/** Whether it fits from right to left; afterwards the page is as before. */
async function unfittingFromTheRight(page) {
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  const found = await unfitting(page);
  await page.evaluate(() => document.documentElement.removeAttribute('dir'));
  return found;
}

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

/** One walk through every place for whatever can be looked at side by side: `looks` is name → what finds faults. */
async function walk(page, looks) {
  const faults = Object.fromEntries(Object.keys(looks).map((name) => [name, []]));
  await everywhere(page, async (place) => {
    for (const [name, look] of Object.entries(looks)) faults[name].push(...(await look(page)).map((what) => `${place}: ${what}`));
  });
  assert.deepEqual(faults, Object.fromEntries(Object.keys(looks).map((name) => [name, []])));
}

// As set in the browser, where widths in `rem` follow as well. On a phone, 200 % would leave room for a dozen letters.
for (const [name, [context, size]] of Object.entries({ desktop: [DESKTOP, 32], phone: [PHONE, 24] })) {
  test(`text at ${(size / 16) * 100} %: ${name}`, async (t) => {
    const { page } = await openPage(t, { context, before, args: [`--blink-settings=defaultFontSize=${size}`] });
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), `${size}px`);
    await fits(page);
  });
}

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

test('every place on a desktop: more space between letters, right to left, no motion where none is wanted, nothing asked twice', async (t) => {
  const { page } = await open(t, { ...DESKTOP, reducedMotion: 'reduce' });
  const asked = new Map();
  const ask = async () => {
    for (const label of new Set(await fieldsOf(page))) asked.set(label, (asked.get(label) ?? 0) + 1);
    return [];
  };
  await walk(page, { spaced: unfittingWhenSpaced, 'right to left': unfittingFromTheRight, moving, ask });
  // What was entered once is not asked for again: the same words never stand above two fields.
  assert.ok(asked.size > 3, 'no fields found');
  assert.deepEqual([...asked].filter(([, places]) => places > 1), []);
});

test('every place on a phone: more space between letters, targets of 24 pixels or as far apart', async (t) => {
  const { page } = await open(t, PHONE);
  await walk(page, { spaced: unfittingWhenSpaced, small });
});

test('every place in a narrow window, right to left', async (t) => {
  const { page } = await open(t, NARROW);
  await walk(page, { 'right to left': unfittingFromTheRight });
});

test('zoom at 400 %: a window of 1280 by 1024 shows all of it', async (t) => {
  const { page } = await open(t, { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
  await fits(page);
  // What stays at the top leaves most of so small a window to the page.
  await goTo(page, 'results');
  await page.mouse.wheel(0, 2000);
  await page.waitForTimeout(300);
  const covered = await page.evaluate(() => {
    const header = document.querySelector('.crosscheck-header').getBoundingClientRect();
    return Math.max(0, Math.min(header.bottom, window.innerHeight)) / window.innerHeight;
  });
  assert.ok(covered <= 0.34, `${Math.round(covered * 100)} % of the window stays covered`);
});

test('right to left: a range is read from low to high, and its bar fills from the side where reading begins', async (t) => {
  const visit = await open(t, DESKTOP);
  await visit.page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  await goTo(visit.page, 'results');
  await visit.screenshot('results-rtl');
  const range = visit.page.locator('.crosscheck-strip-score .crosscheck-number').first();
  assert.equal(await range.evaluate((element) => getComputedStyle(element).direction), 'ltr');
  const bar = visit.page.locator('.crosscheck-bar').first();
  assert.match(await bar.evaluate((element) => getComputedStyle(element).transform), /^matrix\(-1/);
});

for (const [name, context] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
  test(`what has the focus is seen, in the order of the page: ${name}`, async (t) => {
    const { page } = await open(t, context);
    const wrong = [];
    await everywhere(page, async (place) => {
      await page.evaluate(() => { document.activeElement.blur(); window.scrollTo(0, 0); });
      await page.evaluate(() => document.querySelector('#crosscheck').prepend(Object.assign(document.createElement('span'), { tabIndex: -1, id: 'from-here' })));
      await page.evaluate(() => document.getElementById('from-here').focus());
      await page.evaluate(() => document.getElementById('from-here').remove());
      for (let i = 0; i < 60; i += 1) {
        await page.keyboard.press('Tab');
        const now = await page.evaluate(() => {
          const element = document.activeElement;
          // After the last comes the window's own, or at once the first again.
          const isRound = globalThis.crosscheckLast && element.classList.contains('crosscheck-skip');
          if (element === document.body || isRound) return { isOut: true };
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
        if (!now.goesOn) wrong.push(`${place}: goes back to ${now.says}`);
        if (!now.isSeen) wrong.push(`${place}: covered: ${now.says}`);
        if (!now.marked) wrong.push(`${place}: not marked: ${now.says}`);
        if (now.tab > 0) wrong.push(`${place}: out of order: ${now.says}`);
      }
      await page.evaluate(() => { globalThis.crosscheckLast = undefined; });
    });
    assert.deepEqual(wrong, []);
  });
}

test('more contrast: all text at 7 to 1', async (t) => {
  for (const colorScheme of ['light', 'dark']) {
    const visit = await open(t, { ...DESKTOP, colorScheme, contrast: 'more' });
    await everywhere(visit.page, () => visit.assertAccessible({ rules: ['color-contrast-enhanced'] }), FEW);
    await goTo(visit.page, 'results');
    await visit.screenshot(`results-more-contrast-${colorScheme}`);
  }
});

test('colours of the visitor’s own', async (t) => {
  const visit = await open(t, { ...DESKTOP, forcedColors: 'active' });
  await everywhere(visit.page, async (place) => {
    await visit.assertAccessible();
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
    const name = (element) => element.evaluate((e) => `${e.tagName.toLowerCase()}.${e.className} “${e.textContent.trim().slice(0, 30)}”`);
    const kinds = new Set();
    const buttons = await page.locator('#crosscheck :is(button, summary)').elementHandles();
    for (const button of buttons) {
      // One of each kind: rows repeat.
      const kind = await button.evaluate((e) => (e.isConnected && e.checkVisibility() && !e.disabled ? `${e.dataset.part ?? ''} ${e.className} ${e.closest('[data-part]')?.dataset.part}` : undefined)).catch(() => undefined);
      if (!kind || kinds.has(kind) || /erase|save|download|hand-over|copy|file|self-test/.test(kind)) continue;
      kinds.add(kind);
      const said = await name(button);
      await button.focus();
      await page.keyboard.press('Enter');
      await frames(page);
      pressed += 1;
      const isLost = await page.evaluate(() => !document.activeElement || document.activeElement === document.body);
      if (isLost) lost.push(`${place}: ${said} (${kind})`);
      const isHere = await page.evaluate((part) => Boolean(document.querySelector(`#crosscheck [data-part="${part}"]`)), place.split(',')[0]);
      if (!isHere) await goTo(page, place.split(',')[0]);
    }
  });
  assert.ok(pressed > 30, `only ${pressed} buttons pressed`);
  assert.deepEqual(lost, []);
});
