"""Signing in on one's own machine: a link that works once, and whose journal it opens."""

import hashlib
import secrets
from datetime import datetime, timedelta

from afterview.records.models import SignInLink, User

LINK_LIVES = timedelta(minutes=30)
LOCAL_USER = "candidate"


def local_owner() -> User:
    """The one user of this machine; made at the first call."""
    owner = User.objects.filter(username=LOCAL_USER).first()
    return owner or User.objects.create_user(LOCAL_USER)


def make_sign_in_link(owner: User, now: datetime) -> str:
    """The secret of a link that signs `owner` in once, within `LINK_LIVES` of `now`; old links go."""
    secret = secrets.token_urlsafe(32)
    SignInLink.objects.filter(owner=owner, expires__lt=now).delete()
    SignInLink.objects.create(owner=owner, secret_sha256=_hash(secret), expires=now + LINK_LIVES)
    return secret


def owner_of_link(secret: str, now: datetime) -> User | None:
    """Whom the link of that secret signs in, once; None where it is used, too old or unknown."""
    usable = SignInLink.objects.filter(secret_sha256=_hash(secret), used=None, expires__gte=now)
    # One UPDATE: of two who follow the link at once, one is signed in.
    if usable.update(used=now) == 0:
        return None
    return SignInLink.objects.select_related("owner").get(secret_sha256=_hash(secret)).owner


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
