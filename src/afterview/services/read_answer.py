"""What they said about when, as far as words and a date tell."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from afterview.core.journal import HearBy
from afterview.core.promises import Promise

Understand = Callable[[str, date], Promise]


@dataclass(frozen=True, slots=True)
class Answer:
    """The date to keep, None where there is none, and how their words were read, None without words."""

    words: str | None
    hear_by: HearBy | None
    reading: str | None

    def note_with_words(self, note: str | None) -> str | None:
        """The note; with their words where these come to no date, so that they are not lost."""
        said = f"They said: “{self.words}”." if self.words and self.hear_by is None else None
        return "\n".join(part for part in (note, said) if part) or None


def read_answer(words: str | None, day: date | None, said_on: date, understood: Understand) -> Answer:
    """What `words`, said on the local date `said_on`, come to (RULEBOOK section 5); `day` corrects that."""
    said = (words or "").strip() or None
    if said is None:
        return Answer(None, HearBy(date=day) if day else None, None)
    promise = understood(said, said_on)
    found = day or promise.date
    hear_by = HearBy(date=found, said=said, said_on=said_on) if found else None
    return Answer(said, hear_by, promise.reading)
