"""One letter on the desk, and the overview of all (DESIGN section 4, Letters)."""

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from afterview.core.journal import Journal, LetterKind
from afterview.core.journal_file import read_journal
from afterview.core.letters.about import About, find_about
from afterview.core.letters.desk import Desk, Manner, desk, is_own_wording, judge
from afterview.core.letters.drafts import seal, with_draft, with_letter_sent
from afterview.core.letters.lint import RULES, Finding
from afterview.core.letters.lint.shared import shared_with
from afterview.core.letters.overview import Overview, overview
from afterview.core.letters.sources import Source, lacking_in_words, source_of
from afterview.core.letters.verdict import Shown, Verdict, mended
from afterview.core.refusal import Refused
from journals import interview, journal
from plans import alder, event, kestrel, march, offer

PLAIN = Manner("plain", None, "article")
NOW = datetime.fromisoformat(march("9 18:00"))
RESUME = {
    "work": [
        {
            "name": "Fenland Buses",
            "position": "Planner",
            "highlights": ["Cut night delays by 31 % with a new winter timetable"],
        }
    ],
    "certificates": [{"name": "Rail Safety", "issuer": "RSSB"}],
}
PRIYA = {"name": "Priya Nair", "title": "Operations Director"}
LEE = {"name": "Lee Wu", "title": "Head of Planning"}


def met(**more: object) -> dict[str, Any]:
    """Priya Nair and Lee Wu, who need fewer delays and give a date."""
    return interview(
        people=[PRIYA, LEE],
        topics=[{"text": "night trains", "with": "Priya Nair"}, {"text": "the winter timetable"}],
        needs=["fewer delays at night"],
        hear_by={"date": "2027-03-19"},
        **more,
    )


def rail(*events: dict[str, Any], **more: object) -> Journal:
    return read_journal(journal(kestrel(*events, interviews=[met()]) | more, resume=RESUME))


def to(person: str | None, interview: str = "first") -> About:
    return About("thank_you", interview, person)


def on_desk(held: Journal, about: About | None = None, now: datetime = NOW, manner: Manner = PLAIN) -> Desk:
    return desk(held, "kestrel", about or to("Priya Nair"), manner, now)


def of_kind(held: Journal, kind: LetterKind, now: datetime = NOW) -> Desk:
    return on_desk(held, find_about(held, "kestrel", kind, None, None, now), now)


# --- the desk


def test_without_a_draft_the_composed_letter_lies_on_the_desk() -> None:
    found = on_desk(rail())
    assert not found.is_saved
    assert found.text.startswith("Dear Priya Nair,")
    assert found.subject
    assert found.person is not None
    assert found.verdict == Verdict((), found.verdict.words if found.verdict else 0)
    assert (found.refusal, found.lacks, found.sent) == (None, (), None)


def test_a_draft_lies_there_before_what_would_be_composed() -> None:
    held = with_draft(rail(), "kestrel", to("Priya Nair"), "", "Dear Priya,\n\nThanks.")
    found = on_desk(held)
    assert (found.is_saved, found.subject, found.text) == (True, "", "Dear Priya,\n\nThanks.\n")
    assert found.verdict is not None
    assert found.verdict.errors > 0


def test_each_register_words_it_another_way() -> None:
    texts = {on_desk(rail(), manner=Manner(one, None, "article")).text for one in ("plain", "warm", "formal")}
    assert len(texts) == 3


def test_composed_sentences_are_sourced_whatever_the_register_and_others_are_the_writers_own() -> None:
    warm = on_desk(rail(), manner=Manner("warm", None, "article")).text
    own = warm.replace("\n\n", "\n\nMy grandfather drove trains. ", 1)
    held = with_draft(rail(), "kestrel", to("Priya Nair"), "", own)
    sentences = on_desk(held).sentences
    assert [one.text for one in sentences if not one.sources] == ["My grandfather drove trains."]
    places = {source.place for one in sentences for source in one.sources}
    assert {"Topic you noted with Priya Nair", "The date they gave", "Your resume, Fenland Buses"} <= places


def test_the_letters_to_the_others_are_taken_as_sent_as_drafted_or_as_composed() -> None:
    held = rail()
    assert [(s.person, s.origin) for s in on_desk(held).siblings] == [("Lee Wu", "composed")]
    text = on_desk(held, to("Lee Wu")).text
    held = with_draft(held, "kestrel", to("Lee Wu"), "", text)
    assert [(s.person, s.origin) for s in on_desk(held).siblings] == [("Lee Wu", "draft")]
    held = with_letter_sent(held, "kestrel", to("Lee Wu"), seal("", text), NOW, NOW)
    assert [(s.person, s.origin) for s in on_desk(held).siblings] == [("Lee Wu", "sent")]


