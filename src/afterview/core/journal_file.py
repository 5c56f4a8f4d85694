"""The journal file: reading, refusing, writing back equal, and its JSON Schema (RULEBOOK section 2)."""

import json
from math import isinf
from typing import Any

from afterview.core.consistency import check_consistency
from afterview.core.journal import Journal
from afterview.core.refusal import Refused
from afterview.core.shape import reader, schema, write


def read_journal_text(text: str | bytes) -> Journal:
    """The journal in a JSON text (UTF-8), or `Refused` (`$` where it is no JSON at all)."""
    try:
        # Of bytes the json module would take UTF-16 and UTF-32, too.
        decoded = text if isinstance(text, str) else text.decode("utf-8-sig")
        value = json.loads(decoded, parse_constant=_refuse_constant, parse_float=_read_float)
    except UnicodeDecodeError:
        raise Refused("$", "is not UTF-8 text") from None
    except RecursionError:
        raise Refused("$", "is nested too deeply") from None
    except json.JSONDecodeError as error:
        raise Refused("$", f"is not JSON: {error.msg} in line {error.lineno}, column {error.colno}") from None
    except ValueError:
        raise Refused("$", "holds a number that JSON does not have, or that has too many digits") from None
    return read_journal(value)


def read_journal(value: object) -> Journal:
    """The journal in a JSON value, or `Refused` with the path of the first thing wrong."""
    try:
        journal: Journal = reader(Journal)(value)
    except Refused as refused:
        raise Refused(refused.path or "$", refused.reason) from None
    check_consistency(journal)
    return journal


def write_journal(journal: Journal) -> dict[str, Any]:
    """The JSON value of a journal, every key present, null where unknown; reads back equal."""
    value: dict[str, Any] = write(journal)
    return value


def journal_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of the journal file, made from the types."""
    definitions: dict[str, Any] = {}
    top = schema(Journal, definitions=definitions)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Afterview journal",
        **top,
        "$defs": definitions,
    }


def _read_float(digits: str) -> float:
    number = float(digits)
    if isinf(number):
        raise ValueError(digits)
    return number


def _refuse_constant(name: str) -> float:
    raise ValueError(name)
