"""Notifications by whatever apprise knows: telephones, messengers, desktops (extra `notify`)."""

import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING

from afterview.core.refusal import Refused

if TYPE_CHECKING:
    from apprise import Apprise

MOST_ADDRESSES = 10
# apprise says of itself what it sends where; nothing personal is logged here.
_QUIET = logging.CRITICAL + 1


class NotNotified(Exception):  # noqa: N818 -- what it says
    """A notification that did not go out, and why in one line; `temporary`: it may later."""

    def __init__(self, reason: str, *, temporary: bool) -> None:
        super().__init__(reason)
        self.reason = reason
        self.temporary = temporary


def is_installed() -> bool:
    """Whether apprise is there."""
    try:
        import apprise  # noqa: F401, PLC0415 -- 0.3 s, and an extra
    except ImportError:
        return False
    return True


def check(addresses: Sequence[str]) -> None:
    """`Refused` where apprise does not know such an address, or is not there."""
    if len(addresses) > MOST_ADDRESSES:
        raise Refused("addresses", f"are more than {MOST_ADDRESSES}")
    for number, address in enumerate(addresses, start=1):
        if not _apprise("addresses").add(address):
            raise Refused(
                "addresses",
                f"line {number} is no address that apprise knows, like ntfys://ntfy.example/topic",
            )


def notify(addresses: Sequence[str], title: str, text: str) -> None:
    """Send it to all addresses, and to nobody else. `NotNotified` where one of them did not take it."""
    try:
        known = _apprise("addresses")
    except Refused as refused:
        raise NotNotified(str(refused), temporary=False) from None
    if not all(known.add(address) for address in addresses):
        raise NotNotified("an address for notifications is none that apprise knows", temporary=False)
    if not known.notify(body=text, title=title):
        raise NotNotified("a notification was not taken; check its address and the network", temporary=True)


def _apprise(path: str) -> "Apprise":
    try:
        from apprise import Apprise  # noqa: PLC0415 -- as above
    except ImportError:
        raise Refused(path, "need apprise: install afterview[notify]") from None
    logging.getLogger("apprise").setLevel(_QUIET)
    return Apprise()
