"""The meeting's own link, among all the links an invitation carries."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, unquote, urlsplit

_URL = re.compile(r"https?://[^\s<>\"'\u3000、。]+", re.IGNORECASE)
# Addresses that open a meeting, by service.
_MEETING = re.compile(
    r"https?://(?:"
    r"(?:[\w-]+\.)*zoom(?:gov)?\.(?:us|com)/(?:j|my|w|s|wc(?:/join)?)/[\w.-]+"
    r"|teams\.(?:microsoft|live|cloud\.microsoft)(?:\.com|\.us)?/(?:l/meetup-join|meet|_#/l/meetup-join|"
    r"dl/launcher)"
    r"|meet\.google\.com/(?:[a-z]{3}-?[a-z]{4}-?[a-z]{3}|lookup/)"
    r"|hangouts\.google\.com/"
    r"|(?:[\w-]+\.)*webex\.com/(?!(?:[\w-]+/)*globalcallin)\S*(?:/(?:j|m|meet|join|wbxmjs|j\.php|meeting)\b|"
    r"MTID)"
    r"|(?:[\w-]+\.)*whereby\.com/[\w-]+"
    r"|(?:[\w-]+\.)*(?:gotomeeting|gotomeet|goto)\.(?:com|me)/(?:join|meeting/join|\w+)"
    r"|(?:[\w-]+\.)*bluejeans\.com/[\w/-]+"
    r"|(?:[\w-]+\.)*chime\.aws/\w+"
    r"|(?:[\w-]+\.)*ringcentral\.com/(?:join|j)/"
    r"|(?:[\w-]+\.)*dialpad\.com/(?:meet|conf)"
    r"|(?:meet\.jit\.si|(?:[\w-]+\.)*8x8\.vc)/\S+"
    r"|join\.skype\.com/\w+"
    r"|(?:[\w-]+\.)*(?:around\.co|livestorm\.co|demodesk\.com|tuple\.app|zoho\.\w+/meeting|vowel\.com|"
    r"butter\.us|lifesize\.com|"
    r"starleaf\.com|pexip\.\w+|cisco\.com/meet|slack\.com/huddle)\S*"
    r"|(?:[\w-]+\.)*(?:hirevue\.com|myinterview\.com|willo\.video|spark-?hire\.com|video-?ask\.com|"
    r"karat\.io|karat\.com|"
    r"interviewing\.io|coderpad\.io|codesignal\.com|hackerrank\.com)/\S+"
    r")",
    re.IGNORECASE,
)
# These hold a shared editor or a recording, which counts only where there is no meeting.
_SECONDARY = re.compile(
    r"coderpad|codesignal|hackerrank|hirevue|myinterview|willo\.video|spark-?hire|video-?ask|karat|"
    r"interviewing\.io",
    re.IGNORECASE,
)
_NOT_THE_MEETING = re.compile(
    r"cancel|resched|unsubscribe|preference|decline|/help|support\.|guide|faq|/docs?/|policy|privacy|legal|"
    r"terms|calendar/event"
    r"|calendar\.google\.com|accounts?\.google|meetingoptions|meeting-options|dialin\.|/dialin|tel\.meet|"
    r"globalcallin|"
    r"teamsdialin|aka\.ms|zoom\.us/u/|/skype|\.(?:png|jpe?g|gif|svg|css|ics|pdf)(?:[?#]|$)|maps\.|"
    r"goo\.gl/maps|/maps|linkedin\.com"
    r"|/rsvp|respond|feedback|survey|join-?info|howtojoin|how-to|learn|download|test-?(?:meeting|call|"
    r"video)|zoom\.us/test|/test$|"
    r"careers?|/jobs?/|glassdoor|facebook|twitter|instagram|youtube|meet\.google\.com/(?:tel|$)|pin=",
    re.IGNORECASE,
)
_JOIN_WORDS = re.compile(
    r"\b(?:join|meeting (?:link|url|room)|video (?:link|call|conference|meeting|room|interview)|"
    r"videokonferenz|video-?link|"
    r"beitreten|teilnehmen|teilnahme|zum (?:video|meeting|gespräch|interview)|einwahl|besprechungslink|"
    r"meeting-link|"
    r"rejoindre|visioconférence|visio|lien (?:de |vers )?(?:la )?(?:réunion|connexion|visio)|"
    r"unirse|unirte|únete|videollamada|videoconferencia|enlace|参加|会議|ミーティング|where|location|dial|"
    r"call link|"
    r"link)\b",
    re.IGNORECASE,
)
_WRAPPERS = ("url", "u", "q", "target", "redirect", "a", "link")


def find_links(text: str) -> list[str]:
    """The web addresses in a text, in order, unwrapped from safe-link services."""
    return [unwrap(match[0].rstrip(".,;:!?)]}>*_|'\"")) for match in _URL.finditer(text)]


def unwrap(url: str) -> str:
    """The address that a mail filter or a redirecting service has wrapped."""
    for _ in range(3):
        try:
            parts = urlsplit(url)
        except ValueError:
            break
        url = _inner(parts.netloc.casefold(), parts.path, parts.query) or url
    return url


_SAFE_LINKS = ("safelinks.protection.outlook.com", "urldefense.proofpoint.com", "linkprotect.cudasvc.com")


def _inner(host: str, path: str, query: str) -> str | None:
    """The address within a wrapping one; None where it wraps none."""
    if host == "urldefense.com":
        match = re.search(r"__(https?:/.+?)__;", path)
        return re.sub(r"^(https?:/)(?=[^/])", r"\1/", match[1]) if match else None
    if not (host.endswith(_SAFE_LINKS) or (host.endswith("google.com") and path == "/url")):
        return None
    values = parse_qs(query, max_num_fields=50)
    found = [value for name in _WRAPPERS for value in values.get(name, ())]
    if host == "urldefense.proofpoint.com":
        found = [unquote(value.replace("-", "%").replace("_", "/")) for value in found]
    return next((value for value in found if value.startswith("http")), None)


def meeting_link(named: tuple[str, ...], lines: tuple[str, ...]) -> str | None:
    """The link that opens the meeting: of a known service first, else one the text says to join by.

    `named` are the links that the calendar's own properties carry, `lines` the text.
    """
    found = [unwrap(url) for url in named]
    spoken: list[str] = []
    for line in lines:
        links = find_links(line)
        found.extend(links)
        if _JOIN_WORDS.search(line):
            spoken.extend(links)
    meetings = [url for url in found if _MEETING.match(url) and not _is_other(url)]
    first = [url for url in meetings if not _SECONDARY.search(url)]
    others = [url for url in [*named, *spoken] if not _NOT_THE_MEETING.search(url)]
    return next(iter([*first, *meetings, *others]), None)


def _is_other(url: str) -> bool:
    """Whether an address of a meeting service is not the meeting: its help, its dial-in numbers."""
    return (
        re.search(
            r"zoom\.us/(?:u|test)\b|/meetingoptions|dialin|globalcallin|cancel|resched", url, re.IGNORECASE
        )
        is not None
    )
