"""A decision on its way: what is already said, which question comes next, and the decision once all is said.

The order is that of the pages: the alternatives, the gut choice before anything is weighed, must-haves,
criteria; then one criterion at a time its anchors and its values across all alternatives; at last the order
of the criteria, which swings may refine.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from afterview.core.offers.decision import Alternative, Criterion, Decision, MustHave, Weights, check_decision
from afterview.core.refusal import Refused
from afterview.core.shape import Id, reader, write

MOST_CRITERIA = 7

StepName = Literal["alternatives", "gut", "must_haves", "must", "criteria", "anchors", "values", "order"]


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftCriterion:
    """A criterion whose anchors and swing may still be open."""

    id: str
    name: str
    unit: str | None = None
    worst: float | None = None
    best: float | None = None
    swing: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftAlternative:
    """An alternative whose values and answers may still be open."""

    id: str
    name: str
    opportunity: Id | None = None
    values: Mapping[str, object] = field(default_factory=dict)
    must: Mapping[str, object] = field(default_factory=dict)


KEEP_SEARCHING = DraftAlternative(id="keep-searching", name="Keep searching")
PRESENT_JOB = DraftAlternative(id="present-job", name="Stay in the present job")


@dataclass(frozen=True, slots=True)
class Step:
    """One question: its name, the criterion or must-have it is about, and whether it is answered."""

    name: StepName
    about: str | None
    answered: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionDraft:
    """What is already said. `passed` names the questions that may be left empty and have been answered."""

    alternatives: tuple[DraftAlternative, ...] = ()
    gut: str | None = None
    must_haves: tuple[MustHave, ...] = ()
    criteria: tuple[DraftCriterion, ...] = ()
    weights: Weights = "ranks"
    passed: tuple[str, ...] = ()


def read_draft(value: object) -> DecisionDraft:
    """The draft in a JSON value, or `Refused`."""
    draft: DecisionDraft = reader(DecisionDraft)(value)
    return draft


def write_draft(draft: DecisionDraft) -> dict[str, Any]:
    """The JSON value of a draft; reads back equal."""
    value: dict[str, Any] = write(draft)
    return value


def draft_of(decision: Decision) -> DecisionDraft:
    """A decision taken up again: every question is answered."""
    return DecisionDraft(
        alternatives=tuple(
            DraftAlternative(id=a.id, name=a.name, opportunity=a.opportunity, values=a.values, must=a.must)
            for a in decision.alternatives
        ),
        gut=decision.gut,
        must_haves=decision.must_haves,
        criteria=tuple(
            DraftCriterion(id=c.id, name=c.name, unit=c.unit, worst=c.worst, best=c.best, swing=c.swing)
            for c in decision.criteria
        ),
        weights=decision.weights,
        passed=("alternatives", "gut", "must_haves", *(f"must:{m.id}" for m in decision.must_haves), "order"),
    )


def without_gone(draft: DecisionDraft, opportunities: Collection[str]) -> DecisionDraft:
    """The draft whose alternatives name only these opportunities, and keep all else said of them."""
    return replace(
        draft,
        alternatives=tuple(
            a if a.opportunity in opportunities else replace(a, opportunity=None) for a in draft.alternatives
        ),
    )


def decision_of(draft: DecisionDraft) -> Decision | None:
    """The decision, once every question is answered; else None."""
    if next_step(draft) is not None:
        return None
    decision = Decision(
        criteria=tuple(
            Criterion(id=c.id, name=c.name, unit=c.unit, worst=c.worst, best=c.best, swing=c.swing)
            for c in draft.criteria
            if c.worst is not None and c.best is not None
        ),
        alternatives=tuple(
            Alternative(id=a.id, name=a.name, opportunity=a.opportunity, values=a.values, must=a.must)
            for a in draft.alternatives
        ),
        weights=draft.weights,
        must_haves=draft.must_haves,
        gut=draft.gut,
    )
    check_decision(decision)
    return decision


def steps(draft: DecisionDraft) -> tuple[Step, ...]:
    """All questions in their order, so far as they are known."""
    return (
        Step("alternatives", None, len(draft.alternatives) > 1 and "alternatives" in draft.passed),
        Step("gut", None, draft.gut is not None or "gut" in draft.passed),
        Step("must_haves", None, "must_haves" in draft.passed),
        *(Step("must", m.id, f"must:{m.id}" in draft.passed) for m in draft.must_haves),
        Step("criteria", None, bool(draft.criteria)),
        *(step for criterion in draft.criteria for step in _steps_of(draft, criterion)),
        Step("order", None, _ordered(draft)),
    )


def next_step(draft: DecisionDraft) -> Step | None:
    """The first question that is not answered, None where all are."""
    return next((step for step in steps(draft) if not step.answered), None)


def step_before(draft: DecisionDraft, name: StepName, about: str | None = None) -> Step | None:
    """The question before that one, for Back; None before the first."""
    listed = steps(draft)
    place = next((i for i, step in enumerate(listed) if (step.name, step.about) == (name, about)), 0)
    return listed[place - 1] if place else None


# --- what each answer makes of the draft


def with_alternatives(draft: DecisionDraft, chosen: Sequence[DraftAlternative]) -> DecisionDraft:
    """The draft between these; what was said of those that stay is kept. Two at least, else `Refused`."""
    if len(chosen) < 2:
        raise Refused("alternatives", "needs two at least: what else could you do?")
    known = {a.id: a for a in draft.alternatives}
    kept = tuple(known.get(a.id, a) for a in chosen)
    gut = draft.gut if draft.gut in {a.id for a in kept} else None
    passed = draft.passed if gut == draft.gut else tuple(p for p in draft.passed if p != "gut")
    return replace(draft, alternatives=kept, gut=gut, passed=_with(passed, "alternatives"))


def with_gut(draft: DecisionDraft, gut: str | None) -> DecisionDraft:
    """The draft with the choice before anything is weighed, None where there is none."""
    if gut is not None and gut not in {a.id for a in draft.alternatives}:
        raise Refused("gut", "is not the id of an alternative")
    return replace(draft, gut=gut, passed=_with(draft.passed, "gut"))


def with_must_haves(draft: DecisionDraft, texts: Sequence[str]) -> DecisionDraft:
    """The draft with these must-haves; one that is worded as before keeps its answers."""
    known = {m.text: m for m in draft.must_haves}
    taken = {m.id for m in draft.must_haves}
    must_haves = []
    for text in dict.fromkeys(t.strip() for t in texts if t.strip()):
        must_have = known.get(text) or MustHave(id=new_id(text, taken), text=text)
        taken.add(must_have.id)
        must_haves.append(must_have)
    ids = {m.id for m in must_haves}
    alternatives = tuple(
        replace(a, must={k: v for k, v in a.must.items() if k in ids}) for a in draft.alternatives
    )
    passed = tuple(p for p in draft.passed if not p.startswith("must:") or p.removeprefix("must:") in ids)
    return replace(
        draft, must_haves=tuple(must_haves), alternatives=alternatives, passed=_with(passed, "must_haves")
    )


def with_answers(draft: DecisionDraft, must_have: str, answers: Mapping[str, bool | None]) -> DecisionDraft:
    """The draft with whether each alternative has a must-have; None is not known yet."""
    alternatives = tuple(
        replace(a, must={**a.must, must_have: answers.get(a.id)}) for a in draft.alternatives
    )
    return replace(draft, alternatives=alternatives, passed=_with(draft.passed, f"must:{must_have}"))


def with_criteria(draft: DecisionDraft, chosen: Sequence[DraftCriterion]) -> DecisionDraft:
    """The draft with these criteria, one to seven of them; those known before keep what was said of them."""
    if not chosen:
        raise Refused("criteria", "has no criterion to weigh by: choose one at least")
    if len(chosen) > MOST_CRITERIA:
        raise Refused("criteria", f"has more than {MOST_CRITERIA}: keep the ones that part the alternatives")
    known = {c.id: c for c in draft.criteria}
    ids = {c.id for c in chosen}
    criteria = (*(c for c in draft.criteria if c.id in ids), *(c for c in chosen if c.id not in known))
    alternatives = tuple(
        replace(a, values={k: v for k, v in a.values.items() if k in ids}) for a in draft.alternatives
    )
    changed = ids != known.keys()
    return replace(
        draft,
        criteria=criteria,
        alternatives=alternatives,
        passed=tuple(p for p in draft.passed if p != "order") if changed else draft.passed,
    )


def with_anchors(
    draft: DecisionDraft, criterion: str, *, worst: float, best: float, unit: str | None
) -> DecisionDraft:
    """The draft with a criterion's scale; `Refused` where both ends are the same."""
    if worst == best:
        raise Refused("best", "is the same as the worst: the anchors must differ")
    criteria = tuple(
        replace(c, worst=worst, best=best, unit=unit) if c.id == criterion else c for c in draft.criteria
    )
    return replace(draft, criteria=criteria)


