"""What a zone's name means: names of calendar files, abbreviations and names in text, cities.

Nothing is guessed (DESIGN.md section 9): "ET" is New York's time, "EST" in July contradicts itself and gives
nothing, "CET" tells the instant but not the zone, "IST" may be three things and gives nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from afterview.core.reading.cities import city_zone
from afterview.core.reading.windows_zones import WINDOWS_ZONES

_IANA = re.compile(r"[A-Za-z][A-Za-z0-9_+-]{1,30}(?:/[A-Za-z0-9_+-]{1,30}){0,2}")
_UTC_NAMES = frozenset(
    {"utc", "z", "gmt", "etc/utc", "etc/gmt", "zulu", "etc/uct", "uct", "coordinated universal time"}
)


@dataclass(frozen=True, slots=True)
class Zone:
    """A zone as a text names it.

    `name` is the IANA zone where the words tell it; `hours` the offset where they tell that; `check` a zone
    that must agree with `hours` on the day, for "CET" said in July is a slip and no instant.
    """

    name: str | None = None
    hours: float | None = None
    check: str | None = None


@dataclass(frozen=True, slots=True)
class ZoneMention:
    """A zone and where in the text it stands; `zone` None for a word that may mean several.

    `is_place` for a city in brackets, which is a zone only directly behind a time: "17:00 (London)".
    """

    start: int
    end: int
    zone: Zone | None
    is_place: bool = False


def place(local: datetime, zone: Zone | None) -> tuple[datetime, str | None] | None:
    """The instant of a local time in a zone, and the zone's IANA name; None where the zone does not tell."""
    if zone is None:
        return None
    known = zone.name or zone.check
    if zone.hours is None:
        return (local.replace(tzinfo=ZoneInfo(zone.name)), zone.name) if zone.name else None
    offset = timedelta(hours=zone.hours)
    if known and local.replace(tzinfo=ZoneInfo(known)).utcoffset() != offset:
        return None
    if zone.name:
        return local.replace(tzinfo=ZoneInfo(zone.name)), zone.name
    return local.replace(tzinfo=timezone(offset)), None


@cache
def iana(name: str) -> str | None:
    """`name` where it is a zone of the database: the only door to it, so no path or essay gets through."""
    if not _IANA.fullmatch(name):
        return None
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
    return name


def zone_of_calendar_name(name: str) -> str | None:
    """The IANA zone of a TZID: an IANA, Windows, display or prefixed name; "UTC" for UTC; None if custom.

    >>> zone_of_calendar_name("/freeassociation.sourceforge.net/Europe/Berlin")
    'Europe/Berlin'
    """
    bare = name.strip(" \"'/")[:200]
    folded = bare.casefold().removeprefix("tzone://microsoft/")
    if folded in _UTC_NAMES:
        return "UTC"
    if "/" in bare and (zone := iana(bare)):
        return zone
    if folded in WINDOWS_ZONES:
        return WINDOWS_ZONES[folded]
    parts = bare.split("/")
    for start in range(1, len(parts) - 1):
        if zone := iana("/".join(parts[start:])):
            return zone
    return _of_display_name(bare)


def _of_display_name(name: str) -> str | None:
    """The zone of "(UTC-06:00) Central Time (US & Canada)" or "Amsterdam, Berlin, Bern, Rome, Stockholm"."""
    match = re.match(r"\((?:UTC|GMT)(?:[+\-−–]\d{1,2}:\d{2})?\)\s*(.+)", name, re.IGNORECASE)
    if not match:
        return None
    words = match[1].split("(")[0].strip()
    if match[1].casefold() in WINDOWS_ZONES:
        return WINDOWS_ZONES[match[1].casefold()]
    named = _NAMED.get(words.casefold())
    if named and named.name:
        return named.name
    cities = {zone for word in words.split(",") if (zone := city_zone(word))}
    # The list names one clock; Berlin stands for it where it is among them, as in CLDR's own table.
    if "Europe/Berlin" in cities:
        return "Europe/Berlin"
    return cities.pop() if len(cities) == 1 else None


def _seasons(zone: str | None, letters: str, standard: float, check: str | None = None) -> dict[str, Zone]:
    summer = standard + 1
    return {
        f"{letters}st": Zone(zone, standard, check),
        f"{letters}dt": Zone(zone, summer, check),
        f"{letters}t": Zone(zone),
    }


