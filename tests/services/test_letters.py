"""Drafting, judging, sending and taking back letters over the records."""

import json
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from afterview.core.finding import NotFound
from afterview.core.journal import LetterSent, Opportunity
from afterview.core.journal_file import read_journal
from afterview.core.letters.about import About
from afterview.core.letters.desk import Manner
from afterview.core.refusal import Refused
from afterview.records.models import User
from afterview.records.operations import begin_journal
from afterview.records.queries import journal_of
from afterview.services.add_address import add_address
from afterview.services.draft_letters import Asked, draft_letter, show_letters, show_sent_letter
from afterview.services.lint_draft import lint_draft
from afterview.services.mark_sent import Marked, mark_sent, mark_unsent
from afterview.services.save_draft import is_own, save_draft, save_mended, save_reworded
from afterview.services.send_ways import Sending, letter_file, send_ways

NOW = datetime(2026, 11, 23, 20, 30, tzinfo=UTC)
EXAMPLE = Path(__file__).parents[2] / "examples" / "journal.json"
PLACE = "northwind-data-engineer"
DANA = Asked(PLACE, "thank_you", "onsite-1", "Dana Ortiz")
MARCUS = Asked(PLACE, "thank_you", "onsite-1", "Marcus Hale")
WITHDRAW = Asked(PLACE, "withdraw", None, "Dana Ortiz")
PLAIN = Manner("plain", None, "article")
pytestmark = pytest.mark.django_db


def owner_with(**changes: object) -> User:
    """Somebody who met Dana Ortiz and Marcus Hale this morning."""
    value = json.loads(EXAMPLE.read_text())
    value["opportunities"] = [value["opportunities"][0] | {"events": [], "drafts": []} | changes]
    user = User.objects.create_user("robin")
    begin_journal(user, read_journal(value), NOW)
    return user


@pytest.fixture
def robin() -> User:
    return owner_with()


def northwind(user: User) -> Opportunity:
    return journal_of(user).opportunities[0]


def saved(user: User, asked: Asked = DANA) -> Sending:
    """The composed letter, saved."""
    found = draft_letter(user, asked, PLAIN, NOW)
    save_draft(user, asked, found.subject, found.text, NOW)
    sending = send_ways(user, asked, PLAIN, NOW)
    assert sending is not None
    return sending


def marked(user: User, asked: Asked = DANA, at: datetime = NOW) -> Marked:
    return mark_sent(user, asked, saved(user, asked).checked, at, NOW)


def test_looking_at_a_letter_writes_nothing(robin: User) -> None:
    before = journal_of(robin)
    assert draft_letter(robin, DANA, PLAIN, NOW).text
    assert journal_of(robin) == before


def test_a_saved_draft_is_what_is_found_again(robin: User) -> None:
    save_draft(robin, DANA, "Thanks", "Dear Dana Ortiz,\r\n\r\nThank you.", NOW)
    found = draft_letter(robin, DANA, PLAIN, NOW)
    assert (found.is_saved, found.subject, found.text) == (True, "Thanks", "Dear Dana Ortiz,\n\nThank you.\n")
    assert not draft_letter(robin, MARCUS, PLAIN, NOW).is_saved


def test_a_refused_draft_leaves_the_one_before(robin: User) -> None:
    save_draft(robin, DANA, "Thanks", "Dear Dana Ortiz", NOW)
    with pytest.raises(Refused):
        save_draft(robin, DANA, "Thanks", " ", NOW)
    assert draft_letter(robin, DANA, PLAIN, NOW).text == "Dear Dana Ortiz\n"


def test_a_text_is_judged_without_being_saved(robin: User) -> None:
    judged = lint_draft(robin, DANA, "Dear Dana Ortis,\r\n\r\nThank you.", PLAIN, NOW)
    assert "Dana Ortiz" in [one.finding.fix for one in judged.findings]
    assert northwind(robin).drafts == ()


