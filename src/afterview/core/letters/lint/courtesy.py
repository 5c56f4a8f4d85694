"""What stands around names in letters: titles, particles, and words that greet nobody by name."""

from afterview.core.letters.lint.wording import listed

HONORIFICS = listed(
    """
    mr mrs ms miss mx m dr prof professor doctor sir dame lord lady madam madame ma'am rev reverend father
    sister brother fr sr hon judge justice capt captain col colonel lt major sgt officer chef principal dean
    coach pastor rabbi imam herr frau fräulein monsieur mme mlle señor señora sra srta signor signora dott
    ing dipl mag shri smt sri kumari pandit thiru thirumathi begum sheikh shaikh shaykh sheikha sayyid ustaz
    mdm puan encik cik tuan datuk dato datin haji hajjah hajah khun bapak ibu bpk pak sig sig.ra signorina
    dott.ssa prof.ssa avv señorita dra profa doña dña herrn mevr mevrouw meneer dhr drs fru pani paní pán
    maître gospodin gospođa bayan bey hanım engr atty adv maj cpl cmdr insp supt bishop deacon canon
    """
)
"""Words that stand before a name, lower case, without full stops."""

PARTICLES = listed(
    """
    van von der den de del della di da dos du des la le el al bin binti binte bte bint ibn ben ter ten zu
    zur zum af av ó o ní nic mac mc st d' y e
    """
)
"""Words that belong to the family name after them."""

NOBODY = listed(
    """
    all team sir madam sirs ma'am everyone everybody both there friends friend folks colleagues colleague
    hiring manager recruiter recruiters recruiting recruitment committee panel department staff human
    resources hr to whom it may concern interviewer interviewers selection board search or and & company name
    """
)
"""Words that greet without naming anybody."""
