"""How far an application has come, in the words of trackers, read as one of a few plain words.

A status says what is, not when it came to be: it makes no event of the journal by itself (RULEBOOK section 2:
an event has an instant).
"""

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from afterview.core.tracker.wording import label, word_set

Progress = Literal[
    "saved",
    "applied",
    "interview",
    "offer",
    "accepted",
    "declined",
    "rejected",
    "withdrawn",
    "no_answer",
    "closed",
]

_PHRASES: dict[Progress, str] = {
    "saved": """
        saved, wishlist, wish list, bookmarked, to apply, interested, not applied, not applied yet,
        not yet applied, not started, to do, todo, backlog, applying, draft, researching, shortlisted jobs,
        want to apply, will apply
        | gemerkt, gespeichert, noch nicht beworben, offen, vorgemerkt, geplant, merkliste, interessant
        | a postuler, sauvegarde, enregistre, a faire, pas encore postule, interesse
        | guardado, guardada, por aplicar, pendiente aplicar, interesado, no aplicado, por solicitar
        """,
    "applied": """
        applied, application sent, submitted, application submitted, under review, in review, in progress,
        application received, received, awaiting response, awaiting reply, waiting, waiting for response,
        pending, viewed, application viewed, sent, no response yet, contacted, networking, reviewing,
        screening application
        | beworben, bewerbung versendet, bewerbung gesendet, bewerbung abgeschickt, abgeschickt,
        eingereicht, versendet, gesendet, eingegangen, in bearbeitung, in prufung, laufend,
        warte auf antwort, wartend, eingangsbestatigung, bewerbung verschickt, verschickt,
        bewerbung eingereicht
        | postule, candidature envoyee, envoye, envoyee, en attente, en attente reponse, en cours,
        candidate, en attente de reponse
        | aplicado, aplicada, postulado, solicitado, enviado, enviada, candidatura enviada, en proceso,
        en espera, en revision, inscrito, inscrita, solicitud enviada, pendiente
        """,
    "interview": """
        interview, interviewing, interview scheduled, interviewed, phone screen, phone interview,
        screening, screen, onsite, on site, technical interview, final round, final interview,
        first interview, second interview, interview stage, assessment, online assessment, oa, take home,
        coding challenge, recruiter screen, hr screen, video interview, first round, second round,
        interview completed, interviews, case study
        | vorstellungsgesprach, gesprach, interview vereinbart, eingeladen, einladung, telefoninterview,
        im gesprach, kennenlerngesprach, probearbeiten, zweitgesprach, erstgesprach, bewerbungsgesprach
        | entretien, entretien prevu, entretien passe, entretien telephonique, entretien planifie,
        entretiens
        | entrevista, entrevistado, entrevistada, entrevista programada, en entrevistas, entrevistas,
        entrevista agendada
        """,
    "offer": """
        offer, offered, offer received, offer extended, offer made, negotiating, negotiation, offers,
        got offer
        | angebot, angebot erhalten, zusage, zusage erhalten, vertragsangebot
        | offre, offre recue, proposition, proposition recue, negociation
        | oferta, oferta recibida, negociacion
        """,
    "accepted": """
        accepted, offer accepted, accepted offer, hired, i accepted, signed, got the job
        | angenommen, angebot angenommen, eingestellt
        | acceptee, offre acceptee, embauche, embauchee
        | aceptada, oferta aceptada, contratado, contratada
        """,
    "declined": """
        offer declined, declined offer, i declined, turned down offer, offer turned down,
        declined the offer
        | angebot abgelehnt
        | offre declinee, offre refusee
        | oferta rechazada por mi
        """,
    "rejected": """
        rejected, rejection, not selected, rejected by company, application rejected, not moving forward,
        no longer under consideration, unsuccessful, rejected after interview, they declined, denied,
        turned down, not considered, company rejected, not a fit, regret, filled, position filled
        | absage, abgesagt, abgelehnt, absage erhalten
        | refus, refuse, refusee, rejete, rejetee, negatif, reponse negative, non retenu, non retenue
        | rechazado, rechazada, descartado, descartada, no seleccionado, no seleccionada, denegado
        """,
    "withdrawn": """
        withdrawn, withdrew, i withdrew, application withdrawn, cancelled by me, not interested,
        no longer interested
        | zuruckgezogen, bewerbung zuruckgezogen
        | retiree, retire, candidature retiree, abandonne, abandonnee
        | retirado, retirada, candidatura retirada
        """,
    "no_answer": """
        no response, ghosted, no reply, no answer, no response received, never heard back, unanswered
        | keine antwort, keine ruckmeldung
        | sans reponse, pas reponse, pas de reponse, aucune reponse
        | sin respuesta, no respuesta
        """,
    "closed": """
        closed, archived, archive, expired, job closed, position closed, posting closed, cancelled,
        canceled, inactive
        | geschlossen, archiviert, abgelaufen, beendet, abgeschlossen
        | cloture, cloturee, archive, archivee, expire
        | cerrado, cerrada, archivado, expirado, finalizado
        """,
}
_EITHER_SIDE = frozenset(
    {"declined", "offer rejected", "declinee", "decline", "oferta rechazada", "dropped", "passed"}
)
_HEDGES = word_set("""
    no not never without kein keine nicht ohne pas sans non sin if wenn si maybe likely possible expected
    hoping awaiting waiting pending before ready vor attente esperando
    """)
_ON_THE_WAY: tuple[Progress, ...] = ("saved", "applied", "interview")


@dataclass(frozen=True, slots=True)
class TrackedStatus:
    """A status: its words, and what they mean where that is certain."""

    said: str
    means: Progress | None


def read_status(said: str) -> TrackedStatus:
    """What a status says of how far an application has come; nothing where the words allow two readings."""
    words = _worded(said)
    known = _phrases().get(words)
    if known is not None or words in _EITHER_SIDE or _HEDGES & set(words.split()):
        return TrackedStatus(said, known)
    return TrackedStatus(
        said, _furthest({p for phrase, p in _telling().items() if f" {phrase} " in f" {words} "})
    )


def _furthest(named: set[Progress]) -> Progress | None:
    """Of the stages in one status ("Interview, then rejected") the last; none where two ends are named."""
    ends = named.difference(_ON_THE_WAY)
    if ends:
        return ends.pop() if len(ends) == 1 else None
    return next((stage for stage in reversed(_ON_THE_WAY) if stage in named), None)


def may_be_either_side(said: str) -> bool:
    """Whether a status ("Declined") leaves open whether the company or the candidate said no."""
    return _worded(said) in _EITHER_SIDE


def _worded(said: str) -> str:
    """The words without the numbers and marks that boards put around them: `3. Applied (2)`."""
    return re.sub(r"^(?:\d+ )+|(?: \d+)+$", "", label(said[:200]))


@cache
def _phrases() -> dict[str, Progress]:
    return {
        label(phrase): progress
        for progress, listed in _PHRASES.items()
        for part in listed.split("|")
        for phrase in part.split(",")
    }


@cache
def _telling() -> dict[str, Progress]:
    """The phrases that tell as much inside a longer status: not the small words that mean much else."""
    weak = word_set("""
        sent waiting pending received contacted viewed open offen oa screen regret filled signed negatif
        retire archive refuse interessant interested interesse denied candidate pendiente inscrito envoye
        enviado gesendet laufend draft accepted aceptada acceptee angenommen closed cancelled canceled
        expired inactive offre oferta proposition todo
        """)
    return {phrase: progress for phrase, progress in _phrases().items() if phrase not in weak}
