"""Three offers weighed, explained and closed on a telephone: by finger, by keyboard, without JavaScript."""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize, expect

from browser.conftest import PHONE, signed_in
from browser.hands import Hand, Keyboard, Pointer
from browser.served import Served
from browser.test_every_page import AXE, hindrances
from offers_made import NOW, search


@pytest.fixture
def with_offers(served: Served) -> Served:
    """The application over a journal with two offers and a company that is about to make one."""
    served.set_time(NOW)
    served.write_journal(json.dumps(search()).encode(), NOW)
    return served


@pytest.fixture
def telephone(chromium: Browser) -> Iterator[BrowserContext]:
    """As `phone`, but a page that is slow is waited for: what is kept for the offline hours is no answer."""
    context = chromium.new_context(viewport=PHONE, service_workers="block")
    yield context
    context.close()


def heading(page: Page, text: str) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text(text)
    picture = os.environ.get("AFTERVIEW_PICTURES")
    if picture:
        name = "".join(c if c.isalnum() else "-" for c in text)[:40]
        page.screenshot(path=Path(picture) / f"{name}.png", full_page=True)


def fits(page: Page) -> bool:
    """Whether nothing has to be scrolled sideways."""
    return bool(page.locator("html").evaluate("e => e.scrollWidth <= e.clientWidth"))


def record_the_third_offer(hand: Hand, url: str) -> None:
    page = hand.page
    page.goto(f"{url}/opportunities/fabrikam/offer/")
    heading(page, "When did the offer come?")
    hand.tick("I have the offer in writing")
    hand.press("button", "Save and go on to the pay")
    heading(page, "What does it pay?")
    hand.fill("Currency", "GBP")
    hand.fill("Salary a year", "70000")
    hand.choose("Salary a year: how you know", "in writing")
    hand.fill("Sign-on", "5000")
    hand.press("button", "Save")
    heading(page, "The offer of Fabrikam")
    expect(page.get_by_text("285,000 GBP over four years")).to_be_visible()
    expect(page.get_by_text("the days off a year")).to_be_visible()
    hand.press("link", "Weigh it")


def weigh(hand: Hand) -> None:
    page = hand.page
    heading(page, "Weigh your offers")
    hand.press("link", "Begin")
    heading(page, "What do you choose between?")
    hand.press("button", "Save and go on")
    heading(page, "Which would you take now?")
    hand.tick("Fabrikam")
    hand.press("button", "Save and go on")
    heading(page, "What must it have?")
    hand.press("button", "Save and go on")
    heading(page, "What do you weigh by?")
    hand.tick("Pay: All of it in a year, bonus and equity as you expect them.")
    hand.tick("People: Those you would work with and for.")
    hand.fill("Something of your own", "Quiet")
    hand.press("button", "Save and go on")
    scale(hand, "Pay", "40000", "80000", "GBP a year")
    values(hand, "Pay", "60000", "52000", "71250", "40000")
    scale(hand, "People", "0", "10", "points")
    values(hand, "People", "9", "6", "4", "3")
    scale(hand, "Quiet", "0", "10", "points")
    values(hand, "Quiet", "6", "8", "5", "5")
    heading(page, "What counts most?")
    hand.choose("Pay", "2")
    hand.choose("People", "1")
    hand.choose("Quiet", "3")
    hand.press("button", "Save and go on")
    heading(page, "What comes of it, and why")


def scale(hand: Hand, name: str, worst: str, best: str, unit: str) -> None:
    heading(hand.page, f"{name}: from where to where?")
    hand.fill("The worst you would consider", worst)
    hand.fill("The best you can imagine", best)
    hand.fill("Counted in", unit)
    hand.press("button", "Save and go on")


def values(hand: Hand, name: str, northwind: str, contoso: str, fabrikam: str, searching: str) -> None:
    page = hand.page
    heading(page, f"{name}: what has each of them?")
    assert "total" not in page.locator("main").inner_text().lower()
    for company, figure in (
        ("Northwind", northwind),
        ("Contoso", contoso),
        ("Fabrikam", fabrikam),
        ("Keep searching", searching),
    ):
        hand.fill(company, figure)
    hand.press("button", "Save and go on")


def read_why(page: Page) -> None:
    main = page.locator("main")
    expect(main.get_by_text("Northwind leads.")).to_be_visible()
    expect(main.get_by_text("Your gut said Fabrikam: ask what the criteria leave out.")).to_be_visible()
    expect(main.get_by_role("img")).to_have_count(2)
    expect(main.get_by_text("It is never the probability of being right.")).to_be_visible()
    assert fits(page)


def decide_and_close(hand: Hand) -> None:
    page = hand.page
    hand.press("link", "Answer an offer")
    heading(page, "Answer an offer")
    hand.press("link", "Accept the offer of Northwind")
    heading(page, "Accept the offer of Northwind?")
    hand.tick("Not yet")
    hand.press("button", "Accept the offer of Northwind")
    heading(page, "First have it in writing")
    hand.press("link", "Back")
    hand.tick("Yes")
    hand.fill("Your reasons", "The people.")
    hand.press("button", "Accept the offer of Northwind")
    heading(page, "Whom to tell")
    for company in ("Contoso", "Fabrikam"):
        hand.press("link", f"Decline the offer of {company}")
        heading(page, f"Decline the offer of {company}")
        hand.tick("I have written to them")
        hand.press("button", f"Record that {company} knows")
    heading(page, "Done. You can stop thinking about it.")


