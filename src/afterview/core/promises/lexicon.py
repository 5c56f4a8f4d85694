"""The English words for days, months, numbers and stretches of time that section 5 reads.

All lower case; whether a word is written with a capital never matters.
"""

from typing import Literal

Part = Literal["early", "mid", "late"]
Unit = Literal["hour", "day", "business day", "week", "month", "year"]
Stretch = Literal["week", "month", "quarter", "year"]


def word_set(listed: str) -> frozenset[str]:
    """The words of a text, separated by white space."""
    return frozenset(listed.split())


def _ranks(*rows: str) -> dict[str, int]:
    """Each row's words mapped to the row's place, from 0."""
    return {word: rank for rank, row in enumerate(rows) for word in row.split()}


WEEKDAY = _ranks(
    "monday mon",
    "tuesday tue tues",
    "wednesday wed weds",
    "thursday thu thur thurs",
    "friday fri",
    "saturday sat",
    "sunday sun",
)
MONTH = {
    word: rank + 1
    for word, rank in _ranks(
        "january jan",
        "february feb",
        "march mar",
        "april apr",
        "may",
        "june jun",
        "july jul",
        "august aug",
        "september sep sept",
        "october oct",
        "november nov",
        "december dec",
    ).items()
}
SHORT_NAMES = word_set(
    "mon tue tues wed weds thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec"
)
ALSO_OTHER_WORDS = word_set("mon wed sat sun")
"""Weekday abbreviations that are words of their own; they are days only where a date may stand."""

_ONES = _ranks(
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fourty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
CARDINAL = _ONES | _TENS
TENS = frozenset(_TENS)
DIGIT = {word: value for word, value in _ONES.items() if 0 < value < 10}
ORDINAL = {
    word: rank + 1
    for word, rank in _ranks(
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
        "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
        "eighteenth", "nineteenth", "twentieth",
    ).items()
} | {"thirtieth": 30}  # fmt: skip

UNIT: dict[str, Unit] = {
    "hour": "hour", "hours": "hour", "hr": "hour", "hrs": "hour", "h": "hour",
    "day": "day", "days": "day",
    "weekday": "business day", "weekdays": "business day", "bd": "business day", "bds": "business day",
    "week": "week", "weeks": "week", "wk": "week", "wks": "week",
    "month": "month", "months": "month",
    "year": "year", "years": "year",
}  # fmt: skip
PLURAL_UNITS = word_set("hours hrs h days weekdays bds weeks wks fortnights months years")
WORKING = word_set("business working work biz bus office")
FILLERS = word_set("short more further additional full whole clear calendar consecutive extra good other")
APPROXIMATELY = word_set(
    "about around roughly approximately approx maybe perhaps say circa probably possibly"
)
HEDGES = word_set(
    "probably maybe perhaps possibly likely most hopefully ideally say on by either and very really "
    "quite almost certainly definitely presumably around about at so meaning"
)

STRETCH: dict[str, Stretch] = {"week": "week", "month": "month", "quarter": "quarter", "year": "year"}
PART: dict[str, Part] = {
    "early": "early", "start": "early", "beginning": "early", "outset": "early", "top": "early",
    "mid": "mid", "middle": "mid", "midway": "mid", "halfway": "mid",
    "late": "late", "later": "late", "end": "late", "close": "late", "course": "late",
}  # fmt: skip
PART_QUALIFIERS: dict[str, Part] = {
    "early": "early", "first": "early", "opening": "early", "front": "early", "initial": "early",
    "middle": "mid", "central": "mid",
    "last": "late", "latter": "late", "late": "late", "later": "late", "tail": "late", "back": "late",
    "second": "late", "final": "late", "closing": "late", "other": "late",
}  # fmt: skip
HALVES: dict[str, Part] = {
    "first": "mid", "front": "mid", "early": "mid", "opening": "mid",
    "second": "late", "latter": "late", "last": "late", "back": "late", "later": "late", "other": "late",
}  # fmt: skip
ABBREVIATED_ENDS: dict[str, Stretch] = {"eow": "week", "eom": "month", "eoq": "quarter", "eoy": "year"}
END_OF_DAY = word_set("eod eob cob cop eop")
COMMENCING = word_set("commencing beginning starting of containing ending from including")
WEEK_INITIALS = word_set("w/c w/b w/e wc")
"""`w/c`, week commencing; `w/e`, week ending."""

TIME_OF_DAY = word_set(
    "noon midday midnight morning afternoon evening night lunchtime lunch eod eob cob cop eop first thing "
    "early late later latest"
)
PREPOSITIONS = word_set(
    "by on until till til before around about through thru from to or and of for at in over during within "
    "after since between than next this coming following say is be was maybe probably hopefully latest as "
    "likely perhaps possibly either if"
)
BEFORE_A_MONTH = word_set(
    "in by during before until till til through thru of next mid within around early late since after "
    "from to end or /"
)
NOT_DAYS = word_set(
    "round rounds stage stages interview interviews candidate candidates floor century time times person "
    "people choice call step part half place position attempt edition anniversary grade level street st "
    "avenue ave option party week weeks month quarter day days year years session phase conversation "
    "meeting panel test team point thing question reason opinion one generation class applicant applicants "
    "draft version batch set wave hand party line rate cohort group offer job role review email letter tier"
)
"""What an ordinal counts when it is no day of a month: "the 2nd round"."""
MODAL_FOLLOWERS = word_set(
    "be have not also well still need take get hear i we you they he she it the there want come go only "
    "just even yet possibly contact call expect reach choose decide email ask check follow wait or know"
)
"""Words after which "may" was no month."""
