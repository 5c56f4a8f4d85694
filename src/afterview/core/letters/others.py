"""The letters after the thank-you: what each rests on, and what it cannot be written without."""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime

from afterview.core.journal import LetterKind, OfferAccepted
from afterview.core.letters.choice import Said, Voice, chance, choose, fitting, say
from afterview.core.letters.letter import Letter, Register, Sentence
from afterview.core.letters.mail import Paragraph, written
from afterview.core.letters.outline import Occasion, days, hear_by_of, named, topics
from afterview.core.letters.slots import topic_slots
from afterview.core.letters.stock import others as stock
from afterview.core.offers.terms import guessed, names_of
from afterview.core.plan.history import History, history
from afterview.core.refusal import Refused
from afterview.core.time import local_time

Facts = tuple[dict[str, Said], set[str]]


def other_letter(occasion: Occasion, kind: LetterKind, register: Register) -> Letter:
    """The letter of a kind, `Refused` with the path of what the journal lacks for it."""
    slots, tags = _common(occasion)
    own, held = _NEEDED[kind](occasion)
    slots |= own
    tags |= held
    voice = Voice(register, occasion.spelling, f"{occasion.opportunity.id}|{_reader(occasion)}|{kind}")
    found = frozenset(tags)
    arrangements = stock.ARRANGEMENTS[kind]
    arrangement = arrangements[chance(voice.seed, len(arrangements))]
    paragraphs: list[Paragraph] = []
    used: list[str] = []
    for part in arrangement:
        said: list[Sentence] = []
        listed: tuple[Sentence, ...] = ()
        for name in part:
            if name == "terms":
                listed = _terms(occasion)
            group = "no terms" if name == "terms" and not listed else name
            lines = fitting(stock.PARTS[kind][group], slots, found, voice)
            if lines:
                line = choose(lines, voice, used)
                used.append(line.text)
                said += say(line, slots, voice, (f"{occasion.path}.position",))
        paragraphs.append(Paragraph(tuple(said), listed))
    subject = say(choose(fitting(stock.SUBJECTS[kind], slots, found, voice), voice, ()), slots, voice)[0].text
    return written(occasion, kind, register, subject, paragraphs)


def _reader(occasion: Occasion) -> str:
    return occasion.person.name if occasion.person is not None else occasion.opportunity.company


def _common(occasion: Occasion) -> Facts:
    """What every such letter may use: names, when they met, what they talked about."""
    slots, tags = named(occasion), set[str]()
    when, held = days(occasion)
    slots |= when
    tags |= held
    if occasion.interview is not None and occasion.person is not None and when:
        told = [one for one in topics(occasion, occasion.person, 0) if one.phrase.shape != "clause"]
        if told:
            slots |= topic_slots(told[0], "")
    return slots, tags


# --- what each kind cannot be written without


def _follow_up(occasion: Occasion) -> Facts:
    wait = occasion.history.wait
    if wait is None:
        raise Refused(
            f"{occasion.path}.interviews",
            "holds no interview that has ended: there is nothing to follow up yet",
        )
    if wait.hear_by is None:
        return {}, {"no date"}
    said = hear_by_of(occasion, wait.hear_by)
    if wait.hear_by >= occasion.today:
        raise Refused(said.facts[0], "has not passed yet: a follow-up waits until it has")
    return {"passed": said}, set()


def _feedback(occasion: Occasion) -> Facts:
    _require_event(occasion, "rejected", "holds no rejection: record it before asking for feedback")
    return {}, set()


def _tell_of_offer(occasion: Occasion) -> Facts:
    offers = [(one.open_offer, place) for place, one in _elsewhere(occasion) if one.open_offer is not None]
    if not offers:
        raise Refused("opportunities", "hold no open offer of another company: record it first")
    _, place = min(offers)
    offer = occasion.journal.opportunities[place].offer
    path = f"opportunities[{place}].offer.deadline"
    if offer is None or offer.deadline is None:
        raise Refused(path, "is missing: ask by when the offer must be answered, and record it")
    day = occasion.history.time.date_of(offer.deadline)
    if day < occasion.today:
        raise Refused(path, "has passed: record the date that holds now")
    return {"deadline": Said(occasion.day(day), (path,))}, set()


def _share_decision(occasion: Occasion) -> Facts:
    if not _accepted_elsewhere(occasion):
        raise Refused("opportunities", "hold no acceptance of another offer: record it before telling others")
    return {}, {"elsewhere"}


def _decline(occasion: Occasion) -> Facts:
    _require_offer(occasion)
    return {}, {"elsewhere" if _accepted_elsewhere(occasion) else "free"}


def _withdraw(occasion: Occasion) -> Facts:
    return {}, {"elsewhere"} if _accepted_elsewhere(occasion) else set()


