"""Call scripts: whom to ask for, what to say, what not to, and when."""

from datetime import datetime
from typing import Any

import pytest

from afterview.core.calls import CallScript, NoCallScript, call_script
from afterview.core.journal_file import read_journal
from journals import candidate, interview, journal, opportunity

# Priya Nair saw Sam on Tuesday 9 March 2027; they said by Friday 12, so the call is right on 15 and 16 March.
HEAR_BY = {"hear_by": {"date": "2027-03-12"}}
MONDAY = "2027-03-15T10:00:00+00:00"


def script(value: dict[str, Any], action: str, now: str = MONDAY) -> CallScript:
    return call_script(read_journal(value), action, datetime.fromisoformat(now))


def follow_up(*people: dict[str, Any], now: str = MONDAY, **more: object) -> CallScript:
    met = interview(**HEAR_BY, **({"people": list(people)} if people else {}))
    return script(journal(opportunity(met, **more)), "follow_up_call:kestrel", now)


def event(kind: str, at: str, **more: object) -> dict[str, Any]:
    return {"id": f"e{at[5:10]}-{kind.replace('_', '-')}-{at[11:13]}", "kind": kind, "at": at} | more


def two_companies(offer: dict[str, Any] | None = None, **kestrel: object) -> dict[str, Any]:
    """Kestrel Rail, with a hear-by date, and Heron Buses, which may have made an offer."""
    return journal(
        opportunity(interview(**HEAR_BY), **kestrel),
        opportunity(
            interview(id="talk", people=[{"name": "Ivo Brandt"}]),
            id="heron",
            company="Heron Buses",
            position="Dispatcher",
            offer=offer,
        ),
    )


def said(found: CallScript) -> list[str]:
    return [purpose.say for purpose in found.purposes]


def everything(found: CallScript) -> str:
    words = [
        found.greeting,
        found.opening,
        *said(found),
        found.optional or "",
        found.closing,
        found.voicemail,
    ]
    return " ".join([*words, *(answer.say for answer in found.answers)])


def test_a_follow_up_says_that_you_are_not_forgotten_still_interested_and_what_comes_next() -> None:
    assert said(follow_up()) == [
        "I was told that I would hear by Friday 12 March, so I'm calling to stay in touch.",
        "I'm still very interested in the position.",
        "Could you tell me where things stand, and what the next step is?",
    ]


def test_without_a_date_the_follow_up_names_none() -> None:
    found = script(journal(opportunity(interview())), "follow_up_call:kestrel", "2027-03-16T10:00:00+00:00")
    assert (
        said(found)[0] == "It has been a while since I last heard from you, so I'm calling to stay in touch."
    )


def test_the_caller_says_who_they_are_and_when_they_met() -> None:
    found = follow_up()
    assert found.greeting == "Hello, my name is Sam Lindqvist. May I speak with Priya Nair, please?"
    assert found.opening == (
        "Hello, this is Sam Lindqvist. I had an interview for the Timetable Planner position on "
        "Tuesday 9 March. Do you have two minutes?"
    )


def test_dates_are_said_as_they_are_in_the_united_states() -> None:
    found = follow_up(country="US", time_zone="America/Chicago")
    assert "by Friday, March 12," in said(found)[0]


def test_a_date_of_another_year_is_said_with_it() -> None:
    met = interview(
        starts="2026-12-21T14:00:00+00:00", ends="2026-12-21T15:00:00+00:00", hear_by={"date": "2027-01-08"}
    )
    now = "2027-01-11T15:00:00+00:00"
    there = opportunity(met, country="US", time_zone="America/Chicago")
    assert "Monday, December 21, 2026" in script(journal(there), "follow_up_call:kestrel", now).opening


@pytest.mark.parametrize(
    ("position", "words"),
    [
        ("Timetable Planner (m/f/d)", "the Timetable Planner position"),
        ("Planner [remote]", "the Planner position"),
        ("(Senior)", "the (Senior) position"),
        ("Night job", "the Night job"),
    ],
)
def test_a_position_is_named_as_one_says_it(position: str, words: str) -> None:
    assert f"interview for {words} on" in follow_up(position=position).opening


