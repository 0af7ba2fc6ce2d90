# Crosscheck's commands. `make help` lists them; what each does in detail stands in the scripts of tools/.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.NOTPARALLEL:
.DELETE_ON_ERROR:

# Our own tools first, so that another version elsewhere does no harm. rustup's folder last: right after its
# installation it is often not on PATH yet.
export PATH := $(CURDIR)/.tools/bin:$(CURDIR)/.tools/npm/node_modules/.bin:$(PATH):$(or $(CARGO_HOME),$(HOME)/.cargo)/bin
# Trunk refuses NO_COLOR=1, the form everybody uses, and takes only `true` or `false`.
ifdef NO_COLOR
export NO_COLOR := true
endif

# Paths of this machine have no business in what visitors download; and without them, everybody's build is the same.
# Only for wasm: it is what is shipped, and native builds stay as they are. Not from the environment, where another place of
# crates may have been meant.
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS := --remap-path-prefix=$(or $(CARGO_HOME),$(HOME)/.cargo)=/cargo

# The compiler is the one that rust-toolchain.toml names; where rustup knows it under another name only, it goes by that.
TOOLCHAIN := $(shell tools/toolchain.sh)
ifneq ($(TOOLCHAIN),)
export RUSTUP_TOOLCHAIN := $(TOOLCHAIN)
endif

PORT ?= 8080
# Languages that the page can be switched to; each takes a build. Quicker: make serve LANGUAGES=
LANGUAGES ?= id
# Steps that `make test` leaves out, by the word behind `test-`: make test SKIP="wasm browser"
SKIP ?=
# Two lanes, side by side: what needs the built page, and what Rust alone can do while its tools are still being made.
STEPS := build size api seal browser + native clippy fmt wasm

# --- using it -----------------------------------------------------------------------------------------

##   make serve         builds the page and serves it on http://127.0.0.1:8080 (PORT=8081 for another port)
.PHONY: serve
serve: build
	@exec node tools/serve.mjs $(PORT)

##   make build         the release of the page, in dist/
.PHONY: build
build: setup-build
	@$(MAKE) --no-print-directory dist/index.html

##   make package       the headless API, the element and its frame page as an npm package, in target/npm/
.PHONY: package
package: dist/index.html | .tools/ready-to-build
	tools/package.sh

##   make single        the single-file edition, which opens from a disk: target/crosscheck.html, and crosscheck-id.html
SINGLE = target/crosscheck.html $(LANGUAGES:%=target/crosscheck-%.html)
.PHONY: single
single: $(SINGLE)
target/crosscheck.html: dist/index.html tools/single.mjs www/carried.js
	node tools/single.mjs
target/crosscheck-%.html: dist/index.html tools/single.mjs www/carried.js www/languages/%.json
	node tools/single.mjs $*

##   make hosts         settings for Cloudflare, Netlify, nginx, Caddy, S3, Vercel, GitHub Pages, in target/hosts/
.PHONY: hosts
hosts: dist/index.html
	node tools/hosts.mjs

##   make keep          takes over what snippets name: PUBLISHED=the folder as it is on your site now
PUBLISHED ?=
.PHONY: keep
keep: dist/index.html
	node tools/keep-published.mjs '$(PUBLISHED)'

##   make sbom          the bill of materials of the build, as CycloneDX 1.6: target/crosscheck.cdx.json
.PHONY: sbom
sbom: target/crosscheck.cdx.json
target/crosscheck.cdx.json: dist/index.html tools/sbom.mjs
	node tools/sbom.mjs

##   make deny          bans, licences, sources and known vulnerabilities of everything in Cargo.lock
.PHONY: deny
deny: | .tools/ready-to-test
	tools/deny.sh

##   make verify        everything that SECURITY.md claims, tried out; URL=https://… looks at a running site instead
##                      (with NO_HEADERS=1 where the host takes none, as GitHub Pages)
URL ?=
NO_HEADERS ?=
VERIFY := test-build test-seal test-leaks deny hashes
.PHONY: verify test-leaks hashes
ifeq ($(URL),)
verify:
	@MAKE='$(MAKE)' tools/steps.sh setup-test $(filter-out $(SKIP),$(VERIFY))
else
verify: dist/index.html
	node tools/verify.mjs '$(URL)' $(if $(NO_HEADERS),--no-headers)
endif
test-leaks: dist/index.html $(SINGLE)
	$(call node_test,tests/browser/leaks.test.mjs)
