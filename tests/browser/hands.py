"""Two ways of using a page: with a pointer, and with the keyboard alone."""

from typing import Protocol

from playwright.sync_api import Locator, Page, expect

_MOST_TABS = 120


class Hand(Protocol):
    """Somebody who uses the pages."""

    page: Page

    def fill(self, label: str, text: str) -> None:
        """Write into a field, the first of that name."""

    def choose(self, label: str, option: str) -> None:
        """Choose an option of a list."""

    def tick(self, label: str, group: str | None = None) -> None:
        """Tick a box or choose one of several, in the group of that name."""

    def press(self, role: str, name: str) -> None:
        """Press a button or follow a link."""


def _labelled(page: Page, label: str, group: str | None) -> Locator:
    place = page.get_by_role("group", name=group, exact=True) if group else page
    return place.get_by_label(label, exact=True)


class Pointer:
    """A pointer, as a finger is."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def fill(self, label: str, text: str) -> None:
        """Write into a field."""
        self.page.get_by_label(label, exact=True).first.fill(text)

    def choose(self, label: str, option: str) -> None:
        """Choose an option of a list."""
        self.page.get_by_label(label, exact=True).first.select_option(label=option)

    def tick(self, label: str, group: str | None = None) -> None:
        """Tick a box or choose one of several."""
        _labelled(self.page, label, group).check()

    def press(self, role: str, name: str) -> None:
        """Press a button or follow a link."""
        self.page.locator("main").get_by_role(role, name=name, exact=True).first.click()  # type: ignore[arg-type]


class Keyboard:
    """The keyboard alone: Tab, Space, Enter, arrows and letters."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def fill(self, label: str, text: str) -> None:
        """Write into a field, over what stands there."""
        self._tab_to(self.page.get_by_label(label, exact=True).first)
        self.page.keyboard.press("Control+A")
        self.page.keyboard.type(text)

    def choose(self, label: str, option: str) -> None:
        """Choose an option of a list by its letters."""
        field = self.page.get_by_label(label, exact=True).first
        self._tab_to(field)
        self.page.keyboard.type(option)
        expect(field.locator("option:checked")).to_have_text(option)

    def tick(self, label: str, group: str | None = None) -> None:
        """Tick a box, or choose one of several with the arrows."""
        box = _labelled(self.page, label, group)
        if box.is_checked():
            return
        if box.get_attribute("type") == "radio":
            name = box.get_attribute("name")
            self._tab_to_any(f'input[name="{name}"]')
            for _ in range(20):
                self.page.keyboard.press("Space")
                if box.is_checked():
                    return
                self.page.keyboard.press("ArrowDown")
        else:
            self._tab_to(box)
            self.page.keyboard.press("Space")
        expect(box).to_be_checked()

    def press(self, role: str, name: str) -> None:
        """Press a button or follow a link."""
        place = self.page.locator("main")
        self._tab_to(place.get_by_role(role, name=name, exact=True).first)  # type: ignore[arg-type]
        with self.page.expect_navigation():
            self.page.keyboard.press("Enter")

    def _tab_to(self, target: Locator) -> None:
        for _ in range(_MOST_TABS):
            if target.evaluate("element => element === document.activeElement"):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"the keyboard does not reach {target}")

    def _tab_to_any(self, selector: str) -> None:
        for _ in range(_MOST_TABS):
            if self.page.locator(f"{selector}:focus").count():
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"the keyboard does not reach {selector}")
