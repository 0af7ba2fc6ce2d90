// The page with Preact, as its documentation writes one: components with narrow properties, and what an answer does not change
// keeps its properties, so that `memo` passes over it.
import { h, render } from 'preact';
import { memo } from 'preact/compat';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { answer, answeredIn, answers, giveReason, nextQuestion, questions, ranges, reasonOf, sections, statusOf, view } from './model.js';

const REASONED = ['planned', 'alternative', 'not-applicable'];

function Chosen({ row, status, take }) {
  const [, , meaning] = answers.find(([value]) => value === status);
  return h('div', { class: 'chosen' },
    h('p', { class: 'soft' }, meaning),
    h('button', { type: 'button', onClick: () => take(row.id, null) }, 'Clear'),
    REASONED.includes(status) && h('label', {}, 'Reason', h('textarea', { defaultValue: reasonOf(row), onInput: ({ target }) => giveReason(row.id, target.value) })));
}

const Question = memo(({ row, status, take }) => h('fieldset', { 'data-control': row.id, 'data-effective': status },
  h('legend', {}, h('h3', {}, row.title), h('span', {}, row.text)),
  h('p', { class: 'soft' }, row.askedBy),
  h('div', { class: 'options' }, answers.map(([value, label]) => h('label', { key: value }, h('input', { type: 'radio', name: row.id, value, checked: status === value, onChange: () => take(row.id, value) }), label))),
  status && h(Chosen, { row, status, take }),
  h('details', {}, h('summary', {}, 'Why, and what good looks like'), h('p', {}, row.why), h('p', {}, row.good), h('ul', {}, row.evidence.map((one) => h('li', { key: one }, one))))));

const Tally = memo(({ section: { id, title, questions: all }, answered }) => h('li', {}, h('a', { href: `#section/${id}` }, title), ' ', h('span', {}, `${answered} of ${all.length}`)));

const Progress = () => h('div', { class: 'progress', role: 'status', 'data-part': 'progress' }, ranges().map(({ title, low, high, text }) => h('div', { class: 'range', key: title },
  h('strong', {}, title), ' ', h('span', {}, text), h('meter', { min: 0, max: 1, value: low ?? 0, high: high ?? 1 }))));

function Guided({ take }) {
  const [row, go] = useState(nextQuestion);
  if (!row) return h('p', {}, 'Everything is answered.');
  return h('div', { class: 'questions' },
    h('p', { class: 'soft' }, `Question ${questions.indexOf(row) + 1} of ${questions.length}`),
    h(Question, { key: row.id, row, status: statusOf(row), take }),
    h('button', { type: 'button', 'data-part': 'on', onClick: () => go(nextQuestion()) }, 'Next question'));
}

function Page() {
  const [, draw] = useState(0);
  const [{ name, section }, open] = useState(view);
  useEffect(() => addEventListener('hashchange', () => open(view())), []);
  const take = useCallback((id, status) => {
    answer(id, status);
    draw((times) => times + 1);
  }, []);
  return h('div', {},
    h('h1', { id: 'screen-title' }, 'Questions'),
    h('div', { class: 'columns' },
      h('nav', {}, h('a', { href: '#all' }, 'All sections'), ' ', h('a', { href: '#guided' }, 'One at a time'),
        h('ul', {}, sections.map((each) => h(Tally, { key: each.id, section: each, answered: answeredIn(each) })))),
      h('div', {}, h(Progress), name === 'guided' ? h(Guided, { take }) : h('div', { class: 'questions' }, (section ? [section] : sections).map((each) => [
        h('h2', { key: each.id }, each.title),
        each.questions.map((row) => h(Question, { key: row.id, row, status: statusOf(row), take })),
      ])))));
}

render(h(Page), document.getElementById('app'));
