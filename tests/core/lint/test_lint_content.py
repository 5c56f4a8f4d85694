from collections.abc import Callable

from afterview.core.letters.lint import Finding
from each_wording import each

Judge = Callable[..., list[Finding]]

AFTER = "2026-12-07T09:00:00-06:00"


@each(
    ("kind", "body"),
    [
        ("follow_up", "Friday the 4th has come and gone without a word. I still want to join you. What is the next step?"),
        ("follow_up", "I was to hear by December 4 and have not heard yet. I remain very interested. Where do things stand?"),
        ("feedback", "Thank you for telling me. I am disappointed, but I understand. Might I ask why, and what I could have done differently? I do not want to change your decision."),
        ("feedback", "Thanks for the call. It stings. I see why you chose as you did, and I accept the decision. What spoke against me, and what should I work on?"),
        ("tell_of_offer", "Another company has made me an offer, and I must answer it by Wednesday."),
        ("tell_of_offer", "I have been offered a job elsewhere. They want my answer within a week."),
        ("share_decision", "I have accepted another offer. I wish you every success."),
        ("share_decision", "I decided to take a job elsewhere. I hope our paths cross again."),
        ("decline", "I have decided not to accept your offer. I wish the team well."),
        ("decline", "My answer is no. I will be cheering for you."),
        ("withdraw", "I withdraw my application. I hope you find the right person."),
        ("withdraw", "Please take my name off the list."),
        ("acknowledge_offer", "Thank you for the offer. I will give you my answer by Friday."),
        ("acknowledge_offer", "I am grateful for the offer. Within two days I will decide."),
        ("ask_more_time", "Could I answer on 11 December? Another company decides by then."),
        ("accept", "I accept the position of Data Engineer on the terms in your letter. I will start on Monday, 4 January."),
    ],
)  # fmt: skip
def test_a_letter_that_says_what_its_kind_must_is_whole(judge: Judge, kind: str, body: str) -> None:
    text = f"Dear Dana,\n\n{body}\n\nWith best wishes,\nRobin Vale"
    assert judge("content", text, kind=kind, now=AFTER) == []


@each(
    ("kind", "body", "lack"),
    [
        ("follow_up", "I still want to join you. What is the next step?", "date has passed"),
        ("follow_up", "December 4 has passed. What is the next step?", "still interested"),
        ("follow_up", "December 4 has passed. I still want to join you.", "what comes next"),
        (
            "feedback",
            "I am disappointed, and I understand. Why? What could I do better? I do not ask to change it.",
            "thank you",
        ),
        (
            "feedback",
            "Thank you. I understand. Why? What could I do better? I do not ask to change it.",
            "disappointed",
        ),
        (
            "feedback",
            "Thank you. I am disappointed. Why? What could I do better? I do not ask to change it.",
            "understand",
        ),
        (
            "feedback",
            "Thank you. I am disappointed. I understand. What could I do better? I do not ask to change it.",
            "know why",
        ),
        (
            "feedback",
            "Thank you. I am disappointed. I understand. Why? I do not ask to change it.",
            "different",
        ),
        (
            "feedback",
            "Thank you. I am disappointed. I understand. Why? What could I do better?",
            "change the decision",
        ),
        ("tell_of_offer", "I have news, and must answer by Wednesday.", "have an offer"),
        ("tell_of_offer", "I have an offer from another company.", "by when"),
        (
            "tell_of_offer",
            "I have an offer. It came on Monday. It is a good one. They want my answer.",
            "by when",
        ),
        ("share_decision", "I have been thinking. I wish you well.", "decided"),
        ("decline", "I am not so sure about it any more. I wish you well.", "decline"),
        ("withdraw", "I withdraw my application.", "goodwill"),
        ("acknowledge_offer", "I have your offer and will answer by Friday.", "thank you"),
        ("acknowledge_offer", "Thank you for the offer. I will let you know.", "when your answer"),
        ("ask_more_time", "Could I have more time? Another company is about to decide.", "one date"),
        (
            "ask_more_time",
            "Could I answer on 11 December or 14 December? Another company decides then.",
            "one date",
        ),
        ("ask_more_time", "Could I answer on 11 December?", "a reason"),
        ("accept", "I accept on the agreed terms and start on 4 January.", "which position"),
        ("accept", "I accept the position of Data Engineer and start on 4 January.", "terms"),
        ("accept", "I accept the position of Data Engineer on the agreed terms.", "when you start"),
    ],
)
def test_what_a_kind_must_say_and_does_not_is_missing(
    judge_body: Judge, kind: str, body: str, lack: str
) -> None:
    messages = [finding.message for finding in judge_body("content", body, kind=kind, now=AFTER)]
    assert any(lack in message for message in messages)


@each(
    ("body", "span"),
    [
        ("I have an offer from Fjordlight Mobility and must answer by Wednesday.", "Fjordlight Mobility"),
        ("I have an offer of 52,000 pounds and must answer by Wednesday.", "52,000 pounds"),
        ("I have an offer with a higher salary and must answer by Wednesday.", "salary"),
    ],
)
def test_an_offer_is_told_of_without_company_and_pay(judge: Judge, body: str, span: str) -> None:
    text = f"Dear Dana,\n\n{body}\n\nSincerely,\nRobin Vale"
    found = judge("content", text, kind="tell_of_offer", now=AFTER)
    assert [text[one.start : one.end] in span for one in found] == [True]


def test_a_word_that_is_also_a_company_is_no_company(judge_body: Judge) -> None:
    body = "I have an offer and must answer by Wednesday; the fjordlight here is fine."
    assert judge_body("content", body, kind="tell_of_offer", now=AFTER) == []
