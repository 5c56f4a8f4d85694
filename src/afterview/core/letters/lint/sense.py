"""What texts are about: their telling words, with what people say for one another made one."""

from functools import cache, lru_cache

from afterview.core.recap.ranking import terms, worth
from afterview.core.words import stem

# Words that stand for each other in talk about work, by line.
_GROUPS = """
weigh scale weighed weighing
bin bins rubbish trash garbage
waste wasted wasting wasteful trim
night nightly nights overnight
fortnight fortnightly weeks week
leave leaves leaving left gone quit quitting depart turnover retention keep keeping retain stay stays
budget money cost costs cheap cheaply shoestring pocket funds funding pennies
student students pupil pupils kid kids child children youngsters freshmen graders
error errors mistake mistakes mispick mispicks fault faults bug bugs slip slips
change changes changing changeover changeovers swap swapped swaps switch switching replace replacing move
moving migrate migration migrating moved label labels labelled labelling labeled unlabelled unlabeled marker
apprentice apprentices trainee trainees youngster learner
worker workers staff people lads crew employees hands
hire hires hiring recruit recruiting recruitment
customer customers client clients guest guests shopper
shop shops store stores kirana counter
patient patients resident residents
database databases db
split splitting shard shards sharding partition
retry retries retried command again
failed failing fail failure fails
rota rotation roster rosters rostering schedule schedules calendar
pager oncall on-call call
handover handovers hand-over report
allergy allergies allergen allergens
read reading aloud loud
freezer freezing cold frozen
travel driving drive drives road
review reviewing reviews
quick fast rapid speed
doctor physician consultant
letter letters mail mails mailing email e-mail correspondence
referral referrals refer
rain rainy rains pours pour wet
graduate graduates starter starters newcomers newly
fall falls falling fell
streaming stream streams realtime real-time
deadline deadlines
file filing files filed
electronic electronically digital digitally online
lab labs laboratory experiments experiment
club clubs
robot robots robotics
train training trained teach teaching
safe safety safely
intern interns internship
college colleges campus
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


@lru_cache(maxsize=4096)
def senses(text: str) -> frozenset[str]:
    """The terms of a text, one word for those that stand for each other."""
    leaders = _leaders()
    return frozenset(leaders.get(term, term) for term in terms(text))


def weight(shared: frozenset[str]) -> float:
    """How much a set of senses tells."""
    return worth(frozenset(stem(word) for word in shared))
