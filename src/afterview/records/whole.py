"""A journal as a whole: what its format has no place for, putting another in its place, deleting it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from django.apps import apps
from django.db import connection, transaction
from django.db.models import Count, Value

from afterview.core.journal import Journal
from afterview.core.offers.draft import read_draft
from afterview.core.shape import reader
from afterview.records import models
from afterview.records.operations import begin_journal
from afterview.records.secret_names import calendar_secret, notify_secret

Spelling = Literal["us", "uk", ""]
"""Empty: as in the country of each opportunity."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """How the candidate's letters are worded and judged."""

    register: Literal["plain", "warm", "formal"] = "plain"
    spelling: Spelling = ""
    lint_profile: Literal["article", "modern"] = "article"


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewDetails:
    """The invitation's own words on an interview."""

    opportunity: str
    interview: str
    uid: str | None = None
    link: str | None = None
    place: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class More:
    """What is kept beside the journal: `examples` are ids of opportunities of the example search."""

    afterview_more: Literal[1] = 1
    preferences: Preferences = Preferences()
    examples: tuple[str, ...] = ()
    interviews: tuple[InterviewDetails, ...] = ()
    decision_draft: Mapping[str, object] | None = field(default=None)


def has_journal(owner: models.User) -> bool:
    """Whether the owner has begun a journal."""
    return models.Profile.objects.filter(owner=owner).exists()


def more_of(owner: models.User) -> More:
    """What is kept beside the owner's journal."""
    profile = models.Profile.objects.get(owner=owner)
    words = {name: getattr(profile, name) for name in ("register", "spelling", "lint_profile")}
    preferences: Preferences = reader(Preferences)(words)
    examples = models.Opportunity.objects.filter(owner=owner, example=True).order_by("rank", "pk")
    interviews = models.Interview.objects.filter(owner=owner).exclude(uid=None, link=None, place=None)
    named = interviews.order_by("opportunity__rank", "rank", "pk")
    draft = models.DecisionDraft.objects.filter(owner=owner).first()
    return More(
        preferences=preferences,
        examples=tuple(examples.values_list("key", flat=True)),
        interviews=tuple(
            InterviewDetails(opportunity=row[0], interview=row[1], uid=row[2], link=row[3], place=row[4])
            for row in named.values_list("opportunity__key", "key", "uid", "link", "place")
        ),
        decision_draft=None if draft is None else draft.said,
    )


def write_preferences(owner: models.User, preferences: Preferences) -> None:
    """Keep how the owner's letters are worded and judged."""
    models.Profile.objects.filter(owner=owner).update(
        register=preferences.register,
        spelling=preferences.spelling,
        lint_profile=preferences.lint_profile,
    )


def put_journal(owner: models.User, journal: Journal, more: More, now: datetime) -> None:
    """Write `journal` and what is kept beside it in the place of the owner's journal, if there is one.

    All of it or nothing; `Refused` where it contradicts itself.
    """
    with transaction.atomic():
        _delete_journal(owner)
        begin_journal(owner, journal, now)
        write_preferences(owner, more.preferences)
        models.Opportunity.objects.filter(owner=owner, key__in=more.examples).update(example=True)
        for one in more.interviews:
            row = models.Interview.objects.filter(owner=owner, opportunity__key=one.opportunity)
            row.filter(key=one.interview).update(uid=one.uid, link=one.link, place=one.place)
        if more.decision_draft is not None:
            read_draft(dict(more.decision_draft))
            models.DecisionDraft.objects.create(owner=owner, said=dict(more.decision_draft))


def count_all(owner: models.User) -> dict[str, int]:
    """How many rows `delete_all` would delete of each kind, by the table's name."""
    tables = apps.get_app_config(models.User._meta.app_label).get_models()  # noqa: SLF001 -- Django's name
    counts = [
        table._default_manager.filter(owner=owner)  # noqa: SLF001 -- as above
        .order_by()
        .annotate(table=Value(table.__name__))
        .values("table")
        .annotate(number=Count("pk"))
        .values_list("table", "number")
        for table in tables
        if table is not models.User
    ]
    # One question for all tables.
    return {table: number for table, number in counts[0].union(*counts[1:], all=True) if number}


def secrets_of(owner: models.User) -> list[str]:
    """The names under which the owner's passwords and tokens are kept elsewhere."""
    names = list(models.MailAccount.objects.filter(owner=owner).values_list("secret", flat=True))
    if models.ReminderSettings.objects.filter(owner=owner).exists():
        names.append(notify_secret(owner))
    if models.CalendarAccount.objects.filter(owner=owner).exists():
        names.append(calendar_secret(owner))
    return names


def delete_all(owner: models.User) -> dict[str, int]:
    """Delete the owner and every row of theirs; how many there were of each kind, by the table's name."""
    with transaction.atomic():
        _, by_table = owner.delete()
    return {name.rpartition(".")[2]: count for name, count in by_table.items() if count}


def wipe_free_space() -> None:
    """Let nothing that was deleted stay readable in the database's file."""
    if connection.vendor != "sqlite":
        return
    with connection.cursor() as cursor:
        cursor.execute("VACUUM")
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _delete_journal(owner: models.User) -> None:
    models.Opportunity.objects.filter(owner=owner).delete()
    models.DecisionDraft.objects.filter(owner=owner).delete()
    models.Profile.objects.filter(owner=owner).delete()
