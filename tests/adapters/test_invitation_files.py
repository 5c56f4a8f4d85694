"""What the file readers do with odd calendars, mails and pages before anything is read from their words."""

from __future__ import annotations

import base64
from datetime import UTC, date, datetime, timedelta

import pytest

from afterview.adapters.bounded import FileRefused
from afterview.adapters.invitation import material_of
from afterview.adapters.invitation.calendar import read_calendar
from afterview.adapters.mail import mime
from afterview.adapters.mail.page import lines_of


def calendar(*lines: str, around: str = "") -> bytes:
    return "\n".join(
        ["BEGIN:VCALENDAR", around, "BEGIN:VEVENT", *lines, "END:VEVENT", "END:VCALENDAR"]
    ).encode()


def starts(*lines: str, around: str = "") -> list[str]:
    found = read_calendar(calendar(*lines, around=around)).events
    return [event.starts.isoformat() if event.starts else "" for event in found]


def mail(headers: str, body: str = "Hello") -> bytes:
    return f"From: a@b.example\n{headers}\n\n{body}".encode()


# Files.


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is empty"),
        (b"\x00 \r\n", "is empty"),
        (b"%PDF-1.7", "is a PDF, not an invitation; save the mail or the calendar entry itself"),
        (b"PK\x03\x04", "is a zip archive or a document, not an invitation; unpack it first"),
        (b"\xd0\xcf\x11\xe0", "is an Outlook .msg file; open it and save it as .eml or .ics"),
        (b"\x89PNG\x00\x01", "is neither a calendar nor a mail"),
    ],
)
def test_what_is_neither_calendar_nor_mail_is_refused_in_one_line(data: bytes, reason: str) -> None:
    with pytest.raises(FileRefused) as refused:
        material_of(data)
    assert str(refused.value) == reason


def test_a_file_is_known_by_what_it_holds() -> None:
    event = calendar("DTSTART:20261123T160000Z")
    assert material_of(event).letter is None
    assert material_of(b"\xef\xbb\xbf\n" + event).events
    assert material_of("\ufeff".encode("utf-16-le") + event.decode().encode("utf-16-le")).events
    assert material_of(b"a note before it\n" + event).events
    assert material_of(b"From x@y Mon Nov 16\nSubject: Hi\n\nHello").letter is not None
    pasted = material_of(b"Hi Robin,\nhello").letter
    assert pasted is not None
    assert pasted.lines == ("Hi Robin,", "hello")


# Calendars.


@pytest.mark.parametrize(
    ("line", "instant"),
    [
        ("DTSTART:20261123T160000Z", "2026-11-23T16:00:00+00:00"),
        ("DTSTART;TZID=America/Chicago:20261123T100000", "2026-11-23T10:00:00-06:00"),
        ("DTSTART;TZID=Pacific Standard Time:20261123T100000", "2026-11-23T10:00:00-08:00"),
        (
            'DTSTART;TZID="(UTC-06:00) Central Time (US & Canada)":20261123T100000',
            "2026-11-23T10:00:00-06:00",
        ),
        ("DTSTART;TZID=UTC:20261123T100000", "2026-11-23T10:00:00+00:00"),
        ("DTSTART;TZID=Eastern Time:20261123T100000", "2026-11-23T10:00:00-05:00"),
        ("DTSTART;TZID=GMT+0200:20261123T100000", "2026-11-23T10:00:00+02:00"),
        ("DTSTART;TZID=IST:20261123T100000", "2026-11-23T10:00:00"),
        ("DTSTART;TZID=CET is not EST:20261123T100000", "2026-11-23T10:00:00"),
        ("DTSTART;TZID=EST:20261123T100000", "2026-11-23T10:00:00"),
        ("DTSTART:20261123T100000", "2026-11-23T10:00:00"),
        ("DTSTART:2026-11-23T10:00:00+0100", "2026-11-23T10:00:00+01:00"),
        ("DTSTART:20261123T1000", "2026-11-23T10:00:00"),
        ("DTSTART:20261123T100061Z", "2026-11-23T10:00:59+00:00"),
        ("DTSTART;VALUE=DATE:20261123", "2026-11-23"),
        ('DTSTART;TZID=Europe/Berlin;X="a:20261123T100000', "2026-11-23T10:00:00+01:00"),
        ("DTSTART:20261345T100000", ""),
        ("DTSTART:soon", ""),
        ("DTSTART:2026-11-23T10:00:00+9900", ""),
    ],
)
def test_a_start_is_read_in_any_spelling(line: str, instant: str) -> None:
    assert starts(line) == [instant]


