"""How companies say no: to the candidate, or to the position."""

from afterview.core.heard.wording import any_of

_ON = (
    r"(?:move|moving|go|going|proceed|proceeding|progress|progressing|continue|continuing|advance|"
    r"advancing|take|taking|carry|carrying|press|pursue|pursuing|push)"
)
_OTHERS = (
    r"(?:another|other|a different|different|an internal|internal|some other|someone|somebody|a "
    r"more|more|candidates? (?:who|whose|that|with)|applicants? (?:who|whose|that|with)|the other|"
    r"those)"
)
NO = any_of(
    # What they decided against.
    r"(?:decid\w+|chos\w+|choos\w+|elect\w*|opt\w*|determin\w+|conclu\w+|agreed|made the (?:\w+ "
    r")?(?:decision|choice)|reached the (?:\w+ )?decision|decision(?: is| was)?(?: made)?)(?: "
    rf"\w+){{0,3}} (?:not to|to not|against) (?:be )?(?:{_ON}|offer|extend|invit\w+|select|hire|"
    r"hiring|fill\w*|appoint\w*|recruit\w*|replac\w*|employ\w*|include|consider|shortlist|make (?:you )?an "
    r"offer|(?:moving|going|proceeding|"
    r"progressing|taking|advancing|offering))",
    r"(?:will|are|is|am|be|were|was|would|do|can|could|have|has|going to)(?: \w+)? not (?:now |"
    r"currently |going to |able to |in a position to |be able to |be |in position to |plan to |"
    rf"planning to |intend to |wish to )*{_ON}(?: \w+){{0,2}} (?:forward|further|ahead|on(?!-)|with "
    r"(?:you|your)|your (?:application|candidacy|candidature|profile|process|interviews?))",
    r"(?:will|are|is|am|were|was|can|could|have|has)(?: \w+)? not (?:able to |in a position to |be "
    r"able to |be |going to |been able to )*(?:offer|offering|extend|extending|select|selecting|"
    r"hire|hiring|shortlist\w*) (?:you|your|an offer|this|the|a) ?(?!.{0,12}\b(?:time|slot|date|"
    r"refund|discount|interview on|call on|another (?:time|slot|date))\b)",
    rf"(?:unable|not possible|impossible|not in a position|not able) to (?:{_ON}|offer|extend|"
    r"select|hire|consider|invite)(?: (?:you|your|this|the|any|with|an offer))*(?: (?:forward|"
    r"further|application|candidacy|position|role|job|offer|a position|a role|the position|the "
    r"role))",
    r"(?:can|could|will) not (?:be )?(?:consider|considering|considered)(?: \w+){0,3} (?:further|"
    r"any longer|for this|for the|application)",
    # Somebody else.
    rf"(?:{_ON}|went|gone|decided|opted|chosen|chose|selected|made (?:the|our) (?:choice|"
    r"selection)|offered (?:it|the \w+(?: \w+)?) to|settled on|filled (?:it|the (?:role|"
    rf"position)) with)(?: \w+){{0,3}}? (?:forward |ahead |on |further |for |to )?(?:with |to |for "
    rf")?{_OTHERS}\b(?: \w+){{0,3}} ?(?:candidates?|applicants?|applications?|person|individual|"
    r"profile|finalist|option|else|direction|hire|qualified|suitable|experienced|closely|"
    r"background|better|match\w*|experience|skills|qualifications)",
    r"(?:selected|chosen|chose|hired|picked|found|appointed|preferred|identified) "
    rf"(?:{_OTHERS})(?: \w+){{0,2}} ?(?:candidates?|applicants?|person|individual|profile|finalist|"
    r"else)",
    r"(?:another|other|an internal|a different|the other|one of the other) (?:internal |external |"
    r"strong |finalist )?(?:candidates?|applicants?|finalist)s? (?:has|have|was|were|is) (?:been "
    r")?(?:selected|chosen|hired|appointed|offered|accepted|a (?:better|closer|stronger)|better|"
    r"closer|preferred)",
    r"(?:another|other) (?:candidates?|applicants?) (?:accepted|who accepted|whose .{0,60}(?:match|"
    r"fit|align)\w*|(?:more closely|better) (?:match|fit|align)\w*)",
    rf"(?:hiring|choosing|selecting|picking|appointing) {_OTHERS}(?: \w+){{0,2}} "
    r"?(?:candidates?|applicants?|person|else)",
    r"(?:choisi|retenu|opte pour|porte sur)(?: \w+){0,3} autres? (?:candidat|profil|personne)\w*",
    r"(?:going|gone|went|go|signed|proceed\w*|mov\w+ forward) with (?:him|her|them)",
    r"(?:other|another|different|stronger) (?:finalist|candidate|applicant|person)(?:'s)?(?: [\w']+){0,5} "
    r"(?:tipped|edged|had (?:the edge|more|a stronger|deeper|better)|came out|won|got the|was (?:a |the )?"
    r"(?:better|stronger|closer|preferred))",
    r"(?:pulled|withdrawn|withdrew|cut|lost|removed)(?: the| our| its)? (?:funding|budget|headcount)",
    r"(?:will|are|is) not (?:now )?(?:be )?(?:appoint(?:ing)?|making (?:a hire|an appointment)|hiring)\b",
    r"(?:decid\w+|decision|chosen|had|have) to (?:close|cancel|withdraw|eliminate|scrap|freeze) "
    r"(?:the|this|that|our|your)(?: \w+){0,2} (?:position|role|job|vacancy|opening|requisition|search|post)",
    r"(?:go|going|gone|went|taken|take|taking) (?:another|a different) (?:way|route|path)",
    rf"(?:{_ON}|went|gone)(?: \w+){{0,2}} with (?:other )?(?:candidates?|applicants?|people|"
    r"someone|somebody) "
    r"(?:who|whose|that|with)",
    r"not (?:a |the )?(?:right|good|strong|close|best|perfect)(?: enough)? (?:match|fit)",
    r"(?:do|did) not (?:feel|think|believe)(?: \w+){0,6} (?:fit|match)",
    r"to pass(?= ?(?:[.,;!]|$|on (?:you|your|this|the application)|at this|this time|for now))",
    r"not going to (?:fill|hire|recruit|make a hire)",
    r"not (?:going to )?work out (?:this time|for this|with you)",
    r"(?:profile|background|experience|skills|qualifications)(?: \w+){0,3} (?:does|do) not (?:\w+ )?"
    r"(?:match|meet|fit|align|correspond)",
    r"non (?:possiamo|potremo|intendiamo) (?:proseguire|procedere|andare avanti|dare seguito)",
    r"bent het (?:helaas )?niet geworden",
    r"(?:gave|given|giving|give|offered) (?:the|this) (?:job|role|position|spot|post) to (?!you\b)\w+",
    r"(?:continue|continuing|extend|extending|widen|resume) (?:its|our|the|their) search",
    r"hold off (?:on )?(?:hiring|recruiting|filling)",
    r"(?:will|can|is|was|has)(?: \w+)? not (?:be |been )?(?:taken|carried|progressed|"
    r"considered)(?: any)? (?:further|forward)",
    r"fur (?:einen?|eine) (?:internen?|externen?) (?:bewerber|kandidat|person)\w*",
    r"you (?:came|were|finished|are) (?:a (?:very )?close )?(?:second|runner-?up)",
    # The candidate's own fate.
    r"(?:you|your application|your candidacy|your profile)(?: \w+){0,3}? (?:have|has|had|were|was|"
    r"are|is|will)(?: \w+)? not (?:been |be )?(?:selected|successful|shortlisted|chosen|progressed|"
    r"progressing|accepted|retained|taken forward|moving forward|advancing|considered further|"
    r"under consideration|a (?:match|fit)|the right|moved forward|short-listed|appointed|"
    r"successful)",
    r"(?:application|candidacy|interview|you)(?: \w+){0,6}? (?:has|have|was|were|is|are)(?: been| "
    r"on this occasion| this time| unfortunately| sadly| regrettably)* (?:unsuccessful|rejected|"
    r"declined|not selected|turned down)",
    r"no longer (?:be )?(?:under consideration|being considered|in consideration|considered|"
    r"considering (?:you|your)|moving forward with (?:you|your)|proceeding with (?:you|your)|in "
    r"the running)",
    r"(?:not|were not|was not|are not|is not)(?: \w+)? (?:the )?(?:right|best|strongest|closest|"
    r"perfect|quite the right|a good|a strong|an ideal|ideal|quite what) (?:fit|match|candidate|"
    r"person|choice|we)",
    r"(?:status|decision|result|outcome) ?(?:is|was|:|-|of your application is) ?(?:now "
    r")?(?:changed to )?(?:not selected|rejected|declined|unsuccessful|no longer under "
    r"consideration)",
    r"(?:changed|updated) (?:from .{0,30} )?to ?:? ?[\"']?(?:not selected|rejected|declined|"
    r"unsuccessful|no longer under consideration|closed|position filled)",
    r"(?:it is|it was|this is|that is|we are|i am|is) (?:a )?(?:no|passing|a pass) (?:from us|from "
    r"our side|this time|for now|on this one|on your application)",
    r"(?:decided|going|chosen|choosing|have|had|will) (?:to )?(?:have to )?pass(?:ed|ing)? on "
    r"(?:you|your|this|moving|proceeding|the application)",
    r"not (?:a|the) (?:no|yes) we were hoping",
    r"regret(?:s|fully)? (?:to (?:inform|tell|advise|let|say|notify)|that (?:we|you|your|the "
    r"(?:role|panel|team|position))|having to "
    r"inform)(?!.{0,60}\b(?:reschedul|postpone|delay|move|interview (?:on|at|tomorrow)|out of|away|"
    r"meeting))",
    r"sorry to (?:inform|tell|say|let you know|advise|have to tell)(?!.{0,60}\b(?:reschedul|"
    r"postpone|delay|taking|took|late|long|wait|interview (?:on|at|tomorrow)))",
    rf"(?:unfortunately|regrettably|sadly|regret|afraid|however)\b.{{0,90}}\b(?:not be (?:{_ON}|"
    rf"offering|selected|progressed|inviting|taken)|not (?:{_ON}|be able to offer|able to offer|"
    r"successful|selected|progress|been selected|been successful|been shortlisted|been chosen|"
    r"make (?:it|the (?:cut|shortlist|final))|get the (?:job|role|position)|made it)|unsuccessful|"
    r"gone (?:to|with) (?:another|someone|somebody|a different)|other candidates|another "
    r"candidate|someone else|somebody else)",
    r"(?:you|we)(?: \w+)? (?:did|have|had) not (?:make|made|get|got|go|been) (?:it|the cut|the "
    r"shortlist|the final|(?:on |through )?to the next|to the next|the (?:job|role|position)|"
    r"through)",
    r"in a different direction",
    r"(?:final|this|the) (?:decision|answer) is (?:a )?no\b",
    r"(?:end|ended|close|closed|closing|conclude|concluding|stop|stopping) (?:the|your|our) "
    r"(?:application|process|candidacy)(?: with you)?(?: here| at this (?:point|stage|time))?(?! "
    r"(?:by|on|in|date|deadline))",
    r"(?:withdrawn|withdraw|withdrawing|rescind\w*) (?:the|our|your) (?:job )?offer",
    # The position's fate.
    r"(?:position|role|job|vacancy|opening|post|requisition|seat|headcount)(?: \w+){0,6}? (?:has|"
    r"have|was|is|had)(?: now| since| already| just| unfortunately| recently| sadly| been| being)* "
    r"(?:filled|closed|cancell?ed|withdrawn|eliminated|frozen|cut|scrapped|removed|discontinued|"
    r"put on hold|placed on hold|on hold|paused|no longer available|no longer open|gone)",
    r"(?:filled|cancell?ed|closed|eliminated|scrapped|frozen|withdrawn) (?:the|this|that|our) "
    r"(?:position|role|job|vacancy|opening|requisition|search|headcount)",
    r"(?:cancell?ed|closed|abandoned|called off|discontinued|stopped|ended) (?:the|our|this) "
    r"(?:search|recruitment|recruiting|hiring|process)(?! (?:by|on|in))",
    r"no longer (?:be )?(?:hiring|recruiting|looking (?:to (?:hire|fill)|for)|filling|fill|"
    r"available|open|going ahead|seeking|proceeding|moving (?:ahead|forward))",
    r"(?:will|are|is) not (?:now )?(?:be )?(?:hiring|recruiting|filling|fill) (?:for |the |this |"
    r"anyone)",
    r"(?:search|recruitment|process|hiring|recruiting)(?: \w+){0,5} (?:has|have|was|is) (?:been "
    r")?(?:cancell?ed|closed|called off|discontinued|stopped|abandoned)",
    # German
    r"(?:leider|bedauer\w*|bedauerlicherweise)\b.{0,120}\b(?:absage\w*|nicht (?:weiter|"
    r"berucksichtigen|anbieten|in die (?:engere|nahere)|fur (?:sie|dich|uns)|mehr|zum zug|in frage|"
    r"einladen|entsprechen|zusagen|folgen)|keine (?:positive|zusage|stelle)|anderen? (?:bewerber|"
    r"kandidat|person)\w*|andere(?:n|r|s)? (?:profil|bewerb|kandidat)\w*|abzusagen|gegen (?:sie|"
    r"dich|ihre|deine))",
    r"(?:fur|zugunsten) (?:einen? |eines |einer )?andere\w* (?:\w+ )?(?:bewerb|kandidat|person|"
    r"profil)\w*",
    r"(?:absage|abzusagen|absagen mussen)(?! (?:des|ihres|fur den) (?:termin|gesprach)\w*)",
    r"nicht (?:weiter )?(?:im (?:weiteren )?(?:auswahl|bewerbungs)\w+ |bei der (?:auswahl|"
    r"besetzung) )?(?:berucksichtig\w+|weiterverfolg\w+)",
    r"(?:stelle|position)(?: \w+){0,5} (?:bereits |inzwischen |mittlerweile |schon |anderweitig |"
    r"nun |jetzt )*(?:vergeben|besetzt|gestrichen|nicht (?:mehr )?(?:besetz\w+|nachbesetzt))",
    r"(?:stelle|position|ausschreibung|besetzung|einstellung\w*|verfahren)(?: \w+){0,6} (?:auf eis|"
    r"ruht|pausiert|gestoppt|ausgesetzt|zuruckgezogen|zuruckgestellt|eingestellt)",
    r"entschieden,? (?:\w+ ){0,6}(?:nicht|anderen|andere|jemand anderen)",
    r"gegen (?:sie|dich|ihre bewerbung|deine bewerbung) entschieden",
    # French
    r"(?:malheureusement|regret\w*|desole\w*|navre\w*)\b.{0,140}\b(?:pas (?:donner|ete|suite|"
    r"retenu\w*|pu|retenir|poursuivre|en mesure de (?:donner|vous (?:proposer|retenir)))|negative|"
    r"d'autres? candidat\w*|autre candidat\w*|defavorable|refus)",
    r"(?:pas|ne (?:pouvons|pourrons|souhaitons)) (?:pas )?(?:donner|donne) (?:une )?suite "
    r"(?:favorable|positive)?",
    r"(?:n'(?:a|avons|est)|ne) (?:\w+ )?(?:pas|point) (?:ete )?(?:retenue?|retenu votre|retenir "
    r"votre|selectionnee?)",
    r"(?:un|une|d')(?: )?autres? (?:candidat|profil|candidature)\w*(?: (?:a|ont|dont|correspond|"
    r"qui)\b)",
    r"(?:poste|recrutement|offre)(?: \w+){0,5} (?:deja |finalement |desormais )*(?:pourvu|annule|"
    r"gele|suspendu|ferme|en pause|en attente|mis en suspens)",
    r"ne donnerons pas suite",
    r"reponse negative",
    # Spanish
    r"(?:lamentablemente|desafortunadamente|desgraciadamente|por desgracia|lament\w*|sentimos|"
    r"sentir)\b.{0,140}\b(?:no (?:ha|has|hemos|podemos|podremos|vamos|continua\w*|sera|fue|podra|"
    r"seguir\w*|avanz\w*|contar)|otr[oa]s? (?:candidat|perfil|person)\w*|descartad\w*|comunicar\w* "
    r"que no)",
    r"(?:decidido|optado|hemos elegido|seleccionado|avanzar|continuar|decantado)(?: \w+){0,4} "
    r"(?:por|con|a) otr[oa]s? (?:candidat|person|perfil)\w*",
    r"(?:no (?:ha sido|has sido|fue|fuiste|ha resultado|resulto)) (?:seleccionad|elegid)\w*",
    r"no (?:continuar|seguir|avanzar|seguiremos|continuaremos|avanzaremos)(?: \w+){0,2} (?:con "
    r"(?:tu|su|usted)|adelante)",
    r"(?:puesto|vacante|posicion|proceso)(?: \w+){0,5} (?:ya )?(?:ha sido |fue |esta |se ha |queda "
    r")?(?:cubiert[oa]|cancelad[oa]|cerrad[oa]|suspendid[oa]|congelad[oa]|paralizad[oa]|en pausa|"
    r"pausad[oa]|ocupad[oa])",
    # Italian
    r"(?:purtroppo|spiacent\w*|dispiace|rammaric\w*)\b.{0,140}\b(?:non (?:e|sei|abbiamo|possiamo|"
    r"procedere\w*|proseguire\w*|ha|siamo|le|ti|potremo)|altr[oia] (?:candidat|profil|person)\w*|"
    r"esito negativo)",
    r"(?:deciso|scelto|optato|preferito|proseguire|procedere)(?: \w+){0,4} (?:di |con |per )(?:un |"
    r"una )?altr[oia] (?:candidat|profil|person)\w*",
    r"deciso di non (?:proseguire|procedere|andare)",
    r"(?:posizione|ruolo|selezione|ricerca)(?: \w+){0,5} (?:e stat[oa] |e )?(?:gia )?(?:copert[oa]|"
    r"annullat[oa]|chius[oa]|sospes[oa]|congelat[oa]|in pausa|ricopert[oa]|assegnat[oa])",
    r"esito negativo",
    r"non (?:e stat[oa]|sei stat[oa]) selezionat[oa]",
    # Dutch
    r"(?:helaas|spijt\w*|jammer)\b.{0,140}\b(?:niet (?:verder|uitnodig\w*|doorgaan|geselecteerd|"
    r"gekozen|aanbieden|in aanmerking|met (?:je|jou|u))|andere? (?:kandidaat|kandidaten|"
    r"sollicitant\w*|persoon)|afwijz\w*|af te wijzen|iemand anders|negatief)",
    r"(?:gekozen|keuze|keus|voorkeur|besloten|verder|verdergaan)(?: \w+){0,5} (?:voor|met|op|aan) "
    r"(?:een )?(?:andere? (?:kandidaat|kandidaten|sollicitant\w*|persoon)|iemand anders)",
    r"besloten (?:om )?(?:de procedure |de sollicitatie)?(?:\w+ ){0,5}niet (?:verder|voort|"
    r"door)\w*(?: te)?",
    r"(?:functie|vacature|positie|procedure)(?: \w+){0,5} (?:is |inmiddels |al |reeds |wordt |"
    r"staat )*(?:vervuld|ingevuld|ingetrokken|gesloten|geannuleerd|vergeven|on hold|opgeschort|"
    r"bevroren|stopgezet)",
    r"afgewezen|afwijzing",
    # Portuguese
    r"(?:infelizmente|lament\w*|pena que)\b.{0,140}\b(?:nao (?:foi|sera|avanc\w*|prosseguir\w*|"
    r"seguir\w*|continuar\w*|podemos|poderemos|vamos|passou|temos)|outr[oa]s? (?:candidat|perfil|"
    r"pesso)\w*|negativ\w*)",
    r"(?:optamos|decidimos|decidido|escolhemos|seguir|avancar|prosseguir|selecionamos)(?: "
    r"\w+){0,4} (?:por|com) outr[oa]s? (?:candidat|perfil|pesso)\w*",
    r"(?:decidimos|optamos por) nao (?:avancar|prosseguir|seguir|continuar)",
    r"(?:vaga|posicao|processo)(?: \w+){0,5} (?:ja )?(?:foi |esta |se encontra )?(?:preenchid[oa]|"
    r"cancelad[oa]|encerrad[oa]|suspens[oa]|congelad[oa]|pausad[oa]|fechad[oa])",
    r"nao (?:foi|foste) selecionad[oa]",
)
HOLD = any_of(
    r"(?:on|put on|placed on|placing on|putting on) hold",
    r"hiring (?:freeze|pause)",
    r"(?:paus(?:ed|ing|e)|freez(?:e|ing)|froze|frozen|suspend(?:ed|ing)|halted|postpon(?:ed|ing)|"
    r"deferred|shelved)\b(?: \w+){0,4} ?(?:hiring|hires?|recruit\w*|search|position|role|process|"
    r"requisition|headcount|vacancy|opening|appointment)s?",
    r"(?:hiring|hires|recruit\w*|search|position|role|process|requisition|headcount|vacancy|opening|"
    r"appointment|"
    r"post)s?(?: "
    r"\w+){0,5} (?:is|are|was|were|been|be|being|got)(?: \w+)? (?:paused|frozen|suspended|halted|"
    r"postponed|deferred|shelved)",
    r"auf eis",
    r"einstellungsstopp",
    r"(?:stelle|besetzung|prozess|verfahren)(?: \w+){0,5} (?:pausiert|ausgesetzt|zuruckgestellt|"
    r"verschoben|ruht)",
    r"(?:poste|recrutement|processus)(?: \w+){0,5} (?:gele|suspendu|en pause|en attente|mis en "
    r"suspens|reporte)",
    r"(?:puesto|vacante|posicion|proceso)(?: \w+){0,5} (?:suspendid[oa]|congelad[oa]|paralizad[oa]|"
    r"en pausa|pausad[oa]|aplazad[oa])",
    r"(?:posizione|ruolo|selezione|ricerca)(?: \w+){0,5} (?:sospes[oa]|congelat[oa]|in pausa|"
    r"rinviat[oa])",
    r"(?:functie|vacature|procedure)(?: \w+){0,5} (?:on hold|opgeschort|bevroren|uitgesteld)",
    r"(?:vaga|posicao|processo)(?: \w+){0,5} (?:suspens[oa]|congelad[oa]|pausad[oa]|adiad[oa])",
)
# What takes a no back, or belongs to a time before: "that person withdrew", "the role has reopened".
REOPENED = any_of(
    r"(?:has|have|is|was|are)(?: now| just| since| been)* re-?opened",
    "fell through",
    r"(?:has|have|had|just|then|since|later|candidate|person|they|who)(?: (?!been\b)\w+)? (?:declined|"
    r"turned (?:it|us|the \w+) down|withdrew|withdrawn|backed out|changed (?:his|her|their) mind|"
    r"dropped out|pulled out)(?! (?:your|our|the|this|to|funding|budget)\b)",
    r"(?:are|would) you (?:still )(?:be )?(?:interested|available|open|looking)",
    r"ist wieder (?:offen|frei|ausgeschrieben)",
    r"(?:a|de) nouveau (?:ouvert|disponible)",
    r"(?:se ha|ha) (?:vuelto a abrir|reabierto)",
)
# A no in these words is about something else than the candidate or the position.
ELSEWHERE = any_of(
    r"\b(?:until|till|unless|without|before) (?:we|i|you|the|your|all|receiving|having)\b.{0,80}",
    r"(?:with|to) (?:all|every|everyone|everybody|each)\b.{0,30}",
    r"(?:before|until|till) (?:\w+day|tomorrow|next|this|january|february|march|april|may|june|july|august|"
    r"september|october|"
    r"november|december|christmas|the (?:new year|end|middle|weekend|holidays?)|\d)",
    r"to (?:ask|answer|tell|talk|speak|contact|judge|say|help)\b",
    r"bis wir",
    r"sin (?:su|tu|los|la)\b",
    r"sans (?:votre|vos|le|la)\b",
)
