"""Letters being written and letters sent: pure steps from one journal to the next."""

import hashlib
from dataclasses import replace
from datetime import datetime

from afterview.core.changes import event_id, free_id, with_opportunity
from afterview.core.finding import NotFound, find_event, find_interview, find_opportunity
from afterview.core.journal import Bounced, Draft, Journal, LetterSent, Opportunity
from afterview.core.letters.about import About
from afterview.core.plain_text import one_line
from afterview.core.refusal import Refused

MOST_TEXT, MOST_SUBJECT = 20_000, 400  # characters; the length of a mail's subject is the same


def find_draft(opportunity: Opportunity, about: About) -> Draft | None:
    """What is written of a letter, None where nothing is."""
    return next((one for one in opportunity.drafts if about.is_of(one)), None)


def with_draft(journal: Journal, opportunity: str, about: About, subject: str, text: str) -> Journal:
    """`journal` with this wording of a letter, in the place of what was written of it before.

    `Refused` for a text that is blank, and where text or subject is too long.
    """
    if not text.strip():
        raise Refused("text", "is empty: write something first")
    if len(text) > MOST_TEXT:
        raise Refused("text", f"is longer than the {MOST_TEXT} characters that a letter may have")
    if len(subject) > MOST_SUBJECT:
        raise Refused("subject", f"is longer than the {MOST_SUBJECT} characters that a subject may have")

    def changed(found: Opportunity) -> Opportunity:
        before = find_draft(found, about)
        draft = Draft(
            id=before.id if before is not None else free_id("d", (one.id for one in found.drafts)),
            letter=about.kind,
            interview=about.interview,
            person=about.person,
            subject=one_line(subject) or None,
            text=tidy(text),
        )
        if before is None:
            return replace(found, drafts=(*found.drafts, draft))
        return replace(found, drafts=tuple(draft if one is before else one for one in found.drafts))

    return with_opportunity(journal, opportunity, changed)


def tidy(text: str) -> str:
    """A letter's text with single line feeds, no spaces at its lines' ends and one line feed at its own."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(line.rstrip() for line in lines).strip("\n") + "\n"


def seal(subject: str | None, text: str) -> str:
    """A short mark that tells one wording of a letter from another."""
    return hashlib.sha256(f"{one_line(subject or '')}\n{tidy(text)}".encode("utf-8", "replace")).hexdigest()[
        :16
    ]


def sent_letters(opportunity: Opportunity) -> tuple[LetterSent, ...]:
    """All letters noted as sent, in the order of the record."""
    return tuple(event for event in opportunity.events if isinstance(event, LetterSent))


def find_sent(opportunity: Opportunity, about: About, now: datetime) -> LetterSent | None:
    """The letter as it was sent last and did not come back, None where it was not sent by `now`."""
    bounced = {e.letter for e in opportunity.events if isinstance(e, Bounced) and e.at <= now}
    sent = [
        letter
        for letter in sent_letters(opportunity)
        if about.is_of(letter) and letter.at <= now and letter.id not in bounced
    ]
    return max(sent, key=lambda letter: letter.at, default=None)


def find_sent_letter(opportunity: Opportunity, id_: str) -> LetterSent:
    """The sent letter of that event, else `NotFound`."""
    event = find_event(opportunity, id_)
    if not isinstance(event, LetterSent):
        raise NotFound(f"the event {id_!r} of {opportunity.id} is no letter")
    return event


def with_letter_sent(
    journal: Journal, opportunity: str, about: About, checked: str, at: datetime, now: datetime
) -> Journal:
    """`journal` with the draft sent at `at` and no longer a draft; unchanged where that was noted already.

    `checked` is the `seal` of the wording that was sent. `Refused` where the draft is another by now, where
    `at` is after `now` or before the end of a thank-you's interview; `NotFound` where nothing is written.
    """
    found = find_opportunity(journal, opportunity)
    draft = find_draft(found, about)
    if draft is None:
        if any(is_noted(one, about, checked) for one in sent_letters(found)):
            return journal
        raise NotFound(f"nothing is written yet of this letter of {opportunity}")
    if seal(draft.subject, draft.text) != checked:
        raise Refused("text", "has changed since it was checked: check the letter once more")
    if at > now:
        raise Refused("at", "is still to come: say when the letter went out")
    if about.interview is not None and at < find_interview(found, about.interview).ends:
        raise Refused("at", "is before the interview ended")
    event = LetterSent(
        id=event_id(found),
        at=at,
        letter=about.kind,
        interview=about.interview,
        person=about.person,
        subject=draft.subject,
        text=draft.text,
    )
    sent = replace(
        found,
        events=(*found.events, event),
        drafts=tuple(one for one in found.drafts if one is not draft),
    )
    return with_opportunity(journal, opportunity, lambda _: sent)


def is_noted(letter: LetterSent, about: About, checked: str) -> bool:
    """Whether a sent letter is the one of `about` in the wording of that `seal`."""
    return about.is_of(letter) and seal(letter.subject, letter.text or "") == checked


def with_letter_taken_back(journal: Journal, opportunity: str, id_: str, at: datetime | None) -> Journal:
    """`journal` in which that letter, sent at `at` (None: whenever), was not sent and is a draft again.

    `NotFound` where no such letter was sent, `Refused` where another draft of it has been begun since.
    """
    found = find_opportunity(journal, opportunity)
    event = find_sent_letter(found, id_)
    if at is not None and event.at != at:
        raise NotFound(f"the letter {id_!r} of {opportunity} was taken back already")
    about = About(event.letter, event.interview if event.letter == "thank_you" else None, event.person)
    if event.text is not None and find_draft(found, about) is not None:
        raise Refused("draft", "has been begun anew since: it would be lost if this were undone")
    left = replace(found, events=tuple(one for one in found.events if one is not event))
    journal = with_opportunity(journal, opportunity, lambda _: left)
    if event.text is None or not event.text.strip():
        return journal
    return with_draft(journal, opportunity, about, event.subject or "", event.text)
