"""The owner's plan in a calendar on a server of theirs, kept up to date (DESIGN section 4)."""

from datetime import datetime, timedelta

from afterview.adapters import caldav_calendar as caldav
from afterview.adapters.calendar_feed import entry_file, says_the_same
from afterview.adapters.mail_connection import ServerRefused
from afterview.adapters.refusal import UnreadableFile
from afterview.core.calendar_entries import Told
from afterview.core.finding import NotFound
from afterview.core.refusal import Refused
from afterview.records.calendar_pushes import (
    LEFT_ALONE,
    account_of,
    keep_account,
    note_outcome,
    note_pushed,
    pushed_of,
    remove_account,
    to_push,
)
from afterview.records.models import CalendarAccount, CalendarEntry, User
from afterview.records.obligations import Claim
from afterview.records.secret_names import calendar_secret
from afterview.services.calendar_feed import told_now
from afterview.services.obligated import Later
from afterview.services.open_mail import secrets
from afterview.services.remind import want_reminders

_COME_AGAIN = timedelta(minutes=15)
_ONE_DAY = timedelta(days=1)


def use_calendar(owner: User, url: str, user: str, password: str, now: datetime, *, details: bool) -> None:
    """Keep the calendar at `url` up to date from now on; an empty password is the one that is kept.

    `ServerRefused` or `Refused` where it cannot be opened; then nothing is kept.
    """
    before = account_of(owner)
    if not password and before is not None and (before.url, before.user) == (url, user):
        password = secrets().get(calendar_secret(owner)) or ""
    if not password:
        raise Refused("password", "is missing")
    caldav.check(caldav.Calendar(url, user, password))
    secrets().keep(calendar_secret(owner), password)
    keep_account(owner, url, user, now, details=details)
    # What changes the plan has to be seen when it does.
    want_reminders(owner, now)


def leave_calendar(owner: User) -> None:
    """Forget the calendar and its password; the entries there stay."""
    remove_account(owner)
    secrets().forget(calendar_secret(owner))


def push_calendar(claim: Claim, now: datetime) -> Later | None:
    """Bring an owner's calendar up to date; again when the plan next changes, after trouble earlier."""
    account = CalendarAccount.objects.select_related("owner").filter(owner_id=claim.owner_id).first()
    if account is None:
        return None
    owner = account.owner
    try:
        until = bring_up_to_date(account, now)
    except NotFound:
        return Later(now + _ONE_DAY)
    except (ServerRefused, Refused, UnreadableFile) as refused:
        note_outcome(owner, now, str(refused))
        again = _COME_AGAIN if getattr(refused, "temporary", False) else _ONE_DAY
        return Later(now + again)
    note_outcome(owner, now, None)
    return Later(min(until, now + _ONE_DAY))


def bring_up_to_date(account: CalendarAccount, now: datetime) -> datetime:
    """Write, change and delete what the calendar does not have as the plan has it; until when that holds."""
    owner = account.owner
    telling, _ = told_now(owner, now)
    calendar = caldav.Calendar(account.url, account.user, secrets().get(calendar_secret(owner)) or "")
    for told, row in to_push(telling.told, pushed_of(owner)):
        note_pushed(row, told, _pushed(calendar, told, row, details=account.details))
    return telling.holds_until


def _pushed(calendar: caldav.Calendar, told: Told, row: CalendarEntry, *, details: bool) -> str | None:
    """Bring one entry up to date; its ETag, None where it is gone, `LEFT_ALONE` where it is theirs now."""
    try:
        if told.cancelled is not None:
            caldav.delete(calendar, told.uid, row.pushed_etag or "")
            return None
        return _put(calendar, told, row.pushed_etag, details=details)
    except caldav.ChangedThere:
        return LEFT_ALONE


def _put(calendar: caldav.Calendar, told: Told, etag: str | None, *, details: bool) -> str:
    content = entry_file(told, details=details)
    try:
        written = caldav.put(calendar, told.uid, content, etag)
    except caldav.ChangedThere:
        written = _put_again(calendar, told, content, is_new=etag is None)
    if written is None:
        found = caldav.read(calendar, told.uid)
        written = found[1] if found else None
    return written or LEFT_ALONE


def _put_again(calendar: caldav.Calendar, told: Told, content: bytes, *, is_new: bool) -> str | None:
    """Write what nobody noted to have been written: this machine stopped, or the calendar was left before.

    `ChangedThere` where it was somebody else.
    """
    found = caldav.read(calendar, told.uid)
    if found is None or found[1] is None:
        raise caldav.ChangedThere
    there, etag = found
    if says_the_same(there, content):
        return etag
    if not is_new:
        raise caldav.ChangedThere
    return caldav.put(calendar, told.uid, content, etag)
