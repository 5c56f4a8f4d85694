"""What a thank-you can say of a need of the job and an item of the resume beside it.

A need is `{needed}` after "You need", `{sought}` after "You are looking for" where it is somebody, `{thing}`
where it is not, `{asked}` after "You ask for", `{duty}` after "to", `{quoted}` in quotation marks. `{able}`
is what somebody is to do; `{needed2}` and so on belong to a second need. `{item}` is the item in the first
person, `{at_item}` the same with the employer in front, `{verbatim}` its own words.

How a line is written says `afterview.core.letters.choice.lines_of`.
"""

from afterview.core.letters.choice import lines_of

RECAP = lines_of(
    """
    pwf: You need {needed}. | {At_item}.
    pw (brief): You need {needed}, and {at_item}.
    pf (noted): What you need, you said, is {needed}. | {At_item}.
    pwf (single, noted): You told me that you need {needed}. | {At_item}.
    pwf (deed): {At_item}. | You need {needed}, and that is the experience I would bring.
    pw (single, noted, brief): When you spoke of {needed}, I thought of my work at {where}, where {item}.
    pf: The position calls for {needed}. | {At_item}.

    pwf: You are looking for {sought}. | {At_item}.
    pw (noted, past post): You said that you are looking for {sought}, and I thought of my time at {where}:
        {item}.
    pf: Because you are looking for {sought}, I would point to one thing: {at_item}.

    pw: One of the things you need is {thing}. | {At_item}.
    pwf (noted): We talked about your need for {thing}. | {At_item}.
    pf: On your need for {thing}: {at_item}.
    pf (noted): You named {thing} as one of your needs. | {At_item}.
    pw (brief): You are looking for {thing}, and {at_item}.

    pwf: Your advertisement asks for {asked}. | {At_item}.
    pf: You ask for {asked}. | {At_item}.
    pw (brief): The job asks for {asked}, and {at_item}.
    f: Among other things, the position requires {asked}. | {At_item}.
    pf: The advertisement mentions {asked}, so I would point to one thing: {at_item}.
    pw (deed): {At_item}. | Your advertisement asks for {asked}, and that is what I would bring to it.

    pw (telling need): Part of the job is to {duty}. | {At_item}.
    pf (telling need): Whoever takes this position will {duty}. | {At_item}.
    f (telling need): The position is, among other things, to {duty}. | {At_item}.

    pwf: One of your needs I wrote down as “{quoted}”. | {At_item}.
    pf: “{Quoted}” is one of the needs I noted in our conversation. | {At_item}.
    """
)

# A topic that the item has to do with leads to it.
RECAP_LINKED = lines_of(
    """
    pw (brief): When we talked about {topic}, I thought of my work at {where}, where {item}. | You need
        {needed}, and that is the experience I would bring.
    pw (brief): When we talked about {topic}, I thought of my work at {where}, where {item}. | You ask for
        {asked}, and that is what I would bring.
    pw (own, brief): What you told me about {topic} is close to what I have done. | {At_item}, and you need
        {needed}.
    pw (brief, brief topic): {Topic_noun}: that took me straight back to {where}, where {item}. | I understood
        that you need {needed}, and I would bring that experience.
    pwf (brief): Our conversation about {topic} touched on what I did at {where}, where {item}. | That is what
        I would bring, since you need {needed}.
    pwf (brief): Our conversation about {topic} touched on what I did at {where}, where {item}. | That is what
        I would bring, since you ask for {asked}.
    pw (brief): I have thought about {topic} more than once, not least because {at_item}. | You need {needed},
        and I would bring that experience.
    pwf (brief): The part of our conversation about {topic} was close to my own work: {at_item}. | You need
        {needed}, and I would bring that experience.
    f (brief): Our discussion of {topic_noun} brought to mind my work at {where}, where {item}. | The position
        calls for {needed}, and I would bring that experience to it.
    f (brief): I followed what was said about {topic} with particular attention, since {at_item}. | You need
        {needed}, and I would bring that experience.
    pw (own, brief): {At_item}, so what you said about {topic} was familiar ground. | You need {needed}, and I
        would bring that with me.
    pw (own, brief): {At_item}, so what you said about {topic} was familiar ground. | You ask for {asked}, and
        I would bring that with me.
    """
)

