"""A letter, judged against its journal."""

from dataclasses import asdict
from datetime import datetime
from typing import Any

from afterview.core.journal_file import read_journal
from afterview.core.letters.lint import Finding, lint, occasion
from afterview.core.refusal import Refused
from afterview.core.shape import reader


def findings_as_json(findings: tuple[Finding, ...]) -> dict[str, Any]:
    """`{"findings": [...]}`, each with its rule, severity, span, message and fix."""
    return {"findings": [asdict(finding) for finding in findings]}


def findings_of_request(request: dict[str, Any]) -> dict[str, Any]:
    """The findings for one request, `{"journal", "opportunity", "interview", "person", "text", "now", ...}`.

    `against`, `profile` and `kind` may be given, too. `Refused` with the path in the journal, or the key of
    the request.
    """
    journal = read_journal(_given(request, "journal", dict))
    text = _given(request, "text", str)
    against = request.get("against") or []
    if not isinstance(against, list) or not all(isinstance(other, str) for other in against):
        raise Refused("against", "is not a list of texts")
    return findings_as_json(
        lint(
            text,
            occasion(
                journal,
                opportunity=_given(request, "opportunity", str),
                interview=_optional(request, "interview"),
                person=_optional(request, "person"),
                kind=_optional(request, "kind") or "thank_you",
                now=_instant(request),
                profile=_optional(request, "profile") or "article",
                against=tuple(against),
            ),
        )
    )


def _given(request: dict[str, Any], key: str, kind: type) -> Any:  # noqa: ANN401 -- of the kind asked for
    value = request.get(key)
    if value is None:
        raise Refused(key, "is missing")
    if not isinstance(value, kind):
        raise Refused(key, "is not text" if kind is str else "is not an object")
    return value


def _optional(request: dict[str, Any], key: str) -> str | None:
    value: str | None = None if request.get(key) is None else _given(request, key, str)
    return value


def _instant(request: dict[str, Any]) -> datetime:
    try:
        instant: datetime = reader(datetime)(_given(request, "now", str))
    except Refused as refused:
        raise refused if refused.path else refused.under("now") from None
    return instant