hashes: dist/index.html $(SINGLE) target/crosscheck.cdx.json
	@find dist $(SINGLE) target/crosscheck.cdx.json -type f ! -name '*.br' ! -name '*.gz' | LC_ALL=C sort | xargs sha256sum

##   make reproduce     builds a second time, with folders, crates and tools of its own, and compares byte for byte; takes long
.PHONY: reproduce
reproduce:
	@MAKE='$(MAKE)' tools/reproduce.sh $(LANGUAGES)

##   make schedules     a million visits to a storage in which any call may go wrong (SCHEDULES=1000 for fewer)
SCHEDULES ?= 1000000
.PHONY: schedules
schedules: | .tools/ready-to-build
	CROSSCHECK_SCHEDULES=$(SCHEDULES) CARGO_PROFILE_RELEASE_OPT_LEVEL=3 CARGO_PROFILE_RELEASE_LTO=off \
	cargo test --locked --release --features json --test schedules -- --nocapture

##   make crashes       a thousand crashes of the page at random points (CRASHES=100 for fewer)
CRASHES ?= 1000
.PHONY: crashes
crashes: dist/index.html | .tools/ready-to-test
	CROSSCHECK_CRASHES=$(CRASHES) node tools/run-tests.mjs --pattern 'random points' tests/browser/crash.test.mjs

##   make mutations     a million assessments made wrong, through the API (MUTATIONS=50000 for fewer, SEED=2 for others)
MUTATIONS ?= 1000000
SEED ?= 1
.PHONY: mutations
mutations: package | .tools/ready-to-test
	CROSSCHECK_MUTATIONS=$(MUTATIONS) CROSSCHECK_SEED=$(SEED) node --test --test-reporter=spec tests/api/mutations.test.mjs

##   make monkey        a hundred thousand random actions on the page (ACTIONS=5000 for fewer, SEED=2 for others)
ACTIONS ?= 100000
.PHONY: monkey
monkey: dist/index.html | .tools/ready-to-test
	CROSSCHECK_ACTIONS=$(ACTIONS) CROSSCHECK_SEED=$(SEED) node --test --test-reporter=spec tests/browser/monkey.test.mjs

##   make kills         a thousand kills of the whole browser, after it said that something is kept (KILLS=100 for fewer)
KILLS ?= 1000
.PHONY: kills
kills: dist/index.html | .tools/ready-to-test
	CROSSCHECK_KILLS=$(KILLS) node tools/run-tests.mjs --pattern 'kills of the browser' tests/browser/kills.test.mjs

##   make explore       the property tests with other inputs each time (CASES=20000 for more of them; PART=interchange for some)
CASES ?= 5000
PART ?=
.PHONY: explore
explore: | .tools/ready-to-build
	PROPTEST_CASES=$(CASES) CARGO_PROFILE_TEST_OPT_LEVEL=2 cargo test --locked --all-features --no-fail-fast --test suite $(PART)

##   make bench         how fast it is, beside a page by hand, Preact and SurveyJS: docs/speed.md (QUICK=1: under a minute, writes nothing there)
##   make bench-engine  how fast the engine is by itself, on catalogs of several sizes too; make bench takes those over
QUICK ?=
.PHONY: bench bench-engine
bench: dist/index.html target/npm/package.json target/bench/npm/ready | .tools/ready-to-test
	node tools/bench/run.mjs $(if $(QUICK),--quick)
bench-engine:
	cargo bench --locked --all-features --bench '*'

target/npm/package.json: dist/index.html
	@$(MAKE) --no-print-directory package

# What only `make bench` needs, by its own lock file; none of it needs an install script.
target/bench/npm/ready: tools/bench/package.json tools/bench/package-lock.json tools/bench/.npmrc | .tools/ready-to-build
	mkdir -p $(@D)
	cp $^ $(@D)/
	npm ci --prefix $(@D) --ignore-scripts
	@touch $@

##   make catalog       checks the catalog, counts its rows, and says what it moves since the last commit (SINCE=main for another)
SINCE ?= HEAD
BEFORE := target/catalog-before
CATALOG_TESTS := advice:: catalog:: catalog_program:: claims:: displayed:: examples:: figures:: knowledge:: traceability:: wording::
.PHONY: catalog
catalog: | .tools/ready-for-rust
	@rm -rf $(BEFORE) && mkdir -p $(BEFORE)
	@! git rev-parse --quiet --verify '$(SINCE)^{commit}' >/dev/null || git archive '$(SINCE)' catalog | tar -x -C $(BEFORE)
	@$(LEAN) cargo run --locked --quiet --all-features --example catalog -- $(BEFORE)/catalog
	@$(SAME_INPUTS) $(LEAN) cargo test --locked --quiet --all-features --test suite -- $(CATALOG_TESTS)

