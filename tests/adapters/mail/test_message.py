"""Reading messages for `afterview heard`: headers, reports, calendars and text."""

import pytest

from afterview.adapters.bounded import FileRefused
from afterview.adapters.mail.message import message_of, read_several
from afterview.core.heard.message import message_from_json, message_to_json

PLAIN = (
    "From: =?utf-8?q?Petra_Kr=C3=BCger?= <Petra@Lindgren.example>\r\n"
    "To: Robin <robin@example.org>\r\nReply-To: hr@lindgren.example\r\n"
    "Date: Tue, 24 Nov 2026 10:00:00 +0100\r\nSubject: =?utf-8?b?R3LDvMOfZQ==?=\r\n"
    "Message-ID: <m1@lindgren.example>\r\nIn-Reply-To: <a@x> \r\nReferences: <b@x>\r\n <a@x>\r\n"
    "Authentication-Results: mx.test;\r\n\tdmarc=pass\r\nAuto-Submitted: no\r\nReturn-Path: <P@x.test>\r\n"
    "Content-Type: text/plain; charset=utf-8\r\n\r\nHallo\r\n"
)


def test_the_headers_that_tell_are_read() -> None:
    found = message_of(PLAIN.encode())
    assert (found.name, found.email, found.subject) == ("Petra Krüger", "petra@lindgren.example", "Grüße")
    assert (found.message_id, found.answers) == ("m1@lindgren.example", ("a@x", "b@x"))
    assert found.authentication == ("mx.test; dmarc=pass",)
    assert (found.header("auto-submitted"), found.return_path) == ("no", "p@x.test")
    assert [one.email for one in found.reply_to] == ["hr@lindgren.example"]
    assert found.lines == ("Hallo",)


def test_a_message_goes_through_json_and_comes_back_equal() -> None:
    found = message_of(PLAIN.encode())
    (answer,) = read_several(PLAIN.encode(), {"sizes": [len(PLAIN.encode())]})
    assert message_from_json(answer) == found
    assert message_from_json(message_to_json(found)) == found


def test_ids_without_brackets_are_read() -> None:
    found = message_of(b"From: a@b.test\nMessage-ID: m1@x\nIn-Reply-To: m0@x\n\nHi")
    assert (found.message_id, found.answers) == ("m1@x", ("m0@x",))


def test_without_headers_that_tell_nothing_is_known() -> None:
    found = message_of(b"Subject: Hi\n\nHi")
    assert (found.sender, found.message_id, found.date, found.return_path) == (None, None, None, None)


def test_a_sender_header_stands_in_for_from() -> None:
    assert message_of(b"Sender: a@b.test\n\nHi").email == "a@b.test"


@pytest.mark.parametrize(
    ("data", "reason"),
    [(b" \r\n", "is empty"), (b"\x00\x01binary", "is not a mail"), (b"Just words", "is not a mail")],
)
def test_what_is_no_mail_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(FileRefused, match=reason):
        message_of(data)


def _report(kind: str, told: str, returned: str = "") -> bytes:
    return (
        "From: mailer-daemon@x.test\nContent-Type: multipart/report; boundary=b\n\n"
        f"--b\nContent-Type: text/plain\n\nSee below.\n--b\nContent-Type: {kind}\n\n{told}\n{returned}--b--\n"
    ).encode()


def test_a_delivery_report_is_read_by_its_fields() -> None:
    told = (
        "Reporting-MTA: dns; x\n\nFinal-Recipient: rfc822; <Dana@X.test>\nAction: Failed\nStatus: 5.1.1\n\n"
        "Original-Recipient: rfc822;ines@x.test\nFinal-Recipient: rfc822;other@x.test\nAction: failed (bad)\n\n"
        "Final-Recipient: rfc822; tom@x.test\nAction: delayed\n"
    )
    returned = "--b\nContent-Type: message/rfc822\n\nFrom: me@x.test\nMessage-ID: <our@x>\n\nHi\n"
    report = message_of(_report("message/delivery-status", told, returned)).report
    assert report is not None
    assert (report.kind, report.actions) == ("delivery", ("failed", "failed", "delayed"))
    assert (report.recipients, report.original) == (("dana@x.test", "ines@x.test"), "our@x")


def test_returned_headers_alone_name_the_letter() -> None:
    returned = "--b\nContent-Type: text/rfc822-headers\n\nSubject: Hi\nMessage-ID:\n <our@x>\n"
    report = message_of(_report("message/delivery-status", "Action: failed", returned)).report
    assert report is not None
    assert report.original == "our@x"


def test_returned_headers_without_an_id_name_none() -> None:
    returned = "--b\nContent-Type: text/rfc822-headers\n\nSubject: Hi\n"
    report = message_of(_report("message/delivery-status", "Action: failed", returned)).report
    assert report is not None
    assert report.original is None


def test_a_read_receipt_names_the_message_it_is_about() -> None:
    report = message_of(_report("message/disposition-notification", "Original-Message-ID: <our@x>")).report
    assert report is not None
    assert (report.kind, report.original) == ("disposition", "our@x")


def test_a_report_of_an_unknown_kind_is_told_as_such() -> None:
    report = message_of(_report("text/x-other", "Hello")).report
    assert report is not None
    assert (report.kind, report.actions, report.original) == ("other", (), None)


@pytest.mark.parametrize(
    ("kind", "body", "method"),
    [
        ("text/calendar; method=request", "BEGIN:VCALENDAR", "REQUEST"),
        ("text/calendar", "BEGIN:VCALENDAR\nMETHOD:CANCEL", "CANCEL"),
        ("text/calendar", "BEGIN:VCALENDAR", "PUBLISH"),
        ("text/plain", "METHOD:CANCEL", None),
    ],
)
def test_the_method_of_an_attached_calendar_is_read(kind: str, body: str, method: str | None) -> None:
    data = f"From: a@b.test\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: {kind}\n\n{body}\n--b--\n"
    assert message_of(data.encode()).calendar == method


def test_a_page_is_read_as_text_with_its_quotations_marked() -> None:
    data = b"From: a@b.test\nContent-Type: text/html\n\n<p>Thanks, Robin, for your kind note.</p><blockquote>Old</blockquote>"
    assert message_of(data).lines == ("Thanks, Robin, for your kind note.", "", "> Old")


def test_of_several_messages_each_that_is_none_is_refused_in_its_place() -> None:
    first, second = read_several(b"Just words" + PLAIN.encode(), {"sizes": [10, len(PLAIN.encode())]})
    assert "refused" in first
    assert second["subject"] == "Grüße"
