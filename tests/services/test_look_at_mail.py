"""Answers in a real mailbox, and what is noted of them (RULEBOOK section 7)."""

from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from itertools import count
from typing import Any

import pytest

from afterview.core.journal import Bounced, Heard, LetterSent, Opportunity, Rejected
from afterview.core.journal_file import read_journal
from afterview.core.plan import plan
from afterview.core.refusal import Refused
from afterview.records.models import MailAccount, MailboxPosition, Obligation, SeenMessage, User
from afterview.records.obligations import oblige
from afterview.records.queries import journal_of
from afterview.services.asked_messages import leave_message, note_message, post_of, undo_message
from afterview.services.look_at_mail import LOOK, MAILBOX, check_mail
from afterview.services.work import work_once
from certificates import Authority
from journals import interview, journal, opportunity
from mail_accounts import ADDRESS, account_at
from mail_servers import Dovecot
from web.people import user_with

pytestmark = pytest.mark.django_db
# The interview at Kestrel Rail ended on Tuesday at 15:00 in London; the letter went out at 16:00.
SENT_AT = datetime(2027, 3, 9, 16, 0, tzinfo=UTC)
NOW = datetime(2027, 3, 11, 10, 0, tzinfo=UTC)
PRIYA = "priya@kestrel.example"
OURS = "<letter-1@example.org>"
numbers = count()


@pytest.fixture
def mailbox(dovecot: Dovecot) -> Dovecot:
    """An empty mailbox."""
    dovecot.doveadm("expunge", "-u", ADDRESS, "mailbox", "INBOX", "all")
    return dovecot


@pytest.fixture
def sam(authority: Authority, mailbox: Dovecot) -> User:
    """Somebody who thanked Priya Nair and whose mailbox was looked at while it was empty."""
    user = user_with(read_journal(journal(kestrel_rail())), NOW)
    account_at(user, authority, mailbox, 1)
    check_mail(user, NOW)
    return user


def kestrel_rail(**more: object) -> dict[str, Any]:
    met = interview(
        people=[{"name": "Priya Nair", "title": "Operations Director", "email": PRIYA}],
        hear_by={"date": "2027-03-12", "said": "by Friday", "said_on": "2027-03-09"},
    )
    letter = {
        "id": "e1",
        "at": "2027-03-09T16:00:00+00:00",
        "kind": "letter_sent",
        "letter": "thank_you",
        "interview": "first",
        "person": "Priya Nair",
        "subject": "Thank you",
        "text": "Dear Priya Nair,\n\nThank you.\n",
        "message_id": OURS,
    }
    return opportunity(met, domain="kestrel.example", events=[letter]) | more


def mail(
    text: str, subject: str = "Re: Thank you", sender: str = f"Priya Nair <{PRIYA}>", **headers: str
) -> bytes:
    message = EmailMessage()
    message["From"] = sender
    message["To"] = ADDRESS
    message["Subject"] = subject
    message["Date"] = format_datetime(NOW)
    message["Message-ID"] = f"<answer-{next(numbers)}@kestrel.example>"
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.set_content(text)
    return bytes(message)


def kestrel(user: User) -> Opportunity:
    return journal_of(user).opportunities[0]


def events(user: User) -> list[str]:
    return [type(e).kind for e in kestrel(user).events]


REPLY = (
    "Dear Sam,\n\nThank you for your letter. We will let you know by 19 March 2027.\n\nBest wishes,\nPriya\n"
)
REJECTION = "Dear Sam,\n\nUnfortunately we have decided not to move forward with your application.\n\nPriya\n"
BOUNCE = (
    b"From: Mail Delivery Subsystem <mailer-daemon@example.org>\r\nTo: robin@example.org\r\n"
    b"Subject: Undelivered Mail Returned to Sender\r\nDate: Thu, 11 Mar 2027 09:00:00 +0000\r\n"
    b"Message-ID: <bounce-1@example.org>\r\nAuto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\n"
    b'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
    b"--b\r\nContent-Type: text/plain\r\n\r\nYour message could not be delivered.\r\n"
    b"--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.org\r\n\r\n"
    b"Final-Recipient: rfc822; priya@kestrel.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n"
    b"--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: robin@example.org\r\nTo: priya@kestrel.example\r\n"
    b"Subject: Thank you\r\nMessage-ID: <letter-1@example.org>\r\n\r\nDear Priya Nair,\r\n--b--\r\n"
)


