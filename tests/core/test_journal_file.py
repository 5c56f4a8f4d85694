"""The journal writes back equal, and its published JSON Schema says of every journal what reading says."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest

from afterview.core.journal import check_country
from afterview.core.journal_file import journal_schema, read_journal, read_journal_text, write_journal
from afterview.core.refusal import Refused
from afterview.core.shape import is_required, key_of, reader, write
from journals import candidate, full_journal, journal, opportunity

Check = Callable[[Any], bool]
TYPES: dict[str, type | tuple[type, ...]] = {
    "object": dict,
    "array": list,
    "string": str,
    "boolean": bool,
    "number": (int, float),
    "null": type(None),
}


def fits(value: Any, shape: dict[str, Any], definitions: dict[str, Any]) -> bool:  # noqa: ANN401 -- any JSON
    """Whether a JSON value fits a schema, of the words that ours uses; `format` is a note to the reader."""
    checks: dict[str, Check] = {
        "$ref": lambda name: fits(value, definitions[name.removeprefix("#/$defs/")], definitions),
        "anyOf": lambda shapes: any(fits(value, s, definitions) for s in shapes),
        "type": lambda name: (
            isinstance(value, TYPES[name]) and not (name == "number" and isinstance(value, bool))
        ),
        "enum": lambda values: value in values,
        "const": lambda wanted: value == wanted,
        "pattern": lambda pattern: re.search(pattern, value) is not None,
        "minLength": lambda least: len(value) >= least,
        "minimum": lambda least: value >= least,
        "maximum": lambda most: value <= most,
        "items": lambda s: all(fits(item, s, definitions) for item in value),
        "required": lambda keys: all(key in value for key in keys),
        "properties": lambda known: all(
            fits(value[k], s, definitions) for k, s in known.items() if k in value
        ),
        "additionalProperties": lambda more: all(
            more and fits(item, more, definitions)
            for key, item in value.items()
            if key not in shape.get("properties", {})
        ),
    }
    notes = {"format", "title", "$schema", "$defs"}
    return all(checks[word](said) for word, said in shape.items() if word not in notes)


def fits_our_schema(value: object) -> bool:
    schema = journal_schema()
    return fits(value, schema, schema["$defs"])


@pytest.mark.parametrize(
    "value",
    [
        full_journal(),
        {"afterview": 1, "candidate": {"name": "Robin Vale"}},
        journal(opportunity(), resume=None, opportunities=None, decision=None),
    ],
    ids=["full", "least", "nulls"],
)
def test_a_journal_writes_back_equal(value: dict[str, Any]) -> None:
    read = read_journal(value)
    written = write_journal(read)
    assert read_journal_text(json.dumps(written)) == read
    assert fits_our_schema(value)
    assert fits_our_schema(written)


def test_every_key_of_a_full_journal_is_written_as_it_was() -> None:
    def within(part: Any, whole: Any) -> bool:  # noqa: ANN401 -- any JSON value
        if isinstance(part, dict):
            return all(within(v, whole[k]) for k, v in part.items())
        if isinstance(part, list):
            return len(part) == len(whole) and all(map(within, part, whole))
        return bool(part == whole)

    assert within(full_journal(), write_journal(read_journal(full_journal())))


def test_what_is_not_known_is_written_as_null() -> None:
    written = write_journal(read_journal(journal(opportunity())))
    assert written["opportunities"][0]["offer"] is None
    assert written["candidate"] == candidate(email=None, phone=None)


@pytest.mark.parametrize(
    ("where", "value"),
    [
        (("afterview",), 2),
        (("nickname",), "Sammy"),
        (("candidate", "name"), None),
        (("candidate", "country"), "usa"),
        (("opportunities", 0, "id"), "Northwind"),
        (("opportunities", 0, "interviews", 0, "format"), "hybrid"),
        (("opportunities", 0, "interviews", 0, "people", 0, "nickname"), "Dee"),
        (("opportunities", 0, "interviews", 0, "forecast", "offer"), 1.5),
        (("opportunities", 0, "events", 4, "kind"), "hired"),
        (("opportunities", 0, "events", 4, "letter"), "thank_you"),
        (("opportunities", 0, "events", 2, "reached"), "yes"),
        (("opportunities", 0, "offer", "terms"), []),
    ],
)
def test_the_schema_refuses_what_reading_refuses(where: tuple[Any, ...], value: object) -> None:
    wrong = full_journal()
    holder: Any = wrong
    for step in where[:-1]:
        holder = holder[step]
    holder[where[-1]] = value
    with pytest.raises(Refused):
        read_journal(wrong)
    assert not fits_our_schema(wrong)


def test_the_schema_names_its_dialect_and_is_json() -> None:
    schema = journal_schema()
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert json.loads(json.dumps(schema)) == schema


@pytest.mark.parametrize("code", ["US", "XX"])
def test_any_two_capital_letters_may_be_a_country(code: str) -> None:
    check_country(code)


def test_a_type_that_has_no_json_shape_is_a_fault_of_ours() -> None:
    with pytest.raises(TypeError, match="no JSON shape for"):
        reader(set[str])


@dataclass(frozen=True)
class _Day:
    day: date
    note: str | None = None


def test_a_date_is_written_as_it_is_read() -> None:
    assert write(reader(_Day)({"day": "2026-12-04"})) == {"day": "2026-12-04", "note": None}


def test_a_field_without_a_default_is_a_required_key() -> None:
    fields = _Day.__dataclass_fields__.values()
    assert [(key_of(f), is_required(f)) for f in fields] == [("day", True), ("note", False)]
