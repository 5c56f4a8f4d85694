"""What RULEBOOK section 2 refuses, each with its path, tried on a journal that is otherwise in order."""

import json
import re
from typing import Any

import pytest

from afterview.core.journal_file import read_journal, read_journal_text
from afterview.core.refusal import Refused
from journals import full_journal

GONE = object()
HERE = "opportunities.0"
INTERVIEW = f"{HERE}.interviews.0"


def event(number: int, key: str) -> str:
    return f"{HERE}.events.{number}.{key}"


def changed(where: str, value: object) -> dict[str, Any]:
    """The full journal with another value at `where`, a way like `opportunities.0.id`, or the key GONE."""
    journal = full_journal()
    holder: Any = journal
    *way, last = where.split(".")
    for step in way:
        holder = holder[int(step) if step.isdigit() else step]
    if value is GONE:
        del holder[last]
    else:
        holder[int(last) if last.isdigit() else last] = value
    return journal


def refused_at(value: object) -> str:
    """The path at which a journal is refused."""
    with pytest.raises(Refused) as caught:
        read_journal(value)
    assert "\n" not in str(caught.value)
    return caught.value.path


def path(where: str) -> str:
    return re.sub(r"\.(\d+)", r"[\1]", where)


def test_a_journal_with_every_key_is_read() -> None:
    assert len(read_journal(full_journal()).opportunities[0].events) == 13


REQUIRED = [
    "afterview",
    "candidate",
    "candidate.name",
    f"{HERE}.id",
    f"{HERE}.company",
    f"{HERE}.position",
    f"{INTERVIEW}.id",
    f"{INTERVIEW}.starts",
    f"{INTERVIEW}.ends",
    f"{INTERVIEW}.people.0.name",
    f"{INTERVIEW}.topics.0.text",
    f"{INTERVIEW}.clarifications.0.id",
    f"{INTERVIEW}.clarifications.0.text",
    f"{INTERVIEW}.hear_by.date",
    f"{INTERVIEW}.debrief.at",
    f"{INTERVIEW}.forecast.at",
    f"{INTERVIEW}.forecast.offer",
    event(0, "id"),
    event(0, "at"),
    event(0, "kind"),
    event(0, "letter"),
    event(0, "interview"),
    event(0, "person"),
    event(1, "letter"),
    event(2, "purpose"),
    event(2, "reached"),
    event(3, "hear_by.date"),
    event(5, "text"),
    event(8, "action"),
    f"{HERE}.drafts.0.id",
    f"{HERE}.drafts.0.letter",
    f"{HERE}.drafts.0.text",
    f"{HERE}.attachments.0.id",
    f"{HERE}.attachments.0.kind",
    f"{HERE}.attachments.0.name",
    f"{HERE}.attachments.0.sha256",
    f"{HERE}.offer.received",
]


@pytest.mark.parametrize("where", REQUIRED)
@pytest.mark.parametrize("nothing", [GONE, None], ids=["absent", "null"])
def test_a_required_key_is_there_and_not_null(where: str, nothing: object) -> None:
    assert refused_at(changed(where, nothing)) == path(where)


OBJECTS = [
    "candidate",
    HERE,
    INTERVIEW,
    f"{INTERVIEW}.people.0",
    f"{INTERVIEW}.topics.0",
    f"{INTERVIEW}.clarifications.0",
    f"{INTERVIEW}.hear_by",
    f"{INTERVIEW}.debrief",
    f"{INTERVIEW}.forecast",
    f"{HERE}.events.0",
    f"{HERE}.events.4",
    f"{HERE}.drafts.0",
    f"{HERE}.attachments.0",
    f"{HERE}.offer",
]


@pytest.mark.parametrize("where", [f"{where}.nickname" for where in OBJECTS] + ["nickname"])
@pytest.mark.parametrize("value", ["Sammy", None], ids=["text", "null"])
def test_an_unknown_key_is_refused(where: str, value: object) -> None:
    assert refused_at(changed(where, value)) == path(where)


@pytest.mark.parametrize(
    "where", [event(0, "reached"), event(4, "letter"), event(2, "text"), event(7, "text")]
)
def test_a_key_of_another_kind_of_event_is_refused(where: str) -> None:
    assert refused_at(changed(where, None)) == path(where)


