"""Kept files that nothing speaks of any more: an upload never confirmed, an attachment deleted."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from django.core.files.storage import default_storage

from afterview.records.models import Attachment, User

ABANDONED_AFTER = timedelta(days=1)


def remove_unused(owner: User, sha256s: Iterable[str]) -> None:
    """Delete those of the owner's kept files whose SHA-256 is named and that no attachment speaks of."""
    named = set(sha256s)
    used = set(Attachment.objects.filter(owner=owner, sha256__in=named).values_list("sha256", flat=True))
    for sha256 in named - used:
        default_storage.delete(f"{owner.pk}/{sha256[:2]}/{sha256}")


def remove_abandoned(owner: User, now: datetime) -> None:
    """Delete the owner's files that wait for a confirmation since more than a day before `now`."""
    root = str(owner.pk)
    if not default_storage.exists(root):
        return
    old = [
        name
        for folder in default_storage.listdir(root)[0]
        for name in default_storage.listdir(f"{root}/{folder}")[1]
        if default_storage.get_modified_time(f"{root}/{folder}/{name}") < now - ABANDONED_AFTER
    ]
    remove_unused(owner, old)
