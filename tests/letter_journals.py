"""Journals rich enough to write letters from, as people really note things: a Hypothesis strategy."""

from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import strategies as st

# Notes in every grammar: names of things, gerunds, questions, imperatives, sentences, other hands.
TOPICS = [
    "night trains",
    "moving nightly batch jobs to streaming",
    "how we handle on-call",
    "How do you handle incidents?",
    "why a failed payment must never be retried blindly",
    "the staff meal at four o'clock",
    "Kafka",
    "Team structure",
    "Talked about the winter timetable.",
    "we discussed hiring in the second quarter",
    "They want to move to one depot next year.",
    "to shorten the handover between shifts",
    "migrate the old warehouse to the cloud",
    "their reporting tools; the new office",
    "whether the night bus comes back",
    "our approach to incidents",
    "the freezer chamber at -22 °C and how long people may stay in it",
    "he is worried about sick leave",
    "We use SAP for everything",
    "apprentices who don’t label their boxes",
    "what makes a good handover",
    "onboarding of new colleagues & mentoring",
    "Budget 2027",
    "falls between two and four in the morning",
    "I asked about parental leave",
    "the school trip that 40 parents signed up for",
]
NEEDS = [
    "someone to own the ingestion pipeline",
    "lower latency in settlement",
    "fewer falls at night",
    "a manager who can run two wards at night without a senior on site",
    "an assistant who writes English without supervision",
    "own the monthly report",
    "Someone who gets the picking errors down",
    "calm under pressure",
    "must speak German",
    "speaks Polish",
    "They need somebody who knows SQL.",
    "proper training for agency workers",
    "experience with budgets",
    "we need fewer meetings!",
    "leading a team of five",
    "to keep the deadline calendar",
    "Is there anyone who can cook?",
]
HIGHLIGHTS = [
    "Led the night team of 5 on a 24-bed ward",
    "Cut falls on the ward by 31 % in one year with hourly rounding",
    "Built the ingestion pipeline for 40 suppliers",
    "Rewrote the settlement service in Go and took p99 latency from 900 ms to 120 ms",
    "On call one week in five for three years",
    "Trained about 40 agency workers a year",
    "Brought mis-picks down from 2.1 % to 0.6 % in eight months",
    "Kept the deadline calendar for 6 lawyers; no deadline missed in five years",
    "Wrote English letters to clients in 4 countries",
    "Managed a budget of £1.2 million",
    "Responsible for monthly reporting to the board",
    "Team lead, 12 people",
    "Launched 3 products (2 of them abroad)",
    "Own the ingestion pipeline for 3 warehouses",
    "Sauce section, 80 covers a night",
    "manages 2 depots and a team of 30",
]
ADS = [
    None,
    "",
    """We are looking for a Planner.

You will:
- own the ingestion pipeline
- lead a team of 8
- write reports in English

You bring:
- experience of leading a shift
- a valid driving licence
- good written English
""",
    """What you will do: lead a team of up to 18 pickers on nights; plan the work for each shift; train new
starters and agency workers; report to the Shift Manager.

What you need: at least three years leading a team; a reach truck licence; good written and spoken English.

Free parking and a pension.
""",
    (
        "You will plan the night roster, supervise medication rounds, lead our work on preventing falls, and "
        "review incidents with the medical team. You know SQL well. Experience with Kafka is a plus."
    ),
]
PEOPLE = [
    "Dana Ortiz",
    "Dr. Søren Åkesson",
    "Siobhán O'Neill",
    "Maria van der Berg",
    "Prof. Dr. Jürgen Weiß",
    "Priya",
    "Nguyễn Thị Minh Khai",
    "Mr. Bill Kowalczyk",
    "Zoë Fairclough-Smith, PhD",
    "Tadhg Ó Murchú",
]
COMPANIES = [
    "Northwind Analytics",
    "Tidewater Electric Inc.",
    "Kanzlei Thalberg & Weiß PartG mbB",
    "Nordlys Betaling AS",
    "The Royal Infirmary of the Eastern Counties and District NHS Foundation Trust",
    "Saltbush Kitchen Pty Ltd",
    "ØRSTED",
]
POSITIONS = [
    "Data Engineer",
    "Legal Assistant (m/f/d)",
    "Clinical Nurse Manager, Night Duty",
    "Head of Data",
    "Warehouse Team Lead (Night Shift)",
    "Teacher (Biology)",
    "Electrician",
    "Senior Backend Engineer",
    "Administrator / Receptionist",
]
PLACES = [
    ("America/Chicago", "US", "IL"),
    ("Europe/London", "GB", "ENG"),
    ("Europe/Berlin", "DE", "HH"),
    ("Asia/Kolkata", "IN", "MH"),
    ("America/Halifax", "CA", "NS"),
    (None, None, None),
]
BEGINNING = datetime(2026, 11, 23, 10, tzinfo=UTC)


