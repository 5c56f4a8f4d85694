"""Whether the tables are as this version wants them, and making them so."""

from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from pkgutil import iter_modules

from django.apps import apps
from django.core.management import call_command
from django.db import connection, transaction
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder

from afterview.core.refusal import Refused
from afterview.records.database_file import Migration


def known_migrations() -> set[Migration]:
    """The migrations (application, name) that this version has, found without loading each of them."""
    known: set[Migration] = set()
    for application in apps.get_app_configs():
        module, _ = MigrationLoader.migrations_module(application.label)
        if module is None or find_spec(module) is None:
            continue
        files = iter_modules(import_module(module).__path__)
        known |= {(application.label, file.name) for file in files if file.name.startswith("0")}
    return known


def missing_migrations() -> list[Migration]:
    """Those that the records have not had yet, the product's own first and in order."""
    own = "records"
    return sorted(known_migrations() - _applied(), key=lambda one: (one[0] != own, one))


def is_empty() -> bool:
    """Whether the records have no tables yet."""
    return not _applied()


def refuse_newer(applied: set[Migration], file: Path) -> None:
    """`Refused` where the database in `file` has had migrations that this version does not know."""
    if applied - known_migrations():
        raise Refused(
            str(file), "was made by a newer version of Afterview: install that version; nothing was changed"
        )


def refuse_newer_records(file: Path) -> None:
    """`Refused` where the records, which lie in `file`, were made by a newer version."""
    refuse_newer(_applied(), file)


def bring_up_to_date() -> None:
    """Apply the migrations that are missing: all of them or, where one fails or the process ends, none."""
    if connection.vendor != "sqlite":
        call_command("migrate", verbosity=0, interactive=False)
        return
    # Django asks for this around its own transaction for each migration; here one goes around them all.
    connection.disable_constraint_checking()
    try:
        with transaction.atomic():
            call_command("migrate", verbosity=0, interactive=False)
    finally:
        connection.enable_constraint_checking()


def _applied() -> set[Migration]:
    return set(MigrationRecorder(connection).applied_migrations())
