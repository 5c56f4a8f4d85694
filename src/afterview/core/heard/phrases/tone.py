"""What surrounds a no and a yes, where neither is said in so many words.

Each hint alone proves nothing; `kinds` counts them, a heavy one as two.
"""

from afterview.core.heard.wording import any_of

BAD_NEWS = any_of(
    r"too (?:big|much|high|great|far|junior|senior|light|risky|large|long|expensive|thin)(?: \w+){0,2} "
    r"(?:for (?:them|us|him|her|the)|to "
    r"overcome)|over-?qualified|under-?qualified|(?:need|needs|wants?|looking for) (?:someone|somebody) "
    r"(?:who|with|that)",
    r"(?:bad|sad|disappointing|difficult|unwelcome|tough|not (?:such )?(?:good|great|the best)) news|"
    r"bearer of bad",
    r"wish (?:i|we|it|that|things|the)(?: \w+){0,3} (?:better|happier|different\w*|been|otherwise|gone|"
    r"other) ?(?:news|outcome)?",
    r"(?:gutted|heartbroken|devastated|hate) (?:to|writing|having|that)",
    r"(?:hard|tough|difficult|horrible|awful|sad|worst)(?:est)? (?:\w+ )?(?:message|mail|e-?mail|letter|"
    r"note|part|call) (?:to|of|for)",
    r"not (?:in )?our favou?r|(?:did|has|have|was|were) not (?:go|gone|work|worked|come|came|fall|pan|"
    r"panned)(?: \w+)? "
    r"(?:your|our|out|off|together|through|way)",
    r"(?:leider|schweren herzens|schwer (?:fallt|fiel))\b.{0,60}\b(?:mitteilen|nachricht|mitzuteilen|"
    r"absag\w*)|keine gute nachricht\w*",
    r"mauvaise nouvelle|pas une bonne nouvelle|malas noticias|cattive notizie|slecht nieuws|minder (?:goed|"
    r"leuk) nieuws|mas noticias",
    r"(?:scored|ranked|placed|put|had) you (?:a )?(?:very )?(?:close )?(?:second|third|as (?:our "
    r")?(?:reserve|back-?up|runner))|"
    r"(?:close second|runner-?up|second choice|reserve (?:list|candidate))|pipped at the post",
)
REGRET = any_of(
    r"unfortunately|regrettably|sadly|alas|gutted|with regret|leider|malheureusement|lamentablemente|"
    r"purtroppo|helaas|"
    r"infelizmente|jammer",
    r"(?:so |really |very |truly |terribly )?sorry(?! (?:for|about|that it|it|i|to (?:keep|hear|have kept|"
    r"bother|chase))\b)|"
    r"sorry (?:about (?:this|that)|it is not|it was not|it could not|to (?:disappoint|let you down|mess))",
    r"(?:difficult|tough|hard|competitive|strong|high|large)(?: \w+){0,2} (?:decision|choice|process|field|"
    r"pool|number|calibre|caliber|"
    r"quality|volume)|disappoint\w*|not (?:an )?easy|(?:very |so |really |agonisingly )?close|by a whisker|"
    r"came down to|in the end",
)
WISHES = any_of(
    r"(?:wish\w*|best of luck|good luck|all the (?:very )?best|every success|success|hope)(?: \w+){0,8} "
    r"(?:search|future|career|endeavou?rs|"
    r"hunt|elsewhere|next (?:role|step|chapter|move))",
    r"(?:alles gute|viel erfolg)(?: \w+){0,2} (?:fur|auf|bei) (?:ihre?n?|deine?n?) (?:\w+ )*(?:zukunft|weg|"
    r"suche|weiter\w*)",
    r"(?:bonne|plein|beaucoup)(?: \w+){0,3} (?:recherches?|avenir|projets?)|(?:exito|suerte)(?: \w+){0,4} "
    r"(?:busqueda|futuro\w*)|"
    r"(?:fortuna|successo|auguri\w*)(?: \w+){0,4} (?:futuro|ricerca|carriera)|succes(?: \w+){0,4} "
    r"(?:zoektocht|toekomst|carriere)|"
    r"(?:sorte|sucesso)(?: \w+){0,4} (?:busca|futuro|carreira)",
)
FAREWELL = any_of(
    r"(?:good luck|best of luck|all the best) with (?:it|everything|your|the|whatever|things)|onwards|"
    r"plenty more fish",
    r"(?:keep|stay|staying|keeping) in touch|keep my (?:number|details|card)|(?:keep|hold|retain)\w* "
    r"(?:your|you) (?:\w+ ){0,2}"
    r"(?:file|details|cv|resume|mind)",
    r"(?:wish\w*|best of luck|good luck|all the (?:very )?best|every success)(?: \w+){0,4} (?:luck|success|"
    r"best|ahead)",
    r"(?:future|other|another) (?:roles?|openings?|opportunit\w+|vacanc\w+|positions?|occasion)|paths "
    r"(?:will|may|might)? ?cross|"
    r"(?:else(?:where)? |what else )(?:is )?out there|keep (?:digging|looking)|door is (?:always )?open",
    r"(?:you would be|you will be|you will make|somebody will be|someone will be|any (?:team|company|"
    r"employer))\b.{0,40}"
    r"\b(?:somewhere|lucky|terrific|great|asset|elsewhere)",
    r"(?:you were|was|were) my (?:pick|favou?rite|choice)|(?:argued|fought|rooted|pushed|lobbied) for you",
    r"alles gute|viel erfolg|bonne (?:continuation|chance)|belle continuation|mucha suerte|mucho exito|in "
    r"bocca al lupo|"
    r"veel succes|boa sorte",
)
GOOD_NEWS = any_of(
    r"(?:good|great|excellent|wonderful|fantastic|brilliant|amazing|lovely|best) news|bearer of good",
    r"congrat\w*|congrats|well done|smashed it|nailed it|you did it|felicit\w+|enhorabuena|congratulazioni|"
    r"gefeliciteerd|parabens|"
    r"herzlichen gluckwunsch|gluckwunsch|gratul\w+",
    r"(?:delighted|thrilled|excited|over the moon|so happy|very happy|can not wait) (?:to|that|if)(?: "
    r"\w+){0,3} (?:have|join\w*|work\w*|be)"
    r"(?: you)?(?: (?:in|on|with|here|part|joining))?",
    r"(?:scored|ranked|placed|put) you (?:first|top|highest|number one)|sie sollen es werden|ist auf "
    r"(?:sie|dich)",
    r"welcome(?! (?:your|any|feedback|to (?:ask|contact|call|reach|apply|reply|bring))\b)",
)
PAPERS = any_of(
    r"(?:hr|people team|lawyers?|legal|payroll|\w+)(?: \w+){0,2} (?:will|is going to|should)(?: \w+){0,5} "
    r"(?:formalit\w+|numbers|paperwork|"
    r"contract|letter|terms|agreement)",
    r"(?:say|sagen sie|dire|dis|zeg|dica) (?:yes|ja|oui|si|sim)|(?:accept|on board|yes\?)",
    r"(?:gehalt|salary|salaire|sueldo|salario|stipendio|salaris)\b.{0,60}\b\d|(?:start|beginn|debut|inicio|"
    r"inizio) (?:on|am|le|el|il|would)|"
    r"propuesta (?:economica|formal|de contrato)|proposition (?:salariale|financiere)|proposta "
    r"(?:economica|contrattuale)",
    r"look(?:ing)? forward to (?:working|our work|having you|welcoming you|you joining|your (?:start|"
    r"joining))",
)
# Who speaks so has decided nothing yet.
WAITING = any_of(
    r"(?:no|not (?:made|reached|taken) (?:a|any|the)|not a|firmer|without a) (?:\w+ )?(?:decision|news|"
    r"answer|update)(?: yet)?|not yet|"
    r"still|waiting|awaiting|pending|hang (?:on|in|fire)|bear with|(?:will|should|would) (?:hear|know|"
    r"have)|let you know|get back|"
    r"sleep on|undecided|in the running|noch nicht|pas encore|todavia|ancora|nog (?:geen|niet)|ainda|no "
    r"longer than|one more",
)
