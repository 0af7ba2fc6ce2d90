// The page with SurveyJS's form library, in its own default settings: a page a section, or all on one, or a page a question, as its
// `questionsOnPageMode` says. Its answers go into the same scores as everywhere, which stand above it.
import { Model, settings } from 'survey-core';
import 'survey-js-ui';
import { answer, answers, frameworks, ranges, sections, view } from './model.js';

settings.animationEnabled = false; // nothing moves in any of the pages
const app = document.getElementById('app');
const MODES = { all: 'singlePage', guided: 'questionPerPage' };

const texts = frameworks.map(() => document.createElement('span'));
function showTotals() {
  ranges().forEach(({ text, low, high }, framework) => {
    texts[framework].textContent = text;
    Object.assign(texts[framework].dataset, { low, high });
  });
}

function row({ id, title, text, why, good, evidence }) {
  return [
    { type: 'radiogroup', name: id, title, description: text, showClearButton: true, choices: answers.map(([value, label]) => ({ value, text: label })) },
    { type: 'text', inputType: 'text', name: `${id}:reason`, title: 'Reason', visibleIf: `{${id}} anyof ['planned', 'alternative', 'not-applicable']` },
    { type: 'panel', name: `${id}:why`, title: 'Why, and what good looks like', state: 'collapsed', elements: [{ type: 'html', name: `${id}:html`, html: [why, good, ...evidence].map((each) => `<p>${each}</p>`).join('') }] },
  ];
}

function show() {
  const { name, section } = view();
  // One after another there is nothing but the question on a page: the folded part would be a page of its own.
  const elements = (each) => each.questions.flatMap((question) => (name === 'guided' ? row(question).slice(0, 1) : row(question)));
  const survey = new Model({
    title: 'Questions',
    questionsOnPageMode: MODES[name] ?? 'standard',
    showTOC: true,
    showQuestionNumbers: 'off',
    pages: sections.map((each) => ({ name: each.id, title: each.title, elements: elements(each) })),
  });
  if (section) survey.currentPageNo = sections.indexOf(section);
  survey.onValueChanged.add((_, { name: id, value }) => {
    if (id.includes(':')) return;
    answer(id, value ?? null);
    showTotals();
  });
  const progress = document.createElement('div');
  progress.dataset.part = 'progress';
  progress.append(...frameworks.flatMap((title, framework) => [`${title} `, texts[framework]]));
  const place = document.createElement('div');
  app.replaceChildren(progress, place);
  showTotals();
  survey.render(place);
}

addEventListener('hashchange', show);
show();
