"""The decision between offers as its JSON has it: the types, reading and refusing (RULEBOOK section 8).

The types are the format, as in `afterview.core.journal`; numbers are kept as they are written, so that a
decision writes back equal.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from afterview.core.refusal import Refused
from afterview.core.shape import Id, reader, write

Weights = Literal["swings", "ranks"]

# Beyond these sizes an anchor is a slip of the keyboard, and a score would no longer fit a float.
_LARGEST = 1e15
_SMALLEST = 1e-15


def _check_not_blank(text: str) -> None:
    if not text.strip():
        raise Refused("", "is empty")


def _check_number(number: object) -> None:
    if isinstance(number, bool) or not isinstance(number, int | float):
        raise Refused("", "is not a number")
    if not abs(number) <= _LARGEST:  # so written it holds for what is no number at all, too
        raise Refused("", "is too large a number")
    if 0 < abs(number) < _SMALLEST:
        raise Refused("", "is too small a number to tell from 0")


def _check_swing(swing: float) -> None:
    _check_number(swing)
    if not 0 <= swing <= 100:
        raise Refused("", "is not between 0 and 100")


def _check_values(values: Mapping[str, object]) -> None:
    for criterion, value in values.items():
        if value is None:
            raise Refused(criterion, "is missing")
        try:
            _check_number(value)
        except Refused as refused:
            raise refused.under(criterion) from None


def _check_answers(answers: Mapping[str, object]) -> None:
    for must_have, answer in answers.items():
        if answer is not None and not isinstance(answer, bool):
            raise Refused(must_have, "is neither true nor false")


_TEXT: dict[str, Any] = {"check": _check_not_blank, "schema": {"minLength": 1}}
_NUMBER: dict[str, Any] = {"check": _check_number, "schema": {"minimum": -_LARGEST, "maximum": _LARGEST}}
_SWING: dict[str, Any] = {"check": _check_swing, "schema": {"minimum": 0, "maximum": 100}}
_VALUES: dict[str, Any] = {
    "check": _check_values,
    "schema": {"additionalProperties": {"type": "number", "minimum": -_LARGEST, "maximum": _LARGEST}},
}
_ANSWERS: dict[str, Any] = {
    "check": _check_answers,
    "schema": {"additionalProperties": {"type": ["boolean", "null"]}},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """Something to weigh by: its worst and best anchor in its own `unit`.

    A worst above the best is a falling scale. `swing`, 0 to 100, is what the way from worst to best is worth
    beside the most important such way; None where the weights come from ranks.
    """

    id: str = field(metadata=_TEXT)
    name: str = field(metadata=_TEXT)
    worst: float = field(metadata=_NUMBER)
    best: float = field(metadata=_NUMBER)
    unit: str | None = None
    swing: float | None = field(default=None, metadata=_SWING)


@dataclass(frozen=True, slots=True, kw_only=True)
class MustHave:
    """Something without which an alternative is out, whatever its total."""

    id: str = field(metadata=_TEXT)
    text: str = field(metadata=_TEXT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternative:
    """An offer, the present job, or to keep searching.

    `values` has a number in the criterion's unit for every criterion; `must` has true, false or None (not
    answered, as when the key is absent) for a must-have. `opportunity` is the id of the one it came from.
    """

    id: str = field(metadata=_TEXT)
    name: str = field(metadata=_TEXT)
    values: Mapping[str, object] = field(metadata=_VALUES)
    opportunity: Id | None = None
    must: Mapping[str, object] = field(default_factory=dict, metadata=_ANSWERS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What is weighed. `weights` says whether swings or the order of `criteria` make the weights.

    `gut` is the id of the alternative chosen before anything was weighed.
    """

    criteria: tuple[Criterion, ...]
    alternatives: tuple[Alternative, ...]
    weights: Weights = "swings"
    must_haves: tuple[MustHave, ...] = ()
    gut: str | None = None


def read_decision(
    value: object, path: str = "$", *, opportunities: Collection[str] | None = None
) -> Decision:
    """The decision in a JSON value, or `Refused` with the path of the first thing wrong.

    `path` is where the value stands in its document: `decision` in a journal, `$` in a file of its own.
    `opportunities` are the ids of the journal's opportunities, where there is a journal.
    """
    try:
        decision: Decision = reader(Decision)(value)
        check_decision(decision, opportunities=opportunities)
    except Refused as refused:
        if path == "$":
            raise Refused(refused.path or "$", refused.reason) from None
        raise refused.under(path) from None
    return decision


def write_decision(decision: Decision) -> dict[str, Any]:
    """The JSON value of a decision, every key present, null where unknown; reads back equal."""
    value: dict[str, Any] = write(decision)
    return value


def check_decision(decision: Decision, opportunities: Collection[str] | None = None) -> None:
    """`Refused`, with its path below the decision, where its parts contradict each other."""
    if not decision.criteria:
        raise Refused("criteria", "has no criterion to weigh by")
    if not decision.alternatives:
        raise Refused("alternatives", "has nothing to weigh")
    for key in ("criteria", "must_haves", "alternatives"):
        _check_unique(key, (part.id for part in getattr(decision, key)))
    for index, criterion in enumerate(decision.criteria):
        _check_criterion(f"criteria[{index}]", criterion, decision.weights)
    if decision.weights == "swings" and not any(criterion.swing for criterion in decision.criteria):
        raise Refused("criteria", "has no swing above 0, so nothing counts")
    for index, alternative in enumerate(decision.alternatives):
        _check_alternative(f"alternatives[{index}]", alternative, decision, opportunities)
    if decision.gut is not None and decision.gut not in {a.id for a in decision.alternatives}:
        raise Refused("gut", "is not the id of an alternative")


def _check_unique(key: str, ids: Iterable[str]) -> None:
    seen: set[str] = set()
    for index, identity in enumerate(ids):
        if identity in seen:
            raise Refused(f"{key}[{index}].id", "occurs twice")
        seen.add(identity)


def _check_criterion(path: str, criterion: Criterion, weights: Weights) -> None:
    if criterion.worst == criterion.best:
        raise Refused(f"{path}.best", "is the same as the worst: the anchors must differ")
    if weights == "swings" and criterion.swing is None:
        raise Refused(f"{path}.swing", "is missing")


def _check_alternative(
    path: str, alternative: Alternative, decision: Decision, opportunities: Collection[str] | None
) -> None:
    criteria = [criterion.id for criterion in decision.criteria]
    for criterion in alternative.values:
        if criterion not in criteria:
            raise Refused(f"{path}.values.{criterion}", "is not the id of a criterion")
    for criterion in criteria:
        if criterion not in alternative.values:
            raise Refused(f"{path}.values.{criterion}", "is missing")
    must_haves = {must_have.id for must_have in decision.must_haves}
    for must_have in alternative.must:
        if must_have not in must_haves:
            raise Refused(f"{path}.must.{must_have}", "is not the id of a must-have")
    if opportunities is not None and alternative.opportunity not in (None, *opportunities):
        raise Refused(f"{path}.opportunity", "is not the id of an opportunity of this journal")
