"""Keeping the files that go with an opportunity: resume, advertisement, invitation, mail, memo."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from afterview.adapters.bounded import BoundedReader, FileRefused, Limits
from afterview.adapters.invitation_upload import TARGET
from afterview.adapters.job_ad_file import read_job_ad_file
from afterview.adapters.refusal import UnreadableFile
from afterview.adapters.resume_file import read_resume_file
from afterview.core.finding import find_opportunity
from afterview.core.journal import Attachment, Journal
from afterview.core.journal_file import read_journal, write_journal
from afterview.core.papers import (
    KINDS,
    Paper,
    find_paper,
    with_job_ad,
    with_paper,
    with_resume,
    without_paper,
)
from afterview.core.refusal import Refused
from afterview.records.attachments import bytes_of, keep_bytes
from afterview.records.models import User
from afterview.records.operations import change_journal
from afterview.records.queries import journal_of
from afterview.records.unused_files import remove_unused
from afterview.services.open_ad import LONGEST
from afterview.services.read_uploads import Upload, plain_name

MOST_BYTES = 4_000_000
_LIMITS = Limits(input_bytes=MOST_BYTES)
_SOUNDS = (b"\x1aE\xdf\xa3", b"OggS", b"RIFF", b"ID3", b"\xff\xfb", b"\xff\xf1")
_SOUND_MARK = slice(4, 8)


@dataclass(frozen=True, slots=True)
class Opened:
    """A kept file with its bytes."""

    attachment: Attachment
    data: bytes


def keep_paper(owner: User, opportunity: str, kind: str, upload: Upload, now: datetime) -> None:
    """Keep a file with the opportunity; a resume and an advertisement are also read into the journal.

    `UnreadableFile`, one plain line, where the file is not what `kind` says, empty, damaged or larger than
    `MOST_BYTES`; `Refused` for an unknown kind; `NotFound` for an unknown opportunity. Then nothing is kept.
    """
    if kind not in KINDS:
        raise Refused("kind", f"is none of {', '.join(KINDS)}")
    file = Upload(plain_name(upload.name), upload.data)
    if len(file.data) > MOST_BYTES:
        raise UnreadableFile(file.name, "is larger than 4 MB: save the part that matters on its own")
    find_opportunity(journal_of(owner), opportunity)
    said = _READERS[kind](file)
    paper = Paper(kind, file.name, keep_bytes(owner, file.data))

    def step(journal: Journal) -> Journal:
        return _sound(with_paper(said(journal, opportunity), opportunity, paper))

    try:
        change_journal(owner, step, now)
    except Refused:
        remove_unused(owner, [paper.sha256])
        raise


def keep_pasted_ad(owner: User, opportunity: str, text: str, now: datetime) -> None:
    """Take pasted text as the opportunity's advertisement, and keep it as a file; errors as above."""
    keep_paper(owner, opportunity, "advertisement", Upload("advertisement.txt", text.encode()), now)


def open_paper(owner: User, opportunity: str, id_: str) -> Opened:
    """A kept file with its bytes; `NotFound` where the opportunity has none of that id."""
    attachment = find_paper(find_opportunity(journal_of(owner), opportunity), id_)
    return Opened(attachment, kept_bytes(owner, attachment))


def kept_bytes(owner: User, attachment: Attachment) -> bytes:
    """The bytes of a kept file; `UnreadableFile` where the disk no longer has them."""
    try:
        return bytes_of(owner, attachment.sha256)
    except FileNotFoundError:
        raise UnreadableFile(
            attachment.name, "is missing from the disk: restore a backup that has it"
        ) from None


def delete_paper(owner: User, opportunity: str, id_: str, now: datetime) -> Attachment:
    """Delete a kept file, its bytes too where nothing else has them; what was read from it stays."""
    attachment = find_paper(find_opportunity(journal_of(owner), opportunity), id_)
    change_journal(owner, lambda journal: without_paper(journal, opportunity, id_), now)
    remove_unused(owner, [attachment.sha256])
    return attachment


_Said = Callable[[Journal, str], Journal]


def _resume(file: Upload) -> _Said:
    resume = read_resume_file(file.name, file.data)
    return lambda journal, _: with_resume(journal, resume)


def _ad(file: Upload) -> _Said:
    text = read_job_ad_file(file.name, file.data)
    if len(text) > LONGEST:
        raise UnreadableFile(
            file.name, "is far longer than an advertisement; paste the part that describes the job"
        )
    return lambda journal, opportunity: with_job_ad(journal, opportunity, text)


def _message(file: Upload) -> _Said:
    """An invitation or a mail: kept as it is, once it is known to be one."""
    with BoundedReader(TARGET, _LIMITS) as reader:
        try:
            reader.read(file.data, {})
        except FileRefused as refused:
            raise UnreadableFile(file.name, str(refused)) from None
    return _nothing


def _memo(file: Upload) -> _Said:
    """A sound: WebM, Ogg, WAV, MP3, AAC or MP4, by its first bytes."""
    is_sound = file.data.startswith(_SOUNDS) or file.data[_SOUND_MARK] == b"ftyp"
    if not is_sound:
        raise UnreadableFile(file.name, "is no recording: choose a .webm, .ogg, .m4a, .mp3 or .wav file")
    return _nothing


def _nothing(journal: Journal, _: str) -> Journal:
    return journal


_READERS: dict[str, Callable[[Upload], _Said]] = {
    "invitation": _message,
    "mail": _message,
    "resume": _resume,
    "advertisement": _ad,
    "memo": _memo,
}


def _sound(journal: Journal) -> Journal:
    # What goes in must come out as a journal file: its reader knows every bound.
    return read_journal(write_journal(journal))
