"""Commands over files never load Django (DESIGN section 4)."""

import subprocess
import sys
from pathlib import Path

import pytest

from afterview.cli import exits

EXAMPLES = Path(__file__).resolve().parent.parent.parent / "examples"
JOURNAL = str(EXAMPLES / "journal.json")
NOW = ["--now", "2026-11-23T18:00:00-06:00"]
NORTHWIND = ["--opportunity", "northwind-data-engineer"]
DANA = ["--interview", "onsite-1", "--person", "Dana Ortiz"]
COMMANDS = {
    "packet": ["--invitation", "invitation.eml", "--resume", "resume.json", "--ad", "ad.html", *NOW],
    "read": ["invitation.ics"],
    "tracker": ["search.csv"],
    "plan": [JOURNAL, *NOW],
    "when": ["by Friday", "--said-on", "2026-11-23"],
    "letters": [JOURNAL, *NORTHWIND, *NOW],
    "lint": ["letter.txt", "--journal", JOURNAL, *NORTHWIND, *DANA, *NOW],
    "recap": ["--resume", "resume.json", "--ad", "ad.html"],
    "heard": ["reply.eml", "--journal", JOURNAL],
    "script": [JOURNAL, "--action", "rejection_call:quayside-data-engineer", *NOW],
    "weigh": ["decision.json"],
    "calibrate": [JOURNAL],
    "feed": [JOURNAL, *NOW],
    "schema": [],
}
RUN = """
import sys
from afterview.cli.app import run
code = run(sys.argv[1:])
assert "django" not in sys.modules, "Django was loaded"
sys.exit(code)
"""


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_over_files_does_not_load_django(name: str) -> None:
    command = [sys.executable, "-c", RUN, name, *COMMANDS[name]]
    done = subprocess.run(command, capture_output=True, text=True, cwd=EXAMPLES, check=False)
    assert "Django was loaded" not in done.stderr
    # The example letter has an error for the linter to find.
    assert done.returncode == (exits.LINT_ERRORS if name == "lint" else exits.OK), done.stderr
    assert done.stdout
