"""The fields that a column may mean, and the names that columns have for them in four languages."""

from functools import cache
from typing import Literal

from afterview.core.tracker.wording import label, word_set

Field = Literal[
    "company",
    "position",
    "company_and_position",
    "status",
    "status_date",
    "saved",
    "applied",
    "interview",
    "interview_time",
    "deadline",
    "follow_up",
    "rejected",
    "offered",
    "person",
    "person_title",
    "email",
    "phone",
    "location",
    "link",
    "salary",
    "job_ad",
    "notes",
]

MEANINGS: dict[Field, str] = {
    "company": "the company",
    "position": "the position",
    "company_and_position": "the company and the position in one",
    "status": "the status",
    "status_date": "the day of the status",
    "saved": "the day it was put on the list",
    "applied": "the day of applying",
    "interview": "the day of an interview",
    "interview_time": "the time of an interview",
    "deadline": "the last day to apply",
    "follow_up": "the day to follow up",
    "rejected": "the day of a rejection",
    "offered": "the day of an offer",
    "person": "a person there",
    "person_title": "a person's title",
    "email": "a person's e-mail address",
    "phone": "a person's telephone number",
    "location": "the place",
    "link": "the address of the posting",
    "salary": "the pay",
    "job_ad": "the text of the posting",
    "notes": "notes",
}
"""What each field is, as a user is told."""

DATES: frozenset[Field] = frozenset(
    ("status_date", "saved", "applied", "interview", "deadline", "follow_up", "rejected", "offered")
)
REPEATED: frozenset[Field] = frozenset(
    ("interview", "interview_time", "person", "person_title", "email", "phone", "notes")
)
"""Fields that several columns may mean side by side."""