def test_the_zone_of_a_whole_calendar_places_its_local_times() -> None:
    assert starts("DTSTART:20261123T100000", around="X-WR-TIMEZONE:Europe/Berlin") == [
        "2026-11-23T10:00:00+01:00"
    ]


ZONE = """BEGIN:VTIMEZONE
TZID:Ours
{more}
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10{until}
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3{until}
END:DAYLIGHT
END:VTIMEZONE"""


@pytest.mark.parametrize(
    ("local", "instant"),
    [("20261123T100000", "2026-11-23T10:00:00+01:00"), ("20260706T100000", "2026-07-06T10:00:00+02:00")],
)
def test_a_zone_the_file_defines_follows_its_own_rules(local: str, instant: str) -> None:
    around = ZONE.format(more="", until="")
    assert starts(f"DTSTART;TZID=Ours:{local}", around=around) == [instant]


def test_a_rule_that_has_ended_leaves_the_last_offset() -> None:
    around = ZONE.format(more="", until=";UNTIL=20200101T000000Z")
    assert starts("DTSTART;TZID=Ours:20260706T100000", around=around) == ["2026-07-06T10:00:00+01:00"]


def test_a_zone_that_says_where_it_lies_is_that_zone() -> None:
    around = ZONE.format(more="X-LIC-LOCATION:Europe/Vienna", until="")
    (event,) = read_calendar(calendar("DTSTART;TZID=Ours:20261123T100000", around=around)).events
    assert event.zone == "Europe/Vienna"


@pytest.mark.parametrize(
    ("rules", "instant"),
    [
        ("BEGIN:STANDARD\nTZOFFSETTO:+0545\nEND:STANDARD", "2026-11-23T10:00:00+05:45"),
        (
            "BEGIN:STANDARD\nDTSTART;VALUE=DATE:20200101\nTZOFFSETTO:-0300\nEND:STANDARD",
            "2026-11-23T10:00:00-03:00",
        ),
        (
            "BEGIN:STANDARD\nDTSTART:20270101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0300\nEND:STANDARD",
            "2026-11-23T10:00:00+01:00",
        ),
        (
            "BEGIN:STANDARD\nDTSTART:20000101T000000\nRDATE:20261101T000000\nTZOFFSETTO:+0200\nEND:STANDARD",
            "2026-11-23T10:00:00+02:00",
        ),
        (
            "BEGIN:STANDARD\nDTSTART:20000101T000000\nTZOFFSETTO:+0200\nRRULE:FREQ=YEARLY;BYDAY=XX\nEND:STANDARD",
            "2026-11-23T10:00:00+02:00",
        ),
        ("BEGIN:STANDARD\nTZOFFSETTO:far\nEND:STANDARD", "2026-11-23T10:00:00"),
        ("BEGIN:STANDARD\nTZOFFSETTO:+9900\nEND:STANDARD", "2026-11-23T10:00:00"),
    ],
)
def test_an_odd_definition_is_used_as_far_as_it_is_sound(rules: str, instant: str) -> None:
    around = f"BEGIN:VTIMEZONE\nTZID:Ours\n{rules}\nEND:VTIMEZONE"
    assert starts("DTSTART;TZID=Ours:20261123T100000", around=around) == [instant]


