"""What automatic answers of people who are away say, in their subject or alone in their text."""

import re

from afterview.core.heard.wording import any_of

# At the subject's beginning: behind "Re:" somebody answers such an answer.
SUBJECT = re.compile(
    r"^(?:\[[^\]]*\] ?)?(?:auto(?:matic|mated|matische|matisch)?[- ]?(?:reply|response|responder|"
    r"answer|antwort|antwoord|svar|vastaus|message)\b|"
    r"out[- ]of[- ](?:the )?office\b|ooo\b|on (?:annual |sick |parental )?leave\b|away from "
    r"(?:the |my )?(?:office|desk|mail)|(?:on "
    r")?(?:annual |parental |maternity |paternity )?(?:vacation|leave)\b(?= ?(?:message|reply|"
    r"notice|auto|until|till|from|:|$))|i am (?:away|out|on)\b|"
    r"abwesenheits\w*|abwesend\b|abwesenheit\b|automatische antwort|nicht im (?:buro|haus)|ausser "
    r"haus|"
    r"reponse automatique|absence du bureau|absent(?:e)? du bureau|message d'absence|absence\b|en "
    r"conges?\b|"
    r"respuesta automatica|fuera de (?:la )?oficina|ausente\b|ausencia\b|contestacion automatica|"
    r"risposta automatica|fuori (?:sede|ufficio)|assente\b|assenza\b|"
    r"automatisch antwoord|afwezig\w*|niet aanwezig|buiten kantoor|"
    r"resposta automatica|fora do escritorio|ausencia temporaria|"
    r"autosvar|franvaro\w*|automatiskt svar|fravaer\w*|automatisk svar|odpowiedz automatyczna|"
    r"automaattinen vastaus|自動応答|自動返信|不在)",
)
AWAY = any_of(
    r"(?:enjoying|taking|on) (?:some |a few |my |a bit of )?(?:well-?deserved |well-?earned )?(?:time|"
    r"days?|weeks?) off",
    r"(?:i am|i will be|we are|is|am|currently|will be) (?:currently |now |presently |also "
    r")?(?:out of|away from|not in|out on|not at) (?:the |my )?(?:office|desk|leave|email|work|"
    r"vacation|country)",
    r"out of (?:the )?office",
    r"(?:i am|i will be|is|currently) (?:currently |now )?(?:on|taking) (?:annual |parental |"
    r"maternity |paternity |sick |medical |family |a |my )*(?:leave|vacation|holidays?|sabbatical|"
    r"pto|travel)",
    r"(?:i am|i will be) (?:currently |now )?(?:away|travell?ing|unavailable|out)\b",
    r"(?:limited|no|intermittent|sporadic|only occasional) (?:access|connectivity)(?: to)?(?: "
    r"my)?(?: e-?mails?)?",
    r"(?:upon|on|after) my return",
    r"when i (?:return|get back|am back)",
    r"for (?:urgent|immediate|pressing)\b.{0,60}",
    r"(?:ich bin|bin ich|sind wir) .{0,60}(?:nicht (?:im|in|am|erreichbar|anwesend|da)|abwesend|im "
    r"urlaub|ausser haus|in elternzeit|unterwegs)",
    r"nach meiner ruckkehr",
    r"nur eingeschrankt erreichbar",
    r"in dringenden fallen",
    r"je suis (?:actuellement )?(?:absent\w*|en conges?|en vacances|en deplacement|indisponible)",
    r"absent\w* (?:du bureau|jusqu)",
    r"a mon retour",
    r"en cas d'urgence",
    r"(?:estoy|estare|me encuentro) (?:actualmente )?(?:fuera|ausente|de vacaciones|de viaje|de "
    r"baja)",
    r"a mi regreso|a mi vuelta",
    r"(?:sono|saro) (?:attualmente )?(?:assente|fuori|in ferie|in viaggio|in congedo)",
    r"al mio (?:rientro|ritorno)",
    r"(?:ik ben|ben ik) .{0,50}(?:afwezig|niet (?:aanwezig|op kantoor|bereikbaar)|met (?:vakantie|"
    r"verlof)|op vakantie|vrij)",
    r"bij mijn terugkeer|na mijn terugkomst",
    r"(?:estou|estarei) (?:atualmente )?(?:fora|ausente|de ferias|em viagem|de licenca)",
    r"no meu regresso|quando regressar|ao retornar",
)
