"""`names` as people write them: greetings of any tongue, possessives, titles cut short or turned round."""

from collections.abc import Callable
from typing import Any

from afterview.core.letters.lint import Finding
from each_wording import each

Judge = Callable[..., list[Finding]]


def called(name: str, position: str = "Depot Manager") -> Callable[[dict[str, Any]], None]:
    def change(journal: dict[str, Any]) -> None:
        opportunity = journal["opportunities"][0]
        opportunity["position"] = position
        opportunity["interviews"][0]["people"] = [
            {"name": name, "title": "Director"},
            {"name": "Morgen Tag", "title": "Clerk"},
        ]
        opportunity["interviews"][0]["topics"] = []

    return change


@each(
    ("salutation", "name"),
    [
        ("Cher Monsieur Le Goff,", "Jean-Baptiste Le Goff"),
        ("Chère Madame de La Rochette,", "Hélène de La Rochette"),
        ("Mōrena Ms Te Pou,", "Ngaire Te Pou"),
        ("Mōrena Ngaire,", "Ngaire Te Pou"),
        ("Evening Mr Arkwright,", "Colin Arkwright"),
        ("Morning Colin,", "Colin Arkwright"),
        ("Good afternoon Ms Arkwright,", "Carla Arkwright"),
        ("Buongiorno Signora Rossi,", "Carla Rossi"),
        ("Sehr geehrte Frau Vogel,", "Carla Vogel"),
        ("Bore da Mr Rhys,", "Colin Rhys"),
        ("Talofa Mrs Leota,", "Carla Leota"),
        ("Ahiahi mārie Ms Te Pou,", "Ngaire Te Pou"),
        ("Prezada Senhora Dr Costa,", "Carla Costa"),
        ("Vanakkam Mr Raman,", "Colin Raman"),
        ("Grüezi Herr Vogel,", "Colin Vogel"),
    ],
)
def test_a_greeting_of_any_tongue_is_no_name(judge: Judge, salutation: str, name: str) -> None:
    text = f"{salutation}\n\nThank you for your time.\n\nSincerely,\nRobin Vale"
    assert judge("names", text, person=name, change=called(name)) == []


@each(
    ("salutation", "name"),
    [
        ("Cher Monsieur Le Gof,", "Jean-Baptiste Le Goff"),
        ("Cher Monsieur Goff,", "Jean-Baptiste Le Goff"),
        ("Mōrena Ms Te Pu,", "Ngaire Te Pou"),
        ("Mōrena Nadia,", "Ngaire Te Pou"),
        ("Evening Mr Askwith,", "Colin Arkwright"),
        ("Morgen Ms Arkwright,", "Carla Arkwright"),
        ("Good morning Morgen,", "Carla Arkwright"),
        ("Buongiorno Signora Bianchi,", "Carla Rossi"),
        ("Sehr geehrte Frau Vogl,", "Carla Vogel"),
        ("Dear Sarah,", "Carla Vogel"),
        ("Hola Señora Gomez,", "Carla Gómez"),
    ],
)
def test_the_name_after_it_is_judged(judge: Judge, salutation: str, name: str) -> None:
    text = f"{salutation}\n\nThank you for your time.\n\nSincerely,\nRobin Vale"
    assert judge("names", text, person=name, change=called(name))


@each(
    ("body", "position"),
    [
        ("There is nothing in the Depot Manager's job that I could not do.", "Depot Manager"),
        ("A Depot Manager’s day suits me.", "Depot Manager"),
        ("I want the Depot Manager's role.", "Depot Manager"),
        ("The rest of an Operations Manager's work is mine besides.", "Operations Manager"),
        ("I would be glad to be Payroll and Benefits Clerk.", "Payroll and Benefits Clerk"),
        ("I would be glad to be Payroll & Benefits Clerk.", "Payroll and Benefits Clerk"),
        ("I want the role of Benefits and Payroll Clerk.", "Payroll and Benefits Clerk"),
        ("I want to be your Sr Data Engineer.", "Senior Data Engineer"),
        ("I want the role of Asst Depot Manager.", "Assistant Depot Manager"),
        ("I want the role of Ops Manager.", "Operations Manager"),
        ("I want the role of Manager of Operations.", "Operations Manager"),
        ("I want the role of Director of Nursing.", "Nursing Director"),
        ("I want to be your Senior Data Engineer.", "Sr Data Engineer"),
        ("I want the role of Research Chemist.", "Research Chemist, Process Development"),
    ],
)
def test_a_position_may_be_cut_short_or_turned_round(judge: Judge, body: str, position: str) -> None:
    text = f"Dear Colin,\n\n{body}\n\nSincerely,\nRobin Vale"
    assert judge("names", text, person="Colin Reed", change=called("Colin Reed", position)) == []


@each(
    ("body", "position"),
    [
        ("I want the Depot Manger's role.", "Depot Manager"),
        ("I want the Depot Supervisor's role.", "Depot Manager"),
        ("A Depot Manegar’s day suits me.", "Depot Manager"),
        ("I would be glad to be Payroll and Pensions Clerk.", "Payroll and Benefits Clerk"),
        ("I want the role of Payroll Supervisor.", "Payroll and Benefits Clerk"),
        ("I want to be your Sr Data Analyst.", "Senior Data Engineer"),
        ("I want the role of Asst Shop Manager.", "Assistant Depot Manager"),
        ("I want the role of Sales Ops Director.", "Operations Manager"),
        ("I want the role of Director of Finance.", "Nursing Director"),
        ("I want to join as a Home Health Physical Therapist.", "Home Care Physical Therapist"),
    ],
)
def test_another_position_is_another(judge: Judge, body: str, position: str) -> None:
    text = f"Dear Colin,\n\n{body}\n\nSincerely,\nRobin Vale"
    assert judge("names", text, person="Colin Reed", change=called("Colin Reed", position))
