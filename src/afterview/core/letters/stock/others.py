"""What the letters after the thank-you can say, part by part (RULEBOOK section 6, rule `content`).

How a line is written says `afterview.core.letters.choice.lines_of`.
"""

from collections.abc import Mapping

from afterview.core.journal import LetterKind
from afterview.core.letters.choice import Line, lines_of

Arrangement = tuple[tuple[str, ...], ...]

_THANKS_AGAIN = lines_of(
    """
    pwf: Thank you again for the time you gave me {day}.
    pw: Thank you once more for {days} conversation.
    pwf: Thank you again for our conversation {day}.
    f: I remain grateful for the time you took to talk with me {day}.
    pw: Thank you again for the time you took to talk with me.
    pwf (ahead): Thank you again for your time.
    """
)
_STILL = lines_of(
    """
    pwf: I am still very interested in the {position} position at {company}.
    pwf: I would still very much like to join {company} {as_position}.
    pw: The {position} position at {company} is still the one I want.
    pf: My interest in the {position} position at {company} has not changed.
    pw: I still want to work at {company} {as_position}.
    f: I remain strongly interested in the position of {position} at {company}.
    """
)
_GOODWILL = lines_of(
    """
    pwf: I wish you and everybody at {company} well.
    pf: I wish you every success with the position and with the work ahead.
    pw: I hope that our paths cross again.
    pf: I wish {company} every success.
    pwf: I hope that you soon find the right person, and I wish {company} well.
    wf: My best wishes go with you and with the work at {company}.
    """
)
_LIKED = lines_of(
    """
    pw: I enjoyed hearing about {topic}.
    pwf: I will remember what was said about {topic}.
    f: Our discussion of {topic_noun} was of real interest to me.
    pf: I learned a good deal from hearing about {topic}.
    """
)

