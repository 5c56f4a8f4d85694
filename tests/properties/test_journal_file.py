"""Every journal that is read writes back equal (DESIGN section 6)."""

import json
from datetime import datetime
from typing import Any

from hypothesis import given, settings

from afterview.core.journal_file import read_journal, read_journal_text, write_journal
from journals import journals


@settings(max_examples=100, deadline=None)
@given(journals())
def test_a_journal_written_and_read_again_is_equal(case: tuple[dict[str, Any], datetime]) -> None:
    journal = read_journal(case[0])
    assert read_journal_text(json.dumps(write_journal(journal))) == journal
