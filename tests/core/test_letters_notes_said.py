import pytest

from afterview.core.letters.notes_said import is_short, topic_phrase


@pytest.mark.parametrize(
    ("note", "shape", "text"),
    [
        ("night trains", "noun", "night trains"),
        ("Team structure", "noun", "team structure"),
        ("Kafka", "noun", "Kafka"),
        ("Budget 2027", "noun", "budget 2027"),
        ("Epic go-live in March", "noun", "Epic go-live in March"),
        ("Flood plan for the storage", "noun", "the flood plan for the storage"),
        ("Q1 launch; pricing", "noun", "the Q1 launch and pricing"),
        ("their reporting tools; the new office", "noun", "your reporting tools and the new office"),
        ("our approach to incidents", "noun", "your approach to incidents"),
        ("- the move of our depot.", "noun", "the move of your depot"),
        ("apprentices who don’t label their boxes", "noun", "apprentices who don’t label their boxes"),
        ("moving nightly batch jobs to streaming", "doing", "moving nightly batch jobs to streaming"),
        ("to shorten the handover", "doing", "shortening the handover"),
        ("to migrate", "doing", "migrating"),
        ("be on site", "doing", "being on site"),
        ("Design the new wards", "doing", "designing the new wards"),
        ("design of the new wards", "noun", "design of the new wards"),
        ("how we handle on-call", "question", "how to handle on-call"),
        ("How do you handle incidents?", "question", "how to handle incidents"),
        ("what we can do about churn", "question", "what to do about churn"),
        ("What would you change first?", "question", "what to change first"),
        ("why we retry", "question", "why you retry"),
        ("how they were trained", "question", "how you were trained"),
        ("what makes a good handover", "question", "what makes a good handover"),
        ("what is missing in their reports", "question", "what is missing in their reports"),
        ("why residents call at 2 a.m.", "question", "why residents call at 2 a.m."),
        ("whether the night bus comes back", "question", "whether the night bus comes back"),
    ],
)
def test_a_note_becomes_a_phrase_that_stands_after_about(note: str, shape: str, text: str) -> None:
    phrase = topic_phrase(note)
    assert (phrase.shape, phrase.text) == (shape, text)


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("We talked about night trains", "night trains"),
        ("Dana told me about night trains", "night trains"),
        ("Discussed night trains.", "night trains"),
        ("asked how they measure quality", "how to measure quality"),
        ("Topic: parking", "parking"),
        ("about parking", "parking"),
        ("he is worried about sick leave", "sick leave"),
        ("The night shift. Nobody wants it.", "the night shift"),
    ],
)
def test_what_leads_to_the_topic_is_left_out(note: str, text: str) -> None:
    assert topic_phrase(note).text == text


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("They want to move to one depot", "you want to move to one depot"),
        ("she has three teams", "you have three teams"),
        ("he will retire in spring", "you will retire in spring"),
        ("they've lost two nurses", "you've lost two nurses"),
        ("The team is moving to Kafka", "the team is moving to Kafka"),
        ("We use SAP", "“We use SAP”"),
        ("Why did you leave?", "“Why did you leave?”"),
        ("is there a budget?", "“Is there a budget?”"),
        ("he sails at weekends", "“he sails at weekends”"),
        ("I think about it as we go", "I think about it as we go"),
    ],
)
def test_a_sentence_is_told_from_where_the_reader_stands_or_quoted(note: str, text: str) -> None:
    phrase = topic_phrase(note)
    assert (phrase.shape, phrase.text) == ("clause", text)


def test_a_note_that_is_too_long_is_cut_at_a_comma() -> None:
    note = "the freezer chamber, " + "and how cold it is " * 8
    assert topic_phrase(note).text == "the freezer chamber"


def test_a_note_is_cut_at_the_last_comma_that_leaves_it_short_enough() -> None:
    note = "the freezer chamber, its doors, " + "and how cold it is " * 8 + ", in winter"
    assert topic_phrase(note).text == "the freezer chamber, its doors"


def test_a_long_note_without_a_comma_stays_whole() -> None:
    note = "the freezer chamber " + "and how cold it is " * 8
    assert not is_short(topic_phrase(note).text)


def test_a_note_without_a_word_says_nothing() -> None:
    assert topic_phrase("- 12.").text == ""