def with_values(draft: DecisionDraft, criterion: str, values: Mapping[str, float]) -> DecisionDraft:
    """The draft with every alternative's value on one criterion, in its unit; `Refused` where one lacks."""
    for alternative in draft.alternatives:
        if alternative.id not in values:
            raise Refused(alternative.id, "is missing")
    alternatives = tuple(replace(a, values={**a.values, criterion: values[a.id]}) for a in draft.alternatives)
    return replace(draft, alternatives=alternatives)


def with_order(draft: DecisionDraft, ranked: Sequence[str]) -> DecisionDraft:
    """The draft with its criteria in this order, most important first, weighed by their ranks."""
    criteria = {c.id: replace(c, swing=None) for c in draft.criteria}
    if sorted(ranked) != sorted(criteria):
        raise Refused("order", "does not name each criterion once: give each place to one of them")
    return replace(
        draft,
        criteria=tuple(criteria[id_] for id_ in ranked),
        weights="ranks",
        passed=_with(draft.passed, "order"),
    )


def with_swings(draft: DecisionDraft, swings: Mapping[str, float]) -> DecisionDraft:
    """The draft weighed by swings, 0 to 100, instead of ranks; the most important has 100."""
    for id_, swing in swings.items():
        if not 0 <= swing <= 100:
            raise Refused(id_, "is not between 0 and 100")
    if set(swings) != {c.id for c in draft.criteria}:
        raise Refused("swings", "does not have one for each criterion")
    if max(swings.values()) != 100:
        raise Refused("swings", "has no 100: the most important way from worst to best is the measure")
    criteria = tuple(replace(c, swing=swings[c.id]) for c in draft.criteria)
    return replace(draft, criteria=criteria, weights="swings", passed=_with(draft.passed, "order"))


def new_id(text: str, taken: set[str]) -> str:
    """An id made of the words of `text` that is not taken."""
    stem = "-".join("".join(c if c.isascii() and c.isalnum() else " " for c in text.lower()).split())[:40]
    stem = stem.strip("-") or "own"
    id_, number = stem, 2
    while id_ in taken:
        id_, number = f"{stem}-{number}", number + 1
    return id_


def _steps_of(draft: DecisionDraft, criterion: DraftCriterion) -> tuple[Step, Step]:
    stated = criterion.worst is not None and criterion.best is not None
    valued = all(isinstance(a.values.get(criterion.id), int | float) for a in draft.alternatives)
    return Step("anchors", criterion.id, stated), Step("values", criterion.id, valued)


def _ordered(draft: DecisionDraft) -> bool:
    complete = draft.weights == "ranks" or all(c.swing is not None for c in draft.criteria)
    return complete and (len(draft.criteria) == 1 or "order" in draft.passed)


def _with(passed: tuple[str, ...], name: str) -> tuple[str, ...]:
    return passed if name in passed else (*passed, name)
