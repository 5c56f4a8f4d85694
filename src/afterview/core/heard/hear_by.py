"""The date by which a message says that the candidate will hear (RULEBOOK sections 5 and 7).

Never a deadline set to the candidate, a meeting, an absence or a first day of work.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from afterview.core.heard.abroad import in_english
from afterview.core.heard.phrases import rejection
from afterview.core.heard.wording import any_of, plain
from afterview.core.promises.mentioned import dates_in
from afterview.core.words import sentences

if TYPE_CHECKING:
    from datetime import date

    from afterview.core.promises.mentioned import Mentioned
    from afterview.core.time import BusinessDays

_MAY_BE_DATED = re.compile(
    r"\d|day|week|month|year|tomorrow|tonight|morning|noon|evening|quarter|christmas|easter|"
    r"thanksgiving|new year|"
    r"fortnight|hour|eo[dwmqy]\b|cob\b|end of|weekend|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|"
    r"soon|mon\b|tue|wed|thu|fri\b",
    re.IGNORECASE,
)
_HEARING = any_of(
    r"you (?:will|should|ought to|can expect to) (?:have|get|receive) (?:yours|it|one)",
    r"(?:will|shall|gonna) (?:\w+ ){0,2}?(?:text|ring|call|phone|e-?mail|message|let|tell|write|drop|"
    r"update|ping|buzz|send) you",
    r"(?:plan|count|bank|rely) on (?:hearing|an answer|a (?:call|decision|reply|mail))",
    r"(?:a )?yes or (?:a )?no",
    r"(?:you|to) (?:will |should |can |may |would |could |shall )?(?:expect to )?(?:hear|have "
    r"heard)(?! back from you| from you)",
    r"hear from (?:us|me|him|her|them|the|our|\w+)",
    r"(?:we|i|he|she|they|team|\w+) (?:will|would|should|can|shall|hope to|aim to|plan to|expect "
    r"to|intend to|try to|am going to|are going to|promise to)(?: \w+){0,3} (?:be (?:back )?in "
    r"(?:touch|contact)|get back|let you know|update you|inform you|notify you|tell you|answer you|"
    r"reply|respond|contact you|write to you|write|e-?mail you|text you|message you|call you|phone you|"
    r"ring you|reach "
    r"out|follow up|circle back|come back to you|revert|report back|touch base|share (?:the|an|our|"
    r"more|feedback)|confirm|give you|send you|know more|know|have (?:an?|the|our|some|more|final|"
    r"any) (?:\w+ )?(?:answer|decision|news|update|feedback|response|outcome|result|word))",
    r"(?:in touch|let you know|get back to you|circle back|back to you|update you|touch base)",
    r"(?:expect|receive|have|get|give you|with) (?:an?|our|the|some|more|any|further|final|my)(?: "
    r"\w+)? (?:answer|decision|news|update|feedback|response|reply|outcome|result|word|call|"
    r"e-?mail|communication|letter|message|notice)(?! from you)",
    r"(?:answer|decision|news|update|feedback|outcome|result|response|verdict)s?(?: \w+){0,4} "
    r"(?:will|should|is|are|by|due|expected|to follow|follows|can be expected|comes?)",
)
_TASK = any_of(
    r"send you (?:an? |the )?(?:\w+ )?(?:invite|invitation) for",
    r"(?:need|want|love|like|expect|require|after)s? (?:an?|your|the|his|her) (?:answer|decision|reply|"
    r"response|yes)(?! (?:from (?!you)|out of))",
    r"please",
    "kindly",
    r"(?:could|can|would|will) you",
    r"you (?:have|can|may|need|must|should|will have|will need|are asked|get|would need|could)(?: "
    r"to)? (?:until|till|to|time|accept|sign|send|submit|return|reply|respond|answer|let|confirm|complete|"
    r"decide|give|take|do|provide|upload)",
    r"(?:your|a|an|the) (?:decision|answer|response|reply|acceptance|signature|"
    r"confirmation)(?: back)? from you",
    r"(?:references?|documents?|signature|acceptance|preferences?|thoughts|availability) "
    r"(?:by|before|no later|until|to (?:us|me))",
    r"your (?:decision|answer|response|reply|acceptance|signature|confirmation|references?|"
    r"documents?|submission|availability|completed|signed)",
    r"(?:hear|hearing|response|answer|decision|reply|word|news)(?: back)? from you",
    r"(?:need|require|want|like|appreciate|ask|asking|expect|grateful|looking)(?: \w+){0,4} (?:you "
    r"to|from you|your)",
    r"offer(?: \w+){0,4} (?:valid|open|expires?|until|stands|lapses?|holds?|good|remains|deadline|"
    r"ends)",
    r"(?:expires?|deadline|due|closes?(?! of)|submit|submission|rsvp|sign(?:ed)?|accept(?:ance)?|"
    r"complete(?:d)?|return(?:ed)?)(?! \w* ?(?:review|our|the (?:review|process|interviews|search|"
    r"hiring)))",
    r"^(?:respond|reply|let (?:us|me) know|get back to (?:us|me)|confirm|answer|decide|send|call "
    r"(?:me|us)|write)",
    r"let (?:us|me) know",
    r"(?:back to|answer to|reply to|respond to) (?:us|me|this|the|our)",
)
_MEETING = any_of(
    r"(?:meet|meeting|meets|speak|talk|chat|interview\w*|see you|call at|call on|call with|"
    r"discuss\w*|zoom|teams|on-?site|visit|appointment|session|slot|join us|come in|coffee|lunch|"
    r"panel|presentation|round|catch up|free|available|availability)",
    r"at (?:\d{1,2}(?:[:.]\d\d)? ?(?:a\.?m|p\.?m)?|noon|midday)|(?:squeeze|slot|fit|pencil|book) you in",
    r"from \d{1,2}(?:[:.]\d\d)?",
    r"\d{1,2}[:.]\d\d(?! ?(?:eod|cob))",
)
_ABSENT = any_of(
    r"out of (?:the )?(?:office|town)",
    r"(?:on|annual|parental|maternity|paternity|sick) (?:leave|vacation|holidays?|pto)",
    r"away",
    r"travel\w*",
    r"vacation",
    r"holiday(?:s)?",
    r"return\w*",
    r"back (?:in|at|on)",
    r"closed",
    r"off (?:until|from|on)",
)
_BEGINNING = any_of(
    r"start(?:s|ing)?(?: date)?",
    r"join(?:ing)?",
    r"begin(?:ning)?",
    r"on-?boarding",
    r"first day",
    r"commenc\w*",
)
_NEEDING = any_of(
    r"(?:give|allow|grant) (?:us|me|the team|them)",
    r"(?:we|i|they|team|panel|committee|\w+) (?:need|needs|will need|require|take|takes|will take|"
    r"want|have)(?: \w+){0,6} (?:until|till|more|to (?:decide|finish|complete|finali[sz]e))",
    r"(?:aim|aiming|target|targeting|hope|hoping|expect|expecting|plan|planning|should) (?:to|for|"
    r"have|be)(?: \w+){0,8}",
    r"(?:we|i|they|hr|\w+) (?:will|should|can|would) (?:send|share|issue|mail|forward|e-?mail|post|"
    r"deliver|have)",
    r"(?:letters?|e-?mails?|results?|outcomes?|decisions?|notifications?|they) (?:will|should|are|is)(?: "
    r"be)? (?:going out|go out|sent|out|"
    r"issued|released|posted|mailed|communicated|announced|published)",
    r"you (?:will|should|can|would) (?:get|receive|have|see|be getting|expect)",
    r"wrap\w*",
    r"timeline|time ?frame|timetable",
    r"(?:resum\w*|revisit|restart\w*|pick (?:it|this|things|the \w+) (?:back )?up|re-?open\w*|review|"
    r"(?:opens?|starts?|picks?|begins?) (?:up )?(?:again|back))",
    r"bear with (?:us|me)",
    r"make up (?:our|my|their) minds?",
    r"(?:latest|no later)",
)
# An agent hears from the company, and passes it on.
_PASSED_ON = any_of(
    r"(?!you\b)\w+ (?:will|should|would|has promised to|have promised to|promised to|is going to|are going "
    r"to|aims? to|hopes? to) "
    r"(?:come|get|report|revert|be) (?:back )?(?:to|in touch with) (?:me|us)",
    r"(?:i|we) (?:will|should|expect to|hope to|ought to) (?:hear|know|get|have)(?: \w+){0,3} (?:from "
    r"(?!you\b)\w+|back|more|answer)",
)
# What was promised before, and is not any more: "I know I said you would hear this week".
_TAKEN_BACK = any_of(
    r"hear nothing",
    r"(?:know|realise|realize|originally|initially|apologi[sz]e|sorry|had)\b.{0,20}\b(?:said|told|"
    r"promised|mentioned|hoped|planned|expected|meant|hoping|planning|to have)",
    r"should have (?:heard|had|been in)",
    r"(?:was|were) (?:hoping|planning|going|supposed|meant|due) to",
)
# What is awaited of the candidate, in the other languages.
_AWAITED = re.compile(
    r"\b(?:ihre|deine|votre|ta|tu|su|tua|sua|seu|teu|suo|tuo|uw|je|jouw) (?:rückmeldung|antwort|zusage|"
    r"entscheidung|"
    r"bestätigung|réponse|retour|confirmation|décision|respuesta|confirmación|decisión|risposta|riscontro|"
    r"conferma|"
    r"decisione|reactie|antwoord|bevestiging|beslissing|retorno|resposta|confirmação|decisão)\b",
    re.IGNORECASE,
)
_IN_TOUCH = 3
_YOU = re.compile(r"\byou\b")
# A timetable promises nothing.
_MOST_DATES = 60
# What hangs on somebody's decision is promised by nobody.
_SUPPOSED = re.compile(r"\b(?:if|should|in case|unless) (?:the|it|they|he|she|that|this|we)\b")
_YES_OR_NO = re.compile(r"\byes or no\b")
# Where one thing said ends and the next begins.
_BOUNDARY = re.compile(
    r"[;:()\n]|,\s+(?=(?:and|but|so|then|we|i|you|please|the|they|our|he|she|it|which|after|as)\b)|"
    r"\s(?=(?:and|but|so|while|whereas) (?:we|i|you|they|please|will|our|the|he|she|it|would|let|"
    r"get|hope|should|then|give|send|be|expect|may|can|might|aim|plan|make|decide)\b)|\s-\s|\s[–—]\s|"
    r"\s(?=so that\b|but\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class HearBy:
    """A date by which they say that the candidate will hear, and the sentence that says so.

    `is_contact` where the candidate is told or sent something by then, and it is not only done.
    """

    date: date
    sentence: str
    is_contact: bool


def hear_by(text: str, said_on: date, days: BusinessDays) -> HearBy | None:
    """The date in what a message says now, None where it gives none.

    Where several sentences give one, being in touch counts before deciding, and then the last.
    """
    english = in_english(_AWAITED.sub("your reply", text))
    if not _MAY_BE_DATED.search(english):
        return None
    # As long as what it replaces, so that places stay: this "no" denies nothing.
    saying, found = dates_in(_YES_OR_NO.sub("an answer", english), said_on, days)
    spans = sentences(english)
    best: tuple[int, bool, int] | None = None
    answer: HearBy | None = None
    for one in found[:_MOST_DATES]:
        begin, end = saying.tokens.starts[one.begin], saying.tokens.ends[one.named.end - 1]
        span = next(((a, b) for a, b in spans if a <= begin < b), (begin, end))
        clause = _clause(english, span, begin, end)
        is_open = english[span[0] : span[1]].rstrip().endswith("?") or _SUPPOSED.search(
            plain(english[span[0] : begin])
        )
        rank = 0 if is_open else _rank(one, clause)
        day = one.named.on
        if rank and day is not None and day >= said_on:
            order = (rank, one.attachment.latest, one.begin)
            if best is None or order > best:
                best, answer = (
                    order,
                    HearBy(
                        date=day,
                        sentence=" ".join(english[span[0] : span[1]].split()),
                        is_contact=rank == _IN_TOUCH or _YOU.search(clause) is not None,
                    ),
                )
    return answer


def is_dated(text: str, said_on: date, days: BusinessDays) -> bool:
    """Whether a text names a day to come."""
    _, found = dates_in(in_english(text), said_on, days)
    return any(
        one.named.on is not None
        and one.named.on > said_on
        and one.attachment.tie not in {"earliest", "negated"}
        for one in found
    )


def _clause(text: str, span: tuple[int, int], begin: int, end: int) -> str:
    start, stop = span
    for boundary in _BOUNDARY.finditer(text, start, begin):
        start = boundary.end()
    after = _BOUNDARY.search(text, end, stop)
    return plain(text[start : after.start() if after else stop])


def _rank(one: Mentioned, clause: str) -> int:
    """3 where the date is when they are in touch, 2 when they decide, 1 when they need till then, else 0."""
    tie = one.attachment.tie
    is_passed_on = _PASSED_ON.search(clause) is not None
    is_task = not is_passed_on and _TASK.search(clause) is not None
    if tie in {"earliest", "negated", "event"} or is_task or _TAKEN_BACK.search(clause):
        return 0
    is_heard = is_passed_on or _HEARING.search(clause) is not None
    if rejection.HOLD.search(clause):
        return 1
    if not is_heard and any(other.search(clause) for other in (_MEETING, _ABSENT, _BEGINNING)):
        return 0
    if tie == "hearing" or (is_heard and tie != "deciding"):
        return _IN_TOUCH
    if tie == "deciding":
        return _IN_TOUCH if is_heard else 2
    # "The budget, which should be approved by Friday": of that nobody is told.
    return 1 if _NEEDING.search(clause) and not clause.startswith(("which ", "who ")) else 0
