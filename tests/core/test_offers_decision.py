from collections.abc import Callable
from typing import Any

import pytest

from afterview.core.offers.decision import Decision, read_decision, write_decision
from afterview.core.refusal import Refused
from afterview.core.shape import schema


def decision_value() -> dict[str, Any]:
    return {
        "criteria": [
            {"id": "pay", "name": "Pay", "worst": 50000, "best": 100000, "unit": "USD a year", "swing": 100},
            {"id": "commute", "name": "Commute", "worst": 90, "best": 0, "unit": "minutes", "swing": 40.5},
        ],
        "weights": "swings",
        "must_haves": [{"id": "visa", "text": "sponsors the visa"}],
        "gut": "a",
        "alternatives": [
            {
                "id": "a",
                "name": "Northwind",
                "opportunity": "northwind-data-engineer",
                "values": {"pay": 80000, "commute": 35},
                "must": {"visa": True},
            },
            {
                "id": "stay",
                "name": "Keep searching",
                "opportunity": None,
                "values": {"pay": 50000, "commute": 0},
                "must": {},
            },
        ],
    }


Change = Callable[[dict[str, Any]], None]


def put(where: str, new: object) -> Change:
    """A change that sets what stands at `where`, a way like `criteria.0.id`."""

    def change(value: Any) -> None:  # noqa: ANN401 -- any JSON value
        *way, last = where.split(".")
        for step in way:
            value = value[int(step) if step.isdigit() else step]
        value[last] = new

    return change


def drop(where: str) -> Change:
    """A change that takes away the key at `where`."""

    def change(value: Any) -> None:  # noqa: ANN401 -- any JSON value
        *way, last = where.split(".")
        for step in way:
            value = value[int(step) if step.isdigit() else step]
        del value[last]

    return change


def refusal(change: Change, path: str = "$") -> Refused:
    value = decision_value()
    change(value)
    with pytest.raises(Refused) as caught:
        read_decision(value, path)
    return caught.value


def test_a_decision_writes_back_equal() -> None:
    assert write_decision(read_decision(decision_value())) == decision_value()


def test_what_is_optional_may_be_absent() -> None:
    value = decision_value()
    del value["weights"], value["must_haves"], value["gut"]
    for criterion in value["criteria"]:
        del criterion["unit"]
    for alternative in value["alternatives"]:
        del alternative["opportunity"], alternative["must"]
    decision = read_decision(value)
    assert (decision.weights, decision.must_haves, decision.gut) == ("swings", (), None)
    assert all(a.must == {} and a.opportunity is None for a in decision.alternatives)
    assert all(c.unit is None for c in decision.criteria)


def test_what_is_optional_may_be_null() -> None:
    value = decision_value() | {"weights": None, "must_haves": None, "gut": None}
    for alternative in value["alternatives"]:
        alternative["must"] = None
    assert read_decision(value).weights == "swings"


def test_an_answer_may_be_null_for_not_answered() -> None:
    value = decision_value()
    value["alternatives"][0]["must"]["visa"] = None
    assert read_decision(value).alternatives[0].must == {"visa": None}


def test_swings_may_be_absent_where_ranks_count() -> None:
    value = decision_value() | {"weights": "ranks"}
    for criterion in value["criteria"]:
        del criterion["swing"]
    assert [c.swing for c in read_decision(value).criteria] == [None, None]


def test_every_swing_may_be_0_where_ranks_count() -> None:
    value = decision_value() | {"weights": "ranks"}
    for criterion in value["criteria"]:
        criterion["swing"] = 0
    assert read_decision(value).weights == "ranks"


