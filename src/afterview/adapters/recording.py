"""What kind of sound recording some bytes are, by how they begin; nothing is decoded."""

from dataclasses import dataclass

from afterview.adapters.refusal import UnreadableFile

LARGEST = 25 * 1024 * 1024
"""An hour of speech as telephones record it."""


@dataclass(frozen=True, slots=True)
class Recording:
    """The ending of its file name, and its media type."""

    ending: str
    media_type: str


WEBM = Recording("webm", "audio/webm")
OGG = Recording("ogg", "audio/ogg")
MP4 = Recording("m4a", "audio/mp4")
MP3 = Recording("mp3", "audio/mpeg")
AAC = Recording("aac", "audio/aac")
WAV = Recording("wav", "audio/wav")
AMR = Recording("amr", "audio/amr")
CAF = Recording("caf", "audio/x-caf")

_BEGINNINGS = (
    (0, b"\x1a\x45\xdf\xa3", WEBM),
    (0, b"OggS", OGG),
    (4, b"ftyp", MP4),
    (0, b"ID3", MP3),
    (0, b"\xff\xfb", MP3),
    (0, b"\xff\xf3", MP3),
    (0, b"\xff\xf1", AAC),
    (0, b"\xff\xf9", AAC),
    (8, b"WAVE", WAV),
    (0, b"#!AMR", AMR),
    (0, b"caff", CAF),
)


def kind_of_recording(data: bytes) -> Recording:
    """The kind of recording `data` is; `UnreadableFile` where it is none, empty or too large."""
    if not data:
        raise UnreadableFile("memo", "is empty: nothing was recorded")
    if len(data) > LARGEST:
        raise UnreadableFile("memo", f"is larger than {LARGEST // 1024**2} MB: record it in parts")
    for start, beginning, recording in _BEGINNINGS:
        if data[start:].startswith(beginning):
            return recording
    raise UnreadableFile("memo", "is no sound recording that browsers play")
