import html
import json
from typing import Any

import pytest

from afterview.adapters.ad_html import html_to_text
from afterview.adapters.job_ad_file import read_job_ad_file
from afterview.adapters.refusal import UnreadableFile
from afterview.core.job_ad import read_job_ad

MARKUP = (
    "<p><strong>What you will do</strong></p><ul><li>Own the <b>ingestion</b> pipeline</li>"
    "<li><p>Mentor &amp; teach</p></li></ul><h3>Benefits</h3><ul><li>A kitchen</li></ul>"
)
TEXT = "## What you will do\n- Own the ingestion pipeline\n- Mentor & teach\n\n## Benefits\n- A kitchen"
POSTING = {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    "title": "Data Engineer",
    "hiringOrganization": {"@type": "Organization", "name": "Northwind"},
    "jobLocation": {"address": {"addressLocality": "Chicago", "addressCountry": {"name": "US"}}},
    "baseSalary": {"currency": "USD", "value": {"minValue": 120000, "maxValue": 140000, "unitText": "YEAR"}},
    "validThrough": "2026-12-12T00:00:00-06:00",
    "description": MARKUP,
}
LABELS = (
    "Title: Data Engineer\nCompany: Northwind\nLocation: Chicago, US\nPay: USD 120000 - 140000 per year\n"
)


def page(*blocks: str) -> bytes:
    scripts = "".join(f'<script type="application/ld+json">{block}</script>' for block in blocks)
    return f"<!doctype html><html><head>{scripts}</head><body><p>Cookies</p></body></html>".encode()


def as_json(value: object) -> str:
    return read_job_ad_file("ad.json", json.dumps(value).encode())


@pytest.mark.parametrize("name", ["ad.txt", "ad.md", "ad"])
def test_plain_text_and_markdown_come_through_as_they_are(name: str) -> None:
    assert read_job_ad_file(name, "\n# Rôle\n- Own it\n".encode()) == "# Rôle\n- Own it"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_an_encoding_is_recognised(encoding: str) -> None:
    assert read_job_ad_file("ad.txt", "Rôle – own it".encode(encoding)) == "Rôle – own it"


@pytest.mark.parametrize("name", ["ad.html", "ad.txt"])
def test_html_becomes_lines_headings_and_list_items(name: str) -> None:
    assert read_job_ad_file(name, MARKUP.encode()) == TEXT


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<div>a<br>b<div>c</div>d</div>", "a\nb\nc\nd"),
        ("<script>x</script><style>y</style><nav>z</nav><p hidden>h</p><!-- c -->a", "a"),
        ("<table><tr><td>a</td><td>b</td></tr></table>", "a b"),
        ("<p>many\n  spaces</p>", "many spaces"),
        ("<p><b>Bold</b> and not</p>", "Bold and not"),
        ("<div>" * 200 + "deep", "deep"),
        ("", ""),
    ],
)
def test_html_is_read_as_seen(markup: str, text: str) -> None:
    assert html_to_text(markup) == text


def test_a_posting_in_a_page_gives_its_facts_as_labels() -> None:
    assert (
        read_job_ad_file("ad.html", page(json.dumps(POSTING)))
        == f"{LABELS}Closing date: 2026-12-12\n\n{TEXT}"
    )


def test_the_labels_are_read_as_the_facts() -> None:
    ad = read_job_ad(read_job_ad_file("ad.html", page(json.dumps(POSTING))))
    assert (ad.title, ad.company, ad.place, str(ad.closes)) == (
        "Data Engineer",
        "Northwind",
        "Chicago, US",
        "2026-12-12",
    )
    assert ad.pay
    assert (ad.pay.low, ad.pay.high, ad.pay.currency, ad.pay.period) == (120000, 140000, "USD", "year")
    assert [need.text for need in ad.needs] == ["Own the ingestion pipeline", "Mentor & teach"]


@pytest.mark.parametrize("times", [1, 2])
def test_a_description_escaped_again_is_read_as_html(times: int) -> None:
    markup = MARKUP
    for _ in range(times):
        markup = html.escape(markup)
    assert read_job_ad_file("ad.html", page(json.dumps({**POSTING, "description": markup}))).endswith(TEXT)


def test_a_posting_is_found_in_a_graph_and_beside_broken_blocks() -> None:
    graph = {"@graph": [{"@type": "WebPage"}, {**POSTING, "@type": ["Thing", "JobPosting"]}]}
    assert read_job_ad_file("ad.html", page("{broken", json.dumps(graph))).startswith("Title: Data Engineer")


