"""Listening to mailboxes where an answer is awaited (IMAP IDLE): a hint, so that it is seen at once.

What is new in a mailbox only `look_at_mail` says; without a hint it is looked at a little later.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from threading import Event, Thread

from django.db import connection

from afterview.adapters.imap_account import ImapAccount, Position
from afterview.adapters.mail_connection import ServerRefused
from afterview.records.mailbox import reached_in, watched_accounts
from afterview.records.models import MailAccount
from afterview.records.obligations import hurry
from afterview.services.look_at_mail import LOOK, is_watched
from afterview.services.open_mail import imap_account

_MOST_THREADS = 20
_LOOK_FOR_ACCOUNTS = timedelta(seconds=20)
_IDLE_SECONDS = 25.0
_AFTER_A_HINT = 2.0
_AFTER_TROUBLE = 60.0
# A server that answers sooner was not listened to: it has no IDLE.
_LISTENED = timedelta(seconds=5)


class Listeners:
    """A thread for each account that is listened to; `came` is set when something may have come."""

    def __init__(self, clock: Callable[[], datetime], came: Event) -> None:
        self._clock = clock
        self._came = came
        self._threads: dict[int, tuple[Thread, Event]] = {}
        self._looked: datetime | None = None

    def keep(self, now: datetime) -> None:
        """Listen to every account where an answer is awaited, and to no other."""
        if self._looked is not None and timedelta() <= now - self._looked < _LOOK_FOR_ACCOUNTS:
            return
        self._looked = now
        wanted = {account.pk: account for account in watched_accounts() if is_watched(account, now)}
        for key in self._threads.keys() - wanted.keys():
            self._threads.pop(key)[1].set()
        for key, account in list(wanted.items())[:_MOST_THREADS]:
            if key not in self._threads or not self._threads[key][0].is_alive():
                stopping = Event()
                thread = Thread(target=self._listen, args=(account, stopping), daemon=True)
                self._threads[key] = (thread, stopping)
                thread.start()

    def stop(self) -> None:
        """Listen no more; a thread that waits for its server ends with the process."""
        for _, stopping in self._threads.values():
            stopping.set()
        self._threads.clear()

    def _listen(self, account: MailAccount, stopping: Event) -> None:
        try:
            with ImapAccount(imap_account(account, self._clock())) as mailbox:
                while not stopping.is_set():
                    self._wait_for_mail(mailbox, account, stopping)
        except ServerRefused:
            # Looking at the mailbox meets the same and says so.
            stopping.wait(_AFTER_TROUBLE)
        finally:
            connection.close()

    def _wait_for_mail(self, mailbox: ImapAccount, account: MailAccount, stopping: Event) -> None:
        folder = account.folders[0]
        reached = reached_in(account, folder)
        if reached is None:
            stopping.wait(_AFTER_A_HINT)
            return
        position = Position(reached.uid_validity, reached.last_uid)
        began = self._clock()
        if mailbox.idle(folder, position, _IDLE_SECONDS):
            hurry([account.owner_id], LOOK, self._clock())
            self._came.set()
            stopping.wait(_AFTER_A_HINT)
        elif self._clock() - began < _LISTENED:
            stopping.wait(_AFTER_TROUBLE)
