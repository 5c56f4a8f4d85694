"""What waiting is worth beside an offer that must be answered (RULEBOOK section 8)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Pending:
    """A process still under way: the chance of an offer, 0 to 1, its value, and when its answer is due."""

    name: str
    chance: Fraction
    value: Fraction
    answer_by: date | None = None


@dataclass(frozen=True, slots=True)
class BreakEven:
    """The chance of `name` at which waiting for it alone is worth as much as the offer, or None."""

    name: str
    chance: Fraction | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """Taking the offer against waiting.

    `value` counts every pending process, `value_in_time` only those not in `late`, whose answer is due after
    the offer's deadline: for those the offer has to be let go, or more time asked for.
    """

    offer: Fraction
    value: Fraction
    value_in_time: Fraction
    break_even: tuple[BreakEven, ...]
    late: tuple[str, ...]


def waiting_value(pending: Sequence[Pending], nothing: Fraction) -> Fraction:
    """Σ p·v·Π(1 − p of the better ones) + v0·Π(1 − p): the best that comes, `nothing` if none does."""
    value, none_so_far = Fraction(0), Fraction(1)
    for process in sorted(pending, key=lambda p: p.value, reverse=True):
        value += none_so_far * process.chance * process.value
        none_so_far *= 1 - process.chance
    return value + none_so_far * nothing


def break_even_chance(offer: Fraction, hoped_for: Fraction, nothing: Fraction) -> Fraction | None:
    """p* = (v_A − v0)/(v_B − v0): above this chance of B, waiting for it is worth more than the offer A.

    Above 1 where B is worth less than the offer, so that no chance is enough; None where B is worth no more
    than having nothing.
    """
    if hoped_for <= nothing:
        return None
    return (offer - nothing) / (hoped_for - nothing)


def weigh_waiting(
    offer: Fraction, pending: Sequence[Pending], nothing: Fraction, *, deadline: date | None = None
) -> Waiting:
    """The offer's value against that of waiting; all values on one scale, `nothing` that of having none.

    Without a `deadline`, or a date for its answer, a process counts as in time.
    """
    late = [p for p in pending if deadline and p.answer_by and p.answer_by > deadline]
    return Waiting(
        offer=offer,
        value=waiting_value(pending, nothing),
        value_in_time=waiting_value([p for p in pending if p not in late], nothing),
        break_even=tuple(BreakEven(p.name, break_even_chance(offer, p.value, nothing)) for p in pending),
        late=tuple(p.name for p in late),
    )
