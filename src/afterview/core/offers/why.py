"""Why a weighing comes out as it does, in the names that the user gave: for the page and the terminal."""

from dataclasses import dataclass
from fractions import Fraction

from afterview.core.offers.acceptability import Acceptability
from afterview.core.offers.decision import Criterion, Decision
from afterview.core.offers.weigh import Weighing, weigh


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one criterion gives to a total: weight times score."""

    criterion: str
    score: Fraction
    points: Fraction
    outside: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """One alternative: its total, what it is made of, the must-haves it fails, its sampled acceptability."""

    id: str
    name: str
    total: Fraction
    contributions: tuple[Contribution, ...]
    failed: tuple[str, ...]
    acceptability: Acceptability | None


@dataclass(frozen=True, slots=True)
class Weight:
    """A criterion and its weight."""

    criterion: str
    weight: Fraction


@dataclass(frozen=True, slots=True)
class FlipPoint:
    """The weight of a criterion and the one `at` which the two tie, None where no weight does it."""

    criterion: str
    weight: Fraction
    at: Fraction | None
    sentence: str


@dataclass(frozen=True, slots=True)
class Money:
    """How much money on a criterion would make the two tie."""

    criterion: str
    money: Fraction | None
    sentence: str


@dataclass(frozen=True, slots=True)
class Pair:
    """Two alternatives, the better first: what parts them, and under how many weightings."""

    a: str
    b: str
    flips: tuple[FlipPoint, ...]
    money: tuple[Money, ...]
    share: Fraction
    share_ranked: Fraction


@dataclass(frozen=True, slots=True)
class Explanation:
    """A weighing in the user's own names; `gut` is the alternative chosen before anything was weighed."""

    sentence: str
    weights: tuple[Weight, ...]
    standings: tuple[Standing, ...]
    pairs: tuple[Pair, ...]
    dominance: tuple[str, ...]
    gut: str | None
    gut_leads: bool
    weighing: Weighing

    @property
    def leaders(self) -> tuple[Pair, ...]:
        """The pairs of the one that stands first."""
        return tuple(p for p in self.pairs if p.a == self.standings[0].name)

    @property
    def others(self) -> tuple[Pair, ...]:
        """The other pairs."""
        return tuple(p for p in self.pairs if p not in self.leaders)


def explain(decision: Decision, *, samples: int = 20_000, seed: int = 0) -> Explanation:
    """The decision weighed and told in names; the same arguments always give the same answer."""
    weighing = weigh(decision, samples=samples, seed=seed)
    names = {a.id: a.name for a in decision.alternatives}
    return Explanation(
        sentence=weighing.sentence,
        weights=tuple(Weight(c.name, weighing.weights[c.id]) for c in decision.criteria),
        standings=tuple(_standing(decision, weighing, id_, names[id_]) for id_ in weighing.order),
        pairs=_pairs(decision, weighing, names),
        dominance=_dominance(weighing, names),
        gut=names[decision.gut] if decision.gut else None,
        gut_leads=decision.gut == weighing.order[0],
        weighing=weighing,
    )


def _dominance(weighing: Weighing, names: dict[str, str]) -> tuple[str, ...]:
    better_than: dict[str, list[str]] = {}
    for worse, better in weighing.dominated:
        better_than.setdefault(worse, []).append(names[better])
    return tuple(
        f"{names[worse]} is nowhere better than {_listed(better)}, and somewhere worse."
        for worse, better in better_than.items()
    )


def _listed(found: list[str]) -> str:
    return found[0] if len(found) == 1 else f"{', '.join(found[:-1])} or {found[-1]}"


def _standing(decision: Decision, weighing: Weighing, id_: str, name: str) -> Standing:
    texts = {m.id: m.text for m in decision.must_haves}
    return Standing(
        id=id_,
        name=name,
        total=weighing.totals[id_],
        contributions=tuple(
            Contribution(
                c.name,
                weighing.scores[id_][c.id],
                weighing.weights[c.id] * weighing.scores[id_][c.id],
                (id_, c.id) in weighing.outside,
            )
            for c in decision.criteria
        ),
        failed=tuple(texts[m] for m in weighing.failed[id_]),
        acceptability=weighing.acceptability[id_] if weighing.acceptability else None,
    )


def _pairs(decision: Decision, weighing: Weighing, names: dict[str, str]) -> tuple[Pair, ...]:
    criteria = {c.id: c for c in decision.criteria}
    pairs = []
    for share in weighing.shares:
        a, b = names[share.a], names[share.b]
        flips = tuple(
            FlipPoint(criteria[f.criterion].name, f.weight, f.at, _flip(a, b, criteria[f.criterion], f.at))
            for f in weighing.flips
            if (f.a, f.b) == (share.a, share.b)
        )
        money = tuple(
            Money(criteria[m.criterion].name, m.money, _money(b, a, criteria[m.criterion], m.money))
            for m in weighing.money_to_tie
            if (m.a, m.b) == (share.a, share.b)
        )
        pairs.append(Pair(a, b, flips, money, share.all, share.ranked))
    return tuple(pairs)


def _flip(a: str, b: str, criterion: Criterion, at: Fraction | None) -> str:
    if at is None:
        return f"However much {criterion.name} counts, {a} and {b} do not change places."
    return f"{a} and {b} tie where {criterion.name} counts {float(100 * at):.1f} of 100."


def _money(b: str, a: str, criterion: Criterion, money: Fraction | None) -> str:
    if money is None:
        return f"{criterion.name} counts nothing, so no money makes {b} tie with {a}."
    if money <= 0:
        return f"{b} needs no money more on {criterion.name} to tie with {a}."
    way = "more" if criterion.best > criterion.worst else "less"
    return f"With {float(money):,.0f} {criterion.unit} {way} on {criterion.name}, {b} would tie with {a}."
