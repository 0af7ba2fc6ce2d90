// The page as one writes it by hand without a library: elements are made once, and an answer changes just what shows it.
import { answer, answeredIn, answers, giveReason, nextQuestion, questions, ranges, reasonOf, sections, statusOf, view } from './model.js';

const app = document.getElementById('app');

function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

const shown = { bars: [], tallies: new Map() };

function progress() {
  shown.bars = ranges().map(({ title }) => {
    const [text, bar] = [make('span', {}), make('meter', { min: 0, max: 1 })];
    return { text, bar, element: make('div', { class: 'range' }, make('strong', {}, title), ' ', text, bar) };
  });
  return make('div', { class: 'progress', role: 'status', 'data-part': 'progress' }, ...shown.bars.map(({ element }) => element));
}

/** What is said of all questions together. */
function showTotals(section) {
  ranges().forEach(({ text, low, high }, framework) => {
    const place = shown.bars[framework];
    place.text.textContent = text;
    place.bar.setAttribute('value', low ?? 0);
    place.bar.setAttribute('high', high ?? 1);
  });
  for (const each of section ? [section] : sections) shown.tallies.get(each.id).textContent = `${answeredIn(each)} of ${each.questions.length}`;
}

function menu() {
  const rows = sections.map(({ id, title }) => {
    const tally = make('span', {});
    shown.tallies.set(id, tally);
    return make('li', {}, make('a', { href: `#section/${id}` }, title), ' ', tally);
  });
  return make('nav', {}, make('a', { href: '#all' }, 'All sections'), ' ', make('a', { href: '#guided' }, 'One at a time'), make('ul', {}, ...rows));
}

function question(row, section) {
  const { id, title, text, why, good, evidence, askedBy } = row;
  const chosen = make('div', { class: 'chosen' });
  const frame = make('fieldset', { 'data-control': id });
  const show = () => {
    const status = statusOf(row);
    if (status) frame.dataset.effective = status;
    else delete frame.dataset.effective;
    chosen.replaceChildren(...(status ? chosenParts(row, status, take) : []));
  };
  const take = (status) => {
    answer(id, status);
    if (status === null) for (const input of frame.querySelectorAll('input:checked')) input.checked = false;
    show();
    showTotals(section);
  };
  const options = answers.map(([value, label]) => make('label', {}, make('input', { type: 'radio', name: id, value, onchange: () => take(value) }), label));
  for (const option of options) option.firstChild.checked = option.firstChild.value === statusOf(row);
  frame.append(
    make('legend', {}, make('h3', {}, title), make('span', {}, text)),
    make('p', { class: 'soft' }, askedBy),
    make('div', { class: 'options' }, ...options),
    chosen,
    make('details', {}, make('summary', {}, 'Why, and what good looks like'), make('p', {}, why), make('p', {}, good), make('ul', {}, ...evidence.map((one) => make('li', {}, one)))),
  );
  show();
  return frame;
}

function chosenParts(row, status, take) {
  const [, , meaning] = answers.find(([value]) => value === status);
  const parts = [make('p', { class: 'soft' }, meaning), make('button', { type: 'button', onclick: () => take(null) }, 'Clear')];
  if (['planned', 'alternative', 'not-applicable'].includes(status)) {
    const field = make('textarea', { oninput: () => giveReason(row.id, field.value) });
    field.value = reasonOf(row);
    parts.push(make('label', {}, 'Reason', field));
  }
  return parts;
}

function guided() {
  const row = nextQuestion();
  if (!row) return [make('p', {}, 'Everything is answered.')];
  const section = sections.find(({ questions: all }) => all.includes(row));
  const on = make('button', { type: 'button', 'data-part': 'on', onclick: () => place.replaceChildren(...guided()) }, 'Next question');
  return [make('p', { class: 'soft' }, `Question ${questions.indexOf(row) + 1} of ${questions.length}`), question(row, section), on];
}

let place;
function show() {
  const { name, section } = view();
  place = make('div', { class: 'questions' });
  if (name === 'guided') place.append(...guided());
  else for (const each of section ? [section] : sections) place.append(make('h2', {}, each.title), ...each.questions.map((row) => question(row, each)));
  app.replaceChildren(make('h1', { id: 'screen-title' }, 'Questions'), make('div', { class: 'columns' }, menu(), make('div', {}, progress(), place)));
  showTotals();
}

addEventListener('hashchange', show);
show();
