// The pages that are measured side by side: where each lies, when it can be used, and how it is answered. Everything that differs
// between them stands here, so that they are measured by one and the same code.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SITES } from './build.mjs';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
export const SECTION = 'access';

// By hand and with Preact, the elements are the same.
const written = (name, title) => ({
  name,
  title,
  root: join(SITES, name),
  readable: '#screen-title, fieldset label',
  interactive: () => document.querySelector('fieldset input') !== null,
  path: (view) => ({ section: `#section/${SECTION}`, all: '#all', guided: '#guided' })[view],
  question: (id) => `fieldset[data-control="${id}"]`,
  input: (id, status) => `fieldset[data-control="${id}"] input[value="${status}"]`,
  shown: (id, status) => `fieldset[data-control="${id}"][data-effective="${status}"]`,
  current: () => document.querySelector('fieldset[data-control]')?.dataset.control,
  on: '[data-part="on"]',
});

/** Vanilla first: the others are its multiples. */
export const CONTESTANTS = [
  written('vanilla', 'by hand'),
  {
    ...written('crosscheck', 'Crosscheck'),
    root: DIST,
    // Home asks with buttons or radio buttons; what stood in the page before the program came is readable, too.
    readable: '#screen-title',
    // Yew leaves its mark on the element that it lives in when it takes over: also where the page's words were there before.
    interactive: () => document.getElementById('screen-title') !== null && document.getElementById('crosscheck').__yew_subtree_id !== undefined,
    path: (view) => ({ section: `#assess/section/${SECTION}`, all: '#assess/all', guided: '#assess/guided' })[view],
    // Everything that is folded up is opened; and before the first guided question, there is no report.
    prepare: (view) => {
      if (view === 'guided') document.querySelector('[data-part="reports-first"] [data-part="on"]')?.click();
      else for (const fold of document.querySelectorAll('details[data-fold]')) fold.open = true;
    },
    // Facts about the organization are none of the questions, and stay assumed.
    current: () => {
      document.querySelector('[data-part="fact-question"] [data-part="do-not-know"]')?.click();
      return document.querySelector('[data-part="guided"]')?.dataset.asked;
    },
    on: '.crosscheck-guided-steps [data-part="on"]',
  },
  written('preact', 'Preact'),
  {
    name: 'surveyjs',
    title: 'SurveyJS',
    root: join(SITES, 'surveyjs'),
    readable: '.sd-question input',
    interactive: () => document.querySelector('.sd-question input') !== null,
    path: (view) => ({ section: `#section/${SECTION}`, all: '#all', guided: '#guided' })[view],
    question: (id) => `[data-name="${id}"]`,
    input: (id, status) => `[data-name="${id}"] input[value="${status}"]`,
    shown: (id, status) => `[data-name="${id}"] .sd-item--checked input[value="${status}"]`,
    current: () => [...document.querySelectorAll('[data-name]')].map(({ dataset }) => dataset.name).find((name) => !name.includes(':') && document.querySelector(`[data-name="${name}"] input[type="radio"]`)),
    on: '.sd-navigation__next-btn',
  },
];