# A need that is a deed: what they need, that the candidate can do it, and what shows it.
RECAP_ABLE = lines_of(
    """
    pwf: You need somebody to {able}, and I am confident that I can do it. | {At_item}.
    pw: You need somebody to {able}, and I know that I can do it: {at_item}.
    pw: The job calls for somebody to {able}. | I can do that: {at_item}.
    pf: {At_item}. | You need somebody to {able}, and I am certain that I can do it.
    pw: {At_item}. | You need somebody to {able}, and you can count on me for it.
    pw: I know that I can {able}, which is what you are looking for: {at_item}.
    f: I am certain that I can {able}, which is what the position calls for. | {At_item}.
    """
)

# Where only the item's own words are safe.
RECAP_VERBATIM = lines_of(
    """
    pwf: You need {needed}. | My [resume/CV] has one line on that: “{verbatim}”.
    pwf: You need {needed}. | The line of my [resume/CV] that answers it: “{verbatim}”.
    pf: The position calls for {needed}. | My [resume/CV] has this line: “{verbatim}”.
    pwf: Your advertisement asks for {asked}. | My [resume/CV] has one line on that: “{verbatim}”.
    pf: You ask for {asked}. | The line of my [resume/CV] that answers it: “{verbatim}”.
    pwf: One of your needs I wrote down as “{quoted}”. | My [resume/CV] has one line on that: “{verbatim}”.
    """
)

# Where no item answers a need in words that tell: both are named, and nothing more is claimed.
RECAP_BESIDE = lines_of(
    """
    pwf: You need {needed}, and what I would bring with me is this: {at_item}.
    pw: The job calls for {needed}. | For my part, {at_item}.
    pf: What I can set beside your search for {sought} is this: {at_item}.
    pw (noted, single): You told me that you need {needed}. | For my part, {at_item}.
    pf: What I can set beside your need for {thing} is this: {at_item}.
    pwf: You ask for {asked}, and what I would bring with me is this: {at_item}.
    pw: Your advertisement asks for {asked}. | For my part, {at_item}.
    pwf: I noted “{quoted}” as one of your needs, and what I would bring is this: {at_item}.
    pw: One of your needs I wrote down as “{quoted}”. | For my part, {at_item}.
    pwf: You need {needed}. | This, from my [resume/CV], is what I would bring: “{verbatim}”.
    pwf: You ask for {asked}. | This, from my [resume/CV], is what I would bring: “{verbatim}”.
    pwf: I noted “{quoted}” as one of your needs. | This, from my [resume/CV], is what I would bring:
        “{verbatim}”.
    """
)

# Where no need is recorded.
RECAP_ALONE = lines_of(
    """
    pwf: What I would bring to the position is this: {at_item}.
    pw: Of what I have done so far, one thing belongs here: {at_item}.
    pf: For the work of the position I would point to one thing: {at_item}.
    pwf (brief, deed told): {At_item}, and I would bring that to {company}.
    pw: Here, in a line, is what I have to offer: {at_item}.
    wf: Let me add a word on what I have done: {at_item}.
    pwf: One line of my [resume/CV] belongs here: “{verbatim}”.
    pw: My [resume/CV] says it in a line: “{verbatim}”.
    """
)

FURTHER_RECAP = lines_of(
    """
    pf: You also need {needed2}: {at_item2}.
    pw: You need {needed2} as well, and {at_item2}.
    pw: The job also asks for {asked2}; {at_item2}.
    pf: You also ask for {asked2}: {at_item2}.
    p: And because the job is also to {duty2}: {at_item2}.
    pwf: I would also point to this: {at_item2}.
    pw: One thing more: {at_item2}.
    pwf: {Also_item2}.
    """
)
