from afterview.core.letters.lint.body import Letter, read_letter
from afterview.core.letters.lint.lines import Span
from each_wording import each

NAMES = frozenset(["dana", "ortiz", "søren", "åkesson", "maria", "van", "der", "berg"])
SIGNER = frozenset(["robin", "vale"])


def read(text: str) -> Letter:
    return read_letter(text, NAMES, SIGNER)


def shown(letter: Letter, span: Span | None) -> str | None:
    return None if span is None else letter.at(span)


@each(
    ("text", "salutation", "name"),
    [
        ("Dear Dana,\n\nText.", "Dear Dana,", "Dana"),
        ("Hi Dana, thanks for your time.", "Hi Dana,", "Dana"),
        ("Good morning, Dr. Åkesson,\n\nText.", "Good morning, Dr. Åkesson,", "Dr. Åkesson"),
        ("Hi, Dana!\nText.", "Hi, Dana!", "Dana"),
        ("Hello, it was good to see you.", "Hello,", ""),
        ("Hi, Great day it was, and I thank you.", "Hi,", ""),
        ("Dear Ms. van der Berg:\nText.", "Dear Ms. van der Berg:", "Ms. van der Berg"),
        ("Dear Dana Ortiz\n\nText.", "Dear Dana Ortiz", "Dana Ortiz"),
        ("Hi Dana Thanks for meeting me.", "Hi Dana", "Dana"),
        (
            "Dear Ms. Ortiz, dear Dr. Åkesson,\n\nHi.",
            "Dear Ms. Ortiz, dear Dr. Åkesson,",
            "Ms. Ortiz, dear Dr. Åkesson",
        ),
        ("Hello Ms Ortiz. Thank you for it.", "Hello Ms Ortiz.", "Ms Ortiz"),
        ("dear dana, thanks for the hour", "dear dana,", "dana"),
        ("To whom it may concern:\n\nText.", "To whom it may concern:", "whom it may concern"),
        ("To Dana Ortiz,\n\nText.", "To Dana Ortiz,", "Dana Ortiz"),
        ("Dear [Hiring Manager],\nText.", "Dear [Hiring Manager],", "[Hiring Manager]"),
        ("Dear ,\n\nText.", "Dear ,", ""),
        ("Sehr geehrter Herr Dr. Åkesson,\nText.", "Sehr geehrter Herr Dr. Åkesson,", "Herr Dr. Åkesson"),
        ("Dana,\n\nText.", "Dana,", "Dana"),
        ("Dana\n\nText.", "Dana", "Dana"),
        ("Dana - thank you for the meeting.", "Dana -", "Dana"),
        ("Ms. Ortiz:\n\nText.", "Ms. Ortiz:", "Ms. Ortiz"),
        ("Smith,\n\nText.", "Smith,", "Smith"),
        ("12 Main Street\nNew York\n\nDear Dana,\n\nText.", "Dear Dana,", "Dana"),
        ("Re: our talk\n\nDana,\n\nText.", "Dana,", "Dana"),
        (
            "Hi Dana and the whole team at Northwind who met me that day, thanks.",
            "Hi Dana",
            "Dana",
        ),
    ],
)
def test_a_salutation_greets_with_or_without_a_greeting_word(text: str, salutation: str, name: str) -> None:
    letter = read(text)
    assert letter.salutation is not None
    assert text[letter.salutation.start : letter.salutation.end].strip() == salutation
    assert letter.at(letter.salutation.name) == name


@each(
    "text",
    [
        "Thank you for the interview on Monday. I enjoyed it.",
        "Thanks,\n\nI enjoyed it.",
        "To my mind, this is a long line that begins with a word of greeting and greets nobody at all in it.",
        "",
        "A long first line of prose that is more than ninety characters wide, as people write on their phones.\nDana,",
    ],
)
def test_prose_is_no_salutation(text: str) -> None:
    assert read(text).salutation is None


