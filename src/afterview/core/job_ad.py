"""What a job advertisement's text says of the job: title, company, place, pay, closing date and needs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from afterview.core.ad_parts import heading_part
from afterview.core.needs import Need, ad_needs


@dataclass(frozen=True, slots=True)
class Pay:
    """A range of pay: `low` and `high` (equal where one sum is named) in `currency` (ISO 4217) per `period`.

    `period` is "hour", "day", "week", "month" or "year"; what the text does not say is None. `text` is its
    words.
    """

    low: float
    high: float
    currency: str | None
    period: str | None
    text: str


@dataclass(frozen=True, slots=True)
class JobAd:
    """A job advertisement; None for what its text does not say."""

    title: str | None
    company: str | None
    place: str | None
    pay: Pay | None
    closes: date | None
    needs: tuple[Need, ...]


def read_job_ad(text: str, path: str = "job_ad") -> JobAd:
    """The facts and the needs of an advertisement's text; `path` is where the journal keeps that text."""
    labels = dict(reversed(list(_labels(text))))
    opening = _opening(text)
    title, company = _headline(opening)
    return JobAd(
        title=labels.get("title") or title or _sought(text),
        company=labels.get("company") or company or _named_company(text),
        place=labels.get("place") or _place(opening[1:]),
        pay=_pay(labels.get("pay", ""), paid=True) or _pay(text, paid=False),
        closes=_closes(text),
        needs=ad_needs(text, path),
    )


_TOP = 4000  # characters in which an advertisement says what it is about
_LABELS = {
    "title": r"(?:job |position )?title|position|role|vacancy|job",
    "company": r"company(?: name)?|employer|organi[sz]ation|hiring organi[sz]ation|client",
    "place": r"(?:job |work |office )?location|place(?: of work)?|where|city|based in|workplace",
    "pay": r"(?:base |annual |starting )?(?:salary|pay|compensation|wage|rate)(?: range| band)?|remuneration",
}


def _labels(text: str) -> Iterator[tuple[str, str]]:
    """The facts that stand behind a label on a line of their own: "Location: Leeds"."""
    for found in _label().finditer(text, 0, _TOP):
        name = next(kind for kind in _LABELS if found[kind])
        of_a_person = re.search(r"\bname\s*:[^\n]*\n\s*$", text[: found.start()], re.IGNORECASE)
        no_place = name == "place" and re.match(r"in person|on-?site$", found["value"], re.IGNORECASE)
        if not of_a_person and not no_place:
            yield name, found["value"].strip(" *")


@cache
def _label() -> re.Pattern[str]:
    names = "|".join(f"(?P<{kind}>{pattern})" for kind, pattern in _LABELS.items())
    return re.compile(
        rf"^[ \t*#•-]*(?:{names})[ \t*]*:[ \t*]*(?P<value>\S[^\n]{{0,100}})$", re.IGNORECASE | re.MULTILINE
    )


def _opening(text: str) -> list[str]:
    """The first lines, without marks."""
    lines = (line.strip().strip("#*_ ") for line in text[:_TOP].splitlines())
    return [part for line in [line for line in lines if line][:5] for part in re.split(r"\s+[·•]\s+", line)]


def _headline(opening: list[str]) -> tuple[str | None, str | None]:
    """The title in the first line and the company in it or below it, where they are no sentences."""
    if not opening or not _is_name(opening[0]) or heading_part(opening[0], "open") is not None:
        return None, None
    joined = re.match(r"(.{3,60}?)\s+(?:at|@|\|)\s+([A-Z0-9][^|]{1,40}?)(?:\s*\|.*)?$", opening[0])
    if joined:
        return joined[1], joined[2]
    below = opening[1] if len(opening) > 1 else ""
    is_company = _is_name(below) and heading_part(below, "open") is None and _place([below]) is None
    return opening[0], below if is_company else None


def _is_name(line: str) -> bool:
    return len(line.split()) <= 10 and ":" not in line and bool(re.match(r"[A-Z0-9].*[\w)\]]$", line))


