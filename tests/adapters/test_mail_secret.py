"""Secrets kept in a keyring or in encrypted files. The keyrings here are fakes: a test must not fill the user's own."""

import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from keyring.backends.null import Keyring as ForgetfulKeyring
from keyring.errors import KeyringLocked, PasswordDeleteError, PasswordSetError

from afterview.adapters.mail_secret import Secrets, system_keyring
from afterview.adapters.refusal import UnreadableFile, UnwritableFile

NAME, SECRET = "smtp robin@example.org", "app password ü"


class FakeKeyring:
    """Keeps secrets in memory; refuses those longer than `longest`."""

    priority = 5

    def __init__(self, longest: int = 1000) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.longest = longest

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if len(password) > self.longest:
            raise PasswordSetError
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.kept:
            raise PasswordDeleteError
        del self.kept[service, username]


class LockedKeyring(FakeKeyring):
    """Gives nothing out."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked(service, username)


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_with_a_keyring_nothing_is_written_into_files(tmp_path: Path) -> None:
    secrets = Secrets(tmp_path, FakeKeyring())
    assert secrets.keep(NAME, SECRET) == "keyring"
    assert secrets.get(NAME) == SECRET
    assert files(tmp_path) == []


def test_without_a_keyring_a_file_keeps_the_secret(tmp_path: Path) -> None:
    assert Secrets(tmp_path, None).keep(NAME, SECRET) == "file"
    assert Secrets(tmp_path, None).get(NAME) == SECRET


def test_no_file_shows_a_secret_or_whose_it_is(tmp_path: Path) -> None:
    Secrets(tmp_path, None).keep(NAME, SECRET)
    for path in files(tmp_path):
        assert SECRET.encode() not in path.read_bytes()
        assert b"robin" not in path.read_bytes() + path.name.encode()


def test_files_are_for_their_owner_only(tmp_path: Path) -> None:
    Secrets(tmp_path, None).keep(NAME, SECRET)
    assert [stat.S_IMODE(path.stat().st_mode) for path in files(tmp_path)] == [0o600, 0o600]


def test_a_key_that_others_may_read_is_closed_to_them(tmp_path: Path) -> None:
    Secrets(tmp_path, None).keep(NAME, SECRET)
    (tmp_path / "secrets.key").chmod(0o644)
    assert Secrets(tmp_path, None).get(NAME) == SECRET
    assert stat.S_IMODE((tmp_path / "secrets.key").stat().st_mode) == 0o600


@pytest.mark.parametrize("keyring", [None, FakeKeyring()])
def test_a_later_secret_takes_the_place_of_an_earlier_one(
    keyring: FakeKeyring | None, tmp_path: Path
) -> None:
    secrets = Secrets(tmp_path, keyring)
    secrets.keep(NAME, "old")
    secrets.keep(NAME, SECRET)
    assert secrets.get(NAME) == SECRET


@pytest.mark.parametrize("keyring", [None, FakeKeyring()])
def test_a_forgotten_secret_is_gone(keyring: FakeKeyring | None, tmp_path: Path) -> None:
    secrets = Secrets(tmp_path, keyring)
    secrets.keep(NAME, SECRET)
    secrets.forget(NAME)
    secrets.forget(NAME)
    assert secrets.get(NAME) is None


def test_names_do_not_meet(tmp_path: Path) -> None:
    secrets = Secrets(tmp_path, None)
    secrets.keep("imap a", "one")
    secrets.keep("imap b", "two")
    assert (secrets.get("imap a"), secrets.get("imap b"), secrets.get("imap c")) == ("one", "two", None)


def test_what_a_keyring_does_not_take_goes_into_a_file_and_back(tmp_path: Path) -> None:
    keyring = FakeKeyring(longest=20)
    secrets = Secrets(tmp_path, keyring)
    secrets.keep(NAME, SECRET)
    assert secrets.keep(NAME, "x" * 2000) == "file"
    assert keyring.kept == {}
    assert secrets.get(NAME) == "x" * 2000
    assert secrets.keep(NAME, SECRET) == "keyring"
    assert secrets.get(NAME) == SECRET


def test_a_locked_keyring_is_said_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match=r"the system's keyring does not give smtp \S+ out"):
        Secrets(tmp_path, LockedKeyring()).get(NAME)


@pytest.mark.parametrize("damage", [b"", b"not a key", b"\x00" * 44])
def test_a_damaged_key_is_named(damage: bytes, tmp_path: Path) -> None:
    Secrets(tmp_path, None).keep(NAME, SECRET)
    (tmp_path / "secrets.key").write_bytes(damage)
    with pytest.raises(UnreadableFile, match=r"secrets.key is no key; enter the password again"):
        Secrets(tmp_path, None).get(NAME)


def test_a_missing_key_is_named(tmp_path: Path) -> None:
    Secrets(tmp_path, None).keep(NAME, SECRET)
    (tmp_path / "secrets.key").unlink()
    with pytest.raises(UnreadableFile, match=r"secrets.key does not exist"):
        Secrets(tmp_path, None).get(NAME)


def test_another_s_key_opens_nothing(tmp_path: Path) -> None:
    for name in ("one", "other"):
        Secrets(tmp_path / name, None).keep(NAME, SECRET)
    (tmp_path / "one" / "secrets.key").replace(tmp_path / "other" / "secrets.key")
    with pytest.raises(UnreadableFile, match="cannot be opened with the key"):
        Secrets(tmp_path / "other", None).get(NAME)


def test_a_file_put_in_another_s_place_is_refused(tmp_path: Path) -> None:
    secrets = Secrets(tmp_path, None)
    secrets.keep("imap a", "one")
    (first,) = (tmp_path / "secrets").iterdir()
    secrets.keep("imap b", "two")
    (second,) = set((tmp_path / "secrets").iterdir()) - {first}
    first.replace(second)
    with pytest.raises(UnreadableFile, match="holds another secret"):
        secrets.get("imap b")


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(UnwritableFile, match=r"secrets.key cannot be written"):
        Secrets(tmp_path / "file", None).keep(NAME, SECRET)


def test_two_who_begin_at_once_have_one_key(tmp_path: Path) -> None:
    names = [f"imap {number}" for number in range(20)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda name: Secrets(tmp_path, None).keep(name, SECRET), names))
    assert {Secrets(tmp_path, None).get(name) for name in names} == {SECRET}


@pytest.mark.parametrize("backend", [NoKeyring, ForgetfulKeyring, LockedKeyring])
def test_a_keyring_that_keeps_or_gives_nothing_is_not_used(
    backend: type, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keyring, "get_keyring", backend)
    assert system_keyring() is None


def test_a_keyring_that_works_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring, "get_keyring", FakeKeyring)
    assert isinstance(system_keyring(), FakeKeyring)
