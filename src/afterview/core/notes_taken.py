"""One note taken during or after an interview, and what it changes in the journal.

A note may be taken where the journal is out of reach and arrive days later, after the same thing was written
elsewhere. Then what the journal holds stays and what the note says is kept beside it: a second title or
another date becomes something to put right, which the candidate decides.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Literal, get_args

from afterview.core.changes import free_id
from afterview.core.days_in_words import day_in_words
from afterview.core.finding import find_interview
from afterview.core.journal import (
    Attachment,
    Clarification,
    Draft,
    HearBy,
    Interview,
    LetterSent,
    Opportunity,
    Person,
    Topic,
)
from afterview.core.notes import Notes, read_notes
from afterview.core.plain_text import one_line
from afterview.core.promises import Promise, read_promise
from afterview.core.refusal import Refused
from afterview.core.shape import reader, write
from afterview.core.time import LocalTime

NoteKind = Literal["person", "topic", "need", "unclear", "hear_by", "free"]
NOTE_KINDS: tuple[NoteKind, ...] = get_args(NoteKind)

Thing = Person | Topic | str | Clarification | HearBy | Attachment


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What was typed: `text` is a name, what was talked about, a need, what was unclear or their words.

    A `free` note is lines as `afterview.core.notes` reads them. `at` is when it was typed.
    """

    kind: NoteKind
    text: str
    at: datetime
    discussed_with: str | None = None
    title: str | None = None
    responsibilities: str | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """One thing in the journal before and after; None where it is not there."""

    what: str
    before: Thing | None
    after: Thing | None

    def reversed(self) -> "Change":
        """The change that takes this one back."""
        return Change(self.what, self.after, self.before)


# What the changes speak of, and its type in the journal. A memo belongs to the opportunity.
_TYPES: dict[str, Any] = {
    "person": Person,
    "topic": Topic,
    "need": str,
    "clarification": Clarification,
    "hear_by": HearBy,
    "memo": Attachment,
}
_LISTS = {"person": "people", "topic": "topics", "need": "needs", "clarification": "clarifications"}


def changes_of(note: Note, interview: Interview, time: LocalTime) -> tuple[Change, ...]:
    """What a note about `interview` changes, in order; nothing where the journal says it already.

    `time` is the opportunity's local time. `Refused` where the note says nothing.
    """
    text = one_line(note.text)
    if not text:
        raise Refused("text", "is empty: write something first")
    if note.kind == "free":
        return _lines(note, interview, time)
    return _KINDS[note.kind](replace(note, text=text), interview, time)


def with_change(opportunity: Opportunity, interview: str, change: Change) -> Opportunity:
    """`opportunity` with one change made; `Refused` where what it changes is no longer as it was."""
    if change.what == "memo":
        return replace(opportunity, attachments=_changed(opportunity.attachments, change))
    found = find_interview(opportunity, interview)
    if isinstance(change.before, Person) and change.after is None:
        _check_no_letter(opportunity, found, change.before.name)
    after = _interview_with(found, change)
    return replace(opportunity, interviews=tuple(after if i is found else i for i in opportunity.interviews))


def _check_no_letter(opportunity: Opportunity, interview: Interview, name: str) -> None:
    letters: list[Draft | LetterSent] = list(opportunity.drafts)
    letters += [e for e in opportunity.events if isinstance(e, LetterSent)]
    if any(letter.interview == interview.id and letter.person == name for letter in letters):
        raise Refused("person", f"stays: there is a letter to {name}, delete the letter first")


def write_change(change: Change) -> dict[str, Any]:
    """The JSON value from which `read_change` reads an equal change."""
    return {"what": change.what, "before": write(change.before), "after": write(change.after)}


def read_change(value: dict[str, Any]) -> Change:
    """The change of a JSON value."""
    return Change(
        value["what"],
        *(
            None if value[side] is None else read_thing(value["what"], value[side])
            for side in ("before", "after")
        ),
    )


def read_thing(what: str, value: object) -> Thing:
    """What a JSON value says a thing is; `Refused` where it is none of that kind."""
    if what not in _TYPES:
        raise Refused("what", "is nothing that notes hold")
    thing: Thing = reader(_TYPES[what])(value)
    return thing


def _interview_with(interview: Interview, change: Change) -> Interview:
    new: dict[str, Any]
    if change.what == "hear_by":
        if interview.hear_by != change.before:
            raise Refused(change.what, _SINCE)
        new = {"hear_by": change.after}
    else:
        name = _LISTS[change.what]
        new = {name: _changed(getattr(interview, name), change)}
    return replace(interview, **new)


_SINCE = "has been changed since: look at it once more"


def _changed(things: tuple[Any, ...], change: Change) -> tuple[Any, ...]:
    if change.before is None:
        return (*things, _with_free_id(change.after, things))
    if change.before not in things:
        raise Refused(change.what, _SINCE)
    place = things.index(change.before)
    new = () if change.after is None else (change.after,)
    return (*things[:place], *new, *things[place + 1 :])


