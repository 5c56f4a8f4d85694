"""Shell completion (issue 4: stateful commands)."""

import os
import subprocess
import sys
from pathlib import Path
from shlex import quote

import pytest
from click.testing import CliRunner

from afterview.cli.app import app
from missing_parts import found_program


def completed(typed: str) -> list[str]:
    """What bash offers for the last word of `typed`, by the script that the command prints."""
    words = typed.split(" ")
    script = f"""
source <(afterview completion bash)
COMP_WORDS=({" ".join(quote(word) for word in words)}) COMP_CWORD={len(words) - 1}
_afterview_completion afterview
printf '%s\\n' "${{COMPREPLY[@]}}"
"""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    done = subprocess.run(
        [found_program("bash"), "-c", script],
        capture_output=True,
        text=True,
        env={**os.environ, "PATH": path},
        check=True,
    )
    return done.stdout.split()


def test_bash_completes_a_command() -> None:
    assert completed("afterview sche") == ["schema"]


def test_bash_completes_an_option() -> None:
    assert completed("afterview today --js") == ["--json"]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_gets_a_script(shell: str) -> None:
    assert f"{shell}_complete" in CliRunner().invoke(app, ["completion", shell]).output
