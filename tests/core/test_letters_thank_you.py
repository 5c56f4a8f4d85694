import re
from datetime import datetime
from typing import Any

import pytest

from afterview.core.journal import Journal
from afterview.core.journal_file import read_journal
from afterview.core.letters.compose import compose, compose_all
from afterview.core.letters.letter import Letter, NotRecorded, Register, Spelling
from afterview.core.refusal import Refused
from journals import interview, journal, opportunity

RESUME = {
    "work": [
        {
            "name": "Elmfield Buses Ltd",
            "position": "Planner",
            "startDate": "2020-01",
            "highlights": [
                "Rewrote the night timetable of 40 routes",
                "Trained 12 drivers in the new signals",
                "On call one week in five",
            ],
        },
        {"name": "Quayside Ferries", "position": "Clerk", "startDate": "2017-01", "endDate": "2019-12"},
    ]
}
NOW = datetime.fromisoformat("2027-03-09T18:00:00+00:00")


def record(*interviews: dict[str, Any], resume: dict[str, Any] | None = None, **more: object) -> Journal:
    held = interviews or (interview(needs=["a planner for the night timetable"]),)
    return read_journal(journal(opportunity(*held, **more), resume=RESUME if resume is None else resume))


def letter(
    found: Journal,
    now: datetime = NOW,
    *,
    interview: str | None = None,
    register: Register = "plain",
    spelling: Spelling | None = None,
) -> Letter:
    return compose(
        found,
        opportunity="kestrel",
        interview=interview,
        person="Priya Nair",
        now=now,
        register=register,
        spelling=spelling,
    )


def body(found: Letter) -> str:
    return " ".join(sentence.text for sentence in found.outline)


def test_a_thank_you_says_what_section_6_asks() -> None:
    found = letter(record())
    text = body(found)
    assert found.text.startswith("Dear Priya Nair,\n\n")
    assert found.text.endswith("Sam Lindqvist\n")
    for words in (
        "hank you",
        "Kestrel Rail",
        "Timetable Planner",
        "night trains",
        "night timetable of 40 routes",
    ):
        assert words in text
    assert (found.kind, found.interview, found.person) == ("thank_you", "first", "Priya Nair")


def test_the_letter_is_made_of_the_sentences_of_its_outline() -> None:
    found = letter(record())
    place = 0
    for sentence in found.outline:
        place = found.text.index(sentence.text, place) + len(sentence.text)


def test_each_sentence_names_the_facts_it_rests_on() -> None:
    found = letter(record())
    facts = {path for sentence in found.outline for path in sentence.facts}
    assert facts >= {
        "opportunities[0].company",
        "opportunities[0].position",
        "opportunities[0].interviews[0].topics[0].text",
        "opportunities[0].interviews[0].needs[0]",
        "resume.work[0].highlights[0]",
    }
    assert all(sentence.facts for sentence in found.outline)


def test_the_signature_has_what_is_recorded() -> None:
    value = journal(opportunity(interview()), resume=RESUME)
    value["candidate"] |= {"email": "sam@example.org", "phone": "020 7946 0000"}
    found = compose(read_journal(value), opportunity="kestrel", now=NOW)
    assert found.text.endswith("Sam Lindqvist\n020 7946 0000\nsam@example.org\n")


@pytest.mark.parametrize(
    ("now", "words"),
    [
        ("2027-03-09T18:00:00+00:00", "today"),
        ("2027-03-10T08:00:00+00:00", "yesterday"),
        ("2027-03-12T08:00:00+00:00", "Tuesday"),
        ("2027-03-20T08:00:00+00:00", "9 March"),
    ],
)
def test_the_day_of_the_interview_is_said_as_on_the_day_of_writing(now: str, words: str) -> None:
    assert words in body(letter(record(), datetime.fromisoformat(now)))


def test_a_letter_drafted_before_the_interview_says_no_day() -> None:
    found = letter(record(), datetime.fromisoformat("2027-03-01T09:00:00+00:00"), interview="first")
    assert not any(word in body(found) for word in ("today", "yesterday", "Tuesday", "March"))


def test_the_date_they_gave_is_looked_forward_to() -> None:
    held = interview(hear_by={"date": "2027-03-19"}, needs=["night plans"])
    assert "Friday 19 March" in body(letter(record(held)))
    american = record(held, country="US", subdivision="IL")
    assert "Friday, March 19" in body(letter(american))


@pytest.mark.parametrize(
    ("country", "words"), [("US", "Friday, December 17, 2027"), ("GB", "Friday 17 December 2027")]
)
def test_a_date_half_a_year_ahead_is_written_with_its_year(country: str, words: str) -> None:
    held = interview(hear_by={"date": "2027-12-17"})
    assert words in body(letter(record(held, country=country)))


