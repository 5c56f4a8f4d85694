"""The phrases in which texts name a company and a position, as patterns.

`x` is the company and `p` the position in each. English, German, French, Spanish, and some Japanese.
"""

from __future__ import annotations

import re

# A run of capitalised words, with the small ones that names have among them.
LEGAL = (
    r"(?:GmbH(?: & Co\. KG)?|AG|SE|KG|e\.V\.|Inc\.?|LLC|Ltd\.?|Limited|PLC|plc|Corp\.?|Corporation|"
    r"S\.A\.|SA|SAS|S\.L\.|B\.V\.|BV|Co\.)"
)
_WORD = r"(?:St\.|Dr\.|[A-ZÀ-ÞÄÖÜ0-9][\w'’&-]*(?:\.[\w-]+)*|&|\+)"
RUN = (
    rf"{_WORD}(?:[ ](?:(?:of|and|the|de|del|des|du|la|los|las|für|und|der|y|et)[ ](?=[A-ZÀ-Þ]))?"
    rf"(?:{LEGAL}(?!\w)|{_WORD})){{0,5}}"
)

COMPANY_LABEL = re.compile(
    r"^[\W_]*(?:company(?: name)?|organi[sz]ation|employer|client|hiring company|firma|unternehmen|"
    r"arbeitgeber|entreprise|société|"
    r"empresa|compañía|organización|会社名?|企業名?)\s*[:：\t]\s*(?P<value>[^\t\n]{2,80})$",
    re.IGNORECASE,
)
POSITION_LABEL = re.compile(
    r"^[\W_]*(?:position(?: title)?|role|job(?: title| position| opening)?|job applied for|vacancy|opening|"
    r"requisition|title|"
    r"stelle(?:nbezeichnung|nangebot)?|jobtitel|rolle|poste(?: visé)?|intitulé du poste|offre|"
    r"puesto(?: de trabajo)?|vacante|cargo|posición|"
    r"職種|ポジション|募集職種|応募職種|職位)\s*[:：\t]\s*(?P<value>[^\t\n]{2,100})$",
    re.IGNORECASE,
)
_TALK = (
    r"(?:interview|interviews|conversation|call|meeting|chat|screen|screening|onsite|on-site|visit|"
    r"application|candidacy|discussion|talk|"
    r"session|round|loop|day|gespräch|vorstellungsgespräch|bewerbungsgespräch|interviewtermin|bewerbung|"
    r"entretien|candidature|entrevista|candidatura|process)"
)
AT_COMPANY = (
    (
        rf"\b(?i:{_TALK})\s+(?i:with|at|to|for|bei|chez|en|con|mit)\s+(?:the\s+|der\s+|dem\s+|la\s+|"
        rf"our team at\s+|the team at\s+)?(?P<x>{RUN})"
    ),
    (
        rf"\b(?i:position|role|job|opening|opportunity|stelle|poste|puesto|vacante|team|career|"
        rf"karriere)\s+(?i:at|with|bei|chez|en|within)\s+(?:the\s+|der\s+|dem\s+)?(?P<x>{RUN})"
    ),
    rf"\b(?i:at|bei|chez)\s+(?:the\s+|der\s+|dem\s+)?(?P<x>{RUN})",
    (
        rf"\b(?i:here|applying|applied|application|interest in|interested in|working|work|welcome|arbeiten|"
        rf"everyone|us|life)\s+(?:(?i:at|to|with|for|from|bei)\s+)(?:the\s+|der\s+|"
        rf"unsere[rn]?\s+)?(?P<x>{RUN})"
    ),
    (
        rf"\b(?i:joining|join|interest in|interested in|interesse an(?: der)?|rejoindre|intérêt pour|"
        rf"interés (?:en|por))\s+(?:the\s+|la\s+|der\s+)?(?P<x>{RUN})"
    ),
    rf"\b(?i:on behalf of|im namen (?:der|von)|au nom de|en nombre de|representing)\s+(?P<x>{RUN})",
    (
        rf"\b(?i:bei der|bei|chez|au sein de|la empresa|l'entreprise|la société|die firma|"
        rf"company)\s+(?P<x>{RUN})"
    ),
    (
        rf"\b(?i:i am|i'm|i’m|this is|mein name ist|ich bin|my name is|je suis|"
        rf"soy)\s+[^.,]{{3,60}}?\b(?i:with|"
        rf"from|at|von|bei|de|chez)\s+(?P<x>{RUN})"
    ),
    (
        rf"(?P<x>{RUN})\s+(?i:(?:is|are)\s+(?:excited|pleased|delighted|happy|looking|hiring)|would like to|"
        rf"invites?|lädt|freut sich|vous invite|le invita|te invita|has (?:invited|scheduled|sent|updated|"
        rf"cancell?ed|rescheduled))\b"
    ),
    rf"\b(?i:from|by|von|de)\s+(?P<x>{RUN})\s+(?i:recruiting|talent|careers|hiring|hr|people|team)\b",
    (
        rf"\b(?i:puesto|posición|vacante|cargo|candidatura|entrevista|"
        rf"equipo)\b[^.\n]{{0,60}}?\sen\s(?P<x>{RUN})"
    ),
    (
        r"(?P<x>株式会社\s?[^\s、。（）()「」【】のではにをが]{1,20}|"
        r"[^\s、。（）()「」【】：:\dのではにをが]{1,20}株式会社)"
    ),
)
TEAM = re.compile(
    rf"^(?:(?i:the|das|your|ihr|l['’]équipe(?: recrutement)? (?:de |d['’])?|"
    rf"el equipo de)\s+)?(?P<x>{RUN}?)(?:['’]s)?[\s-]+(?i:(?:talent|recruiting|recruitment|hiring|people|"
    rf"hr|careers|"
    r"interview|scheduling|human resources|university|campus)(?:\s+(?:acquisition|operations|ops|"
    r"and culture|& culture))?(?:\s+(?:team|department|office))?|"
    r"recruiting-team|team|personalabteilung|hr-team|karriere|bewerbermanagement|recrutement)$"
)
_JOB = (
    r"(?P<p>(?!(?:the|a|an|this|that|your|our|which|next|first|role|position)\b)[^\n,.;:!?()|"
    r"<>\"“”„]{2,70}?(?<!-)"
    r"(?:\s?\((?:[mwfdhx](?:\s?[/|]\s?[mwfdhx])+|gn|all genders|[^()]{1,20})\))?)"
)
_STOP = (
    r"(?=\s*(?:[,.;:!?|<>\n\"“”(]|$)|\s+[-–—]\s|\s+(?:at|with|here|on|in our|in the|in|from|to|and|which|"
    r"that|is|are|have|has|will|was|were|bei|am|in der|in unserem|und|"
    r"haben|laden|möchten|auf|zu|ist|sind|chez|au sein|à|le|et|qui|nous|en|con|el|que|y|as|for|interview|"
    r"via|by|"
    r"this|next|über|um|de la|dans)\b)"
)
# The first of these say "position" and are believed; the others must name something people are.
SAID_JOB = (
    rf"\b(?i:bewerbung|vorstellungsgespräch|bewerbungsgespräch)\s+als\s+{_JOB}{_STOP}",
    rf"\b(?i:interview|screen|call|gespräch|entretien|entrevista)\s+\({_JOB}\)",
    rf"\b(?i:the|our|this|open|offene|ausgeschriebene)\s+{_JOB}\s+(?i:position|role|opening|vacancy)\b",
    rf"\b(?i:position|role|post|job|opening|vacancy)\s+(?i:of|as)\s+(?:(?i:an?|our|the)\s+)?{_JOB}{_STOP}",
    rf"\b(?i:poste|fonction)\s+(?i:de\s+|d['’]\s*){_JOB}{_STOP}",
    rf"\b(?i:puesto|posición|vacante|cargo|rol|plaza)\s+(?i:de)\s+{_JOB}{_STOP}",
    rf"\b(?i:stelle|position|funktion)\s+(?i:als|einer|eines)\s+[„\"“]?{_JOB}[\"“”]?{_STOP}",
    r"[「『](?P<p>[^」』]{2,40})[」』](?:職|の?ポジション|の?募集|の?選考|の?面接)",
)
FOR_JOB = (
    (
        rf"\b(?i:position|role|post|job|opening|vacancy)\s+(?i:of|as|for)\s+(?:(?i:an?|our|"
        rf"the)\s+)?{_JOB}{_STOP}"
    ),
    (
        rf"\b(?i:for|about|regarding|to|in|discuss|re)\s+(?i:the|our|an?|your application for (?:the|our)|"
        rf"this)\s+(?:(?i:open|open|vacant|advertised)\s+)?{_JOB}\s+(?i:position|role|opening|job|vacancy|"
        rf"post|"
        rf"opportunity|interview)\b"
    ),
    (
        rf"\b(?i:application|applying|applied|apply|candidacy|interviews?|interviewing|consideration|"
        rf"considered|"
        rf"screen|conversation|chat|call|onsite|itinerary|schedule|agenda|details|loop|visit)\s+(?i:for|"
        rf"as|to|"
        rf"to be|about)\s+(?:(?i:an?|our|the)\s+)?{_JOB}{_STOP}"
    ),
    (
        rf"\b(?i:interviews?|conversation|call|chat|screen|onsite|meeting|gespräch|entretien|"
        rf"entrevista)\s+(?i:with|at|bei|chez|en)\s+{RUN}\s+(?i:for|als|pour|para)\s+(?:(?i:the|an?|our|"
        rf"le|la|"
        rf"el)\s+)?{_JOB}{_STOP}"
    ),
    (
        rf"\b(?i:(?:die|der)\s+(?:offene\s+|ausgeschriebene\s+)?(?:position|stelle|rolle|funktion)|stelle|"
        rf"position)\s+(?:(?i:als|der|des|einer|eines|im bereich)\s+)?(?i:\s*)[„\"“]?{_JOB}[\"“”]?{_STOP}"
    ),
    (
        rf"\b(?i:bewerbung|gespräch|vorstellungsgespräch|interview|sie|tätigkeit)\s+(?i:als|"
        rf"um die stelle als|"
        rf"auf die stelle als|für die stelle als|zur|zum)\s+{_JOB}{_STOP}"
    ),
    rf"\b(?i:poste|fonction|offre)\s+(?:(?i:de|d['’])\s*)?{_JOB}{_STOP}",
    (
        rf"\b(?i:candidature|entretien)\s+(?i:pour|de|en tant que|au|comme)\s+(?:(?i:le|la|un|une|"
        rf"notre)\s+)?(?:(?i:poste de|poste d['’])\s*)?{_JOB}{_STOP}"
    ),
    rf"\b(?i:puesto|posición|vacante|cargo|rol|plaza)\s+(?i:de|para)\s+{_JOB}{_STOP}",
    (
        rf"\b(?i:candidatura|entrevista|solicitud)\s+(?i:para|a|como|de)\s+(?:(?i:el|la|un|"
        rf"una)\s+)?(?:(?i:puesto de|posición de|vacante de)\s*)?{_JOB}{_STOP}"
    ),
    (
        r"(?P<p>[ァ-ヶー一-龠A-Za-z]{2,20}(?:エンジニア|デザイナー|マネージャー|営業|アナリスト))(?:職|の|"
        r"ポジション|として)"
    ),
)
