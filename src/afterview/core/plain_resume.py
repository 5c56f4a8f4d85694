"""A resume in plain text or Markdown as a JSON Resume mapping."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache

from afterview.core.resume_dates import cut_dates
from afterview.core.resume_posts import Line, degrees, names_a_job, posts, projects


def read_plain(text: str) -> Mapping[str, object]:
    """The JSON Resume mapping of a resume's text: basics, then its sections in the order in which they stand.

    Nothing is made up: what stands under no known heading stays with the section above it; a text without any
    headings is one post whose list items are its highlights. An empty text gives an empty mapping.
    """
    lines = tuple(_lines(text))
    resume: dict[str, object] = {}
    top, *rest = _sectioned(lines)
    basics, told = _basics(top[1])
    if not rest:
        rest = [("work", [replace(line, bullet=True) for line in told])]
    for section, body in rest:
        read = _READERS[section]
        entries = read(body)
        if section == "summary":
            basics["summary"] = " ".join([*filter(None, [str(basics.get("summary", ""))]), *entries])
        elif entries:
            known = resume.setdefault(section, [])
            known.extend(entries)  # type: ignore[attr-defined]
    return {"basics": basics, **resume} if basics else resume


_BULLET = r"(?:[-–—*+•·▪‣◦●○■□➢➤►✓✔]|\uf0b7|\(?\d{1,2}[.)])"


def _lines(text: str) -> Iterator[Line]:
    """The lines with what they are; a line that goes on from the one before is joined to it."""
    held: Line | None = None
    indent = 0
    blank = True
    for raw in text.expandtabs(8).splitlines():
        stripped = raw.strip()
        if not stripped or re.fullmatch(r"[-=_*~─—]{3,}", stripped):
            if held is not None and re.fullmatch(r"={3,}|-{3,}", stripped) and not blank and not held.bullet:
                held = Line(held.text, level=2, after_blank=held.after_blank)
            blank = True
            continue
        line = _line(stripped, after_blank=blank)
        inset = len(raw) - len(raw.lstrip())
        if held is not None and not blank and _goes_on(held, line, deeper=inset > indent):
            held = Line(f"{held.text} {line.text}", held.bullet, held.level, held.after_blank, held.bold)
        else:
            if held is not None:
                yield held
            held, indent = line, inset
        blank = False
    if held is not None:
        yield held


def _line(stripped: str, *, after_blank: bool) -> Line:
    heading = re.match(r"(#{1,6})\s+(.*)", stripped)
    bullet = re.match(rf"{_BULLET}\s+(?=\S)|[•▪●■➢➤►✓✔\uf0b7](?=\S)", stripped)
    bold = bool(re.fullmatch(r"(\*\*|__).+\1:?", stripped))
    text = heading[2] if heading else stripped[bullet.end() :] if bullet else stripped
    text = re.sub(
        r"\*\*|__|`|(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w)",
        "",
        re.sub(r"\[([^\[\]]{1,200})\]\([^()\s]{0,500}\)", r"\1", text),
    )
    return Line(
        text.strip().rstrip("#").strip(),
        bullet is not None,
        len(heading[1]) if heading else 0,
        after_blank,
        bold,
    )


def _goes_on(held: Line, line: Line, *, deeper: bool) -> bool:
    """Whether a line is the second half of a broken one."""
    if line.bullet or line.level or held.level or _section(line) is not None:
        return False
    if line.text[:1].islower():
        return held.bullet or len(held.text) > 40
    if held.bullet:
        return deeper or (
            len(held.text) > 60 and not held.text.endswith((".", "!")) and cut_dates(line.text)[1] is None
        )
    return len(held.text) > 70 and not held.text.endswith(".") and cut_dates(held.text)[1] is None


def _sectioned(lines: Sequence[Line]) -> list[tuple[str, list[Line]]]:
    found: list[tuple[str, list[Line]]] = [("basics", [])]
    for line in lines:
        section, told = _headed(line, found[-1][0])
        if section is not None:
            found.append((section, []))
        if told is not None:
            found[-1][1].append(told)
    return found


def _headed(line: Line, current: str) -> tuple[str | None, Line | None]:
    """The section that a line opens and what it tells: "Skills: SQL, R" does both."""
    section = _section(line)
    if section is not None:
        return section, None
    label, colon, told = line.text.partition(": ")
    if colon and (label.isupper() or current not in {"skills", "work", "projects", "volunteer"}):
        section = _section(Line(f"{label}:"))
        if section is not None:
            return section, Line(told.strip())
    return None, line


# The headings that resumes use, without "and", "my" and "professional".
_HEADINGS: dict[str, tuple[str, ...]] = {
    "summary": (
        "summary|profile|about|about me|objective|career (objective|summary|profile)",
        "personal (statement|profile|summary)|executive summary|summary of qualifications",
    ),
    "work": (
        "(work |employment |career |relevant |teaching |clinical |industry |other )?(experience|history)",
        "employment|work|experience employment|positions held|internships?",
    ),
    "education": (
        "education( training| qualifications)?|academic (background|history|qualifications|record)",
        "training education|studies",
    ),
    "skills": (
        "((technical|key|core|computer|other|relevant|soft) )?(skills|competenc(ies|es)|strengths)",
        "skills (tools|technologies|abilities|summary|interests|expertise)",
        "((technical|areas of) )?expertise|technologies|tools|tech stack|qualifications",
    ),
    "projects": (
        "((personal|selected|side|academic|key|open source) )?projects|open source( contributions)?",
    ),
    "volunteer": (
        "volunteer(ing)?( (work|experience|service|activities))?|community (service|involvement)",
        "leadership( (activities|experience|service))?|(extracurricular )?activities",
    ),
    "certificates": (
        "certifi(cations?|cates)( (licen[sc]es?|training|courses))?|licen[sc](es|ures?)( certifications?)?",
        "credentials|courses|training( certifications)?",
    ),
    "awards": (
        "(awards|honou?rs|achievements|accomplishments)( (awards|honou?rs|recognition|achievements))*",
        "recognition",
    ),
    "publications": ("(selected )?publications( presentations| patents)?|patents|presentations",),
    "languages": ("languages?|language skills",),
    "interests": ("(hobbies|(personal )?interests)( (hobbies|interests))?",),
    "references": ("references?",),
}


@cache
def _headings() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (section, re.compile(f"(?:{'|'.join(patterns)})$")) for section, patterns in _HEADINGS.items()
    )


def _section(line: Line) -> str | None:
    """The section that a line is the heading of."""
    if line.bullet or len(line.text) > 50:
        return None
    text = line.text.lower().rstrip(":").strip(" -–—=•|")
    plain = " ".join(re.sub(r"&|/|,|\b(?:and|my|professional)\b", " ", text).split())
    if not plain:
        return "work" if text == "professional" else None
    shaped = (
        line.level or line.bold or line.text.isupper() or line.text.endswith(":") or line.text[:1].isupper()
    )
    return next((section for section, pattern in _headings() if shaped and pattern.match(plain)), None)


def _basics(lines: Sequence[Line]) -> tuple[dict[str, object], list[Line]]:
    """What stands above the first heading: name, label, address, and what is none of these."""
    basics: dict[str, object] = {}
    told: list[Line] = []
    for place, line in enumerate(lines):
        text = line.text
        contact = _contact(text)
        basics.update({key: value for key, value in contact.items() if key not in basics})
        if contact:
            continue
        if place < 3 and "name" not in basics and _is_person(text):
            basics["name"] = text.title() if text.isupper() else text
        elif not line.bullet and len(text.split()) > 8:
            basics["summary"] = " ".join(filter(None, [str(basics.get("summary", "")), text]))
        elif "name" in basics and "label" not in basics and len(text.split()) <= 6 and names_a_job(text):
            basics["label"] = text
        else:
            told.append(line)
    return basics, told


def _contact(text: str) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, pattern in (
        ("email", r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+"),
        ("phone", r"(?<!\w)\+?\(?\d[\d\s().-]{7,16}\d(?!\w)"),
        ("url", r"(?:https?://|www\.)\S+|\b(?:linkedin\.com|github\.com)/\S+"),
    ):
        match = re.search(pattern, text)
        if match:
            found[key] = match[0]
    return found


def _is_person(text: str) -> bool:
    words = text.split()
    named = all(word[:1].isupper() or word in {"de", "van", "von", "der", "da", "bin"} for word in words)
    return (
        1 < len(words) <= 5
        and named
        and not re.search(r"[\d@:]|\b(resume|curriculum|cv)\b", text, re.IGNORECASE)
    )


def _texts(lines: Sequence[Line]) -> list[str]:
    return [line.text for line in lines]


def _skills(lines: Sequence[Line]) -> list[dict[str, object]]:
    found: list[dict[str, object]] = []
    for text in _texts(lines):
        name, colon, listed = text.partition(":")
        if colon and len(name.split()) <= 5 and listed.strip():
            found.append({"name": name.strip(), "keywords": _listed(listed)})
        elif colon and not listed.strip():
            continue
        else:
            found.extend({"name": part} for part in (_listed(text) if len(text.split()) < 60 else [text]))
    return found


def _listed(text: str) -> list[str]:
    """The parts of a list in a line, commas in brackets apart; a sentence stays whole."""
    parts = re.split(r"\s*[,;|•·](?![^(]*\))\s*", text.strip().rstrip("."))
    if any(len(part.split()) > 6 for part in parts):
        return [text.strip()]
    return [part for part in parts if part]


def _languages(lines: Sequence[Line]) -> list[dict[str, object]]:
    found: list[dict[str, object]] = []
    for part in (part for text in _texts(lines) for part in _listed(text)):
        said = re.match(r"([^(:–—-]+?)\s*(?:[:–—-]\s*|\()([^)]+)\)?$", part)
        found.append({"language": said[1], "fluency": said[2].strip()} if said else {"language": part})
    return found


def _titled(key: str) -> Callable[[Sequence[Line]], list[dict[str, object]]]:
    def read(lines: Sequence[Line]) -> list[dict[str, object]]:
        found: list[dict[str, object]] = []
        for text in _texts(lines):
            rest, dates = cut_dates(text)
            if rest:
                found.append({key: " ".join(rest.split()), **({"date": dates.starts} if dates else {})})
        return found

    return read


def _interests(lines: Sequence[Line]) -> list[dict[str, object]]:
    return [{"name": part} for text in _texts(lines) for part in _listed(text)]


_READERS: dict[str, Callable[[Sequence[Line]], list]] = {  # type: ignore[type-arg]
    "summary": _texts,
    "work": lambda lines: posts(lines, "name"),
    "volunteer": lambda lines: posts(lines, "organization"),
    "projects": projects,
    "education": degrees,
    "skills": _skills,
    "certificates": _titled("name"),
    "awards": _titled("title"),
    "publications": _titled("name"),
    "languages": _languages,
    "interests": _interests,
    "references": lambda _lines: [],
}
