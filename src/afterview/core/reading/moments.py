"""Appointments in a text: a day, a time or a range of times, and the zone that is said with them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from afterview.core.reading import language
from afterview.core.reading.dates import DateMention, find_dates, resolve
from afterview.core.reading.hours import Hour, HourMention, find_hours, find_length
from afterview.core.reading.zones import Zone, ZoneMention, find_zones

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from afterview.core.reading.material import Lines

_LABEL = re.compile(
    r"^[\W_]*(?P<word>(?:new |proposed |scheduled |event |interview |meeting |neuer? |neue |nouvelle? |"
    r"nueva? )?"
    r"(?:when|dates?|times?|date ?(?:/|and|&|\+) ?time|day|start(?:s| time)?|"
    r"wann|datum|termin|zeit(?:punkt|raum)?|uhrzeit|beginn|tag|"
    r"quand|heure|horaire|jour|créneau|cuándo|cuando|fecha|hora|horario|día|fecha y hora|date et heure|日時|"
    r"日程|時間|日付))"
    r"\s*(?:\([^)]{0,40}\))?\s*(?:[:：\t]|$)",
    re.IGNORECASE,
)
_OLD_LABEL = re.compile(
    r"^[\W_]*(?:old|previous|former|original|previously|originally|was|before|alter|bisheriger?|"
    r"ursprünglicher?|ancien(?:ne)?|"
    r"anterior|変更前)\b[^:：]{0,30}[:：]",
    re.IGNORECASE,
)
# Directly before a date or time: it bounds something, is past, or is when to come, not when to meet.
_BOUND = re.compile(
    r"(?:\b(?:(?<!come )(?<!drop )(?<!stop )(?<!swing )by|until|before|no later than|till|prior to|after|"
    r"since|spätestens(?: am| bis)?|bis(?: zum| spätestens| zu)?|vor dem|"
    r"nach dem|seit|ab dem|avant(?: le)?|d['’]ici(?: le| au)?|jusqu['’]au|après le|depuis le|antes del?|"
    r"hasta el|después del|"
    r"a más tardar el|desde el|までに)\s+(?:the\s+|end of (?:day|business)[,\s]+(?:on\s+)?|eod\s+|cob\s+|"
    r"close of business[,\s]+(?:on\s+)?)?)$",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:previously|originally|formerly|instead of|rather than|no longer|not (?:on|at)|was (?:scheduled|"
    r"planned|set)|were (?:scheduled|planned|set)|old time|"
    r"interviewed|sent|posted|submitted|applied|applying|thank(?:s| you) for (?:taking|interviewing|meeting|"
    r"speaking|coming|your time|talking|chatting)|"
    r"(?:enjoyed|(?:was|were) (?:\w+ ){0,2}(?:great|good|nice|lovely|wonderful|pleasure))(?: to)? "
    r"(?:interview|meet|speak|talk|chat|see)(?:ing)?|"
    r"application of|received|dated|created|updated|expires?|"
    r"valid|deadline|due|start date|"
    r"starting date|ursprünglich|statt|anstelle|bisher|bewerbung vom|schreiben vom|e-?mail vom|"
    r"nachricht vom|eingegangen|anzeige vom|"
    r"initialement|au lieu du|candidature du|message du|courrier du|originalmente|en lugar del?|"
    r"candidatura del|correo del|"
    r"decision|hear (?:back )?from us|get back to you|be in touch|let you know|follow up with you|"
    r"melden (?:wir )?uns|rückmeldung|réponse|respuesta|reply|respond|rsvp|confirm (?:your )?(?:attendance|"
    r"participation)|"
    r"on vacation|out of (?:the )?office|holiday|urlaub|closed|member since|copyright)\b[^.!?;\n]{0,45}$",
    re.IGNORECASE,
)
_WAS = re.compile(r"\b(?:was|were)(?: for| on| at)?\s+(?:the\s+)?$", re.IGNORECASE)
_ARRIVAL = re.compile(
    r"\b(?:arrive|arriving|arrival|check[ -]?in|be (?:there|here|at)|log (?:in|on)|doors? opens?|lobby|"
    r"opens?|office hours|opening hours|reach (?:me|us)|call (?:me|us)|available|reachable|erreichbar|"
    r"erreichen|sprechzeiten|öffnungszeiten|"
    r"einlass|eintreffen|da sein|joignable|horaires d['’]ouverture|présenter à l['’]accueil|"
    r"horario de (?:oficina|atención)|"
    r"parking|shuttle|train|flight|reminder|remind|leave|hotel)\b[^.!?;\n]{0,40}$",
    re.IGNORECASE,
)
_MOVED_FROM = re.compile(
    r"\b(?:moved?|moving|changed?|reschedul(?:ed?|ing)|push(?:ed)?|shift(?:ed)?|postponed?|verschoben|"
    r"verlegt|verschieben|verlegen|"
    r"déplacée?|décalée?|reportée?|reporter|déplacer|cambiad[oa]|movid[oa]|aplazad[oa]|cambiar|mover|"
    r"reprogramad[oa]|reprogramar)\b"
    r"[^.!?\n]{0,80}\b(?:from|von|vom|du|de|del)\s+(?:the|dem|den|le|la|el|las|los)?\s*$",
    re.IGNORECASE,
)
_LONGEST_NIGHT = timedelta(hours=12)
_ZONE_AFTER = re.compile(r"[\s,(\[/–-]*(?:in |your |local )?", re.IGNORECASE)
_LETTERS_ONLY = re.compile(r"[A-Z]{2,5}|Eastern|Central|Mountain|Pacific")


@dataclass(frozen=True, slots=True)
class Appointment:
    """A time in a text. `line` and `start`/`end` say where; `day` None where no date goes with it.

    `day_doubtful` is true where a date stands there that cannot be told for certain. `zone_said` is true
    where a zone stands there, known or not.
    """

    line: int
    start: int
    end: int
    day: date | None
    begins: time
    ends: time | None
    zone: Zone | None = None
    zone_said: bool = False
    day_doubtful: bool = False
    labelled: bool = False
    lines: tuple[int, ...] = ()

    @property
    def order(self) -> tuple[date, time]:
        """Sorts by day and time."""
        return self.day or date.min, self.begins

    def local_end(self) -> datetime | None:
        """The local end; a range over midnight ends on the next day, one that runs backwards has none."""
        if self.ends is None or self.day is None:
            return None
        ends = datetime.combine(self.day, self.ends)
        if self.ends > self.begins:
            return ends
        ends += timedelta(days=1)
        return ends if ends - datetime.combine(self.day, self.begins) <= _LONGEST_NIGHT else None


@dataclass(slots=True)
class _Line:
    """A line with what was found in it."""

    text: str
    dates: list[DateMention]
    hours: list[HourMention]
    zones: list[ZoneMention]
    is_old: bool = False


@dataclass(slots=True)
class Scan:
    """The appointments of a text, the days it names, and zones said for all of it."""

    appointments: list[Appointment] = field(default_factory=list)
    days: list[date] = field(default_factory=list)
    doubtful: list[str] = field(default_factory=list)


class Scanner:
    """Finds appointments in lines said on a certain day."""

    def __init__(self, lines: Lines, said_on: date | None, *, default_day: date | None = None) -> None:
        self._said_on = said_on
        self._default_day = default_day
        tongue = language.language_of(lines)
        self._day_first = language.writes_day_first(lines, tongue)
        self._twelve = language.uses_twelve_hours(lines, tongue)
        self._lines = [_read_line(line) for line in lines]
        self._said_zones = _apart(
            mention.zone for line in self._lines for mention in line.zones if self._counts(line, mention)
        )

    def scan(self) -> Scan:
        """All appointments in order; days that could not be told are in `doubtful`, in the text's words."""
        found = Scan()
        day: date | None = self._default_day
        day_is_doubtful = False
        waiting: list[int] = []
        for index, line in enumerate(self._lines):
            days = self._days(line, found)
            if days and not line.hours:
                day, day_is_doubtful = days[-1][1], days[-1][1] is None
                for position in waiting:
                    held = found.appointments[position]
                    found.appointments[position] = replace(held, day=day, day_doubtful=day_is_doubtful)
                waiting = []
                continue
            for mention in line.hours:
                own = _nearest(days, mention)
                appointment = self._appointment(index, line, mention, own[1] if own else day)
                if appointment is None:
                    continue
                doubtful = (own is not None and own[1] is None) or (own is None and day_is_doubtful)
                found.appointments.append(replace(appointment, day_doubtful=doubtful))
                if appointment.day is None and not doubtful:
                    waiting.append(len(found.appointments) - 1)
            if days:
                day, day_is_doubtful = days[-1][1], days[-1][1] is None
        found.appointments = _in_order(found.appointments)
        return found

    def _days(self, line: _Line, found: Scan) -> list[tuple[DateMention, date | None]]:
        days: list[tuple[DateMention, date | None]] = []
        for mention in line.dates:
            if line.is_old or _is_aside(line.text, mention.start) or self._is_weak(line, mention):
                continue
            day = resolve(mention, self._said_on, day_first=self._day_first)
            if day is None:
                found.doubtful.append(line.text[mention.start : mention.end])
            else:
                found.days.append(day)
            days.append((mention, day))
        return days

    @staticmethod
    def _is_weak(line: _Line, mention: DateMention) -> bool:
        """Whether "1/3" is rather a fraction, and "the 2nd" rather a place in a row."""
        if mention.weekday is not None or mention.year is not None:
            return False
        if mention.numbers is not None or (mention.day is not None and mention.month is None):
            return not line.hours and not _LABEL.match(line.text)
        return False

    def _appointment(
        self, index: int, line: _Line, mention: HourMention, day: date | None
    ) -> Appointment | None:
        before = line.text[: _with_its_date(line, mention)]
        if line.is_old or any(pattern.search(before) for pattern in (_BOUND, _ARRIVAL, _PAST, _WAS)):
            return None
        begins, ends = self._clock(mention)
        if _MOVED_FROM.search(before):
            # "moved from 10:00 to 11:00" is no range; "moved from Tuesday at 10:00 to …" names the old time.
            if ends is None:
                return None
            begins, ends = ends, None
        zone, said = self._zone(line, mention)
        if ends is None and (length := self._length(index)):
            ends = (datetime.combine(date(2000, 1, 1), begins) + length).time()
        labelled = _LABEL.match(line.text) is not None or (index > 0 and self._is_bare_label(index - 1))
        return Appointment(
            index, mention.start, mention.end, day, begins, ends, zone, said, labelled=labelled
        )

    def _is_bare_label(self, index: int) -> bool:
        text = self._lines[index].text
        match = _LABEL.match(text)
        return match is not None and match.end() >= len(text.rstrip())

    def _length(self, index: int) -> timedelta | None:
        """How long it takes, where the line says so."""
        return find_length(self._lines[index].text)

    def _clock(self, mention: HourMention) -> tuple[time, time | None]:
        begins, ends = mention.begins, mention.ends
        if self._twelve:
            begins = _by_day(begins)
            if ends is not None and ends.is_loose:
                ends = _by_day(ends)
        if ends is not None and ends.is_loose and (ends.hour, ends.minute) <= (begins.hour, begins.minute):
            ends = ends.later()
        return begins.time(), ends.time() if ends else None

    def _zone(self, line: _Line, mention: HourMention) -> tuple[Zone | None, bool]:
        """The zone behind a time, else the one before it, else the only one the text names."""
        for zone in line.zones:
            if zone.start >= mention.end and _ZONE_AFTER.fullmatch(line.text[mention.end : zone.start]):
                return zone.zone, True
        here = [zone for zone in line.zones if self._counts(line, zone)]
        after = [zone for zone in here if zone.start >= mention.end]
        if after or here:
            return (after or here)[0].zone, True
        if len(self._said_zones) == 1:
            return self._said_zones[0], True
        return None, bool(self._said_zones)

    @staticmethod
    def _counts(line: _Line, zone: ZoneMention) -> bool:
        """Whether letters are a zone: behind a time or in brackets. "PT" and "CT" are much else besides."""
        if zone.is_place:
            return any(not line.text[hours.end : zone.start].strip(" (") for hours in line.hours)
        word = line.text[zone.start : zone.end]
        if not _LETTERS_ONLY.fullmatch(word):
            return True
        before = line.text[: zone.start]
        return bool(
            line.hours and re.search(r"(?:\d|[ap]\.?m\.?|uhr|h|[(/,])\s*$", before, re.IGNORECASE)
        ) or bool(
            re.search(
                r"(?:time ?zone|times?|all times|zeiten|zeitzone|heures|horas|fuseau|zona horaria)\b.{0,30}$",
                before,
                re.IGNORECASE,
            )
        )


