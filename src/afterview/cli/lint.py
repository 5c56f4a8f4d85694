"""`afterview lint`: a letter judged by the rules that a good one keeps."""

from datetime import datetime
from typing import get_args

import click

from afterview.adapters.files import read_text
from afterview.cli import exits
from afterview.cli.clock import now as clock
from afterview.cli.options import json_option, now_option
from afterview.cli.output import print_json, print_lines, read_object, run_batch, wrapped
from afterview.core.finding import find_interview, find_opportunity, find_person
from afterview.core.journal import LetterKind
from afterview.core.letters.lint import Finding, lint, occasion
from afterview.services.lint_letter import findings_as_json, findings_of_request
from afterview.services.open_journal import open_journal


@click.command(name="lint", short_help="Check a letter before it goes out.")
@click.argument("letter", required=False)
@click.option("--journal", metavar="F", help="The journal file.")
@click.option("--opportunity", metavar="O", help="The id of the opportunity.")
@click.option("--interview", metavar="I", help="The id of the interview.")
@click.option("--person", metavar="P", help="The name of the reader.")
@click.option(
    "--kind",
    type=click.Choice(get_args(LetterKind)),
    default="thank_you",
    show_default=True,
    metavar="K",
    help=f"What the letter is for: {', '.join(get_args(LetterKind))}.",
)
@click.option(
    "--against", multiple=True, metavar="F", help="Another letter of the same interview; repeatable."
)
@click.option(
    "--profile",
    type=click.Choice(["article", "modern"]),
    default="article",
    show_default=True,
    help="With modern, an invitation to get in touch is a hint and no error.",
)
@now_option
@json_option
@click.option("--batch", is_flag=True, help="Answer JSON lines from standard input.")
def command(
    letter: str | None,
    journal: str | None,
    opportunity: str | None,
    interview: str | None,
    person: str | None,
    kind: str,
    against: tuple[str, ...],
    profile: str,
    now: datetime | None,
    *,
    as_json: bool,
    batch: bool,
) -> int:
    """Check LETTER (a text file, `-` for standard input); exit code 4 where an error stands."""
    if batch:
        run_batch(lambda line: findings_of_request(read_object(line)))
        return exits.OK
    if letter is None or journal is None or opportunity is None:
        raise click.UsageError("Name the letter, --journal and --opportunity, or use --batch.")
    record = open_journal(journal)
    company = find_opportunity(record, opportunity)
    if interview is not None:
        find_interview(company, interview)
    if person is not None:
        find_person(company, interview, person)
    text = read_text(letter)
    findings = lint(
        text,
        occasion(
            record,
            opportunity=opportunity,
            interview=interview,
            person=person,
            kind=kind,
            now=now or clock(),
            profile=profile,
            against=tuple(read_text(name) for name in against),
        ),
    )
    if as_json:
        print_json(findings_as_json(findings))
    else:
        print_lines(finding_lines(findings, text) or ["Nothing to mend."])
    return exits.LINT_ERRORS if any(f.severity == "error" for f in findings) else exits.OK


def finding_lines(findings: tuple[Finding, ...], text: str) -> list[str]:
    """The findings as lines for a person: where, how grave, why, and what would mend it."""
    lines = []
    for finding in findings:
        where = "missing" if finding.start is None else f"line {text.count(chr(10), 0, finding.start) + 1}"
        lines += wrapped(f"{where}: {finding.severity} ({finding.rule}): {finding.message}", "    ")
        if finding.fix is not None:
            lines.append(f"    instead: {finding.fix or '(leave it out)'}")
    return lines
