"""What is remembered of the browser that signs in, so that its owner knows it again."""

from typing import Any

from django.contrib.auth.signals import user_logged_in
from django.dispatch import receiver
from django.http import HttpRequest

from afterview.records.sessions import DEVICE, SINCE
from afterview.web import clock

# The most telling word first: Chrome calls itself Safari too, and Edge both.
_BROWSERS = (
    ("Edg", "Edge"),
    ("OPR", "Opera"),
    ("Firefox", "Firefox"),
    ("FxiOS", "Firefox"),
    ("CriOS", "Chrome"),
    ("Chrome", "Chrome"),
    ("Safari", "Safari"),
)
_SYSTEMS = (
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("Windows", "Windows"),
    ("Mac OS X", "Mac"),
    ("Linux", "Linux"),
)


def device_name(user_agent: str) -> str:
    """`Firefox on Android`, of what a browser says of itself; empty where that tells nothing."""
    browser = next((name for sign, name in _BROWSERS if sign in user_agent), "")
    system = next((name for sign, name in _SYSTEMS if sign in user_agent), "")
    return " on ".join(part for part in (browser, system) if part)


@receiver(user_logged_in)
def remember_device(request: HttpRequest, **_: Any) -> None:  # noqa: ANN401 -- Django's signature
    """Keep in the session what the browser is called and when it signed in."""
    request.session[DEVICE] = device_name(request.headers.get("User-Agent", ""))
    request.session[SINCE] = clock.now().isoformat()
