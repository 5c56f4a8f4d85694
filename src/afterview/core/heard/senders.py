"""Registrable domains, and the senders that are nobody's own company: free mail, agencies, services."""

from __future__ import annotations

import re
from functools import lru_cache

from afterview.core.heard.wording import word_set

# Second levels under which a country's companies register: example.co.uk, example.com.au.
_SECOND_LEVELS = word_set("ac co com edu gob gov go id ltd ne net nhs nom or org plc sch")
_SUFFIXES = word_set(
    """
    me.uk police.uk asn.au gen.nz geek.nz uk.com us.com eu.com de.com gb.net jpn.com co.com com.se github.io
    gitlab.io netlify.app vercel.app web.app pages.dev herokuapp.com azurewebsites.net onmicrosoft.com
    blogspot.com wordpress.com wixsite.com myshopify.com
    """
)
_FREE_MAIL = word_set(
    """
    gmail.com googlemail.com outlook.com outlook.de outlook.fr outlook.es hotmail.com hotmail.co.uk
    hotmail.de hotmail.fr hotmail.it hotmail.es live.com live.co.uk live.fr live.nl msn.com yahoo.com
    yahoo.co.uk yahoo.de yahoo.fr yahoo.es yahoo.it yahoo.co.in yahoo.ca yahoo.com.br yahoo.co.jp ymail.com
    rocketmail.com aol.com icloud.com me.com mac.com proton.me protonmail.com protonmail.ch pm.me
    tutanota.com tutanota.de tuta.io tuta.com gmx.com gmx.de gmx.net gmx.at gmx.ch web.de freenet.de
    t-online.de arcor.de posteo.de posteo.net mailbox.org mail.de email.de 1und1.de online.de mail.com
    email.com zoho.com zohomail.com yandex.com yandex.ru mail.ru bk.ru inbox.ru list.ru rambler.ru qq.com
    163.com 126.com sina.com foxmail.com naver.com daum.net hanmail.net orange.fr wanadoo.fr free.fr
    laposte.net sfr.fr neuf.fr bbox.fr libero.it virgilio.it alice.it tiscali.it tin.it fastwebnet.it
    telefonica.net terra.es terra.com.br uol.com.br bol.com.br ig.com.br sapo.pt ziggo.nl kpnmail.nl
    planet.nl home.nl xs4all.nl hetnet.nl upcmail.nl casema.nl skynet.be telenet.be bluewin.ch hispeed.ch
    btinternet.com sky.com virginmedia.com ntlworld.com talktalk.net comcast.net verizon.net att.net
    sbcglobal.net bellsouth.net cox.net charter.net earthlink.net shaw.ca rogers.com sympatico.ca
    bigpond.com optusnet.com.au rediffmail.com wp.pl o2.pl onet.pl interia.pl seznam.cz centrum.cz
    fastmail.com fastmail.fm hey.com hushmail.com duck.com
    """
)
_TRACKING_SYSTEMS = word_set(
    """
    greenhouse.io greenhouse-mail.io grnh.se lever.co ashbyhq.com myworkday.com workday.com
    myworkdayjobs.com myworkdaysite.com icims.com smartrecruiters.com workable.com workablemail.com
    jobvite.com taleo.net oraclecloud.com successfactors.com successfactors.eu sapsf.com sapsf.eu
    bamboohr.com breezy.hr breezy-mail.com recruitee.com teamtailor.com teamtailor-mail.com personio.de
    personio.com applytojob.com jazzhr.com jazz.co gem.com pinpointhq.com comeet.co comeet.com
    comeet-notifications.com jobscore.com ultipro.com ukg.com ukg.net adp.com paylocity.com paycomonline.net
    paycor.com rippling.com eightfold.ai avature.net phenompeople.com zohorecruit.com freshteam.com
    clearcompany.com csod.com cornerstoneondemand.com jobadder.com pageuppeople.com dayforce.com
    dayforcehcm.com brassring.com kenexa.com silkroad.com softgarden.io softgarden.de rexx-systems.com
    dvinci-easy.com dvinci.de concludis.de umantis.com prescreen.io onlyfy.io onlyfy.jobs join.com coveto.de
    hr4you.org talention.com welcomekit.co flatchr.io talentsoft.com digitalrecruiters.com beetween.com
    taleez.com recruiterbox.com trakstar.com fountain.com hirevue.com modernhire.com hirebridge.com
    applicantpro.com isolvedhire.com hireology.com bullhorn.com crelate.com manatal.com homerun.co
    homerun.hr tellent.com occupop.com tribepad.com eploy.net networxrecruitment.com jobtrain.co.uk
    hibob.com factorialhr.com bizneo.com epreselec.com inrecruiting.com altamirahrm.com gupy.io gupy.com.br
    kenoby.com solides.com.br otys.com carerix.com emply.com emply.net reachmee.com varbi.com jobylon.com
    hr-manager.net easycruit.com erecruiter.pl traffit.com hackerrank.com hackerrankforwork.com codility.com
    codesignal.com testgorilla.com coderpad.io karat.com shl.com
    """
)
_RELAYS = word_set(
    """
    linkedin.com xing.com viadeo.com indeed.com indeedemail.com glassdoor.com ziprecruiter.com monster.com
    monster.de stepstone.de stepstone.com wellfound.com angel.co hired.com otta.com joinhandshake.com
    handshake.com dice.com naukri.com seek.com.au infojobs.net infojobs.it totaljobs.com reed.co.uk
    welcometothejungle.com apec.fr hellowork.com nationalevacaturebank.nl docusign.net docusign.com
    hellosign.com dropboxsign.com adobesign.com echosign.com pandadoc.com pandadoc.net signnow.com
    signrequest.com yousign.com skribble.com sign.plus eversign.com signable.co.uk calendly.com goodtime.io
    modernloop.io cronofy.com doodle.com zoom.us savvycal.com cal.com youcanbook.me
    """
)
_AGENCIES = word_set(
    """
    hays.com hays.de hays.co.uk hays.fr randstad.com randstad.de randstad.nl randstadusa.com roberthalf.com
    roberthalf.de michaelpage.com michaelpage.co.uk michaelpage.de michaelpage.fr pagepersonnel.com
    adecco.com adecco.de manpower.com manpowergroup.com experis.com kforce.com teksystems.com
    insightglobal.com aerotek.com kornferry.com heidrick.com spencerstuart.com egonzehnder.com
    russellreynolds.com harveynash.com nigelfrank.com frankgroup.com hudson.com kellyservices.com
    roberthalf.co.uk walterspeople.com robertwalters.com morganmckinley.com michaelbailey.com
    computerfutures.com sthree.com brunel.net amadeus-fire.de ferchau.com gulp.de progressive.co.uk
    huxley.com oxfordcorp.com apexsystems.com cybercoders.com motionrecruitment.com
    """
)
_AGENCY_WORDS = re.compile(
    r"recruit|staffing|headhunt|talent|personal(?:beratung|vermittlung|service)|executivesearch|jobsearch|"
    r"searchpartners|hunters?$|interim|uitzend|detachering|zeitarbeit|travail|empleo|lavoro"
)


