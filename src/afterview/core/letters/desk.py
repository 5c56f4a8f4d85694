"""One letter as it lies on the desk: what is written of it or composed for it, and what is said beside it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from afterview.core.finding import find_interview, find_opportunity
from afterview.core.journal import Journal, LetterSent, Opportunity, Person
from afterview.core.letters.about import About, reader_of
from afterview.core.letters.compose import compose as compose_one
from afterview.core.letters.compose import compose_all
from afterview.core.letters.drafts import find_draft, find_sent, tidy
from afterview.core.letters.letter import Letter, Register, Spelling
from afterview.core.letters.lint import Occasion
from afterview.core.letters.lint import occasion as occasion_of
from afterview.core.letters.lint.shared import Shared, shared_with
from afterview.core.letters.overview import Overview, overview
from afterview.core.letters.sources import SourcedSentence, lacking_in_words, sourced
from afterview.core.letters.verdict import Verdict, verdict
from afterview.core.plain_text import one_line
from afterview.core.refusal import Refused
from afterview.core.resume import resume_items
from afterview.core.time import local_time

REGISTERS: tuple[Register, ...] = ("plain", "warm", "formal")
Lack = Literal["resume", "people", "topic", "needs", "hear_by", "offer", "record"]
Origin = Literal["sent", "draft", "composed"]


@dataclass(frozen=True, slots=True)
class Manner:
    """How a letter is composed and judged; `spelling` None goes by the country, `profile` is the linter's."""

    register: Register
    spelling: Spelling | None
    profile: str


@dataclass(frozen=True, slots=True)
class Sibling:
    """A letter to somebody else of the same interview, where its text is from, and what is shared with it."""

    person: str
    origin: Origin
    shared: Shared


@dataclass(frozen=True, slots=True)
class Desk:
    """A letter and all that is shown beside it.

    `text` is empty where nothing is written and nothing can be composed; `refusal` says in words why not.
    `lacks` are what the letter would be better with, or cannot be composed without. `verdict` is None where
    there is no text or no reader to judge it for. `sent` is the same letter where it went out already.
    """

    opportunity: Opportunity
    about: About
    person: Person | None
    subject: str
    text: str
    is_saved: bool
    refusal: str | None
    lacks: tuple[Lack, ...]
    verdict: Verdict | None
    sentences: tuple[SourcedSentence, ...]
    siblings: tuple[Sibling, ...]
    sent: LetterSent | None
    overview: Overview


def desk(journal: Journal, opportunity: str, about: About, manner: Manner, now: datetime) -> Desk:
    """The letter `about` (from `find_about`) as it stands at `now`: the draft, else as it is composed."""
    found = find_opportunity(journal, opportunity)
    draft = find_draft(found, about)
    refused: Refused | None = None
    composed: tuple[Letter, ...] = ()
    try:
        composed = compose_beside(journal, opportunity, about, manner, now)
    except Refused as error:
        refused = error
    own = next((letter for letter in composed if letter.person == about.person), None)
    written = draft or own
    text = tidy(written.text) if written is not None else ""
    siblings = _siblings(found, about, composed, now)
    occasion = _occasion(journal, opportunity, about, manner, now, tuple(other for _, _, other in siblings))
    return Desk(
        opportunity=found,
        about=about,
        person=reader_of(found, about),
        subject=(written.subject if written is not None else None) or "",
        text=text,
        is_saved=draft is not None,
        refusal=None if refused is None else lacking_in_words(refused),
        lacks=_lacks(journal, found, about, refused),
        verdict=verdict(text, occasion) if text and occasion is not None else None,
        sentences=_sentences(journal, found, about, manner, now, text),
        siblings=tuple(
            Sibling(person, origin, shared_with(text, other)) for person, origin, other in siblings if text
        ),
        sent=find_sent(found, about, now),
        overview=overview(journal, opportunity, now),
    )


def compose_beside(
    journal: Journal, opportunity: str, about: About, manner: Manner, now: datetime
) -> tuple[Letter, ...]:
    """A letter as it is composed, with those to the others of its interview; `Refused` where it cannot be."""
    if about.kind == "thank_you":
        return compose_all(
            journal,
            opportunity=opportunity,
            interview=about.interview,
            now=now,
            register=manner.register,
            spelling=manner.spelling,
        )
    letter = compose_one(
        journal,
        opportunity=opportunity,
        kind=about.kind,
        person=about.person,
        now=now,
        register=manner.register,
        spelling=manner.spelling,
    )
    return (letter,)


