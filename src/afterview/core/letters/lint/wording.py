"""Ways of saying a thing: lists of words, and patterns written one a line."""

import re
from collections.abc import Iterator


def listed(words: str) -> frozenset[str]:
    """The words of a text that are parted by white space."""
    return frozenset(words.split())


def wording(lines: str, **groups: str) -> str:
    """A pattern over plain text that matches any one of the lines.

    A line that is indented more than the first goes on where the one before ended; `{name}` stands for the
    group given by that name; what begins with "# " is a comment.
    """
    alternatives: list[str] = []
    margin = _indent(lines.strip("\n"))
    for line in lines.splitlines():
        text = line.strip()
        if not text or text.startswith("# "):
            continue
        if _indent(line) > margin:
            alternatives[-1] += text
        else:
            alternatives.append(text)
    pattern = _by_beginning(tuple(_parted("|".join(alternatives))))
    return re.sub(r"\{([a-z_]+)\}", lambda found: f"(?:{groups[found[1]]})", pattern)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


_WORD_BEGINS = r"\b"


def _by_beginning(alternatives: tuple[str, ...]) -> str:
    """One pattern, its alternatives that begin with a word together.

    Matching such a group fails at once inside a word, and past that on a first letter: of many alternatives
    hardly any is tried.
    """
    led = [one[2:] for one in alternatives if one.startswith(_WORD_BEGINS)]
    rest = [one for one in alternatives if not one.startswith(_WORD_BEGINS)]
    if len(led) < 2:
        return "|".join(alternatives)
    return "|".join([rf"\b(?:{'|'.join(led)})", *rest])


def _parted(pattern: str) -> Iterator[str]:
    """The alternatives of a pattern outside of its groups and classes."""
    depth = begin = 0
    for found in re.finditer(r"\\.|\[\^?\]?(?:\\.|[^\]])*\]|[()|]", pattern):
        if found[0] == "(":
            depth += 1
        elif found[0] == ")":
            depth -= 1
        elif found[0] == "|" and not depth:
            yield pattern[begin : found.start()]
            begin = found.end()
    yield pattern[begin:]
