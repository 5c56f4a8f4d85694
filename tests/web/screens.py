"""What a browser sees of a page: the fields of its form as they would be sent."""

from typing import Any

from selectolax.lexbor import LexborHTMLParser, LexborNode


def form_of(answer: Any, selector: str = "main form") -> dict[str, str]:  # noqa: ANN401 -- the test client's answers have no public type
    """The fields of the first form that has any, as the browser would send them unchanged."""
    assert answer.status_code in (200, 422), answer.status_code
    for form in LexborHTMLParser(answer.content.decode()).css(selector):
        fields = {name: value for node in form.css("input, select, textarea") for name, value in _sent(node)}
        if fields.keys() - {"csrfmiddlewaretoken"}:
            return fields
    raise AssertionError("there is no form with a field")


def _sent(node: LexborNode) -> list[tuple[str, str]]:
    name, kind = node.attributes.get("name"), node.attributes.get("type")
    if not name or kind in ("file", "submit"):
        return []
    if kind in ("checkbox", "radio") and "checked" not in node.attributes:
        return []
    if node.tag == "select":
        chosen = [o for o in node.css("option") if "selected" in o.attributes] or node.css("option")[:1]
        return [(name, chosen[0].attributes.get("value") or "")] if chosen else []
    if node.tag == "textarea":
        return [(name, node.text())]
    return [(name, node.attributes.get("value") or ("on" if kind == "checkbox" else ""))]
