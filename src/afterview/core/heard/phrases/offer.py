"""How companies say yes."""

from afterview.core.heard.wording import any_of

_JOB = (
    r"(?:position|role|job|post|place|contract|employment|spot|opportunity to join|opportunity to "
    r"work)"
)
_GLAD = (
    r"(?:pleased|delighted|happy|thrilled|excited|glad|honou?red|proud|pleasure|very happy|like|"
    r"love|want|ready|able|prepared|wish|decided)"
)
YES = any_of(
    r"you are (?:hired|the one|our (?:new|next) \w+)",
    r"bring you on (?:as|board)",
    r"(?:send|issue|prepare|mail|draw up|forward)\w*(?: you)?(?: over)? (?:the|your|a) "
    r"(?:\w+ )?(?:contract|offer)",
    r"(?:formal|written|our|following) proposal",
    r"sign(?:ing|ed)?(?: and return)? (?:the|your|our)(?: attached)? (?:offer|contract)",
    r"te unieras|se una a nuestro equipo|incorporarte a nuestro",
    r"abbiamo scelto (?:lei|te)|scelto lei",
    r"bied(?:en|t)? (?:we|wij|ik) (?:je|u|jou)\b.{0,40}\b(?:functie|baan|contract|positie)",
    r"offer(?:ing)? you (?:(?:a|an) (?:\w+ )?(?:salary|base|package) of )?[$€£]? ?\d[\d.,]*k?",
    r"welcome you (?:to|into|at) (?:\w+ ){1,4}as",
    r"welcome you (?:to (?:the|our) team|aboard|on board)",
    r"(?:we|panel|team|committee|board|everyone|they)(?: \w+){0,2} (?:chose|picked|want|selected) you"
    r"(?= ?[.,!;]|$| for the (?:job|role|position)| as)",
    "offer to follow",
    r"(?:increase|raise|improve|revise|match|adjust|extend) (?:the|our|your|that) offer",
    r"(?:delighted|happy|love it|thrilled|glad|pleased) if you (?:would )?(?:join|accept)\w*",
    r"(?:attached|here|below|enclosed) (?:is|are|you will find|please find)?(?: \w+){0,2} "
    r"(?:offer|package|contract|compensation)",
    r"your offer (?:from|of employment|for|letter|details|is|package)",
    r"(?:came|come|comes|coming) (?:back )?with (?:an|their|the) (?:\w+ )?offer",
    rf"{_GLAD}(?: \w+){{0,4}}? to (?:formally |officially |be able to |be |now |also "
    r")*(?:offer(?:ing)?|extend(?:ing)?|mak(?:e|ing)|present(?:ing)?|give|bring)(?: to)? (?:you "
    r")?(?:with )?(?:an? |the |our |this |your )?(?:formal |written |official |verbal |full[- "
    r"]time |part[- ]time |permanent |conditional |job |employment |following |fixed[- ]term |"
    rf"revised |new |updated )*(?:offer|{_JOB}|\w+(?: \w+){{0,4}} (?:{_JOB}))(?! (?:to "
    r"(?:interview|meet|speak|discuss|talk|chat|complete)|for (?:an? )?(?:interview|chat|call|"
    r"meeting)))",
    rf"(?:we|i|company|team)(?: \w+){{0,2}} (?:offer(?:ing)?|extend(?:ing)?|mak(?:e|ing)) (?:to "
    rf")?you (?:an? |the |our |this )?(?:\w+ ){{0,6}}?(?:{_JOB}|offer)(?! (?:to (?:interview|meet|"
    r"speak|discuss|talk|chat)|for (?:an? )?(?:interview|chat|call|meeting)))",
    r"(?:we|i)(?: \w+){0,3} offer you (?:the|a|an) [a-z]+(?: [a-z/&-]+){0,5} (?:at|with|in|"
    r"starting|on) ",
    r"(?:extend(?:ed|ing)?|making|made|make|put together|prepared|preparing|drawn up|issued|"
    r"issuing|approved)(?: you)? (?:an? |the |your |our )(?:formal |written |official |verbal |job "
    r"|employment |final |revised |updated |new |improved )*offer(?: (?:for|to|of) (?:you|"
    r"employment))?(?! (?:to (?:another|someone|somebody|a different)|by\b))",
    r"(?:your|the|our|an?|this|attached|formal|official|written|signed|revised|updated|new|"
    r"improved) (?:\w+ )?(?:offer letter|job offer|employment offer|offer of employment|letter of "
    r"offer|offer package|offer details|employment contract|contract of employment|offer "
    r"documents?)",
    r"offer letter|letter of offer|offer of employment|job offer|(?:written|formal|official) offer",
    r"(?:revised|updated|improved|formal|written|verbal|conditional|best and final|new|our|your|"
    r"the|this) offer (?:is|of|stands|expires|remains|to you|for you|attached|below|includes|"
    r"letter|details|for the|and contract|as attached)",
    r"regarding (?:the|our|your) offer",
    r"welcome (?:to the team|aboard|on board|to (?:the )?\w+(?: \w+)?(?: team| family)?!)",
    r"you (?:have )?(?:got|are getting) the (?:job|role|position)|(?:job|role|position|spot|it) is "
    r"yours",
    r"(?:wants?|like|love|delighted|happy|excited|thrilled|pleased|glad|choose|chosen|decided|"
    r"keen|hope)(?: \w+){0,3} "
    r"(?:you to (?:join|come and work|come work|be our|be the|become|start (?:as|with))|to (?:have|"
    r"welcome|hire|bring) you (?:join|on board|aboard|on the team|on our team|as (?:our|a|an|the)|"
    r"to the team|to our team|into|in our team|for the)|to hire you)",
    r"you are (?:our|the) (?:first choice|chosen candidate|successful candidate|candidate (?:we|of "
    r"choice)|one we (?:want|would like|chose))",
    r"(?:selected|chosen|chose|picked) you (?:for|as|to (?:fill|join|be))",
    r"you (?:have been|were|are) (?:selected|chosen|successful|hired|appointed)(?: for| as| in| to "
    r"join| to fill)? (?:the|our|this|your|being)(?! (?:next|second|third|final|following|first|"
    r"technical|initial|on-?site|interview|phone|round|test|assessment|shortlist|stage))",
    r"congratulations\b.{0,120}\b(?:offer|join\w*|hired|the (?:job|role|position)|on board|"
    r"selected (?:for|as) the)",
    # German
    r"(?:freuen uns|freue mich|mochten|wurden|wollen|konnen|gerne|gern|freude)\b.{0,80}\b(?:stelle|"
    r"position|vertrag|arbeitsvertrag|einstellen|anstellen|zusage|zusagen|angebot|anzubieten|im "
    r"team|in unserem team|an bord)\b(?:.{0,30}\b(?:anbieten|anzubieten|unterbreiten|zu "
    r"unterbreiten|machen|zusenden|zuzusenden|zu konnen|begrussen))?(?<!gesprach)",
    r"(?:vertrags?angebot|stellenangebot|arbeitsvertrag|jobangebot|anstellungsvertrag)",
    r"(?:zusage|zusagen zu konnen)(?= |,|\.|!|:|$)(?! (?:bis|zum termin))",
    r"fur (?:sie|dich) entschieden",
    r"willkommen (?:im team|an bord|bei uns)",
    # French
    r"(?:plaisir|heureux|heureuse|ravis?|ravies?|souhait\w+|joie|content\w*)\b.{0,80}\b(?:proposer|"
    r"offrir|faire) (?:\w+ ){0,3}(?:poste|offre|contrat|cdi|cdd|embauche|promesse)",
    r"(?:promesse|proposition|offre|lettre) d'(?:embauche|engagement|emploi|offre)(?! d'emploi)",
    r"(?:contrat de travail|votre contrat)",
    r"bienvenue (?:dans (?:l'equipe|notre equipe)|chez|parmi nous)",
    r"(?:retenu|choisi|selectionne) (?:votre candidature|votre profil)(?! pour (?:un|la|le|une) "
    r"(?:entretien|prochaine|suite|second))",
    r"votre candidature (?:a ete|est) retenue(?! pour (?:un|la|le|une) (?:entretien|prochaine|"
    r"suite|second))",
    # Spanish
    r"(?:complace|encantados?|alegra|gustaria|placer|gusto|satisfaccion|"
    r"queremos)\b.{0,80}\b(?:ofrecer(?:te|le)?|hacer(?:te|le)|presentar(?:te|le)|incorpor\w+|te "
    r"unas|se una|contratar(?:te|le)?)\b.{0,40}\b(?:puesto|oferta|posicion|contrato|trabajo|equipo|"
    r"vacante)",
    r"(?:oferta (?:de (?:trabajo|empleo)|laboral|formal|economica)|carta (?:de )?oferta|contrato "
    r"(?:de trabajo|laboral))",
    r"(?:has|ha) sido (?:seleccionad|elegid)[oa] (?:para (?:el|la|cubrir|ocupar) (?:puesto|"
    r"posicion|vacante)|como)",
    r"bienvenid[oa] (?:al equipo|a bordo|a (?:la|nuestra|nuestro))",
    # Italian
    r"(?:liet\w|felic\w|piacere|content\w|piacerebbe|vorremmo)\b.{0,80}\b(?:offrir\w*|propor\w*|"
    r"far\w*|assum\w*)\b.{0,40}\b(?:posizione|posto|contratto|ruolo|lavoro|offerta|proposta)",
    r"(?:offerta|proposta) (?:di (?:lavoro|assunzione|contratto)|contrattuale|formale)|lettera "
    r"(?:di (?:assunzione|impegno)|d'impegno|d'offerta)|contratto di (?:lavoro|assunzione)",
    r"benvenut[oa] (?:nel team|a bordo|in )",
    # Dutch
    r"(?:graag|blij|verheugd|genoegen|willen|leuk)\b.{0,80}\b(?:baan|functie|contract|positie|"
    r"aanbod|aanstelling|arbeidsovereenkomst)\b.{0,30}\b(?:aan(?:bieden| te bieden)|doen)|"
    r"(?:aan(?:bieden| te bieden)|doen)\b.{0,30}\b(?:baan|functie|contract|positie|aanstelling)",
    r"(?:arbeidsvoorwaarden|arbeidscontract|arbeidsovereenkomst|contractvoorstel|baanaanbod|aanbod "
    r"voor de functie)",
    r"welkom (?:in het team|bij ons|aan boord)",
    r"je bent (?:het geworden|aangenomen)|u bent (?:aangenomen|het geworden)|voor (?:jou|u) gekozen",
    # Portuguese
    r"(?:prazer|felizes?|contentes?|gostariamos|satisfacao|alegria|temos "
    r"o)\b.{0,80}\b(?:oferecer\w*|propor\w*|fazer\w*|apresentar\w*|contratar\w*)\b.{0,40}\b(?:vaga|"
    r"posicao|cargo|proposta|oferta|contrato|emprego)",
    r"(?:proposta (?:de (?:trabalho|emprego|contratacao)|formal|salarial)|carta (?:de )?(?:oferta|"
    r"proposta)|oferta de (?:trabalho|emprego)|contrato de trabalho)",
    r"(?:foi|foste) (?:aprovad|selecionad|escolhid)[oa] (?:para (?:a|o) (?:vaga|posicao|cargo)|"
    r"como)",
    r"bem-vind[oa] (?:a equipe|ao time|a equipa|a bordo)",
)
# Words around it that make an offer one to come, or one of something else.
NOT_YET = any_of(
    r"^to|(?:normally|usually|typically|generally|always|ordinarily)(?: \w+){0,3}$",
    r"(?:before|until|prior to|in order to|to be able to|in case|whether|if|should|when|once|"
    r"unless|might|may|could|hope|hoping|aim\w*|plan\w*|intend\w*|expect\w*|likely|close to|not "
    r"yet|cannot yet|can not yet|next step|stage|possible|potential|any)\b(?: \w+){0,6}$",
    r"(?:bevor|falls|wenn|sobald|ob|hoffen|planen)\b(?: \w+){0,8}$",
    r"(?:avant|si|afin|lorsque|esperons)\b(?: \w+){0,8}$",
    r"(?:antes|si|cuando|esperamos)\b(?: \w+){0,8}$",
    r"(?:prima|se|quando|speriamo)\b(?: \w+){0,8}$",
    r"(?:voordat|als|indien|hopen)\b(?: \w+){0,8}$",
    r"(?:antes|se|caso|quando|esperamos)\b(?: \w+){0,8}$",
)
AGAINST = any_of(r"(?:not|never|no|unable|without|nicht|kein\w*|pas|non|niet|geen|nao)\b(?: \w+){0,5}$")
