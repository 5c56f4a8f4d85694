"""The outbox before a real SMTP server and a real mailbox (DESIGN section 6)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from afterview.core.journal import Journal, LetterSent, Opportunity
from afterview.core.journal_file import read_journal
from afterview.core.letters.desk import Manner
from afterview.core.letters.drafts import seal
from afterview.core.refusal import Refused
from afterview.records import outbox
from afterview.records.models import Obligation, OutgoingLetter, User
from afterview.records.operations import change_journal
from afterview.records.queries import journal_of
from afterview.services.deliver_letter import owner_says_sent
from afterview.services.draft_letters import Asked
from afterview.services.save_draft import save_draft
from afterview.services.send_letter import (
    TO_UNDO,
    outgoing,
    send_letter,
    send_once_more,
    take_letter_back,
)
from afterview.services.send_ways import send_ways
from afterview.services.work import work_once
from certificates import Authority
from journals import interview, journal, opportunity
from mail_accounts import ADDRESS, account_at
from mail_servers import Dovecot, Submission
from network_faults import CuttingProxy
from web.people import user_with

pytestmark = pytest.mark.django_db
PRIYA = "priya@northwind.example"
# The interview ended on Tuesday at 15:00 in London.
NOW = datetime(2027, 3, 9, 16, 0, tzinfo=UTC)
DUE = NOW + TO_UNDO
ASKED = Asked("kestrel", "thank_you", "first", "Priya Nair")
SUBJECT, TEXT = "Thank you", "Dear Priya Nair,\n\nThank you for your time.\n\nSam Lindqvist\n"
CHECKED = seal(SUBJECT, TEXT)


@pytest.fixture(scope="module")
def submission(authority: Authority, dovecot: Dovecot) -> Iterator[Submission]:
    with Submission(authority, dovecot) as server:
        yield server


def written(email: str | None = PRIYA, **more: object) -> User:
    """Somebody with a checked letter to Priya Nair."""
    met = interview(people=[{"name": "Priya Nair", "title": "Operations Director", "email": email}])
    value = journal(opportunity(met, id="kestrel", **more))
    user = user_with(read_journal(value), NOW)
    save_draft(user, ASKED, SUBJECT, TEXT, NOW)
    return user


def queued(user: User) -> OutgoingLetter:
    return send_letter(user, ASKED, CHECKED, NOW)


def kestrel(user: User) -> Opportunity:
    return journal_of(user).opportunities[0]


def noted(user: User) -> list[LetterSent]:
    return [e for e in kestrel(user).events if isinstance(e, LetterSent)]


def state(user: User, letter: OutgoingLetter) -> str:
    return outgoing(user, letter.pk).state


def copies(dovecot: Dovecot, letter: OutgoingLetter, user: str = PRIYA, folder: str = "INBOX") -> int:
    found = dovecot.doveadm(
        "search", "-u", user, "mailbox", folder, "header", "message-id", letter.message_id
    )
    return len(found.splitlines())


SENT_FOLDER = "Gesendet für immer"


def test_a_letter_waits_ten_seconds_and_then_arrives(
    authority: Authority, dovecot: Dovecot, submission: Submission
) -> None:
    user = written()
    account_at(user, authority, dovecot, submission.port)
    letter = queued(user)
    assert work_once(DUE - timedelta(seconds=1)) == 0
    assert work_once(DUE) > 0
    assert (state(user, letter), copies(dovecot, letter)) == ("sent", 1)


def test_what_was_sent_is_noted_with_its_message_id_and_its_draft_is_gone(
    authority: Authority, dovecot: Dovecot, submission: Submission
) -> None:
    user = written()
    account_at(user, authority, dovecot, submission.port)
    letter = queued(user)
    work_once(DUE)
    (event,) = noted(user)
    assert (event.message_id, event.text, event.at) == (letter.message_id, TEXT, DUE)
    assert kestrel(user).drafts == ()
    assert outgoing(user, letter.pk).event == event.id


def test_a_copy_is_filed_where_the_server_does_not(
    authority: Authority, dovecot: Dovecot, submission: Submission
) -> None:
    user = written()
    account_at(user, authority, dovecot, submission.port)
    letter = queued(user)
    work_once(DUE)
    assert copies(dovecot, letter, ADDRESS, SENT_FOLDER) == 1


def test_what_is_sent_is_not_sent_again_by_a_second_sweep(
    authority: Authority, dovecot: Dovecot, submission: Submission
) -> None:
    user = written()
    account_at(user, authority, dovecot, submission.port)
    letter = queued(user)
    work_once(DUE)
    Obligation.objects.update(state="open", due_at=DUE)
    work_once(DUE)
    assert copies(dovecot, letter) == 1
    assert len(noted(user)) == 1


def test_a_letter_taken_back_in_time_is_not_sent(
    authority: Authority, dovecot: Dovecot, submission: Submission
) -> None:
    user = written()
    account_at(user, authority, dovecot, submission.port)
    letter = queued(user)
    assert take_letter_back(user, letter.pk, NOW)
    work_once(DUE)
    assert (state(user, letter), copies(dovecot, letter)) == ("undone", 0)
    assert len(kestrel(user).drafts) == 1


def test_a_letter_that_was_sent_cannot_be_taken_back(
    authority: Authority, dovecot: Dovecot, submission: Submission
) -> None:
    user = written()
    account_at(user, authority, dovecot, submission.port)
    letter = queued(user)
    work_once(DUE)
    assert not take_letter_back(user, letter.pk, DUE)


def test_a_letter_may_be_queued_at_any_fraction_of_a_second(authority: Authority) -> None:
    user = written()
    account_at(user, authority, None, 1)
    letter = send_letter(user, ASKED, CHECKED, NOW + timedelta(microseconds=123_456))
    assert b"Date: Tue, 09 Mar 2027 16:00:10 +0000" in bytes(letter.content)


def test_a_letter_is_on_its_way_once(authority: Authority) -> None:
    user = written()
    account_at(user, authority, None, 1)
    queued(user)
    with pytest.raises(Refused, match="on its way already"):
        queued(user)


def test_without_an_address_nothing_is_queued(authority: Authority) -> None:
    user = written(email=None)
    account_at(user, authority, None, 1)
    with pytest.raises(Refused, match="no e-mail address"):
        queued(user)
    assert not OutgoingLetter.objects.exists()


def test_a_draft_that_changed_since_it_was_checked_is_not_sent(authority: Authority) -> None:
    user = written()
    account_at(user, authority, None, 1)
    save_draft(user, ASKED, SUBJECT, TEXT + "PS\n", NOW)
    with pytest.raises(Refused, match="has changed"):
        queued(user)


def test_a_draft_begun_anew_on_the_way_stays(
    authority: Authority, dovecot: Dovecot, submission: Submission
) -> None:
    user = written()
    account_at(user, authority, dovecot, submission.port)
    queued(user)
    save_draft(user, ASKED, SUBJECT, TEXT + "PS\n", NOW)
    work_once(DUE)
    (event,) = noted(user)
    assert event.text == TEXT
    assert kestrel(user).drafts[0].text.endswith("PS\n")


@pytest.mark.parametrize(
    ("at", "heard"),
    [("ehlo", False), ("AUTH", False), ("mail FROM", True), ("rcpt TO", True), ("DATA", True)],
)
def test_a_line_cut_before_the_letter_is_handed_over_sends_nothing_and_it_is_tried_again(
    authority: Authority, dovecot: Dovecot, at: str, *, heard: bool
) -> None:
    with Submission(authority, dovecot, "plain") as server, CuttingProxy(server.port, at, heard) as proxy:
        user = written()
        account_at(user, authority, dovecot, proxy.listening, smtp_security="plain", smtp_host="127.0.0.1")
        letter = queued(user)
        work_once(DUE)
        waits = outgoing(user, letter.pk)
        assert (waits.state, copies(dovecot, letter)) == ("queued", 0)
        assert "ended the connection" in (waits.reason or "")


def test_a_line_cut_after_the_letter_was_handed_over_leaves_it_in_doubt(
    authority: Authority, dovecot: Dovecot
) -> None:
    with (
        Submission(authority, dovecot, "plain") as server,
        CuttingProxy(server.port, r"\r\n\.\r\n", heard=True) as proxy,
    ):
        user = written()
        account_at(user, authority, dovecot, proxy.listening, smtp_security="plain", smtp_host="127.0.0.1")
        letter = queued(user)
        work_once(DUE)
        work_once(DUE + timedelta(hours=1))
        assert (state(user, letter), noted(user)) == ("unknown", [])
        assert copies(dovecot, letter) <= 1


def test_a_greylisted_letter_is_sent_when_its_server_asks_again(
    authority: Authority, dovecot: Dovecot
) -> None:
    with Submission(authority, dovecot, greylisted=1) as server:
        user = written()
        account_at(user, authority, dovecot, server.port)
        letter = queued(user)
        work_once(DUE)
        assert "Greylisted" in (outgoing(user, letter.pk).reason or "")
        work_once(DUE + timedelta(minutes=2))
    assert (state(user, letter), copies(dovecot, letter)) == ("sent", 1)


def test_a_letter_greylisted_for_ever_is_refused_and_its_draft_is_there(
    authority: Authority, dovecot: Dovecot
) -> None:
    with Submission(authority, dovecot, greylisted=100) as server:
        user = written()
        account_at(user, authority, dovecot, server.port)
        letter = queued(user)
        for days in range(8):
            work_once(DUE + timedelta(days=days))
    assert state(user, letter) == "refused"
    assert kestrel(user).drafts[0].text == TEXT


def test_a_letter_to_nobody_there_is_refused_and_its_deleted_draft_comes_back(
    authority: Authority, dovecot: Dovecot, submission: Submission
) -> None:
    user = written(email="nobody@northwind.example")
    account_at(user, authority, dovecot, submission.port)
    letter = queued(user)
    change_journal(user, without_drafts, NOW)
    work_once(DUE)
    found = outgoing(user, letter.pk)
    assert (found.state, noted(user)) == ("refused", [])
    assert "550" in (found.reason or "")
    assert kestrel(user).drafts[0].text == TEXT


def without_drafts(before: Journal) -> Journal:
    return replace(before, opportunities=tuple(replace(o, drafts=()) for o in before.opportunities))


def test_a_quit_that_fails_changes_nothing(authority: Authority, dovecot: Dovecot) -> None:
    with Submission(authority, dovecot, quit_fails=True) as server:
        user = written()
        account_at(user, authority, dovecot, server.port)
        letter = queued(user)
        work_once(DUE)
    assert (state(user, letter), copies(dovecot, letter)) == ("sent", 1)


def test_that_the_copy_fails_changes_nothing(
    authority: Authority, dovecot: Dovecot, submission: Submission
) -> None:
    user = written()
    account_at(user, authority, dovecot, submission.port, imap_port=1)
    letter = queued(user)
    work_once(DUE)
    assert (state(user, letter), len(noted(user))) == ("sent", 1)


def died_at(user: User) -> OutgoingLetter:
    """A letter whose sender died after it had begun."""
    letter = queued(user)
    assert outbox.begin_sending(letter.pk)
    return letter


def test_a_letter_that_somebody_died_at_is_in_doubt_and_not_sent(
    authority: Authority, dovecot: Dovecot, submission: Submission
) -> None:
    user = written()
    account_at(user, authority, dovecot, submission.port)
    letter = died_at(user)
    for hours in range(9):
        work_once(DUE + timedelta(hours=hours))
    assert (state(user, letter), copies(dovecot, letter), noted(user)) == ("unknown", 0, [])


def test_a_letter_in_doubt_that_lies_in_sent_was_sent(
    authority: Authority, dovecot: Dovecot, submission: Submission
) -> None:
    user = written()
    account_at(user, authority, dovecot, submission.port)
    letter = died_at(user)
    dovecot.doveadm("save", "-u", ADDRESS, "-m", SENT_FOLDER, given=bytes(letter.content))
    work_once(DUE)
    assert (state(user, letter), len(noted(user))) == ("sent", 1)


def test_a_letter_in_doubt_goes_out_only_when_its_owner_says_so(
    authority: Authority, dovecot: Dovecot, submission: Submission
) -> None:
    user = written()
    account_at(user, authority, dovecot, submission.port)
    letter = died_at(user)
    work_once(DUE)
    assert send_once_more(user, letter.pk, DUE)
    work_once(DUE + TO_UNDO)
    assert (state(user, letter), copies(dovecot, letter)) == ("sent", 1)


def test_a_letter_in_doubt_is_noted_when_its_owner_says_that_it_arrived(authority: Authority) -> None:
    user = written()
    account_at(user, authority, None, 1)
    letter = died_at(user)
    work_once(DUE)
    owner_says_sent(user, outgoing(user, letter.pk), DUE)
    assert (state(user, letter), len(noted(user))) == ("sent", 1)


def test_a_letter_may_go_into_drafts_instead(
    authority: Authority, dovecot: Dovecot, submission: Submission
) -> None:
    user = written()
    account_at(user, authority, dovecot, submission.port, into_drafts=True)
    letter = queued(user)
    work_once(DUE)
    assert (state(user, letter), noted(user)) == ("in_drafts", [])
    assert copies(dovecot, letter, ADDRESS, "Drafts") == 1
    assert copies(dovecot, letter) == 0


def test_in_the_morning_a_letter_goes_at_half_past_eight_where_the_reader_is(authority: Authority) -> None:
    user = written(time_zone="America/Chicago", country="US", subdivision="IL")
    account_at(user, authority, None, 1)
    later = datetime(2027, 3, 9, 23, 0, tzinfo=UTC)
    letter = send_letter(user, ASKED, CHECKED, later, in_the_morning=True)
    assert letter.send_at == datetime(2027, 3, 10, 14, 30, tzinfo=UTC)


def test_who_has_no_account_sends_nothing_from_here() -> None:
    sending = send_ways(written(), ASKED, Manner("plain", None, "article"), NOW)
    assert sending is not None
    assert sending.from_here is None
