"""Today: how the page's time grows with the records of others in the same database.

One user with 30 opportunities among 1, 1,000 and 100,000 users, in three SQLite files; every other user has 6
rows in each of the tables that the page asks (opportunities, interviews, people, remarks, events). The page
is asked for through all of Django's middleware, signed in, in turn from each database, so that whatever else
the machine does falls on all alike. The files are as warm as their use leaves them. Also prints how SQLite
answers each query of the page. The largest database takes half a gigabyte of the temporary folder.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from made_up import NOW, journal

if TYPE_CHECKING:
    from django.db.backends.base.base import BaseDatabaseWrapper
    from django.test import Client

SIZES = (1, 1_000, 100_000)
ROUNDS = 300
AIM = 1.2
TABLES = ("opportunity", "interview", "person", "remark", "event")
WARM_UP = 20
MOVED = {name: f"{name} + n * 1000" for name in ("id", "owner_id", "opportunity_id", "interview_id")}


def load_project(folder: Path) -> None:
    """Load Django over records in `folder`."""
    os.environ["AFTERVIEW_HOME"] = str(folder)
    os.environ["DJANGO_SETTINGS_MODULE"] = "afterview.project.settings"
    import django  # noqa: PLC0415 -- settings read the environment when they are loaded

    django.setup()
    from afterview.web import clock  # noqa: PLC0415 -- as above

    clock.now = lambda: NOW


def database(file: Path, users: int) -> tuple[BaseDatabaseWrapper, Client]:
    """A database of that many users in `file`, and a browser in which the one with 30 opportunities is in."""
    from django.db import connections  # noqa: PLC0415 -- needs Django
    from django.test import Client  # noqa: PLC0415 -- as above

    from afterview.records.schema import bring_up_to_date  # noqa: PLC0415 -- as above

    connection = connections["default"].copy("default")
    connection.settings_dict["NAME"] = str(file)
    connections["default"] = connection
    bring_up_to_date()
    others = users - 1
    if others:
        _user("other", 6)
        # The one user's rows lie in the middle of the others'.
        _repeat(connection, 1, others // 2)
    owner = _user("robin", 30)
    if others > 1:
        _repeat(connection, others // 2 + 1, others - 1)
    browser = Client(headers={"host": "127.0.0.1"})
    browser.force_login(owner)
    return connection, browser


def _user(name: str, opportunities: int) -> Any:  # noqa: ANN401 -- Django is not loaded yet where this is read
    from afterview.core.journal_file import read_journal  # noqa: PLC0415 -- needs Django
    from afterview.records.models import User  # noqa: PLC0415 -- as above
    from afterview.records.operations import begin_journal  # noqa: PLC0415 -- as above

    user = User.objects.create_user(name)
    begin_journal(user, read_journal(journal(opportunities)), NOW)
    return user


def _repeat(connection: BaseDatabaseWrapper, first: int, last: int) -> None:
    """Copy the first user's rows for the users numbered `first` to `last`, six to a table."""
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA foreign_keys=OFF")
        cursor.execute("SELECT min(owner_id) FROM records_opportunity")
        source = cursor.fetchone()[0]
        cursor.execute("BEGIN")
        numbers = f"WITH RECURSIVE n(n) AS (VALUES({first}) UNION ALL SELECT n + 1 FROM n WHERE n < {last})"  # noqa: S608 -- numbers
        for table in ("user", "profile", *TABLES):
            cursor.execute(f"PRAGMA table_info(records_{table})")
            names = [row[1] for row in cursor.fetchall()]
            values = [MOVED.get(name, f'"{name}"') for name in names]
            if table == "user":
                values[names.index("username")] = "username || n"
            owner = "id" if table == "user" else "owner_id"
            columns = ", ".join(f'"{name}"' for name in names)
            rows = f"(SELECT * FROM records_{table} WHERE {owner} = {source} ORDER BY id LIMIT 6)"  # noqa: S608 -- our own names
            copied = f"INSERT INTO records_{table} ({columns}) SELECT {', '.join(values)} FROM n, {rows}"  # noqa: S608 -- as above
            cursor.execute(f"{numbers} {copied}")
        cursor.execute("COMMIT")
        cursor.execute("PRAGMA foreign_keys=ON")


def measure(databases: dict[int, tuple[BaseDatabaseWrapper, Client]], rounds: int) -> dict[int, list[float]]:
    """Milliseconds of each answer by the number of users, asked for in turn."""
    from django.db import connections  # noqa: PLC0415 -- needs Django

    took: dict[int, list[float]] = {size: [] for size in databases}
    for _ in range(rounds):
        for size, (connection, browser) in databases.items():
            connections["default"] = connection
            began = time.perf_counter()
            answer = browser.get("/")
            took[size].append((time.perf_counter() - began) * 1000)
            if answer.status_code != 200:
                raise SystemExit(f"Today answered {answer.status_code}")
    return took


def plans(connection: BaseDatabaseWrapper, browser: Client) -> list[str]:
    """How SQLite answers each query of the page."""
    from django.db import connections  # noqa: PLC0415 -- needs Django
    from django.test.utils import CaptureQueriesContext  # noqa: PLC0415 -- as above

    connections["default"] = connection
    with CaptureQueriesContext(connection) as captured:
        browser.get("/")
    found = []
    for query in captured.captured_queries:
        sql = query["sql"]
        if sql.startswith("SELECT"):
            with connection.cursor() as cursor:
                cursor.execute(f"EXPLAIN QUERY PLAN {sql}")
                found += ["; ".join(row[3] for row in cursor.fetchall())]
    return found


def main() -> None:
    """Print what was measured."""
    with tempfile.TemporaryDirectory(prefix="afterview-bench-") as folder:
        load_project(Path(folder))
        databases = {}
        for size in SIZES:
            began = time.perf_counter()
            file = Path(folder) / f"{size}.sqlite3"
            databases[size] = database(file, size)
            megabytes = file.stat().st_size / 1_000_000
            print(f"{size:7,} users: {megabytes:,.0f} MB, made in {time.perf_counter() - began:.0f} s")
        for line in plans(*databases[SIZES[-1]]):
            print("  ", line)
        measure(databases, WARM_UP)
        took = measure(databases, ROUNDS)
    p95 = {size: sorted(times)[int(len(times) * 0.95)] for size, times in took.items()}
    print(f"Python {sys.version.split()[0]}, {ROUNDS} answers from each database")
    for size in SIZES:
        print(f"{size:7,} users: p95 {p95[size]:.1f} ms, median {median(took[size]):.1f} ms")
    print(f"from 1 to {SIZES[-1]:,} users p95 grows {p95[SIZES[-1]] / p95[1]:.2f}x (aim {AIM}x)")


if __name__ == "__main__":
    main()
