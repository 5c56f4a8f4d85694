"""Weighing offers, one question a page (RULEBOOK section 8, DESIGN section 4)."""

from typing import Any

import pytest
from django.test import Client

from afterview.records.models import DecisionDraft, User
from afterview.records.queries import journal_of
from offers_made import NOW, search_journal
from web.people import client_of, set_clock, user_with
from web.test_every_page import check_html

pytestmark = pytest.mark.django_db
ANSWERS: tuple[tuple[str, dict[str, Any], str], ...] = (
    ("between/", {"chosen": ["northwind", "contoso", "keep-searching"]}, "first-choice/"),
    ("first-choice/", {"gut": "contoso"}, "must-haves/"),
    ("must-haves/", {"must1": "remote days"}, "must-haves/remote-days/"),
    ("must-haves/remote-days/", {"northwind": "yes", "contoso": "no"}, "criteria/"),
    ("criteria/", {"chosen": ["pay", "people"], "own1": "Growth"}, "criteria/pay/scale/"),
    ("criteria/pay/scale/", {"worst": "40000", "best": "80000", "unit": "GBP a year"}, "criteria/pay/"),
    (
        "criteria/pay/",
        {"northwind": "60000", "contoso": "70000", "keep-searching": "45000"},
        "criteria/people/scale/",
    ),
    ("criteria/people/scale/", {"worst": "0", "best": "10"}, "criteria/people/"),
    ("criteria/people/", {"northwind": "9", "contoso": "5", "keep-searching": "4"}, "criteria/growth/scale/"),
    ("criteria/growth/scale/", {"worst": "0", "best": "10"}, "criteria/growth/"),
    ("criteria/growth/", {"northwind": "7", "contoso": "6", "keep-searching": "5"}, "order/"),
    ("order/", {"pay": "2", "people": "1", "growth": "3"}, "why/"),
)


@pytest.fixture
def owner(monkeypatch: pytest.MonkeyPatch) -> User:
    set_clock(monkeypatch, NOW)
    return user_with(search_journal(), NOW)


@pytest.fixture
def browser(owner: User) -> Client:
    return client_of(owner)


def post(browser: Client, where: str, answers: dict[str, Any]) -> str:
    answer = browser.post(f"/decision/{where}", answers)
    return answer["location"] if answer.status_code == 302 else answer.content.decode()


def weighed(browser: Client, until: int = len(ANSWERS)) -> Client:
    for where, answers, following in ANSWERS[:until]:
        assert post(browser, where, answers) == f"/decision/{following}"
    return browser


def page(browser: Client, where: str = "") -> str:
    answer = browser.get(f"/decision/{where}")
    assert answer.status_code == 200, where
    return answer.content.decode()


def test_each_answer_leads_to_the_next_question_and_the_last_to_why(browser: Client, owner: User) -> None:
    weighed(browser)
    decision = journal_of(owner).decision
    assert decision is not None
    assert [c.id for c in decision.criteria] == ["people", "pay", "growth"]
    assert (decision.weights, decision.gut) == ("ranks", "contoso")
    assert not DecisionDraft.objects.exists()


def test_an_unfinished_decision_waits_beside_the_journal(browser: Client, owner: User) -> None:
    weighed(browser, 7)
    assert journal_of(owner).decision is None
    assert "Go on where you stopped" in page(browser)
    assert 'href="/decision/criteria/people/scale/"' in page(browser)
    assert browser.get("/decision/why/")["location"] == "/decision/"


def test_while_it_is_asked_no_total_is_shown(browser: Client) -> None:
    weighed(browser, 10)
    asked = page(browser, "criteria/growth/")
    main = asked[asked.index("<main") :]
    assert "otal" not in main
    assert "76." not in main


def test_every_page_goes_back_to_the_question_before(browser: Client) -> None:
    weighed(browser)
    for where, back in (
        ("between/", "/decision/"),
        ("must-haves/", "/decision/first-choice/"),
        ("criteria/", "/decision/must-haves/remote-days/"),
        ("criteria/people/scale/", "/decision/criteria/"),
        ("criteria/people/", "/decision/criteria/people/scale/"),
        ("swings/", "/decision/why/"),
    ):
        assert f'class="back" href="{back}"' in page(browser, where)


def test_the_first_choice_is_not_asked_again_once_the_totals_were_seen(browser: Client) -> None:
    weighed(browser)
    assert browser.get("/decision/first-choice/")["location"] == "/decision/why/"
    assert 'href="/decision/first-choice/"' not in page(browser)


def test_why_says_it_in_a_sentence_in_pictures_and_in_tables(browser: Client) -> None:
    why = page(weighed(browser), "why/")
    assert "Northwind leads." in why
    assert "Your gut said Contoso, which fails a must-have." in why
    assert why.count("<svg") == 2
    assert "lacks: remote days" in why
    assert "They tie at" in why
    assert "GBP a year more on Pay, Contoso would tie with Northwind." in why
    assert "of all weightings" in why
    assert "±" in why
    assert "never the probability of being right" in why


