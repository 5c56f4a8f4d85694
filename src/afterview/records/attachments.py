"""The bytes of files kept beside the journal: one file for each owner and SHA-256."""

import hashlib
import os
from pathlib import Path
from typing import Any

from django.core.files.base import ContentFile, File
from django.core.files.storage import FileSystemStorage, default_storage

from afterview.records import models
from afterview.records.home import ATTACHMENTS


class DurableStorage(FileSystemStorage):
    """Files that are whole and on the disk before a row speaks of them, and open to their owner alone."""

    def __init__(self, **kwargs: Any) -> None:  # noqa: ANN401 -- Django's signature
        super().__init__(file_permissions_mode=0o600, directory_permissions_mode=0o700, **kwargs)

    def _save(self, name: str, content: "File[Any]") -> str:
        target = Path(self.path(name))
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        partial = target.with_name(f"{target.name}.{os.getpid()}.partial")
        with partial.open("wb") as opened:
            for chunk in content.chunks():
                opened.write(chunk)
            opened.flush()
            os.fsync(opened.fileno())
        partial.chmod(0o600)
        partial.replace(target)
        _sync_folder(target.parent)
        return name


def keep_bytes(owner: models.User, data: bytes) -> str:
    """Keep `data` for `owner`; its SHA-256 in hexadecimal, by which `bytes_of` finds it again."""
    sha256 = hashlib.sha256(data).hexdigest()
    name = _name(owner, sha256)
    if not default_storage.exists(name):
        default_storage.save(name, ContentFile(data))
    return sha256


def bytes_of(owner: models.User, sha256: str) -> bytes:
    """The bytes kept for `owner` under `sha256`; `FileNotFoundError` where there are none."""
    with default_storage.open(_name(owner, sha256)) as opened:
        data: bytes = opened.read()
    return data


def is_sha256(text: str) -> bool:
    """Whether `text` is a SHA-256 in hexadecimal; a journal may hold any word in its place."""
    return len(text) == 64 and set(text) <= set("0123456789abcdef")


def attachment_name(owner: int, sha256: str) -> str:
    """Where in the data directory the bytes lie that the owner of that key has under `sha256`."""
    return f"{ATTACHMENTS}/{owner}/{sha256[:2]}/{sha256}"


def hash_of(file: Path) -> str | None:
    """The SHA-256 of a file's bytes; None where there is no such file."""
    try:
        with file.open("rb") as opened:
            return hashlib.file_digest(opened, "sha256").hexdigest()
    except (FileNotFoundError, IsADirectoryError):
        return None


def _name(owner: models.User, sha256: str) -> str:
    if not is_sha256(sha256):
        raise FileNotFoundError(sha256)
    return attachment_name(owner.pk, sha256).removeprefix(f"{ATTACHMENTS}/")


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
