"""Dates said in other languages, turned into the English that `core.promises` reads.

Only what says when, what is to come by then and from whom is turned; the rest stays and says nothing.
"""

from __future__ import annotations

import re
from functools import cache

from afterview.core.days_in_words import MONTHS, WEEKDAYS

_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")

# For each language: its small words, months, days, numbers one to ten, and phrases with their English.
_SMALL_WORDS = {
    "en": "the and you your with for we our will is are to of on at please be this in have by from",
    "de": "und der die das sie wir ihr ihre ihnen uns mit für am den dem zum ist im bei von auf "
    "bitte bis wird haben",
    "fr": "vous nous le les la votre notre pour et avec un une est du des à au sur dans d'ici je que",
    "es": "usted para con su el los las nos una un es la por y que te tu del al en de le",
    "it": "il la di per con una un le ci che e non della entro suo sua lei grazie noi sarà",
    "nl": "de het een en je u wij we met voor van is op te dat bij ons uw niet zullen graag",
    "pt": "o a de para com um uma e que você não da do em sua seu nós até os as por obrigado obrigada",
}
_NAMES = {
    "de": (
        "januar februar märz april mai juni juli august september oktober november dezember",
        "montag dienstag mittwoch donnerstag freitag samstag sonntag",
        "eine[rmn]? zwei drei vier fünf sechs sieben acht neun zehn",
    ),
    "fr": (
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
        "une? deux trois quatre cinq six sept huit neuf dix",
    ),
    "es": (
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "lunes martes miércoles jueves viernes sábado domingo",
        "una? dos tres cuatro cinco seis siete ocho nueve diez",
    ),
    "it": (
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "lunedì martedì mercoledì giovedì venerdì sabato domenica",
        "un[ao]? due tre quattro cinque sei sette otto nove dieci",
    ),
    "nl": (
        "januari februari maart april mei juni juli augustus september oktober november december",
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
        "een|één twee drie vier vijf zes zeven acht negen tien",
    ),
    "pt": (
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        (
            "segunda(?:-feira)? terça(?:-feira)? quarta(?:-feira)? quinta(?:-feira)? "
            "sexta(?:-feira)? sábado domingo"
        ),
        "uma? duas|dois três quatro cinco seis sete oito nove dez",
    ),
}
_PHRASES = {
    "de": (
        (
            (
                r"(?:zum |bis )?ende der (?:nächsten|kommenden) woche|ende (?:nächster|kommender|der "
                r"nächsten) woche"
            ),
            "the end of next week",
        ),
        (r"anfang (?:nächster|kommender|der nächsten|der kommenden) woche", "early next week"),
        (r"mitte (?:nächster|kommender|der nächsten|der kommenden) woche", "the middle of next week"),
        (r"(?:in )?(?:der |die )?(?:nächste[rn]?|kommende[rn]?) woche", "next week"),
        (r"(?:zum )?ende (?:der|dieser) woche|ende der woche", "the end of this week"),
        (r"(?:in )?diese[rn]? woche", "this week"),
        (r"(?:zum )?(?:ende des monats|monatsende)", "the end of the month"),
        (
            (
                r"(?:in|innerhalb)(?: von| der nächsten| den nächsten)?(?= \w+ (?:tag|woche|werktag|"
                r"arbeitstag))"
            ),
            "within",
        ),
        (r"werktagen?|arbeitstagen?", "business days"),
        (r"wochen", "weeks"),
        (r"woche", "week"),
        (r"tagen?", "days"),
        (r"übermorgen", "in two days"),
        (r"(?<!guten )morgen", "tomorrow"),
        (r"heute", "today"),
        (r"nächste[rnm]?|kommende[rnm]?", "next"),
        (r"spätestens", "at the latest"),
        (r"bis(?: zum| einschließlich)?", "by"),
        (r"am|den", "on"),
        (r"ab(?: dem)?", "from"),
        (r"frühestens", "at the earliest"),
        (
            (
                r"(?:rück)?meld\w+|bescheid|informier\w*|rückmeldung|antworten|zu hören|(?:von uns "
                r")?hören|kontaktieren|rufen? (?:ich |wir )?(?:sie|dich)|"
                r"auf (?:sie|dich) zu\w*|wissen lassen|kommen auf"
            ),
            "get back to you",
        ),
        (r"entscheid\w+", "decision"),
        (r"bitte|senden sie|schicken sie|teilen sie|geben sie uns", "please"),
        (r"\w*gespräch\w*|termin\w*|interviews?|telefonat|treffen", "meeting"),
        (r"urlaub|abwesend|abwesenheit", "on vacation"),
        (r"anfangen|beginnen|eintritt\w*|starten", "start"),
        (r"nicht", "not"),
        (r"ihre|deine", "your"),
        (r"wir", "we"),
        (r"ich", "I"),
    ),
    "fr": (
        (
            r"(?:d'ici )?(?:à |au |avant )?(?:la )?fin (?:de )?(?:la )?semaine prochaine",
            "by the end of next week",
        ),
        (r"(?:au )?début (?:de )?(?:la )?semaine prochaine", "early next week"),
        (r"milieu (?:de )?(?:la )?semaine prochaine", "the middle of next week"),
        (r"(?:d'ici )?(?:à |avant )?(?:la )?fin (?:de )?(?:la|cette) semaine", "by the end of this week"),
        (r"(?:d'ici )?(?:à |avant )?(?:la )?fin (?:du|de ce) mois", "by the end of the month"),
        (r"(?:dans |au cours de |d'ici )?(?:la )?semaine prochaine", "next week"),
        (r"cette semaine", "this week"),
        (
            (
                r"sous|d'ici(?: à)?(?= \w+ (?:jour|semaine))|dans(?: un délai de| les)?(?= \w+ (?:jour|"
                r"semaine))"
            ),
            "within",
        ),
        (r"jours ouvr(?:és|ables)", "business days"),
        (r"jours?", "days"),
        (r"semaines", "weeks"),
        (r"semaine", "week"),
        (r"quinzaine", "fortnight"),
        (r"après-demain", "in two days"),
        (r"demain", "tomorrow"),
        (r"aujourd'hui", "today"),
        (r"prochaine?", "next"),
        (r"au plus tard", "at the latest"),
        (r"d'ici(?: au| le| à)?|avant(?: le)?|jusqu'au|pour le", "by"),
        (r"à partir du", "from"),
        (r"le(?= \w+ (?:\d|by))", "on"),
        (
            (
                r"(?:reviendr\w+|revenir|recontacter\w*|revenons|tiendr\w+ (?:au courant|informée?s?)|"
                r"contacter\w*|informer\w*|réponse|retour|nouvelles|répondr\w+|donner\w* (?:une "
                r")?réponse)"
            ),
            "get back to you",
        ),
        (r"décision|décider\w*|trancher\w*", "decision"),
        (r"veuillez|merci de|pourriez-vous|pouvez-vous", "please"),
        (r"entretien|rendez-vous|entrevue|visio\w*|rencontre", "meeting"),
        (r"congés?|vacances|absent\w*", "on vacation"),
        (r"commencer|débuter|prise de poste", "start"),
        (r"votre", "your"),
        (r"nous", "we"),
        (r"je", "I"),
    ),
    "es": (
        (
            (
                r"(?:a |para |antes de(?:l)? |hasta )?(?:el )?(?:finales|final|fin) de (?:la "
                r")?(?:próxima semana|semana que viene|semana próxima)"
            ),
            "by the end of next week",
        ),
        (
            r"(?:a )?(?:principios|comienzos) de (?:la )?(?:próxima semana|semana que viene)",
            "early next week",
        ),
        (r"mediados de (?:la )?(?:próxima semana|semana que viene)", "the middle of next week"),
        (r"(?:la |durante la |en la )?(?:próxima semana|semana que viene|semana próxima)", "next week"),
        (r"(?:a |antes del? )?(?:finales|final|fin) de (?:la|esta) semana", "by the end of this week"),
        (r"esta semana", "this week"),
        (r"(?:a |antes de )?(?:finales|final|fin) de(?:l| este)? mes", "by the end of the month"),
        (r"(?:en (?:un plazo de |los próximos |las próximas )?|dentro de )(?=\w+ (?:día|semana))", "within "),
        (r"días (?:hábiles|laborables)", "business days"),
        (r"días?", "days"),
        (r"semanas", "weeks"),
        (r"semana", "week"),
        (r"pasado mañana", "in two days"),
        (r"mañana", "tomorrow"),
        (r"hoy", "today"),
        (r"próximo", "next"),
        (r"(?:a más tardar|como máximo|como muy tarde)", "at the latest"),
        (r"antes del?|hasta el|para el|a más tardar el", "by"),
        (r"a partir del", "from"),
        (r"el(?= \w+(?: \d| by))", "on"),
        (
            (
                r"(?:noticias|respuesta|responder\w*|contactar\w*|avisar\w*|informar\w*|pondremos en "
                r"contacto|comunicar\w*|diremos|confirmar\w*|escribir\w*|feedback)"
            ),
            "get back to you",
        ),
        (r"decisión|decidir\w*|resolución", "decision"),
        (r"por favor|envíe\w*|envía\w*|rogamos|podrías?|necesitamos", "please"),
        (r"entrevista|reunión|llamada|cita", "meeting"),
        (r"vacaciones|ausente", "on vacation"),
        (r"empezar|comenzar|incorpor\w+", "start"),
        (r"(?:tu|su)", "your"),
        (r"no", "not"),
    ),
    "it": (
        (
            r"(?:entro )?(?:la )?fine (?:della )?(?:prossima settimana|settimana prossima)",
            "by the end of next week",
        ),
        (r"(?:all')?inizio (?:della )?(?:prossima settimana|settimana prossima)", "early next week"),
        (r"(?:la |nella )?(?:prossima settimana|settimana prossima)", "next week"),
        (r"(?:entro )?(?:la )?fine (?:di questa |della )?settimana", "by the end of this week"),
        (r"questa settimana", "this week"),
        (r"(?:entro )?(?:la )?fine (?:del )?mese", "by the end of the month"),
        (r"(?:entro|nei prossimi|nelle prossime|tra|fra)(?= \w+ (?:giorn|settiman))", "within"),
        (r"giorni (?:lavorativi|feriali)", "business days"),
        (r"giorn[oi]", "days"),
        (r"settimane", "weeks"),
        (r"settimana", "week"),
        (r"dopodomani", "in two days"),
        (r"domani", "tomorrow"),
        (r"oggi", "today"),
        (r"prossim[oa]", "next"),
        (r"al più tardi", "at the latest"),
        (r"entro(?: il| e non oltre il)?|prima del", "by"),
        (r"a partire dal", "from"),
        (
            (
                r"(?:ricontatt\w+|farem\w+ sapere|far\w* sapere|notizie|risposta|risponder\w*|"
                r"contatter\w*|riscontro|aggiorn\w+|comunicher\w*|inform\w+)"
            ),
            "get back to you",
        ),
        (r"decision\w|decider\w*", "decision"),
        (r"per favore|per cortesia|la preghiamo|invi[ai]\w*|potrebbe|potresti", "please"),
        (r"colloquio|incontro|appuntamento|call", "meeting"),
        (r"ferie|assente|vacanza", "on vacation"),
        (r"iniziare|cominciare|assunzione", "start"),
        (r"(?:la )?(?:tua|sua|tuo|suo)", "your"),
        (r"non", "not"),
    ),
    "nl": (
        (
            r"(?:voor |tegen )?(?:het )?eind(?:e)? (?:van )?(?:de )?(?:volgende|komende) week",
            "by the end of next week",
        ),
        (r"begin (?:van )?(?:de )?(?:volgende|komende) week", "early next week"),
        (r"(?:in de loop van |in )?(?:volgende|komende) week", "next week"),
        (r"(?:voor |tegen )?(?:het )?eind(?:e)? (?:van )?(?:de|deze) week", "by the end of this week"),
        (r"deze week", "this week"),
        (r"(?:voor |tegen )?(?:het )?eind(?:e)? (?:van )?(?:de|deze) maand", "by the end of the month"),
        (r"(?:binnen|over)(?= \w+ (?:dag|week|weken|werkdag))", "within"),
        (r"werkdagen", "business days"),
        (r"weken", "weeks"),
        (r"dagen", "days"),
        (r"overmorgen", "in two days"),
        (r"(?<!goede)morgen", "tomorrow"),
        (r"vandaag", "today"),
        (r"volgende|aanstaande|komende", "next"),
        (r"uiterlijk|op zijn laatst", "at the latest"),
        (r"voor(?= (?:\d|\w+dag))|tegen(?= )|tot en met", "by"),
        (r"vanaf", "from"),
        (r"op(?= (?:\d|\w+dag))", "on"),
        (
            (
                r"(?:laten (?:\w+ ){0,3}weten|hoor(?:t|en)?|reactie|antwoord\w*|bericht|contact\w*|"
                r"terugkoppel\w*|bellen|informeren|laat (?:\w+ ){0,3}weten)"
            ),
            "get back to you",
        ),
        (r"beslissing|beslis\w*|besluit\w*|beslissen", "decision"),
        (r"graag(?= (?:ontvangen|uw|je))|wil je|wilt u|kun je|kunt u|stuur", "please"),
        (r"\w*gesprek|afspraak|interview|kennismaking", "meeting"),
        (r"vakantie|afwezig|verlof", "on vacation"),
        (r"beginnen|starten", "start"),
        (r"(?:uw|jouw)", "your"),
        (r"(?:we|wij)", "we"),
        (r"ik", "I"),
        (r"niet", "not"),
    ),
    "pt": (
        (
            r"(?:até )?(?:o |ao |no )?(?:final|fim) da (?:próxima semana|semana que vem)",
            "by the end of next week",
        ),
        (r"(?:no )?(?:início|começo) da (?:próxima semana|semana que vem)", "early next week"),
        (r"(?:na |durante a )?(?:próxima semana|semana que vem)", "next week"),
        (r"(?:até )?(?:o |ao )?(?:final|fim) (?:da|desta|dessa) semana", "by the end of this week"),
        (r"(?:esta|essa|nesta) semana", "this week"),
        (r"(?:até )?(?:o |ao )?(?:final|fim) (?:do|deste) mês", "by the end of the month"),
        (r"(?:em (?:até )?|dentro de |nos próximos |nas próximas )(?=\w+ (?:dia|semana))", "within "),
        (r"dias úteis", "business days"),
        (r"dias", "days"),
        (r"semanas", "weeks"),
        (r"semana", "week"),
        (r"depois de amanhã", "in two days"),
        (r"amanhã", "tomorrow"),
        (r"hoje", "today"),
        (r"próxim[oa]", "next"),
        (r"no máximo|o mais tardar|mais tardar", "at the latest"),
        (r"até(?: (?:o dia|dia|o|a))?|antes d[eo]", "by"),
        (r"a partir d[eo]", "from"),
        (
            (
                r"(?:retorn\w+|resposta|responder\w*|contat\w+|contact\w+|avisar\w*|notícias|informar\w*|"
                r"entraremos em contat?o|comunicar\w*|daremos)"
            ),
            "get back to you",
        ),
        (r"decisão|decidir\w*", "decision"),
        (r"por favor|envie|poderia|precisamos|favor", "please"),
        (r"entrevista|reunião|conversa|chamada", "meeting"),
        (r"férias|ausente", "on vacation"),
        (r"começar|iniciar", "start"),
        (r"(?:sua|seu|tua|teu)", "your"),
        (r"não", "not"),
    ),
}
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_OTHER_SMALL_WORDS = {
    word: tuple(name for name, words in _SMALL_WORDS.items() if word in words.split())
    for words in _SMALL_WORDS.values()
    for word in words.split()
}
_FEWEST_WORDS = 2
_NUMERIC = re.compile(
    r"(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d{2})(?!\d))?|"
    r"(?<![\d/])(\d{1,2})/(\d{1,2})(?:/(\d{4}))?(?![\d/])"
)
_DAY_MONTH = re.compile(
    rf"\b(\d{{1,2}})(?:\.|º|er|°)?\s+(?:de\s+)?({'|'.join(MONTHS)})(?:\s+(?:de\s+)?(\d{{4}}))?"
)


