import io
import json
import random
import zipfile
from collections.abc import Mapping, Sequence
from typing import Any

import docx
import pytest
from docx.oxml import parse_xml

from afterview.adapters.refusal import UnreadableFile
from afterview.adapters.resume_file import read_document, read_resume_file

RESUME = {
    "basics": {"name": "Robin Vale"},
    "work": [{"name": "Acme", "highlights": ["Led a team of 4"]}],
    "x": 1,
}
NOTHING = "holds nothing that reads as a resume; save its text as a .txt file"

Text = tuple[float, float, str]


def pdf(*pages: Sequence[Text]) -> bytes:
    """A PDF that sets each text at (left, base) in 11 point Helvetica; a text "(dot)" is drawn as one."""
    objects = ["<</Type/Catalog/Pages 2 0 R>>", "", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"]
    kids = []
    for page in pages:
        stream = "".join(
            f"{x} {y} 3 3 re f\n" if text == "(dot)" else f"BT /F1 11 Tf {x} {y} Td ({text}) Tj ET\n"
            for x, y, text in page
        )
        objects.append(f"<</Length {len(stream)}>>stream\n{stream}endstream")
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {len(objects)} 0 R"
            "/Resources<</Font<</F1 3 0 R>>>>>>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<</Type/Pages/Kids[{' '.join(kids)}]/Count {len(kids)}>>"
    out = "%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    return (
        out + f"trailer<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{out.rindex('xref')}\n%%EOF"
    ).encode()


def column(left: float, top: float, lines: Sequence[str]) -> list[Text]:
    return [(left, top - 14 * place, line) for place, line in enumerate(lines)]


