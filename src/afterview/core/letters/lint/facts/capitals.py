"""Words with a capital: those that name nobody, and names that are also common words."""

from afterview.core.letters.lint.wording import listed

GENERIC = listed(
    """
    i i'm i'd i've i'll monday tuesday wednesday thursday friday saturday sunday january february march
    april may june july august september october november december christmas easter thanksgiving diwali
    eid ramadan new year's eve hanukkah passover halloween xmas english german french spanish italian
    polish irish dutch norwegian danish swedish finnish portuguese hindi marathi tamil urdu bengali
    gujarati punjabi chinese mandarin cantonese japanese korean vietnamese arabic turkish russian
    ukrainian greek hebrew latin welsh gaelic scottish british american european canadian australian
    indian asian african scandinavian mexican head chief director manager officer president vice senior
    junior lead staff principal partner owner team department division board human resources hr operations
    engineering marketing sales finance product design research development support service customer
    quality data software hardware university college school high middle bachelor master science arts
    degree diploma certificate license licence ma ba bsc msc mba phd ceo cto cfo coo cmo vp svp evp hr it
    ok okay id cv tv uk us usa eu un am pm ps p.s faq pdf api apis ai ml ui ux qa seo sql ad asap rsvp diy
    dna gps god mum mam mom dad mama papa grandma grandpa auntie uncle sir madam dear hi hello thanks
    thank yes no oh ah wow well please sorry internet web email north south east west northern southern
    eastern western earth world state city county country street road avenue mr mrs ms dr x xx xo xoxo o
    kind best regards sincerely yours re fyi covid plan a b c q rs inr usd eur gbp q1 q2 q3 q4 eod eom
    """
)
"""What people write with a capital though it names nobody: calendar, tongues, titles, courtesies."""

NAMES_AMONG_COMMON = listed(
    """
    boston seattle london paris smith john peter microsoft google chicago berlin munich york francisco
    angeles texas florida california toronto montreal vancouver sydney melbourne brisbane perth dublin
    belfast glasgow edinburgh manchester liverpool birmingham leeds bristol cardiff oxford cambridge
    madrid barcelona rome milan vienna zurich geneva brussels amsterdam copenhagen oslo stockholm helsinki
    warsaw prague budapest athens istanbul moscow dubai delhi mumbai bangalore singapore tokyo beijing
    shanghai denver dallas houston austin atlanta miami philadelphia detroit portland phoenix orlando
    vegas virginia ohio oregon arizona colorado georgia michigan illinois carolina tennessee minnesota
    wisconsin missouri massachusetts jersey hawaii alaska germany france spain italy poland ireland
    netherlands norway denmark sweden finland portugal china japan korea russia turkey greece egypt brazil
    mexico argentina chile australia canada india england scotland wales britain america europe africa
    asia amazon apple facebook oracle adobe cisco intel dell ibm sony samsung nokia siemens ford toyota
    honda boeing walmart disney nike ebay yahoo twitter linkedin paypal visa mastercard netflix spotify
    uber airbnb james robert michael william david richard charles joseph thomas daniel paul mark donald
    george kenneth steven edward brian ronald anthony kevin jason matthew gary timothy jose larry jeffrey
    frank scott eric stephen andrew raymond gregory joshua jerry dennis walter patrick harold douglas
    henry carl arthur ryan roger joe juan jack albert jonathan justin terry gerald keith samuel willie
    ralph lawrence nicholas roy benjamin bruce brandon adam harry fred wayne mary patricia linda barbara
    elizabeth jennifer maria susan margaret dorothy lisa nancy karen betty helen sandra donna carol ruth
    sharon michelle laura sarah kimberly deborah jessica shirley cynthia angela melissa brenda amy anna
    rebecca virginia kathleen pamela martha debra amanda stephanie carolyn christine marie janet catherine
    frances ann joyce diane alice julie heather teresa doris gloria evelyn jean cheryl mildred katherine
    joan ashley judith rose janice kelly johnson williams jones brown davis miller wilson moore taylor
    anderson jackson white harris martin thompson garcia martinez robinson clark rodriguez lewis lee
    walker hall allen young hernandez king wright lopez hill green adams baker gonzalez nelson carter
    mitchell perez roberts turner phillips campbell parker evans edwards collins excel salesforce
    photoshop java javascript python linux unix windows android perl php ruby html css
    """
)
"""Common words of the web that are mostly names of places, people, companies and tools."""

BODIES = listed(
    """
    university college school hospital clinic institute academy bank council trust foundation society
    association ltd inc llc gmbh plc corporation company group polytechnic museum library church hotel
    restaurant center centre
    """
)
"""What schools, hospitals and firms are called besides their own name."""

GOVERNING = listed("at joined left know knew use used using wrote write written speak spoke near from")
"""Words after which a capital makes a name even of a common word: "at Stripe", "I know Rust"."""
