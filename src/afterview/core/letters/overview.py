"""The letters of one opportunity: to whom, by when, what is sent, and what else the plan asks for."""

from dataclasses import dataclass
from datetime import datetime

from afterview.core.agenda import agenda
from afterview.core.finding import find_opportunity
from afterview.core.journal import Draft, Interview, Journal, LetterKind, LetterSent, Opportunity, Person
from afterview.core.letters.about import About, find_about
from afterview.core.letters.drafts import find_draft, find_sent, sent_letters
from afterview.core.plan import Action, plan

_ASKED_BY: dict[str, tuple[LetterKind, ...]] = {
    "follow_up_call": ("follow_up",),
    "rejection_call": ("feedback",),
    "tell_of_offer": ("tell_of_offer",),
    "share_decision": ("share_decision",),
    "decline_offer": ("decline",),
    "acknowledge_offer": ("acknowledge_offer",),
    "ask_more_time": ("ask_more_time",),
    "decide": ("accept", "decline"),
}
"""The kinds of action that a letter may do, or follow from, and its kinds."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter as it stands: what is written or sent of it, and what the plan says of it.

    `when` says by when in words, `why` is the plan's reason; both None where nothing is open.
    """

    about: About
    person: Person | None
    draft: Draft | None
    sent: LetterSent | None
    action: Action | None
    when: str | None
    why: str | None

    @property
    def is_due(self) -> bool:
        """Whether the plan asks for it by now."""
        return self.action is not None and self.action.state in ("ready", "overdue")


@dataclass(frozen=True, slots=True)
class Round:
    """An interview that has ended and the thank-you letters that it asks for, in the order of its people."""

    interview: Interview
    letters: tuple[Letter, ...]

    @property
    def sent(self) -> int:
        """How many of the letters are sent."""
        return sum(letter.sent is not None for letter in self.letters)


@dataclass(frozen=True, slots=True)
class Overview:
    """`rounds` begin with the interview that ended last; `ahead` is the next one that has not ended.

    `asked` are the other letters that the plan asks for, or of which something is written; `sent` are all
    that were sent, the latest first.
    """

    opportunity: Opportunity
    rounds: tuple[Round, ...]
    ahead: Interview | None
    asked: tuple[Letter, ...]
    sent: tuple[LetterSent, ...]

    def beside(self, about: About) -> tuple[Letter, ...]:
        """The letters of the same interview, that of `about` among them; none for other kinds."""
        return next(
            (
                one.letters
                for one in self.rounds
                if about.kind == "thank_you" and one.interview.id == about.interview
            ),
            (),
        )

    def next_due(self, after: About) -> About | None:
        """The next letter that the plan asks for by now: of the same interview first."""
        beside = self.beside(after)
        others = [letter for one in self.rounds for letter in one.letters if letter not in beside]
        due = (letter.about for letter in (*beside, *others, *self.asked) if letter.is_due)
        return next((about for about in due if about != after), None)


def overview(journal: Journal, opportunity: str, now: datetime) -> Overview:
    """The letters of an opportunity at `now` (aware); `NotFound` where there is no such opportunity."""
    found = find_opportunity(journal, opportunity)
    actions = [action for action in plan(journal, now) if action.opportunity == opportunity]
    told = {entry.action: (entry.when, entry.why) for entry in agenda(journal, actions, now)}

    def letter(about: About, person: Person | None, action: Action | None) -> Letter:
        when, why = told.get(action.id, (None, None)) if action is not None else (None, None)
        return Letter(
            about, person, find_draft(found, about), find_sent(found, about, now), action, when, why
        )

    thanks = {(action.interview, action.person): action for action in actions if action.kind == "thank_you"}
    held = sorted(
        (one for one in found.interviews if one.cancelled is None and one.ends <= now),
        key=lambda one: (one.ends, one.starts, one.id),
        reverse=True,
    )
    rounds = tuple(
        Round(
            one,
            tuple(
                letter(About("thank_you", one.id, who.name), who, thanks.get((one.id, who.name)))
                for who in one.people
            ),
        )
        for one in held
    )
    ahead = [one for one in found.interviews if one.cancelled is None and one.ends > now]
    asked = [
        letter(find_about(journal, opportunity, kind, None, None, now), None, action)
        for action in actions
        if action.is_open and _is_by_letter(action)
        for kind in _ASKED_BY.get(action.kind, ())
    ]
    known = {one.about for one in asked}
    begun = [About(one.letter, None, one.person) for one in found.drafts if one.letter != "thank_you"]
    return Overview(
        opportunity=found,
        rounds=rounds,
        ahead=min(ahead, key=lambda one: one.ends, default=None),
        asked=(*asked, *(letter(about, None, None) for about in dict.fromkeys(begun) if about not in known)),
        sent=tuple(
            sorted(
                (one for one in sent_letters(found) if one.at <= now),
                key=lambda one: one.at,
                reverse=True,
            )
        ),
    )


def _is_by_letter(action: Action) -> bool:
    """Whether the plan leaves it to a letter; a follow-up is a call until two have reached nobody."""
    return action.kind != "follow_up_call" or action.channel == "letter"