def test_a_finding_is_mended_in_the_text_that_the_browser_sent(robin: User) -> None:
    text = "\r\nDear Dana Ortis,\r\n\r\nThank you.\r\n"
    judged = lint_draft(robin, DANA, text, PLAIN, NOW)
    (key,) = [one.key for one in judged.findings if one.finding.fix == "Dana Ortiz"]
    assert save_mended(robin, DANA, "Thanks", text, key, PLAIN, NOW)
    assert draft_letter(robin, DANA, PLAIN, NOW).text == "Dear Dana Ortiz,\n\nThank you.\n"


def test_a_finding_that_is_gone_changes_nothing_and_keeps_the_text(robin: User) -> None:
    assert not save_mended(robin, DANA, "Thanks", "Dear Dana Ortiz", "names:5:9", PLAIN, NOW)
    assert draft_letter(robin, DANA, PLAIN, NOW).text == "Dear Dana Ortiz\n"


def test_worded_anew_the_letter_takes_the_place_of_the_draft(robin: User) -> None:
    save_draft(robin, DANA, "Thanks", "My own words", NOW)
    assert is_own(robin, DANA, "Thanks", "My own words", NOW)
    formal = Manner("formal", None, "article")
    save_reworded(robin, DANA, formal, NOW)
    found = draft_letter(robin, DANA, PLAIN, NOW)
    assert found.text.startswith("Dear Dana Ortiz:")
    assert not is_own(robin, DANA, found.subject, found.text, NOW)


def test_another_letter_is_worded_anew_as_well(robin: User) -> None:
    save_reworded(robin, WITHDRAW, PLAIN, NOW)
    assert northwind(robin).drafts[0].letter == "withdraw"


def test_what_leaves_is_the_draft_with_its_reader(robin: User) -> None:
    sending = saved(robin)
    assert (sending.company, sending.address) == ("Northwind Analytics", "dana.ortiz@northwind.example")
    assert sending.person is not None
    assert sending.person.name == "Dana Ortiz"
    assert sending.link is not None
    assert sending.link.address.startswith("mailto:dana.ortiz@northwind.example?subject=")
    assert sending.verdict.errors == 0


def test_nothing_leaves_before_something_is_saved(robin: User) -> None:
    assert send_ways(robin, DANA, PLAIN, NOW) is None
    assert letter_file(robin, DANA, NOW) is None


def test_the_file_is_an_unsent_mail_to_the_reader(robin: User) -> None:
    sending = saved(robin)
    mail = message_from_bytes(letter_file(robin, DANA, NOW) or b"", policy=default)
    assert (mail["To"], mail["X-Unsent"]) == ("Dana Ortiz <dana.ortiz@northwind.example>", "1")
    assert mail["Subject"] == sending.subject
    assert mail.get_content().replace("\r\n", "\n") == sending.text


def test_a_letter_to_a_company_is_a_file_without_a_recipient() -> None:
    robin = owner_with(interviews=[])
    company = Asked(PLACE, "withdraw")
    save_draft(robin, company, "Withdrawing", "Dear Northwind team,", NOW)
    mail = message_from_bytes(letter_file(robin, company, NOW) or b"")
    assert mail["To"] is None


def test_marking_a_letter_counts_and_names_the_next(robin: User) -> None:
    first = marked(robin)
    assert (first.sent, first.of, first.next) == (1, 2, About("thank_you", "onsite-1", "Marcus Hale"))
    second = marked(robin, MARCUS)
    assert (second.sent, second.of, second.next) == (2, 2, None)


def test_marking_twice_notes_one_letter(robin: User) -> None:
    checked = saved(robin).checked
    first, second = (mark_sent(robin, DANA, checked, NOW, NOW + timedelta(seconds=n)) for n in (0, 1))
    assert first.letter == second.letter
    assert len(northwind(robin).events) == 1


def test_a_letter_is_noted_for_when_it_went(robin: User) -> None:
    earlier = NOW - timedelta(hours=1)
    assert marked(robin, at=earlier).letter.at == earlier


