"""Which opportunity a message belongs to: RULEBOOK section 7, "Belongs by"."""

from dataclasses import replace

import pytest

from afterview.core.heard import Judge, Judgement, Message
from afterview.core.heard.known import known
from afterview.core.heard.senders import registrable
from afterview.core.journal import Rejected, Withdrawn
from afterview.core.reading.material import Address
from afterview.core.shape import Id
from heard_cases import JOURNAL, TUESDAY, judged, message

NO = "We have decided to go with another candidate."


def _from(address: str, name: str | None = None, text: str = "Hello Robin.", **values: object) -> Judgement:
    return judged(text, sender=Address(name, address), **values)


@pytest.mark.parametrize("identity", ["thanks.1@example.org", "thanks.2@example.org"])
def test_it_belongs_to_what_our_letter_was_about_with_or_without_brackets(identity: str) -> None:
    answer = _from("somebody@elsewhere.example", answers=(identity,))
    assert (answer.opportunity, answer.confidence) == ("northwind", "high")


def test_an_answer_to_our_letter_counts_before_the_address() -> None:
    assert (
        _from("tom.reyes@brightwater.example", answers=("thanks.1@example.org",)).opportunity == "northwind"
    )


def test_it_belongs_to_the_person_whose_address_is_recorded() -> None:
    assert _from("sam.oakley@gmail.com").opportunity == "oakley"
    assert _from("tom.reyes@brightwater.example").opportunity == "brightwater-pm"


@pytest.mark.parametrize(
    "address", ["hr@northwind.example", "hr@mail.eu.northwind.example", "x@fernhill.example"]
)
def test_it_belongs_to_the_company_whose_registrable_domain_it_is(address: str) -> None:
    assert _from(address).opportunity in {"northwind", "fernhill"}
    assert _from(address).confidence == "high"


@pytest.mark.parametrize(
    "address",
    [
        "hr@northwind.example.evil.test",
        "hr@northwind-example.test",
        "other@gmail.com",
        "kim@hartwellsearch.example",
        "hr@kestrel.example",
    ],
)
def test_no_other_domain_and_no_free_mail_or_agency_is_the_companys(address: str) -> None:
    answer = _from(address)
    assert (answer.opportunity, answer.kind, answer.heard) == (None, "unrelated", False)


def test_the_domain_of_an_agencys_recorded_address_is_its_own() -> None:
    assert _from("paul.grant@hartwellsearch.example").opportunity == "kestrel"
    assert _from("desk@hartwellsearch.example", text=NO).kind == "unrelated"


def test_an_agency_recorded_as_a_domain_is_no_company() -> None:
    oakley = next(o for o in JOURNAL.opportunities if o.id == "oakley")
    judge = Judge(replace(JOURNAL, opportunities=(replace(oakley, domain="hays.com"),)))
    assert judge.judge(message(sender=Address(None, "x@hays.com"))).kind == "unrelated"


def test_a_domain_that_people_of_two_companies_write_from_is_an_agencys() -> None:
    first, second = JOURNAL.opportunities[0], JOURNAL.opportunities[1]
    paul = JOURNAL.opportunities[4].interviews[0].people[0]
    met = replace(paul, title="Consultant", email="paul@twofirms.example")
    journal = replace(
        JOURNAL,
        opportunities=tuple(
            replace(o, interviews=(replace(o.interviews[0], people=(*o.interviews[0].people, met)),))
            for o in (first, second)
        ),
    )
    assert Judge(journal).judge(message(sender=Address(None, "amy@twofirms.example"))).kind == "unrelated"


@pytest.mark.parametrize(
    ("sender", "name"),
    [
        ("no-reply@us.greenhouse-mail.io", "Northwind Analytics"),
        ("northwind@myworkday.com", "Workday"),
        ("no-reply@hire.lever.co", "Northwind Recruiting"),
        ("noreply@northwind.recruitee.com", None),
    ],
)
def test_an_applicant_tracking_sender_belongs_with_the_companys_name(sender: str, name: str | None) -> None:
    assert _from(sender, name, NO).opportunity == "northwind"


def test_an_applicant_tracking_sender_may_name_the_company_in_its_text() -> None:
    text = f"Thank you for your interest in Northwind Analytics. {NO}"
    assert _from("no-reply@ashbyhq.com", "Hiring Team", text).opportunity == "northwind"


def test_an_applicant_tracking_sender_without_the_companys_name_belongs_to_none() -> None:
    assert _from("no-reply@ashbyhq.com", "Acme", NO).kind == "unrelated"


def test_an_applicant_tracking_sender_may_answer_to_the_company() -> None:
    answer = _from("no-reply@ashbyhq.com", "Hiring", NO, reply_to=(Address(None, "hr@northwind.example"),))
    assert answer.opportunity == "northwind"


