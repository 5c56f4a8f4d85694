"""Where a user is signed in."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore
from django.contrib.sessions.models import Session

from afterview.records.models import SignInLink, User

DEVICE = "device"
SINCE = "since"


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A browser that is signed in: an id that gives no access, what it calls itself, since and until when."""

    id: str
    device: str
    since: datetime | None
    until: datetime


def sessions_of(owner: User) -> list[SignedIn]:
    """Where `owner` is signed in, the latest first."""
    SessionStore.clear_expired()
    found = [
        SignedIn(
            session_id(session.session_key),
            str(said.get(DEVICE, "")),
            _instant(said.get(SINCE)),
            session.expire_date,
        )
        for session, said in _sessions(owner)
    ]
    return sorted(found, key=lambda one: one.until, reverse=True)


def session_id(key: str | None) -> str:
    """An id for a session of that key, by which it can be ended but not used."""
    return hashlib.sha256((key or "").encode()).hexdigest()[:16]


def end_session(owner: User, id_: str) -> bool:
    """Sign that browser of the owner's out; whether there was such a one."""
    keys = [s.session_key for s, _ in _sessions(owner) if session_id(s.session_key) == id_]
    return Session.objects.filter(session_key__in=keys).delete()[0] > 0


def end_sessions(owner: User, *, but: str | None = None) -> int:
    """Sign the owner out everywhere but in the session of the key `but`; how many were ended.

    Links not followed yet go as well.
    """
    SignInLink.objects.filter(owner=owner).delete()
    keys = [s.session_key for s, _ in _sessions(owner) if s.session_key != but]
    return Session.objects.filter(session_key__in=keys).delete()[0]


def _sessions(owner: User) -> Iterator[tuple[Session, dict[str, object]]]:
    # A session names its user only inside its signed data. On one person's machine there are few.
    for session in Session.objects.all():
        said = session.get_decoded()
        if said.get(SESSION_KEY) == str(owner.pk):
            yield session, said


def _instant(text: object) -> datetime | None:
    return datetime.fromisoformat(text) if isinstance(text, str) else None
