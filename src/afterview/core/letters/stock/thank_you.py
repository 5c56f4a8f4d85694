"""What a thank-you letter can say, part by part (RULEBOOK section 6).

Slots for a topic: `{topic}` stands after "about" whatever its grammar, `{topic_noun}` wherever a noun does,
`{topic_clause}` behind a colon. For a need: `{person}`, `{thing}`, `{asked}`, `{duty}`, `{quoted}` by its kind. For an
item of the resume: `{item}` in the first person, `{at_item}` with the employer in front, `{verbatim}` in its own words.
"""

from afterview.core.letters.choice import Line

THANKS = (
    Line("Thank you for your time {day}."),
    Line("Thank you for meeting [with me/me] {day}.", "pwf", ("-phone",)),
    Line("Thank you for talking with me {day} about the {position} position.", "pw"),
    Line("Thank you for taking the time to talk with me {day}.", "pw"),
    Line("Thank you for {days} conversation.", "pw"),
    Line("Thank you for our conversation {day}.", "pf"),
    Line("I am grateful for the time you gave me {day}.", "pf"),
    Line("Thank you for having me in {day}.", "pw", ("onsite",)),
    Line("Thank you for your time on the phone {day}.", "pwf", ("phone",)),
    Line("Thank you for {days} video call and for the time it took.", "pw", ("video",)),
    Line("Thank you for making time for {days} interview.", "pf"),
    Line("Thank you for the time you gave me {day}, and for a good conversation.", "w"),
    Line("Thank you so much for your time {day}.", "w"),
    Line("Many thanks for making time for me {day}.", "w"),
    Line("It was good to meet you {day}; thank you for the time you took.", "w", ("-phone",)),
    Line("It was good to talk with you {day}, and I thank you for your time.", "pw"),
    Line("I would like to thank you for the time you took for our conversation {day}.", "f"),
    Line("Please accept my thanks for the time you gave to our interview {day}.", "f"),
    Line("I thank you for the interview {day} and for the time you took for it.", "f"),
    Line("Thank you for the interview {day} for the position of {position}.", "f"),
    Line("I appreciate the time you took {day} to talk with me about the {position} role.", "pf"),
    Line("Thank you for the time you took to talk with me about the {position} position at {company}.", "pf", ("ahead",)),
    Line("Thank you for your time and for our conversation about the {position} position.", "pwf", ("ahead",)),
    Line("I am grateful for the time you took for our conversation.", "pf", ("ahead",)),
    Line("Thank you for making time to talk with me.", "pw", ("ahead",)),
)

# Thanks that follow a sentence about the conversation.
THANKS_AFTER = (
    Line("Thank you for that conversation, and for the time you took."),
    Line("Thank you for the time you gave me."),
    Line("I am grateful for the time you took to talk with me.", "pf"),
    Line("Thank you for your time, and for telling me so much about the work.", "pw"),
    Line("For that, and for your time, I thank you.", "pf"),
    Line("Many thanks for your time.", "w"),
    Line("Thank you for making the time to talk with me.", "pw"),
    Line("I thank you for the interview and for the time you took.", "f"),
)

# Thanks that follow a sentence about wanting the position.
THANKS_AFTER_INTEREST = (
    Line("Thank you for the time you took."),
    Line("Thank you for the time you gave me."),
    Line("I am grateful for the time you took to talk with me.", "pf"),
    Line("Thank you for your time, and for telling me so much about the work.", "pw"),
    Line("Thank you for that conversation, and for the time it took.", "pw"),
    Line("Many thanks for your time.", "w"),
    Line("Thank you for making the time to talk with me.", "pw"),
    Line("I thank you for the interview and for the time you took.", "f"),
    Line("My thanks for your time and for the interview.", "f"),
)

THANKS_FOR_TOPIC = (
    Line("Thank you for your time {day}, and above all for talking with me about {topic}."),
    Line("Thank you for {days} conversation and for all that you told me about {topic}.", "pwf", ("own",)),
    Line("Thank you for taking the time {day} to talk with me about {topic}.", "pw"),
    Line("Thank you for meeting [with me/me] {day} and for what you told me about {topic}.", "pwf", ("own", "-phone")),
    Line("I am grateful for the time you took {day}, and in particular for our conversation about {topic}.", "pf"),
    Line("Thank you so much for {days} conversation, and especially for the part about {topic}.", "w"),
    Line("I would like to thank you for the interview {day}, and especially for our discussion of {topic_noun}.", "f"),
    Line("Thank you for your time {day} and for the conversation about {topic}."),
)

