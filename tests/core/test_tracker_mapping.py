"""Which column of a job list means what, by its name and its values."""

import csv
import io

import pytest

from afterview.core.refusal import Refused
from afterview.core.tracker.mapping import ColumnMapping, Mapping, propose_mapping
from afterview.core.tracker.table import Row, header_row_number, job_list_score, letters, table_of

LINKEDIN_APPLIED = (
    "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,"
    "Question And Answers"
)
TRELLO = (
    "Card ID,Card Name,Card URL,Card Description,Labels,Members,Due Date,Attachment Count,List ID,List Name,"
    "Board ID,Board Name,Last Activity Date,Archived"
)


def cells(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text)))


def mapped(text: str, *, country: str | None = None, **chosen: str) -> Mapping:
    headers, *rows = cells(text)
    return propose_mapping(headers, rows, country=country, chosen=chosen)


def fields(text: str, **chosen: str) -> dict[str, str | None]:
    return {column.column: column.field for column in mapped(text, **chosen).columns}


def of(mapping: Mapping, name: str) -> ColumnMapping:
    return next(column for column in mapping.columns if column.column == name)


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        # LinkedIn, "Get a copy of your data"
        (LINKEDIN_APPLIED, "applied - - company position link - -"),
        ("Saved Date,Job Url,Job Title,Company Name", "saved link position company"),
        # Teal
        (
            (
                "Job Position,Company,Max. Salary,Location,Status,Date Saved,Deadline,Date Applied,Follow up,"
                "Excitement"
            ),
            "position company salary location status saved deadline applied follow_up -",
        ),
        # Simplify
        (
            "Job Title,Company Name,Job URL,Applied Date,Status,Status Date,Archived,Date Archived,Notes",
            "position company link applied status status_date - - notes",
        ),
        # Huntr, as boards and as the full download
        (
            "Employer,Job Title,List,URL,Location,Salary,Date Saved,Notes",
            "company position status link location salary saved notes",
        ),
        (
            "companyName,title,listName,location,htmlDescription,url,createdAt,appliedAt",
            "company position status location job_ad link saved applied",
        ),
        # Trello
        (TRELLO, "- company_and_position - notes - - - - - status - - - -"),
        # Notion, Airtable, Google Sheets
        ("Company,Stage,Position,Apply date,Contact,Link", "company status position applied person link"),
        (
            "Company,Role,Status,Date applied,Next follow-up,Source,Pay,Link,Notes,Interview log",
            "company position status applied follow_up - salary link notes -",
        ),
        (
            (
                "Organization,Title,Hiring Manager,Hiring Manager Email,1st Interview,"
                "2nd Interview Date,Comments"
            ),
            "company position person email interview interview notes",
        ),
        # German, French, Spanish
        (
            (
                "Firma,Stelle,Ansprechpartner,E-Mail,Telefon,Beworben am,Vorstellungsgespräch,"
                "Uhrzeit,Absage,Ort,Gehalt"
            ),
            "company position person email phone applied interview interview_time rejected location salary",
        ),
        (
            (
                "Entreprise,Poste,Statut,Date de candidature,Date de l'entretien,Relance,Lieu,"
                "Lien,Salaire,Remarques"
            ),
            "company position status applied interview follow_up location link salary notes",
        ),
        (
            (
                "Empresa,Puesto,Estado,Fecha de solicitud,Fecha de la entrevista,Contacto,"
                "Correo electrónico,Enlace"
            ),
            "company position status applied interview person email link",
        ),
    ],
)
def test_the_columns_of_trackers_are_known_by_name(headers: str, expected: str) -> None:
    assert [field or "-" for field in fields(headers).values()] == expected.split()


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Target company", "company"),
        ("Entreprise visée", "company"),
        ("Fecha de la primera entrevista telefónica", "interview"),
        ("My current status", "status"),
        ("Salary (USD)", "salary"),
        ("date_applied", "applied"),
    ],
)
def test_a_longer_name_is_known_by_its_main_word(header: str, field: str) -> None:
    assert fields(header)[header] == field