@pytest.mark.parametrize(
    ("lines", "end"),
    [
        (("DTEND:20261123T170000Z",), datetime(2026, 11, 23, 17, tzinfo=UTC)),
        (("DURATION:PT45M",), datetime(2026, 11, 23, 16, 45, tzinfo=UTC)),
        (("DURATION:forever",), None),
        (("DTEND:20261123T160000Z",), None),
        (("DTEND:20261123T150000Z",), None),
        (("DTEND;VALUE=DATE:20261124",), None),
        (("DTEND:20261123T170000",), None),
        ((), None),
    ],
)
def test_an_end_is_kept_where_it_follows_the_start(lines: tuple[str, ...], end: datetime | None) -> None:
    (event,) = read_calendar(calendar("DTSTART:20261123T160000Z", *lines)).events
    assert event.ends == end


def test_all_day_entries_end_on_their_last_day() -> None:
    (event,) = read_calendar(calendar("DTSTART;VALUE=DATE:20261123", "DTEND;VALUE=DATE:20261125")).events
    assert event.ends == date(2026, 11, 24)
    (event,) = read_calendar(calendar("DTSTART;VALUE=DATE:20261123")).events
    assert event.ends == date(2026, 11, 23)
    outlook = ("DTSTART:20261123T000000Z", "DTEND:20261124T000000Z", "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE")
    (event,) = read_calendar(calendar(*outlook)).events
    assert (event.starts, event.ends) == (date(2026, 11, 23), date(2026, 11, 23))


@pytest.mark.parametrize(
    ("lines", "days"),
    [
        (("RRULE:FREQ=WEEKLY;COUNT=3",), ["23", "30", "07"]),
        (("RRULE:FREQ=DAILY;UNTIL=20261125T160000Z",), ["23", "24", "25"]),
        (("RRULE:FREQ=DAILY;UNTIL=20261124",), ["23", "24"]),
        (("RRULE:FREQ=DAILY;COUNT=3", "EXDATE:20261124T160000Z"), ["23", "25"]),
        (("RDATE:20261126T160000Z",), ["23", "26"]),
        (("RDATE;VALUE=PERIOD:20261126T160000Z/PT1H",), ["23", "26"]),
        (("RRULE:FREQ=WEEKLY",), ["23"]),
        (("RRULE:FREQ=DAILY", "EXDATE:20261123T160000Z"), ["24"]),
        (("RRULE:FREQ=SECONDLY;COUNT=9",), ["23"]),
        (("RRULE:FREQ=DAILY;BYMONTH=2;COUNT=9",), ["23"]),
        (("RRULE:FREQ=DAILY;COUNT=9;BYDAY=XX",), ["23"]),
        (("RECURRENCE-ID:20261123T160000Z", "RRULE:FREQ=DAILY;COUNT=9"), ["23"]),
    ],
)
def test_each_date_of_a_recurrence_is_an_event_of_its_own(lines: tuple[str, ...], days: list[str]) -> None:
    found = starts("UID:r", "DTSTART:20261123T160000Z", *lines)
    assert [start[8:10] for start in found] == days


def test_a_recurrence_keeps_its_local_hour_when_the_clocks_change() -> None:
    found = starts("DTSTART;TZID=Europe/Madrid:20270325T100000", "RRULE:FREQ=WEEKLY;COUNT=2")
    assert found == ["2027-03-25T10:00:00+01:00", "2027-04-01T10:00:00+02:00"]


def test_an_all_day_recurrence_stays_in_days() -> None:
    assert starts("DTSTART;VALUE=DATE:20261123", "RRULE:FREQ=DAILY;COUNT=2") == ["2026-11-23", "2026-11-24"]


def test_a_date_that_was_moved_by_itself_replaces_its_series() -> None:
    data = calendar(
        "UID:r",
        "DTSTART:20261123T160000Z",
        "RRULE:FREQ=DAILY;COUNT=2",
        "END:VEVENT",
        "BEGIN:VEVENT",
        "UID:r",
        "RECURRENCE-ID:20261124T160000Z",
        "DTSTART:20261124T200000Z",
    )
    assert [
        event.starts.hour for event in read_calendar(data).events if isinstance(event.starts, datetime)
    ] == [16, 20]


def test_many_dates_are_bounded_with_a_word() -> None:
    found = read_calendar(calendar("DTSTART:20261123T160000Z", "RRULE:FREQ=DAILY;COUNT=1000"))
    assert len(found.events) == 60
    assert "only its first 60 dates" in found.trouble[0]