@lru_cache(maxsize=4096)
def registrable(domain: str) -> str:
    """The part of a domain that somebody registered: `mail.northwind.co.uk` gives `northwind.co.uk`."""
    labels = domain.strip(" .").casefold().split(".")
    suffix = 2 if len(labels) > 2 and _is_suffix(labels[-2:]) else 1
    return ".".join(labels[-suffix - 1 :])


def _is_suffix(labels: list[str]) -> bool:
    second, first = labels
    return (len(first) == 2 and second in _SECOND_LEVELS) or f"{second}.{first}" in _SUFFIXES


def domain_of(email: str) -> str:
    """The registrable domain of an address; empty where it has none."""
    return registrable(email.rpartition("@")[2]) if "@" in email else ""


def is_free_mail(domain: str) -> bool:
    """Whether anybody can have an address in the registrable domain."""
    return domain in _FREE_MAIL


def is_tracking_system(domain: str) -> bool:
    """Whether the registrable domain sends for companies that track applicants, or test them, with it."""
    return domain in _TRACKING_SYSTEMS


def is_relay(domain: str) -> bool:
    """Whether the registrable domain passes on what others say: networks, boards, signing, scheduling."""
    return domain in _RELAYS


def is_agency(domain: str) -> bool:
    """Whether the registrable domain is known as, or named like, a recruiting agency's."""
    return domain in _AGENCIES or _AGENCY_WORDS.search(domain.partition(".")[0]) is not None


def may_be_company(domain: str) -> bool:
    """Whether a registrable domain can be one company's own."""
    return (
        bool(domain)
        and "." in domain
        and not (is_free_mail(domain) or is_tracking_system(domain) or is_relay(domain))
    )