TOPIC = (
    Line("Our conversation about {topic} gave me a clear idea of what the work asks for.", "pf"),
    Line("What you told me about {topic} has stayed with me.", "pwf", ("own",)),
    Line("What was said about {topic} has stayed with me.", "pwf", ("-own",)),
    Line("{Since} I have thought more about {topic}.", "pw"),
    Line("I keep coming back to what you said about {topic}.", "pw", ("own",)),
    Line("What interested me most was what you said about {topic}.", "pwf", ("own",)),
    Line("Of all that we talked about, I have thought most about {topic}.", "pw"),
    Line("{Topic_noun}: that is the part of our conversation I have gone back to most often.", "pw", ("brief topic",)),
    Line("Hearing about {topic} told me a good deal about how you work.", "pwf", ("-dated topic",)),
    Line("I was glad that we spoke about {topic}; it showed me what matters in this job.", "pw"),
    Line("Talking about {topic} made the job concrete for me in a way that no advertisement could.", "pw", ("ad",)),
    Line("You and I talked about {topic}, and I have been turning it over in my mind ever since.", "pw"),
    Line("I took a good deal away from what you told me about {topic}.", "pwf", ("own",)),
    Line("I liked hearing about {topic}, and I could picture the work while we talked.", "w", ("-dated topic",)),
    Line("I especially enjoyed talking with you about {topic}.", "w"),
    Line("Our discussion of {topic_noun} was of particular interest to me.", "f"),
    Line("I have given further thought to {topic_noun}, which we discussed.", "f", ("brief topic",)),
    Line("I found what you said about {topic} most instructive.", "f", ("own",)),
    Line("I have reflected further on our discussion of {topic_noun}.", "f"),
    Line("When we came to {topic_noun}, I began to see what the job is really about.", "pw"),
    Line("It helped me to hear about {topic}: I now have a much better picture of the days.", "pw", ("-dated topic",)),
    Line("One thing from our conversation has stayed with me: {topic_clause}."),
    Line("One point in particular I have kept in mind: {topic_clause}.", "pf"),
    Line("There is one thing from our talk that I keep coming back to: {topic_clause}.", "pw"),
)

# A topic that brings to mind something done before.
TOPIC_ECHO = (
    Line("When we talked about {topic}, I thought of {echo_where}, where {echo}.", "pw"),
    Line("Our conversation about {topic} took me back to {echo_where}, where {echo}."),
    Line("What was said about {topic} was familiar to me: at {echo_where} {echo}.", "pf"),
    Line("Our discussion of {topic_noun} brought to mind my time at {echo_where}, where {echo}.", "f"),
    Line("I listened with particular interest to what you said about {topic}, because at {echo_where} {echo}.", "pwf", ("own",)),
    Line("What was said about {topic} was familiar to me: {echo_told}.", "pf"),
    Line("I listened with particular interest when we came to {topic_noun}, because {echo_told}."),
    Line("I know something of {topic_noun} from {echo_where}, where {echo}.", "pw", ("brief topic",)),
)

# Topics with which a letter can begin.
TOPIC_FIRST = (
    Line("{Since} I have been thinking about {topic}.", "pw"),
    Line("Our conversation {day} about {topic} is still on my mind.", "pwf"),
    Line("What you told me {day} about {topic} has stayed with me.", "pwf", ("own",)),
    Line("{Since} I have thought more than once about {topic}.", "pf"),
    Line("Our discussion {day} of {topic_noun} gave me much to think about.", "f"),
    Line("You told me {day} about {topic}, and I am still thinking about it.", "pw", ("own",)),
    Line("We talked {day} about {topic}, and I have gone on thinking about it.", "pw"),
    Line("I came out of our conversation {day} with one thing on my mind: {topic_clause}.", "pw"),
    Line("One thing has stayed with me from our conversation {day}: {topic_clause}."),
)

FURTHER_TOPIC = (
    Line("It was useful, too, to hear about {topic2}.", "pw", ("-dated topic2",)),
    Line("I was also glad to hear about {topic2}.", "pwf", ("-dated topic2",)),
    Line("We also touched on {topic2_noun}, which helped me to picture the days.", "pw"),
    Line("I also took note of what was said about {topic2}.", "pf"),
    Line("{Topic2_noun} interested me too.", "pw", ("brief topic2",)),
    Line("Nor have I forgotten what was said about {topic2}.", "pw"),
)

