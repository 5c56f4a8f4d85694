"""Many messages in one bounded child."""

from afterview.adapters.bounded import FileRefused
from afterview.adapters.mail.batches import MessageReader
from afterview.core.heard import Message


def _mail(number: int, size: int = 0) -> bytes:
    return f"From: a@b.test\nSubject: {number}\n\n{'x' * size}".encode()


def _told(found: Message | FileRefused) -> str:
    return str(found) if isinstance(found, FileRefused) else found.subject


def test_messages_come_in_order_however_many_and_large_and_refusals_stand_in_their_place() -> None:
    contents = [*map(_mail, range(40)), b"", _mail(40, 1_500_000), _mail(41, 1_500_000)]
    with MessageReader() as reader:
        told = [_told(found) for found in reader.messages(iter(contents))]
    assert told == [*map(str, range(40)), "is empty", "40", "41"]


def test_one_that_is_too_large_takes_no_other_with_it() -> None:
    contents = [_mail(1), _mail(2, 31 * 1024 * 1024), _mail(3)]
    with MessageReader() as reader:
        one, two, three = reader.messages(contents)
    assert (_told(one), _told(three)) == ("1", "3")
    assert isinstance(two, FileRefused)


def test_one_that_breaks_the_child_takes_no_other_with_it() -> None:
    bomb = b"From: a@b.test\nContent-Type: text/plain\n\n" + b"\xc3\xa9" * 12_000_000
    with MessageReader() as reader:
        told = list(reader.messages([_mail(1), bomb, _mail(2)]))
    assert [_told(found) for found in (told[0], told[2])] == ["1", "2"]


def test_no_messages_are_none() -> None:
    with MessageReader() as reader:
        assert list(reader.messages([])) == []