PARTS: Mapping[LetterKind, Mapping[str, tuple[Line, ...]]] = {
    "follow_up": {
        "passed": lines_of(
            """
            pwf: You had told me that I would hear by {passed}, and that day has passed.
            pf: You expected to have decided by {passed}, and I have not heard from you yet.
            pw: The day by which I was to hear, {passed}, has come and gone.
            p: You mentioned {passed} as the day by which I would hear; it has passed, so I am asking
                how things stand.
            wf: I had looked forward to hearing from you by {passed}, and that day has now passed.
            pw (no date): I have not heard from you since we talked {day}.
            pwf (no date): It has been some time since our conversation {day}, and I have not yet heard
                how you have decided.
            f (no date): Some time has gone by since our interview {day}, and I have not yet heard from
                you.
            """
        ),
        "still": _STILL,
        "next": lines_of(
            """
            pwf: Could you tell me what the next step is, and when I can expect to hear?
            pw: What comes next, and by when do you expect to decide?
            pw: Could you let me know where things stand and what happens next?
            f: I would be grateful to know what the next step is and when it will come.
            f: I would like to ask what comes next, and when a decision can be expected.
            """
        ),
        "thanks": _THANKS_AGAIN,
        "liked": lines_of(
            """
            pw: I have gone on thinking about {topic}, which is the part of our conversation I remember
                best.
            pwf: Our conversation about {topic} has stayed with me.
            wf: I often think of what was said about {topic}.
            """
        ),
    },
    "feedback": {
        "thanks": lines_of(
            """
            pwf: Thank you for telling me how you decided, and for the time you gave me {day}.
            pw: Thank you for letting me know, and thank you again for our conversation {day}.
            f: I thank you for your answer and for the time you took for our interview {day}.
            pw: Thank you for letting me know, and for all the time you gave me.
            pf: Thank you for your answer, and for the time you took to talk with me.
            """
        ),
        "sad": lines_of(
            """
            pwf: I am disappointed, because I wanted the {position} position, but I understand your
                decision.
            pw: I had hoped for the {position} position and am sorry that it will not be mine; I
                understand your choice all the same.
            wf: Naturally I am disappointed, for I would have liked to work at {company}, but I
                understand and respect your decision.
            pf: The news was a disappointment, as I had hoped to join {company}, and yet I understand
                it.
            """
        ),
        "why": lines_of(
            """
            pwf: It would help me to know why, and what I could have done differently.
            pw: If you have a few minutes, would you tell me what decided it, and what would
                have made a difference?
            f: I would be grateful to learn the reasons, and what I might have done differently.
            pw: Could you tell me why it went the other way, and what would have made me a stronger
                candidate?
            """
        ),
        "final": lines_of(
            """
            pwf: I do not ask in order to change the decision; I would like to learn from it.
            pw: This is not to reopen your decision; I would simply like to learn from it.
            pf: I do not wish to question the decision, only to learn from it.
            pw: Your decision stands, and I am not asking you to change it.
            """
        ),
        "goodwill": _GOODWILL,
    },
    "tell_of_offer": {
        "offer": lines_of(
            """
            pwf: Another company has made me an offer, and I must answer it by {deadline}.
            pf: I have received an offer from another company; my answer is due by {deadline}.
            pw: There is something you should know: I have an offer from another company and have to
                give my answer by {deadline}.
            wf: It seems fair to tell you that I have been made an offer elsewhere, to which I must
                reply by {deadline}.
            """
        ),
        "still": lines_of(
            """
            pwf: I am telling you because I would still very much like to join {company} {as_position}.
            pwf: I am still very interested in the {position} position at {company}, and so I did not
                want to answer without telling you.
            pw: The {position} position at {company} is still one that I want, and I would rather know
                where I stand with you before I answer.
            f: I remain strongly interested in the position of {position} at {company}, and for that
                reason I am letting you know.
            pw: I still want the {position} position at {company}.
            """
        ),
        "ask": lines_of(
            """
            pw: Is there a chance that you will have decided before then?
            pwf: Could you tell me whether you expect to decide by that day?
            f: Would it be possible to learn your decision before that day?
            pw: If you can say by then how things stand, it would help me a great deal.
            """
        ),
        "thanks": _THANKS_AGAIN,
    },
    "share_decision": {
        "decision": lines_of(
            """
            pwf: I have accepted an offer from another company, and so I withdraw from the process for
                the {position} position at {company}.
            pw: I wanted you to hear this from me: I have accepted a position at another company and
                will not go further with the {position} position at {company}.
            pw: I have decided to accept another offer, and ask you to take my name off the list for the
                {position} position at {company}.
            f: I would like to inform you that I have accepted another position and therefore withdraw
                my application for the position of {position} at {company}.
            """
        ),
        "thanks": _THANKS_AGAIN,
        "liked": _LIKED,
        "goodwill": _GOODWILL,
    },
    "decline": {
        "thanks": lines_of(
            """
            pwf: Thank you for the offer of the {position} position, and for the time you gave me {day}.
            pwf: Thank you for offering me the {position} position at {company}, and for all the time
                you took.
            f: I thank you for your offer of the position of {position} and for the time you took for
                our conversation.
            """
        ),
        "decision": lines_of(
            """
            pwf (free): After careful thought I have decided not to accept it.
            pw (free): I have thought it over and have decided to decline it.
            f (free): Having considered it with care, I have decided to decline the offer.
            pwf (elsewhere): I have accepted another offer, and so I must decline yours.
            pf (elsewhere): I have decided to accept another offer and therefore decline this one.
            pw (elsewhere): My answer is no: I have accepted a position at another company.
            """
        ),
        "liked": _LIKED,
        "goodwill": _GOODWILL,
    },
    "withdraw": {
        "decision": lines_of(
            """
            pwf: I have decided to withdraw from the process for the {position} position at {company}.
            pf: I withdraw my application for the {position} position at {company}.
            pw: I no longer wish to be considered for the {position} position at {company}, and I wanted
                to tell you at once.
            f: I would like to inform you that I have decided to withdraw my application for the
                position of {position} at {company}.
            """
        ),
        "reason": lines_of(
            """
            pwf (elsewhere): I have accepted an offer from another company.
            pf (elsewhere): The reason is that I have accepted another position.
            """
        ),
        "thanks": _THANKS_AGAIN,
        "liked": _LIKED,
        "goodwill": _GOODWILL,
    },
    "acknowledge_offer": {
        "thanks": lines_of(
            """
            pwf: Thank you for offering me the {position} position at {company}, and for the time you
                have given me.
            pf: Your offer of the {position} position at {company} reached me {received}; thank you for
                it, and for the time you took with me.
            pw: Thank you very much for the offer of the {position} position at {company}, and thank you
                again for our conversation {day}.
            f: I thank you for your offer of the position of {position} at {company} and for the time
                you took for our interview.
            """
        ),
        "glad": lines_of(
            """
            pw: I was glad to receive your offer, and I will go through it with care.
            f: I was pleased to receive your offer and will consider it with the care it deserves.
            w: I am happy about your offer, and I want to read it through in peace before I
                answer.
            p: I will read the offer through with care.
            """
        ),
        "answer": lines_of(
            """
            pwf: You will have my answer by {deadline}.
            pf: I will give you my answer by {deadline}, as you asked.
            pf: My answer will reach you by {deadline}.
            w: By {deadline} you will have my answer.
            pwf (no deadline): You will have my answer within a week.
            pwf (no deadline): I will give you my answer within a week.
            """
        ),
    },
    "ask_more_time": {
        "thanks": lines_of(
            """
            pwf: Thank you for offering me the {position} position at {company}, and for the time you
                have given me.
            pw: Thank you for the offer of the {position} position at {company}, and again for the time
                you took to talk with me.
            f: I thank you for your offer of the position of {position} at {company} and for the time
                you took for our interview.
            """
        ),
        "still": lines_of(
            """
            pw: I am very interested in the position, and I want to answer you well.
            pwf: I would very much like to join {company} {as_position}, and I do not want to answer in
                haste.
            f: I remain very interested in the position and do not wish to answer in haste.
            """
        ),
        "ask": lines_of(
            """
            pw: Could I give you my answer by {until}?
            pwf: Would it be possible to give you my answer by {until}?
            wf: Could I have time until {until} to give you my answer?
            """
        ),
        "reason": lines_of(
            """
            pwf: I am waiting for the decision of another company, which is to come by then, and I would
                like to give you an answer that I can stand by.
            pw: Another company is to let me know by then, and I would like to decide with everything
                before me.
            f: The reason is that another process in which I take part is to be decided by then.
            """
        ),
    },
    "accept": {
        "accept": lines_of(
            """
            pw: I accept the {position} position at {company}, and I am very glad to do so.
            pwf: It is with pleasure that I accept your offer of the {position} position at {company}.
            w: Yes: I accept the {position} position at {company} with great pleasure.
            pf: I am pleased to accept your offer of the position of {position} at {company}.
            """
        ),
        "thanks": lines_of(
            """
            pwf: Thank you for the offer, and for the time you have given me along the way.
            pf: Thank you for your confidence in me and for the time you took to talk with me.
            pw: Thank you for the offer and for all the time you took.
            """
        ),
        "terms": lines_of(
            """
            pwf: These are the terms as we agreed them:
            pf: I accept on the terms of your offer:
            pw: So that we have it the same on both sides, these are the terms we agreed:
            """
        ),
        "no terms": lines_of(
            """
            pwf: I accept on the terms of your offer.
            """
        ),
        "start": lines_of(
            """
            pwf: I will start on {start}.
            pw: I look forward to starting on {start}.
            pf: My first day will be {start}, as agreed.
            """
        ),
    },
}