@pytest.mark.parametrize("where", ["resume.basics.nickname", "resume.nickname", f"{HERE}.offer.terms.car"])
def test_unknown_keys_are_kept_in_a_resume_and_in_terms(where: str) -> None:
    read_journal(changed(where, "any"))


SHAPES = [
    (f"{INTERVIEW}.starts", "2026-11-23T10:00:00"),
    (f"{INTERVIEW}.starts", "2026-11-23T10:00-06:00"),
    (f"{INTERVIEW}.starts", "20261123T100000Z"),
    (f"{INTERVIEW}.ends", "2026-02-30T10:00:00Z"),
    (f"{INTERVIEW}.ends", "2026-11-23T24:30:00Z"),
    (f"{INTERVIEW}.cancelled", "2026-11-23T10:00:00-06:60"),
    (f"{INTERVIEW}.cancelled", "2026-11-23T10:00:00+24:00"),
    (f"{INTERVIEW}.cancelled", True),
    (f"{INTERVIEW}.debrief.at", "2026-11-23"),
    (f"{INTERVIEW}.forecast.at", "yesterday"),
    (f"{INTERVIEW}.clarifications.0.resolved", 1764000000),
    (event(4, "at"), "1026-11-23T10:00:00Z"),
    (event(4, "at"), "2026-11-23T10:00:00Z\n"),
    (f"{HERE}.offer.deadline", ""),
    (f"{INTERVIEW}.hear_by.date", "2026-12-4"),
    (f"{INTERVIEW}.hear_by.date", "2026-02-29"),
    (f"{INTERVIEW}.hear_by.date", "2026-12-04T00:00:00Z"),
    (f"{INTERVIEW}.hear_by.said_on", "20261204"),
    (event(3, "hear_by.date"), 20261204),
    (event(3, "hear_by.date"), "9999-12-04"),
    ("candidate.time_zone", "Mars/Olympus"),
    ("candidate.time_zone", "+01:00"),
    (f"{HERE}.time_zone", ""),
    (f"{HERE}.time_zone", "../zoneinfo/UTC"),
    (f"{HERE}.time_zone", "America"),
    (f"{HERE}.time_zone", "localtime"),
    ("candidate.country", "USA"),
    (f"{HERE}.country", "us"),
    (f"{HERE}.country", ""),
    (f"{HERE}.id", "Northwind"),
    (f"{INTERVIEW}.id", "-onsite"),
    (f"{INTERVIEW}.clarifications.0.id", "c_1"),
    (event(0, "id"), ""),
    (f"{HERE}.drafts.0.id", "d 1"),
    (f"{HERE}.attachments.0.id", "a1\n"),
    (f"{INTERVIEW}.format", "hybrid"),
    (f"{INTERVIEW}.format", "Onsite"),
    (f"{INTERVIEW}.format", 1),
    (event(0, "letter"), "thank-you"),
    (f"{HERE}.drafts.0.letter", "memo"),
    (event(0, "letter"), ["thank_you"]),
    (event(2, "purpose"), "accept"),
    (event(2, "purpose"), ""),
    (event(2, "purpose"), 0),
    (event(4, "kind"), "hired"),
    (event(4, "kind"), ""),
    (event(4, "kind"), ["rejected"]),
    (event(2, "reached"), "yes"),
    (event(2, "reached"), 1),
    (event(2, "reached"), "false"),
    (f"{INTERVIEW}.forecast.offer", -0.1),
    (f"{INTERVIEW}.forecast.offer", 50),
    (f"{INTERVIEW}.forecast.offer", "0.5"),
    (f"{INTERVIEW}.forecast.offer", True),
    (f"{INTERVIEW}.forecast.offer", float("nan")),
    ("afterview", 2),
    ("afterview", "1"),
    ("afterview", True),
    ("candidate", []),
    ("candidate.name", 5),
    ("candidate.name", " "),
    (f"{HERE}.job_ad", "half a character: \ud83d"),
    (f"{INTERVIEW}.people", {}),
    (f"{INTERVIEW}.people.0", "Dana Ortiz"),
    (f"{INTERVIEW}.needs.0", {}),
    (f"{HERE}.events", "none"),
    (f"{HERE}.events.0", []),
    (f"{HERE}.offer.terms", []),
    ("opportunities", {}),
    ("resume", []),
    ("decision", "b"),
]


