"""What kinds of files are called."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as later

_KINDS: dict[str, str | Promise] = {
    "invitation": later("Invitation"),
    "mail": later("Mail"),
    "resume": later("Resume"),
    "advertisement": later("Advertisement"),
    "memo": later("Voice memo"),
}


def kind_in_words(kind: str) -> str | Promise:
    """What a kind of file is called; a kind from elsewhere keeps its own name."""
    return _KINDS.get(kind, kind)
