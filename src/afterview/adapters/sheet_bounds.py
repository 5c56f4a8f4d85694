"""How much a sheet may hold: far more than a job search, and little enough for any machine."""

from dataclasses import dataclass

from afterview.adapters.bounded import FileRefused


@dataclass(frozen=True, slots=True)
class Bounds:
    """The most rows with text, columns, filled cells and characters of a sheet."""

    rows: int = 20_000
    columns: int = 250
    cells: int = 500_000
    characters: int = 16_000_000

    def check(self, *, rows: int = 0, columns: int = 0, cells: int = 0, characters: int = 0) -> None:
        """Raise `FileRefused` where one of the numbers is beyond its bound."""
        for number, most, what in (
            (rows, self.rows, "rows"),
            (columns, self.columns, "columns"),
            (cells, self.cells, "filled cells"),
            (characters, self.characters, "characters"),
        ):
            if number > most:
                raise FileRefused(f"has more than {most:,} {what}; save the list on its own")
