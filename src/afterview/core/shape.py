"""Reading JSON values into frozen dataclasses, writing them back, and their JSON Schema: all from the types.

A type may be `str`, `Id`, `Instant`, `date`, `bool`, `float`, a `Literal` of strings or of one number,
`Mapping[str, object]` (free JSON, kept as it is), `T | None`, `tuple[T, ...]`, a dataclass, or a union of
dataclasses told apart by their `kind`. A field whose Python name differs from its key says so in its
metadata: `field(metadata={"key": "with"})`; one whose reading has rules of its own names them as
`metadata={"check": function}`, called with the value read, raising `Refused`.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, datetime
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, NewType, Union, cast, get_args, get_origin

from afterview.core.refusal import Refused

Id = NewType("Id", str)
"""`[a-z0-9][a-z0-9-]*` (RULEBOOK section 2)."""
Instant = datetime
"""An RFC 3339 date and time with its offset."""
Date = date
"""A day, `YYYY-MM-DD`."""

Reader = Callable[[Any], Any]

ID_PATTERN = "[a-z0-9][a-z0-9-]*"
INSTANT_PATTERN = r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:[0-5]\d)"
DATE_PATTERN = r"\d{4}-\d\d-\d\d"
YEARS = (1900, 2200)

_is_id = re.compile(ID_PATTERN).fullmatch
_is_instant = re.compile(INSTANT_PATTERN, re.ASCII).fullmatch
_is_date = re.compile(DATE_PATTERN, re.ASCII).fullmatch


@cache
def reader(kind: Any) -> Reader:  # noqa: ANN401 -- a type expression has no narrower type
    """The function that reads a JSON value as `kind`, or raises `Refused` with the path below that value."""
    if kind in _SCALARS:
        return _SCALARS[kind]
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Literal:
        return _literal_reader(arguments)
    if origin is tuple:
        return _list_reader(arguments[0])
    if origin in (Union, UnionType):
        return _union_reader(tuple(a for a in arguments if a is not NoneType))
    if is_dataclass(kind):
        return _object_reader(kind)
    raise TypeError(f"no JSON shape for {kind}")


def write(value: object) -> Any:  # noqa: ANN401 -- any JSON value
    """The JSON value (objects, lists, text, numbers) from which `reader` reads an equal `value`."""
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [write(item) for item in value]
    if is_dataclass(value):
        head = {"kind": value.kind} if hasattr(value, "kind") else {}
        return head | {key_of(f): write(getattr(value, f.name)) for f in fields(value)}
    return value


def schema(kind: Any, *, definitions: dict[str, Any]) -> dict[str, Any]:  # noqa: ANN401 -- see reader
    """The JSON Schema (2020-12) of `kind`; each dataclass met is added to `definitions` under its name."""
    if kind in _SCALAR_SCHEMAS:
        return dict(_SCALAR_SCHEMAS[kind])
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Literal:
        return {"enum": list(arguments)}
    if origin is tuple:
        return {"type": "array", "items": schema(arguments[0], definitions=definitions)}
    if origin in (Union, UnionType):
        return _any_of([schema(a, definitions=definitions) for a in arguments if a is not NoneType])
    if kind.__name__ not in definitions:
        definitions[kind.__name__] = {}
        definitions[kind.__name__] = _object_schema(kind, definitions)
    return {"$ref": f"#/$defs/{kind.__name__}"}


def key_of(field: "Field[Any]") -> str:
    """The JSON key of a dataclass field."""
    key: str = field.metadata.get("key", field.name)
    return key


def is_required(field: "Field[Any]") -> bool:
    """Whether the key must be there, with a value that is not null."""
    return field.default is MISSING and field.default_factory is MISSING


def _read_text(value: object) -> str:
    if not isinstance(value, str):
        raise Refused("", "is not text")
    if not value.isascii() and any("\ud800" <= c <= "\udfff" for c in value):
        raise Refused("", "holds half a character (a lone surrogate)")
    return value


def _read_id(value: object) -> str:
    if not isinstance(value, str) or not _is_id(value):
        raise Refused("", "is not an id: small letters, digits and hyphens, not beginning with a hyphen")
    return value


def _read_instant(value: object) -> datetime:
    if not isinstance(value, str) or not _is_instant(value):
        raise Refused("", "is not a date and time with an offset like 2026-11-23T10:00:00-06:00")
    try:
        instant = datetime.fromisoformat(value.upper())
    except ValueError:
        raise Refused("", "is a date and time that does not exist") from None
    _check_year(instant.year)
    return instant


def _read_date(value: object) -> date:
    if not isinstance(value, str) or not _is_date(value):
        raise Refused("", "is not a date like 2026-12-04")
    try:
        day = date.fromisoformat(value)
    except ValueError:
        raise Refused("", "is a date that does not exist") from None
    _check_year(day.year)
    return day


def _check_year(year: int) -> None:
    if not YEARS[0] <= year < YEARS[1]:
        raise Refused("", f"lies outside the years {YEARS[0]} to {YEARS[1] - 1}")


def _read_boolean(value: object) -> bool:
    if not isinstance(value, bool):
        raise Refused("", "is neither true nor false")
    return value


def _read_number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise Refused("", "is not a number")
    return value


def _read_mapping(value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise Refused("", "is not an object")
    return value


_SCALARS: dict[Any, Reader] = {
    str: _read_text,
    Id: _read_id,
    datetime: _read_instant,
    date: _read_date,
    bool: _read_boolean,
    float: _read_number,
    Mapping[str, object]: _read_mapping,
}
_SCALAR_SCHEMAS: dict[Any, dict[str, Any]] = {
    str: {"type": "string"},
    Id: {"type": "string", "pattern": f"^{ID_PATTERN}$"},
    datetime: {"type": "string", "format": "date-time"},
    date: {"type": "string", "format": "date"},
    bool: {"type": "boolean"},
    float: {"type": "number"},
    Mapping[str, object]: {"type": "object"},
}


def _literal_reader(values: tuple[Any, ...]) -> Reader:
    listed = (
        " or ".join(str(v) for v in values) if len(values) < 3 else "one of " + ", ".join(map(str, values))
    )

    def read(value: object) -> object:
        if type(value) is not type(values[0]) or value not in values:
            raise Refused("", f"is not {listed}")
        return value

    return read


def _list_reader(kind: Any) -> Reader:  # noqa: ANN401 -- see reader
    read_item = reader(kind)

    def read(value: object) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise Refused("", "is not a list")
        items = []
        for index, item in enumerate(value):
            try:
                items.append(read_item(item))
            except Refused as refused:
                raise refused.under(f"[{index}]") from None
        return tuple(items)

    return read


def _union_reader(kinds: tuple[Any, ...]) -> Reader:
    if len(kinds) == 1:
        return reader(kinds[0])
    by_kind = {member.kind: reader(member) for member in kinds}

    def read(value: object) -> object:
        if not isinstance(value, dict):
            raise Refused("", "is not an object")
        if value.get("kind") is None:
            raise Refused("kind", "is missing")
        read_member = by_kind.get(value["kind"]) if isinstance(value["kind"], str) else None
        if read_member is None:
            raise Refused("kind", "is not one of " + ", ".join(by_kind))
        return read_member(value)

    return read


def _object_reader(kind: Any) -> Reader:  # noqa: ANN401 -- see reader
    known = {key_of(f): (f.name, _field_reader(f)) for f in fields(kind)}
    required = [(key_of(f), f.name) for f in fields(kind) if is_required(f)]
    tag = "kind" if hasattr(kind, "kind") else None

    def read(value: object) -> object:
        if not isinstance(value, dict):
            raise Refused("", "is not an object")
        found: dict[str, Any] = {}
        for key, item in value.items():
            if key == tag:
                continue
            if key not in known:
                raise Refused(key, "is not a key known here")
            if item is not None:
                name, read_item = known[key]
                try:
                    found[name] = read_item(item)
                except Refused as refused:
                    raise refused.under(key) from None
        for key, name in required:
            if name not in found:
                raise Refused(key, "is missing")
        return kind(**found)

    return read


def _field_reader(field: "Field[Any]") -> Reader:
    read: Reader = reader(cast("Any", field.type))
    check: Callable[[Any], None] | None = field.metadata.get("check")
    if check is None:
        return read

    def read_and_check(value: object) -> object:
        found = read(value)
        check(found)
        return found

    return read_and_check


def _object_schema(kind: Any, definitions: dict[str, Any]) -> dict[str, Any]:  # noqa: ANN401 -- see reader
    properties: dict[str, Any] = {}
    required = []
    if hasattr(kind, "kind"):
        properties["kind"] = {"const": kind.kind}
        required.append("kind")
    for field in fields(kind):
        shape = schema(field.type, definitions=definitions) | field.metadata.get("schema", {})
        properties[key_of(field)] = shape if is_required(field) else _any_of([shape, {"type": "null"}])
        if is_required(field):
            required.append(key_of(field))
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def _any_of(shapes: list[dict[str, Any]]) -> dict[str, Any]:
    return shapes[0] if len(shapes) == 1 else {"anyOf": shapes}
