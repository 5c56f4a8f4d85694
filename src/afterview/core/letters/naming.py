"""Company, position and reader as a letter names them, from how they are recorded."""

import re

from afterview.core.letters.letter import Register
from afterview.core.recap.articles import a_or_an

_LEGAL = frozenset(
    """
    oü inc incorporated ltd limited llc llp lp plc gmbh ag kg ohg gbr se sa sas sarl srl spa bv nv
    ab as asa oy oyj aps pty pvt co corp corporation partg mbb ev clg dac kft zrt doo sia kk pte bhd
    sdn ug kgaa cic lda ltda sl
    """.split()  # noqa: SIM905 -- a list of words
)
_HONORIFICS = frozenset(
    """
    dr prof professor doctor sir dame lord lady rev reverend fr sr hon judge mr mrs ms miss mx herr
    frau dipl ing mag dott capt captain col colonel lt major sgt
    """.split()  # noqa: SIM905
)
_PARTICLES = frozenset(
    """
    van von der den de del della di da dos du des la le el al bin ibn ben ter ten zu zum ó o ní nic
    mac st
    """.split()  # noqa: SIM905
)
_CREDENTIALS = frozenset(
    """
    phd md mba msc bsc ma ba rn cpa pe esq jr sr ii iii iv mph jd llm frcs mrcp obe mbe cbe
    """.split()  # noqa: SIM905
)
# Where the family name is written first, the first word of a name is no first name.
_FAMILY_FIRST = frozenset({"CN", "HK", "HU", "JP", "KH", "KP", "KR", "MO", "SG", "TW", "VN"})

_FAMILY_NAMES = frozenset(
    """
    nguyễn nguyen trần tran lê le phạm pham huỳnh hoàng vũ võ đặng bùi kim lee park choi jung jeong
    kang cho yoon jang lim wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo lin
    luo liang song tang zheng han feng deng cao
    """.split()  # noqa: SIM905
)


def short_company(name: str) -> str:
    """A company's name without its legal form: "Tidewater Electric Inc." is "Tidewater Electric"."""
    words = name.split()
    while (
        len(words) > 1
        and _bare(words[-1]) in _LEGAL
        and (words[-1][0].isupper() or _bare(words[-1]) == "mbb")
    ):
        if _bare(words[-2]) in {"&", "and", "und", "of"}:
            break
        words.pop()
    return " ".join(words).rstrip(",")


def _bare(word: str) -> str:
    return word.lower().replace(".", "").rstrip(",")


def position_words(name: str) -> str:
    """The words of a position before any bracket or comma."""
    return re.split(r"\s*[(\[,]", name, maxsplit=1)[0]


def short_position(name: str) -> str:
    """A position without a qualifier in brackets or after a comma, unless one word would be all that is left.

    "Legal Assistant (m/f/d)" is "Legal Assistant", "Teacher, Biology" is "Teacher (Biology)".
    """
    found = re.fullmatch(r"\s*([^(\[,]+?)\s*(?:[(\[]\s*(.*?)\s*[)\]]|,\s*(.*?))\s*", name)
    if found is None:
        return " ".join(name.split())
    head, qualifier = " ".join(found[1].split()), " ".join((found[2] or found[3] or "").split())
    form_of_address = re.fullmatch(r"[a-z*]{1,6}(?:\s*[/|]\s*[a-z*]{1,6}){1,3}", qualifier, re.IGNORECASE)
    if " " in head or not qualifier or form_of_address:
        return head
    return f"{head} ({qualifier})"


def as_position(position: str) -> str | None:
    """A position after "as": "a Data Engineer", "Head of Data"; None where neither would read well."""
    if len(position.split()) > 6 or re.search(r"[(\[,/|:;]|\s[–—-]\s", position):
        return None
    alone = (
        r"(?:Head|Chief|Director|President|Vice|VP|Chair|Deputy Head|Principal|C[A-Z]O)\b"
        r"(?! (?:Engineer|Developer|\w+ist))"
    )
    leading = r".*\b(?:Manager|Lead|Director|Supervisor|Coordinator|Chef|Officer|Principal|Foreman)$"
    unique = re.match(alone, position) or re.match(leading, position)
    return position if unique else f"{a_or_an(position)} {position}"


def salutation(name: str, register: Register, country: str | None, *, american: bool) -> str:
    """The greeting line for a recorded name; nothing is guessed, neither Mr nor Ms.

    With an honorific recorded it goes before the family name; a first name alone greets only in the warm
    register, and not where family names come first.
    """
    titles, parts = name_parts(name)
    mark = ":" if american and register == "formal" else ","
    if register == "warm" and not titles and _has_first_name(parts, country):
        return f"Dear {parts[0]}{mark}"
    if titles and (family := _family(parts)) is not None:
        return f"Dear {' '.join((*titles, family))}{mark}"
    return f"Dear {' '.join((*titles, *parts))}{mark}"


def _has_first_name(parts: tuple[str, ...], country: str | None) -> bool:
    """Whether the first word of a name is a first name for certain: one word and a family name behind it."""
    if country in _FAMILY_FIRST or not parts or parts[0].lower() in _FAMILY_NAMES or parts[0].endswith("."):
        return False
    return len([word for word in parts if _bare(word) not in _PARTICLES]) == 2


def name_parts(name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The honorifics of a name and the words after them, credentials left out, "Ortiz, Dana" put right."""
    before, _, after = name.partition(",")
    rest = [word for word in after.split() if _bare(word) not in _CREDENTIALS]
    words = [*rest, *before.split()] if rest and len(before.split()) == 1 else before.split()
    while len(words) > 1 and _bare(words[-1]) in _CREDENTIALS:
        words.pop()
    count = 0
    while count < len(words) - 1 and _bare(words[count]) in _HONORIFICS:
        count += 1
    return tuple(words[:count]), tuple(words[count:])


def _family(parts: tuple[str, ...]) -> str | None:
    """The family name with its particles, where one first name stands before it."""
    if len(parts) < 2:
        return parts[0]
    rest = parts[1:]
    if all(_bare(word) in _PARTICLES for word in rest[:-1]) and not parts[0].endswith("."):
        return " ".join(rest)
    return None