RECAP = (
    # somebody whom they look for
    Line("You are looking for {person}. | {At_item}."),
    Line("You need {person}, and {at_item}.", "pw", ("brief",)),
    Line("What you need, as I understood it, is {person}. | {At_item}.", "pf"),
    Line("You told me that you need {person}. | {At_item}.", "pwf", ("single", "noted")),
    Line("The position calls for {person}. | {At_item}.", "pf"),
    Line("You said that you are looking for {person}, and I thought of my time at {where}: {item}.", "pw", ("noted", "past_post")),
    Line("Because you are looking for {person}, I would point to one thing: {at_item}.", "pf"),
    Line("When you spoke of {person}, I thought of my work at {where}, where {item}.", "pw", ("single", "noted", "brief")),
    Line("{At_item}. | You need {person}, and that is the experience I would bring.", "pwf", ("deed",)),
    # something that they need
    Line("You need {thing}. | {At_item}."),
    Line("One of the things you need is {thing}. | {At_item}.", "pw"),
    Line("We talked about your need for {thing}. | {At_item}.", "pwf", ("noted",)),
    Line("On your need for {thing}: {at_item}.", "pf"),
    Line("You named {thing} as one of your needs. | {At_item}.", "pf", ("noted",)),
    Line("When you spoke of {thing}, I thought of my work at {where}, where {item}.", "pw", ("single", "noted", "brief")),
    Line("You are looking for {thing}, and {at_item}.", "pw", ("brief",)),
    Line("{At_item}. | You need {thing}, and that is the experience I would bring.", "pwf", ("deed",)),
    # what the advertisement asks
    Line("Your advertisement asks for {asked}. | {At_item}."),
    Line("You ask for {asked}. | {At_item}.", "pf"),
    Line("The job asks for {asked}, and {at_item}.", "pw", ("brief",)),
    Line("Among other things, the position requires {asked}. | {At_item}.", "f"),
    Line("The advertisement mentions {asked}, so I would point to one thing: {at_item}.", "pf"),
    Line("{At_item}. | Your advertisement asks for {asked}, and that is what I would bring to it.", "pw", ("deed",)),
    # what is to be done
    Line("You need someone to {duty}. | {At_item}."),
    Line("Part of the job is to {duty}. | {At_item}.", "pw", ("telling need",)),
    Line("Whoever takes this position will {duty}. | {At_item}.", "pf", ("telling need",)),
    Line("The position is, among other things, to {duty}. | {At_item}.", "f", ("telling need",)),
    Line("You need someone to {duty}, and {at_item}.", "pw", ("brief",)),
    Line("The job calls for someone to {duty}. | {At_item}.", "pf"),
    Line("{At_item}. | You need someone to {duty}, and that is the experience I would bring.", "pwf", ("deed",)),
    # what only quotation marks hold
    Line("One of your needs I wrote down as “{quoted}”. | {At_item}."),
    Line("“{Quoted}” is one of the needs I noted in our conversation. | {At_item}.", "pf"),
)

