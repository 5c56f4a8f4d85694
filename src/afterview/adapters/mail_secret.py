"""Passwords and tokens: in the system's keyring where there is one, else in encrypted files.

The files guard against whoever reads a copy of them (a backup, a synced folder) without the key beside them;
against whoever may read the whole data directory only the keyring does.
"""

import contextlib
import hashlib
import json
import os
import tempfile
from pathlib import Path
from typing import Literal, Protocol

from cryptography.fernet import Fernet, InvalidToken

from afterview.adapters.files import read_bytes, write_bytes
from afterview.adapters.refusal import UnreadableFile, UnwritableFile

Place = Literal["keyring", "file"]

_SERVICE = "afterview"
_FOLDER, _KEY = "secrets", "secrets.key"


class Keyring(Protocol):
    """What we ask of a keyring; every backend of the keyring library is one."""

    def get_password(self, service: str, username: str) -> str | None:
        """The secret, None where there is none."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep the secret."""

    def delete_password(self, service: str, username: str) -> None:
        """Forget the secret; an error where there is none."""


def system_keyring() -> Keyring | None:
    """The keyring of whoever is signed in to this machine; None where it has none that can be used."""
    # The library looks for its backends at import, which takes half a second.
    import keyring  # noqa: PLC0415

    found: Keyring = keyring.get_keyring()
    try:
        found.get_password(_SERVICE, "")
    except Exception:  # noqa: BLE001 -- each backend has errors of its own, those of its operating system
        return None
    # The library's "null" backend takes every secret and keeps none.
    return found if getattr(found, "priority", 0) > 0 else None


class Secrets:
    """Secrets by name, such as `smtp robin@example.org`.

    `folder` is the data directory, `keyring` None where the files are to be used (a server, tests).
    """

    def __init__(self, folder: Path, keyring: Keyring | None) -> None:
        self._folder = folder / _FOLDER
        self._key_file = folder / _KEY
        self._keyring = keyring

    def keep(self, name: str, secret: str) -> Place:
        """Keep the secret in place of any earlier one; says where. `UnwritableFile` where that fails.

        A keyring that refuses it, as Windows does with long tokens, is passed over.
        """
        if self._kept_in_keyring(name, secret):
            self._file(name).unlink(missing_ok=True)
            return "keyring"
        sealed = self._fernet(new=True).encrypt(json.dumps([name, secret]).encode())
        write_bytes(self._file(name), sealed)
        self._forget_in_keyring(name)
        return "file"

    def get(self, name: str) -> str | None:
        """The secret; None where none is kept. `UnreadableFile` where its file or the key is damaged."""
        if self._file(name).is_file():
            return self._unsealed(name)
        if self._keyring is None:
            return None
        try:
            return self._keyring.get_password(_SERVICE, name)
        except Exception:  # noqa: BLE001 -- as above
            reason = f"does not give {name} out: unlock it, or enter the password again"
            raise UnreadableFile("the system's keyring", reason) from None

    def forget(self, name: str) -> None:
        """Keep the secret no longer, wherever it was; nothing where there was none."""
        self._file(name).unlink(missing_ok=True)
        self._forget_in_keyring(name)

    def _kept_in_keyring(self, name: str, secret: str) -> bool:
        if self._keyring is None:
            return False
        try:
            self._keyring.set_password(_SERVICE, name, secret)
            return self._keyring.get_password(_SERVICE, name) == secret
        except Exception:  # noqa: BLE001 -- as above
            return False

    def _forget_in_keyring(self, name: str) -> None:
        if self._keyring is not None:
            # An error is also how a backend says that there was none.
            with contextlib.suppress(Exception):
                self._keyring.delete_password(_SERVICE, name)

    def _file(self, name: str) -> Path:
        return self._folder / f"{hashlib.sha256(name.encode()).hexdigest()[:32]}.secret"

    def _unsealed(self, name: str) -> str:
        file = self._file(name)
        try:
            kept: list[str] = json.loads(self._fernet(new=False).decrypt(read_bytes(str(file))))
        except InvalidToken:
            reason = f"cannot be opened with the key in {self._key_file}; enter the password again"
            raise UnreadableFile(str(file), reason) from None
        if kept[0] != name:
            raise UnreadableFile(str(file), "holds another secret; enter the password again")
        return kept[1]

    def _fernet(self, *, new: bool) -> Fernet:
        if new and not self._key_file.exists():
            _create(self._key_file, Fernet.generate_key())
        key = read_bytes(str(self._key_file))
        # A key from a backup or another system may have come with wider permissions.
        self._key_file.chmod(0o600)
        try:
            return Fernet(key)
        except ValueError:
            raise UnreadableFile(str(self._key_file), "is no key; enter the password again") from None


def _create(path: Path, content: bytes) -> None:
    """Write a file for its owner only, whole, unless somebody else has just done so."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        temporary = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            with contextlib.suppress(FileExistsError):
                path.hardlink_to(temporary)
        finally:
            temporary.unlink()
    except OSError as error:
        raise UnwritableFile(str(path), error) from None
