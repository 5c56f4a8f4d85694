"""The user's files: read whole within a bound, written whole or not at all."""

import io
import os
import sys
from pathlib import Path

import pytest

from afterview.adapters.files import MEGABYTE, read_bytes, read_text, write_all, write_bytes
from afterview.adapters.refusal import UnreadableFile, UnwritableFile


def test_a_file_is_read_whole(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"abc")
    assert read_bytes(str(tmp_path / "a.txt")) == b"abc"


def test_a_hyphen_reads_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"abc")))
    assert read_text("-") == "abc"


def test_a_byte_order_mark_is_no_part_of_a_text(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("\ufeffé".encode())
    assert read_text(str(tmp_path / "a.txt")) == "é"


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("nowhere.txt", "does not exist"),
        ("", "is a folder, not a file"),
        ("a\0b", "cannot be read: its name holds a character that no name may hold"),
        ("latin.txt", "is not UTF-8 text"),
    ],
)
def test_what_cannot_be_read_is_said_in_one_clause(tmp_path: Path, name: str, reason: str) -> None:
    (tmp_path / "latin.txt").write_bytes(b"\xe9")
    with pytest.raises(UnreadableFile) as refused:
        read_text(f"{tmp_path}/{name}")
    assert refused.value.reason == reason


def test_a_file_over_its_limit_is_refused(tmp_path: Path) -> None:
    (tmp_path / "big").write_bytes(b"x" * (MEGABYTE + 1))
    with pytest.raises(UnreadableFile, match="is larger than 1 MB"):
        read_bytes(str(tmp_path / "big"), MEGABYTE)


def test_a_file_is_written_whole_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "a.txt"
    write_bytes(path, b"abc")
    assert path.read_bytes() == b"abc"
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_write_that_fails_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"before")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_bytes(path, b"after")
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("a.txt", b"before")]


def test_files_are_written_together(tmp_path: Path) -> None:
    paths = write_all(tmp_path / "new" / "folder", {"a.txt": b"1", "b.txt": b"2"})
    assert [(path.name, path.read_bytes()) for path in paths] == [("a.txt", b"1"), ("b.txt", b"2")]


def test_files_of_which_one_cannot_be_written_leave_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "kept.txt").write_bytes(b"before")
    real, calls = os.fsync, []

    def full(handle: int) -> None:
        calls.append(handle)
        if len(calls) == 2:
            raise OSError(28, "No space left on device")
        real(handle)

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UnwritableFile, match=r"b\.txt cannot be written: No space left on device"):
        write_all(tmp_path / "new" / "folder", {"a.txt": b"1", "b.txt": b"2", "c.txt": b"3"})
    assert [path.name for path in tmp_path.iterdir()] == ["kept.txt"]


def test_a_file_that_is_there_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_bytes(b"before")
    with pytest.raises(UnreadableFile, match="is there already"):
        write_all(tmp_path, {"a.txt": b"1", "b.txt": b"2"})
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("b.txt", b"before")]


@pytest.mark.parametrize("folder", ["file.txt", "file.txt/below", "x" * 300])
def test_a_folder_that_cannot_be_is_named(tmp_path: Path, folder: str) -> None:
    (tmp_path / "file.txt").write_bytes(b"before")
    with pytest.raises(UnwritableFile, match="cannot be written: "):
        write_all(tmp_path / folder, {"a.txt": b"1"})
