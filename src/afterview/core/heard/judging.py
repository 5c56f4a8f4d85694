"""A message and the journal -> what it means (RULEBOOK section 7)."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC
from typing import TYPE_CHECKING

from afterview.core.heard.authentication import failed
from afterview.core.heard.belonging import NOTHING, Belonging, addressed, belonging, weaker
from afterview.core.heard.hear_by import hear_by, is_dated
from afterview.core.heard.kinds import HEARD, Found, Kind, Words, kind_of
from afterview.core.heard.known import bare_name, known, message_id
from afterview.core.heard.machines import automatic
from afterview.core.heard.phrases import absence, notices
from afterview.core.heard.said import Said, said
from afterview.core.heard.senders import domain_of, registrable
from afterview.core.heard.untracked import other_position
from afterview.core.heard.wording import any_of, plain, spaced
from afterview.core.reading.names import is_robot
from afterview.core.words import sentences

if TYPE_CHECKING:
    from datetime import date

    from afterview.core.heard.belonging import Confidence
    from afterview.core.heard.known import Firm
    from afterview.core.heard.message import Message
    from afterview.core.journal import Journal
    from afterview.core.time import LocalTime

# No letter says what matters behind so much text, and no sentence is so long.
_MOST_TEXT = 6_000
_MOST_DATED = 4_000
_LONGEST_SENTENCE = 500
_YEARS = range(1970, 3000)
# "15. Januar" ends no sentence.
_ORDINAL = re.compile(
    r"\b(\d{1,2})\. (?=(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)[a-zä]*\b)", re.IGNORECASE
)
_ANSWER = re.compile(
    r"^\s*(?:\[[^\]]*\]\s*)?(?:re|aw|antw|sv|vs|ré|rép|res|rif|r|odp|fwd?|wg|tr|rv|i|enc|doorst|返信|"
    r"転送)\s*(?:\[\d+\])?\s*[:：]",
    re.IGNORECASE,
)
_NO_REPLY = re.compile(
    r"^(?:.*[._+-])?(?:no-?_?reply|do-?_?not-?_?reply|donotreply|noreply\d*|notifications?|automated|system|"
    r"alerts?|mailer|bounce)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a message means. `heard` is whether it counts as the company's word."""

    opportunity: str | None
    kind: Kind
    heard: bool
    confidence: Confidence
    hear_by: date | None
    evidence: tuple[str, ...]


class Judge:
    """Judges messages against one journal, each alone; what the journal knows is gathered once."""

    def __init__(self, journal: Journal) -> None:
        self._known = known(journal)

    def judge(self, message: Message) -> Judgement:
        """What a message means; never raises."""
        message = _with_plausible_date(message)
        if because := self._is_own(message):
            return _unrelated("high", because)
        parts = said(message.lines)
        own = _own_text(parts)
        machine = automatic(message, plain(own))
        broken = failed(message)
        if machine is None and broken is None and (because := self._is_list(message)):
            return _unrelated("high", because)
        where = (
            NOTHING
            if broken
            else self._where(
                message,
                parts,
                is_report=machine is not None and (machine.kind == "bounce" or message.report is not None),
            )
        )
        if machine is not None:
            return _judged(where, Found(machine.kind, machine.confidence, machine.because), broken)
        if broken is not None:
            return _unrelated(
                "low", f"Its authentication failed ({broken}): it need not come from whom it names."
            )
        if not where.firms:
            return _unrelated("high", "It belongs to no opportunity of the journal.")
        return self._of_firm(message, own, parts, where)

    def _of_firm(self, message: Message, own: str, parts: Said, where: Belonging) -> Judgement:
        """The judgement of what somebody wrote who belongs to one of the opportunities."""
        time = where.firms[0].time
        subject = "" if _ANSWER.match(message.subject) else message.subject
        text = _ORDINAL.sub(r"\1 ", f"{subject[:_LONGEST_SENTENCE]}\n\n{own}")
        spoken = [plain(piece) for start, end in sentences(text) for piece in _pieces(text[start:end])]
        words = Words(
            sentences=spoken,
            is_hold_dated=lambda index: _is_hold_dated(spoken[index:], message, time),
            is_bulk=_is_bulk(message),
            is_robot=_is_system(message) or where.by == "tracking",
            calendar=message.calendar,
        )
        if because := _is_foreign(where, words, message, text):
            return _unrelated("high" if where.by in {"domain", "tracking"} else "middle", because)
        found = kind_of(words)
        if found.kind == "reply" and (match := _absent(words)):
            found = Found("auto_reply", "middle", f"It says only “{match}”.")
        if parts.passed_on and not any(line.strip() for line in parts.own):
            found = replace(found, confidence=weaker(found.confidence, "middle"))
        judged = _judged(where, found, None)
        if found.kind in HEARD and found.kind != "rejection":
            judged = _with_date(judged, own, message, time)
        if message.message_id and message_id(message.message_id) in self._known.taken:
            return replace(
                judged, heard=False, evidence=(*judged.evidence, "This message is recorded already.")
            )
        return judged

    def _is_own(self, message: Message) -> str | None:
        if message_id(message.message_id) in self._known.sent:
            return "It is a letter of the candidate's own."
        if message.email in self._known.own_addresses:
            return f"{message.email} is the candidate's own address."
        if message.name and spaced(bare_name(message.name)) == self._known.own_name:
            return "The candidate wrote it."
        return None

    def _is_list(self, message: Message) -> str | None:
        """What makes it a foreign mailing list's; a company's own list is the company."""
        name = message.header("list-id")
        is_list = bool(name) and (bool(message.header("list-post")) or message.header("precedence") == "list")
        domain = registrable(name.rpartition("<")[2].strip("<> "))
        if not is_list or any(domain in firm.domains for firm in self._known.firms):
            return None
        if any(identity in self._known.threads for identity in message.answers):
            return None
        return f"It came through the mailing list {name}."

    def _where(self, message: Message, parts: Said, *, is_report: bool) -> Belonging:
        report = message.report
        if is_report and report is not None:
            answers = (*filter(None, [report.original]), *message.answers)
            message = replace(message, answers=answers)
        whole = "\n".join((message.subject, *parts.own, *parts.signature))[:_MOST_TEXT]
        found = belonging(message, spaced(whole), self._known)
        if is_report and found.by != "thread":
            failed_ones = report.recipients if report is not None else _addresses(message)
            for recipient in failed_ones:
                if firms := addressed((recipient,), self._known):
                    return Belonging(firms, "address", "middle", f"The letter to {recipient} came back.")
        return found