@pytest.mark.parametrize(("where", "value"), SHAPES)
def test_a_value_of_another_form_is_refused(where: str, value: object) -> None:
    assert refused_at(changed(where, value)) == path(where)


@pytest.mark.parametrize("value", [[], "journal", None, 1])
def test_a_journal_that_is_no_object_is_refused_as_a_whole(value: object) -> None:
    assert refused_at(value) == "$"


@pytest.mark.parametrize(
    "text", ["2026-11-23t10:00:00z", "2026-11-23T10:00:00.1234567-06:00", "2026-11-23T10:00:00-00:00"]
)
def test_every_form_of_an_rfc_3339_instant_is_read(text: str) -> None:
    read_journal(changed(f"{INTERVIEW}.debrief.at", text))


CONTRADICTIONS = [
    (f"{INTERVIEW}.ends", "2026-11-23T09:59:59-06:00"),
    (f"{INTERVIEW}.ends", "2026-11-23T16:59:00+01:00"),
    (f"{INTERVIEW}.ends", "2026-11-22T23:30:00-06:00"),
    ("opportunities.1.id", "northwind"),
    (f"{HERE}.interviews.1.id", "onsite-1"),
    (event(4, "id"), "e0"),
    (f"{INTERVIEW}.people.1.name", "Dana Ortiz"),
    (f"{INTERVIEW}.clarifications.1.id", "c1"),
    (f"{INTERVIEW}.hear_by.date", "2026-11-22"),
    (f"{INTERVIEW}.hear_by.date", "2026-11-01"),
    (f"{INTERVIEW}.hear_by.date", "2025-12-04"),
    (event(3, "hear_by.date"), "2026-11-24"),
    (event(3, "hear_by.date"), "2026-10-25"),
    (event(3, "hear_by.date"), "2025-11-25"),
    (event(0, "interview"), "onsite"),
    (event(0, "interview"), "onsite-2"),
    (event(0, "interview"), "e1"),
    (event(0, "person"), "Ann Bee"),
    (event(0, "person"), "dana ortiz"),
    (event(0, "person"), "Dana"),
    (f"{HERE}.drafts.0.interview", "onsite"),
    (f"{HERE}.drafts.0.person", "Ann Bee"),
    (event(1, "letter"), "e20"),
    (event(1, "letter"), "e2"),
    (event(1, "letter"), "onsite-1"),
    (f"{HERE}.offer.deadline", "2026-12-03T10:00:00-06:00"),
    (f"{HERE}.offer.deadline", "2026-12-03T16:00:00Z"),
    (f"{HERE}.offer.deadline", "2026-12-02T17:00:00-06:00"),
    (f"{HERE}.offer.received", "2026-12-03T10:00:01-06:00"),
    (f"{HERE}.offer.received", "2026-12-03T10:00:00-05:00"),
    (f"{HERE}.offer.received", "2026-12-30T10:00:00-06:00"),
    ("decision.alternatives.0.opportunity", "kestrel"),
]


@pytest.mark.parametrize(("where", "value"), CONTRADICTIONS)
def test_what_contradicts_another_fact_is_refused(where: str, value: object) -> None:
    assert refused_at(changed(where, value)) == path(where)


def test_a_thank_you_to_somebody_of_another_interview_is_refused_at_the_person() -> None:
    assert refused_at(changed(event(0, "interview"), "video-2")) == path(event(0, "person"))


def test_only_a_thank_you_must_name_an_interview_and_somebody_met_there() -> None:
    letter = {"id": "e20", "at": "2026-11-26T09:00:00-06:00", "kind": "letter_sent", "letter": "follow_up"}
    journal = full_journal()
    journal["opportunities"][0]["events"].append(letter | {"person": "somebody at the front desk"})
    read_journal(journal)


