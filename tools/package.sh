#!/usr/bin/env bash
# Builds the headless API as an npm package in target/npm/, ready for `npm pack`.
#
# wasm-bindgen, wasm-opt and Node are those that tools/setup.sh installs.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export PATH="$PWD/.tools/bin:$PWD/.tools/npm/node_modules/.bin:$PATH:${CARGO_HOME:-$HOME/.cargo}/bin"

readonly OUT="target/npm"
# A folder of its own: the library of the API and the program of the page are both called crosscheck.wasm, and
# cargo would take the one for the other.
readonly BUILD="${CARGO_TARGET_DIR:-target}/package"

echo "package: compiling"
cargo rustc --locked --quiet --release --lib --crate-type cdylib \
  --target wasm32-unknown-unknown --target-dir "$BUILD" --no-default-features --features api

rm -rf "$OUT"
mkdir -p "$OUT/schemas"
echo "package: binding"
wasm-bindgen --target web --out-dir "$OUT" --out-name crosscheck \
  "$BUILD/wasm32-unknown-unknown/release/crosscheck.wasm"
rm "$OUT/crosscheck_bg.wasm.d.ts"

echo "package: optimising"
wasm-opt -Oz --strip-debug --strip-producers "$OUT/crosscheck_bg.wasm" -o "$OUT/crosscheck_bg.wasm"

cp tools/package/{README.md,index.d.ts,index.node.mjs,index.web.mjs} "$OUT/"
cp www/schemas/{assessment-1,report-1}.json "$OUT/schemas/"
node --input-type=module - "$OUT" <<'JS'
import { readFileSync, writeFileSync } from "node:fs";

const [version] = /(?<=^version = ")[^"]+/m.exec(readFileSync("Cargo.toml", "utf8"));
const wanted = JSON.parse(readFileSync("tools/package/package.json", "utf8"));
writeFileSync(`${process.argv[2]}/package.json`, JSON.stringify({ ...wanted, version }, null, 2) + "\n");
JS
echo "package: $OUT ($(wc -c <"$OUT/crosscheck_bg.wasm") bytes of wasm)"
