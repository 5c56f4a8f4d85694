"""A column for an instant that keeps the offset it was recorded with."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from django.db import models

if TYPE_CHECKING:
    _TextColumn = models.CharField[Any, Any]
else:
    _TextColumn = models.CharField

_OFFSET_AT = len("2026-11-23T16:00:00.000000")
_WIDTH = len("2026-11-23T16:00:00.000000-06:00:00")


class InstantField(_TextColumn):
    """An aware `datetime`, kept as text: the instant in UTC, by which rows sort, then the offset it had.

    The journal goes out as it came in (RULEBOOK section 2), so `10:00-06:00` may not come back as `16:00Z`;
    a column of the database's own type keeps the instant alone.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 -- Django's signature
        kwargs["max_length"] = _WIDTH
        super().__init__(*args, **kwargs)

    def deconstruct(self) -> Any:  # noqa: ANN401 -- Django's signature
        """What a migration writes: the width is the field's own affair."""
        name, path, args, kwargs = super().deconstruct()
        kwargs.pop("max_length", None)
        return name, path, args, kwargs

    def from_db_value(self, value: str | None, *_: object) -> datetime | None:
        """The instant of a row."""
        return None if value is None else parsed(value)

    def to_python(self, value: Any) -> Any:  # noqa: ANN401 -- Django's signature
        """The instant of a value that may be text still."""
        return parsed(value) if isinstance(value, str) else value

    def get_prep_value(self, value: Any) -> Any:  # noqa: ANN401 -- Django's signature
        """The text of an instant."""
        return written(value) if isinstance(value, datetime) else value


def written(instant: datetime) -> str:
    """`instant` (aware) as the column's text."""
    offset = instant.isoformat(timespec="microseconds")[_OFFSET_AT:]
    in_utc = instant.astimezone(UTC).isoformat(timespec="microseconds")[:_OFFSET_AT]
    return in_utc + offset


def parsed(text: str) -> datetime:
    """The instant that `written` wrote."""
    offset = datetime.fromisoformat(f"2000-01-01T00:00:00{text[_OFFSET_AT:]}").tzinfo
    return datetime.fromisoformat(text[:_OFFSET_AT]).replace(tzinfo=UTC).astimezone(offset)
