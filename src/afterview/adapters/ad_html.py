"""The text of an advertisement's HTML: paragraphs, headings and list items on lines of their own.

Runs in the bounded child only: a page of nested elements takes the parser time that grows with its square.
"""

import html
import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

_SILENT = frozenset(
    {
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "head",
        "nav",
        "footer",
        "form",
        "button",
        "iframe",
        "select",
    }
)
_BLOCKS = frozenset(
    {"p", "div", "section", "article", "main", "header", "aside", "ul", "ol", "dl", "dt", "dd", "table", "tr"}
    | {"blockquote", "pre", "figure", "address", "body", "hr", "details", "summary", "br"}
)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


def html_to_text(markup: str) -> str:
    """The visible text of HTML: `## ` before a heading or a line all in bold, `- ` before a list item."""
    body = LexborHTMLParser(markup).body
    if body is None:
        return ""
    lines: list[str] = []
    line: list[str] = []
    prefix = ""

    def end_line() -> None:
        text = " ".join("".join(line).split())
        if text:
            lines.append(f"{prefix}{text}")
        line.clear()

    # Nodes still to be visited, the next one last; None closes the block that was opened last.
    waiting: list[LexborNode | None] = [body]
    while waiting:
        node = waiting.pop()
        if node is None:
            end_line()
            prefix = ""
            continue
        tag = node.tag
        if tag == "-text":
            line.append(node.text(deep=False))
            continue
        if tag in _SILENT or tag == "-comment" or "hidden" in node.attributes:
            continue
        children = list(node.iter(include_text=True))
        if tag in _HEADINGS or tag in _BLOCKS or tag == "li":
            end_line()
            prefix = "- " if tag == "li" else "## " if tag in _HEADINGS or _is_bold(children) else prefix
            waiting.append(None)
        elif tag in {"td", "th"}:
            line.append(" ")
        waiting.extend(reversed(children))
    end_line()
    return _spaced(lines)


def _is_bold(children: list[LexborNode]) -> bool:
    """Whether a block holds one short bold text and nothing else."""
    told = [child for child in children if child.tag != "-text" or child.text(deep=False).strip()]
    return len(told) == 1 and told[0].tag in {"b", "strong"} and 0 < len(told[0].text().split()) <= 10


def _spaced(lines: list[str]) -> str:
    """The lines, with an empty one before each heading."""
    return "\n".join(
        f"\n{line}" if line.startswith("## ") and place else line for place, line in enumerate(lines)
    )


def unescaped(markup: str) -> str:
    """HTML that was escaped once or twice on its way, as HTML again."""
    for _ in range(3):
        if re.search(r"<(?:p|div|ul|ol|li|br|h\d|strong|b|span)\b", markup, re.IGNORECASE):
            break
        plain = html.unescape(markup)
        if plain == markup:
            break
        markup = plain
    return markup
