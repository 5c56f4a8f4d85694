"""The verbs that resumes begin with, and the forms they take."""

from functools import cache

# Verbs that take an object: before "in", "by", "for" and the like their past form may be a passive ("Used
# in a course"). Left out are those whose past form is mostly one: award, elect, name, nominate, appoint,
# honour.
_WITH_OBJECT = """
    accelerate accomplish achieve acquire adapt address administer adopt advocate align allocate analyse
    analyze apply appraise architect arrange assemble assess attain attract audit augment author authorise
    authorize automate bake balance bolster boost brief broaden budget build buy calculate calibrate catalog
    catalogue centralise centralize chair champion charge check clarify clean clear close coach code collect
    combine compare compile complete compose conceive conceptualise conceptualize conduct configure connect
    conserve consolidate construct containerise containerize control convert cook coordinate correct counsel
    count cover craft create cultivate curate customise customize cut debug decommission decorate decrease
    define delegate deliver demonstrate deploy design detect determine develop devise diagnose digitise
    digitize direct discharge discover dispatch dispense display distribute document double draft drive earn
    edit educate elevate eliminate employ enable encourage enforce engage engineer enhance enlarge enrich
    enrol enroll ensure enter equip escalate escort establish estimate evaluate examine exceed execute
    expand expedite explain explore export extend extract fabricate facilitate feed file fill follow carry
    bring shadow finalise finalize fix forecast foster formulate found fulfil fulfill fund gain gather
    generate govern grade greet grow guide halve handle harmonise harmonize head help hire hold host
    identify illustrate immunise immunize implement import improve incorporate increase influence inform
    initiate innovate inspect install institute instruct integrate interpret interview introduce invent
    investigate issue keep launch lead learn leverage lift load localise localize lower maintain make manage
    manufacture map market master maximise maximize measure mediate meet mentor merge migrate minimise
    minimize mobilise mobilize model moderate modernise modernize modify monitor motivate move navigate
    negotiate notify nurture observe obtain onboard open operate optimise optimize orchestrate order
    organise organize originate outline outperform overcome overhaul oversee own pack perfect perform
    persuade pilot pinpoint pioneer plan post prepare prescribe preserve prevent prioritise prioritize
    process procure produce program promote propose protect prototype prove provide publicise publicize
    publish purchase pursue qualify quantify raise reach read rebuild receive recommend reconcile record
    recover recruit rectify redefine redesign redirect reduce reengineer refactor refine refresh register
    regulate rehabilitate reinforce release remodel remove renegotiate renovate reorganise reorganize repair
    replace represent reproduce research reshape resolve restock restore restructure retain retrieve revamp
    review revise revitalise revitalize rewrite route run safeguard save scale schedule screen secure
    segment select sell send separate service set settle shape ship show simplify slash solve sort source
    spearhead specify staff stage standardise standardize start steer sterilise sterilize stimulate stock
    store streamline strengthen structure study submit suggest summarise summarize supervise supply support
    surpass survey sustain synthesise synthesize tackle tailor take target teach tend test trace track trade
    train transcribe transfer transform translate transport treat triage trim triple troubleshoot tutor
    uncover undertake unify unload update upgrade use utilise utilize vaccinate validate verify visit
    visualise visualize wash weigh weld win wire write yield
"""
# Verbs that stand well without one: "Worked with", "Participated in", "Presented at", "Placed 3rd".
_WITHOUT_OBJECT = """
    act adhere advise advocate aid assist attend campaign cater collaborate communicate compete comply
    confer connect consult contribute cook cooperate coordinate correspond engage excel experiment focus
    graduate interact interface intern lecture liaise listen live lobby meet negotiate network partake
    participate partner play prepare present preside prospect rank report respond serve speak specialise
    specialize study succeed talk teach test train travel tutor volunteer work write
"""
_IRREGULAR = {
    "bring": "brought", "build": "built", "buy": "bought", "cut": "cut", "drive": "drove",
    "feed": "fed", "found": "founded", "grow": "grew", "hold": "held", "keep": "kept",
    "lead": "led", "make": "made", "meet": "met", "overcome": "overcame", "oversee": "oversaw",
    "partake": "partook", "read": "read", "rebuild": "rebuilt", "rewrite": "rewrote", "run": "ran",
    "sell": "sold", "send": "sent", "set": "set", "show": "showed", "speak": "spoke",
    "take": "took", "teach": "taught", "undertake": "undertook", "win": "won", "write": "wrote",
}  # fmt: skip
_DOUBLED = frozenset(
    """
    cut debug enrol equip excel fulfil map plan prefer program run set ship stop submit transfer trim win
    """.split()  # noqa: SIM905 -- a list of words
)
# Base forms that are as often the noun at the head of a heading: "Trade settlements", "Design reviews",
# "Lead".
_ALSO_NOUN = frozenset(
    """
    act address aid audit author balance boost brief budget catalog catalogue chair champion charge check
    clean clear close coach code compete control correct counsel count cover craft cut debug decrease design
    direct discharge display document double draft drive edit engineer estimate excel export feed file fill
    fix focus forecast found fund gain grade guide handle head help hire hold host import increase influence
    intern interview issue keep launch lead lift live load lower market master measure mentor model monitor
    move network offer open order outline overhaul own pack partner perfect pilot pioneer plan play post
    present process produce program project prospect prototype purchase rank reach read record recruit
    redesign refresh release repair report research review route run safeguard sample save scale schedule
    screen secure segment sell separate service set shape ship show slash sort source speak staff stage
    start stock store structure study supply support survey tackle talk target tend test total trace track
    trade train transfer transform transport travel treat triage trim triple tutor update upgrade use visit
    volunteer wash win wire work yield
    """.split()  # noqa: SIM905
)
# Past forms that as often describe what follows: "Applied mathematics", "Qualified nurse", "Organized and
# punctual".
_ALSO_ADJECTIVE = frozenset(
    """
    applied balanced combined distributed engaged focused motivated organised organized perfected proved
    qualified registered separated specialised specialized structured supervised
    """.split()  # noqa: SIM905
)
_SPELLED = {
    "modelled": "model", "travelled": "travel", "labelled": "label", "focussed": "focus", "learnt": "learn",
}  # fmt: skip
# Past forms that are no participle: before "in" or "by" too they say what somebody did.
_ACTIVE = frozenset(
    {"drove", "grew", "oversaw", "partook", "ran", "rewrote", "spoke", "took", "undertook", "wrote"}
)


