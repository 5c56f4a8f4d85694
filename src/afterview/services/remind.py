"""Reminders: made ahead when the plan is looked at, delivered when they are due (issue 5, part 4).

Delivered at least once: what died between delivering and noting it delivers again, under the same uid.
"""

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo

from afterview.core.finding import NotFound
from afterview.core.journal import Journal
from afterview.core.reminders import Message, home_of, next_message
from afterview.core.zones import zone
from afterview.records.calendar_pushes import PUSH_CALENDAR
from afterview.records.examples import example_ids
from afterview.records.models import Reminder, ReminderSettings, User
from afterview.records.obligations import (
    LOOK_AT_PLAN,
    Claim,
    claim_due,
    hurry,
    hurry_those_beyond,
    oblige,
    put_off,
)
from afterview.records.operations import look_again
from afterview.records.queries import journal_of, version
from afterview.records.reminders import (
    REMIND,
    all_settings,
    drop,
    keep_ways,
    note_delivered,
    plan_message,
    quiet_of,
    reminders_of,
    say_trouble,
    settings_of,
    settle_delivered,
    told_to,
)
from afterview.services.obligated import Later
from afterview.services.reminder_ways import NotDelivered, Post, Way, ways_of

Ways = Callable[[User, ReminderSettings], Iterable[Way]]
SUBJECT = "plan"
_LEASE = timedelta(minutes=10)
_AT_A_TIME = 20
# What went out within so short a time may go out again, under its name, when the machine stops just then.
_NOTE_AFTER_SECONDS = 0.025
_ONE_DAY = timedelta(days=1)
_STALE_AFTER = timedelta(hours=12)
_COME_AGAIN = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 15, 30, 60, 60, 60))
# Those who are reminded at one hour are spread over minutes (DESIGN section 7).
_SPREAD_SECONDS, _STEP_SECONDS = 600, 37


@dataclass(frozen=True, slots=True)
class Preview:
    """The next reminder, None where none is to come within a day and a half, and the ways it goes.

    `here` is the zone of the candidate's days.
    """

    message: Message | None
    ways: tuple[str, ...]
    here: tzinfo


def preview(owner: User, now: datetime) -> Preview:
    """The next reminder as things stand at `now`; nothing is kept or delivered."""
    settings = settings_of(owner)
    journal = _own(owner, journal_of(owner))
    message = next_message(journal, now, quiet_of(settings), told_to(owner))
    return Preview(message, tuple(way.name for way in ways_of(owner, settings)), home_of(journal))


def look_at_plan(claim: Claim, now: datetime) -> Later | None:
    """Look at an owner's plan again: keep when it next changes, remind ahead, hurry their calendar."""
    owner = User.objects.get(pk=claim.owner_id)
    until = plan_reminder(owner, now)
    hurry([owner.pk], PUSH_CALENDAR, now)
    return Later(until)


def plan_reminder(owner: User, now: datetime) -> datetime:
    """Make the owner's next reminder; the instant at which to look again."""
    settings, tomorrow = settings_of(owner), now + _ONE_DAY
    try:
        looked = look_again(owner, now)
    except NotFound:
        return tomorrow
    message = None
    if settings.mail or settings.notify:
        own = _own(owner, looked.journal)
        message = next_message(own, now, quiet_of(settings), told_to(owner))
    plan_message(owner, _spread(owner.pk, message, now) if message else None, looked.version, now)
    return min(tomorrow, looked.changes_at or tomorrow)


def trouble_of(owner: User) -> str | None:
    """Why the last reminder did not go out by some way, None where it did."""
    return settings_of(owner).trouble


def want_reminders(owner: User, now: datetime) -> None:
    """From now on the owner's plan is looked at."""
    oblige(owner, LOOK_AT_PLAN, SUBJECT, now)


def catch_up(now: datetime) -> None:
    """Look at what is owed later than it can be: the clock was ahead when it was put off."""
    hurry_those_beyond(LOOK_AT_PLAN, now + _ONE_DAY, now)


def remind(claim: Claim, now: datetime, ways: Ways = ways_of) -> Later | None:
    """Deliver the reminder of a claim, and along with it others that are due."""
    others = claim_due([REMIND], now, _LEASE, _AT_A_TIME - 1)
    left = deliver([claim, *others], now, ways)
    own = left.pop(claim, None)
    for other, later in left.items():
        put_off(other, later.until, later.trouble)
    return own