##   make clean         removes what was built; the tools in .tools/ stay (make clean-tools removes them)
.PHONY: clean clean-tools
clean:
	rm -rf dist target www/generated
clean-tools:
	rm -rf .tools

# --- testing it ---------------------------------------------------------------------------------------

##   make test          everything below, whatever is missing installed first
.PHONY: test
test:
	@MAKE='$(MAKE)' tools/steps.sh setup-rust + setup-test $(patsubst test-+,+,$(addprefix test-,$(filter-out $(SKIP),$(STEPS))))

##   make test-fmt      the code is formatted
.PHONY: test-fmt
test-fmt: | .tools/ready-for-rust
	cargo fmt --all --check

##   make test-clippy   no warning, in all targets and features, and in a page of the other language
.PHONY: test-clippy
test-clippy: | .tools/ready-for-rust
	cargo clippy --locked --all-targets --all-features -- -D warnings
	cargo clippy --locked --lib --no-default-features --features indonesian -- -D warnings

# The same inputs each time, so that a failure is the doing of what was changed; `make explore` looks for new ones.
SAME_INPUTS := PROPTEST_RNG_SEED=20261122
# Compiling takes longer by this, once; running then takes seconds and not minutes, each time. What a debugger needs is
# left out: a failed test names its line without it, and compiling is shorter.
LEAN := CARGO_PROFILE_DEV_OPT_LEVEL=1 CARGO_PROFILE_TEST_OPT_LEVEL=1 CARGO_PROFILE_DEV_DEBUG=0 CARGO_PROFILE_TEST_DEBUG=0
##   make test-native   the catalog, the engine and everything else that needs no browser
.PHONY: test-native
test-native: | .tools/ready-for-rust
	$(SAME_INPUTS) $(LEAN) cargo test --locked --all-features --no-fail-fast

# The runner would take Firefox's driver if it found one, so we name ours, and the browser with it; and its own
# limit of 20 seconds includes the start of the browser, which is too short for a busy machine.
##   make test-wasm     tests/web.rs, inside Chromium
.PHONY: test-wasm
test-wasm: | .tools/ready-to-test
	mkdir -p target
	sed "s|\"args\"|\"binary\": \"$$(command -v "$${CHROMIUM:-chromium}")\", &|" tests/browser/webdriver.json >target/webdriver.json
	CHROMEDRIVER="$$(command -v "$${CHROMEDRIVER:-chromedriver}")" \
	CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner CARGO_PROFILE_DEV_DEBUG=0 CARGO_PROFILE_TEST_DEBUG=0 \
	WASM_BINDGEN_TEST_WEBDRIVER_JSON='$(CURDIR)/target/webdriver.json' WASM_BINDGEN_TEST_TIMEOUT=120 \
	cargo test --locked --target wasm32-unknown-unknown --features app --test web

node_test = node tools/run-tests.mjs $(wildcard $(1))