@each(
    ("text", "body", "closing", "signature"),
    [
        (
            "Dear Dana,\n\nText. More.\n\nBest regards,\nRobin Vale\nrobin@example.org",
            "Text. More.",
            "Best regards,",
            "Robin Vale\nrobin@example.org",
        ),
        ("Dear Dana,\nText.\nThank you,\n\nRobin", "Text.", "Thank you,", "Robin"),
        ("Dear Dana,\nText.\nBest", "Text.", "Best", None),
        ("Dear Dana,\nText.\nTake care\nRobin", "Text.", "Take care", "Robin"),
        (
            "Dear Dana,\nText.\n\nGreetings from a cold kitchen,\nRobin",
            "Text.",
            "Greetings from a cold kitchen,",
            "Robin",
        ),
        ("Dear Dana,\nText.\nBest wishes, Robin", "Text.", "Best wishes", ", Robin"),
        ("Dear Dana,\nText. Cheers, Robin", "Text.", "Cheers", ", Robin"),
        ("Dear Dana,\nText.\nSincerely, Chris Doe", "Text.", "Sincerely", ", Chris Doe"),
        ("Dear Dana,\nText.\n\nRobin Vale\n+1 212 555 0143", "Text.", None, "Robin Vale\n+1 212 555 0143"),
        ("Dear Dana,\nText.\n\nRV", "Text.", None, "RV"),
        ("Dear Dana,\nText.\n\nThank you for your time.", "Text.\n\nThank you for your time.", None, None),
        ("Dear Dana,\nText.\nBest of all was the tour.", "Text.\nBest of all was the tour.", None, None),
        ("Dear Dana,\nAre you well?\nthanks, i say so", "Are you well?\nthanks, i say so", None, None),
        (
            "Dear Dana,\nText.\nWith best wishes for the whole of the coming year!\nRobin",
            "Text.\nWith best wishes for the whole of the coming year!",
            None,
            "Robin",
        ),
        ("Dear Dana,", None, None, None),
    ],
)
def test_the_ending_is_no_body(
    text: str, body: str | None, closing: str | None, signature: str | None
) -> None:
    letter = read(text)
    assert [letter.at(span) for span in letter.body] == ([] if body is None else [body])
    assert shown(letter, letter.closing) == closing
    assert shown(letter, letter.signature) == signature


def test_a_postscript_belongs_to_the_body() -> None:
    letter = read("Dear Dana,\n\nText.\n\nYours,\nRobin\n\nP.S. I forgot the book.")
    assert [letter.at(span) for span in letter.body] == ["Text.", "P.S. I forgot the book."]
    assert letter.sentences[-1].text == "I forgot the book."


def test_a_postscript_alone_is_a_body() -> None:
    letter = read("Dear Dana,\nP.S. Hello.")
    assert [letter.at(span) for span in letter.body] == ["P.S. Hello."]


def test_what_stands_above_the_salutation_is_its_heading() -> None:
    letter = read("Robin Vale\n12 Main St\n\nDear Dana,\n\nText.")
    assert shown(letter, letter.heading) == "Robin Vale\n12 Main St"


def test_a_subject_line_is_no_body() -> None:
    letter = read("Subject: Thanks\n\nI enjoyed the talk with you and with your team.")
    assert shown(letter, letter.heading) == "Subject: Thanks"
    assert [letter.at(span) for span in letter.body] == ["I enjoyed the talk with you and with your team."]


def test_what_somebody_said_is_not_the_writers_own() -> None:
    letter = read('Dear Dana,\nYou said "call me any time" to them, and I won\'t forget it.')
    assert letter.sentences[0].own == "you said to them, and i won't forget it."


def test_a_place_in_the_writers_own_words_is_found_again() -> None:
    text = 'Dear Dana,\nYou said "go"  and   I went.'
    sentence = read(text).sentences[0]
    start = sentence.own.index("i went")
    span = sentence.place(start, start + len("i went"))
    assert text[span.start : span.end] == "I went"


def test_an_apostrophe_quotes_nothing() -> None:
    sentence = read("Dear Dana,\nIt's the team's pipeline and I'd like it.").sentences[0]
    assert sentence.own == "it's the team's pipeline and i'd like it."


def test_offsets_hold_where_lower_case_is_longer() -> None:
    text = "Dear Dana,\nİİ said I can. Yes."
    assert [sentence.text for sentence in read(text).sentences] == ["İİ said I can.", "Yes."]


@each("unit", ["and then I ", "x", "I am sorry, "])
def test_a_sentence_without_end_is_judged_in_pieces_that_leave_nothing_out(unit: str) -> None:
    long = (unit * 60_000)[:60_000].rstrip()
    pieces = read(f"Dear Dana,\n\n{long}").sentences
    assert max(len(piece.text) for piece in pieces) <= 1000
    assert "".join(piece.text for piece in pieces) == long


def test_a_long_sentence_is_cut_between_words() -> None:
    words = "wordy " * 200
    first, second = read(f"Dear Dana,\n\n{words}").sentences
    assert first.text.endswith("wordy")
    assert second.text.split() == ["wordy"] * (200 - len(first.text.split()))


def test_a_letter_may_be_nothing_but_its_signature() -> None:
    letter = read("Dear Dana,\n\nRobin Vale\nrobin@example.org")
    assert letter.sentences == ()
    assert shown(letter, letter.signature) == "Robin Vale\nrobin@example.org"
