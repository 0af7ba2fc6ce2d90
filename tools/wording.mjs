// Derives tests/fixtures/wording/runs.txt, the hashes of every run of six words in the originals whose wording must
// not reappear in ours. Separate from the build and the tests, which must not need the originals: they never enter
// the repository. Run it by hand when an original, names.txt or the normalisation below changes.
//
//   node tools/wording.mjs FOLDER-OF-THE-ORIGINALS [OUTPUT]
//
// The folder holds one plain-text file an original, `article-<source id>.txt` or `criteria-<edition>.txt`; a line is
// a paragraph, a list item or a row of a table. tests/suite/wording/words.rs reads our own texts in the same way.

import { readFileSync, readdirSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Goes up with every change of what follows, so that old hashes are refused instead of never found. */
export const NORMALISATION = 1;
export const RUN = 6;
const BITS = 40n;

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** The end of a piece: a line, a cell, or a sentence. "e.g. this" goes on, because a small letter follows. */
const END = /[\n\r|]|[.!?]+[)\]"'”’»]*\p{White_Space}+(?![\p{White_Space}\p{Lowercase}])/u;
const WORD = /[\p{Alphabetic}\p{N}]+/gu;
/** 164.312(a)(2)(iii), CC6.1, PI1: whoever cites has to write the same. */
const CITATION =
  /(?<![\p{Alphabetic}\p{N}])(?:16\d\.\d{3}(?:\([a-z0-9]+\))*|(?:cc|pi|a|c|p)\d(?:\.\d)?)(?![\p{Alphabetic}\p{N}])/gu;

/** The words of a text, in pieces that no run reaches across: without citations, and without names. */
export function pieces(text, names) {
  const found = text.replace(INVISIBLE, "").split(END).map((piece) => withoutNames(words(piece), names));
  return found.filter((piece) => piece.length > 0);
}

function words(piece) {
  return piece.toLowerCase().replace(CITATION, " ").match(WORD) ?? [];
}

/** At every word the longest name that starts there goes; what stood around it becomes neighbours. */
function withoutNames(words, names) {
  const left = [];
  for (let at = 0; at < words.length; ) {
    const name = names.find((name) => name.every((word, offset) => words[at + offset] === word));
    if (name) at += name.length;
    else left.push(words[at++]);
  }
  return left;
}

/** The names of a list, one a line, longest first. */
export function readNames(text) {
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return lines.map(words).sort((a, b) => b.length - a.length);
}

/** FNV-1a of 64 bits over the words with one space between them, folded to 40 bits, in hexadecimal. */
export function hash(words) {
  let hash = 0xcbf29ce484222325n;
  for (const byte of Buffer.from(words.join(" "), "utf8")) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return ((hash >> BITS) ^ BigInt.asUintN(Number(BITS), hash)).toString(16).padStart(Number(BITS) / 4, "0");
}

/** The hashes of all runs of a text. */
export function runs(text, names) {
  return pieces(text, names).flatMap((piece) => {
    const starts = Math.max(0, piece.length - RUN + 1);
    return Array.from({ length: starts }, (_, at) => hash(piece.slice(at, at + RUN)));
  });
}

const HEAD = `# Hashes of every run of six words in texts that are not ours. Derived by tools/wording.mjs, which holds the
# normalisation; do not edit. tests/suite/wording.rs refuses any text of ours that contains one of these runs.
#
# Left out before runs are taken, because whoever is right writes the same: citations (164.312(a), CC6.1), and the
# names in names.txt. No run reaches across the end of a line, a cell or a sentence.
# A run of ours that is nobody else's meets one of these by chance with probability (number of hashes) / 2^40: for
# 100 000 runs of ours and 20 000 hashes, that is one false alarm in about 500 catalogs.
`;

function derive(folder, output) {
  const listed = readFileSync(new URL("../tests/fixtures/wording/names.txt", import.meta.url), "utf8");
  const names = readNames(listed);
  const known = new Set();
  const counts = [];
  const sections = [];
  for (const file of readdirSync(folder).filter((name) => /^(article|criteria)-.*\.txt$/.test(name)).sort()) {
    const name = file.replace(/\.txt$/, "");
    const all = new Set(runs(readFileSync(join(folder, file), "utf8"), names));
    // A run of several originals stands with the first.
    const own = [...all].filter((hash) => !known.has(hash)).sort();
    own.forEach((hash) => known.add(hash));
    counts.push(`# ${name}: ${all.size} runs, ${own.length} of them not listed before`);
    const lines = own.join("").match(/.{1,110}/g) ?? [];
    sections.push(`[${name}]\n${lines.join("\n")}\n`);
  }
  if (sections.length === 0) {
    console.error(`error: ${folder} holds no article-*.txt or criteria-*.txt`);
    process.exit(1);
  }
  const versions = `normalisation ${NORMALISATION}\nnames ${hash(names.flat())}\n`;
  writeFileSync(output, `${HEAD}#\n${counts.join("\n")}\n\n${versions}\n${sections.join("\n")}`);
  console.log(`${counts.join("\n")}\n${known.size} in ${output}`);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [folder, output = "tests/fixtures/wording/runs.txt"] = process.argv.slice(2);
  if (!folder) {
    console.error("usage: node tools/wording.mjs FOLDER-OF-THE-ORIGINALS [OUTPUT]");
    process.exit(2);
  }
  derive(folder, output);
}
