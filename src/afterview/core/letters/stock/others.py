"""What the letters after the thank-you can say, part by part (RULEBOOK section 6, rule `content`)."""

from collections.abc import Mapping

from afterview.core.journal import LetterKind
from afterview.core.letters.choice import Line

Arrangement = tuple[tuple[str, ...], ...]

_THANKS_AGAIN = (
    Line("Thank you again for the time you gave me {day}."),
    Line("Thank you once more for {days} conversation.", "pw"),
    Line("Thank you again for our conversation {day}.", "pwf"),
    Line("I remain grateful for the time you took to talk with me {day}.", "f"),
    Line("Thank you again for the time you took to talk with me.", "pw"),
    Line("Thank you again for your time.", "pwf", ("ahead",)),
)
_THANKS_UNDATED = (
    Line("Thank you again for the time you have given me.", "pw"),
    Line("Thank you, too, for the time you took to talk with me.", "pw"),
    Line("I remain grateful for the time you took to talk with me.", "pf"),
)
_STILL = (
    Line("I am still very interested in the {position} position at {company}."),
    Line("I would still very much like to join {company} {as_position}."),
    Line("The {position} position at {company} is still the one I want.", "pw"),
    Line("My interest in the {position} position at {company} has not changed.", "pf"),
    Line("I still want to work at {company} {as_position}.", "pw"),
    Line("I remain strongly interested in the position of {position} at {company}.", "f"),
)
_GOODWILL = (
    Line("I wish you and everybody at {company} well."),
    Line("I wish you every success with the position and with the work ahead.", "pf"),
    Line("I hope that our paths cross again.", "pw"),
    Line("I wish {company} every success.", "pf"),
    Line("I hope that you soon find the right person, and I wish {company} well."),
    Line("My best wishes go with you and with the work at {company}.", "wf"),
)
_LIKED = (
    Line("I enjoyed hearing about {topic}.", "pw"),
    Line("I will remember our conversation about {topic}.", "pwf"),
    Line("Our discussion of {topic_noun} was of real interest to me.", "f"),
    Line("I learned a good deal from hearing about {topic}.", "pf"),
)