_NAMES: dict[Field, str] = {
    "company": """
        company, company name, employer, employer name, organization, organisation, organization name,
        business, firm, hiring company, company organization, org, companies
        | firma, firmenname, unternehmen, unternehmensname, name unternehmens, arbeitgeber, betrieb
        | entreprise, nom entreprise, societe, nom societe, employeur
        | empresa, nombre empresa, compania, empleador, organizacion
        """,
    "position": """
        position, job title, title, role, job, job position, position title, role title, job role,
        job name, opening, vacancy, vacancy title, post, position applied for, role applied for,
        position role, role position, job title position, role title position, job title role
        | stelle, stellenbezeichnung, stellentitel, jobtitel, jobbezeichnung, berufsbezeichnung, tatigkeit,
        ausgeschriebene stelle, zu besetzende position, positionsbezeichnung, rolle
        | poste, intitule, intitule poste, titre poste, nom poste, fonction, intitule offre, titre offre,
        poste vise
        | puesto, cargo, vacante, puesto trabajo, titulo puesto, nombre puesto, rol, posicion
        """,
    "company_and_position": """
        card name, card title, task name, company position, company role, company job title,
        position company, role company, job title company, opportunity
        """,
    "status": """
        status, stage, application status, current status, job status, application stage, current stage,
        pipeline stage, list name, status name
        | bewerbungsstatus, stand, aktueller stand, bearbeitungsstand
        | statut, etat, etape, avancement, statut candidature, etat candidature
        | estado, etapa, fase, situacion, estado candidatura, estado actual, estado solicitud
        """,
    "status_date": """
        status date, date status, status changed, status updated, status change date, last status change
        | statusdatum, status vom, stand vom
        | date statut
        | fecha estado
        """,
    "saved": """
        date saved, saved date, saved, date added, added, created, date created, created time,
        creation date, bookmarked, date found, found
        | gefunden, gespeichert, hinzugefugt, erfasst, angelegt
        | date ajout, ajoute
        | fecha guardado, guardado, fecha agregado
        """,
    "applied": """
        date applied, applied date, application date, applied, apply date, date application, submitted,
        submission date, date submitted, application submitted, application sent, date sent, day applied
        | beworben, bewerbung, bewerbungsdatum, datum bewerbung, beworben datum, bewerbung abgeschickt,
        bewerbung gesendet, bewerbung versendet, versanddatum, abgeschickt, eingereicht,
        bewerbung eingereicht
        | date candidature, date postulation, date envoi, candidature envoyee, postule,
        date envoi candidature
        | fecha solicitud, fecha aplicacion, fecha candidatura, fecha postulacion, fecha envio,
        fecha inscripcion, aplicado, enviado, solicitado
        """,
    "interview": """
        interview, interview date, interview dates, date interview, interview scheduled,
        interview date time, interview date and time, interview day, next interview, phone interview,
        phone screen, phone screen date, onsite, onsite interview, video interview, technical interview,
        screening call, interview round, interviews
        | vorstellungsgesprach, vorstellungstermin, gesprach, gesprachstermin, bewerbungsgesprach,
        interviewtermin, termin vorstellungsgesprach, datum vorstellungsgesprach, datum gesprach,
        telefoninterview, kennenlerngesprach, erstgesprach, zweitgesprach, interview termin
        | entretien, date entretien, entretien telephonique, entretiens, rendez vous, date rdv
        | entrevista, fecha entrevista, proxima entrevista, entrevista telefonica, entrevistas
        """,
    "interview_time": """
        interview time, time interview, time
        | uhrzeit, zeit, uhrzeit gesprach
        | heure, heure entretien
        | hora, hora entrevista
        """,
    "deadline": """
        deadline, application deadline, closing date, close date, apply by, closes, closing
        | bewerbungsfrist, bewerbungsschluss, frist, einsendeschluss
        | date limite, date cloture, echeance
        | fecha limite, fecha cierre, plazo
        """,
    "follow_up": """
        follow up, follow up date, next follow up, followup, followup date, followed up,
        next follow up date, date follow up, next action date
        | wiedervorlage, nachfassen, nachgefasst, nachfrage
        | relance, date relance, prochaine relance, relance prevue
        | seguimiento, fecha seguimiento, proximo seguimiento
        """,
    "rejected": """
        rejected, rejection, rejection date, date rejected, date rejection, rejection received
        | absage, absagedatum, absage erhalten, datum absage
        | refus, date refus
        | rechazo, fecha rechazo, rechazado
        """,
    "offered": """
        offer, offer date, date offer, offer received, offer received date, date offered
        | angebot erhalten, angebotsdatum, zusage, zusage erhalten
        | offre recue, date proposition
        | oferta recibida
        """,
    "person": """
        contact, contact person, contact name, contacts, interviewer, interviewers, interviewer name,
        recruiter, recruiter name, hiring manager, hiring manager name, point contact, hr contact,
        recruiter contact, contact person name, contact name title, contact info, contact details,
        contact information, person, people met, people, recruiter hiring manager, interviewer names
        | ansprechpartner, ansprechpartnerin, ansprechpartner in, ansprechperson, kontakt, kontaktperson,
        gesprachspartner, name ansprechpartners, personaler, kontakte
        | interlocuteur, recruteur, personne contact, nom contact, nom recruteur, nom interlocuteur
        | contacto, persona contacto, nombre contacto, reclutador, entrevistador
        """,
    "person_title": """
        contact title, interviewer title, recruiter title, contact role, contact position,
        interviewer role, interviewer position, title interviewer, contact job title, title contact,
        interviewer job title
        | funktion ansprechpartners, funktion ansprechpartner
        | fonction contact
        | cargo contacto
        """,
    "email": """
        email, email address, contact email, recruiter email, interviewer email, hiring manager email,
        mail, email contact, contact email address, contact email phone, email phone, phone email,
        email ids, emails
        | mailadresse, emailadresse, email adresse, kontakt email, email ansprechpartner
        | courriel, adresse mail, adresse email, email recruteur
        | correo, correo electronico, email contacto
        """,
    "phone": """
        phone, phone number, telephone, contact phone, mobile, tel, contact number, contact phone number,
        recruiter phone, telephone number, interviewer phone
        | telefon, telefonnummer, handy, rufnummer, telefon ansprechpartner
        | numero telephone, tel contact
        | telefono, movil, telefono contacto
        """,
    "location": """
        location, city, place, job location, work location, office, office location, locations,
        location city
        | ort, standort, arbeitsort, stadt, einsatzort, dienstort
        | lieu, ville, localisation, lieu travail
        | ubicacion, ciudad, lugar, localidad, localizacion
        """,
    "link": """
        link, url, job url, job link, posting, job posting, posting url, link job, link posting,
        link job posting, job posting url, job posting link, posting link, application link,
        application url, apply url, listing, listing url, job listing, job ad, job ad link,
        job description link, job description url, original url
        | stellenanzeige, link stellenanzeige, anzeige, link anzeige, link stelle, link zur stelle,
        link zur stellenanzeige, stellenausschreibung
        | lien, lien offre, annonce, lien annonce, url offre, lien vers offre
        | enlace, enlace oferta, url oferta, link oferta, enlace vacante
        """,
    "salary": """
        salary, salary range, compensation, pay, pay range, max salary, min salary, salary max, salary min,
        base salary, comp, wage, hourly rate, total compensation, pay rate, salary offered, stipend,
        salary pay
        | gehalt, lohn, gehaltsspanne, vergutung, jahresgehalt
        | salaire, remuneration, fourchette salariale, salaire propose
        | salario, sueldo, remuneracion, rango salarial
        """,
    "job_ad": """
        job description, description, html description, jd, job ad text, posting text, job details
        | stellenbeschreibung
        | description poste, fiche poste, descriptif
        | descripcion, descripcion puesto
        """,
    "notes": """
        notes, note, comments, comment, remarks, remark, card description, notes comments, interview notes
        | notizen, notiz, anmerkungen, anmerkung, bemerkungen, bemerkung, kommentar, kommentare, sonstiges
        | remarques, remarque, commentaires, commentaire
        | notas, comentarios, comentario, observaciones
        """,
}

