"""Whether a text announces an interview at all.

A mail must say so: a request for the candidate's free hours, a newsletter, a dentist's appointment, a job
fair and the candidate's own answer announce none (DESIGN.md section 9). A calendar entry that somebody hands
in is taken for one unless it plainly is something else.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from afterview.core.reading.cast import sentences
from afterview.core.reading.titles import is_title

if TYPE_CHECKING:
    from collections.abc import Iterable

_INTERVIEW = re.compile(
    r"\b(?:(?:telefon|video|job|fach|erst|zweit)?interview(?:s|ed|ing|er|ers)?|phone screen(?:ing)?|"
    r"screening call|recruiter (?:call|screen|chat)|hiring manager (?:call|chat|screen|conversation)|"
    r"super ?day|assessment cent(?:er|re)|"
    r"(?:intro(?:ductory)?|exploratory|first|initial) (?:call|chat|conversation|meeting)|meet (?:the|"
    r"our) (?:team|hiring)|(?:technical|final|second|third) (?:round|call|screen|chat|conversation)|"
    r"(?:chat|talk|speak|conversation|call|discuss|meeting|meet)\b[^.!?\n]{0,80}\b(?:role|position|"
    r"application|opportunity|candidacy|opening|job)|(?:your|virtual|the|our|an) on-?site|on-?site (?:visit|"
    r"loop|schedule|day)|"
    r"vorstellungs(?:gespräch|termin|runde)\w*|bewerbungsgespräch\w*|kennen(?:zu)?lernen|"
    r"kennenlern(?:gespräch|termin)\w*|um die (?:stelle|position)|jobinterview|fachgespräch\w*|"
    r"(?:erst|zweit|dritt)e[sn]? gespräch|persönliche[sn]? gespräch|einzelgespräch\w*|schnuppertag|"
    r"entrevues?|auswahl(?:gespräch|verfahren|tag)\w*|berufungs\w+|probevorlesung|probevortrag|hospitation|"
    r"lädt (?:sie|dich)\b[^.!?\n]{0,80}\bgespräch|job talk|campus visit|erstgespräch\w*|zweitgespräch\w*|"
    r"probearbeit\w*|probetag|"
    r"(?:gespräch|telefonat|termin)\b[^.!?\n]{0,80}\b(?:stelle|position|bewerbung)|"
    r"entretiens?|échanger\b[^.!?\n]{0,60}\b(?:candidature|poste|profil)|entrevistas?|"
    r"(?:hablar|conversar|reunión)\b[^.!?\n]{0,60}\b(?:puesto|candidatura|vacante))\b|面接|面談|選考",
    re.IGNORECASE,
)
_OTHER_ENTRY = re.compile(
    r"\b(?:dentist|dental|orthodontist|zahnarzt\w*|doctor'?s? appointment|physician|physio\w*|hairdresser|"
    r"haircut|friseur\w*|vaccination|impf\w+|vet appointment|eye exam|optician|"
    r"dentiste|médecin|rendez-vous médical|dentista|médico|peluquer\w+|birthday|geburtstag|anniversaire|"
    r"cumpleaños|holiday|feiertag|vacation|urlaub|"
    r"(?:job|career|careers|recruiting|recruitment|hiring) (?:fair|expo|day)|jobmesse|karrieremesse|"
    r"karrieretag|berufsmesse|salon (?:de l['’]emploi|du recrutement)|forum (?:de l['’])?emploi|"
    r"feria (?:de|del) (?:empleo|trabajo)|info(?:rmation)? session|open house|webinar|newsletter|"
    r"career cent(?:er|re) workshop|résumé workshop|resume workshop|"
    r"interview (?:skills|prep(?:aration)?|tips|practice|workshop|training)|mock interview workshop|"
    r"yoga class|gym|flight to)\b|歯医者|歯科|説明会",
    re.IGNORECASE,
)
_OTHER_MAIL = re.compile(
    r"\b(?:mock interview|dentist|dental (?:appointment|practice|clinic|office|check)|zahnarzt\w*|"
    r"zahnärzt\w*|prophylaxe|"
    r"physiotherap\w+|dentiste|dentista|"
    r"(?:job|career|careers|recruiting|recruitment|hiring) (?:fair|expo)|jobmesse|karrieremesse|berufsmesse|"
    r"salon (?:de l['’]emploi|du recrutement)|forum (?:de l['’])?emploi|feria (?:de|del) (?:empleo|trabajo)|"
    r"information session|open house|webinar|newsletter|tips (?:for|to)|how to (?:ace|prepare|nail|answer)|"
    r"jobs? (?:you may|for you|alert|matching)|job alert|recommended jobs|new jobs|(?:resume|résumé|career|"
    r"interview) workshop|"
    r""
    r"register (?:now|here|today)|early bird|tickets?|podcast|table reservation|flight|your order|"
    r"invoice)\b|説明会",
    re.IGNORECASE,
)
# An interview that is held, in a mail that speaks of tips or of a webinar besides.
_OWN_INTERVIEW = re.compile(
    r"\byour (?:[\w-]+ ){0,5}interviews? (?:is|are|was|has|have|will|with|at|on|for|details|confirm\w*|"
    r"schedul\w*)\b|"
    r"\binterview confirm\w+|\binvit\w+ (?:you )?(?:to|for) (?:an?|the|your) (?:[\w-]+ ){0,5}interview\b",
    re.IGNORECASE,
)
_ASKS_WHEN = re.compile(
    r"\b(?:(?:let|tell) (?:me|us) know (?:(?:about |of )?your availability|(?:when|what|"
    r"which) (?:\w+ ){0,6}(?:work|works|suit|suits|available|free|convenient|best|prefer))|"
    r"your availab(?:ility|ilities)\b|"
    r"what (?:days?|times?|day and time|dates?)\b[^.!?\n]{0,60}\b(?:work|suit|available|free|best|"
    r"convenient)|when (?:are|would|could|might|will) you (?:be )?(?:available|free|able)|"
    r"(?:when|which)\b[^.!?\n]{0,80}\b(?:works? (?:best|for you)|suits? you|convenient|prefer)|"
    r"are you (?:available|free)|would you be (?:available|free|able|open)|do you have (?:time|availability|"
    r"any time|some time)|could you (?:do|make|join|share|send|provide|meet)|can you (?:do|make|meet|share|"
    r"send)|"
    r"(?:would|does|do|will|could)\b[^.!?\n]{0,80}\b(?:work|suit|be ok|be convenient|"
    r"be possible)(?=\b[^.!?\n]{0,30}\?)|"
    r"(?:share|send|provide|reply with|give)\b[^.!?\n]{0,40}\b(?:availability|(?:few|some|couple of|three|"
    r"two|3|2) (?:times?|dates?|slots?|options?))|"
    r"(?:pick|choose|select|book|find|grab|reserve) (?:a|an|the|your|any|one)\b[^.!?\n]{0,50}\b(?:times?|"
    r"slots?|dates?|appointment|option)|one of the following|any of the (?:following|times|slots|below)|"
    r"which of (?:these|the following)|"
    r"(?:schedule|book) (?:your|a|an|the) (?:interview|call|time|meeting)\b[^.!?\n]{0,30}\b(?:here|using|"
    r"via|through|with the link|by clicking|below|at your convenience)|self-?schedul\w+|(?:times|slots|"
    r"options|dates) (?:that )?(?:would |that )?(?:work|suit)|proposed times|time options|"
    r"wann (?:passt|hätten|haben|könnten|würde|wäre|sind)|(?:ihre|deine) verfügbarkeit\w*|(?:passt|"
    r"passen) (?:ihnen|dir|es)|würde (?:ihnen|dir)\b[^.!?\n]{0,60}\bpassen|terminvorschl\w+|"
    r"welcher (?:termin|der)|hätten sie\b[^.!?\n]{0,40}\bzeit|haben sie\b[^.!?\n]{0,40}\bzeit|"
    r"(?:wählen|suchen|buchen) sie\b[^.!?\n]{0,60}\btermin|einen der folgenden termine|folgende termine|"
    r"(?:vos|votre|tes) disponibilités?|(?:êtes|seriez|serez)-vous (?:disponible|libre)|quand (?:êtes|"
    r"seriez)|quel(?:le)?s? (?:jours?|créneaux?|dates?|horaires?)\b[^.!?\n]{0,60}\b(?:convien|préfér|"
    r"arrang)|vous conviendrai\w*|vous conviennent|(?:choisir|sélectionner|réserver) (?:un|votre) créneau|"
    r"un des créneaux|"
    r"(?:su|tu|sus) disponibilidad(?:es)?|cuándo (?:podría|puede|tiene|te|le|estaría)|(?:le|te) (?:viene|"
    r"vendría|convendría|conviene) bien|qué (?:día|días|hora|horario)\b[^.!?\n]{0,60}\b(?:viene|conviene|"
    r"prefiere|puede)|(?:elija|elige|seleccione|reserve)\b[^.!?\n]{0,40}\b(?:horario|hora|fecha|hueco)|"
    r"estaría disponible|tendría disponibilidad|alguno de (?:los|estos))\b|ご都合(?:の良い|はいかが|をお)|"
    r"候補日|ご希望の日|日程調整",
    re.IGNORECASE,
)
_IS_FIXED = re.compile(
    r"\b(?:confirm(?:ed|ing|ation|s)?|(?:is|are|been|have|has|was|now) (?:now )?(?:been )?(?:re)?scheduled|"
    r"(?:we|i)(?:'ve|’ve| have)? (?:re)?scheduled|(?:is|been) (?:set|booked|arranged|fixed)|set up for|"
    r"look(?:ing)? forward to (?:speaking|meeting|seeing|talking|welcoming|our|chatting|your)|"
    r"invite you to|(?:we(?:'d|’d| would) like|pleased|happy|delighted|excited) to invite|"
    r"would like to invite|you are invited|you(?:'re|’re) invited|will take place|takes place|you(?:'ll|’ll|"
    r" will) (?:be )?(?:meet|speak|interview|talk|chat)\w*|details (?:of|for|are|below)|has been (?:moved|"
    r"changed|updated|rescheduled|cancell?ed)|"
    r"see you (?:on|then|tomorrow|monday|tuesday|wednesday|thursday|friday|at)|here (?:are|is) (?:the|"
    r"your) (?:details|schedule|agenda|interview)|your (?:interview|schedule|itinerary) (?:is|details|for|"
    r"on|with)|reminder|"
    r"laden (?:wir )?(?:sie|dich)|lade ich sie|einladen|findet\b[^.!?\n]{0,80}\bstatt|bestätig\w+|"
    r"freuen uns (?:auf|darauf|,)|freue mich (?:auf|darauf)|ist (?:für|auf)\b[^.!?\n]{0,60}\b(?:angesetzt|"
    r"geplant|vereinbart|verschoben)|vereinbart|terminiert|verschoben|"
    r"confirm(?:ons|é|ée|er)|(?:nous )?(?:vous )?(?:invitons|convions)|convoqu\w+|aura lieu|est (?:prévu|"
    r"fixé|programmé|reporté)e?|vous attendons|au plaisir|vous recevrons|"
    r"confirm(?:amos|ada|ado|arle|arte)|(?:le|te|lo) (?:invitamos|esperamos|citamos|convocamos)|"
    r"tendrá lugar|está (?:programad|prevista|confirmad)\w*|queda (?:fijad|confirmad|programad)\w*|"
    r"se (?:realizará|celebrará|reunirá)|ha sido (?:programad|reprogramad|cancelad|aplazad)\w*)\b"
    r"|確定|決定いたしました|下記の(?:日程|通り)|実施(?:いた|し)ます|お待ちして",
    re.IGNORECASE,
)
_IF = re.compile(
    r"^\W*(?:if|should|in case|unless|please let (?:me|us) know if|let (?:me|us) know if|in the event|"
    r"feel free|do let|kindly let (?:me|us) know (?:if|whether)|please (?:reply|confirm|advise|"
    r"respond)\b.{0,30}\b(?:if|whether|that)|can you (?:please )?confirm|could you (?:please )?confirm|"
    r"falls|sollte[nst]?|wenn|für den fall|bitte (?:geben|teilen|lassen)\b.{0,40}\b(?:ob|falls|wenn)|"
    r"si |dans le cas|au cas où|en cas|merci de (?:me|nous) (?:dire|faire savoir) si|"
    r"en caso|por favor (?:avís|indíqu|confírm|hága)\w+.{0,20}\bsi\b|万が一|もし)",
    re.IGNORECASE,
)
_CANDIDATES_VOICE = re.compile(
    r"\b(?:works? (?:great |well |perfectly |fine )?for me|(?:i|i'm|i’m|i am|i'll|i’ll|i will|"
    r"i would) (?:be )?(?:available|free|happy to confirm|able to (?:make|attend)|there)\b|suits me|"
    r"thank(?:s| you)(?: so much| very much)? for (?:the (?:invitation|invite|opportunity|confirmation|"
    r"update|quick)|inviting me|scheduling|getting back|considering me|your (?:time|email|invitation|"
    r"message|quick))|"
    r"i (?:look|am looking) forward to (?:speaking|meeting|talking|our|the|it)|i(?:'d| would) (?:love|"
    r"be happy|be delighted|be glad) to (?:come|attend|join|speak|meet|interview)|my availability|"
    r"i (?:hereby )?confirm (?:my|the|that|our)|i can (?:do|make|confirm)|i accept|please find my (?:resume|"
    r"cv)|"
    r"passt (?:mir|bei mir|für mich|sehr gut)|ich (?:bestätige|nehme den termin|freue mich (?:auf das|"
    r"sehr auf)|habe zeit|bin verfügbar|stehe\b.{0,30}\bzur verfügung)|vielen dank für (?:die|"
    r"ihre) (?:einladung|nachricht|rückmeldung|bestätigung)|danke für die einladung|"
    r"(?:me|cela me|ça me) convient|je (?:suis|serai|serais) (?:disponible|présent)\w*|"
    r"je (?:vous )?confirme|merci (?:beaucoup )?pour (?:votre|l['’]|cette) (?:invitation|proposition|"
    r"message|retour)|"
    r"me (?:viene|va|parece) (?:perfecto|bien|genial)|estoy disponible|estaré (?:disponible|allí)|"
    r"confirmo (?:mi|la|que)|gracias por (?:la|su|tu) (?:invitación|oportunidad|confirmación|mensaje|"
    r"respuesta))\b|承知(?:いた|し)|伺います|参加させていただ",
    re.IGNORECASE,
)
_CANCELS = re.compile(
    r"\b(?:(?:has|have|had|was|is|been|be|being|must|need to|have to|had to|will) (?:been |be )?cancell?ed|"
    r"cancell?(?:ed|ing|ation)|(?:need|have|had) to cancel|called off|no longer (?:be )?(?:taking place|"
    r"able to (?:hold|conduct))|"
    r"abgesagt|absagen|entfällt|annull(?:ée?|ation)|annulons|annuler|cancelad[oa]|cancelar|cancelación|"
    r"anulad[oa])\b|中止|キャンセル",
    re.IGNORECASE,
)
_UPDATES = re.compile(
    r"\b(?:re-?scheduled|(?:has|have|was|is|been|be|i've|we've|we’ve) (?:been )?(?:moved|changed|updated|"
    r"postponed|pushed|shifted)|(?:moved|moving|pushed|changed) (?:your|the|our|it)|updated (?:invitation|"
    r"invite|interview|details|schedule|time|date|agenda|event)|"
    r"new (?:time|date|schedule|slot)|(?:time|date|schedule) (?:change|has changed|update)|change (?:of|in|"
    r"to) (?:the |your )?(?:time|date|schedule|plans|plan|interview)|change of plan|(?:need|have|"
    r"had) to (?:re-?schedule|move|change|postpone|push)|instead of|"
    r"verschoben|verlegt|verschieben|verlegen|neuer termin|termin(?:änderung|verschiebung)|geändert|"
    r"aktualisiert\w*|"
    r"reporté\w*|déplacé\w*|décalé\w*|nouvel(?:le)? (?:horaire|date|créneau)|modifi(?:é|ée|cation)|"
    r"mise à jour|"
    r"reprogramad[oa]|aplazad[oa]|cambiad[oa]|nuevo horario|nueva (?:fecha|hora)|actualizad[oa]|"
    r"cambio de (?:fecha|hora|horario))\b|変更",
    re.IGNORECASE,
)
_IF_CHANGE = re.compile(
    r"(?<!have )(?<!had )(?<!has )(?<!need )(?<!needed )(?<!forced )"
    r"\b(?:to|can|could|may|want|wish|link to)\s+(?:re-?schedule|cancel|move|change|update)\b|"
    r"\bneed to (?:re-?schedule|cancel|move|change|update|make)\b[^.!?]{0,60}\?|"
    r"\byou (?:need|have|want|wish) to\s+(?:re-?schedule|cancel|move|change|update)\b|"
    r"re-?schedule or cancel|cancel or re-?schedule|(?:cancel|reschedule)\s*(?:/|\||or|and|:|<)|"
    r"cancellation policy",
    re.IGNORECASE,
)


_REJECTS = re.compile(
    r"\b(?:how (?:was|did) (?:your|the) interview|tell us about your (?:interview )?experience|(?:feedback|"
    r"short) survey|"
    r"not (?:to )?(?:be )?(?:mov(?:e|ing)|proceed(?:ing)?|go(?:ing)?|progress(?:ing)?|tak(?:e|"
    r"ing)) (?:forward|ahead|further|with your)|(?:decided|chosen) (?:to (?:move|go|"
    r"proceed) (?:forward )?with (?:an)?other|not to)|"
    r"other candidates|another candidate|position has been filled|unable to offer|will not be (?:moving|"
    r"proceeding|progressing)|unsuccessful|"
    r"(?:müssen|möchten) (?:wir )?(?:ihnen|dir)\b[^.!?\n]{0,40}\babsagen|nicht berücksichtigen|"
    r"für (?:einen anderen|andere) (?:bewerber|kandidat)\w*|"
    r"pas (?:été )?retenue?|ne pas donner suite|candidature n['’]a pas|otros? candidatos?|no (?:ha sido|"
    r"has sido) seleccionad\w+|no continuar con)\b",
    re.IGNORECASE,
)


_TALK = re.compile(
    r"\b(?:(?:let['’]?s|let us|i['’]?ll|we['’]?ll|(?:i|we) will|looking forward to|happy to|like to|love to) "
    r"(?:talk(?:ing)?|speak(?:ing)?|chat(?:ting)?|meet(?:ing)?|call(?:ing)? you|give you a call)|"
    r"let['’]s do|(?:(?:you|we)(?:['’]re| are)|you two are) (?:both |all )?(?:confirmed|booked|scheduled|"
    r"set)|"
    r"confirming|telefonier\w*|telefonat|anrufen|rufe? (?:ich |wir )?(?:sie|dich)|sprechen wir|"
    r"appeler(?:ai|ons)|au téléphone|échangeons|(?:nous|se) (?:parler|rencontrer)|"
    r"llamar(?:é|emos)|hablamos|hablemos|(?:nos vemos|vernos|reunirnos))\b",
    re.IGNORECASE,
)
_VACANCY = re.compile(
    r"\b(?:appl(?:ied|ying|ication)|bewerbung|beworben|candidature|candidatura|postulación|"
    r"(?:the|our|your) (?:[\w-]+ ){1,5}(?:role|position|job|opening|vacancy)|"
    r"(?:die|unsere) (?:stelle|position) als|(?:le|du) poste d|(?:el|del) puesto d)",
    re.IGNORECASE,
)


def says_interview(text: str) -> bool:
    """Whether the text speaks of an interview, or of a talk and of an application or a vacancy."""
    if _INTERVIEW.search(text):
        return True
    return _TALK.search(text) is not None and _VACANCY.search(text) is not None


def is_other_entry(title: str, text: str) -> bool:
    """Whether a calendar entry plainly is no interview: a dentist's appointment, a birthday, a job fair."""
    if _OTHER_ENTRY.search(title):
        bare = _OTHER_ENTRY.sub("", title)
        return not says_interview(bare)
    return _OTHER_MAIL.search(text[:2_000]) is not None and not says_interview(f"{title}\n{text}")


