"""Which letter is meant, what is written of it, and noting that it went (RULEBOOK sections 2 and 6)."""

from datetime import datetime, timedelta

import pytest

from afterview.core.finding import NotFound
from afterview.core.journal import Journal, LetterSent, Opportunity
from afterview.core.journal_file import read_journal
from afterview.core.letters.about import About, find_about, reader_of
from afterview.core.letters.drafts import (
    MOST_SUBJECT,
    MOST_TEXT,
    find_draft,
    find_sent,
    find_sent_letter,
    seal,
    tidy,
    with_draft,
    with_letter_sent,
    with_letter_taken_back,
)
from afterview.core.refusal import Refused
from journals import interview, journal
from plans import event, kestrel, march

PRIYA = About("thank_you", "first", "Priya Nair")
FOLLOW_UP = About("follow_up", None, "Priya Nair")
NOW = datetime.fromisoformat(march("9 18:00"))
TEXT = "Dear Priya Nair,\n\nThank you.\n"


def rail(*events: dict[str, object], **more: object) -> Journal:
    return read_journal(journal(kestrel(*events, **more)))


def only(held: Journal) -> Opportunity:
    return held.opportunities[0]


def key(held: Journal) -> str:
    return str(only(held).id)


def drafted(held: Journal, about: About = PRIYA, subject: str = "Thank you", text: str = TEXT) -> Journal:
    return with_draft(held, key(held), about, subject, text)


def sent(held: Journal, about: About = PRIYA, at: datetime = NOW) -> Journal:
    draft = find_draft(only(held), about)
    assert draft is not None
    return with_letter_sent(held, key(held), about, seal(draft.subject, draft.text), at, NOW)


def about(
    held: Journal, kind: str = "thank_you", interview: str | None = None, person: str | None = None
) -> About:
    return find_about(held, key(held), kind, interview, person, NOW)


# --- which letter


def test_what_is_left_open_is_the_latest_interview_and_the_first_person_met() -> None:
    assert about(rail()) == PRIYA


def test_a_named_interview_and_person_are_taken() -> None:
    earlier = interview(
        id="call", starts=march("2 09:00"), ends=march("2 09:30"), people=[{"name": "Lee Wu"}]
    )
    assert about(rail(interviews=[earlier, interview()]), "thank_you", "call", "Lee Wu") == About(
        "thank_you", "call", "Lee Wu"
    )


def test_an_interview_that_met_nobody_has_a_letter_without_a_reader() -> None:
    assert about(rail(interviews=[interview(people=[])])) == About("thank_you", "first", None)


def test_another_letter_belongs_to_no_interview() -> None:
    assert about(rail(), "follow_up", "first", "Priya Nair") == FOLLOW_UP
    assert about(rail(), "follow_up") == FOLLOW_UP


def test_another_letter_to_a_company_where_nobody_was_met_has_no_reader() -> None:
    assert about(rail(interviews=[]), "withdraw") == About("withdraw", None, None)


def test_a_draft_to_nobody_by_name_is_found_again() -> None:
    draft = {"id": "d1", "letter": "withdraw", "text": "Dear team,"}
    assert about(rail(drafts=[draft]), "withdraw") == About("withdraw", None, None)


@pytest.mark.parametrize(
    ("kind", "interview", "person"),
    [
        ("ransom", None, None),
        ("thank_you", "second", None),
        ("thank_you", "first", "Somebody Else"),
        ("follow_up", None, "Somebody Else"),
    ],
)
def test_what_the_journal_does_not_hold_is_not_found(
    kind: str, interview: str | None, person: str | None
) -> None:
    with pytest.raises(NotFound):
        about(rail(), kind, interview, person)


def test_before_an_interview_has_ended_there_is_nobody_to_thank() -> None:
    ahead = interview(starts=march("10 09:00"), ends=march("10 10:00"))
    with pytest.raises(Refused, match="has ended"):
        about(rail(interviews=[ahead]))


def test_the_reader_is_the_latest_record_with_an_address() -> None:
    met = [
        interview(id="one", people=[{"name": "Priya Nair", "email": "old@kestrel.example"}]),
        interview(id="two", people=[{"name": "Priya Nair", "email": "new@kestrel.example"}]),
        interview(id="three", people=[{"name": "Priya Nair"}]),
    ]
    held = only(rail(interviews=met))
    found = [reader_of(held, one) for one in (FOLLOW_UP, About("thank_you", "one", "Priya Nair"))]
    assert [who and who.email for who in found] == ["new@kestrel.example", "old@kestrel.example"]
    without = reader_of(held, About("thank_you", "three", "Priya Nair"))
    assert without is not None
    assert without.email is None
    assert reader_of(held, About("withdraw", None, None)) is None


# --- drafts


def test_a_draft_is_kept_with_what_it_is_about() -> None:
    draft = find_draft(only(drafted(rail())), PRIYA)
    assert draft is not None
    assert (draft.id, draft.letter, draft.interview, draft.person) == ("d1", *_parts(PRIYA))
    assert (draft.subject, draft.text) == ("Thank you", TEXT)


def _parts(one: About) -> tuple[str, str | None, str | None]:
    return one.kind, one.interview, one.person


def test_another_wording_takes_the_place_of_the_draft_and_leaves_the_others() -> None:
    held = drafted(drafted(rail()), FOLLOW_UP, text="Any news?")
    held = drafted(held, text="Dear Priya Nair, thanks.")
    assert [(d.id, d.text) for d in only(held).drafts] == [
        ("d1", "Dear Priya Nair, thanks.\n"),
        ("d2", "Any news?\n"),
    ]


