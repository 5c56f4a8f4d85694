"""What came of a weighing, in plain words: who leads, and what would have to count more for another to."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import floor

from afterview.core.offers.comparisons import score_differences, weight_of_the_tie
from afterview.core.offers.decision import Decision
from afterview.core.offers.scores import Valued, best_first, criterion_weights


def sentence(decision: Decision, valued: Sequence[Valued]) -> str:
    """Who leads and the smallest change of one weight that makes another lead; then gut and open questions.

    Every clause is true of the figures: the change named is rounded up until the other does lead.
    """
    passing = [alternative for alternative in best_first(valued) if not alternative.failed]
    leaders = [alternative for alternative in passing if alternative.total == passing[0].total]
    clauses = [
        _who_leads(valued, passing, leaders),
        _what_would_change_it(decision, passing) if len(leaders) == 1 < len(passing) else "",
        _gut_against_result(decision, valued, leaders),
        *(_unanswered(decision, leader) for leader in leaders),
    ]
    return " ".join(clause for clause in clauses if clause)


def _who_leads(valued: Sequence[Valued], passing: Sequence[Valued], leaders: Sequence[Valued]) -> str:
    if not passing:
        return (
            f"{valued[0].name} fails a must-have."
            if len(valued) == 1
            else "Every alternative fails a must-have."
        )
    if len(leaders) > 1:
        return f"{', '.join(leader.name for leader in leaders[:-1])} and {leaders[-1].name} come out level."
    if len(valued) == 1:
        return f"{leaders[0].name} is the only alternative."
    if len(passing) == 1:
        return f"{leaders[0].name} is the only alternative that fails no must-have."
    return f"{leaders[0].name} leads."


@dataclass(frozen=True, slots=True)
class _Tie:
    rival: Valued
    place: int
    at: Fraction
    shift: Fraction


def _what_would_change_it(decision: Decision, passing: Sequence[Valued]) -> str:
    weights = criterion_weights(decision)
    ties = sorted(_ties_with_the_leader(weights, passing), key=lambda tie: abs(tie.shift))
    if not ties and len(weights) > 1:
        return "No criterion, counted more or less on its own, would change that."
    for tie in ties:
        points = _points_until_it_leads(tie, weights[tie.place], passing)
        if points is not None:
            criterion = decision.criteria[tie.place].name
            unit = "point" if points == "1" else "points"
            way = "more" if tie.shift > 0 else "less"
            return f"If {criterion} counted {points} {unit} {way}, {tie.rival.name} would."
    return ""


def _ties_with_the_leader(weights: Sequence[Fraction], passing: Sequence[Valued]) -> Iterator[_Tie]:
    leader, *rivals = passing
    for rival in rivals:
        differences = score_differences(leader, rival)
        for place, weight in enumerate(weights):
            at = weight_of_the_tie(weights, differences, place)
            if at is not None:
                yield _Tie(rival, place, at, at - weight)


def _points_until_it_leads(tie: _Tie, weight: Fraction, passing: Sequence[Valued]) -> str | None:
    """The change of weight in hundredths, as coarse as may be, after which the rival leads alone."""
    for decimals in range(4):
        unit = 100 * 10**decimals
        step = Fraction(floor(abs(tie.shift) * unit) + 1, unit)
        changed = weight + (step if tie.shift > 0 else -step)
        if 0 <= changed <= 1 and _leads_alone(tie.rival, passing, tie.place, weight, changed):
            return f"{float(100 * step):.{decimals}f}"
    return None


def _leads_alone(
    rival: Valued, passing: Sequence[Valued], place: int, weight: Fraction, changed: Fraction
) -> bool:
    def total(alternative: Valued) -> Fraction:
        own = alternative.scores[place]
        rest = (alternative.total - weight * own) / (1 - weight)
        return changed * own + (1 - changed) * rest

    return all(total(rival) > total(other) for other in passing if other is not rival)


def _gut_against_result(decision: Decision, valued: Sequence[Valued], leaders: Sequence[Valued]) -> str:
    chosen = next((alternative for alternative in valued if alternative.id == decision.gut), None)
    if chosen is None or chosen in leaders:
        return ""
    if chosen.failed:
        return f"Your gut said {chosen.name}, which fails a must-have."
    return f"Your gut said {chosen.name}: ask what the criteria leave out."


def _unanswered(decision: Decision, leader: Valued) -> str:
    answers = next(a.must for a in decision.alternatives if a.id == leader.id)
    open_ones = [m.text for m in decision.must_haves if answers.get(m.id) is None]
    return f"Still to find out about {leader.name}: {', '.join(open_ones)}." if open_ones else ""