def test_the_spelling_asked_for_sets_the_way_dates_are_written() -> None:
    held = interview(hear_by={"date": "2027-03-19"})
    assert "Friday, March 19" in body(letter(record(held), spelling="US"))


def test_a_canadian_letter_has_american_dates() -> None:
    held = interview(hear_by={"date": "2027-03-19"})
    assert "Friday, March 19" in body(letter(record(held, country="CA", subdivision="NS")))


@pytest.mark.parametrize(
    ("zone", "words"),
    [("America/Chicago", "Friday, March 19"), ("Europe/Oslo", "Friday 19 March"), (None, "Friday, March 19")],
)
def test_without_a_country_the_time_zone_tells_how_dates_are_written(zone: str | None, words: str) -> None:
    value = journal(opportunity(interview(hear_by={"date": "2027-03-19"}), time_zone=zone), resume=RESUME)
    value["candidate"] = {"name": "Sam Lindqvist"}
    assert words in body(compose(read_journal(value), opportunity="kestrel", now=NOW))


def test_a_date_that_has_passed_is_not_looked_forward_to() -> None:
    held = interview(hear_by={"date": "2027-03-11"})
    assert "11 March" not in body(letter(record(held), datetime.fromisoformat("2027-03-16T09:00:00+00:00")))


def test_a_date_that_came_later_takes_the_place_of_the_interviews() -> None:
    held = interview(hear_by={"date": "2027-03-19"})
    heard = {
        "id": "e1",
        "at": "2027-03-10T09:00:00+00:00",
        "kind": "heard",
        "hear_by": {"date": "2027-03-26"},
    }
    found = letter(record(held, events=[heard]), datetime.fromisoformat("2027-03-10T12:00:00+00:00"))
    assert "Friday 26 March" in body(found)
    assert any("opportunities[0].events[0].hear_by.date" in sentence.facts for sentence in found.outline)


def test_without_a_date_none_is_made_up() -> None:
    assert "by" not in body(letter(record())).split()


def test_two_people_get_two_letters() -> None:
    people = [{"name": name} for name in ("Priya Nair", "Tomasz Wrona", "Åsa Öst", "Lee Park")]
    letters = compose_all(record(interview(people=people)), opportunity="kestrel", now=NOW)
    assert [one.person for one in letters] == ["Priya Nair", "Tomasz Wrona", "Åsa Öst", "Lee Park"]
    for one in letters:
        others = {sentence.text for other in letters if other is not one for sentence in other.outline}
        shared = [sentence for sentence in one.outline if sentence.text in others]
        assert len(shared) <= 1
    assert len({one.subject for one in letters}) == 4


def test_a_letter_alone_is_the_one_among_its_siblings() -> None:
    people = [{"name": "Priya Nair"}, {"name": "Tomasz Wrona"}]
    found = record(interview(people=people))
    letters = compose_all(found, opportunity="kestrel", now=NOW)
    assert [compose(found, opportunity="kestrel", person=one.person, now=NOW) for one in letters] == list(
        letters
    )


def test_the_order_of_the_people_changes_no_letter() -> None:
    people = [{"name": "Priya Nair"}, {"name": "Tomasz Wrona"}]
    one, two = compose_all(record(interview(people=people)), opportunity="kestrel", now=NOW)
    assert compose_all(record(interview(people=people[::-1])), opportunity="kestrel", now=NOW) == (two, one)


def test_a_topic_told_to_somebody_else_is_left_to_them() -> None:
    held = interview(
        people=[{"name": "Priya Nair"}, {"name": "Tomasz Wrona"}],
        topics=[{"text": "night trains", "with": "Tomasz Wrona"}],
    )
    assert "night trains" not in body(letter(record(held)))


@pytest.mark.parametrize("register", ["plain", "warm", "formal"])
def test_a_topic_that_recalls_something_done_leads_to_it(register: Register) -> None:
    held = interview(
        topics=[{"text": "signals for drivers"}, {"text": "the ferry"}], needs=["a night timetable"]
    )
    found = body(letter(record(held), register=register))
    assert "signals for drivers" in found
    assert "trained 12 drivers in the new signals" in found


def test_an_item_that_no_sentence_may_hold_stands_in_its_own_words() -> None:
    held = interview(needs=["one week in five on call"])
    resume = {"work": [{"name": "Elmfield", "highlights": ["On call one week in five"]}]}
    assert "“On call one week in five”" in body(letter(record(held, resume=resume)))


