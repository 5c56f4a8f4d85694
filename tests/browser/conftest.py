"""A real browser before the real application."""

import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    Page,
    Playwright,
    ViewportSize,
    expect,
    sync_playwright,
)

from browser.served import Served
from missing_parts import found_program

# As root Chromium wants no sandbox; the rest keeps it from asking for hosts that are not there.
CHROMIUM_FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
)
# Two tests at once on two cores: a page may take its time, and waiting costs nothing where it does not.
expect.set_options(timeout=20_000)
PHONE = ViewportSize(width=390, height=844)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Look once more where a browser did not come to an end in time on a busy machine; the summary counts it."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.flaky(reruns=1))


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    # Playwright keeps an event loop in this thread until the session ends, and Django would then refuse the
    # database to every later test of this process that asks for it plainly.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="session")
def chromium(playwright: Playwright) -> Iterator[Browser]:
    browser = playwright.chromium.launch(executable_path=found_program("chromium"), args=list(CHROMIUM_FLAGS))
    yield browser
    browser.close()


@pytest.fixture
def phone(chromium: Browser) -> Iterator[BrowserContext]:
    """A browser as wide as a telephone, with nothing in it."""
    context = chromium.new_context(viewport=PHONE, locale="en-US", timezone_id="America/New_York")
    yield context
    context.close()


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    """The application over an empty data directory, not yet started; its clock says the example's evening."""
    application = Served(tmp_path / "home", datetime.fromisoformat("2026-11-23T09:00:00-06:00"))
    yield application
    application.kill()


def signed_in(context: BrowserContext, application: Served) -> Page:
    """A page of `context` in which the journal is open."""
    page = context.new_page()
    page.goto(application.start())
    page.set_default_timeout(30_000)
    return page
