"""How a command comes to the user's own journal: Django is loaded only by the commands that need it."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from afterview.cli.clock import now

if TYPE_CHECKING:
    from afterview.records.models import User

home_option = click.option(
    "--home",
    type=click.Path(file_okay=False, path_type=Path),
    help="The data directory, instead of the user's own (also AFTERVIEW_HOME).",
)


def open_records(home: Path | None) -> "User":
    """The owner of the records in `home` (None: the user's own data directory), made ready for use."""
    load_records(home)
    from afterview.services.sign_in import local_owner  # noqa: PLC0415 -- needs Django, loaded above

    return local_owner()


def load_records(home: Path | None) -> None:
    """Load Django over the records in `home` and bring their tables up to date."""
    load_project(home)
    from afterview.services.prepare_records import prepare_records  # noqa: PLC0415 -- needs Django, loaded above

    prepare_records(now())


def load_project(home: Path | None) -> None:
    """Load Django over the records in `home`, and leave them as they are."""
    if home is not None:
        os.environ["AFTERVIEW_HOME"] = str(home)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "afterview.project.settings")
    import django  # noqa: PLC0415 -- half a second that commands without a database do not pay

    django.setup()


def setting(name: str) -> Any:  # noqa: ANN401 -- settings are of any type
    """A setting of the loaded project."""
    from django.conf import settings  # noqa: PLC0415 -- as above

    return getattr(settings, name)
