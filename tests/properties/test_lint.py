from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from afterview.core.journal_file import read_journal
from afterview.core.letters.lint import PROFILES, RULES, Occasion, lint, occasion
from afterview.core.letters.lint.body import read_letter
from afterview.core.letters.lint.distinct import SHINGLE

JOURNAL = read_journal(
    {
        "afterview": 1,
        "candidate": {"name": "Robin Vale", "country": "US"},
        "resume": {
            "work": [{"name": "Lakeside Bank", "startDate": "2019-03", "highlights": ["Moved 12 machines"]}]
        },
        "opportunities": [
            {
                "id": "o",
                "company": "Northwind Analytics",
                "position": "Data Engineer",
                "job_ad": "You move machines. Experience with Kafka is a plus.",
                "interviews": [
                    {
                        "id": "i",
                        "starts": "2026-11-23T10:00:00Z",
                        "ends": "2026-11-23T11:00:00Z",
                        "people": [{"name": "Dr. Søren Åkesson"}, {"name": "Maria van der Berg"}],
                        "topics": [{"text": "machines"}],
                        "hear_by": {"date": "2026-12-04"},
                    }
                ],
            }
        ],
    }
)

KINDS = sorted({kind for rule in RULES for kind in rule.kinds})
# Pieces of letters, so that the rules are reached and not only passed by.
PIECES = st.sampled_from(
    """
    Dear|Hi|Dr.|Søren|Åkesson,|Maria|van|der|Berg|Northwind|Analytics|Data|Engineer|Lakeside|Bank|thank|you|for|your|time|
    I|want|to|be|can|do|this|look|forward|hearing|by|Friday,|December|4|12|machines|five|years|in|2019|[name]|XXX|please|
    call|me|at|10:00|"quoted|speech"|sorry|my|answer|was|bad|salary|Kafka|Sincerely,|Robin|Vale|.|!|?|—|(|)|{|}|%|$40|
    robin@example.org|+1 212 555 0143|P.S.|İ|ß|é|e\u0301|\u00a0|half|an|hour|and|a|dozen|on|Monday|yesterday
    """.replace("\n", "").split("|")
)
LETTERS = st.one_of(
    st.text(max_size=200),
    st.lists(st.one_of(PIECES, st.sampled_from(["\n", "\n\n"]), st.text(max_size=6)), max_size=120).map(
        " ".join
    ),
)


@st.composite
def occasions(draw: st.DrawFn) -> Occasion:
    return occasion(
        JOURNAL,
        opportunity="o",
        interview="i",
        person=draw(st.sampled_from(["Dr. Søren Åkesson", "Maria van der Berg"])),
        kind=draw(st.sampled_from(KINDS)),
        now=datetime(2026, 11, 23, 12, tzinfo=UTC) + timedelta(hours=draw(st.integers(0, 500))),
        profile=draw(st.sampled_from(PROFILES)),
        against=tuple(draw(st.lists(LETTERS, max_size=2))),
    )


@settings(deadline=None, max_examples=300)
@given(LETTERS, occasions())
def test_any_text_is_judged_and_every_span_lies_in_it(text: str, found_at: Occasion) -> None:
    kinds = {rule.id: rule.kinds for rule in RULES}
    for finding in lint(text, found_at):
        assert found_at.kind in kinds[finding.rule]
        assert finding.message
        if finding.start is None or finding.end is None:
            assert finding.start is finding.end
        else:
            assert 0 <= finding.start <= finding.end <= len(text)
            assert finding.fix is None or finding.fix != text[finding.start : finding.end]


@settings(deadline=None, max_examples=100)
@given(LETTERS, occasions())
def test_the_same_letter_is_judged_the_same(text: str, found_at: Occasion) -> None:
    assert lint(text, found_at) == lint(text, found_at)


@settings(deadline=None, max_examples=200)
@given(LETTERS)
def test_the_parts_of_a_letter_do_not_overlap_and_sentences_lie_in_its_body(text: str) -> None:
    letter = read_letter(text, frozenset({"maria"}), frozenset({"robin"}))
    parts = [(span.start, span.end) for span in letter.body]
    if letter.salutation is not None:
        parts.append((letter.salutation.start, letter.salutation.end))
    parts += [(span.start, span.end) for span in (letter.heading, letter.closing, letter.signature) if span]
    parts.sort()
    assert all(before[1] <= after[0] for before, after in pairwise(parts))
    for sentence in letter.sentences:
        assert any(span.start <= sentence.start < sentence.end <= span.end for span in letter.body)
        assert text[sentence.start : sentence.end] == sentence.text


@settings(deadline=None, max_examples=100)
@given(st.lists(st.sampled_from("abcdefgh"), min_size=SHINGLE, max_size=60), occasions())
def test_a_letter_is_not_distinct_from_itself(words: list[str], found_at: Occasion) -> None:
    text = "Dear Maria,\n\n" + " ".join(f"word{word}" for word in words) + "\n\nSincerely,\nRobin Vale"
    same = Occasion(
        found_at.journal, found_at.opportunity, found_at.interview, found_at.person, "thank_you", found_at.now,
        found_at.profile, (text,),
    )  # fmt: skip
    assert any(finding.rule == "distinct" for finding in lint(text, same))


@settings(deadline=None, max_examples=100)
@given(st.integers(0, 300))
def test_a_thank_you_is_the_right_length_from_fifty_to_two_hundred_words(words: int) -> None:
    how = occasion(
        JOURNAL,
        opportunity="o",
        interview="i",
        person="Maria van der Berg",
        now=datetime(2026, 11, 24, tzinfo=UTC),
    )
    text = "Dear Maria,\n\n" + "word " * words + "\n\nSincerely,\nRobin Vale"
    severities = [finding.severity for finding in lint(text, how) if finding.rule == "length"]
    assert severities == (["error"] if words < 50 or words > 250 else ["warning"] if words > 200 else [])
