"""The files that go with an opportunity, and what they say."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from afterview.core.changes import free_id, with_opportunity
from afterview.core.finding import NotFound, find_opportunity
from afterview.core.journal import Attachment, Journal, Opportunity

KINDS = ("invitation", "mail", "resume", "advertisement", "memo")
"""What a file kept with an opportunity may be."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A file that goes with an opportunity, kept under its SHA-256; `kind` is one of `KINDS`."""

    kind: str
    name: str
    sha256: str


def with_paper(journal: Journal, opportunity: str, paper: Paper) -> Journal:
    """`journal` with that file attached to the opportunity; once, however often it is given."""

    def attached(found: Opportunity) -> Opportunity:
        if any((a.kind_of_file, a.sha256) == (paper.kind, paper.sha256) for a in found.attachments):
            return found
        id_ = free_id("a", (a.id for a in found.attachments))
        new = Attachment(id=id_, kind_of_file=paper.kind, name=paper.name, sha256=paper.sha256)
        return replace(found, attachments=(*found.attachments, new))

    return with_opportunity(journal, opportunity, attached)


def without_paper(journal: Journal, opportunity: str, id_: str) -> Journal:
    """`journal` without that file of the opportunity; `NotFound` where there is none."""
    gone = find_paper(find_opportunity(journal, opportunity), id_)
    return with_opportunity(
        journal,
        opportunity,
        lambda o: replace(o, attachments=tuple(a for a in o.attachments if a is not gone)),
    )


def find_paper(opportunity: Opportunity, id_: str) -> Attachment:
    """The file of that id, else `NotFound`."""
    for attachment in opportunity.attachments:
        if attachment.id == id_:
            return attachment
    known = ", ".join(a.id for a in opportunity.attachments) or "none"
    raise NotFound(f"there is no file {id_!r} of {opportunity.id}; there is: {known}")


def with_resume(journal: Journal, resume: Mapping[str, object]) -> Journal:
    """`journal` with that resume (a JSON Resume mapping) instead of the one it has."""
    return replace(journal, resume=resume)


def with_job_ad(journal: Journal, opportunity: str, text: str) -> Journal:
    """`journal` with that text as the opportunity's advertisement."""
    return with_opportunity(journal, opportunity, lambda o: replace(o, job_ad=text))