@pytest.mark.parametrize(
    "header",
    [
        "Company size",
        "Company website",
        "Cover letter",
        "Salary expectation",
        "Resume version",
        "Gehaltsvorstellung",
    ],
)
def test_a_name_of_another_thing_is_a_note(header: str) -> None:
    column = of(mapped(header), header)
    assert (column.field, column.why) == (
        None,
        f"“{header}” is no field of an opportunity: kept in the notes",
    )


def test_a_name_that_ends_in_another_thing_is_a_note() -> None:
    assert fields("Thank-you note sent,Preferred company size") == {
        "Thank-you note sent": None,
        "Preferred company size": None,
    }


def test_unmapped_columns_are_named() -> None:
    assert mapped("Company,Position,Mood").unmapped == ("Mood",)


def test_each_column_says_why_and_how_surely() -> None:
    found = mapped("Company,Target role,Date\nNorthwind,Engineer,2026-04-13")
    assert [(c.certainty, c.why) for c in found.columns] == [
        ("high", "“Company” is a usual name of the company"),
        ("middle", "“Target role” has the name of the position in it"),
        ("low", "“Date” is often the day of applying"),
    ]


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("Interview\nYes\nNo", "Interview"),
        ("Rejected\nTRUE\nFALSE", "Rejected"),
        ("Days since applied\n14\n3", "Days since applied"),
        ("Follow up\nFollow up in 1 week", "Follow up"),
        ("Link\nsee mail\nask Dana", "Link"),
        ("Email\nsent\nnot yet", "Email"),
        ("Phone\nyes\nno", "Phone"),
        ("Recruiter\nYes\nNo", "Recruiter"),
        ("Recruiter\nhttps://www.linkedin.com/in/dana\nhttps://www.linkedin.com/in/sam", "Recruiter"),
        ("First contact\n2026-04-13\n2026-04-14", "First contact"),
        ("Last edited time\n2026-04-13 10:00", "Last edited time"),
        ("Export time\n2026-04-13 10:00", "Export time"),
        ("Company\nhttps://northwind.example\nhttps://kestrel.example", "Company"),
        ("Response\nnice people\nlong walk", "Response"),
        ("State\nIL\nNY", "State"),
    ],
)
def test_a_name_is_not_believed_against_the_values(text: str, column: str) -> None:
    assert fields(text)[column] is None


def test_an_unsure_status_is_believed_with_its_values() -> None:
    column = of(mapped("Response\nRejected\nApplied"), "Response")
    assert (column.field, column.certainty) == ("status", "middle")
    column = of(mapped("Response\nRejected\nBlue"), "Response")
    assert (column.field, column.certainty) == ("status", "low")


def test_a_contact_column_of_addresses_or_numbers_is_one() -> None:
    assert fields("Contact\ndana@northwind.example\nsam@kestrel.example") == {"Contact": "email"}
    assert fields("Contact\n+1 312 555 0100\n+1 312 555 0101") == {"Contact": "phone"}
    assert fields("Contact\nDana Ortiz\nSam Lee") == {"Contact": "person"}


def test_an_interview_time_that_holds_days_is_an_interview() -> None:
    assert fields("Interview Time\n2026-04-13 10:00") == {"Interview Time": "interview"}
    assert fields("Interview Time\n10:00") == {"Interview Time": "interview_time"}


@pytest.mark.parametrize(
    ("values", "field", "certainty"),
    [
        ("dana@northwind.example\nsam@kestrel.example", "email", "middle"),
        ("https://jobs.example/1\nhttps://jobs.example/2", "link", "middle"),
        ("Applied\nRejected", "status", "middle"),
        ("$80,000\n90k", "salary", "middle"),
        ("Data Engineer\nProduct Manager", "position", "middle"),
        ("Northwind Inc.\nKestrel GmbH", "company", "low"),
        ("+1 312 555 0100\n+1 312 555 0101", "phone", "low"),
        ("2026-04-13\n2026-04-14", None, "high"),
        ("blue\ngreen", None, "high"),
    ],
)
def test_a_column_without_a_telling_name_is_known_by_its_values(
    values: str, field: str | None, certainty: str
) -> None:
    column = of(mapped(f"Column A\n{values.replace('$80,000', chr(34) + '$80,000' + chr(34))}"), "Column A")
    assert (column.field, column.certainty) == (field, certainty)