def test_where_no_need_is_recorded_an_item_stands_alone() -> None:
    assert "40 routes" in body(letter(record(interview())))


def test_where_nothing_answers_a_need_both_are_named() -> None:
    found = body(letter(record(interview(needs=["somebody who bakes"]))))
    assert "somebody who bakes" in found
    assert "Elmfield Buses" in found


def test_where_only_a_skill_is_asked_it_is_named_all_the_same() -> None:
    assert "speaks Finnish" in body(letter(record(interview(needs=["speaks Finnish"]))))


def test_a_resume_in_fragments_is_quoted() -> None:
    resume = {"work": [{"name": "Elmfield", "highlights": ["Night desk, 40 routes"]}]}
    assert "“Night desk, 40 routes”" in body(letter(record(interview(), resume=resume)))


def test_a_certificate_that_is_asked_for_by_its_name_is_said_to_be_held() -> None:
    resume = {"certificates": [{"name": "Rail Safety Certificate"}]}
    found = letter(record(interview(), resume=resume, job_ad="You have a Rail Safety Certificate."))
    assert "among my certifications" in body(found)


def test_a_volunteer_is_said_to_be_one() -> None:
    resume = {
        "volunteer": [
            {"organization": "Trainspotters", "position": "Guide", "highlights": ["Led 30 night walks"]}
        ]
    }
    found = body(letter(record(interview(needs=["somebody who led night walks"]), resume=resume)))
    assert "s a volunteer with Trainspotters" in found


def test_a_deed_at_another_post_names_it() -> None:
    resume = {
        "work": [
            {"name": "Elmfield", "highlights": ["Rewrote the night timetable"]},
            {"name": "Quayside", "highlights": ["Trained 12 drivers in signals", "Counted 400 tickets"]},
        ]
    }
    held = interview(needs=["a night timetable", "drivers who know their signals"], topics=[])
    assert "at Quayside" in body(letter(record(held, resume=resume))).replace("At", "at")


def test_an_advertisement_that_asks_for_the_position_itself_names_no_need() -> None:
    found = record(
        interview(), job_ad="We are looking for a Timetable Planner.\n\nYou will:\n- train drivers in signals"
    )
    assert "looking for a Timetable Planner" not in body(letter(found))


def test_needs_of_an_earlier_interview_count_and_of_a_later_one_not_yet() -> None:
    later = interview(
        id="second",
        starts="2027-03-20T14:00:00+00:00",
        ends="2027-03-20T15:00:00+00:00",
        needs=["drivers with signals"],
    )
    found = record(interview(), later)
    assert "drivers with signals" not in body(letter(found, interview="first"))
    after = datetime.fromisoformat("2027-03-21T09:00:00+00:00")
    assert "drivers with signals" in body(letter(found, after, interview="first"))


def test_the_latest_ended_interview_is_meant_unless_another_is_named() -> None:
    later = interview(id="second", starts="2027-03-20T14:00:00+00:00", ends="2027-03-20T15:00:00+00:00")
    found = record(interview(), later)
    assert letter(found).interview == "first"
    assert letter(found, datetime.fromisoformat("2027-03-21T09:00:00+00:00")).interview == "second"


LONG = "the depot and the yard and the shed where the old trams wait for a museum beside the canal"
DEEDS = [
    f"Rewrote the night timetable of {routes} routes so that nobody waits longer than they would have before "
    "the war in rain or snow or heat or fog"
    for routes in (40, 50)
]


@pytest.mark.parametrize("id_", ["first", "second", "third", "fourth", "fifth", "sixth"])
def test_a_very_long_letter_leaves_the_further_things_out(id_: str) -> None:
    held = interview(
        id=id_,
        topics=[{"text": LONG}, {"text": f"{LONG} in spring"}],
        needs=[
            "somebody who rewrites the night timetable of all the routes of the north all alone in one go",
            "a night timetable in which nobody waits longer than the law of the land would have it in winter",
        ],
    )
    found = record(held, resume={"work": [{"name": "Elmfield", "highlights": DEEDS}]})
    assert len(body(letter(found)).split()) <= 200


def test_where_there_is_little_to_say_letters_differ_as_much_as_they_can() -> None:
    people = [{"name": f"Person {mark}"} for mark in "ABCDEFGHIJ"]
    found = record(interview(people=people, topics=[]), resume={"languages": [{"language": "Finnish"}]})
    texts = {body(one) for one in compose_all(found, opportunity="kestrel", now=NOW)}
    assert len(texts) == len(people)


