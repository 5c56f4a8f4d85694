"""The whole way of one candidate at 390 px: from the dropped invitation to what they said after a no (issue 4)."""

import os
from datetime import datetime
from pathlib import Path

from playwright.sync_api import BrowserContext, Page, expect

from browser.conftest import signed_in
from browser.served import Served

EXAMPLES = Path(__file__).resolve().parent.parent.parent / "examples"
SHOTS = os.environ.get("AFTERVIEW_SHOTS")


def at(application: Served, instant: str) -> None:
    application.set_time(datetime.fromisoformat(instant))


def act(page: Page, name: str) -> None:
    """Press the button of that name, as a reader finds it, and look at what comes."""
    page.get_by_role("button", name=name).first.click()
    look(page)


def follow(page: Page, name: str) -> None:
    page.get_by_role("link", name=name).first.click()
    look(page)


def look(page: Page) -> None:
    """Keep a picture of the page where somebody wants to see it."""
    page.wait_for_load_state()
    if SHOTS:
        number = len(list(Path(SHOTS).glob("*.png"))) + 1
        page.screenshot(path=Path(SHOTS) / f"{number:02d}.png", full_page=True)


def test_a_candidate_goes_the_whole_way(served: Served, phone: BrowserContext) -> None:
    page = signed_in(phone, served)
    look(page)
    drop_the_invitation(page)
    at(served, "2026-11-23T11:45:00-06:00")
    look_back(page)
    thank_both(page, served)
    follow(page, "Today")
    expect(page.get_by_text("Nothing to do until Monday 7 December").first).to_be_visible()
    at(served, "2026-12-07T09:30:00-06:00")
    make_the_call(page, "Call Northwind Analytics")
    at(served, "2026-12-09T15:00:00-06:00")
    take_the_no(page, served)
    make_the_call(page, "Call Northwind Analytics")
    keep_what_they_said(page)


def drop_the_invitation(page: Page) -> None:
    page.get_by_label("The file of your invitation").set_input_files(EXAMPLES / "invitation.eml")
    act(page, "Read the invitation")
    expect(page.get_by_label("Company")).to_have_value("Northwind Analytics")
    act(page, "Yes, add this interview")
    page.get_by_label("Your resume").set_input_files(EXAMPLES / "resume.json")
    page.get_by_label("The advertisement, as a file").set_input_files(EXAMPLES / "ad.html")
    act(page, "Keep and go on")


def look_back(page: Page) -> None:
    follow(page, "Today")
    follow(page, "Look back")
    act(page, "Keep and go on")
    page.get_by_label("They need").first.fill("someone to own the ingestion pipeline")
    page.get_by_label("We talked about").first.fill("moving the nightly batch jobs to streaming")
    page.get_by_label("With").first.select_option("Dana Ortiz")
    act(page, "Keep and go on")
    page.get_by_label("What went well?").fill("I explained the migration step by step")
    act(page, "Keep and go on")
    page.get_by_label("What would you do another way?").fill("Ask about the team earlier")
    act(page, "Keep and go on")
    page.get_by_label("What did they say?").fill("by the end of next week")
    act(page, "Keep the date")
    expect(page.get_by_text("Friday 4 December")).to_be_visible()
    act(page, "Yes, keep this date")
    expect(page.get_by_text("moving the nightly batch jobs to streaming")).to_be_visible()
    act(page, "Finish, and give one number")
    page.get_by_label("Chances in 100").fill("50")
    act(page, "Keep this number")


def thank_both(page: Page, served: Served) -> None:
    for name, others in (("Dana Ortiz", "0 of 2"), ("Marcus Hale", "1 of 2")):
        page.goto(f"{served.url}/opportunities/northwind-analytics-data-engineer/letters/")
        look(page)
        expect(page.get_by_text(f"{others} letters sent")).to_be_visible()
        follow(page, name)
        act(page, "Check before sending")
        act(page, "Go on to sending")
        act(page, "I have sent it")


def make_the_call(page: Page, heading: str) -> None:
    follow(page, "Today")
    expect(page.get_by_role("heading", name=heading)).to_be_visible()
    follow(page, "See what to say")
    follow(page, "I reached somebody")
    act(page, "Note the call")


def take_the_no(page: Page, served: Served) -> None:
    page.goto(f"{served.url}/opportunities/northwind-analytics-data-engineer/")
    look(page)
    follow(page, "They said no")
    act(page, "Note the no")


def keep_what_they_said(page: Page) -> None:
    follow(page, "Note what they said")
    page.get_by_label("What did they say?").fill("They wanted more years with Kafka")
    act(page, "Keep what they said")
    follow(page, "Today")
    expect(page.get_by_text("There is nothing to do")).to_be_visible()
    page.get_by_text("More", exact=True).click()
    follow(page, "Looking back")
    expect(page.get_by_text("They wanted more years with Kafka")).to_be_visible()