# The letters people put behind a time. None: they mean different zones to different people.
_LETTERS: dict[str, Zone | None] = {
    **_seasons("America/New_York", "e", -5),
    **_seasons("America/Chicago", "c", -6),
    **_seasons("America/Denver", "m", -7),
    **_seasons("America/Los_Angeles", "p", -8),
    **_seasons("America/Anchorage", "ak", -9),
    "hst": Zone("Pacific/Honolulu", -10),
    "nst": Zone("America/St_Johns", -3.5),
    "ndt": Zone("America/St_Johns", -2.5),
    "adt": Zone("America/Halifax", -3),
    "ast": None,
    "utc": Zone(None, 0),
    "gmt": Zone(None, 0),
    "bst": Zone("Europe/London", 1),
    "wet": Zone(None, 0, "Europe/Lisbon"),
    "west": Zone(None, 1, "Europe/Lisbon"),
    "cet": Zone(None, 1, "Europe/Berlin"),
    "cest": Zone(None, 2, "Europe/Berlin"),
    "mez": Zone(None, 1, "Europe/Berlin"),
    "mesz": Zone(None, 2, "Europe/Berlin"),
    "eet": Zone(None, 2, "Europe/Helsinki"),
    "eest": Zone(None, 3, "Europe/Helsinki"),
    "msk": Zone("Europe/Moscow", 3),
    "sast": Zone("Africa/Johannesburg", 2),
    "ist": None,
    "pkt": Zone("Asia/Karachi", 5),
    "sgt": Zone("Asia/Singapore", 8),
    "hkt": Zone("Asia/Hong_Kong", 8),
    "jst": Zone("Asia/Tokyo", 9),
    "kst": Zone("Asia/Seoul", 9),
    "awst": Zone("Australia/Perth", 8),
    "acst": Zone(None, 9.5),
    "acdt": Zone("Australia/Adelaide", 10.5),
    "aest": Zone(None, 10),
    "aedt": Zone(None, 11),
    "nzst": Zone("Pacific/Auckland", 12),
    "nzdt": Zone("Pacific/Auckland", 13),
    "brt": Zone("America/Sao_Paulo", -3),
    "art": Zone("America/Argentina/Buenos_Aires", -3),
}
del _LETTERS["akt"]

_NAMED: dict[str, Zone] = {
    "eastern time": Zone("America/New_York"),
    "eastern standard time": Zone("America/New_York", -5),
    "eastern daylight time": Zone("America/New_York", -4),
    "central time": Zone("America/Chicago"),
    "central standard time": Zone("America/Chicago", -6),
    "central daylight time": Zone("America/Chicago", -5),
    "mountain time": Zone("America/Denver"),
    "mountain standard time": Zone("America/Denver", -7),
    "mountain daylight time": Zone("America/Denver", -6),
    "pacific time": Zone("America/Los_Angeles"),
    "pacific standard time": Zone("America/Los_Angeles", -8),
    "pacific daylight time": Zone("America/Los_Angeles", -7),
    "atlantic time": Zone("America/Halifax"),
    "alaska time": Zone("America/Anchorage"),
    "hawaii time": Zone("Pacific/Honolulu"),
    "hawaii standard time": Zone("Pacific/Honolulu"),
    "arizona time": Zone("America/Phoenix"),
    "arizona": Zone("America/Phoenix"),
    "greenwich mean time": Zone(None, 0),
    "coordinated universal time": Zone(None, 0),
    "british summer time": Zone("Europe/London", 1),
    "british time": Zone("Europe/London"),
    "uk time": Zone("Europe/London"),
    "u.k. time": Zone("Europe/London"),
    "irish time": Zone("Europe/Dublin"),
    "central european time": Zone(None, 1, "Europe/Berlin"),
    "central european standard time": Zone(None, 1, "Europe/Berlin"),
    "central european summer time": Zone(None, 2, "Europe/Berlin"),
    "eastern european time": Zone(None, 2, "Europe/Helsinki"),
    "eastern european standard time": Zone(None, 2, "Europe/Helsinki"),
    "eastern european summer time": Zone(None, 3, "Europe/Helsinki"),
    "mitteleuropäische zeit": Zone(None, 1, "Europe/Berlin"),
    "mitteleuropäische sommerzeit": Zone(None, 2, "Europe/Berlin"),
    "heure de l'est": Zone("America/New_York"),
    "heure avancée de l'est": Zone("America/New_York", -4),
    "heure normale de l'est": Zone("America/New_York", -5),
    "heure du centre": Zone("America/Chicago"),
    "heure des rocheuses": Zone("America/Denver"),
    "heure du pacifique": Zone("America/Los_Angeles"),
    "hora del este": Zone("America/New_York"),
    "hora del centro": Zone("America/Chicago"),
    "hora del pacífico": Zone("America/Los_Angeles"),
    "heure d'europe centrale": Zone(None, 1, "Europe/Paris"),
    "hora peninsular": Zone("Europe/Madrid"),
    "hora peninsular española": Zone("Europe/Madrid"),
    "india standard time": Zone("Asia/Kolkata"),
    "indian standard time": Zone("Asia/Kolkata"),
    "india time": Zone("Asia/Kolkata"),
    "singapore time": Zone("Asia/Singapore"),
    "singapore standard time": Zone("Asia/Singapore"),
    "china standard time": Zone("Asia/Shanghai"),
    "china time": Zone("Asia/Shanghai"),
    "japan standard time": Zone("Asia/Tokyo"),
    "japan time": Zone("Asia/Tokyo"),
    "日本時間": Zone("Asia/Tokyo"),
    "日本標準時": Zone("Asia/Tokyo"),
    "korea standard time": Zone("Asia/Seoul"),
    "gulf standard time": Zone("Asia/Dubai"),
    "israel time": Zone("Asia/Jerusalem"),
    "israel standard time": Zone("Asia/Jerusalem", 2),
    "new zealand time": Zone("Pacific/Auckland"),
}


