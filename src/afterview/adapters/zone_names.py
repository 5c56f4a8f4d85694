"""The names of the time zones that people may choose from."""

from functools import cache
from importlib.resources import files


@cache
def zone_names() -> tuple[str, ...]:
    """The IANA names of the time-zone database's own list of places, in order, then UTC."""
    lines = files("tzdata.zoneinfo").joinpath("zone.tab").read_text(encoding="utf-8").splitlines()
    places = {line.split("\t")[2] for line in lines if line and not line.startswith("#")}
    return (*sorted(places), "UTC")
