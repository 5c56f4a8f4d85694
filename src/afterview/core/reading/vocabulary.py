"""Words by which the reading tells a name from a title, an activity, a place or an organisation.

English, German, French and Spanish; all in lower case.
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TITLE_WORDS = _words(
    """
    vorsitzende vorsitzender trustee councillor councilor governor warden commissioner deputy magistrate
    ambassador delegate priest pastor vicar chaplain rabbi imam blower barista waiter waitress cashier
    driver cook baker mechanic electrician plumber carpenter cleaner gardener guard clerk receptionist
    bartender server host hostess stylist hairdresser florist tutor nanny caregiver carer zookeeper
    photographer videographer animator illustrator translator interpreter estimator surveyor welder
    machinist dispatcher merchandiser salesperson apprentice volunteer paramedic dentist hygienist
    veterinarian optometrist dietitian nutritionist physiotherapist midwife phlebotomist radiographer
    sonographer pathologist pilot steward stewardess conductor firefighter officer teller appraiser
    copyeditor proofreader researcher demonstrator picker packer loader roofer mason painter tailor
    butcher fisher farmer ranger lifeguard concierge housekeeper valet porter serveur serveuse vendeur
    vendeuse infirmier infirmière cuisinier cuisinière régisseur régisseuse technicien technicienne
    mécanicien électricien chauffeur caissier caissière secrétaire enseignant enseignante éducateur
    éducatrice graphiste traducteur traductrice menuisier boulanger boulangère magasinier acheteur
    acheteuse commercial commerciale formateur formatrice animateur animatrice camarero camarera vendedor
    vendedora enfermero enfermera cocinero cocinera conductora mecánico electricista cajero cajera
    secretario secretaria maestro maestra diseñador diseñadora contador contadora administrativo
    administrativa auxiliar comercial traductor traductora dependiente dependienta referendar referendarin
    werkstudentin auszubildende auszubildender azubi kaufmann kauffrau koch köchin hebamme head lead
    leader director manager engineer engineering developer designer architect analyst scientist recruiter
    sourcer coordinator specialist chief president vice vp svp evp avp ceo cto cfo coo cio cmo cpo cro
    ciso founder cofounder co-founder partner principal owner consultant advisor adviser associate
    assistant administrator executive supervisor superintendent teacher professor lecturer dean chair
    chairman chairwoman chairperson provost instructor nurse physician doctor surgeon therapist counsel
    counselor counsellor attorney lawyer paralegal solicitor barrister editor writer journalist producer
    accountant controller auditor bookkeeper buyer planner strategist marketer copywriter programmer
    technician technologist operator representative rep agent broker banker trader underwriter actuary
    pharmacist librarian curator chef secretary treasurer chancellor minister fellow postdoc intern staff
    senior junior sre evangelist advocate scrum pm po tpm em hrbp generalist trainer coach curriculum
    foreman captain commander sergeant inspector investigator examiner registrar statistician economist
    chemist biologist physicist mathematician psychologist caseworker leiter leiterin leitung teamleiter
    teamleiterin teamleitung abteilungsleiter abteilungsleiterin bereichsleiter bereichsleiterin
    gruppenleiter gruppenleiterin projektleiter projektleiterin personalleiter personalleiterin
    geschäftsführer geschäftsführerin geschäftsführung vorstand vorständin entwickler entwicklerin
    softwareentwickler softwareentwicklerin ingenieur ingenieurin referent referentin personalreferent
    personalreferentin fachbereichsleiter fachbereichsleiterin sachbearbeiter sachbearbeiterin berater
    beraterin assistent assistentin assistenz architektin analystin mitarbeiter mitarbeiterin
    verantwortliche verantwortlicher koordinator koordinatorin professorin recruiterin managerin inhaber
    inhaberin prokurist prokuristin meister meisterin schulleiter schulleiterin oberarzt oberärztin
    chefarzt chefärztin pflegedienstleiter pflegedienstleiterin rektor rektorin dekan redakteur
    redakteurin werkstudent trainee leitende leitender stellvertretende stellvertretender responsable
    directeur directrice cheffe chargé chargée ingénieur ingénieure développeur développeuse gérant
    gérante président présidente coordinateur coordinatrice coordonnateur coordonnatrice gestionnaire
    adjoint adjointe conseiller conseillère recruteur recruteuse architecte analyste professeur
    professeure proviseur rédacteur rédactrice comptable juriste assistante consultante fondateur
    fondatrice associé associée cadre drh dsi dg pdg rrh directora jefe jefa gerente coordinadora
    coordinador ingeniero ingeniera desarrollador desarrolladora encargado encargada reclutador
    reclutadora analista arquitecto arquitecta socio socia fundador fundadora consultor consultora técnico
    técnica subdirector subdirectora presidenta profesor profesora editora redactor redactora contable
    abogado abogada científico científica
    """
)

# What happens in a part of the day: an interview's kind, a pause, a walk round.
ACTIVITY_WORDS = _words(
    """
    terminverschiebung terminänderung terminbestätigung interviewtermin gesprächstermin interview
    interviews screen screening call conversation chat talk meeting meet session round rounds panel
    presentation discussion introduction intro welcome lunch break coffee tea dinner breakfast tour
    walkthrough wrap wrap-up wrapup debrief q&a questions coding code pairing pair whiteboard design
    system behavioral behavioural technical competency values culture fit case study exercise assessment
    test task challenge deep dive architecture review overview orientation arrival check-in checkin close
    closing onsite on-site virtual video phone zoom teams hangout google microsoft webex skype loop
    portfolio hiring demo teaching demonstration lesson role-play roleplay simulation final first second
    third initial follow-up followup next opening mock live take-home homework debugging algorithms data
    structures leadership stakeholder cross-functional functional gespräch gespräche vorstellungsgespräch
    vorstellung interviewrunde begrüßung kennenlernen kennenlerngespräch mittagessen mittagspause pause
    kaffee kaffeepause rundgang führung präsentation fachgespräch fallstudie abschluss abschlussgespräch
    feedback fragen aufgabe arbeitsprobe probearbeiten runde telefoninterview telefonat videointerview
    personalgespräch besprechung entretien entretiens accueil déjeuner café visite présentation échange
    échanges rencontre étude cas exercice clôture bilan appel visioconférence entrevista entrevistas
    bienvenida almuerzo comida pausa visita presentación charla conversación caso práctico ejercicio
    cierre prueba técnica llamada reunión descanso
    """
)

# A "name" with one of these is a group, a room, a machine or an organisation.
NO_PERSON_WORDS = _words(
    """
    sekretariat praxis kanzlei gestión talento reclutamiento workforce llp union robotics energy health
    media studios foods logistics motors pharma airlines insurance ventures capital homes hotel restaurant
    museum council analytics dynamics industries electronics telecom networks digital therapeutics
    biosciences diagnostics brewing bakery software elementary academy library team teams recruiting
    recruitment recruiters talent acquisition careers career jobs hiring hr human resources people
    operations ops department dept office desk support notifications notification noreply no-reply
    scheduling scheduler calendar calendars bot robot assistant notetaker notetakers group list everyone
    all candidate candidates interviewer interviewers interview interviews panel committee board room
    rooms conference boardroom meeting resource projector hub studio floor building zoom webex meet google
    microsoft outlook calendly greenhouse lever ashby goodtime modernloop workday icims smartrecruiters
    gem workable otter fireflies brighthire metaview read.ai gong inc inc. llc ltd ltd. limited gmbh ag se
    kg plc corp corp. corporation company co. s.a. sas sarl s.l. bv b.v. university college school
    hospital clinic institute foundation bank labs technologies solutions systems services partners
    associates consulting holding holdings international besprechungsraum konferenzraum raum saal
    bewerbung bewerbungen personalabteilung karriere bewerbermanagement salle réunion recrutement équipe
    ressources humaines service sala reuniones selección equipo recursos humanos empleo 日時 日程 場所
    会場 時間 日付 面接 開始 終了 担当 オンライン 受付 会社 株式会社 部署 職種 水 月 火 木 金 土 日 会議室
    採用 人事部 採用担当
    """
)

# Other words that open with a capital but name nobody.
COMMON_WORDS = _words(
    """
    dein deine ihnen dir euch dich uns contact ask email call text reach bring expect interviewing speak
    speaking talk talking chat chatting discuss scheduled questions question via click dial meetings
    speakers regards team location format type topic focus agenda itinerary guide preparation prep
    overview office offices campus the a an this that these those your our my you we i they he she it his
    her their who what when where why how which and or but if so then as at by for from in into of on onto
    to with without about after before during please thank thanks hello hi hey dear best kind kindly warm
    sincerely cheers yours good morning afternoon evening day today tomorrow tonight yesterday time date
    place venue address link schedule details detail position role job title department company subject
    sent cc bcc re fw fwd note notes important reminder update updated invitation invite confirmed
    confirmation cancelled canceled rescheduled monday tuesday wednesday thursday friday saturday sunday
    mon tue tues wed thu thur thurs fri sat sun january february march april may june july august
    september october november december jan feb mar apr jun jul aug sep sept oct nov dec am pm et ct mt pt
    est cst mst pst edt cdt mdt pdt utc gmt cet cest bst ist jst eastern central mountain pacific standard
    daylight summer join here password passcode id pin phone tel mobile e-mail website street st ave
    avenue road rd blvd boulevard suite floor building lobby reception parking entrance headquarters hq
    city state usa uk north south east west new san los northeast one two three four five six seven eight
    nine ten will would can could should is are was be have has do does let looking forward see feel free
    any no not yes ok okay more also just there duration minute minutes min mins hour hours hrs remote
    hybrid candidate participants participant attendees attendee organizer host guest guests optional
    required privacy policy unsubscribe terms view open read reply forwarded message original begin
    product products platform infrastructure software hardware security marketing sales finance legal
    business development research science analytics machine learning artificial intelligence cloud web
    frontend backend fullstack full-stack operations customer success account accounts quality assurance
    user experience ux ui growth content brand strategy project program programme process supply chain
    procurement general global regional national international level grade year years montag dienstag
    mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember herr
    frau der die das den dem des ein eine einer und oder mit im um zum zur von vom bei für auf sie wir ich
    ihr ihre ihren ihrem unser unsere unserem unseren uhr datum uhrzeit ort termin einladung bestätigung
    adresse stelle dauer teilnehmer ansprechpartner gesprächspartner sehr geehrte geehrter liebe lieber
    hallo guten tag viele freundliche freundlichen grüße grüßen besten beste vielen dank bitte anbei
    straße platz etage raum eingang empfang standort lundi mardi mercredi jeudi vendredi samedi dimanche
    janvier février mars avril juin juillet août septembre octobre novembre décembre le la les un une du
    de ou avec pour dans sur chez votre notre nos vos vous nous je il elle monsieur madame bonjour
    cordialement merci heure lieu poste durée rue objet lunes martes miércoles jueves viernes sábado
    domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre el
    las una unos con para en su sus nuestro nuestra usted señor señora estimado estimada hola gracias
    saludos atentamente cordial fecha hora lugar dirección puesto duración calle plaza asunto invitación
    """
)

# Parts of a firm.
DEPARTMENT_WORDS = _words(
    """
    people culture product engineering marketing sales finance legal operations design data hr support
    success security infrastructure platform research analytics growth content brand strategy
    communications it customer it-abteilung personalabteilung fachabteilung fachbereich betriebsrat
    personalrat vertrieb einkauf entwicklung buchhaltung produktion personal works council talent
    procurement compliance risk quality manufacturing
    """
)

RECRUITING_WORDS = _words(
    """
    recruiter recruiting recruitment talent sourcer coordinator coordination scheduling scheduler staffing
    personalreferent personalreferentin recruiterin personalmanagement recrutement recruteur recruteuse
    reclutadora reclutador selección
    """
)

FORMS_OF_ADDRESS = _words(
    """
    cllr m mr mrs ms miss mx dr prof professor sir dame rev hon herr herrn frau dipl dipl.-ing ing mag lic
    mme mlle monsieur madame mademoiselle mgr sr sra srta señor señora señorita don doña dña
    """
)

CREDENTIALS = _words(
    """
    phd ph.d ph.d. md m.d. m.d mba cpa esq esq. pmp msc m.sc m.sc. bsc b.sc. ba ma rn np jd cfa dds dvm
    edd ed.d. shrm-cp shrm-scp sphr phr dphil llm mph msw lcsw pe p.e. fca acca
    """
)

PARTICLES = _words(
    """
    de del della der den van von vom zu zur la le las los da das do dos di du al el bin ibn ben y e ter
    ten af av
    """
)

# Words of the lists above that are first or last names as well; beside another name they are one.
ALSO_NAMES = _words(
    """
    can may april june august jan mark will grace dean chase case pierce rose summer autumn west east
    north chef march young page price baker cook carter mason porter abbott bishop king noble wise bell
    hope joy san los mai juni julio martin don sol mars rob drew wade pat sal mar jun fischer meister
    fisher farmer butcher carpenter driver gardener ranger tailor painter pilot guard host steward potter
    koch bäcker wirt teller packer barber server loader tutor
    """
)

# Services and machines that invitations name beside the company.
SERVICES = _words(
    """
    pc zoom google meet google-meet microsoft teams microsoft-teams skype webex calendly greenhouse lever
    ashby goodtime modernloop workday icims smartrecruiters linkedin indeed glassdoor outlook gmail slack
    coderpad hackerrank codesignal whereby facetime whatsapp apple android windows mac ios iphone chrome
    firefox safari github gitlab python java javascript typescript sql excel powerpoint word pdf uber lyft
    starbucks google-maps docusign bluejeans gotomeeting dialpad chime ringcentral signal telegram discord
    miro figma
    """
)

# Owners of domains that give everybody an address, and of those from which scheduling services write:
# nobody's employer here.
PUBLIC_MAIL = _words(
    """
    gmail googlemail outlook hotmail live msn yahoo icloud me mac aol gmx web t-online posteo mailbox
    proton protonmail pm fastmail hey zoho yandex mail orange wanadoo free laposte sfr libero terra
    telefonica qq 163 naver
    """
)
SENDING_SERVICES = _words(
    """
    greenhouse greenhouse-mail lever ashbyhq calendly goodtime modernloop myworkday myworkdayjobs workday
    icims smartrecruiters workablemail gem zoom teamtailor personio recruitee jobvite bamboohr google
    calendar resource group linkedin indeed
    """
)

# Words for activities that titles have as well: "Head of Hiring", "Product Design Lead".
IN_TITLES = _words(
    """
    data design system systems architecture technical culture hiring teaching leadership values case first
    video phone google microsoft product live algorithms structures portfolio behavioral assessment review
    """
)

# A phrase with one of these is a piece of a sentence, no title.
NEVER_IN_TITLES = _words(
    """
    you your we i is are will us me chez bei ihre votre su tu puesto candidatura poste candidature
    bewerbung stelle position role application suite gracias thank thanks merci vielen dank
    """
)
