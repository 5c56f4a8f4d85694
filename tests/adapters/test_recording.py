"""A sound recording is known by how it begins."""

import pytest

from afterview.adapters.recording import LARGEST, kind_of_recording
from afterview.adapters.refusal import UnreadableFile


@pytest.mark.parametrize(
    ("data", "media_type"),
    [
        (b"\x1a\x45\xdf\xa3\x9f", "audio/webm"),
        (b"OggS\x00\x02", "audio/ogg"),
        (b"\x00\x00\x00\x20ftypM4A ", "audio/mp4"),
        (b"ID3\x04\x00", "audio/mpeg"),
        (b"\xff\xf1\x50\x80", "audio/aac"),
        (b"RIFF\x24\x00\x00\x00WAVEfmt ", "audio/wav"),
    ],
)
def test_the_kind_is_told_by_the_first_bytes(data: bytes, media_type: str) -> None:
    assert kind_of_recording(data).media_type == media_type


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is empty"),
        (b"<!doctype html>", "is no sound recording"),
        (b"OggS" + bytes(LARGEST), "is larger than 25 MB"),
    ],
)
def test_anything_else_is_refused_with_one_line(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableFile, match=reason):
        kind_of_recording(data)
