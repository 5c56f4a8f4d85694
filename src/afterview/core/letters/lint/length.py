"""`length`: short enough to be read, long enough to say something (RULEBOOK section 6)."""

from collections.abc import Iterator

from afterview.core.letters.lint.case import Case
from afterview.core.letters.lint.finding import Finding, Severity

THANK_YOU = (50, 200, 250)
OTHER_KINDS = (30, 200, 200)


def check_length(case: Case) -> Iterator[Finding]:
    """An error under the least and over the most words of the body; a warning between the upper bounds."""
    count = len(case.letter.body_words())
    least, wished, most = THANK_YOU if case.occasion.kind == "thank_you" else OTHER_KINDS
    if count < least:
        yield _finding(
            case, "error", f"{count} words: fewer than {least} say too little to be remembered by."
        )
    elif count > most:
        yield _finding(case, "error", f"{count} words: more than {most} are not read to the end.")
    elif count > wished:
        yield _finding(case, "warning", f"{count} words: a letter of up to {wished} is read at once.")


def _finding(case: Case, severity: Severity, message: str) -> Finding:
    body = case.letter.body
    return Finding(
        "length", severity, body[0].start if body else None, body[-1].end if body else None, message
    )