def _sought(text: str) -> str | None:
    """The title in "we are looking for a motivated Data Engineer to …"."""
    word = r"[A-Z][\w/&+#-]{0,30}(?:\.[a-z]{1,5})?"
    title = rf"(?:Band \w{{1,3}} )?({word}(?: (?:(?:of|and|&|for) )?(?:{word}|\([^)]{{1,20}}\))){{0,7}})"
    lead = r"(?:looking|opportunity|opening) for|seeking|recruiting|recruit|hiring|join\b.{1,40}? as"
    for found in re.finditer(
        rf"\b(?:{lead})(?: for)?(?: an?| our)? (?:[a-z-]{{1,20}},? ){{0,6}}?{title}", text
    ):
        if re.search(r"[a-z]{3}", found[1]):
            return found[1]
    return None


def _named_company(text: str) -> str | None:
    """The company by a heading about it, or by how the text speaks of itself."""
    name = r"(?<![\w.'’-])[A-Z0-9][\w.'’-]{0,30}(?: (?:&|of|and|for|the|[A-Z][\w.'’-]{0,30})){0,7}"
    for pattern in (
        rf"^[#* ]*(?:About|Working at|Life at|Why) (?!Us\b|You\b|The\b|Our\b|This\b)({name})[:*? ]*$",
        rf"\b[Aa]t ({name}), (?:we|you|our)\b",
        rf"\b({name}) is (?:an? (?:\w+ ){{0,2}}equal[- ]opportunit|seeking|hiring|looking for|recruiting)",
        rf"\b[Jj]oin(?: us at)? ({name})(?:,| and| as)\b",
    ):
        found = re.search(pattern, text, re.MULTILINE)
        if found and found[1] not in {"We", "It", "This", "Our", "The"}:
            return found[1]
    return None


def _place(opening: list[str]) -> str | None:
    """A line that is a place: "Leeds, UK", "Remote - South Africa", or what stands behind a pin."""
    for line in opening:
        bare = re.sub(r"^[^\w(]+", "", re.sub(r"^.*[📍🌎🌍🌏]", "", line))
        if bare and bare != line and not line.startswith(bare[:1]) and len(bare) <= 60:
            return bare
        if len(bare) <= 60 and re.match(
            r"(?:(?:fully )?remote|hybrid|on-?site)\b(?![^,(]*\b(?:job|role|work|position)\b)|"
            r"[A-Z][\w .'’-]+, (?:[A-Z]{2}|UK|USA|[A-Z][a-z]+(?: [A-Z][a-z]+)?)(?:\W|$)",
            bare,
            re.IGNORECASE if bare[:1] in "rRhHoO" else 0,
        ):
            return bare
    return None


_CURRENCIES = {
    "$": "USD",
    "US$": "USD",
    "£": "GBP",
    "€": "EUR",
    "C$": "CAD",
    "CA$": "CAD",
    "A$": "AUD",
    "AU$": "AUD",
    "₹": "INR",
}
_PERIODS = {"h": "hour", "d": "day", "w": "week", "m": "month", "y": "year", "a": "year", "p": "year"}


@cache
def _sums() -> re.Pattern[str]:
    code = r"USD|GBP|EUR|CAD|AUD|CHF|INR|SEK|NOK|DKK|NZD|SGD|JPY"
    sign = rf"(?:(?:US|CA|AU|C|A)?\$|£|€|₹|(?:{code})\s?)"
    number = r"(?:\d[\d,.]*\d|\d)"
    unit = r"(?:hour|hr|h\b|day|week|month|year|yr|annum|a\b)"
    return re.compile(
        rf"(?P<sign>{sign})?\s?(?P<low>{number})\s?(?P<klow>k\b)?"
        rf"(?:\s*(?:-|–|—|to|and|up to)\s*{sign}?\s?(?P<high>{number})\s?(?P<khigh>k\b)?)?"
        rf"\s?(?P<code>{code}|€)?\s*"
        rf"(?P<period>(?:/|per|an?|p\.?)\s?{unit}|hourly|daily|monthly|annually|yearly)?",
        re.IGNORECASE,
    )


