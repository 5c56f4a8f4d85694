"""Ways of saying a thing, written one a line."""

import re


def wording(lines: str, **groups: str) -> str:
    """A pattern over plain text that matches any one of the lines.

    A line that is indented more than the first goes on where the one before ended; `{name}` stands for the group
    given by that name; what begins with "# " is a comment.
    """
    alternatives: list[str] = []
    margin = _margin(lines)
    for line in lines.splitlines():
        text = line.strip()
        if not text or text.startswith("# "):
            continue
        if len(line) - len(line.lstrip()) > margin:
            alternatives[-1] += text
        else:
            alternatives.append(text)
    pattern = "|".join(alternatives)
    return re.sub(r"\{([a-z_]+)\}", lambda found: f"(?:{groups[found[1]]})", pattern)


def _margin(lines: str) -> int:
    """The indentation of the first line that holds something."""
    first = next(line for line in lines.splitlines() if line.strip())
    return len(first) - len(first.lstrip())
