// Valid assessments made wrong in every way, from a seed: the same seed makes the same mutation on every machine. Apart
// from the tests, which call the API with what comes out.
import { readFileSync } from "node:fs";
import { numbers, randomAssessment } from "./random.mjs";

const read = (name) => JSON.parse(readFileSync(new URL(`../fixtures/assessments/${name}.json`, import.meta.url), "utf8"));
const FIXTURES = ["half-answered", "full", "soc2-type2"].map(read);

const ODD_TEXTS = ["", " ", "\u0000", "\u202e", "\u200d", "\ufeff", "\ud800", "\udfff", "é", "e\u0301", "𝒜", "<b>", "__proto__", "constructor", "toString", "length",
  "2026-02-30", "2026-11-22", "9999-12-31", "1899-12-31", "0000-00-00", "1/2", "3/2", "1/0", "999999999999999999/999999999999999999", "-1/2", "soc2:CC6.1", "security",
  "implemented", "type-2", "yes", "no", "a".repeat(61), "x".repeat(4096), "x".repeat(4097)];
const ODD_VALUES = [null, true, false, 0, -1, 1, 7, 2.5, -0, 1e308, 2 ** 53 - 1, 2 ** 53, -(2 ** 53), [], {}, [[]], [{}], { "": "" }, [null], [1, 1], ["", ""]];
// What no JSON can say.
const FOREIGN = [undefined, NaN, Infinity, 10n, 2n ** 70n, Symbol("x"), () => 1, new Date(0), new Map([["a", 1]]), new Uint8Array(3), /x/];
const ODD_TOKENS = ["1e999", "1.0", "1E2", "-0", "00", "+1", ".5", "NaN", "Infinity", "undefined", "'x'", '"\\ud800"', '"\\u0000"', '"\\x"', "\u0000", "//", ",,", "[", "]", "{", "}", '"', "\\", "\ufeff",
  '"version":1,', '"format":"crosscheck/assessment",', '"answers":{},', '"__proto__":{},', "9007199254740993", "-9223372036854775809", "1".repeat(400), "[".repeat(40) + "]".repeat(40)];

/** What a seed stands for: a source of choices. */
export function chooser(seed) {
  const next = numbers(seed);
  const below = (count) => Math.floor(next() * count);
  return { next, below, pick: (list) => list[below(list.length)], chance: (share) => next() < share };
}

/** A valid assessment with something under every field of the format; small, so that many can be tried. */
export function validAssessment(catalog, seed) {
  const { pick, chance, below } = chooser(seed);
  const assessment = chance(0.2) ? structuredClone(pick(FIXTURES)) : randomAssessment(catalog, seed);
  const some = (list, count) => Array.from({ length: count }, () => pick(list).id).filter((id, at, all) => all.indexOf(id) === at);
  // Most of what is said about controls goes: it is the same form a hundred times over.
  const kept = below(12);
  assessment.answers = Object.fromEntries(Object.entries(assessment.answers ?? {}).filter(() => chance(kept / 100)));
  for (const answer of Object.values(assessment.answers)) {
    if (chance(0.3)) Object.assign(answer, { owner: "Security lead", due: "2027-01-31", evidence: ["ticket 12", "wiki"] });
  }
  if (chance(0.5)) assessment.catalog = { id: catalog.id, version: pick([catalog.version, "0.0.1"]) };
  if (chance(0.5)) {
    const addressable = catalog.requirements.filter(({ designation }) => designation === "addressable");
    const decision = () => ({ course: pick(["implemented", "alternative", "not-reasonable"]), reason: "because", factors: { size: "small", cost: "none" }, decided: "2026-01-01", owner: "COO" });
    assessment.decisions = Object.fromEntries(some(addressable, below(3)).map((id) => [id, decision()]));
  }
  if (chance(0.5)) assessment.evidence = { e1: { what: "Policy", controls: some(catalog.controls, 2), date: "2026-03-01", review: "2027-03-01" }, e2: { place: "drive" } };
  if (chance(0.3)) {
    const { format, version, profile, scope } = assessment;
    assessment.snapshots = { s1: { name: "Before", assessment: { format, version, profile, ...(scope && { scope }) }, scores: { soc2: { low: "1/3", high: "1/2" } } } };
  }
  return assessment;
}

