"""What a thank-you can say of the time it thanks for and of what was talked about.

`{topic}` stands after "about" whatever its grammar, `{topic_noun}` wherever a noun does, `{topic_clause}`
behind a colon; `{topic2}` and so on are those of a second topic.

How a line is written says `afterview.core.letters.choice.lines_of`.
"""

from afterview.core.letters.choice import lines_of

THANKS = lines_of(
    """
    pwf: Thank you for your time {day}.
    pwf (-phone): Thank you for meeting [with me/me] {day}.
    pw: Thank you for talking with me {day} about the {position} position.
    pw: Thank you for taking the time to talk with me {day}.
    pw: Thank you for {days} conversation.
    pf: Thank you for our conversation {day}.
    pf: I am grateful for the time you gave me {day}.
    pw (onsite): Thank you for having me in {day}.
    pwf (phone): Thank you for your time on the phone {day}.
    pw (video): Thank you for {days} video call and for the time it took.
    pf: Thank you for making time for {days} interview.
    w: Thank you for the time you gave me {day}, and for a good conversation.
    w: Thank you so much for your time {day}.
    w: Many thanks for making time for me {day}.
    w (-phone): It was good to meet you {day}; thank you for the time you took.
    pw: It was good to talk with you {day}, and I thank you for your time.
    f: I would like to thank you for the time you took for our conversation {day}.
    f: Please accept my thanks for the time you gave to our interview {day}.
    f: I thank you for the interview {day} and for the time you took for it.
    f: Thank you for the interview {day} for the position of {position}.
    pf: I appreciate the time you took {day} to talk with me about the {position} role.
    pf (ahead): Thank you for the time you took to talk with me about the {position} position at
        {company}.
    pwf (ahead): Thank you for your time and for our conversation about the {position} position.
    pf (ahead): I am grateful for the time you took for our conversation.
    pw (ahead): Thank you for making time to talk with me.
    """
)

THANKS_AFTER = lines_of(
    """
    pwf: Thank you for that conversation, and for the time you took.
    pwf: Thank you for the time you gave me.
    pf: I am grateful for the time you took to talk with me.
    pw: Thank you for your time, and for telling me so much about the work.
    f: For that, and for your time, I thank you.
    w: Many thanks for your time.
    pw: Thank you for making the time to talk with me.
    f: I thank you for the interview and for the time you took.
    """
)

THANKS_AFTER_INTEREST = lines_of(
    """
    pwf: Thank you for the time you took.
    pwf: Thank you for the time you gave me.
    pf: I am grateful for the time you took to talk with me.
    pw: Thank you for your time, and for telling me so much about the work.
    pw: Thank you for that conversation, and for the time it took.
    w: Many thanks for your time.
    pw: Thank you for making the time to talk with me.
    f: I thank you for the interview and for the time you took.
    f: My thanks for your time and for the interview.
    """
)

THANKS_FOR_TOPIC = lines_of(
    """
    pwf: Thank you for your time {day}, and above all for talking with me about {topic}.
    pwf (own): Thank you for {days} conversation and for all that you told me about {topic}.
    pw: Thank you for taking the time {day} to talk with me about {topic}.
    pwf (own, -phone): Thank you for meeting [with me/me] {day} and for what you told me about {topic}.
    pf: I am grateful for the time you took {day}, and in particular for our conversation about {topic}.
    w: Thank you so much for {days} conversation, and especially for the part about {topic}.
    f: I would like to thank you for the interview {day}, and especially for our discussion of
        {topic_noun}.
    pwf: Thank you for your time {day} and for the conversation about {topic}.
    """
)

