"""Where the bars and marks of a picture stand; templates draw them as SVG, with a table beside it."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

WIDTH = 340
_BAR, _GAP, _LABEL = 22, 14, 16
_NARROWEST_NAMED = 14


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a bar: its number in the table (0: too narrow for it), and where it stands."""

    number: int
    shown: bool
    x: float
    width: float

    @property
    def middle(self) -> float:
        """Where its number stands."""
        return self.x + self.width / 2

    @property
    def shade(self) -> int:
        """Which of the shades, 1 to 7, it has."""
        return (self.number - 1) % 7 + 1


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of parts with its label above it."""

    label: str
    figure: str
    y: int
    parts: tuple[Part, ...]

    @property
    def text_y(self) -> int:
        """The baseline of the label."""
        return self.y - 5

    @property
    def number_y(self) -> int:
        """The baseline of the numbers in it."""
        return self.y + 15


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars below each other."""

    bars: tuple[Bar, ...]
    height: int
    width: int = WIDTH
    thickness: int = _BAR


@dataclass(frozen=True, slots=True)
class Mark:
    """A line from 0 to 100 with the weight now and, where there is one, the weight of the tie."""

    label: str
    y: int
    now: float
    at: float | None

    @property
    def text_y(self) -> int:
        """The baseline of the label."""
        return self.y - 10


@dataclass(frozen=True, slots=True)
class Marks:
    """Lines below each other."""

    marks: tuple[Mark, ...]
    height: int
    width: int = WIDTH


def bars(rows: Sequence[tuple[str, str, Sequence[Fraction]]], most: Fraction) -> Bars:
    """Bars of parts, each row a label, its figure and the parts; `most` is as wide as the picture.

    What is below 0 has no width, and what goes beyond the picture ends with it.
    """
    drawn = []
    for place, (label, figure, amounts) in enumerate(rows):
        y = _LABEL + place * (_BAR + _GAP + _LABEL)
        drawn.append(Bar(label, figure, y, _parts(amounts, most)))
    return Bars(tuple(drawn), len(rows) * (_BAR + _GAP + _LABEL))


def marks(rows: Sequence[tuple[str, Fraction, Fraction | None]]) -> Marks:
    """A line for each row: its label, the weight now and that of the tie, 0 to 1."""
    step = 40
    return Marks(
        tuple(
            Mark(label, 28 + place * step, _along(now), None if at is None else _along(at))
            for place, (label, now, at) in enumerate(rows)
        ),
        len(rows) * step + 6,
    )


def _along(share: Fraction) -> float:
    return round(8 + float(share) * (WIDTH - 16), 1)


def _parts(amounts: Sequence[Fraction], most: Fraction) -> tuple[Part, ...]:
    parts: list[Part] = []
    x = 0.0
    for number, amount in enumerate(amounts, 1):
        wide = float(amount / most) * WIDTH if most > 0 and amount > 0 else 0.0
        width = round(min(wide, WIDTH - x), 1)
        if width > 0:
            parts.append(Part(number, width >= _NARROWEST_NAMED, round(x, 1), width))
            x += width
    return tuple(parts)