def test_values_do_not_take_a_field_that_a_name_has() -> None:
    assert fields("Link,Elsewhere\nhttps://a.example/1,https://b.example/1") == {
        "Link": "link",
        "Elsewhere": None,
    }


def test_of_two_columns_the_surer_name_wins_and_the_other_is_a_note() -> None:
    found = mapped("Date,Date Applied\n2026-04-10,2026-04-13")
    assert (of(found, "Date").field, of(found, "Date Applied").field) == (None, "applied")
    assert of(found, "Date").why == "“Date Applied” is read for that already: kept in the notes"


def test_of_two_equal_names_the_values_decide() -> None:
    assert fields("State,Stage,Status\nIL,warm,Applied\nNY,cold,Rejected") == {
        "State": None,
        "Stage": None,
        "Status": "status",
    }


def test_a_title_beside_a_person_is_the_persons() -> None:
    assert fields("Company,Position,Recruiter,Title\nNorthwind,Engineer,Dana Ortiz,HR lead") == {
        "Company": "company",
        "Position": "position",
        "Recruiter": "person",
        "Title": "person_title",
    }
    assert fields("Title,Job Title\nMs,Engineer") == {"Title": None, "Job Title": "position"}


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("Name\nNorthwind - Data Engineer\nKestrel - Product Manager", "company_and_position"),
        ("Name\nData Engineer\nProduct Manager", "position"),
        ("Name\nNorthwind\nKestrel", "company"),
        ("Name,Company\nData Engineer,Northwind", "position"),
        ("Name,Position\nNorthwind,Data Engineer", "company"),
        ("Name,Company,Position\nDana Ortiz,Northwind,Engineer", "person"),
        ("Name,Company,Position\nNorthwind DE 1,Northwind,Engineer", None),
        ("Name,Company,Position,Recruiter\nSam Lee,Northwind,Engineer,Dana Ortiz", None),
        ("Name,Opportunity\nblue,Engineer at Northwind", "company"),
    ],
)
def test_a_column_called_name_is_what_is_missing(text: str, field: str | None) -> None:
    assert fields(text)["Name"] == field


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("Card Name\nEngineer at Northwind", "company_and_position"),
        ("Card Name,Company\nEngineer,Northwind", "position"),
        ("Card Name,Position\nNorthwind,Engineer", "company"),
        ("Card Name,Company,Position\nNorthwind,Northwind,Engineer", None),
    ],
)
def test_a_cards_title_is_what_is_missing(text: str, field: str | None) -> None:
    assert fields(text)["Card Name"] == field


def test_the_users_word_counts_above_all() -> None:
    found = mapped("Firm name,Organization,Mood\nNorthwind,Sales,good", Mood="company")
    assert of(found, "Mood") == ColumnMapping("Mood", "company", "high", "you said so")
    assert of(found, "Organization").field is None
    assert fields("Card Name,Company,Position", **{"card name": "company_and_position"})["Card Name"] == (
        "company_and_position"
    )


def test_a_column_that_is_not_there_is_refused_with_those_that_are() -> None:
    with pytest.raises(Refused, match="--map Firm names no column; the columns are: Company, Role"):
        propose_mapping(["Company", "Role"], [], chosen={"Firm": "company"})


def test_a_field_that_there_is_not_is_refused_with_those_that_are() -> None:
    with pytest.raises(Refused, match="--map Company=firm names no field; the fields are: company, position"):
        propose_mapping(["Company"], [], chosen={"Company": "firm"})