def test_talks_elsewhere_short_of_an_offer_may_be_mentioned() -> None:
    found = script(two_companies(), "follow_up_call:kestrel")
    assert (
        found.optional == "I'm also talking with another employer, so it would help me to know your timing."
    )
    assert "Heron" not in everything(found)
    assert "Are you talking with anybody else?" in [answer.asked for answer in found.answers]


def test_talks_with_several_are_said_as_several() -> None:
    value = two_companies()
    value["opportunities"].append(opportunity(interview(), id="tern", company="Tern Ferries"))
    assert "other employers" in (script(value, "follow_up_call:kestrel").optional or "")


def test_talks_that_are_over_or_have_not_begun_are_not_mentioned() -> None:
    value = two_companies()
    value["opportunities"][1]["events"] = [event("rejected", "2027-03-10T10:00:00+00:00")]
    value["opportunities"].append(opportunity(id="tern", company="Tern Ferries"))
    found = script(value, "follow_up_call:kestrel")
    assert found.optional is None
    assert "Are you talking with anybody else?" not in [answer.asked for answer in found.answers]


def test_the_one_who_leads_is_asked_for_first() -> None:
    found = follow_up(
        {"name": "Ada Holt", "title": "Planner"},
        {"name": "Ben Roe", "title": "Executive Assistant to the Director"},
        {"name": "Cleo Marsh", "title": "Talent Partner"},
        {"name": "Dev Anand", "title": "Head of Planning"},
    )
    assert found.ask_for is not None
    assert [found.ask_for.name, *(other.name for other in found.otherwise)] == [
        "Dev Anand",
        "Cleo Marsh",
        "Ada Holt",
        "Ben Roe",
    ]
    assert found.if_absent.startswith(
        "If Dev Anand is not there, ask for Cleo Marsh, Talent Partner. Otherwise"
    )


def test_duties_tell_who_leads_and_who_recruits_where_titles_do_not() -> None:
    found = follow_up(
        {"name": "Ada Holt", "responsibilities": "recruiting for all depots"},
        {"name": "Ben Roe", "responsibilities": "runs the planning team"},
        {"name": "Cleo Marsh"},
    )
    assert found.ask_for is not None
    assert [found.ask_for.name, *(other.name for other in found.otherwise)] == [
        "Ben Roe",
        "Ada Holt",
        "Cleo Marsh",
    ]


def test_of_two_alike_the_one_whose_number_is_recorded_is_asked_for() -> None:
    found = follow_up(
        {"name": "Ada Holt", "title": "Planner"},
        {"name": "Ben Roe", "title": "Planner", "phone": "+44 20 7946 0001"},
    )
    assert found.ask_for is not None
    assert found.ask_for.name == "Ben Roe"
    assert found.dial == "Call +44 20 7946 0001."


def test_the_other_number_stands_beside_the_other_name() -> None:
    found = follow_up(
        {"name": "Ada Holt", "title": "Director"},
        {"name": "Ben Roe", "title": "Planner", "phone": "+44 20 7946 0001"},
    )
    assert "ask for Ben Roe, Planner on +44 20 7946 0001" in found.if_absent
    assert found.dial == "No number is recorded for Ada Holt, so call the main number of Kestrel Rail."


def test_somebody_met_twice_is_one_person_with_all_that_is_recorded() -> None:
    later = interview(
        id="second",
        starts="2027-03-10T14:00:00+00:00",
        ends="2027-03-10T15:00:00+00:00",
        people=[{"name": "Priya Nair", "title": " ", "phone": "+44 20 7946 0002"}],
        **HEAR_BY,
    )
    found = script(journal(opportunity(interview(), later)), "follow_up_call:kestrel")
    assert found.ask_for is not None
    assert found.ask_for.in_words == "Priya Nair, Operations Director"
    assert found.ask_for.phone == "+44 20 7946 0002"
    assert found.otherwise == ()


def test_where_nobody_is_recorded_the_position_is_asked_about() -> None:
    found = script(journal(opportunity(interview(**HEAR_BY, people=[]))), "follow_up_call:kestrel")
    assert found.ask_for is None
    assert "May I speak with somebody about the Timetable Planner position, please?" in found.greeting
    assert found.dial == "Nobody is recorded at Kestrel Rail, so call their main number."
    assert found.if_absent.startswith("If nobody can be put through, ask when")
    assert found.voicemail.startswith("Hello, this is Sam Lindqvist.")


