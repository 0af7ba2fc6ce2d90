#!/usr/bin/env bash
# Runs make targets, each under a heading with its time, and sums up what the test runners in them reported. `make test`
# is one call of this; it ends with a table and a line "N passed, N failed".
#
#   tools/steps.sh setup-rust + setup-test test-build test-browser + test-fmt test-native ...
#
# What stands before the first + runs first. Each further + begins a lane: lanes run side by side, the steps of one lane one
# after the other, because a compiler and a browser seldom keep two cores busy alone. The first lane is shown as it goes,
# each step of the others when it has ended.
#
# A failed step does not keep the next one from running, because one run should show everything that is wrong.
# Two do: without the tools or without the built page, what follows could only fail as well, or pass on an old one.
set -uo pipefail # without -e: a failure is counted, not an end
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit
trap 'trap - INT TERM; kill 0; exit 130' INT TERM # Ctrl-C ends the whole run, not just the step it falls into

readonly NEEDED_BY_THE_REST='setup-rust setup-test test-build'
readonly LOGS=target/steps
rm -rf "$LOGS"
mkdir -p "$LOGS"

# counts LOG : "passed failed" of all runners in a log. cargo test and wasm-bindgen-test close with
# "test result: ok. 3 passed; 0 failed; …", Node's and ours with lines "ℹ pass 3", "ℹ fail 0", "ℹ cancelled 0".
counts() {
  sed 's/\x1b\[[0-9;]*m//g' "$1" | awk '
    /^test result: / { passed += $4; failed += $6 }
    NF == 3 && $1 == "ℹ" && $2 == "pass" { passed += $3 }
    NF == 3 && $1 == "ℹ" && ($2 == "fail" || $2 == "cancelled") { failed += $3 }
    END { print passed + 0, failed + 0 }'
}

# step NAME show|keep : runs one; its line for the table, verdict and counts go to its own file.
step() {
  local began=$SECONDS status passed failed verdict line
  local log="$LOGS/$1.log"
  if [[ $2 == show ]]; then
    printf '\n━━━ %s\n' "$1"
    # Through a file, for the counting; through tee, because nobody likes to wait before an empty screen.
    ${MAKE:-make} --no-print-directory "$1" 2>&1 | tee "$log"
    status=${PIPESTATUS[0]}
  else
    ${MAKE:-make} --no-print-directory "$1" >"$log" 2>&1
    status=$?
  fi
  read -r passed failed < <(counts "$log")
  # A step that fails without a failed test (a warning of clippy, a build) must not leave the sum at zero.
  if ((status != 0 && failed == 0)); then failed=1; fi
  verdict=ok
  if ((status != 0)); then verdict=FAILED; fi
  line=$(printf '%-14s %-7s %4d s  %5d passed %4d failed' "$1" "$verdict" $((SECONDS - began)) "$passed" "$failed")
  [[ $2 == show ]] || { printf '\n━━━ %s (beside it)\n' "$1"; cat "$log"; }
  printf '━━━ %s\n' "$line"
  printf '%s\t%s\t%s\t%s\n' "$line" "$verdict" "$passed" "$failed" >"$LOGS/$1.result"
  return "$status"
}

# lane show|keep STEP... : one after the other, up to one that the rest needs and that failed.
lane() {
  local how=$1 name
  shift
  for name in "$@"; do
    step "$name" "$how" && continue
    [[ " $NEEDED_BY_THE_REST " == *" $name "* ]] || continue
    printf '(what comes after %s was not run)\n' "$name" >"$LOGS/$name.stopped"
    return 1
  done
  return 0
}

lanes=('')
for name in "$@"; do
  if [[ $name == + ]]; then lanes+=(''); else lanes[-1]+=" $name"; fi
done

# shellcheck disable=SC2086 # names of steps have no spaces
if lane show ${lanes[0]}; then
  for more in "${lanes[@]:2}"; do lane keep $more & done
  if ((${#lanes[@]} > 1)); then lane show ${lanes[1]}; fi
  wait
fi

passed=0 failed=0 broken=0 table=''
for name in "$@"; do
  [[ -f $LOGS/$name.result ]] || continue
  IFS=$'\t' read -r line verdict more_passed more_failed <"$LOGS/$name.result"
  passed=$((passed + more_passed)) failed=$((failed + more_failed))
  [[ $verdict == ok ]] || broken=1
  table+="$line"$'\n'
  if [[ -f $LOGS/$name.stopped ]]; then table+=$(<"$LOGS/$name.stopped")$'\n'; fi
done
printf '\n%s%-14s %-7s %4d s\n' "$table" 'all steps' "$( ((broken)) && echo FAILED || echo ok)" "$SECONDS"
printf '%d passed, %d failed\n' "$passed" "$failed" | tee "$LOGS/summary"
exit "$broken"
