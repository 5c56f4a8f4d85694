"""Time zones by their IANA names."""

from functools import cache
from zoneinfo import ZoneInfo

from afterview.core.refusal import Refused

# On many systems these stand beside the IANA names: copies of the machine's own setting, or of every zone
# with leap seconds counted, in which an hour is not where everybody else has it.
_NOT_IANA = ("right/", "posix/", "localtime", "posixrules", "Factory", "leap")


@cache
def zone(name: str) -> ZoneInfo:
    """The time zone of an IANA name such as `America/Chicago`; `Refused` when there is none of that name."""
    if name.startswith(_NOT_IANA):
        raise Refused("", f"is no IANA time zone: {name!r}")
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise Refused("", f"is no IANA time zone like America/Chicago: {name!r}") from None


def check_zone(name: str) -> None:
    """`Refused` unless `name` is an IANA time zone."""
    zone(name)
