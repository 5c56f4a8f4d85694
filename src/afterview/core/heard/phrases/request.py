"""How something is asked of the candidate, apart from a meeting."""

from afterview.core.heard.wording import any_of

_THING = (
    r"(?:references?|referees?|documents?|paperwork|transcripts?|certificates?|diplomas?|portfolio|"
    r"work samples?|code samples?|writing samples?|copy|copies|passport|visa|work (?:permit|"
    r"authori[sz]ation)|right to work|id|identification|payslips?|pay ?stubs?|salary|compensation|"
    r"expectations?|notice period|start(?:ing)? date|address|phone number|form|questionnaire|"
    r"assessment|exercise|assignment|challenge|test|case study|task|background check|consent|nda|"
    r"information|details|names?|contacts?|cv|resume|licen[cs]e|clearance|preferences?|decision|"
    r"answer|response|feedback on|thoughts|confirmation|bank|signature|contract|tax|photo|"
    r"presentation|slides|availability to start|video)"
)
ASKED = any_of(
    r"(?:^|(?<=[:;,.-] )|and )(?:send|share|forward|upload) (?:me|us)\b(?! (?:know|if|a line|off))",
    r"you(?: would)? mind (?!me\b|my\b)\w+ing",
    r"(?:await|awaiting|waiting (?:for|on)|still need|still missing) your \w+",
    r"(?:wonder\w*|hoping|hope) (?:if|whether|that)? ?you (?:might|could|can|would)(?: \w+){0,2} (?:send|"
    r"share|provide|give|forward|tell|"
    r"write|let|confirm|bring|complete|fill|sign|re-?send|explain|clarify)",
    r"(?:grateful|glad|appreciate|thankful|pleased|obliged|useful|helpful)(?: \w+){0,3} (?:for|to (?:have|"
    r"see|receive|get|know))(?: \w+){0,2}? "
    r"(?:sight|copy|copies|names?|details|proof|confirmation|scans?|certificates?|references?|contact|list)",
    r"bitten (?:sie )?(?:\w+ ){0,2}um (?:\w+ ){0,3}(?:rucksendung|ubersendung|zusendung|ruckmeldung|"
    r"bestatigung|mitteilung|einreichung|"
    r"angabe|vorlage|nachreichung|zustellung|unterschrift)",
    r"(?:we|i|they|hr|panel|team|committee|\w+) (?:need|needs|want|wants|would like|must|will need) to "
    r"(?:know|see|understand|check|verify|"
    r"confirm|have)(?: \w+){0,5} your?",
    r"(?:is|are|was|were|still|seems?) (?:missing|incomplete|illegible|unreadable|"
    r"outstanding)(?=.*\byour?\b)|"
    r"your?\b.{0,60}\b(?:(?:is|are|was|were|still) (?:missing|incomplete|illegible|unreadable|outstanding)|"
    r"(?:has|have) not (?:\w+ )?"
    r"(?:arrived|come through|reached us))",
    r"(?:ask|asks|asking|require|requires|expect|need|needs|invite|inviting|would like|want)(?: (?:all|our|"
    r"the|each|every))? "
    r"(?:candidates?|applicants?|finalists?|you) to (?:\w+ )?(?:complete|work (?:through|on)|do|take|write|"
    r"prepare|record|"
    r"submit|send|provide|solve|build|fill|sign|supply|share|upload|answer|try|draft|read)",
    r"you (?:will )?have (?:until|till|up to|\d+|two|three|four|five|seven|one)(?: [\w,]+){0,5} to "
    r"(?:complete|hand|submit|do|"
    r"return|finish|send|solve|upload|take|turn)",
    r"(?:necesitamos|abbiamo bisogno|precisamos|benotigen wir|brauchen wir|il nous faut|we "
    r"hebben (?:nog )?nodig)",
    r"(?:quando|da quando|disponibilita) (?:\w+ )?a? ?(?:iniziare|cominciare)",
    r"(?:need|require|missing|waiting for|send us|send me)(?: \w+){0,3} (?:copy|copies|scan|"
    r"proof|list|names?) of",
    r"(?:please|kindly|could you|can you|would you|will you|need you to|ask you to|like you to|"
    r"asking you to|require you to|want you to|you be able to|have you|if you could|you could|you to)(?: "
    r"\w+){0,4}? (?:send|share|provide|forward|submit|upload|complete|fill (?:in|out)|return|"
    r"supply|give|sign(?! (?:in|up|on)\b)|confirm|take|do|prepare|answer|tell|clarify|advise|let "
    r"(?:us|me|\w+) know|review|check|get|attach|list|write|record|bring|indicate|state|"
    r"select|respond|reply)(?! (?:to|for|at|me|us)? ?(?:hesitate|questions|any questions|if you "
    r"have|of (?:any|the fact)|receipt|our apologies|the time to "
    r"thank))\b(?!.{0,40}\b(?:any questions|further questions|any concerns|good care|into "
    r"account|if you (?:have|need) any)\b)",
    r"(?:need|require|requires|missing|still need|waiting (?:for|on)|awaiting|look(?:ing)? for|"
    rf"would appreciate|request|requesting|collect\w*|ask for|asking for)(?: \w+){{0,5}}? (?:your|"
    rf"from you|two|three|\d|the following|a copy|an updated|additional|some|more)(?: \w+){{0,4}} "
    rf"(?:{_THING})",
    r"(?:when|what|how soon|which date|from when|as of when)\b.{0,60}\b(?:could|can|would|might|"
    r"will|are|is)\b.{0,30}\b(?:you|your)\b.{0,30}\b(?:start|begin|join|start(?:ing)? date|notice "
    r"period|relocat\w*)",
    r"(?:your|earliest|possible|preferred|anticipated|desired|expected|new|proposed)(?: \w+){0,2} "
    r"(?:start(?:ing)?|joining|commencement) date",
    r"start date\b.{0,40}\?",
    r"(?:what|which)\b.{0,40}\b(?:are|is|were|would)\b.{0,20}\byour\b.{0,40}\b(?:salary|"
    r"compensation|expectations?|notice|preference|rate|thoughts|current|plans?|preferred)",
    r"(?:salary|compensation) expectations?\b.{0,60}\?",
    r"(?:are|would|do|did|have|can|could|will|is|may|does) (?:you|your|i|we ask)\b[^.!?]{0,150}\?",
    r"(?:what|which|where|why|who|how)\b[^.!?]{0,40}\b(?:you|your)\b[^.!?]{0,120}\?(?! ?$(?<=how "
    r"are you\?))",
    r"(?:complete|completing|take|taking|finish|submit|do) (?:the|this|our|a|an|your)(?: \w+){0,5} "
    r"(?:assessment|exercise|assignment|challenge|test|case study|task|questionnaire|form|"
    r"take-?home|application form|background check)",
    r"(?:invit\w+|link|instructions)\b.{0,60}\b(?:assessment|challenge|online test|coding test|"
    r"take-?home|hackerrank|codility|codesignal|hirevue|testgorilla|one-way video)",
    r"(?:take-?home|coding (?:challenge|test|exercise)|online assessment|background (?:check|"
    r"screening)|reference check)s?\b(?=.{0,120}\b(?:you|your|please|attached|below|link|due|"
    r"submit|complete|next step)\b)",
    r"(?:sign|countersign|return|complete) (?:and (?:return|send|sign) )?(?:the|this|your|our|both|"
    r"attached)(?: \w+){0,3} (?:nda|form|document|agreement|copy|copies|paperwork)",
    r"(?:two|three|2|3|list of|names of)(?: \w+){0,3} (?:references|referees)(?! (?:to|are|"
    r"were|check out|have|has))",
    r"let (?:us|me) know (?:your|what|which|when|where|whether|if you (?:are|would|have|can|could|"
    r"want|wish|accept|prefer|still|need to)|how (?:you|much|soon)|by|as "
    r"soon)(?!.{0,30}\b(?:questions|concerns|anything (?:else|further)|further information)\b)",
    # German
    r"(?:bitte|konnten sie|konnen sie|konntest du|kannst du|wurden sie|benotigen|brauchen|bitten "
    r"sie|bitten wir|fehlen|fehlt)\b.{0,120}\b(?:senden|zusenden|schicken|ubermitteln|zukommen|"
    r"ausfullen|nachreichen|hochladen|mitteilen|teilen\b.{0,60}\bmit|nennen|angeben|bestatigen|"
    r"\w*unterlagen|\w*zeugnis\w*|referenzen|gehaltsvorstellung\w*|kundigungsfrist|eintritts(?:termin|"
    r"datum)|nachweis\w*|unterschr\w+|beantworten)",
    r"(?:wann|ab wann)\b.{0,40}\b(?:anfangen|beginnen|starten|eintreten|einsteigen|verfugbar fur "
    r"den start)",
    r"(?:gehaltsvorstellung|gehaltswunsch|eintrittstermin|kundigungsfrist|arbeitsproben?)\b",
    r"(?:haben|sind|konnen|konnten|wurden|mochten|hast|bist|kannst|konntest|wurdest) (?:sie|"
    r"du)\b[^.!?]{0,150}\?",
    # French
    r"(?:merci de|veuillez|pourriez-vous|pouvez-vous|pourrais-tu|peux-tu|priere de|nous avons "
    r"besoin|il nous (?:faut|manque))\b.{0,120}\b(?:envoyer|transmettre|fournir|remplir|completer|"
    r"indiquer|communiquer|preciser|faire parvenir|adresser|confirmer|signer|retourner|references|"
    r"documents?|pretentions|diplome\w*|justificati\w+|nous dire)",
    r"(?:a partir de quand|quand pourriez-vous|date de (?:debut|prise de poste|"
    r"disponibilite))\b.{0,80}\b(?:commencer|debuter|disponible|souhait\w*|\?)",
    r"(?:pretentions salariales|preavis)\b",
    r"(?:avez|etes|seriez|pouvez|pourriez|souhaitez)-vous\b[^.!?]{0,150}\?",
    # Spanish
    r"(?:por favor|podrias?|puedes?|necesitamos|le pedimos|te pedimos|rogamos|nos faltan?|"
    r"agradeceriamos)\b.{0,120}\b(?:enviar\w*|envi[ae]\w*|compartir\w*|facilitar\w*|"
    r"proporcionar\w*|completar\w*|complet[ae]\w*|rellen\w*|indicar\w*|indi(?:que|ca)\w*|"
    r"confirmar\w*|confirm[ae]\w*|remitir\w*|adjunt\w*|firmar\w*|referencias|documentos|"
    r"documentacion|pretensiones)",
    r"(?:cuando|a partir de cuando)\b.{0,40}\b(?:empezar|comenzar|incorpora\w*|iniciar)",
    r"(?:pretensiones|expectativas) salariales|fecha de (?:inicio|incorporacion)",
    r"¿[^?]{3,150}\b(?:tienes?|puedes?|podrias?|estas?|estaria|sigues?|quieres?|quiere|tiene|"
    r"puede)\b[^?]{0,120}\?",
    # Italian
    r"(?:per favore|per cortesia|potrebbe|potresti|puo|puoi|abbiamo bisogno|le chiediamo|ti "
    r"chiediamo|ci (?:servono|serve|mancano|manca)|la preghiamo|prego)\b.{0,120}\b(?:inviar\w*|"
    r"invi[aio]\w*|mandar\w*|fornir\w*|compilar\w*|indicar\w*|confermar\w*|trasmetter\w*|"
    r"allegar\w*|firmar\w*|referenze|documenti|retribu\w+)",
    r"(?:quando|da quando)\b.{0,40}\b(?:iniziare|cominciare|prendere servizio)",
    r"(?:aspettative|richieste) (?:economiche|retributive|salariali)|data di inizio|preavviso",
    # Dutch
    r"(?:graag|wil je|wilt u|kun je|kunt u|zou je|zou u|alsjeblieft|alstublieft|we hebben nog|wij "
    r"hebben nog|we ontvangen)\b.{0,120}\b(?:sturen|stuur|toesturen|opsturen|aanleveren|invullen|"
    r"doorgeven|laten weten|aangeven|bevestigen|ondertekenen|referenties|documenten|salaris\w*|"
    r"nodig)",
    r"(?:wanneer|per wanneer|vanaf wanneer)\b.{0,40}\b(?:beginnen|starten|aan de slag|in dienst)",
    r"(?:salariswensen?|salarisverwachting|startdatum|opzegtermijn|ingangsdatum)\b",
    # Portuguese
    r"(?:por favor|poderia|pode|podes|precisamos|solicitamos|pedimos|favor|"
    r"gentileza)\b.{0,120}\b(?:enviar\w*|envi[ae]\w*|compartilhar|partilhar|fornecer|preencher|"
    r"informar|inform[ae]\w*|indicar|indique|confirmar|confirme|encaminhar|assinar|referencias|"
    r"documentos|documentacao|pretensao)",
    r"(?:quando|a partir de quando)\b.{0,40}\b(?:comecar|iniciar|ingressar)",
    r"(?:pretensao|expectativa) salarial|data de inicio|aviso previo",
)
# Courtesies that ask nothing.
COURTESY = any_of(
    r"thank you,? please|please,? (?:do not|be) (?:worry|patient)|please do not \w+",
    r"(?:bitte|um) (?:\w+ ){0,3}(?:geduld|verstandnis|entschuldig\w+)",
    r"please (?:give|send|pass|extend|convey) (?:my|our) (?:regards|best|thanks)",
    r"is(?: not)? it\?|right\?|ok(?:ay)?\?",
    r"how was your (?:trip|journey|weekend|flight)(?: \w+)?\?",
    r"(?:received|got|checked|called|spoken (?:to|with)) (?:your|the|both|all)(?: \w+){0,3}",
    r"bear with us",
    r"(?:please|kindly) (?:note|find|be (?:advised|aware|assured|patient|informed)|accept (?:my|"
    r"our)|rest assured|know that|excuse|forgive|understand|allow|give (?:us|me)|see (?:attached|"
    r"below)|ignore|disregard|add|stay|keep in mind|remember|pass on)",
    r"how are you\b(?: doing)?(?: today)?",
    r"hope (?:you|this|all|everything|that)\b",
    r"(?:please|kindly) (?:apply|consider|watch|visit|keep|re-?apply)",
    r"(?:nothing|no need|not necessary|no action)(?: \w+){0,3} (?:for you to|you need to|you have to|"
    r"required|needed)(?: \w+)?",
    r"(?:i|we) (?:just |still |only )?need (?:one|an?|another|some)(?: more| last| final)? (?:signature|"
    r"approval|sign-?off|answer|decision)",
    r"unsubscribe|view in browser",
    r"would you like to (?:unsubscribe|receive)",
    r"thank you for (?:your )?(?:sending|sharing|providing|completing|confirming|letting)",
)
# What asks somebody, whatever it is about: a request with a verb of any kind, a question to a "you".
ASKED_SOMEHOW = any_of(
    r"(?:please|bitte|veuillez|merci de|por favor|per favore|alstublieft|alsjeblieft) "
    r"(?!(?:sign|log) ?(?:in|up)|click|visit|see|check|contact|call|reach|direct|reply|use|follow|note|find|"
    r"accept|bring|arrive|join|keep|feel|let|read)\w+",
    r"(?:you|your|u|sie|ihnen|ihre?[nrs]?|du|dir|deine?[nrs]?|vous|votre|vos|tu|"
    r"te|usted|su|sus|lei|"
    r"sua|suo|tua|tuo|je|jij|jouw?|uw|voce|seu)\b[^.!?]*\?",
)
# Sentences that only say whom to ask.
IDLE = any_of(
    r"(?:for|in) (?:urgent|an emergency|emergencies|immediate|pressing|all other|anything urgent)",
    r"in (?:my|his|her|their) absence",
    r"(?:any|further|other|more|additional) (?:\w+ )?(?:questions|queries|concerns|help|assistance)",
    r"(?:hesitate|feel free|do not be shy)",
    r"(?:please )?do not reply",
    r"questions (?:in the meantime|meanwhile|before then)",
    r"if you need anything",
    r"(?:reach out|contact (?:me|us)|get in touch|let (?:me|us) know) (?:if|with|should|at any "
    r"time|any time)(?=.{0,40}\b(?:questions?|help|anything|concerns?|support)\b)",
    r"(?:bei|fur) (?:weiteren? |etwaigen? )?(?:fragen|ruckfragen)",
    r"fragen haben",
    r"pour (?:toute|plus) (?:question|information|d'information)\w*",
    r"(?:cualquier|alguna|mas) (?:duda|pregunta|consulta|informacion)",
    r"(?:qualsiasi|eventuali|ulteriori) (?:domand\w|dubbi\w?|informazioni|chiariment\w)",
    r"(?:vragen|vraag) (?:hebt|hebben|heb|zijn|mocht)|bij vragen|mocht (?:je|u) (?:nog )?vragen",
    r"(?:qualquer|alguma|outras) (?:duvida|questao|pergunta)s?",
    r"geduld|verstandnis|paciencia|pazienza|begrip",
)
# Questions that the writer answers, or that only open a conversation.
RHETORICAL = any_of(
    r"drinks?|beers?|pints?",
    r"what (?:happens |is )?next|where (?:do|are) (?:things|we)|how (?:are|is) (?:you|things|everything|"
    r"it)|why(?: not)?\W*$|sound good|"
    r"ok(?:ay)?|right|is it not|any (?:\w+ )?questions?|who knows|remember (?:me|us)|guess what|what can i "
    r"say|so what|"
    r"when will (?:we|i)|"
    r"did (?:we|i)|what (?:does|did) (?:this|that|it) mean|und nun|et maintenant|y ahora",
)
