"""The calendar feed of 1,000 entries: how long it takes to build, and how many unchanged answers a second.

One user's plan of 1,000 entries in an SQLite file in the temporary folder; the address is asked through all
of Django's middleware in this process, as a calendar asks that has never signed in.
"""

from __future__ import annotations

import platform
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from made_up import NOW, journal
from today_page import load_project

if TYPE_CHECKING:
    from django.test import Client

ENTRIES = 1_000
BUILDS = 5
ASKED = 1_000
MOST_SECONDS, FEWEST_A_SECOND = 1.0, 100


def address_of_feed() -> str:
    """The address of the feed of a user whose plan has about `ENTRIES` entries."""
    from afterview.core.agenda import agenda  # noqa: PLC0415 -- needs Django
    from afterview.core.journal_file import read_journal  # noqa: PLC0415 -- as above
    from afterview.core.plan import plan  # noqa: PLC0415 -- as above
    from afterview.records.calendar_feeds import make_feed  # noqa: PLC0415 -- as above
    from afterview.records.models import User  # noqa: PLC0415 -- as above
    from afterview.records.operations import begin_journal  # noqa: PLC0415 -- as above
    from afterview.records.schema import bring_up_to_date  # noqa: PLC0415 -- as above

    bring_up_to_date()
    recorded = read_journal(journal(10))
    each = len(agenda(recorded, plan(recorded, NOW), NOW)) / 10
    owner = User.objects.create_user("robin")
    begin_journal(owner, read_journal(journal(round(ENTRIES * 0.85 / each))), NOW)
    return f"/calendar/{make_feed(owner, 'Phone', NOW, details=True)}.ics"


def build(browser: Client, address: str) -> tuple[float, bytes, str]:
    """Seconds of one answer that is built, its content and its ETag."""
    began = time.perf_counter()
    answer = browser.get(address)
    return time.perf_counter() - began, answer.content, answer["ETag"]


def main() -> None:
    """Print what was measured."""
    with tempfile.TemporaryDirectory(prefix="afterview-bench-") as folder:
        load_project(Path(folder))
        from django.test import Client  # noqa: PLC0415 -- needs Django

        address, browser = address_of_feed(), Client(headers={"host": "127.0.0.1"})
        # What a server has loaded before a calendar asks.
        browser.get("/calendar/not-a-secret.ics")
        first, content, _ = build(browser, address)
        began_builds = time.process_time()
        again = [build(browser, address) for _ in range(BUILDS)]
        processor_each = (time.process_time() - began_builds) / BUILDS
        began, processor = time.perf_counter(), time.process_time()
        for _ in range(ASKED):
            if browser.get(address, headers={"if-none-match": again[0][2]}).status_code != 304:
                raise SystemExit("an unchanged feed was built")
        rate = ASKED / (time.perf_counter() - began)
        worked = ASKED / (time.process_time() - processor)
    entries = content.count(b"BEGIN:VEVENT")
    print(f"Python {platform.python_version()}, {entries:,} entries, {len(content) / 1000:,.0f} KB")
    usual = median(seconds for seconds, _, _ in again)
    print(f"built for the first time in {first:.2f} s, again in {usual:.2f} s (aim {MOST_SECONDS} s)")
    print(f"processor time of one build: {processor_each:.2f} s")
    print(f"unchanged: {rate:,.0f} a second (aim {FEWEST_A_SECOND}), {worked:,.0f} of processor time")


if __name__ == "__main__":
    main()
