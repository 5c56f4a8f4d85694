"""A decision on its way (RULEBOOK section 8, DESIGN section 4): what is asked next, and what an answer keeps."""

from dataclasses import replace

import pytest

from afterview.core.offers import draft as drafts
from afterview.core.offers.decision import Decision, read_decision
from afterview.core.offers.draft import DecisionDraft, DraftAlternative, DraftCriterion
from afterview.core.refusal import Refused
from afterview.core.shape import Id

A = DraftAlternative(id="a", name="Northwind", opportunity=Id("northwind"))
B = DraftAlternative(id="b", name="Contoso")
STAY = drafts.KEEP_SEARCHING
PAY = DraftCriterion(id="pay", name="Pay", unit="a year")
PEOPLE = DraftCriterion(id="people", name="People")


def begun() -> DecisionDraft:
    return drafts.with_alternatives(DecisionDraft(), [A, B, STAY])


def valued() -> DecisionDraft:
    """Every question answered but the order."""
    draft = drafts.with_must_haves(drafts.with_gut(begun(), "b"), [])
    draft = drafts.with_criteria(draft, [PAY, PEOPLE])
    draft = drafts.with_anchors(draft, "pay", worst=40, best=80, unit="GBP a year")
    draft = drafts.with_values(draft, "pay", {"a": 60, "b": 70, STAY.id: 40})
    draft = drafts.with_anchors(draft, "people", worst=0, best=10, unit=None)
    return drafts.with_values(draft, "people", {"a": 9, "b": 5, STAY.id: 4})


def complete() -> DecisionDraft:
    return drafts.with_order(valued(), ["people", "pay"])


def asked(draft: DecisionDraft) -> tuple[str, str | None] | None:
    step = drafts.next_step(draft)
    return None if step is None else (step.name, step.about)


def test_the_questions_come_in_their_order() -> None:
    draft = DecisionDraft()
    assert asked(draft) == ("alternatives", None)
    draft = begun()
    assert asked(draft) == ("gut", None)
    draft = drafts.with_gut(draft, None)
    assert asked(draft) == ("must_haves", None)
    draft = drafts.with_must_haves(draft, ["remote days"])
    assert asked(draft) == ("must", "remote-days")
    draft = drafts.with_answers(draft, "remote-days", {"a": True})
    assert asked(draft) == ("criteria", None)
    draft = drafts.with_criteria(draft, [PAY])
    assert asked(draft) == ("anchors", "pay")
    draft = drafts.with_anchors(draft, "pay", worst=0, best=1, unit=None)
    assert asked(draft) == ("values", "pay")
    draft = drafts.with_values(draft, "pay", {"a": 1, "b": 0, STAY.id: 0})
    assert asked(draft) is None


def test_two_criteria_are_put_in_order_last() -> None:
    assert asked(valued()) == ("order", None)
    assert asked(complete()) is None


def test_back_leads_to_the_question_before() -> None:
    assert drafts.step_before(valued(), "values", "people") == drafts.Step("anchors", "people", answered=True)
    assert drafts.step_before(valued(), "alternatives") is None
    assert drafts.step_before(valued(), "must", "unknown") is None


def test_an_unfinished_decision_is_none() -> None:
    assert drafts.decision_of(valued()) is None


def test_a_finished_one_is_a_decision_by_ranks() -> None:
    found = drafts.decision_of(complete())
    assert isinstance(found, Decision)
    assert [c.id for c in found.criteria] == ["people", "pay"]
    assert (found.weights, found.gut) == ("ranks", "b")
    assert found.alternatives[0].values == {"pay": 60, "people": 9}


def test_swings_refine_the_ranks() -> None:
    found = drafts.decision_of(drafts.with_swings(complete(), {"people": 100, "pay": 60}))
    assert found is not None
    assert found.weights == "swings"
    assert [c.swing for c in found.criteria] == [100, 60]


def test_a_draft_reads_back_equal() -> None:
    draft = drafts.with_swings(complete(), {"people": 100, "pay": 60})
    assert drafts.read_draft(drafts.write_draft(draft)) == draft


def test_a_decision_taken_up_again_has_every_question_answered() -> None:
    decision = read_decision(
        {
            "criteria": [
                {"id": "pay", "name": "Pay", "worst": 0, "best": 1, "swing": 100},
                {"id": "way", "name": "Way", "worst": 90, "best": 0, "swing": 40},
            ],
            "must_haves": [{"id": "visa", "text": "a visa"}],
            "alternatives": [
                {"id": "a", "name": "A", "values": {"pay": 1, "way": 10}, "must": {"visa": True}},
                {"id": "b", "name": "B", "values": {"pay": 0, "way": 20}},
            ],
        }
    )
    draft = drafts.draft_of(decision)
    assert drafts.next_step(draft) is None
    assert drafts.decision_of(draft) == decision


