"""What holds for the reading of every invitation, whatever its words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from hypothesis import given, settings
from hypothesis import strategies as st

from afterview.core.reading import names
from afterview.core.reading.invitation import read_material
from afterview.core.reading.material import Event, Material
from afterview.core.reading.values import from_json, to_json
from reading_material import ME, event, letter, read_letter

FROM, UNTIL = datetime.fromisoformat("2024-01-01"), datetime.fromisoformat("2030-01-01")

any_reading = settings(max_examples=150, deadline=None)

WORDS = [
    *(
        "Hi Robin,",
        "Dear Ms Vale,",
        "your interview",
        "Vorstellungsgespräch",
        "entretien",
        "entrevista",
        "面接",
    ),
    *("Dana Ortiz", "Ortiz, Dana", "Head of Data", "Dr. Wei Chen", "with", "mit", "and", "Robin Vale", ME),
    *("Interviewers:", "Location:", "When:", "Date:", "Company:", "Position: Data Engineer", "Recruiter:"),
    *("10:00–10:45", "2 pm", "at 3", "14h30", "um 10 Uhr", "10:00 - 9:00", "25:61", "noon", "30 minutes"),
    *("Monday", "nächsten Dienstag", "November 23, 2026", "23.11.2026", "03/04/2027", "31 February", "明日"),
    *("ET", "EST", "(Europe/Berlin)", "CET", "GMT+5", "Pacific Time", "IST", "moved from", "to", "cancelled"),
    *("https://zoom.us/j/99", "<https://meet.google.com/abc-defg-hij>", "dana@northwind.example", "Zoom"),
    *(
        "Northwind GmbH",
        "at Northwind",
        "for the Data Engineer role",
        "Regards,",
        "Best",
        "> ",
        "-- ",
        "On Mon",
    ),
    *(
        "12 Main Street, Springfield, IL 62701",
        "Room 4",
        "Lunch",
        "\t",
        "(",
        ")",
        "|",
        "•",
        "—",
        ":",
        ",",
        ".",
    ),
]
fragments = st.one_of(st.sampled_from(WORDS), st.sampled_from(WORDS), st.text(max_size=12))
lines = st.lists(
    st.lists(fragments, max_size=7).map(" ".join).map(lambda line: line.replace("\n", " ")), max_size=14
).map(tuple)
moments = st.datetimes(FROM, UNTIL).map(lambda moment: moment.replace(microsecond=0))
zones = st.sampled_from(["America/New_York", "Europe/Berlin", "Asia/Kolkata", "Australia/Sydney"])


@st.composite
def materials(draw: st.DrawFn) -> Material:
    said = letter("", subject=" ".join(draw(st.lists(fragments, max_size=5))), date=draw(moments).isoformat())
    return Material(
        letter=draw(st.one_of(st.none(), lines.map(lambda text: replace(said, lines=text)))),
        events=tuple(draw(st.lists(events(), max_size=3))),
    )


@st.composite
def events(draw: st.DrawFn) -> Event:
    starts, zone = draw(moments), draw(st.one_of(st.none(), zones))
    length = timedelta(minutes=draw(st.integers(1, 600)))
    tz = ZoneInfo(zone) if zone else None
    return event(
        " ".join(draw(st.lists(fragments, max_size=5))),
        uid=draw(st.sampled_from(["a", "b", None])),
        sequence=draw(st.integers(0, 3)),
        starts=starts.replace(tzinfo=tz),
        ends=(starts + length).replace(tzinfo=tz),
        zone=zone,
        description="\n".join(draw(lines)),
        location=draw(fragments),
    )


@any_reading
@given(materials())
def test_a_reading_is_sound_whatever_the_words(material: Material) -> None:
    reading = read_material(material, (ME,), None)
    assert from_json(to_json(reading)) == reading
    for interview in reading.interviews:
        if isinstance(interview.starts, datetime) and isinstance(interview.ends, datetime):
            assert interview.starts < interview.ends
        assert interview.time_zone is None or interview.time_zone in available_timezones()
        for person in interview.people:
            assert person.role in {"interviewer", "coordinator"}
            assert person.email != ME
            assert person.name is None or names.key(person.name) != "robin vale"
        known = {person.name for person in interview.people}
        assert all(name in known for slot in interview.slots for name in slot.people)


@any_reading
@given(materials())
def test_what_is_not_known_is_asked_for(material: Material) -> None:
    reading = read_material(material, (ME,), None)
    told = [interview.starts for interview in reading.interviews]
    assert ("starts" in reading.ask) == any(not isinstance(start, datetime) for start in told)
    assert ("time_zone" in reading.ask) == any(
        isinstance(start, datetime) and start.tzinfo is None for start in told
    )


@any_reading
@given(materials())
def test_a_part_that_stands_twice_in_a_file_counts_once(material: Material) -> None:
    twice = replace(material, events=(*material.events, *material.events))
    assert read_material(twice, (ME,), None) == read_material(material, (ME,), None)


ENGLISH = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October"]
ENGLISH += ["November", "December"]
GERMAN = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober"]
GERMAN += ["November", "Dezember"]
FRENCH = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre"]
FRENCH += ["novembre", "décembre"]
SPANISH = ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre"]
SPANISH += ["noviembre", "diciembre"]
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def half(clock: time) -> str:
    """A time by the twelve-hour clock."""
    return f"{(clock.hour - 1) % 12 + 1}:{clock.minute:02} {'a.m.' if clock.hour < 12 else 'p.m.'}"


def written(day: date, begins: time, ends: time) -> dict[str, str]:
    """One time in several languages; the zone is named as people of that language do."""
    month = day.month - 1
    return {
        "english": f"Your interview is on {WEEKDAYS[day.weekday()]}, {ENGLISH[month]} {day.day}, {day.year} from "
        f"{half(begins)} to {half(ends)} Paris time.",
        "british": f"Your interview: {day.day} {ENGLISH[month][:3]} {day.year}, {begins:%H:%M}–{ends:%H:%M} "
        "(Europe/Paris).",
        "iso": f"Interview {day} {begins:%H:%M} - {ends:%H:%M} Europe/Paris",
        "german": f"Ihr Vorstellungsgespräch findet am {day.day}. {GERMAN[month]} {day.year} von {begins:%H:%M} bis "
        f"{ends:%H:%M} Uhr (Pariser Zeit) statt.",
        "french": f"Votre entretien aura lieu le {day.day} {FRENCH[month]} {day.year} de {begins.hour}h{begins:%M} à "
        f"{ends.hour}h{ends:%M} (heure de Paris).",
        "spanish": f"La entrevista será el {day.day} de {SPANISH[month]} de {day.year}, de {begins:%H:%M} a "
        f"{ends:%H:%M} (hora de París).",
        "japanese": f"面接日時：{day.year}年{day.month}月{day.day}日 {begins.hour}時{begins.minute}分～{ends.hour}時"
        f"{ends.minute}分 (Europe/Paris)",
    }


NOTATIONS = sorted(written(date(2026, 1, 1), time(9), time(10)))
days = st.dates(date(2026, 1, 2), date(2028, 12, 31))
starts_at = st.builds(time, st.integers(7, 19), st.sampled_from([0, 5, 15, 30, 45]))


@any_reading
@given(days, starts_at, st.sampled_from([20, 30, 45, 60, 90, 120]), st.sampled_from(NOTATIONS))
def test_a_time_is_read_back_in_every_notation(day: date, begins: time, minutes: int, notation: str) -> None:
    starts = datetime.combine(day, begins, ZoneInfo("Europe/Paris"))
    ends = starts + timedelta(minutes=minutes)
    said = (starts - timedelta(days=10)).astimezone(UTC).isoformat()
    reading = read_letter(written(day, begins, ends.time())[notation], date=said)
    assert spans(reading) == [(starts.isoformat(), ends.isoformat())]
    assert reading["interviews"][0]["time_zone"] == "Europe/Paris"


def spans(reading: dict[str, Any]) -> list[tuple[str, str]]:
    return [(interview["starts"], interview["ends"]) for interview in reading["interviews"]]


@any_reading
@given(days, days.map(date.weekday), starts_at)
def test_a_bare_weekday_is_the_first_such_day_after_the_saying(said: date, weekday: int, at: time) -> None:
    text = f"Your interview is on {WEEKDAYS[weekday]} at {half(at)}."
    reading = read_letter(text, date=datetime.combine(said, time(8), UTC).isoformat())
    day = next(day for n in range(1, 8) if (day := said + timedelta(days=n)).weekday() == weekday)
    assert reading["interviews"][0]["starts"] == datetime.combine(day, at).isoformat()
    assert "time_zone" in reading["ask"]


FIRST = st.sampled_from(["Dana", "Wei", "Zoë", "Anne-Marie", "Søren", "Aarav", "Ximena", "Priya"])
LAST = st.sampled_from(["Ortiz", "O'Neill", "van den Berg", "Müller", "Lloyd-Jones", "Nguyễn", "de la Cruz"])
WAYS = [
    "{first} {last}",
    "{last}, {first}",
    "Dr. {first} {last}",
    "{first} {last}, PhD",
    "{first} {last} (she/her)",
    '"{last}, {first}"',
    "{last}, {first} (Berlin)",
    "Prof. Dr. {last}, {first}",
    "{first} {last} via Calendly",
]


@any_reading
@given(FIRST, LAST, st.sampled_from(WAYS))
def test_a_name_is_first_then_last_however_it_is_written(first: str, last: str, way: str) -> None:
    assert names.clean(way.format(first=first, last=last)) == f"{first} {last}"
