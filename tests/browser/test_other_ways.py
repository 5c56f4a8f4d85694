"""From the dropped invitation to the sent letter with the keyboard alone, and without JavaScript (issue 4)."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from browser.conftest import PHONE, signed_in
from browser.hands import Hand, Keyboard, Pointer
from browser.served import Served
from browser.test_whole_way import EXAMPLES, look


@pytest.fixture(params=["keyboard", "no JavaScript"])
def hand(request: pytest.FixtureRequest, chromium: Browser, served: Served) -> Iterator[Hand]:
    """Somebody who uses the keyboard alone, or a browser without scripts; signed in."""
    by_keyboard = request.param == "keyboard"
    context: BrowserContext = chromium.new_context(
        viewport=PHONE,
        locale="en-US",
        timezone_id="America/New_York",
        java_script_enabled=by_keyboard,
        service_workers="block",
    )
    page = signed_in(context, served)
    yield Keyboard(page) if by_keyboard else Pointer(page)
    context.close()


def test_a_letter_is_sent_by_another_way(hand: Hand, served: Served) -> None:
    page = hand.page
    look(page)
    # Choosing a file is the browser's own dialog.
    page.get_by_label("The file of your invitation").set_input_files(EXAMPLES / "invitation.eml")
    hand.press("button", "Read the invitation")
    hand.press("button", "Yes, add this interview")
    page.get_by_label("Your resume").set_input_files(EXAMPLES / "resume.json")
    hand.press("button", "Keep and go on")

    served.set_time(datetime.fromisoformat("2026-11-23T11:45:00-06:00"))
    page.goto(f"{served.url}/opportunities/northwind-analytics-data-engineer/")
    look(page)
    hand.press("link", "Look back")
    hand.press("button", "Keep and go on")
    hand.fill("They need", "someone to own the ingestion pipeline")
    hand.fill("We talked about", "moving the nightly batch jobs to streaming")
    hand.choose("With", "Dana Ortiz")
    hand.press("button", "Keep and go on")
    hand.fill("What went well?", "I explained the migration")
    hand.press("button", "Keep and go on")
    hand.fill("What would you do another way?", "Ask about the team earlier")
    hand.press("button", "Keep and go on")
    hand.fill("What did they say?", "by the end of next week")
    hand.press("button", "Keep the date")
    expect(page.get_by_text("Friday 4 December")).to_be_visible()
    hand.press("button", "Yes, keep this date")
    hand.press("button", "Finish, and give one number")
    hand.fill("Chances in 100", "50")
    hand.press("button", "Keep this number")
    hand.press("link", "Back")
    hand.press("link", "Letters")
    look(page)
    hand.press("link", "Dana Ortiz")
    look(page)
    hand.press("button", "Check before sending")
    look(page)
    hand.press("button", "Go on to sending")
    look(page)
    hand.press("button", "I have sent it")
    expect(page.get_by_text("Noted as sent: your letter to Dana Ortiz. 1 of 2 letters sent.")).to_be_visible()
    expect(page.get_by_role("heading", level=1)).to_have_text("Letter to Marcus Hale")
    look(page)