def test_in_linkedins_export_the_address_is_the_users_own_and_the_month_is_first() -> None:
    found = mapped(
        f'{LINKEDIN_APPLIED}\n"3/7/24, 2:22 PM",robin@example.org,,Acme,Engineer,https://x.example,,'
    )
    assert of(found, "Contact Email").field is None
    assert (
        of(found, "Contact Email").why == "in LinkedIn's export this is your own address: kept in the notes"
    )
    assert of(found, "Application Date").order == "month first"


def test_the_order_of_dates_is_told_with_its_reason() -> None:
    column = of(mapped("Company,Date Applied\nNorthwind,13/04/2026\nKestrel,04/05/2026"), "Date Applied")
    assert column.why == (
        "“Date Applied” is a usual name of the day of applying; day first: '13/04/2026' can be nothing else"
    )
    assert of(mapped("Date Applied\n04/05/2026", country="US"), "Date Applied").order == "month first"
    assert of(mapped("Date Applied\n04/05/2026"), "Date Applied").order is None


def test_the_company_stands_where_the_job_titles_do_not() -> None:
    assert mapped("Card Name\nEngineer - Northwind\nAnalyst - Kestrel").side == "position first"
    assert mapped("Card Name\nNorthwind: Engineer").side == "company first"
    assert mapped("Card Name\nNorthwind - Engineer\nAnalyst - Kestrel").side is None
    assert mapped("Company,Position").side is None


def rows(text: str) -> list[Row]:
    return [Row(number, tuple(row)) for number, row in enumerate(cells(text), start=1)]


def test_headers_are_found_below_a_title() -> None:
    table = table_of(rows("My job search\n\nCompany,Position,Status\nNorthwind,Engineer,Applied"))
    assert [row.number for row in table.above] == [1]
    assert table.headers == ("Company", "Position", "Status")
    assert table.rows == (Row(4, ("Northwind", "Engineer", "Applied")),)


def test_headers_in_an_unknown_language_are_the_top_row() -> None:
    table = table_of(rows("Azienda,Ruolo\nNorthwind,Engineer"))
    assert table.headers == ("Azienda", "Ruolo")
    assert header_row_number(rows("Azienda,Ruolo\nNorthwind,Engineer")) == 1


def test_a_sheet_without_headers_has_letters_for_them() -> None:
    text = "Northwind,Data Engineer,2026-04-13\nKestrel,Analyst,2026-04-14"
    table = table_of(rows(text))
    assert table.headers == ("Column A", "Column B", "Column C")
    assert len(table.rows) == 2
    assert header_row_number(rows(text)) is None


def test_an_empty_sheet_is_an_empty_table() -> None:
    table = table_of([Row(1, ("", " ")), Row(2, ("-",))])
    assert (table.above, table.headers, table.rows) == ((), (), ())


def test_rows_longer_and_shorter_than_the_headers_keep_their_cells() -> None:
    table = table_of(rows("Company,Position\nNorthwind\nKestrel,Analyst,nice"))
    assert table.headers == ("Company", "Position", "Column C")
    assert [row.cells for row in table.rows] == [("Northwind", "", ""), ("Kestrel", "Analyst", "nice")]


def test_a_header_that_stands_twice_is_told_apart() -> None:
    assert table_of(rows("Company,Notes,notes,Notes\n1,2,3,4")).headers == (
        "Company",
        "Notes",
        "notes (2)",
        "Notes (3)",
    )


def test_headers_repeated_over_a_section_are_no_row() -> None:
    assert len(table_of(rows("Company,Position\nNorthwind,Engineer\nCompany,Position\nKestrel,PM")).rows) == 2


def test_a_list_of_applications_scores_above_one_of_contacts() -> None:
    contacts = rows("First Name,Last Name,URL,Email Address,Company,Position,Connected On")
    saved = rows("Saved Date,Job Url,Job Title,Company Name")
    assert job_list_score(saved) > job_list_score(contacts) > job_list_score(rows("Colour,Mood")) == 0
    assert job_list_score([]) == 0


def test_columns_are_lettered_as_sheets_do() -> None:
    assert [letters(at) for at in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]
