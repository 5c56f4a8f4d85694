"""An advertisement of the user's, read within bounds."""

from afterview.adapters.files import read_bytes
from afterview.adapters.job_ad_file import read_job_ad_file
from afterview.adapters.refusal import UnreadableFile

# Each letter is held against all of it: with a whole site that takes a quarter of a minute and more.
LONGEST = 200_000
"""Characters of an advertisement that are taken in."""


def open_ad(name: str) -> str:
    """The text of the advertisement in the file `name` (`-`: standard input), else `UnreadableFile`."""
    text = read_job_ad_file(name, read_bytes(name))
    if len(text) > LONGEST:
        raise UnreadableFile(
            name, "is far longer than an advertisement; paste the part that describes the job"
        )
    return text
