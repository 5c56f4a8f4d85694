"""What people do with a browser: Back, a double click, two tabs, a session that is gone, keys (issue 4)."""

import json
from datetime import datetime

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from browser.conftest import signed_in
from browser.served import Served
from journals import full_journal

NOW = datetime.fromisoformat("2026-11-24T09:30:00+00:00")
PLACE = "/opportunities/northwind"
LETTER = f"{PLACE}/letters/thank_you/?interview=onsite-1&person=Dana+Ortiz"


@pytest.fixture
def page(served: Served, phone: BrowserContext) -> Page:
    """The journal in which everything occurs, open on a telephone."""
    served.set_time(NOW)
    served.write_journal(json.dumps(full_journal()).encode(), NOW)
    return signed_in(phone, served)


def press(page: Page, name: str) -> None:
    page.locator("main").get_by_role("button", name=name, exact=True).click()


def check_a_letter(page: Page, served: Served, text: str) -> None:
    page.goto(served.url + LETTER)
    page.get_by_label("Subject").fill("Thank you")
    page.get_by_label("Letter", exact=True).fill(text)
    press(page, "Check before sending")
    expect(page.get_by_role("heading", level=1)).to_have_text("Is this the letter you mean to send?")


def go_on_to_sending(page: Page) -> None:
    knowingly = page.get_by_label("I have read what is to mend")
    if knowingly.count():
        knowingly.check()
    press(page, "Go on to sending")


def test_back_from_a_sent_letter_does_not_offer_to_send_it_again(page: Page, served: Served) -> None:
    check_a_letter(page, served, "Dear Dana, thank you for your time.")
    go_on_to_sending(page)
    press(page, "I have sent it")
    expect(page.get_by_text("1 of 2 letters sent")).to_be_visible()
    page.go_back()
    expect(page.get_by_text("This letter was sent at")).to_be_visible()


def test_a_letter_changed_in_another_tab_is_checked_again(page: Page, served: Served) -> None:
    check_a_letter(page, served, "Dear Dana, thank you for your time.")
    go_on_to_sending(page)
    other = page.context.new_page()
    check_a_letter(other, served, "Dear Dana, thank you for the long talk.")
    press(page, "I have sent it")
    expect(page.get_by_text("The letter has changed since you checked it.")).to_be_visible()
    expect(page.locator("#letter-text")).to_have_text("Dear Dana, thank you for the long talk.")


def test_a_double_click_adds_one_interview(page: Page, served: Served) -> None:
    page.goto(f"{served.url}/add/by-hand/")
    page.get_by_label("Company").fill("Quince Labs")
    page.get_by_label("Position").fill("Chemist")
    page.get_by_label("Day", exact=True).fill("2026-12-01")
    page.get_by_label("Starts at").fill("10:00")
    page.get_by_label("Ends at").fill("11:00")
    page.get_by_role("button", name="Add this interview").dblclick()
    expect(page.get_by_role("heading", level=1)).to_have_text("What should the letters be written from?")
    page.goto(f"{served.url}/opportunities/quince-labs-chemist/")
    expect(page.get_by_role("region", name="Tuesday 1 December")).to_have_count(1)


def test_after_the_session_is_gone_nothing_typed_is_lost(page: Page, served: Served) -> None:
    page.goto(f"{served.url}{PLACE}/rejected/")
    page.get_by_label("Notes, if you want to keep any").fill("They chose somebody with more years")
    page.context.clear_cookies(name="afterview")
    press(page, "Note the no")
    expect(page.get_by_text("They chose somebody with more years")).to_be_visible()
    page.goto(served.command("sign-in", "--port", str(served.port)).split()[-1])
    expect(page).to_have_url(f"{served.url}{PLACE}/rejected/")
    expect(page.get_by_role("heading", level=1)).to_have_text("They said no")


def test_what_is_wrong_with_a_form_is_read_first_and_leads_to_its_field(page: Page, served: Served) -> None:
    page.goto(f"{served.url}/add/by-hand/")
    press(page, "Add this interview")
    summary = page.get_by_role("alert")
    expect(summary).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_label("Company")).to_be_focused()


def test_a_form_of_one_question_begins_at_what_is_wrong(page: Page, served: Served) -> None:
    page.goto(f"{served.url}{PLACE}/feedback/")
    press(page, "Keep what they said")
    expect(page.get_by_label("What did they say?")).to_be_focused()


def test_keys_that_lead_somewhere_are_letters_in_a_field(page: Page, served: Served) -> None:
    page.goto(f"{served.url}{PLACE}/rejected/")
    field = page.get_by_label("Notes, if you want to keep any")
    field.click()
    page.keyboard.type("n t / ?")
    expect(field).to_have_value("n t / ?")
    expect(page).to_have_url(f"{served.url}{PLACE}/rejected/")
    page.locator("h1").click()
    page.keyboard.press("n")
    expect(page).to_have_url(f"{served.url}/notes/")


def test_the_first_tab_skips_to_the_content(page: Page, served: Served) -> None:
    page.goto(f"{served.url}/opportunities/")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_role("searchbox")).to_be_focused()


def test_more_sections_open_close_and_lead_on_by_key(page: Page, served: Served) -> None:
    page.goto(served.url)
    more = page.locator("summary", has_text="More")
    more.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="Settings")).to_be_visible()
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Offers")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_role("link", name="Settings")).to_be_hidden()
    expect(more).to_be_focused()
    page.set_viewport_size({"width": 1280, "height": 800})
    expect(page.get_by_role("link", name="Settings")).to_be_visible()
