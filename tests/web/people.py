"""Somebody signed in, with a journal."""

from datetime import UTC, datetime

import pytest
from django.test import Client

from afterview.core.journal import Journal
from afterview.records.models import User
from afterview.records.operations import begin_journal
from afterview.web import clock


def user_with(journal: Journal, now: datetime, name: str = "robin") -> User:
    """A user whose journal this is."""
    user = User.objects.create_user(name)
    begin_journal(user, journal, now)
    return user


def client_of(user: User) -> Client:
    """A browser in which `user` is signed in."""
    client = Client(headers={"host": "127.0.0.1"})
    client.force_login(user)
    return client


def set_clock(monkeypatch: pytest.MonkeyPatch, now: datetime) -> None:
    """Let the pages read `now` (aware) off the clock."""
    monkeypatch.setattr(clock, "now", lambda: now.astimezone(UTC))
