"""Which kind a message is: RULEBOOK section 7, "Kinds"."""

from pathlib import Path

import pytest

from heard_cases import judged

REJECTIONS = """
We have decided not to move forward with your application.
After careful consideration we've chosen to proceed with another candidate.
Unfortunately, you have not been selected for this role.
I'm sorry to say that we went with someone who has more streaming experience.
We regret to inform you that your application was unsuccessful on this occasion.
We won't be moving forward at this time.
We will not be taking your application any further.
The position has been filled.
The role was filled internally last week.
We are no longer hiring for this position.
The search has been cancelled.
The opening has been put on hold indefinitely.
Due to a hiring freeze we cannot fill the role.
We've decided to go in a different direction.
It's a no from us this time, I'm afraid.
We have decided to pursue other applicants whose skills more closely match the job.
We're unable to offer you the position.
I'm afraid we won't be able to offer you the job.
You were a strong candidate, but you weren't the right fit for the team.
Another candidate accepted our offer.
We ended up hiring somebody else.
The team decided against moving ahead.
Your candidacy is no longer under consideration.
Unfortunately the position is no longer available.
We have opted not to continue with your candidacy.
You did not make it to the next round.
The company has withdrawn the offer.
We are withdrawing our offer.
Status: Not selected
Leider haben wir uns für eine andere Bewerberin entschieden.
Wir müssen Ihnen leider eine Absage erteilen.
Die Stelle wurde inzwischen anderweitig besetzt.
Malheureusement, votre candidature n'a pas été retenue.
Nous avons choisi un autre candidat.
Lamentablemente, no continuaremos con tu candidatura.
Hemos decidido avanzar con otro candidato.
Purtroppo abbiamo deciso di proseguire con un altro candidato.
La posizione è stata coperta.
Helaas hebben we gekozen voor een andere kandidaat.
De vacature is inmiddels vervuld.
Infelizmente, optamos por outro candidato.
A vaga já foi preenchida.
""".strip().splitlines()

NO_REJECTIONS = """
If you are not selected, we will keep your details for a year.
Should you not be selected, we will tell you why.
Candidates who are not selected will be notified by e-mail.
In the event that your application is unsuccessful, you may apply again in six months.
The position has not been filled yet.
We have not decided against anybody yet.
Unfortunately we are running late with our decision.
Unfortunately I was ill last week, sorry for the silence.
We cannot move forward until the budget is approved.
I regret the delay.
We have not yet decided whether to move forward with other candidates.
If you don't hear from us by December 4, please consider your application unsuccessful.
""".strip().splitlines()

OFFERS = """
We are delighted to offer you the position of Data Engineer.
I'm pleased to extend you an offer.
We would like to make you an offer.
Attached you will find your offer letter.
We'd love for you to join us. The formal offer is attached.
You got the job!
The job is yours.
Congratulations, and welcome to the team!
The team wants you to join us as Data Engineer.
Regarding our offer: the salary is now 135,000.
We have prepared an offer for you.
Our offer expires on December 4.
We would like to hire you.
You are our first choice, and we want to bring you on board.
Wir freuen uns, Ihnen die Stelle anbieten zu können.
Anbei erhalten Sie Ihren Arbeitsvertrag.
Nous avons le plaisir de vous proposer le poste.
Nos complace ofrecerte el puesto.
Siamo lieti di offrirle la posizione.
We willen je graag een contract aanbieden.
Temos o prazer de lhe oferecer a vaga.
""".strip().splitlines()

NO_OFFERS = """
Before we make an offer we speak with everyone.
We hope to make an offer next month.
If we make you an offer, you will get it in writing.
I hope that they chose you for the job.
We are not yet in a position to make an offer.
We offer a competitive salary and four weeks of leave, as you asked.
Thank you for offering to help.
""".strip().splitlines()

