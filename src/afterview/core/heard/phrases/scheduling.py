"""How a meeting is asked for, set, moved or called off."""

from afterview.core.heard.wording import any_of

_MEETING = (
    r"(?:interviews?|(?:phone |video |zoom |intro(?:ductory)? |follow-?up |quick |short |brief |"
    r"screening |technical |teams |\d+[- ]minute )*(?:calls?|chats?|meetings?|conversations?|"
    r"screens?|sessions?|catch-?ups?)|on-?sites?|panel|super ?day|presentation|round|visit|loop|"
    r"coffee|lunch|slots?|appointment|assessment (?:day|cent(?:er|re))|deep[- ]dives?|walk-?through|"
    r"whiteboard\w*|pairing|"
    r"(?:technical|hr|managerial|l\d|client|final|telephonic|virtual|round) discussion|huddle|sync|1:1|"
    r"one-on-one|q ?& ?a|face[- ]to[- ]face|zoom|hangout)"
)
_DAY = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|this afternoon|(?:mon|tue|tues|wed|"
    r"thu|thur|thurs|fri)\b|\d{1,2}(?:st|nd|rd|th)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|"
    r"nov|dec)[a-z]*\.? \d{1,2}|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|"
    r"dec)[a-z]*|\d{4}-\d\d-\d\d|\d{1,2}/\d{1,2}"
)
_HOUR = (
    r"(?:\d{1,2}(?:[:.]\d\d)? ?(?:a\.?m|p\.?m)\b\.?|\d{1,2}[:.]\d\d|\d{1,2} ?(?:h|uhr|"
    r"o'clock)\d{0,2}|\d{1,2}(?:[:.]\d\d)?-?ish|at \d{1,2}\b|noon|midday)"
)
MEETING = any_of(
    rf"(?:has|have|is|are) (?:now )?(?:been )?(?:arranged|scheduled|booked|fixed) for (?:the |a "
    rf")?(?:{_DAY}|{_HOUR})",
    rf"say (?:on |at |around )?(?:{_DAY}|{_HOUR})",
    rf"(?:can|will|could|to) (?:visit|come and (?:see|visit)|meet) us(?: \w+){{0,4}} (?:{_DAY}|{_HOUR})|"
    rf"your (?:day|visit|session|schedule) "
    r"(?:starts?|begins?)",
    rf"(?:go|going|went|stick|sticking|settled|settle) (?:with|on|for) (?:{_DAY}|{_HOUR})",
    rf"(?:squeeze|slot|fit|pencil|book|put) you in(?: \w+){{0,6}} (?:{_DAY}|{_HOUR})",
    r"(?:put|added|popped|stuck|placed|sent|blocked|block|got)(?: \w+){0,6} (?:on|in|to|into) (?:the|your|"
    r"our|my) (?:calendar|diary|schedule)",
    rf"(?:{_DAY})(?: at)? \d{{1,2}}(?:[:.]\d\d)?(?: ?[ap]m)?[,;/ ].{{0,40}}?(?:{_DAY})(?: at)? "
    rf"\d{{1,2}}(?!\d)",
    rf"you (?:will|are going to|are) (?:be )?(?:meet|speak|see|talk|interview|present)(?:ing)?(?: "
    rf"[\w,]+){{1,10}}? (?:on |at )?(?:the )?"
    rf"(?:{_DAY}|{_HOUR})",
    r"(?:like|love|wants?|need|needs|grab|steal|have|take|get)(?: \w+){0,4} (?:\d+ (?:min\w*|hours?)|half "
    r"an hour|an hour|"
    r"(?:a few|ten|fifteen|twenty|thirty|forty|sixty) minutes|(?:some|a bit of|a little) time|a (?:quick "
    r")?word)"
    r"(?: of your time)? (?:with you|of your time|to (?:talk|chat|meet|speak|discuss|walk))",
    rf"(?:can|will|could|shall|be able to|am|are) (?:not|unable to) (?:be able to )?(?:make|do|keep|"
    rf"attend)(?: \w+){{0,2}} "
    rf"(?:{_HOUR}|{_DAY}|{_MEETING})",
    r"confirm(?: \w+){0,3} (?:attend\w*|presence|you (?:can|will) (?:attend|make it|join))",
    rf"(?:like|love|wants?|suggest|propose|need|schedule) (?:a|an|another)(?: \w+){{0,2}} (?:{_MEETING})",
    rf"(?:{_MEETING})(?: \w+){{0,5}} (?:has|have|had|needs?|must|will need)(?: to)? be (?:moved|rescheduled|"
    r"postponed|cancell?ed|pushed|changed)",
    r"look(?:ing)? forward to (?:speaking|talking|meeting|seeing|chatting|welcoming|catching "
    r"up|our (?:call|chat|"
    rf"conversation|meeting|interview))(?: \w+){{0,5}} (?:{_DAY}|{_HOUR}|tomorrow|next week)",
    rf"(?:call you|phone you|ring you|see you|meet|talk|speak|chat)(?: \w+){{0,5}} "
    rf"(?:{_HOUR}) (?:on )?(?:{_DAY})",
    # Asked for.
    r"(?:spare|find|give (?:us|me|them)|grab|borrow)(?: \w+){0,3} (?:\d+ ?min\w*|minutes|"
    r"half an hour|an hour|moment)",
    r"(?:come|drop|pop|stop|swing) (?:by|round|over|down|along)\b.{0,60}",
    r"trial (?:shift|day)",
    r"(?:your|some|any|share|send|provide|give|know|what is your|with|confirm|for|about|submit)(?: "
    r"\w+){0,3} availabilit(?:y|ies)",
    r"when (?:are|would|could|might|will|can|do) you (?:be )?(?:\w+ )?(?:available|free|able to "
    r"(?:talk|meet|speak|chat|come|join)|have (?:time|a moment|\d+))",
    r"(?:are|will|would) you (?:be )?(?:\w+ )?(?:available|free|around|able to (?:talk|meet|speak|"
    r"chat|come|make|join|do))(?! (?:to start|from|immediately|for (?:the|this) (?:role|"
    r"position)))",
    r"(?:do|would) you have (?:\w+ ){0,3}(?:time|availability|a (?:moment|few minutes|slot)|\d+ "
    r"min\w*|half an hour|an hour)",
    r"(?:what|which) (?:\w+ ){0,3}(?:days?|times?|slots?|dates?|day and time)\b.{0,60}\b(?:work|"
    r"suit|available|free|best|convenient|prefer)",
    r"(?:when|what|which)\b.{0,80}\b(?:works? (?:best|well|for you)|suits? you|convenient for you)",
    r"(?:would|does|do|will|could|might)\b.{0,100}\b(?:work|suit|be convenient|be possible)\b(?: "
    r"for)? ?(?:you|you\?|\?)",
    r"(?:can|could) you (?:make|do|manage|join|come|meet|talk|speak|hop on|jump on)\b(?! (?:sure|a "
    r"start|an exception|the (?:assessment|test|exercise)))",
    r"(?:schedul(?:e|ing)|book(?:ing)?|arrang(?:e|ing)|set(?:ting)? up|organi[sz](?:e|ing)|"
    r"find(?:ing)? (?:a )?(?:time|slot)|fix(?:ing)?|pencil\w*|line up|put (?:in|something|some "
    rf"time))(?: [\w/]+){{0,8}}? (?:{_MEETING}|time|something|with you|you (?:in|for))",
    r"(?:pick|choose|select|book|grab|reserve|find) (?:a|an|the|your|any|one|"
    r"some)\b.{0,50}\b(?:times?|slots?|dates?|appointment|option)",
    r"(?:one|any|either|some) of (?:the following|these|the) ?(?:times|slots|dates|days|"
    r"options)?(?: below)?[^|]{0,30}\b(?:times?|slots?|work|suit)",
    r"(?:times?|slots?|dates?|options) (?:that|which|below)?(?: \w+){0,2} (?:work|works|suit|suits|"
    r"are available|available)",
    r"calendly|self-?schedul\w+|scheduling link|booking link|(?:use|click|follow)\b.{0,60}\b(?:to|"
    r"and) (?:schedule|book|pick|choose)",
    r"(?:invit(?:e|ing|ed)|invitation|like|love|want|happy|keen|pleased|delighted|excited|hoping|"
    rf"wanted|ask|asking)(?: \w+){{0,6}}? (?:to|for)(?: \w+){{0,8}}? (?:{_MEETING})(?! (?:process|"
    r"questions|feedback|tips|stage is|on your application))",
    r"(?:like|love|want|keen|hoping|wanted|happy|wants|would like)(?: \w+){0,3} to (?:meet|speak "
    r"(?:with|to)|talk (?:with|to)|chat (?:with|to)|see(?! (?:some|your|how|what|whether|if|an?|more|any|"
    r"it|this|that|the (?!(?:\w+ )?(?:finalists|candidates))))|interview|have you (?:meet|back|in|come|"
    r"speak)|introduce you|catch up|get you (?:in|back)|bring you (?:in|back)|hop on|jump on|"
    r"connect (?:with you )?(?:by|over|on|via)|discuss (?:this )?(?:with you )?(?:by|over|on) "
    r"(?:the )?(?:phone|call))",
    r"(?:come|coming|pop|drop) (?:in|by|into|to (?:our|the) office)\b.{0,60}",
    r"(?:move|moving|advance|advancing|bring|invite|inviting|progress|progressing|pass|put|take|"
    r"taking|made it|through|proceed|proceeding|shortlisted|selected)(?: \w+){0,6} (?:to|for|with) "
    r"(?:the |our |a |an )?(?:next|second|third|final|technical|last|following|on-?site|\d(?:nd|rd|"
    r"th)) (?:round|stage|step|interview|phase)",
    r"(?:next|second|third|final|last) (?:round|stage|step)(?: \w+){0,4} (?:is|will be|would be|"
    r"involves|consists of|includes)(?: \w+){0,5} (?:interview|call|chat|meeting|conversation|"
    r"presentation|panel|on-?site|visit|video)",
    # Set.
    rf"(?:{_MEETING})(?: \w+){{0,8}} (?:is|are|has been|have been|was|will be|will take place|"
    rf"takes place|now)(?: \w+){{0,2}} (?:confirmed|scheduled|booked|set|arranged|fixed|lined up|moved|"
    r"rescheduled|postponed|cancell?ed|on|at|for|changed|pushed|brought forward|starts?|"
    r"begins?)(?! (?:by|feedback))",
    rf"(?:confirm(?:ed|ing|s|ation)?|remind(?:er|ing)?|details)(?: \w+){{0,6}} (?:your|our|the|of|"
    rf"for|about)(?: \w+){{0,5}} (?:{_MEETING})(?! (?:feedback|process))",
    r"(?:see|speak|talk|chat|meet|catch)(?: (?:with|to|up with))? you (?:then|on|at|next|tomorrow|"
    rf"this|soon on|in person on|{_DAY})",
    r"(?:let us(?! know)|shall we|how about|what about|can we|could we|we could|maybe we|propose|suggest)"
    rf"(?: \w+){{0,8}}? (?:{_DAY}|{_HOUR}|next week|later this week)(?! to (?:decide|start))",
    r"(?:meet|talk|speak|call you|chat|see you|join|interview(?: you)?|call with|zoom|phone you|"
    rf"ring you)(?: [\w,']+){{0,8}} (?:{_DAY})[^.!?]{{0,30}}(?:{_HOUR})",
    rf"(?:{_DAY})[^.!?]{{0,40}}(?:{_HOUR})[^.!?]{{0,60}}\b(?:works?|suits?|free|available|ok|okay|"
    r"good for you|zoom|teams|call|interview|meet|chat|talk|speak|office|does that|possible|fine)",
    rf"(?:works?|suits?|free|available)\b[^.!?]{{0,40}}(?:{_DAY})[^.!?]{{0,30}}(?:{_HOUR})",
    r"(?:zoom|teams|google meet|meet|webex|video|dial-?in|meeting) (?:link|details|invite|"
    r"invitation)",
    r"(?:sent|send|sending|attached|find|accept|receive)(?: \w+){0,5} (?:calendar )?(?:invite|"
    r"invitation|hold)s?\b(?! to (?:apply|complete|take|the assessment|join our talent))",
    # Moved or called off.
    r"re-?schedul\w*",
    r"(?:mov(?:e|ing)|push(?:ing)?|shift(?:ing)?|postpon(?:e|ing)|delay(?:ing)?|chang(?:e|ing)|"
    rf"cancel(?:l?ing|l?ed)?|call(?:ing)? off|bring(?:ing)? forward)(?: \w+){{0,6}}? (?:{_MEETING}|"
    r"(?:mon|tues|wednes|thurs|fri)day'?s?|tomorrow'?s?)(?! process)",
    r"(?:different|another|new|alternative|other|better|later|earlier) (?:time|slot|date|"
    r"day)s?\b(?! (?:line|frame|zone))(?=.{0,80}\b(?:work|suit|you|propose|suggest|interview|call|"
    r"meet|find|possible|instead)\b)",
    # German
    r"(?:wann|welche\w?)\b.{0,60}\b(?:passt|passen|hatten sie zeit|haben sie zeit|verfugbar|"
    r"hattest du zeit|hast du zeit|zeit)",
    r"(?:ihre|deine|ihrer|deiner) verfugbarkeit\w*",
    r"(?:passt|passen|wurde|ginge|klappt)\b.{0,60}\b(?:ihnen|dir|es|bei ihnen|bei dir|"
    r"termin)\b.{0,30}\??",
    r"terminvorschl\w+|terminvereinbarung|termin(?:e)? (?:vorschlag\w*|vereinbar\w*|abstimm\w*|"
    r"find\w*|verschieb\w*|absag\w*|bestatig\w*|wahl\w*|buch\w*)",
    r"(?:lad\w*|mocht\w*|wurden|freuen uns|gerne?|einladung)\b.{0,120}\b(?:gesprach|interview|"
    r"kennenlern\w*|kennen ?zu ?lernen|termin|telefonat|vorstellungsgesprach|probe(?:tag|"
    r"arbeit)\w*|call)\b(?! (?:bedanken|danken))",
    r"(?:gesprach|interview|termin|telefonat|vorstellungsgesprach)(?: \w+){0,8} (?:findet|statt|"
    r"bestatigt|verschoben|verschieben|verlegt|verlegen|vereinbart|abgesagt|absagen|am (?:montag|"
    r"dienstag|mittwoch|donnerstag|freitag|\d))",
    r"(?:verschieben|verlegen)\b.{0,60}\b(?:gesprach|termin|interview)",
    # French
    r"(?:vos|votre|tes) disponibilites?",
    r"(?:seriez|etes|serez|seras|es)[- ](?:vous|tu) (?:disponible|libre)",
    r"quand (?:seriez|etes|pourriez|pouvez)[- ]vous(?! (?:commencer|debuter|prendre))",
    r"(?:convien\w*|arrang\w*)\b.{0,60}\?|(?:vous|te) convien\w+",
    r"(?:invit\w+|convi\w+|souhait\w+|aimer\w+|proposer|rencontrer|echanger|"
    r"plaisir)\b.{0,100}\b(?:entretien|rencontrer|rendez-vous|visio\w*|echange|echanger|entrevue|"
    r"reunion|appel)(?! (?:du|de la semaine|que nous avons))",
    r"(?:entretien|rendez-vous|entrevue)(?: \w+){0,8} (?:aura lieu|est (?:confirme|prevu|fixe|"
    r"reporte|annule|deplace)\w*|est a|le (?:lundi|mardi|mercredi|jeudi|vendredi|\d))",
    r"(?:reporter|deplacer|decaler|confirmer|annuler|fixer|planifier|convenir "
    r"d)\b.{0,60}\b(?:entretien|rendez-vous|entrevue|creneau)",
    r"creneaux?\b",
    # Spanish
    r"(?:tu|su|sus|tus) disponibilidad(?:es)?",
    r"(?:cuando|que dia|que hora|que dias)\b.{0,60}\b(?:puede|podria|tiene|viene|conviene|"
    r"disponible|puedes|tienes|podrias)",
    r"(?:estaria|estarias|esta|estas) (?:disponible|libre)",
    r"(?:te|le) (?:viene|vendria|conviene|va) bien",
    r"(?:invitar\w*|gustaria|queremos|citar\w*|convocar\w*|conocer\w*|agendar|programar|concertar|"
    r"coordinar|encantaria|invitamos)\b.{0,100}\b(?:entrevista|llamada|reunion|conversar|hablar|"
    r"videollamada|conocerte|conocerle|charla|cita)(?! (?:de ayer|de hoy|del))",
    r"(?:entrevista|reunion|llamada|cita)(?: \w+){0,8} (?:tendra lugar|sera el|esta (?:confirmad|"
    r"programad|previst)\w*|queda \w+|el (?:lunes|martes|miercoles|jueves|viernes|\d))",
    r"(?:reprogramar|aplazar|cambiar|mover|posponer|cancelar)\b.{0,60}\b(?:entrevista|reunion|"
    r"llamada|cita)",
    # Italian
    r"(?:la (?:tua|sua)|le (?:tue|sue)|sua|tua) disponibilita(?! a (?:iniziare|cominciare|trasferir))",
    r"(?:quando|quale giorno|che giorno|a che ora)\b.{0,60}\b(?:disponibil\w*|libero|libera|"
    r"potrebbe|potresti|comod\w*)",
    r"(?:sarebbe|saresti|e|sei) disponibile",
    r"(?:invitar\w*|vorremmo|piacerebbe|desider\w*|fissare|organizzare|programmare|concordare|"
    r"incontrar\w*|conoscer\w*|volentieri)\b.{0,100}\b(?:colloquio|incontro|incontrarla|"
    r"incontrarti|chiamata|videochiamata|call|intervista|appuntamento|conoscerla|conoscerti)(?! "
    r"(?:di ieri|di oggi|della))",
    r"(?:colloquio|incontro|appuntamento)(?: \w+){0,8} (?:si terra|e (?:confermato|fissato|"
    r"previsto|spostato|rinviato|annullato)|il (?:\d|lunedi|martedi)|(?:lunedi|martedi|mercoledi|"
    r"giovedi|venerdi))",
    r"(?:spostare|rinviare|riprogrammare|posticipare|annullare)\b.{0,60}\b(?:colloquio|incontro|"
    r"appuntamento)",
    # Dutch
    r"(?:je|jouw|uw) beschikbaarheid",
    r"(?:wanneer|welke dag|welk moment|hoe laat)\b.{0,60}\b(?:kun|kunt|zou|ben|bent|schikt|uitkomt|"
    r"uit|past|tijd)\b",
    r"(?:schikt|past|uitkomt|komt)\b.{0,40}\b(?:je|u|jou|dat|het|uit)\b.{0,20}\?",
    r"(?:uitnodig\w*|graag|willen|zouden|inplannen|plannen|afspreken|kennismaken|"
    r"nodigen)\b.{0,100}\b(?:gesprek|kennismak\w*|interview|afspraak|call|ontmoeten|spreken|"
    r"sollicitatiegesprek)(?! (?:van gisteren|van vandaag|en))",
    r"(?:gesprek|afspraak|interview)(?: \w+){0,8} (?:vindt plaats|is (?:bevestigd|gepland|verzet|"
    r"verplaatst|ingepland)|staat (?:gepland|ingepland)|op (?:maandag|dinsdag|woensdag|donderdag|"
    r"vrijdag|\d))",
    r"(?:verzetten|verplaatsen|verschuiven|afzeggen)\b.{0,60}\b(?:gesprek|afspraak|interview)|"
    r"(?:gesprek|afspraak|interview)\b.{0,60}\b(?:verzetten|verplaatsen|verschuiven|afzeggen)",
    # Portuguese
    r"(?:a )?(?:sua|tua) disponibilidade",
    r"(?:quando|que dia|qual (?:dia|horario)|que horas)\b.{0,60}\b(?:pode|poderia|estaria|"
    r"disponivel|prefere|melhor)",
    r"(?:estaria|esta|estarias|estas) (?:disponivel|livre)",
    r"(?:convidar\w*|gostariamos|queremos|agendar|marcar|conhecer\w*|conversar|"
    r"combinar)\b.{0,100}\b(?:entrevista|conversa|reuniao|chamada|videochamada|conhece-lo|"
    r"conhece-la|conhecer|bate-papo|call)(?! (?:de ontem|de hoje))",
    r"(?:entrevista|reuniao|conversa)(?: \w+){0,8} (?:sera|esta (?:confirmad|agendad|marcad)\w*|"
    r"foi (?:confirmad|agendad|marcad|remarcad|cancelad)\w*|no dia|dia \d)",
    r"(?:remarcar|reagendar|adiar|cancelar|mudar)\b.{0,60}\b(?:entrevista|reuniao|conversa)",
)
# A meeting in these words is over, is somebody else's, or is only in sight.
OTHERS = any_of(
    r"(?:move|moving|take|taking|carry|push) (?:this|it|things|that|the process|your application|"
    r"everything) (?:forward|along|ahead|further|on)",
    r"(?:board|team|panel|committee|budget|leadership|internal|staff|management|council) (?:\w+ )?meetings?",
    r"(?:other|remaining|more|further|few|all|several|additional|these|our|final|last|first[- "
    r"]round) (?:\w+ ){0,3}(?:candidates?|interviews|applicants|conversations)",
    r"(?:finish\w*|complet\w*|conclud\w*|wrap\w*|still|currently|continue|conducting|done with|end "
    r"of|through|rest of)(?: \w+){0,4} (?:interview\w*|round|conversations|calls|meetings)",
    r"(?:after|once|when|following|since|during|at) (?:the|your|our|we|all|those|these|both|last|"
    r"yesterday's|today's|monday's|tuesday's|wednesday's|thursday's|friday's|this)(?: \w+){0,3} "
    r"(?:interviews?|calls?|conversation|meeting|chat|round|visit)",
    r"(?:thank|thanks|grateful|appreciate\w*|enjoyed|pleasure|great|lovely|nice|good|wonderful|"
    r"glad|delight\w*)(?: \w+){0,8} (?:met|to meet you|meet you (?:on|last|in person)|"
    r"meeting (?:you|with)|speaking (?:with|to)|talking "
    r"(?:with|to)|interview\w*|conversation|call|chat|coming in|visit\w*|chatting|seeing you|time)",
    r"(?:vielen |herzlichen |besten )?dank\w*\b.{0,40}\b(?:gesprach|interview|besuch|termin|"
    r"bewerbung)",
    r"merci\b.{0,60}\b(?:entretien|echange|rencontre|visite|temps)",
    r"gracias\b.{0,60}\b(?:entrevista|tiempo|charla|visita|reunion)",
    r"grazie\b.{0,60}\b(?:colloquio|incontro|tempo|chiacchierata)",
    r"bedankt\b.{0,60}\b(?:gesprek|tijd|bezoek|komst)",
    r"obrigad[oa]\b.{0,60}\b(?:entrevista|conversa|tempo|reuniao)",
)
# A question that leans on the times named before it.
CHOICE = any_of(
    r"which (?:one |of (?:these|those|them) |slot |day |time )?(?:would|do|works?|suits?|is)",
    r"(?:any|either|one|some|both) of (?:those|these|them)",
    r"(?:do|does|would|could|will|can|is|are) (?:that|this|it|either|these|those|you|one|any|they)(?: "
    r"\w+){0,4}? "
    r"(?:work|suit|fit|ok(?:ay)?|fine|possible|doable|convenient|good|make|manage|be there|come|prefer|free)",
    r"(?:any chance|possible|could we|can we|might we|shall we)(?: \w+){0,8} "
    r"(?:day|time|instead|later|earlier|date|hour|week)",
    r"(?:can|shall|should|may) i (?:tell|say|confirm|put|book|pencil|let|go ahead)",
    r"(?:works?|suits?|good|ok(?:ay)?|fine|possible|any good|sound good|how about it)(?: (?:for|with|"
    r"by))?(?: you)? ?\?",
    r"passt|klappt|ginge|convien\w*|arrange|viene bien|va bene|schikt|uitkomt|past|serve para",
)
# When, in any of the languages: a question with one of these asks for a meeting.
WHEN = any_of(
    _DAY,
    _HOUR,
    r"next week|this week|later today",
    r"(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|morgen|nachste[nr]? woche",
    r"lundi|mardi|mercredi|jeudi|vendredi|demain|semaine prochaine|\d{1,2} ?h(?:\d\d)?",
    r"lunes|martes|miercoles|jueves|viernes|manana|proxima semana|a las \d{1,2}",
    r"lunedi|martedi|mercoledi|giovedi|venerdi|domani|prossima settimana|alle \d{1,2}",
    r"maandag|dinsdag|woensdag|donderdag|vrijdag|volgende week|\d{1,2}(?:[.:]\d\d)? uur",
    r"(?:segunda|terca|quarta|quinta|sexta)(?:-feira)?|amanha|as \d{1,2} ?h",
)
