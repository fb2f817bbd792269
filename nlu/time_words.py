"""The one small vocabulary in which days and hours are read, whatever language they came in.

Weekdays become wd0–wd6 (Monday is 0), months mo1–mo12, parts of the day p_am, p_pm and so on,
tomorrow said without doubt tmw; numbers in words become digits. Everything else stays.
"""

import re

from nlu import spelling

_WEEKDAYS = """
lunes lun lunez lune monday mon mondays
martes marte tuesday tue tues tuesdays
miercoles mierc mie miecoles mircoles miercols miercole miercoled wednesday wed wednesdays
jueves jue juevs jueve juebe thursday thu thur thurs thursdays
viernes vie vierns vierne virnes viernez friday fri fridays
sabado sab sabados sabdo sabad saturday saturdays
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
noviembre nov november noviembr nobiembre
diciembre dic december dec diciembr
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
manana mnaan|manana manan|manana manhana|pasadomanana pasadomanana|pasadomanana psadomanana
hoy oy|hoy hoi|hoy today|tmw tomorrow|tmw tmrw|tmw tomorow|tmw tmr|tmw tommorow|tmw tommorrow
ayer yesterday|proximo next|proximo proxima|proximo prox|proximo prosimo|proximo prosima
proximo procsimo|semana week|semana sem|semana smana|semana cemana|semanas weeks|dias days|dia day
mes month|meses months|este this|o or|y and|mediodia noon|mediodia midday|p_night tonight
medianoche midnight|p_pm tardecita|p_pm tardesita|p_pm tardecito|ultimo last
temprano early|temprano tempranito|temprano tenprano|temprano tenpranito
temprano tempranitito|1 primero|40 cuarenta|50 cincuenta|30 thirty|40 forty|50 fifty
1 first|2 second|3 third|semana semanita|finde weekend|hasta until
hasta till|p_am morning|p_am mananita|p_am mananitas|p_pm afternoon|p_pm evening|p_night night
p_dawn madrugada|p_night nochecita|horas hrs|horas hr|horas hs|enpunto oclock|despues after
antes before|media half
cuarto quarter|minutos min|minutos mins|minutos minutes|mejor better|menos except|puedo can
"""
_REWRITTEN = (
    (
        r"\b(?:buen[ao]?s?|feliz|linda|bonita|good) (?:dia|dias|tardes?|noches?|p_\w+)\b",
        ",",
    ),
    (r"\b(?:santo|don|llamo|nombre es) wd6\b", "#"),
    (r"\b(\d{1,2}) (o|y) (?:el )?(\d{1,2}) de (mo\d+)", r"\1 de \4 \2 el \3 de \4"),
    (
        r"\b(?:la )?pasado (?:de )?manana\b|\bdia despues de tmw\b|\bdia despues tmw\b",
        "pasadomanana",
    ),
    (r"\b(dia) (?:after|despues) tmw\b", "pasadomanana"),
    (r"\bo clock\b|\ben punto\b", "enpunto"),
    (r"\b(20|30|40|50) y ([1-9]|un|uno|una)\b", "{tens}"),
    (r"\b(20|30|40|50) ([1-9])(?= de mo| mo|$)", "{tens}"),
    (r"\bone (?=am|pm|enpunto|media|30|15|45)|(?<=at )one\b|(?<=las )one\b", "1 "),
    (r"\bthe\b", "el"),
    (r"\bof\b", "de"),
    (r"\bin el p_(?=\w+ de wd)", "en p_"),
    (r"\b([1-9]|1[0-2]) in el (p_\w+)", r"\1 de \2"),
    (r"\bpuedo not?\b", "no puedo"),
    (r"\bnot (?=(?:on |este |proximo )?wd)", "menos "),
    (r"\b(?:any|cualquier) dia but\b", "any dia menos"),
    (r"\bmedio dia\b", "mediodia"),
    (r"\bmedia noche\b", "medianoche"),
    (r"\bmay (?=\d)|(?<=\d) may\b|(?<=\dof) may\b", " mo5 "),
    (r"\bfin de semana\b|\bfines de semana\b|\bfin de sem\b", "finde"),
    (r"\b(?:en |por |durante )?est[ae] (?:mananas?|p_am)\b", "hoy en p_am"),
    (r"\b(?:en |por |durante )?est[ae] (?:tardes?|p_pm)\b", "hoy en p_pm"),
    (
        r"\b(?:en |por |durante )?esta noche\b|(?<!hoy )(?<!en )\bp_night\b(?= at|$)",
        "hoy en p_night",
    ),
    (r"\bno later than\b|\bby (?=wd|el |tmw|mo\d)", "hasta "),
    (r"\bmedia manana\b|\bmid p_am\b", "p_midam"),
    (r"\bmedia tarde\b|\bmid p_pm\b", "p_midpm"),
    (r"\bmanana manana\b", "tmw p_am"),
    (r"\b(?:in|on|por|x|en|durante|a|toda) (?:el |la |las |esta |este )+mananas?\b", "en p_am"),
    (r"\bde (?:la|las) mananas?\b", "de p_am"),
    (r"\b(?:la|las) mananas?\b(?! \w*(?:siguiente))", "p_am"),
    (r"\b(?:in|on|por|x|en|durante|a|toda) (?:el |la |las |esta |este )+tardes?\b", "en p_pm"),
    (r"\b(?:in|on|por|x|en|durante|a|toda) (?:el |la |las |esta |este )*(p_\w+)", r"en \1"),
    (r"\bde (?:la |las )?tardes?\b", "de p_pm"),
    (r"\b(?:la|las|tipo) tardes?\b", "p_pm"),
    (r"\b(?:por|x|en|durante|a) (?:la |las |esta )+noches?\b", "en p_night"),
    (r"\bde (?:la |las )?noches?\b", "de p_night"),
    (r"\b(?:la |las |esta )noches?\b", "p_night"),
    (r"\bde la (p_\w+)", r"de \1"),
    (r"(?<=wd\d) tardes?\b|(?<=manana) tardes?\b|(?<=hoy) tardes?\b|(?<=tmw) tardes?\b", " p_pm"),
    (r"(\b(?:\d|1[0-2])) tarde\b", r"\1 de p_pm"),
    (r"\b(wd\d|pasadomanana|tmw) (?:de |a |x |por )?manana\b(?! en)", r"\1 en p_am"),
    (r"\b(?:hoy|wd\d|tmw|manana) noche\b", "p_night"),
    (r"\bdespues (?:de |del |el )*(?:almuerzo|almorzar|comer|lunch)\b", "despues de las 13"),
    (r"\bantes (?:de |del |el )*(?:almuerzo|almorzar|lunch|mediodia)\b", "antes de las 12"),
    (r"\bdespues (?:de |del |el )*mediodia\b", "despues de las 12"),
    (r"\b(?:un |a )?cuarto (?:to|of) (\d+)", r"cuarto para las \1"),
    (r"\b(?:un |a )?cuarto past (\d+)", r"las \1 y cuarto"),
    (r"\bmedia past (\d+)", r"las \1 y media"),
    (r"\b(\d+) (?:to|till) (\d+)(?= |$)", r"\1 a \2"),
    (r"\bla una\b|\b1 hora\b(?<=las 1 hora)", "las 1"),
    (r"\buna (?=y (?:media|cuarto)|de p_|[ap]m\b|enpunto)", "las 1 "),
    (r"\b(?:at|as|aa|alas) (?:las )?(?=\d)", "a las "),
    (r"\b(\d{1,2}|media|cuarto) i (?=\d|media|cuarto)", r"\1 y "),
    (r"\bfrom\b", "de"),
    (r"\bbetween\b", "entre"),
    (r"\bin (?=\d|un |a |una )", "en "),
    (r"\ben (?:a|an) (?=dia|semana|mes|hora)", "en un "),
    (r"\bend de (?:el )?mes\b", "fin de mes"),
    (r"\b(?:on|for) (?=wd|de|mo|\d)", "el "),
    (r"\b(un|a|1|2|two) semanas? de (?=hoy|tmw|wd|manana|now)", r"\1 semana de "),
    (r"\b(?:un|a|1) semana de (hoy|tmw|wd\d|manana)", r"\1 en 8"),
    (r"\b2 semana de (hoy|tmw|wd\d|manana)", r"\1 en 15"),
    (r"\b(\d+|un|a|couple de) (dias|semanas?|mes|meses) de now\b", r"en \1 \2"),
    (r"\ben couple de\b|\ben un par de\b|\ben un couple de\b", "en 2"),
    (r"\buna? par de\b", "2"),
)
_FOLDED = (
    (r"\$\s*\d[\d.,]*|\+\d[\d -]{6,}|\b\d{4}[- ]\d{4}\b|\b\d{8}-\d\b|\b24/7\b|\b1/2\b", " # "),
    (r"\b\d{5,}\b|\b\d+[.,]\d{3,}\b|\b\d+ ?%", " # "),
    (r"(?<=\d)\s*([ap])\s?\.?\s?m\b\.?", r" \1m "),
    (r"(?<=\b12)\s*(?:m\b\.?|md\b)", " md "),
    (r"(\d)(?:ero|ro|er|do|st|nd|rd|th|o|\u00b0)\b", r"\1"),
    (r"(\d{1,2})\s*h\s*([0-5]\d)\b", r"\1:\2"),
    (r"(\d)\s*(?:hs|hrs|h)\b\.?", r"\1 horas"),
    (r"(\d{1,2}) ?: ?(\d{2})\b", r"\1:\2"),
    (r"\bpasado ?(?:manana|mnn|mnna|mnana|mna|manna)\b", " pasadomanana "),
)
_TOKEN = re.compile(r"\d+(?:[/\-]\d+)+\b|\d{1,2}[:.]\d{2}\b|\d+|[a-z]+|[,;.!?#-]")


