"""What texts are about: their telling words, with what people say for one another made one."""

import re
from functools import cache, lru_cache

from afterview.core.recap.ranking import terms, worth
from afterview.core.words import stem

# Words that stand for each other in talk about work, by line.
_GROUPS = """
weigh scale weighed weighing
bin bins rubbish trash garbage
waste wasted wasting wasteful
night nightly nights overnight
fortnight fortnightly biweekly
leave leaving left gone quit quitting depart turnover retention lost
budget shoestring funds funding pennies pocket cheap cheaply
student students pupil pupils kid kids child children youngsters freshmen graders
teenage teenager teenagers teens young youth adolescent adolescents
error errors mistake mistakes mispick mispicks fault faults bug bugs slip slips
change changes changing changeover changeovers swap swapped swaps switch switching replace replacing
migrate migration migrating migrated move moving moved
apprentice apprentices trainee trainees youngster learner
worker workers staff crew employees
hire hires hiring recruit recruiting recruitment
customer customers client clients guest guests shopper shoppers
shop shops store stores kirana
patient patients resident residents
database databases db
split splitting shard shards sharding partition
retry retries retried tryagain
failed failing fail failure fails
rota rotation roster rosters rostering schedule schedules calendar timetable
pager oncall
handover handovers handoff
allergy allergies allergen allergens
freezer freezing cold frozen chilled
review reviewing reviews
quick fast rapid speed
value values worth
late delay delays delayed tardy
tour tours trip trips excursion excursions
discount discounts discounting discounted rebate rebates
anxious nervous frightened scared afraid fearful fearing timid
doctor physician consultant surgeon
mail mails mailing email e-mail letter letters correspondence
referral referrals refer
rain rainy rains pours pour wet
graduate graduates starter starters newcomers
fall falls falling fell
streaming stream streams realtime
file filing files filed
electronic electronically digital digitally online
lab labs laboratory
robot robots robotics
teach teaching taught train training trained
intern interns internship
college colleges campus
sea coast coastal seaside beach shore
document documentation paperwork notes chart charting charts
car cars vehicle vehicles wheel parked parking
vineyard vineyards vine vines grape grapes
toilet toilets loo loos restroom restrooms bathroom
sick sickness ill illness absence absences
substitute substitutes sub subs
wage wages salary pay payroll paycheck
deploy deployment deployments release releases rollout ship shipping
backlog backlogs queue queues pile
outage outages downtime incident incidents crash
parent parents mother mothers father fathers family families
kitchen kitchens cook cooks cooking
menu menus dish dishes
stock inventory stocktaking
lorry lorries truck trucks trucking
bicycle bicycles bike bikes cycling
railway rail trains
phone phones telephone telephones
price prices pricing
supplier suppliers vendor vendors
invoice invoices bill bills billing
lawsuit litigation court
medication medications medicine medicines drug drugs pills
elderly older elders seniors retirement
translate translation translator interpreter interpreting
donor donors donation donations fundraising giving
exhibition exhibitions exhibit exhibits
timber wood wooden
machine machines machinery
heating heat heater boiler
electricity electrical electric power
flood floods flooding flooded leak leaks leaking
snow ice icy
holiday holidays vacation vacations
auditor auditors audit audits
theft thefts stolen stealing shoplifting
password passwords login logins
web website websites site sites
spreadsheet spreadsheets excel
slow slowly latency sluggish
merger merge takeover acquisition
dog dogs puppy
cattle herd herds cows dairy milk milking
crop crops harvest harvesting
mould mold mouldy moldy damp
carpark garage
tooth teeth dental dentist dentists
summer summers
"""


@cache
def _leaders() -> dict[str, str]:
    """The first word of each line of `_GROUPS`, by the terms of the line."""
    leaders: dict[str, str] = {}
    for line in _GROUPS.strip().splitlines():
        leader, *others = line.split()
        for word in (leader, *others):
            for term in terms(word):
                leaders.setdefault(term, leader)
    return leaders


@cache
def _worths() -> dict[str, float]:
    """What a word that stands for others tells: as much as the most common of them."""
    worths: dict[str, float] = {}
    for term, leader in _leaders().items():
        worths[leader] = min(worths.get(leader, _MOST), worth(frozenset({term})))
    return worths


_MOST = 7.0
# Words that say one thing together, and the one that stands for them.
_TOGETHER = {
    "on call": "oncall",
    "on-call": "oncall",
    "try again": "tryagain",
    "real time": "realtime",
    "real-time": "realtime",
}
_PHRASE = re.compile(rf"\b(?:{'|'.join(_TOGETHER)})\b", re.IGNORECASE)


def _as_one(found: re.Match[str]) -> str:
    return _TOGETHER[found[0].lower()]


@lru_cache(maxsize=4096)
def senses(text: str) -> frozenset[str]:
    """The terms of a text, one word for those that stand for each other."""
    leaders = _leaders()
    return frozenset(leaders.get(term, term) for term in terms(_PHRASE.sub(_as_one, text)))


def weight(shared: frozenset[str]) -> float:
    """How much a set of senses tells."""
    worths = _worths()
    return sum(worths[one] if one in worths else worth(frozenset({stem(one)})) for one in shared)
