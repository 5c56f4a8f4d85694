"""Notifications by apprise, taken by a real HTTP server on this machine."""

from collections.abc import Iterator

import pytest

from afterview.adapters.notification import NotNotified, check, notify
from afterview.core.refusal import Refused
from notification_service import LOADING_APPRISE, Service, notification_service

pytestmark = LOADING_APPRISE


@pytest.fixture
def service() -> Iterator[Service]:
    with notification_service() as running:
        yield running


def test_a_notification_arrives_with_its_title_and_text(service: Service) -> None:
    notify([service.address], "Today: call Kestrel Rail.", "Today: call Kestrel Rail.\nAlso: write to Priya.")
    (taken,) = service.taken
    assert taken["title"] == "Today: call Kestrel Rail."
    assert taken["message"].splitlines()[1] == "Also: write to Priya."


def test_what_is_not_taken_may_be_tried_again(service: Service) -> None:
    service.status = 503
    with pytest.raises(NotNotified, match="was not taken") as failed:
        notify([service.address], "a", "b")
    assert failed.value.temporary


def test_an_address_that_nobody_knows_is_refused_by_its_line() -> None:
    with pytest.raises(Refused, match="line 2 is no address"):
        check(["json://127.0.0.1/", "carrier-pigeon://roof"])
    with pytest.raises(NotNotified) as failed:
        notify(["carrier-pigeon://roof"], "a", "b")
    assert not failed.value.temporary


def test_there_are_not_more_addresses_than_anybody_needs() -> None:
    with pytest.raises(Refused, match="more than 10"):
        check(["json://127.0.0.1/"] * 11)
