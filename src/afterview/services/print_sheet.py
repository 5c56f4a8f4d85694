"""The sheet to print, take to an interview and fill in by hand."""

from afterview.adapters.sheet import sheet
from afterview.core.finding import find_interview, find_opportunity
from afterview.records.models import User
from afterview.records.queries import journal_of
from afterview.services.match_resume import qualifications


def print_sheet(owner: User, opportunity: str, interview: str) -> bytes:
    """The sheet of an interview as an HTML file (UTF-8), with the resume's best answers to what they need.

    `NotFound` where there is no such interview.
    """
    journal = journal_of(owner)
    found = find_opportunity(journal, opportunity)
    met = find_interview(found, interview)
    items = qualifications(journal.resume, found.job_ad, met.needs)
    strongest = [(item.sentence or item.text, item.need.text if item.need else None) for item in items[:3]]
    return sheet(journal, found, met, strongest)
