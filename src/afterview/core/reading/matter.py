"""What an interview is about: the company and the position, in the text's own words.

The domain of an address alone tells neither; it only helps to choose among names that the text has.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from afterview.core.reading import names
from afterview.core.reading.cities import CITY_ZONES
from afterview.core.reading.dates import find_dates
from afterview.core.reading.first_names import FIRST_NAMES
from afterview.core.reading.people import is_title
from afterview.core.reading.vocabulary import ACTIVITY_WORDS, COMMON_WORDS, TITLE_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable

# Services and machines that invitations name beside the company.
_SERVICES = frozenset(
    """
    pc zoom google meet google-meet microsoft teams microsoft-teams skype webex calendly greenhouse lever ashby goodtime modernloop workday
    icims smartrecruiters linkedin indeed glassdoor outlook gmail slack coderpad hackerrank codesignal whereby facetime whatsapp apple
    android windows mac ios iphone chrome firefox safari github gitlab python java javascript typescript sql excel powerpoint word pdf
    uber lyft starbucks google-maps docusign bluejeans gotomeeting dialpad chime ringcentral signal telegram discord miro figma
    """.split()
)
_FREE_MAIL = frozenset(
    """
    gmail googlemail outlook hotmail live msn yahoo icloud me mac aol gmx web t-online posteo mailbox proton protonmail pm fastmail hey
    zoho yandex mail orange wanadoo free laposte sfr libero terra telefonica qq 163 naver
    greenhouse greenhouse-mail lever ashbyhq calendly goodtime modernloop myworkday myworkdayjobs workday icims smartrecruiters
    workablemail gem zoom teamtailor personio recruitee jobvite bamboohr google calendar resource group linkedin indeed
    """.split()
)
_LEGAL = r"(?:GmbH(?: & Co\. KG)?|AG|SE|KG|e\.V\.|Inc\.?|LLC|Ltd\.?|Limited|PLC|plc|Corp\.?|Corporation|S\.A\.|SA|SAS|S\.L\.|B\.V\.|BV|Co\.)"
_WORD = r"(?:St\.|Dr\.|[A-ZÀ-ÞÄÖÜ0-9][\w'’&-]*(?:\.[\w-]+)*|&|\+)"
_RUN = rf"{_WORD}(?:[ ](?:(?:of|and|the|de|des|du|la|für|und|der|y|et)[ ](?=[A-ZÀ-Þ]))?(?:{_LEGAL}(?!\w)|{_WORD})){{0,5}}"

_COMPANY_LABEL = re.compile(
    r"^[\W_]*(?:company(?: name)?|organi[sz]ation|employer|client|hiring company|firma|unternehmen|arbeitgeber|entreprise|société|"
    r"empresa|compañía|organización|会社名?|企業名?)\s*[:：\t]\s*(?P<value>[^\t\n]{2,80})$",
    re.IGNORECASE,
)
_POSITION_LABEL = re.compile(
    r"^[\W_]*(?:position(?: title)?|role|job(?: title| position| opening)?|job applied for|vacancy|opening|requisition|title|"
    r"stelle(?:nbezeichnung|nangebot)?|jobtitel|rolle|poste(?: visé)?|intitulé du poste|offre|puesto(?: de trabajo)?|vacante|cargo|posición|"
    r"職種|ポジション|募集職種|応募職種|職位)\s*[:：\t]\s*(?P<value>[^\t\n]{2,100})$",
    re.IGNORECASE,
)
_TALK = (
    r"(?:interview|interviews|conversation|call|meeting|chat|screen|screening|onsite|on-site|visit|application|candidacy|discussion|talk|"
    r"session|round|loop|day|gespräch|vorstellungsgespräch|bewerbungsgespräch|interviewtermin|bewerbung|entretien|candidature|entrevista|candidatura|process)"
)
_AT_COMPANY = [
    rf"\b(?i:{_TALK})\s+(?i:with|at|to|for|bei|chez|en|con|mit)\s+(?:the\s+|der\s+|dem\s+|la\s+|our team at\s+|the team at\s+)?(?P<x>{_RUN})",
    rf"\b(?i:position|role|job|opening|opportunity|stelle|poste|puesto|vacante|team|career|karriere)\s+(?i:at|with|bei|chez|en|within)\s+(?:the\s+|der\s+|dem\s+)?(?P<x>{_RUN})",
    rf"\b(?i:at|bei|chez)\s+(?:the\s+|der\s+|dem\s+)?(?P<x>{_RUN})",
    rf"\b(?i:here|applying|applied|application|interest in|interested in|working|work|welcome|arbeiten|everyone|us|life)\s+(?:(?i:at|to|with|for|from|bei)\s+)(?:the\s+|der\s+|unsere[rn]?\s+)?(?P<x>{_RUN})",
    rf"\b(?i:joining|join|interest in|interested in|interesse an(?: der)?|rejoindre|intérêt pour|interés (?:en|por))\s+(?:the\s+|la\s+|der\s+)?(?P<x>{_RUN})",
    rf"\b(?i:on behalf of|im namen (?:der|von)|au nom de|en nombre de|representing)\s+(?P<x>{_RUN})",
    rf"\b(?i:bei der|bei|chez|au sein de|la empresa|l'entreprise|la société|die firma|company)\s+(?P<x>{_RUN})",
    rf"\b(?i:i am|i'm|i’m|this is|mein name ist|ich bin|my name is|je suis|soy)\s+[^.,]{{3,60}}?\b(?i:with|from|at|von|bei|de|chez)\s+(?P<x>{_RUN})",
    rf"\b(?i:invites? you|lädt sie|vous invite|le invita)\b.{{0,20}}(?P<x>{_RUN})?",
    rf"(?P<x>{_RUN})\s+(?i:(?:is|are)\s+(?:excited|pleased|delighted|happy|looking|hiring)|would like to|invites?|lädt|freut sich|vous invite|le invita|te invita|has (?:invited|scheduled|sent|updated|cancell?ed|rescheduled))\b",
    rf"\b(?i:from|by|von|de)\s+(?P<x>{_RUN})\s+(?i:recruiting|talent|careers|hiring|hr|people|team)\b",
    rf"\b(?i:puesto|posición|vacante|cargo|candidatura|entrevista|equipo)\b[^.\n]{{0,60}}?\sen\s(?P<x>{_RUN})",
    r"(?P<x>(?:株式会社|合同会社)\s?[^\s、。（）()「」【】のではにをが]{1,20}|[^\s、。（）()「」【】：:\dのではにをが]{1,20}(?:株式会社|合同会社))",
]
_TEAM = re.compile(
    rf"^(?:(?:the|das|your|ihr|l['’]équipe(?: recrutement)? (?:de |d['’])?|el equipo de)\s+)?(?P<x>{_RUN}?)(?:['’]s)?[\s-]+(?i:(?:talent|recruiting|recruitment|hiring|people|hr|careers|"
    r"interview|scheduling|human resources|university|campus)(?:\s+(?:acquisition|operations|ops|and culture|& culture))?(?:\s+(?:team|department|office))?|"
    r"recruiting-team|team|personalabteilung|hr-team|karriere|bewerbermanagement|recrutement)$"
)
_JOB = r"(?P<p>(?!(?:the|a|an|this|that|your|our|which|next|first|role|position)\b)[^\n,.;:!?()|<>\"“”„]{2,70}?(?:\s?\((?:[mwfdhx](?:\s?[/|]\s?[mwfdhx])+|gn|all genders|[^()]{1,20})\))?)"
_STOP = (
    r"(?=\s*(?:[,.;:!?|<>\n\"“”(]|$)|\s+[-–—]\s|\s+(?:at|with|here|on|in our|in the|in|from|to|and|which|that|is|has|will|was|bei|am|in der|in unserem|und|"
    r"haben|laden|möchten|zu|ist|sind|chez|au sein|à|le|et|qui|nous|en|con|el|que|y|as|for|interview|via|by|this|next|über|um|de la|dans)\b)"
)
# The first of these say "position" and are believed; the others must name something people are.
_SAID_JOB = [
    rf"\b(?i:interview|screen|call|gespräch|entretien|entrevista)\s+\({_JOB}\)",
    rf"\b(?i:the|our|this|open|offene|ausgeschriebene)\s+{_JOB}\s+(?i:position|role|opening|vacancy)\b",
    rf"\b(?i:position|role|post|job|opening|vacancy)\s+(?i:of|as)\s+(?:(?i:an?|our|the)\s+)?{_JOB}{_STOP}",
    rf"\b(?i:poste|fonction)\s+(?i:de\s+|d['’]\s*){_JOB}{_STOP}",
    rf"\b(?i:puesto|posición|vacante|cargo|rol|plaza)\s+(?i:de)\s+{_JOB}{_STOP}",
    rf"\b(?i:stelle|position|funktion)\s+(?i:als|einer|eines)\s+[„\"“]?{_JOB}[\"“”]?{_STOP}",
    r"[「『](?P<p>[^」』]{2,40})[」』](?:職|の?ポジション|の?募集|の?選考|の?面接)",
]
_FOR_JOB = [
    rf"\b(?i:position|role|post|job|opening|vacancy)\s+(?i:of|as|for)\s+(?:(?i:an?|our|the)\s+)?{_JOB}{_STOP}",
    rf"\b(?i:for|about|regarding|to|in|discuss|re)\s+(?i:the|our|an?|your application for (?:the|our)|this)\s+(?:(?i:open|open|vacant|advertised)\s+)?{_JOB}\s+(?i:position|role|opening|job|vacancy|post|opportunity|interview)\b",
    rf"\b(?i:application|applying|applied|apply|candidacy|interviews?|interviewing|consideration|considered|screen|conversation|chat|call|onsite|itinerary|schedule|agenda|details|loop|visit)\s+(?i:for|as|to|to be|about)\s+(?:(?i:an?|our|the)\s+)?{_JOB}{_STOP}",
    rf"\b(?i:interviews?|conversation|call|chat|screen|onsite|meeting|gespräch|entretien|entrevista)\s+(?i:with|at|bei|chez|en)\s+{_RUN}\s+(?i:for|als|pour|para)\s+(?:(?i:the|an?|our|le|la|el)\s+)?{_JOB}{_STOP}",
    rf"\b(?i:(?:die|der)\s+(?:offene\s+|ausgeschriebene\s+)?(?:position|stelle|rolle|funktion)|stelle|position)\s+(?:(?i:als|der|des|einer|eines|im bereich)\s+)?(?i:\s*)[„\"“]?{_JOB}[\"“”]?{_STOP}",
    rf"\b(?i:bewerbung|gespräch|vorstellungsgespräch|interview|sie|tätigkeit)\s+(?i:als|um die stelle als|auf die stelle als|für die stelle als|zur|zum)\s+{_JOB}{_STOP}",
    rf"\b(?i:poste|fonction|offre)\s+(?:(?i:de|d['’])\s*)?{_JOB}{_STOP}",
    rf"\b(?i:candidature|entretien)\s+(?i:pour|de|en tant que|au|comme)\s+(?:(?i:le|la|un|une|notre)\s+)?(?:(?i:poste de|poste d['’])\s*)?{_JOB}{_STOP}",
    rf"\b(?i:puesto|posición|vacante|cargo|rol|plaza)\s+(?i:de|para)\s+{_JOB}{_STOP}",
    rf"\b(?i:candidatura|entrevista|solicitud)\s+(?i:para|a|como|de)\s+(?:(?i:el|la|un|una)\s+)?(?:(?i:puesto de|posición de|vacante de)\s*)?{_JOB}{_STOP}",
    r"(?P<p>[ァ-ヶー一-龠A-Za-z]{2,20}(?:エンジニア|デザイナー|マネージャー|営業|アナリスト|サイエンティスト))(?:職|の|ポジション|として)",
]


@dataclass(slots=True)
class Matter:
    """Company and position, with the reasons gathered for each candidate."""

    companies: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    positions: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    leftovers: list[str] = field(default_factory=list)


class MatterReader:
    """Reads what lines say about company and position. `people` are keys of names that are neither."""

    def __init__(self, people: Iterable[str], domains: Iterable[str]) -> None:
        self._people = {key for key in people if key}
        self._labels = {label for domain in domains if (label := _own_label(domain))}
        self._companies = [re.compile(pattern) for pattern in _AT_COMPANY]
        self._positions = [(re.compile(pattern), True) for pattern in _SAID_JOB]
        self._positions += [(re.compile(pattern), False) for pattern in _FOR_JOB]

    def read(
        self, subjects: Iterable[str], lines: Iterable[str], said_by: Iterable[str]
    ) -> tuple[str | None, str | None]:
        """The company and the position. `subjects` are titles, `said_by` display names and signature lines."""
        matter = Matter()
        for line in lines:
            self._labelled(matter, line)
            self._in_prose(matter, line)
        for words in said_by:
            self._of_team(matter, words)
        for subject in subjects:
            self._in_prose(matter, subject, weight=1.5)
            self._of_subject(matter, subject)
        self._by_domain(matter, [*subjects, *lines, *said_by])
        company = _best(matter.companies)
        return company, _best(matter.positions) or self._left_over(matter, company)

    def _left_over(self, matter: Matter, company: str | None) -> str | None:
        """The piece of a title that is neither company nor person nor kind of talk: "Interview: Barista – Copper Kettle"."""
        if company is None:
            return None
        key = names.key(company)
        for piece in matter.leftovers:
            job = _job(piece)
            other = names.key(job)
            if (
                other
                and other not in key
                and key not in other
                and self._is_job(job, strict=False)
                and not names.is_name(job)
            ):
                return job
        return None

    def _labelled(self, matter: Matter, line: str) -> None:
        if match := _COMPANY_LABEL.match(line):
            matter.companies[_company(match["value"])] += 10
        if (match := _POSITION_LABEL.match(line)) and not re.fullmatch(r"[\W\d]*", match["value"]):
            matter.positions[_job(match["value"])] += 10

    def _in_prose(self, matter: Matter, line: str, weight: float = 1.0) -> None:
        for pattern, is_said in self._positions:
            for match in pattern.finditer(line):
                job = _job(match["p"])
                if self._is_job(job, strict=not is_said):
                    matter.positions[job] += 3 * weight + _is_titled(job)
        for pattern in self._companies:
            for match in pattern.finditer(line):
                company = _company(match["x"] or "")
                if company and self._is_company(company) and not is_title(company):
                    matter.companies[company] += 3 * weight

    def _of_team(self, matter: Matter, words: str) -> None:
        """ "Northwind Analytics Recruiting", "Priya Shah | Northwind Analytics", a line of a signature."""
        for piece in re.split(r"\s*[|•·@]\s*|\s+[-–—]\s+|,\s+|\s+at\s+|\s+via\s+|\s+from\s+|\t|\(|\)", words):
            match = _TEAM.match(piece.strip())
            candidate = _company(match["x"] if match else piece)
            if (
                candidate
                and self._is_company(candidate)
                and not is_title(candidate)
                and not names.is_name(candidate)
            ):
                matter.companies[candidate] += 3 if match else 1.5
            elif match and candidate and self._is_company(candidate):
                matter.companies[candidate] += 3

    def _of_subject(self, matter: Matter, subject: str) -> None:
        """The pieces of a title: what is no name, no date and no kind of talk is the company or the position."""
        plain = subject
        for mention in reversed(find_dates(subject)):
            plain = plain[: mention.start] + "|" + plain[mention.end :]
        plain = re.sub(
            r"@ .*$|\d{1,2}(?::\d{2})?\s?(?:[ap]m)?\s?[-–]\s?\d{1,2}(?::\d{2})?\s?(?:[ap]m)?.*$", "", plain
        )
        for piece in re.split(
            r"\s*(?:[|:•/()\[\]]|<>|<->|\s[-–—]\s|,\s|\s(?:at|with|for|bei|mit|für|chez|avec|pour|en|con|para|x|and|@)\s)\s*",
            plain,
        ):
            bare = _without_activity(piece)
            bare = re.sub(r"\s+(?:on|for|at|with|am|um|le|el|-)$", "", bare)
            if not bare or any(names.key(bare).startswith(key) for key in self._people):
                continue
            if is_title(bare) and self._is_job(_job(bare), strict=True):
                matter.positions[_job(bare)] += 2.5
                continue
            if re.search(r"[A-ZÀ-Þ]", bare) and bare.casefold() not in CITY_ZONES:
                matter.leftovers.append(bare)
            if self._is_company(company := _company(bare)) and not _is_person(company):
                matter.companies[company] += 1.2

    def _by_domain(self, matter: Matter, lines: list[str]) -> None:
        """A name in the text that an address of the company is made of."""
        if not self._labels:
            return
        for line in lines:
            for match in re.finditer(_RUN, line):
                words = match[0].split()
                for start in range(len(words)):
                    run = _company(" ".join(words[start:]))
                    if run and self._fits_domain(run) and self._is_company(run):
                        matter.companies[run] += 2
                        break
        for company in list(matter.companies):
            if self._fits_domain(company):
                matter.companies[company] += 4

    def _fits_domain(self, company: str) -> bool:
        words = names.key(company).split()
        if not words:
            return False
        squashed = "".join(words)
        initials = "".join(word[0] for word in words)
        return any(
            squashed == label
            or words[0] == label
            or (len(words[0]) > 3 and label.startswith(words[0]))
            or (squashed.startswith(label) and len(label) > 3)
            or (len(initials) > 2 and initials == label)
            for label in self._labels
        )

    def _is_company(self, text: str) -> bool:
        if not 2 <= len(text) <= 60 or names.key(text) in self._people:
            return False
        words = [word.casefold().strip(".,'’") for word in text.split()]
        if any(names.key(text) == key.split()[0] for key in self._people):
            return False
        if not (text[0].isupper() or text[0].isdigit() or not text[0].isascii()) or text[0].islower():
            return False
        if _is_person(text) and not self._fits_domain(text):
            return False
        if (
            words[0] in _SERVICES and (len(words) < 2 or words[1] in _SERVICES or words[1] in ACTIVITY_WORDS)
        ) or text.replace(" ", "").isdigit():
            return False
        plain = [
            word
            for word in words
            if word not in COMMON_WORDS and word not in ACTIVITY_WORDS and word not in TITLE_WORDS
        ]
        generic = {
            "team",
            "hr",
            "human",
            "resources",
            "talent",
            "recruiting",
            "recruitment",
            "careers",
            "people",
            "room",
            "hiring",
            "candidate",
            "group",
            "company",
        }
        plain = [
            word
            for word in plain
            if re.search(r"[^\W\d_]{2}", word) and not re.fullmatch(r"[a-z]{1,3}-?\d+", word)
        ]
        return bool([word for word in plain if word not in generic and not word.isdigit()])

    def _is_job(self, text: str, *, strict: bool) -> bool:
        if not 2 <= len(text) <= 80 or names.key(text) in self._people:
            return False
        words = [word.casefold().strip(".,()") for word in re.split(r"[\s/-]+", text)]
        if words[0] in {
            "same",
            "following",
            "above",
            "current",
            "position",
            "role",
            "interview",
            "you",
            "us",
            "it",
            "me",
            "your",
            "video",
            "phone",
        }:
            return False
        if len(words) > 10 or find_dates(text):
            return False
        return is_title(text) if strict else any(c.isupper() for c in text) or is_title(text)


def _is_person(text: str) -> bool:
    return text.split()[0].casefold() in FIRST_NAMES and names.is_name(text)


def _is_titled(job: str) -> float:
    return 1.0 if is_title(job) else 0.0


def _company(text: str) -> str:
    """A company's name without what a sentence puts round it."""
    text = re.split(r"\s[-–—|]\s|[<(\[]|\s(?:on|for|to|is|in)\s", text)[0]
    text = re.sub(
        r"(?:['’]s)?\s+(?:team|Team|Recruiting|Recruitment|Talent|Careers|HR|Interview|Interviews|People|Office|Offices|HQ|Headquarters)\b.*$",
        "",
        text.strip(),
    )
    return (
        re.sub(r"['’]s$", "", text.strip(" .,;:!?*_\"“”„'’-–"))
        if not re.search(rf"{_LEGAL}$", text.strip())
        else text.strip(' ,;:!?*_"“”„')
    )