@pytest.mark.parametrize("key", ["interview", "person"])
def test_a_draft_may_still_lack_its_interview_and_person(key: str) -> None:
    read_journal(changed(f"{HERE}.drafts.0.{key}", None))


def test_a_hear_by_date_is_held_against_the_date_where_the_company_is() -> None:
    journal = changed(f"{HERE}.time_zone", "Europe/Berlin")
    assert refused_at(journal) == path(f"{INTERVIEW}.hear_by.date")


def test_a_hear_by_date_is_held_against_the_date_of_the_candidate_where_the_company_names_no_zone() -> None:
    journal = changed(f"{HERE}.time_zone", None)
    assert refused_at(journal) == path(f"{INTERVIEW}.hear_by.date")
    del journal["opportunities"][0]["interviews"][0]["hear_by"]
    assert refused_at(journal) == path(event(3, "hear_by.date"))


def test_a_hear_by_date_is_held_against_utc_where_nobody_names_a_zone() -> None:
    journal = changed(f"{HERE}.time_zone", None)
    del journal["candidate"]["time_zone"]
    assert refused_at(journal) == path(f"{INTERVIEW}.hear_by.date")


def test_interviews_and_events_may_share_an_id() -> None:
    read_journal(changed(event(4, "id"), "onsite-1"))


def test_opportunities_may_share_the_ids_of_their_interviews_and_events() -> None:
    journal = full_journal()
    journal["opportunities"][1] = journal["opportunities"][0] | {"id": "quillworks"}
    read_journal(journal)


@pytest.mark.parametrize(
    "wrong",
    [
        ([f"{INTERVIEW}.hear_by.date", "2026-11-22"], [f"{HERE}.interviews.1.id", "onsite-1"]),
        ([f"{INTERVIEW}.ends", "2026-11-22T10:00:00Z"], [f"{HERE}.events.1.id", "e0"]),
        ([f"{INTERVIEW}.people.1.name", "Dana Ortiz"], [f"{INTERVIEW}.hear_by.date", "2026-11-22"]),
        ([event(0, "person"), "Dana"], [f"{HERE}.offer.deadline", "2026-12-01T10:00:00Z"]),
        ([f"{HERE}.offer.received", "2026-12-30T10:00:00Z"], ["opportunities.1.id", "northwind"]),
        ([event(1, "letter"), "e20"], [event(4, "id"), "e0"]),
    ],
)
def test_of_several_contradictions_the_first_in_the_document_is_named(wrong: list[list[str]]) -> None:
    journal = full_journal()
    for where, value in wrong:
        holder: Any = journal
        *way, last = where.split(".")
        for step in way:
            holder = holder[int(step) if step.isdigit() else step]
        holder[last] = value
    assert refused_at(journal) == path(wrong[0][0])


TEXT = json.dumps(full_journal())
NOT_JSON: list[str | bytes] = [
    "",
    TEXT[:-1],
    TEXT + TEXT,
    TEXT[:-1] + ",}",
    "// a journal\n" + TEXT,
    TEXT.replace("0.5", "NaN"),
    TEXT.replace("0.5", "-Infinity"),
    TEXT.replace("2.5", "1e999"),
    TEXT.replace("2.5", "9" * 5000),
    "[" * 100_000,
    b"",
    TEXT.encode("utf-16"),
    TEXT.encode("utf-16-le"),
    TEXT.encode("utf-32"),
    json.dumps({"afterview": 1, "candidate": {"name": "Åsa"}}, ensure_ascii=False).encode("latin-1"),
]


@pytest.mark.parametrize("text", NOT_JSON, ids=range(len(NOT_JSON)))
def test_a_file_that_is_no_json_in_utf_8_is_refused_as_a_whole(text: str | bytes) -> None:
    with pytest.raises(Refused) as caught:
        read_journal_text(text)
    assert caught.value.path == "$"
    assert len(str(caught.value)) < 120


@pytest.mark.parametrize(
    "text", [TEXT, TEXT.encode(), TEXT.encode("utf-8-sig")], ids=["text", "bytes", "mark"]
)
def test_utf_8_is_read_with_and_without_its_mark(text: str | bytes) -> None:
    assert read_journal_text(text) == read_journal(full_journal())