def zipped(files: Mapping[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return out.getvalue()


def saved(document: Any) -> bytes:  # noqa: ANN401 -- python-docx's Document is a function
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def read(data: bytes) -> Mapping[str, Any]:
    return read_document(data, {})


def test_json_resume_comes_through_as_it_is() -> None:
    assert read_resume_file("resume.json", json.dumps(RESUME).encode("utf-8-sig")) == RESUME


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1252"])
def test_plain_text_is_read_in_its_encoding(encoding: str) -> None:
    resume = read_resume_file("resume.txt", "Skills\nCafé, Rôle".encode(encoding))
    assert resume == {"skills": [{"name": "Café"}, {"name": "Rôle"}]}


def test_a_web_page_is_read_as_text() -> None:
    assert read(b"<!doctype html><html><h2>Skills</h2><ul><li>SQL</li></ul></html>") == {
        "skills": [{"name": "SQL"}]
    }


LEFT = ["SKILLS", "Python", "Kafka", "Snowflake", "Terraform", "CERTIFICATIONS", "AWS Solutions Architect"]
RIGHT = [
    "EXPERIENCE",
    "Data Engineer, Harbor Metrics 2020 - Present",
    "Moved nightly batch jobs to streaming",
    "Led a team of four engineers",
    "EDUCATION",
    "BSc in Physics, University of Leeds, 2016",
]


def test_two_columns_of_a_pdf_are_kept_apart() -> None:
    page = [(40.0, 800.0, "Robin Vale"), *column(40, 760, LEFT), *column(220, 760, RIGHT)]
    resume = read_resume_file("resume.pdf", pdf(page))
    assert resume["skills"] == [{"name": name} for name in LEFT[1:5]]
    assert resume["work"] == [
        {
            "name": "Harbor Metrics",
            "position": "Data Engineer",
            "startDate": "2020",
            "highlights": ["Moved nightly batch jobs to streaming", "Led a team of four engineers"],
        }
    ]
    assert resume["certificates"] == [{"name": "AWS Solutions Architect"}]


def test_dates_at_the_right_of_one_column_stay_in_their_lines() -> None:
    long = "Kept the books of shops and mills and forges in the whole of the North and in Wales as well"
    posts = [(f"Clerk, Mill {number} Ltd", f"{2010 + number} - {2011 + number}") for number in range(6)]
    page: list[Text] = [(40, 800, "Experience")]
    for place, (post, dates) in enumerate(posts):
        page += [(40, 780 - 40 * place, post), (480, 780 - 40 * place, dates)]
        page += [(44, 768 - 40 * place, "(dot)"), (54, 765 - 40 * place, long)]
    work = read(pdf(page))["work"]
    assert [post["startDate"] for post in work] == ["2010", "2011", "2012", "2013", "2014", "2015"]
    assert [post["highlights"] for post in work] == [[long]] * 6


def test_the_pages_of_a_pdf_follow_each_other() -> None:
    pages = column(40, 800, ["Skills", "Careful bookkeeping"]), column(40, 800, ["Languages", "Norwegian"])
    assert list(read(pdf(*pages))) == ["skills", "languages"]


def word() -> Any:  # noqa: ANN401 -- as above
    document = docx.Document()
    document.add_heading("Robin Vale", 0)
    document.sections[0].header.paragraphs[0].text = "robin@example.org"
    return document


def test_headings_lists_and_tables_of_a_word_file_are_read() -> None:
    document = word()
    document.add_heading("Experience", 1)
    table = document.add_table(1, 2)
    table.rows[0].cells[0].text = "Data Engineer, Harbor Metrics"
    table.rows[0].cells[1].text = "2020 - Present"
    document.add_paragraph("Led a team of 4", style="List Bullet")
    document.add_heading("Skills", 1)
    document.add_paragraph("SQL, Kafka")
    assert read_resume_file("resume.docx", saved(document)) == {
        "basics": {"name": "Robin Vale", "email": "robin@example.org"},
        "work": [
            {
                "name": "Harbor Metrics",
                "position": "Data Engineer",
                "startDate": "2020",
                "highlights": ["Led a team of 4"],
            }
        ],
        "skills": [{"name": "SQL"}, {"name": "Kafka"}],
    }


def test_a_table_that_lays_out_a_page_keeps_its_columns_apart() -> None:
    document = word()
    left, right = document.add_table(1, 2).rows[0].cells
    left.text = "Skills\nSQL\nKafka"
    right.text = "Awards\nBest in show"
    resume = read(saved(document))
    assert (resume["skills"], resume["awards"]) == (
        [{"name": "SQL"}, {"name": "Kafka"}],
        [{"title": "Best in show"}],
    )


def test_a_merged_cell_is_read_once() -> None:
    document = word()
    row = document.add_table(1, 3).rows[0]
    row.cells[0].merge(row.cells[2]).text = "Skills: SQL"
    assert read(saved(document))["skills"] == [{"name": "SQL"}]


def test_a_text_box_of_a_word_file_is_read_once() -> None:
    spaces = (
        'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    )
    box = "<w:txbxContent><w:p><w:r><w:t>Skills: SQL</w:t></w:r></w:p></w:txbxContent>"
    document = word()
    twice = f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
    paragraph = parse_xml(f"<w:p {spaces}><mc:AlternateContent>{twice}</mc:AlternateContent></w:p>")
    document.element.body.insert(len(document.element.body) - 1, paragraph)
    assert read(saved(document))["skills"] == [{"name": "SQL"}]


LINKEDIN = {
    "Basic/Profile.csv": "First Name,Last Name,Headline,Summary\nRobin,Vale,Data Engineer,I move data.\n",
    "Basic/Positions.csv": (
        'Notes:\n"Your positions"\n\nLocation,Title,Company Name,Description,Started On,Finished On\n'
        'Chicago,Data Engineer,Harbor Metrics,"- Moved jobs\n- Led a team",Mar 2020,\n'
        "Chicago,Analyst,Lakeside Bank,Built dashboards.,Jun 2016,Feb 2020\n"
    ),
    "Volunteering.csv": "Company Name,Role,Started On,Finished On\nRed Cross,Driver,2012,Present\n",
    "Education.csv": "School Name,Start Date,End Date,Degree Name,Activities\nUIC,2012,2016,BSc,Chess\n",
    "Skills.csv": "Name\nSQL\n\nKafka\n",
    "Languages.csv": "Name,Proficiency\nSpanish,Native or bilingual proficiency\n",
    "Certifications.csv": "Name,Url,Authority,Started On\nAWS Architect,,Amazon,Feb 2022\n",
    "Projects.csv": "Title,Description,Url,Started On,Finished On\nTidewatch,Forecasts tides.,,2019,2020\n",
    "Honors.csv": "Title,Description,Issued On\nBest in show,Out of 90,2015\n",
    "Publications.csv": "Name,Published On,Description,Publisher,Url\nOn Queues,2014,,ACM,\n",
    "Connections.csv": "First Name,Last Name,Company,Position\nDana,Ortiz,Acme,Clerk\n",
}


def test_an_export_of_linkedin_is_read_by_its_headers() -> None:
    assert read_resume_file("export.zip", zipped(LINKEDIN)) == {
        "basics": {"name": "Robin Vale", "label": "Data Engineer", "summary": "I move data."},
        "work": [
            {
                "name": "Harbor Metrics",
                "position": "Data Engineer",
                "location": "Chicago",
                "startDate": "2020-03",
                "highlights": ["Moved jobs", "Led a team"],
            },
            {
                "name": "Lakeside Bank",
                "position": "Analyst",
                "location": "Chicago",
                "startDate": "2016-06",
                "endDate": "2020-02",
                "summary": "Built dashboards.",
            },
        ],
        "volunteer": [{"organization": "Red Cross", "position": "Driver", "startDate": "2012"}],
        "projects": [
            {"name": "Tidewatch", "startDate": "2019", "endDate": "2020", "description": "Forecasts tides."}
        ],
        "education": [
            {
                "institution": "UIC",
                "studyType": "BSc",
                "startDate": "2012",
                "endDate": "2016",
                "highlights": ["Chess"],
            }
        ],
        "skills": [{"name": "SQL"}, {"name": "Kafka"}],
        "certificates": [{"name": "AWS Architect", "issuer": "Amazon", "date": "2022-02"}],
        "awards": [{"title": "Best in show", "summary": "Out of 90", "date": "2015"}],
        "publications": [{"name": "On Queues", "publisher": "ACM"}],
        "languages": [{"language": "Spanish", "fluency": "Native or bilingual proficiency"}],
    }


PASSPORT = """<?xml version="1.0" encoding="UTF-8"?>
<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass"><LearnerInfo>
<Identification><PersonName><FirstName>Robin</FirstName><Surname>Vale</Surname></PersonName>
<ContactInfo><Email><Contact>robin@example.org</Contact></Email></ContactInfo></Identification>
<Headline><Type><Label>JOB</Label></Type><Description><Label>Data Engineer</Label></Description></Headline>
<WorkExperienceList><WorkExperience><Period><From year="2020" month="--03"/><Current>true</Current></Period>
<Position><Label>Data Engineer</Label></Position>
<Activities>&lt;ul&gt;&lt;li&gt;Moved jobs&lt;/li&gt;&lt;li&gt;Led a team&lt;/li&gt;&lt;/ul&gt;</Activities>
<Employer><Name>Harbor Metrics</Name></Employer></WorkExperience></WorkExperienceList>
<EducationList><Education><Period><From year="2012"/><To year="2016" month="--06"/></Period><Title>BSc</Title>
<Organisation><Name>UIC</Name></Organisation></Education></EducationList>
<Skills><Linguistic><MotherTongueList><MotherTongue><Description><Label>Spanish</Label></Description>
</MotherTongue></MotherTongueList><ForeignLanguageList><ForeignLanguage><Description><Label>English</Label></Description>
</ForeignLanguage></ForeignLanguageList></Linguistic>
<Computer><Description>SQL&#10;Kafka</Description></Computer></Skills>
<AchievementList><Achievement><Title><Label>Award</Label></Title><Description>Best in show</Description>
</Achievement></AchievementList></LearnerInfo></SkillsPassport>"""

CANDIDATE = """<Candidate xmlns="http://www.europass.eu/1.0" xmlns:hr="http://www.hr-xml.org/3"
 xmlns:oa="http://www.openapplications.org/oagis/9" xmlns:eures="http://www.europass_eures.eu/1.0">
<CandidatePerson><PersonName><oa:GivenName>Robin</oa:GivenName><hr:FamilyName>Vale</hr:FamilyName></PersonName>
</CandidatePerson><CandidateProfile><EmploymentHistory><EmployerHistory>
<hr:OrganizationName>Harbor Metrics</hr:OrganizationName><PositionHistory>
<PositionTitle>Data Engineer</PositionTitle>
<eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>2020-03-15</hr:FormattedDateTime>
</eures:StartDate>
<hr:CurrentIndicator>true</hr:CurrentIndicator></eures:EmploymentPeriod>
<oa:Description>&lt;p&gt;Moved jobs&lt;/p&gt;</oa:Description></PositionHistory></EmployerHistory>
</EmploymentHistory>
<EducationHistory><EducationOrganizationAttendance><hr:OrganizationName>UIC</hr:OrganizationName>
<EducationDegree><hr:DegreeName>BSc</hr:DegreeName></EducationDegree></EducationOrganizationAttendance>
</EducationHistory>
<PersonQualifications><PersonCompetency><hr:TaxonomyID>other</hr:TaxonomyID>
<hr:CompetencyName>SQL</hr:CompetencyName></PersonCompetency><PersonCompetency><CompetencyID>eng</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID>
</PersonCompetency></PersonQualifications></CandidateProfile></Candidate>"""


def test_a_europass_skills_passport_is_read() -> None:
    assert read_resume_file("cv.xml", PASSPORT.encode()) == {
        "basics": {"name": "Robin Vale", "email": "robin@example.org", "label": "Data Engineer"},
        "work": [
            {
                "name": "Harbor Metrics",
                "position": "Data Engineer",
                "startDate": "2020-03",
                "highlights": ["Moved jobs", "Led a team"],
            }
        ],
        "education": [{"institution": "UIC", "studyType": "BSc", "startDate": "2012", "endDate": "2016-06"}],
        "skills": [{"name": "SQL"}, {"name": "Kafka"}],
        "languages": [{"language": "Spanish", "fluency": "mother tongue"}, {"language": "English"}],
        "awards": [{"title": "Award", "summary": "Best in show"}],
    }


def test_a_europass_candidate_is_read() -> None:
    assert read(CANDIDATE.encode()) == {
        "basics": {"name": "Robin Vale"},
        "work": [
            {
                "name": "Harbor Metrics",
                "position": "Data Engineer",
                "startDate": "2020-03",
                "summary": "Moved jobs",
            }
        ],
        "education": [{"institution": "UIC", "studyType": "BSc"}],
        "skills": [{"name": "SQL"}],
    }


BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' + "".join(
    f'<!ENTITY {name} "{f"&{below};" * 20}">' for below, name in zip("abcdefghi", "bcdefghij", strict=True)
) + "]><SkillsPassport>&j;</SkillsPassport>"  # fmt: skip
ZIP = "is a zip, but neither a Word file nor LinkedIn's export with positions or skills"


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("resume.txt", b"", NOTHING),
        ("resume.json", b"{}", NOTHING),
        ("resume.json", b'{"work": [{"highlights": [3]}]}', NOTHING),
        ("resume.json", b"[]", "is JSON, but no JSON Resume: its top is no object"),
        ("resume.json", b"{", "is not valid JSON"),
        ("resume.json", b'{"x": NaN}', "is not valid JSON"),
        ("resume.json", b'{"x": ' + b"[" * 100_000, "is nested too deeply to read"),
        ("resume.txt", b"a" * 5_000_000, "is larger than 4 MB; save the text of the resume on its own"),
        ("resume.bin", b"a\0b", "is of no kind that is read; save the resume as .pdf, .docx or .txt"),
        ("resume.rtf", rb"{\rtf1 x}", "is a rich-text file; save it as .docx, .pdf or .txt"),
        ("resume.doc", b"\xd0\xcf\x11\xe0", "is a Word file of the old kind; save it as .docx, .pdf or .txt"),
        ("resume.png", b"\x89PNG", "is a picture; save the resume as text or PDF"),
        (
            "scan.pdf",
            pdf([(40, 40, "")]),
            "holds only pictures of text; save the resume as text, or as a PDF whose text can be marked",
        ),
        ("resume.pdf", b"%PDF-1.4 broken", "is a damaged PDF; open it and save it again, or save its text"),
        ("resume.zip", zipped({"x.txt": "a"}), ZIP),
        ("resume.zip", zipped({"Skills.csv": "Name\n", "x.csv": "a\0"}), ZIP),
        ("resume.zip", b"PK\x03\x04 cut", "is a damaged or locked zip; save it again"),
        (
            "resume.odt",
            zipped({"content.xml": ""}),
            "is an OpenDocument file; save it as .docx, .pdf or .txt",
        ),
        (
            "resume.docx",
            zipped({"word/document.xml": "<w"}),
            "is a damaged Word file; open it and save it again, or save its text",
        ),
        (
            "bomb.docx",
            zipped({"word/document.xml": "0" * 90_000_000}),
            "unfolds to more than 80 MB; save the text of the resume on its own",
        ),
        ("cv.xml", b"<SkillsPassport>", "is damaged XML; export it from Europass again"),
        ("cv.xml", BOMB.encode(), "is damaged XML; export it from Europass again"),
        ("cv.xml", b"<svg/>", "is XML, but no Europass CV; save the text of the resume as a .txt file"),
        ("cv.xml", b"<Candidate/>", NOTHING),
    ],
)
def test_what_cannot_be_read_is_refused_in_one_line(name: str, data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableFile) as refused:
        read_resume_file(name, data)
    assert str(refused.value) == f"{name} {reason}"


