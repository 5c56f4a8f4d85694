"""Common first names: they tell a person from a company where both are two capitalised words.

Written down for this purpose; a name that is missing here is still read wherever the text says more.
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


FIRST_NAMES = _words(
    """
    aaron abby abdul abdullah abel abigail abraham ada adam addison adele adeline adrian adriana adrien
    agnes agnieszka ahmad ahmed aidan aiko aileen aisha ajay akash akira alan alba albert alberto aleksandr
    alejandra alejandro alena alessandra alessandro alex alexa alexander alexandra alexandre alexei alexis
    alfonso alfred ali alice alicia alina aline alison alma alvaro álvaro amanda amara amaya amber amelia
    amelie amélie amina amir amit amy ana anaïs anand anastasia anders andre andré andrea andreas andrei
    andrés andres andrew andy angel ángel angela angelika angelina anika anil anita anja anjali ann anna
    annabel anne annette annika anthony antje antoine anton antonella antonia antonio anu anya aoife april
    archana arianna ariel arjun armando arne arnold arthur arturo arun asha ashley ashok astrid audrey
    august aurélie aurora austin ava axel ayako ayesha aylin ayse ayşe barbara bart beata beatrice beatriz
    becky belén ben benedikt benjamin benoît benoit bernard bernd bernhard bert beth betty beverly bianca
    bill birgit bjorn björn blake blanca bob bogdan bonnie boris brad bradley brandon brenda brendan brett
    brian bridget britta brittany bruce bruno bryan caitlin caleb calvin cameron camila camille candace carl
    carla carlo carlos carmen carol carolin carolina caroline carolyn carrie carsten casey cassandra
    catalina catarina catherine cathy cecilia cecile cécile cedric cédric celeste celia céline celine cesar
    césar chad chandra chantal charlene charles charlotte chen cheng chiara chloe chloé chris christa
    christian christiane christina christine christof christoph christophe christopher cindy claire clara
    clarissa claude claudia claudio claus clemens clément clement colin colleen connie connor conrad
    consuelo corinna corinne courtney craig cristian cristina crystal curtis cynthia daisuke daisy dale
    damian damien dan dana daniel daniela daniele danielle danny daria dario darius darrell darren dave
    david dawn dean deanna debbie deborah deepa deepak delphine denis denise dennis derek desmond detlef
    devon diana diane dick diego dieter dietmar dina dinesh dirk divya dmitri dmitry dolores dominic dominik
    dominika dominique don donald donna dora doreen doris dorothea dorothy doug douglas duncan dustin dylan
    ed eddie edgar edith eduardo edward edwin eileen elaine elena eleanor elias elif elijah elisa elisabeth
    elise eliza elizabeth elke ella ellen ellie elliot elsa elvira emil emilia emilie emilio emily emma
    emmanuel emre enrico enrique eric erica erich erik erika erin ernest ernesto ernst esteban esther ethan
    etienne étienne eugene eva evan evelyn ewa fabian fabien fabio fabrice faith farah fatima fatma federico
    felicia felicity felipe felix felicitas fernanda fernando filip fiona flavia florence florent florian
    fran frances francesca francesco francis francisco franck françois francois françoise frank franz
    franziska fred freddie frederic frédéric frederick frieda friedrich fritz gabriel gabriela gabriele
    gabrielle gareth garrett gary gavin geneviève geoff geoffrey georg george georgia georgina gerald gerard
    gérard gerd gerhard giorgio giovanni giulia giuseppe glen glenn gloria gonzalo gordon grace graham grant
    greg gregor gregory greta guido guillaume guillermo günter gunther gustav gustavo guy gwen hana hanna
    hannah hannes hans hao harald haruki haruto harold harriet harris harry hartmut hassan hazel heather
    hector héctor heidi heike heiko heinrich heinz helen helena helene hélène helga helmut hendrik henri
    henrik henry herbert herman hermann hilary hiro hiroko hiroshi holger holly hope horst howard hubert
    hugh hugo ian ibrahim ida ignacio igor ilse imran inga inge ingo ingrid inés ines ioana irene irina iris
    irma isaac isabel isabella isabelle ismael ivan iván ivana jack jackie jacob jacqueline jacques jade
    jaime jake jakob jakub james jamie jan jana jane janet janice janine jared jasmin jasmine jason jasper
    javier jay jean jeanette jeanne jeff jeffrey jelena jen jenna jennifer jenny jens jeremy jérôme jerome
    jerry jesse jessica jesus jesús jill jim jimena jimmy jin jing jo joachim joan joana joann joanna joanne
    joao joão joaquin joaquín jochen jodi joe joel joelle johan johann johanna johannes john johnny jon
    jonas jonathan jordan jordi jorge jörg jose josé josef josefina joseph josephine josh joshua josie joy
    joyce juan juana juanita judith judy julia julian juliana julie julien juliet julio julius jun june jung
    jürgen jurgen justin justine jutta kai karen karim karin karina karl karla karolina karsten kaspar kate
    katherine kathleen kathrin kathryn kathy katie katja katrin katarzyna kavita kavya kay kayla kazuki
    kazuo kei keiko keith kelly ken kenji kenneth kenta kerstin kerry kevin khalid kim kimberly kiran
    kirsten kirsty klara klaus knut konrad konstantin kris krishna kristen kristin kristina kristof kumar
    kurt kyle lakshmi lars lara larissa larry latoya laura lauren laurence laurent laurie lawrence layla lea
    léa leah leandro lee leila lena leo leon león leonard leonardo leonie leslie leticia lewis li liam lidia
    lieselotte lila lili lilian liliana lilly lily lin lina linda lindsay lindsey linh linus lisa liu liz
    liza logan lois lola lorena lorenzo loretta lori lorraine lothar lou louis louisa louise luc luca lucas
    lucia lucía lucie lucien lucy ludwig luigi luis luisa luise luiz luka lukas lukasz łukasz luke lydia
    lynn maarten mads magda magdalena maggie magnus mahmoud maia maja malcolm malik malte mandy manfred
    manoj manuel manuela marc marcel marcela marcelo marcia marco marcos marcus margaret margarita margit
    margot maria maría mariah mariam marian mariana marianne marie mariko marilyn marina mario marion marisa
    marissa marius mark markus marlene marta martha martin martín martina marvin mary maryam masako masato
    mathew mathias mathieu mathilde matt matteo matthew matthias matthieu maureen maurice mauricio max maxim
    maxime maximilian may maya mayra megan mehdi mehmet mei meike mel melanie mélanie melinda melissa
    mercedes meredith merle mia michael michaela michal michał michel michele michèle michelle miguel mihai
    mike mikhail mila milan milena ming minh mira miranda miriam mirko mitchell mohamed mohammad mohammed
    mona monica mónica monika monique morgan moritz mustafa myriam nadia nadine naoko naomi nasser natalia
    natalie natasha nate nathalie nathan nathaniel neha neil nelson neus nia nicholas nick nicky nico nicola
    nicolas nicolás nicole niels nikhil nikita niklas nikola nikolai nils nina nisha noah noel noemi noémie
    nora norbert norma norman nuno nuria núria octavia odile olaf olga oliver olivia olivier omar oscar
    óscar oskar otto owen pablo paige pamela paolo pascal pat patrice patricia patricio patrick patrik paul
    paula paulette pauline paulo pavel pedro peggy penelope penny percy perla petar peter petra phil philip
    philipp philippe phillip phoebe phyllis pia pierre pilar piotr pooja prakash pranav prasad preeti priya
    priyanka quentin rachel rachid rafael rahul rainer raj rajesh raji ralf ralph ram ramon ramón randall
    randy raphael raquel rashid raul raúl ravi ray raymond rebecca reed regina reiko reinhard remi rémi
    renata renate rene rené renée reto rhonda ricardo richard rick ricky rita rob robert roberta roberto
    robin rocio rocío rodney rodrigo roger rohan rohit roland rolf roman romain ron ronald rosa rosalie
    rosario rose rosemary ross roxana roy ruben rubén rudi rudolf rui russell ruth ryan ryo sabine sabrina
    sachiko said sakura salma sally salvador sam samantha samir samira samuel sandeep sandra sandrine sandy
    sanjay santiago sara sarah sascha satoshi saul scott sean sebastian sebastián sébastien selena selma
    serena serge sergei sergey sergio seth shane shannon sharon shaun shawn sheila shelby shelly shen sheri
    sherry shinji shirley shreya shu shweta sidney siegfried sigrid silke silvia simon simona simone sofia
    sofía sofie sonia sonja sophia sophie soren søren stacey stacy stan stanislav stefan stefanie stella
    stephan stephane stéphane stephanie stéphanie stephen steve steven stuart sue sumit sun sunita suresh
    susan susana susanna susanne susie suzanne svein sven svenja svetlana sybille sylvain sylvia sylvie
    tadashi takashi takeshi tamara tanja tanya tara taro tatiana tatjana taylor ted teresa terrence terry
    tessa thea theo theodor theodore theresa thérèse thierry thiago thomas thorsten tiago tiffany tilo tim
    timo timothy tina tobias todd tom tomas tomás tomasz tomoko toni tony tracey traci tracy travis trevor
    tricia tristan troy tyler udo uli ulrich ulrike umar ursula uta ute uwe valentin valentina valeria
    valerie valérie vanessa vera verena veronica verónica veronika veronique véronique vicki vicky victor
    víctor victoria vijay vikram viktor viktoria vince vincent viola violet virginia vishal vivian viviane
    vivienne vladimir volker wade walter wanda wayne wei wendy werner wesley whitney wilfried wilhelm will
    willem william willy winston wolfgang xavier xiao ximena yan yana yang yannick yara yasmin yasmine yi
    ying yolanda yoshi yoshiko yuan yuki yuko yuri yusuf yves yvette yvonne zach zachary zainab zara zhang
    zhen zoe zoé zofia zoltan
    """
)
