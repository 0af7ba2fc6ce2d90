// The parts of the page that snapshots are kept of: in which state, where to go, and what to take. Apart from the test, because it
// is a list that grows with the page.
import { goTo, goToSection } from './answering.mjs';

const answer = (page, control, status) => page.check(`fieldset[data-control="${control}"] input[value="${status}"]`);

/** `take` is the selector of the part; `go` gets there from the half-answered fixture, or from nothing where it says `empty`. */
export const PARTS = {
  'score-strip': { take: '[data-part="score-strip"]', go: () => {} },
  'score-of-hipaa': { take: '[data-part="framework-score"][data-framework="hipaa"]', go: (page) => goTo(page, 'results') },
  blocker: { take: '[data-part="blockers"] :is(li, tr)', go: (page) => goTo(page, 'results') },
  overlap: { take: '[data-part="overlap"] table', go: (page) => goTo(page, 'results') },
  'explanation-of-a-requirement': {
    take: '[data-part="explanation"]',
    go: async (page) => {
      await goTo(page, 'results');
      await page.locator('[data-part="blockers"] button.crosscheck-open').first().click();
    },
  },
  'question-open': { take: 'fieldset[data-control="role-based-access"]', go: (page) => goToSection(page, 'access') },
  'question-implemented': {
    take: 'fieldset[data-control="role-based-access"]',
    go: async (page) => {
      await goToSection(page, 'access');
      await answer(page, 'role-based-access', 'implemented');
    },
  },
  'question-without-its-reason': {
    take: 'fieldset[data-control="role-based-access"]',
    go: async (page) => {
      await goToSection(page, 'access');
      await answer(page, 'role-based-access', 'not-applicable');
    },
  },
  'undo-bar': {
    take: '.crosscheck-undo-bar',
    go: async (page) => {
      await goToSection(page, 'access');
      await answer(page, 'role-based-access', 'implemented');
    },
  },
  'guided-progress': { take: '[data-part="guided"] [data-part="progress"]', go: (page) => goTo(page, 'assess') },
  'reports-first': { take: '[data-part="reports-first"]', empty: true, go: (page) => goTo(page, 'assess') },
  'list-of-orders': { take: '.crosscheck-order-list', go: (page) => goTo(page, 'assess') },
  'choice-of-one': { take: '[data-question="fact-phi"]', go: () => {} },
  'number-field': {
    take: 'fieldset[data-control="session-timeout"] .crosscheck-field:has([id^="parameter-"])',
    go: (page) => goToSection(page, 'access'),
  },
  'plan-figures': { take: '[data-part="plan-figures"]', go: (page) => goTo(page, 'plan') },
};

/** An element as indented HTML: one tag or text a line, attributes in the order of their names. */
export const written = (element) => element.evaluate((root) => {
  const lines = [];
  const write = (node, depth) => {
    const pad = '  '.repeat(depth);
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node.data.replace(/\s+/g, ' ').trim();
      if (text) lines.push(`${pad}${text}`);
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const attributes = [...node.attributes].map(({ name, value }) => ` ${name}="${value}"`).sort().join('');
    const state = 'checked' in node && node.checked ? ' :checked' : '';
    lines.push(`${pad}<${node.localName}${attributes}${state}>`);
    node.childNodes.forEach((child) => write(child, depth + 1));
  };
  write(root, 0);
  return `${lines.join('\n')}\n`;
});