/** Every place of a value: its parent and the key that leads to it. */
function placesOf(value, found = []) {
  for (const key of Object.keys(value)) {
    found.push([value, key]);
    if (typeof value[key] === "object" && value[key] !== null) placesOf(value[key], found);
  }
  return found;
}

const remove = (parent, key) => (Array.isArray(parent) ? parent.splice(Number(key), 1) : delete parent[key]);
// A plain assignment to `__proto__` would not make a field.
const put = (parent, key, value) => Object.defineProperty(parent, key, { value, writable: true, enumerable: true, configurable: true });

/** Changes a plain value in one way. Returns whether what came out is still JSON. */
function change(root, choices) {
  const { below, pick, chance, next } = choices;
  const places = placesOf(root);
  if (places.length === 0) return true;
  const [parent, key] = pick(places);
  const [, otherKey] = pick(places);
  const value = parent[key];
  const other = () => structuredClone(pick(places.map(([from, name]) => from[name]).filter((one) => typeof one !== "function" && typeof one !== "symbol")));
  const edited = (text) => {
    const at = below(text.length + 1);
    return text.slice(0, at) + pick([...ODD_TEXTS, "", "a"]) + text.slice(at + below(3));
  };
  const ways = [
    () => remove(parent, key),
    () => { parent[key] = structuredClone(pick(ODD_VALUES)); },
    () => { parent[key] = pick(ODD_TEXTS); },
    () => { parent[key] = other(); },
    () => { parent[key] = [value]; },
    () => { parent[key] = { [String(otherKey)]: value }; },
    () => { if (Array.isArray(parent)) parent.splice(below(parent.length), 0, structuredClone(value)); else put(parent, otherKey, other()); },
    () => { if (typeof value === "string") parent[key] = edited(value); },
    () => { if (typeof value === "number") parent[key] = value + pick([-1, 1, 0.5, 1e6, -1e6, 2 ** 53]); },
    () => { if (!Array.isArray(parent)) { remove(parent, key); put(parent, chance(0.5) ? edited(key) : otherKey, value); } },
    () => { if (!Array.isArray(parent)) put(parent, pick(ODD_TEXTS), structuredClone(pick(ODD_VALUES))); },
  ];
  pick(ways)();
  if (next() >= 0.02) return true;
  const [at, name] = pick(placesOf(root).length > 0 ? placesOf(root) : [[root, "foreign"]]);
  put(at, name, pick(FOREIGN));
  return false;
}

/** A mutation of any plain value: `{ value, isJson }`. Mostly one change, sometimes several. */
export function mutated(valid, choices) {
  const value = structuredClone(valid);
  let isJson = true;
  for (let left = choices.pick([1, 1, 1, 2, 3, 8]); left > 0 && isJson; left -= 1) isJson = change(value, choices);
  return { value, isJson };
}

/** A mutation of a text: characters gone, doubled, moved or put in. */
export function mutatedText(text, { below, pick }) {
  for (let left = pick([1, 1, 2, 5]); left > 0; left -= 1) {
    const at = below(text.length + 1);
    const end = Math.min(text.length, at + below(pick([2, 8, 60])));
    const span = text.slice(at, end);
    text = pick([
      () => text.slice(0, at) + text.slice(end),
      () => text.slice(0, at) + span + span + text.slice(end),
      () => text.slice(0, at) + pick(ODD_TOKENS) + text.slice(end),
      () => text.slice(0, at) + pick(ODD_TOKENS) + text.slice(at),
      () => text.replaceAll(/\d+/g, (digits) => (below(4) === 0 ? pick(["1.0", "1e0", `${digits}0`, "-1"]) : digits)),
      () => text.slice(0, at),
    ])();
  }
  return text;
}
