// The questionnaire that every page of the bench asks, out of the headless API: the questions that our page asks of a new visitor,
// under its sections, with its answers. And catalogs of other sizes, made up, with the shape of the real one.

/** The answers, in the order and the words of our page. */
export const ANSWERS = [
  ['implemented', 'Implemented', 'It is in place, for everything it should cover.'],
  ['partial', 'Partly', 'It is in place for some of what it should cover. Counts half.'],
  ['planned', 'Planned', 'It is decided, and not there yet. Counts nothing today. Needs a reason: by when, and who.'],
  ['alternative', 'Alternative', 'Something else reaches the same end. Needs a reason. Counts nothing where HIPAA says “required”.'],
  ['not-applicable', 'Not applicable', 'There is nothing here it could apply to. Needs a reason. It then leaves every count.'],
  ['not-implemented', 'Not implemented', 'It is not there.'],
];

/** What the pages show; `report` is that of an empty assessment, which says what is asked. */
export function questionnaire(catalog, report) {
  const asked = new Set(report.controls.filter((control) => control.asked).map(({ control }) => control));
  const frameworkOf = new Map(catalog.frameworks.flatMap(({ title, parts }) => parts.map((part) => [part, title])));
  const partOf = new Map(catalog.families.map(({ id, part }) => [id, part]));
  const askedBy = new Map(catalog.controls.map(({ id }) => [id, new Set()]));
  for (const { family, clauses } of catalog.requirements) for (const { control } of clauses) askedBy.get(control).add(frameworkOf.get(partOf.get(family)));
  const row = ({ id, title, question, why, good, evidence }, control) => ({ id, control, title, text: question, why, good, evidence, askedBy: [...askedBy.get(id)].join(' · ') });
  const questions = catalog.controls.map(row);
  return {
    answers: ANSWERS,
    frameworks: catalog.frameworks.map(({ title }) => title),
    sections: catalog.domains
      .map(({ id, title }) => ({ id, title, questions: questions.filter(({ control }) => catalog.controls[control].domain === id && asked.has(catalog.controls[control].id)) }))
      .filter((section) => section.questions.length > 0),
  };
}

/** A catalog of `size` controls: the rows of the real one over and over, each time under names of their own. */
export function synthetic(catalog, size) {
  const copies = Math.ceil(size / catalog.controls.length);
  const numbered = (id, copy) => (copy === 0 ? id : `${id}-${copy}`);
  const controls = Array.from({ length: size }, (_, at) => {
    const row = catalog.controls[at % catalog.controls.length];
    return { ...row, id: numbered(row.id, Math.floor(at / catalog.controls.length)) };
  });
  const known = new Set(controls.map(({ id }) => id));
  const requirements = Array.from({ length: copies }, (_, copy) => catalog.requirements.map((row) => ({
    ...row,
    id: numbered(row.id, copy),
    clauses: row.clauses.map((clause) => ({ ...clause, control: numbered(clause.control, copy) })).filter(({ control }) => known.has(control)),
  }))).flat().filter(({ clauses }) => clauses.length > 0);
  return { ...catalog, controls, requirements };
}

/** Numbers between 0 and 1 that are the same each time (mulberry32). */
export function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
