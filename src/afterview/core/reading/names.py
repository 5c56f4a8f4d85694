"""Names of people as "First Last", and what is no person: rooms, groups, robots, organisations."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from afterview.core.reading.first_names import FIRST_NAMES
from afterview.core.reading.titles import is_title_word
from afterview.core.reading.vocabulary import (
    ACTIVITY_WORDS,
    ALSO_NAMES,
    COMMON_WORDS,
    CREDENTIALS,
    FORMS_OF_ADDRESS,
    NO_PERSON_WORDS,
    PARTICLES,
    TITLE_WORDS,
)

_ASIDE = re.compile(r"\s*[(\[{（【][^()\[\]{}（）【】]{0,80}[)\]}）】]")
_VIA = re.compile(r"\s+(?:via|on behalf of|über|i\.? ?a\.?)\s.*$", re.IGNORECASE)
_AFTER = re.compile(r"\s+[|@•·/–—-]\s+.*$|\s*[|•·].*$|\s+(?:at|bei|chez)\s+[A-Z].*$")
_JAPANESE_ADDRESS = re.compile(r"\s*(?:様|さん|氏|先生)$")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_TOKEN = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?", re.UNICODE)
_ROBOT = re.compile(
    r"^(?:.*[._+-])?(?:no-?_?\.?reply|do-?_?not-?_?reply|donotreply|noreply\d*|nicht-?antworten|"
    r"ne-?pas-?repondre|"
    r"mailer-daemon|postmaster|bounces?|notifications?|notify|calendar-notification|unknownorganizer|"
    r"automated|"
    r"bot|robot|notetaker|calendar|calendar-invite|invite|invites|system|alerts?|messenger)(?:[._+-].*)?@"
    r"|@(?:resource|group|import)\.calendar\.google\.com$"
    r"|@(?:[\w-]+\.)*(?:fireflies\.ai|otter\.ai|read\.ai|grain\.com|fathom\.video|brighthire\.(?:ai|com)|"
    r"metaview\.ai|"
    r"gong\.io|tldv\.io)$",
    re.IGNORECASE,
)
_GROUP = re.compile(
    r"^(?:recruit(?:ing|ment|ers?|er-?team)?|talent(?:[._-]?(?:acquisition|team))?|ta|hr|hrteam|"
    r"humanresources|human-resources|"
    r"people(?:[._-]?(?:team|ops))?|careers?|jobs?|hiring(?:[._-]?team)?|interviews?|scheduling|schedule|"
    r"recruiting[._-]?\w*|"
    r"talent[._-]?\w*|team|info|contact|kontakt|office|hello|hi|support|help|admin|staffing|candidates?|"
    r"applications?|"
    r"bewerbung(?:en)?|karriere|personal|personalabteilung|recrutement|rh|emploi|carrieres?|seleccion|rrhh|"
    r"empleo|saiyo|"
    r"onboarding|all|everyone|\w*committee|search|reception|frontdesk|post|mail|verwaltung|sekretariat|"
    r"talento|reclutamiento|contratacion|capitalhumano|secretaria|secretariat|accueil|[\w-]+-(?:team|all|list|panel|interviewers|group))@",
    re.IGNORECASE,
)
_SENDING_HOST = re.compile(
    r"@(?:[\w-]+\.)*(?:greenhouse(?:-mail)?\.io|lever\.co|ashbyhq\.com|calendly\.com|goodtime\.io|"
    r"modernloop\.io|"
    r"myworkday(?:jobs)?\.com|workday\.com|icims\.com|smartrecruiters\.com|workablemail\.com|gem\.com|"
    r"zoom\.us|"
    r"successfactors\.\w+|taleo\.net|jobvite\.com|bamboohr\.com|teamtailor-mail\.com|personio\.de|"
    r"recruitee\.com)$",
    re.IGNORECASE,
)
_ROOM = re.compile(
    r"^(?:conf(?:erence)?|meeting-?room|room|raum|salle|sala|besprechung|boardroom|resource|mr|"
    r"cr)[._-]?[\w.-]*@",
    re.IGNORECASE,
)


def is_robot(email: str | None) -> bool:
    """Whether nobody reads what is sent to the address."""
    return email is not None and _ROBOT.search(email) is not None


def is_relay(email: str | None) -> bool:
    """Whether the address is a scheduling service's own, not its sender's."""
    return email is not None and _SENDING_HOST.search(email) is not None


def is_group(email: str | None) -> bool:
    """Whether the address is a team's, a list's or a room's."""
    return email is not None and (_GROUP.search(email) or _ROOM.search(email)) is not None


@lru_cache(maxsize=4096)
def key(name: str) -> str:
    """What two spellings of one name have in common: letters without marks, in lower case."""
    plain = unicodedata.normalize("NFKD", name.casefold().replace("ß", "ss"))
    return " ".join("".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c)).split())


def fits(email: str, name: str) -> bool:
    """Whether the address is written from the name: dana.ortiz@, ortizd@, dana@, mueller@ for Müller."""
    local = key(email.partition("@")[0].partition("+")[0]).replace(" ", "")
    umlauts = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
    return any(_written_from(local, key(spelling).split()) for spelling in (name, name.translate(umlauts)))


def _written_from(local: str, words: list[str]) -> bool:
    if not words:
        return False
    first, last = words[0], words[-1]
    whole = "".join(words)
    ways = {whole, first + last, last + first, first[0] + last, last + first[0], first + last[0], first, last}
    if len(words) > 2:
        ways |= {first[0] + "".join(words[1:]), "".join(words[1:])}
    bare = local.rstrip("0123456789")
    return bare in ways and len(bare) > 1


