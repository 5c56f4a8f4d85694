"""How telling English words are: -ln of the share of pages of 300 words that hold them, by stem.

Made by tools/make_common_words.py from the frequency dictionary in symspellpy (MIT), which its
authors made of SCOWL's word lists and the counts of Google Books Ngram (CC BY 3.0). Do not edit.
"""

LEVELS: dict[float, str] = {
    0.5: """
day free get home inform list new news page post price product search servic site state time use view year
""",
    1.0: """
add avail back book busi buy chang citi click comment compani comput contact data date design develop email
file find first forum game go good group health help high hotel includ item last link look make manag map
member messag music name need next number onlin order part peopl person photo pleas pm polici program provid
public rate re read relat report requir result review right school see set shop show store support system
take term top two unit user video web work world
""",
    1.5: """
access account activ addit address advanc advertis american applic area art articl associ author base best
black board build call car card care case categori check class code collect come communiti compar complet
condit content control copyright cost counti countri cours creat current custom de depart detail differ
direct directori discuss download ebay edit educ effect end engin even event famili featur follow form found
friend full general gift give govern great guid hour hous imag import index industri info interest internat
internet issu jan januari job join know law learn level life line live local locat long love made mail main
mani market meet model month movi nation network note offer offic open oper option perform phone pictur
place plan play point power present previous print privaci problem process profil project properti publish
question real receiv record refer regist releas repli research reserv resourc respons return room said sale
save say section secur select send sex ship sign size softwar sourc south special sport standard start stori
student studi subject technolog teen test thing think three titl today tool topic total train travel type
universiti updat valu version visit want water way websit week well window women write
""",
    2.0: """
accept accessori act action administr adult age air allow america anim anoth answer appli april archiv
around artist ask assist august babi bank beauti becom better big bill blog blue bodi box brand brows camera
canada cart cd cell children clear close club colleg committe common communic connect consid contain continu
corpor court cover credit deal dec decemb descript digit director display document drive east econom
electron employ english enter equip estat exampl execut experi express fact fax feedback feel field film
final financi fit food forc format four function fund futur galleri garden gay generat girl got hand hard
head histori host hot howev human idea ii improv increas individu instal institut insur island john journal
juli june keep key la land languag larg latest lead left legal let librari licens light limit littl loan log
login lot low magazin major man manufactur march mark materi mean measur media medic memori men method
million minut mobil money move natur never night non north notic novemb object octob offici old opportun
organiz origin packag paper park parti password pay payment pc period player polit popular posit possibl
practic press privat profession protect purchas put qualiti quot rang realli reason recent recommend red
region remov rental request road rule run san scienc second sell seller septemb seri server sever share side
similar singl small social solut someth sort sound space specif sponsor staff star statement step still
stock street style submit success suppli tabl talk tax team tell text thank thread track trade tri turn war
watch wed west white word yahoo yes york young
""",
    2.5: """
abl accommod accord actual affili africa agenc agent ago agre agreement aid al album along alreadi altern
although alway among amount analysi angel announc annual apart appear approach appropri approv apr assess
auction audio aug australia auto averag award away bad band bar basic batteri bay beach bed begin believ
benefit bid bit block boy break bring button cabl calcul calendar california capit career carri cash casino
caus center centr central certain certif channel chapter charact charg chat cheap child china choic choos
christian church claim classic clean client cloth co combin command commerci commiss competit compon concern
confer construct consult consum contract contribut copi correct council critic cross cultur cut daili
databas david death decis defin definit degre deliveri depend describ determin devic die discount diseas
distribut district divis dog domain door doubl driver drug due earli easi editor effort elect electr element
employe enabl energi enjoy enough ensur enterpris entertain entri environ environment error establish estim
europ european evalu everyth excel except exchang exist expect explor eye face facil factor fail fall fan
far fast feb februari feder fee feed figur filter financ fine fire fish five fix flash florida flower focus
frame franc french fri friday front fuck fun germani given glass global goal god gold golf googl grade grant
graphic green ground growth guest guy half handl happen hardwar hear heart higher hill hit hold holiday hope
hospit id identifi impact implement incom independ india indic initi insid instruct instrument integr
interact invest involv jame japan jul jun keyword kid kind king kingdom kit knowledg known lake later leav
lesbian letter like linux load logo london loss lower lyric machin maintain mar master match matter matur
michael microsoft mile mind miss mode modifi monday monitor mortgag navig near net newslett none normal nov
nude observ oct often oil opinion outdoor overal owner pack parent particip particular partner pass past
patient paul percent physic pic plant plus poker popul porn port poster potenti prefer prepar presid prevent
printer pro probabl procedur produc programm promot propos purpos quick race radio rank reader reduc regard
regul regular relationship remain rememb replac repres resid respect restaur retail ring risk river robert
rock role safeti sampl schedul score screen season seem seen self sep serv shoe short signific simpl skill
societi someon song soni soon specifi speed spring st stand station statist status stay stop storag strategi
strong structur stuff subscrib suggest suit summari sun sunday sure survey tag taken target teach teacher
tech technic texa third though thought ticket tip togeth tour town toy trademark transfer transport
treatment tree true trust understand union usual util valid various vehicl voic volum vote walk warn
washington weather weight welcom western whole wide william win wireless wish written yellow
""",
    3.0: """
abil abstract abus academ achiev across ad adapt adjust adopt advantag adventur advic affect african
agricultur aim airport alert almost amateur amazon amend anal ann anti anyon anyth appeal appl appoint
approxim architectur argument arm armi arrang arriv asia asian ass assembl asset assign assum atom attach
attack attempt attend attent attorney attract australian automat avoid awar babe background bag balanc ball
basi basket bear behind beyond bibl bin biolog bird blood boat born boston bottom branch breast bridg brief
british brother brown browser budget bug built bush buyer came camp campaign campus canadian cancer capabl
capac carolina cat celebr centuri chain chair challeng chanc chart chemic chicago chief chines christma
civil classifi clinic clip coast cock columbia column com comfort comic commit compil complex concept
conduct configur confirm conserv consider consist constitut convent convers convert cook cool cooper coordin
core count counter coupl craft creativ crime cruis cum cup currenc cycl damag danc dark dead dealer debt
decid decor deep default delet deliv demand demonstr desktop destin detect diamond dictionari diet disabl
disclaim discov distanc doctor dollar donat draw dream dress drink drop duti dynam earn earth eat economi
edg effici elig emergenc encourag england enhanc entir equal especi essenti est eur everyon evid exact
examin exclus exercis exhibit expand expens expert explain export extend extens extern extra extrem faculti
fair farm fashion fat father feet femal fiction fight fill finish firm flag flat fli flight floor flow
footbal foreign forest former forward foundat fulli furnitur gain gas gear gene georg georgia german goe
graduat grand greater grow guarante guidelin hair hall happi harri heat height held highest hire histor
homepag hors huge icon iii immedi inc incest inch indian injuri inn input instead int intellig intend
interfac internal interview introduc introduct investig invit iraq ireland itali jack japanes java jersey
joint judg jump justic kill kitchen lab label ladi laptop larger las late launch lawyer leader led legisl
length listen literatur lock longer lord los lost ltd mac mainten male manual mari marin martin max maximum
mayb mechan medicin medium membership mention menu merchant metal mexico michigan middl mike milf militari
min mini minimum minist minor mission mix modern modul moment mon morn mother motion motor mount mountain
multi multipl museum necessari nice nokia northern noth nurs obtain occur ohio optim organis otherwis output
outsid overview pacif paid pain paint panel paperback paramet pari patch path pattern paypal peac perfect
permiss permit pet peter phase photograph photographi pick piec platform polic poll pool poor pop pressur
pretti prev primari principl prior proceed profit progress proper protein provis pussi quarter queri quit
rais random rape reach readi recip reflect registr relev religion remot rent repair republ resolut resort
respond rest restrict revis richard ride rington rise roll root rose round rout royal russian safe saint sat
saturday saw scale script sea seat secret secretari sector seek senat senior sens sent separ sequenc serious
session sexi shape sheet shirt shot shown signal silver simpli situat six skin skip sleep smith smoke
sometim son southern spain spanish speak speaker spend spirit squar stage steel stone stream string studio
sub subscript summer super supplier surfac switch task techniqu tel telephon televis temperatur ten termin
theme theori therefor thoma thousand throughout thu thursday tit told tom took touch toward tradit traffic
transact transit translat treat trial trip truck tue tuesday uniqu unknown unless upgrad vacat valley van
variabl varieti vega villag virginia virtual vision visitor visual vol wait wall wast wednesday went wheel
wife wind wine winter wire woman wonder wood worker workshop worldwid worth writer wrong wrote xxx youth zip
zone
""",
    3.5: """
absolut academi accur accuraci acid actor adam admin admiss advis advisor affair afford ahead airlin alaska
alcohol alloc alon alpha amaz andrew annot anonym antiqu apparel applianc appreci arab arizona array aspect
assur athlet atlanta attribut audienc audit austin austria authent autom automot ave avenu bargain basebal
basketbal bath battl beat becam bedroom began bell bet beta bike billion bind biographi birth birthday blond
blow blowjob bob bond bondag bonus boob bookmark boot border bottl bought bound bowl brain brazil breakfast
brian broadcast broken brought buddi burn bus byte cach cam cancel candid canon cap cape captur carrier
cartoon cartridg cast cent certifi chairman chamber characterist charl cheat checkout chip chris christ
circl circuit cisco citizen clark clock coach coat coffe cold collabor color colorado colour commerc
comparison compat compens compet complianc composit comprehens con concentr concert conclus confid conflict
congress consolid constant contemporari contest context contractor conveni cooki corner correspond coverag
cream creation creek crimin criteria crystal dakota dalla dan danger daniel daughter dave davi debat declar
decreas dedic defend del delay dell delta democrat deposit depth deriv desir desk despit dick diego diff
difficult dildo dimens dine dinner disc dish disk disord divers doc doll domest dot draft dri dual earlier
easili eastern editori edward eight elimin emot empir empti enforc engag enlarg entiti episod equiti equival
ethic euro evening exceed excit exclud exit experienc exposur extract fabric factori failur faith fals
famous fantasi faster favourit fear felt festiv finger flexibl folk font foot ford forecast forget forgot
formal fort framework francisco frank freedom frequenc frequent fresh fruit fuel funni gambl gamma gate
gather gave gender genet genr golden gone grati guard guess guitar gun hardcor hat hate hawaii headlin
healthcar healthi heard heavi hello henri hey hide highlight highway hip holder hole hong household houston
hundr hunt hunter ice ideal ident ignor ill illinoi illustr imagin impress incorpor indiana infect influenc
infrastructur ink innov insert inspect inspir instanc instant intel intens intent interior interpret
investor iowa ipod iron israel italian jackson jazz jean jesus jim joe johnson jone joseph junior kansa
kelli kept keyboard knew kong korea laboratori lack landscap lane largest laser latin layer leadership leagu
leas leather lectur lee leg len les lesson liabil liber lie lift lingeri liquid lodg logic loop lose loui
lowest luxuri magic magnet maker manner marri marriag maryland mass massachusett mathemat matrix mental met
meter miami mid mill ministri minnesota mirror miscellan missouri moder moon motorola mous movement
multimedia mysteri nake nativ negat negoti netherland newspap node notebook notifi novel nuclear null numer
nutrit oblig obvious occup ocean oklahoma older one ontario optic oral orang oregon orient outcom own pad
pair palm paragraph partnership patent peak pennsylvania percentag perhap perman personnel perspect pharmaci
philadelphia philosophi phoenix physician pilot pin pink plain planet plastic plate plug pocket porno
portabl portal portfolio portion postal pound predict premier premium prescript presenc preserv preview
prime princip prioriti prison processor professor prohibit promis proof protocol prove psycholog pub pull
pump pure push qualifi quantiti queen rain rapid rare ratio ray realiti realiz recogn recoveri recreat
recruit reduct refin reform reliabl religi remark renew repeat residenti resist restor resum retir reveal
revenu revers rich row rural russia salari salt samsung santa satellit satisfi scan scene scheme scientif
scotland scott seal seattl sec secondari seed seminar sensit serial seven sexual shift shoot shopper shower
signatur simul singapor sister sit sitemap ski sky slide slight slot slow smart snow soccer soft soil sold
solid solv sorri soul spa spam spec speci specialist speech spent spi spiritu spot spread stamp stat static
stephen steve stick straight strateg strength stress strike strip submiss substanc suck suffer supplement
suppos surgeri surpris surround surviv sustain sweet swim symbol tab tank tape tast tea templat tennesse
territori terror testimoni theatr therapi threat throw tie tire toll tone toronto tourism tournament tower
trail trailer transform trend troubl truth tube tune turkey tutori twin typic ultim universal up upload
upper urban usernam var vari vendor verifi vice victim vintag violat violenc virus void volunt voyeur wale
wallpap warm warranti wave weapon wear weblog webmast weekend whatev wholesal wild wing winner wisconsin wit
won yard yesterday zealand zero zoom
""",
    4.0: """
acc acceler accid accompani accomplish acknowledg acquir acquisit acr addict adequ admit adob advisori
afternoon agenda aircraft alabama alan alarm alex alexand algorithm alien align alleg allen allianc alphabet
alter alumni amp analog analys analyst ancient anderson angl anniversari anthoni antonio anyway anywher app
appar appendix argentina argu aris arkansa arrest asp atlant atmospher attitud avatar avg aviat backup
baltimor ban bang bankruptci banner barbara barrier bass bathroom bead beast beer behalf behaviour belgium
belief belong belt ben berlin besid bestial bestsel biggest bio birmingham biz blackjack blade blank blend
bless blind blogger bluetooth bold bomb bone boost borrow boundari bracelet breath breed bright britain
broad broadband brochur broker brook bruce brush buffalo buffer builder bulk bulletin bureau butt cabinet
cafe cake cambridg camcord candl captain carbon caribbean castl catalogu catch cater cathol caught cellular
census champion championship char charger chariti charlott charm charter chees chemistri chicken chocol
chosen christoph cinema circumst citat cite classif classroom claus cleaner clearanc cleveland climat climb
clone cloud cluster coin collector coloni columbus combat comedi commentari commission compact complaint
compli complic compos compound compress compris conclud concret confidenti confus connecticut connector
consent consequ consol consumpt contrast corp cosmet costa costum cotton counsel coupon crack crash crazi
crew cri crisi crop crowd crown curriculum curv cute czech dad dean dear decad deck declin defect defens
delawar deleg delux demo democraci deni denmark densiti dental denver deploy depress der desert destroy
detroit devil diabet dial diari differenti difficulti digest disast discharg disciplin disclosur discoveri
discrimin disney dispatch dispos disput distinct distributor dive divid divorc domin don dose doubt downtown
dragon drama drill driven drum durat dutch eagl ear easier echo ecolog egg egypt elder elementari elev
elizabeth emerg emiss encod encount encyclopedia endors enemi entitl equat era eric ericsson erot escap
escort essay ethnic eventu evil evolut exam excess exempt expans expenditur experiment expertis expir explan
expos extent facial facilit familiar fantast faq farmer fellow fetish fig finder finland fiscal float flood
florist fold folder forev formula forth fortun foster fourth fox franchis franklin ftp fundament furnish
gang gap garag gari gateway generic geograph ghost giant glad glanc glossari gnu gourmet governor grace
graph gray greatest greec greek greet grey grid grill gross guardian guidanc guinea hairi hamilton hampshir
handbook handheld hang hardcov harm hazard header heal heaven hell heritag hero hidden hobbi hockey holi
hollywood honda honor hook hop horror howard hurrican hurt husband idaho identif illeg immigr impli implic
impos incent incid inclus inde indonesia induc infant ingredi inject inner inquiri insight instructor
intellectu interraci intervent invent inventori iran iraqi irish islam isol jacket jane jason javascript jay
jeff jennif jet jewelleri jewish joke jordan jose journey joy judgment jurisdict kentucki kernel kevin kick
kim kiss knight labour lamp latina laugh lawrenc lay layout legend leisur lewi lib liberti lifestyl limousin
lincoln linear lion lip louisiana loung lover luck lunch mad malaysia mall manchest margin marketplac
marshal mask massag massiv mat mate matt matthew meal meant meat med melbourn merchandis mere mesh messeng
metabol metro micro migrat milk miller mine miner minim misc mississippi mistak mod modem modif molecular
monster montana moor moral morgan most motel motiv motorcycl mouth municip murder muscl muslim mutual nail
narrow navi nearbi nebraska neck nevada newest newli nick nine nintendo nippl nois nomin northwest norway
notif oak occas odd offlin oliv olymp ongo opera oppos opposit oracl organic orgi orlando orlean outlet
outlin outlook outstand ownership oxford packet pakistan pan panason pant par para parallel parliament
partial particl passeng passion patrick pcs pearl pee peer pen penalti peni pension peripher perl petit
pharmaceut philip philippin phrase piano pill pine pioneer pipe pipelin piss pittsburgh pixel placement
plane plasma playstat pleasur plot plugin podcast poem poetri poland polish pollut portland portug pose
possess postag pot potter pour poverti prayer precis pregnanc pregnant primarili princ printabl prize
projector prompt proport prospect protest proud provinc puerto puls pupil pursuant puzzl python qti qualif
que quiet rack radiat rail ram rat raw reaction rear recal receipt recipi recognit recov recycl ref referr
refund refus registri regulatori reject relax reli relief remedi remind render rep represent reprint
reproduc reproduct republican res rescu resolv retain retriev revolut reward rhode rice ridg rob robot rod
roger rom roman romanc rome roof rotat rough router routin rubber rug rush ryan sad safari sail sam sand
sarah satisfact scanner scholar scholarship sci scientist scope screenshot seeker segment semest semi sensor
sentenc settl settlement setup shadow sharp shave shell shock shore shoulder sick siemen sight simon simpson
sin sing sir slip slut smaller smile smooth solar soldier sole spank spell spin split spray spywar stabil
stabl stack stainless statut stereo sterl steven storm strang strap stretch strict struggl subsect subsequ
substanti substitut sudden suffici sugar suitabl sum superior supervis supervisor suprem surf susan suspect
suspens sweden swing swiss switzerland sydney symptom syndic tablet taiwan tale talent tampa taylor teenag
telecommun templ temporari tend tenni terri terrorist textbook thailand thick thin thong threaten thumb
thumbnail tiger tight till tim tini tissu titan toe tomorrow ton toni tonight toshiba tourist trace
transcript transmiss transmit treasur trick tropic truli twenti twice ultra unabl undergradu unfortun
uniform univers unix unlik unlimit unsubscrib upcom usag utah valentin valuabl valv vancouv variat vat
vector veget ventur venu vermont vertic veteran viagra vibrat victori victoria vietnam villa vinyl virgin
visa visibl vital vitamin voltag vulner wage wake ward wash weak webcam welfar wet width wikipedia wildlif
will wilson worri worst wow wrap wyom yeah yield
""",
    4.5: """
aaron abandon abort abroad absenc absorb accent accredit accumul accus ace acoust acrobat acut adjac
administ admir adolesc advers advoc affirm afghanistan afraid aggreg aggress airfar aka albani albert
alberta algebra alic aliv allergi alli amber amen ami amplifi amsterdam analyt anchor andi anna annex annoy
ant antenna antibodi anticip anybodi anymor anytim apach apprais arabia arc arcad arch architect arena arrow
arthur artifici artwork ash asid assault assert assumpt astronomi athen atlas attain aud automobil awesom
axi bachelor backpack bahama bake baker balloon bandwidth barcelona bare barn barri basin bat beam bean
beaver bee beef beginn behavior bench benchmark bend berkeley beverag bias bibliographi bicycl bidder bigger
bikini billi binari bishop bitch bite blame blast blvd bobbi bookstor booti bore boss bow bracket brad brake
brass bread brick bride brilliant bristol britney broadway broke bronz brooklyn bubbl buck bulgaria bull
bullet bunch bundl burden buri burner busti butter butterfli cabin cad cal calibr calm camel campbel candi
canva canyon cardin carl carlo carol carpet carter cassett casual cave ceil celeb cemeteri ceram ceremoni
character charli chase cheer chef cherri chest chevrolet chi chick childhood chile chronic chronicl cigarett
cincinnati circul civic civilian clay clerk clinton closer closur cloudi coal coalit coastal cod cognit cole
collaps colleagu collin colombia columnist combo commenc commod commonwealth comp companion compaq
competitor complain condo conform conscious constraint contamin continent contributor controversi convict
convinc cookbook copper cord corn correl corrupt cottag courtesi cow cowboy craig crap creator creatur
cricket croatia crucial cuba cure customis cyprus dale dam damn dawn deadlin debian debug deduct deem deer
def defeat defenc delhi delight demograph den denni dentist departur depot deputi descend deserv desper
destruct detector deviant devot diagnosi diagnost diagram dialogu diamet diesel dig dimension dir dirti
disagre disappear disappoint disclos discret dismiss distinguish disturb divin dock documentari dodg donald
donor dos doug dougla dozen drag drain dramat drawn drew drunk dublin duck duke dump duplic durabl durham
dust earring eas eboni eddi edinburgh ejacul eleg elit elsewher embed eminem emphas emphasi encrypt eng
enquiri enrol enthusiast entranc entrepreneur envelop enzym epson etern ethernet evan eve everybodi everyday
everywher evolv excerpt exhaust exot exp explicit exploit explos ext fake fame fare fault fed fell
fellowship fenc ferri fertil fewer fifth fighter filenam firefox firewal fisher fisheri flame fleet flip
floral flu fluid fool forgotten fork formul founder fraction fragment fragranc franci fraud fred freewar
friendship frog frustrat fulfil funer furthermor fusion gadget galaxi gaug geek gel gem gen genealog genom
gentl genuin geographi geolog ghz glasgow globe glori glove gnome gonna gordon gospel grab graham grain
grass grave greg grew grip groceri grove grown guestbook guilti gulf gym habit habitat hack hacker halloween
han handbag harvard harvest haven hawk hay headquart headset hebrew heel helen helmet henc herald herb
herbal herein hewlett highland hike hilton hint hispan hist holland hon honest honey honour hood horizon
horizont hormon horn horni hostel housewar hrs hub hugh hungari hybrid ian iceland immun impair imperi
imposs incorrect incred indi indianapoli indirect indoor inflat inherit innoc inspector insul integ inter
interfer intermedi interrupt interval intro invalid invas invoic ion isl isra jacksonvill jacob jam jamaica
jefferson jerri jessica jew jewel jimmi johnni jon jonathan journalist juan judici juic junction juri
justifi justin juvenil karen kate kati katrina keith ken kennedi kent kenya kerri killer knee knife knit
knock korean laid lanka larri lat latex latter laura lawn lbs leaf lean lebanon legaci legislatur lend
lender lens leon levi liabl licenc lick lifetim linda lisa lite liter literaci literari litig liver
liverpool lobbi logist lone lookup loos lotteri loud louisvill lucki lung lynn machineri macintosh macro
madison madrid mag manga manhattan manipul mapl marc margaret maria marker marriott mart mason masturb
matern maxim mayor medal median mediat medicar melissa membran memorabilia memphi mentor merced mercuri merg
meta methodolog metric metropolitan mexican mhz mice michell microphon microwav midland midnight milwauke
minneapoli mint mitchel mitsubishi mixtur monica monkey montgomeri montreal mood moreov morri mortal moscow
motherboard mozilla mph mrs murray musician myth nanci narrat nashvill nationwid nearest necessarili necklac
neil nelson nepal nest netscap neutral nigeria nike nikon nissan nobl nobodi norfolk norman northeast norton
nose notion nova nurseri nut nylon oakland occasion occupi offend offens offset offshor okay oldest omega
oppon opt orbit orchestra ordin ordinari org organ ottawa outer outsourc oven overnight oversea oxid oxygen
pace packard pal palac palestinian panama panti pantyhos paradis parish parker partit passag passport paste
pastor pat patholog patriot payabl payday pend pendant penetr pentium pepper percept perfum persist peru
phil phillip physiolog pickup pie pierc pierr pig pillow pirat pit pitch pizza plaintiff planner platinum
playlist plaza pleasant plenti poet pointer poison polar pole polyphon pond portrait portugues postcard
potato potteri powder practition prais pray preced preliminari premis prerequisit prescrib presidenti pride
priest princess privileg probe procur profess prototyp proven proxi punch punish punk puppi purpl pursu
quantum quebec quest quilt quiz quotat rabbit radar radic raid railroad railway rainbow ralli ralph ran
ranch ranger rap ration realist realtor rebat rebel recept receptor recognis reconstruct redeem reed refresh
refriger refuge reg regardless regim rehabilit reinforc relay reload reloc repositori reput resel reset
residu reunion reuter rev ribbon richmond rick rico rider rim rio rip robin robinson rocket rocki romant ron
roommat ross roulett roy royalti rpm rubi rugbi runner russel sacramento salad salon samuel sauc saudi saver
scenario scottish scout scratch scream screensav screw scroll sculptur sean semiconductor sender shade shake
sharehold sharewar sharon shelf shelter shield shine shipment shit showcas shut sierra sigma silenc silent
silicon silk sim simplifi simultan singer sink skate skirt skype slave sleev slice slideshow slim slope
slowli smell snake snap snowboard soap sock socket solo somebodi somewhat somewher sophist sought soundtrack
soup southeast southwest span spare spark spatial spear spectacular spectrum spice spider spoke spoken
spotlight spous squirt sri stadium stain stanley starter statutori std steal steam steer stem stewart
sticker stimul stood strain strand strengthen stripe stroke stud stun stupid sublim subsidiari succeed sue
suicid summit sunglass sunni sunset sur surgeon surgic surveil survivor suspend swap swedish swinger sword
symposium syndrom syntax tackl tactic tail tall tan tap tattoo taught tear technician ted tee teeth temp
tenant tender tent terribl textil textur thai theft theolog theoret therapeut thereof thermal thesi thirti
thompson thorough thou threesom threshold throat thru tiffani tile tin tobacco todd toilet tokyo toler
tomato toner tongu toolbar tortur tough township toxic toyota tracker trader trainer tran transpar trap tray
treati trek tribe tribun trigger trim tripl troop trunk truste tub tunnel turbo turkish turner tutor tvs
twelv twink twist ukrain under underground understood undertak underwear unemploy unlock untitl unusu urg
vacanc vaccin vacuum val vast veloc venezuela verif vers versus vessel viewer vincent violent vista vocal
volt voluntari voter walker walter wanna warehous warner warrant warren warrior watt wayn wealth weigh weird
whenev wherea wiki willi wisdom wise withdraw wizard wolf wooden workforc workplac wors worship wound wrestl
wright yoga yorkshir younger zimbabw zoo
""",
    5.0: """
ab abbrevi abnorm aborigin absent abund accident acn acryl activist actress ada adaptor adelaid adher adhes
adida advert advocaci aerial aerospac airway ala albania albuquerqu alfr algeria ali alia alik alloy alpin
alt alto amanda ambassador amino amongst amus ana anaheim anatomi andrea anger angola angri anni anthropolog
antigen antigua antivirus anxieti apolog appel approx apt aqua aquarium aquat arbitr arbitrari archaeolog
arctic arg arlington armenia armstrong arnold arteri arthriti ascend ashley aspir assort asthma astrolog atm
auckland audi auditor augment aurora aus authoris autograph autumn avon await aye azerbaijan backward
bacteria badg bahrain bailey bald bali ballet ballot banana bangkok bangladesh banker baptist barbado barrel
baselin basement bash batch batman battlefield beatl begun beij belarus belfast beliz belli beneath benefici
beneficiari benjamin bennett benz bermuda bernard berri beth betti bever biblic bibliograph bingo biol
biotechnolog bitter bizarr blackberri blair blanket bleed blink bloom boil bolivia bolt bon booklet boolean
boom booth borough bosnia bot bother botswana boulder boulevard bounc bouquet boutiqu bra bradford bradley
brandon brave brazilian breach breakdown brew bridal briefli brighton brisban britannica brunett brunswick
brussel brutal bryan bud bulb bulgarian bump bumper bunni burst burton buse bust butler buzz bye cab
cadillac cage calcium calgari caller calori cambodia cameron canal cano cant capitol capsul caption caravan
cardiff carey cargo carniv carrol carv cascad cashier casio catalyst catherin cattl caution cayman ceas
cedar celtic cement chad chan chao chapel charleston cheaper cheapest checklist cheerlead chelsea chem chen
chequ chess chester chill cholesterol chop chord chorus chose christi christin christina chrome chromosom
chronolog chrysler chubbi chuck ciao cigar circular citizenship clair clamp clan clarifi clariti cliff
closest clue cocktail coeffici cohen coil col coleman colin collar collis colon comm communist commut
compass compel complement compliant compromis conceptu concord concurr condemn condens conferenc confess
confin confront congo congratul congreg congression conjunct consecut consensus consortium conspiraci
constitu contin conting contrari converg convey cooker cooler cop cope coral cordless cornel cornwal
corridor cos coup courag courier cousin cove coven cox cradl crane credenti credibl crest criterion critiqu
crossword crush cruz cube cue cuisin cult cultiv cumul cunt curious curl curs cursor curtain curti cushion
custodi cutter cylind daddi dairi dame dana dancer danish danni dare darwin dash davidson dayton deaf dealt
debut decay decent decim decod deed deeper deepli defer defici deficit degrad deliber delici dem demon
denial denot depict dept derbi derek dessert detach development deviat devon diagnos dialog dian diana dice
dictat dietari diffus dim dip diploma diplomat dirt dis disadvantag disco discontinu dispens dispers displac
disposit disrupt dissemin dist distort div dividend doctrin doe dolphin dom dome dominican donna doom dosag
down dpi drawer drift dryer dub dude dummi duncan duo dwell dye earl earthquak easter eau eclips eco
ecosystem ecuador ed edmonton egyptian elast elector electro eleph ellen elli elvi embassi embrac emerald
emili emir emma emperor empow emul enact enclos enclosur endang endur engrav enorm enrich ensembl eo epic
eras erect essenc essex estonia ethiopia eugen eva excus exec expedit expo exterior extraordinari fabul fade
fairi falcon fallen fanci fascin fastest fatal fate favor favour feasibl feather fever fibr fifteen fifti
fiji fin finest finit finnish fireplac fist fixtur flasher flavor flaw fleec flesh flex floppi florenc floyd
flush flux flyer foam fog foo footag footnot footwear foreclosur forestri forg forgiv forti fossil foul
fountain freak frederick freelanc freeli freez freezer freight fridg frontier frost frozen fujitsu fundrais
funk fur fwd gag gal gallon gamer garbag gasolin gazett generous genesi geneva genius geo geometri ghana
gibson gig girlfriend glen glenn glow goat gore gorgeous gossip gothic gotta gotten government grad gradual
gram grammar granni grape grate graviti greenhous gregori groom groov guam guatemala guild haiti halo ham
hamburg hammer hampton handi handicap handler handset har harass harbour harder harley harmon harmoni harold
harper harrison hart hartford harvey hash hast haunt hawaiian headach headphon heater heath heather heavili
hedg helena helicopt henderson hepat herebi hesit hierarchi hilari hindu hitachi holli holm homeland
homeless homeown homework homosexu hondura honeymoon honolulu hopkin horoscop horribl hose hottest hudson
hug hull humid hung hungarian hungri hunk hwi hydraul hydrogen hypothesi idiot idl idol illumin illus
immunolog implant imprint inact inappropri incomplet increment incur indigen induct inevit inf infer infinit
infrar infring inhabit inher inhibit inhibitor injur inlin inquir insan insect insist intak interconnect
interim internship intersect interstat intim intuit invad invis invok irrig irrit ital iter itun ivori
jaguar jail jake jami janet jar jeep jeffrey jenni jeremi jerusalem jess jill joan joel josh joshua judi
julia jungl junk karaok karl karma kathi kay kayak kazakhstan keen kenneth kidney kingston kitti klein knive
knot kodak kuwait lace ladder lamb lambda lamin lancast landlord landmark lang lao lap latino latitud latvia
laundri lauren lawsuit lazi leak leap learner leed legitim lemon leo leonard lesli lesser leverag lexington
lexus librarian license lid lighter lightn lightweight lili lindsay linen liner linguist lit lithuania
livestock lloyd lopez lotus luca luci lucia luggag lui luke luther luxembourg lyon macedonia madagascar
madonna magnitud mailbox mainland mainstream makeup malawi malta mandat mandatori manifest manitoba manor
manuscript marathon marbl marco marcus marilyn marina mario marion maritim martha martial marvel mas
mastercard mattress maui mauritius mazda mcdonald meadow meaning meanwhil medicaid mediev medit
mediterranean meetup mega megapixel melodi melt mem memo memor menus merci merger merit merri mesa mess
metadata metallica metr meyer mic michel midi midwest mighti mil milan mild millennium milton miniatur
minolta minus miracl missil mistress mitig mixer modular moistur molecul monaco monetari mono monro mont
monument morocco mover mozambiqu mug multipli munich murphi muse mushroom mustang mutant mutat myanmar myer
myspac mystic nam namibia nasti nat nathan naughti nav naval neat necess needl neglect neglig neighbour nerv
nervous neurolog nevertheless newbi newcastl newer newport newsgroup newton niagara nicaragua nichola nickel
nicknam nicol nightlif nightmar nil nonprofit noon norm norwegian notabl nottingham novelti nudist nuke
nutrient oasi obes obituari obj obsess obstacl occurr offenc olympus omaha oman omiss omit onion oop
organism orgasm ornament oscar ought ounc out outfit outreach oval overcom overhead overlap overlook
overwhelm owe owen owl painter palestin palmer pamela panic panther parad paraguay parcel parliamentari pars
passiv pasta pathway patio patricia patrol paus pavilion payrol pea pencil penguin peninsula penn penni
perceiv perri pertain perth pest pesticid pete petersburg peterson petroleum pharmacolog phi philosoph phys
pile ping playboy pledg plumb plymouth pod pokemon poli politician polo polym pontiac pope popup porcelain
porsch porter pos powel powerpoint ppm pragu prairi precious precipit predat prefix prep prepaid preschool
presum pretend prevail preval primer princeton probat proc promin promo prop propag prophet proposit
proprietari pros prosecut prosper prostat prot protector provinci pts purifi purs pursuit qatar quad quantit
queensland questionnair queue quizz rachel racial radiolog radius rage raleigh ramp rand randi rant raven
raymond react readili realis realm realti rebound rebuild rec recharg redhead redirect redistribut redund
reef reel referenc refil refurbish regent regga registrar regress rehab reimburs reliev remix renaiss renam
reno renov repay repeal replic replica reservoir resign resin reson respiratori restart restructur retent
retreat retro revel reveng reviv revolutionari reynold rhythm rib richardson rid rifl ripe rival riversid
roast robust rochest roller ronald rope roster roug rover rub ruin ruth sacr sacrific saddam sage sailor
sake salem salli salmon salvador samoa sanction sandal sander sandi sandra sandwich sap sapphir sara
saskatchewan satin satisfactori saturn savannah scam scare scatter scenic scent schema scoop scooter scotia
scrap scriptur scuba seafood sediment seiz semant sensat sept ser servant seventh sew shaft shakespear shame
shanghai shannon shark shaw shed sheep sheer sheffield shelv shepherd sheriff shortcut shorter shout shuttl
sig silli sincer sip sixth sixti sketch slam slovakia slovenia snack snapshot soc sociolog sodium sofa sol
solicit solomon soma somehow somerset sonic soonest soviet specialis specimen specul spencer sphere spike
spill sponsorship springfield sprint squad staf stair stake stakehold stanford stapl stare startup statewid
statu ste steadi steroid stir stitch stolen stomach str stranger strive stronger struck stuart stuck stuf
stylish stylus subcommitte subdivis subsidi subtitl suburb sudan sullivan summar sunris sunshin superb
superintend suppress surg surnam surplus surrey sussex suzuki swallow sweat sweater sweatshirt sweep swift
symphoni sync synchron synopsi synthesi synthet syria systemat tailor tanzania tar tariff taxat taxi taxpay
techno teddi telephoni telescop tension terrac testament tester testifi tex thanksgiv thee theorem therapist
therebi thesaurus thi thomson thrill thriller thrown thunder tick tide tier tilt timber timelin timer
timothi titanium tobago toddler token tommi toolbox topless tow towel traci tract tractor tragedi tranc
transmitt transplant transsexu transvestit trash treasuri tremend triangl tribal tribut trinidad triniti
trio triumph trivia trojan trophi troubleshoot troy tsunami tucson tuition tuner tunisia turtl tyler uganda
ugli una unavail uncertainti uncl undefin undertaken undo unexpect uni unifi uniti univ unsign unto upset
urgent urin uruguay usabl utter uzbekistan vagina valium valuat vampir varianc variant vault vegetarian
venic vent ventil verbal verd verizon vernon versatil vest vet veterinari vic victor victorian vienna
vietnames vii viii vike virtu vocabulari vocat volatil volkswagen volleybal volvo voucher voyag wagon waiver
wal wallac wallet walnut walt wander wang ware washer waterproof watersh watson wax webcast webster weed
weld wellington welsh wetland whale what wheat wherev whilst whip whisper whore wichita wick wider
widescreen widespread widow wifi wilder windsor winston wipe witch woodland wool workout workstat worm worn
worthi wrist yacht yamaha yanke yarn yea yeast yrs zambia zen zoophilia
""",
    5.5: """
abbey aberdeen abid aboard abraham absorpt acclaim accru acquaint acronym adjourn ador adrian adv advent
adwar aesthet affin afghan afterward ajax albanian ale alexandria alias alicia alison allah allan alley
allison almanac alongsid aloud altitud altogeth aluminium alzheim ambient ambigu ambit ambul amort amplitud
ancestor ancestri anchorag andorra andr angela anguilla anita ankl annuiti antarctica antholog antibiot
antill ape apertur apo apollo apparatus append applet apprentic ark arsenal articul aruba asa asbesto
ashanti ashle asleep aspen assassin assay assoc asterisk aston astronom asylum atari ate atkin att attende
auburn auditorium augusta aunt aussi austrian autism autonom aux auxiliari avalon avid aw awaken axe bach
backyard bacon bacteri baghdad bail bait bakeri balconi baldwin ballard bamboo banquet baptism barbecu
barber barbi barbuda bark baron barr barrett barton bastard bate baton batter bauer be beacon beard beaten
beck bedford beetl beg behav beig belgian bella belov benin benson bent bentley berkshir bewar bhutan biker
bilater bilingu billiard binder binocular biochemistri biodivers biomed biotech bisexu bissau bladder blah
blake blaze bldg blender bliss blk blocker bloodi blossom blown bluff blunt blur boast boe boiler bois
bollywood bolton bomber bonni bookshop boon booster bosch botan bout boxer boyd boyfriend brace bradi bras
breaker breakthrough breeder breez brent brett brewer brigad broader brokerag brunei bruno bryant bucket
buckl budapest buddha buddhist buffet buffi buick bulldog bulli burger burial burk burlington burma burundi
bylaw bypass byron caesar cairn cairo calculus caledonia calvin camden cameroon camper campground can
canberra cancun cane cannon canopi canterburi canton capita capri captiv carat carbohydr cardiac
cardiovascular caregiv carlton carmen carnegi carolin carolyn carpent carriag carrot carson casa casey
casualti catastroph categor cathedr cathi caviti cellar cellphon cereal cert cha chairperson chalet champ
champagn chancellor chandler changer chapman charcoal charit chassi che checker cheek cheney cheroke cheryl
cheshir chevi chew chic childcar chin chlorid choir chunk churchil cindi cir circus citrus claimant clara
clarif clash claud clayton cleans cleanup cleric clever clit closeout closet clown clutch clutter coaster
cobra coca cocain coco coconut coher cohort coincid coke cola coli collater collegi cologn colonel colt comb
combust comet comma commemor commend como comoro compart complementari compliment complimentari compressor
compulsori conceal conceiv concess concis condition condom condominium conductor cone conf confeder congest
conquer conscienc constrain constru constructor cont contempl contend contour contracept contradict
copenhagen copier cor cork coronari corpus corros cosmic cosponsor cote couch cough councillor counselor
counterpart countrysid courtyard crab cracker crave crawford crawl creditor crescent crib crisp crook crow
crude cruel cruiser crusad ctr cub cuban cubic cuff culinari cumberland cur curat curb curri cuti cynthia
daemon daisi darl dart dashboard dat dawson daylight debbi debit deborah debri debtor decal deceas decept
decre dee deform deg deli delic della delphi denim denis denomin dens dent dentistri department deplet
deprec depreci depriv destini detent deterior deutschland devast devis dew dewey diaper digniti dilemma
dilut diminish din dinar diner dinosaur dioxid discard discipl disciplinari disconnect discourag discours
discrep dishwash dissert dissolv distant distract distress diva diver dixon djibouti docket dolbi dominica
domino dorothi dove dover dow drainag drake dread drip drought drove drown dts dubai duct duff dull dumb
dune dungeon dunn duplex dwarf dylan dynasti dysfunct eager earliest easiest economist eden edgar efficaci
ego eighth einstein elabor elbow eleven elf eli elk elliott em emac embarrass embodi embroid embroideri
embryo emerson emit encarta enchant encompass endless endow enlighten enlist enquir enthusiasm enumer epidem
epidemiolog equatori equilibrium ergonom eri erik erin eritrea ernest eros erotica err esp espresso esteem
etch ether etiquett europa evacu evanesc evangel everett evit evolutionari excav excurs exhibitor exil
explod expressli exquisit extinct facet fairfax fairfield falkland fargo faro fasten fatigu fatti fave feast
feat fedex fedora feeder feminist fender ferguson ferrari fest fetch fiber fidel fiesta figurin filmmak
filmographi fingerprint firearm firefight firework firmwar fitzgerald flap flare flashlight flavour flock
flop flora flour fluctuat fluoresc flute focal foil followup fond footer forb forbidden forens forthcom
fought fractur frankfurt franz fraser fratern freeman freestyl freshman freshwat fresno frighten fring fuji
fuller funki furnac fuse fuzzi gabon gabriel gage gale gambia garcia gardner garlic garment garner garnet
gase gaze gemston gentleman gentlemen genus geometr georgetown gerald gestur getaway ghetto gibraltar
gilbert gill ginger glacier gland glaze glitter gloria glorious gloss glucos glue goddess goo goodby goodi
goos govt gown gradient gran grandfath grandmoth granit grasp greas greenland greensboro grenada grief
griffin grin grind groundwat grower guadeloup gucci gum guru gut guyana gymnast hail hal halifax halt hama
hamper handmad handsom hank hannah hansen hardback hardi hardwood harsh hassl hatch hath haul heap helper
helsinki hen hendrix herbert herd herman heroin herzegovina hex hindi hing historian hitler hmm hoffman
hogti holist hollow holocaust homemad homer hometown homo hoop hoover hostil hotlin housew hugo huh hum
humanitarian humbl humili humour hun hunger huntington hurri hussein hut hyde hydro hygien hype hyperlink
hypertens hypothet hyundai ideolog ign ignit imageri imit immers imped implicit imprison improp impuls inabl
inaccuraci inadequ inaugur inbox incident incl inclin inconsist incub ind indict indonesian indulg inequ
inexpens infantri infecti infin infus inhal init inland inlet inmat inning inst instinct insuffici insulin
insult intact intercept interchang interdisciplinari intern interoper intestin intranet intrigu introductori
intrus invari inventor invers invert ira iranian iri irregular irv irvin isaac issuanc issuer istanbul
italia italic itinerari ivan ivi jacki jacqu jacuzzi jade jakarta jasper jaw jelli jenkin jenna jensen jerk
joann jodi joey johann johannesburg johnston joyc judgement judiciari judith juici julian jumper jupit
justif karat katherin kathleen keeper kenni keno kerala keynot khan kinas kinda kindergarten kinet kirk kite
kitten knob knoxvill kosovo kruger kurt kyle kyoto kyrgyzstan lacross laden lafayett lag lam lanc lancashir
landfil lans lantern lateral laughter laurel lauri lavend lea legendari lego leicest leigh lemma lesion
lesotho leu lever levin liaison liberia libya liechtenstein lien lieuten lighthous likelihood likewis limb
lime limo lin linkag lipid liquor lisp lister lithium litr litter livingston liz locker loft logan logout
lolita longest longitud lori loser lotion lou louis loyal loyalti lubric lumber lump lure lust lutheran
lynch macau macdonald madam madden mae maggi magnific mai maid maiden mailman malaria malcolm maldiv mali
malpractic mama mambo mammal mania manila mankind mann mansion mariana marijuana marit markup marley marsh
marti martinez martiniqu masterpiec mauric mauritania maxwel maya mayer mayo mead meg mel memoir memorandum
meridian metaphor meteorolog methodist mfg mia mickey microbiolog micronesia microscop migrant miguel mileag
mileston mime mislead misplac missionari mist misus mob mock modal modest mol mold moldova molli momentum
mongolia monk monopoli montenegro monterey moodi morpholog morrison morton mos mosaic mose moss motif mould
movabl mozart mpg mud multicultur multiplay mum mumbai myrtl mytholog napl napoleon napster narnia natali
nay nazi neal neighbourhood nelli neon neoplasm nero neural neuron nevi newark newborn newfoundland newman
newsroom nich nicola niger nikki nile nina ninja ninth nip nirvana nitrogen nixon nod noisi nomine
nonetheless nonfict nonlinear nonsens northwestern norwich nos notat notch notori notwithstand noun novic
nowher nucleotid nucleus nuditi obey objection obliqu obscur observatori obsolet obstruct oceania odyssey
olivia oncolog onset ont op oppress optimis optimum orchard orchid orphan orthodox oscil oslo outbreak
outerwear outgo outpati outrag over overflow overload overrid overse oversight overstock overtim ozon packer
paddl pagan paintbal palau pale pam panda panorama papa papua paradigm paramount parasit parkway parol
parrot parser pas pasadena pathogen patienc patron patterson patti paula pave pavement pct peach peanut pear
pearson pedal pedestrian pedro peel peg pentagon pentax peptid percuss perkin perpetu persian persuad peso
petition peugeot phantom pharmacist phenomena phenomenon phosphat photocopi photon picnic pier pike pillar
pinnacl piper pistol piston pitcher pitt pivot pix pkg plagu plantat plaqu playa playback playground playoff
plea plead plural plush pogo pol polyest polynesia polynomi poni porch pork pornographi portray portsmouth
postcod postgradu postpon postscript potassium pouch poultri preach precaut precursor predomin prejudic
prematur presley prestig prestigi preston prey primit proclaim prod prof profici profound prolifer prolong
prom pronounc propaganda propel propheci prosecutor prostitut proton provision proxim prozac psalm psi
psychiatr psychiatri psychic pulmonari pulp puma pumpkin puppet purif pvt pyramid quak qualit quantifi
quartet quartz quota rabbi racer racism radioact raft rag raider rainfal rambl randal rational rave razor
reactiv reactor readabl reagan reboot recess reciproc recit recombin reconcili recur recurr recurs redempt
redesign reebok refere refinanc refug regener regiment regina regret rehears reid reign rel relianc reluct
rem remaind renal renault rene renown repetit replay reptil requisit resembl restraint resurrect ret retard
retract reus revert revisit revolv rewrit rex rhetor rhyme ricki ridicul rig righteous rigid riley riot rita
rite ritual rms robbi robe robertson rocker rodeo rodriguez rogu roland rolex roma romanian romeo rooki
roosevelt rosa rotari rotten roundup rude rue ruler rupe rust rwanda saab sac sack saddl safeguard safer
saga sahara salsa salvat samba sampler samurai sanctuari sanit santiago satan satur sauna savag scalabl
scandal scar scarc scari scat sceneri sch schmidt schneider schoolgirl scoreboard scottsdal scrapbook scrub
seamless sear sebastian secretariat secular sedan sega seizur selector sen seneg sensibl sentiment sentinel
seq sequel sequenti serbia seren sermon serum seth sewer seychell sgt shallow shampoo shane shawn shear
shelbi sheraton sherman shi shirley shooter shortag shrimp shrink shuffl shutdown shutter sibl sic sid sigh
sightse signifi simmon simplic singh singular sioux skateboard skeleton skull slash slate slaughter slaveri
slipknot slovak slower smallest smartphon smash smithsonian smoker soak soar socialist soda softbal
solicitor solvent somalia songwrit sooner sore sorrow sour southampton southeastern southwestern souvenir
sovereign soy spacious sparkl spas spawn spectra spectral sperm spinal spine spiral spite splash spoiler
spokan spokesman spontan spoon spreadsheet springer spur squash squeez squid ssh sta stall stan stanc
stationari stationeri steak steep stefan stein stephani steril stern sticki stiff stockholm stoke stool
stove straightforward strait straw strawberri streak streamlin stripper stroller stumbl subaru submarin
subset substrat subsystem subtl subtot subtract subunit suburban subway successor sued suffolk summon sup
superman supermarket superstor supplementari supra surfer surinam surrend surveyor suscept sutton suzann
swan swaziland swear swell syllabus symmetr symmetri sympathi synonym synthes syracus taho tai tajikistan
tamil tao tara tasmania taxabl taxonomi teas telegraph temper tempor temporarili tempt tendenc tenth tenur
terminolog terra terrain terrier terrif thame theatric thereaft therein theta thigh threw thrive throne
thrust thyroid ticker ticketmast tickl til timeout timeshar timet tina toast togo toledo tomb tome tonga
tonn toolkit tooth topolog tor torch tori torqu torrent toss tot tote traffick tragic traine trait transient
trauma travers travi trent trilog tripod trivial troll trolley trouser trout trump trumpet tuck tucker tulsa
turbin turk turkmenistan turnov twain tweak twilight twp tyre ukrainian umbrella unanim unauthor unbeliev
unbias uncertain uncov uncut undergo underlin undermin underwat underway unfair unlaw unnecessari unoffici
unreal unsecur unstabl unus unveil unwant unwrap upright upstream upward url useless usenet usher utilis
vacant vagin vagu vale valencia vanilla vanish vaniti vanuatu vascular vase vatican vein velvet venus vera
verb verdict vertex viabl vibrant vicin vicki viewpoint vine vineyard violet violin viral vita vivid volcano
vow vuitton wade wagner waist waiv walli walsh walton wan wardrob warfar warmer warp warsaw warwick wastewat
waterfront waterloo wavelength weav weaver webb weber webpag wedg wendi wesley westminst whatsoev wheelchair
wheeler wherein whirlpool whistl whitney whoever wholli widen widget wig wiley williamson willow wilmington
winchest wineri winnipeg withdrawn wive wong wont woodi woodwork worcest workflow worksheet woven wrapper
wreck wretch xerox xmas yale yang yell yemen yen yugoslavia yukon zinc zipper zoloft zombi
""",
    6.0: """
aaliyah abba abbott abdomin abras absurd acet ach actuat addison aero aerob aftermath agil airborn akron
alba alkalin allerg allevi allot alma almond alp alright alta altar ambiti americana amid amnesti amo ampl
analogu angelina angus anomali anthem antioxid anton anxious apex aphrodit apostl appetit archer arithmet
armenian armour aromatherapi artisan asap ashton asphalt astonish atlanti attic augustin auth autobiographi
autonomi avalanch aveng averi awak axl babylon baccarat backbon badger ballad ballroom baltic bangalor barb
barker bart battalion baxter beani becker behold bel bellevu belmont bengal benton berg bergen betray bib
billboard biograph biomass birch bis biscuit blackwel blanc blaster blazer bloomington blueprint bodybuild
boo booksel bounti bowel bowi brandi brasil braun brenda breweri brit brittani broaden bronco bronx buddhism
bur burgundi burnt buster butcher canari cannabi capacitor capitalist carcinoma cardiolog carer cari carlisl
carlson carmel carr castro cation cavali cdr cerebr cervic chant chap chateau checksum chemist chemotherapi
chestnut chiropract choke chopper christchurch cinderella cinnamon circa clare clarion classmat claw cleanli
clearwat clement clifford clifton clipboard clipper coars cocoa coll compost concerto conjug conrad constr
consul continuum contractu conven conway cookwar coop corinthian corps corr corvett cosmos countdown
countless courtney coventri coyot cranberri crank crate creed creep crimson croatian crochet crossov
crossroad cunningham curios cutleri cyclic cyclon cypress damp dane daniell darren dartmouth davenport
daytim dealership deb decker deco demolit dep dermatolog desc descent descriptor detain dexter diagon
diazepam dickinson dilig diod dion dior disburs discern discographi discreet disgust dislik dispar disregard
dissent distil ditch diverg diversifi dixi dizzi dodger dominion dong donkey dope dorset dough downstream
downward doyl drummer dunde eaten edison edwin eff eighteen eighti elain electrod electromagnet elliot elm
elton embark emin encapsul encor endeavour energ energet enron entail entrepreneurship equestrian equit
erupt escal esther ethanol eureka evapor evergreen exc excis exert exet exodus expat exponenti facsimil
faction factual faint fanat fanni farewel faucet faux felix feloni feminin fernando fetal fiat fierc filler
filtrat fischer flea fletcher flew flick flint flirt foolish footprint forego fourteen fowler fra fragil
freddi freebi fremont friction friedman fucker fulton furi gail garland garrett gasket gaza gee gemini genit
genocid geoffrey geophys ger getti gigabit gina giveaway glamour glide glimps glossi gloucest goa goggl
goldberg golfer gonzalez goodman goodwil gov graffiti grandchildren grandma grandpar gravel graze greenwich
greenwood grenadin grievanc grinder guiana guidebook guilt guitarist gutenberg gwen hale hallmark hammond
hancock handout hanger hanov hanson happili harden harp hatr hawkin hawthorn headlight heck heidi helix
hemispher hep herp heterogen hewitt hierarch hijack hillari hitch hobart hog holden holt homestead homogen
honesti hord horticultur hospic hostag hound housekeep housewif howel hummer humor hump huntsvill huski
hutchinson hydrat hydrolog hymn hyper ibid ida immens immort imp imper incens incompat inconveni incubus
incumb indefinit indent indigo inferior inflamm inflammatori influenti influenza informat insecur instabl
insurg interpol interven intimid intrins irrelev isaiah isi isuzu jackpot jedi jen jerom jigsaw jockey
judaism jude jug jukebox jumbo kaiser kane keel keller kelley kennel kettl khz kidnap kilometr kimber kinki
kiribati knox kris kristin labrador lac lad lagoon lame lament lar latenc lattic laurent leaflet ledger
legion lei lethal lett liar libertarian lieu lifelong lilli lima lincolnshir lineup lisbon lizard loader
lobster locus logon loi lon longitudin loom lotto lowel luna lunar lux lynx mack magnesium magnifi mailer
majest majesti malaysian malici malign manifold mansfield manson manuel mare marlin maroon marvin marx
massacr math maverick mccarthi meantim megan menopaus mercer methyl microscopi midst midway milit millionair
mistaken moan mommi monarch monogram montserrat moos mosquito mound mourn muhammad mule mus muscular mute
nan nanni nanotechnolog nap nash natal nate natl nauru nautic ned negro ness nestl neurosci neutron newcom
nichol nigel nightclub nineti noah nobel noel noodl nordic norri northeastern nurtur oakley oath obedi och
octet offspr ohm ole olson olympia onsit optimist orchestr ore orion osborn outdat outlaw overland overlay
overs oyster pablo pakistani paperwork paradox parson pascal pastri pastur paw payload payn payout peculiar
peek peggi pep percentil perenni persecut personalis persuas pertin petrol petti pewter philipp pickl pigeon
pigment pilgrim pimp pinch piti placebo planetari plaster plum plumber plump plung poke pooh postur practis
precinct predecessor predic prepared pres presbyterian preteen prism proactiv prog prone prose prospectus
proverb provok pseudo pud pueblo puffi pundit purdu puriti putat queer quinn racist rad radial ramada rancho
randolph rash recap reckon reclaim recondit rectangl rectangular redevelop reev referendum reflex regain
regenc remortgag reorgan repress req resal resent resiz retrospect rever revok rhapsodi rhino rigor ringer
ripper riviera roach roam roar robbin roberto rodney rosemari rot roth royc runway russ sabbath salin
salisburi saloon salut salvag samantha sang sanitari sarasota satir sausag savvi scalar scarf schemat
schwartz scissor scot scrambl scrutini seam segreg seiko seismic sem seminari sensori seoul sergeant sesam
settler seventi sewag shack shaker sharpen shatter sheila sheridan sherri shini shook shorten shortlist
showroom shrub sidebar sidewalk sidney silva simpler sirius sis sixteen skinni slab slap slashdot slayer
slipper slogan smiley snatch sneak snippet snoop snowmobil snyder sofia soften soho solder solidar solitair
solubl som someday sonata sooth sophi sophomor soprano soybean spacecraft spade spectat spectroscopi
speedway spici spire spit splice spoil spong squadron squirrel stab staci stafford staffordshir stalk
standbi stark starr stealth stellar stereotyp stevenson sting stipul stockton stole storytel strongest strut
stub stunt su subcategori subclass subordin subsid substant subvers sung sunlight superstar supervisori supp
sushi suspici suspicion swamp swimsuit swimwear switchboard swivel sylvia synergi syrian syrup tablespoon
taboo tack tacoma taipei tallahasse talli tangibl taper tapestri tarot tasti tate tavern teaspoon telnet
tempo temptat tens tentat ter teresa terrestri theodor thermomet thief thirteen thornton thrice throughput
thug thur tibet tibetan tiff tighten tint toaster toggl torn tornado torr tort tout townhous toxin transcend
transcrib transistor treadmil trench trevor tsp tuberculosi tulip tumbl tuna tungsten turbul turf turquois
tuscani tuvalu twentieth tyne typo ulcer ultrasound unaccept unchang unclear uncomfort uncommon underneath
underworld underwrit unfold unhappi unicod uninstal unisex unleash unpaid unpreced unread unreason unregist
unrel unresolv unspecifi unsur upsid uranium urinari vac valeri vanessa vanguard varsiti vegan veil ventura
versa veterinarian vibe vie vigil villain vinc vladimir vomit wager wareh warmth watcher waterfal waterford
weaken wealthi wee weekday weston wherebi whichev whistler wildcat williamsburg willing wink withhold
wolfgang wolv woo wore workbook workload workspac worthwhil wrench wrinkl xii yep youngest yuan zebra zelda
zeppelin zine zodiac zurich
""",
}