TOPIC = lines_of(
    """
    pf: Our conversation about {topic} gave me a clear idea of what the work asks for.
    pwf (own): What you told me about {topic} has stayed with me.
    pwf (-own): What was said about {topic} has stayed with me.
    pw: {Since} I have thought more about {topic}.
    pw (own): I keep coming back to what you said about {topic}.
    pwf (own): What interested me most was what you said about {topic}.
    pw: Of all that we talked about, I have thought most about {topic}.
    pw (brief topic): {Topic_noun}: that is the part of our conversation I have gone back to most often.
    pwf (-dated topic): Hearing about {topic} told me a good deal about how you work.
    pw: I was glad that we spoke about {topic}; it showed me what matters in this job.
    pw (ad): Talking about {topic} made the job concrete for me in a way that no advertisement could.
    pw: You and I talked about {topic}, and I have been turning it over in my mind ever since.
    pwf (own): I took a good deal away from what you told me about {topic}.
    w (-dated topic): I liked hearing about {topic}, and I could picture the work while we talked.
    w: I especially enjoyed talking with you about {topic}.
    f: Our discussion of {topic_noun} was of particular interest to me.
    f (brief topic): I have given further thought to {topic_noun}, which we discussed.
    f (own): I found what you said about {topic} most instructive.
    f: I have reflected further on our discussion of {topic_noun}.
    pw: When we came to {topic_noun}, I began to see what the job is really about.
    pw (-dated topic): It helped me to hear about {topic}: I now have a much better picture of the days.
    pwf: One thing from our conversation has stayed with me: {topic_clause}.
    pf: One point in particular I have kept in mind: {topic_clause}.
    pw: There is one thing from our talk that I keep coming back to: {topic_clause}.
    """
)

TOPIC_ECHO = lines_of(
    """
    pw: When we talked about {topic}, I thought of {echo_where}, where {echo}.
    pwf: Our conversation about {topic} took me back to {echo_where}, where {echo}.
    pf: What was said about {topic} was familiar to me: at {echo_where} {echo}.
    f: Our discussion of {topic_noun} brought to mind my time at {echo_where}, where {echo}.
    pwf (own): I listened with particular interest to what you said about {topic}, because at
        {echo_where} {echo}.
    pf: What was said about {topic} was familiar to me: {echo_told}.
    pwf: I listened with particular interest when we came to {topic_noun}, because {echo_told}.
    pw (brief topic): I know something of {topic_noun} from {echo_where}, where {echo}.
    """
)

TOPIC_FIRST = lines_of(
    """
    pw: {Since} I have been thinking about {topic}.
    pwf: Our conversation {day} about {topic} is still on my mind.
    pwf (own): What you told me {day} about {topic} has stayed with me.
    pf: {Since} I have thought more than once about {topic}.
    f: Our discussion {day} of {topic_noun} gave me much to think about.
    pw (own): You told me {day} about {topic}, and I am still thinking about it.
    pw: We talked {day} about {topic}, and I have gone on thinking about it.
    pw: I came out of our conversation {day} with one thing on my mind: {topic_clause}.
    pwf: One thing has stayed with me from our conversation {day}: {topic_clause}.
    """
)

FURTHER_TOPIC = lines_of(
    """
    pw (-dated topic2): It was useful, too, to hear about {topic2}.
    pwf (-dated topic2): I was also glad to hear about {topic2}.
    pw: We also touched on {topic2_noun}, which helped me to picture the days.
    pf: I also took note of what was said about {topic2}.
    pw (brief topic2): {Topic2_noun} interested me too.
    pw: Nor have I forgotten what was said about {topic2}.
    """
)

PICTURE = lines_of(
    """
    pwf: Our conversation gave me a clear picture of the work and of what it asks for.
    pw: I now have a good picture of the job, and it is one that I like.
    pwf: Having talked with you, I understand much better what the position is about.
    pw: I have gone through our conversation in my mind since, and the work has only become more
        attractive to me.
    pf: What I learned about the work has strengthened my wish to do it.
    pw: I came away with a much better idea of the days, and of what you expect.
    f: The interview gave me a precise idea of the duties, and I value that.
    f: You gave me a clear account of the work, for which I am grateful.
    """
)