def test_a_sibling_sent_elsewhere_without_its_text_is_left_out() -> None:
    gone = event("letter_sent", "9 16:00", letter="thank_you", interview="first", person="Lee Wu")
    assert on_desk(rail(gone)).siblings == ()


def test_a_letter_with_another_name_in_it_is_found_to_be_its_sibling() -> None:
    text = on_desk(rail(), to("Lee Wu")).text.replace("Lee Wu", "Priya Nair")
    found = on_desk(with_draft(rail(), "kestrel", to("Priya Nair"), "", text))
    (sibling,) = found.siblings
    assert sibling.shared.percent > 90
    assert found.verdict is not None
    assert "distinct" in [one.finding.rule for one in found.verdict.findings]


def test_what_was_sent_is_told_beside_the_letter() -> None:
    sent = event("letter_sent", "9 16:00", letter="thank_you", interview="first", person="Priya Nair")
    found = on_desk(rail(sent)).sent
    assert found is not None
    assert found.id == sent["id"]


@pytest.mark.parametrize(
    ("value", "about", "lacks", "words"),
    [
        (
            rail(interviews=[interview(people=[])]),
            to(None),
            ("people",),
            "The list of people you met is empty",
        ),
        (
            read_journal(journal(kestrel(interviews=[met()]))),
            to("Priya Nair"),
            ("resume",),
            "Your resume holds no item yet",
        ),
        (rail(), About("accept", None, "Priya Nair"), ("offer",), "The offer is missing"),
        (rail(), About("feedback", None, "Priya Nair"), ("record",), "Your record of what happened holds no"),
    ],
)
def test_what_keeps_a_letter_from_being_composed_is_said_in_words(
    value: Journal, about: About, lacks: tuple[str, ...], words: str
) -> None:
    found = on_desk(value, about)
    assert (found.text, found.verdict, found.lacks, found.sentences) == ("", None, lacks, ())
    assert found.refusal is not None
    assert found.refusal.startswith(words)


def test_what_would_make_a_letter_better_is_named() -> None:
    bare = interview(people=[PRIYA, LEE], topics=[{"text": "night trains", "with": "Priya Nair"}])
    held = rail(interviews=[bare])
    assert on_desk(held).lacks == ("needs", "hear_by")
    assert on_desk(held, to("Lee Wu")).lacks == ("topic", "needs", "hear_by")
    assert on_desk(rail(interviews=[bare], job_ad="We need a planner.")).lacks == ("hear_by",)


def test_another_letter_lacks_nothing_and_has_no_siblings() -> None:
    found = of_kind(rail(), "withdraw")
    assert (found.lacks, found.siblings, found.about) == ((), (), About("withdraw", None, "Priya Nair"))
    assert found.text.startswith("Dear Priya Nair,")


def test_a_text_is_judged_beside_the_letters_to_the_others() -> None:
    text = on_desk(rail(), to("Lee Wu")).text.replace("Lee Wu", "Priya Nair")
    judged = judge(rail(), "kestrel", to("Priya Nair"), text, PLAIN, NOW)
    assert "distinct" in [one.finding.rule for one in judged.findings]


def test_a_text_is_judged_where_none_can_be_composed() -> None:
    held = read_journal(journal(kestrel(interviews=[met()])))
    judged = judge(held, "kestrel", to("Priya Nair"), "Thank you for your time.", PLAIN, NOW)
    assert judged.words == 5
    assert judged.errors > 0


def test_a_letter_without_a_reader_is_not_judged() -> None:
    held = rail(interviews=[interview(people=[])])
    with pytest.raises(Refused, match="person"):
        judge(held, "kestrel", to(None), "Thank you.", PLAIN, NOW)


def test_the_modern_profile_only_hints_at_an_invitation() -> None:
    text = on_desk(rail()).text.replace("\n\n", "\n\nPlease call me with any questions. ", 1)
    article = judge(rail(), "kestrel", to("Priya Nair"), text, PLAIN, NOW)
    modern = judge(rail(), "kestrel", to("Priya Nair"), text, Manner("plain", None, "modern"), NOW)
    assert (article.errors, article.hints) == (1, 0)
    assert (modern.errors, modern.hints) == (0, 1)


@pytest.mark.parametrize("manner", [PLAIN, Manner("formal", "US", "article")])
def test_a_letter_as_it_is_composed_is_nobodys_own_wording(manner: Manner) -> None:
    found = on_desk(rail(), manner=manner)
    assert not is_own_wording(rail(), "kestrel", to("Priya Nair"), found.subject, found.text, NOW)


def test_a_changed_letter_is_ones_own_wording_and_a_blank_one_is_not() -> None:
    found = on_desk(rail())

    def is_own(subject: str, text: str) -> bool:
        return is_own_wording(rail(), "kestrel", to("Priya Nair"), subject, text, NOW)

    assert is_own(found.subject, f"{found.text}P.S. Hello")
    assert is_own("Another subject", found.text)
    assert not is_own("", " ")


