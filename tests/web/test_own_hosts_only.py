"""Requests for another host or from another site are refused before anything else (DESIGN section 6)."""

import pytest
from django.test import Client


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example", "", "localhost.evil.example:8470"]
)
@pytest.mark.parametrize("page", ["/", "/sign-in/", "/static/afterview/afterview.css", "/nowhere/"])
def test_a_foreign_host_is_refused_at_every_address(host: str, page: str) -> None:
    assert Client(headers={"host": host}).get(page).status_code == 421


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.1:8470", "localhost:1", "[::1]:8470"])
def test_the_machines_own_names_are_served(host: str) -> None:
    assert Client(headers={"host": host}).get("/sign-in/").status_code == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"origin": "http://127.0.0.1:9999"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
    ],
)
def test_a_form_sent_by_another_site_is_refused(headers: dict[str, str]) -> None:
    answer = Client(headers={"host": "127.0.0.1:8470", **headers}).post("/sign-out/")
    assert (answer.status_code, answer.content) == (403, b"Another site may not do this.\n")
