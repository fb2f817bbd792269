"""Every word for a day, a month, a number or a part of the day, and the one it is read as."""

from functools import lru_cache

from nlu import slips, spelling

_WEEKDAYS = """
lunes lun lunez lune monday mon mondays
martes marte tuesday tue tues tuesdays
miercoles mierc mie miecoles mircoles miercols miercole miercoled wednesday wed wednesdays
jueves jue juevs jueve juebe juev thursday thu thur thurs thursdays
viernes vie vierns vierne virnes viernez vier vieners viermes vierens friday fri fridays
sabado sab sabados sabdo sabad sabdo zabado saturday saturdays
domingo dom domingos domigo domimgo sunday sundays
"""
_MONTHS = """
enero ene january jan
febrero feb february febrer
marzo march
abril abr april apr
mayo
junio jun june
julio jul july
agosto ago august aug agsto
septiembre setiembre sept sep set september setiembr
octubre oct october octubr
noviembre nov november noviembr nobiembre novienbre
diciembre dic december dec diciembr dicienbre
"""
_NUMBERS = """
cero dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis
diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco
veintiseis veintisiete veintiocho veintinueve treinta
"""
_ENGLISH_NUMBERS = """
zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen twenty
"""
_OTHER_WORDS = """
manana mnn|manana mnna|manana mna|manana mnana|manana manna|manana manyana|manana mannana
manana mnaan|manana manan|manana manhana|pasadomanana pasadomanana
pasadomanana psadomanana|pasadomanana pasadomnn|pasado psado|pasado pasdo|pasado pasao
hoy oy|hoy hoi|hoy today|tmw tomorrow|tmw tmrw|tmw tomorow|tmw tmr|tmw tommorow|tmw tommorrow
ayer yesterday|proximo next|proximo proxima|proximo prox|proximo prosimo|proximo prosima
proximo procsimo|semana week|semana sem|semana smana|semana cemana|semanas weeks|dias days|dia day
mes month|meses months|este this|o or|y and|mediodia noon|mediodia midday|p_night tonight
medianoche midnight|p_pm tardecita|p_pm tardesita|p_pm tardecito|ultimo last|ultimo ultima
temprano early|temprano tempranito|temprano tenprano|temprano tenpranito
temprano tempranitito|temprano tempra|1 primero|40 cuarenta|50 cincuenta
30 thirty|40 forty|50 fifty
1 first|2 second|3 third|semana semanita|finde weekend|finde weekends|hasta until
hasta till|p_am morning|p_am mornings|p_am mananita|p_am mananitas|p_pm afternoon|p_pm afternoons
p_pm evening|p_night night|p_dawn madrugada|p_night nochecita|horas hrs|horas hr|horas hs
horas hours
hora hour|enpunto oclock|despues after|antes before|media half|minutos mints
cuarto quarter|minutos min|minutos mins|minutos minutes|mejor better|menos except|puedo can
10 dies|11 onse|12 dose|13 trese|14 catorse|15 kinse|15 kince|15 quinse|20 beinte|21 beintiuno
7 ciete|9 nuebe|4 quatro|4 kuatro|5 sinco|6 ceis|16 diesiseis|partir apartir
"""
_KEPT = frozenset(["i", "a", "o", "y", "x", "la", "las", "el", "de", "del", "al", "en"])
_MISTYPED = """
lunes martes miercoles jueves viernes sabado domingo febrero septiembre octubre noviembre
diciembre manana semana proximo pasado tuesday wednesday thursday saturday february september
october november december tomorrow weekend morning afternoon
"""
"""Long words that are known with a slip of the thumb in them."""
_OTHERS = frozenset(
    """vienes manzana manzanas domino semanal semanas sabana pasada pasados pasador
    proxima proximos mananas martin marta martha sabidos saldo planes lentes jueces funes nunes
    nueves mueves lunas lucen pasando paso casado""".split()
)
"""Words of their own that are a slip away from one of these."""
_TELLING = 5  # letters: shorter words are not recognised by ear
_LONG = 8  # letters: one may be another and the word is still known
_LONGEST = 12


@lru_cache(maxsize=4096)
def meanings(word: str) -> tuple[str, ...]:
    """Give what a folded word is read as."""
    if word in _MEANT:
        return (_MEANT[word],)
    if word in _KEPT:
        return (word,)
    if len(word) >= _TELLING and spelling.sound(word) in _MEANT_BY_SOUND:
        return (_MEANT_BY_SOUND[spelling.sound(word)],)
    known = _mistyped(word)
    if known:
        return (_MEANT.get(known, known),)
    return tuple(_MEANT.get(each, each) for each in spelling.words(word))


def _mistyped(word: str) -> str | None:
    """Give the one word that this is a slip away from."""
    if not _TELLING <= len(word) <= _LONGEST or word in _OTHERS:
        return None
    around = {known for left in slips.near(word, 1) for known in _SLIPS.get(left, ())}
    found = [known for known in around if _is_close(word, known)]
    return found[0] if len(found) == 1 else None


def _is_close(word: str, known: str) -> bool:
    if word[0] != known[0] or slips.distance(word, known) > 1:
        return False
    return len(known) >= _LONG or not slips.is_one_letter_changed(word, known)


def _table(lines: str, mark: str, first: int = 0) -> dict[str, str]:
    rows = lines.strip().split("\n")
    return {word: f"{mark}{n}" for n, row in enumerate(rows, first) for word in row.split()}


def _numbers(words: str, start: int) -> dict[str, str]:
    return {word: str(n + (n > 0) * start) for n, word in enumerate(words.split())}


def _pairs(lines: str) -> dict[str, str]:
    pairs = [pair.split() for line in lines.strip().split("\n") for pair in line.split("|")]
    return {said: meant for meant, said in pairs}


def _around(words: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for word in words.split():
        for left in slips.near(word, 1):
            found.setdefault(left, []).append(word)
    return found


_MEANT = (
    _pairs(_OTHER_WORDS)
    | _numbers(_NUMBERS, 1)
    | _numbers(_ENGLISH_NUMBERS, 1)
    | _table(_WEEKDAYS, "wd")
    | _table(_MONTHS, "mo", 1)
)
_MEANT_BY_SOUND = {spelling.sound(w): m for w, m in _MEANT.items() if len(w) >= _TELLING}
_SLIPS = _around(_MISTYPED)
