"""The application as it is started for the first time."""

from playwright.sync_api import BrowserContext, expect

from browser.conftest import signed_in
from browser.served import Served


def test_the_link_that_serve_prints_opens_the_welcome_page(served: Served, phone: BrowserContext) -> None:
    page = signed_in(phone, served)
    expect(page.get_by_role("heading", level=1)).to_have_text("Drop your invitation here")


def test_the_data_directory_is_open_to_its_owner_alone(served: Served) -> None:
    served.start()
    modes = {file.name: file.stat().st_mode & 0o077 for file in [served.home, *served.home.iterdir()]}
    assert len(modes) > 2
    assert set(modes.values()) == {0}
