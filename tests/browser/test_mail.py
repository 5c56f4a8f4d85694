"""A letter from its page into a real mailbox, and what its answers do: one flow (issue 5)."""

import json
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from browser.conftest import signed_in
from browser.served import Served
from certificates import Authority
from journals import interview, journal, opportunity
from mail_servers import PASSWORD, Dovecot, Submission, need_dovecot

SAM, PRIYA = "robin@example.org", "priya@northwind.example"
# The interview ended at 15:00 in London; they said "by Wednesday", the tenth.
AFTER = datetime.fromisoformat("2027-03-09T15:40:00+00:00")
LATER = datetime.fromisoformat("2027-03-12T09:30:00+00:00")
LETTER = "/opportunities/kestrel/letters/thank_you/{}?interview=first&person=Priya+Nair"
WORDS = "Dear Priya Nair,\n\nThank you for your time on Tuesday.\n\nSam Lindqvist\n"
A_WHILE = 60.0


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="module")
def dovecot(authority: Authority) -> Iterator[Dovecot]:
    need_dovecot()
    with Dovecot(authority, (SAM, PRIYA)) as server:
        yield server


@pytest.fixture
def sam(tmp_path: Path) -> Iterator[Served]:
    """Sam's application, an hour after the interview."""
    application = Served(tmp_path / "home", AFTER, PYTHON_KEYRING_BACKEND="keyring.backends.null.Keyring")
    met = interview(
        people=[{"name": "Priya Nair", "title": "Operations Director", "email": PRIYA}],
        hear_by={"date": "2027-03-10", "said": "by Wednesday", "said_on": "2027-03-09"},
        debrief={"at": "2027-03-09T15:20:00+00:00"},
        forecast={"at": "2027-03-09T15:20:00+00:00", "offer": 0.5},
    )
    value = journal(opportunity(met, id="kestrel", domain="northwind.example"))
    application.write_journal(json.dumps(value).encode(), AFTER)
    yield application
    application.kill()


def test_a_letter_goes_out_and_its_answers_are_seen(
    sam: Served,
    phone: BrowserContext,
    authority: Authority,
    dovecot: Dovecot,
    capsys: pytest.CaptureFixture[str],
) -> None:
    with Submission(authority, dovecot) as submission:
        page = signed_in(phone, sam)
        page.set_default_timeout(A_WHILE * 1000)
        set_the_account_up(page, sam, authority, dovecot, submission)
        send_the_letter(page, sam)
        sent = arrived(dovecot)
        deliver(dovecot, absence(sent, AFTER))
        deliver(dovecot, bounce(sent, AFTER))
        seen = noted(page, sam, "came back: it counts as not sent")
        expect(page.get_by_text("Kestrel Rail answered")).to_have_count(0)
        # The absence came first, and changed nothing; the bounce opened the letter again.
        page.goto(f"{sam.url}{LETTER.format('')}")
        expect(page.get_by_label("Letter", exact=True)).to_have_value(WORDS)
        send_the_letter(page, sam)
        sam.set_time(LATER)
        page.goto(sam.url)
        expect(page.get_by_role("heading", name="Call Kestrel Rail")).to_be_visible()
        deliver(dovecot, answer(arrived(dovecot), LATER))
        answered = noted(page, sam, "Kestrel Rail answered. You will hear by Friday 19 March.")
        expect(page.get_by_role("heading", name="Call Kestrel Rail")).to_have_count(0)
        deliver(
            dovecot,
            answer(
                arrived(dovecot),
                LATER,
                "Unfortunately we have decided not to move forward with your application.",
            ),
        )
        refused = noted(page, sam, "Kestrel Rail said no.")
        page.get_by_role("button", name="Undo").last.click()
        expect(page.get_by_text("Kestrel Rail said no.")).to_have_count(0)
    with capsys.disabled():
        print(f"\nseen after: bounce {seen:.1f} s, answer {answered:.1f} s, rejection {refused:.1f} s")  # noqa: T201 -- a figure


