"""Who takes part, as the text tells it: interviewers, who arranges the talk, and who the candidate is."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from afterview.core.reading import names
from afterview.core.reading.first_names import FIRST_NAMES
from afterview.core.reading.people import EMAIL, Named, in_fragment, name_spans
from afterview.core.reading.titles import clean_title, is_department, is_title
from afterview.core.reading.vocabulary import FORMS_OF_ADDRESS

_WITH = re.compile(r"\bw/ ?(?=\w)")
_GREETING = re.compile(
    r"^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|hallo|liebe[rs]?|"
    r"guten (?:tag|morgen|abend)|servus|"
    r"moin|sehr geehrte[rs]?|bonjour|bonsoir|chère?|salut|hola|estimad[oa]s?|querid[oa]|buen(?:os|"
    r"as) (?:días|tardes)|hi there)\s+"
    r"(?P<name>[^,!:.\n–-]{2,40}?)\s*(?:[,!:.–-]|$)",
    re.IGNORECASE,
)
_EASTERN_GREETING = re.compile(r"^\s*(?P<name>[\u3400-\u9fff\u3040-\u30ffA-Za-z 　]{2,16})\s?様\s*[、,]?\s*$")
_CANDIDATE_LABEL = re.compile(
    r"^[\W_]*(?:candidate(?:'s)?(?: name)?|invitee(?: name)?|applicant|interviewee|bewerber(?:in)?|"
    r"kandidat(?:in)?|candidate?|candidat|"
    r"candidat\(e\)|postulante?|aspirante|応募者|候補者)\s*[:：\t]\s*(?P<name>[^,(<\t]{2,50})",
    re.IGNORECASE,
)
_INTERVIEWER_LABEL = re.compile(
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
_COORDINATOR_LABEL = re.compile(
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
_ANY_LABEL = re.compile(r"^[\W_]*[^\W\d][^:：\n]{0,45}[:：](?:\s|$)")
_MEET = re.compile(
    r"\b(?:with|meet(?:ing|s)?|present(?:ing)?\b[^.!?\n]{0,40}\bto|speak(?:ing)?(?: to)?|talk(?:ing)? to|"
    r"(?<=\bbe )seeing|(?<=\bwill )see|"
    r"chat(?:ting)?|interviewed by|interviewing|introduced? (?:you )?to|joined by|"
    r"hosted by|led by|conducted by|run by|held by|joining (?:you|us|the call)|between you and|panel of|"
    r"interviewers?|"
    r"dabei (?:sind|ist|sein werden)|(?:nehmen|nimmt)(?: \w+)? teil|anwesend|attended by|"
    r"seront présents|asistirán|gesprächspartner\w*|"
    r"interlocut\w+|entrevistador\w*|mit|gegenüber|teilnehmen|getroffen|kennen(?:zu)?lernen|treffen|"
    r"sprechen|geführt von|führen|führt|leiten|leitet|durch|"
    r"avec|rencontrer(?:ez)?|rencontre|échanger(?:ez)?|entretien|en présence de|par|reçue? par|"
    r"con|reunirá|reunirse|conocer(?:á|ás)?|hablar(?:á|ás)?|entrevistad[oa] por|acompañad[oa] (?:de|por)|"
    r"por)\b",
    re.IGNORECASE,
)
_WILL_MEET = re.compile(
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
_CONTACT = re.compile(
    r"\b(?:contact|reach out|reach|questions?|e-?mail|write|let|inform|notify|tell|cc['’]?(?:d|ing|ed)?|"
    r"copied|copying|in copy|looping in|ask for|check in with|"
    r"wenden|rückfragen|fragen|kontaktieren|melden|erreichen|schreiben|ansprechpartner(?:in)?|"
    r"contacter|joindre|écrire|prévenir|questions?|interlocut(?:eur|rice)|demander|demandez|"
    r"contactar|contacte|comuníquese|escrib\w+|dudas|preguntas|pregunte|avise)\b[^.!?\n]{0,60}$",
    re.IGNORECASE,
)
_WILL_ARRANGE = re.compile(
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
_ORGANIZER = re.compile(
    r"[-–(]\s*(?:organi[sz]er|organisator(?:in)?|organisateur|organisatrice|organizador(?:a)?|主催者)\)?$",
    re.IGNORECASE,
)
# "with me" says it outright; "looking forward to speaking with you" does where nobody else is named.
_HOLDS_TALK = re.compile(
    r"\b(?:(?:with|meet|to|by) me\b(?! know)|ich und|moi et|yo y|me and|(?:and|&|und|et|y) (?:i|me|myself|"
    r"ich|mir|moi|yo)\b(?! (?:am|was|have|had|would|hope|look|wanted))|"
    r"i(?:'ll|’ll| will|'d|’d| would)(?: like to| love to| be)? (?:be )?(?:call(?:ing)? you|"
    r"interview(?:ing)? you|speak(?:ing)? (?:to|with) you|talk(?:ing)? (?:to|with) you|"
    r"chat(?:ting)? with you|meet(?:ing)? (?:with )?you|join(?:ing)? you|lead(?:ing)? the|host(?:ing)? the|"
    r"giv(?:e|ing) you a (?:call|ring)|conduct(?:ing)? the|phone you|ring you)|"
    r"mit mir\b|(?:ich )?rufe (?:ich )?(?:sie|dich)|ich werde (?:sie|dich)\b[^.!?\n]{0,40}\banrufen|"
    r"avec moi\b|je vous (?:appellerai|recevrai|rencontrerai|appelle)|conmigo|(?:te|le|lo|la) (?:llamaré|"
    r"entrevistaré|recibiré))\b",
    re.IGNORECASE,
)
_LOOKS_FORWARD = re.compile(
    r"\b(?:i(?:'m| am|’m) (?:looking forward|excited|keen) to|(?:i )?look(?:ing)? forward to (?:speaking|"
    r"talking|chatting|meeting|our)|our (?:call|chat|conversation|phone call)\b|"
    r"i(?:'d|’d| would) (?:like|love) to (?:speak|talk|chat|meet)|ich freue mich (?:auf|darauf)|"
    r"ich würde (?:sie|dich)\b[^.!?\n]{0,40}\bkennenlernen|wir sprechen\b|"
    r"au plaisir de (?:vous rencontrer|échanger)|je souhaite(?:rais)?\b[^.!?\n]{0,40}\b(?:échanger|"
    r"rencontrer)|me gustaría (?:hablar|conocer))",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-ZÀ-ÞÄÖÜ¿¡])")
_ABBREVIATED = re.compile(
    r"\b(?:Dr|Mr|Mrs|Ms|Prof|Sr|Sra|Srta|St|Jr|Nr|bzw|z\.B|e\.g|i\.e|Ing|Dipl|M|Mme)\.$"
)


@dataclass(slots=True)
class Cast:
    """The people a text names, by what they do there; `candidates` are names the candidate is called by."""

    interviewers: list[Named] = field(default_factory=list)
    coordinators: list[Named] = field(default_factory=list)
    mentioned: list[Named] = field(default_factory=list)
    candidates: list[str] = field(default_factory=list)
    holds_talk: bool = False
    looks_forward: bool = False


def cast_of(lines: tuple[str, ...], not_people: frozenset[str] = frozenset()) -> Cast:
    """Everybody whom the lines name and how they take part.

    `not_people` are keys of names (`names.key`) that are no interviewers: the candidate's, the company's.
    """
    cast = Cast()
    lines = tuple(_WITH.sub("with ", line) for line in lines)
    for line in lines:
        cast.candidates.extend(_greeted(line))
    strangers = not_people | {names.key(name) for name in cast.candidates}
    index = 0
    while index < len(lines):
        index = _read_line(cast, lines, index, strangers)
    cast.holds_talk = any(_HOLDS_TALK.search(line) for line in lines)
    cast.looks_forward = any(_LOOKS_FORWARD.search(line) for line in lines)
    return cast


def _greeted(line: str) -> list[str]:
    """The name by which a greeting or a label calls the candidate."""
    bare = _ADDRESS_DOT.sub(r"\1", line)
    match = _GREETING.match(bare) or _EASTERN_GREETING.match(bare) or _CANDIDATE_LABEL.match(bare)
    if not match:
        return []
    words = match["name"].split()
    while words and words[0].casefold() in FORMS_OF_ADDRESS:
        words = words[1:]
    name = names.clean(" ".join(words))
    if name is None or len(words) > 4 or name[0].islower() or words[0].casefold() in _EVERYBODY:
        return []
    return [name]


_ADDRESS_DOT = re.compile(r"\b(Mr|Mrs|Ms|Mx|Dr|Prof|Sr|Sra|Srta|Dra|M)\.(?=\s)")
_EVERYBODY = frozenset(
    {"there", "all", "team", "everyone", "both", "alle", "zusammen", "tous", "toutes", "todos"}
)


def _read_line(cast: Cast, lines: tuple[str, ...], index: int, strangers: frozenset[str]) -> int:
    """Take what a line says; the index of the next line to read."""
    line = lines[index]
    if _GREETING.match(line) and len(line) < 60:
        return index + 1
    for label, group in ((_INTERVIEWER_LABEL, cast.interviewers), (_COORDINATOR_LABEL, cast.coordinators)):
        match = label.match(line)
        if match:
            value = match["value"].strip()
            found = in_fragment(value, after_cue=True) if value else []
            after = index + 1
            if not value or not found:
                listed, after = _listed(lines, index + 1)
                found = found or listed
            if found:
                group.extend(person for person in found if not _is_stranger(person.name, strangers))
                return after
    for sentence in sentences(line):
        _read_sentence(cast, sentence, strangers)
    return index + 1


def _listed(lines: tuple[str, ...], index: int) -> tuple[list[Named], int]:
    """The people of the list below a label: one a line, until a line names nobody."""
    found: list[Named] = []
    while index < len(lines):
        line = lines[index].strip(" •·*-–>\t")
        if not line:
            if found or index + 1 >= len(lines) or not lines[index + 1].strip():
                break
            index += 1
            continue
        if _ORGANIZER.search(line):
            index += 1
            continue
        here = (
            [] if _ANY_LABEL.match(line) or len(line) > 160 else in_fragment(line, after_cue=len(line) < 40)
        )
        if not here:
            title = clean_title(line) if found and is_title(line) else None
            if title is None or found[-1].title:
                break
            found[-1] = Named(found[-1].name, title, found[-1].email, is_sure=True)
        found.extend(here)
        index += 1
    return found, index


def sentences(line: str) -> list[str]:
    """The sentences of a line; "Dr. Ortiz" ends none."""
    pieces: list[str] = []
    for piece in _SENTENCE_END.split(line):
        if pieces and _ABBREVIATED.search(pieces[-1]):
            pieces[-1] = f"{pieces[-1]} {piece}"
        else:
            pieces.append(piece)
    return pieces


def _read_sentence(cast: Cast, sentence: str, strangers: frozenset[str]) -> None:
    group: list[Named] | None = None
    last_end = 0
    for start, end, person in _named(sentence):
        if _is_stranger(person.name, strangers) or (not person.is_sure and _AT.search(sentence[:start])):
            continue
        before, after = sentence[:start], _ASIDE.sub("", sentence[end:])
        between = sentence[last_end:start]
        if (_WILL_ARRANGE.match(after) and not _WILL_MEET.match(after)) or (
            _CONTACT.search(before) and not re.search(r"\b(?:with|mit|avec|con)\s*$", before)
        ):
            group = cast.coordinators
        elif _MEET.search(before) or _WILL_MEET.match(after):
            group = cast.interviewers
        elif group is None or len(between) > 60:
            group = cast.mentioned
        last_end = end
        group.append(person)


_ASIDE = re.compile(r"\s*<[^<>]*>|\s*\([^()]*@[^()]*\)")
# What stands behind these, or behind the number of a house, is a company or a place, not somebody to meet.
_AT = re.compile(
    r"(?:\b(?:at|bei|bei der|chez|en|for|join|joining|of|in|near|from)\s+(?:the\s+)?|"
    r"(?<![:.,\d])\b\d{1,4}[a-z]?\s+)$",
    re.IGNORECASE,
)


def _named(sentence: str) -> list[tuple[int, int, Named]]:
    """Names in a sentence with the titles and addresses that stand beside them."""
    spans = name_spans(sentence)
    spans += [
        span
        for span in _first_names(sentence)
        if not any(span[0] < end and start < span[1] for start, end, _ in spans)
    ]
    found: list[tuple[int, int, Named]] = []
    spans.sort()
    for position, (start, end, name) in enumerate(spans):
        floor = spans[position - 1][1] if position else 0
        ceiling = spans[position + 1][0] if position + 1 < len(spans) else len(sentence)
        title = _title_before(sentence[floor:start], is_first=not position) or _title_after(
            sentence[end:ceiling]
        )
        email = EMAIL.search(sentence[end : min(ceiling, end + 80)])
        # "Herr Weber" is a person by its form of address.
        addressed = sentence[start:end].rstrip(".") != name
        sure = (
            title is not None or email is not None or addressed or name.split()[0].casefold() in FIRST_NAMES
        )
        found.append((start, end, Named(name, title, email[0].casefold() if email else None, is_sure=sure)))
    return found


_ALONE = re.compile(
    r"\b(?:with|meet|meeting|to|by|mit|avec|con|and|&|und|et|y|"
    r",)\s+(?P<name>[^\W\d_a-z][^\W\d_]+)(?=\s*(?:[,.;(&!?]|$|\s(?:and|und|et|y|at|on|from|for|who|our|to|"
    r"in|um|am|à|le|a las|will)\b))"
)


def _first_names(sentence: str) -> list[tuple[int, int, str]]:
    """First names that stand alone behind "with" or in a list of them."""
    return [
        (match.start("name"), match.end("name"), match["name"])
        for match in _ALONE.finditer(sentence)
        if match["name"].casefold() in FIRST_NAMES and match["name"].casefold() not in _ALSO_WORDS
    ]


_ALSO_WORDS = frozenset(
    {
        "may",
        "will",
        "mark",
        "art",
        "june",
        "april",
        "august",
        "grant",
        "chen",
        "said",
        "mona",
        "li",
        "hope",
        "joy",
        "faith",
        "mar",
        "sun",
    }
)


_BEFORE_TITLE = re.compile(
    r"[.;:()]|\b(?:with|meet|meeting|to|by|from|mit|von|durch|avec|par|con|por|führen|leitet|führt)\s|"
    r"(?:,\s*)?\b(?:and|und|et|y|sowie)\s",
    re.IGNORECASE,
)
_SMALL_IN_TITLES = frozenset({"of", "for", "and", "der", "de", "des", "für", "-", "&", "the", "in"})


def _title_before(text: str, *, is_first: bool) -> str | None:
    """The title that leads up to a name; behind another name only what follows "and" or a comma."""
    piece = _BEFORE_TITLE.split(text)[-1]
    last = (
        piece.strip(" ,–-").rpartition(",")[2].strip() if is_first else piece.rpartition(",")[2].strip(" –-")
    )
    piece = last if is_title(last) or not is_first else piece.strip(" ,–-")
    if not piece or len(piece) > 80 or not is_title(piece):
        return None
    # "our" opens a title; without it the words must be capitalised, or they belong to the sentence.
    title = clean_title(piece)
    if title is None or not is_title(title):
        return None
    if title == piece and not all(word[:1].isupper() or word in _SMALL_IN_TITLES for word in piece.split()):
        return None
    return title


def _title_after(text: str) -> str | None:
    text = re.sub(r"^\s*(?:<[^<>]*>|[(\[][^()\[\]]*@[^()\[\]]*[)\]])", "", text)
    match = re.match(r"\s*(?:,\s*|[(\[]\s*|\s[-–—]\s+)(?P<rest>[^()\[\];\n]{2,100})", text)
    if not match:
        return None
    rest = re.split(r"\s*[,)\]]\s*|\s(?:and|und|et|y)\s(?=[A-ZÀ-Þ]|our|unser|notre|nuestr)", match["rest"])
    parts = [rest[0]]
    if (
        len(rest) > 1
        and re.fullmatch(r"(?:VP|SVP|EVP|Director|Head|Manager|Lead|Vice President|Senior Director)", rest[0])
        and len(rest[1].split()) <= 3
    ):
        parts.append(rest[1])
    title = clean_title(", ".join(part.strip() for part in parts))
    is_known = title is not None and (is_title(title) or (text.lstrip()[0] in "([" and is_department(title)))
    return title if is_known else None


def _is_stranger(name: str, strangers: frozenset[str]) -> bool:
    key = names.key(name)
    return key in strangers or any(key == stranger.split()[0] for stranger in strangers if stranger)