def _table(lines: str, mark: str, first: int = 0) -> dict[str, str]:
    rows = lines.strip().split("\n")
    return {word: f"{mark}{n}" for n, row in enumerate(rows, first) for word in row.split()}


def _numbers(words: str, start: int) -> dict[str, str]:
    return {word: str(n + (n > 0) * start) for n, word in enumerate(words.split())}


def _pairs(lines: str) -> dict[str, str]:
    pairs = [pair.split() for line in lines.strip().split("\n") for pair in line.split("|")]
    return {said: meant for meant, said in pairs}


_MEANT = (
    _pairs(_OTHER_WORDS)
    | _numbers(_NUMBERS, 1)
    | _numbers(_ENGLISH_NUMBERS, 1)
    | _table(_WEEKDAYS, "wd")
    | _table(_MONTHS, "mo", 1)
)
_TELLING = 5  # letters: shorter words are not recognised by ear
_MEANT_BY_SOUND = {spelling.sound(w): m for w, m in _MEANT.items() if len(w) >= _TELLING}
_FOLDED_RULES = tuple((re.compile(found), meant) for found, meant in _FOLDED)
_RULES = tuple((re.compile(found), meant) for found, meant in _REWRITTEN)


def canonical(text: str) -> str:
    """Write a text in the vocabulary of days and hours, one space between words."""
    folded = spelling.fold(text)
    for found, meant in _FOLDED_RULES:
        folded = found.sub(meant, folded)
    said = " ".join(word for token in _TOKEN.findall(folded) for word in _meanings(token))
    for found, meant in _RULES:
        said = found.sub(_added_up if meant == "{tens}" else meant, said)
    return " ".join(said.split())


def _added_up(found: re.Match[str]) -> str:
    return str(int(found[1]) + (int(found[2]) if found[2].isdigit() else 1))


def _meanings(token: str) -> list[str]:
    if not token.isalpha():
        return [token]
    if token in _MEANT:
        return [_MEANT[token]]
    if token in _KEPT:
        return [token]
    if len(token) >= _TELLING and spelling.sound(token) in _MEANT_BY_SOUND:
        return [_MEANT_BY_SOUND[spelling.sound(token)]]
    return [_MEANT.get(word, word) for word in spelling.words(token)]


_KEPT = frozenset(["i", "a", "o", "y", "x", "la", "las", "el", "de", "del", "al", "en"])
