"""Everything goes out as one file and comes back equal (DESIGN section 6)."""

import hashlib
import io
import json
import struct
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.core.files.storage import default_storage
from hypothesis import HealthCheck, given
from hypothesis import settings as chosen
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase
from pytest_django import Settings

from afterview.adapters.refusal import UnreadableFile
from afterview.core.journal import Attachment, Journal
from afterview.core.journal_file import read_journal, write_journal
from afterview.core.refusal import Refused
from afterview.core.shape import Id
from afterview.records import models
from afterview.records.attachments import bytes_of, keep_bytes
from afterview.records.operations import begin_journal
from afterview.records.queries import journal_of
from afterview.records.whole import InterviewDetails, More, Preferences, more_of, put_journal
from afterview.services.export_everything import JOURNAL, MORE, export_everything, sha256s
from afterview.services.import_journal import JOURNAL_BYTES, Imported, import_journal
from journals import full_journal, journals

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
words = st.none() | st.sampled_from(["https://meet.example/1", "Room 4", "uid-1@example.org", ""])


@st.composite
def with_files(draw: st.DrawFn) -> tuple[Journal, dict[str, bytes]]:
    """A journal whose opportunities have attachments, and the bytes of those by SHA-256."""
    journal = read_journal(draw(journals())[0])
    kept: dict[str, bytes] = {}
    opportunities = []
    for opportunity in journal.opportunities:
        contents = draw(st.lists(st.binary(max_size=40), max_size=3))
        files = []
        for number, data in enumerate(contents):
            sha256 = hashlib.sha256(data).hexdigest()
            kept[sha256] = data
            files.append(Attachment(id=Id(f"a{number}"), kind_of_file="memo", name="m.webm", sha256=sha256))
        opportunities.append(replace(opportunity, attachments=tuple(files)))
    return replace(journal, opportunities=tuple(opportunities)), kept


@st.composite
def beside(draw: st.DrawFn, journal: Journal) -> More:
    """What may be kept beside that journal."""
    ids = [o.id for o in journal.opportunities]
    details = [
        InterviewDetails(
            opportunity=o.id, interview=i.id, uid=draw(words), link=draw(words), place=draw(words)
        )
        for o in journal.opportunities
        for i in o.interviews
    ]
    return More(
        preferences=draw(
            st.builds(
                Preferences,
                register=st.sampled_from(["plain", "warm", "formal"]),
                spelling=st.sampled_from(["us", "uk", ""]),
                lint_profile=st.sampled_from(["article", "modern"]),
            )
        ),
        examples=tuple(i for i in ids if draw(st.booleans())),
        interviews=tuple(d for d in details if (d.uid, d.link, d.place) != (None, None, None)),
    )


def exported(owner: models.User) -> bytes:
    out = io.BytesIO()
    export_everything(owner, out, NOW)
    return out.getvalue()


def taken_in(owner: models.User, content: bytes, *, anew: bool = False) -> Imported:
    return import_journal(owner, io.BytesIO(content), "export.zip", NOW, replace_what_is_there=anew)


