"""Dropping a file on the page, and the keys, in a real browser (DESIGN section 4)."""

import base64
from pathlib import Path

from playwright.sync_api import BrowserContext, Page, expect

from browser.conftest import signed_in
from browser.served import Served

INVITATION = Path(__file__).resolve().parents[2] / "examples" / "invitation.eml"
_DROP = """([form, name, data]) => {
  const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
  const transfer = new DataTransfer();
  transfer.items.add(new File([bytes], name));
  form.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
}"""


def drop(page: Page, file: Path) -> None:
    """Let go of a file over the page's drop area, as a mouse does."""
    form = page.locator("form[data-drop]").element_handle()
    page.evaluate(_DROP, [form, file.name, base64.b64encode(file.read_bytes()).decode()])


def test_a_dropped_file_is_read_at_once(phone: BrowserContext, served: Served) -> None:
    page = signed_in(phone, served)
    drop(page, INVITATION)
    expect(page.get_by_role("heading", name="Is this right?")).to_be_visible()
    expect(page.get_by_label("Company")).to_have_value("Northwind Analytics")


def test_the_candidates_time_zone_is_the_browsers(phone: BrowserContext, served: Served) -> None:
    page = signed_in(phone, served)
    page.goto(f"{served.url}/add/by-hand/")
    expect(page.get_by_label("Your time zone")).to_have_value("America/New_York")


def test_the_keys_are_listed_lead_to_the_search_and_can_be_turned_off(
    phone: BrowserContext, served: Served
) -> None:
    page = signed_in(phone, served)
    page.get_by_role("button", name="Add an example search").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Today")
    page.wait_for_load_state()
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keyboard shortcuts")).to_be_visible()
    page.get_by_role("button", name="Close").click()
    page.keyboard.press("/")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.type("quill")
    expect(page.locator("#found > li:visible")).to_have_count(1)
    page.goto(f"{served.url}/shortcuts/")
    page.get_by_role("button", name="Turn these keys off").click()
    page.keyboard.press("t")
    expect(page.get_by_role("button", name="Turn these keys on")).to_be_focused()
    expect(page).to_have_url(f"{served.url}/shortcuts/")
