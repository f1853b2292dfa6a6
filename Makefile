# Two commands do everything on a fresh machine: `make demo` and `make test`. Both set up .venv first.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: demo test test-all browser shots lint types contract bench score pack readme clean

demo: $(READY)
	$(BIN)/onrecord check examples/river-city.txt
	$(BIN)/onrecord check examples/river-city.txt --format html -o demo.html

test: $(READY) lint types contract
	$(BIN)/python -m pytest -m "not slow"

test-all: $(READY) lint types contract
	$(BIN)/python -m pytest

browser: $(READY)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[browser]'

shots: $(READY)
	$(BIN)/python scripts/shots.py

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY)
	$(BIN)/mypy

contract: $(READY)
	$(BIN)/lint-imports

bench: $(READY)
	$(BIN)/python benchmarks/run.py
	$(BIN)/python benchmarks/reader.py
	$(BIN)/python benchmarks/claims.py
	$(BIN)/python benchmarks/desk.py
	$(BIN)/python benchmarks/page.py
	$(BIN)/python benchmarks/quantities.py --install
ifdef POLNEAR
	$(BIN)/python benchmarks/polnear.py "$(POLNEAR)"
endif

score: $(READY)
	$(BIN)/python scripts/score.py

readme: $(READY)
	$(BIN)/python scripts/readme.py

pack: $(READY)
	$(BIN)/python scripts/build_pack.py

$(READY): pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit("OnRecord needs Python 3.11 or newer; try: make PYTHON=python3.12" if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	$(BIN)/python -m compileall -q src
	touch $@

clean:
	rm -rf $(VENV) build dist demo.html .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
