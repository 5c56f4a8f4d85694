"""Numbers as they are written, without the rounding of binary floats, and floats only at the edge."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from fractions import Fraction
from typing import Any


def exact(number: float | Fraction) -> Fraction:
    """The decimal number that `number` is written as: 0.1 is one tenth, not its nearest binary float."""
    return Fraction(str(number))


def json_of(value: object) -> Any:  # noqa: ANN401 -- any JSON value
    """The JSON value of dataclasses, mappings, tuples and plain values; fractions become floats."""
    if isinstance(value, Fraction):
        return float(value)
    if is_dataclass(value):
        return {field.name: json_of(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {key: json_of(item) for key, item in value.items()}
    if isinstance(value, tuple):
        return [json_of(item) for item in value]
    return value
