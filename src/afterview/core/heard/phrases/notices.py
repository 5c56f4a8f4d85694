"""What systems say to whoever wrote or applied: receipts, surveys, newsletters, status notes."""

import re

from afterview.core.heard.wording import any_of

_APPLICATION = (
    r"(?:job |online )?(?:application|submission|resume|cv|candidature|profile|expression of "
    r"interest)"
)
RECEIVED = any_of(
    rf"(?:we|i) (?:have )?(?:just )?(?:successfully )?(?:received|got|recorded) your {_APPLICATION}",
    rf"your {_APPLICATION}(?: .{{0,80}})? (?:has been|was|is) (?:successfully |now )?(?:received|"
    r"submitted|sent|complete|recorded|registered)",
    rf"(?:confirm|acknowledge)\w*(?: the)? receipt of your {_APPLICATION}",
    rf"receipt of your {_APPLICATION}",
    rf"{_APPLICATION} (?:received|confirmation|submitted|successful(?:ly)? submitted)",
    r"thank(?:s| you)(?: so much| very much)? for (?:applying|your (?:recent )?(?:application|"
    r"interest|submission))",
    r"thank(?:s| you) for submitting your " + _APPLICATION,
    r"you (?:have )?(?:successfully |just )?applied (?:to|for)",
    r"(?:ihre|deine) bewerbung (?:.{0,40} )?(?:erhalten|eingegangen)",
    r"eingangsbestatigung",
    r"(?:eingang|erhalt) (?:ihrer|deiner) bewerbung",
    r"(?:vielen )?dank fur (?:ihre|deine) bewerbung",
    r"(?:bewerbung|unterlagen) .{0,40}(?:erhalten|eingegangen)",
    r"(?:nous avons )?(?:bien )?recu votre candidature",
    r"accus\w* (?:de )?reception (?:de )?(?:votre )?(?:candidature)?",
    r"merci (?:d'avoir postule|pour votre candidature)",
    r"votre candidature (?:.{0,40} )?(?:a (?:bien )?ete|est bien) (?:recue|enregistree|transmise|"
    r"prise en compte)",
    r"hemos recibido (?:tu|su) (?:candidatura|solicitud|curriculum)",
    r"gracias por (?:tu|su) (?:candidatura|solicitud|postulacion|inscripcion|interes)",
    r"(?:tu|su) (?:candidatura|solicitud|postulacion) (?:.{0,40} )?(?:ha sido|fue) (?:recibida|"
    r"registrada|enviada)",
    r"abbiamo ricevuto la (?:tua|sua) candidatura",
    r"(?:la (?:tua|sua) candidatura) (?:.{0,40} )?(?:e stata|e) (?:ricevuta|inviata|registrata)",
    r"grazie per (?:la tua|la sua|l'interesse|esserti candidat\w|aver inviato la) ?(?:candidatura)?",
    r"(?:we|wij) hebben (?:je|uw|jouw) sollicitatie (?:.{0,20} )?ontvangen",
    r"bedankt voor (?:je|uw|jouw) sollicitatie",
    r"(?:je|uw) sollicitatie (?:.{0,30} )?(?:is )?ontvangen",
    r"ontvangstbevestiging",
    r"recebemos (?:a )?(?:sua|tua) (?:candidatura|inscricao)",
    r"(?:sua|tua) candidatura (?:.{0,30} )?(?:foi|ja foi) (?:recebida|registrada|enviada|registada)",
    r"obrigad[oa] (?:por se candidatar|pela (?:sua|tua) candidatura|pelo (?:seu )?interesse)",
)
SURVEY = any_of(
    r"(?:take|complete|fill (?:in|out)|answer|participate in|completing|"
    r"taking)\b.{0,40}\b(?:survey|questionnaire about your experience|feedback form)",
    r"(?:short|quick|brief|candidate|experience|satisfaction|feedback|minute|anonymous) (?:\w+ "
    r")?survey",
    r"survey",
    r"how (?:was|did you find) your (?:\w+ ){0,3}(?:experience|process|visit)",
    r"(?:rate|feedback (?:on|about)|tell us about|share) your (?:\w+ ){0,3}(?:candidate|interview|"
    r"application|recruitment|recruiting|hiring)(?: \w+)? ?(?:experience|process)",
    r"how likely are you to recommend",
    r"umfrage",
    r"bewerten sie",
    r"bewerberzufriedenheit",
    r"enquete de satisfaction",
    r"questionnaire de satisfaction",
    r"sondage",
    r"encuesta",
    r"sondaggio",
    r"questionario di (?:gradimento|soddisfazione)",
    r"enquete(?: over| invullen)?",
    r"tevredenheidsonderzoek",
    r"pesquisa de satisfacao",
    r"inquerito",
)
NEWSLETTER = any_of(
    r"newsletter",
    r"unsubscribe",
    r"view (?:this (?:e-?mail )?)?in (?:your )?browser",
    r"manage (?:your )?(?:e-?mail )?preferences",
    r"you are receiving this (?:e-?mail )?because",
    r"talent (?:community|network|pool) (?:news|update)\w*",
    r"abmelden|abbestellen",
    r"se desabonner|desinscri\w+|desabonnement",
    r"darse de baja|cancelar (?:la )?suscripcion",
    r"disiscri\w+|annulla l'iscrizione",
    r"afmelden|uitschrijven",
    r"cancelar (?:a )?(?:inscricao|subscricao)|descadastr\w+",
)
JOB_ALERT = any_of(
    r"job alerts?",
    r"jobs? (?:you (?:may|might)|for you|matching|recommended|recommendations|that match|near you)",
    r"(?:new|recommended|similar|latest|more|\d+) (?:\w+ ){0,3}(?:jobs|openings|vacancies|"
    r"positions|roles)(?= (?:for|match|at|in|near|from|available|posted|you|this)\b)",
    r"jobagent|jobalarm|jobabo|stellenangebote fur sie|neue (?:jobs|stellen)",
    r"alertes? (?:emploi|job)|nouvelles offres d'emploi|offres d'emploi (?:correspond|pour vous)\w*",
    r"alertas? de empleo|ofertas de empleo|nuevas ofertas",
    r"nuovi annunci|avvisi? (?:di )?lavoro|offerte di lavoro",
    r"vacature-?alert|nieuwe vacatures",
    r"alertas? de (?:vagas|emprego)|novas vagas|vagas para voce",
)
STATUS = any_of(
    r"(?:status|state)(?: of your (?:job )?(?:application|candidacy))?(?: .{0,60})? (?:has|was|is|"
    r"been) (?:been )?(?:changed|updated)",
    r"(?:update|change) (?:to|in|on) (?:the status of )?your (?:application|candidacy)(?: status)?",
    r"application status (?:update|change)\w*",
    r"(?:log ?in|sign ?in|visit|check)\b.{0,80}\b(?:portal|account|profile|status|dashboard|"
    r"candidate home)",
    r"new (?:message|update|activity|notification) (?:in|on|about|regarding|from) your (?:\w+ "
    r")?(?:candidate|application|applicant|portal|account|profile|inbox)\w*",
    r"status (?:ihrer|deiner) bewerbung",
    r"(?:bewerbungs)?status (?:hat sich )?geandert",
    r"statut de votre candidature",
    r"estado de (?:tu|su) (?:candidatura|solicitud)",
    r"stato della (?:tua|sua) candidatura",
    r"status van (?:je|uw) sollicitatie",
    r"status da (?:sua|tua) candidatura",
)
CHALLENGE = any_of(
    r"(?:confirm|verify|prove)\b.{0,40}\b(?:you are|that you are|you're) (?:a )?(?:real |human|"
    r"person|not a (?:robot|spam))\w*",
    r"(?:click|reply|follow)\b.{0,120}\b(?:so that|in order|to have|and|to)\b.{0,40}\b(?:deliver|"
    r"release|approve)\w*\b.{0,30}\b(?:message|mail)",
    r"(?:sender|e-?mail address) verification (?:required|request)\b.{0,40}",
    r"message (?:is being held|has been held|is on hold|was quarantined)\b.{0,80}",
    r"boxtrapper|spamarrest|spam arrest|challenge[- ]response",
    r"(?:add|added) you to (?:my|the) (?:approved|allowed|safe) senders?.{0,30}",
    r"whitelist\b.{0,40}\byour (?:address|email|message)",
)
READ = re.compile(
    r"^(?:read|gelesen|lu|leido|letto|gelezen|lida|lido|read receipt|lesebestatigung|not read|"
    r"ungelesen geloscht|recibo de lectura|ricevuta di lettura)(?: \([^)]*\))? ?: "
)
READ_REPORT = any_of(
    r"your message\b.{0,200}\bwas read on\b.{0,40}",
    r"(?:this is a )?(?:return|read) receipt for (?:the|your) (?:mail|message|e-?mail)\b.{0,60}",
    r"note: this return receipt only acknowledges\b.{0,60}",
    r"ihre nachricht\b.{0,200}\bwurde .{0,40}gelesen",
    r"votre message\b.{0,200}\ba ete lu",
    r"su mensaje\b.{0,200}\bfue leido",
    r"uw bericht\b.{0,200}\bis gelezen",
)
TICKET = any_of(
    r"(?:ticket|case|request|inquiry|enquiry|support request|incident)\b.{0,30}(?:#|no\.? ?|number "
    r"?|id:? ?)?\[?[#\w-]*\d{2,}\]?.{0,60}\b(?:has been|was|is) (?:received|created|opened|logged|"
    r"registered|assigned)",
    r"(?:your|a|new|support) (?:support )?(?:ticket|case)(?: (?:has been|was|is)) (?:received|"
    r"created|opened|logged|registered|assigned)",
    r"(?:received|created|opened|logged)\b.{0,40}\b(?:ticket|case)(?: (?:number|no|"
    r"id))?\b.{0,6}#?\d*",
    r"please type your reply above this line.{0,10}",
    r"ticket[- ]?(?:id|number|nummer|no|#)\b.{0,20}",
    r"\[ticket ?#?\d+\]",
    r"this is an automat(?:ed|ic) (?:reply|response|acknowledge?ment|confirmation)\b.{0,80}",
    r"(?:dies|das) ist eine automat\w+ (?:antwort|bestatigung)",
    r"ceci est une reponse automatique",
    r"esta es una respuesta automatica",
    r"questa e una risposta automatica",
    r"dit is een automatisch\w* (?:antwoord|ontvangstbevestiging)",
    r"esta e uma resposta automatica",
)
WEAK_TICKET = any_of(
    r"we (?:have )?received your (?:message|e-?mail|inquiry|enquiry|request|query)\b.{0,60}",
    r"thank(?:s| you) for (?:contacting|reaching out to|getting in touch with|e-?mailing|your "
    r"(?:message|e-?mail|inquiry|enquiry))\b.{0,80}",
    r"(?:you will receive|we (?:aim|try) to (?:respond|reply)|a member of (?:our|the) team "
    r"will)\b.{0,80}\bwithin \d+.{0,30}",
    r"(?:please )?do not reply\b.{0,60}",
    r"ihre (?:anfrage|nachricht)\b.{0,40}\b(?:erhalten|eingegangen)",
    r"nous avons bien recu votre (?:demande|message|mail)\b.{0,40}",
    r"hemos recibido (?:tu|su) (?:mensaje|consulta|correo|solicitud de informacion)",
    r"abbiamo ricevuto (?:la tua|la sua|il tuo|il suo) (?:richiesta|e-?mail|messaggio)",
    r"(?:wij|we) hebben (?:uw|je) (?:bericht|vraag|e-?mail) ontvangen",
    r"recebemos (?:a )?(?:sua|tua) (?:mensagem|solicitacao|pedido)",
)
CUSTOMER = any_of(
    r"your (?:\w+ ){0,2}(?:order|booking|reservation|invoice|subscription|purchase|delivery|parcel|"
    r"shipment|trial|ticket|receipt|statement|bill|payment|cart|membership)",
    r"order (?:confirmation|number|#|no)\b.{0,20}",
    r"(?:invoice|receipt|booking|reservation) (?:#|no|number|confirmation|\d)\S*",
    r"\d+ ?% (?:off|discount|sale|rabatt)",
    r"(?:sale|discount|promo(?:tion)?|coupon|voucher) (?:code|ends|now|on)\b",
    r"special offers?",
    r"limited[- ]time (?:offer|only)",
    r"free (?:trial|shipping|demo)",
    r"reset your password|password reset",
    r"has shipped|out for delivery|track your",
    r"shop now|buy now",
    r"(?:product|feature) (?:update|release|announcement)s?",
    r"webinar",
    r"ihre (?:bestellung|rechnung|buchung|lieferung)",
    r"votre (?:commande|facture|reservation|livraison)",
    r"(?:tu|su) (?:pedido|factura|reserva)",
    r"il (?:tuo|suo) ordine|la (?:tua|sua) (?:fattura|prenotazione)",
    r"(?:je|uw) (?:bestelling|factuur|boeking)",
    r"(?:seu|teu) pedido|sua (?:fatura|reserva)",
)
HIRING = any_of(
    r"applica(?:tion|nt|nts|tions)|candida(?:te|cy|tes)",
    r"interview\w*",
    r"(?:position|role|job|vacancy|opening|hiring|recruit\w*|career)s?",
    r"resume|curriculum|cv",
    r"bewerb\w*|stelle|vorstellungsgesprach|kandidat\w*",
    r"candidature|poste|entretien|recrutement",
    r"candidatura|puesto|entrevista|proceso de seleccion|vacante",
    r"posizione|colloquio|selezione",
    r"sollicit\w*|functie|vacature|gesprek",
    r"vaga|processo seletivo|entrevista",
)
DIGEST = any_of(
    r"(?:daily|weekly|monthly) (?:digest|summary|roundup|round-up|briefing)",
    r"digest",
    r"(?:people|\d+ people) (?:are looking at|viewed) your profile",
    r"you appeared in \d+ search\w*",
    r"(?:wants|invited you) to (?:connect|join)\b.{0,20}",
    r"network updates?",
    r"trending (?:posts|articles|news)",
)
PHISHING = any_of(
    r"(?:bank|account|routing|card|passport|social security|ssn) (?:account )?(?:details|number|"
    r"information|credentials)\b",
    r"(?:processing|registration|training|equipment|visa|onboarding|application|starter) (?:fee|"
    r"deposit|charge)s?",
    r"(?:gift cards?|bitcoin|crypto(?:currency)?|western union|moneygram|wire transfer|zelle|cash "
    r"?app)",
    r"(?:telegram|whatsapp|signal|google hangouts?|wire app)\b.{0,60}\b(?:interview|hr|hiring "
    r"manager|contact|message|chat|onboarding)",
    r"(?:interview|contact|message|chat|add)\b.{0,60}\b(?:on|via|through|using) (?:telegram|"
    r"whatsapp|signal|google hangouts?)",
    r"(?:cashier'?s? )?che(?:ck|que)\b.{0,60}\b(?:deposit|equipment|purchase|vendor)\w*",
    r"(?:copy|photo|picture|front and back) of your (?:id|passport|driver'?s? licen[cs]e|debit "
    r"card|credit card)\b",
    r"no (?:interview|experience) (?:is )?(?:required|necessary|needed)",
    r"earn (?:up to )?[$€£]?\d[\d.,]*",
    r"(?:verify|confirm|log ?in|sign ?in)\b.{0,60}\b(?:your )?(?:account|password|credentials|"
    r"mailbox)\b.{0,60}\b(?:suspend|expire|within 24|immediately|deactivat)\w*",
)
