import json

import pytest

from afterview.adapters.refusal import UnreadableFile
from afterview.adapters.resume_file import read_resume_file

RESUME = {
    "basics": {"name": "Robin Vale"},
    "work": [{"name": "Acme", "highlights": ["Led a team of 4"]}],
    "x": 1,
}
NOTHING = "holds nothing that reads as a resume; save its text as a .txt file"


def test_json_resume_comes_through_as_it_is() -> None:
    assert read_resume_file("resume.json", json.dumps(RESUME).encode("utf-8-sig")) == RESUME


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1252"])
def test_plain_text_is_read_in_its_encoding(encoding: str) -> None:
    resume = read_resume_file("resume.txt", "Skills\nCafé, Rôle".encode(encoding))
    assert resume == {"skills": [{"name": "Café"}, {"name": "Rôle"}]}


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("resume.txt", b"", NOTHING),
        ("resume.json", b"{}", NOTHING),
        ("resume.json", b'{"work": [{"highlights": [3]}]}', NOTHING),
        ("resume.json", b"[]", "is JSON, but no JSON Resume: its top is no object"),
        ("resume.json", b"{", "is not valid JSON"),
        ("resume.json", b'{"x": NaN}', "is not valid JSON"),
        ("resume.json", b'{"x": ' + b"[" * 100_000, "is nested too deeply to read"),
        ("resume.txt", b"a" * 5_000_000, "is larger than 4 MB; save the text of the resume on its own"),
    ],
)
def test_what_cannot_be_read_is_refused_in_one_line(name: str, data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableFile) as refused:
        read_resume_file(name, data)
    assert str(refused.value) == f"{name} {reason}"
