"""What commands print: JSON for programs, lines for people, and one line out for each line in."""

import json
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from textwrap import wrap
from typing import Any

import click

from afterview.adapters.files import standard_input
from afterview.core.refusal import Refused

_LONGEST = 1000
_WIDTH = 78
# Escape sequences and marks that turn the reading direction come with the invitations and lists of strangers.
_CONTROLS = (*range(0x09), *range(0x0B, 0x0D), *range(0x0E, 0x20), *range(0x7F, 0xA0))
_TURNING = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
_STEERING = dict.fromkeys(_CONTROLS + _TURNING, "\N{REPLACEMENT CHARACTER}")


def print_text(text: str) -> None:
    """Print text for people, without what would steer a terminal."""
    click.echo(text.translate(_STEERING))


def print_lines(lines: Iterable[str]) -> None:
    """Print lines for people, as `print_text`; what a line holds of line ends is a space."""
    print_text("\n".join(" ".join(line.splitlines()) for line in lines))


def wrapped(text: str, indent: str = "") -> list[str]:
    """Text as lines that fit a terminal of 80 columns, each after the first set in by `indent`."""
    return wrap(text, _WIDTH, subsequent_indent=indent, break_on_hyphens=False, break_long_words=False) or [
        ""
    ]


def print_trouble(message: str) -> None:
    """Print a message on standard error: one line, not endless, without what would steer a terminal."""
    line = " ".join(message.split())
    line = line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"
    click.echo(line.translate(_STEERING), err=True)


def print_json(value: object) -> None:
    """Print a JSON value on one line."""
    click.echo(json.dumps(value, ensure_ascii=False, allow_nan=False))


def run_batch(answer: Callable[[str], dict[str, Any]]) -> None:
    """Answer each line of standard input (UTF-8, with or without a byte-order mark) with one line of JSON.

    A line that is refused, is no UTF-8, or shows a fault of ours answers `{"refused": path, "reason": ...}`;
    the others go on.
    """
    write = sys.stdout.write
    for number, line in enumerate(standard_input()):
        try:
            value = answer(line.decode("utf-8" if number else "utf-8-sig").rstrip("\r\n"))
        except Refused as refused:
            value = {"refused": refused.path or "$", "reason": refused.reason}
        except UnicodeDecodeError:
            value = {"refused": "$", "reason": "is not UTF-8 text"}
        except Exception as error:  # noqa: BLE001 -- a fault of ours must not take the answers to other lines
            value = {"refused": "$", "reason": f"is not answered: {fault(error)}"}
            print_trouble(f"line {number + 1} is not answered: {fault(error)}")
        write(json.dumps(value, ensure_ascii=False, allow_nan=False) + "\n")
    sys.stdout.flush()


def fault(error: Exception) -> str:
    """What to say of an error that nobody foresaw: what it is, where, and what to do."""
    place = error.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    where = f" in {Path(place.tb_frame.f_code.co_filename).name}, line {place.tb_lineno}" if place else ""
    return f"this is a fault of Afterview, please report it ({type(error).__name__}{where})"


def read_object(line: str) -> dict[str, Any]:
    """The JSON object on a line, else `Refused`."""
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        raise Refused("$", "is not JSON") from None
    if not isinstance(value, dict):
        raise Refused("$", "is not a JSON object")
    return value
