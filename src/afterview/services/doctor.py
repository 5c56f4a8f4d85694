"""Whether the records of this machine are well, and what to do where they are not."""

import os
import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version

from afterview.core.journal_file import read_journal, write_journal
from afterview.core.plan import plan
from afterview.core.plan.changes import next_changes
from afterview.core.refusal import Refused
from afterview.core.zones import check_zone
from afterview.records import models
from afterview.records.database_file import problems_of
from afterview.records.home import Home
from afterview.records.kept_files import close_to_others, missing_files, open_to_others, orphaned_files
from afterview.records.operations import change_journal
from afterview.records.queries import journal_of
from afterview.records.replacement import has_unfinished
from afterview.records.schema import missing_migrations, refuse_newer_records

_SOUND_SQLITE = (3, 51, 3)
_ROOM = 100_000_000
_ZONES = ("America/Chicago", "Europe/London", "Asia/Kolkata")


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at: its name, whether it is well, what was found, and else what to do."""

    name: str
    ok: bool
    found: str
    to_do: str | None = None


def examine(home: Home, now: datetime, *, fix: bool = False) -> list[Check]:
    """Look at everything, and with `fix` mend what can be mended without losing anything.

    Changes nothing else: missing migrations stay missing.
    """
    checks = [_sqlite(), _time_zones(), _room(home)]
    if has_unfinished(home):
        return [
            *checks,
            _not("restore", "was cut short", "run afterview: that finishes it"),
        ]
    if not home.database.exists():
        return [*checks, _well("journal", "there is none yet")]
    for look in (_sound, _migrations):
        checks.append(look(home))
        if not checks[-1].ok:
            return checks
    for owner in models.User.objects.order_by("pk"):
        checks += _journal(owner, now, fix=fix)
    return [*checks, _missing(home), _orphans(home, now, fix=fix), _permissions(home, fix=fix)]


def _well(name: str, found: str) -> Check:
    return Check(name, ok=True, found=found)


def _not(name: str, found: str, to_do: str) -> Check:
    return Check(name, ok=False, found=found, to_do=to_do)


def _sqlite() -> Check:
    found = f"{sqlite3.sqlite_version} ({sqlite3.__name__})"
    if sqlite3.sqlite_version_info < _SOUND_SQLITE:
        trouble = f"{found} has a rare fault that can damage a journal"
        return _not("SQLite", trouble, "install pysqlite3, which brings a later one")
    return _well("SQLite", found)


def _time_zones() -> Check:
    try:
        for name in _ZONES:
            check_zone(name)
        found = version("tzdata")
    except (Refused, PackageNotFoundError):
        return _not("time zones", "their data is missing", "install the Python package tzdata")
    return _well("time zones", f"tzdata {found}")


def _room(home: Home) -> Check:
    free = shutil.disk_usage(home.folder).free
    used = sum(path.stat().st_size for path in home.folder.rglob("*") if path.is_file())
    found = f"{_megabytes(free)} free, {_megabytes(used)} used in {home.folder}"
    if free < _ROOM + 2 * used:
        return _not("disk space", found, "make room: a backup and a migration need as much as there is")
    return _well("disk space", found)


def _megabytes(count: int) -> str:
    return f"{count / 1_000_000:,.1f} MB"


def _sound(home: Home) -> Check:
    if problems := problems_of(home.database):
        more = f" and {len(problems) - 1} more" if problems[1:] else ""
        return _not("database", problems[0] + more, "restore a backup: afterview restore FILE")
    return _well("database", "is sound")


def _migrations(home: Home) -> Check:
    try:
        refuse_newer_records(home.database)
    except Refused as refused:
        return _not("version", "a newer Afterview made this database", refused.reason.partition(": ")[2])
    if missing := missing_migrations():
        return _not("version", f"{len(missing)} migrations are to come", "run afterview: that applies them")
    return _well("version", "the database is as this Afterview wants it")


def _journal(owner: models.User, now: datetime, *, fix: bool) -> Iterator[Check]:
    name = f"journal of {owner.get_username()}"
    if not models.Profile.objects.filter(owner=owner).exists():
        yield _well(name, "is not begun")
        return
    try:
        journal = journal_of(owner)
        same = read_journal(write_journal(journal)) == journal
    except (Refused, ValueError, KeyError, TypeError) as error:
        yield _not(name, f"cannot be read: {error}", "restore a backup: afterview restore FILE")
        return
    if not same:
        yield _not(name, "does not come back as it is", "please report this as a fault of Afterview")
        return
    yield _well(name, f"{len(journal.opportunities)} opportunities, readable")
    changes = next_changes(journal, plan(journal, now), now)
    rows = models.Opportunity.objects.filter(owner=owner)
    wrong = [row.key for row in rows if _is_wrong(row.plan_changes_at, changes[row.key], now)]
    if wrong and fix:
        change_journal(owner, lambda unchanged: unchanged, now)
    yield _mended("next looks", wrong, "opportunities have another instant than their plan", fix=fix)


def _is_wrong(stored: datetime | None, due: datetime | None, now: datetime) -> bool:
    """Whether the instant kept is not the plan's; one that has come is looked at by the background."""
    return stored != due and (stored is None or stored > now)


def _missing(home: Home) -> Check:
    if missing := missing_files(home):
        names = ", ".join(missing[:3]) + (", …" if missing[3:] else "")
        found = f"{len(missing)} are missing or damaged: {names}"
        return _not("attachments", found, "restore a backup that has them: afterview restore FILE")
    return _well("attachments", "all there, each with its hash")


def _orphans(home: Home, now: datetime, *, fix: bool) -> Check:
    orphans = orphaned_files(home, now)
    if fix:
        for file in orphans:
            file.unlink()
    return _mended("kept files", orphans, "files belong to nothing", fix=fix)


def _permissions(home: Home, *, fix: bool) -> Check:
    if os.name != "posix":
        return _well("permissions", "are the folder's own on this system")
    opened = open_to_others(home)
    if fix:
        for path in opened:
            close_to_others(path)
    return _mended("permissions", opened, "files may be read or written by others on this machine", fix=fix)


def _mended(name: str, wrong: Iterable[object], what: str, *, fix: bool) -> Check:
    count = len(list(wrong))
    if not count:
        return _well(name, "as they should be")
    if fix:
        return _well(name, f"{count} {what}: mended")
    return _not(name, f"{count} {what}", "run afterview doctor --fix")
