"""A journal file of the user's, read and checked."""

from afterview.adapters.files import read_bytes
from afterview.core.journal import Journal, Opportunity
from afterview.core.journal_file import read_journal_text


class NotFound(LookupError):  # noqa: N818 -- the field's word; it reads "raise NotFound(what)"
    """Something asked for that the journal does not hold; the message says what is there instead."""


def open_journal(name: str) -> Journal:
    """The journal in the file `name` (`-`: standard input).

    `UnreadableFile` where the file cannot be read, `Refused` with the path of what is wrong in it.
    """
    return read_journal_text(read_bytes(name))


def find_opportunity(journal: Journal, id_: str) -> Opportunity:
    """The opportunity of that id, else `NotFound`."""
    for opportunity in journal.opportunities:
        if opportunity.id == id_:
            return opportunity
    known = ", ".join(o.id for o in journal.opportunities) or "none"
    raise NotFound(f"there is no opportunity {id_!r} in the journal; there is: {known}")
