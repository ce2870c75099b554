# The menu. Each entry does its own set-up; all that it needs is Python 3.11+, Node 20+ and make.
PYTHON ?= python3
# an environment that forbids bytecode makes each of the many runs compile all modules again
export PYTHONDONTWRITEBYTECODE :=
VENV := .venv
RUN := $(VENV)/bin/python
READY := $(VENV)/.ready
SEEDS := $(wildcard ../shared/seeds/*.txt)
ORS_DIFF := diff genesys-ors@8.1 genesys-ors@8.1.4 --fail-on never --no-generated
DEMO := $(if $(SEEDS),-w demo/captures.toml,)

PYTEST := $(RUN) -m pytest --numprocesses auto --dist worksteal

.PHONY: help demo test test-long test-fast test-costs fuzz check regen interop bench makers mutations accuracy lock clean
help:            ## show this menu
	@sed -n 's/^\([a-z-]*\): .*## /  make \1 — /p' Makefile

$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "refwright needs Python 3.11 or newer: make PYTHON=python3.11")'
	@$(PYTHON) -m venv $(VENV)
	@$(RUN) -m pip install --quiet --quiet --disable-pip-version-check -r requirements.lock
	@$(RUN) -m pip install --quiet --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

demo: $(READY)   ## read reference pages, make the spec and the package, use them
	@$(RUN) -m refwright build $(DEMO)
	@$(RUN) demo/tour.py $(if $(SEEDS),.refwright/demo/generated,generated)

test: check      ## what CI runs: lint, types, formatting, tests that are not long
	@$(PYTEST) -m "not long"

test-long: $(READY) ## the long runs: every mutant, every hostile page, random specs, compilers of others
	@$(PYTEST) -m long

test-fast: $(READY) ## the quick tests alone, for the loop of work: no compilers, no long runs
	@$(PYTEST) -m "not slow"

test-costs: $(READY) ## run every test and note in tests/costs.tsv what each costs: what is slow, what is long
	@$(PYTEST) --note-costs

fuzz: $(READY)   ## try fresh specs, comments, pages and files (FUZZ_SECONDS=60, FUZZ_SEED=random)
	@$(RUN) tests/fuzz.py

check: $(READY)  ## lint, strict types, formatting, committed outputs are current
	@$(RUN) -m ruff check generator tests demo
	@$(RUN) -m black --quiet --check generator tests demo
	@$(RUN) -m mypy
	@$(RUN) -m refwright build --check >/dev/null

regen: $(READY)  ## rebuild spec/, generated/ and what docs/ has of them from the stand-in pages
	@$(RUN) -m refwright build
	@$(RUN) -m refwright diff --rules -o docs/diff-rules.md
	@$(RUN) -m refwright diff --schema -o spec/refwright-diff-1.schema.json
	@$(RUN) -m refwright $(ORS_DIFF) --format markdown -o docs/diffs/genesys-ors-8.1-8.1.4.md
	@$(RUN) -m refwright $(ORS_DIFF) --format html -o docs/diffs/genesys-ors-8.1-8.1.4.html
	@$(RUN) -m refwright migrate genesys-ors@8.1 genesys-ors@8.1.4 -o docs/diffs/genesys-ors-8.1-8.1.4-migration.md

interop: $(READY) ## the generated Python classes in pydantic, FastAPI, cattrs, msgspec, orjson and others
	@$(RUN) -m refwright generate -q tests/interop/depot.yaml -t python -o .refwright/interop-api
	@$(PYTHON) -m venv .refwright/interop
	@.refwright/interop/bin/python -m pip install --quiet --disable-pip-version-check -r tests/interop/requirements.txt
	@.refwright/interop/bin/python -m pytest -q -p no:cacheprovider --noconftest -c /dev/null --rootdir . tests/interop

bench: $(READY)  ## measure beside peers, in an environment of their own, and write docs/benchmarks.md
	@$(RUN) tests/bench/run.py --write docs/benchmarks.md

makers:          ## build the pages of tests/makers again with the makers' own tools (see its README)
	@nice $(PYTHON) tests/makers/build.py $(MAKERS)

mutations: $(READY) ## thousands of broken pages: what is lost is told (a sample is in make test)
	@nice $(RUN) tests/mutations/test_rule_mutants.py 36
	@nice $(RUN) tests/mutations/test_mutations.py

accuracy: $(READY) ## read labelled vendors by their profiles, score them, write docs/accuracy.md
	@$(RUN) tests/accuracy/accuracy.py --write

lock: $(READY)   ## write requirements.lock anew from what pyproject.toml asks for
	@$(RUN) -m pip install --quiet --upgrade '.[dev]'
	@(echo '# What CI and make install, exactly. Made by: make lock'; $(RUN) -m pip freeze --exclude-editable --exclude refwright) > requirements.lock

clean:           ## remove what make has set up and what a demo wrote
	@rm -rf $(VENV) .refwright tests/bench/node_modules
