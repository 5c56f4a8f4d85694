"""What a thank-you can say of wanting the position, of being able to do it and of hearing from them.

How a line is written says `afterview.core.letters.choice.lines_of`.
"""

from afterview.core.letters.choice import lines_of

CONFIDENCE = lines_of(
    """
    pwf: I am confident that I can do this work well.
    pw: I know that I can do this job.
    pf: I am certain that I can do what this position asks.
    pw: I can do this work, and do it well.
    p: I have no doubt that I can do this job well.
    f: I have no doubt that I can meet the requirements of the position.
    pw (deed, after): With that behind me, I am confident that I can do this job well.
    f (deed, after): With that experience, I am confident that I can do the work of the position well.
    pw (deed, after): That is why I am confident that I can do the work.
    pwf (deed, after): I am confident that I can do the same for {company}.
    pw (deed, after): It is work I know, and I am sure that I can do it for you.
    pw: I am sure that I can do what you need.
    pw (deed, after): It is work that you can rely on me to do well.
    pw: I am ready for this work and able to do it.
    pw (deed, after): I have done such work, and I am sure that I can do it for you.
    pf (deed, after): I am confident that I can do this for {company}.
    f: I have every confidence that I can perform the duties of the position.
    f: I am fully able to do what the position requires.
    f: I am confident of my ability to do this work.
    """
)

INTEREST = lines_of(
    """
    pwf: I would very much like to join {company} {as_position}.
    pw: I want to work at {company} {as_position}.
    pw: The {position} position at {company} is the one I want.
    pf: I am very interested in the {position} position at {company}.
    pwf: I would be glad to join {company} {as_position}.
    pw: I came away wanting the {position} position at {company} even more than before.
    wf: I would be proud to work at {company} {as_position}.
    pwf: My interest in {company} and in the {position} position has only grown.
    pw: I am now surer than before that I want the {position} position at {company}.
    f: I am strongly interested in the position of {position} at {company}.
    f: I would welcome the opportunity to join {company} {as_position}.
    w: It would make me very happy to work at {company} {as_position}.
    p: What I want now is to work at {company} {as_position}.
    pf (named): I would very much like to take it up, and to do so at {company}.
    pw (named): I want that position, and I want it at {company}.
    pwf (named): I would be glad to join {company} in that role.
    pw: I would like to do this work, and to do it at {company} {as_position}.
    """
)

INTEREST_FIRST = lines_of(
    """
    pw: After our conversation {day} I am sure that I want the {position} position at {company}.
    pw: I came away wanting the {position} position at {company} even more than before our conversation
        {day}.
    pwf (-today): Since we talked {day}, I am more interested than ever in the {position} position at
        {company}.
    pwf: After {days} conversation I would like more than ever to join {company} {as_position}.
    f: Having spoken with you {day}, I would very much like to join {company} {as_position}.
    p: If I had to say in one line what I took from {days} conversation: I want the {position} position
        at {company}.
    """
)

CONFIDENCE_INTEREST = lines_of(
    """
    pwf: I am confident that I can do this work, and I would very much like to do it at {company}
        {as_position}.
    w: I know that I can do this job, and I want to do it: the {position} position at {company} is the
        one I hoped to find.
    pw: I am sure that I can do this work well, and I want the {position} position at {company}.
    f: I am certain that I can do what the position of {position} asks, and I would be glad to join
        {company}.
    pw: I can do this work, I am sure of that, and I want to do it at {company} {as_position}.
    pw: I know that I can do the job, and I would be glad to do it at {company} {as_position}.
    f: I have no doubt that I can do this work, and I would welcome the opportunity to join {company}
        {as_position}.
    """
)

HEARING = lines_of(
    """
    pwf: I look forward to hearing from you by {hear_by}.
    pf: I look forward to your decision by {hear_by}.
    pw: You said that I would hear by {hear_by}, and I look forward to that.
    pw: I am looking forward to hearing from you by {hear_by}.
    pw: I look forward to hearing by {hear_by} what you have decided.
    pf: I look forward to hearing your decision by {hear_by}.
    pwf: I look forward to your answer by {hear_by}.
    f: As agreed, I look forward to hearing from you by {hear_by}.
    """
)

HEARING_UNDATED = lines_of(
    """
    pwf: I look forward to hearing from you.
    pw: I look forward to hearing what you decide.
    pf: I look forward to your decision.
    pw: I am looking forward to hearing from you.
    """
)

INTEREST_HEARING = lines_of(
    """
    pwf: I would very much like to join {company} {as_position}, and I look forward to hearing from you
        by {hear_by}.
    pw: The {position} position at {company} is the one I want, and I look forward to your decision by
        {hear_by}.
    pf: I would be glad to join {company} {as_position} and look forward to hearing from you by
        {hear_by}.
    """
)

CONFIDENCE_HEARING = lines_of(
    """
    pf: I am confident that I can do this work well, and I look forward to hearing from you by
        {hear_by}.
    pw: I know that I can do this job, and I look forward to your answer by {hear_by}.
    pw: I am sure that I can do what you need, and I look forward to hearing by {hear_by} what you
        decide.
    f: I am confident of my ability to do this work and look forward to your decision by {hear_by}.
    """
)

SUBJECT = lines_of(
    """
    pwf: Thank you for {days} conversation
    pwf: Thank you: {position} interview {day}
    pwf: {Position} at {company}: thank you
    pwf: Thank you for your time {day}
    pf: Our conversation {day} about the {position} position
    f: Interview for the position of {position}: my thanks
    pf: With thanks for {days} interview
    pwf: {Position} interview: thank you
    """
)
