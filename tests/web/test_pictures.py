from fractions import Fraction

from afterview.web.pictures import WIDTH, bars, marks


def amounts(*found: int) -> list[Fraction]:
    return [Fraction(n) for n in found]


def test_the_parts_of_a_bar_stand_beside_each_other_as_wide_as_they_are_large() -> None:
    (bar,) = bars([("A", "80", amounts(20, 60))], Fraction(100)).bars
    assert [(p.number, p.x, p.width) for p in bar.parts] == [
        (1, 0, WIDTH * 0.2),
        (2, WIDTH * 0.2, WIDTH * 0.6),
    ]


def test_what_is_nothing_or_less_is_not_drawn() -> None:
    (bar,) = bars([("A", "0", amounts(0, -5, 50))], Fraction(100)).bars
    assert [p.number for p in bar.parts] == [3]
    assert bars([("A", "0", amounts(0))], Fraction(0)).bars[0].parts == ()


def test_a_bar_ends_with_the_picture() -> None:
    (bar,) = bars([("A", "150", amounts(90, 60))], Fraction(100)).bars
    assert sum(p.width for p in bar.parts) == WIDTH


def test_a_part_too_narrow_for_its_number_has_none() -> None:
    (bar,) = bars([("A", "100", amounts(1, 99))], Fraction(100)).bars
    assert [p.shown for p in bar.parts] == [False, True]


def test_bars_stand_below_each_other_within_the_picture() -> None:
    found = bars([("A", "", amounts(1)), ("B", "", amounts(1))], Fraction(1))
    first, second = found.bars
    assert second.text_y - first.y > found.thickness
    assert second.y + found.thickness <= found.height


def test_a_mark_stands_between_nothing_and_everything() -> None:
    found = marks([("Pay", Fraction(0), Fraction(1)), ("Way", Fraction(1, 2), None)])
    pay, way = found.marks
    assert (pay.now, pay.at) == (8, WIDTH - 8)
    assert (way.now, way.at) == (WIDTH / 2, None)
    assert way.y <= found.height