def in_english(text: str) -> str:
    """The text with what it says about when in English; English text comes back as it is."""
    language = language_of(text)
    if language == "en":
        return text
    for pattern, english in _table(language):
        text = pattern.sub(english, text)
    return _DAY_MONTH.sub(_day_and_month, _NUMERIC.sub(_iso, text))


def language_of(text: str) -> str:
    """en, de, fr, es, it, nl or pt by its small words; English where they do not tell."""
    counts = dict.fromkeys(_SMALL_WORDS, 0)
    for word in _WORD.findall(text[:4_000].casefold().replace("’", "'")):
        for language in _OTHER_SMALL_WORDS.get(word, ()):
            counts[language] += 1
    best = max(counts, key=lambda language: counts[language])
    return best if counts[best] > counts["en"] and counts[best] >= _FEWEST_WORDS else "en"


@cache
def _table(language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    months, days, numbers = (listed.split() for listed in _NAMES[language])
    entries = [
        *_PHRASES[language],
        *zip(months, MONTHS, strict=True),
        *zip(days, WEEKDAYS, strict=True),
        *(
            (rf"(?:{number})(?= (?:business|days|weeks?)\b)", english)
            for number, english in zip(numbers, _NUMBERS, strict=True)
        ),
    ]
    return tuple(
        (re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE), english) for words, english in entries
    )


def _iso(match: re.Match[str]) -> str:
    day, month, year = (match[1], match[2], match[3]) if match[1] else (match[4], match[5], match[6])
    if not 1 <= int(month) <= 12:
        return match[0]
    whole = f"20{year}" if year and len(year) == 2 else year
    return f"{whole}-{int(month):02d}-{int(day):02d}" if whole else f"{MONTHS[int(month) - 1]} {int(day)}"


def _day_and_month(match: re.Match[str]) -> str:
    return f"{match[2]} {int(match[1])}" + (f", {match[3]}" if match[3] else "")
