"""Names as readers take them for the recorded ones: cut short, abbreviated, in another's name."""

from afterview.core.letters.lint.named import names_company, names_position
from each_wording import each


@each(
    ("text", "company"),
    [
        ("I want to join Pinecrest.", "Pinecrest Orthopedic & Sports Therapy, LLC"),
        ("I want to join Pinecrest Orthopedic.", "Pinecrest Orthopedic & Sports Therapy, LLC"),
        ("I want to come to Ridings Metro.", "Ridings Metro Buses Ltd"),
        ("I want to join Aubrac-Delmas.", "Laboratoires Aubrac-Delmas SAS"),
        ("Bushveld is where I want to be.", "Bushveld Gallery Group"),
        ("At Signal Hill I would be at home.", "Signal Hill Maritime Museum"),
        ("I want to join Tūīhono.", "Tūīhono Health"),
        ("I want to work at Allegheny Valley.", "Allegheny Valley School District"),
        ("I want to work for Kessler & Daughters.", "Kessler & Daughters Plumbing Supply, Inc."),
        ("PINECREST ORTHOPEDIC & SPORTS THERAPY it is.", "Pinecrest Orthopedic & Sports Therapy"),
    ],
)
def test_a_company_cut_short_is_named(text: str, company: str) -> None:
    assert names_company([text], company)


@each(
    ("text", "company"),
    [
        ("I want to join Pinecrest Foods.", "Pinecrest Orthopedic & Sports Therapy, LLC"),
        ("I want to climb a signal hill.", "Signal Hill Maritime Museum"),
        ("At Signal Hill Books I read.", "Signal Hill Maritime Museum"),
        ("The Sports Therapy was good.", "Pinecrest Orthopedic & Sports Therapy, LLC"),
        ("First, thank you.", "First National Bank"),
        ("Green is my colour.", "Green Valley Farms"),
        ("The Museum is a fine house.", "Signal Hill Maritime Museum"),
        ("I like the pinecrest outside.", "Pinecrest Orthopedic & Sports Therapy, LLC"),
        ("Data is my trade.", "Data Harbour Analytics"),
        ("Your company is fine.", "Ridings Metro Buses Ltd"),
    ],
)
def test_another_or_a_common_word_names_none(text: str, company: str) -> None:
    assert not names_company([text], company)


@each(
    ("text", "position"),
    [
        ("I want to be a Senior Front-end Dev.", "Senior Front-end Developer"),
        ("I want to be a senior front end developer.", "Senior Front-end Developer"),
        ("I want to be your Asst. Depot Manager.", "Assistant Depot Manager"),
        ("I want to be Ops Manager.", "Operations Manager"),
        ("I want to be an Operations Mgr.", "Operations Manager"),
        ("I want to be a PT.", "Physical Therapist (Outpatient Orthopedics)"),
        ("I want to be an RN.", "Registered Nurse"),
        ("I want to be Sr Data Engineer.", "Senior Data Engineer"),
        ("I want to be Senior Data Engineer.", "Sr Data Engineer"),
        ("The Depot Manager's job is what I want.", "Depot Manager"),
    ],
)
def test_a_position_cut_short_is_named(text: str, position: str) -> None:
    assert names_position([text], position)


@each(
    ("text", "position"),
    [
        ("I want to be a developer.", "Senior Front-end Developer"),
        ("I want to be a manager.", "Operations Manager"),
        ("I am a pt fan.", "Physical Therapist"),
        ("Depots need managers.", "Depot Manager"),
        ("I want to be an Ops Director.", "Operations Manager"),
        ("I want the post.", "Depot Manager"),
        ("I have a DM from you.", "Welder"),
        ("I want to be an Asst. Shop Manager.", "Assistant Depot Manager"),
        ("I want to be a Data Analyst.", "Data Engineer"),
        ("I want to be an RNA chemist.", "Registered Nurse"),
    ],
)
def test_another_position_is_not(text: str, position: str) -> None:
    assert not names_position([text], position)