ARRANGEMENTS: Mapping[LetterKind, tuple[Arrangement, ...]] = {
    "follow_up": (
        (("passed", "still"), ("next", "thanks")),
        (("thanks", "liked"), ("passed",), ("still", "next")),
        (("still",), ("passed", "next"), ("thanks", "liked")),
    ),
    "feedback": (
        (("thanks",), ("sad",), ("why", "final"), ("goodwill",)),
        (("thanks", "sad"), ("final", "why"), ("goodwill",)),
    ),
    "tell_of_offer": (
        (("offer",), ("still", "ask"), ("thanks",)),
        (("thanks",), ("offer", "still"), ("ask",)),
        (("offer", "still"), ("ask", "thanks")),
    ),
    "share_decision": (
        (("decision",), ("thanks", "liked"), ("goodwill",)),
        (("thanks", "liked"), ("decision",), ("goodwill",)),
        (("decision", "thanks"), ("liked", "goodwill")),
    ),
    "decline": (
        (("thanks",), ("decision",), ("liked", "goodwill")),
        (("thanks", "decision"), ("liked", "goodwill")),
    ),
    "withdraw": (
        (("decision", "reason"), ("thanks", "liked"), ("goodwill",)),
        (("thanks", "liked"), ("decision", "reason"), ("goodwill",)),
    ),
    "acknowledge_offer": ((("thanks",), ("glad", "answer")), (("thanks", "glad"), ("answer",))),
    "ask_more_time": ((("thanks", "still"), ("ask", "reason")), (("thanks",), ("still",), ("reason", "ask"))),
    "accept": (
        (("accept", "thanks"), ("terms",), ("start",)),
        (("thanks", "accept"), ("terms",), ("start",)),
    ),
}

SUBJECTS: Mapping[LetterKind, tuple[Line, ...]] = {
    "follow_up": lines_of(
        """
        pwf: {Position} at {company}: where things stand
        pf: The {position} position: next steps
        pw: Our conversation {day}: what comes next
        """
    ),
    "feedback": lines_of(
        """
        pwf: {Position}: thank you, and one question
        pf: The {position} position: a question about your decision
        """
    ),
    "tell_of_offer": lines_of(
        """
        pwf: {Position} at {company}: an offer elsewhere
        pw: The {position} position: news before {deadline}
        """
    ),
    "share_decision": lines_of(
        """
        pwf: {Position} at {company}: my decision
        pw: The {position} position: I have accepted another offer
        """
    ),
    "decline": lines_of(
        """
        pwf: Your offer of the {position} position
        pwf: {Position} at {company}: my answer
        """
    ),
    "withdraw": lines_of(
        """
        pwf: {Position} at {company}: withdrawal of my application
        pw: The {position} position: I am withdrawing
        """
    ),
    "acknowledge_offer": lines_of(
        """
        pwf: Your offer of the {position} position: thank you
        pwf: {Position} at {company}: thank you for the offer
        """
    ),
    "ask_more_time": lines_of(
        """
        pwf: Your offer of the {position} position: a request
        pw: {Position} at {company}: time for my answer
        """
    ),
    "accept": lines_of(
        """
        pwf: {Position} at {company}: I accept
        pf: Acceptance of the {position} position
        """
    ),
}
