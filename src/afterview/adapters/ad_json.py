"""Advertisements as JSON: schema.org JobPosting, and the job boards of Greenhouse, Lever and Ashby.

Each gives the facts and the HTML of its text in keys of its own; all come out as one text with the facts as
labels at its top ("Company: Northwind"), which `afterview.core.job_ad` reads and a person can.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from afterview.adapters.ad_html import html_to_text, unescaped
from afterview.adapters.bounded import FileRefused


def postings_in(value: object) -> Iterator[Mapping[str, Any]]:
    """Every schema.org JobPosting in a JSON value, at any depth."""
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, Mapping):
            kinds = one.get("@type")
            if "JobPosting" in (kinds if isinstance(kinds, list) else [kinds]):
                yield one
            waiting.extend(reversed(list(one.values())))
        elif isinstance(one, list):
            waiting.extend(reversed(one))


def json_ad(text: str) -> str:
    """The text of the one advertisement in JSON; `FileRefused` where there is none, or more than one."""
    try:
        value = json.loads(text)
    except ValueError:
        raise FileRefused("is not valid JSON") from None
    posted = list(postings_in(value))
    if posted:
        return posting_text(_only(posted))
    jobs = value.get("jobs", [value]) if isinstance(value, Mapping) else value
    job = _only([one for one in jobs if isinstance(one, Mapping)] if isinstance(jobs, list) else [])
    if "text" in job and "categories" in job:
        return _lever(job)
    if "descriptionHtml" in job or "descriptionPlain" in job:
        return _ashby(job)
    if "content" in job:
        return _greenhouse(job)
    raise FileRefused("is JSON, but no advertisement of Greenhouse, Lever, Ashby or schema.org")


def _only(found: list[Mapping[str, Any]]) -> Mapping[str, Any]:
    if not found:
        raise FileRefused("is JSON, but no advertisement of Greenhouse, Lever, Ashby or schema.org")
    if len(found) > 1:
        raise FileRefused(f"holds {len(found)} advertisements; save the one you mean on its own")
    return found[0]


def posting_text(posting: Mapping[str, Any]) -> str:
    """A schema.org JobPosting as text with labels."""
    description = _marked_up(posting.get("description"))
    parts = {
        "Responsibilities": "responsibilities",
        "Qualifications": "qualifications",
        "Experience": "experienceRequirements",
        "Skills": "skills",
        "Education": "educationRequirements",
    }
    more = ((heading, _marked_up(posting.get(key))) for heading, key in parts.items())
    told = [f"## {heading}\n{text}" for heading, text in more if text and text not in description]
    return _labelled(
        {
            "Title": _name(posting.get("title")),
            "Company": _name(posting.get("hiringOrganization")),
            "Location": _schema_place(posting),
            "Pay": _schema_pay(posting.get("baseSalary")),
            "Closing date": _day(posting.get("validThrough")),
        },
        "\n\n".join([description, *told]),
    )


def _greenhouse(job: Mapping[str, Any]) -> str:
    ranges = job.get("pay_input_ranges")
    pay = ""
    for one in ranges if isinstance(ranges, list) else ():
        if (
            isinstance(one, Mapping)
            and isinstance(one.get("min_cents"), int)
            and isinstance(one.get("max_cents"), int)
        ):
            pay = f"{_name(one.get('currency_type'))} {one['min_cents'] // 100} - {one['max_cents'] // 100}"
            break
    return _labelled(
        {
            "Title": _name(job.get("title")),
            "Company": _name(job.get("company_name")),
            "Location": _name(job.get("location")),
            "Pay": pay,
            "Closing date": _day(job.get("application_deadline")),
        },
        _marked_up(job.get("content")),
    )


def _lever(job: Mapping[str, Any]) -> str:
    lists = job.get("lists")
    listed = [
        f"## {_name(one.get('text'))}\n{_marked_up(one.get('content'))}"
        for one in (lists if isinstance(lists, list) else ())
        if isinstance(one, Mapping)
    ]
    pay = job.get("salaryRange")
    pay = pay if isinstance(pay, Mapping) else {}
    period = (
        str(pay.get("interval") or "").replace("-salary", "").replace("-wage", "").replace("per-", "per ")
    )
    categories = job.get("categories")
    return _labelled(
        {
            "Title": _name(job.get("text")),
            "Location": _name(categories.get("location")) if isinstance(categories, Mapping) else "",
            "Pay": _range(pay.get("currency"), pay.get("min"), pay.get("max"), period),
        },
        "\n\n".join(
            [
                _marked_up(job.get("description")) or _name(job.get("descriptionPlain")),
                *listed,
                _marked_up(job.get("additional")) or _name(job.get("additionalPlain")),
            ]
        ),
    )


def _ashby(job: Mapping[str, Any]) -> str:
    paid = job.get("compensation")
    pay = paid if isinstance(paid, Mapping) else job
    summary = pay.get("scrapeableCompensationSalarySummary") or pay.get("compensationTierSummary")
    return _labelled(
        {
            "Title": _name(job.get("title")),
            "Company": _name(job.get("organizationName") or job.get("companyName")),
            "Location": _name(job.get("location") or job.get("locationName")),
            "Pay": _name(summary),
        },
        _marked_up(job.get("descriptionHtml")) or _name(job.get("descriptionPlain")),
    )


def _labelled(facts: Mapping[str, str], text: str) -> str:
    """The known facts a line each, and below them the text."""
    top = "\n".join(f"{label}: {' '.join(value.split())}" for label, value in facts.items() if value)
    return f"{top}\n\n{text}" if top and text.strip() else text


def _marked_up(value: object) -> str:
    """The text of HTML, of a plain text or of a list of either."""
    if isinstance(value, list):
        return "\n".join(f"- {_marked_up(one)}" for one in value if _marked_up(one))
    if isinstance(value, Mapping):
        return _name(value)
    return html_to_text(_with_breaks(unescaped(value))) if isinstance(value, str) else ""


def _with_breaks(markup: str) -> str:
    """Text without any mark-up keeps its lines."""
    return markup if "<" in markup else markup.replace("\n", "<br>")


def _name(value: object) -> str:
    """A text, or the name of a thing."""
    if isinstance(value, Mapping):
        return _name(value.get("name") or value.get("value"))
    if isinstance(value, list):
        return _name(value[0]) if value else ""
    return value.strip() if isinstance(value, str) else ""


def _schema_place(posting: Mapping[str, Any]) -> str:
    places = posting.get("jobLocation")
    found = []
    for place in places if isinstance(places, list) else [places]:
        address = place.get("address") if isinstance(place, Mapping) else place
        if isinstance(address, Mapping):
            keys = ("addressLocality", "addressRegion", "addressCountry")
            address = ", ".join(filter(None, (_name(address.get(key)) for key in keys)))
        found.append(_name(address))
    remote = "Remote" if posting.get("jobLocationType") == "TELECOMMUTE" else ""
    return "; ".join(dict.fromkeys(filter(None, [remote, *found[:5]])))


def _schema_pay(value: object) -> str:
    if not isinstance(value, Mapping):
        return ""
    amount = value.get("value")
    if not isinstance(amount, Mapping):
        return _range(value.get("currency"), amount, amount, "")
    low = amount.get("minValue", amount.get("value"))
    high = amount.get("maxValue", amount.get("value"))
    unit = amount.get("unitText")
    return _range(
        value.get("currency"), low, high, f"per {unit.lower()}" if isinstance(unit, str) and unit else ""
    )


def _range(currency: object, low: object, high: object, period: str) -> str:
    known = (one for one in (low, high) if isinstance(one, int | float | str) and not isinstance(one, bool))
    sums = [str(one) for one in known if str(one).strip()]
    if not sums:
        return ""
    return " ".join([_name(currency), " - ".join(dict.fromkeys(sums)), period]).strip()


def _day(value: object) -> str:
    """The date of an instant or a date."""
    return value[:10] if isinstance(value, str) else ""