@cache
def _in_text() -> re.Pattern[str]:
    """One pattern for all ways to name a zone; the group that matched says which."""
    letters = "|".join(sorted(_LETTERS, key=len, reverse=True)).upper()
    named = "|".join(re.escape(name) for name in sorted(_NAMED, key=len, reverse=True) if name != "arizona")
    city = r"(?!(?:AM|PM|Noon|Uhr)\b)[A-ZÀ-Þ][\w.'’-]+(?:[ -](?:de |del |di |am )?[A-ZÀ-Þ][\w.'’-]+){0,2}"
    return re.compile(
        r"(?P<display>\((?:UTC|GMT)[+\-−–]\d{1,2}:\d{2}\)\s*"
        r"[A-Z][A-Za-z&.,' ]{3,60}(?:\((?:US|Mexico)[^)]{0,20}\))?)"
        r"|(?P<offset>\b(?:UTC|GMT)\s?(?P<sign>[+\-−–])\s?(?P<hour>\d{1,2})(?::?(?P<minute>\d{2}))?(?!\d))"
        r"|(?P<key>\b[A-Z][a-z]+/[A-Z][A-Za-z_-]+(?:/[A-Z][A-Za-z_-]+)?\b)"
        rf"|(?P<named>(?i:(?<!\w)(?:{named}))(?!\w))(?:\s*[-–—]\s*(?P<dash>{city}))?"
        rf"|(?P<city>{city}) (?i:local time|time)\b"
        rf"|(?i:ortszeit|heure de|heure locale de|hora de|hora local de)\s+(?P<after>{city})"
        rf"|(?P<adjective>[A-ZÄÖÜ]\w+er) (?:Ortszeit|Zeit)\b"
        rf"|(?P<letters>\b(?:{letters}|Eastern|Central|Mountain|Pacific)\b)"
        rf"|(?<=\()(?P<bracket>{city})(?=\))"
    )


def find_zones(text: str) -> list[ZoneMention]:
    """Every zone that a line of text names, in order. Letters count only behind a time: see `moments`."""
    found: list[ZoneMention] = []
    for match in _in_text().finditer(text):
        known, zone = _meaning(match)
        if known:
            found.append(ZoneMention(match.start(), match.end(), zone, match["bracket"] is not None))
    return found


def _meaning(match: re.Match[str]) -> tuple[bool, Zone | None]:
    """Whether the words name a zone at all, and which."""
    groups = match.groupdict()
    if groups["display"]:
        name = _of_display_name(groups["display"].strip())
        return True, Zone(name) if name else None
    if groups["offset"]:
        return True, Zone(None, _hours(groups))
    if groups["key"]:
        name = iana(groups["key"])
        return name is not None, Zone(name)
    if groups["named"]:
        city = city_zone(groups["dash"] or "")
        return True, Zone(city) if city else _NAMED[groups["named"].casefold().replace("’", "'")]
    if groups["letters"]:
        word = groups["letters"].casefold()
        return True, _LETTERS[word] if word in _LETTERS else _NAMED[f"{word} time"]
    zone = _city(groups)
    return zone is not None, zone


def _hours(groups: dict[str, str]) -> float:
    hours = int(groups["hour"]) + int(groups["minute"] or 0) / 60
    return hours if groups["sign"] == "+" else -hours


def _city(groups: dict[str, str]) -> Zone | None:
    adjective = (groups["adjective"] or "").casefold()
    # "Berliner Zeit", "Züricher Zeit", "Münchner Zeit".
    for word in (
        groups["city"],
        groups["after"],
        groups["bracket"],
        adjective.removesuffix("er"),
        adjective.removesuffix("ner") + "en",
    ):
        if not word:
            continue
        words = word.casefold().split()
        for start in range(len(words)):
            rest = " ".join(words[start:])
            if zone := city_zone(rest):
                return Zone(zone)
            if word is groups["city"] and (named := _NAMED.get(f"{rest} time")):
                return named
    return None
