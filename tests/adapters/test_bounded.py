"""The bounded child: what it answers, what it refuses, and that it comes back."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from afterview.adapters.bounded import BoundedReader, FileRefused, Limits

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TARGETS = """
import os
from afterview.adapters.bounded import FileRefused

def behave(data, options):
    word = data.decode()
    if word == "hang":
        while True:
            pass
    if word == "crash":
        os._exit(3)
    if word == "raise":
        raise KeyError("a fault of ours")
    if word == "eat":
        return len(bytearray(1 << 30))
    if word == "deep":
        return behave(data, options)
    if word == "print":
        print("noise")
        return "printed"
    if word == "refuse":
        raise FileRefused("holds nothing")
    if word == "long":
        return "x" * 100_000
    return {"word": word, "options": options, "process": os.getpid()}
"""


@pytest.fixture
def reader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[BoundedReader]:
    (tmp_path / "odd_targets.py").write_text(TARGETS)
    monkeypatch.setattr(sys, "path", [*sys.path, str(tmp_path)])
    limits = Limits(seconds=1.0, input_bytes=1000, answer_bytes=50_000)
    with BoundedReader("odd_targets:behave", limits) as bounded:
        yield bounded


def test_the_answer_comes_back_with_the_options_it_was_asked_with(reader: BoundedReader) -> None:
    answer = reader.read("Grüße\n".encode(), {"me": ["robin@example.org"]})
    assert answer["word"] == "Grüße\n"
    assert answer["options"] == {"me": ["robin@example.org"]}


def test_one_child_reads_file_after_file(reader: BoundedReader) -> None:
    assert reader.read(b"a", {})["process"] == reader.read(b"b", {})["process"]


@pytest.mark.parametrize(
    ("word", "reason"),
    [
        ("hang", "takes longer than 1 s to read; it may be damaged"),
        ("crash", "breaks the reader; it may be damaged"),
        ("raise", "breaks the reader; it may be damaged"),
        ("eat", "needs too much memory to read; it may be damaged"),
        ("deep", "is nested too deeply to read"),
        ("refuse", "holds nothing"),
        ("long", "breaks the reader; it may be damaged"),
        ("x" * 1001, "is larger than 0 MB; save the part that matters on its own"),
    ],
)
def test_trouble_is_one_plain_line_and_the_next_file_is_read(
    reader: BoundedReader, word: str, reason: str
) -> None:
    with pytest.raises(FileRefused) as refused:
        reader.read(word.encode(), {})
    assert str(refused.value) == reason
    assert reader.read(b"next", {})["word"] == "next"


def test_what_a_library_prints_is_not_taken_for_an_answer(reader: BoundedReader) -> None:
    assert reader.read(b"print", {}) == "printed"


def test_a_closed_reader_starts_again(reader: BoundedReader) -> None:
    first = reader.read(b"a", {})["process"]
    reader.close()
    assert reader.read(b"b", {})["process"] != first
