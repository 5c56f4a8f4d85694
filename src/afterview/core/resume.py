"""A resume as its items: what the candidate can point at, and where it stood.

A resume is a JSON Resume mapping (https://jsonresume.org/schema), kept as it is in the journal (RULEBOOK
section 2); plain text becomes one in `afterview.core.plain_resume`.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from afterview.core.words import sentences


@dataclass(frozen=True, slots=True)
class ResumeItem:
    """One thing that the resume says.

    `path` is where it stands (`resume.work[0].highlights[1]`; the sentences of one summary share theirs),
    `section` the top-level key, `where` the employer, school or issuer, `position` the title held there.
    `starts` and `ends` are as the resume writes them. `current` is whether it goes on, None where no date
    says so.
    """

    path: str
    text: str
    section: str
    where: str | None = None
    position: str | None = None
    starts: str | None = None
    ends: str | None = None
    current: bool | None = None


def resume_items(resume: Mapping[str, object]) -> tuple[ResumeItem, ...]:
    """The items of a resume in its own order, the summary last; what has another shape is passed over."""
    found: list[ResumeItem] = []
    for section, value in resume.items():
        read = _SECTIONS.get(section)
        if read is not None and isinstance(value, list | tuple):
            for index, entry in enumerate(value):
                found.extend(read(*_framed(f"resume.{section}[{index}]", section, entry)))
    basics = resume.get("basics")
    if isinstance(basics, Mapping):
        found.extend(_prose(ResumeItem("resume.basics", "", "basics"), basics, "summary"))
    return tuple(found)


_GOES_ON = frozenset({"present", "current", "currently", "now", "today", "ongoing", "to date", "till date"})
_PLACES = {
    "work": ("name", "company"),
    "volunteer": ("organization",),
    "education": ("institution",),
    "awards": ("awarder",),
    "certificates": ("issuer",),
    "publications": ("publisher",),
    "projects": ("entity",),
}


def _framed(path: str, section: str, value: object) -> "tuple[ResumeItem, Mapping[str, object]]":
    """An item without a text yet, and the entry it is of; a plain text stands for an entry of that name."""
    entry = value if isinstance(value, Mapping) else {"name": value}
    starts = _text(entry, "startDate") or None
    ends = _text(entry, "endDate") or None
    goes_on = ends is None or ends.lower().rstrip(".") in _GOES_ON
    return (
        ResumeItem(
            path,
            "",
            section,
            where=_text(entry, *_PLACES.get(section, ())) or None,
            position=_text(entry, "position") or None,
            starts=starts,
            ends=None if goes_on else ends,
            current=None if starts is None and ends is None else goes_on,
        ),
        entry,
    )


def _text(entry: Mapping[str, object], *keys: str) -> str:
    """The first text under one of the keys, its white space closed up; a number is written out."""
    for key in keys:
        value = entry.get(key)
        if isinstance(value, str | int | float) and not isinstance(value, bool) and str(value).strip():
            return " ".join(str(value).split())
    return ""


def _listed(frame: ResumeItem, entry: Mapping[str, object], key: str) -> Iterator[ResumeItem]:
    """An item for each text of a list; one text alone counts as a list of one."""
    value = entry.get(key)
    for index, text in enumerate(value if isinstance(value, list | tuple) else (value,)):
        if isinstance(text, str) and text.strip():
            yield replace(frame, path=f"{frame.path}.{key}[{index}]", text=" ".join(text.split()))


def _prose(frame: ResumeItem, entry: Mapping[str, object], key: str) -> Iterator[ResumeItem]:
    """An item for each sentence of a running text."""
    value = entry.get(key)
    text = value if isinstance(value, str) else ""
    for start, end in sentences(text):
        yield replace(frame, path=f"{frame.path}.{key}", text=" ".join(text[start:end].split()))


def _post(frame: ResumeItem, entry: Mapping[str, object]) -> Iterator[ResumeItem]:
    """A post held: what was done in it; where nothing is told, the post itself."""
    told = (*_prose(frame, entry, "summary"), *_listed(frame, entry, "highlights"))
    name = ", ".join(part for part in (frame.position, frame.where) if part)
    yield from told or _named(frame, name)


def _project(frame: ResumeItem, entry: Mapping[str, object]) -> Iterator[ResumeItem]:
    told = (
        *_prose(frame, entry, "description"),
        *_prose(frame, entry, "summary"),
        *_listed(frame, entry, "highlights"),
    )
    yield from told or _named(frame, _with_keywords(entry))


def _study(frame: ResumeItem, entry: Mapping[str, object]) -> Iterator[ResumeItem]:
    degree = " in ".join(part for part in (_text(entry, "studyType"), _text(entry, "area")) if part)
    yield from _named(frame, ", ".join(part for part in (degree, frame.where) if part))
    yield from _listed(frame, entry, "courses")
    yield from _listed(frame, entry, "highlights")


def _titled(frame: ResumeItem, entry: Mapping[str, object]) -> Iterator[ResumeItem]:
    yield from _named(frame, _text(entry, "title", "name"))
    yield from _prose(frame, entry, "summary")


def _skill(frame: ResumeItem, entry: Mapping[str, object]) -> Iterator[ResumeItem]:
    yield from _named(frame, _with_keywords(entry))


def _language(frame: ResumeItem, entry: Mapping[str, object]) -> Iterator[ResumeItem]:
    spoken = (_text(entry, "language", "name"), _text(entry, "fluency"))
    yield from _named(frame, ": ".join(part for part in spoken if part))


def _named(frame: ResumeItem, text: str) -> tuple[ResumeItem, ...]:
    return (replace(frame, text=text),) if text else ()


def _with_keywords(entry: Mapping[str, object]) -> str:
    keywords = [item.text for item in _listed(ResumeItem("", "", ""), entry, "keywords")]
    return ": ".join(part for part in (_text(entry, "name"), ", ".join(keywords)) if part)


_SECTIONS: dict[str, Callable[[ResumeItem, Mapping[str, object]], Iterator[ResumeItem]]] = {
    "work": _post,
    "volunteer": _post,
    "projects": _project,
    "education": _study,
    "awards": _titled,
    "certificates": _titled,
    "publications": _titled,
    "skills": _skill,
    "interests": _skill,
    "languages": _language,
}
