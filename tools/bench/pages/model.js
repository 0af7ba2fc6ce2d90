// What the vanilla page and the Preact page have in common: the answers, the scores, where it is kept, and the address. SurveyJS
// has its own of all that, and takes the scores from here.
import data from 'bench-data';
import { Scoring, STATUSES } from '../scoring.mjs';

export const { answers, frameworks, sections } = data.questionnaire;
export const questions = sections.flatMap((section) => section.questions);
const scoring = new Scoring(data.tables);
const reasons = {};
const byId = new Map(questions.map((question) => [question.id, question]));

export const statusOf = ({ control }) => (scoring.statuses[control] === 0 ? null : STATUSES[scoring.statuses[control]]);
export const reasonOf = ({ id }) => reasons[id] ?? '';
export const answeredIn = (section) => section.questions.filter((question) => statusOf(question) !== null).length;

/** The bounds of both scores, as text. */
export function ranges() {
  return frameworks.map((title, framework) => {
    const percent = (bound) => scoring.frameworks.bound(framework, bound);
    const [low, high] = [percent(0), percent(1)];
    return { title, low, high, text: low === null ? 'does not apply' : `between ${Math.floor(low * 100)} % and ${Math.floor(high * 100)} %` };
  });
}

/** Answers a question; `null` takes the answer back. */
export function answer(id, status) {
  scoring.change(byId.get(id).control, status === null ? 0 : STATUSES.indexOf(status));
  keepSoon();
}

export function giveReason(id, text) {
  reasons[id] = text;
  keepSoon();
}

// Kept like on our page: in this tab, a moment after the last change.
let waiting;
export function keepSoon() {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    const said = questions.filter((question) => statusOf(question) !== null);
    sessionStorage.setItem('bench/assessment', JSON.stringify(Object.fromEntries(said.map((question) => [question.id, { status: statusOf(question), justification: reasonOf(question) }]))));
  }, 300);
}

/** What the address asks for: one section, all of them, or one question after another. */
export function view() {
  const [name, id] = location.hash.slice(1).split('/');
  if (name === 'all' || name === 'guided') return { name };
  return { name: 'section', section: sections.find((section) => section.id === id) ?? sections[0] };
}

/** The next question of the catalog's order that is not answered; our page looks for the one that narrows the scores most. */
export const nextQuestion = () => questions.find((question) => statusOf(question) === null) ?? null;
