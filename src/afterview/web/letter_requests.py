"""What a request says of the letter that it is about."""

from dataclasses import dataclass, replace

from django.http import HttpRequest
from django.urls import reverse

from afterview.core.letters.about import About
from afterview.core.letters.desk import Manner
from afterview.records.models import User
from afterview.services.draft_letters import Asked
from afterview.web.forms.letters import manner_of
from afterview.web.letter_words import encoded
from afterview.web.requests import owner_of


@dataclass(frozen=True, slots=True)
class LetterRequest:
    """Whose letter, which, and in what manner; `chosen` are the choices that differ from the profile."""

    owner: User
    asked: Asked
    manner: Manner
    chosen: dict[str, str]

    def settled(self, about: About) -> "LetterRequest":
        """The same with the interview and the reader that the address left open."""
        return replace(self, asked=replace(self.asked, interview=about.interview, person=about.person))

    def address(self, page: str = "letter", **more: str) -> str:
        """The address of a page of this letter (default: its desk), in the same manner."""
        query = {"interview": self.asked.interview, "person": self.asked.person, **self.chosen, **more}
        return f"{reverse(page, args=[self.asked.opportunity, self.asked.kind])}{encoded(query)}"


def letter_request(request: HttpRequest, opportunity: str, kind: str) -> LetterRequest:
    """The letter that an address names; its manner as its form says, else as the address does."""
    owner, query = owner_of(request), request.GET.copy()
    asked = Asked(opportunity, kind, query.get("interview") or None, query.get("person") or None)
    query.update(request.POST)
    return LetterRequest(owner, asked, *manner_of(query, owner.profile))
