"""What lies where in the data directory of this machine's records."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from django.conf import settings

DATABASE = "afterview.sqlite3"
ATTACHMENTS = "attachments"


@dataclass(frozen=True, slots=True)
class Home:
    """A data directory."""

    folder: Path

    @property
    def database(self) -> Path:
        """The database file."""
        return self.folder / DATABASE

    @property
    def attachments(self) -> Path:
        """The files kept beside the journal, in a folder for each owner."""
        return self.folder / ATTACHMENTS

    @property
    def backups(self) -> Path:
        """Copies of the database made before migrations, and backups made by hand."""
        return self.folder / "backups"

    @property
    def lock(self) -> Path:
        """The file whose lock every process holds that uses the records."""
        return self.folder / "in-use.lock"

    @property
    def serving(self) -> Path:
        """Where a running server says on which port it answers."""
        return self.folder / "serving.json"


def this_home() -> Home:
    """The data directory of the loaded project."""
    return Home(Path(settings.HOME))


def stamp(now: datetime) -> str:
    """`now` (aware) for the name of a file: `20261124T093000Z`, which sorts by time."""
    return now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
