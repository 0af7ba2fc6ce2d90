// Derives catalog/reference/*.json, the compact structure that the catalog is checked against, from the full
// reference files. Separate from the build, which must not need the originals: run it by hand when they change.
//
//   node tools/reference.mjs FOLDER-OF-THE-ORIGINALS [OUTPUT-FOLDER]
//
// Only ids, titles, levels, parents, designations, leaf flags and counts are taken; no text of either framework.

import { readFileSync, writeFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";

const [from, to = "catalog/reference"] = process.argv.slice(2);
if (!from) {
  console.error("usage: node tools/reference.mjs FOLDER-OF-THE-ORIGINALS [OUTPUT-FOLDER]");
  process.exit(2);
}

const read = (name) => JSON.parse(readFileSync(join(from, name), "utf8"));

function refuse(message) {
  console.error(`error: ${message}`);
  process.exit(1);
}

function equal(what, found, expected) {
  const sorted = (value) =>
    JSON.stringify(value, (_, v) =>
      v && typeof v === "object" && !Array.isArray(v)
        ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
        : v,
    );
  if (sorted(found) !== sorted(expected)) {
    refuse(`${what}: the items say ${sorted(found)}, the counts of the original say ${sorted(expected)}`);
  }
}

function tally(items, key) {
  const counts = {};
  for (const item of items) {
    const value = key(item);
    if (value !== undefined) counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

/** One item a line, so that a change of the originals is readable as a difference. */
function write(name, { items, ...head }) {
  const lines = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`);
  const rows = items.map((item) => `    ${JSON.stringify(item)}`).join(",\n");
  mkdirSync(to, { recursive: true });
  writeFileSync(join(to, name), `{\n${lines.join("\n")}\n  "items": [\n${rows}\n  ]\n}\n`);
}

function soc2() {
  const original = read("soc2-tsc-2017.json");
  const part = (category) => category.replace(/\s*\(.*\)/, "").toLowerCase().replace(/ /g, "-");
  const criteria = original.criteria.map((criterion) => ({
    id: criterion.id,
    title: criterion.title,
    level: "criterion",
    part: part(criterion.category),
    family: criterion.series.toLowerCase(),
    parent: criterion.series,
    assessable: true,
  }));
  const series = new Map();
  for (const { series: id, series_title: title, category } of original.criteria) {
    series.set(id, { id, title, level: "series", part: part(category) });
  }
  equal("criteria", criteria.length, original.counts.total);
  equal("series", tally(criteria, (item) => item.parent), original.counts.by_series);
  equal("categories", tally(original.criteria, (item) => item.category), original.counts.by_category);
  write("soc2-tsc-2017.json", {
    title: original.framework,
    note: original.note,
    designations: false,
    counts: { assessable: criteria.length, "by-family": tally(criteria, (item) => item.family) },
    items: [...series.values(), ...criteria],
  });
}

function hipaa() {
  const original = read("hipaa-45cfr164.json");
  const parts = {
    security: "security-rule",
    breach_notification: "breach-notification-rule",
    privacy: "privacy-rule",
  };
  const section = (id) => id.match(/^164\.\d+/)?.[0] ?? refuse(`id without a section: ${id}`);
  const partOfSection = new Map(original.items.map((item) => [section(item.id), parts[item.rule]]));
  const designation = (item) => {
    if (!item.assessable_leaf) return undefined;
    // A standard without specifications carries no letter in the rule; it is required.
    return item.designation === "A" ? "addressable" : "required";
  };
  const items = original.items.map((item) => ({
    id: item.id,
    title: item.title,
    level: item.level.replace(/_/g, "-"),
    part: parts[item.rule] ?? refuse(`unknown rule: ${item.rule}`),
    family: item.family,
    parent: item.parent,
    designation: designation(item),
    assessable: item.assessable_leaf ? true : undefined,
  }));
  const paragraphs = original.paragraphs.map(({ id, title, parent }) => ({
    id,
    title,
    level: "paragraph",
    part: partOfSection.get(section(id)) ?? refuse(`paragraph of an unknown section: ${id}`),
    parent,
  }));
  const known = new Set([...items, ...paragraphs].map((item) => item.id));
  for (const item of [...items, ...paragraphs]) {
    if (item.parent && !known.has(item.parent)) refuse(`${item.id}: unknown parent ${item.parent}`);
  }
  const leaves = items.filter((item) => item.assessable);
  const specifications = original.items.filter(
    (item) => item.rule === "security" && item.level === "implementation_specification",
  );
  const standards = leaves.filter((item) => item.level === "standard").map((item) => item.id);
  const { counts } = original;
  equal("assessable leaves", leaves.length, counts.assessable_leaves);
  equal("specifications", specifications.length, counts.security_specifications);
  equal(
    "specifications by family and designation",
    tally(specifications, (item) => `${item.family}:${item.designation}`),
    counts.security_specs_by_family_designation,
  );
  equal("standards without specifications", standards, counts.spec_less_standards);
  write("hipaa-45cfr164.json", {
    title: original.title,
    note: `${original.text_date}; structure only, no text`,
    designations: true,
    counts: {
      assessable: leaves.length,
      "by-family": tally(leaves, (item) => item.family),
      "by-designation": tally(leaves, (item) => item.designation),
    },
    items: [...items, ...paragraphs],
  });
}

soc2();
hipaa();
