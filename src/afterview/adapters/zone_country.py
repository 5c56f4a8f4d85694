"""Which country a time zone lies in, by the list that comes with the time-zone database."""

from functools import cache
from importlib.resources import files


def country_of(time_zone: str | None) -> str | None:
    """The ISO 3166-1 code of the country of an IANA zone, or None where the list does not name just one."""
    return _countries().get(time_zone or "")


@cache
def _countries() -> dict[str, str]:
    lines = files("tzdata.zoneinfo").joinpath("zone.tab").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return {row[2]: row[0] for row in rows}