@cache
def past_forms() -> dict[str, str]:
    """The past tense of each known verb, by its base form."""
    return {base: _IRREGULAR.get(base) or _regular(base) for base in _bases()}


@cache
def bases_by_past() -> dict[str, str]:
    """The base form of each known verb, by its past tense."""
    return {**{past: base for base, past in past_forms().items()}, **_SPELLED}


@cache
def bases_by_third() -> dict[str, str]:
    """The base form of each known verb, by its form with he or she ("manages")."""
    return {_third(base): base for base in _bases()}


@cache
def gerunds() -> frozenset[str]:
    """The -ing form of each known verb."""
    return frozenset(_gerund(base) for base in _bases())


def may_be_noun(base: str) -> bool:
    """Whether a base form is as often a noun."""
    return base in _ALSO_NOUN


def may_be_adjective(past: str) -> bool:
    """Whether a past form as often describes the noun after it."""
    return past in _ALSO_ADJECTIVE


def stands_alone(past: str) -> bool:
    """Whether a past form says what somebody did even before "in" or "by" ("worked in", "wrote for")."""
    return past in _ACTIVE or bases_by_past()[past] in _alone()


@cache
def _alone() -> frozenset[str]:
    return frozenset(_WITHOUT_OBJECT.split())


@cache
def _bases() -> frozenset[str]:
    return _alone().union(_WITH_OBJECT.split())


def _regular(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if base[-1] == "y" and base[-2] not in "aeiou":
        return base[:-1] + "ied"
    return base + (base[-1] if base in _DOUBLED else "") + "ed"


def _gerund(base: str) -> str:
    if base.endswith("e") and not base.endswith(("ee", "ye", "oe")):
        return base[:-1] + "ing"
    return base + (base[-1] if base in _DOUBLED else "") + "ing"


def _third(base: str) -> str:
    if base[-1] == "y" and base[-2] not in "aeiou":
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "sh", "ch", "x", "z")) else "s")
