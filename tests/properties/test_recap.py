import re
from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from afterview.core.needs import Need
from afterview.core.recap import recap
from afterview.core.recap.first_person import sentence
from afterview.core.recap.verbs import bases_by_past, bases_by_third, gerunds, past_forms
from afterview.core.resume import ResumeItem, resume_items

VERBS = sorted({*past_forms(), *bases_by_past(), *bases_by_third(), *gerunds(), "awarded", "photographed"})
WORDS = st.sampled_from(
    """
    a the team of in with and to for by using payroll systems platform pipeline Kubernetes C++
    Node.js NetSuite  HIPAA Dana O'Neil $1.2M 40% 2019 3–5 R&D S/4HANA 99.9% (Q3) nurses reports
    responsible Excel, Tableau;  experience strong knowledge new monthly customers website Fortune
    500 reducing process build
    """.split()  # noqa: SIM905 -- a list of words
)
STARTS = st.sampled_from(
    [*(verb.capitalize() for verb in VERBS), "Strong", "Responsible for", "Fluent in", "Lead", "Java"]
)
TEXTS = st.builds(
    lambda start, rest: " ".join([start, *rest]), STARTS, st.lists(WORDS, min_size=1, max_size=12)
)
ITEMS = st.builds(
    ResumeItem,
    st.just("resume.work[0].highlights[0]"),
    TEXTS,
    st.sampled_from(
        ["work", "volunteer", "projects", "skills", "certificates", "awards", "basics", "languages"]
    ),
    current=st.sampled_from([True, False, None]),
)
ADDED = {
    "i", "my", "am", "was", "have", "been", "has", "work", "includes", "included", "include", "a", "an",
    "the", "skills", "in", "and", "certifications", "awards", "speak", "publications",
}  # fmt: skip


def facts(text: str) -> Counter[str]:
    """Every number, name and tool of a text: words with a digit, sign or capital, but for the first."""
    found = Counter(word.strip(".,;()") for word in text.split()[1:])
    return Counter(
        {
            word: n
            for word, n in found.items()
            if re.search(r"[\dA-Z$%&/+#]", word) and word not in {"I", "My"}
        }
    )


def plain(text: str) -> Counter[str]:
    """Every other word, verbs brought to one form."""
    base = {**bases_by_past(), **bases_by_third()}
    words = (word.strip(".,;()").lower() for word in text.split())
    return Counter(base.get(word, word) for word in words if word)


@settings(max_examples=400, deadline=None)
@given(ITEMS)
def test_a_sentence_holds_every_fact_of_its_item_and_no_other(item: ResumeItem) -> None:
    made = sentence(item)
    if made is not None:
        lowered = facts(f"{item.text[:1].lower()}{item.text[1:]}")
        first = item.text.split()[0].strip(".,;()")
        assert facts(made) - Counter([first]) == lowered - Counter([first])


@settings(max_examples=400, deadline=None)
@given(ITEMS)
def test_a_sentence_adds_only_what_the_first_person_needs_and_loses_no_word(item: ResumeItem) -> None:
    made = sentence(item)
    if made is not None:
        assert not plain(item.text) - plain(made)
        assert set(plain(made) - plain(item.text)) <= ADDED


@settings(max_examples=200, deadline=None)
@given(ITEMS)
def test_a_sentence_is_one_line_that_begins_with_the_candidate_and_ends_once(item: ResumeItem) -> None:
    made = sentence(item)
    if made is not None:
        assert made.startswith(("I ", "My "))
        assert made.endswith(".")
        assert not made.endswith("..")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=30),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["name", "highlights",
    "summary", "keywords", "startDate", "title"]), inner, max_size=4), max_leaves=20,
)  # fmt: skip
RESUMES = st.dictionaries(
    st.sampled_from(["work", "skills", "basics", "awards", "education", "languages", "x"]), JSON
)


@settings(max_examples=200, deadline=None)
@given(RESUMES, st.lists(st.text(max_size=40), max_size=4))
def test_any_mapping_is_a_resume_whose_items_all_come_back_once(
    resume: dict[str, object], needs: list[str]
) -> None:
    found = recap(resume, [Need(text, "must", "job_ad") for text in needs])
    assert Counter((item.path, item.text) for item in found) == Counter(
        (item.path, item.text) for item in resume_items(resume)
    )
