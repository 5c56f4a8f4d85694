"""Finding something in a journal by its id or name."""

from afterview.core.journal import Event, Interview, Journal, Opportunity, Person


class NotFound(LookupError):  # noqa: N818 -- the field's word; it reads "raise NotFound(what)"
    """Something asked for that the journal does not hold; the message says what is there instead."""


def find_opportunity(journal: Journal, id_: str) -> Opportunity:
    """The opportunity of that id, else `NotFound`."""
    for opportunity in journal.opportunities:
        if opportunity.id == id_:
            return opportunity
    known = ", ".join(o.id for o in journal.opportunities) or "none"
    raise NotFound(f"there is no opportunity {id_!r} in the journal; there is: {known}")


def find_interview(opportunity: Opportunity, id_: str) -> Interview:
    """The interview of that id, else `NotFound`."""
    for interview in opportunity.interviews:
        if interview.id == id_:
            return interview
    known = ", ".join(i.id for i in opportunity.interviews) or "none"
    raise NotFound(f"there is no interview {id_!r} of {opportunity.id}; there is: {known}")


def find_person(opportunity: Opportunity, interview: str | None, name: str) -> Person:
    """The person of that name met in the interview (None: in any), else `NotFound`."""
    interviews = opportunity.interviews if interview is None else (find_interview(opportunity, interview),)
    people = [person for one in interviews for person in one.people]
    for person in people:
        if person.name == name:
            return person
    known = ", ".join(dict.fromkeys(p.name for p in people)) or "nobody"
    raise NotFound(f"{name!r} was not met at {opportunity.company}; there was: {known}")


def find_event(opportunity: Opportunity, id_: str) -> Event:
    """The event of that id, else `NotFound`."""
    for event in opportunity.events:
        if event.id == id_:
            return event
    known = ", ".join(e.id for e in opportunity.events) or "none"
    raise NotFound(f"there is no event {id_!r} of {opportunity.id}; there is: {known}")
