#!/usr/bin/env bash
# Builds this commit a second time, with nothing of the first build, and compares what came of both byte for byte: dist/, the npm
# package, the single files and the bill of materials.
#
#   tools/reproduce.sh [LANGUAGE...]     languages beside English, as in the Makefile
#
# The first build is the one in this folder, which is what gets published. The second has a folder, a home, crates and tools of its
# own, all fetched and compiled anew and each held to a lock file or a hash; another time zone, language and umask; and of this
# shell's environment nothing but how to reach the network. Both use this machine's compiler (rust-toolchain.toml), Node and C
# compiler. It takes as long as a first `make build` on a new machine.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
readonly MAKE_IT=("${MAKE:-make}" --no-print-directory "LANGUAGES=$*" build package single sbom)

fail() { printf 'reproduce: %s\n' "$@" >&2; exit 1; }

changes=$(git status --porcelain)
[[ -z $changes ]] || fail 'there are changes that no commit holds, so nobody could build the same:' "$changes"
commit=$(git rev-parse HEAD)
work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
# Cargo reads settings of every folder above.
folder=$work
while [[ $folder != / ]]; do
  folder=$(dirname "$folder")
  for name in config config.toml; do
    [[ ! -e $folder/.cargo/$name ]] || fail "$folder/.cargo/$name would have a say in the second build: set TMPDIR to a folder without one above"
  done
done

# sums FOLDER : hashes of everything that gets published.
sums() {
  (
    cd "$1"
    find dist target/npm target/crosscheck*.html target/crosscheck.cdx.json -type f | LC_ALL=C sort | xargs -d '\n' sha256sum
  )
}

started=$SECONDS
echo 'reproduce: first build, in this folder'
"${MAKE_IT[@]}" >"$work/first.log" 2>&1 || { tail -n 40 "$work/first.log" >&2; fail 'the first build failed'; }
sums . >"$work/first.sums"
[[ -z $(git status --porcelain) ]] || fail 'the build changed files that are committed'

echo "reproduce: second build, with everything of its own ($((SECONDS - started)) s so far)"
readonly ELSEWHERE="$work/a/folder/further/down"
mkdir -p "$ELSEWHERE" "$work/home"
git archive "$commit" | tar -x -C "$ELSEWHERE"
# Where programs are: rustup's and Node's folder and the system's. No `.tools` of this folder, no `node_modules`.
path=$(dirname "$(command -v rustup)"):$(dirname "$(command -v node)"):/usr/local/bin:/usr/bin:/bin
network=()
for name in http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY SSL_CERT_FILE SSL_CERT_DIR NODE_EXTRA_CA_CERTS NPM_CONFIG_REGISTRY; do
  [[ -z ${!name:-} ]] || network+=("$name=${!name}")
done
(
  umask 077
  cd "$ELSEWHERE"
  env -i "${network[@]}" PATH="$path" HOME="$work/home" CARGO_HOME="$work/crates" RUSTUP_HOME="${RUSTUP_HOME:-$HOME/.rustup}" RUSTUP_AUTO_INSTALL=0 \
    TZ=Pacific/Auckland LC_ALL=C "${MAKE_IT[@]}"
) >"$work/second.log" 2>&1 || { tail -n 40 "$work/second.log" >&2; fail 'the second build failed'; }
sums "$ELSEWHERE" >"$work/second.sums"

if diff "$work/first.sums" "$work/second.sums"; then
  cat "$work/first.sums"
  echo "reproduce: $(wc -l <"$work/first.sums") files of ${commit:0:12} are the same in both builds, byte for byte, with $(rustc --version) ($((SECONDS - started)) s)"
else
  fail 'the two builds differ (< is this folder, > the second build)'
fi