def test_an_opportunity_that_is_gone_leaves_what_was_said_of_it() -> None:
    (first, *_) = drafts.without_gone(complete(), ["contoso"]).alternatives
    assert (first.opportunity, first.values) == (None, {"pay": 60, "people": 9})
    assert drafts.without_gone(complete(), ["northwind"]) == complete()


def test_one_alternative_is_no_choice() -> None:
    with pytest.raises(Refused, match="two at least"):
        drafts.with_alternatives(DecisionDraft(), [A])


def test_an_alternative_that_stays_keeps_what_was_said_of_it() -> None:
    draft = drafts.with_alternatives(complete(), [B, STAY, DraftAlternative(id="c", name="C")])
    assert draft.alternatives[0].values == {"pay": 70, "people": 5}
    assert draft.gut == "b"
    assert asked(draft) == ("values", "people")


def test_a_first_choice_that_goes_is_asked_again() -> None:
    assert asked(drafts.with_alternatives(complete(), [A, STAY])) == ("gut", None)


def test_the_first_choice_is_one_of_them() -> None:
    with pytest.raises(Refused, match="not the id of an alternative"):
        drafts.with_gut(begun(), "c")


def test_a_must_have_worded_as_before_keeps_its_answers() -> None:
    draft = drafts.with_must_haves(begun(), ["remote days", "a visa", "a visa", " "])
    draft = drafts.with_answers(draft, "a-visa", {"a": True, "b": False})
    draft = drafts.with_must_haves(draft, ["a visa", "no shifts"])
    assert [m.id for m in draft.must_haves] == ["a-visa", "no-shifts"]
    assert draft.alternatives[0].must == {"a-visa": True}
    assert "must:a-visa" in draft.passed


def test_a_must_have_that_goes_takes_its_answers_along() -> None:
    draft = drafts.with_answers(drafts.with_must_haves(begun(), ["a visa"]), "a-visa", {"a": True})
    draft = drafts.with_must_haves(draft, [])
    assert draft.alternatives[0].must == {}
    assert "must:a-visa" not in draft.passed


def test_one_to_seven_criteria_are_weighed() -> None:
    with pytest.raises(Refused, match="choose one at least"):
        drafts.with_criteria(begun(), [])
    with pytest.raises(Refused, match="more than 7"):
        drafts.with_criteria(begun(), [replace(PAY, id=f"c{n}") for n in range(8)])


def test_a_criterion_that_goes_takes_its_values_along_and_the_order_is_asked_again() -> None:
    draft = drafts.with_criteria(complete(), [PAY, DraftCriterion(id="way", name="Way")])
    assert [c.id for c in draft.criteria] == ["pay", "way"]
    assert draft.criteria[0].best == 80
    assert draft.alternatives[0].values == {"pay": 60}
    assert "order" not in draft.passed


def test_the_same_criteria_keep_their_order() -> None:
    draft = drafts.with_criteria(complete(), [PAY, PEOPLE])
    assert [c.id for c in draft.criteria] == ["people", "pay"]
    assert asked(draft) is None


def test_a_new_criterion_is_asked_for_its_swing_too() -> None:
    draft = drafts.with_swings(complete(), {"people": 100, "pay": 60})
    draft = drafts.with_criteria(draft, [PAY, PEOPLE, DraftCriterion(id="way", name="Way")])
    draft = drafts.with_anchors(draft, "way", worst=90, best=0, unit="minutes")
    draft = drafts.with_values(draft, "way", {"a": 30, "b": 60, STAY.id: 0})
    assert asked(draft) == ("order", None)


def test_equal_anchors_are_no_scale() -> None:
    with pytest.raises(Refused, match="must differ"):
        drafts.with_anchors(valued(), "pay", worst=1, best=1, unit=None)


def test_a_value_for_each_alternative_is_needed() -> None:
    with pytest.raises(Refused, match=r"keep-searching is missing"):
        drafts.with_values(valued(), "pay", {"a": 1, "b": 2})


@pytest.mark.parametrize("ranked", [["pay"], ["pay", "pay"], ["pay", "people", "way"]])
def test_an_order_names_each_criterion_once(ranked: list[str]) -> None:
    with pytest.raises(Refused, match="each criterion once"):
        drafts.with_order(valued(), ranked)


@pytest.mark.parametrize(
    ("swings", "reason"),
    [
        ({"pay": 101, "people": 100}, "not between 0 and 100"),
        ({"pay": 100}, "one for each criterion"),
        ({"pay": 90, "people": 80}, "has no 100"),
    ],
)
def test_swings_are_measured_by_the_most_important_one(swings: dict[str, float], reason: str) -> None:
    with pytest.raises(Refused, match=reason):
        drafts.with_swings(valued(), swings)


def test_ids_are_made_of_words_and_are_free() -> None:
    assert drafts.new_id("Fit with goals!", set()) == "fit-with-goals"
    assert drafts.new_id("日本", set()) == "own"
    assert drafts.new_id("Pay", {"pay", "pay-2"}) == "pay-3"
