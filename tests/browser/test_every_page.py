"""Every page as a browser shows it: accessible in light and dark, from 320 px on, light to load (issue 4)."""

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Literal

import axe_playwright_python
import pytest
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize

from browser.conftest import signed_in
from browser.served import Served
from journals import full_journal
from web.every_page import every_address

NOW = datetime.fromisoformat("2026-11-24T09:30:00+00:00")
PARTS = 2
FEWEST_PAGES = 15
NO_PAGES = ("follow_link", "calendar_feed", "service_worker", "manifest")
LOOKS: tuple[tuple[int, Literal["light", "dark"]], ...] = tuple(
    (width, scheme) for width in (320, 390, 1280) for scheme in ("light", "dark")
)
MOST_BYTES = 80 * 1024
MOST_SCRIPT_BYTES = 25 * 1024
AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text(encoding="utf-8")
OPTIONS = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}
LOAD = """() => {
    const all = [
        ...performance.getEntriesByType("resource"), ...performance.getEntriesByType("navigation"),
    ];
    const scripts = all.filter((e) => e.initiatorType === "script" || e.name.endsWith(".js"));
    const bytes = (entries) => entries.reduce((sum, e) => sum + (e.encodedBodySize || 0), 0);
    return [bytes(all), bytes(scripts)];
}"""
"""The bytes that crossed the wire for a page, in all and of scripts."""


@pytest.fixture(scope="module")
def everything(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The application over a journal in which everything there is occurs."""
    application = Served(tmp_path_factory.mktemp("everything") / "home", NOW)
    application.write_journal(json.dumps(full_journal()).encode(), NOW)
    yield application
    application.kill()


@pytest.fixture(scope="module")
def cookies(everything: Served, chromium: Browser) -> Path:
    """The file of a session in which the journal is open."""
    context = chromium.new_context()
    signed_in(context, everything)
    file = everything.home.with_name("session.json")
    context.storage_state(path=file)
    context.close()
    return file


def pages(context: BrowserContext, application: Served, part: int) -> Iterator[Page]:
    """Every other address that is a page, opened one after the other."""
    page = context.new_page()
    for address in every_address()[part::PARTS]:
        if address.name in NO_PAGES:
            continue
        answer = context.request.get(f"{application.url}{address.path}", max_redirects=0)
        if answer.status == 200 and answer.headers["content-type"].startswith("text/html"):
            page.goto(f"{application.url}{address.path}")
            yield page


@pytest.mark.parametrize("part", range(PARTS))
def test_no_page_hinders_anybody(everything: Served, cookies: Path, chromium: Browser, part: int) -> None:
    context = chromium.new_context(storage_state=cookies, reduced_motion="reduce")
    seen, faults = 0, complaints_of(context)
    for page in pages(context, everything, part):
        seen += 1
        # The source once a page, not once a look: it is half a megabyte.
        page.evaluate(AXE)
        for width, scheme in LOOKS:
            page.set_viewport_size(ViewportSize(width=width, height=800))
            page.emulate_media(color_scheme=scheme)
            faults += [f"{page.url} at {width}, {scheme}: {fault}" for fault in hindrances(page, width)]
    context.close()
    assert faults == []
    assert seen >= FEWEST_PAGES


def complaints_of(context: BrowserContext) -> list[str]:
    """What the browser itself complains of in the pages of `context`; the list grows as they are opened."""
    complaints: list[str] = []
    context.on("console", lambda m: complaints.append(f"console: {m.text}") if m.type == "error" else None)
    context.on("weberror", lambda error: complaints.append(f"script: {error.error}"))
    return complaints


def hindrances(page: Page, width: int) -> list[str]:
    """What axe finds on the page as it stands, and whether it scrolls sideways."""
    found = page.evaluate("(options) => axe.run(document, options)", OPTIONS)
    faults = [
        f"{v['id']}: {v['nodes'][0]['html'][:200]} {v['nodes'][0]['failureSummary'][:200]}"
        for v in found["violations"]
    ]
    if page.evaluate("document.documentElement.scrollWidth") > width:
        faults.append("scrolls sideways")
    return faults


@pytest.mark.parametrize("part", range(PARTS))
def test_no_page_is_heavy(everything: Served, cookies: Path, chromium: Browser, part: int) -> None:
    context = chromium.new_context(storage_state=cookies, service_workers="block")
    loads = [(page.url, *page.evaluate(LOAD)) for page in pages(context, everything, part)]
    context.close()
    assert [load for load in loads if load[1] > MOST_BYTES or load[2] > MOST_SCRIPT_BYTES] == []
    assert len(loads) >= FEWEST_PAGES
