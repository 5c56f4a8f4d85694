"""Mailbox files (mbox)."""

from afterview.adapters.mail.mbox import messages_in

ONE = b"From a@b.test Tue Nov 24 10:00:00 2026\nFrom: a@b.test\nSubject: One\n\nHi\n>From here on\nFrom 2026 on, all is well.\n"
TWO = b"\nFrom - Tue Nov 24 11:00:00 2026\nFrom: c@d.test\n\nHo\n"


def test_a_mailbox_gives_its_messages_in_order() -> None:
    first, second = messages_in(ONE + TWO)
    assert first.startswith(b"From: a@b.test\n")
    assert second == b"From: c@d.test\n\nHo\n"


def test_escaped_lines_are_put_right_and_sentences_part_nothing() -> None:
    (only,) = messages_in(ONE)
    assert b"\nFrom here on\nFrom 2026 on, all is well.\n" in only


def test_line_ends_of_windows_are_read_too() -> None:
    assert len(list(messages_in((ONE + TWO).replace(b"\n", b"\r\n")))) == 2


def test_a_file_that_is_no_mailbox_is_one_message() -> None:
    data = b"Subject: Hi\n\n" + TWO
    assert list(messages_in(data)) == [data]


def test_a_separator_without_a_date_still_begins_the_first_message() -> None:
    assert list(messages_in(b"From somebody\nSubject: Hi\n\nHi")) == [b"Subject: Hi\n\nHi"]