def test_people_of_one_name_in_two_interviews_have_drafts_of_their_own() -> None:
    held = rail(interviews=[interview(), interview(id="second")])
    second = About("thank_you", "second", "Priya Nair")
    held = drafted(drafted(held), second, text="Again.")
    found = [find_draft(only(held), one) for one in (PRIYA, second)]
    assert [one and one.text for one in found] == [TEXT, "Again.\n"]


def test_what_a_browser_sends_is_kept_with_single_line_feeds() -> None:
    assert tidy("\r\nDear Priya,  \r\n\r\nThanks.\r\n\r\n") == "Dear Priya,\n\nThanks.\n"


def test_a_subject_stands_on_one_line_and_an_empty_one_is_none() -> None:
    found = [only(drafted(rail(), subject=subject)).drafts[0] for subject in ("Thank\r\nyou", "  ")]
    assert [draft.subject for draft in found] == ["Thank you", None]


@pytest.mark.parametrize(
    ("subject", "text", "path"),
    [
        ("", " \n ", "text"),
        ("", "x" * (MOST_TEXT + 1), "text"),
        ("x" * (MOST_SUBJECT + 1), "Hello", "subject"),
    ],
)
def test_a_draft_that_is_blank_or_too_long_is_refused(subject: str, text: str, path: str) -> None:
    with pytest.raises(Refused) as refused:
        drafted(rail(), subject=subject, text=text)
    assert refused.value.path == path


# --- sending


def test_a_letter_noted_as_sent_is_an_event_and_no_draft_any_more() -> None:
    held = sent(drafted(rail()))
    letter = find_sent(only(held), PRIYA, NOW)
    assert letter is not None
    assert (letter.letter, letter.interview, letter.person) == _parts(PRIYA)
    assert (letter.at, letter.subject, letter.text) == (NOW, "Thank you", TEXT)
    assert only(held).drafts == ()


def test_the_same_wording_is_noted_once() -> None:
    held = sent(drafted(rail()))
    assert with_letter_sent(held, key(held), PRIYA, seal("Thank you", TEXT), NOW, NOW) == held


def test_a_letter_of_which_nothing_is_written_is_not_found() -> None:
    with pytest.raises(NotFound, match="nothing is written"):
        with_letter_sent(rail(), key(rail()), PRIYA, "0" * 16, NOW, NOW)
    other = sent(drafted(rail()))
    with pytest.raises(NotFound, match="nothing is written"):
        with_letter_sent(other, key(other), PRIYA, "0" * 16, NOW, NOW)


def test_a_draft_that_has_changed_since_it_was_checked_is_refused() -> None:
    held = drafted(rail())
    with pytest.raises(Refused, match="has changed"):
        with_letter_sent(held, key(held), PRIYA, seal("Thank you", "Something else"), NOW, NOW)


@pytest.mark.parametrize("when", ["9 14:59", "9 18:01"])
def test_a_letter_goes_after_the_interview_and_not_in_the_future(when: str) -> None:
    with pytest.raises(Refused) as refused:
        sent(drafted(rail()), at=datetime.fromisoformat(march(when)))
    assert refused.value.path == "at"


def test_another_letter_may_have_gone_before_the_interview() -> None:
    held = sent(drafted(rail(), FOLLOW_UP), FOLLOW_UP, NOW - timedelta(days=30))
    assert find_sent(only(held), FOLLOW_UP, NOW) is not None


def test_a_letter_that_came_back_counts_as_not_sent() -> None:
    letter = event("letter_sent", "9 16:00", letter="thank_you", interview="first", person="Priya Nair")
    bounced = event("bounced", "9 17:00", letter=letter["id"])
    assert find_sent(only(rail(letter, bounced)), PRIYA, NOW) is None
    before = datetime.fromisoformat(march("9 16:30"))
    assert find_sent(only(rail(letter, bounced)), PRIYA, before) is not None


def test_taken_back_a_letter_is_a_draft_again() -> None:
    held = drafted(rail())
    again = with_letter_taken_back(sent(held), key(held), "e1", NOW)
    assert only(again).events == ()
    assert find_draft(only(again), PRIYA) == find_draft(only(held), PRIYA)


def test_a_letter_without_its_text_leaves_no_draft() -> None:
    letter = event("letter_sent", "9 16:00", letter="follow_up")
    held = with_letter_taken_back(rail(letter), key(rail()), letter["id"], None)
    assert (only(held).events, only(held).drafts) == ((), ())


def test_a_draft_begun_anew_is_not_lost_to_an_undo() -> None:
    held = drafted(sent(drafted(rail())), text="A new one.")
    with pytest.raises(Refused, match="begun anew"):
        with_letter_taken_back(held, key(held), "e1", NOW)


def test_an_old_undo_does_not_take_back_a_later_letter() -> None:
    held = sent(drafted(rail()))
    with pytest.raises(NotFound):
        with_letter_taken_back(held, key(held), "e1", NOW - timedelta(minutes=1))


def test_an_event_of_another_kind_is_no_letter() -> None:
    heard = event("heard", "9 16:00")
    with pytest.raises(NotFound, match="no letter"):
        find_sent_letter(only(rail(heard)), heard["id"])
    assert isinstance(find_sent_letter(only(sent(drafted(rail()))), "e1"), LetterSent)