def test_the_hours_are_polite_there_and_told_in_both_time_zones() -> None:
    found = follow_up(time_zone="America/Chicago", country="US", now="2027-03-12T10:00:00+00:00")
    assert [each.starts.isoformat() for each in found.when.hours] == [
        "2027-03-15T09:00:00-05:00",
        "2027-03-16T09:00:00-05:00",
    ]
    assert (
        found.when.headline
        == "Call from 09:00 on Monday 15 March, Chicago time (14:00 your time), not before."
    )
    assert (
        found.when.stretches[0] == "Monday 15 March, 09:00 to 17:00 Chicago time (14:00 to 22:00 your time)"
    )
    assert found.when.caveat is None
    assert not found.when.may_call_now


def test_another_day_on_the_candidates_clock_is_named() -> None:
    found = follow_up(time_zone="Asia/Tokyo", country="JP", now="2027-03-12T10:00:00+00:00")
    assert found.when.stretches[0] == (
        "Monday 15 March, 09:00 to 17:00 Tokyo time (00:00 to 08:00 your time)"
    )
    far = candidate(time_zone="America/Los_Angeles")
    value = journal(opportunity(interview(**HEAR_BY), time_zone="Asia/Tokyo", country="JP"), candidate=far)
    stretch = script(value, "follow_up_call:kestrel", "2027-03-12T10:00:00+00:00").when.stretches[0]
    assert stretch == (
        "Monday 15 March, 09:00 to 17:00 Tokyo time (17:00 on Sunday 14 March to 01:00 on Monday 15 March "
        "your time)"
    )


def test_in_polite_hours_the_call_may_be_made_now() -> None:
    found = follow_up(time_zone="Europe/London", country="GB")
    assert found.when.may_call_now
    assert found.when.headline == "You can call now, until 17:00 their time and yours."
    assert found.when.hours[0].starts.isoformat() == "2027-03-15T10:00:00+00:00"


def test_in_the_evening_the_call_waits_for_the_next_polite_hours() -> None:
    found = follow_up(now="2027-03-15T20:00:00+00:00")
    assert found.when.headline == "Call from 09:00 on Tuesday 16 March, your time, not before."


def test_a_zone_that_is_not_recorded_is_owned_up_to() -> None:
    assert follow_up().when.caveat == "The time zone of Kestrel Rail is not recorded, so yours is used."
    nowhere = {"name": "Sam Lindqvist"}
    value = journal(opportunity(interview(**HEAR_BY)), candidate=nowhere)
    found = script(value, "follow_up_call:kestrel")
    assert (
        found.when.caveat == "No time zone is recorded for Kestrel Rail or for you, so these hours are UTC."
    )
    assert found.when.headline == "You can call now, until 17:00 UTC."


def test_where_only_their_zone_is_known_the_script_says_so() -> None:
    there = opportunity(interview(**HEAR_BY), time_zone="America/Chicago")
    found = script(journal(there, candidate={"name": "Sam Lindqvist"}), "follow_up_call:kestrel")
    assert found.when.caveat == "Your time zone is not recorded, so only theirs is shown."
    assert found.when.stretches[0] == "Monday 15 March, 09:00 to 17:00 Chicago time"


def test_a_zone_that_is_no_place_is_told_by_its_distance() -> None:
    found = follow_up(time_zone="Etc/GMT+5")
    assert "09:00 to 17:00 UTC-05:00 (14:00 to 22:00 your time)" in found.when.stretches[1]


def test_an_overdue_call_is_offered_in_the_next_polite_hours() -> None:
    found = follow_up(now="2027-03-19T18:00:00+00:00")
    assert found.when.headline == (
        "This was due by 17:00 on Tuesday 16 March. "
        "Call from 09:00 on Monday 22 March, your time, not before."
    )
    assert len(found.when.hours) == 1


def test_after_two_calls_in_vain_the_script_says_to_write() -> None:
    calls = [
        event("call_made", f"2027-03-{day}T10:00:00+00:00", purpose="follow_up", reached=False)
        for day in (15, 16)
    ]
    found = follow_up(events=calls, now="2027-03-16T12:00:00+00:00")
    assert found.write_instead == (
        "Two calls have reached nobody, so write instead, between 09:00 on Wednesday 17 March and 17:00 on "
        "Wednesday 17 March."
    )
    assert found.when.hours == ()
    assert found.when.headline == found.write_instead
    late = follow_up(events=calls, now="2027-03-18T12:00:00+00:00")
    assert late.write_instead == (
        "Two calls have reached nobody, so write instead. That was due by 17:00 on Wednesday 17 March."
    )