# A topic that the item or the need has to do with leads to it.
RECAP_LINKED = (
    Line("When we talked about {topic}, I thought of my work at {where}, where {item}. | You need {person}, and that is the experience I would bring.", "pw", ("brief",)),
    Line("When we talked about {topic}, I thought of my work at {where}, where {item}. | You need {thing}, and that is what I would bring to it.", "pw", ("brief",)),
    Line("When we talked about {topic}, I thought of my work at {where}, where {item}. | You need someone to {duty}, and that is the experience I would bring.", "pw", ("brief",)),
    Line("When we talked about {topic}, I thought of my work at {where}, where {item}. | You ask for {asked}, and that is what I would bring.", "pw", ("brief",)),
    Line("What you told me about {topic} is close to what I have done. | {At_item}, and you need {person}.", "pw", ("own", "brief")),
    Line("{Topic_noun}: that took me straight back to {where}, where {item}. | I understood that you need {person}, and I would bring that experience.", "pw", ("brief", "brief topic")),
    Line("{Topic_noun}: that took me straight back to {where}, where {item}. | You want {thing}, and I would bring that experience.", "pw", ("brief", "brief topic")),
    Line("Our conversation about {topic} touched on what I did at {where}, where {item}. | That is what I would bring, since you are looking for {person}.", "pwf", ("brief",)),
    Line("Our conversation about {topic} touched on what I did at {where}, where {item}. | That is what I would bring, since you want {thing}.", "pwf", ("brief",)),
    Line("I have thought about {topic} more than once, not least because {at_item}. | You are looking for {person}, and I would bring that experience.", "pw", ("brief",)),
    Line("I have thought about {topic} more than once, not least because {at_item}. | You want {thing}, and I would bring that experience.", "pw", ("brief",)),
    Line("I have thought about {topic} more than once, not least because {at_item}. | The job is also to {duty}, and I would bring that experience to it.", "pw", ("brief",)),
    Line("Our discussion of {topic_noun} brought to mind my work at {where}, where {item}. | The position calls for {person}, and I would bring that experience to it.", "f", ("brief",)),
    Line("Our discussion of {topic_noun} brought to mind my work at {where}, where {item}. | I would bring that experience to a position that is to give you {thing}.", "f", ("brief",)),
    Line("Our discussion of {topic_noun} brought to mind my work at {where}, where {item}. | I would bring that experience to a position whose holder is to {duty}.", "f", ("brief",)),
    Line("{At_item}, so what you said about {topic} was familiar ground. | You need {person}, and I would bring that with me.", "pw", ("own", "brief")),
    Line("{At_item}, so what you said about {topic} was familiar ground. | You need {thing}, and I would bring that with me.", "pw", ("own", "brief")),
    Line("{At_item}, so what you said about {topic} was familiar ground. | You need someone to {duty}, and I would bring that with me.", "pw", ("own", "brief")),
)

# A need that is a deed: what they need, that the candidate can do it, and what shows it.
RECAP_ABLE = (
    Line("I am confident that I can {able}. | {At_item}."),
    Line("You need somebody to {able}, and I know that I can do it: {at_item}.", "pw"),
    Line("I know that I can {able}: {at_item}.", "pw"),
    Line("{At_item}. | I am certain that I can {able} for you as well.", "pf"),
    Line("{At_item}. | You can count on me to {able}.", "pw"),
    Line("I am certain that I can {able}, which is what the position calls for. | {At_item}.", "f"),
)

# Where only the item's own words are safe.
RECAP_VERBATIM = (
    Line("You are looking for {person}. | My [resume/CV] has one line on that: “{verbatim}”."),
    Line("You need {thing}. | The line of my [resume/CV] that answers it: “{verbatim}”."),
    Line("Your advertisement asks for {asked}. | My [resume/CV] has one line on that: “{verbatim}”."),
    Line("You need someone to {duty}. | The line of my [resume/CV] that answers it: “{verbatim}”."),
    Line("One of your needs I wrote down as “{quoted}”. | My [resume/CV] has one line on that: “{verbatim}”."),
)

# Where no item answers a need in words that tell: both are named, and nothing more is claimed.
RECAP_BESIDE = (
    Line("You are looking for {person}, and what I would bring with me is this: {at_item}."),
    Line("You need {person}. | For my part, {at_item}.", "pw"),
    Line("What I can set beside your search for {person} is this: {at_item}.", "pf"),
    Line("You need {thing}, and what I would bring with me is this: {at_item}."),
    Line("You told me that you need {thing}. | For my part, {at_item}.", "pw", ("noted", "single")),
    Line("What I can set beside your need for {thing} is this: {at_item}.", "pf"),
    Line("You ask for {asked}, and what I would bring with me is this: {at_item}."),
    Line("Your advertisement asks for {asked}. | For my part, {at_item}.", "pw"),
    Line("You need someone to {duty}, and what I would bring with me is this: {at_item}."),
    Line("The job calls for someone to {duty}. | For my part, {at_item}.", "pw"),
    Line("I noted “{quoted}” as one of your needs, and what I would bring is this: {at_item}."),
    Line("One of your needs I wrote down as “{quoted}”. | For my part, {at_item}.", "pw"),
    Line("You are looking for {person}. | This, from my [resume/CV], is what I would bring: “{verbatim}”."),
    Line("You need {thing}. | This, from my [resume/CV], is what I would bring: “{verbatim}”."),
    Line("You ask for {asked}. | This, from my [resume/CV], is what I would bring: “{verbatim}”."),
    Line("You need someone to {duty}. | This, from my [resume/CV], is what I would bring: “{verbatim}”."),
    Line("I noted “{quoted}” as one of your needs. | This, from my [resume/CV], is what I would bring: “{verbatim}”."),
)