def test_ranks_are_refined_into_swings(browser: Client, owner: User) -> None:
    weighed(browser)
    assert 'value="45"' in page(browser, "swings/")
    assert post(browser, "swings/", {"pay": "60", "people": "100", "growth": "30"}) == "/decision/why/"
    decision = journal_of(owner).decision
    assert decision is not None
    assert decision.weights == "swings"


def test_the_present_job_or_to_keep_searching_is_always_there(browser: Client) -> None:
    assert "one of these is always there" in post(browser, "between/", {"chosen": ["northwind", "contoso"]})
    assert "Choose two at least." in post(browser, "between/", {"chosen": ["keep-searching"]})


def test_something_of_ones_own_can_be_weighed_as_well(browser: Client) -> None:
    post(browser, "between/", {"chosen": ["northwind", "present-job"], "own1": "Study", "own2": "Study"})
    choices = page(browser, "first-choice/")
    assert 'value="study"' in choices
    assert 'value="study-2"' in choices


@pytest.mark.parametrize(
    ("until", "where", "answers", "fault"),
    [
        (4, "criteria/", {}, "choose one at least"),
        (
            4,
            "criteria/",
            {
                "chosen": ["location", "conditions", "pay", "benefits", "security", "goals", "people"],
                "own1": "Growth",
            },
            "has more than 7",
        ),
        (5, "criteria/pay/scale/", {"worst": "1", "best": "1"}, "the anchors must differ"),
        (5, "criteria/pay/scale/", {"worst": "much", "best": "1"}, "Enter a number"),
        (6, "criteria/pay/", {"northwind": "1"}, "This field is required"),
        (11, "order/", {"pay": "1", "people": "1", "growth": "3"}, "place 1 is taken twice"),
        (12, "swings/", {"pay": "60", "people": "90", "growth": "30"}, "Give 100 to the most important one"),
    ],
)
def test_an_answer_that_is_none_is_asked_again(
    browser: Client, until: int, where: str, answers: dict[str, Any], fault: str
) -> None:
    assert fault in post(weighed(browser, until), where, answers)


def test_the_pay_of_the_terms_is_shown_beside_its_value(browser: Client) -> None:
    weighed(browser, 6)
    assert "By its terms 60,000 GBP a year, over four years." in page(browser, "criteria/pay/")


def test_values_are_asked_only_on_a_scale(browser: Client) -> None:
    weighed(browser, 5)
    assert browser.get("/decision/criteria/pay/")["location"] == "/decision/criteria/pay/scale/"


def test_what_is_not_weighed_is_not_found(browser: Client) -> None:
    assert browser.get("/decision/order/").status_code == 404
    weighed(browser, 5)
    assert browser.get("/decision/criteria/benefits/").status_code == 404
    assert browser.get("/decision/must-haves/visa/").status_code == 404


def test_waiting_is_set_against_an_offer(browser: Client) -> None:
    weighed(browser)
    asked = page(browser, "waiting/")
    assert "Fabrikam: answer by Wednesday 9 December" in asked
    assert 'name="chance-fabrikam" value="40"' in asked
    told = page(browser, "waiting/?offer=northwind&nothing=30&chance-fabrikam=40&value-fabrikam=90")
    assert "Northwind is worth more than waiting" in told
    assert "comes after the deadline (Monday 7 December): Fabrikam." in told
    without_deadline = page(browser, "waiting/?offer=contoso&nothing=60&chance-fabrikam=90&value-fabrikam=99")
    assert "Waiting is worth more than Contoso" in without_deadline


def test_without_a_weighed_offer_there_is_nothing_to_set_waiting_against(browser: Client) -> None:
    assert "There is no open offer that has been weighed." in page(browser, "waiting/")


def test_starting_over_asks_first(browser: Client, owner: User) -> None:
    weighed(browser)
    assert "Start the weighing over?" in page(browser, "start-over/")
    assert post(browser, "start-over/", {}) == "/decision/"
    assert journal_of(owner).decision is None
    assert "Begin" in page(browser)


def test_no_page_asks_the_database_more_than_twelve_times(
    browser: Client,
    django_assert_max_num_queries: Any,  # noqa: ANN401 -- pytest-django's fixture
) -> None:
    weighed(browser)
    for where in ("", "between/", "criteria/pay/", "order/", "swings/", "why/", "waiting/"):
        with django_assert_max_num_queries(12):
            page(browser, where)


def test_the_pages_of_a_decision_are_valid(browser: Client) -> None:
    weighed(browser)
    for where in ("between/", "must-haves/remote-days/", "criteria/pay/", "order/", "why/", "waiting/"):
        check_html(page(browser, where))
