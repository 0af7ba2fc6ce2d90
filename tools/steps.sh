#!/usr/bin/env bash
# Runs make targets one after the other, each under a heading with its time, and sums up what the test runners
# in them reported. `make test` is one call of this; it ends with a table and a line "N passed, N failed".
#
#   tools/steps.sh setup-test test-fmt test-clippy ...
#
# A failed step does not keep the next one from running, because one run should show everything that is wrong.
# Two do: without the tools or without the built page, what follows could only fail as well, or pass on an old one.
set -uo pipefail # without -e: a failure is counted, not an end
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit
trap 'exit 130' INT # Ctrl-C ends the whole run, not just the step it falls into

readonly NEEDED_BY_THE_REST='setup-test test-build'
readonly LOGS=target/steps
rm -rf "$LOGS"
mkdir -p "$LOGS"

# counts LOG : "passed failed" of all runners in a log. cargo test and wasm-bindgen-test close with
# "test result: ok. 3 passed; 0 failed; …", Node's with lines "ℹ pass 3", "ℹ fail 0", "ℹ cancelled 0".
counts() {
  sed 's/\x1b\[[0-9;]*m//g' "$1" | awk '
    /^test result: / { passed += $4; failed += $6 }
    NF == 3 && $1 == "ℹ" && $2 == "pass" { passed += $3 }
    NF == 3 && $1 == "ℹ" && ($2 == "fail" || $2 == "cancelled") { failed += $3 }
    END { print passed + 0, failed + 0 }'
}

passed=0 failed=0 broken=0 table=''
for step in "$@"; do
  printf '\n━━━ %s\n' "$step"
  began=$SECONDS
  # Through a file, for the counting; through tee, because nobody likes to wait before an empty screen.
  ${MAKE:-make} --no-print-directory "$step" 2>&1 | tee "$LOGS/$step.log"
  status=${PIPESTATUS[0]}
  read -r more_passed more_failed < <(counts "$LOGS/$step.log")
  # A step that fails without a failed test (a warning of clippy, a build) must not leave the sum at zero.
  if ((status != 0 && more_failed == 0)); then more_failed=1; fi
  if ((status != 0)); then broken=1 verdict=FAILED; else verdict=ok; fi
  passed=$((passed + more_passed)) failed=$((failed + more_failed))
  line=$(printf '%-14s %-7s %4d s  %5d passed %4d failed' \
    "$step" "$verdict" $((SECONDS - began)) "$more_passed" "$more_failed")
  printf '━━━ %s\n' "$line"
  table+="$line"$'\n'
  if ((status != 0)) && [[ " $NEEDED_BY_THE_REST " == *" $step "* ]]; then
    table+="(what comes after $step was not run)"$'\n'
    break
  fi
done

printf '\n%s%-14s %-7s %4d s\n' "$table" 'all steps' "$( ((broken)) && echo FAILED || echo ok)" "$SECONDS"
printf '%d passed, %d failed\n' "$passed" "$failed" | tee "$LOGS/summary"
exit "$broken"
