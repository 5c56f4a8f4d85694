"""LinkedIn's export ("Get a copy of your data") as a JSON Resume mapping: tables, known by their headers."""

import csv
import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from typing import Any

from afterview.adapters.bounded import FileRefused
from afterview.core.resume_dates import iso_date

_MOST = 5_000_000  # bytes of one table; those about a career have a thousandth of that
_ROWS = 2_000

_Row = Mapping[str, str]

# The columns by which a table is known, the most telling first; a table of names alone goes by its file's
# name.
_TABLES: tuple[tuple[str, frozenset[str]], ...] = (
    ("work", frozenset({"company name", "title", "started on"})),
    ("volunteer", frozenset({"company name", "role"})),
    ("education", frozenset({"school name", "degree name"})),
    ("basics", frozenset({"first name", "last name", "headline"})),
    ("languages", frozenset({"name", "proficiency"})),
    ("certificates", frozenset({"name", "authority"})),
    ("publications", frozenset({"name", "publisher"})),
    ("awards", frozenset({"title", "issued on"})),
    ("projects", frozenset({"title", "description", "url"})),
)
_ORDER = (
    *("work", "volunteer", "projects", "education", "skills"),
    *("certificates", "awards", "publications", "languages"),
)


def linkedin_resume(data: bytes) -> dict[str, Any]:
    """The JSON Resume mapping of an export; `FileRefused` where the zip holds no such tables."""
    found: dict[str, list[dict[str, Any]]] = {}
    basics: dict[str, Any] = {}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name, rows in _tables(archive):
            if name == "basics":
                basics = _basics(rows)
            else:
                found.setdefault(name, []).extend(filter(None, map(_READERS[name], rows)))
    if not any(found.values()):
        raise FileRefused("is a zip, but neither a Word file nor LinkedIn's export with positions or skills")
    return _present({"basics": basics, **{name: found.get(name) for name in _ORDER}})


def _tables(archive: zipfile.ZipFile) -> Iterator[tuple[str, list[_Row]]]:
    for part in archive.infolist():
        file = part.filename.rsplit("/", 1)[-1].lower()
        if file.endswith(".csv") and part.file_size <= _MOST:
            try:
                text = archive.read(part).decode("utf-8-sig", errors="replace")
            except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError):
                continue  # a table that is damaged, or locked: the others may be whole
            name, rows = _table(file, text)
            if name is not None:
                yield name, rows


def _table(file: str, text: str) -> tuple[str | None, list[_Row]]:
    """What a table is of, and its rows by header; notes above the header are passed over."""
    lines = list(_parsed(text))
    for place, line in enumerate(lines[:10]):
        header = [cell.strip().lower() for cell in line]
        name = next((name for name, columns in _TABLES if columns <= set(header)), None)
        if name is None and header == ["name"] and "skill" in file:
            name = "skills"
        if name is not None:
            rows = lines[place + 1 : place + 1 + _ROWS]
            return name, [dict(zip(header, map(str.strip, row), strict=False)) for row in rows if any(row)]
    return None, []


def _parsed(text: str) -> Iterator[list[str]]:
    try:
        yield from csv.reader(io.StringIO(text))
    except csv.Error:
        return


def _basics(rows: list[_Row]) -> dict[str, Any]:
    row = rows[0] if rows else {}
    name = " ".join(filter(None, (row.get("first name"), row.get("last name"))))
    return _present({"name": name, "label": row.get("headline"), "summary": row.get("summary")})


def _post(row: _Row, employer: str, position: str) -> dict[str, Any]:
    return _present(
        {
            employer: row.get("company name"),
            "position": row.get(position),
            "location": row.get("location"),
            "startDate": iso_date(row.get("started on", "")),
            "endDate": _ended(row.get("finished on", "")),
            **_told(row.get("description", ""), "summary"),
        }
    )


def _ended(written: str) -> str:
    return "" if written.lower() == "present" else iso_date(written)


def _told(text: str, prose: str) -> dict[str, Any]:
    """A description: several lines are highlights, one is prose."""
    lines = [re.sub(r"^[-–—*•·▪‣]\s*", "", line.strip()) for line in text.splitlines()]
    lines = [line for line in lines if line]
    return {"highlights": lines} if len(lines) > 1 else {prose: "".join(lines)}


def _present(entry: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in entry.items() if value}


_READERS = {
    "work": lambda row: _post(row, "name", "title"),
    "volunteer": lambda row: _post(row, "organization", "role"),
    "education": lambda row: _present(
        {
            "institution": row.get("school name"),
            "studyType": row.get("degree name"),
            "startDate": iso_date(row.get("start date", "")),
            "endDate": iso_date(row.get("end date", "")),
            "highlights": [text for text in (row.get("notes"), row.get("activities")) if text],
        }
    ),
    "skills": lambda row: _present({"name": row.get("name")}),
    "languages": lambda row: _present({"language": row.get("name"), "fluency": row.get("proficiency")}),
    "certificates": lambda row: _present(
        {"name": row.get("name"), "issuer": row.get("authority"), "date": iso_date(row.get("started on", ""))}
    ),
    "publications": lambda row: _present(
        {"name": row.get("name"), "publisher": row.get("publisher"), "summary": row.get("description")}
    ),
    "awards": lambda row: _present(
        {
            "title": row.get("title"),
            "summary": row.get("description"),
            "date": iso_date(row.get("issued on", "")),
        }
    ),
    "projects": lambda row: _present(
        {
            "name": row.get("title"),
            "startDate": iso_date(row.get("started on", "")),
            "endDate": iso_date(row.get("finished on", "")),
            **_told(row.get("description", ""), "description"),
        }
    ),
}