def test_three_offers_are_weighed_explained_and_closed_by_finger(
    with_offers: Served, telephone: BrowserContext
) -> None:
    page = signed_in(telephone, with_offers)
    hand = Pointer(page)
    record_the_third_offer(hand, with_offers.url)
    weigh(hand)
    read_why(page)
    decide_and_close(hand)
    assert fits(page)
    page.goto(f"{with_offers.url}/decide/memo/")
    expect(page.get_by_text("The people.")).to_be_visible()


def test_the_keyboard_alone_is_enough(with_offers: Served, telephone: BrowserContext) -> None:
    page = signed_in(telephone, with_offers)
    hand = Keyboard(page)
    record_the_third_offer(hand, with_offers.url)
    weigh(hand)
    read_why(page)
    decide_and_close(hand)


def test_it_works_without_javascript(with_offers: Served, chromium: Browser) -> None:
    context = chromium.new_context(viewport=PHONE, java_script_enabled=False)
    page = signed_in(context, with_offers)
    hand = Pointer(page)
    record_the_third_offer(hand, with_offers.url)
    weigh(hand)
    expect(page.get_by_text("Northwind leads.")).to_be_visible()
    decide_and_close(hand)
    context.close()


def test_going_back_keeps_what_was_said(with_offers: Served, telephone: BrowserContext) -> None:
    page = signed_in(telephone, with_offers)
    hand = Pointer(page)
    page.goto(f"{with_offers.url}/decision/")
    hand.press("link", "Begin")
    hand.press("button", "Save and go on")
    hand.tick("Contoso")
    hand.press("button", "Save and go on")
    hand.press("link", "Back")
    expect(page.get_by_label("Contoso")).to_be_checked()
    page.goto(f"{with_offers.url}/decision/")
    hand.press("link", "Go on where you stopped")
    heading(page, "What must it have?")


@pytest.fixture
def weighed(served: Served) -> Served:
    """The application over a journal in which three offers have been weighed."""
    value = search()
    value["opportunities"][2]["offer"] = {"received": NOW.isoformat(), "terms": RICH}
    value["decision"] = DECISION
    served.set_time(NOW)
    served.write_journal(json.dumps(value).encode(), NOW)
    return served


RICH = {
    "currency": "GBP",
    "salary": 70000,
    "equity": 40000,
    "vesting_months": 48,
    "sign_on": 5000,
    "claw_back_months": 12,
    "hours_a_week": 40,
    "sources": {"salary": "letter", "equity": "guess"},
    "own": {"haircut": 50},
    "rate": {"into": "EUR", "rate": 1.15, "day": "2026-11-30"},
}
DECISION = {
    "criteria": [
        {"id": "pay", "name": "Pay", "worst": 40000, "best": 80000, "unit": "GBP a year", "swing": 100},
        {"id": "way", "name": "Way", "worst": 90, "best": 0, "unit": "minutes", "swing": 60},
    ],
    "must_haves": [{"id": "remote", "text": "remote days"}],
    "gut": "fabrikam",
    "alternatives": [
        {
            "id": "northwind",
            "name": "Northwind",
            "opportunity": "northwind",
            "values": {"pay": 60000, "way": 20},
        },
        {"id": "contoso", "name": "Contoso", "opportunity": "contoso", "values": {"pay": 52000, "way": 100}},
        {
            "id": "fabrikam",
            "name": "Fabrikam",
            "opportunity": "fabrikam",
            "values": {"pay": 71000, "way": 60},
            "must": {"remote": False},
        },
        {"id": "keep-searching", "name": "Keep searching", "values": {"pay": 40000, "way": 0}},
    ],
}
LOOKS: tuple[tuple[int, Literal["light", "dark"]], ...] = ((320, "light"), (390, "dark"))
ADDRESSES = (
    "/opportunities/fabrikam/offer/?leaves=2027-10-01",
    "/opportunities/fabrikam/offer/when/",
    "/opportunities/fabrikam/offer/pay/",
    "/opportunities/fabrikam/offer/own/",
    "/decision/",
    "/decision/between/",
    "/decision/must-haves/remote/",
    "/decision/criteria/",
    "/decision/criteria/pay/scale/",
    "/decision/criteria/pay/",
    "/decision/order/",
    "/decision/swings/",
    "/decision/why/",
    "/decision/waiting/",
    "/decide/",
    "/decide/northwind/accept/",
    "/decide/northwind/decline/",
    "/decide/closing/",
    "/decide/closing/acknowledge_offer:contoso/",
    "/decide/memo/",
)


def test_no_page_of_a_decision_hinders_anybody(weighed: Served, chromium: Browser) -> None:
    context = chromium.new_context(viewport=PHONE, reduced_motion="reduce", service_workers="block")
    page = signed_in(context, weighed)
    faults = []
    for address in ADDRESSES:
        page.goto(f"{weighed.url}{address}")
        page.evaluate(AXE)
        for width, scheme in LOOKS:
            page.set_viewport_size(ViewportSize(width=width, height=800))
            page.emulate_media(color_scheme=scheme)
            faults += [f"{address} at {width}, {scheme}: {fault}" for fault in hindrances(page, width)]
    context.close()
    assert faults == []
