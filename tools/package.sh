#!/usr/bin/env bash
# Builds the npm package in target/npm/, ready for `npm pack`: the headless API, the element and the frame page that it
# shows (from dist/, which has to be there).
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
# With a way to start the program anew, for api.mjs.
wasm-bindgen --target web --experimental-reset-state-function --out-dir "$OUT" --out-name crosscheck \
  "$BUILD/wasm32-unknown-unknown/release/crosscheck.wasm"
rm "$OUT/crosscheck_bg.wasm.d.ts"

echo "package: optimising"
wasm-opt -Oz --strip-debug --strip-producers "$OUT/crosscheck_bg.wasm" -o "$OUT/crosscheck_bg.wasm"

echo "package: element and frame page"
[[ -f dist/index.html ]] || { echo "there is no dist folder yet. Run: make build" >&2; exit 1; }
# Pages and what they load, in English and, in folders, in the other languages of the build.
for language in . $(node -e 'import("./tools/languages.mjs").then(({ languagesIn }) => console.log(languagesIn("dist").join(" ")))'); do
  mkdir -p "$OUT/frame/$language"
  find "dist/$language" -maxdepth 1 -type f ! -name '*.br' ! -name '*.gz' ! -name 'cross-check*' ! -name worker.js ! -name 404.html -exec cp {} "$OUT/frame/$language/" \;
done
node --input-type=module - "$OUT" <<'JS'
import { readFileSync, writeFileSync } from "node:fs";
import { elementScript, inlineOf } from "./tools/element.mjs";
import { headersOf } from "./tools/headers.mjs";
import { webTypes } from "./tools/web-types.mjs";

const [, , out] = process.argv;
writeFileSync(`${out}/element.js`, elementScript("package", inlineOf("dist")));
const { name } = JSON.parse(readFileSync("tools/package/package.json", "utf8"));
const [version] = /(?<=^version = ")[^"]+/m.exec(readFileSync("Cargo.toml", "utf8"));
writeFileSync(`${out}/web-types.json`, webTypes(JSON.parse(readFileSync("tools/package/custom-elements.json", "utf8")), name, version));
const readme = readFileSync("tools/package/README.md", "utf8");
writeFileSync(`${out}/README.md`, readme.replace("FRAME_POLICY", () => headersOf("page")["Content-Security-Policy"].replaceAll("; ", ";\n")));
JS

cp tools/package/{api.mjs,custom-elements.json,element.d.ts,index.d.ts,index.node.mjs,index.web.mjs,init.d.ts,init.mjs,plain.mjs,react.d.ts,react.mjs} "$OUT/"
cp www/schemas/{assessment-1,report-1}.json "$OUT/schemas/"
node --input-type=module - "$OUT" <<'JS'
import { readFileSync, writeFileSync } from "node:fs";

const [version] = /(?<=^version = ")[^"]+/m.exec(readFileSync("Cargo.toml", "utf8"));
const wanted = JSON.parse(readFileSync("tools/package/package.json", "utf8"));
writeFileSync(`${process.argv[2]}/package.json`, JSON.stringify({ ...wanted, version }, null, 2) + "\n");
JS
echo "package: $OUT ($(wc -c <"$OUT/crosscheck_bg.wasm") bytes of wasm)"
