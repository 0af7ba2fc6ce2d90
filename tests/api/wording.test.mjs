// tools/wording.mjs reads texts as tests/suite/wording/words.rs does: both are held to the same vectors.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { pieces, readNames, runs } from "../../tools/wording.mjs";

const fixture = (name) => readFileSync(new URL(`../fixtures/wording/${name}`, import.meta.url), "utf8");
const names = readNames(fixture("names.txt"));

test("texts come to the same as in the suite", () => {
  const vectors = JSON.parse(fixture("vectors.json"));
  assert.ok(vectors.length >= 10);
  for (const { text, pieces: wanted, hashes } of vectors) {
    assert.deepEqual(pieces(text, names).map((piece) => piece.join(" ")), wanted, text);
    assert.deepEqual(runs(text, names), hashes, text);
  }
});
