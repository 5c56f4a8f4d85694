"""What the values of a column look like: addresses, dates, money, statuses, job titles."""

import re
from collections.abc import Callable, Sequence
from functools import cache

from afterview.core.tracker.dates import names_a_day, read_time
from afterview.core.tracker.status import read_status
from afterview.core.tracker.wording import folded, is_blank, word_set

_SAMPLE = 200

_TITLE_WORDS = word_set("""
    engineer engineering developer manager management analyst designer director consultant specialist
    assistant coordinator nurse teacher accountant architect scientist administrator officer lead intern
    internship technician representative associate executive clerk programmer recruiter editor writer
    researcher lecturer professor driver cook chef owner head vp president supervisor advisor adviser buyer
    planner operator receptionist secretary trainer tutor physician pharmacist therapist attorney paralegal
    controller auditor marketer bookkeeper strategist producer cto cfo ceo coo chief partner sde swe devops
    entwickler entwicklerin ingenieur ingenieurin leiter leiterin referent referentin berater beraterin
    sachbearbeiter sachbearbeiterin kaufmann kauffrau mitarbeiter mitarbeiterin assistent assistentin
    werkstudent werkstudentin praktikant praktikantin praktikum fachkraft pfleger pflegerin lehrer lehrerin
    buchhalter buchhalterin verkaufer verkauferin projektleiter projektleiterin teamleiter
    softwareentwickler softwareentwicklerin personalreferent personalreferentin geschaftsfuhrer
    geschaftsfuhrerin ingenieure developpeur developpeuse responsable charge chargee directeur directrice
    assistante technicien technicienne stagiaire comptable vendeur vendeuse infirmier infirmiere conseiller
    conseillere chef alternant ingeniero ingeniera desarrollador desarrolladora gerente analista jefe jefa
    directora tecnico tecnica auxiliar contable administrativo administrativa becario becaria enfermero
    enfermera comercial disenador disenadora
    """)


def sample(cells: Sequence[str]) -> list[str]:
    """The first values of a column, blank ones left out: enough to judge it by."""
    return [cell for cell in cells if not is_blank(cell)][:_SAMPLE]


def share(values: Sequence[str], looks: Callable[[str], bool]) -> float:
    """The share of values that look so, 0 to 1; 0 of none."""
    return sum(map(looks, values)) / len(values) if values else 0.0


@cache
def _url() -> re.Pattern[str]:
    return re.compile(r"(?:https?://|www\.)[^\s<>\"]+", re.IGNORECASE)


@cache
def _email() -> re.Pattern[str]:
    return re.compile(r"[^\s@<>(),;:\"\[\]]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}")


def urls_in(text: str) -> list[str]:
    """The web addresses in a text."""
    return _url().findall(text)


def emails_in(text: str) -> list[str]:
    """The e-mail addresses in a text."""
    return _email().findall(text)


def is_url(text: str) -> bool:
    """Whether a cell is one web address."""
    return _url().fullmatch(text.strip()) is not None


def is_email(text: str) -> bool:
    """Whether a cell is one e-mail address."""
    return _email().fullmatch(text.strip().removeprefix("mailto:")) is not None


def is_phone(text: str) -> bool:
    """Whether a cell is a telephone number."""
    text = text.strip()
    digits = sum(char.isdigit() for char in text)
    return (
        7 <= digits <= 15 and re.fullmatch(r"[+(]?[\d\s()./+-]+", text) is not None and not names_a_day(text)
    )


def is_date(text: str) -> bool:
    """Whether a cell tells of a day."""
    return names_a_day(text)


def is_time(text: str) -> bool:
    """Whether a cell tells a time of day and no day."""
    return len(text) <= 30 and read_time(text) is not None and not names_a_day(text)


def is_money(text: str) -> bool:
    """Whether a cell is an amount with its currency, or thousands ("120k")."""
    if len(text) > 60 or not any(char.isdigit() for char in text):
        return False
    return re.search(r"[$€£¥₹]|\b(?:USD|EUR|GBP|CHF|CAD|AUD)\b|\d\s?[kK]\b", text) is not None


def is_status(text: str) -> bool:
    """Whether a cell is a status that a tracker uses."""
    return len(text) <= 60 and read_status(text).means is not None


def is_title(text: str) -> bool:
    """Whether a text holds a word of job titles."""
    return len(text) <= 160 and not _TITLE_WORDS.isdisjoint(re.split(r"[\W_]+", folded(text)))


def is_name(text: str) -> bool:
    """Whether a text has the form of a person's full name: two to four capitalised words, no job title."""
    words = text.split()
    if not 2 <= len(words) <= 4 or is_title(text):
        return False
    return all(word[0].isupper() or len(word) <= 3 for word in words) and not re.search(
        r"[^\w\s.'’-]|\d", text
    )