def _pay(text: str, *, paid: bool) -> Pay | None:
    """The first sum or range that is plainly pay: by its label (`paid`), its period or a word beside it."""
    for found in _sums().finditer(text):
        sign = (found["sign"] or found["code"] or "").strip()
        if not sign and not paid:
            continue
        near = text[max(0, found.start() - 60) : found.end() + 30]
        about = re.search(
            r"\b(salary|pay|compensation|wage|rate|remuneration|OTE|earn)\b", near, re.IGNORECASE
        )
        low = _amount(found["low"], thousands=bool(found["klow"] or (found["high"] and found["khigh"])))
        high = _amount(found["high"], thousands=bool(found["khigh"])) if found["high"] else low
        if low is None or high is None or high < low or not (paid or found["period"] or about):
            continue
        if _is_other(text[found.end() : found.end() + 12]) or (paid and high < 5):
            continue
        period = (found["period"] or "").lower().lstrip("/ ")
        period = re.sub(r"^(per|an?|p\.?)\s?(?=\w)", "", period)
        return Pay(
            low,
            high,
            _CURRENCIES.get(sign.upper(), sign.upper() or None),
            _PERIODS.get(period[:1]),
            found[0].strip(),
        )
    return None


def _is_other(after: str) -> bool:
    """Whether what follows a sum makes it something else: "$50M revenue", "401(k)"."""
    return bool(re.match(r"\s?(?:[mMbB](?:illion|n)?\b|\(?k\)|%)", after))


def _amount(digits: str, *, thousands: bool) -> float | None:
    """The number in "38,890", "38.890,50" or "17.50"."""
    if re.search(r"[.,]\d{1,2}$", digits):
        whole, cents = re.split(r"[.,](?=\d{1,2}$)", digits)
        plain = re.sub(r"[.,]", "", whole) + "." + cents
    else:
        plain = re.sub(r"[.,]", "", digits)
    return float(plain) * (1000 if thousands else 1) if len(plain) < 12 else None


_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)


def _closes(text: str) -> date | None:
    """The date up to which one may apply, where it is written with its year."""
    for found in _closing().finditer(text):
        for day in _dates(text[found.end() : found.end() + 60].partition("\n\n")[0]):
            return day
    return None


@cache
def _closing() -> re.Pattern[str]:
    return re.compile(
        r"clos(?:ing|es|e)\b|appl(?:y|ications?)\b.{0,40}?\b(?:by|before|until|close|due|no later than)\b"
        r"|deadline|valid through|last date|expires?\b",
        re.IGNORECASE,
    )


def _dates(text: str) -> Iterator[date]:
    """The dates with a year in a text; day and month in figures only where they cannot be confused."""
    for found in re.finditer(
        r"\b(?P<y>20\d\d)-(?P<m>\d\d)-(?P<d>\d\d)\b"
        r"|\b(?P<d2>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?P<n2>[A-Z][a-z]{2,8})\.?,? (?P<y2>20\d\d)\b"
        r"|\b(?P<n3>[A-Z][a-z]{2,8})\.? (?P<d3>\d{1,2})(?:st|nd|rd|th)?,? (?P<y3>20\d\d)\b"
        r"|\b(?P<a>\d{1,2})[/.](?P<b>\d{1,2})[/.](?P<y4>20\d\d)\b",
        text,
    ):
        year = int(found["y"] or found["y2"] or found["y3"] or found["y4"])
        if found["a"]:
            first, second = int(found["a"]), int(found["b"])
            if first <= 12 and second <= 12 and first != second:
                continue
            month, day = (second, first) if first > 12 else (first, second)
        else:
            month = int(found["m"] or 0) or _month(found["n2"] or found["n3"])
            day = int(found["d"] or found["d2"] or found["d3"])
        try:
            yield date(year, month, day)
        except ValueError:
            continue


def _month(name: str) -> int:
    """The number of a month by its name or a beginning of three or four letters; 0 where it is none."""
    known = [place for place, month in enumerate(_MONTHS, 1) if month.startswith(name.lower())]
    return known[0] if len(known) == 1 and (len(name) <= 4 or name.lower() in _MONTHS) else 0
