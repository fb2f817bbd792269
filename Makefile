# Two commands on a fresh machine: make run, make test. Both make what they need first.

PYTHON := $(or $(PYTHON),$(shell for name in python3.11 python3 python3.12 python3.13 python3.14; do \
	$$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$name && break; done))
HERE := .venv/bin/
# The tests that need nothing but Python, and take no longer than a moment.
QUICK := not (nlu or browser or peers or slow or postgres)
# The tests that a second database can tell something new.
STORED := $(QUICK)
# What each role may open is asked of the routes, each of them: another database tells nothing new.
TOLD := --ignore=tests/console/test_access.py
# A file stays with one worker: its tests share what is slow to start.
SPREAD := -n 2 --dist loadfile

.DEFAULT_GOAL := help
.PHONY: help python install run test test-long check lint format lock clean

help:  ## say what there is to do
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

python:
	@$(or $(PYTHON),false) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "✗ Python 3.11 or newer is missing (on Debian 12, as root: apt-get install python3.11 python3.11-venv)."; exit 1; }

install: python  ## make what a run needs: both environments and the trained model
	@$(PYTHON) deploy/install.py run

run: install  ## serve the office on this machine, with the simulator open (PORT=8000)
	@exec $(HERE)python -m app.cli run --simulator $(if $(PORT),--port $(PORT))

test: python  ## style, types, floors, every test but the long ones
	@$(PYTHON) deploy/install.py test
	@$(MAKE) --no-print-directory lint
	@$(HERE)pytest $(SPREAD) -m "not long"
	@$(HERE)pytest $(SPREAD) --database=postgresql -m "$(STORED)" $(TOLD)

test-long: python  ## what takes minutes each: long plays of chance, deaths at every commit on PostgreSQL
	@$(PYTHON) deploy/install.py test
	@$(HERE)pytest $(SPREAD) -m long

check: python  ## the quick round while working: style, types, floors, tests by rules on SQLite
	@$(PYTHON) deploy/install.py check
	@$(MAKE) --no-print-directory lint
	@$(HERE)pytest $(SPREAD) -m "$(QUICK)"

# Without its cache: what stands in a file decides, but also which modules there are beside it.
lint:
	@$(HERE)ruff check --no-cache .
	@$(HERE)ruff format --check .
	@$(HERE)mypy
	@$(HERE)lint-imports --no-logo

format:  ## put the code in the house's shape
	@$(HERE)ruff check --fix .
	@$(HERE)ruff format .

lock: python  ## resolve requirements/*.txt and the peers' lock anew, keeping what still fits
	@$(PYTHON) deploy/install.py check
	@deploy/lock

clean:  ## remove what can be made again; never var/, where the office's data lives
	rm -rf .venv .venv-nlu .hypothesis .import_linter_cache .mypy_cache .pytest_cache .rasa .ruff_cache tests/peers/node_modules benchmarks/peers/node_modules
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
