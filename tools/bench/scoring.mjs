// The scores in JavaScript, over typed arrays that are generated from the catalog: what a careful hand would write, and what our
// engine is measured against. tests/api/bench.test.mjs holds it to the API's numbers.
//
// It covers, for one profile and one scope that are fixed when the tables are made: the coverage and the projected coverage of each
// requirement, family, part and framework as bounds; the state of each requirement; the counts of each score. Of an answer it
// knows the status, every reason counts as given. It knows no reports and documents, numbers, stances, quick answers, must-haves,
// bands, gain, leverage or overlap, all of which the API computes in each call.

/** Statuses by their number; 0 is unanswered. */
export const STATUSES = ['unanswered', 'implemented', 'partial', 'planned', 'alternative', 'not-applicable', 'not-implemented'];
export const STATES = ['met', 'partly-met', 'not-met', 'open', 'not-applicable'];
export const BOUNDS = 4; // low and high, then both as projected
export const COUNTS = ['met', 'partly-met', 'not-met', 'open', 'not-applicable', 'required', 'required-not-met', 'own-words'];

// What a clause is worth, in halves, by status: low, high, projected low, projected high. The last row is that of an alternative
// to what is required, which counts for nothing.
const WORTH = Uint8Array.of(0, 2, 0, 2, 2, 2, 2, 2, 1, 1, 1, 1, 0, 0, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
const [ALTERNATIVE, NOT_APPLICABLE, NOTHING] = [4, 5, 7];

/** The tables of a catalog, as plain lists that fit into JSON. `profile` and `scope` are those of an assessment. */
export function tablesOf(catalog, { profile = {}, scope = {} } = {}) {
  const place = (rows) => new Map(rows.map(({ id }, index) => [id, index]));
  const [frameworks, parts, families, controls] = [catalog.frameworks, catalog.parts, catalog.families, catalog.controls].map(place);
  const assumed = new Map(catalog.facts.map(({ id, assumed: value }) => [id, value]));
  const holds = (when) => when.length === 0 || when.some((all) => all.every(({ fact, values }) => values.includes(profile[fact] ?? assumed.get(fact))));
  const chosen = new Set(Object.values(scope).flat());
  const partOf = ({ family }) => catalog.parts[parts.get(catalog.families[families.get(family)].part)];
  const counts = (row) => {
    const part = partOf(row);
    const isHere = part.scope === 'always' || chosen.has(part.id);
    return isHere && holds(catalog.frameworks[frameworks.get(part.framework)].when) && holds(row.when);
  };
  const rows = catalog.requirements;
  const { starts, all } = rowsOfLists(rows.map(({ clauses }) => clauses.map(({ control }) => controls.get(control))));
  return {
    controls: catalog.controls.length,
    applies: rows.map((row) => Number(counts(row))),
    required: rows.map(({ designation }) => Number(designation === 'required')),
    ownWords: rows.map((row) => Number(row['is-own-words'])),
    starts,
    clauses: all,
    familyOf: rows.map(({ family }) => families.get(family)),
    partOf: catalog.families.map(({ part }) => parts.get(part)),
    frameworkOf: catalog.parts.map(({ framework }) => frameworks.get(framework)),
    frameworks: catalog.frameworks.length,
  };
}

/** Lists of different lengths in one, with where each begins. */
function rowsOfLists(lists) {
  const starts = [0];
  for (const list of lists) starts.push(starts.at(-1) + list.length);
  return { starts, all: lists.flat() };
}

/** For each of `count` groups, which of the rows are in it. */
function membersOf(groupOf, count) {
  const lists = Array.from({ length: count }, () => []);
  groupOf.forEach((group, row) => lists[group].push(row));
  const { starts, all } = rowsOfLists(lists);
  return { starts: Int32Array.from(starts), all: Int32Array.from(all) };
}

/** One level of groups: the sums of each group's bounds, of how many rows, and its counts. */
class Level {
  constructor(size, members) {
    this.members = members;
    this.sums = new Float64Array(size * BOUNDS);
    this.counting = new Int32Array(size);
    this.counts = new Int32Array(size * COUNTS.length);
  }

  get size() {
    return this.counting.length;
  }

  /** Adds up one group out of the groups of the level below. */
  addUp(group, below) {
    const { sums, counting, counts, members } = this;
    const wide = COUNTS.length;
    sums.fill(0, group * BOUNDS, (group + 1) * BOUNDS);
    counts.fill(0, group * wide, (group + 1) * wide);
    let number = 0;
    for (let at = members.starts[group]; at < members.starts[group + 1]; at += 1) {
      const row = members.all[at];
      for (let bound = 0; bound < BOUNDS; bound += 1) sums[group * BOUNDS + bound] += below.sums[row * BOUNDS + bound];
      for (let count = 0; count < wide; count += 1) counts[group * wide + count] += below.counts[row * wide + count];
      number += below.counting[row];
    }
    counting[group] = number;
  }

  /** A bound of a group's mean, or null where nothing counts. */
  bound(group, bound) {
    return this.counting[group] === 0 ? null : this.sums[group * BOUNDS + bound] / this.counting[group];
  }

  count(group, name) {
    return this.counts[group * COUNTS.length + COUNTS.indexOf(name)];
  }
}

/** The scores of one assessment. `statuses` are the answers; `whole` computes everything, `change` what one answer moves. */
export class Scoring {
  constructor(tables) {
    this.applies = Uint8Array.from(tables.applies);
    this.required = Uint8Array.from(tables.required);
    this.ownWords = Uint8Array.from(tables.ownWords);
    this.starts = Int32Array.from(tables.starts);
    this.clauses = Int32Array.from(tables.clauses);
    this.familyOf = Int32Array.from(tables.familyOf);
    this.partOf = Int32Array.from(tables.partOf);
    this.frameworkOf = Int32Array.from(tables.frameworkOf);
    this.statuses = new Uint8Array(tables.controls);
    this.states = new Uint8Array(tables.applies.length);
    this.requirements = new Level(tables.applies.length);
    this.families = new Level(tables.partOf.length, membersOf(tables.familyOf, tables.partOf.length));
    this.parts = new Level(tables.frameworkOf.length, membersOf(tables.partOf, tables.frameworkOf.length));
    this.frameworks = new Level(tables.frameworks, membersOf(tables.frameworkOf, tables.frameworks));
    const naming = Array.from({ length: tables.controls }, () => []);
    for (let row = 0; row < tables.applies.length; row += 1) {
      for (let at = tables.starts[row]; at < tables.starts[row + 1]; at += 1) naming[tables.clauses[at]].push(row);
    }
    const { starts, all } = rowsOfLists(naming);
    this.naming = { starts: Int32Array.from(starts), all: Int32Array.from(all) };
    this.whole();
  }

  /** Everything, from the statuses. */
  whole() {
    for (let row = 0; row < this.states.length; row += 1) this.#requirement(row);
    for (let group = 0; group < this.families.size; group += 1) this.families.addUp(group, this.requirements);
    for (let group = 0; group < this.parts.size; group += 1) this.parts.addUp(group, this.families);
    for (let group = 0; group < this.frameworks.size; group += 1) this.frameworks.addUp(group, this.parts);
  }

  /** What one answer moves: added up anew from the level below, so that no rounding gathers. */
  change(control, status) {
    this.statuses[control] = status;
    const { starts, all } = this.naming;
    for (let at = starts[control]; at < starts[control + 1]; at += 1) {
      const family = this.familyOf[all[at]];
      this.#requirement(all[at]);
      this.families.addUp(family, this.requirements);
      this.parts.addUp(this.partOf[family], this.families);
      this.frameworks.addUp(this.frameworkOf[this.partOf[family]], this.parts);
    }
  }

  #requirement(row) {
    const { statuses, clauses, starts } = this;
    const isRequired = this.required[row];
    let [remaining, open, low, high, projectedLow, projectedHigh] = [0, 0, 0, 0, 0, 0];
    for (let at = starts[row]; at < starts[row + 1]; at += 1) {
      let status = statuses[clauses[at]];
      if (status === NOT_APPLICABLE) {
        if (!isRequired) continue;
        status = 0; // said in vain of what is required
      } else if (status === ALTERNATIVE && isRequired) status = NOTHING;
      remaining += 1;
      if (status === 0) open += 1;
      const worth = status * BOUNDS;
      low += WORTH[worth];
      high += WORTH[worth + 1];
      projectedLow += WORTH[worth + 2];
      projectedHigh += WORTH[worth + 3];
    }
    const doesCount = this.applies[row] === 1 && remaining > 0;
    const full = 2 * remaining;
    const state = !doesCount ? 4 : open > 0 ? (low > 0 && high < full ? 1 : 3) : low === full ? 0 : low === 0 ? 2 : 1;
    this.states[row] = state;
    const { sums, counting, counts } = this.requirements;
    counting[row] = Number(doesCount);
    const to = row * BOUNDS;
    sums[to] = doesCount ? low / full : 0;
    sums[to + 1] = doesCount ? high / full : 0;
    sums[to + 2] = doesCount ? projectedLow / full : 0;
    sums[to + 3] = doesCount ? projectedHigh / full : 0;
    const first = row * COUNTS.length;
    for (let each = 0; each < STATES.length; each += 1) counts[first + each] = Number(each === state);
    counts[first + 5] = Number(doesCount && isRequired === 1);
    counts[first + 6] = Number(doesCount && isRequired === 1 && state !== 0);
    counts[first + 7] = Number(doesCount && this.ownWords[row] === 1);
  }
}