def _apart(said: Iterable[Zone | None]) -> list[Zone | None]:
    """The different zones of a text; of "Mountain Time (MST)" the one that says more, for it says both."""
    kept: list[Zone | None] = []
    for zone in dict.fromkeys(said):
        twin = next((other for other in kept if other and zone and other.name == zone.name is not None), None)
        if twin is None:
            kept.append(zone)
        elif zone is not None and twin.hours is None:
            kept[kept.index(twin)] = zone
    return kept


def _read_line(text: str) -> _Line:
    dates = find_dates(text)
    taken = [(mention.start, mention.end) for mention in dates]
    zones = [
        zone
        for zone in find_zones(text)
        if not any(zone.start < end and start < zone.end for start, end in taken)
    ]
    taken += [(zone.start, zone.end) for zone in zones]
    return _Line(text, dates, find_hours(text, taken), zones, _OLD_LABEL.match(text) is not None)


def _is_aside(text: str, start: int) -> bool:
    """Whether a date is a deadline, the past, or the day a meeting was moved from."""
    before = text[:start]
    return any(pattern.search(before) for pattern in (_BOUND, _PAST, _WAS, _MOVED_FROM))


def _with_its_date(line: _Line, mention: HourMention) -> int:
    """Where a time begins, or the date directly before it: what leads up to both decides for both."""
    for found in reversed(line.dates):
        if found.end <= mention.start and _BETWEEN.fullmatch(line.text[found.end : mention.start]):
            return found.start
    return mention.start