def test_of_two_positions_there_the_one_named_counts() -> None:
    text = f"Your application as Operations Lead: {NO}"
    assert _from("no-reply@ashbyhq.com", "Brightwater Energy", text).opportunity == "brightwater-ops"


def test_of_two_positions_neither_named_it_belongs_to_none_and_kind_and_date_stand() -> None:
    answer = _from("jobs@brightwater.example", text="You will hear from us by Friday, December 4.")
    assert (answer.opportunity, answer.kind, answer.heard) == (None, "reply", True)
    assert str(answer.hear_by) == "2026-12-04"
    assert answer.confidence != "high"


def test_of_two_positions_a_person_met_for_one_tells() -> None:
    answer = _from("jobs@brightwater.example", "Ines Vogel")
    assert (answer.opportunity, answer.confidence) == ("brightwater-ops", "middle")


def test_of_two_positions_the_one_still_open_counts() -> None:
    closed = Rejected(id=Id("r"), at=TUESDAY)
    opportunities = tuple(
        replace(o, events=(closed,)) if o.id == "brightwater-pm" else o for o in JOURNAL.opportunities
    )
    judge = Judge(replace(JOURNAL, opportunities=opportunities))
    sender = Address(None, "jobs@brightwater.example")
    assert judge.judge(message(sender=sender, date=None)).opportunity == "brightwater-ops"
    assert judge.judge(message(sender=sender, date=TUESDAY.replace(tzinfo=None))).opportunity is None


def test_the_longer_of_two_positions_is_not_the_shorter() -> None:
    first = JOURNAL.opportunities[0]
    senior = replace(first, id=Id("senior"), position="Senior Data Engineer")
    judge = Judge(replace(JOURNAL, opportunities=(first, senior)))
    hr = Address(None, "hr@northwind.example")
    assert (
        judge.judge(message("About the Senior Data Engineer role: soon.", sender=hr)).opportunity == "senior"
    )
    assert judge.judge(message("About the Data Engineer role: soon.", sender=hr)).opportunity == "northwind"
    both = "Data Engineer and Senior Data Engineer are both open."
    assert judge.judge(message(both, sender=hr)).opportunity is None


@pytest.mark.parametrize("name", ["Dana Ortiz", "Ortiz, Dana", "Ms. Dana Ortiz", "Dana Ortiz (private)"])
def test_a_recorded_name_with_another_address_is_low(name: str) -> None:
    answer = _from("dana@somewhere.test", name)
    assert (answer.opportunity, answer.confidence) == ("northwind", "low")


def test_a_relay_belongs_by_whom_it_answers_to_and_is_at_most_middle() -> None:
    answer = _from(
        "hit-reply@linkedin.com", "LinkedIn", reply_to=(Address(None, "dana.ortiz@northwind.example"),)
    )
    assert (answer.opportunity, answer.confidence) == ("northwind", "middle")


def test_a_relay_that_answers_our_letter_is_at_most_middle_all_the_same() -> None:
    relay = Address("Dana Ortiz", "inmail@linkedin.com")
    answer = judged("Thank you.", sender=relay, answers=("thanks.1@example.org",))
    assert (answer.opportunity, answer.confidence) == ("northwind", "middle")


def test_an_agent_who_writes_of_another_companys_position_is_unrelated() -> None:
    paul = Address("Paul Grant", "paul.grant@hartwellsearch.example")
    text = "I have a Senior Buyer position with Halden Foods in Leeds. Shall I send you the details?"
    assert (judged(text, sender=paul).opportunity, judged(text, sender=paul).kind) == (None, "unrelated")


def test_a_relay_belongs_by_person_and_company_together() -> None:
    text = "Greetings from Northwind Analytics."
    answer = _from("dse@docusign.net", "Dana Ortiz via DocuSign", text)
    assert (answer.opportunity, answer.confidence) == ("northwind", "middle")


def test_a_relay_with_the_person_or_the_company_alone_belongs_to_none() -> None:
    assert _from("hit-reply@linkedin.com", "Dana Ortiz via LinkedIn").opportunity is None
    assert _from("hit-reply@linkedin.com", "LinkedIn", "Northwind Analytics is hiring.").opportunity is None


@pytest.mark.parametrize(
    "values",
    [
        {"sender": Address("Robin Vale", "robin.vale@example.org")},
        {"sender": Address("Robin Vale", "robin@private.test")},
        {"message_id": "thanks.1@example.org"},
    ],
)
def test_the_candidates_own_mail_is_unrelated(values: dict[str, object]) -> None:
    answer = judged(NO, **values)
    assert (answer.opportunity, answer.kind, answer.heard) == (None, "unrelated", False)


