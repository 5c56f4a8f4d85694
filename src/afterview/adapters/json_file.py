"""JSON files of the user's."""

import json
from typing import Any

from afterview.adapters.files import read_text
from afterview.adapters.refusal import UnreadableFile


def read_json(name: str) -> Any:  # noqa: ANN401 -- any JSON value
    """The JSON value in the file `name` (`-`: standard input), else `UnreadableFile`."""
    text = read_text(name)
    try:
        return json.loads(text, parse_constant=_refuse)
    except json.JSONDecodeError as error:
        reason = f"is not JSON: {error.msg} in line {error.lineno}, column {error.colno}"
        raise UnreadableFile(name, reason) from None
    except (ValueError, RecursionError):
        raise UnreadableFile(
            name, "is not JSON: it is nested too deeply or holds a number that JSON has not"
        ) from None


def _refuse(name: str) -> float:
    raise ValueError(name)
