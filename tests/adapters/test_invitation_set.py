"""Invitations true to the formats that calendars and scheduling services send, with what each must give.

Each file in `invitations` has a `.json` beside it, written from the format and not from the reader: the
candidate's addresses, the interviews and what must be asked. `company` and `position` may be asked too.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from afterview.adapters.invitation import read
from reading_material import differences

ANSWERS = sorted((Path(__file__).parent / "invitations").glob("*.json"))
ASKED = {"starts", "ends", "time_zone", "people"}


def reading_of(answer: Path) -> tuple[dict[str, Any], dict[str, Any]]:
    """What the file beside an answer gives, and the answer."""
    wanted = json.loads(answer.read_text(encoding="utf-8"))
    (file,) = (path for path in answer.parent.glob(f"{answer.stem}.*") if path.suffix != ".json")
    return read(file.read_bytes(), {"me": wanted["me"], "received": wanted["received"]}), wanted


def test_there_are_sixty_and_more() -> None:
    assert len(ANSWERS) >= 60


@pytest.mark.parametrize("answer", ANSWERS, ids=lambda path: path.stem)
def test_an_invitation_gives_what_its_file_says(answer: Path) -> None:
    reading, wanted = reading_of(answer)
    assert list(differences(reading["interviews"], wanted["interviews"])) == []
    assert ASKED & set(reading["ask"]) == set(wanted["ask"])


@pytest.mark.parametrize("first", ["exchange-custom-zone-a", "exchange-custom-zone-b"])
def test_a_custom_zone_belongs_to_its_own_file_whichever_comes_first(first: str) -> None:
    both = [answer for answer in ANSWERS if answer.stem.startswith("exchange-custom-zone")]
    for answer in sorted(both, key=lambda path: path.stem != first):
        reading, wanted = reading_of(answer)
        assert reading["interviews"][0]["starts"] == wanted["interviews"][0]["starts"]