def test_a_reply_with_a_new_date_is_noted_and_moves_the_wait(sam: User, mailbox: Dovecot) -> None:
    mailbox.deliver(ADDRESS, mail(REPLY, In_Reply_To=OURS))
    looked = check_mail(sam, NOW)
    (heard,) = (e for e in kestrel(sam).events if isinstance(e, Heard))
    assert looked.applied == 1
    assert heard.hear_by is not None
    assert heard.hear_by.date.isoformat() == "2027-03-19"
    wait = next(a for a in plan(journal_of(sam), NOW) if a.kind == "wait")
    assert wait.due.date().isoformat() == "2027-03-22"


def test_a_no_is_noted_and_the_follow_up_is_not_needed(sam: User, mailbox: Dovecot) -> None:
    mailbox.deliver(ADDRESS, mail(REJECTION, In_Reply_To=OURS))
    check_mail(sam, NOW)
    assert isinstance(kestrel(sam).events[-1], Rejected)
    follow_up = next(a for a in plan(journal_of(sam), NOW) if a.kind == "follow_up_call")
    assert follow_up.state == "not_needed"


def test_what_was_noted_can_be_undone(sam: User, mailbox: Dovecot) -> None:
    mailbox.deliver(ADDRESS, mail(REJECTION, In_Reply_To=OURS))
    check_mail(sam, NOW)
    (noted,) = post_of(sam, NOW).noted
    undo_message(sam, noted.id, NOW)
    assert events(sam) == ["letter_sent"]
    assert post_of(sam, NOW).noted == ()


def test_an_absence_changes_nothing(sam: User, mailbox: Dovecot) -> None:
    away = mail(
        "I am out of the office until 22 March 2027.\n", "Automatic reply", Auto_Submitted="auto-replied"
    )
    mailbox.deliver(ADDRESS, away)
    looked = check_mail(sam, NOW)
    assert (looked.applied, looked.asked, events(sam)) == (0, 0, ["letter_sent"])


def test_a_bounce_reopens_its_letter_with_its_wording(sam: User, mailbox: Dovecot) -> None:
    mailbox.deliver(ADDRESS, BOUNCE, sender="")
    check_mail(sam, NOW)
    (came_back,) = (e for e in kestrel(sam).events if isinstance(e, Bounced))
    assert came_back.letter == "e1"
    assert kestrel(sam).drafts[0].text == "Dear Priya Nair,\n\nThank you.\n"
    thanks = next(a for a in plan(journal_of(sam), NOW) if a.kind == "thank_you")
    assert thanks.state == "overdue"


def test_a_message_that_comes_twice_is_noted_once(sam: User, mailbox: Dovecot) -> None:
    answer = mail(REPLY, In_Reply_To=OURS)
    mailbox.deliver(ADDRESS, answer)
    check_mail(sam, NOW)
    mailbox.deliver(ADDRESS, answer)
    check_mail(sam, NOW)
    assert events(sam) == ["letter_sent", "heard"]


def test_a_mailbox_that_is_numbered_anew_is_not_noted_again(sam: User, mailbox: Dovecot) -> None:
    mailbox.deliver(ADDRESS, mail(REPLY, In_Reply_To=OURS))
    check_mail(sam, NOW)
    MailboxPosition.objects.update(uid_validity=1)
    check_mail(sam, NOW)
    assert events(sam) == ["letter_sent", "heard"]


def test_of_a_message_that_belongs_to_nothing_no_trace_is_kept(sam: User, mailbox: Dovecot) -> None:
    mailbox.deliver(ADDRESS, mail("Lunch on Sunday?\n", "Lunch", "Mum <mum@home.example>"))
    assert check_mail(sam, NOW).read == 1
    assert not SeenMessage.objects.exists()


def test_a_message_from_before_the_interview_is_passed_over(sam: User, mailbox: Dovecot) -> None:
    early = mail(REPLY).replace(
        format_datetime(NOW).encode(), format_datetime(NOW - timedelta(days=30)).encode()
    )
    mailbox.deliver(ADDRESS, early)
    check_mail(sam, NOW)
    assert events(sam) == ["letter_sent"]
    assert not SeenMessage.objects.exists()


UNSURE = "Dear Sam,\n\nThank you for your letter, we will be in touch.\n\nPriya Nair\n"


def asked_about(sam: User, mailbox: Dovecot) -> int:
    """A message by a name that is known from an address that is not."""
    mailbox.deliver(
        ADDRESS, mail(UNSURE, "Your interview at Kestrel Rail", "Priya Nair <pnair@home.example>")
    )
    assert check_mail(sam, NOW).asked == 1
    (asked,) = post_of(sam, NOW).asked
    return asked.id


