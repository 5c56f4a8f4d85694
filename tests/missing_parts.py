"""Programs that tests need and no Python package brings: without them a test is skipped, in CI it fails."""

import os
import shutil
from pathlib import Path

import pytest


def found_program(name: str) -> str:
    """The path of a program; where there is none, the test says so."""
    return shutil.which(name) or shutil.which(name, path="/usr/sbin:/usr/bin") or _missing(name)


def found_file(package: str, *places: str) -> str:
    """The first of `places` that exists; where none does, the test says which package brings it."""
    return next((place for place in places if Path(place).exists()), None) or _missing(package)


def _missing(name: str) -> str:
    reason = f"{name} is not installed (tools/install-packages installs it)"
    if os.environ.get("CI") == "true":
        pytest.fail(reason)
    pytest.skip(reason)
