"""Days with a name that people count to: "before Christmas", "by New Year's Eve", "Thanksgiving"."""

from collections.abc import Callable
from datetime import date

from afterview.core.promises import rules
from afterview.core.promises.lexicon import word_set
from afterview.core.promises.saying import Named, Saying
from afterview.core.promises.tokens import Phrases

_Day = Callable[[int], date | None]


def _fixed(month: int, day: int) -> _Day:
    return lambda year: date(year, month, day)


def _nth(month: int, weekday: int, count: int) -> _Day:
    return lambda year: rules.weekday_of_month(year, month, weekday, count)


def _from_easter(days: int) -> _Day:
    return lambda year: rules.easter(year) + days * rules.DAY


_CHRISTMAS = _fixed(12, 25)
_ANYWHERE: dict[str, tuple[str, _Day]] = {
    "christmas eve": ("Christmas Eve", _fixed(12, 24)),
    "christmas day": ("Christmas Day", _CHRISTMAS),
    "christmas": ("Christmas Day", _CHRISTMAS),
    "xmas eve": ("Christmas Eve", _fixed(12, 24)),
    "xmas": ("Christmas Day", _CHRISTMAS),
    "boxing day": ("Boxing Day", _fixed(12, 26)),
    "new year eve": ("New Year's Eve", _fixed(12, 31)),
    "new years eve": ("New Year's Eve", _fixed(12, 31)),
    "new year day": ("New Year's Day", _fixed(1, 1)),
    "new years day": ("New Year's Day", _fixed(1, 1)),
    "new year": ("New Year's Day", _fixed(1, 1)),
    "new years": ("New Year's Day", _fixed(1, 1)),
    "good friday": ("Good Friday", _from_easter(-2)),
    "easter monday": ("Easter Monday", _from_easter(1)),
    "easter sunday": ("Easter Sunday", _from_easter(0)),
    "easter": ("Easter Sunday", _from_easter(0)),
    "halloween": ("Halloween", _fixed(10, 31)),
    "valentine day": ("Valentine's Day", _fixed(2, 14)),
    "valentines day": ("Valentine's Day", _fixed(2, 14)),
}
_LABOR_DAY = ("Labor Day", _nth(9, 0, 1))
_UNITED_STATES: dict[str, tuple[str, _Day]] = {
    "thanksgiving": ("Thanksgiving Day", _nth(11, 3, 4)),
    "thanksgiving day": ("Thanksgiving Day", _nth(11, 3, 4)),
    "labor day": _LABOR_DAY,
    "memorial day": ("Memorial Day", _nth(5, 0, -1)),
    "independence day": ("Independence Day", _fixed(7, 4)),
    "martin luther king day": ("Martin Luther King Day", _nth(1, 0, 3)),
    "mlk day": ("Martin Luther King Day", _nth(1, 0, 3)),
    "presidents day": ("Presidents' Day", _nth(2, 0, 3)),
    "president day": ("Presidents' Day", _nth(2, 0, 3)),
    "veterans day": ("Veterans Day", _fixed(11, 11)),
    "columbus day": ("Columbus Day", _nth(10, 0, 2)),
    "juneteenth": ("Juneteenth", _fixed(6, 19)),
}
_CANADA: dict[str, tuple[str, _Day]] = {
    "thanksgiving": ("Thanksgiving Day", _nth(10, 0, 2)),
    "thanksgiving day": ("Thanksgiving Day", _nth(10, 0, 2)),
    "labor day": _LABOR_DAY,
    "labour day": _LABOR_DAY,
    "canada day": ("Canada Day", _fixed(7, 1)),
}
_IN_THE_UNITED_STATES = Phrases(_ANYWHERE | _UNITED_STATES)
_OF_COUNTRY = {
    "US": _IN_THE_UNITED_STATES,
    "PR": _IN_THE_UNITED_STATES,
    "GU": _IN_THE_UNITED_STATES,
    "CA": Phrases(_ANYWHERE | _CANADA),
}
_EVERYWHERE = Phrases(_ANYWHERE)
FEAST_WORDS = frozenset(name.split()[0] for names in (_ANYWHERE, _UNITED_STATES, _CANADA) for name in names)
_BEFORE_A_FEAST = word_set(
    "by before until till til around about after on at to from or and of prior ahead between for following "
    "than since through early mid late"
)
_NOT_THE_DAY = word_set(
    "party lunch dinner card cards shutdown closure present presents bonus rota do drinks event"
)


def feast(saying: Saying, at: int) -> Named | None:
    """The next such day from the day of saying on, where a day with a name is spoken of as a date.

    "Merry Christmas" and "the Christmas party" name none; "the holidays" are no one day.
    """
    tokens = saying.tokens
    words = tokens.words
    known = _OF_COUNTRY.get(saying.days.country or "", _EVERYWHERE).at(words, at)
    if known is None:
        return None
    (name, of_year), end = known
    before = words[at - 2] if words[at - 1] == "the" else words[at - 1]
    if words[end] in _NOT_THE_DAY or not (tokens.all_from(at, end) or before in _BEFORE_A_FEAST):
        return None
    if words[end] in ("break", "holiday", "holidays", "vacation", "recess", "period"):
        end += 1
    day = _next(of_year, saying.said_on)
    return Named(end, day, f"{name}, {saying.in_words(day)}", "absolute") if day else None


def _next(of_year: _Day, since: date) -> date | None:
    day = of_year(since.year)
    return day if day is None or day >= since else of_year(since.year + 1)