def test_where_no_polite_hour_is_left_before_it_is_due_the_script_says_to_write() -> None:
    # The offer comes on a Friday evening and must be answered on Saturday.
    offer = {"received": "2027-03-12T19:00:00+00:00", "deadline": "2027-03-13T12:00:00+00:00"}
    found = script(two_companies(offer), "tell_of_offer:kestrel", "2027-03-12T20:00:00+00:00")
    assert found.write_instead == (
        "There are no polite hours left before 12:00 on Saturday 13 March, so write instead of calling."
    )


def test_a_window_of_weeks_shows_five_stretches() -> None:
    offer = {"received": "2027-03-10T10:00:00+00:00", "deadline": "2027-04-20T10:00:00+00:00"}
    value = two_companies(offer)
    value["opportunities"][0]["interviews"][0]["hear_by"] = {"date": "2027-04-28"}
    assert len(script(value, "ask_more_time:heron", "2027-03-10T10:00:00+00:00").when.hours) == 5


def test_another_offer_is_told_with_its_date_but_neither_name_nor_pay() -> None:
    offer = {
        "received": "2027-03-15T09:00:00+00:00",
        "deadline": "2027-03-19T17:00:00+00:00",
        "terms": {"salary": "52000"},
    }
    found = script(two_companies(offer), "tell_of_offer:kestrel")
    assert said(found)[0] == "I have received an offer, and I have to answer it by Friday 19 March."
    assert "before then" in said(found)[2]
    assert "Heron" not in everything(found)
    assert "52000" not in everything(found)
    assert any("name of the other employer" in each for each in found.avoid)
    assert any("pay" in each for each in found.avoid)


def test_an_offer_without_a_deadline_is_told_with_the_day_one_means_to_answer() -> None:
    offer = {"received": "2027-03-15T09:00:00+00:00"}
    told = said(script(two_companies(offer), "tell_of_offer:kestrel"))[0]
    assert told == "I have received an offer, and I want to answer it by Monday 22 March."


def test_an_offer_whose_day_has_passed_is_told_without_it() -> None:
    offer = {"received": "2027-03-15T09:00:00+00:00", "deadline": "2027-03-16T17:00:00+00:00"}
    found = script(two_companies(offer), "tell_of_offer:kestrel", "2027-03-18T10:00:00+00:00")
    assert said(found)[0] == "I have received an offer, and my answer to it is due now."
    assert said(found)[2] == "Is there any way to know your decision very soon?"


def test_a_decision_is_shared_with_thanks_and_good_wishes() -> None:
    value = two_companies()
    value["opportunities"][1]["events"] = [
        event("offer_received", "2027-03-11T10:00:00+00:00"),
        event("offer_accepted", "2027-03-12T10:00:00+00:00"),
    ]
    found = script(value, "share_decision:kestrel")
    assert said(found) == [
        "I have accepted another position, so I'm withdrawing my application.",
        "Thank you for the time you gave me.",
        "I wish you well in filling the position.",
    ]
    assert "Heron" not in everything(found)


def test_before_the_first_interview_the_invitation_is_thanked_for() -> None:
    value = two_companies()
    value["opportunities"][0]["interviews"][0] |= {
        "starts": "2027-03-23T14:00:00+00:00",
        "ends": "2027-03-23T15:00:00+00:00",
        "hear_by": None,
    }
    value["opportunities"][1]["events"] = [
        event("offer_received", "2027-03-11T10:00:00+00:00"),
        event("offer_accepted", "2027-03-12T10:00:00+00:00"),
    ]
    found = script(value, "share_decision:kestrel")
    assert (
        "We have an interview for the Timetable Planner position planned for Tuesday 23 March."
        in found.opening
    )
    assert said(found)[1] == "Thank you for inviting me."
    assert found.ask_for is not None
    assert found.ask_for.name == "Priya Nair"


