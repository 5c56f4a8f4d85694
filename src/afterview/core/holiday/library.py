"""Days off as the `holidays` library gives them: the only module that imports it.

Importing it and its 250 countries takes half a second, so the table is asked first (see the package).
"""

import warnings
from datetime import date, timedelta
from typing import Any

import holidays

from afterview.core.holiday.place_year import PlaceYear


def compute_place_year(country: str, subdivision: str | None, year: int) -> PlaceYear:
    """The place's year from the library: public category, observed days, weekend days.

    The country, and the subdivision if one is given, must be known to the library.
    A make-up working day on a weekend stays a weekend day (RULEBOOK section 3).
    """
    with warnings.catch_warnings():
        # Deprecated subdivisions and years without data for some holidays: the library's answer stands.
        warnings.simplefilter("ignore")
        calendar = _calendar(country, subdivision, year)
    first = date(year, 1, 1)
    days = [
        first + timedelta(offset) for offset in range(date(year, 12, 31).toordinal() - first.toordinal() + 1)
    ]
    return PlaceYear(
        days_off=frozenset(day for day in days if day in calendar or calendar.is_weekend(day)),
        estimated=_is_estimated(calendar),
    )


def _calendar(country: str, subdivision: str | None, year: int) -> Any:  # noqa: ANN401 - each country is its own class
    entity = getattr(holidays, country)
    # Three countries (Saudi Arabia among them) leave the word "estimated" out unless asked for it.
    options = {name: True for name in entity.get_supported_options() if name.endswith("_show_estimated")}
    return entity(years=year, subdiv=subdivision, expand=False, language=entity.default_language, **options)


def _is_estimated(calendar: Any) -> bool:  # noqa: ANN401 - each country is its own class
    label = calendar.tr(getattr(calendar, "estimated_label", "")).replace("%s", "").strip(" ()（）")
    return bool(label) and any(label in name for name in calendar.values())