PARTS: Mapping[LetterKind, Mapping[str, tuple[Line, ...]]] = {
    "follow_up": {
        "passed": (
            Line("You had told me that I would hear by {passed}, and that day has passed."),
            Line("You expected to have decided by {passed}, and I have not heard from you yet.", "pf"),
            Line("The day by which I was to hear, {passed}, has come and gone.", "pw"),
            Line("You mentioned {passed} as the day by which I would hear; it has passed, so I am asking how things stand.", "p"),
            Line("I had looked forward to hearing from you by {passed}, and that day has now passed.", "wf"),
            Line("I have not heard from you since we talked {day}.", "pw", ("no date",)),
            Line("It has been some time since our conversation {day}, and I have not yet heard how you have decided.", "pwf", ("no date",)),
            Line("Some time has gone by since our interview {day}, and I have not yet heard from you.", "f", ("no date",)),
        ),
        "still": _STILL,
        "next": (
            Line("Could you tell me what the next step is, and when I can expect to hear?"),
            Line("What comes next, and by when do you expect to decide?", "pw"),
            Line("Could you let me know where things stand and what happens next?", "pw"),
            Line("I would be grateful to know what the next step is and when it will come.", "f"),
            Line("May I ask what comes next, and when a decision can be expected?", "f"),
        ),
        "thanks": _THANKS_AGAIN,
        "liked": (
            Line("I have gone on thinking about {topic}, which is the part of our conversation I remember best.", "pw"),
            Line("Our conversation about {topic} has stayed with me.", "pwf"),
            Line("I often think of what was said about {topic}.", "wf"),
        ),
    },
    "feedback": {
        "thanks": (
            Line("Thank you for telling me how you decided, and for the time you gave me {day}."),
            Line("Thank you for letting me know, and thank you again for our conversation {day}.", "pw"),
            Line("I thank you for your answer and for the time you took for our interview {day}.", "f"),
            Line("Thank you for letting me know, and for all the time you gave me.", "pw"),
            Line("Thank you for your answer, and for the time you took to talk with me.", "pf"),
        ),
        "sad": (
            Line("I am disappointed, because I wanted the {position} position, but I understand your decision."),
            Line("I had hoped for the {position} position and am sorry that it will not be mine; I understand your choice all the same.", "pw"),
            Line("Naturally I am disappointed, for I would have liked to work at {company}, but I understand and respect your decision.", "wf"),
            Line("The news was a disappointment, as I had hoped to join {company}, and yet I understand it.", "pf"),
        ),
        "why": (
            Line("It would help me to know why, and what I could have done differently."),
            Line("If you have a few minutes, would you tell me what decided it, and what I could have done better?", "pw"),
            Line("I would be grateful to learn the reasons, and what I might have done differently.", "f"),
            Line("Could you tell me why it went the other way, and what would have made me a stronger candidate?", "pw"),
        ),
        "final": (
            Line("I do not ask in order to change the decision; I would like to learn from it."),
            Line("This is not to reopen your decision; I would simply like to learn from it.", "pw"),
            Line("I do not wish to question the decision, only to learn from it.", "pf"),
            Line("Your decision stands, and I am not asking you to change it.", "pw"),
        ),
        "goodwill": _GOODWILL[:1] + _GOODWILL[2:4],
    },
    "tell_of_offer": {
        "offer": (
            Line("Another company has made me an offer, and I must answer it by {deadline}."),
            Line("I have received an offer from another company; my answer is due by {deadline}.", "pf"),
            Line("There is something you should know: I have an offer from another company and have to give my answer by {deadline}.", "pw"),
            Line("It seems fair to tell you that I have been made an offer elsewhere, to which I must reply by {deadline}.", "wf"),
        ),
        "still": (
            Line("I am telling you because I would still very much like to join {company} {as_position}."),
            Line("I am still very interested in the {position} position at {company}, and so I did not want to answer without telling you."),
            Line("The {position} position at {company} is still one that I want, and I would rather know where I stand with you before I answer.", "pw"),
            Line("I remain strongly interested in the position of {position} at {company}, and for that reason I am letting you know.", "f"),
            Line("I still want the {position} position at {company}.", "pw"),
        ),
        "ask": (
            Line("Is there a chance that you will have decided before then?", "pw"),
            Line("Could you tell me whether you expect to decide by that day?"),
            Line("Would it be possible to learn your decision before that day?", "f"),
            Line("If you can say by then how things stand, it would help me a great deal.", "pw"),
        ),
        "thanks": _THANKS_AGAIN,
    },
    "share_decision": {
        "decision": (
            Line("I have accepted an offer from another company, and so I withdraw from the process for the {position} position at {company}."),
            Line("I wanted you to hear this from me: I have accepted a position at another company and will not go further with the {position} position at {company}.", "pw"),
            Line("I have decided to accept another offer, and ask you to take my name off the list for the {position} position at {company}.", "pw"),
            Line("I would like to inform you that I have accepted another position and therefore withdraw my application for the position of {position} at {company}.", "f"),
        ),
        "thanks": _THANKS_AGAIN,
        "liked": _LIKED,
        "goodwill": _GOODWILL,
    },
    "decline": {
        "thanks": (
            Line("Thank you for the offer of the {position} position, and for the time you gave me {day}."),
            Line("Thank you for offering me the {position} position at {company}, and for all the time you took."),
            Line("I thank you for your offer of the position of {position} and for the time you took for our conversation.", "f"),
        ),
        "decision": (
            Line("After careful thought I have decided not to accept it.", "pwf", ("free",)),
            Line("I have thought it over and have decided to decline it.", "pw", ("free",)),
            Line("Having considered it with care, I have decided to decline the offer.", "f", ("free",)),
            Line("I have accepted another offer, and so I must decline yours.", "pwf", ("elsewhere",)),
            Line("I have decided to accept another offer and therefore decline this one.", "pf", ("elsewhere",)),
            Line("My answer is no: I have accepted a position at another company.", "pw", ("elsewhere",)),
        ),
        "liked": _LIKED,
        "goodwill": _GOODWILL,
    },
    "withdraw": {
        "decision": (
            Line("I have decided to withdraw from the process for the {position} position at {company}."),
            Line("I withdraw my application for the {position} position at {company}.", "pf"),
            Line("I no longer wish to be considered for the {position} position at {company}, and I wanted to tell you at once.", "pw"),
            Line("I would like to inform you that I have decided to withdraw my application for the position of {position} at {company}.", "f"),
        ),
        "reason": (
            Line("I have accepted an offer from another company.", "pwf", ("elsewhere",)),
            Line("The reason is that I have accepted another position.", "pf", ("elsewhere",)),
        ),
        "thanks": _THANKS_AGAIN,
        "liked": _LIKED,
        "goodwill": _GOODWILL,
    },
    "acknowledge_offer": {
        "thanks": (
            Line("Thank you for offering me the {position} position at {company}, and for the time you have given me."),
            Line("Your offer of the {position} position at {company} reached me {received}; thank you for it, and for the time you took with me.", "pf"),
            Line("Thank you very much for the offer of the {position} position at {company}, and thank you again for our conversation {day}.", "pw"),
            Line("I thank you for your offer of the position of {position} at {company} and for the time you took for our interview.", "f"),
        ),
        "glad": (
            Line("I was glad to receive it, and I will go through it with care.", "pw"),
            Line("I was pleased to receive it and will consider it with the care it deserves.", "f"),
            Line("I am happy about it, and I want to read it through in peace before I answer.", "w"),
            Line("I will read the offer through with care.", "p"),
        ),
        "answer": (
            Line("You will have my answer by {deadline}."),
            Line("I will give you my answer by {deadline}, as you asked.", "pf"),
            Line("My answer will reach you by {deadline}.", "pf"),
            Line("By {deadline} you will have my answer.", "w"),
            Line("You will have my answer within a week.", "pwf", ("no deadline",)),
            Line("I will give you my answer within a week.", "pwf", ("no deadline",)),
        ),
    },
    "ask_more_time": {
        "thanks": (
            Line("Thank you for offering me the {position} position at {company}, and for the time you have given me."),
            Line("Thank you for the offer of the {position} position at {company}, and again for the time you took to talk with me.", "pw"),
            Line("I thank you for your offer of the position of {position} at {company} and for the time you took for our interview.", "f"),
        ),
        "still": (
            Line("I am very interested in the position, and I want to answer you well.", "pw"),
            Line("I would very much like to join {company} {as_position}, and I do not want to answer in haste."),
            Line("I remain very interested in the position and do not wish to answer in haste.", "f"),
        ),
        "ask": (
            Line("Could I give you my answer by {until}?", "pw"),
            Line("Would it be possible to give you my answer by {until}?"),
            Line("May I ask you for time until {until} to give you my answer?", "wf"),
        ),
        "reason": (
            Line("I am waiting for the decision of another company, which is to come by then, and I would like to give you an answer that I can stand by."),
            Line("Another company is to let me know by then, and I would like to decide with everything before me.", "pw"),
            Line("The reason is that another process in which I take part is to be decided by then.", "f"),
        ),
    },
    "accept": {
        "accept": (
            Line("I accept the {position} position at {company}, and I am very glad to do so.", "pw"),
            Line("It is with pleasure that I accept your offer of the {position} position at {company}."),
            Line("Yes: I accept the {position} position at {company} with great pleasure.", "w"),
            Line("I am pleased to accept your offer of the position of {position} at {company}.", "pf"),
        ),
        "thanks": (
            Line("Thank you for the offer, and for the time you have given me along the way."),
            Line("Thank you for your confidence in me and for the time you took to talk with me.", "pf"),
            Line("Thank you for the offer and for all the time you took.", "pw"),
        ),
        "terms": (
            Line("These are the terms as we agreed them:"),
            Line("I accept on the terms of your offer:", "pf"),
            Line("So that we have it the same on both sides, these are the terms we agreed:", "pw"),
        ),
        "no terms": (Line("I accept on the terms of your offer."),),
        "start": (
            Line("I will start on {start}."),
            Line("I look forward to starting on {start}.", "pw"),
            Line("My first day will be {start}, as agreed.", "pf"),
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
    "decline": ((("thanks",), ("decision",), ("liked", "goodwill")), (("thanks", "decision"), ("liked", "goodwill"))),
    "withdraw": (
        (("decision", "reason"), ("thanks", "liked"), ("goodwill",)),
        (("thanks", "liked"), ("decision", "reason"), ("goodwill",)),
    ),
    "acknowledge_offer": ((("thanks",), ("glad", "answer")), (("thanks", "glad"), ("answer",))),
    "ask_more_time": ((("thanks", "still"), ("ask", "reason")), (("thanks",), ("still",), ("reason", "ask"))),
    "accept": ((("accept", "thanks"), ("terms",), ("start",)), (("thanks", "accept"), ("terms",), ("start",))),
}

# What is added where a letter would be too short, and the part it follows.
MORE: Mapping[LetterKind, tuple[tuple[str, str], ...]] = {
    "acknowledge_offer": (("glad", "thanks"),),
}

SUBJECTS: Mapping[LetterKind, tuple[Line, ...]] = {
    "follow_up": (
        Line("{Position} at {company}: where things stand"),
        Line("The {position} position: next steps", "pf"),
        Line("Our conversation {day}: what comes next", "pw"),
    ),
    "feedback": (Line("{Position}: thank you, and one question"), Line("The {position} position: a question about your decision", "pf")),
    "tell_of_offer": (
        Line("{Position} at {company}: an offer elsewhere"),
        Line("The {position} position: news before {deadline}", "pw"),
    ),
    "share_decision": (Line("{Position} at {company}: my decision"), Line("The {position} position: I have accepted another offer", "pw")),
    "decline": (Line("Your offer of the {position} position"), Line("{Position} at {company}: my answer")),
    "withdraw": (Line("{Position} at {company}: withdrawal of my application"), Line("The {position} position: I am withdrawing", "pw")),
    "acknowledge_offer": (Line("Your offer of the {position} position: thank you"), Line("{Position} at {company}: thank you for the offer")),
    "ask_more_time": (Line("Your offer of the {position} position: a request"), Line("{Position} at {company}: time for my answer", "pw")),
    "accept": (Line("{Position} at {company}: I accept"), Line("Acceptance of the {position} position", "pf")),
}
