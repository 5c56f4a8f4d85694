"""`content`: the many ways of saying what each kind of letter must say, and those that do not say it."""

from collections.abc import Callable

from afterview.core.letters.lint import Finding
from each_wording import each

Judge = Callable[..., list[Finding]]


@each("kind", ["withdraw", "decline", "share_decision"])
@each(
    "decision",
    [
        "Please take me off your list for Data Engineer. I have decided on something else.",
        "Kindly remove my name from consideration.",
        "Please strike my name from the list.",
        "I will not be going forward with the process.",
        "I won't take this any further.",
        "Please do not consider me any longer.",
        "I have made up my mind to stay where I am.",
        "I have to say no to your kind offer.",
        "My answer must be no.",
        "Count me out, please.",
        "I've gone with another firm.",
        "I am leaving the process at this point.",
        "I have decided for another company.",
    ],
)
def test_a_decision_may_be_told_in_many_ways(judge_body: Judge, kind: str, decision: str) -> None:
    assert judge_body("content", f"{decision} I wish you every success.", kind=kind) == []


@each("kind", ["withdraw", "decline"])
@each(
    "decision",
    [
        "I am thinking about my options.",
        "I have decided nothing yet.",
        "I might withdraw in the end.",
        "I have another offer and need to weigh it.",
        "I liked your list of tools.",
        "I will go forward with joy.",
        "My answer will come on Friday.",
        "I am on your list for Data Engineer.",
        "Perhaps my answer must be no.",
        "I consider myself lucky.",
    ],
)
def test_what_leaves_it_open_is_no_decision(judge_body: Judge, kind: str, decision: str) -> None:
    found = judge_body("content", f"{decision} I wish you every success.", kind=kind)
    assert ["plainly" in finding.message for finding in found] == [True]


def feedback(final: str) -> str:
    return (
        "Thank you for letting me know. I am disappointed, and I understand. "
        f"Would you tell me the reason, and what I could have done better? {final}"
    )


@each(
    "final",
    [
        "Please do not read this as arguing.",
        "Nothing needs to be changed on my account.",
        "I am not asking you to reconsider.",
        "I am not questioning it.",
        "This is no attempt at persuading you otherwise.",
        "I respect what you decided.",
        "The matter is closed, I know.",
        "Your decision stands.",
        "I will leave it at that.",
        "I have no wish to reopen anything.",
        "I ask without disputing a word of it.",
        "You chose, and I am not asking you to think again.",
    ],
)
def test_that_the_decision_stands_may_be_said_in_many_ways(judge_body: Judge, final: str) -> None:
    assert judge_body("content", feedback(final), kind="feedback") == []


@each(
    "final",
    [
        "",
        "I would be glad of an answer.",
        "Please think again.",
        "I hope that you will reconsider.",
        "Could you reopen the question?",
        "I would argue that I am the better choice.",
        "I still want the job.",
        "A second look would be fair.",
        "It would be easy to change.",
        "Kind regards to the panel.",
    ],
)
def test_without_it_the_letter_lacks_that(judge_body: Judge, final: str) -> None:
    assert [
        "not ask to change" in one.message for one in judge_body("content", feedback(final), kind="feedback")
    ] == [True]


@each(
    "passed",
    [
        "You thought you would know by December 4.",
        "It is now four days since the date we spoke of.",
        "December 4 was the day you named.",
        "The end of November lies behind us.",
        "Friday has come and gone.",
        "You had hoped to write by Friday.",
        "I have not heard yet.",
        "My inbox has stayed empty.",
        "Your answer was due on Friday, December 4.",
        "More than a week has gone by.",
    ],
)
def test_that_a_date_has_passed_may_be_said_in_many_ways(judge_body: Judge, passed: str) -> None:
    body = f"{passed} I still want to be your Data Engineer. What are the next steps?"
    assert judge_body("content", body, kind="follow_up", now="2026-12-08T09:00:00-06:00") == []


@each(
    "other",
    [
        "I hope that you are well.",
        "I am writing about the job.",
        "You may remember me from November.",
        "I look forward to December 18.",
        "The talk on streaming stays with me.",
        "I have a question.",
        "Winter is here.",
        "Your team made me laugh.",
        "I bought a book on windows.",
        "The office was warm.",
    ],
)
def test_a_letter_that_names_no_date_passed_lacks_it(judge_body: Judge, other: str) -> None:
    body = f"{other} I still want to be your Data Engineer. What are the next steps?"
    found = judge_body("content", body, kind="follow_up", now="2026-12-08T09:00:00-06:00")
    assert ["has passed" in finding.message for finding in found] == [True]