REFUSED = [
    (drop("criteria"), "criteria", "is missing"),
    (put("criteria", []), "criteria", "has no criterion to weigh by"),
    (put("criteria", {}), "criteria", "is not a list"),
    (drop("alternatives"), "alternatives", "is missing"),
    (put("alternatives", []), "alternatives", "has nothing to weigh"),
    (put("because", "x"), "because", "key"),
    (put("criteria.1.scale", 1), "criteria[1].scale", "key"),
    (put("alternatives.0.pros", ""), "alternatives[0].pros", "key"),
    (put("must_haves.0.why", ""), "must_haves[0].why", "key"),
    (drop("criteria.0.id"), "criteria[0].id", "is missing"),
    (put("criteria.0.id", " "), "criteria[0].id", "is empty"),
    (put("criteria.1.id", "pay"), "criteria[1].id", "occurs twice"),
    (drop("criteria.0.name"), "criteria[0].name", "is missing"),
    (put("criteria.0.name", " "), "criteria[0].name", "is empty"),
    (drop("criteria.1.worst"), "criteria[1].worst", "is missing"),
    (put("criteria.1.best", None), "criteria[1].best", "is missing"),
    (put("criteria.1.best", 90), "criteria[1].best", "the anchors must differ"),
    (put("criteria.1.best", "0"), "criteria[1].best", "is not a number"),
    (put("criteria.0.best", 1e16), "criteria[0].best", "is too large"),
    (put("criteria.0.best", float("inf")), "criteria[0].best", "is too large"),
    (put("criteria.0.best", 10**400), "criteria[0].best", "is too large"),
    (put("criteria.0.worst", 1e-300), "criteria[0].worst", "is too small"),
    (drop("criteria.0.swing"), "criteria[0].swing", "is missing"),
    (put("criteria.0.swing", 101), "criteria[0].swing", "is not between 0 and 100"),
    (put("criteria.0.swing", -1), "criteria[0].swing", "is not between 0 and 100"),
    (put("criteria.0.swing", new=True), "criteria[0].swing", "is not a number"),
    (put("weights", "points"), "weights", "is not swings or ranks"),
    (put("gut", "b"), "gut", "is not the id of an alternative"),
    (drop("must_haves.0.text"), "must_haves[0].text", "is missing"),
    (drop("alternatives.1.values"), "alternatives[1].values", "is missing"),
    (drop("alternatives.1.values.pay"), "alternatives[1].values.pay", "is missing"),
    (put("alternatives.1.values.pay", None), "alternatives[1].values.pay", "is missing"),
    (put("alternatives.1.values.pay", "much"), "alternatives[1].values.pay", "is not a number"),
    (put("alternatives.1.values.pay", new=False), "alternatives[1].values.pay", "is not a number"),
    (
        put("alternatives.1.values.fun", 1),
        "alternatives[1].values.fun",
        "is not the id of a criterion",
    ),
    (put("alternatives.0.must.car", new=True), "alternatives[0].must.car", "is not the id of a must-have"),
    (put("alternatives.0.must.visa", 1), "alternatives[0].must.visa", "is neither true nor false"),
    (put("alternatives.1.id", "a"), "alternatives[1].id", "occurs twice"),
]


@pytest.mark.parametrize(("change", "path", "reason"), REFUSED, ids=[f"{r[1]} {r[2]}" for r in REFUSED])
def test_a_wrong_decision_is_refused_with_its_path(change: Change, path: str, reason: str) -> None:
    refused = refusal(change)
    assert refused.path == path
    assert reason in refused.reason


def test_no_swing_above_0_is_refused() -> None:
    def change(value: dict[str, Any]) -> None:
        for criterion in value["criteria"]:
            criterion["swing"] = 0

    assert refusal(change).path == "criteria"


def test_what_is_no_object_is_refused_as_a_whole() -> None:
    with pytest.raises(Refused, match=r"^\$ is not an object$"):
        read_decision([])
    with pytest.raises(Refused, match=r"^decision is not an object$"):
        read_decision([], "decision")


def test_a_path_begins_where_the_decision_stands() -> None:
    refused = refusal(drop("alternatives.1.values.pay"), "decision")
    assert refused.path == "decision.alternatives[1].values.pay"


def test_an_opportunity_that_the_journal_does_not_have_is_refused() -> None:
    with pytest.raises(Refused, match=r"^decision\.alternatives\[0\]\.opportunity is not the id"):
        read_decision(decision_value(), "decision", opportunities=["globex-analyst"])


def test_an_opportunity_of_the_journal_is_taken() -> None:
    decision = read_decision(decision_value(), "decision", opportunities=["northwind-data-engineer"])
    assert [a.opportunity for a in decision.alternatives] == ["northwind-data-engineer", None]


def test_the_schema_comes_from_the_types() -> None:
    definitions: dict[str, Any] = {}
    schema(Decision, definitions=definitions)
    assert set(definitions) == {"Decision", "Criterion", "MustHave", "Alternative"}
    assert definitions["Alternative"]["properties"]["values"]["additionalProperties"]["type"] == "number"
    assert definitions["Decision"]["required"] == ["criteria", "alternatives"]
