"""Recording the e-mail address of somebody met."""

from dataclasses import replace
from datetime import datetime

from afterview.adapters.mail_compose import mailbox
from afterview.core.changes import with_interview
from afterview.core.finding import find_opportunity
from afterview.core.journal import Interview, Journal, Opportunity
from afterview.core.letters.about import find_about
from afterview.core.plain_text import one_line
from afterview.core.refusal import Refused
from afterview.records.models import User
from afterview.records.operations import change_journal
from afterview.services.draft_letters import Asked


def add_address(owner: User, asked: Asked, email: str, now: datetime) -> None:
    """Record the reader's address: in the letter's interview, else in the last that has the name.

    `Refused` with the path `email` for one that mail cannot be sent to, `person` for a letter without reader.
    """
    mailbox("email", "", email)

    def step(journal: Journal) -> Journal:
        about = find_about(journal, asked.opportunity, asked.kind, asked.interview, asked.person, now)
        name = about.person
        if name is None:
            raise Refused("person", "is missing: record whom you met first")
        found = find_opportunity(journal, asked.opportunity)
        interview = about.interview or _last_with(found, name)
        return with_interview(
            journal, found.id, interview, lambda one: _with_address(one, name, one_line(email))
        )

    change_journal(owner, step, now)


def _last_with(opportunity: Opportunity, name: str) -> str:
    """The last interview with somebody of that name; two of one name are not taken for one."""
    return [one.id for one in opportunity.interviews if any(who.name == name for who in one.people)][-1]


def _with_address(interview: Interview, name: str, email: str) -> Interview:
    people = tuple(
        replace(who, email=email) if who.name == name and not who.email else who for who in interview.people
    )
    return replace(interview, people=people)
