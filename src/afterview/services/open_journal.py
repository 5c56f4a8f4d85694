"""A journal file of the user's, read and checked."""

from afterview.adapters.files import read_bytes
from afterview.adapters.refusal import spoken
from afterview.core.journal import Journal
from afterview.core.journal_file import read_journal_text
from afterview.core.refusal import Refused


def open_journal(name: str) -> Journal:
    """The journal in the file `name` (`-`: standard input).

    `UnreadableFile` where the file cannot be read, `Refused` with the path of what is wrong in it.
    """
    content = read_bytes(name)
    try:
        return read_journal_text(content)
    except Refused as refused:
        raise Refused(refused.path, f"{refused.reason} (in {spoken(name)})") from None
