// The way to a place of the crosswalk screen, and what its texts are checked against: the catalog as the headless
// API gives it, and the reference it was checked against. Nothing here uses what the page computed.
import { readFileSync } from 'node:fs';
import { catalog } from '../../target/npm/index.node.mjs';
import { goTo } from './answering.mjs';

export const CATALOG = catalog();
const PROPOSAL = 'security-rule-2025';
const REFERENCE = JSON.parse(readFileSync(new URL('../../catalog/reference/hipaa-45cfr164.json', import.meta.url), 'utf8'));

/**
 * Goes to a place of the crosswalk by its id, or as `proposal-0`, through the contents. `part` is what then has to be
 * there.
 */
export async function goToPlace(page, place, part = place.replace(/-\d+$/, '')) {
  const id = place === 'proposal-0' ? PROPOSAL : place;
  await goTo(page, 'crosswalk');
  const crumb = page.locator('[data-part="crumbs"] [data-entry="contents"]');
  if (await crumb.count()) await crumb.click();
  await page.click(`[data-part="contents"] [data-entry="${id}"]`);
  await page.waitForSelector(`[data-part="crosswalk"] [data-part="${part}"]`);
}

/** The ids of the requirements that an id stands for: a framework, a part, a family, or a requirement itself. */
export function requirementsOf(id) {
  const family = CATALOG.families.find((row) => row.id === id);
  if (family) return family.requirements;
  const families = [CATALOG.parts.find((row) => row.id === id)?.families, CATALOG.frameworks.find((row) => row.id === id)?.parts].find(Boolean);
  return families ? families.flatMap(requirementsOf) : [id];
}

const byId = new Map(CATALOG.requirements.map((row) => [row.id, row]));

/** The controls that the clauses of some requirements name, clause by clause. */
export const controlsOf = (requirements) => requirements.flatMap((id) => byId.get(id).clauses.map((clause) => clause.control));

/** The standard that a HIPAA requirement stands under, by the reference. */
export function standardOf(id) {
  const citation = id.split(':')[1];
  const item = REFERENCE.items.find((row) => row.id === citation);
  const above = { 'implementation-specification': item?.parent, paragraph: citation.split('(')[0] }[item?.level];
  return above && !byId.has(`hipaa:${above}`) ? `hipaa:${above}` : id;
}

/** OSCAL's word for how two sets of controls relate. */
export function relationship(source, target) {
  const shared = [...source].filter((control) => target.has(control)).length;
  if (shared === 0) return 'no-relationship';
  if (shared === source.size) return shared === target.size ? 'equivalent-to' : 'subset-of';
  return shared === target.size ? 'superset-of' : 'intersects-with';
}

/** Things by what `key` says of them, in order. */
export function grouped(things, key) {
  const groups = new Map();
  for (const thing of things) groups.set(key(thing), [...(groups.get(key(thing)) ?? []), thing]);
  return groups;
}