def _job(text: str) -> str:
    text = text.strip(" .,;:!?*_\"“”„'’-–#")
    text = re.sub(r"\s*[(\[#][^()\[\]]{0,20}\d{3,}[^()\[\]]{0,10}[)\]]?", "", text)
    text = re.sub(r"^(?:the|our|a|an|open|die|der|das|le|la|el|un|une|una)\s+", "", text)
    text = re.sub(
        r"\s+(?:position|role|opening|job|vacancy|post|opportunity|interview)$", "", text, flags=re.IGNORECASE
    )
    return re.sub(r"\s*[\[(#]?(?:req|id|job id|ref)\b.*$", "", text, flags=re.IGNORECASE).strip()


def _without_activity(piece: str) -> str:
    """A piece of a title without the words for the talk itself: "Data Engineer Interview"."""
    words = piece.split()
    while words and words[-1].casefold().strip(".,:") in ACTIVITY_WORDS | {
        "invitation",
        "confirmation",
        "confirmed",
        "your",
        "einladung",
        "zum",
        "zur",
    }:
        words.pop()
    while words and words[0].casefold().strip(".,:") in (
        ACTIVITY_WORDS - {"technical", "design", "data", "system", "culture"}
    ) | {
        "invitation",
        "confirmation",
        "confirmed",
        "updated",
        "update",
        "cancelled",
        "canceled",
        "your",
        "einladung",
        "zum",
        "zur",
        "new",
        "event",
        "accepted",
        "reminder",
        "to",
        "an",
        "a",
        "the",
        "entretien",
        "de",
        "abgesagt",
        "aktualisiert",
        "rescheduled",
        "technical",
    }:
        words.pop(0)
    return " ".join(words).strip(" ,.:-–")


def _own_label(domain: str) -> str | None:
    """The part of a domain that names its owner: "northwind" of mail.northwind.co.uk."""
    labels = domain.casefold().split(".")
    if len(labels) < 2:
        return None
    own = labels[-3] if len(labels) > 2 and labels[-2] in {"co", "com", "ac", "org", "gov"} else labels[-2]
    return None if own in _FREE_MAIL else re.sub(r"[^a-z0-9]", "", own)


def _best(candidates: dict[str, float]) -> str | None:
    """The candidate with the best reasons; a longer form of the same name takes the shorter one's."""
    totals = dict(candidates)
    for short in candidates:
        for long in candidates:
            if (
                long != short
                and names.key(long).startswith(f"{names.key(short)} ")
                and candidates[long] * 3 >= candidates[short]
            ):
                totals[long] = totals.get(long, 0) + candidates[short]
    known = {text: score for text, score in totals.items() if text}
    return max(known, key=lambda text: (known[text], len(text))) if known else None
