"""The phrases that tell who takes part: labels, verbs of meeting and of arranging.

English, German, French, Spanish, and some Japanese.
"""

from __future__ import annotations

import re

WITH = re.compile(r"\bw/ ?(?=\w)")
GREETING = re.compile(
    r"^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|hallo|liebe[rs]?|"
    r"guten (?:tag|morgen|abend)|servus|"
    r"moin|sehr geehrte[rs]?|bonjour|bonsoir|chère?|salut|hola|estimad[oa]s?|querid[oa]|buen(?:os|"
    r"as) (?:días|tardes)|hi there)\s+"
    r"(?P<name>[^,!:.\n–-]{2,40}?)\s*(?:[,!:.–-]|$)",
    re.IGNORECASE,
)
EASTERN_GREETING = re.compile(r"^\s*(?P<name>[\u3400-\u9fff\u3040-\u30ffA-Za-z 　]{2,16})\s?様\s*[、,]?\s*$")
CANDIDATE_LABEL = re.compile(
    r"^[\W_]*(?:candidate(?:'s)?(?: name)?|invitee(?: name)?|applicant|interviewee|bewerber(?:in)?|"
    r"kandidat(?:in)?|candidate?|candidat|"
    r"candidat\(e\)|postulante?|aspirante|応募者|候補者)\s*[:：\t]\s*(?P<name>[^,(<\t]{2,50})",
    re.IGNORECASE,
)
INTERVIEWER_LABEL = re.compile(
    r"^[\W_]*(?:(?:your |the |ihre?[nr]? |vos |votre |sus? |tus? )?(?:interviewers?|interview (?:panel|team|"
    r"partners?|with)|interviewing with|"
    r"interviewed by|panel(?:ists?| members?)?|you(?:'ll|’ll| will)(?: be)? (?:meet(?:ing)?|speak(?:ing)?|"
    r"interview(?:ing)?|talk(?:ing)?|chat(?:ting)?)"
    r"(?: with| to)?|meet(?:ing)? with|speaking with|with|hosts?|hosted by|hiring manager|hiring team|"
    r"attendees?|participants?|guests?|who|team members?|"
    r"speakers?|your (?:meeting|call) is with|names?|person(?:s|en)?|"
    r"gesprächspartner(?:in|innen)?|interviewpartner(?:in|innen)?|interviewer(?:in|innen)?|teilnehmer(?:in|"
    r"innen|nde)?|teilnehmende|mit|"
    r"gespräch mit|es sprechen mit ihnen|ihre gesprächspartner(?:innen)? sind|fachbereich|wer|"
    r"interlocuteur(?:s|rice|rices)?|interlocut(?:eurs|rices)|participants?|avec|vous rencontrerez|"
    r"intervenants?|recruteurs?|"
    r"entrevistador(?:a|es|as)?|participantes|asistentes|con|se reunirá con|quién|"
    r"面接官|面接担当者?|面接者|参加者|担当者|担当面接官)(?:\s?\([^)]*\))?(?: are| is| sind| ist| sont|"
    r" son)?)\s*(?:[:：\t]\s*|"
    r"\s+[-–]\s+|$)(?P<value>.*)$",
    re.IGNORECASE,
)
COORDINATOR_LABEL = re.compile(
    r"^[\W_]*(?:(?:your |the |ihre?[nr]? |votre |su |tu )?(?:(?:recruiting |interview |scheduling |"
    r"talent )?coordinator|recruiter|recruiting contact|"
    r"(?:point of |main |primary |day[- ]of |onsite |on-site )?contact(?: person| name)?|recruiting partner|"
    r"talent partner|scheduler|scheduled by|organi[sz]er|"
    r"organi[sz]ed by|arranged by|invitation from|invited by|questions\??|"
    r"ansprechpartner(?:in)?|kontakt(?:person)?|rückfragen(?: an)?|organisator(?:in)?|organisation|"
    r"koordination|eingeladen von|"
    r"(?:personne à )?contact(?:er)?|organisateur|organisatrice|coordinat(?:eur|rice)|"
    r"contacto|persona de contacto|organizador(?:a)?|coordinador(?:a)?|連絡先|採用担当(?:者)?|"
    r"主催者))\s*(?:[:：\t]\s*|"
    r"\s+[-–]\s+|$)(?P<value>.*)$",
    re.IGNORECASE,
)
ANY_LABEL = re.compile(r"^[\W_]*[^\W\d][^:：\n]{0,45}[:：](?:\s|$)")
MEET = re.compile(
    r"\b(?:with|meet(?:ing|s)?|present(?:ing)?\b[^.!?\n]{0,40}\bto|speak(?:ing)?(?: to)?|talk(?:ing)? to|"
    r"(?<=\bbe )seeing|(?<=\bwill )see|"
    r"chat(?:ting)?|interviewed by|interviewing|introduced? (?:you )?to|joined by|"
    r"it(?:'ll|’ll| will) (?:just )?be|hosted by|led by|conducted by|run by|held by|joining (?:you|us|"
    r"the call)|between you and|panel of|"
    r"interviewers?|"
    r"(?:comité|jury|panel|kommission)\b[^.!?\n]{0,40}\b(?:composée? de|besteht aus|consists? of)|"
    r"dabei (?:sind|ist|sein werden)|(?:nehmen|nimmt)(?: \w+)? teil|anwesend|attended by|"
    r"seront présents|asistirán|gesprächspartner\w*|"
    r"interlocut\w+|entrevistador\w*|mit|gegenüber|teilnehmen|getroffen|kennen(?:zu)?lernen|treffen|"
    r"sprechen|geführt von|führen|führt|leiten|leitet|durch|"
    r"avec|rencontrer(?:ez)?|rencontre|échanger(?:ez)?|entretien|en présence de|par|reçue? par|"
    r"con|reunirá|reunirse|conocer(?:á|ás)?|hablar(?:á|ás)?|entrevistad[oa] por|acompañad[oa] (?:de|por)|"
    r"por)\b",
    re.IGNORECASE,
)
WILL_MEET = re.compile(
    r"^[^.!?\n]{0,90}?\b(?:dabei sein|mit dabei|anwesend sein|teilnehmen|dazukommen|dazustoßen)\b|"
    r"^[^.!?\n]{0,160}?\b(?:geführt|durchgeführt|interviewt|empfangen|begrüßt)\b|"
    r"^[^.!?\n]{0,90}?\b(?:(?:will|would(?: like| love)?|is|are|going to|wants?|looks?|looking|hopes?|wird|"
    r"werden|möchte|möchten|freut|freuen|va|vont|"
    r"souhaite|souhaiterait|aimerait|vous|te|le|la|lo|será|serán|quiere|"
    r"desea)\b[^.!?\n]{0,60}?\b(?:interview\w*|meet\w*|speak\w*|talk\w*|chat\w*|join\w*|lead\w*|"
    r"host\w*|conduct\w*|run\w*|call(?:ing)?|sprechen|führen|leiten|teilnehmen|kennenlernen|"
    r"kennen(?:zu)?lernen|treffen|empfangen|begrüßen|anrufen|"
    r"rencontr\w*|recevr\w*|recevoir|échang\w*|entreten\w*|appeler\w*|mener\w*|accueill\w*|"
    r"entrevist\w*|recibir\w*|reunir\w*|conocer\w*|hablar\w*|llamar\w*))",
    re.IGNORECASE,
)
CONTACT = re.compile(
    r"\b(?:contact|reach out|reach|questions?|e-?mail|write|let|inform|notify|tell|cc['’]?(?:d|ing|ed)?|"
    r"copied|copying|in copy|looping in|ask for|check in with|"
    r"wenden|rückfragen|fragen|kontaktieren|melden|erreichen|schreiben|ansprechpartner(?:in)?|"
    r"contacter|joindre|écrire|prévenir|questions?|interlocut(?:eur|rice)|demander|demandez|"
    r"contactar|contacte|comuníquese|escrib\w+|dudas|preguntas|pregunte|avise)\b[^.!?\n]{0,60}$",
    re.IGNORECASE,
)
WILL_ARRANGE = re.compile(
    r"^[^.!?\n]{0,80}?zur verfügung\b|"
    r"^[^.!?\n]{0,60}?\b(?:(?:will|wird|va|enviará|coordinará)\b[^.!?\n]{0,50}?\b(?:send|coordinate|"
    r"schedule|be in touch|follow up|reach out|arrange|"
    r"organi[sz]e|assist|help|greet|pick you up|melden|zusenden|schicken|koordinieren|organisieren|abholen|"
    r"envoyer|coordonner|organiser|enviar|coordinar|organizar)|"
    r"(?:is|are|who is) (?:coordinating|scheduling|arranging|organi[sz]ing)|empfängt|holt\b|coordina\b|"
    r"coordonne)\b",
    re.IGNORECASE,
)
# Google's list of guests marks the one who invites.
ORGANIZER = re.compile(
    r"[-–(]\s*(?:organi[sz]er|organisator(?:in)?|organisateur|organisatrice|organizador(?:a)?|主催者)\)?$",
    re.IGNORECASE,
)
# "with me" says it outright; "looking forward to speaking with you" does where nobody else is named.
HOLDS_TALK = re.compile(
    r"\b(?:(?:with|meet|to|by) me\b(?! know)|ich und|moi et|yo y|me and|(?:and|&|und|et|y) (?:i|me|myself|"
    r"ich|mir|moi|yo)\b(?! (?:am|was|have|had|would|hope|look|wanted))|"
    r"i(?:'ll|’ll| will|'d|’d| would)(?: like to| love to| be)? (?:be )?(?:call(?:ing)? you|"
    r"interview(?:ing)? you|speak(?:ing)? (?:to|with) you|talk(?:ing)? (?:to|with) you|"
    r"chat(?:ting)? with you|meet(?:ing)? (?:with )?you|join(?:ing)? you|lead(?:ing)? the|host(?:ing)? the|"
    r"giv(?:e|ing) you a (?:call|ring)|conduct(?:ing)? the|phone you|ring you)|"
    r"it(?:'ll|’ll| will) (?:just )?be me|(?:mit|neben|außer) mir\b|(?:ich )?rufe (?:ich )?(?:sie|dich)|"
    r"ich werde (?:sie|dich)\b[^.!?\n]{0,40}\banrufen|"
    r"avec moi\b|je vous (?:appellerai|recevrai|rencontrerai|appelle)|conmigo|(?:te|le|lo|la) (?:llamaré|"
    r"entrevistaré|recibiré))\b",
    re.IGNORECASE,
)
LOOKS_FORWARD = re.compile(
    r"\b(?:i(?:'m| am|’m) (?:looking forward|excited|keen) to|(?:i )?look(?:ing)? forward to (?:speaking|"
    r"talking|chatting|meeting|our)|our (?:call|chat|conversation|phone call)\b|"
    r"i(?:'d|’d| would) (?:like|love) to (?:speak|talk|chat|meet)|ich freue mich (?:auf|darauf)|"
    r"ich würde (?:sie|dich)\b[^.!?\n]{0,40}\bkennenlernen|wir sprechen\b|"
    r"au plaisir de (?:vous rencontrer|échanger)|je souhaite(?:rais)?\b[^.!?\n]{0,40}\b(?:échanger|"
    r"rencontrer)|me gustaría (?:hablar|conocer))",
    re.IGNORECASE,
)