def test_a_letter_that_cannot_be_composed_is_all_ones_own() -> None:
    held = read_journal(journal(kestrel(interviews=[met()])))
    held = with_draft(held, "kestrel", to("Priya Nair"), "", "Dear Priya Nair,\n\nThank you.")
    found = on_desk(held)
    assert [(one.text, one.sources) for one in found.sentences] == [("Thank you.", ())]
    assert found.refusal is not None
    assert is_own_wording(held, "kestrel", to("Priya Nair"), found.subject, found.text, NOW)


# --- what two letters share


def test_shared_passages_are_told_in_the_letters_own_words() -> None:
    one = "Dear Ann,\n\nThank you, truly, for your time today. I liked the night trains.\n\nRegards,\nSam"
    other = "Dear Bob,\n\nThank you truly for your time today, Bob. The weather was fine.\n\nRegards,\nSam"
    found = shared_with(one, other)
    assert found.passages == ("Thank you, truly, for your time today",)
    assert found.percent == 38


def test_two_passages_apart_stay_two() -> None:
    one = "I moved nine batch jobs over. Then rain came. They run every night at four now."
    other = "I moved nine batch jobs over. Sun. They run every night at four now."
    assert shared_with(one, other).passages == (
        "I moved nine batch jobs over",
        "They run every night at four now",
    )


def test_a_letter_too_short_for_a_passage_shares_none() -> None:
    assert shared_with("Thank you.", "Thank you.").share == 0


# --- sources


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("resume.work[0].name", Source("Your resume", "Fenland Buses")),
        ("resume.certificates[0]", Source("Your resume", "Rail Safety")),
        ("resume.nothing[7].name", Source("Your resume", None)),
        ("opportunities[0].job_ad", Source("The advertisement", None)),
        ("opportunities[0].interviews[0].topics[1].text", Source("Topic you noted with everyone", "the winter timetable")),
        ("opportunities[0].interviews[0].needs[0]", Source("A need that they named", "fewer delays at night")),
        ("opportunities[0].interviews[0].starts", Source("When you met", "14:00 on Tuesday 9 March")),
        ("opportunities[0].interviews[0].hear_by.date", Source("The date they gave", "Friday 19 March")),
        ("opportunities[1].company", Source("Alder & Moss: The company", "Alder & Moss")),
        ("opportunities[1].offer.received", Source("Alder & Moss: When the offer came", "12:00 on Tuesday 9 March")),
        ("opportunities[1].offer.terms.paid_leave", Source("Alder & Moss: The offer, paid leave", "25")),
        ("candidate.name", Source("Your journal", "Sam Lindqvist")),
    ],
)  # fmt: skip
def test_a_fact_is_told_in_words(path: str, source: Source) -> None:
    made = alder(offer=offer("9 12:00") | {"terms": {"paid_leave": 25}})
    own = kestrel(interviews=[met()], job_ad="We need a planner.")
    held = read_journal(journal(own, made, resume=RESUME))
    assert source_of(path, held, "opportunities[0].", ZoneInfo("Europe/London")) == source


def test_an_item_of_the_resume_names_its_employer_where_one_is_recorded() -> None:
    held = read_journal(
        journal(kestrel(), resume={"work": [{"highlights": ["Drove"]}, {"name": 5, "highlights": ["Flew"]}]})
    )
    found = [source_of(f"resume.work[{at}].highlights[0]", held, "", UTC) for at in (0, 1)]
    assert found == [Source("Your resume", "Drove"), Source("Your resume", "Flew")]


def test_a_long_fact_is_cut_at_a_word() -> None:
    held = rail(interviews=[met() | {"needs": ["word " * 60]}])
    text = source_of("opportunities[0].interviews[0].needs[0]", held, "opportunities[0].", UTC).text
    assert text == f"{('word ' * 36).strip()} …"


def test_what_is_lacking_at_an_unknown_place_keeps_its_path() -> None:
    assert lacking_in_words(Refused("somewhere", "is missing")) == "somewhere is missing."


# --- findings


def found(start: int | None, end: int | None, fix: str | None) -> Verdict:
    finding = Finding("names", "error", start, end, "why", fix)
    return Verdict((Shown(finding, RULES[0], None, "the key"),), 3)


def test_a_fix_takes_the_place_of_what_it_mends() -> None:
    assert mended("Dear Dan,", found(5, 8, "Dana"), "the key") == "Dear Dana,"