# Where no need is recorded.
RECAP_ALONE = (
    Line("What I would bring to the position is this: {at_item}."),
    Line("Of what I have done so far, one thing belongs here: {at_item}.", "pw"),
    Line("For the work of the position I would point to one thing: {at_item}.", "pf"),
    Line("{At_item}, and I would bring that to {company}.", "pwf", ("brief", "deed told")),
    Line("Here, in a line, is what I have to offer: {at_item}.", "pw"),
    Line("Let me add a word on what I have done: {at_item}.", "wf"),
    Line("One line of my [resume/CV] belongs here: “{verbatim}”."),
    Line("My [resume/CV] says it in a line: “{verbatim}”.", "pw"),
)

# Where no topic was noted: what the conversation gave, without a word on what was said in it.
PICTURE = (
    Line("Our conversation gave me a clear picture of the work and of what it asks for."),
    Line("I now have a good picture of the job, and it is one that I like.", "pw"),
    Line("Having talked with you, I understand much better what the position is about."),
    Line("I have gone through our conversation in my mind since, and the work has only become more attractive to me.", "pw"),
    Line("What I learned about the work has strengthened my wish to do it.", "pf"),
    Line("I came away with a much better idea of the days, and of what you expect.", "pw"),
    Line("The interview gave me a precise idea of the duties, and I value that.", "f"),
    Line("You gave me a clear account of the work, for which I am grateful.", "f"),
)

FURTHER_RECAP = (
    Line("You also need {person2}: {at_item2}.", "pf"),
    Line("You also need {thing2}; {at_item2}.", "pf"),
    Line("The job also asks for {asked2}; {at_item2}.", "pw"),
    Line("You also ask for {asked2}: {at_item2}.", "pf"),
    Line("You will also need someone to {duty2}, and {at_item2}.", "pw"),
    Line("And because the job is also to {duty2}: {at_item2}.", "p"),
    Line("I would also point to this: {at_item2}."),
    Line("One thing more: {at_item2}.", "pw"),
    Line("{Also_item2}."),
)

CONFIDENCE = (
    Line("I am confident that I can do this work well."),
    Line("I know that I can do this job.", "pw"),
    Line("I am certain that I can do what this position asks.", "pf"),
    Line("I can do this work, and do it well.", "pw"),
    Line("I have no doubt that I can do this job well.", "p"),
    Line("I have no doubt that I can meet the requirements of the position.", "f"),
    Line("With that behind me, I am confident that I can do this job well.", "pw", ("deed", "after")),
    Line("With that experience, I am confident that I can do the work of the position well.", "f", ("deed", "after")),
    Line("That is why I am confident that I can do the work.", "pw", ("deed", "after")),
    Line("I am confident that I can do the same for {company}.", "pwf", ("deed", "after")),
    Line("It is work I know, and I am sure that I can do it for you.", "pw", ("deed", "after")),
    Line("I am sure that I can do what you need.", "pw"),
    Line("It is work that you can rely on me to do well.", "pw", ("deed", "after")),
    Line("I trust myself to do this job well.", "pw"),
    Line("I am ready for this work and able to do it.", "pw"),
    Line("I have done such work, and I am sure that I can do it for you.", "pw", ("deed", "after")),
    Line("I am confident that I can do this for {company}.", "pf", ("deed", "after")),
    Line("I have every confidence that I can perform the duties of the position.", "f"),
    Line("I am fully able to do what the position requires.", "f"),
    Line("I am confident of my ability to do this work.", "f"),
)

