from datetime import date
from fractions import Fraction

from afterview.core.offers.waiting import Pending, break_even_chance, waiting_value, weigh_waiting

SURE_LOSS = Fraction(0)


def pending(chance: str, value: int, name: str = "x", answer_by: date | None = None) -> Pending:
    return Pending(name=name, chance=Fraction(chance), value=Fraction(value), answer_by=answer_by)


def test_the_waiting_value_of_the_rulebook() -> None:
    processes = [pending("0.5", 85), pending("0.3", 78)]
    assert waiting_value(processes, Fraction(40)) == Fraction("68.2")


def test_the_order_of_the_processes_does_not_count() -> None:
    processes = [pending("0.3", 78), pending("0.5", 85)]
    assert waiting_value(processes, Fraction(40)) == Fraction("68.2")


def test_with_nothing_pending_waiting_is_worth_having_nothing() -> None:
    assert waiting_value([], Fraction(40)) == 40


def test_a_certain_offer_leaves_nothing_to_the_lesser_ones() -> None:
    assert waiting_value([pending("1", 85), pending("0.3", 78)], Fraction(40)) == 85


def test_the_break_even_chance_of_the_rulebook() -> None:
    assert break_even_chance(Fraction(70), Fraction(85), Fraction(40)) == Fraction(2, 3)


def test_no_chance_is_enough_for_something_worth_less_than_the_offer() -> None:
    chance = break_even_chance(Fraction(70), Fraction(60), Fraction(40))
    assert chance == Fraction(3, 2)


def test_there_is_no_break_even_with_something_worth_nothing_more_than_nothing() -> None:
    assert break_even_chance(Fraction(70), Fraction(40), Fraction(40)) is None


def test_an_answer_after_the_deadline_is_late_and_not_counted_in_time() -> None:
    processes = [
        pending("0.5", 85, "Globex", date(2026, 12, 11)),
        pending("0.3", 78, "Initech", date(2026, 12, 4)),
    ]
    found = weigh_waiting(Fraction(70), processes, Fraction(40), deadline=date(2026, 12, 4))
    assert found.value == Fraction("68.2")
    assert found.value_in_time == Fraction("51.4")
    assert found.late == ("Globex",)
    assert [(b.name, b.chance) for b in found.break_even] == [
        ("Globex", Fraction(2, 3)),
        ("Initech", Fraction(15, 19)),
    ]


def test_without_a_deadline_or_a_date_nothing_is_late() -> None:
    dated = [pending("0.5", 85, answer_by=date(2026, 12, 11))]
    assert weigh_waiting(Fraction(70), dated, SURE_LOSS).late == ()
    undated = [pending("0.5", 85)]
    assert weigh_waiting(Fraction(70), undated, SURE_LOSS, deadline=date(2026, 12, 4)).late == ()