def is_announcement(subject: str, lines: Iterable[str], *, bulk: bool) -> bool:
    """Whether a mail without a calendar announces an interview at a fixed time."""
    told = list(_unconditional(lines))
    text = "\n".join([subject, *told])
    # A job for a subject and a talk in the text say the same.
    is_one = says_interview(text) or (is_title(subject) and _TALK.search(text) is not None)
    if not is_one or _REJECTS.search(text):
        return False
    if _OTHER_MAIL.search(text) and (bulk or not _OWN_INTERVIEW.search(text)):
        return False
    return not asks_for_times(subject, told)


def asks_for_times(subject: str, told: list[str]) -> bool:
    """Whether it asks when the candidate is free, and fixes nothing."""
    said = [sentence for line in told for sentence in sentences(line)]
    asks = [sentence for sentence in said if _ASKS_WHEN.search(sentence) and not _THANKS.match(sentence)]
    if not asks:
        return False
    rest = "\n".join(line for line in told)
    for sentence in asks:
        rest = rest.replace(sentence, "")
    return _IS_FIXED.search(f"{subject}\n{rest}") is None or any(_offers(sentence) for sentence in asks)


_THANKS = re.compile(r"\W*(?:thanks?|thank you|danke|vielen dank|merci|gracias)\b", re.IGNORECASE)
_OFFERS = re.compile(
    r"one of the following|any of the (?:following|times|slots|below)|which of (?:these|the following)|"
    r"(?:pick|choose|select|book|grab) (?:a|an|the|your|one)|self-?schedul|(?:schedule|book) (?:your|a|an) |"
    r"einen der folgenden termine|folgende termine|wählen sie|un des créneaux|choisir un créneau|"
    r"alguno de (?:los|estos)|候補日|"
    r"your availab|verfügbarkeit|disponibilit|disponibilidad|are you (?:available|free)|when (?:are|would|"
    r"could) you|wann (?:passt|hätten)",
    re.IGNORECASE,
)


