import pytest

from afterview.core.recap.first_person import sentence
from afterview.core.resume import resume_items

ENDED = {"startDate": "2019", "endDate": "2021"}
GOES_ON = {"startDate": "2019"}
UNDATED: dict[str, str] = {}


def said(text: str, dates: dict[str, str]) -> str | None:
    (item,) = resume_items({"work": [{"name": "Acme", "highlights": [text], **dates}]})
    return sentence(item)


@pytest.mark.parametrize(
    "text",
    [
        "Awarded 'Teacher of the Month'",
        "Used in a graduate course",
        "Trade settlements with brokers",
        "Involved in",
        "Involved in release planning",
        "Duration: 6 months",
        "Promoted to Senior Engineer within two years",
        "Promoted 3 times in 5 years",
        "Recognized as top performer in 2019",
        "Offered a full-time position",
        "Assigned a territory of 40 accounts",
        "Published in Nature",
        "Led by example",
        "Lead developer on the billing system",
        "Lead weekly planning",
        "Handles customer complaints",
        "Research assistant in the Smith lab",
        "Support for 500 end users",
        "Excel and VBA macros",
        "Applied mathematics research",
        "Supervised learning models in scikit-learn",
        "Organized and punctual",
        "Qualified electrician",
        "Thesis: Neural networks for weather forecasting",
        "Python, SQL, R",
        "Negotiated",
        "Improved X. Reduced Y.",
        "Built the house. It stands.",
        "Built the",
        "Built a house (in",
        'Built a "house',
        "Built a house?",
        "Built https://example.org",
        "Built what you need",
        "BUILT A HOUSE",
        "Built " + "a very " * 60 + "long house",
        "Photographed in Spain",
        "Build and manages things",
        "Excel or lose",
        "And built it",
        "Build and run",
        "Lead",
        "Manages the desk and build it",
        "Project management",
        "",
    ],
)
def test_what_may_be_anything_but_a_deed_stays_verbatim(text: str) -> None:
    for dates in (ENDED, GOES_ON, UNDATED):
        items = resume_items({"work": [{"name": "Acme", "highlights": [text], **dates}]})
        assert [sentence(item) for item in items if item.text == text] in ([], [None])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Reduced API response time by 40%", "I reduced API response time by 40%."),
        ("Successfully migrated 300 servers to AWS.", "I successfully migrated 300 servers to AWS."),
        ("Hired, trained and supervised 14 baristas", "I hired, trained and supervised 14 baristas."),
        ("Worked in small groups", "I worked in small groups."),
        ("• Welded pipes;", "I welded pipes."),
        ("Wrote for the school newspaper", "I wrote for the school newspaper."),
        ("Photographed 60+ weddings", "I photographed 60+ weddings."),
        ("Organized the 2019 fair", "I organized the 2019 fair."),
        ("Supervised nurses", "I supervised nurses."),
        ("Delivered 1:1 coaching to 30 clients", "I delivered 1:1 coaching to 30 clients."),
        ("Built out the sales team from 2 to 20", "I built out the sales team from 2 to 20."),
        ("Implemented CI/CD pipeline using Jenkins", "I implemented a CI/CD pipeline using Jenkins."),
        ("Developed MVP that won", "I developed an MVP that won."),
        ("Trained team on SQL", "I trained the team on SQL."),
        ("Managed team of 8", "I managed a team of 8."),
        ("Worked with IT team to save $5", "I worked with the IT team to save $5."),
        ("Shipped the client's website", "I shipped the client's website."),
        ("Built 3 website templates", "I built 3 website templates."),
        ("Moved to a new plant, platform in hand", None),
        ("Launched platform, then rested", "I launched a platform, then rested."),
        ("Built invoice processing system", "I built an invoice processing system."),
        ("Improved very long chains of words platform", "I improved very long chains of words platform."),
        ("I led the team", "I led the team."),
        ("My work won the Pritzker", "My work won the Pritzker."),
        ("Strong background in SaaS sales", "I have a strong background in SaaS sales."),
        ("Excellent understanding of GAAP", "I have an excellent understanding of GAAP."),
        ("Over 10 years of experience in hospitality", "I have over 10 years of experience in hospitality."),
        ("Advanced knowledge of Excel", "I have advanced knowledge of Excel."),
        ("Ability to lift 50 lbs", "I have the ability to lift 50 lbs."),
        ("Fluent in German", "I am fluent in German."),
    ],
)
def test_a_deed_or_a_trait_is_told_in_the_first_person(text: str, expected: str | None) -> None:
    assert said(text, ENDED) == expected


