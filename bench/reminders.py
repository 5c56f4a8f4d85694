"""Reminders: how many that are due one worker delivers a second, over SQLite.

The way they go is a fake that keeps them: what is measured is claiming, checking that each still holds,
noting it and settling it, on a file in the temporary folder with synchronous FULL. Making reminders ahead,
when the plan is looked at, is measured apart.
"""

from __future__ import annotations

import platform
import tempfile
import time
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from made_up import NOW, journal
from today_page import load_project

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from afterview.records.models import ReminderSettings, User
    from afterview.services.reminder_ways import Post, Way

USERS = 1_000
FEWEST_A_SECOND = 500


class FakeWay:
    """Keeps what it is given."""

    name = "fake"

    def __init__(self) -> None:
        self.posts: list[Post] = []

    def deliver(self, post: Post, now: datetime) -> None:  # noqa: ARG002 -- the way's signature
        """Keep it."""
        self.posts.append(post)

    def __call__(self, owner: User, settings: ReminderSettings) -> Iterable[Way]:  # noqa: ARG002 -- as above
        """This way and no other."""
        return [self]


def people(number_of_users: int = USERS) -> list[User]:
    """That many users with a journal of one opportunity each, who want reminders."""
    from afterview.core.journal_file import read_journal  # noqa: PLC0415 -- needs Django
    from afterview.records.models import User  # noqa: PLC0415 -- as above
    from afterview.records.operations import begin_journal  # noqa: PLC0415 -- as above
    from afterview.records.reminders import change_settings  # noqa: PLC0415 -- as above
    from afterview.records.schema import bring_up_to_date  # noqa: PLC0415 -- as above
    from afterview.services.remind import want_reminders  # noqa: PLC0415 -- as above

    def by_mail(settings: ReminderSettings) -> None:
        settings.mail = True

    bring_up_to_date()
    found = []
    for number in range(number_of_users):
        user = User.objects.create_user(f"robin{number}")
        begin_journal(user, read_journal(journal(1, seed=number)), NOW)
        change_settings(user, by_mail)
        want_reminders(user, NOW)
        found.append(user)
    return found


def main() -> None:
    """Print what was measured."""
    with tempfile.TemporaryDirectory(prefix="afterview-bench-") as folder:
        load_project(Path(folder))
        users = people()
        from afterview.services.remind import plan_reminder, remind_due  # noqa: PLC0415 -- needs Django

        began = time.perf_counter()
        for user in users:
            plan_reminder(user, NOW)
        made = USERS / (time.perf_counter() - began)
        way, number = FakeWay(), 0
        began, processor = time.perf_counter(), time.process_time()
        for hour in range(36):
            number += remind_due(NOW + timedelta(hours=hour), way)
        took, worked = time.perf_counter() - began, time.process_time() - processor
    told = {post.uid for post in way.posts}
    print(f"Python {platform.python_version()}, {USERS:,} people, {number:,} reminders were due")
    print(f"made ahead: {made:,.0f} a second")
    print(f"delivered (to a fake): {len(told):,}, none twice: {len(told) == len(way.posts)}")
    print(f"due and delivered: {number / took:,.0f} a second (aim {FEWEST_A_SECOND})")
    print(f"of processor time: {number / worked:,.0f} a second")


if __name__ == "__main__":
    main()
