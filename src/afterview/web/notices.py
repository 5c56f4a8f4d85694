"""One line at the top of the next page that says what was done, with Undo where it can be undone."""

from django.contrib import messages
from django.contrib.messages.storage.base import Message
from django.http import HttpRequest

_UNDO = "undo="


def say(request: HttpRequest, text: str, *, undo: str | None = None) -> None:
    """Show `text` on the next page; `undo` is the address that, posted to, takes it back."""
    messages.success(request, text, extra_tags=f"{_UNDO}{undo}" if undo else "")


def undo_address(message: Message) -> str:
    """The address that takes back what a message tells, empty where nothing does."""
    return (message.extra_tags or "").removeprefix(_UNDO)