@st.composite
def resumes(draw: st.DrawFn) -> dict[str, Any]:
    """A JSON Resume with at least one post."""
    posts = draw(st.integers(1, 3))
    work = []
    for index in range(posts):
        told = draw(st.lists(st.sampled_from(HIGHLIGHTS), unique=True, max_size=4))
        work.append(
            {
                "name": ["Hafenbank Systems GmbH", "St. Fintan's Hospital", "MacNeil & Sons"][index],
                "position": ["Engineer", "Staff Nurse", "Foreman"][index],
                "startDate": f"{2020 - 3 * index}-03",
                **({"endDate": f"{2023 - 3 * index}-02"} if index else {}),
                "highlights": told,
            }
        )
    return {
        "basics": {
            "name": "Robin Vale",
            "summary": draw(st.sampled_from(["", "Planner who turns reports into numbers."])),
        },
        "work": work,
        "skills": draw(st.sampled_from([[], [{"name": "Tools", "keywords": ["SQL", "Kafka", "Excel"]}]])),
        "certificates": draw(st.sampled_from([[], [{"name": "RTITB Reach Truck"}]])),
        "languages": draw(st.sampled_from([[], [{"language": "German", "fluency": "C1"}]])),
        "education": draw(
            st.sampled_from(
                [[], [{"institution": "University of Galway", "studyType": "BSc", "area": "Statistics"}]]
            )
        ),
    }


@st.composite
def interviews(draw: st.DrawFn, id_: str, starts: datetime) -> dict[str, Any]:
    """An interview of an hour with one to four people."""
    names = draw(st.lists(st.sampled_from(PEOPLE), unique=True, min_size=1, max_size=4))
    people = [
        {
            "name": name,
            "title": draw(st.sampled_from([None, "Head of Data", "HR Adviser"])),
            "responsibilities": None,
        }
        for name in names
    ]
    told = draw(st.lists(st.sampled_from(TOPICS), unique=True, max_size=5))
    topics = [{"text": text, "with": draw(st.sampled_from([None, *names]))} for text in told]
    ends = starts + timedelta(hours=1)
    hear_by = draw(
        st.none()
        | st.integers(0, 30).map(lambda n: {"date": (ends + timedelta(days=n + 1)).date().isoformat()})
    )
    return {
        "id": id_,
        "starts": starts.isoformat(),
        "ends": ends.isoformat(),
        "format": draw(st.sampled_from([None, "onsite", "video", "phone"])),
        "people": people,
        "topics": topics,
        "needs": draw(st.lists(st.sampled_from(NEEDS), unique=True, max_size=3)),
        "hear_by": hear_by,
    }


@st.composite
def letter_journals(draw: st.DrawFn) -> tuple[dict[str, Any], datetime]:
    """A journal with one opportunity, its interviews and a resume, and a now after the last interview."""
    zone, country, subdivision = draw(st.sampled_from(PLACES))
    place = {"time_zone": zone, "country": country, "subdivision": subdivision}
    held = [draw(interviews("first", BEGINNING))]
    if draw(st.booleans()):
        held.append(draw(interviews("second", BEGINNING + timedelta(days=8))))
    last = datetime.fromisoformat(held[-1]["ends"])
    now = last + timedelta(hours=draw(st.sampled_from([1, 5, 20, 50, 26 * 24])))
    value = {
        "afterview": 1,
        "candidate": {
            "name": "Robin Vale",
            "email": "robin@example.org",
            "phone": draw(st.sampled_from([None, "+1 212 555 0143"])),
            **place,
        },
        "resume": draw(resumes()),
        "opportunities": [
            {
                "id": "the-one",
                "company": draw(st.sampled_from(COMPANIES)),
                "position": draw(st.sampled_from(POSITIONS)),
                **place,
                "job_ad": draw(st.sampled_from(ADS)),
                "interviews": held,
                "events": [],
            }
        ],
    }
    return value, now


OTHER_OPPORTUNITY: dict[str, Any] = {
    "id": "elsewhere",
    "company": "Quayside Ferries",
    "position": "Deckhand",
    "interviews": [
        {
            "id": "call",
            "starts": "2026-11-10T10:00:00+00:00",
            "ends": "2026-11-10T10:30:00+00:00",
            "people": [{"name": "Lena Fischer"}],
            "topics": [{"text": "winter timetables"}],
        }
    ],
}
