"""Europass XML as a JSON Resume mapping: the SkillsPassport of version 3 and the Candidate of today.

Runs in the bounded child only. Elements are known by their local names: exporters differ in their name
spaces.
"""

import re
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree as ET

from afterview.adapters.ad_html import html_to_text, unescaped
from afterview.adapters.bounded import FileRefused


def europass_resume(data: bytes) -> dict[str, Any]:
    """The JSON Resume mapping of a Europass XML file; `FileRefused` where it is damaged or another XML."""
    try:
        root = ET.fromstring(data)  # noqa: S314 -- in the child, whose memory and time are bounded
    except (ET.ParseError, LookupError, ValueError):
        # Besides what is no XML: an encoding that is unknown, or that it cannot be in.
        raise FileRefused("is damaged XML; export it from Europass again") from None
    kind = _local(root)
    if kind == "SkillsPassport":
        return _present(_passport(root))
    if kind == "Candidate":
        return _present(_candidate(root))
    raise FileRefused("is XML, but no Europass CV; save the text of the resume as a .txt file")


def _passport(root: ET.Element) -> dict[str, Any]:
    skills = ("Communication", "Organisational", "JobRelated", "Computer", "Driving", "Other")
    return {
        "basics": _present(
            {
                "name": " ".join(filter(None, (_text(root, "FirstName"), _text(root, "Surname")))),
                "email": _text(root, "Email", "Contact"),
                "label": _text(root, "Headline", "Description", "Label"),
            }
        ),
        "work": [
            _present(
                {
                    "name": _text(post, "Employer", "Name"),
                    "position": _text(post, "Position", "Label") or _text(post, "Position"),
                    **_period(post, "From", "To"),
                    **_told(_text(post, "Activities")),
                }
            )
            for post in _all(root, "WorkExperience")
        ],
        "education": [
            _present(
                {
                    "institution": _text(study, "Organisation", "Name"),
                    "studyType": _text(study, "Title"),
                    **_period(study, "From", "To"),
                }
            )
            for study in _all(root, "Education")
        ],
        "skills": [
            {"name": line}
            for kind in skills
            for held in _all(root, kind)
            for line in _lines(_text(held, "Description"))
        ],
        "languages": [
            *({"language": name, "fluency": "mother tongue"} for name in _labels(root, "MotherTongue")),
            *({"language": name} for name in _labels(root, "ForeignLanguage")),
        ],
        "awards": [
            _present({"title": _text(won, "Title", "Label"), "summary": _plain(_text(won, "Description"))})
            for won in _all(root, "Achievement")
        ],
    }


def _candidate(root: ET.Element) -> dict[str, Any]:
    competencies = list(_all(root, "PersonCompetency"))
    return {
        "basics": _present(
            {
                "name": " ".join(filter(None, (_text(root, "GivenName"), _text(root, "FamilyName")))),
                "summary": _plain(_text(root, "ExecutiveSummary")),
            }
        ),
        "work": [
            _present(
                {
                    "name": _text(employer, "OrganizationName"),
                    "position": _text(post, "PositionTitle"),
                    **_period(post, "StartDate", "EndDate"),
                    **_told(_text(post, "Description")),
                }
            )
            for employer in _all(root, "EmployerHistory")
            for post in _all(employer, "PositionHistory")
        ],
        "education": [
            _present(
                {
                    "institution": _text(study, "OrganizationName"),
                    "studyType": _text(study, "DegreeName"),
                    **_period(study, "StartDate", "EndDate"),
                }
            )
            for study in _all(root, "EducationOrganizationAttendance")
        ],
        "skills": [
            {"name": name}
            for held in competencies
            if _text(held, "TaxonomyID") != "language" and (name := _text(held, "CompetencyName"))
        ],
        "certificates": [
            {"name": name}
            for held in _all(root, "Certification")
            if (name := _text(held, "CertificationName"))
        ],
    }


def _local(element: ET.Element) -> str:
    return element.tag.rpartition("}")[2]


def _all(element: ET.Element, name: str) -> Iterator[ET.Element]:
    return (found for found in element.iter() if _local(found) == name)


def _text(element: ET.Element, *path: str) -> str:
    """All the text in the first element down a path of local names; empty where there is none."""
    held: ET.Element | None = element
    for name in path:
        held = (
            next((found for found in _all(held, name) if found is not held), None)
            if held is not None
            else None
        )
    if held is None:
        return ""
    return "".join(held.itertext()).strip()


def _labels(root: ET.Element, name: str) -> list[str]:
    found = (_text(one, "Description", "Label") or _text(one, "Description") for one in _all(root, name))
    return [label for label in found if label]


def _period(element: ET.Element, start: str, end: str) -> dict[str, str]:
    return {"startDate": _date(element, start), "endDate": _date(element, end)}


def _date(element: ET.Element, name: str) -> str:
    """A date by its attributes (year, month as "--03") or by its text."""
    found = next(_all(element, name), None)
    if found is None:
        return ""
    year = found.get("year") or _text(found, "Year")
    month = (found.get("month") or _text(found, "Month")).strip("-")
    if year:
        return f"{year}-{int(month):02}" if month.isdigit() and 1 <= int(month) <= 12 else year
    written = re.match(r"\d{4}(-\d\d)?", "".join(found.itertext()).strip())
    return written[0] if written else ""


def _told(markup: str) -> dict[str, Any]:
    """A description: list items and several lines are highlights, one line is a summary."""
    lines = _lines(markup)
    return {"highlights": lines} if len(lines) > 1 else {"summary": "".join(lines)}


def _lines(markup: str) -> list[str]:
    text = html_to_text(unescaped(markup).replace("\n", "<br>"))
    return [line.removeprefix("- ").removeprefix("## ") for line in text.splitlines() if line]


def _plain(markup: str) -> str:
    return " ".join(_lines(markup))


def _present(entry: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in entry.items() if value}
