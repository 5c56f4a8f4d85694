"""The candidate's own pay."""

from afterview.core.letters.lint.plain import phrase
from afterview.core.letters.lint.wording import wording

_SUM = wording(
    r"""
    [$£€₹] ?\d[\d,.]*
    \b\d[\d,.]* ?(?:k|usd|eur|gbp|euros?|dollars|pounds|lakh|lpa|kr|rupees|sek|nok|chf)\b
    \b\d{2,3}[,.]?\d{3}\b(?= a (?:year|month))|\b\w+ thousand (?:dollars|pounds|euros)\b
    """
)
_WORDS = (
    r"salary|pay|wages?|compensation|remuneration|earnings|income|package|paycheck|payslip|pay ?rise|raise"
)
_PAY = wording(
    r"""
    \bmy (?:\w+ ){0,3}?(?:{words}|rate|bonus|day rate|hourly rate|asking price)\b(?! (?:systems?|grades?|
        projects?|scales?|bands?|run))
    \b(?:i|i'd|i'm|i've)\b[^.;!?]{0,40}\b(?:earn|earned|earning|paid|make|made|making|expect|ask|asking|
        want|need|looking|hope|require|accept|settle|go|drop|work)\b[^.;!?]{0,30}(?:\b(?:{words}|money)\b|
        (?:{sum})(?! (?:class|budget|launch|campaign)))
    \b(?:paid|pays?|paying) me\b(?! (?:attention|back|a visit|a compliment))
    \b(?:i|i'm|i'd|i was)\b[^.;!?]{0,40}\b(?:on|got|get|used to|below|less than|around|at least|took home)\b
        \ (?:about |around |roughly |nearly |some )?(?:{sum})(?! (?:rows|users|class|budget|loads|trucks|
        orders))
    \bi (?:\w+ ){0,2}?earn\b(?! (?:their|your|his|her|my|the|trust|respect|it))|\b(?:expect|want|like|hope|
        need) to be paid\b|\bpay me\b
    \bbe paid (?:at least|more|what|less)\b|\bbetter paid\b
    \b(?:the|a|your|that|this) (?:\w+ ){0,2}?(?:{words}|pay range|salary range|rate of pay)\b(?=[^.;!?]*\b
        (?:me|my|i|i'd|enough|higher|negotia\w*|discuss|low|lower|better|acceptable|fair|match|expect\w*|
        advertised|offered|range|generous|attractive)\b)
    \b(?:as (?:for|to)|regarding|about|concerning|on|agree on) (?:the |a |my |your )?(?:{words}|money)\b
    \bsalary expectations?\b
    \bfor (?:an?|the|any|that) (?:\w+ )?(?:{words})\b(?! (?:systems?|grades?|run))(?=[^.;!?]*\b(?:i|i'd|
        me|my)\b)
    \b(?:salary|compensation|remuneration|bonus|the (?:pay|wage)|(?:talk|speak|word) (?:about|of|on) (?:pay|
        money))\b[^.;!]{0,120}\?
    \b(?:the |a |good |fair )?(?:{words}|money)\b[^.;!?]{0,25}\b(?:important to me|matters? to me|
        to be right)\b
    \bi(?:'d| would|'ll| will| should)(?: \w+)? (?:want|expect|need|like|hope for|ask for|
        require) (?:an? )?(?:\w+ )?(?:bonus|pay rise|allowance|
        stipend|company car|raise)\b
    \bi(?:'d| would|'m| am| was)? (?:ask(?:ing)? for|need|want|expect|making|getting|earning|on) (?:about |
        around )?[$£€]?\d{2,3}(?:[,.]\d{3}|k)
        (?=[.,;!]|$| to| a | per | at | now| or)
    \b(?:for|at) {sum} i(?:'d| would)\b
    \b(?:i|me|they|offer(?:ed)?|post|position|job|
        role)\b[^.;!?]{0,40}\boffer(?:ed)?\b[^.;!?]{0,40}\b(?:at|of|for|
        with|worth|paying)\b[^.;!?]{0,15}(?:{sum})
    \boffer\b (?:\w+ ){0,4}?(?:is|was|of|at|for|worth|comes|stands)\b[^.;!?]{0,15}(?:{sum})
    \brelocation\b[^.;!?]{0,25}\b(?:paid|covered|costs?)\b|\bhow much does (?:it|the (?:job|position)|
        this) pay\b
    \b(?:under|below|above|than|match) my (?:current|present|old|last)\b(?=.{0,20}\b(?:{words})\b)
    \bfor less than\b(?=.{0,12}(?:[$£€₹\d]|my))
    \bnegotiate\b(?=.{0,20}\b(?:{words}|offer|terms)\b)
    \b(?:current|present|old|last|previous) (?:wage|salary|pay)\b(?! (?:systems?|scales?|bands?))
    \bwhat\b[^.;!?]{0,20}\b(?:pays?|paying)\b\W*\?
    \bwhat does (?:it|the job|the position|this) pay\b
    """,
    words=_WORDS,
    sum=_SUM,
)
# Money that is the work, or a figure of speech.
_OTHERS_MONEY = wording(
    r"""
    \b(?:payroll|pays? for itself|pay(?:ing)? attention|pay(?:s|ing)? off|paid (?:off|attention)|
        food cost|budget|customers?|clients?|shops?|owners|suppliers?|invoices?|saved?|cut
        (?:ting)? costs?|sales|revenue|turnover|a class|raised?(?: the| our| from| \w+ from)|(?:bar|
        standards?|average))\b
    """
)


def speaks_of_pay(text: str) -> bool:
    """Whether a plain sentence speaks of the writer's own pay."""
    return phrase(_PAY).search(text) is not None and phrase(_OTHERS_MONEY).search(text) is None
