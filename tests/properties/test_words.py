import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterview.core.job_ad import read_job_ad
from afterview.core.plain_resume import read_plain
from afterview.core.resume import resume_items
from afterview.core.words import sentences, stems, words

PIECES = st.sampled_from(
    [
        *(
            "Dr. ",
            "e.g. ",
            "I ",
            "met ",
            "Ortiz",
            ". ",
            "! ",
            "\n",
            "\n\n",
            "- ",
            "• ",
            "U.S. ",
            "3.5",
            "A. ",
            "“",
            "”",
        ),
        *(
            "…",
            "。",
            "Experience\n",
            "Skills: ",
            "2019 – ",
            "Acme, ",
            "Requirements:\n",
            "$50,000 ",
            "**",
            "# ",
            "@",
        ),
        *("é", "😀", " "),
    ]
)
TEXTS = st.lists(PIECES, max_size=40).map("".join) | st.text(max_size=200)


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_sentences_follow_each_other_and_hold_every_letter(text: str) -> None:
    spans = sentences(text)
    assert all(start < end for start, end in spans)
    assert all(first[1] <= second[0] for first, second in pairwise(spans))
    inside = "".join(text[start:end] for start, end in spans)
    # What may fall out is a list's own marks: "a) ", "1. ".
    assert sum(map(str.isalnum, text)) - sum(map(str.isalnum, inside)) <= 2 * (
        text.count("\n") + 1 + text.count("\r")
    )
    assert not any(part != part.strip() for part in (text[start:end] for start, end in spans))


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_words_are_lower_case_and_their_words_are_themselves(text: str) -> None:
    for word in words(text):
        assert word == word.lower()
        assert word
    assert all(stems(text))


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_any_text_reads_as_an_advertisement_and_as_a_resume(text: str) -> None:
    assert all(need.text.strip() for need in read_job_ad(text).needs)
    assert all(item.text.strip() for item in resume_items(read_plain(text)))


@pytest.mark.parametrize(
    "piece", ["a", "A. ", "At A ", "[", "[a](", "Word ", "x" + " " * 50, "$1 ", "1,", "- a\n", '."']
)
def test_the_time_grows_with_the_text_and_not_with_its_square(piece: str) -> None:
    text = piece * (60_000 // len(piece))
    before = time.process_time()
    sentences(text)
    read_job_ad(text)
    read_plain(text)
    assert time.process_time() - before < 10  # the square would take minutes