@pytest.mark.parametrize(
    ("text", "ended", "goes_on", "undated"),
    [
        ("Lead a team of 12", "I led a team of 12.", "I lead a team of 12.", "I lead a team of 12."),
        (
            "Build and run systems, then audit them",
            None,
            "I build and run systems, then audit them.",
            "I build and run systems, then audit them.",
        ),
        (
            "Provide help and escalate incidents",
            "I provided help and escalated incidents.",
            "I provide help and escalate incidents.",
            "I provide help and escalate incidents.",
        ),
        (
            "Manages budgets and oversees two analysts",
            "I managed budgets and oversaw two analysts.",
            "I manage budgets and oversee two analysts.",
            "I manage budgets and oversee two analysts.",
        ),
        ("Plan to win and build it", None, None, None),
        (
            "Prepare reports that explain and build trust",
            None,
            "I prepare reports that explain and build trust.",
            "I prepare reports that explain and build trust.",
        ),
        ("Train new hires", "I trained new hires.", "I train new hires.", "I train new hires."),
        ("Work with vendors", "I worked with vendors.", "I work with vendors.", "I work with vendors."),
        (
            "Collaborate with vendors",
            "I collaborated with vendors.",
            "I collaborate with vendors.",
            "I collaborate with vendors.",
        ),
        (
            "Work closely with vendors",
            "I worked closely with vendors.",
            "I work closely with vendors.",
            "I work closely with vendors.",
        ),
        (
            "Teaching algebra",
            "My work included teaching algebra.",
            "My work includes teaching algebra.",
            "My work has included teaching algebra.",
        ),
        (
            "Currently managing 15 accounts",
            None,
            "I am currently managing 15 accounts.",
            "I am currently managing 15 accounts.",
        ),
        (
            "Responsible for payroll",
            "I was responsible for payroll.",
            "I am responsible for payroll.",
            "I have been responsible for payroll.",
        ),
        (
            "Active member of a choir",
            "I was an active member of a choir.",
            "I am an active member of a choir.",
            "I have been an active member of a choir.",
        ),
    ],
)
def test_the_tense_is_that_of_the_post(text: str, ended: str, goes_on: str, undated: str) -> None:
    assert (said(text, ENDED), said(text, GOES_ON), said(text, UNDATED)) == (ended, goes_on, undated)


@pytest.mark.parametrize(
    ("resume", "expected"),
    [
        (
            {"skills": [{"name": "Tools", "keywords": ["Epic", "Cerner", "Meditech"]}]},
            "My skills in Tools include Epic, Cerner and Meditech.",
        ),
        (
            {"skills": [{"name": "Tools", "keywords": ["A and B", "C and D"]}]},
            "My skills in Tools include A and B, C and D.",
        ),
        ({"skills": ["Excel"]}, "My skills include Excel."),
        ({"skills": ["SQL"]}, "My skills include SQL."),
        ({"skills": ["Keeping long lists of many different things in order"]}, None),
        ({"interests": ["Chess"]}, None),
        (
            {"certificates": [{"name": "Certified Emergency Nurse (CEN)"}]},
            "I am a Certified Emergency Nurse (CEN).",
        ),
        (
            {"certificates": [{"name": "AWS Solutions Architect"}]},
            "My certifications include AWS Solutions Architect.",
        ),
        (
            {"education": [{"institution": "UIC", "studyType": "MSc", "area": "Physics"}]},
            "My education includes an MSc in Physics from UIC.",
        ),
        ({"education": [{"institution": "MIT", "area": "Physics"}]}, "My education includes Physics at MIT."),
        (
            {"education": [{"institution": "University of Leeds", "studyType": "BA"}]},
            "My education includes a BA from the University of Leeds.",
        ),
        ({"education": [{"area": "Physics"}]}, None),
        ({"education": [{"courses": ["ICU care"]}]}, "My coursework includes ICU care."),
        ({"education": [{"highlights": ["Led a choir"]}]}, "I led a choir."),
        ({"awards": [{"title": "Teacher of the Year"}]}, "My awards include Teacher of the Year."),
        ({"awards": [{"title": "Awarded best of show"}]}, None),
        ({"awards": [{"summary": "Best in class"}]}, None),
        ({"certificates": [{"summary": "Renewed twice"}]}, None),
        ({"publications": [{"name": "On Queues"}]}, "My publications include On Queues."),
        ({"publications": [{"summary": "A long read"}]}, None),
        ({"languages": [{"language": "Spanish", "fluency": "Native"}]}, "I speak Spanish (Native)."),
        ({"languages": [{"language": "Spanish"}]}, "I speak Spanish."),
        ({"projects": [{"name": "Ledger", "keywords": ["Go"]}]}, None),
        ({"projects": [{"highlights": ["Wrote a parser in Go"]}]}, "I wrote a parser in Go."),
        (
            {"volunteer": [{"organization": "Red Cross", "position": "Driver", **ENDED}]},
            "I volunteered as a Driver with Red Cross.",
        ),
        (
            {"work": [{"name": "Acme", "position": "Head of Data", **GOES_ON}]},
            "I work as Head of Data at Acme.",
        ),
        ({"work": [{"name": "Acme", "position": "Intern"}]}, "I have worked as an Intern at Acme."),
        ({"work": [{"name": "Acme"}]}, None),
        (
            {"basics": {"summary": "Data engineer with 8 years behind."}},
            "I am a data engineer with 8 years behind.",
        ),
        ({"basics": {"summary": "Python developer with 8 apps."}}, "I am a Python developer with 8 apps."),
        ({"basics": {"summary": "Built things that last."}}, "I built things that last."),
    ],
)
def test_what_is_only_named_gets_the_verb_that_belongs_to_it(
    resume: dict[str, object], expected: str | None
) -> None:
    (item,) = resume_items(resume)
    assert sentence(item) == expected


@pytest.mark.parametrize(
    ("name", "article"),
    [
        ("User", "a"),
        ("Artist", "an"),
        ("MBA", "an"),
        ("BSc", "a"),
        ("European", "a"),
        ("Umpire", "an"),
        ("HR lead", "an"),
    ],
)
def test_an_article_follows_the_sound(name: str, article: str) -> None:
    (item,) = resume_items({"work": [{"name": "Acme", "position": name}]})
    assert sentence(item) == f"I have worked as {article} {name} at Acme."