def mutants(data: bytes, count: int, seed: int) -> list[bytes]:
    dice = random.Random(seed)  # noqa: S311 -- the same files each time
    found = []
    for _ in range(count):
        spoiled = bytearray(data)
        for _ in range(dice.randint(1, 12)):
            place = dice.randrange(len(spoiled))
            spoiled[place] ^= 1 << dice.randrange(8)
        cut = dice.randrange(len(spoiled)) if dice.random() < 0.3 else len(spoiled)
        found.append(bytes(spoiled[:cut]) + (bytes(spoiled[cut // 2 :]) if dice.random() < 0.2 else b""))
    return found


KINDS = {
    "pdf": pdf([(40.0, 800.0, "Robin Vale"), *column(40, 760, LEFT), *column(220, 760, RIGHT)]),
    "docx": saved(word()),
    "zip": zipped(LINKEDIN),
    "xml": PASSPORT.encode(),
    "json": json.dumps(RESUME).encode(),
    "txt": b"Experience\nClerk, Acme (2018)\n- Kept books\n",
}


@pytest.mark.parametrize("kind", KINDS)
def test_a_spoiled_file_is_read_or_refused_and_never_anything_else(kind: str) -> None:
    for data in mutants(KINDS[kind], 15, seed=7):
        assert outcome(f"spoiled.{kind}", data) in {"read", "refused"}


def outcome(name: str, data: bytes) -> str:
    try:
        read_resume_file(name, data)
    except UnreadableFile as refused:
        return "refused" if "\n" not in str(refused) else str(refused)
    return "read"
