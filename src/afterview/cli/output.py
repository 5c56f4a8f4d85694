"""What commands print: JSON for programs, lines for people, and one line out for each line in."""

import json
import sys
from collections.abc import Callable
from typing import Any

import click

from afterview.adapters.files import standard_input
from afterview.core.refusal import Refused


def print_json(value: object) -> None:
    """Print a JSON value on one line."""
    click.echo(json.dumps(value, ensure_ascii=False, allow_nan=False))


def run_batch(answer: Callable[[str], dict[str, Any]]) -> None:
    """Answer each line of standard input (UTF-8) with one line of JSON, in order.

    A line that is refused, or is no UTF-8, answers `{"refused": path, "reason": ...}`; the others go on.
    """
    write = sys.stdout.write
    for line in standard_input():
        try:
            value = answer(line.decode("utf-8").rstrip("\r\n"))
        except Refused as refused:
            value = {"refused": refused.path or "$", "reason": refused.reason}
        except UnicodeDecodeError:
            value = {"refused": "$", "reason": "is not UTF-8 text"}
        write(json.dumps(value, ensure_ascii=False, allow_nan=False) + "\n")
    sys.stdout.flush()


def read_object(line: str) -> dict[str, Any]:
    """The JSON object on a line, else `Refused`."""
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        raise Refused("$", "is not JSON") from None
    if not isinstance(value, dict):
        raise Refused("$", "is not a JSON object")
    return value
