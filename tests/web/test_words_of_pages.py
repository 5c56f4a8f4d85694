"""What pages say: through gettext, calmly, and under a title of their own (issue 4, part 6)."""

import re
from collections import defaultdict
from datetime import UTC, datetime
from pathlib import Path

import pytest

import afterview.web
from web.every_page import JOURNAL, every_address
from web.people import client_of, set_clock, user_with

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
TEMPLATES = Path(afterview.web.__file__).parent / "templates"
FILES = sorted(TEMPLATES.rglob("*.html"))

_TRANSLATED = re.compile(r"{%\s*blocktranslate.*?{%\s*endblocktranslate\s*%}", re.DOTALL)
_NO_PROSE = re.compile(r"<(pre|kbd|code)\b.*?</\1>", re.DOTALL)
_SPOKEN = re.compile(r"""\b(?:aria-label|placeholder|title|alt|data-done|data-title)=("[^"]*"|'[^']*')""")
_CODE = re.compile(r"{%.*?%}|{{.*?}}", re.DOTALL)
_MARKUP = re.compile(r"<[^<>]*>")
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_NAMES = {"Afterview", "htmx"}


def bare_words(template: str) -> list[str]:
    """The words of a template that no translation reaches."""
    text = _NO_PROSE.sub("", _TRANSLATED.sub("", template))
    attributes = " ".join(_SPOKEN.findall(text))
    # Code goes first: a tag within an attribute may hold quotes and angle brackets.
    seen = f"{_MARKUP.sub(' ', _CODE.sub('', text))} {_CODE.sub('', attributes)}"
    return [word for word in _LETTERS.findall(seen) if word not in _NAMES]


@pytest.mark.parametrize("file", FILES, ids=lambda f: str(f.relative_to(TEMPLATES)))
def test_no_template_holds_words_that_cannot_be_translated(file: Path) -> None:
    assert bare_words(file.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "template",
    [
        "<p>Keep it</p>",
        '<p aria-label="Keep it">{% translate "Keep it" %}</p>',
        "{% if a > b %}Keep{% endif %}",
        "<input placeholder='Company'>",
    ],
)
def test_bare_words_are_found(template: str) -> None:
    assert bare_words(template)


def test_words_in_a_translation_are_not_bare() -> None:
    assert (
        bare_words(
            """<p aria-label="{% translate 'Keep' %}">{% blocktranslate %}Keep{% endblocktranslate %}</p>"""
        )
        == []
    )


@pytest.mark.parametrize("file", FILES, ids=lambda f: str(f.relative_to(TEMPLATES)))
def test_no_template_raises_its_voice(file: Path) -> None:
    said = _MARKUP.sub("", file.read_text(encoding="utf-8"))
    assert not re.search(r"\w!|!\s*(?:{%\s*end|\"|')", said)


@pytest.mark.django_db
def test_each_page_has_a_title_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    set_clock(monkeypatch, NOW)
    robin = client_of(user_with(JOURNAL, NOW))
    titled: dict[str, set[str]] = defaultdict(set)
    for address in every_address():
        answer = robin.get(address.path)
        if answer.status_code == 200 and answer.headers["content-type"].startswith("text/html"):
            title = re.search(rb"<title>(.*?)</title>", answer.content, re.DOTALL)
            if title:
                titled[title[1].decode()].add(address.path)
    # The check of a debrief stands under two names of one address.
    shared = {title: paths for title, paths in titled.items() if len(paths) > 1}
    assert shared == {}


@pytest.mark.django_db
def test_pages_about_a_company_name_it_in_their_title(monkeypatch: pytest.MonkeyPatch) -> None:
    set_clock(monkeypatch, NOW)
    robin = client_of(user_with(JOURNAL, NOW))
    for page in (
        "",
        "heard/",
        "letters/",
        "letters/thank_you/",
        "feedback/",
        "interviews/onsite-1/debrief/whom/",
    ):
        assert (
            b"Northwind Analytics \xc2\xb7 Afterview</title>"
            in robin.get(f"/opportunities/northwind/{page}").content
        ), page


@pytest.mark.django_db
def test_every_page_says_what_it_is_and_how_to_show_it(monkeypatch: pytest.MonkeyPatch) -> None:
    set_clock(monkeypatch, NOW)
    text = client_of(user_with(JOURNAL, NOW)).get("/").content.decode()
    for needed in (
        '<html lang="en"',
        '<meta name="description"',
        '<meta name="theme-color"',
        'rel="icon"',
        'rel="manifest"',
    ):
        assert needed in text