def test_lines_that_are_broken_or_folded_oddly_are_still_read() -> None:
    (event,) = read_calendar(
        calendar(
            "DTSTART:20261123T160000Z",
            "SUMMARY:Inter",
            " view",
            "DESCRIPTION:one",
            "two\\, three",
            "stray words",
            'ATTENDEE;CN="Gruber, Eva;ROLE=CHAIR:mailto:eva@x.example',
            'ATTENDEE;ROLE="x:mailto:wei@x.example',
            "ATTENDEE;CN=Wei:MAILTO:Wei@X.example",
            "ATTENDEE:invalid:nomail",
            "ATTENDEE;EMAIL=dana@x.example;CN=Dana:/principals/1/",
            'SUMMARY;X="y:second',
            "END:VTODO",
        )
    ).events
    assert event.summary == "Interview"
    assert event.description[:2] == ("one", "two, three")
    people = [(person.address.name, person.address.email) for person in event.attendees]
    assert people == [
        ("Gruber, Eva", "eva@x.example"),
        (None, "wei@x.example"),
        ("Wei", "wei@x.example"),
        (None, None),
        ("Dana", "dana@x.example"),
    ]


def test_a_file_that_breaks_off_or_lacks_its_frame_is_read_with_a_word() -> None:
    found = read_calendar(b"BEGIN:VEVENT\nUID:1\nDTSTART:20261123T160000Z\nSUMMARY:Inter")
    assert len(found.events) == 1
    assert found.trouble == ("The file breaks off within the event; what follows is missing.",)


def test_an_html_description_is_read_as_text() -> None:
    html = "DESCRIPTION:<p>Hi</p><ul><li>one</li></ul>"
    rich = "X-ALT-DESC;FMTTYPE=text/html:<table><tr><td>10:00</td><td>Dana</td></tr></table>"
    assert read_calendar(calendar(html)).events[0].description == ("Hi", "", "• one")
    assert read_calendar(calendar(rich)).events[0].description == ("10:00\tDana",)


def test_links_of_a_calendars_own_properties_come_first() -> None:
    (event,) = read_calendar(
        calendar(
            "URL:https://x.example/e",
            "X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij",
            "CONFERENCE:tel:+1",
        )
    ).events
    assert event.urls == ("https://meet.google.com/abc-defg-hij", "https://x.example/e")


def test_numbers_and_stamps_that_are_none_are_left_out() -> None:
    (event,) = read_calendar(
        calendar("SEQUENCE:many", "DTSTAMP:never", "LAST-MODIFIED:20261101T000000")
    ).events
    assert (event.sequence, event.stamp) == (0, datetime(2026, 11, 1, tzinfo=UTC))
    assert read_calendar(calendar("DTSTAMP:never")).events[0].stamp is None


def test_the_mails_part_may_tell_the_method() -> None:
    body = calendar("UID:1", "DTSTART:20261123T160000Z").decode()
    (event,) = material_of(mail("Content-Type: text/calendar; method=CANCEL", body)).events
    assert event.method == "CANCEL"


# Mails.


def test_headers_are_read_whatever_their_coding() -> None:
    root = mime.parse(
        mail(
            "Subject: =?utf-8?Q?Caf=C3?= =?utf-8?Q?=A9?= and =?iso-8859-1*en?B?/A==?=\n"
            'To: "Vale, Robin" <Robin@vale.example>, wei@x.example (Wei Chen), Shah, Priya <p@x.example>, nobody\n'
            "Cc: <>\nX-Folded: a\n b\nDate: never"
        )
    )
    assert root.header("subject") == "Café and ü"
    assert [(a.name, a.email) for a in root.addresses("to")] == [
        ("Vale, Robin", "robin@vale.example"),
        ("Wei Chen", "wei@x.example"),
        ("Shah, Priya", "p@x.example"),
    ]
    assert root.addresses("cc") == ()
    assert root.header("x-folded") == "a b"
    assert root.header("missing") == ""
    assert root.date() is None