def test_a_draft_changed_elsewhere_is_not_noted(robin: User) -> None:
    checked = saved(robin).checked
    save_draft(robin, DANA, "Thanks", "Something else", NOW)
    with pytest.raises(Refused, match="has changed"):
        mark_sent(robin, DANA, checked, NOW, NOW)
    assert northwind(robin).events == ()


def test_undo_restores_the_draft_and_takes_the_event_away(robin: User) -> None:
    before = saved(robin)
    letter = mark_sent(robin, DANA, before.checked, NOW, NOW).letter
    mark_unsent(robin, PLACE, letter.id, NOW, NOW)
    assert northwind(robin).events == ()
    after = send_ways(robin, DANA, PLAIN, NOW)
    assert after is not None
    assert (after.subject, after.text) == (before.subject, before.text)


def test_after_an_undo_the_letter_can_be_marked_again(robin: User) -> None:
    mark_unsent(robin, PLACE, marked(robin).letter.id, None, NOW)
    assert marked(robin).sent == 1


def test_undo_of_what_is_not_there_is_not_found(robin: User) -> None:
    with pytest.raises(NotFound):
        mark_unsent(robin, PLACE, "e9", None, NOW)


def test_a_sent_letter_can_be_read_again(robin: User) -> None:
    letter = marked(robin).letter
    found, read = show_sent_letter(robin, PLACE, letter.id)
    assert (found.company, read) == ("Northwind Analytics", letter)
    assert isinstance(read, LetterSent)
    assert show_letters(robin, PLACE, NOW).sent == (letter,)


def people(user: User) -> list[tuple[str, str | None]]:
    return [(who.name, who.email) for one in northwind(user).interviews for who in one.people]


def two_of_one_name() -> User:
    def met(id_: str, hour: int, email: str | None) -> dict[str, object]:
        return {
            "id": id_,
            "starts": f"2026-11-23T{hour:02d}:00:00-06:00",
            "ends": f"2026-11-23T{hour:02d}:30:00-06:00",
            "people": [{"name": "Lee Wu", "email": email}],
        }

    return owner_with(interviews=[met("first", 9, None), met("second", 11, None)])


def test_an_address_is_recorded_for_the_reader_of_that_interview_only() -> None:
    robin = two_of_one_name()
    add_address(robin, Asked(PLACE, "thank_you", "second", "Lee Wu"), " lee.wu@northwind.example ", NOW)
    assert people(robin) == [("Lee Wu", None), ("Lee Wu", "lee.wu@northwind.example")]


def test_for_another_letter_it_is_recorded_where_the_name_stands_last() -> None:
    robin = two_of_one_name()
    asked = Asked(PLACE, "withdraw", None, "Lee Wu")
    add_address(robin, asked, "lee.wu@northwind.example", NOW)
    assert people(robin) == [("Lee Wu", None), ("Lee Wu", "lee.wu@northwind.example")]
    assert saved(robin, asked).address == "lee.wu@northwind.example"


def test_people_of_one_name_get_letters_of_their_own() -> None:
    robin = two_of_one_name()
    for interview in ("first", "second"):
        marked(robin, Asked(PLACE, "thank_you", interview, "Lee Wu"))
    events = [event for event in northwind(robin).events if isinstance(event, LetterSent)]
    assert [(one.interview, one.person) for one in events] == [("first", "Lee Wu"), ("second", "Lee Wu")]


def test_an_address_that_is_recorded_is_not_written_over(robin: User) -> None:
    before = people(robin)
    add_address(robin, DANA, "somebody.else@northwind.example", NOW)
    assert people(robin) == before


@pytest.mark.parametrize("email", ["dana", "dana@", "a b@c.example", "dänä@c.example"])
def test_what_is_no_address_is_refused(robin: User, email: str) -> None:
    with pytest.raises(Refused) as refused:
        add_address(robin, MARCUS, email, NOW)
    assert refused.value.path == "email"


def test_a_letter_to_nobody_by_name_takes_no_address() -> None:
    robin = owner_with(interviews=[])
    with pytest.raises(Refused) as refused:
        add_address(robin, Asked(PLACE, "withdraw"), "team@northwind.example", NOW)
    assert refused.value.path == "person"
