"""Names that hold no letter: a journal may hold them, and no letter may stumble over them."""

from datetime import datetime

from afterview.core.journal_file import read_journal
from afterview.core.letters.compose import compose
from afterview.core.letters.letter import Register
from afterview.core.letters.lint import lint, occasion
from each_wording import each
from journals import interview, journal, opportunity

NOW = datetime.fromisoformat("2027-03-09T18:00:00+00:00")
RESUME = {"work": [{"name": "Elmfield", "position": "Planner", "highlights": ["Planned 40 night trains"]}]}
ODD = ["-", "😀", "..", "? ! \t", "van", "Prof.", ","]


@each("register", ["plain", "warm", "formal"])
@each("name", ODD)
def test_a_reader_whose_name_has_no_letters_is_written_to_and_judged(name: str, register: Register) -> None:
    record = read_journal(
        journal(
            opportunity(interview(people=[{"name": name}]), job_ad="You plan night trains."), resume=RESUME
        )
    )
    letter = compose(
        record, opportunity="kestrel", interview="first", person=name, now=NOW, register=register
    )
    judged = occasion(record, opportunity="kestrel", interview="first", person=name, now=NOW)
    assert {finding.rule for finding in lint(letter.text, judged)} <= {
        "names",
        "placeholder",
        "facts",
        "interest",
    }


@each("company", ["😀", "../..", "? Thank \n", "&", "GmbH"])
@each("kind", ["thank_you", "withdraw"])
def test_a_company_without_letters_is_judged(company: str, kind: str) -> None:
    record = read_journal(journal(opportunity(interview(), company=company), resume=RESUME))
    judged = occasion(
        record, opportunity="kestrel", interview="first", person="Priya Nair", kind=kind, now=NOW
    )
    findings = lint("Dear Priya Nair,\n\nThank you for your time today.\n\nSam Lindqvist", judged)
    assert "thanks" not in {finding.rule for finding in findings}
