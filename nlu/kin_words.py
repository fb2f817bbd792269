"""The words for a relative or someone else, and what a relative's relative is."""

BORN_AS = {
    "c": "child",
    "p": "partner",
    "m": "parent",
    "s": "sibling",
    "r": "other_relative",
    "f": "other_relative",
    "o": "other",
}

KIN = {
    "c": """hijo hija hijos hijas nino nina ninos ninas bebe bebes bebita bebito bicho bicha bichos
    bichas bichito bichita bichitos nene nena nenes hijito hijita hijitos hijastro hijastra
    muchachito muchachita menor menores cria criatura mono mona monos chamaco chamaca chamacos
    cipotillo cipotilla pequeno pequena primogenito son sons daughter daughters kid kids child
    children baby babies stepson stepdaughter toddler teenager""",
    "p": """esposo esposa marido mujer pareja companera novio novia conyuge prometido
 senor
    prometida exesposo exesposa exmarido expareja ex husband wife partner boyfriend girlfriend
    fiance spouse viejo vieja senora""",
    "m": """mama papa madre padre padres papas mami papi mamita papito tata nana mamacita jefita
    jefito padrastro madrastra viejita viejito viejitos mom mother dad father parents mum mommy
    daddy stepdad stepmother stepmom stepfather""",
    "s": """hermano hermana hermanos hermanas hermanito hermanita hermanitos hermanastro
    hermanastra carnal carnala gemelo gemela brother sister brothers sisters sis bro siblings
    sibling""",
    "r": """tio tia tios tias primo prima primos primas sobrino sobrina sobrinos sobrinas abuelo
    abuela abuelos abuelita abuelito nieto nieta nietos nietas suegro suegra suegros cunado cunada
    cunados yerno nuera familiar familiares pariente parientes padrino madrina ahijado
    ahijada bisabuela bisabuelo uncle aunt cousin cousins nephew niece nephews grandmother grandma
    grandfather grandpa grandson granddaughter grandparents grandkids relative relatives""",
    "f": """familia family""",
    "o": """vecino vecina vecinos amigo amiga amigos amigas conocido conocida chero chera cheros
    jefe jefa paisano paisana inquilino inquilina companero alguien persona friend friends neighbor
    neighbour roommate coworker boss someone somebody acquaintance""",
}
"""Words by the relation they name."""

KIN_OF_KIN = {
    "cp": "c", "cs": "r", "cc": "r", "mc": "o", "sc": "c", "ps": "r", "pc": "r", "pm": "m",
    "mp": "r", "sp": "r", "sm": "r", "mm": "r", "cm": "s", "ms": "m", "ss": "s",
    "pp": "p",
}  # fmt: skip
"""The child of a partner is a child, a sibling's is another relative: first kin, then whose."""