@pytest.mark.parametrize(
    "subject", ["=?utf-8?B?A?=", "=?x-unknown?Q?abc?=", "=?utf-8?Q?half", "=?punycode?Q?abc?="]
)
def test_a_broken_encoded_word_breaks_nothing(subject: str) -> None:
    assert isinstance(mime.parse(mail(f"Subject: {subject}")).header("subject"), str)


@pytest.mark.parametrize(
    ("raw", "charset", "text"),
    [
        ("Müller".encode(), "us-ascii", "Müller"),
        ("Müller".encode("latin-1"), "utf-8", "Müller"),
        ("“Müller”".encode("cp1252"), "iso-8859-1", "“Müller”"),
        ("面接".encode("iso-2022-jp"), "ISO-2022-JP", "面接"),
        ("面接".encode("shift_jis"), "shift_jis", "面接"),
        ("Müller".encode("utf-16"), "utf-16", "Müller"),
        ("MÃ¼ller".encode(), "utf-8", "Müller"),
        ("Ã…ngström".encode(), "utf-8", "Ã…ngström"),
        ("Müller".encode("latin-1"), "no-such-thing", "Müller"),
        ("Müller".encode("latin-1"), "rot13", "Müller"),
        ("Müller".encode("latin-1"), "idna", "Müller"),
    ],
)
def test_text_is_read_in_the_charset_it_is_really_in(raw: bytes, charset: str, text: str) -> None:
    assert mime.decoded(raw, charset) == text


@pytest.mark.parametrize(
    ("coding", "body", "text"),
    [
        ("base64", base64.b64encode(b"Hello").decode(), "Hello"),
        ("base64", "SGVs\n!!bG8", "Hello"),
        ("base64", "S", ""),
        ("quoted-printable", "Caf=C3=A9 =\nend", "Café end"),
        ("7bit", "Hello", "Hello"),
    ],
)
def test_a_body_is_freed_of_its_transfer_coding(coding: str, body: str, text: str) -> None:
    assert mime.parse(mail(f"Content-Transfer-Encoding: {coding}", body)).text() == text


MIXED = 'Content-Type: multipart/mixed; boundary="b"'


def test_parts_are_found_even_where_a_boundary_is_missing() -> None:
    whole = mime.parse(mail(MIXED, "pre\n--b\n\none\n--b\nContent-Type: text/html\n\ntwo\n--b--\npost"))
    assert [part.kind for part in whole.walk()] == ["multipart/mixed", "text/plain", "text/html"]
    cut = mime.parse(mail(MIXED, "--b\n\none\n--b\n\ntwo"))
    assert len(cut.parts) == 2
    assert mime.parse(mail("Content-Type: multipart/mixed", "--b\n\none")).parts == []


def test_an_attached_mail_is_known_by_its_type_or_its_name() -> None:
    inner = "From: dana@x.example\nSubject: inner\n\nhello"
    by_type = f"--b\nContent-Type: message/rfc822\n\n{inner}\n--b--"
    by_name = f'--b\nContent-Type: application/octet-stream; name="a.eml"\n\n{inner}\n--b--'
    for body in (by_type, by_name):
        letter = material_of(mail(MIXED, body)).letter
        assert letter is not None
        assert [attached.subject for attached in letter.attached] == ["inner"]


def test_a_bounce_brings_no_message_with_it() -> None:
    event = calendar("DTSTART:20261123T160000Z").decode()
    body = f"--b\n\nbounced\n--b\nContent-Type: message/rfc822\n\nFrom: x@y.example\nContent-Type: text/calendar\n\n{event}\n--b--"
    report = material_of(mail('Content-Type: multipart/report; boundary="b"', body))
    assert report.events == ()
    assert report.letter is not None
    assert report.letter.attached == ()


def test_an_outlook_attachment_that_cannot_be_read_is_told() -> None:
    body = "--b\n\nsee attached\n--b\nContent-Type: application/ms-tnef; name=winmail.dat\n\nx\n--b--"
    assert material_of(mail(MIXED, body)).trouble == (
        "An Outlook attachment (winmail.dat) cannot be read; ask for it as .ics.",
    )