def test_list_mail_is_unrelated_though_a_person_met_wrote_it() -> None:
    headers = {"list-id": "<users.lists.test>", "list-post": "<mailto:users@lists.test>"}
    assert judged(headers=headers).kind == "unrelated"


def test_an_answer_to_our_letter_through_a_list_belongs() -> None:
    headers = {"list-id": "<users.lists.test>", "precedence": "list"}
    assert (
        judged("Thanks.", headers=headers, answers=("x@y", "thanks.1@example.org")).opportunity == "northwind"
    )


def test_the_companys_own_group_is_no_foreign_list() -> None:
    headers = {"list-id": "<jobs.northwind.example>", "precedence": "list"}
    text = "Your interview is confirmed for December 3 at 10:00."
    assert _from("jobs@northwind.example", text=text, headers=headers).kind == "scheduling"


def test_mail_to_customers_is_unrelated() -> None:
    assert (
        _from("shop@northwind.example", text="Your invoice 4711 is ready.", subject="Invoice").kind
        == "unrelated"
    )


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for applying for the Marketing Manager position. We went with another candidate.",
        "We received your application for Account Executive.",
        "Your application to the role of Product Designer was unsuccessful.",
    ],
)
def test_a_position_that_is_not_tracked_is_unrelated(text: str) -> None:
    assert _from("hr@northwind.example", text=text).kind == "unrelated"


@pytest.mark.parametrize(
    "text",
    [
        "Your application for the Senior Data Engineer position: we went with another candidate.",
        "Your interview for the Data Engineer (f/m/d) role: we went with another candidate.",
        "Thank you for your interest in Northwind Analytics. We went with another candidate.",
        "The Marketing Manager position is none of yours; the Data Engineer role went to another candidate.",
    ],
)
def test_the_position_in_other_words_is_the_one_tracked(text: str) -> None:
    assert _from("hr@northwind.example", text=text).kind == "rejection"


def test_a_fraud_in_a_recorded_name_is_unrelated() -> None:
    text = "We are pleased to offer you the job. Please send your bank details and the processing fee."
    assert _from("dana.ortiz@mailbox.test", "Dana Ortiz", text).kind == "unrelated"


def test_of_several_to_answer_the_one_that_is_known_counts() -> None:
    both = (Address(None, "x@elsewhere.test"), Address(None, "dana.ortiz@northwind.example"))
    assert _from("hit-reply@linkedin.com", "LinkedIn", reply_to=both).opportunity == "northwind"
    assert _from("hit-reply@linkedin.com", "LinkedIn", reply_to=both[:1]).opportunity is None


def test_a_digest_through_a_relay_is_unrelated() -> None:
    text = "Your weekly digest: Dana Ortiz of Northwind Analytics posted."
    assert _from("news@linkedin.com", "LinkedIn", text).kind == "unrelated"


def test_without_a_sender_it_belongs_to_none() -> None:
    assert judged(NO, sender=None).kind == "unrelated"
    assert judged(NO, sender=Address("Dana Ortiz", None)).confidence == "low"


def test_a_message_that_is_recorded_already_is_not_heard_again() -> None:
    taken = replace(
        JOURNAL.opportunities[0],
        events=(
            Withdrawn(id=Id("w"), at=TUESDAY, message_id="no@x"),
            Rejected(id=Id("r"), at=TUESDAY, message_id="<m1@x>"),
        ),
    )
    judge = Judge(replace(JOURNAL, opportunities=(taken,)))
    answer = judge.judge(message(NO, message_id="m1@x"))
    assert (answer.opportunity, answer.kind, answer.heard) == ("northwind", "rejection", False)


@pytest.mark.parametrize(
    ("domain", "part"),
    [
        ("mail.northwind.co.uk", "northwind.co.uk"),
        ("a.b.example.com", "example.com"),
        ("example.com.au", "example.com.au"),
        ("x.someone.github.io", "someone.github.io"),
        ("localhost", "localhost"),
        ("co.uk", "co.uk"),
        ("", ""),
    ],
)
def test_the_registrable_part_of_a_domain(domain: str, part: str) -> None:
    assert registrable(domain) == part


def test_a_company_whose_name_begins_with_a_common_word_is_not_named_by_it() -> None:
    names = {
        o.id: next(f for f in known(JOURNAL).firms if f.opportunity is o).short_names
        for o in JOURNAL.opportunities
    }
    assert " northwind " in names[Id("northwind")]
    general = replace(JOURNAL.opportunities[0], company="The General Store", domain=None, interviews=())
    assert known(replace(JOURNAL, opportunities=(general,))).firms[0].short_names == frozenset()


def test_a_message_of_nothing_is_unrelated() -> None:
    assert Judge(JOURNAL).judge(Message()).kind == "unrelated"
