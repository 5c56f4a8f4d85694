"""A yes by who does what to whom: the company wants, chose, hires the candidate, or sends the papers."""

import re

from afterview.core.heard.wording import any_of

_US = r"(?:we|i|they|he|she|team|panel|board|committee|company|everyone|everybody|client|\w+)"
_JOIN = (
    r"(?:join(?! (?:us )?(?:for|on (?:a|the|mon|tue|wed|thu|fri|zoom|teams)|a |the (?:call|meeting|"
    r"interview|zoom))|"
    r" (?:zoom|teams|our (?:call|meeting|interview|talent|community|network)))|"
    r"be(?:come)? (?:our|the|a|an|part|one of)|come (?:and )?(?:work|aboard|on board)|work (?:with|for) us|"
    r"take (?:the|this|on the|up the|it on)|fill (?:the|this)|start (?:as|with us)|lead (?:our|the)|"
    r"run (?:our|the)|accept)"
)
_HIRE = (
    r"(?:hire|appoint|employ|engage|recruit|take you on|bring you on(?: ?board)?|have you (?:on|join|"
    r"as|with us))"
)
_ROLE = r"(?:job|role|position|post|place|spot|seat|gig)"
_PAPERS = (
    r"(?:contracts?(?! (?:role|position|work|rate|basis|manager|type|length))|paperwork|offer letter|"
    r"letter of (?:offer|appointment|"
    r"intent|employment)|appointment letter|offer documents?|terms of employment|employment agreement|"
    r"joining letter)"
)
YES = any_of(
    # They want the candidate.
    rf"(?:love|like|want|wants|wanted|delighted|thrilled|happy|keen|pleased|excited|honou?red|glad|wish|"
    rf"hop(?:e|ing))"
    rf"(?: \w+){{0,2}} (?:for )?you to {_JOIN}",
    rf"(?:love|like|want|wants|delighted|thrilled|happy|keen|pleased|excited|glad|decided|agreed|going|"
    rf"intend|able|ready) to (?:\w+ )?{_HIRE}(?: you| him| her)?\b",
    r"(?:love|like|delighted|thrilled|happy|keen|pleased|excited|glad|want) to (?:\w+ )?(?:have|get|see|"
    r"welcome) you"
    r"(?: \w+){0,2} (?:on (?:the|our) (?:team|crew|staff)|in (?:the|our) team|join\w*|on board|aboard|with "
    r"us|as (?:our|an?|the)|"
    r"working (?:with|for))(?! (?:for|on) (?:a|an|the) (?:call|interview|meeting|chat))",
    r"(?:they|we|i|team|panel|everyone|all|client|boss)(?: \w+){0,2} (?:want|wants|chose|choose|picked|"
    r"pick) "
    r"(?:you|to hire you)(?= ?(?:[.,;!|-]|$|for the (?:job|role|position)|as|on the|and))",
    r"(?:you are|you were) (?:the|our) (?:clear |unanimous |first |top |preferred |number one )*"
    r"(?:choice|pick|one|winner|preferred candidate|successful candidate|new \w+(?: \w+)?)(?= ?(?:[.,;!|-]|"
    r"$|for|and|of))",
    r"(?:first choice|preferred candidate|the one we want)(?: \w+){0,3} (?:is|was) you(?= ?(?:[.,;!|-]|$))",
    r"(?:want|wants|need|love|like) you (?:on board|aboard|on (?:the|our) team|in (?:the|our) team|with us|"
    r"to start|on the books)",
    # They chose.
    r"(?:settl|land|decid|plump|vot|agre|com|cam|end|gon|go|went|going)(?:e|ed|ing|led)?(?: up| down| out| "
    r"ahead| forward)?"
    r"(?: (?:for|on|upon|with|in favou?r of|on the side of|hiring|choosing|selecting|picking)) you"
    r"(?= ?(?:[.,;!|]|$|for (?:the|this)|as|over|because|since|and))",
    r"(?:we|i|panel|team|board|committee|they|manager|director|client|company)(?: \w+){0,3} "
    r"(?:select(?:ed)?|chosen|chose|picked|appoint(?:ed)?|"
    r"hired?) you(?= ?(?:[.,;!|-]|$|for (?:the|this|our) (?:\w+ ){0,3}(?:job|role|position|post)|as|to "
    r"(?:join|fill|be|take|lead)))",
    r"you (?:have been |were |are |got |have |get )(?:\w+ )?(?:selected|hired|appointed|chosen|successful "
    r"at (?:the )?interview|"
    r"the successful (?:candidate|applicant))(?= ?(?:[.,;!|-]|$|for (?:the|this|our) (?:\w+ ){0,3}(?:job|"
    r"role|position|"
    r"post)|as|to (?:join|fill|be|take)|at interview|and))(?!.{0,30}\b(?:next|round|stage|interview on|"
    r"shortlist))",
    r"(?:have|had|been) (?:a )?successful (?:at|following|in) (?:the |your |our )?(?:\w+ )?interview(?! "
    r"(?:stage|round|and will be|for the next))",
    r"you (?:have )?(?:got|landed|won|earned|secured|made) (?:it|the (?:\w+ ){0,3}"
    rf"{_ROLE})(?= ?(?:[.,;!|-]|$))",
    rf"(?:the )?{_ROLE}(?: is|s) yours|yours if you (?:want|would like|wish)|it is yours|you are (?:in|"
    rf"hired|on the team)(?= ?[.!,|]|$)",
    r"appoint you (?:to|as)|(?:your )?appointment (?:as|to the (?:post|position|role)) (?:\w+ ){0,4}(?:is|"
    r"has been|was) "
    r"(?:approved|confirmed)",
    r"(?:approved|confirmed|signed off|ratified|agreed)(?: \w+){0,2} your (?:appointment|hire|hiring|offer)",
    r"(?:recommend\w*|decision|decided|vote\w*|agreed|unanimous\w*|resolved|go-?ahead|green light)(?: "
    r"\w+){0,3} "
    rf"(?:to|in favou?r of) {_HIRE}(?:ing)?(?: you)?\b",
    r"(?:go-?ahead|green light|thumbs up|sign-?off|approval)(?: \w+){0,3} (?:to hire|to bring|to offer|on "
    r"(?:you|your (?:hire|offer))|"
    r"to make you)",
    r"(?:board|team|panel|committee|ceo|boss|client|director|manager|everyone|they|she|he|finance)(?: "
    r"\w+){0,2} (?:said|says) yes",
    r"(?:make|making|made) (?:it|this|things) official|(?:we|i|they) can (?:do|go (?:up )?to|stretch to|"
    r"match|offer) [$€£]?\d[\d.,]*k?"
    r"(?= ?(?:[.,;!|]|$|and|plus|with|base|a year|per))",
    r"(?:in|for|of|about) (?:choosing|selecting|picking|hiring|appointing) you(?= ?(?:[.,;!|]|$|for|as))",
    # They offer.
    r"(?:mov\w+|go(?:es|ing)?|proceed\w*|progress\w*)(?: forward| ahead)? (?:straight )?(?:to|with) (?:an? "
    r"|the |your )?(?:\w+ )?"
    r"offer(?! (?:to|from)\b)|putting (?:the|your|an?|together)(?: \w+)? (?:package|offer|contract)",
    rf"(?:we|i|they|team|company|client|\w+) (?:would like to |want to |are going to |will |can |wish to |"
    rf"wanted to |"
    rf"have decided to |are |am )*(?:offer(?:ing|ed)?|extend(?:ing|ed)?|propos(?:e|ed|ing)|present(?:ing|"
    rf"ed)?|giv(?:e|ing)|"
    rf"mak(?:e|ing))(?: to)? you (?:an? |the |our |this )?(?:[\w'-]+ ){{0,6}}?(?:{_ROLE}|offer|appointment|"
    rf"contract)",
    rf"(?:offer|offering|offered) you (?:a |an |the |our )?(?:[\w/&'-]+ ){{0,6}}?(?:{_ROLE}|contract|"
    rf"appointment|on a (?:permanent|full))",
    rf"(?:send|sending|sent|attach\w*|enclos\w*|issu\w+|draw\w* up|drafting|prepar\w+|rais\w+|releas\w+|"
    rf"land|email\w*|"
    rf"find|follow|post\w*|get|getting|receive|receiving|generat\w+|sign|signed|review)(?: \w+){{0,5}} "
    rf"(?:your |the |a |an "
    rf")?(?:\w+ )?{_PAPERS}",
    rf"(?:get|have|shoot|fire|ping|pop|drop) (?:you )?(?:the|your|a) (?:\w+ )?{_PAPERS} (?:over|out|across|"
    rf"to you|ready|sorted|signed)",
    rf"{_PAPERS}(?: \w+){{0,3}} (?:is|are|will|to|should|for)(?: \w+){{0,2}} (?:over|out|across|attached|"
    rf"enclosed|"
    rf"follow\w*|on (?:its|the) way|sent|"
    r"land|with you|reach you|your (?:signature|review)|ready|coming|being|issued|you|released)",
    r"offer (?:details|terms|summary|package|is as follows|below|attached|stands|as discussed|we discussed|"
    r"we made)",
    r"(?:your|the|our|an|conditional|provisional|verbal|formal|firm) offer (?:of|for) (?:employment|"
    r"appointment|the (?:post|"
    r"position|role)|a (?:\w+ ){0,3}(?:post|position|role|job))",
    r"(?:conditional|provisional|unconditional|verbal|formal|firm) offer(?! (?:to (?:another|someone|a "
    r"different)|if|once|when))",
    r"(?:confirm|reply|revert|let (?:us|me) know|respond)(?: \w+){0,6} (?:accept(?:ance)?|take up) (?:of "
    r")?(?:the|this|our)? ?"
    r"(?:offer|post|position|role|job|appointment)?(?= ?(?:[.,;!?|]|$|by|so|and|within))",
    r"(?:revert|confirm|reply)(?: \w+){0,3} with your acceptance|awaiting your acceptance|(?:formally "
    r")?accept (?:our|this|the) offer",
    # German
    r"fur (?:sie|dich) (?:ausgesprochen|votiert|gestimmt)|(?:sie|dich) (?:ausgewahlt|ausgesucht)",
    r"(?:mochten|wollen|wurden|freuen uns|freue mich|gerne?)(?:[ ,]+\w+){0,4}? (?:sie|dich)(?:[ "
    r",]+\w+){0,8}? (?:in unserem team|"
    r"im team|bei uns|an bord|als (?!gast)\w+)(?:[ ,]+\w+){0,5}? (?:haben|begrussen|willkommen|einstellen|"
    r"beschaftigen|gewinnen|"
    r"sehen|wissen|durfen)",
    r"(?:die )?(?:wahl|entscheidung)(?: \w+){0,3} auf (?:sie|dich) gefallen|(?:sie|du) (?:haben|hast|"
    r"bekommen|bekommst|erhalten) "
    r"(?:die stelle|den job|den zuschlag|die zusage)|(?:sie|dich) (?:\w+ )?(?:einstellen|einzustellen)",
    r"(?:vertrag|vertragsentwurf|vertragsunterlagen|arbeitsvertrag|zusage|vertragsangebot)(?:[ "
    r",]+\w+){0,10}? (?:zu|zukommen|"
    r"senden|schicken|erhalten|bekommen|bekommst|vorbereit\w*|beigefugt|anhang|anbei|unterschr\w+|"
    r"zugeschickt|zugesandt)",
    # French
    r"(?:vous|votre)(?: \w+){0,4} (?:retenu\w*|choisi\w*|selectionne\w*|recrut\w*|embauch\w*)(?= ?(?:[.,;!|"
    r"]|$|pour (?:le|ce|occuper)))",
    r"(?:souhait\w+|heureu\w+|plaisir|ravi\w*|aimer\w+|decide\w*)(?:[ ,]+[\w']+){0,5}? (?:vous|t')(?: |"
    r"')?(?:recruter|embaucher|"
    r"engager|accueillir (?:dans|au|parmi|chez)|compter parmi|integrer|confier (?:le|ce) poste|voir "
    r"rejoindre)",
    r"(?:vous|te) (?:proposer|proposons|offrir|offrons)(?: \w+){0,4} (?:poste|contrat|cdi|cdd|emploi)|vous "
    r"rejoignez|rejoindre "
    r"(?:notre|l') ?equipe",
    # Spanish
    r"(?:has|ha) sido (?:seleccionad|elegid|escogid)[oa](?= ?(?:[.,;!|]|$|para (?:el|la|incorpor|form)))|"
    r"(?:el puesto|la plaza) es "
    r"(?:tuy|suy)[oa]",
    r"(?:queremos|gustaria|encantaria|alegra\w*|complace\w*|decidido|placer)(?:[ ,]+\w+){0,6}? (?:que "
    r"(?:te|se) (?:incorpor|un)\w*|"
    r"que formes parte|contratart?\w*|ofrecert?\w*|incorporart?\w*|contar contigo|hacerte una oferta|darte "
    r"la bienvenida)",
    # Italian
    r"(?:abbiamo|ho|si e) (?:\w+ )?(?:deciso di (?:assumer|offrir|inserir|affidar)\w+|scelto (?:te|lei)|"
    r"selezionat\w+ (?:te|lei|la "
    r"sua|il suo))|(?:il posto|la posizione) e (?:su|tu)[oa]",
    r"(?:vorremmo|lieti|piacere|felici|piacerebbe)(?:[ ,]+\w+){0,5}? (?:averl|averti|accoglier|assumer|"
    r"inserir|offrir|che (?:lei|tu) "
    r"(?:entr|facess))\w*(?! (?:un colloquio|una chiamata))",
    # Dutch
    r"(?:graag|blij|willen|leuk|besloten)(?:[ ,]+\w+){0,6}? (?:(?:aan te nemen|aannemen|in dienst (?:nemen|"
    r"te nemen)|verwelkomen|"
    r"als (?:nieuwe )?collega|in (?:ons|het) team))|de baan is (?:van )?(?:jou|u|voor jou)|je hebt de baan|"
    r"(?:jij|u|je) "
    r"(?:bent|wordt) (?:het|onze nieuwe \w+)",
    r"(?:contract|arbeidsovereenkomst|aanbod)(?:[ ,]+\w+){0,8}? (?:toe|sturen|gestuurd|bijlage|opgesteld|"
    r"ondertekenen|ontvangen|"
    r"toegestuurd|opstellen)|(?:bijlage|hierbij|sturen|stuur)(?:[ ,]+\w+){0,6}? (?:contract|"
    r"arbeidsovereenkomst)",
    # Portuguese
    r"(?:voce|tu) (?:foi|foste|esta) (?:\w+ )?(?:aprovad|selecionad|escolhid|contratad)[oa](?= ?(?:[.,;!|]|"
    r"$|para (?:a|o)))|a vaga e sua",
    r"(?:gostariamos|queremos|prazer|felizes|adorariamos)(?:[ ,]+\w+){0,6}? (?:contrata-?l?\w*|que (?:voce "
    r")?(?:se junt|fac|integr|"
    r"entr)\w*|te-l[oa]|ter voce|oferecer-?\w*)",
)
# A yes in the words of a no.
IDIOM = any_of(
    r"you (?:will )?have(?: \w+){1,5} to accept(?= ?(?:[.,;!|]|$|it|the|our|this))",
    r"(?:daft|crazy|mad|fools?|silly|stupid|insane) (?:if we did )?not (?:to )?(?:take|have|hire|snap|"
    r"offer|grab)\w*",
    r"(?:can|could) not (?:be happier|wait) to (?:have|welcome|get) you (?:join|on board|on the team|"
    r"aboard|with us)",
)
# What follows a wish, and puts it off.
PUT_OFF = any_of(r"but\b.{0,80}\b(?:not|until|unless|depends?|no|first|only if|have to wait|subject to)")
# The terms of a job; two of them with an amount of money are an offer.
MONEY = re.compile(
    r"(?:[$€£]|\b(?:usd|eur|gbp|inr|aud|cad|chf|rs\.?) ?)\d[\d.,]*k?|\b\d[\d.,]*k\b|\b\d{2,3}[.,]\d{3}\b|"
    r"\b\d[\d.,]* ?(?:usd|eur|gbp|inr|aud|cad|chf|euros?|dollars|pounds|lpa|lakhs?)\b|"
    r"\b\d[\d.,]* (?:an|per|a) (?:hour|hr|year|annum|month|week|day)\b"
)
TERM = any_of(
    r"base|basic|salary|bonus|commission|pension|pto|(?:days?|weeks?)(?:')? (?:of )?(?:holidays?|hols|leave|"
    r"vacation|pto|off)|\d\d days",
    r"(?:car|housing|relocation|mileage) allowance|equity|stock|options|rsus?|sign-?on|relocation|"
    r"probation\w*|benefits|"
    r"401k|health insurance|ctc|joining|grade|band \d",
    r"start(?:ing)?(?: date)?|in writing|letter|contract|on board|docusign|sign",
)
# Money that is asked about, paid elsewhere, or back.
OTHER_MONEY = any_of(
    r"range|budget|expect\w*|looking for|current\w*|advertised|pays?|paying|reimburs\w*|receipts?|"
    r"expenses?|travel|fares?|"
    r"refund\w*|paid|would need|you mentioned|you (?:said|wanted|asked)|instead of|rather than|floor|"
    r"consider|voucher|if|"
    r"invoices?|fees?|raised|funding|revenue|turnover|customers|users|rows|events|million",
)