def remind_now(owner: User, now: datetime, ways: Ways = ways_of) -> int:
    """Look at the owner's plan and deliver what is due at `now`; how many went out."""
    catch_up(now)
    plan_reminder(owner, now)
    before = len(told_to(owner))
    remind_due(now, ways)
    return len(told_to(owner)) - before


def remind_due(now: datetime, ways: Ways = ways_of) -> int:
    """Deliver every reminder that is due at `now`; how many were looked at."""
    number = 0
    while claims := claim_due([REMIND], now, _LEASE, _AT_A_TIME):
        for claim, later in deliver(claims, now, ways).items():
            put_off(claim, later.until, later.trouble)
        number += len(claims)
    return number


def deliver(claims: list[Claim], now: datetime, ways: Ways = ways_of) -> dict[Claim, Later]:
    """Deliver the reminders of claims and settle them; those that have to be tried again, and when.

    A reminder that has become old, of another day or another state of the journal, is made anew instead.
    """
    rows = reminders_of(claims)
    settings = all_settings({claim.owner_id for claim in claims})
    left: dict[Claim, Later] = {}
    unnoted: list[Reminder] = []
    noted_at = time.monotonic()
    for claim in claims:
        row = rows.get((claim.owner_id, claim.subject))
        later = None if row is None else _one(row, settings.get(claim.owner_id), claim, now, ways)
        if later is not None:
            left[claim] = later
        elif row is not None and row.delivered == now:
            unnoted.append(row)
        if unnoted and time.monotonic() - noted_at > _NOTE_AFTER_SECONDS:
            note_delivered(unnoted)
            unnoted, noted_at = [], time.monotonic()
    note_delivered(unnoted)
    delivered = [row for row in rows.values() if row.delivered == now]
    settle_delivered(delivered, [claim for claim in claims if claim not in left], LOOK_AT_PLAN, now)
    return left


def _one(
    row: Reminder, settings: ReminderSettings | None, claim: Claim, now: datetime, ways: Ways
) -> Later | None:
    if row.delivered is not None:
        return None
    if settings is None or not _is_as_made(row, settings, now):
        if not row.by:
            drop(row)
        plan_reminder(row.owner, now)
        return None
    trouble = _go_out(row, ways(row.owner, settings), now)
    reason = trouble.reason if trouble else None
    if reason != settings.trouble:
        say_trouble(row.owner_id, reason)
    if trouble is not None and trouble.temporary and claim.attempts <= len(_COME_AGAIN):
        keep_ways(row.uid, row.by)
        return Later(now + _COME_AGAIN[claim.attempts - 1], reason)
    row.delivered = now
    return None


def _go_out(row: Reminder, ways: Iterable[Way], now: datetime) -> NotDelivered | None:
    """Deliver by each way that it has not gone out by yet; the last that failed."""
    trouble = None
    for way in ways:
        if way.name in row.by:
            continue
        try:
            way.deliver(Post(row.uid, row.text), now)
        except NotDelivered as failed:
            trouble = failed
        else:
            row.by = [*row.by, way.name]
    return trouble


def _is_as_made(row: Reminder, settings: ReminderSettings, now: datetime) -> bool:
    """Whether the journal, the day and the hours are still those that the reminder was made for."""
    profile = getattr(row.owner, "profile", None)
    if profile is None or row.made_of != version(profile):
        return False
    if not profile.time_zone:
        return now < row.due_at + _STALE_AFTER
    here = zone(profile.time_zone)
    is_same_day = now.astimezone(here).date() == row.due_at.astimezone(here).date()
    return is_same_day and not quiet_of(settings).covers(now.astimezone(here))


def _own(owner: User, journal: Journal) -> Journal:
    """The journal without the example search: nobody is to be reminded of that."""
    examples = example_ids(owner)
    kept = tuple(o for o in journal.opportunities if o.id not in examples)
    return replace(journal, opportunities=kept) if examples else journal


def _spread(owner_id: int, message: Message, now: datetime) -> Message:
    """The message; one that lies ahead comes some minutes later, each owner's by others."""
    if message.at <= now:
        return message
    seconds = owner_id * _STEP_SECONDS % _SPREAD_SECONDS
    return replace(message, at=message.at + timedelta(seconds=seconds))
