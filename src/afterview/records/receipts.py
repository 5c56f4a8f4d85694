"""Answers to submissions that carry an idempotency key: what was done once is answered, not done again."""

import re
from collections.abc import Callable
from datetime import datetime
from typing import Any

from django.db import transaction

from afterview.core.finding import NotFound
from afterview.core.refusal import Refused
from afterview.records import models

_is_key = re.compile(r"[0-9a-zA-Z-]{8,64}", re.ASCII).fullmatch


def answer_once(
    owner: models.User, key: str, act: Callable[[], dict[str, Any]], now: datetime
) -> dict[str, Any]:
    """What `act` answers at the first call with `key`, and the same answer at each later one.

    `act` writes in the same transaction as the receipt: either both stand or neither, and where it raises
    the key is free again. `Refused` where `key` is none.
    """
    if not _is_key(key):
        raise Refused("id", "is not an id like 5f0c7f2e-6c1b-4b7e-9a53-0e4c5d0b8a11")
    with transaction.atomic():
        # Two submissions with one key wait for each other where the database lets several write at once.
        models.Profile.objects.select_for_update().get(owner=owner)
        known = models.Receipt.objects.filter(owner=owner, key=key).first()
        if known is not None:
            return dict(known.answer)
        answer = act()
        models.Receipt.objects.create(owner=owner, key=key, at=now, answer=answer)
    return answer


def answer_of(owner: models.User, key: str) -> dict[str, Any]:
    """What was answered under `key`; `NotFound` where nothing was."""
    known = models.Receipt.objects.filter(owner=owner, key=key).first()
    if known is None:
        raise NotFound(f"nothing was submitted under {key!r}")
    return dict(known.answer)