MEETINGS = """
Are you available on Thursday at 3 pm?
When could you come in for a second interview?
We would like to invite you to a final round.
Please pick a time on my calendar: https://calendly.com/dana
Your interview is confirmed for December 3 at 10:00.
Can we push our call to Friday?
I need to reschedule Thursday's interview.
We have to cancel tomorrow's interview, I'll suggest another time.
What does your week look like? Let's talk on Wednesday at noon.
Would Tuesday 1 December, 14:00 suit you?
Could you share your availability for next week?
Please find the Zoom link for our meeting below.
How about Monday at 9?
You made it to the next round.
We'd love to have you meet the rest of the team.
Unfortunately Marcus is ill, so we need to move the interview.
Passt Ihnen Dienstag um 10 Uhr?
Wir möchten Sie zu einem Gespräch einladen.
Quelles sont vos disponibilités la semaine prochaine ?
Nous souhaitons vous inviter à un entretien.
¿Cuándo podrías hacer una entrevista?
La invitiamo a un colloquio martedì.
Wanneer schikt het je voor een gesprek?
Gostaríamos de marcar uma entrevista.
""".strip().splitlines()

NO_MEETINGS = """
It was great to meet you on Monday.
Thank you for taking the time to interview with us.
We are still interviewing other candidates.
Once the interviews are complete we will decide.
If we decide to move forward, we will schedule a second interview.
I enjoyed our conversation on Monday.
""".strip().splitlines()

REQUESTS = """
Could you send us two references?
Please complete the attached questionnaire.
When could you start?
What are your salary expectations?
We still need a copy of your degree.
Please take the online assessment below.
Are you still interested in the role?
Could we move your start date to January 18?
What would be your earliest start date?
Are you available to start on January 4?
Please sign and return the NDA.
Could you let me know whether you need a visa?
Bitte senden Sie uns Ihre Zeugnisse.
Pourriez-vous nous envoyer vos références ?
¿Podrías enviarnos tu documentación?
Potrebbe inviarci i documenti?
Kun je ons je referenties sturen?
Poderia enviar seus documentos?
""".strip().splitlines()

REPLIES = """
Thank you for your note, Robin.
Thanks!
We need a little more time.
I passed your message on to Marcus.
Please don't hesitate to contact me if you have any questions.
Please bear with us.
Please let me know if you have any questions.
We have received your references, thank you.
The panel meets on Thursday and we will be in touch after that.
You will hear from us by the end of next week.
We have not forgotten you.
""".strip().splitlines()


IN_SHORT = (Path(__file__).parent / "in_short.txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("line", IN_SHORT)
def test_a_sentence_means_what_its_author_meant(line: str) -> None:
    kind, _, text = line.partition("|")
    assert judged(text).kind == kind


@pytest.mark.parametrize("text", REJECTIONS)
def test_a_no_is_a_rejection(text: str) -> None:
    assert judged(text).kind == "rejection"


@pytest.mark.parametrize("text", NO_REJECTIONS)
def test_what_is_no_no_is_no_rejection(text: str) -> None:
    assert judged(text).kind in {"reply", "request"}


@pytest.mark.parametrize("text", OFFERS)
def test_a_yes_is_an_offer(text: str) -> None:
    assert judged(text).kind == "offer"


@pytest.mark.parametrize("text", NO_OFFERS)
def test_an_offer_to_come_or_of_something_else_is_none(text: str) -> None:
    assert judged(text).kind == "reply"


@pytest.mark.parametrize("text", MEETINGS)
def test_asking_for_or_setting_a_meeting_is_scheduling(text: str) -> None:
    assert judged(text).kind == "scheduling"


@pytest.mark.parametrize("text", NO_MEETINGS)
def test_a_meeting_that_was_or_may_be_is_no_scheduling(text: str) -> None:
    assert judged(text).kind == "reply"


@pytest.mark.parametrize("text", REQUESTS)
def test_needing_anything_else_is_a_request(text: str) -> None:
    assert judged(text).kind == "request"


@pytest.mark.parametrize("text", REPLIES)
def test_a_person_who_neither_decides_nor_asks_replies(text: str) -> None:
    assert judged(text).kind == "reply"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("We've gone with another candidate. Could you send back your badge?", "rejection"),
        ("We would like to offer you the job. Can we talk on Friday at 10?", "offer"),
        ("Can we talk on Friday at 10? Please send two references before.", "scheduling"),
        ("Thank you for your note. Please send two references.", "request"),
    ],
)
def test_where_several_kinds_fit_the_weightiest_counts(text: str, kind: str) -> None:
    assert judged(text).kind == kind


