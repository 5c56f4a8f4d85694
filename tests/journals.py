"""Journals for tests: small ones built by hand, and a Hypothesis strategy for any that the format allows."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

PLACES = [
    ("America/New_York", "US", "NY"),
    ("America/Los_Angeles", "US", None),
    ("Europe/London", "GB", "ENG"),
    ("Europe/Berlin", "DE", "BY"),
    ("Europe/Oslo", "NO", None),
    ("Africa/Cairo", "EG", None),
    ("Asia/Dubai", "AE", None),
    ("Asia/Kathmandu", "NP", None),
    ("Asia/Kolkata", "IN", "KA"),
    ("Asia/Tokyo", "JP", None),
    ("Australia/Lord_Howe", "AU", "NSW"),
    ("Pacific/Apia", "WS", None),
    ("America/St_Johns", "CA", "NL"),
    ("Pacific/Chatham", "NZ", "CIT"),
    ("Europe/Dublin", "XX", None),
    ("Europe/Paris", "FR", "nowhere"),
    (None, None, None),
]

# Around these days the clocks change or holidays crowd; plans are asked for within some weeks of them.
CENTRES = [
    datetime(2026, 3, 27, tzinfo=UTC),
    datetime(2026, 10, 30, tzinfo=UTC),
    datetime(2026, 12, 23, tzinfo=UTC),
]


def candidate(**more: object) -> dict[str, Any]:
    """A candidate in London."""
    return {
        "name": "Sam Lindqvist",
        "time_zone": "Europe/London",
        "country": "GB",
        "subdivision": "ENG",
    } | more


def interview(**more: object) -> dict[str, Any]:
    """An interview with Priya Nair on Tuesday 9 March 2027, 14:00 to 15:00 in London."""
    return {
        "id": "first",
        "starts": "2027-03-09T14:00:00+00:00",
        "ends": "2027-03-09T15:00:00+00:00",
        "people": [{"name": "Priya Nair", "title": "Operations Director"}],
        "topics": [{"text": "night trains"}],
    } | more


def opportunity(*interviews: dict[str, Any], **more: object) -> dict[str, Any]:
    """Timetable Planner at Kestrel Rail, with the interviews given."""
    return (
        {"id": "kestrel", "company": "Kestrel Rail", "position": "Timetable Planner"}
        | {"interviews": list(interviews)}
        | more
    )


def journal(*opportunities: dict[str, Any], **more: object) -> dict[str, Any]:
    """Sam's journal with the opportunities given."""
    return {"afterview": 1, "candidate": candidate(), "opportunities": list(opportunities)} | more


@st.composite
def journals(draw: st.DrawFn) -> tuple[dict[str, Any], datetime]:
    """A journal that may be read, of up to three opportunities with every kind of event, and a now."""
    centre = draw(st.sampled_from(CENTRES))
    count = draw(st.integers(1, 3))
    home = draw(st.sampled_from(PLACES))
    value = {
        "afterview": 1,
        "candidate": {"name": "Sam Lindqvist"} | _place(home),
        "opportunities": [draw(_opportunity(index, centre, home[0])) for index in range(count)],
    }
    now = centre + timedelta(minutes=draw(st.integers(-10 * 24 * 60, 20 * 24 * 60)))
    return value, now


def _place(place: tuple[str | None, str | None, str | None]) -> dict[str, Any]:
    return dict(zip(("time_zone", "country", "subdivision"), place, strict=True))


@st.composite
def _opportunity(draw: st.DrawFn, index: int, centre: datetime, home: str | None) -> dict[str, Any]:
    place = draw(st.sampled_from(PLACES))
    zone = ZoneInfo(place[0] or home or "UTC")
    interviews = [draw(_interview(f"i{n}", centre, zone)) for n in range(draw(st.integers(0, 3)))]
    events: list[dict[str, Any]] = []
    for _ in range(draw(st.integers(0, 7))):
        at = draw(_instant(centre, zone))
        events.append(draw(_event(at, at.astimezone(zone).date(), interviews, events)))
    receipts = [e["at"] for e in events if e["kind"] == "offer_received"]
    return {
        "id": f"o{index}",
        "company": f"Company {index}",
        "position": "Planner",
        **(_place(place) if place[0] else {}),
        "interviews": interviews,
        "events": events,
        "offer": draw(_offer(centre, zone, receipts)),
    }


def _instant(centre: datetime, zone: ZoneInfo) -> st.SearchStrategy[datetime]:
    # Half hours over five weeks: instants of different facts often coincide, which is where rules are subtle.
    halves = st.integers(-14 * 48, 21 * 48).map(lambda n: timedelta(minutes=30 * n))
    days = st.integers(-14, 21).map(lambda n: timedelta(days=n, hours=10))
    return (halves | days).map(lambda delta: (centre + delta).astimezone(zone))