INTEREST = (
    Line("I would very much like to join {company} {as_position}."),
    Line("I want to work at {company} {as_position}.", "pw"),
    Line("The {position} position at {company} is the one I want.", "pw"),
    Line("I am very interested in the {position} position at {company}.", "pf"),
    Line("I would be glad to join {company} {as_position}.", "pwf"),
    Line("I came away wanting the {position} position at {company} even more than before.", "pw"),
    Line("I would be proud to work at {company} {as_position}.", "wf"),
    Line("My interest in {company} and in the {position} position has only grown.", "pwf"),
    Line("I am now surer than before that I want the {position} position at {company}.", "pw"),
    Line("I am strongly interested in the position of {position} at {company}.", "f"),
    Line("I would welcome the opportunity to join {company} {as_position}.", "f"),
    Line("It would make me very happy to work at {company} {as_position}.", "w"),
    Line("What I want now is to work at {company} {as_position}.", "p"),
    Line("I would very much like to take it up, and to do so at {company}.", "pf", ("named",)),
    Line("I want that position, and I want it at {company}.", "pw", ("named",)),
    Line("I would be glad to join {company} in that role.", "pwf", ("named",)),
    Line("I would like to do this work, and to do it at {company} {as_position}.", "pw"),
)

INTEREST_FIRST = (
    Line("After our conversation {day} I am sure that I want the {position} position at {company}.", "pw"),
    Line("I came away wanting the {position} position at {company} even more than before our conversation {day}.", "pw"),
    Line("Since we talked {day}, I am more interested than ever in the {position} position at {company}.", "pwf", ("-today",)),
    Line("After {days} conversation I would like more than ever to join {company} {as_position}.", "pwf"),
    Line("Having spoken with you {day}, I would very much like to join {company} {as_position}.", "f"),
    Line("If I had to say in one line what I took from {days} conversation: I want the {position} position at {company}.", "p"),
)

CONFIDENCE_INTEREST = (
    Line("I am confident that I can do this work, and I would very much like to do it at {company} {as_position}.", "pwf"),
    Line("I know that I can do this job, and I want to do it: the {position} position at {company} is the one I hoped to find.", "w"),
    Line("I am sure that I can do this work well, and I want the {position} position at {company}.", "pw"),
    Line("I am certain that I can do what the position of {position} asks, and I would be glad to join {company}.", "f"),
    Line("I can do this work, I am sure of that, and I want to do it at {company} {as_position}.", "pw"),
    Line("I know that I can do the job, and I would be glad to do it at {company} {as_position}.", "pw"),
    Line("I have no doubt that I can do this work, and I would welcome the opportunity to join {company} {as_position}.", "f"),
)

HEARING = (
    Line("I look forward to hearing from you by {hear_by}."),
    Line("I look forward to your decision by {hear_by}.", "pf"),
    Line("You said that I would hear by {hear_by}, and I look forward to that.", "pw"),
    Line("I am looking forward to hearing from you by {hear_by}.", "pw"),
    Line("I look forward to hearing by {hear_by} what you have decided.", "pw"),
    Line("I look forward to hearing your decision by {hear_by}.", "pf"),
    Line("I look forward to your answer by {hear_by}.", "pwf"),
    Line("As agreed, I look forward to hearing from you by {hear_by}.", "f"),
)

HEARING_UNDATED = (
    Line("I look forward to hearing from you."),
    Line("I look forward to hearing what you decide.", "pw"),
    Line("I look forward to your decision.", "pf"),
    Line("I am looking forward to hearing from you.", "pw"),
)

INTEREST_HEARING = (
    Line("I would very much like to join {company} {as_position}, and I look forward to hearing from you by {hear_by}."),
    Line("The {position} position at {company} is the one I want, and I look forward to your decision by {hear_by}.", "pw"),
    Line("I would be glad to join {company} {as_position} and look forward to hearing from you by {hear_by}.", "pf"),
)

CONFIDENCE_HEARING = (
    Line("I am confident that I can do this work well, and I look forward to hearing from you by {hear_by}.", "pf"),
    Line("I know that I can do this job, and I look forward to your answer by {hear_by}.", "pw"),
    Line("I am sure that I can do what you need, and I look forward to hearing by {hear_by} what you decide.", "pw"),
    Line("I am confident of my ability to do this work and look forward to your decision by {hear_by}.", "f"),
)

SUBJECT = (
    Line("Thank you for {days} conversation", "pwf"),
    Line("Thank you: {position} interview {day}", "pwf"),
    Line("{Position} at {company}: thank you", "pwf"),
    Line("Thank you for your time {day}", "pwf"),
    Line("Our conversation {day} about the {position} position", "pf"),
    Line("Interview for the position of {position}: my thanks", "f"),
    Line("With thanks for {days} interview", "pf"),
    Line("{Position} interview: thank you"),
)