_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w.-]{3,120}\w")
_MOST_ADDRESSES = 50


def _addresses(message: Message) -> tuple[str, ...]:
    """The addresses that a machine's message without a report names, those it says failed first."""
    text = "\n".join((message.headers.get("x-failed-recipients", ""), *message.lines))[:_MOST_TEXT]
    return tuple(dict.fromkeys(_ADDRESS.findall(text)))[:_MOST_ADDRESSES]


def _with_plausible_date(message: Message) -> Message:
    """The message without a Date from which nobody can count."""
    date = message.date
    return message if date is None or date.year in _YEARS else replace(message, date=None)


# "mon or tue? ping me": hasty writers begin the next sentence small.
_ASKED = re.compile(r"(?<=[?!])\s+")


def _pieces(sentence: str) -> list[str]:
    """What is said in a sentence, one longer than any that somebody writes cut for the patterns' sake."""
    return [
        one[at : at + _LONGEST_SENTENCE]
        for one in _ASKED.split(sentence)
        for at in range(0, len(one), _LONGEST_SENTENCE)
    ]


# "You asked whether “the role is filled”": said before, and perhaps by the candidate.
_CITED = re.compile(
    r"\b(?:you|I|we|your|my|our|Sie|vous|usted|lei)\b[^\"“”.!?]{0,40}\b(?:wrote|writ\w+|said|say|ask\w*|"
    r"mention\w*|told|promised|"
    r"question|message|mail|e-?mail|words|put it|schrieben|fragten|disiez|écrit)\b[^\"“”.!?]{0,40}"
    r"([\"“„«][^\"“”„«»]{12,400}[\"”“»])",
    re.IGNORECASE,
)


def _own_text(parts: Said) -> str:
    """What it says now, without what it cites of earlier words."""
    lines = parts.own if any(line.strip() for line in parts.own) else parts.passed_on
    text = "\n".join(lines)[:_MOST_TEXT]
    return _CITED.sub(lambda match: match[0].replace(match[1], "…"), text)


def _is_system(message: Message) -> bool:
    return is_robot(message.email) or _NO_REPLY.match(message.email) is not None


def _is_bulk(message: Message) -> bool:
    return bool(message.header("list-unsubscribe") or message.header("list-id")) or message.header(
        "precedence"
    ) in {"bulk", "list", "junk"}