def set_the_account_up(
    page: Page, sam: Served, authority: Authority, dovecot: Dovecot, submission: Submission
) -> None:
    page.goto(f"{sam.url}/settings/mail/")
    page.get_by_label("Your e-mail address").fill(SAM)
    page.get_by_label("App password").fill(PASSWORD)
    page.get_by_label("Server for sending").fill("localhost")
    page.get_by_label("Server for reading").fill("localhost")
    ports = page.get_by_label("Its port")
    ports.first.fill(str(submission.port))
    ports.last.fill(str(dovecot.imaps))
    page.get_by_text("A server of your own", exact=True).click()
    page.get_by_label("File of certificates to trust").fill(str(authority.file))
    page.get_by_role("button", name="Check the connection and save").click()
    expect(page.get_by_text("Your mail account is saved.")).to_be_visible(timeout=30_000)


def send_the_letter(page: Page, sam: Served) -> None:
    page.goto(f"{sam.url}{LETTER.format('')}")
    # Two requests at once take turns very slowly under libfaketime.
    with page.expect_response(lambda answer: "/lint/" in answer.url):
        page.get_by_label("Letter", exact=True).fill(WORDS)
    page.get_by_role("button", name="Check before sending").click()
    page.get_by_label("I have read what is to mend").check()
    page.get_by_role("button", name="Go on to sending").click()
    page.get_by_role("button", name="Send the letter").click()
    expect(page.get_by_role("heading", name="Sent at")).to_be_visible(timeout=A_WHILE * 1000)


def arrived(dovecot: Dovecot) -> str:
    """The Message-ID of the letter that came last."""
    said = dovecot.doveadm("fetch", "-u", PRIYA, "hdr.message-id", "mailbox", "INBOX", "all").decode()
    return said.split()[-1]


def deliver(dovecot: Dovecot, content: bytes) -> None:
    dovecot.deliver(SAM, content, PRIYA)


def noted(page: Page, sam: Served, words: str) -> float:
    """Open Today until it says so; the seconds that took."""
    return waited(lambda: page.goto(sam.url) is not None and page.get_by_text(words).count() > 0)


def waited(is_so: Callable[[], bool]) -> float:
    began = time.monotonic()
    while not is_so():
        assert time.monotonic() - began < A_WHILE, "nothing was seen"
        time.sleep(0.1)
    return time.monotonic() - began


def answer(
    sent: str, now: datetime, words: str = "Thank you for your letter. We will let you know by 19 March 2027."
) -> bytes:
    return mail(sent, now, "Re: Thank you", f"Dear Sam,\n\n{words}\n\nBest wishes,\nPriya Nair\n")


def absence(sent: str, now: datetime) -> bytes:
    words = "I am out of the office until 22 March 2027 and will answer then.\n"
    return mail(sent, now, "Automatic reply: Thank you", words, Auto_Submitted="auto-replied")


def mail(sent: str, now: datetime, subject: str, text: str, **headers: str) -> bytes:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = f"Priya Nair <{PRIYA}>", SAM, subject
    message["Date"] = format_datetime(now + timedelta(minutes=1))
    message["Message-ID"] = f"<{abs(hash((subject, text)))}@northwind.example>"
    message["In-Reply-To"] = sent
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.set_content(text)
    return bytes(message)


def bounce(sent: str, now: datetime) -> bytes:
    lines = (
        "From: Mail Delivery Subsystem <mailer-daemon@example.org>",
        f"To: {SAM}",
        "Subject: Undelivered Mail Returned to Sender",
        f"Date: {format_datetime(now + timedelta(minutes=2))}",
        "Message-ID: <bounce-1@example.org>",
        "Auto-Submitted: auto-replied",
        "MIME-Version: 1.0",
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
        "",
        "--b",
        "Content-Type: text/plain",
        "",
        "Your message could not be delivered.",
        "--b",
        "Content-Type: message/delivery-status",
        "",
        "Reporting-MTA: dns; mx.example.org",
        "",
        f"Final-Recipient: rfc822; {PRIYA}",
        "Action: failed",
        "Status: 5.1.1",
        "",
        "--b",
        "Content-Type: text/rfc822-headers",
        "",
        f"Message-ID: {sent}",
        "",
        "--b--",
        "",
    )
    return "\r\n".join(lines).encode()