def test_what_is_not_sure_is_asked_and_changes_nothing(sam: User, mailbox: Dovecot) -> None:
    asked_about(sam, mailbox)
    assert events(sam) == ["letter_sent"]


def test_with_a_yes_it_is_noted(sam: User, mailbox: Dovecot) -> None:
    note_message(sam, asked_about(sam, mailbox), "kestrel", NOW)
    assert events(sam) == ["letter_sent", "heard"]
    assert post_of(sam, NOW).asked == ()


def test_with_a_no_it_is_asked_no_more(sam: User, mailbox: Dovecot) -> None:
    leave_message(sam, asked_about(sam, mailbox))
    check_mail(sam, NOW)
    assert post_of(sam, NOW).asked == ()
    assert events(sam) == ["letter_sent"]


def test_an_invitation_is_an_answer_and_is_proposed(sam: User, mailbox: Dovecot) -> None:
    message = EmailMessage()
    for name, value in {
        "From": f"Priya Nair <{PRIYA}>",
        "To": ADDRESS,
        "Subject": "Invitation: second interview, Timetable Planner at Kestrel Rail",
        "Date": format_datetime(NOW),
        "Message-ID": "<invitation-1@kestrel.example>",
        "In-Reply-To": OURS,
    }.items():
        message[name] = value
    message.set_content("Dear Sam,\n\nWe would like to invite you to a second interview.\n\nPriya\n")
    message.add_attachment(
        INVITATION.encode(), maintype="text", subtype="calendar", params={"method": "REQUEST"}
    )
    mailbox.deliver(ADDRESS, bytes(message))
    check_mail(sam, NOW)
    (asked,) = post_of(sam, NOW).asked
    assert (asked.kind, asked.has_invitation) == ("scheduling", True)
    assert events(sam) == ["letter_sent", "heard"]
    assert kestrel(sam).attachments[0].kind_of_file == "invitation"


INVITATION = """BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//x//y//EN\r
METHOD:REQUEST\r
BEGIN:VEVENT\r
UID:second@kestrel.example\r
DTSTAMP:20270311T090000Z\r
DTSTART:20270316T140000Z\r
DTEND:20270316T150000Z\r
SUMMARY:Interview: Timetable Planner at Kestrel Rail\r
ORGANIZER;CN=Priya Nair:mailto:priya@kestrel.example\r
ATTENDEE;CN=Sam Lindqvist:mailto:robin@example.org\r
END:VEVENT\r
END:VCALENDAR\r
"""


def test_the_worker_looks_only_where_an_answer_is_awaited(authority: Authority, mailbox: Dovecot) -> None:
    user = user_with(read_journal(journal(opportunity())), NOW)
    account_at(user, authority, mailbox, 1)
    oblige(user, LOOK, MAILBOX, NOW)
    work_once(NOW)
    assert not MailboxPosition.objects.exists()
    assert Obligation.objects.get().due_at == NOW + timedelta(hours=1)


def test_the_worker_looks_again_in_five_minutes(sam: User, mailbox: Dovecot) -> None:
    oblige(sam, LOOK, MAILBOX, NOW)
    mailbox.deliver(ADDRESS, mail(REPLY, In_Reply_To=OURS))
    work_once(NOW)
    assert events(sam) == ["letter_sent", "heard"]
    assert Obligation.objects.get().due_at == NOW + timedelta(minutes=5)


def test_a_server_that_cannot_be_reached_is_tried_again_and_said(sam: User) -> None:
    oblige(sam, LOOK, MAILBOX, NOW)
    MailAccount.objects.update(imap_port=1)
    work_once(NOW)
    assert "takes no connection" in (MailAccount.objects.get().trouble or "")
    row = Obligation.objects.get()
    assert (row.state, row.due_at) == ("open", NOW + timedelta(minutes=5))


def test_without_an_account_there_is_nothing_to_look_at() -> None:
    user = user_with(read_journal(journal(kestrel_rail())), NOW)
    with pytest.raises(Refused, match="no folder to watch"):
        check_mail(user, NOW)


def test_nothing_is_marked_as_read(sam: User, mailbox: Dovecot) -> None:
    mailbox.deliver(ADDRESS, mail(REPLY, In_Reply_To=OURS))
    check_mail(sam, NOW)
    unseen = mailbox.doveadm("search", "-u", ADDRESS, "mailbox", "INBOX", "unseen")
    assert len(unseen.splitlines()) == 1


def test_no_sent_letter_is_taken_for_an_answer(sam: User) -> None:
    assert [type(e) for e in kestrel(sam).events] == [LetterSent]