def _is_foreign(where: Belonging, words: Words, message: Message, text: str) -> str | None:
    """Why a message of a known sender is none of an opportunity's after all."""
    said_now = words.text
    if where.by in {"name", "relay", "tracking"} and (match := notices.PHISHING.search(said_now)):
        return f"It looks like a fraud: it says “{match[0]}”."
    is_agents = where.by == "address" and domain_of(message.email) not in where.firms[0].domains
    may_be_other = is_agents and not any(firm.company in spaced(text) for firm in where.firms)
    may_be_other |= where.by in {"domain", "tracking", "relay"}
    if may_be_other and (title := other_position(text, where.firms)):
        return f"It is about another position: “{title}”."
    if where.by == "relay" and (
        match := notices.DIGEST.search(said_now) or notices.JOB_ALERT.search(said_now)
    ):
        return f"It is a digest: it says “{match[0]}”."
    if (
        where.by == "domain"
        and (match := notices.CUSTOMER.search(said_now))
        and not notices.HIRING.search(said_now)
    ):
        return f"It is mail to a customer: it says “{match[0]}”."
    return None


_SUBSTANCE = any_of(
    r"decision|decided?|candidates?|application|interview|position|role|panel|feedback|offer|next steps?",
    r"team (?:is|has|will|would|was)",
    r"hear (?:\w+ )?from (?:us|me)|do not be surprised",
    r"let you know",
    r"get back to you",
    r"be in touch",
    r"(?:update|write to|call|tell|send|ring|e-?mail|phone) you",
    r"either way",
    r"(?:have|with|give you) an? (?:\w+ )?(?:answer|update|reply)",
    r"bewerbung|candidature|candidatura|sollicitatie",
)


_CLAUSE = re.compile(r"[;:]|\bbut\b|, so\b|\band\b|\bbecause\b|\bsince\b|\baber\b|\bmais\b|\bpero\b")


def _absent(words: Words) -> str | None:
    """The words of an absence where a message says nothing else."""
    match = absence.AWAY.search(words.text)
    if match is None:
        return None
    clauses = [clause for one in words.sentences for clause in _CLAUSE.split(one)]
    others = [one for one in clauses if not absence.AWAY.search(one)]
    return None if any(_SUBSTANCE.search(one) for one in others) else match[0]


_TO_COME = any_of(
    r"until|till?|through|resum\w*|restart\w*|revisit\w*|re-?open\w*|review|pick|again|expect\w*|back",
    r"update|touch|hear|know|contact|receiv\w*|communicat\w*|decid\w*|decision|announce\w*|inform|tell|"
    r"write|call|bis|jusqu\w*|hasta|fino|tot|ate",
)


def _is_hold_dated(later: list[str], message: Message, time: LocalTime) -> bool:
    """Whether a hold names the date it lasts to, in its sentence or after it."""
    if message.date is None:
        return False
    said_on = _said_on(message, time)
    return any(_TO_COME.search(one) is not None and is_dated(one, said_on, time.days) for one in later)


def _said_on(message: Message, time: LocalTime) -> date:
    assert message.date is not None  # noqa: S101 -- asked before
    instant = message.date if message.date.tzinfo else message.date.replace(tzinfo=UTC)
    return time.date_of(instant)


def _with_date(judged: Judgement, own: str, message: Message, time: LocalTime) -> Judgement:
    if message.date is None:
        return judged
    found = hear_by(own[:_MOST_DATED], _said_on(message, time), time.days)
    # An offer is the answer: when its papers are drawn up is no wait.
    if found is None or (judged.kind == "offer" and not found.is_contact):
        return judged
    return replace(
        judged,
        hear_by=found.date,
        evidence=(*judged.evidence, f"It gives a date: “{_short(found.sentence)}”"),
    )


def _judged(where: Belonging, found: Found, broken: str | None) -> Judgement:
    evidence = [where.because, found.because]
    confidence = weaker(where.confidence, found.confidence)
    if len(where.firms) > 1:
        ids = " and ".join(firm.opportunity.id for firm in where.firms)
        evidence.insert(1, f"It may belong to {ids}: which is not told.")
        confidence = "low"
    if broken:
        evidence.append(f"Its authentication failed ({broken}), so it belongs to none.")
    return Judgement(
        opportunity=_id(where.firm),
        kind=found.kind,
        heard=found.kind in HEARD,
        confidence=confidence,
        hear_by=None,
        evidence=tuple(_short(line) for line in evidence if line),
    )


def _id(firm: Firm | None) -> str | None:
    return firm.opportunity.id if firm else None


def _unrelated(confidence: Confidence, because: str) -> Judgement:
    return Judgement(
        opportunity=None,
        kind="unrelated",
        heard=False,
        confidence=confidence,
        hear_by=None,
        evidence=(_short(because),),
    )


def _short(text: str) -> str:
    return text if len(text) <= 240 else f"{text[:239]}…"
