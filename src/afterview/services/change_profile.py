"""Who the candidate is, and how their letters are worded and judged."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from afterview.core.days_off_ahead import DaysOffAhead, days_off_ahead
from afterview.core.journal import Candidate
from afterview.core.shape import reader
from afterview.records.models import Profile, User
from afterview.records.operations import change_journal
from afterview.records.whole import Preferences, write_preferences


def days_off_of(profile: Profile, now: datetime) -> DaysOffAhead:
    """What the profile's country and subdivision mean, from today on where the candidate lives."""
    place = ZoneInfo(profile.time_zone) if profile.time_zone else now.tzinfo
    return days_off_ahead(profile.country, profile.subdivision, now.astimezone(place).date())


def change_candidate(owner: User, values: Mapping[str, str | None], now: datetime) -> None:
    """Write who the candidate is; empty text is unknown. `Refused`, with the name of the field, else."""
    candidate: Candidate = reader(Candidate)({name: value or None for name, value in values.items()})
    change_journal(owner, lambda journal: replace(journal, candidate=candidate), now)


def change_preferences(owner: User, values: Mapping[str, str]) -> None:
    """Write how letters are worded and judged; `Refused` where a value is none of those there are."""
    preferences: Preferences = reader(Preferences)(dict(values))
    write_preferences(owner, preferences)