@pytest.mark.parametrize(
    ("verdict", "key"),
    [
        (found(5, 8, "Dana"), "another"),
        (found(5, 8, None), "the key"),
        (found(None, None, "Dana"), "the key"),
        (Verdict((), 0), "the key"),
    ],
)
def test_without_a_fix_the_text_stays(verdict: Verdict, key: str) -> None:
    assert mended("Dear Dan,", verdict, key) == "Dear Dan,"


def test_a_long_stretch_is_quoted_in_short() -> None:
    text = f"Dear Priya Nair,\n\n{'word ' * 300}\n"
    judged = judge(rail(), "kestrel", to("Priya Nair"), text, PLAIN, NOW)
    quoted = {one.finding.rule: one.quoted for one in judged.findings}
    assert quoted["length"] == f"{('word ' * 32).strip()} …"
    assert quoted["thanks"] is None


def test_errors_come_before_warnings() -> None:
    judged = judge(rail(), "kestrel", to("Priya Nair"), "Dear Priya Nair,\n\nHello there.", PLAIN, NOW)
    severities = [one.finding.severity for one in judged.findings]
    assert severities == sorted(severities)
    assert (judged.errors, judged.warnings) == (severities.count("error"), severities.count("warning"))


# --- the overview


def shown(*events: dict[str, Any], **more: object) -> Overview:
    return overview(rail(*events, **more), "kestrel", NOW)


def thanked(when: str, person: str) -> dict[str, Any]:
    return event("letter_sent", when, letter="thank_you", interview="first", person=person)


def test_the_latest_interview_comes_first_and_cancelled_ones_do_not_come() -> None:
    held = [
        met(),
        met() | {"id": "call", "starts": march("2 09:00"), "ends": march("2 09:30")},
        met() | {"id": "off", "cancelled": march("1 09:00")},
        met() | {"id": "next", "starts": march("11 09:00"), "ends": march("11 09:30"), "hear_by": None},
    ]
    seen = shown(interviews=held)
    assert [one.interview.id for one in seen.rounds] == ["first", "call"]
    assert seen.ahead is not None
    assert seen.ahead.id == "next"


def test_each_reader_has_a_letter_with_its_deadline() -> None:
    (round_,) = shown().rounds
    assert [(one.about, one.when, one.is_due) for one in round_.letters] == [
        (to("Priya Nair"), "By 15:00 on Wednesday 10 March, your time.", True),
        (to("Lee Wu"), "By 15:00 on Wednesday 10 March, your time.", True),
    ]
    assert round_.sent == 0


def test_a_sent_letter_is_counted_and_the_next_one_is_due() -> None:
    seen = shown(thanked("9 16:00", "Priya Nair"))
    (round_,) = seen.rounds
    assert round_.sent == 1
    assert [one.is_due for one in round_.letters] == [False, True]
    assert seen.next_due(to("Priya Nair")) == to("Lee Wu")
    assert [letter.person for letter in seen.sent] == ["Priya Nair"]


def test_after_the_last_letter_no_other_is_due() -> None:
    seen = shown(thanked("9 16:00", "Priya Nair"), thanked("9 17:00", "Lee Wu"))
    assert seen.next_due(to("Lee Wu")) is None
    assert [letter.person for letter in seen.sent] == ["Lee Wu", "Priya Nair"]


def test_a_letter_that_the_plan_asks_for_is_listed() -> None:
    now = datetime.fromisoformat(march("12 10:00"))
    seen = overview(rail(event("rejected", "12 09:30")), "kestrel", now)
    assert [(one.about.kind, one.is_due) for one in seen.asked] == [("feedback", True)]
    assert seen.asked[0].why is not None


def test_a_follow_up_is_a_letter_only_after_two_calls_that_reached_nobody() -> None:
    now = datetime.fromisoformat(march("24 12:00"))
    calls = [event("call_made", f"{day} 09:30", purpose="follow_up", reached=False) for day in (22, 23)]
    assert overview(rail(), "kestrel", now).asked == ()
    assert [one.about.kind for one in overview(rail(*calls), "kestrel", now).asked] == ["follow_up"]


def test_a_draft_of_a_letter_that_nobody_asks_for_is_listed_once() -> None:
    drafts = [
        {"id": "d1", "letter": "withdraw", "person": "Priya Nair", "text": "Dear Priya"},
        {"id": "d2", "letter": "thank_you", "interview": "first", "person": "Lee Wu", "text": "Dear Lee"},
    ]
    seen = shown(drafts=drafts)
    assert [one.about for one in seen.asked] == [About("withdraw", None, "Priya Nair")]
    assert seen.asked[0].draft is not None
    assert not seen.asked[0].is_due


def test_letters_of_another_kind_stand_beside_none() -> None:
    assert shown().beside(About("follow_up", None, "Priya Nair")) == ()
    assert [one.about.person for one in shown().beside(to("Lee Wu"))] == ["Priya Nair", "Lee Wu"]
