"""Ways of saying a thing: lists of words, and patterns written one a line."""

import re


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
    pattern = "|".join(alternatives)
    return re.sub(r"\{([a-z_]+)\}", lambda found: f"(?:{groups[found[1]]})", pattern)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
