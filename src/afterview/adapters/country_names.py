"""The countries of ISO 3166-1 and their English names, by the list that comes with the time-zone database."""

from functools import cache
from importlib.resources import files


@cache
def country_names() -> dict[str, str]:
    """The name of each country by its code of two letters, in the order of the names."""
    lines = files("tzdata.zoneinfo").joinpath("iso3166.tab").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return dict(sorted(((row[0], row[1]) for row in rows), key=lambda row: row[1]))