class OutAndIn(TestCase):
    @given(st.data())
    @chosen(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    def test_what_goes_out_comes_back_equal(self, data: st.DataObject) -> None:
        journal, kept = data.draw(with_files())
        more = data.draw(beside(journal))
        robin, kim = models.User.objects.create_user("robin"), models.User.objects.create_user("kim")
        for content in kept.values():
            keep_bytes(robin, content)
        put_journal(robin, journal, more, NOW)
        taken_in(kim, exported(robin))
        assert journal_of(kim) == journal
        assert more_of(kim) == more
        assert {sha256: bytes_of(kim, sha256) for sha256 in sha256s(journal)} == kept
        assert exported(kim) == exported(robin)


@pytest.fixture(autouse=True)
def own_files(tmp_path: Path, settings: Settings) -> None:
    """Files of this test alone: keys of users come again once a test's rows are rolled back."""
    kept = {"BACKEND": "afterview.records.attachments.DurableStorage", "OPTIONS": {"location": tmp_path}}
    settings.STORAGES = settings.STORAGES | {"default": kept}


@pytest.fixture
def robin(db: None) -> models.User:  # noqa: ARG001 -- asks for the database
    user = models.User.objects.create_user("robin")
    journal = read_journal(full_journal())
    file = Attachment(
        id=Id("a1"), kind_of_file="memo", name="after.webm", sha256=keep_bytes(user, b"what I remember")
    )
    first, *rest = journal.opportunities
    journal = replace(journal, opportunities=(replace(first, attachments=(file,)), *rest))
    begin_journal(user, journal, NOW)
    return user


@pytest.fixture
def kim(db: None) -> models.User:  # noqa: ARG001 -- asks for the database
    return models.User.objects.create_user("kim")


def test_a_journal_file_alone_is_taken_in(kim: models.User) -> None:
    content = json.dumps(full_journal()).encode()
    assert taken_in(kim, content).missing == ("0f",)
    assert write_journal(journal_of(kim)) == write_journal(read_journal(full_journal()))


def test_a_journal_that_holds_something_is_not_merged_into(robin: models.User, kim: models.User) -> None:
    taken_in(kim, json.dumps(full_journal()).encode())
    before = journal_of(kim)
    with pytest.raises(Refused, match="holds 2 opportunities already"):
        taken_in(kim, exported(robin))
    assert journal_of(kim) == before
    assert not files_of(kim)


def test_asked_to_replace_it_takes_the_place_of_what_is_there(robin: models.User, kim: models.User) -> None:
    taken_in(kim, exported(robin))
    only = read_journal(full_journal() | {"opportunities": [], "decision": None})
    assert taken_in(kim, json.dumps(write_journal(only)).encode(), anew=True).replaced == 2
    assert journal_of(kim) == only
    assert not files_of(kim)


def test_a_journal_with_nothing_but_a_name_counts_as_empty(robin: models.User, kim: models.User) -> None:
    begin_journal(kim, Journal(afterview=1, candidate=read_journal(full_journal()).candidate), NOW)
    taken_in(kim, exported(robin))
    assert journal_of(kim) == journal_of(robin)


def test_a_dry_run_says_what_would_come_and_writes_nothing(robin: models.User, kim: models.User) -> None:
    would = import_journal(kim, io.BytesIO(exported(robin)), "export.zip", NOW, dry_run=True)
    assert (would.opportunities, would.attachments) == (2, 1)
    assert not models.Profile.objects.filter(owner=kim).exists()
    assert not files_of(kim)


def test_an_attachment_whose_bytes_are_gone_does_not_keep_the_rest_from_going_out(robin: models.User) -> None:
    (sha256,) = files_of(robin)
    default_storage.delete(f"{robin.pk}/{sha256[:2]}/{sha256}")
    assert export_everything(robin, io.BytesIO(), NOW).missing == (sha256,)


def files_of(owner: models.User) -> list[str]:
    if not default_storage.exists(str(owner.pk)):
        return []
    folders = default_storage.listdir(str(owner.pk))[0]
    return [name for folder in folders for name in default_storage.listdir(f"{owner.pk}/{folder}")[1]]


def zipped(members: dict[str, bytes], **attributes: int) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            entry = zipfile.ZipInfo(name)
            entry.compress_type = zipfile.ZIP_DEFLATED
            for attribute, value in attributes.items():
                setattr(entry, attribute, value)
            archive.writestr(entry, data)
    return out.getvalue()


def journal_naming(*contents: bytes) -> bytes:
    value = full_journal()
    value["opportunities"][0]["attachments"] = [
        {"id": f"a{n}", "kind": "memo", "name": "m", "sha256": hashlib.sha256(data).hexdigest()}
        for n, data in enumerate(contents)
    ]
    return json.dumps(value).encode()


def twice() -> bytes:
    content = zipped({JOURNAL: journal_naming(), "x" * len(JOURNAL): journal_naming()})
    return content.replace(b"x" * len(JOURNAL), JOURNAL.encode())


def bomb() -> bytes:
    data = b"\0" * 60_000_000
    return zipped({JOURNAL: journal_naming(data), f"attachments/{hashlib.sha256(data).hexdigest()}": data})


def many() -> bytes:
    return zipped({f"attachments/{n}": b"" for n in range(20_001)})


def lying_about_its_size() -> bytes:
    """An archive whose end says that its list of members takes 16 MB."""
    content = zipped({JOURNAL: journal_naming()})
    end = content.rfind(b"PK\x05\x06")
    return content[: end + 12] + struct.pack("<L", 16_000_000) + content[end + 16 :]


def encrypted() -> bytes:
    content = bytearray(zipped({JOURNAL: journal_naming()}))
    content[content.find(b"PK\x01\x02") + 8] |= 1
    return bytes(content)


def damaged() -> bytes:
    content = bytearray(zipped({JOURNAL: journal_naming()}))
    content[60:80] = b"\xff" * 20
    return bytes(content)


REFUSED: list[tuple[str, Callable[[], bytes], str]] = [
    ("nothing", lambda: b"", "is not JSON"),
    ("no zip", lambda: b"PK and more", "is no zip archive"),
    ("binary", lambda: bytes(range(256)), "is not UTF-8 text"),
    ("deep", lambda: b"[" * 200_000, "nested too deeply"),
    ("large", lambda: b" " * (JOURNAL_BYTES + 1), "is larger than 16 MB"),
    ("large inside", lambda: zipped({JOURNAL: b" " * (JOURNAL_BYTES + 1)}), "far more than its own size"),
    ("another journal", lambda: zipped({JOURNAL: b'{"afterview": 2}'}), "afterview is not"),
    ("no journal", lambda: zipped({"readme.txt": b"x"}), "holds no journal.json"),
    ("stranger", lambda: zipped({JOURNAL: journal_naming(), "readme.txt": b"x"}), "does not name"),
    ("outside", lambda: zipped({JOURNAL: journal_naming(), "../x": b"x"}), "would lie outside it"),
    ("root", lambda: zipped({JOURNAL: journal_naming(), "/etc/x": b"x"}), "would lie outside it"),
    ("drive", lambda: zipped({JOURNAL: journal_naming(), "C:x": b"x"}), "would lie outside it"),
    ("backslash", lambda: zipped({JOURNAL: journal_naming(), "..\\x": b"x"}), "would lie outside it"),
    ("folder", lambda: zipped({JOURNAL: journal_naming(), "attachments/": b""}), "no plain file"),
    ("link", lambda: zipped({JOURNAL: b"/etc/passwd"}, external_attr=0o120777 << 16), "no plain file"),
    ("twice", twice, "twice"),
    ("bomb", bomb, "far more than its own size"),
    ("many", many, "more than 20000 files"),
    ("long list", lying_about_its_size, "holds too much"),
    ("encrypted", encrypted, "is encrypted"),
    ("damaged", damaged, "damaged"),
    (
        "wrong bytes",
        lambda: zipped(
            {JOURNAL: journal_naming(b"a"), f"attachments/{hashlib.sha256(b'a').hexdigest()}": b"b"}
        ),
        "is not the file that the journal names",
    ),
    ("more: no JSON", lambda: zipped({JOURNAL: journal_naming(), MORE: b"{"}), "is not JSON"),
    (
        "more: wrong",
        lambda: zipped({JOURNAL: journal_naming(), MORE: b'{"afterview_more": 1, "examples": 3}'}),
        r"more\.json\.examples is not a list",
    ),
    (
        "more: wrong decision",
        lambda: zipped(
            {JOURNAL: journal_naming(), MORE: b'{"afterview_more": 1, "decision_draft": {"criteria": 1}}'}
        ),
        "criteria",
    ),
]


@pytest.mark.parametrize(("make", "reason"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_what_may_not_be_taken_in_is_refused_in_one_line_and_nothing_is_written(
    kim: models.User, make: Callable[[], bytes], reason: str
) -> None:
    with pytest.raises((Refused, UnreadableFile), match=reason) as refused:
        taken_in(kim, make())
    assert "\n" not in str(refused.value)
    assert not models.Profile.objects.filter(owner=kim).exists()
    assert not files_of(kim)