_BETWEEN = re.compile(r"[\s,(]*(?:at|um|à|a las|a la|@|from|von|de|ab|,|-|–)?[\s,]*", re.IGNORECASE)


def _nearest(
    days: list[tuple[DateMention, date | None]], hours: HourMention
) -> tuple[DateMention, date | None] | None:
    """The date that goes with a time on the same line: the last before it, else the first behind."""
    before = [pair for pair in days if pair[0].end <= hours.start]
    return before[-1] if before else (days[0] if days else None)


def _by_day(hour: Hour) -> Hour:
    """An hour said by the twelve-hour clock without its half: nobody interviews before seven."""
    if hour.is_loose and 1 <= hour.hour <= 6:
        return replace(hour, hour=hour.hour + 12, is_loose=False)
    return hour


def _in_order(found: Sequence[Appointment]) -> list[Appointment]:
    """The same moment said in a second zone ("10 AM PT / 1 PM ET"), or said twice, is one appointment."""
    kept: list[Appointment] = []
    for item in found:
        if kept and _says_again(kept[-1], item):
            continue
        kept.append(item)
    return kept


def _says_again(last: Appointment, item: Appointment) -> bool:
    if last.line != item.line or not (last.zone and item.zone) or last.zone == item.zone:
        return False
    return 0 <= item.start - last.end <= 40