def _offers(sentence: str) -> bool:
    """Whether a sentence leaves the choice of time to the candidate."""
    return _OFFERS.search(sentence) is not None


def _unconditional(lines: Iterable[str]) -> Iterable[str]:
    """The lines without their "if that does not suit you" sentences."""
    for line in lines:
        kept = [sentence for sentence in sentences(line) if not _IF.match(sentence)]
        if kept:
            yield " ".join(kept)


def is_candidates_voice(lines: Iterable[str]) -> bool:
    """Whether the words are the candidate's: an answer to an invitation."""
    return _CANDIDATES_VOICE.search("\n".join(lines)) is not None


def method_in(subject: str, lines: Iterable[str]) -> str:
    """cancel, update or request, by the words of a subject and a text."""
    told = [
        sentence
        for line in _unconditional(lines)
        for sentence in sentences(line)
        if not _IF_CHANGE.search(sentence)
    ]
    text = "\n".join(told)
    if _CANCELS.search(_IF_CHANGE.sub("", subject)):
        return "cancel"
    if _UPDATES.search(subject):
        return "update"
    if _CANCELS.search(text) and not re.search(
        r"\b(?:re-?scheduled (?:to|for)|moved to)\b|"
        r"\b(?:new (?:time|date)|neuer termin|nouvelle date|nueva fecha)(?: ist| is| will be| est| es|"
        r"\s*[:：])",
        text,
        re.IGNORECASE,
    ):
        return "cancel"
    return "update" if _UPDATES.search(text) else "request"
