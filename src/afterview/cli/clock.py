"""The one place where the command line reads the clock."""

from datetime import UTC, datetime


def now() -> datetime:
    """This instant, in the machine's own time zone."""
    return datetime.now(UTC).astimezone()  # noqa: TID251 -- this is that place
