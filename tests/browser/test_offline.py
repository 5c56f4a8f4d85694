"""Notes with no network: kept on the device until the server has them, exactly once (DESIGN sections 4, 6)."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, Playwright, Route, expect

from browser.conftest import CHROMIUM_FLAGS, PHONE
from browser.served import Served
from journals import interview, journal, opportunity
from missing_parts import found_program

# Two cores may be shared by much else.
expect.set_options(timeout=30_000)
NOW = datetime.fromisoformat("2027-03-09T14:30:00+00:00")
NOTES = "/opportunities/kestrel/interviews/first/notes/"
KEPT = "#kept li"
INVITATION = Path(__file__).parents[2] / "examples" / "invitation.ics"
HELD = "import('/static/afterview/notes/outbox.js').then(o => o.items()).then(items => items.length)"
OPEN = """
import sys
from datetime import datetime
from pathlib import Path
from afterview.cli.records import open_records
owner = open_records(Path(sys.argv[1]))
now = datetime.fromisoformat(sys.argv[2])
"""
WRITTEN = """
import json
from afterview.core.journal_file import write_journal
from afterview.records.queries import journal_of
print(json.dumps(write_journal(journal_of(owner))))
"""
# The second interview leaves the journal, as when an opportunity is tidied up on another device.
CALL_OFF = """
from dataclasses import replace
from afterview.core.changes import with_opportunity
from afterview.records.operations import change_journal
first_only = lambda o: replace(o, interviews=o.interviews[:1])
change_journal(owner, lambda journal: with_opportunity(journal, "kestrel", first_only), now)
"""
SIGN_IN_KIM = """
from afterview.records.models import User
from afterview.records.operations import begin_journal
from afterview.records.queries import journal_of
from afterview.services.sign_in import make_sign_in_link
kim = User.objects.create_user("kim")
begin_journal(kim, journal_of(owner), now)
print(make_sign_in_link(kim, now))
"""


def run(served: Served, script: str) -> str:
    """What a script prints that runs over the records."""
    kept = {k: v for k, v in os.environ.items() if k != "DJANGO_SETTINGS_MODULE"}
    command = [sys.executable, "-c", OPEN + script, str(served.home), NOW.isoformat()]
    return subprocess.run(command, env=kept, check=True, stdout=subprocess.PIPE, text=True).stdout


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    application = Served(tmp_path / "home", NOW)
    second = interview(id="second", starts="2027-03-09T16:00:00+00:00", ends="2027-03-09T17:00:00+00:00")
    application.write_journal(json.dumps(journal(opportunity(interview(), second))).encode(), NOW)
    yield application
    application.kill()


class Device:
    """A browser whose profile outlives it, as on a telephone."""

    def __init__(self, playwright: Playwright, profile: Path, served: Served) -> None:
        self._playwright = playwright
        self._profile = profile
        self.served = served
        self.context = self._opened()

    def _opened(self) -> BrowserContext:
        context = self._playwright.chromium.launch_persistent_context(
            self._profile,
            executable_path=found_program("chromium"),
            args=list(CHROMIUM_FLAGS),
            viewport=PHONE,
            locale="en-US",
        )
        context.clock.set_system_time(NOW)
        context.set_default_timeout(20_000)
        return context

    def page(self, address: str = NOTES) -> Page:
        """A new page of it."""
        page = self.context.new_page()
        page.goto(self.served.url + address)
        return page

    def sign_in(self, link: str) -> None:
        """Sign in, and stay until the device can do without the server."""
        page = self.context.new_page()
        page.goto(link)
        with page.expect_response("**/notes/state"):
            page.goto(self.served.url + NOTES)
        page.evaluate("navigator.serviceWorker.ready.then(() => true)")
        page.close()

    def reopen(self) -> None:
        """Close the browser and open it again."""
        self.context.close()
        self.context = self._opened()


@pytest.fixture
def device(playwright: Playwright, tmp_path: Path, served: Served) -> Iterator[Device]:
    opened = Device(playwright, tmp_path / "profile", served)
    opened.sign_in(served.start())
    yield opened
    opened.context.close()


@contextmanager
def no_server(device: Device) -> Iterator[None]:
    device.served.kill()
    yield
    device.served.start()


def note(page: Page, kind: str, text: str, **more: str) -> None:
    """Type one note and send its form."""
    page.locator(f'#kinds a[href="?kind={kind}"]').click()
    form = page.locator(f'form[data-note="{kind}"]')
    for name, value in {"text": text, **more}.items():
        form.locator(f"[name={name}]").fill(value)
    form.get_by_role("button").click()
    expect(form.locator("[name=text]")).to_have_value("")


def note_every_kind(page: Page) -> None:
    note(page, "person", "Kim Holt", title="Planner", responsibilities="the roster")
    note(page, "topic", "the depot move", whom="Priya")
    note(page, "need", "somebody for nights")
    note(page, "unclear", "the dates of the pilot")
    note(page, "hear_by", "by Friday week")
    note(page, "free", "the lift was out\nNeed: calm")


def record_memo(page: Page) -> None:
    page.get_by_role("button", name="Start recording").click()
    expect(page.get_by_role("button", name="Stop and keep")).to_be_enabled()
    # Somebody says something: a recording of no time at all holds nothing to keep.
    page.wait_for_timeout(1_000)
    page.get_by_role("button", name="Stop and keep").click()
    expect(page.get_by_role("button", name="Start recording")).to_be_visible()


def expect_nothing_left(page: Page) -> None:
    """Until the device holds nothing that the server does not have."""
    for _ in range(200):
        if page.evaluate(HELD) == 0:
            expect(badge(page)).to_be_hidden()
            return
        page.wait_for_timeout(100)
    raise AssertionError(page.locator("#kept").inner_text())


def badge(page: Page) -> Any:  # noqa: ANN401 -- a locator
    return page.locator("#waiting a")


def written(served: Served) -> dict[str, Any]:
    """The opportunity as the records have it."""
    found: dict[str, Any] = json.loads(run(served, WRITTEN))["opportunities"][0]
    return found


def needs(served: Served) -> Any:  # noqa: ANN401 -- part of JSON
    """What they need, as the records have it of the first interview."""
    return written(served)["interviews"][0]["needs"]


def expect_everything_once(served: Served) -> None:
    held = written(served)
    met = held["interviews"][0]
    assert [p["name"] for p in met["people"]] == ["Priya Nair", "Kim Holt"]
    assert met["people"][1]["responsibilities"] == "the roster"
    assert [(t["text"], t["with"]) for t in met["topics"]] == [
        ("night trains", None),
        ("the depot move", "Priya Nair"),
        ("the lift was out", None),
    ]
    assert met["needs"] == ["somebody for nights", "calm"]
    assert [c["text"] for c in met["clarifications"]] == ["the dates of the pilot"]
    assert met["hear_by"] == {"date": "2027-03-19", "said": "by Friday week", "said_on": "2027-03-09"}
    assert [a["kind"] for a in held["attachments"]] == ["memo"]


def test_notes_and_a_memo_taken_without_the_server_are_there_once_after_the_browser_was_closed(
    device: Device,
) -> None:
    with no_server(device):
        page = device.page()
        note_every_kind(page)
        record_memo(page)
        expect(badge(page)).to_have_text("7 still on this device.")
        device.reopen()
        page = device.page()
        expect(page.locator(KEPT)).to_have_count(7)
    page = device.page("/")
    expect_nothing_left(page)
    expect_everything_once(device.served)


def test_a_memo_cut_off_by_the_end_of_the_browser_is_kept_as_far_as_it_was_spoken(device: Device) -> None:
    page = device.page()
    page.get_by_role("button", name="Start recording").click()
    expect(badge(page)).to_have_text("1 still on this device.")
    assert written(device.served)["attachments"] == []
    device.reopen()
    expect_nothing_left(device.page())
    assert [a["kind"] for a in written(device.served)["attachments"]] == ["memo"]


def test_notes_can_be_begun_with_the_server_out_of_reach_from_any_address(device: Device) -> None:
    with no_server(device):
        device.reopen()
        page = device.page("/")
        page.get_by_role("link", name="Kestrel Rail, Timetable Planner").first.click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Notes: Kestrel Rail")
        note(page, "need", "calm")
        expect(badge(page)).to_have_text("1 still on this device.")
    device.page("/notes/")
    expect_nothing_left(device.page())
    assert needs(device.served) == ["calm"]


def test_a_note_whose_answer_was_lost_is_written_once(device: Device) -> None:
    page = device.page()
    lost = []

    def lose(route: Route) -> None:
        answer = route.fetch()
        lost.append(answer.status)
        route.abort()

    page.route("**/notes/sync", lose)
    note(page, "need", "calm")
    expect(page.locator("#said")).to_contain_text("cannot be reached")
    assert lost == [200]
    assert needs(device.served) == ["calm"]
    expect(badge(page)).to_have_text("1 still on this device.")
    page.unroute("**/notes/sync")
    device.served.kill()
    device.served.start()
    page.evaluate("window.dispatchEvent(new Event('online'))")
    expect_nothing_left(page)
    assert needs(device.served) == ["calm"]


def test_two_tabs_hand_over_each_note_once(device: Device) -> None:
    with no_server(device):
        one, other = device.page(), device.page()
        for number in range(6):
            note(one if number % 2 else other, "need", f"need {number}")
        expect(one.locator(KEPT)).to_have_count(6)
    for page in (one, other):
        page.evaluate("window.dispatchEvent(new Event('online'))")
    for page in (one, other):
        expect_nothing_left(page)
    assert needs(device.served) == [f"need {n}" for n in range(6)]


def test_what_was_noted_while_signed_out_is_kept_and_flagged_until_one_signs_in(device: Device) -> None:
    with no_server(device):
        page = device.page()
        note(page, "need", "calm")
    device.context.clear_cookies()
    page.evaluate("window.dispatchEvent(new Event('online'))")
    expect(badge(page)).to_have_text("1 still on this device. Sign in to hand these over.")
    expect(page.locator(KEPT)).to_contain_text("calm")
    expect(page.get_by_role("link", name="Sign in to hand these over", exact=True)).to_be_visible()
    assert needs(device.served) == []
    device.served.kill()
    device.sign_in(device.served.start())
    expect_nothing_left(device.page("/"))
    assert needs(device.served) == ["calm"]


def test_what_the_server_refuses_is_kept_with_its_reason_and_can_be_changed(device: Device) -> None:
    with no_server(device):
        page = device.page(NOTES.replace("first", "second"))
        note(page, "need", "calm")
        note(page, "topic", "the depot move")
        page.goto(device.served.url + NOTES)
        note(page, "need", "somebody for nights")
        run(device.served, CALL_OFF)
    page = device.page()
    expect(badge(page)).to_have_text("2 still on this device.")
    line = page.locator(KEPT, has_text="calm")
    expect(line).to_contain_text("Its interview is no longer in your journal.")
    line.get_by_role("button", name="Change").click()
    form = page.locator('form[data-note="need"]')
    expect(form.locator("[name=text]")).to_have_value("calm")
    form.get_by_role("button").click()
    expect(page.locator("#taken")).to_contain_text("calm")
    page.locator(KEPT).get_by_role("button", name="Remove from this device").click()
    expect_nothing_left(page)
    (met,) = written(device.served)["interviews"]
    assert met["needs"] == ["somebody for nights", "calm"]
    assert len(met["topics"]) == 1


def test_what_one_person_noted_is_not_handed_over_as_another(device: Device) -> None:
    with no_server(device):
        note(device.page(), "need", "calm")
        device.context.clear_cookies()
        device.reopen()
    device.sign_in(f"{device.served.url}/sign-in/{run(device.served, SIGN_IN_KIM).strip()}/")
    page = device.page()
    expect(badge(page)).to_have_text("1 still on this device.")
    expect(page.locator(KEPT)).not_to_contain_text("calm")
    expect(page.locator(KEPT).get_by_role("button")).to_have_count(0)
    assert needs(device.served) == []


def test_signing_out_forgets_the_interviews_and_keeps_what_was_not_handed_over(device: Device) -> None:
    page = device.page()
    page.route("**/notes/sync", lambda route: route.abort())
    note(page, "need", "calm")
    page.evaluate(
        """() => {
            const form = document.querySelector("form[data-note=need]").cloneNode(true);
            form.setAttribute("action", "/sign-out/");
            document.body.append(form);
            form.noValidate = true;
            form.requestSubmit();
        }"""
    )
    page.wait_for_url("**/sign-in/")
    device.served.kill()
    page = device.page("/")
    expect(page.locator("#unknown")).to_be_visible()
    expect(page.locator(KEPT)).to_have_count(1)
    expect(page.locator(KEPT)).not_to_contain_text("calm")
    assert needs(device.served) == []


def test_a_file_shared_with_the_application_is_handed_to_the_form_that_adds_it(device: Device) -> None:
    page = device.page("/notes/")
    page.set_content(
        """<form action="/share/" method="post" enctype="multipart/form-data">
        <input type="file" name="files"><button>Share</button></form>"""
    )
    page.locator("input").set_input_files(
        {"name": "invitation.ics", "mimeType": "text/calendar", "buffer": INVITATION.read_bytes()}
    )
    page.get_by_role("button", name="Share").click()
    expect(page.locator("#shared")).to_have_text("Shared with Afterview: invitation.ics")
    page.get_by_role("button", name="Read the invitation").click()
    page.wait_for_url("**/add/*/1/")
    assert page.evaluate("caches.has('afterview-shared')") is False


def test_a_page_without_https_says_that_it_keeps_nothing_and_takes_notes_all_the_same(
    playwright: Playwright, tmp_path: Path
) -> None:
    served = Served(tmp_path / "home", NOW, AFTERVIEW_PUBLIC_URL="http://phone.test")
    served.write_journal(json.dumps(journal(opportunity(interview()))).encode(), NOW)
    flags = [*CHROMIUM_FLAGS, "--host-resolver-rules=MAP phone.test 127.0.0.1"]
    browser = playwright.chromium.launch(executable_path=found_program("chromium"), args=flags)
    try:
        page = browser.new_page(viewport=PHONE)
        page.goto(served.start().replace("127.0.0.1", "phone.test"))
        page.goto(f"http://phone.test:{served.port}{NOTES}")
        expect(page.locator("#insecure")).to_contain_text("opened without HTTPS")
        page.locator("#person-text").fill("Kim Holt")
        page.get_by_role("button", name="Add this person").click()
        expect(page.locator("#taken")).to_contain_text("Kim Holt")
        assert [p["name"] for p in written(served)["interviews"][0]["people"]] == ["Priya Nair", "Kim Holt"]
    finally:
        browser.close()
        served.kill()
