"""What a handler of an obligation says when it has done what it could (DESIGN section 7)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from afterview.records.obligations import Claim


@dataclass(frozen=True, slots=True)
class Later:
    """It is owed again at `until`; `trouble` is why it did not succeed, None where nothing is wrong."""

    until: datetime
    trouble: str | None = None


Handler = Callable[[Claim, datetime], Later | None]
"""Does what a claimed obligation stands for at `now`; None: it is settled."""