@lru_cache(maxsize=4096)
def clean(raw: str, *, trusted: bool = True) -> str | None:
    """A name as "First Last" without forms of address; None where it names no person.

    `trusted` for a field that holds a name (a header, CN): there one word and small letters are forgiven.
    """
    text = _VIA.sub("", _ASIDE.sub("", raw.strip(" \t\"'“”„«»<>,;:*_•·-–—")))
    text = _AFTER.sub("", " ".join(text.split()))
    if "@" in text or not text or len(text) > 80:
        return None
    if _CJK.search(text):
        return _eastern(text)
    text = _first_last(text)
    words = _without_address(text.split())
    if trusted:
        words = _without_rank(_capitals(words))
    if not _is_name(words, trusted=trusted) or (not trusted and _asks(words)):
        return None
    return " ".join(words)


def is_name(text: str) -> bool:
    """Whether running text is a person's whole name: two to five capitalised words that mean nothing else."""
    return clean(text, trusted=False) is not None and len(text.split()) > 1


def _eastern(text: str) -> str | None:
    name = _JAPANESE_ADDRESS.sub("", text).strip()
    known = any(
        word in name if len(word) > 1 else word == name for word in NO_PERSON_WORDS if _CJK.search(word)
    )
    return None if known or len(name) > 20 or any(c.isdigit() for c in name) else name


def _first_last(text: str) -> str:
    """A surname and comma in front go behind; credentials and titles behind a comma are left out."""
    parts = [part.strip() for part in text.split(",")]
    parts = [part for part in parts if part and part.casefold().rstrip(".") not in CREDENTIALS]
    if len(parts) < 2:
        return parts[0] if parts else ""
    last, first = " ".join(_without_address(parts[0].split())), parts[1]
    folded = [word.casefold().strip(".") for word in first.split()]
    if folded in (["jr"], ["sr"], ["ii"], ["iii"]) and " " in last:
        return f"{last} {first}"
    if " " in last and folded[0] not in FIRST_NAMES and last.split()[0].casefold() not in PARTICLES:
        # "Mair Lloyd, Trustee": two words before the comma are a name already.
        return last
    if len(folded) > 3 or any(word in TITLE_WORDS or word in NO_PERSON_WORDS for word in folded):
        return last
    if all(word in FORMS_OF_ADDRESS for word in folded) and len(parts) > 2:
        return f"{parts[2]} {last}"
    return f"{first} {last}"


def _without_address(words: list[str]) -> list[str]:
    while len(words) > 1 and words[0].casefold().rstrip(".") in FORMS_OF_ADDRESS:
        words = words[1:]
    while len(words) > 2 and words[-1].casefold().strip(".,") in CREDENTIALS | {"phd"}:
        words = words[:-1]
    return words


def _without_rank(words: list[str]) -> list[str]:
    """The name without the title before it: "Principal Ada Ruiz"."""
    is_ranked = len(words) > 2 and is_title_word(words[0].casefold()) and words[1].casefold() in FIRST_NAMES
    return words[1:] if is_ranked and words[0].casefold() not in FIRST_NAMES else words


def _capitals(words: list[str]) -> list[str]:
    """Words in capitals or small letters as names are written; capitals in front are the surname."""
    shouted = [word.isupper() and len(word) > 2 and "." not in word for word in words]
    if len(words) > 1 and shouted[0] and not shouted[-1]:
        split = shouted.index(False)
        words = words[split:] + words[:split]
    if all(word.islower() for word in words):
        return [word if word in PARTICLES and index else _capital(word) for index, word in enumerate(words)]
    return [
        _capital(word) if word.isupper() and len(word) > 2 and "." not in word else word for word in words
    ]


def _capital(word: str) -> str:
    return "-".join(part[:1].upper() + part[1:].lower() for part in word.split("-"))


def _is_name(words: list[str], *, trusted: bool) -> bool:
    if not 1 <= len(words) <= 5:
        return False
    for index, word in enumerate(words):
        folded = word.casefold().strip(".")
        if folded in PARTICLES and index:
            continue
        if not _TOKEN.fullmatch(word) or folded in NO_PERSON_WORDS or folded.endswith(_GROUP_ENDINGS):
            return False
        if not trusted and (not word[0].isupper() or is_other(folded)):
            return False
    if trusted and len(words) > 1 and all(is_other(word.casefold()) for word in words):
        return False
    if words[-1].casefold().strip(".") in FORMS_OF_ADDRESS:
        return False
    return len(words[-1].strip(".")) > 1 or len(words) == 1


# "Ausbildungsteam", "Personalabteilung"
_GROUP_ENDINGS = ("team", "abteilung", "büro", "kommission")


def _asks(words: list[str]) -> bool:
    """Whether "Will Dana …" and "Can Robin …" begin a question about somebody, not a name."""
    return words[0].casefold() in {"will", "can"} and words[1:2] != [] and words[1].casefold() in FIRST_NAMES


def is_other(folded: str) -> bool:
    """Whether a word in small letters means something else than a name."""
    if folded in ALSO_NAMES:
        return False
    if folded in COMMON_WORDS or folded in ACTIVITY_WORDS or folded in NO_PERSON_WORDS:
        return True
    # "Hofmeister" and its like are surnames first.
    return is_title_word(folded) and not folded.endswith("meister")


def is_eastern(text: str) -> bool:
    """Whether it is written in Chinese, Japanese or Korean characters."""
    return _CJK.search(text) is not None
