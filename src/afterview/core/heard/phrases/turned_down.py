"""A no by who does what to whom: chosen somebody else, closed the position, not gone on with the candidate.

Where `rejection` lists wordings, these join a deed and what it is done to, with some words between, so
that wordings nobody listed are found, too.
"""

from afterview.core.heard.wording import any_of

_NEAR = r"(?:[ ,]+(?!not\b|never\b|neither\b)[\w'%&/-]+){0,3}?[ ,]+"

# Somebody who is not the candidate.
_PERSON = (
    r"(?:candidates?|applicants?|applications?|persons?|people|individuals?|finalists?|contenders?|"
    r"professionals?|interviewees?|hires?|profiles?|lad|guy|chap|lady|woman|man|girl|fellow|one|"
    r"colleague|developer|engineer|analyst|manager|nurse|teacher)"
)
_OTHER = (
    rf"(?:(?:an?|the|this|that|one|two|one of the|one of our)? ?(?:\w+ )?(?:other|another|different|"
    rf"internal|external|"
    r"stronger|closer|better|preferred|more (?:\w+ly )?(?:experienced|qualified|senior|suitable|"
    rf"suited|aligned|fitting|local|seasoned))(?: \w+){{0,2}} {_PERSON}"
    rf"|(?:an?|the|this|that) (?:other|internal|existing|current) (?:\w+ )?(?:{_PERSON}|employee|member)"
    r"|(?:my|our|his|her|their) (?:own )?(?:niece|nephew|cousin|brother|sister|son|daughter|wife|husband|"
    r"friend|mate|partner|"
    r"neighbou?r|intern|apprentice|assistant)"
    r"|(?:the |our )?(?:first|top|highest|higher|best)(?: |-)(?:ranked|placed|scoring|choice|scored|rated) "
    r"(?:candidate|applicant)|"
    r"(?:the |our )?(?:preferred|front-?running|leading) (?:candidate|applicant)"
    rf"|{_PERSON} (?:\w+ )?(?:who|whose|whom|with (?:more|a|an|stronger|deeper|direct|extensive|prior|"
    rf"previous|"
    r"specific|greater|better|the)|that (?:has|have|is|are|more|better|was|were|had)|from within)"
    r"|(?:someone|somebody)(?= (?:else|who|whose|with|more|already|better|closer|stronger|from (?:within|"
    r"inside|the team|"
    r"another)|internal\w*|local\w*|instead|senior|in-?house|on the team|ahead of you|over you))"
    r"|the (?:successful|chosen|selected|appointed|winning) (?:applicant|candidate|person)"
    r"|the other(?= ?(?:[.,;!|]|$))|the other (?:one|two|three|person|finalist)|others (?:who|whose|with|"
    r"in)|an insider|a colleague of "
    r"ours)"
)
# What is done to somebody chosen.
_CHOSE = (
    r"(?:(?:decided|chose|chosen|opted|agreed|elected) to (?:hire|take on|go with|choose|select|appoint|"
    r"pick|promote|employ|engage|bring in|"
    r"recruit|give it to|offer it to)|chose|chosen|choosing|select(?:ed|ing)|pick(?:ed|ing)|hired|hiring|"
    r"appoint(?:ed|ing)|"
    r"prefer(?:red|ring)|preference to|favou?r(?:ed|ing)|in favou?r of|"
    r"(?:lean(?:ed|t|ing)?|gravitat\w+|tilt\w*|swung) (?:towards?|to)|"
    r"(?:settl|land|decid|plump|sid|vot|agre|fix|com|cam|end)(?:e|ed|ing|led)?(?: up| down| out)?(?: "
    r"(?:for|on|upon|with|in favou?r of|"
    r"on the side of|hiring|choosing|selecting|picking|taking|offering (?:it|the \w+) to))|opt(?:ed|ing) "
    r"(?:for|to (?:go|move|proceed|offer|hire|appoint))|"
    r"(?:decided|agreed|decision|choice|vote|nod) (?:was |is |to be )?(?:on|for|to go to|went to)|"
    r"(?:go|goes|going|gone|went|run|running|sticking|stick) (?:forward |ahead |on |instead )?(?:with|to|"
    r"for)|"
    r"(?:mov(?:e|ed|ing)|proceed(?:ed|ing)?|progress(?:ed|ing)?|continu(?:e|ed|ing)|advanc(?:e|ed|ing)|"
    r"carry\w* on|"
    r"press\w*) (?:forward |ahead |on |further )?(?:with)|(?:advanc|progress)(?:e|ed|ing)|pursu(?:e|ed|ing)|"
    r"offer(?:ed|ing)? (?:it|the \w+(?: \w+){0,2}|this \w+|our offer|a contract|employment) to|"
    r"(?:made|make|making|extend(?:ed|ing)?) (?:an|the|our) offer to|"
    r"(?:gave|given|giving|awarded|go(?:es|ing)?|gone|went)(?: (?:it|the \w+|this \w+))? to|"
    r"filled (?:(?:it|the \w+(?: \w+)?) )?(?:by|with)|tak(?:en|ing) (?:by|on)|took on|recruited|engaged|"
    r"promot(?:ed|ing)|"
    r"brought (?:in|on)|bringing (?:in|on)|found|identified|signed|"
    r"accepted by|edged out by|pipped by|beaten by|outscored by|"
    r"hand(?:ed|ing) (?:it|the \w+) to)"
)
# What somebody else did or was.
_WON = (
    r"(?:accepted|signed|edged|pipped|nosed|got (?:the|it)|won|stood out|came out|came (?:first|top)|"
    r"scored (?:higher|"
    r"better)|outscored|(?:was|were|is|are|seem\w*|felt|looked)(?: \w+)? "
    r"(?:a |the )?(?:\w+ )?(?:better|closer|stronger|nearer|preferred|ahead|first choice)|"
    r"(?:match|matches|matched|meets?|met|fits?|fitted|suits?|suited|aligns?|aligned)(?: \w+){0,5} (?:more|"
    r"better|closely)|"
    r"(?:more closely|better|more precisely|more directly) (?:match\w*|fit\w*|align\w*|suit\w*|meet\w*|met|"
    r"reflect\w*)|"
    r"(?:has|have|had) (?:more|deeper|stronger|greater|longer|a (?:better|stronger|closer))|"
    r"(?:has|have) (?:now )?been (?:selected|chosen|hired|appointed|offered|made an offer|preferred))"
)
_POSITION = (
    r"(?:position|role|job|vacancy|opening|post|requisition|req|seat|head ?count|search|recruitment|hire|"
    r"opportunity|campaign|competition|hiring process|recruiting process|selection process)s?"
)
_ENDED = (
    r"(?:filled|clos(?:ed|ing) (?!date|on\b|at\b|by\b)|closed(?= ?[.,;!|]|$)|cancel\w+|withdrawn|"
    r"eliminated|frozen|cut|scrapped|"
    r"absorbed|merged|pulled|shelved|axed|dropped|removed|called off|discontinued|reallocated|redistributed|"
    r"abandoned|rescinded|deleted|stood down|disestablished|gone away|fallen away|fallen through|made "
    r"redundant|"
    r"taken (?:off the table|away|by)|outsourced|moved to (?:another|our) (?:\w+ )?(?:office|team|"
    r"department|site))"
)
_GO_ON = (
    r"(?:mov\w+|proceed\w*|progress\w*|continu\w+|advanc\w+|go(?:ing)?|tak\w+|carry\w*|pursu\w+|consider\w*|"
    r"invit\w+|offer\w*|appoint\w*|select\w*|hir\w+|employ\w*|shortlist\w*|short-list\w*|support\w*|"
    r"recommend\w*|"
    r"bring\w*|put\w*|accept\w*)"
)
_CANDIDATE = r"(?:you|your (?:\w+ )?(?:application|candidacy|candidature|profile|cv|resume))"
NO = any_of(
    rf"{_CHOSE}{_NEAR}{_OTHER}",
    rf"{_CHOSE} {_OTHER}",
    rf"{_OTHER}{_NEAR}{_WON}",
    rf"{_OTHER} {_WON}",
    rf"(?<!you are )(?:the|a) {_PERSON} (?:that |who |whom )?(?:we|they|i) (?:are|have|had|will be|finally|"
    rf"eventually|ultimately)?"
    r" ?(?:bringing|chosen|chose|choose|hired|hire|hiring|going with|taking|taken|took|went with|selected|"
    r"selecting|picked|appointed|"
    r"appointing|offered)",
    r"(?:went|gone|going|go|chose\w*|opt\w*|took|taken|taking|mak\w+|made|appoint\w*|hir\w+|fill\w*|"
    r"decided|promot\w+|stay\w*|"
    r"keep\w*|look\w*)(?: \w+){0,4} internal(?:ly)?(?= ?(?:[.,;!|]|$|route|way|option|appointment|move|"
    r"promotion|transfer|hire|solution|"
    r"candidate|for|instead))",
    # Not with the candidate.
    rf"(?:not|never|unable|no longer|against|without|refrain from){_NEAR}{_GO_ON}{_NEAR}{_CANDIDATE}"
    r"(?: \w+){0,3} (?:forward|further|ahead|on|for (?:the|this|our)|to the|any|beyond|at this|this time|"
    r"on this)",
    rf"(?:not|never|unable|no longer|against)(?: \w+){{0,3}} (?:mov\w+|proceed\w*|progress\w*|continu\w+|"
    rf"advanc\w+|go(?:ing)?|pursu\w+|press\w*|carry\w*)(?: \w+)? with {_CANDIDATE}",
    r"you (?:have |were |are |had |did )(?:\w+ )?not (?:\w+ )?(?:been )?(?:successful|appointed|selected|"
    r"chosen|"
    r"shortlisted|our (?:first|preferred) choice|ranked (?:first|high\w*)|score\w*|reach\w* the|"
    r"progress\w*|recommended|offered)",
    r"(?:will|would|can|could) not be (?:\w+ )?(?:offering|progressing|proceeding|continuing|pursuing|"
    r"taking you|"
    r"appointing|hiring|extending)(?! (?:as|in) )",
    r"(?:do|does|did|is|are|was|were|would|will) not (?:\w+ )?(?:have )?(?:the |a |quite |what |enough "
    r")*(?:\w+ )?"
    r"(?:fit|match|suitable|suited|what we (?:need|are looking for|were looking for|want))"
    r"(?= ?(?:[.,;!|]|$|for|at|with|this|right|to))",
    r"fell short (?:of|on)|came up short|just (?:missed|short)|narrowly missed|missed out|"
    r"lost out|miss(?:ed)? the cut",
    r"(?:not|never)(?: \w+){0,3} (?:the|a) (?:\w+ )?(?:outcome|news|answer|result|call|message|e-?mail)(?: "
    r"\w+){0,2} "
    r"(?:you|we|i|either)(?: \w+)? (?:were |was |had )?(?:hop\w+|want\w*|wish\w*)(?! to (?:have|give|share))",
    r"(?:give|giving|gave|given|let|letting) (?:my|our|his|her|someone|somebody|another|the other)(?: "
    r"\w+){0,2} (?:a go|a try|a shot|a "
    r"chance|the (?:job|role|nod|gig|position)|do it|have it)",
    r"(?:will|do|does|did|would) not (?:be )?(?:need(?:ing)?|requir\w+) you(?= ?(?:[.,;!|]|$|to (?:come|"
    r"attend|return)|for|any))",
    r"not (?:\w+ )?(?:recommend|select|choose|pick|appoint|support|back|want|hire|shortlist|choos)(?:ed|"
    r"ing|e)? you(?= ?(?:[.,;!|]|$|for|as|on|in))",
    r"(?:need|needs|needed|want|wants|wanted|require\w*|looking for|look for|after)(?: \w+)? (?:someone|"
    r"somebody|an? (?:candidate|person|profile)|"
    r"candidates|people) (?:with (?:\w+ )?(?:more|a (?:stronger|deeper|longer))|more|who has (?:more|"
    r"already)|stronger)",
    r"(?:said|says|answer (?:is|was|has to be)|came back (?:with|as)|voted|has to be|going to be) (?:a "
    r")?no(?= ?(?:[.,;!|]|$|to))|"
    r"vetoed|voted (?:you )?(?:down|against)",
    r"(?:below|under|short of|not (?:\w+ )?(?:reach|meet|clear|pass)(?:ed)?) (?:the|our) (?:\w+ "
    r")?(?:threshold|bar|line|cut-?off|standard|"
    r"pass mark|benchmark|minimum)",
    r"(?:have to|will|must|let us|best to) (?:leave it (?:there|here|at that)|call it a day|part ways|draw "
    r"a line|stop here)|"
    r"(?:ends?|stops?|finish\w*) here(?! (?:and|is))|as far as (?:we|it|this) (?:go|goes|can)|end of the "
    r"road|go our separate ways",
    r"(?:will|can|are|is|am|would|could|do|does) not (?:be )?(?:\w+ )?(?:proceed(?:ing)?|progress(?:ing)?|"
    r"continu(?:e|ing)|advanc(?:e|ing)|"
    r"(?:go|going|mov\w+) (?:ahead|on|forward)|pursu(?:e|ing) (?:it|this|things))(?= ?(?:[.,;!|]|$|any "
    r"further|further|at this|this time|"
    r"with (?:you|your|this|the (?:application|candidacy|process)|an offer)))",
    r"(?:application|candidature|candidacy|profile|you)(?: \w+){0,3} (?:could|can|has|have|was|were|is|"
    r"are) not (?:be |been )?(?:\w+ )?"
    r"(?:retained|selected|accepted|considered|successful|shortlisted|progressed|supported|recommended|"
    r"taken)(?! (?:yet|before|until)\b)",
    rf"{_POSITION}(?: \w+){{0,3}} (?:has|have|did|was|were|could|will|would) not (?:\w+ )?(?:surviv\w*|"
    rf"ma(?:de|ke) it|"
    r"go(?:ne)? through|(?:been |get |be )?funded|materiali\w+)(?! (?:yet|until|before)\b)",
    r"(?:that|it|this)(?: one)? is (?:dead|a no-?go|not (?:happening|to be|meant to be)|off the table)|"
    r"(?:that|this) ones? (?:is )?dead",
    r"(?:have|has|had|got|having)(?: already)? (?:someone|somebody|an? (?:internal|other) \w+)(?: "
    r"\w+){0,2} (?:in mind|lined up|already)",
    r"(?:he|she|they|the other \w+)(?: is| has| have| was)? (?:taking|taken|took|accepted|got|getting) "
    r"(?:it|the (?:job|role|position|post|"
    r"gig))(?= ?(?:[.,;!|]|$))",
    rf"{_POSITION} (?:went|goes|is going|has gone|will go|(?:was|has been|is being)(?: \w+)? (?:given|"
    rf"offered|"
    rf"awarded)) to (?!you\b|(?:the )?(?:board|"
    r"market|hr|finance|legal|approval|committee|press|advert))\w+",
    r"not (?:the|a) (?:right|good) (?:time|moment)(?: \w+){0,2} to (?:hire|fill|recruit|add|bring|expand|"
    r"take)",
    r"(?:hired|promoted|filled|recruited|appointed)(?: \w+){0,2} from (?:within|inside|our own)",
    r"(?:it|that) is (?:a )?(?:no|pass)(?= ?(?:[.,;!|]|$))|(?:appointed|hired|chosen|selected|chose|"
    r"promoted) (?:mr|mrs|ms|miss|dr|prof)\b",
    r"(?:not(?! yet)|unable)(?: \w+){0,6} (?:offer|offering|give|giving)(?: you)? (?:the|an?|this|that|"
    r"any)(?: \w+){0,3} (?:post|position|"
    r"role|job|place|contract|appointment|vacancy)(?! (?:yet|before|until|today|update|description)\b)",
    r"(?:not(?! yet)|unable)(?: \w+){0,6} to offer you what",
    r"(?:clos(?:e|ing)|end(?:ing)?|withdraw(?:ing)?|remov(?:e|ing)|releas(?:e|ing)) (?:out )?(?:you from|"
    r"your (?:application|candidacy|file)(?! "
    r"(?:by|on|in|date)\b))",
    r"(?:instead of|rather than) (?:hiring|recruiting|filling|bringing|adding|appointing)",
    r"(?:advise|suggest|recommend|urge|encourage) (?:that )?you (?:to )?(?:take|accept) (?:it|the other|"
    r"that|their)",
    r"not (?:been )?among (?:those|the)(?: \w+){0,3} (?:selected|chosen|shortlisted|candidates|applicants|"
    r"finalists|successful)",
    r"(?:will|going to|have to|must|decided to|need to) (?:keep|continue) (?:looking|searching)(?! (?:for|"
    r"into) (?:an?|another|the|your) (?:\w+ )?"
    r"(?:time|date|slot|room|way))",
    r"(?:stelle|position|job)(?: \w+){0,2} (?:geht|ging|gegangen)(?: \w+){0,2} an (?:eine[nmr]?|jemand\w*|"
    r"unsere\w?)",
    # No money, nobody at all.
    r"(?:can|could|will|do|does|did|are|is|be) not (?:\w+ ){0,2}(?:afford|take (?:anyone|anybody|you|someone|"
    r"another \w+) on|bring (?:anyone|anybody|you) on|make a hire|hire (?:anyone|anybody|for)|"
    r"recruit(?:ing)?|appoint(?:ing)?|filling|be (?:filling|filled|going ahead|recruiting|replac\w+)|"
    r"go(?:ing)? ahead with (?:the|this) (?:\w+ )?(?:position|role|hire|recruitment|appointment|post|"
    r"vacancy)|"
    r"have (?:the )?(?:budget|funding|funds|headcount|money|an opening))(?! (?:until|yet|before|the time))",
    r"(?:no|not any|without)(?: \w+){0,2} (?:budget|headcount|funding|money|opening|vacancy|position|"
    r"role)(?: \w+){0,3} "
    r"(?:any ?more|any longer|left|after all|this year|for (?:it|this|the (?:role|position))|right now|"
    r"available)",
    r"(?:manage|make do|cope|do it|get by|handle it) (?:on our own|without|ourselves|with (?:the|who) \w+ "
    r"we have)",
    # The position is no more.
    rf"{_POSITION}{_NEAR}(?:has|have|was|were|is|are|being|been|had|got)(?: (?!not\b)\w+){{0,3}}? {_ENDED}",
    rf"{_POSITION}(?: \w+){{0,4}} (?:will|is|are|does|do|would) (?:now )?(?:not|no longer)(?: be)? (?:be |"
    rf"going to be |being |now "
    r"|going to )*(?:continu\w+|filled|go(?:ing)? (?:ahead|forward)|exist\w*|proceed\w*|recruited|required|"
    r"needed|"
    r"available|advertised|happening|replaced|funded)(?! (?:until|before|by)\b)",
    rf"(?:cancell?(?:ed|ing)|clos(?:ed|ing)|scrapp(?:ed|ing)|eliminat(?:ed|ing)|pull(?:ed|ing)|withdr\w+|"
    rf"abandon(?:ed|ing)|"
    r"dropp(?:ed|ing)|ax(?:ed|ing)|freez\w+|froz\w+|end(?:ed|ing)|stopp(?:ed|ing)|kill(?:ed|ing)|"
    r"shelv(?:ed|ing)) "
    rf"(?:the|this|that|our|your|all)(?: \w+){{0,3}} (?:{_POSITION}|recruiting)(?! (?:by|on|in|date|"
    rf"deadline|phase|stage)\b)",
    r"no longer (?:\w+ )?(?:a |the |any |in )?(?:need|plan\w*|exist\w*|requir\w+|intend\w*|able to "
    r"(?:offer|hire|fill)|"
    r"a (?:role|position|vacancy)|position to)(?! (?:your|you|references|anything))",
    # German
    r"(?:ander(?:e|en|er|em|es)(?: \w+){0,2} (?:person|bewerb\w*|kandidat\w*|profil\w*|interessent\w*|"
    r"mitbewerb\w*)|"
    r"jemand(?:en|em)? (?:anders|anderen|anderem|mit|der|die)|(?:einen?|einer|eine[mn]) (?:intern|"
    r"mitbewerb)\w*(?: \w+)?|intern\w* "
    r"(?:bewerb|kandidat|losung|besetz)\w*)(?:[ ,]+\w+){0,6}? (?:entschieden|entschluss|entschlossen|zu "
    r"besetzen|"
    r"besetzt|besetzen|vergeben|fort\w+|weiter\w*|ausgewahlt|ausgesprochen|votiert|festgelegt|geeinigt|"
    r"vorzug|zugesagt|zusage|eingestellt|gefallen|"
    r"gewahlt|"
    r"den zuschlag|besser|gegeben|uberzeugt|gefunden|bekommen|erhalten|verfolgen|bevorzug\w+)",
    r"(?:entschieden|entschluss|entschlossen|wahl|besetzt|vergeben|vorzug|zusage|entscheidung)(?:[ "
    r",]+\w+){0,8}? "
    r"(?:ander(?:e|en|er|em)(?: \w+){0,2} (?:person|bewerb\w*|kandidat\w*|profil\w*|mitbewerb\w*)|"
    r"jemand(?:en|em) "
    r"(?:anders|anderen|mit|der|die)|(?:einen?|einer|eine[mn]) mitbewerb\w+|intern\w* (?:bewerb|kandidat|"
    r"losung|besetz)\w*)",
    r"(?:nicht|kein\w*)(?: \w+){0,5} (?:weiter(?:\w+)?(?: zu)? ?(?:verfolgen|berucksichtig\w+|gehen|"
    r"fuhren)?|fortsetzen|"
    r"fortzusetzen|fortfuhren|fortzufuhren|berucksichtigen|in die engere wahl|in die nachste runde|zum zug)"
    r"(?= ?(?:[.,;!|]|$|konnen|konnten|zu|mochten|werden|wollen|aufnehmen|kommen))",
    r"(?:stelle|position|ausschreibung|vakanz|besetzung)(?: \w+){0,6} (?:nicht (?:mehr )?(?:\w+ )?(?:besetzt|"
    r"besetzen|nachbesetz\w+|weiter\w*|verfugbar)|gestrichen|entfallt|weggefallen|intern besetzt|vergeben)",
    # French
    r"(?:retenu\w*|retenir|choisi\w*|choix|opte\w*|porte\w*|privilegi\w+|poursuivre|poursuivi|recrut\w+|"
    r"engage\w*|"
    r"prefer\w+|oriente\w*|selectionne\w*|tourne\w*|confier|confie|attribue\w*|penche)(?:[ ,]+[\w']+){0,6}? "
    r"(?:d')?(?:autres? (?:\w+ )?(?:candidat|profil|personne|postulant)\w*|quelqu'un (?:d'autre|qui|de "
    r"plus|avec|dont|en interne)|"
    r"(?:une? )?(?:candidat|profil|personne|postulant)\w* (?:intern|dont|ayant|plus|qui|mieux|avec|"
    r"possedant|disposant)\w*)",
    r"(?:autres? (?:\w+ )?(?:candidat|profil|personne)\w*|quelqu'un (?:d'autre|qui|de plus|avec|dont|en "
    r"interne))(?:[ ,]+[\w']+){0,5}? "
    r"(?:retenu\w*|choisi\w*|"
    r"accepte\w*|signe\w*|correspond\w*|plus|mieux|recrute\w*|selectionne\w*)",
    r"(?:ne|n')(?:[ ,]*[\w']+){0,5} (?:pas|plus|point)(?:[ ,]+[\w']+){0,5}? (?:retenu\w*|retenir|donner "
    r"(?:une )?(?:suite|"
    r"reponse (?:positive|favorable))|donne suite|poursuivre|suite (?:favorable|positive)|aller plus loin|"
    r"vous proposer (?:le|ce|un) poste|selectionne\w*|vous retenir)(?! (?:avant|sans|tant)\b)",
    r"(?:poste|recrutement|offre)(?:[ ,]+[\w']+){0,6}? (?:pourvu|annule|abandonne|supprime|gele|suspendu|"
    r"interrompu|"
    r"attribue|clos|cloture|ferme)\w*",
    # Spanish
    r"(?:eleg\w+|escog\w+|selecciona\w*|opta\w*|decant\w+|decid\w+|avanz\w+|continu\w+|segui\w*|contrat\w+|"
    r"apost\w+|"
    r"prioridad|incorpora\w*|ofrec\w+|preferi\w+|inclin\w+)(?:[ ,]+\w+){0,5}? (?:otr[oa]s?(?: \w+)? "
    r"(?:candidat|perfil|person|aspirante|postulante)\w*|(?:un|una|el|la) (?:candidat|perfil|person)\w* "
    r"(?:intern|cuy|con|que|mas)\w*|alguien (?:con|mas|que|intern)\w*)",
    r"no (?:\w+ ){0,4}(?:continuar\w*|seguir\w*|seguimos|continuamos|avanzar\w*|avanzamos|proseguir\w*|"
    r"seguir adelante)(?: \w+){0,3} (?:candidatura|solicitud|proceso|contigo|usted|adelante|perfil|"
    r"postulacion)",
    r"no (?:\w+ ){0,2}(?:has|ha|fuiste|fue|haya|hayas|resultaste|resulto)(?: sido)? (?:seleccionad|elegid|"
    r"escogid)\w*",
    r"(?:puesto|vacante|plaza|posicion)(?: \w+){0,6}? (?:cubiert|cancelad|anulad|amortizad|suprimid|ocupad|"
    r"cerrad)\w*",
    # Italian
    r"(?:scelt\w+|sceglie\w*|scegliere|selezionat\w+|optat\w+|optare|prefer\w+|proseguir\w+|proceder\w+|"
    r"orient\w+|assunt\w+|assumere|individuat\w+|affidat\w+|ricadut\w+|privilegi\w+)(?:[ ,]+[\w']+){0,6}? "
    r"(?:un )?(?:altr[oaie](?: \w+)? (?:candidat|profil|person|risors)\w*|(?:un|una) (?:candidat|profil|"
    r"risors|person)\w* "
    r"(?:intern|con|che|piu|il)\w*|qualcun altro|un'altra (?:candidat|person|risors)\w*)",
    r"non (?:\w+ ){0,4}(?:proseguir\w*|proceder\w*|dare seguito|andare avanti|proseguiremo|procederemo)(?! "
    r"(?:prima|senza|"
    r"finche)\b)",
    r"(?:posizione|ruolo|posto|ricerca)(?:[ ,]+\w+){0,6}? (?:copert|ricopert|annullat|sospes|chius|"
    r"cancellat|assegnat|"
    r"soppress)[oa]",
    # Dutch
    r"(?:gekozen|kiezen|keuze|keus|voorkeur|verder|doorgaan|aangenomen|besloten|gegund|selecteer\w*|"
    r"geselecteerd|"
    r"gevallen|ingevuld|vervuld|gegeven|aangeboden)(?:[ ,]+\w+){0,6}? (?:andere?(?: \w+)? (?:kandida\w+|"
    r"sollicitant\w*|"
    r"persoon|profiel\w*)|iemand (?:anders|met|die)|(?:een )?interne (?:kandida\w+|medewerker|collega))",
    r"(?:andere?(?: \w+)? (?:kandida\w+|sollicitant\w*|persoon)|iemand (?:anders|met|die)|(?:een )?interne "
    r"kandida\w+)"
    r"(?:[ ,]+\w+){0,6}? (?:gekozen|verder|aangenomen|beter|besloten|geaccepteerd|gevallen|voorkeur|"
    r"vervuld|ingevuld|"
    r"aangesteld|aangeboden|door te gaan)",
    r"in zee (?:te )?(?:gaan )?met(?: \w+){0,2} (?:kandida\w+|iemand|ander\w*)|(?:gaan|gaat|kiezen|koos|"
    r"kozen)(?: \w+){0,4} (?:met|voor) "
    r"(?:een |de )?(?:andere |interne )?(?:kandidaat|iemand) (?:die|met|uit)",
    r"niet (?:\w+ ){0,4}(?:verder ?(?:te )?(?:gaan|gaat|help\w*)?|door ?(?:te )?(?:gaan|gaat)|voortzetten|"
    r"doorzetten|"
    r"vervolgen|in aanmerking|uitgenodigd)(?= ?(?:[.,;!|]|$|met|in|voor|komt|kom|kunnen))",
    # Portuguese
    r"(?:escolh\w+|selecion\w+|opt(?:amos|ar|ou|ado)|decid\w+|avanc\w+|segui\w*|prosseg\w+|continu\w+|"
    r"contrat\w+|"
    r"prefer\w+|recaiu|aprovad\w+|priorid\w+)(?:[ ,]+\w+){0,5}? (?:outr[oa]s?(?: \w+)? (?:candidat|perfil|"
    r"pesso|"
    r"profissiona)\w*|(?:um|uma) (?:candidat|perfil|pesso|profissional)\w* (?:intern|cuj|com|que|mais)\w*|"
    r"alguem (?:com|mais|que)\w*)",
    r"nao (?:\w+ ){0,4}(?:avancar\w*|prosseguir\w*|seguir\w*|continuar\w*|seguiremos|avancaremos)(?: "
    r"\w+){0,3} "
    r"(?:candidatura|processo|voce|contigo|perfil|adiante|frente)",
    r"(?:vaga|posicao|cargo)(?: \w+){0,6}? (?:preenchid|cancelad|encerrad|suspens|congelad|fechad|"
    r"extint)[oa]",
)
# What may stand before it in its clause, and makes it no news: not yet, maybe, a choice still open.
OPEN = any_of(
    r"before|until|once|when(?:ever)? (?:we|they|i) (?:have|find|choose|decide|know|hire|pick|select)|"
    r"whether|between (?:you|the (?:two|final)|candidates|applicants)|may|might|could(?! not)|in case|"
    r"should we|have yet|"
    r"nobody|no one|none|never|not|without|pas encore|noch|nog|todavia|aun|ancora|ainda|(?:hop|want|need|"
    r"plan|"
    r"expect|try|tri|aim|like|keen|prepar|due|ready|"
    r"going|about|"
    r"yet)\w*(?: \w+)? to|looking|would(?! have (?:loved|liked))|"
    r"bevor|falls|ob|wenn|sobald|avant|si|antes|cuando|prima|voordat|als|quando",
)
BOTH = any_of(
    r"(?:vous|jou|u|ihnen|dir|usted|ti|te|lei|voce|toi) (?:et|en|und|y|e)",
    r"(?:between )?you (?:and|or)|(?:and|or) you(?:rself)?|as well as you|(?:interview|meet|see|"
    r"speak)\w*",
)
