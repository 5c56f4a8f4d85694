import subprocess
import sys
from importlib.machinery import PathFinder

import pytest

from afterview.core.words import STOP_WORDS, sentences, stem, stems, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wrote C++, C# and F#.", ("wrote", "c++", "c#", "and", "f#")),
        ("ASP.NET, .NET and Node.js.", ("asp.net", ".net", "and", "node.js")),
        ("on-call, CI/CD and R&D", ("on-call", "ci", "cd", "and", "r&d")),
        ("Don’t; the team's", ("don't", "the", "team's")),
        ("1,200 users, 99.9% up, 5G", ("1,200", "users", "99.9", "up", "5g")),
        ("It ended.The next", ("it", "ended", "the", "next")),
        ("ﬁle Ａcme", ("file", "acme")),
        ("Müller, Œuvre", ("müller", "œuvre")),
        ("snake_case 'quoted'", ("snake_case", "quoted")),
        ("the U.S. market", ("the", "u.s", "market")),
        ("non‑breaking hyphen", ("non-breaking", "hyphen")),
        ("", ()),
    ],
)
def test_words_are_lower_case_and_keep_their_inner_marks(text: str, expected: tuple[str, ...]) -> None:
    assert words(text) == expected


def test_inflections_share_a_stem() -> None:
    assert {stem("manage"), stem("managed"), stem("managing"), stem("manages")} == {"manag"}


def test_what_is_no_plain_word_is_its_own_stem() -> None:
    assert [stem(word) for word in ("c++", "1,200", "node.js")] == ["c++", "1,200", "node.js"]


def test_a_possessive_shares_the_stem_of_its_owner() -> None:
    assert stem("team's") == stem("team")


def test_stems_leave_stop_words_out() -> None:
    assert stems("I was leading the teams") == ("lead", "team")


def test_stems_part_hyphenated_words_and_close_up_single_letters() -> None:
    assert stems("problem-solving by e-mail") == (*stems("problem solving"), *stems("email"))


def test_stop_words_hold_no_word_that_names_work() -> None:
    assert not STOP_WORDS & {"lead", "team", "work", "use", "manage", "it-support"}


def test_only_the_english_stemmer_is_loaded_and_the_package_itself_is_left_alone() -> None:
    code = (
        "import sys; from afterview.core.words import stem; stem('teams');"
        "print(sorted(n for n in sys.modules if 'snowball' in n))"
    )
    out = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    assert "english_stemmer" in out
    assert "german" not in out
    assert "'snowballstemmer'" not in out


def test_a_missing_stemmer_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    from afterview.core import words as module  # noqa: PLC0415  (its cache is emptied for this test only)

    monkeypatch.setattr(PathFinder, "find_spec", lambda *_: None)
    module._stemmer.cache_clear()  # noqa: SLF001  (the door is what is tested)
    with pytest.raises(ModuleNotFoundError, match="snowballstemmer"):
        module._stemmer()  # noqa: SLF001


def parts(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    "text",
    [
        "I met Dr. Ortiz at St. Mary's on Tuesday.",
        "We use tools, e.g. Kafka and Spark, every day.",
        "The U.S. Department of Labor asked for it.",
        "Acme Inc. Chicago hired me in Jan. 2020.",
        "I spoke with J. R. Smith about it.",
        "It grew by 3.5 percent, see No. 5 in the list.",
        '"Really?" she asked.',
        "We wrote Node.js services and asp.net pages.",
        "Meet at 10 a.m. Friday.",
        "Thank you for taking the time to speak with me about the\nrole of Data Engineer yesterday.",
        "short line\nthat goes on in lower case.",
    ],
)
def test_a_sentence_stays_whole(text: str) -> None:
    assert parts(text) == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two.", ["One.", "Two."]),
        ("I was at Acme Inc. The team was small.", ["I was at Acme Inc.", "The team was small."]),
        ("It was Plan B. We did it.", ["It was Plan B.", "We did it."]),
        ("Is it? Yes! Good… Done", ["Is it?", "Yes!", "Good…", "Done"]),
        ("I said no. Then I left.", ["I said no.", "Then I left."]),
        ('He said "Go." Then he went.', ['He said "Go."', "Then he went."]),
        ("thanks for today. it was good", ["thanks for today.", "it was good"]),
        ("We left at 5 p.m. It rained.", ["We left at 5 p.m.", "It rained."]),
        (
            "Needs:\n- Own the pipeline\n* Be on call\n1. Mentor",
            ["Needs:", "Own the pipeline", "Be on call", "Mentor"],
        ),
        (
            "What you will do, in short:\nown the pipeline",
            ["What you will do, in short:", "own the pipeline"],
        ),
        (
            "I hold a degree in art. It helps. I met the sales rep. We spoke.",
            ["I hold a degree in art.", "It helps.", "I met the sales rep.", "We spoke."],
        ),
        ("Dear Dana,\nThank you.", ["Dear Dana,", "Thank you."]),
        ("A paragraph\n\nanother", ["A paragraph", "another"]),
        ("\n  \n", []),
        ("•tight bullet", ["tight bullet"]),
        ("終わりました。次です。", ["終わりました。", "次です。"]),
        ("He got 90%. They got 80%.", ["He got 90%.", "They got 80%."]),
        ("A cost (in 2020.) Then more", ["A cost (in 2020.)", "Then more"]),
    ],
)
def test_sentences_are_parted(text: str, expected: list[str]) -> None:
    assert parts(text) == expected


def test_offsets_count_code_points_of_the_text_as_given() -> None:
    assert sentences("😀 ﬁne. Ｏk.") == ((0, 6), (7, 10))
