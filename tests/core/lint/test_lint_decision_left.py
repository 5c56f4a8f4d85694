from collections.abc import Callable

from afterview.core.letters.lint import Finding
from each_wording import each

Judge = Callable[..., list[Finding]]

FEEDBACK = (
    "Dear Dana,\n\nThank you for telling me, and for the interview. I am disappointed, and I understand that "
    "you had to choose. {} May I ask why it went the other way, and what I could have done differently?"
    "\n\nRobin Vale"
)


@each(
    "said",
    [
        "I am not writing to have the decision looked at again.",
        "I do not want you to go over it again.",
        "I am not after a second chance.",
        "I don't ask for another look at my application.",
        "Nothing here is meant to make you weigh it all afresh.",
        "I am not hoping for a different answer.",
        "I do not mean to have it taken back.",
    ],
)
def test_a_decision_is_left_as_it_is_in_many_ways(judge: Judge, said: str) -> None:
    assert judge("content", FEEDBACK.format(said), kind="feedback") == []


@each(
    "said",
    ["Please look at it again.", "I hope for a second look.", "I would be glad to hear from you again."],
)
def test_a_decision_asked_about_again_is_not_left(judge: Judge, said: str) -> None:
    assert judge("content", FEEDBACK.format(said), kind="feedback")
