"""What one column may mean: by its name, checked against its values; else by its values alone."""

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from afterview.core.tracker import looks
from afterview.core.tracker.exports import Export
from afterview.core.tracker.fields import (
    DATES,
    MEANINGS,
    UNSURE_NAMES,
    WEAK_ENDS,
    Field,
    head_first_names,
    names,
    plain_name,
    without_ordinals,
)
from afterview.core.tracker.legal_forms import has_legal_form
from afterview.core.tracker.table import field_by_name
from afterview.core.tracker.wording import label, without_brackets, word_set

Certainty = Literal["high", "middle", "low"]
CERTAINTIES: tuple[Certainty, ...] = ("high", "middle", "low")
KEPT = "kept in the notes"


@dataclass(frozen=True, slots=True)
class Guess:
    """A field that a column may mean, or none; how sure, why, and which share of its values fits, 0 to 1."""

    field: Field | None
    certainty: Certainty
    why: str
    fit: float = 0.0
    known: bool = True


_LOOKS: dict[Field, tuple[Callable[[str], bool], float, str]] = {
    "interview_time": (looks.is_time, 0.5, "holds no times"),
    "email": (lambda text: bool(looks.emails_in(text)), 0.3, "holds no addresses"),
    "phone": (lambda text: any(char.isdigit() for char in text), 0.3, "holds no numbers"),
    "link": (lambda text: bool(looks.urls_in(text)), 0.3, "holds no web addresses"),
    "status": (looks.is_status, 0.0, "holds no statuses that are known"),
    "position": (looks.is_title, 0.0, ""),
    **dict.fromkeys(DATES, (looks.is_date, 0.5, "holds no dates")),
}
"""What the values of a field look like, the share that must at least, and what is said where fewer do."""

_YES_OR_NO = word_set("yes no y n x true false ja nein oui non si wahr falsch vrai faux verdadero falso")


def guess_by_name(header: str, values: Sequence[str], export: Export | None) -> Guess:
    """What a column means by its name, its values not speaking against it; no field where it says nothing.

    `values` is a sample of its cells, none blank. In the guess `known` tells whether the name says anything.
    """
    if export is not None and label(header) in export.columns:
        field, why = export.columns[label(header)]
        return Guess(field, "high", why if field else f"{why}: {KEPT}", 1.0)
    field, known = field_by_name(header)
    if known and field is None:
        return Guess(None, "high", f"“{header}” is no field of an opportunity: {KEPT}")
    if field is not None:
        return _checked(
            Guess(field, "high", f"“{header}” is a usual name of {MEANINGS[field]}"), header, values
        )
    name = without_ordinals(plain_name(without_brackets(header)))
    if unsure := UNSURE_NAMES.get(name):
        why = f"“{header}” is often {MEANINGS[unsure]}"
        checked = _checked(Guess(unsure, "low", why), header, values, least=0.5)
        return replace(checked, certainty="middle") if _proved(checked) else checked
    for part in (part for part in _parts(name) if part not in WEAK_ENDS):
        field = names().get(part)
        if field is not None:
            why = f"“{header}” has the name of {MEANINGS[field]} in it"
            return _checked(Guess(field, "middle", why), header, values)
        if part in names():
            break
    return Guess(None, "high", f"“{header}” is no field that is known: {KEPT}", known=False)


def guess_by_values(header: str, values: Sequence[str], taken: Collection[Field]) -> Guess | None:
    """What a column whose name says nothing may mean by its values; `taken` are the fields already found."""
    tests: tuple[tuple[Field, Callable[[str], bool], float, Certainty, str], ...] = (
        ("email", looks.is_email, 0.6, "middle", "e-mail addresses"),
        ("link", looks.is_url, 0.6, "middle", "web addresses"),
        ("status", looks.is_status, 0.6, "middle", "statuses that trackers use"),
        ("salary", looks.is_money, 0.6, "middle", "amounts of money"),
        ("position", looks.is_title, 0.6, "middle", "job titles"),
        ("company", has_legal_form, 0.3, "low", "names with a legal form"),
        ("phone", looks.is_phone, 0.8, "low", "telephone numbers"),
    )
    for field, looks_so, least, certainty, what in tests:
        fit = looks.share(values, looks_so)
        if fit >= least and field not in taken:
            count = sum(map(looks_so, values))
            why = f"{count} of {len(values)} values are {what}"
            return Guess(field, certainty, why, fit)
    if looks.share(values, looks.is_date) >= 0.8:
        return Guess(None, "high", f"holds dates, but “{header}” does not say of what: {KEPT}", known=False)
    return None


def _checked(guess: Guess, header: str, values: Sequence[str], *, least: float = 0.0) -> Guess:
    """The guess, or what the values say instead: a column is not what it is called where they do not fit."""
    field = guess.field
    if not values or field is None:
        return guess
    if field == "interview_time" and looks.share(values, looks.is_date) >= 0.5:
        return Guess("interview", guess.certainty, f"“{header}” holds days and times", 1.0)
    if field == "person":
        return _person(guess, header, values)
    if field in ("company", "position", "person_title") and looks.share(values, looks.is_url) >= 0.5:
        return Guess(None, "high", f"“{header}” holds web addresses: {KEPT}")
    looks_so, needed, missing = _LOOKS.get(field, (bool, 0.0, ""))
    fit = looks.share(values, looks_so)
    if fit < max(needed, least if field == "status" else 0.0):
        return Guess(None, "high", f"“{header}” {missing}: {KEPT}")
    return Guess(field, guess.certainty, guess.why, fit)


def _proved(guess: Guess) -> bool:
    """Whether the values say what the name leaves open: only statuses are unlike all else."""
    return guess.field == "status" and guess.fit >= 0.8


def _person(guess: Guess, header: str, values: Sequence[str]) -> Guess:
    for field, looks_so in (("email", looks.is_email), ("phone", looks.is_phone)):
        if looks.share(values, looks_so) >= 0.8:
            why = f"“{header}” holds {'addresses' if field == 'email' else 'numbers'} only"
            return Guess("email" if field == "email" else "phone", guess.certainty, why, 1.0)
    for what, looks_so in (("web addresses", looks.is_url), ("dates", looks.is_date)):
        if looks.share(values, looks_so) >= 0.5:
            return Guess(None, "high", f"“{header}” holds {what}: {KEPT}")
    if looks.share(values, lambda text: label(text) in _YES_OR_NO) >= 0.5:
        return Guess(None, "high", f"“{header}” holds no names: {KEPT}")
    return Guess(guess.field, guess.certainty, guess.why, looks.share(values, looks.is_name))


def _parts(name: str) -> list[str]:
    """The ends of a longer name, longest first, and its beginnings where these are French or Spanish."""
    words = re.split(" ", name)[:8]
    ends = [" ".join(words[at:]) for at in range(1, len(words))]
    starts = [" ".join(words[:at]) for at in range(len(words) - 1, 0, -1)]
    return sorted([*ends, *(s for s in starts if s in head_first_names())], key=lambda part: -part.count(" "))