def test_the_html_of_a_mail_is_read_and_its_plain_text_where_there_is_none() -> None:
    alternative = 'Content-Type: multipart/alternative; boundary="b"'
    both = f"--b\n\nplain words\n--b\nContent-Type: text/html\n\n<p>{'rich words ' * 3}</p>\n--b--"
    stub = "--b\n\nplain words\n--b\nContent-Type: text/html\n\n<p>rich</p>\n--b--"
    for body, first in ((both, "rich"), (stub, "plain")):
        letter = material_of(mail(alternative, body)).letter
        assert letter is not None
        assert letter.lines[0].startswith(first)


def test_flowed_text_is_joined() -> None:
    kept = material_of(
        mail("Content-Type: text/plain; format=flowed", "You will \nmeet Dana\n-- \nRobin")
    ).letter
    deleted = material_of(mail("Content-Type: text/plain; format=flowed; delsp=yes", "inter \nview")).letter
    assert kept is not None
    assert deleted is not None
    assert kept.lines == ("You will meet Dana", "--", "Robin")
    assert deleted.lines == ("interview",)


def test_a_robot_that_writes_in_somebodys_name_is_answered_to_them() -> None:
    sent = b"From: Dana Ortiz <no-reply@calendly.com>\nReply-To: dana@x.example\n\nHello"
    letter = material_of(sent).letter
    assert letter is not None
    assert letter.sender is not None
    assert (letter.sender.name, letter.sender.email) == ("Dana Ortiz", "dana@x.example")


@pytest.mark.parametrize("header", ["List-Unsubscribe: <x>", "List-Id: x", "Auto-Submitted: auto-replied"])
def test_lists_and_machines_are_marked(header: str) -> None:
    letter = material_of(mail(header)).letter
    assert letter is not None
    assert letter.bulk


# Pages.


@pytest.mark.parametrize(
    ("html", "lines"),
    [
        ("<p>Hi <b>you</b>\n there</p><p>Bye<br>now", ("Hi you there", "", "Bye", "now")),
        (
            "<script>x</script><style>y</style><!-- c -->a<span style='display:none'>b</span><del>c</del>",
            ("a",),
        ),
        ("<span hidden>a</span>b<span style='text-decoration: line-through'>c</span>", ("b",)),
        (
            "<table><tr><th>Time<th>Who</tr><tr><td>10:00<td>Dana<br>Ortiz</table>",
            ("Time\tWho", "10:00\tDana, Ortiz"),
        ),
        ("<table><tr><td><p>one</p><table><tr><td>a<td>b</table></td></tr></table>", ("one", "", "a\tb")),
        (f"<table><tr><td>{'long ' * 80}<td>b</table>", (("long " * 80).strip(), "b")),
        ("<ul><li>a<li>b</ul>", ("• a", "• b")),
        ("<blockquote>a<br>b</blockquote>c", ("> a", "> b", "c")),
        ("<a href='https://x.example/a b'>join</a>", ("join <https://x.example/ab>",)),
        ("<a href='https://x.example'>https://x.example</a>", ("https://x.example",)),
        ("<a href='mailto:a@x.example?subject=x'>Dana</a>", ("Dana <a@x.example>",)),
        ("<a href='javascript:x()'>go</a>", ("go",)),
        ("</td></tr></blockquote>a<td>b", ("ab",)),
        ("a\x01b", ("a b",)),
        ("", ()),
    ],
)
def test_a_page_is_read_as_its_reader_sees_it(html: str, lines: tuple[str, ...]) -> None:
    assert lines_of(html) == lines


def test_a_long_text_is_cut_where_nobody_reads_on() -> None:
    letter = material_of(mail("Subject: x", "word\n" * 5_000)).letter
    assert letter is not None
    assert len(letter.lines) == 1_500


def test_an_event_keeps_its_length_through_a_recurrence() -> None:
    found = read_calendar(
        calendar("DTSTART:20261123T160000Z", "DTEND:20261123T170000Z", "RRULE:FREQ=DAILY;COUNT=2")
    )
    lengths = {event.ends - event.starts for event in found.events if event.ends and event.starts}
    assert lengths == {timedelta(hours=1)}