def test_a_page_without_a_posting_gives_its_text() -> None:
    assert read_job_ad_file("ad.html", page(json.dumps({"@type": "WebSite"}))) == "Cookies"


@pytest.mark.parametrize(
    ("change", "line"),
    [
        ({"jobLocationType": "TELECOMMUTE", "jobLocation": None}, "Location: Remote"),
        ({"jobLocation": [{"address": "Leeds"}, {"address": "York"}]}, "Location: Leeds; York"),
        ({"baseSalary": {"currency": "GBP", "value": {"value": 38890}}}, "Pay: GBP 38890"),
        ({"baseSalary": {"currency": "GBP", "value": 38890}}, "Pay: GBP 38890"),
        ({"hiringOrganization": "Northwind"}, "Company: Northwind"),
        ({"qualifications": ["SQL", "Python"]}, "## Qualifications\n- SQL\n- Python"),
        ({"skills": "SQL\nPython"}, "## Skills\nSQL\nPython"),
    ],
)
def test_the_shapes_of_a_posting_are_read(change: dict[str, Any], line: str) -> None:
    assert line in as_json({**POSTING, **change})


def test_greenhouse_json_is_read() -> None:
    job = {
        "title": "Data Engineer",
        "company_name": "Northwind",
        "location": {"name": "Chicago, US"},
        "content": html.escape(MARKUP),
        "pay_input_ranges": [{"min_cents": 12000000, "max_cents": 14000000, "currency_type": "USD"}],
    }
    labels = LABELS.replace(" per year", "")
    assert as_json(job) == f"{labels}\n{TEXT}"
    assert as_json({"jobs": [job]}) == f"{labels}\n{TEXT}"


def test_lever_json_is_read() -> None:
    job = {
        "text": "Data Engineer",
        "categories": {"location": "Chicago"},
        "description": "<div>We count.</div>",
        "lists": [{"text": "What you will do", "content": "<li>Own it</li><li>Teach</li>"}],
        "additionalPlain": "We are equal.",
        "salaryRange": {"min": 1, "max": 2, "currency": "USD", "interval": "per-year-salary"},
    }
    assert as_json([job]) == (
        "Title: Data Engineer\nLocation: Chicago\nPay: USD 1 - 2 per year\n\n"
        "We count.\n\n## What you will do\n- Own it\n- Teach\n\nWe are equal."
    )


def test_ashby_json_is_read() -> None:
    job = {
        "title": "Data Engineer",
        "location": "Chicago",
        "descriptionHtml": MARKUP,
        "compensation": {"compensationTierSummary": "$120K – $140K"},
    }
    assert (
        as_json({"jobs": [job]}) == f"Title: Data Engineer\nLocation: Chicago\nPay: $120K – $140K\n\n{TEXT}"
    )
    assert as_json({"title": "T", "descriptionPlain": "Own it"}) == "Title: T\n\nOwn it"


EMPTY = "holds no text of an advertisement; paste its text into a .txt file"
NOT_AN_AD = "is JSON, but no advertisement of Greenhouse, Lever, Ashby or schema.org"


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("ad.txt", b" \n", EMPTY),
        ("ad.txt", b"", EMPTY),
        ("ad.html", b"<html><body></body></html>", EMPTY),
        ("ad.json", b'{"@type": "JobPosting", "title": "T"}', EMPTY),
        ("ad.json", b"{}", NOT_AN_AD),
        ("ad.json", b"[]", NOT_AN_AD),
        ("ad.json", b'{"jobs": 3}', NOT_AN_AD),
        ("ad.json", b"{", "is not valid JSON"),
        (
            "ad.json",
            b'[{"content": "a"}, {"content": "b"}]',
            "holds 2 advertisements; save the one you mean on its own",
        ),
        ("ad.pdf", b"%PDF\0", "is no text, HTML or JSON; paste the advertisement's text into a .txt file"),
        ("ad.txt", b"a" * 5_000_000, "is larger than 4 MB; save the part that matters on its own"),
        ("ad.json", b"[" * 200_000, "is nested too deeply to read"),
    ],
)
def test_what_cannot_be_read_is_refused_in_one_line(name: str, data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableFile) as refused:
        read_job_ad_file(name, data)
    assert str(refused.value) == f"{name} {reason}"
