"""What the parts of `facts` hand to each other: stretches that have been read, and what is wrong with one."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wrong:
    """A stretch of a sentence that is not as the journal has it, why, and what to put in its place."""

    start: int
    end: int
    message: str
    fix: str | None = None


class Stretches:
    """The stretches of a sentence that have been read as something: a date's number is not counted again."""

    def __init__(self) -> None:
        self._taken: list[tuple[int, int]] = []

    def take(self, start: int, end: int) -> bool:
        """Take a stretch; False where a part of it has been taken already."""
        if any(first < end and start < last for first, last in self._taken):
            return False
        self._taken.append((start, end))
        return True
