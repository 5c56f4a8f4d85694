"""Real servers, started once for each module of tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from certificates import Authority
from mail_servers import Dovecot, need_dovecot


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="module")
def dovecot(authority: Authority) -> Iterator[Dovecot]:
    need_dovecot()
    users = ("robin@example.org", "dana.ortiz@northwind.example", "priya@northwind.example")
    with Dovecot(authority, users) as server:
        yield server


@pytest.fixture
def elsewhere(tmp_path: Path) -> Authority:
    """An authority that nobody trusts."""
    return Authority(tmp_path)