def test_an_offer_is_declined_with_thanks_even_where_there_was_no_interview() -> None:
    value = two_companies()
    value["opportunities"][0] |= {
        "interviews": [],
        "events": [event("offer_received", "2027-03-11T10:00:00+00:00")],
    }
    value["opportunities"][1]["events"] = [
        event("offer_received", "2027-03-11T10:00:00+00:00"),
        event("offer_accepted", "2027-03-12T10:00:00+00:00"),
    ]
    found = script(value, "decline_offer:kestrel")
    assert "I'm calling about the Timetable Planner position." in found.opening
    assert said(found)[:2] == [
        "Thank you very much for your offer.",
        "I have accepted another position, so I have to decline it.",
    ]


def test_after_a_no_one_thanks_understands_asks_why_and_listens() -> None:
    value = journal(opportunity(interview(), events=[event("rejected", "2027-03-12T10:00:00+00:00")]))
    found = script(value, "rejection_call:kestrel")
    assert said(found) == [
        "Thank you for the time you gave me.",
        "I'm disappointed, but I understand your decision.",
        "I'm not calling to change it. I would like to learn from it.",
        "Could you tell me what decided it?",
        "What could I have done differently?",
        "Thank you. That helps me.",
    ]
    assert found.purposes[-1].aim == "You listen, and do not argue"


def test_more_time_is_asked_for_with_one_date_and_a_reason() -> None:
    offer = {"received": "2027-03-10T10:00:00+00:00", "deadline": "2027-03-11T17:00:00+00:00"}
    value = two_companies(offer)
    found = script(value, "ask_more_time:heron", "2027-03-10T10:00:00+00:00")
    assert said(found)[1] == (
        "You asked for my answer by Thursday 11 March. I expect one more answer by Friday 12 March, "
        "and I want to give you an answer that holds."
    )
    assert said(found)[2] == "Could I give you mine by then?"
    assert "You will have my answer by Thursday 11 March." in everything(found)
    assert "Kestrel" not in everything(found)


def test_more_time_asked_for_too_late_looks_forward_all_the_same() -> None:
    offer = {"received": "2027-03-10T10:00:00+00:00", "deadline": "2027-03-11T17:00:00+00:00"}
    found = script(two_companies(offer), "ask_more_time:heron")
    assert "I'm still waiting for one more answer, and" in said(found)[1]
    assert said(found)[2] == "Could I give you mine by Tuesday 16 March?"
    assert "You will have my answer today." in everything(found)


def test_the_voicemail_has_the_number_where_it_is_recorded() -> None:
    value = journal(opportunity(interview(**HEAR_BY)), candidate=candidate(phone="+44 20 7946 0003"))
    left = script(value, "follow_up_call:kestrel").voicemail
    assert "My number is +44 20 7946 0003." in left
    assert "number" not in follow_up().voicemail


def test_long_names_shorten_the_voicemail_and_not_the_message() -> None:
    left = follow_up(
        {"name": "Maria del Carmen Ruiz de la Prada y Fernandez de Cordoba"},
        position="Deputy Assistant Planner for Night Trains and Replacement Buses in the Northern Region",
    ).voicemail
    assert len(left.split()) < 60
    assert "what the next step is" in left


def test_what_belongs_elsewhere_is_left_out() -> None:
    left_out = " ".join(follow_up().avoid)
    for part in ("whether you got the job", "apology", "plea", "Pay", "late"):
        assert part in left_out


@pytest.mark.parametrize(
    ("action", "reason"),
    [
        ("follow_up_call:heron", "there is no action 'follow_up_call:heron' in the plan; the calls are: "),
        (
            "debrief:kestrel:first",
            "'debrief:kestrel:first' is no call; the calls are: follow_up_call:kestrel",
        ),
    ],
)
def test_what_is_no_call_of_the_plan_has_no_script(action: str, reason: str) -> None:
    with pytest.raises(NoCallScript) as raised:
        script(journal(opportunity(interview(**HEAR_BY))), action)
    assert str(raised.value).startswith(reason)
    assert isinstance(raised.value, LookupError)


def test_a_call_that_is_done_has_no_script() -> None:
    made = event("call_made", "2027-03-15T09:30:00+00:00", purpose="follow_up", reached=True)
    with pytest.raises(NoCallScript, match="Done: you followed up on Monday 15 March"):
        follow_up(events=[made])