def _acknowledge_offer(occasion: Occasion) -> Facts:
    received = _require_offer(occasion)
    slots: dict[str, Said] = {}
    offer = occasion.opportunity.offer
    ago = (occasion.today - occasion.history.time.date_of(received)).days
    if offer is not None and ago in (0, 1):
        slots["received"] = Said("today" if ago == 0 else "yesterday", (f"{occasion.path}.offer.received",))
    if offer is None or offer.deadline is None:
        return slots, {"no deadline"}
    day = occasion.history.time.date_of(offer.deadline)
    path = f"{occasion.path}.offer.deadline"
    if day < occasion.today:
        raise Refused(path, "has passed: record the date that holds now")
    return {**slots, "deadline": Said(occasion.day(day), (path,))}, set()


def _ask_more_time(occasion: Occasion) -> Facts:
    _require_offer(occasion)
    offer = occasion.opportunity.offer
    if offer is None or offer.deadline is None:
        raise Refused(
            f"{occasion.path}.offer.deadline", "is missing: without a deadline there is nothing to extend"
        )
    deadline = occasion.history.time.date_of(offer.deadline)
    later = [
        (one.wait.hear_by, place, one)
        for place, one in _elsewhere(occasion)
        if one.is_active
        and one.open_offer is None
        and one.wait is not None
        and one.wait.hear_by is not None
        and one.wait.hear_by > deadline
    ]
    if not later:
        raise Refused(
            "opportunities",
            "hold no other process whose hear-by date is after the deadline: record the date you wait for",
        )
    day, place, _ = min(later, key=lambda one: one[:2])
    return {"until": hear_by_of(occasion, day, place)}, set()


def _accept(occasion: Occasion) -> Facts:
    _require_offer(occasion)
    found = _start(occasion)
    if found is None:
        raise Refused(
            f"{occasion.path}.offer.terms.start", "is missing: an acceptance names the day on which you start"
        )
    key, value = found
    return {"start": Said(value, (f"{occasion.path}.offer.terms.{key}",))}, set()


_NEEDED: Mapping[str, Callable[[Occasion], Facts]] = {
    "follow_up": _follow_up,
    "feedback": _feedback,
    "tell_of_offer": _tell_of_offer,
    "share_decision": _share_decision,
    "decline": _decline,
    "withdraw": _withdraw,
    "acknowledge_offer": _acknowledge_offer,
    "ask_more_time": _ask_more_time,
    "accept": _accept,
}


def _elsewhere(occasion: Occasion) -> list[tuple[int, History]]:
    """The candidate's other opportunities as they stand now, each with its place in the journal."""
    journal = occasion.journal
    return [
        (place, history(one, local_time(one, journal.candidate), occasion.now))
        for place, one in enumerate(journal.opportunities)
        if one is not occasion.opportunity
    ]


def _accepted_elsewhere(occasion: Occasion) -> bool:
    return any(isinstance(event, OfferAccepted) for _, one in _elsewhere(occasion) for event in one.events)


def _require_event(occasion: Occasion, kind: str, reason: str) -> None:
    if all(event.kind != kind for event in occasion.history.events):
        raise Refused(f"{occasion.path}.events", reason)


def _require_offer(occasion: Occasion) -> datetime:
    """The receipt of the opportunity's latest offer; `Refused` where it has made none."""
    made = occasion.history.offer
    if made is None or made.received is None:
        raise Refused(f"{occasion.path}.offer", "is missing: record the offer first")
    return made.received


# --- the terms of an offer

_MOST_TERMS = 8


def _start(occasion: Occasion) -> tuple[str, str] | None:
    """The key and the words of the day on which the work starts."""
    offer = occasion.opportunity.offer
    for key, value in (offer.terms if offer is not None else {}).items():
        if (
            re.search(r"\bstart|^begin|first[ _]?day|commence", re.sub(r"[_-]", " ", key), re.IGNORECASE)
            and isinstance(value, str)
            and value.strip()
        ):
            return key, _as_day(occasion, value)
    return None


def _as_day(occasion: Occasion, value: str) -> str:
    try:
        return occasion.day(date.fromisoformat(value.strip()))
    except ValueError:
        return value.strip()


def _terms(occasion: Occasion) -> tuple[Sentence, ...]:
    """The terms of the offer but the start and what is only guessed, one a line, in their own words."""
    offer = occasion.opportunity.offer
    terms = offer.terms if offer is not None else {}
    start = _start(occasion)
    names = names_of(terms)
    untold = {start[0] if start else "", *guessed(terms)}
    lines = []
    for key, value in terms.items():
        if key in untold or not isinstance(value, str | int | float) or isinstance(value, bool):
            continue
        words = _as_day(occasion, value) if isinstance(value, str) else f"{value}"
        if words:
            lines.append(
                Sentence(f"{names.get(key) or _label(key)}: {words}", (f"{occasion.path}.offer.terms.{key}",))
            )
    return tuple(lines[:_MOST_TERMS])


def _label(key: str) -> str:
    """A key as a reader reads it: "paidLeave" is "Paid leave"."""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", key).replace("_", " ").replace("-", " ").strip()
    return spaced[:1].upper() + (
        spaced[1:]
        if spaced.isupper()
        else spaced[1:].lower()
        if re.search(r"[a-z][A-Z]", key)
        else spaced[1:]
    )
