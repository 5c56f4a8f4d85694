from collections.abc import Mapping, Sequence
from typing import Any

from afterview.core.offers.decision import read_decision
from afterview.core.offers.weigh import weigh


def said(
    alternatives: Mapping[str, Sequence[float]],
    swings: Sequence[float],
    *,
    gut: str | None = None,
    must: dict[str, bool | None] | None = None,
) -> str:
    names = ["pay", "work", "people"][: len(swings)]
    value: dict[str, Any] = {
        "criteria": [
            {"id": n, "name": n, "worst": 0, "best": 100, "swing": s}
            for n, s in zip(names, swings, strict=True)
        ],
        "must_haves": [] if must is None else [{"id": "visa", "text": "sponsors the visa"}],
        "gut": gut,
        "alternatives": [
            {
                "id": key,
                "name": key.upper(),
                "values": dict(zip(names, values, strict=True)),
                "must": {"visa": must[key]} if must else {},
            }
            for key, values in alternatives.items()
        ],
    }
    return weigh(read_decision(value), samples=10).sentence


def test_the_nearest_flip_is_told_in_points_rounded_up() -> None:
    # They tie with pay at 2/3, which is 16 2/3 points more than half.
    assert said({"a": [40, 90], "b": [60, 50]}, [100, 100]) == (
        "A leads. If pay counted 17 points more, B would."
    )


def test_a_criterion_may_have_to_count_less() -> None:
    assert said({"a": [100, 0, 0], "b": [0, 60, 61]}, [100, 50, 50]) == (
        "A leads. If pay counted 13 points less, B would."
    )


def test_a_tie_at_whole_points_needs_one_more_to_be_a_lead() -> None:
    assert said({"a": [30, 80], "b": [50, 50]}, [100, 100]) == (
        "A leads. If pay counted 11 points more, B would."
    )


def test_one_point_is_a_point() -> None:
    assert said({"a": [50, 50.1], "b": [60, 40]}, [100, 100]) == (
        "A leads. If pay counted 1 point more, B would."
    )


def test_where_a_third_would_overtake_within_the_point_it_is_told_in_smaller_parts() -> None:
    # B draws level at 0.25 points more, C, much steeper, at 0.6: at a whole point C leads.
    assert said({"a": [50, 50.1], "b": [60, 40], "c": [395.8, -304.1]}, [100, 100]) == (
        "A leads. If pay counted 0.3 points more, B would."
    )


def test_a_lead_on_every_criterion_is_said_to_be_safe() -> None:
    assert said({"a": [60, 60], "b": [50, 50]}, [100, 100]) == (
        "A leads. No criterion, counted more or less on its own, would change that."
    )


def test_a_mere_tie_at_the_end_of_the_weights_is_no_other_lead() -> None:
    assert said({"a": [60, 50], "b": [50, 50]}, [100, 100]) == "A leads."


def test_one_criterion_has_nothing_to_be_counted_against() -> None:
    assert said({"a": [60], "b": [50]}, [100]) == "A leads."


def test_one_alternative_is_only_that() -> None:
    assert said({"a": [60]}, [100]) == "A is the only alternative."


def test_two_at_the_top_come_out_level() -> None:
    assert said({"a": [60, 40], "b": [40, 60], "c": [0, 0]}, [100, 100]) == "A and B come out level."


def test_three_at_the_top_come_out_level() -> None:
    assert said({"a": [50], "b": [50], "c": [50]}, [100]) == "A, B and C come out level."


def test_a_gut_choice_that_does_not_lead_is_a_question() -> None:
    assert said({"a": [60], "b": [50]}, [100], gut="b") == (
        "A leads. Your gut said B: ask what the criteria leave out."
    )


def test_a_gut_choice_that_leads_needs_no_word() -> None:
    assert said({"a": [60], "b": [50]}, [100], gut="a") == "A leads."


def test_a_gut_choice_that_fails_is_told_why() -> None:
    assert said({"a": [60], "b": [90]}, [100], gut="b", must={"a": True, "b": False}) == (
        "A is the only alternative that fails no must-have. Your gut said B, which fails a must-have."
    )


def test_one_that_fails_neither_leads_nor_would() -> None:
    must: dict[str, bool | None] = {"a": True, "b": True, "c": False}
    assert said({"a": [60], "b": [50], "c": [90]}, [100], must=must) == "A leads."


def test_where_all_fail_none_leads() -> None:
    assert said({"a": [60], "b": [50]}, [100], must={"a": False, "b": False}) == (
        "Every alternative fails a must-have."
    )


def test_the_only_one_may_fail() -> None:
    assert said({"a": [60]}, [100], must={"a": False}) == "A fails a must-have."


def test_what_the_leader_has_not_answered_is_named() -> None:
    assert said({"a": [60], "b": [50]}, [100], must={"a": None, "b": True}) == (
        "A leads. Still to find out about A: sponsors the visa."
    )
