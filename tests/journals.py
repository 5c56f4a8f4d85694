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


def full_journal() -> dict[str, Any]:
    """A journal with every key of RULEBOOK section 2 and an event of every kind."""
    return {
        "afterview": 1,
        "candidate": {
            "name": "Robin Vale",
            "email": "robin@example.org",
            "phone": None,
            "time_zone": "America/New_York",
            "country": "US",
            "subdivision": "NY",
        },
        "resume": {"basics": {"summary": None, "anything": [1, 2.5, {}]}, "work": []},
        "opportunities": [_northwind(), {"id": "quillworks", "company": "Quillworks", "position": "Analyst"}],
        "decision": {
            "criteria": [{"id": "pay", "name": "Pay", "worst": 50000, "best": 100000, "swing": 100}],
            "alternatives": [
                {"id": "a", "name": "Northwind", "opportunity": "northwind", "values": {"pay": 80000}},
                {"id": "stay", "name": "Keep searching", "opportunity": None, "values": {"pay": 50000}},
            ],
        },
    }


def _northwind() -> dict[str, Any]:
    return {
        "id": "northwind",
        "company": "Northwind Analytics",
        "position": "Data Engineer",
        "domain": "northwind.example",
        "time_zone": "America/Chicago",
        "country": "US",
        "subdivision": "IL",
        "job_ad": "We look for a data engineer.",
        "interviews": [_onsite(), _second_round()],
        "events": _events_of_every_kind(),
        "drafts": [
            {
                "id": "d1",
                "letter": "thank_you",
                "interview": "onsite-1",
                "person": "Lee Wu",
                "subject": "Thank you",
                "text": "Dear Lee Wu",
            }
        ],
        "attachments": [{"id": "a1", "kind": "memo", "name": "after.webm", "sha256": "0f"}],
        "offer": {
            "received": "2026-12-03T10:00:00-06:00",
            "deadline": "2026-12-10T17:00:00-06:00",
            "terms": {"salary": 120000, "anything": {"more": None}},
        },
    }


def _onsite() -> dict[str, Any]:
    return {
        "id": "onsite-1",
        "starts": "2026-11-23T10:00:00-06:00",
        "ends": "2026-11-23T23:30:00-06:00",
        "format": "onsite",
        "cancelled": None,
        "people": [
            {
                "name": "Dana Ortiz",
                "title": "Head of Data",
                "responsibilities": "runs the platform team",
                "email": "dana.ortiz@northwind.example",
                "phone": None,
            },
            {"name": "Lee Wu"},
        ],
        "topics": [{"text": "nightly batch jobs", "with": "Dana Ortiz"}],
        "needs": ["someone to own the ingestion pipeline"],
        "clarifications": [
            {"id": "c1", "text": "said I led the migration", "resolved": "2026-11-24T09:00:00-06:00"},
            {"id": "c2", "text": "named the wrong year"},
        ],
        "hear_by": {"date": "2026-11-23", "said": "tonight", "said_on": "2026-11-23"},
        "debrief": {
            "at": "2026-11-24T00:10:00-06:00",
            "went_well": "a",
            "would_change": "b",
            "cannot_know": "c",
        },
        "forecast": {"at": "2026-11-24T00:15:00-06:00", "offer": 0.5},
    }


def _second_round() -> dict[str, Any]:
    return {
        "id": "video-2",
        "starts": "2026-11-30T10:00:00-06:00",
        "ends": "2026-11-30T10:00:00-06:00",
        "format": "video",
        "cancelled": "2026-11-29T10:00:00-06:00",
        "people": [{"name": "Ann Bee"}],
    }


def _events_of_every_kind() -> list[dict[str, Any]]:
    thanks = {"letter": "thank_you", "interview": "onsite-1", "person": "Dana Ortiz"}
    return [
        {"id": "e0", "at": "2026-11-24T09:00:00-06:00", "kind": "letter_sent", "subject": "s", "text": "t"}
        | thanks,
        {
            "id": "e1",
            "at": "2026-11-24T09:01:00-06:00",
            "kind": "bounced",
            "letter": "e0",
            "note": "typing slip",
        },
        {"id": "e2", "at": "2026-11-25T10:00:00-06:00", "kind": "call_made", "purpose": "follow_up"}
        | {"reached": True, "person": "Dana Ortiz"},
        {"id": "e3", "at": "2026-11-25T23:30:00-06:00", "kind": "heard", "hear_by": {"date": "2026-11-25"}},
        {
            "id": "e4",
            "at": "2026-12-01T10:00:00-06:00",
            "kind": "rejected",
            "message_id": "<1@northwind.example>",
        },
        {"id": "e5", "at": "2026-12-01T11:00:00-06:00", "kind": "feedback_recorded", "text": "more depth"},
        {"id": "e6", "at": "2026-12-02T10:00:00-06:00", "kind": "reopened"},
        {"id": "e7", "at": "2026-12-03T10:00:00-06:00", "kind": "offer_received"},
        {"id": "e8", "at": "2026-12-03T11:00:00-06:00", "kind": "dismissed", "action": "decide:northwind"},
        {"id": "e9", "at": "2026-12-04T10:00:00-06:00", "kind": "offer_declined"},
        {"id": "e10", "at": "2026-12-05T10:00:00-06:00", "kind": "offer_accepted"},
        {"id": "e11", "at": "2026-12-06T10:00:00-06:00", "kind": "withdrawn"},
        {"id": "e12", "at": "2026-12-06T11:00:00-06:00", "kind": "letter_sent", "letter": "withdraw"},
    ]


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