def _with_free_id(thing: Any, things: tuple[Any, ...]) -> Any:  # noqa: ANN401 -- a thing of any kind
    """`thing`, under another id where its own was given away while it was gone."""
    if not isinstance(thing, Clarification | Attachment):
        return thing
    taken = {one.id for one in things}
    return replace(thing, id=free_id(thing.id[0], taken)) if thing.id in taken else thing


def _added(what: str, thing: Thing) -> Change:
    return Change(what, None, thing)


def _lines(note: Note, interview: Interview, time: LocalTime) -> tuple[Change, ...]:
    """The changes of a free note, a line after the other, so that none is lost."""
    changes: list[Change] = []
    for line in note.text.splitlines():
        for one in _notes_of(line, note, interview):
            made = changes_of(one, interview, time)
            changes += made
            for change in made:
                interview = _interview_with(interview, change)
    return tuple(changes)


def _notes_of(line: str, note: Note, interview: Interview) -> list[Note]:
    if not one_line(line):
        return []
    said = read_notes(line, (person.name for person in interview.people))
    if said == Notes():
        return [Note(kind="topic", text=line, at=note.at)]
    return [
        *(
            Note(kind="person", text=p.name, title=p.title, responsibilities=p.responsibilities, at=note.at)
            for p in said.people
        ),
        *(Note(kind="topic", text=t.text, discussed_with=t.discussed_with, at=note.at) for t in said.topics),
        *(Note(kind="need", text=need, at=note.at) for need in said.needs),
        *(Note(kind="unclear", text=unclear, at=note.at) for unclear in said.unclear),
        *([Note(kind="hear_by", text=said.said, at=note.at)] if said.said else []),
    ]


def _person(note: Note, interview: Interview, _time: LocalTime) -> tuple[Change, ...]:
    title, does = _text(note.title), _text(note.responsibilities)
    known = next((p for p in interview.people if p.name.casefold() == note.text.casefold()), None)
    if known is None:
        return (_added("person", Person(name=note.text, title=title, responsibilities=does)),)
    after = replace(
        known,
        title=known.title or title,
        responsibilities=_both(known.responsibilities, does),
    )
    changes = () if after == known else (Change("person", known, after),)
    if title is None or after.title is None or title.casefold() == after.title.casefold():
        return changes
    put_right = f"{known.name}’s title: “{title}” in your notes, “{after.title}” recorded"
    return (*changes, *_to_put_right(put_right, interview))


def _topic(note: Note, interview: Interview, _time: LocalTime) -> tuple[Change, ...]:
    topic = Topic(text=note.text, discussed_with=_full_name(_text(note.discussed_with), interview))
    return () if topic in interview.topics else (_added("topic", topic),)


def _need(note: Note, interview: Interview, _time: LocalTime) -> tuple[Change, ...]:
    return () if note.text in interview.needs else (_added("need", note.text),)


def _unclear(note: Note, interview: Interview, _time: LocalTime) -> tuple[Change, ...]:
    return _to_put_right(note.text, interview)


def _hear_by(note: Note, interview: Interview, time: LocalTime) -> tuple[Change, ...]:
    """Their words about when (RULEBOOK section 5): with a date the hear-by date, else to be put right."""
    ended_on = time.date_of(interview.ends)
    # Typed days later, the words were still said at the interview.
    said_on = min(time.date_of(note.at), ended_on)
    promise = read_promise(note.text, said_on, time.days)
    if promise.date is None or promise.date < ended_on:
        return _to_put_right(f"When you will hear: they said “{note.text}” ({_why(promise)})", interview)
    known = interview.hear_by
    if known is None:
        return (_added("hear_by", HearBy(date=promise.date, said=note.text, said_on=said_on)),)
    if known.date == promise.date:
        after = replace(known, said=_both(known.said, note.text), said_on=known.said_on or said_on)
        return () if after == known else (Change("hear_by", known, after),)
    noted, recorded = (day_in_words(day, ended_on) for day in (promise.date, known.date))
    put_right = f"When you will hear: “{note.text}” in your notes, which is {noted}; {recorded} is recorded"
    return _to_put_right(put_right, interview)


def _why(promise: Promise) -> str:
    return promise.reading if promise.date is None else "which is before the interview ended"


def _to_put_right(text: str, interview: Interview) -> tuple[Change, ...]:
    if any(c.text == text for c in interview.clarifications):
        return ()
    id_ = free_id("c", (c.id for c in interview.clarifications))
    return (_added("clarification", Clarification(id=id_, text=text)),)


def _both(known: str | None, more: str | None) -> str | None:
    if known is None or more is None:
        return known or more
    return known if more.casefold() in known.casefold() else f"{known}; {more}"


def _full_name(name: str | None, interview: Interview) -> str | None:
    """The name of the one person met whom a first or last name fits, else the name as it was typed."""
    names = [person.name for person in interview.people]
    fitting = [n for n in names if name and name.lower() in (n.lower(), *n.lower().split())]
    return fitting[0] if len(fitting) == 1 else name


def _text(text: str | None) -> str | None:
    return one_line(text or "") or None


_KINDS: dict[str, Callable[[Note, Interview, LocalTime], tuple[Change, ...]]] = {
    "person": _person,
    "topic": _topic,
    "need": _need,
    "unclear": _unclear,
    "hear_by": _hear_by,
}
