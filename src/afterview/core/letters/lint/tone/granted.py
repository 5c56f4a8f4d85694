"""Taking the offer for granted."""

from afterview.core.letters.lint.plain import phrase
from afterview.core.letters.lint.wording import wording

_BEGIN = wording(
    r"""
    start(?:ing)?|begin(?:ning)?|join(?:ing)?|get(?:ting)? started
    work(?:ing)? (?:with|for|alongside|together|at|under)|becom(?:e|ing)
    be(?:ing)? (?:part|your|a member|on (?:the|your)|in (?:the|your) team|one of)
    tak(?:e|ing) (?:up|over)|lead(?:ing)? (?:your|the)|get(?:ting)? to work|mov(?:e|ing)
    contribut(?:e|ing)|help(?:ing)? you|run(?:ning)? (?:your|the)|teach(?:ing)? (?:your|the|at)
    serv(?:e|ing)|my (?:first day|start)|(?:the first day|day one)
    our (?:work|collaboration|cooperation)
    """
)
_GRANTED = wording(
    r"""
    # when I start; a look back at an earlier start is in the past tense
    \b(?:when|once|as soon as|after|before|until|by the time) (?:i(?:'m| am|'ve| have)?|we) (?:
        (?:officially|finally|actually|first) )?(?:(?:start|begin|join)(?! (?:an?|any|every|each|somewhere|
        something)\b)|arrive|am there|on board|onboard|
        on the team|in (?:the|my|that|this) (?:team|job|post|role|place|chair)|part of|work (?:there|
        for you|
        with you|together)|in place|settled in|
        aboard|come on board|get started|take over|have (?:my (?:desk|badge|contract)|signed)|sit at|
        move in|your (?:new )?\w+)\b
    \b(?:when|once) (?:you(?:'ve| have)?) (?:hire|hired|offer me|choose me|chosen me|pick me|appoint|
        appointed|take me)\b
    \b(?:the day|from the day|the moment) i (?:start|join|begin)\b
    # see you on my first day
    \bsee (?:you|y'all|ye|everyone|everybody)(?: all| both| there)? (?:on|in|at) (?:my first|our first|
        the first day|day one|monday|january|february|march|april|may|june|july|august|september|october|
        november|december|work|my desk|the (?:office|shop|kitchen))\b
    \bi(?:'ll| will) see you (?:on|in|at)\b
    \bi(?:'ll| will) be (?:starting|joining|there on|in on)\b
    \bi(?:'ll| will) be at (?:the|your) \w+ (?:with|on|the morning|first thing)\b
    \blet (?:me|us) know when i (?:should|can|must|am to)? ?(?:show up|start|begin|come|report|turn up)\b
    \bi(?:'ll| will| shall|'m going to| am going to) (?:start|begin|join|be (?:joining|starting|
        with))(?: with)?(?: you)?[ ]
        (?:on|in|next|this|monday|from|at the|as of|then)\b
    \bi (?:start|begin|join)(?: with)?(?: you)? (?:on|in|next) (?:the |monday|january|february|march|april|
        may|june|july|august|
        september|october|november|december|week|month|\d)
    \bi take it (?:that )?(?:i|the|you|we|it)\b
    \b(?:know|no doubt|trust|convinced|expect|sure|certain|confident|positive) (?:that )?you(?:'ll| will|
        're going to| are going to)[ ]
        (?:(?:hire|choose|pick|select|appoint|take|want) me|offer me|make me (?:an|the) offer)\b
    \blook(?:ing)? forward to (?:receiving|getting|seeing|signing) (?:the|your|my|an|a) (?:\w+ )?(?:offer|
        contract)\b
    \b(?:called off|withdrawn|withdrew|dropped|cancel+ed) (?:all )?(?:my |the )?(?:other |
        remaining )?(?:interviews?|applications?|
        candidacies)\b
    \b(?:begun|started|starting|begin)(?: to)? (?:pack|packing|look(?:ing)? (?:at|for) (?:flats|houses|
        apartments|a (?:flat|house|
        place))|house-hunt\w*|flat-hunt\w*|apartment-hunt\w*)\b
    \b(?:team|lads|crew|staff|drivers|colleagues|you) will be (?:glad|happy|lucky|pleased) to have me\b
    \byou(?:'ve| have) made the right choice\b
    # I look forward to joining
    (?<!would )(?<!should )(?<!'d )\b(?:look forward|looking forward|can't wait|cannot wait|
        counting the days|can hardly wait)(?:\ (?:very much|so much|so|greatly|already|eagerly))*(?: to|
        \ for| until)? (?:{begin})\b
    \b(?:look|looking) forward to (?!join|work|start|be\b|becom)[^.;!?]{3,60}\band to (?:{begin})\b
    # my new team
    \bmy (?:new|future|soon-to-be) (?:team|colleagues|job|boss|office|desk|role|position|employer|kitchen|
        crew|company|ward|students|classroom|class|manager|workplace|home)\b
    \b(?:being|as) your (?:new|future) (?:colleague|employee|teammate)\b
    \bmy (?:first (?:day|week|shift|month|\w+ (?:days|weeks|months))|start date|starting day|locker|
        parking space|onboarding|contract)\b(?! (?:at|in|as|with (?!you\b)|of) )(?! (?:i|we) (?:broke|
        learned|
        learnt|was|were|had|made))
    \bmy (?:classroom|desk|office|locker)\b(?=.*(?:colou?r|paint|picked|chosen|ready|door|reserve|
        already))
    \bget my (?:\w+ )?(?:ready|locker|badge|desk|contract|office|uniform)\b
    \bmy first (?:task|project|act|thing) (?:will|shall|is going)\b
    \b(?:send|prepare|draw up) (?:me )?(?:the|my|a) contract\b|\bwelcome me aboard\b
    \b(?:when can i|when do i|when should i|when shall i) (?:start|begin|expect (?:the|my) (?:contract|
        offer))\b
    \b(?:i'm|i am|we're)\b[^.;!?]{0,20}\b(?:excited|thrilled|happy|glad|delighted|proud|pleased|
        honou?red)\b[^.;!?]{0,12}\bto be (?:joining|
        starting|coming aboard|moving|your (?:new|next|future))\b
    \b(?:i'm|i am|i'll be|i will be|i shall be|going to be) your (?:new|next|best|future)\b
    # my desk, my start, no need to look further
    \bi(?:'ll| will) need an? (?:\w+ )?(?:parking space|laptop|desk|badge|locker|office|uniform|key)\b|
        \border me\b
    \bmy desk (?:should|will|must|could)\b|\blike my desk\b|\b(?:desk|office|locker|room) will be mine\b
    \b(?:fix|settle|set|agree|confirm|discuss|arrange) (?:on )?(?:the|a|my|our) (?:start(?:ing)? date|
        date for my)\b
    \bwho will (?:be )?(?:train|training|show|showing|supervis\w+|mentor\w*) me\b
    \b(?:stop (?:looking|interviewing|your search)|call off (?:the|your) search|look no further|
        (?:no need to|need not|needn't|don't need to|do not need to) look further|see the other candidates|
        (?:take|pull) down the advert\w*)\b
    \bas (?:though|if) i already (?:work|belong)|\bplans? for our team\b|\bour new team\b
    # bridges burnt
    \btold (?:my|our|the|everyone|everybody|them)\b[^.;!?]{0,30}\b(?:i'm|i am|we're|we are|i'll|
        we'll)\b[^.;!?]{0,15}\b(?:moving|leaving|
        joining|starting)\b
    \b(?:i|we)(?:'ve| have)? (?:already )?(?:found|rented|bought|signed)\b[^.;!?]{0,25}\b(?:flat|house|
        apartment|lease|place to live)
        \ (?:in|near|close)\b
    \bput (?:our|my|the) (?:house|flat|apartment|home) (?:on the market|up for sale)\b
    \b(?:enrolled|registered) (?:my|our|the) (?:\w+ )?(?:children|kids|son|daughter|boys|girls)\b
    \b(?:given|gave(?!\b.*\b(?:19|20)\d\d\b)|handed in|hand in|handing in|turned in|submitted|
        put in) (?:in )?(?:my )?(?:notice|
        resignation)\b
    \bi(?:'ve| have) (?:already )?(?:quit|resigned)\b
    \b(?:told|informed) (?:my |the )?(?:\w+ )?(?:boss|landlord|roommate|flatmate|employer|manager|family|
        wife|husband|everyone|friends|parents|mother|team|company|firm)\b[^.;!?]{0,30}\b(?:i'm|i am|i'll|
        i will|that i|about)\b[^.;!?]{0,20}\b(?:moving|leaving|joining|starting|got|have the|new job|
        resign\w*|quit\w*|going to work)\b
    \bturn(?:ed|ing)? (?:\w+ ){0,3}down\b(?=.*\b(?:other|offers?|fellow|company|else)\b)
    \bdeclined (?:\w+ ){0,2}other (?:offers?|interviews?|companies)\b
    \bcancel+ed (?:all )?my other\b|\bstopped (?:looking|applying|my search)\b|\bsigned a lease\b
    \bcleared my (?:calendar|diary|schedule)\b(?=.*\b(?:so|start|begin|for you)\b)
    \b(?:rented|found|booked|looking for) (?:a|an) (?:flat|apartment|room|house) (?:near|close|nearby|
        around the corner)\b
    \bi(?:'m| am) (?:already )?(?:packing|moving (?:to|in|over|next|there|house))\b
    \bi(?:'ve| have)? (?:already )?(?:picked|chosen|ordered|bought|packed|booked|planned|drafted) (?:a|
        the|my|out)\b(?=.{0,60}\b(?:for (?:my|the)|desk|classroom|office|door|locker|first|commute|
        uniform|move|days with you)\b)
    # the job is mine
    \b(?:consider|regard|take|see) (?:it|this|that|the matter|the job|myself) (?:as )?(?:settled|done|
        mine|hired|agreed|certain|a done deal|decided)\b
    \b(?:that's|that is|it's|it is|so) settled\b|\bdone deal\b
    \bjob is (?:already |as good as |practically )?mine\b|\bas good as (?:hired|mine|done|in)\b
    \bin the bag\b
    \bi(?:'m| am) (?:practically|basically|already) (?:hired|part of|one of you|on the team|in)\b
    \bi already (?:feel like|consider myself|see myself as|am) (?:a|one|part|your)\b(?=.{0,30}(?:team|
        of you|family|colleague|member|crew))
    \bi assume (?:that )?(?:i|you|the|we|it)\b[^.;!?]{0,40}\b(?:got|have|offer|hired|contract|start|
        choose|chosen|mine|picked)\b
    \bi(?:'m| am) (?:certain|sure|confident|convinced|positive) (?:that )?(?:you(?:'ll| will|
        \ are going to) (?:choose|pick|hire|offer|select|take|decide for) (?:me|us|in my)|the offer|
        i(?:'ll| will) (?:get|be[ ]
        (?:hired|chosen|offered|joining|starting|selected)))\b
    \bas your (?:next|new|future) \w+(?: \w+){0,4},? i(?:'ll| will| shall| am going)\b
    \bwe(?:'ll| will| are going to) (?:do|make|achieve|be|have|work|build) (?:\w+ ){0,3}(?:great|together|
        team|amazing|wonders)\b
    \b(?:await|awaiting|expect|expecting|waiting for|look forward to|looking forward to) (?:the|your|my|
        an) (?:\w+ )?(?:offer|contract)\b
    \bpartner!
    """,
    begin=_BEGIN,
)


# What only an offer would bring about is not taken for granted.
_CONDITION = wording(
    r"""
    \b(?:if|provided|assuming|in case) (?:i|you|it|the|this)(?:'m|'re|'s)?\b[^.;!?]{0,40}\b(?:hire|hired|
        chosen|choose|chose|
        selected|select|picked|pick|offered|offer|appoint(?:ed)?|get|got|have me|me|take|want|were|
        join(?:ed)?)\b
    \b(?:were i to|should (?:you|it|the|i (?:be (?:chosen|hired|selected|offered)|get|join))|had i)\b
    """
)
_ABLE = r"\b(?:i can|can be|could|would|able|i'd)\b|\bfrom $"


def takes_for_granted(text: str) -> bool:
    """Whether a plain sentence takes the offer for granted."""
    if phrase(_CONDITION).search(text):
        return False
    return any(
        not found[0].startswith("my first") or not phrase(_ABLE).search(text[: found.start()])
        for found in phrase(_GRANTED).finditer(text)
    )