@pytest.mark.parametrize(
    "text",
    [
        "All hiring is on hold until January 15.",
        "The position is on hold. We expect to resume in mid-January.",
        "Die Stelle ist bis 15. Januar auf Eis gelegt, wir melden uns dann bei Ihnen.",
    ],
)
def test_on_hold_with_a_date_is_a_reply(text: str) -> None:
    assert judged(text).kind == "reply"


def test_on_hold_without_a_date_is_a_rejection() -> None:
    assert judged("The position is on hold for now. We have no idea for how long.").kind == "rejection"


def test_a_hold_of_a_message_without_a_date_names_none() -> None:
    assert judged("The position is on hold until January 15.", date=None).kind == "rejection"


def test_a_no_that_fell_through_is_none() -> None:
    text = "We had chosen another candidate, but that person has since withdrawn. You are in the race again."
    assert judged(text).kind == "reply"


def test_regret_and_good_wishes_are_a_no_that_is_to_be_confirmed() -> None:
    answer = judged("It was a difficult decision. We wish you all the best in your search.")
    assert (answer.kind, answer.confidence) == ("rejection", "middle")


def test_good_wishes_alone_are_no_no() -> None:
    assert judged("We wish you all the best in your search for a flat.").kind == "reply"


def test_good_wishes_beside_an_invitation_are_no_no() -> None:
    text = "Unfortunately I am late. Could we talk on Friday at 10? I wish you luck in your search."
    assert judged(text).kind == "scheduling"


def test_a_no_in_a_quotation_was_not_said_now() -> None:
    text = (
        "Thanks, Robin.\n\nOn Mon, Nov 23, 2026 at 5:02 PM Robin Vale wrote:\n> The position has been filled?"
    )
    assert judged(text).kind == "reply"


def test_a_calendar_entry_sets_a_meeting() -> None:
    answer = judged("", calendar="REQUEST")
    assert (answer.kind, answer.heard) == ("scheduling", True)


def test_an_empty_message_is_a_reply_that_is_to_be_confirmed() -> None:
    answer = judged("")
    assert (answer.kind, answer.confidence) == ("reply", "low")


@pytest.mark.parametrize(
    "kind_text", [(REJECTIONS[0]), (OFFERS[0]), (MEETINGS[0]), (REQUESTS[0]), (REPLIES[0])]
)
def test_these_five_kinds_count_as_heard(kind_text: str) -> None:
    assert judged(kind_text).heard


def test_a_sentence_longer_than_anybody_writes_is_read_in_pieces() -> None:
    text = "and so on " * 200 + "but we went with another candidate"
    assert judged(text).kind == "rejection"


def test_what_is_cited_was_said_before() -> None:
    text = "You asked whether “we decided to go with another candidate”. We are still deciding."
    assert judged(text).kind == "reply"


def test_an_offer_told_by_its_terms_is_to_be_confirmed_until_they_are_many() -> None:
    few, many = (
        "Robin, 17 an hour, start on Monday, on probation till May.",
        "As discussed: $126,500 base, 12% bonus, 20 days PTO, start date January 11.",
    )
    assert (judged(few).kind, judged(few).confidence) == ("offer", "middle")
    assert (judged(many).kind, judged(many).confidence) == ("offer", "high")


def test_an_offer_told_by_its_tone_is_to_be_confirmed() -> None:
    answer = judged("Good news at last. HR will write with the numbers.")
    assert (answer.kind, answer.confidence) == ("offer", "middle")


def test_a_question_about_the_times_before_it_asks_for_a_meeting() -> None:
    assert judged("Lena has openings on Monday and Tuesday. Which would you prefer?").kind == "scheduling"
    assert judged("We need your answer by Monday or Tuesday. Which would you prefer?").kind == "request"
