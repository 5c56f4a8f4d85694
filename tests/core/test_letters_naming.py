import pytest

from afterview.core.letters.letter import Register
from afterview.core.letters.naming import as_position, salutation, short_company, short_position


@pytest.mark.parametrize(
    ("recorded", "short"),
    [
        ("Northwind Analytics", "Northwind Analytics"),
        ("Tidewater Electric Inc.", "Tidewater Electric"),
        ("Kanzlei Thalberg & Weiß PartG mbB", "Kanzlei Thalberg & Weiß"),
        ("Lotusleaf Foods Pvt. Ltd.", "Lotusleaf Foods"),
        ("Kestrel Rail, Inc.", "Kestrel Rail"),
        ("Bain & Co", "Bain & Co"),
        ("GmbH", "GmbH"),
        ("Soup as", "Soup as"),
    ],
)
def test_a_company_is_named_without_its_legal_form(recorded: str, short: str) -> None:
    assert short_company(recorded) == short


@pytest.mark.parametrize(
    ("recorded", "short"),
    [
        ("Data Engineer", "Data Engineer"),
        ("Legal Assistant (m/f/d)", "Legal Assistant"),
        ("Clinical Nurse Manager, Night Duty", "Clinical Nurse Manager"),
        ("Teacher (Biology)", "Teacher (Biology)"),
        ("Teacher, Biology", "Teacher (Biology)"),
        ("Teacher (m/w/d)", "Teacher"),
        ("Teacher ()", "Teacher"),
    ],
)
def test_a_position_loses_its_qualifier_unless_one_word_were_left(recorded: str, short: str) -> None:
    assert short_position(recorded) == short


@pytest.mark.parametrize(
    ("position", "said"),
    [
        ("Data Engineer", "a Data Engineer"),
        ("Electrician", "an Electrician"),
        ("Head of Data", "Head of Data"),
        ("Chief of Staff", "Chief of Staff"),
        ("Sous Chef", "Sous Chef"),
        ("Principal Engineer", "a Principal Engineer"),
        ("Teacher (Biology)", None),
        ("Deputy Assistant to the Second Secretary of State", None),
    ],
)
def test_a_position_stands_after_as_where_that_reads_well(position: str, said: str | None) -> None:
    assert as_position(position) == said


@pytest.mark.parametrize(
    ("name", "register", "greeting"),
    [
        ("Dana Ortiz", "plain", "Dear Dana Ortiz,"),
        ("Dana Ortiz", "warm", "Dear Dana,"),
        ("Dana Ortiz", "formal", "Dear Dana Ortiz,"),
        ("Dr. Søren Åkesson", "plain", "Dear Dr. Åkesson,"),
        ("Dr. Søren Åkesson", "warm", "Dear Dr. Åkesson,"),
        ("Prof. Dr. Anneliese von der Heyde", "plain", "Dear Prof. Dr. von der Heyde,"),
        ("Dr. María García López", "plain", "Dear Dr. María García López,"),
        ("Dr. J. Smith", "plain", "Dear Dr. J. Smith,"),
        ("Dr. Weiß", "plain", "Dear Dr. Weiß,"),
        ("Dr.", "plain", "Dear Dr.,"),
        ("Priya", "warm", "Dear Priya,"),
        ("Maria van der Berg", "warm", "Dear Maria,"),
        ("Mary Ann Smith", "warm", "Dear Mary Ann Smith,"),
        ("Nguyễn Khai", "warm", "Dear Nguyễn Khai,"),
        ("J. Smith", "warm", "Dear J. Smith,"),
        ("Zoë Fairclough, PhD", "plain", "Dear Zoë Fairclough,"),
        ("Zoë Fairclough MBA", "plain", "Dear Zoë Fairclough,"),
        ("Ortiz, Dana", "warm", "Dear Dana,"),
    ],
)
def test_a_reader_is_greeted_by_what_is_recorded(name: str, register: Register, greeting: str) -> None:
    assert salutation(name, register, "GB", american=False) == greeting


def test_a_formal_american_letter_greets_with_a_colon() -> None:
    assert salutation("Dana Ortiz", "formal", "US", american=True) == "Dear Dana Ortiz:"


def test_where_family_names_come_first_nobody_is_greeted_by_the_first_word() -> None:
    assert salutation("Tanaka Aiko", "warm", "JP", american=False) == "Dear Tanaka Aiko,"