##   make test-api      the npm package, installed: called in Node; on a plain page, bundled and in React in Chromium
.PHONY: test-api
test-api: package | .tools/ready-to-test
	$(call node_test,tests/api/*.test.mjs tests/package/*.test.mjs)

##   make test-build    the release of the page
.PHONY: test-build
test-build: dist/index.html

##   make test-size     what a visitor downloads is within tools/budget.json
.PHONY: test-size
test-size: dist/index.html $(SINGLE)
	node tools/sizes.mjs

##   make test-seal     what the build can do and is made of is what was reviewed; hosts, single file and server fit it
.PHONY: test-seal
test-seal: dist/index.html hosts $(SINGLE) target/crosscheck.cdx.json | .tools/ready-to-test
	node tools/allowed.mjs
	$(call node_test,tests/seal/*.test.mjs)
	node tools/verify.mjs

##   make test-hosts    Cloudflare's own emulator and Netlify's own reader, with our settings; fetches about 200 MB the first time
.PHONY: test-hosts
test-hosts: dist/index.html | .tools/ready-to-hosts
	$(call node_test,tests/hosts/*.test.mjs)

##   make first-part    what the first file of the program holds, by module (F=plan: its functions whose name has this in it)
.PHONY: first-part
first-part: dist/index.html
	node tools/first-part.mjs $(F)

##   make allowed-update  rewrites tools/allowed/ after a change of what the build can do
.PHONY: allowed-update
allowed-update: dist/index.html
	node tools/allowed.mjs --update

##   make leaks-update  rewrites docs/leaks.md after a change of what gets out where
.PHONY: leaks-update
leaks-update: dist/index.html target/crosscheck.html | .tools/ready-to-test
	node tools/leaks.mjs

##   make pictures      takes the pictures of docs/tour.md anew
.PHONY: pictures
pictures: dist/index.html | .tools/ready-to-test
	node tools/pictures.mjs

##   make test-browser  the page from end to end, in Chromium and in Firefox
.PHONY: test-browser
test-browser: dist/index.html $(SINGLE) target/npm/package.json | .tools/ready-to-test
	$(call node_test,tests/browser/*.test.mjs)

##   make test-for F=…  what belongs to a source file or folder: F=src/app/screens/plan, F=www/loader.js, F=tests/browser/plan.test.mjs
F ?=
.PHONY: test-for
test-for: dist/index.html target/npm/package.json | .tools/ready-to-test
	$(SAME_INPUTS) $(LEAN) node tools/test-for.mjs '$(F)'

##   make test-steady   each test file 20 times in a row, both cores busy elsewhere: FILES="…" (all browser tests), TIMES=20
FILES ?= $(wildcard tests/browser/*.test.mjs)
TIMES ?= 20
.PHONY: test-steady
test-steady: dist/index.html $(SINGLE) target/npm/package.json | .tools/ready-to-test
	node tools/run-tests.mjs --busy --times $(TIMES) $(FILES)

##   make screenshots   the pictures that tests take of what they are looking at, in target/screenshots/: FILES="…" for some
.PHONY: screenshots
screenshots: dist/index.html $(SINGLE) target/npm/package.json | .tools/ready-to-test
	CROSSCHECK_SCREENSHOTS=1 node tools/run-tests.mjs $(FILES)

# --- what is behind it --------------------------------------------------------------------------------

# Installs what is missing; looks at everything each time, which takes less than a second.
.PHONY: setup-rust setup-build setup-test
setup-rust setup-build setup-test: setup-%:
	@tools/setup.sh $*

# For a single step it is enough that the set-up went through since its own files last changed.
SETUP_FILES := tools/setup.sh tools/versions.env tools/npm/package-lock.json tools/npm-hosts/package-lock.json Cargo.lock rust-toolchain.toml $(wildcard tools/wasm-bindgen/*)
.tools/ready-to-% .tools/ready-for-%: $(SETUP_FILES)
	@tools/setup.sh $*

# Whatever the page is made of, folders too: their time changes when a file in them goes away. Trunk itself
# would run wasm-opt again each time, even if nothing changed.
SOURCES = $(shell find src catalog/ www tools/styles.mjs tools/scripts.mjs tools/languages.mjs tools/finish.mjs tools/floor.mjs tools/headers.mjs tools/manifest.mjs tools/offline.mjs tools/frame.mjs tools/inline.mjs tools/builder.mjs tools/parts.mjs tools/early.mjs tools/element.mjs tools/compress.mjs tools/versions.env tools/npm \
	build.rs Cargo.toml Cargo.lock rust-toolchain.toml Trunk.toml \
	-path www/generated -prune -o -print 2>/dev/null)
dist/index.html: $(SOURCES) $(patsubst %,target/languages/%/index.html,$(LANGUAGES)) | .tools/ready-to-build
	$(if $(LANGUAGES),,rm -rf target/languages)
	trunk build --release
	@touch $@

# A build of its own for each further language, which the one above then puts beside its page.
target/languages/%/index.html: $(SOURCES) | .tools/ready-to-build
	node tools/languages.mjs $*
	CROSSCHECK_LANGUAGE=$* trunk build --release --dist $(@D) www/generated/$*/index.html
	@touch $@

.PHONY: help
help:
	@printf 'Crosscheck\n\n'
	@sed -n 's/^##//p' $(firstword $(MAKEFILE_LIST))
	@printf '\n   make test SKIP="wasm browser"   leaves some of its steps out\n'
