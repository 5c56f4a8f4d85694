"""Under which names an owner's secrets are kept; the mail account says its own."""

from afterview.records.models import User


def notify_secret(owner: User) -> str:
    """The addresses for notifications: they hold tokens."""
    return f"notify {owner.pk}"


def calendar_secret(owner: User) -> str:
    """The password of the calendar account."""
    return f"calendar {owner.pk}"
