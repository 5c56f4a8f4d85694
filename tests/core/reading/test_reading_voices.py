"""Who says what in a mail: its own words, what it quotes, what it forwards."""

from __future__ import annotations

from dataclasses import replace

import pytest

from afterview.core.reading.voices import Voice, is_forward, is_reply, plain_subject, voices_of
from afterview.core.reading.wrapping import unwrapped
from reading_material import letter, read_letter


def voices(body: str, subject: str = "Interview") -> list[Voice]:
    return voices_of(letter(body, subject=subject))


def told(body: str, subject: str = "Interview") -> list[tuple[str, str]]:
    return [(voice.kind, " ".join(line for line in voice.lines if line)) for voice in voices(body, subject)]


HEADERS = """From: Dana Ortiz <dana@x.example>
Sent: Monday, 11 January 2027 09:15
To: Robin Vale; Sam Reed
Subject: Interview

"""


@pytest.mark.parametrize(
    "mark",
    [
        "---------- Forwarded message ---------",
        "Begin forwarded message:\n",
        "Anfang der weitergeleiteten Nachricht:",
    ],
)
def test_what_stands_below_a_forward_mark_is_forwarded(mark: str) -> None:
    assert told(f"FYI\n{mark}\n{HEADERS}inner") == [("own", "FYI"), ("forwarded", "inner")]


def test_headers_in_a_reply_begin_a_quotation_and_in_a_forward_the_message() -> None:
    assert told(f"Yes.\n\n{HEADERS}inner")[1] == ("quoted", "inner")
    assert told(f"\n{HEADERS}inner", "FW: Interview")[1] == ("forwarded", "inner")


def test_a_forwarded_message_keeps_its_sender_recipients_and_date() -> None:
    inner = voices(f"-----Original Message-----\n{HEADERS}inner", "Fwd: x")[1]
    assert inner.sender is not None
    assert (inner.sender.name, inner.sender.email) == ("Dana Ortiz", "dana@x.example")
    assert [person.name for person in inner.to] == ["Robin Vale", "Sam Reed"]
    assert inner.said_on is not None
    assert inner.said_on.isoformat() == "2027-01-11T09:15:00"
    assert inner.subject == "Interview"


@pytest.mark.parametrize(
    ("said", "on"),
    [
        ("Datum: 11.01.2027", "2027-01-11T12:00:00"),
        ("Gesendet: 04/05/2027 10:00", "2027-05-04T10:00:00"),
        ("Date: 04/05/2027 10:00", "2027-04-05T10:00:00"),
        ("Date: some day", None),
    ],
)
def test_the_date_of_a_quoted_header_is_read_in_its_language(said: str, on: str | None) -> None:
    inner = voices(f"x\nFrom: Dana\n{said}\nTo: Robin\n\ninner", "Fwd: x")[1]
    assert (inner.said_on.isoformat() if inner.said_on else None) == on
    assert inner.sender is not None
    assert inner.sender.email is None


def test_headers_of_an_appointment_tell_when_and_where() -> None:
    body = f"{HEADERS.strip()}\nWhen: Thursday, January 14, 2027 2:00 PM\nWhere: 12 Main Street\n\ninner"
    assert voices(body, "FW: x")[1].lines[:2] == (
        "When: Thursday, January 14, 2027 2:00 PM",
        "Where: 12 Main Street",
    )


def test_headers_may_have_empty_lines_between_them() -> None:
    body = (
        "From: Dana <dana@x.example>\n\nSent: Monday, 11 January 2027\n\nTo: Robin\n\nSubject: Hello\n\ninner"
    )
    assert told(body, "FW: x")[1] == ("forwarded", "inner")


@pytest.mark.parametrize(
    "body",
    [
        "From: here to there\nis a long way",
        "Forwarded message:\nno headers\nhere",
        "Forwarded message:",
        "From: a\n",
    ],
)
def test_lines_that_only_look_like_headers_are_text(body: str) -> None:
    assert len(voices(body)) == 1


@pytest.mark.parametrize(
    "wrote",
    [
        "On Mon, Nov 16, 2026 at 9:12 AM Dana Ortiz <dana@x.example> wrote:",
        "On Mon, Nov 16, 2026 at 9:12 AM Dana Ortiz\n<dana@x.example> wrote:",
        "Am 16.11.2026 um 09:12 schrieb Dana Ortiz:",
        "Le 16 nov. 2026 à 09:12, Dana Ortiz a écrit :",
        "Dana Ortiz escribió:",
    ],
)
def test_what_somebody_wrote_is_quoted(wrote: str) -> None:
    assert told(f"Yes.\n{wrote}\n> come at 10")[1][0] == "quoted"


def test_a_line_that_begins_so_and_ends_otherwise_is_text() -> None:
    assert len(voices("On Monday, Nov 16, we meet at 10\nin the office")) == 1
    assert len(voices("On Monday, Nov 16, we meet at 10")) == 1


def test_lines_behind_angle_brackets_are_somebody_elses() -> None:
    assert told("Yes.\n> come at 10\n> > or 11") == [("own", "Yes."), ("quoted", "come at 10 or 11")]


def test_an_attached_message_is_forwarded_and_its_quotations_stay_quoted() -> None:
    outer = replace(letter("See attached."), attached=(letter("inner\n> quoted"),))
    assert [voice.kind for voice in voices_of(outer)] == ["own", "forwarded", "quoted"]


def test_subjects_are_freed_of_their_prefixes() -> None:
    assert plain_subject("Re: AW: Fwd: Interview") == "Interview"
    assert is_forward("WG: Interview")
    assert is_reply("Re[2]: Interview")
    assert not is_reply("Reminder: Interview")


def test_a_broken_line_is_joined_where_the_next_word_would_not_have_fitted() -> None:
    lines = (
        "You are invited to an interview for the Data Engineer position with Dana",
        "Ortiz, who is our Head of Data, and with Wei Chen, who builds pipelines on",
        "Monday.",
        "",
        "- a list of things that is broken off nowhere near the margin, honestly",
        "- and more",
        "Location: here",
    )
    joined = unwrapped(lines)
    assert joined[0].endswith(
        "with Dana Ortiz, who is our Head of Data, and with Wei Chen, who builds pipelines on Monday."
    )
    assert joined[2:] == lines[4:]


def test_lines_of_any_length_are_left_alone() -> None:
    lines = ("short", "x y " * 40, "short")
    assert unwrapped(lines) == lines
    assert unwrapped(("one", "two")) == ("one", "two")


def test_the_first_voice_that_announces_is_read_and_an_empty_forward_gives_nothing() -> None:
    told = "You are invited to an interview on Thursday at 9:00 AM CST."
    body = f"FYI\n---------- Forwarded message ---------\n{HEADERS}{told}"
    reading = read_letter(body, subject="Fwd: Interview", sender="Robin Vale <robin@vale.example>")
    assert reading["interviews"][0]["starts"] == "2027-01-14T09:00:00-06:00"
    assert read_letter("", subject="Fwd: Interview")["interviews"] == []
