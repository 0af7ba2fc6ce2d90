#!/usr/bin/env bash
# Says under which name rustup has the compiler of rust-toolchain.toml, where it does not have it under its version: the same
# one is often there as `stable` only, and where there is no network, rustup cannot fetch it once more. Says nothing else.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 0
export PATH="$PATH:${CARGO_HOME:-$HOME/.cargo}/bin" RUSTUP_AUTO_INSTALL=0

wanted=$(sed -n 's/^channel = "\(.*\)"/\1/p' rust-toolchain.toml)
rustc --version >/dev/null 2>&1 && exit
[[ $(rustc +stable --version 2>/dev/null) == "rustc $wanted "* ]] && echo stable
exit 0