def judge(
    journal: Journal, opportunity: str, about: About, text: str, manner: Manner, now: datetime
) -> Verdict:
    """What the linter says of a text as the letter `about`, the letters to the others beside it.

    `Refused` where the letter has no reader to judge it for.
    """
    found = find_opportunity(journal, opportunity)
    try:
        composed = compose_beside(journal, opportunity, about, manner, now)
    except Refused:
        composed = ()
    against = tuple(other for _, _, other in _siblings(found, about, composed, now))
    occasion = _occasion(journal, opportunity, about, manner, now, against)
    if occasion is None:
        raise Refused("person", "is missing: record whom you met first")
    return verdict(text, occasion)


def is_own_wording(
    journal: Journal, opportunity: str, about: About, subject: str, text: str, now: datetime
) -> bool:
    """Whether a letter says something else than it is composed to, in whatever register and spelling."""
    if not text.strip():
        return False
    spellings: tuple[Spelling | None, ...] = (None, "US", "UK")
    return all(
        (one_line(letter.subject), tidy(letter.text)) != (one_line(subject), tidy(text))
        for register in REGISTERS
        for spelling in spellings
        for letter in _composed_or_none(
            journal, opportunity, about, Manner(register, spelling, "article"), now
        )
    )


def _composed_or_none(
    journal: Journal, opportunity: str, about: About, manner: Manner, now: datetime
) -> tuple[Letter, ...]:
    try:
        composed = compose_beside(journal, opportunity, about, manner, now)
    except Refused:
        return ()
    return tuple(letter for letter in composed if letter.person == about.person)


def _occasion(
    journal: Journal,
    opportunity: str,
    about: About,
    manner: Manner,
    now: datetime,
    against: tuple[str, ...],
) -> Occasion | None:
    if about.kind == "thank_you" and about.person is None:
        return None
    return occasion_of(
        journal,
        opportunity=opportunity,
        interview=about.interview,
        person=about.person,
        kind=about.kind,
        now=now,
        profile=manner.profile,
        against=against,
    )


def _siblings(
    opportunity: Opportunity, about: About, composed: tuple[Letter, ...], now: datetime
) -> tuple[tuple[str, Origin, str], ...]:
    """The letters to the others of the interview: as sent, else as drafted, else as composed."""
    if about.kind != "thank_you" or about.interview is None:
        return ()
    found: list[tuple[str, Origin, str]] = []
    made = {letter.person: letter.text for letter in composed}
    for who in find_interview(opportunity, about.interview).people:
        other = About("thank_you", about.interview, who.name)
        if other == about:
            continue
        sent, draft = find_sent(opportunity, other, now), find_draft(opportunity, other)
        if sent is not None and sent.text:
            found.append((who.name, "sent", sent.text))
        elif draft is not None:
            found.append((who.name, "draft", draft.text))
        elif sent is None and who.name in made:
            found.append((who.name, "composed", made[who.name]))
    return tuple(found)


def _sentences(
    journal: Journal, opportunity: Opportunity, about: About, manner: Manner, now: datetime, text: str
) -> tuple[SourcedSentence, ...]:
    if not text:
        return ()
    letters = [
        letter
        for register in REGISTERS
        for letter in _composed_or_none(
            journal, opportunity.id, about, Manner(register, manner.spelling, manner.profile), now
        )
    ]
    here = local_time(opportunity, journal.candidate).place
    return sourced(text, letters, journal, opportunity.id, here)


_CANNOT: tuple[tuple[str, Lack], ...] = (
    ("resume", "resume"),
    (".people", "people"),
    (".offer", "offer"),
    (".offer.deadline", "offer"),
    (".offer.terms.start", "offer"),
)


def _lacks(
    journal: Journal, opportunity: Opportunity, about: About, refused: Refused | None
) -> tuple[Lack, ...]:
    if refused is not None:
        return (next((lack for ending, lack in _CANNOT if refused.path.endswith(ending)), "record"),)
    if about.kind != "thank_you" or about.interview is None:
        return ()
    interview = find_interview(opportunity, about.interview)
    there: dict[Lack, bool] = {
        "resume": bool(resume_items(journal.resume)),
        "topic": any(one.discussed_with in (None, about.person) for one in interview.topics),
        "needs": bool(interview.needs or opportunity.job_ad),
        "hear_by": interview.hear_by is not None,
    }
    return tuple(lack for lack, is_there in there.items() if not is_there)
