"""What a message says now: "what stands in a quotation was not said now" (RULEBOOK section 7)."""

import pytest

from afterview.core.heard.said import said

QUOTED = "The position has been filled."
WAYS = [
    "> The position has been filled.",
    "On Mon, Nov 23, 2026 at 5:02 PM Dana Ortiz <dana@northwind.example> wrote:\n\nThe position has been filled.",
    "On Mon, Nov 23, 2026 at 5:02 PM Dana Ortiz <\ndana@northwind.example> wrote:\nThe position has been filled.",
    "Am 23.11.2026 um 17:02 schrieb Petra Krüger:\n> The position has been filled.",
    "Le lun. 23 nov. 2026 à 17:02, Dana <d@x.test> a écrit :\n\nThe position has been filled.",
    "El lun, 23 nov 2026 a las 17:02, Dana (<d@x.test>) escribió:\n\nThe position has been filled.",
    "Il giorno lun 23 nov 2026 alle ore 17:02 Dana <d@x.test> ha scritto:\n\nThe position has been filled.",
    "Op ma 23 nov. 2026 om 17:02 schreef Dana <d@x.test>:\n\nThe position has been filled.",
    "Em seg., 23 de nov. de 2026 às 17:02, Dana <d@x.test> escreveu:\n\nThe position has been filled.",
    "Den man. 23. nov. 2026 kl. 17.02 skrev Dana <d@x.test>:\n\nThe position has been filled.",
    "2026年11月23日(月) 17:02 田中太郎 <taro@x.test>:\nThe position has been filled.",
    "-----Original Message-----\nFrom: Dana\nThe position has been filled.",
    "________________________________\nFrom: Dana Ortiz <d@x.test>\nSent: Monday, November 23, 2026 5:02 PM\nTo: Robin\nSubject: Role\n\nThe position has been filled.",
    "Von: Petra Krüger\nGesendet: Montag, 23. November 2026 17:02\nAn: Robin\nBetreff: Stelle\n\nThe position has been filled.",
    "De : Dana\nEnvoyé : lundi 23 novembre 2026\nÀ : Robin\nObjet : Poste\n\nThe position has been filled.",
    "*Van:* Dana\n*Verzonden:* maandag 23 november 2026\n*Aan:* Robin\n*Onderwerp:* Rol\n\nThe position has been filled.",
    "Da: Dana\nInviato: lunedì 23 novembre 2026\nA: Robin\nOggetto: Ruolo\n\nThe position has been filled.",
]


@pytest.mark.parametrize("quotation", WAYS)
def test_a_quotation_is_not_said_now(quotation: str) -> None:
    found = said(f"Thanks, Robin.\n\n{quotation}".splitlines())
    assert [line for line in found.own if line.strip(" _")] == ["Thanks, Robin."]


def test_answers_below_and_between_a_marked_quotation_are_said_now() -> None:
    text = "On 23 Nov 2026, Robin wrote:\n> When?\n\nOn Friday.\n\n> Where?\nHere."
    assert [line for line in said(text.splitlines()).own if line] == ["On Friday.", "Here."]


def test_a_forward_is_kept_apart_without_its_headers() -> None:
    text = "FYI\n\n---------- Forwarded message ---------\nFrom: Dana <d@x.test>\nDate: Mon, Nov 23\nSubject: Role\n\nWe went on."
    found = said(text.splitlines())
    assert ([line for line in found.own if line], found.passed_on) == (["FYI"], ("We went on.",))


@pytest.mark.parametrize(
    "line",
    [
        "On Monday Dana wrote a note: read it.",
        "On your remote host you can run:",
        "From: 10:00",
        "From: Dana, with love",
        "5:30 works.",
        "Sent from my desk, which is easier than my telephone.",
    ],
)
def test_what_only_looks_like_a_quotation_is_said_now(line: str) -> None:
    assert said([line, "Really."]).own == (line, "Really.")


def test_times_under_each_other_are_no_headers() -> None:
    lines = ["From: 10:00", "To: 11:00", "Date: December 3"]
    assert said(lines).own == tuple(lines)


@pytest.mark.parametrize(
    "line",
    ["Sent from my iPhone", "CAUTION: This email originated from outside of the company.", "[EXTERNAL]"],
)
def test_stamps_are_not_said(line: str) -> None:
    assert said([line, "Thanks."]).own == ("Thanks.",)


def test_a_signature_and_a_notice_are_kept_apart() -> None:
    found = said(["Thanks.", "-- ", "Dana Ortiz", "Northwind", "> old", "More."])
    assert (found.own, found.signature) == (("Thanks.", "More."), ("Dana Ortiz", "Northwind"))
    notice = "This message is confidential. If you are not the intended recipient, we offer no position."
    assert said(["Thanks.", notice]).own == ("Thanks.",)


def test_a_forward_without_own_words_speaks_for_itself_and_is_to_be_confirmed() -> None:
    from heard_cases import judged  # noqa: PLC0415 -- the one test here that judges

    text = "---------- Forwarded message ---------\nFrom: Yuki <y@k.test>\nDate: Mon\nSubject: Robin\n\nWe went with another candidate."
    answer = judged(text, subject="Fwd: Robin")
    assert (answer.kind, answer.confidence) == ("rejection", "middle")
