from collections.abc import Callable
from typing import Any

from afterview.core.letters.lint import Finding
from each_wording import each

Judge = Callable[..., list[Finding]]

NAMED = "The Data Engineer position at Northwind Analytics."


@each(
    "sentence",
    [
        "I am very interested in it.",
        "I want it.",
        "I would love to join you.",
        "I'd love to work with your team.",
        "I remain very interested in the position.",
        "I am more interested than ever.",
        "I left more interested in the role than I came.",
        "I am keen to take on the pipeline.",
        "I'm excited about joining your team.",
        "I hope to be chosen.",
        "It would be an honor to work with you.",
        "I'd be thrilled to be part of it.",
        "That is the job I want.",
        "There is no job I would rather have.",
        "I can see myself doing this for years.",
        "Nothing would please me more than to do this work.",
        "My interest in the role is stronger than ever.",
        "I want nothing more than to build that pipeline with you.",
        "I'd jump at it.",
        "I would accept without a second thought: I'd take the job tomorrow.",
        "I very much want the job.",
        "Count me in.",
        "I would gladly take it.",
        "I don't want any other job.",
        "It's exactly the kind of work I want to do next.",
        "This is where I want to be.",
        "I have wanted to work on streaming for years and I want to do it with you.",
        "I'd be proud to carry that pager.",
        "I am eager to start helping you.",
        "I want to reiterate my strong interest in the position.",
        "I continue to be very enthusiastic about the position.",
        "You can tell that I want this.",
        "I should like nothing better than to work here.",
        "I have set my heart on this position.",
        "My mind is made up: I want to work with you.",
        "I'm really hoping to join.",
        "I am drawn to the role.",
        "It is the one I have been looking for.",
        "I'd like to be your next engineer.",
        "If you will have me, I'm yours.",
        "I would be delighted to be offered it.",
        "I confirm my interest in the role.",
        "I am still very much interested.",
        "I was interested before, and I am even more interested now.",
        "I'd give a lot for this job.",
        "I would like to be considered.",
        "Let me be plain: I want the job.",
        "I long to get back to this kind of work.",
        "I am determined to get this job.",
        "You have a candidate in me who wants to be here: me.",
        "It is my first choice.",
        "I know I want to spend the next years on this.",
        "I'd welcome the chance to do this work.",
        "The prospect of working with you excites me, and I want to do it.",
        "I am happy to confirm that I'd like to go on with the process.",
        "I came away wanting the job even more.",
        "If it were up to me, I'd start planning that migration with you tomorrow.",
        "I came home and told my wife that this is the job for me.",
        "Having met the team, I know this is where I belong.",
        "This is the role I'd choose over any other.",
        "You should know that I am wholeheartedly in.",
        "I'd be over the moon to get it.",
        "It's a job I would take in a heartbeat.",
        "I'm hoping you'll let me be part of it.",
        "I would consider myself lucky to work there.",
        "There is nowhere I'd rather be.",
        "I am even keener than before to have the post.",
        "The visit settled it for me: I want in.",
        "My hope is to be your colleague.",
        "I would so like to be the one who does it.",
        "I am applying for it with all my heart.",
        "I could not imagine a better place for me, and I would say yes at once.",
        "Working on that pipeline is what I want to do next.",
        "I should be honoured to be entrusted with it.",
        "I am strongly motivated to join your group.",
        "I'd give my eye teeth to work there.",
        "After Monday I am certain that I want this position.",
        "I have been looking for just this sort of job, and I'd be glad to have it.",
        "It is exactly what I am looking for.",
        "I'm sold.",
        "I would welcome an offer with both arms.",
        "It would be a joy to come to work there each day.",
        "I feel at home in this kind of work and wish to do it with you.",
        "I'd happily spend the next ten years on it.",
        "Nothing I have seen this year has tempted me as much; I want it.",
        "I remain a keen candidate.",
    ],
)
def test_wanting_the_job_in_any_wording_is_interest(judge_body: Judge, sentence: str) -> None:
    assert judge_body("interest", f"{NAMED} {sentence}") == []


@each(
    "sentence",
    [
        "It sounds fascinating.",
        "I was impressed by the team.",
        "It is a great job.",
        "I wanted to thank you for the time.",
        "I am interested in hearing your decision.",
        "I was very interested in what you said about streaming.",
        "I am not sure I want it.",
        "I no longer want the position.",
        "I was interested in it until last year.",
        "I would like to thank you.",
        "I'd love to hear from you.",
        "The role seems to be well thought out.",
        "You have a wonderful team and a fine office.",
        "The work is meaningful.",
        "I am not interested in moving.",
        "I wanted to work there once.",
        "I'd like to say how much I enjoyed the day.",
        "The team wants someone who knows streaming.",
        "You want someone to own the pipeline.",
        "I think highly of the company.",
        "I admire what you have built.",
        "I hope you are well.",
        "I hope to hear from you.",
        "I want to tell you how much I enjoyed it.",
        "I look forward to hearing from you.",
        "My manager was interested in streaming.",
        "It must be an exciting job.",
        "What an exciting place.",
        "I found our conversation very interesting.",
        "I am glad that we met.",
        "I would be glad to answer questions.",
        "I wish you a good week.",
        "I learned a lot about the role.",
        "I can imagine how busy you are.",
        "I'd be happy to provide references.",
        "It is an attractive position with a strong team.",
        "I would like to know when you decide.",
        "I don't think I want this job.",
        "I am curious about the role.",
        "I like the office.",
        "I wonder whether I should want it.",
        "Your streaming plans are the smartest I have seen.",
        "It's a great opportunity for whoever gets it.",
        "The team is lucky to have such a leader.",
        "I could tell that people like working there.",
        "My friends all say good things about the company.",
        "I enjoyed learning about the job.",
        "I never dreamt that batch jobs could be so interesting.",
        "You have every reason to be proud of it.",
        "I'd be happy to explain my code.",
        "I want you to know that I enjoyed the day.",
        "It would suit somebody who likes streaming.",
        "I left impressed.",
        "I'd love to know how it turns out.",
        "I had wanted the job until I heard about the travel.",
        "I am interested to see how the market develops.",
        "It is a role with real responsibility, and an exciting time to be in data.",
        "I'm excited about streaming in general.",
        "The work speaks to current trends.",
        "Many would want this job.",
    ],
)
def test_thinking_well_of_it_is_not_wanting_it(judge_body: Judge, sentence: str) -> None:
    assert judge_body("interest", f"{NAMED} {sentence}")


def test_a_position_may_go_without_its_rank_or_its_first_word(judge_body: Judge) -> None:
    def change(journal: dict[str, Any]) -> None:
        journal["opportunities"][0]["position"] = "Senior Data Platform Engineer"

    for title in ("Senior Data Platform Engineer", "data platform engineer", "Data-Platform Engineer"):
        assert judge_body("interest", f"I want the {title} job at Northwind.", change=change) == []
    assert judge_body("interest", "I want the engineer job at Northwind.", change=change)


def test_what_is_missing_is_said(judge_body: Judge) -> None:
    message = judge_body("interest", "It is a fine day.")[0].message
    assert all(part in message for part in ("Northwind Analytics", "Data Engineer", "want it"))


def test_a_company_of_common_words_is_named_in_full(judge_body: Judge) -> None:
    def change(journal: dict[str, Any]) -> None:
        journal["opportunities"][0]["company"] = "City Bakery"

    assert judge_body("interest", "I want to be Data Engineer at City Bakery.", change=change) == []
    assert judge_body("interest", "I want to be Data Engineer in a city.", change=change)