def test_readers_of_one_long_fact_get_it_in_letters_of_their_own() -> None:
    people = [{"name": f"Person {mark}"} for mark in "ABCDEFGH"]
    needs = [
        "somebody who rewrites the night timetable of all the routes of the north without a break in one go"
    ]
    held = interview(people=people, topics=[], needs=needs)
    letters = compose_all(
        record(held, resume={"work": [{"highlights": DEEDS[:1]}]}), opportunity="kestrel", now=NOW
    )
    assert len({body(one) for one in letters}) == len(people)


def test_a_paper_that_is_asked_for_is_not_answered_by_a_deed() -> None:
    found = body(letter(record(interview(needs=["a licence for night routes", "trained drivers"]))))
    assert "licence" not in found
    assert "trained 12 drivers" in found


@pytest.mark.parametrize("id_", ["first", "second", "third", "fourth", "fifth"])
def test_a_topic_leads_to_what_answers_a_need(id_: str) -> None:
    topics = [{"text": "a night timetable for the north", "with": "Priya Nair"}]
    found = body(
        letter(record(interview(id=id_, topics=topics, needs=["a planner for the night timetable"])))
    )
    assert "night timetable for the north" in found
    assert "rewrote the night timetable of 40 routes" in found


@pytest.mark.parametrize("format_", ["onsite", "video", "phone"])
def test_a_call_is_not_thanked_for_as_a_meeting(format_: str) -> None:
    found = body(letter(record(interview(format=format_, needs=["night plans"]))))
    assert ("meeting me" not in found) or format_ != "phone"


def test_a_position_that_does_not_stand_after_as_is_named_otherwise() -> None:
    assert "Teacher (Biology)" in body(letter(record(interview(), position="Teacher (Biology)")))


def test_a_topic_that_is_a_sentence_stands_behind_a_colon() -> None:
    held = interview(topics=[{"text": "They want to move to one depot next year"}])
    assert ": you want to move to one depot next year." in body(letter(record(held)))


def test_a_topic_that_names_a_time_is_not_what_is_heard() -> None:
    held = interview(topics=[{"text": "hiring in the second quarter"}, {"text": "the plan for next week"}])
    assert not re.search(r"hear\w* about (?:hiring|the plan)", body(letter(record(held))))


@pytest.mark.parametrize("deed", ["Rewrote the signals handbook of Elmfield", "Volunteered with signals"])
def test_a_topic_recalls_what_was_done_at_a_place_that_the_deed_names(deed: str) -> None:
    held = interview(topics=[{"text": "the signals handbook"}], needs=["somebody who bakes"])
    resume = {"work": [{"name": "Elmfield", "highlights": [deed, "Baked 30 loaves", "Trained 9 bakers"]}]}
    assert "the signals handbook" in body(letter(record(held, resume=resume)))


@pytest.mark.parametrize(
    ("more", "path"),
    [
        ({"resume": {}}, "resume"),
        ({"interviews": [interview(people=[])]}, "opportunities[0].interviews[0].people"),
        (
            {"interviews": [interview(cancelled="2027-03-08T09:00:00+00:00")]},
            "opportunities[0].interviews[0].cancelled",
        ),
    ],
)
def test_a_journal_that_lacks_what_a_letter_needs_is_refused(more: dict[str, Any], path: str) -> None:
    interviews = more.pop("interviews", ())
    with pytest.raises(Refused) as refused:
        compose_all(record(*interviews, **more), opportunity="kestrel", interview="first", now=NOW)
    assert refused.value.path == path


def test_before_any_interview_has_ended_there_is_nobody_to_thank() -> None:
    with pytest.raises(Refused, match=r"opportunities\[0\].interviews holds no interview that has ended"):
        compose_all(record(), opportunity="kestrel", now=datetime.fromisoformat("2027-03-01T09:00:00+00:00"))


@pytest.mark.parametrize(
    ("id_", "held", "person"),
    [
        ("nowhere", None, None),
        ("kestrel", "third", None),
        ("kestrel", None, "Nobody"),
        ("kestrel", "first", "Nobody"),
    ],
)
def test_what_the_journal_does_not_hold_is_not_found(id_: str, held: str | None, person: str | None) -> None:
    with pytest.raises(NotRecorded):
        compose(record(), opportunity=id_, interview=held, person=person, now=NOW)


def test_a_person_of_another_interview_is_not_found_in_the_latest() -> None:
    later = interview(
        id="second",
        starts="2027-03-20T14:00:00+00:00",
        ends="2027-03-20T15:00:00+00:00",
        people=[{"name": "Tomasz Wrona"}],
    )
    with pytest.raises(NotRecorded, match="'Priya Nair' was not met in second"):
        letter(record(interview(), later), datetime.fromisoformat("2027-03-21T09:00:00+00:00"))
