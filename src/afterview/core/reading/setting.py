"""Where an interview takes place: on site, by video or by phone, and at what address."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from afterview.core.reading.cast import sentences
from afterview.core.reading.signature import is_closing

if TYPE_CHECKING:
    from collections.abc import Iterable

_VIDEO = re.compile(
    r"\b(?:zoom|microsoft teams|ms teams|teams[- ]?(?:meeting|besprechung|call|link|interview|termin|"
    r"sitzung)|(?:via|über|per|on|by|sur|por|in) (?:microsoft )?teams|google meet|google hangouts?|"
    r"hangouts? meet|webex|skype|facetime|"
    r"whereby|bluejeans|gotomeeting|amazon chime|jitsi|video ?-?(?:call|conference|conferencing|chat|"
    r"interview|meeting|link|screen)|"
    r"videokonferenz|video-?gespräch|video-?interview|videotelefonat|visio(?:conférence)?|videollamada|"
    r"videoconferencia|videoentrevista|"
    r"virtual(?:ly)?(?: onsite| on-site)?|online[- ](?:interview|meeting|gespräch|termin)|"
    r"remote(?:ly)? interview|web conference|entretien vidéo|ビデオ|オンライン|zoomにて)\b",
    re.IGNORECASE,
)
_PHONE = re.compile(
    r"\b(?:phone|telephone|telephonic|call(?:ing)? you|give you a call|(?:will|'ll|’ll) call(?: you)?|"
    r"telefonisch\w*|telefon(?:at|gespräch|interview|termin)?|anrufen|rufe? (?:ich )?sie|"
    r"téléphon(?:e|ique)|appeler(?:a|ai|ons)?|par téléphone|telef[oó]nic[oa]|teléfono|(?:le|te|lo|"
    r"la) llamar(?:á|é|emos)|電話)\b",
    re.IGNORECASE,
)
_PHONE_STRONG = re.compile(
    r"\b(?:(?:tele)?phone[- ](?:screen(?:ing)?|interview|call|conversation|chat)|by (?:tele)?phone|"
    r"over the phone|via (?:tele)?phone|telefoninterview|telefongespräch|telefonat|telefontermin|"
    r"telefonisch\w*|am telefon|entretien téléphonique|par téléphone|entrevista telefónica|por teléfono|"
    r"(?:will|'ll|’ll) (?:call|phone|ring) you|"
    r"give you a (?:call|ring)|call(?:ing)? you (?:at|on)|rufe? (?:ich )?sie|anrufen|vous appeler\w*|(?:le|"
    r"te|lo|la) llamar\w+|電話面接|お電話)\b",
    re.IGNORECASE,
)
_ONSITE = re.compile(
    r"\b(?:on[- ]?site(?: interview)?|in[- ]person|face[- ]to[- ]face|"
    r"at our (?:office|offices|headquarters|hq|"
    r"campus|site|plant|school|hospital|clinic|store|studio|workshop|restaurant|café|kitchen|salon|showroom|"
    r"warehouse|factory|gallery|museum|farm|lab|labs|bakery|hotel|shop|branch)|our (?:office|offices|"
    r"headquarters) (?:at|in|is)|"
    r"come (?:in )?to (?:our|the) office|visit (?:our|the) office|front desk|reception|lobby|parking|"
    r"building entrance|check in (?:at|with)|"
    r"vor ort|persönlich(?:es|en)? (?:gespräch|vorstellungsgespräch)|in unserem (?:büro|haus|hause|werk)|"
    r"in unseren (?:räumen|büros|geschäftsräumen|räumlichkeiten)|empfang|"
    r"dans nos (?:locaux|bureaux)|sur place|en présentiel|à l['’]accueil|en personne|"
    r"presencial(?:mente)?|en nuestras? (?:oficinas?|instalaciones|sede)|recepción|来社|弊社(?:オフィス|"
    r"本社)|対面)\b",
    re.IGNORECASE,
)
_VIRTUAL_ONSITE = re.compile(
    r"\b(?:virtual|remote|online)(?:ly)?[ -](?:on-?site|loop|panel|interview)", re.IGNORECASE
)
_PLACE_LABEL = re.compile(
    r"^[\W_]*(?:location|where|venue|place|address|office(?: address| location)?|interview location|"
    r"meeting location|meeting place|"
    r"ort|adresse|anschrift|veranstaltungsort|wo|treffpunkt|lieu|où|endroit|lugar|dirección|ubicación|dónde|"
    r"donde|sede|場所|会場|住所|所在地)\s*[:：\t]\s*(?P<value>.*)$",
    re.IGNORECASE,
)
_NO_VIDEO = re.compile(r"\bno video", re.IGNORECASE)
_STREET = re.compile(
    r"\b\d{1,5}[a-z]?(?:[-–]\d{1,5}[a-z]?)?,?\s+(?:[NSEW]\.?\s+)?(?:[A-ZÀ-Þ0-9][\w.'’-]*\s+){0,4}(?:Street|"
    r"St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Way|Place|Pl|Plaza|Square|Sq|"
    r"Court|Ct|Parkway|Pkwy|Highway|Hwy|Terrace|Broadway|Row|Quay|Wharf|Crescent|Mall)\b\.?"
    r"|\b\d{1,4}\s?(?:bis|ter)?,?\s+(?:rue|avenue|boulevard|place|quai|allée|cours|impasse|"
    r"chemin)\s+[^,;\n]{2,40}"
    r"|\b(?:Calle|C/|Avenida|Avda\.?|Paseo|Plaza|Carrer|Rambla|"
    r"Gran Vía)\s+[^,;\n]{2,40},?\s*(?:n\.?º\s*)?\d{1,4}"
    r"|\b[A-ZÄÖÜ][\wäöüß.-]*(?:straße|strasse|str\.|platz|weg|allee|gasse|ring|damm|ufer|chaussee|markt|"
    r"hof)\s+\d{1,4}\s?[a-z]?\b"
    r"|\b(?:[A-ZÄÖÜ][\wäöüß-]+\s){1,2}(?:Straße|Strasse|Str\.|Platz|Allee|Weg|Ring|Damm|Ufer|"
    r"Chaussee)\s+\d{1,4}\s?[a-z]?\b"
    r"|\b[A-ZÅÄÖØÆ]\w+(?:gata|gaten|gate|gade|vej|veien|vegen|vägen|straat|laan|gracht|plein|kade|"
    r"katu)\s+\d{1,4}\s?[a-z]?\b"
    r"|\b\d{5}\s+[A-ZÀ-Þ][\w'’-]+|\b[A-Z][a-z]+,\s+[A-Z]{2}\s+\d{5}\b|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b"
    r"|(?:東京都|大阪府|京都府|北海道|.{2,3}県)[^\s、。]{3,40}",
)
_ROOM = re.compile(
    r"\b(?:room|conference room|conf\.? room|boardroom|meeting room|floor|suite|building|bldg|lobby|"
    r"reception|office|headquarters|hq|campus|raum|zimmer|etage|stock|gebäude|besprechungsraum|"
    r"konferenzraum|empfang|"
    r"büro|salle|étage|bâtiment|bureau|accueil|siège|sala|planta|edificio|oficina|recepción|piso|会議室|"
    r"階|本社|"
    r"ビル)\b",
    re.IGNORECASE,
)
_WEB = re.compile(r"https?://\S+|\bwww\.\S+|<[^<>]*>", re.IGNORECASE)
_NUMBER = re.compile(
    r"^[\s(]*(?:(?:tel|phone|call|mobile|dial|telefon|tél|teléfono|"
    r"phone number)\b[.:]?\s*)?\+?[\d\s().x/-]{7,}(?:,,\d+#*)?[\s)]*$",
    re.IGNORECASE,
)
_ONLINE_ONLY = re.compile(
    r"^[\W_]*(?:(?:this is a |a |via |per |über |par |por )?(?:zoom(?: meeting| call| video|"
    r" web conference)?|microsoft teams(?:[- ]?(?:meeting|besprechung|sitzung|call))?|ms teams|"
    r"teams(?:[- ]?(?:meeting|besprechung|call))?|réunion microsoft teams|"
    r"reunión de microsoft teams|microsoft-teams-besprechung|microsoft teams 会議|"
    r"google meet(?: \(instructions in description\))?|google hangouts?|hangouts meet|webex(?: meeting)?|"
    r"skype(?: meeting| for business)?|skype-besprechung|facetime|whereby|bluejeans|"
    r"video(?: call| conference| interview| chat| meeting)?|videokonferenz|videocall|visioconférence|visio|"
    r"videollamada|videoconferencia|virtual|virtuell|online|remote|web conference|"
    r"web conferencing details provided upon confirmation|see (?:below|description|link|invite).*|"
    r"tbd|tba|to be (?:determined|announced|confirmed)|n/?a|none|オンライン|"
    r"オンライン面接))(?:\s+web conference)?[\W_]*$",
    re.IGNORECASE,
)
_PHONE_ONLY = re.compile(
    r"^[\W_]*(?:phone|telephone|phone call|phone interview|phone screen|by phone|call|mobile|telefon|"
    r"telefonisch|telefonat|per telefon|téléphone|par téléphone|teléfono|por teléfono|電話)\b[\W\d_]*$",
    re.IGNORECASE,
)


def place_in(location: str) -> str | None:
    """The place a location field names; None for links, numbers and online meetings."""
    pieces: list[str] = []
    for piece in re.split(r"\s*[;|\n]\s*", _WEB.sub(" ", location)):
        words = " ".join(piece.split()).strip(" ,;:-–—•")
        words = words.strip('"') if words.count('"') != 2 or words[0] == words[-1] == '"' else words
        if words and not _is_no_place(words):
            pieces.append(words)
    return "; ".join(dict.fromkeys(pieces)) or None


def _is_no_place(words: str) -> bool:
    return bool(
        _ONLINE_ONLY.match(words) or _PHONE_ONLY.match(words) or _NUMBER.match(words)
    ) or not re.search(r"[^\W\d_]{2}", words)


def has_address(text: str) -> bool:
    """Whether a text holds a street, a postal code with its town, or a room."""
    return _STREET.search(text) is not None


def setting_of(
    location: str, title: str, lines: tuple[str, ...], link: str | None, company: str | None = None
) -> tuple[str | None, str | None]:
    """The format (onsite, video, phone or None) and, for an interview on site, its place.

    `location` is the calendar's field, `title` its summary or a subject, `lines` the text.
    """
    labelled = _labelled_place(lines) or ""
    field = place_in(location) or place_in(_without_directions(labelled))
    kind = _by_title(title) or _by_field(location) or _by_field(labelled)
    kind = kind or _by_text("\n".join(lines), has_link=link is not None)
    if kind is None and field is not None:
        kind = "video" if link is not None else "onsite"
    if kind is None and link is not None:
        kind = "video"
    return kind, (field or _address_in(lines, company)) if kind == "onsite" else None


def _without_directions(place: str) -> str:
    """A place without the sentences that say how to get in."""
    for sentence in sentences(place)[1:]:
        if _DIRECTIONS.match(sentence):
            return place[: place.index(sentence)].rstrip(" .")
    return place


_DIRECTIONS = re.compile(
    r"(?:ask|please|park|report|check|ring|use|take|the|we|you|when|on arrival|once|if|there|free|enter|go|"
    r"come|"
    r"bring|bitte|melden|sie|merci|veuillez|vous|demandez|por favor|favor|pregunte)\b",
    re.IGNORECASE,
)


def _by_title(title: str) -> str | None:
    if _VIRTUAL_ONSITE.search(title) or _VIDEO.search(title):
        return "video"
    if re.search(r"\b(?:phone|telephone|telefon\w*|téléphonique|telefónica)\b|電話", title, re.IGNORECASE):
        return "phone"
    return (
        "onsite"
        if re.search(
            r"\bon-?site\b|\bin[- ]person\b|\bvor ort\b|\bprésentiel\b|\bpresencial\b", title, re.IGNORECASE
        )
        else None
    )


def _by_field(location: str) -> str | None:
    """What a location field alone says: an address, a service, a number."""
    place = place_in(location)
    if place is not None and has_address(place):
        return "onsite"
    if _VIDEO.search(location) or "://" in location or (place is None and _ONLINE_ONLY.match(location)):
        return "video"
    is_number = _NUMBER.match(location) or _PHONE_ONLY.match(location) or _PHONE.search(location)
    return "phone" if location.strip() and place is None and is_number else None


def _by_text(text: str, *, has_link: bool) -> str | None:
    """What words of the text say, the more telling first."""
    is_video = _VIDEO.search(text) is not None and not _NO_VIDEO.search(text)
    is_phone = _PHONE_STRONG.search(text) is not None
    is_onsite = _ONSITE.search(text) is not None
    if _VIRTUAL_ONSITE.search(text):
        return "video"
    if is_onsite and has_address(text):
        return "onsite"
    if is_phone and not has_link:
        return "phone"
    if is_video and (has_link or not is_onsite):
        return "video"
    if is_onsite or (has_address(text) and not has_link and _at_address(text)):
        return "onsite"
    return None


def _stands_alone(text: str) -> bool:
    """Whether a line above the closing words is nothing but an address."""
    for line in text.split("\n"):
        if is_closing(line):
            return False
        match = _STREET.search(line)
        if (
            match
            and _ADDRESS_LINE.fullmatch(line[: match.start()])
            and not _AFTER_ADDRESS.search(line, match.end())
        ):
            return True
    return False


_ADDRESS_LINE = re.compile(r"\W*(?:[A-ZÀ-Þ0-9][\w.'’&-]*[\s,]+){0,8}")
_AFTER_ADDRESS = re.compile(r"[.!?]\s+\w|[^\W\d_]{2,} [a-zß-ÿ]{2,} ")


def _at_address(text: str) -> bool:
    """Whether an address is where to meet, not the foot of a letter."""
    if _stands_alone(text):
        return True
    match = _STREET.search(text)
    before = text[max(0, match.start() - 60) : match.start()] if match else ""
    return (
        re.search(
            r"\b(?:at|in|address|location|office|our|adresse|anschrift|der|ort|bei|à|au|en)\b[^\n]*$",
            before,
            re.IGNORECASE,
        )
        is not None
    )


def _labelled_place(lines: Iterable[str]) -> str | None:
    """The value behind "Location:" or on the line below it."""
    waiting = False
    for line in lines:
        if waiting and line.strip():
            return line.strip()
        match = _PLACE_LABEL.match(line)
        if match:
            if match["value"].strip():
                return match["value"].strip()
            waiting = True
        elif line.strip():
            waiting = False
    return None


_OWN_HOUSE = re.compile(
    r"^(?:hause?|büros?|offices?|räumen|räumlichkeiten|geschäftsräumen|standort|firmensitz|zentrale|locaux|"
    r"bureaux|oficinas?|sede|campus|"
    r"headquarters|hq|building)\s*[,:]\s*",
    re.IGNORECASE,
)


def _address_in(lines: Iterable[str], company: str | None) -> str | None:
    """The address in running text, from where it is announced, without the company before it."""
    for line in lines:
        match = _STREET.search(line)
        if match:
            found = _OWN_HOUSE.sub("", _around(line, match))
            if company and found.casefold().startswith(f"{company.casefold()},"):
                found = found[len(company) + 1 :].strip()
            return found
    return None


_REST_OF_ADDRESS = re.compile(
    r"(?:,?\s*(?:\d{1,2}\. ?(?:Etage|Stock|OG|Obergeschoss)|"
    r"(?:(?:[A-ZÀ-Þ][a-zß-ÿ]{0,3}\.|[A-ZÀ-Þ0-9][\w.'’#-]*(?<!\.)|[Ff]loor|Etage|étage|planta|de|la)\s?){1,4})"
    r"(?=[,.;)\n]|$|\s[-–(]|\s(?:on|at|um|am|le|el|from|statt|ein|ab|zu|teil)\b)){0,5}"
)


def _around(line: str, match: re.Match[str]) -> str:
    """The street with its town, and the house or floor named with it."""
    before = line[: match.start()]
    lead = re.search(
        r"(?:\b(?:at|in|to|visit|is|located at|address is|our office(?:s)?(?: at| is at)?|an der|in der|"
        r"unter|bei|au|à|en|sis)\s+|[:：]\s*|[.!?]\s+|[(\t]|^)([^.:!?(\t]{0,60})$",
        before,
        re.IGNORECASE,
    )
    start = match.start()
    if lead:
        words = re.split(
            r"\b(?:at|in|to|our|the|is|an|der|unter|visit|located|offices?|au|à|en|nos|unseren?m?|büro|"
            r"bureaux|oficinas?|nuestras?)\b",
            lead[1],
        )[-1]
        if re.fullmatch(r"[\s,]*(?:[A-ZÀ-Þ0-9][\w.'’&-]*[\s,]+){0,5}", words):
            start = match.start() - len(words.lstrip(" ,"))
    rest = line[match.end() :]
    after = _REST_OF_ADDRESS.match(rest)
    return (line[start : match.end()] + (after[0] if after else "")).strip(" ,.;:-–")