def _date_from(day: date) -> st.SearchStrategy[str]:
    return st.integers(0, 20).map(lambda n: (day + timedelta(days=n)).isoformat())


@st.composite
def _interview(draw: st.DrawFn, id_: str, centre: datetime, zone: ZoneInfo) -> dict[str, Any]:
    starts = draw(_instant(centre, zone))
    ends = (starts.astimezone(UTC) + timedelta(minutes=draw(st.sampled_from([0, 30, 60, 90])))).astimezone(
        zone
    )
    names = draw(
        st.lists(st.sampled_from(["Priya Nair", "Tomasz Wrona", "Dr. Åsa Öst"]), unique=True, max_size=3)
    )
    hear_by = st.none() | _date_from(ends.astimezone(zone).date()).map(lambda d: {"date": d})
    return {
        "id": id_,
        "starts": starts.isoformat(),
        "ends": ends.isoformat(),
        "cancelled": draw(st.sampled_from([None, None, None, starts.isoformat()])),
        "people": [{"name": n, "title": draw(st.sampled_from([None, "Planner"]))} for n in names],
        "topics": draw(st.sampled_from([[], [{"text": "night trains"}]])),
        "clarifications": draw(
            st.sampled_from(
                [
                    [],
                    [{"id": "c1", "text": "the budget"}],
                    [{"id": "c1", "text": "b", "resolved": ends.isoformat()}],
                ]
            )
        ),
        "hear_by": draw(hear_by),
        "debrief": draw(st.sampled_from([None, {"at": ends.isoformat()}])),
        "forecast": draw(st.sampled_from([None, {"at": ends.isoformat(), "offer": 0.4}])),
    }


KINDS = [
    "rejected",
    "offer_received",
    "offer_accepted",
    "offer_declined",
    "withdrawn",
    "reopened",
    "heard",
    "letter_sent",
    "letter_sent",
    "call_made",
    "call_made",
    "bounced",
    "dismissed",
    "feedback_recorded",
]
LETTERS = [
    "follow_up",
    "feedback",
    "tell_of_offer",
    "share_decision",
    "withdraw",
    "acknowledge_offer",
    "ask_more_time",
]
CALLS = ["follow_up", "tell_of_offer", "share_decision", "feedback", "ask_more_time", "other"]


@st.composite
def _event(
    draw: st.DrawFn, at: datetime, day: date, interviews: list[dict[str, Any]], before: list[dict[str, Any]]
) -> dict[str, Any]:
    thanks = [
        {"letter": "thank_you", "interview": i["id"], "person": p["name"]}
        for i in interviews
        for p in i["people"]
    ]
    letters = [{"letter": kind} for kind in LETTERS]
    sent = [{"letter": e["id"]} for e in before if e["kind"] == "letter_sent"]
    calls = [{"purpose": purpose, "reached": reached} for purpose in CALLS for reached in (True, False)]
    details: dict[str, st.SearchStrategy[dict[str, Any]]] = {
        "letter_sent": st.sampled_from(letters) | st.sampled_from(thanks or letters),
        "call_made": st.sampled_from(calls),
        "bounced": st.sampled_from(sent) if sent else st.nothing(),
        "heard": st.just({}) | _date_from(day).map(lambda d: {"hear_by": {"date": d}}),
        "dismissed": st.sampled_from(
            ["follow_up_call:o0", "tell_of_offer:o1", "decide:o0", "debrief:o0:i0"]
        ).map(lambda action: {"action": action}),
        "feedback_recorded": st.just({"text": "more depth in planning tools"}),
    }
    kinds = [k for k in KINDS if k != "bounced" or sent]
    kind = draw(st.sampled_from(kinds))
    return {"id": f"e{len(before)}", "at": at.isoformat(), "kind": kind} | draw(
        details.get(kind, st.just({}))
    )


@st.composite
def _offer(draw: st.DrawFn, centre: datetime, zone: ZoneInfo, receipts: list[str]) -> dict[str, Any] | None:
    if not draw(st.booleans()):
        return None
    received = (
        datetime.fromisoformat(draw(st.sampled_from(receipts))) if receipts else draw(_instant(centre, zone))
    )
    deadline = received + timedelta(hours=draw(st.integers(1, 400)))
    return {
        "received": received.isoformat(),
        "deadline": draw(st.sampled_from([None, deadline.isoformat()])),
    }
