from collections.abc import Callable

from afterview.core.letters.lint import Finding
from each_wording import each

Judge = Callable[..., list[Finding]]


@each(
    "sentence",
    [
        'I wrote "settled [sic]" in the chart.',
        "You said [in the hall] that nights are long.",
        "It was ... well, a long night.",
        "My size is XXL, said the uniform.",
        "Write to me (robin@example.org) said nobody.",
        "I thought of the 3 < 5 joke.",
        "The notes (all of them) are in order.",
        "The hour (my favourite) went by fast.",
        'I laughed at "Dear [Name]" on the poster.',
        "I work days and/or nights.",
        'The rota said "TBA" for weeks.',
        "I have a plan, and a name for it.",
        "The first name on the list was mine.",
        "The company, the position and the date are clear to me.",
        'He wrote: "insert needle here".',
        "Nobody said please; everybody said thanks...",
        "And then -- silence.",
        "A team (name and all) had formed.",
        "It cost $40 and 31 %.",
        "Mark X on the form, I always say.",
        "See my notes at [this page](https://example.org/notes).",
        "Write to <robin@example.org> or see <https://example.org>.",
        "We paid $USD by mistake.",
        "A 10% rise and a 5% fall.",
        "They say «Bonjour» here.",
    ],
)
def test_brackets_ellipses_and_quotations_that_people_write_are_meant(
    judge_body: Judge, sentence: str
) -> None:
    assert judge_body("placeholder", sentence) == []


@each(
    "sentence",
    [
        "I want to work at [Company].",
        "I want to work at [company name here].",
        "I want to work at {company}.",
        "I want to be {{position}}.",
        "I want to be <position>.",
        "I want to be <<Position>>.",
        "I liked what you said about XXX.",
        "I liked what you said about XX.",
        "I liked what you said about ____.",
        "I will hear by TBD.",
        "I liked TODO.",
        "I liked [topic].",
        "Thank you for your time on [DATE].",
        "Thank you for your time on (date).",
        "I liked (insert topic here).",
        "Lorem ipsum dolor sit amet.",
        "I want to be %POSITION% with you.",
        "I want to be $POSITION with you.",
        "I want to be «Position» with you.",
        "I liked what you said about .......",
        "I liked ??? best.",
        "I worked for Company X for a while.",
        "I want to join COMPANY NAME now.",
        "I want to be [Job Title] at Northwind.",
        "I have [X] years of experience.",
        "I have [number] years of experience.",
        "I liked [something specific they said].",
        "I look forward to hearing by [hear-by date].",
        "I met [Interviewer's name] too.",
        "I liked our talk about [mention a topic].",
        "I liked @@topic.",
        "I think [fill in] is good.",
        "- - INSERT EXAMPLE HERE - -",
        "Dear Ms. X was kind.",
        "I wrote #NAME# down.",
        "I want to be ${position} with you.",
        "I liked [] most.",
        "I liked {} most.",
        "I liked %s most.",
        "N.N. was kind.",
    ],
)
def test_what_is_left_of_a_template_is_found(judge_body: Judge, sentence: str) -> None:
    assert judge_body("placeholder", sentence)


def test_a_slot_that_the_journal_tells_of_is_meant(judge_body: Judge) -> None:
    assert judge_body("placeholder", "I keep thinking of the Dear {first_name} mail.") == []
    assert judge_body("placeholder", "I keep thinking of the Dear {last_name} mail.")


@each("salutation", ["Dear ,", "Dear,", "Dear Ms.,", "Dear Dr. ,", "Hi ,", "Dear Mr./Ms.,"])
def test_an_empty_salutation_is_left_to_fill_in(judge: Judge, salutation: str) -> None:
    finding = judge("placeholder", f"{salutation}\n\nThank you.")[0]
    assert finding.fix == "Dear Dana Ortiz,"


@each("salutation", ["Hello,", "Good morning,", "Chef,", "Dear Sir or Madam,", "Dear Dana,"])
def test_other_greetings_are_not(judge: Judge, salutation: str) -> None:
    assert judge("placeholder", f"{salutation}\n\nThank you.") == []


def test_without_a_reader_an_empty_salutation_has_no_fix(judge: Judge) -> None:
    found = judge("placeholder", "Dear ,\n\nHello.", kind="follow_up", person=None)
    assert [finding.fix for finding in found] == [None]


def test_the_span_is_the_slot(judge: Judge) -> None:
    text = "Dear Dana,\n\nI liked [topic] best."
    finding = judge("placeholder", text)[0]
    assert text[finding.start : finding.end] == "[topic]"
