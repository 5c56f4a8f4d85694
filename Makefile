# Everything a newcomer needs is `make run` and `make test`; both set up first.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin
STAMP := .venv/.set-up
# Two workers by default: the machines we measure on have two cores.
WORKERS ?= 2

.PHONY: run example test packages check fix bench lock clean

# Opens the journal of whoever runs it; with CI=true it fetches the first page and ends.
run: $(STAMP)
	@$(BIN)/afterview serve

example: $(STAMP)
	@$(BIN)/afterview packet --invitation examples/invitation.eml --resume examples/resume.json \
		--ad examples/ad.html --notes examples/notes.txt --now 2026-11-23T18:30:00-06:00
	@printf '\nNext: .venv/bin/afterview packet --help, or start from README.md. `make test` runs the tests.\n' >&2

test: $(STAMP) packages
	@$(BIN)/coverage erase
	$(BIN)/coverage run -m pytest -n $(WORKERS)
	@$(BIN)/coverage combine -q
	$(BIN)/coverage report --include='src/afterview/core/*' --fail-under=100

# A browser and a mail server, which no Python package brings.
packages:
	@tools/install-packages

check: $(STAMP)
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

fix: $(STAMP)
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

bench: $(STAMP)
	@for script in $(filter-out bench/made_up.py,$(wildcard bench/*.py)); do echo "== $$script"; $(BIN)/python "$$script" || exit 1; done

lock: $(STAMP)
	$(BIN)/uv pip compile pyproject.toml --extra dev --generate-hashes --no-emit-index-url --no-header \
		--python-version 3.11 --upgrade -q -o requirements.lock

# uv comes by pip out of the same hashed lock, then installs the rest of it: seconds instead of a minute.
$(STAMP): requirements.lock pyproject.toml
	@test -n "$(PYTHON)" || { echo "Python 3.11 or later is needed: install it, or name it with make PYTHON=..." >&2; exit 2; }
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@sed -n '/^uv==/,/[^\\]$$/p' requirements.lock > .venv/uv.lock
	@test -x $(BIN)/uv || $(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r .venv/uv.lock
	@$(BIN)/uv pip sync -q --compile-bytecode --python $(BIN)/python --require-hashes requirements.lock
	@$(BIN)/uv pip install -q --python $(BIN)/python --no-deps --no-build-isolation -e .
	@$(BIN)/python -m compileall -q src
	@touch $(STAMP)

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .coverage .coverage.* packet
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
