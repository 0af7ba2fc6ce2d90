#!/usr/bin/env bash
# Builds this commit twice, from scratch, under circumstances that differ (another folder, another place of cargo's
# crates, another time zone, language and umask), and compares the results byte for byte. Takes two full builds.
#
#   tools/reproduce.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

git diff --quiet HEAD || echo 'reproduce: what is not committed is left out'
commit=$(git rev-parse HEAD)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cargo_home=$(realpath "${CARGO_HOME:-$HOME/.cargo}")

# build NAME : this commit in a folder of that name, with nothing of an earlier build
build() {
  mkdir -p "$work/$1"
  git archive "$commit" | tar -x -C "$work/$1"
  ln -s "$PWD/.tools" "$work/$1/.tools"
  (
    cd "$work/$1"
    unset CARGO_TARGET_DIR MAKEFLAGS MAKELEVEL CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS
    # The tools are those of this folder; its own check would want to install them anew.
    make --no-print-directory -o .tools/ready-to-build -o .tools/ready-to-test dist/index.html single target/crosscheck.cdx.json
  ) >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
  (cd "$work/$1" && find dist target/crosscheck*.html target/crosscheck.cdx.json -type f | LC_ALL=C sort | xargs sha256sum) >"$work/$1.sums"
}

started=$SECONDS
echo 'reproduce: first build'
build first
echo "reproduce: second build ($((SECONDS - started)) s so far)"
ln -s "$cargo_home" "$work/crates-elsewhere"
(
  umask 077
  export CARGO_HOME="$work/crates-elsewhere" TZ=Pacific/Auckland LC_ALL=C
  build a/folder/further/down
)
mv "$work/a/folder/further/down.sums" "$work/second.sums"

if diff "$work/first.sums" "$work/second.sums"; then
  cat "$work/first.sums"
  echo "reproduce: both builds of ${commit:0:12} are the same, byte for byte, with $(rustc --version) ($((SECONDS - started)) s)"
else
  echo 'reproduce: the two builds differ' >&2
  exit 1
fi