_OTHER = """
    company size, company website, company url, company rating, company link, company linkedin,
    company type, offer deadline, offer expires, salary expectation, salary expectations, expected salary,
    desired salary, salary requirements, cover letter, resume, cv, resume version, referral, referred by,
    source, job board, platform, industry, priority, excitement, rating, labels, tags, members,
    contact method, last contact, last contacted, date last contact, job type, contract type, work type,
    employment type, type position, position type, job id, position id, application id, company id,
    status notes, days since applied, thank you note, thank you email, thank you letter, country,
    state province, headquarters, company address, due date, start date, last activity date,
    last edited time, last edited, last modified, last modified time, last updated, updated,
    interview type, interview format, interview stage, interview prep
    | gehaltsvorstellung, gehaltswunsch, quelle, branche, prioritat, anschreiben, lebenslauf, land,
    eingangsbestatigung, eintrittsdatum, vertragsart
    | salaire souhaite, pretentions salariales, source offre, secteur, type contrat, lettre motivation,
    pays, taille entreprise, site web
    | expectativa salarial, salario deseado, fuente, sector, prioridad, tipo contrato, carta presentacion,
    pais
    """
"""Names that end or begin like a field's but are something else: they stay notes."""

UNSURE_NAMES: dict[str, Field] = {
    "date": "applied",
    "datum": "applied",
    "fecha": "applied",
    "website": "link",
    "web": "link",
    "list": "status",
    "state": "status",
    "phase": "status",
    "progress": "status",
    "outcome": "status",
    "result": "status",
    "results": "status",
    "response": "status",
    "decision": "status",
    "ergebnis": "status",
    "antwort": "status",
    "ruckmeldung": "status",
    "ruckmeldung erhalten": "status",
    "resultat": "status",
    "reponse": "status",
    "resultado": "status",
    "respuesta": "status",
    "termin": "interview",
    "rdv": "interview",
    "cita": "interview",
    "screening": "interview",
    "manager": "person",
    "responsable": "person",
    "cell": "phone",
    "portable": "phone",
    "celular": "phone",
    "region": "location",
    "sede": "location",
    "rate": "salary",
    "angebot": "offered",
    "proposition": "offered",
    "oferta": "position",
    "offre": "position",
    "titulo": "position",
    "titre": "position",
    "beschreibung": "job_ad",
}
"""Names that often mean a field, but not often enough to go by the name alone."""

FILLERS = word_set(
    "the of a an my our your at on to for d l de du des la le les el los las del der die das den am zur im"
)
_ORDINALS = word_set("""
    1st 2nd 3rd 4th 5th first second third fourth final last round 1 2 3 4 5 6 i ii iii erstes zweites
    drittes 1er 2e 3e 1ere 2eme 3eme premier deuxieme troisieme primera segunda tercera ultima
    """)


WEAK_ENDS = word_set("time title job post added created found org comp zeit heure hora rolle rol")
"""Names too common to be known as a part of a longer one ("Last edited time")."""


def plain_name(text: str) -> str:
    """A name of a column without small words: `Date de l'entretien` gives `date entretien`."""
    words = label(text).split()
    return " ".join(word for word in words if word not in FILLERS) or " ".join(words)


def without_ordinals(name: str) -> str:
    """`first interview date`, `interview 2 date` give `interview date`; one of ordinals alone stays."""
    return " ".join(word for word in name.split() if word not in _ORDINALS) or name


@cache
def names() -> dict[str, Field | None]:
    """Each usual name of a column in plain form with its field, None for a name known to be another thing."""
    known: dict[str, Field | None] = dict.fromkeys(_listed(_OTHER))
    for field, listed in _NAMES.items():
        known.update(dict.fromkeys(_listed(listed), field))
    return known


@cache
def head_first_names() -> frozenset[str]:
    """The French and Spanish names: there what a thing is stands before what it is of."""
    parts = [part for listed in _NAMES.values() for part in listed.split("|")[2:]]
    return frozenset(name for part in parts for name in _listed(part))


def _listed(text: str) -> list[str]:
    return [plain_name(name) for part in text.split("|") for name in part.split(",") if name.strip()]
