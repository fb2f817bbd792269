"""The one small vocabulary in which days and hours are read, whatever language they came in.

Weekdays become wd0–wd6 (Monday is 0), months mo1–mo12, parts of the day p_am, p_pm and so on,
tomorrow said without doubt tmw; numbers in words become digits. Everything else stays.
"""

import re
from collections.abc import Callable

from nlu import spelling
from nlu.needed import pattern
from nlu.time_vocabulary import meanings

_MOVED = (
    r"\b((?:cambi|mover|muev|mueb|pas|reprogram|corr|adelant|posterg|reagend|mov|chang|resched)\w*"
    r"(?: me| mi| la| el| esa| my| cita| appointment| que| tengo| tenia)*)"
)
_OLD = (
    r"(?:wd\d|hoy|tmw|manana|\d{1,2}(?! al? las))(?: (?:el )?\d{1,2})?(?: de mo\d+)?"
    r"(?: a las \d+(?::\d+)?)?"
)
_INTO = (
    r"(?:al?|para(?: el)?|por(?: el)?|hasta(?: el)?|to)"
    r"(?= el| wd| tmw| manana| hoy| \d| pasado| mo\d)"
)
_DAYS_LISTED = r"el (\d{1,2}(?: ?, ?(?:el )?\d{1,2})*) (o|y) (?:el )?(\d{1,2})\b"
_REWRITTEN = (
    (r"^no (wd\d)(?= (?:please|por favor)|$)", r"menos \1"),
    (r"\b(20|30|40|50) y ([1-9]|un|uno|una)\b", "{tens}"),
    (
        r"\b(?:buen[ao]?s?|feliz|linda|bonita|good) (?:dia|dias|tardes?|noches?|p_\w+)\b",
        ",",
    ),
    (r"\b(?:santo|don|llamo|nombre es) wd6\b", "#"),
    (
        r"\b(?:el )?(\d{1,2}(?: ?, ?(?:el )?\d{1,2})*) (o|y) (?:el )?(\d{1,2}) de (mo\d+)",
        "{month}",
    ),
    (rf"(?<!las )\b{_DAYS_LISTED}(?! ?[:.]\d| [ap]m)", "{each}"),
    (r"^(\d{1,2}) (?=a las \d)", r"el \1 "),
    (r"\btemprano (?:en )?(?=mo\d)", "principios de "),
    (r"\bweekdays?\b", "entre semana"),
    (r"\b(?:through|thru)\b", "hasta"),
    (r"\b(wd\d) to (?=wd\d)", r"\1 hasta "),
    (r"\b(manana|tmw|hoy) (o|y|,) pasado\b(?! [mw])", r"\1 \2 pasadomanana"),
    (r"^pasado (?=o )", "pasadomanana "),
    (r"^(?:no |disculpe |perdon )?(?:wait|espere) ?,? ?(?=wd|el \d|tmw|hoy|a las)", "perdon "),
    (r"\b(?:no )?wait\b", "perdon"),
    (r"\bsorry ?,? ?(?=wd|el \d|tmw)", "perdon "),
    (rf"{_MOVED} (?:de|del|desde|para|el|from)(?: el| dia)* {_OLD} {_INTO}", r"\1 # para el"),
    (
        r"\b(?:la )?pasado (?:de )?manana\b|\bdia despues de tmw\b|\bdia despues tmw\b",
        "pasadomanana",
    ),
    (r"\b(dia) (?:after|despues) tmw\b", "pasadomanana"),
    (r"\bo clock\b|\ben punto\b", "enpunto"),
    (r"\b(20|30|40|50) ([1-9])(?= de mo| mo|$)", "{tens}"),
    (r"\b(?:uno|un) de (?=mo\d)", "1 de "),
    (r"\b(\d{1,2}) ?[-/] ?(mo\d+)", r"\1 de \2"),
    (r"(?<!del )(?<!de )\b(\d{1,2}) al (\d{1,2})\b", r"del \1 al \2"),
    (r"\bel dia (?=manana\b|tmw|wd|pasadomanana)", "el "),
    (r"\btras (?=manana\b|tmw)|\bpasado (?=tmw)", "pasado"),
    (r"\bpasadotmw\b", "pasadomanana"),
    (r"\bone (?=am|pm|enpunto|media|30|15|45)|(?<=at )one\b|(?<=las )one\b", "1 "),
    (r"\bthe\b", "el"),
    (r"\bof\b", "de"),
    (r"\bin el p_(?=\w+ de wd)", "en p_"),
    (r"\b([1-9]|1[0-2]) in el (p_\w+)", r"\1 de \2"),
    (r"\bpuedo not?\b", "no puedo"),
    (r"\bnot (?=(?:on |este |proximo )?(?:wd|tmw|hoy|el \d|mo\d))", "menos "),
    (r"\b(?:any|cualquier) dia but\b", "any dia menos"),
    (r"\bmedio dia\b", "mediodia"),
    (r"\bmedia noche\b", "medianoche"),
    (r"\bmay (?=\d)|(?<=\d) may\b|(?<=\dof) may\b", " mo5 "),
    (r"\bfin de semana\b|\bfines de semana\b|\bfin de sem\b", "finde"),
    (r"\b(?:en |por |durante )?est[ae] (?:misma )?(?:mananas?|p_am)\b", "hoy en p_am"),
    (r"\b(?:en |por |durante )?est[ae] (?:misma )?(?:tardes?|p_pm)\b", "hoy en p_pm"),
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
    (r"\b(?:un |a )?cuarto (?:to|til|hasta|de) (?:las )?(\d+)", r"cuarto para las \1"),
    (r"\b(?:un |a )?cuarto past (\d+)", r"las \1 y cuarto"),
    (r"\bmedia past (\d+)", r"las \1 y media"),
    (r"\b(\d{1,2}) (?:minutos )?past (\d{1,2})\b", r"las \2 y \1"),
    (r"\b(20|25) (?:minutos )?(?:to|hasta) (\d{1,2})\b", r"\1 para las \2"),
    (r"\b(5|10) minutos (?:to|hasta) (\d{1,2})\b", r"\1 para las \2"),
    (r"\b(\d+) (?:to|till) (\d+)(?= |$)", r"\1 a \2"),
    (r"\bla una\b|\b1 hora\b(?<=las 1 hora)", "las 1"),
    (r"\buna (?=y (?:media|cuarto)|de p_|[ap]m\b|enpunto)", "las 1 "),
    (r"\bahora (?=(?:en |por |a )?(?:p_|las \d|mediodia))", "hoy "),
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
    (r"\ben (?:(?:un|a) )?(?:couple|par) de\b|\ben (?:un |a )?couple(?= dias| semanas)", "en 2"),
    (r"\b(en|dentro de) (?:unos|unas|como|mas o menos|about) (?=\d)", r"\1 "),
    (r"\b(en|dentro de) como (?=una? )", r"\1 "),
    (r"\b(\d+) (horas?|minutos) (?:de now|desde ahora)\b", r"en \1 \2"),
    (r"\buna? par de\b", "2"),
)
Rewriter = Callable[[re.Match[str]], str]

_ENGLISH_HOURS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_FOLDED = (
    (
        rf"(?<!from )(?<!between )\b(five|ten|twenty) (?:to|till|til|before) ({_ENGLISH_HOURS})\b",
        r"\1 minutes to \2",
    ),
    (r"\bu (?=\d|once\b|ocho\b)", "o "),
    (r"(\d)\s?ish\b", r"\1"),
    (r"\$\s*\d[\d.,]*|\+\d[\d -]{6,}|\b\d{4}[- ]\d{4}\b|\b\d{8}-\d\b|\b24/7\b|\b1/2\b", " # "),
    (r"\b\d{5,}\b|\b\d+[.,]\d{3,}\b|\b\d+ ?%", " # "),
    (r"(?<=\d)\s*([ap])\s?\.?\s?m\b\.?", r" \1m "),
    (r"(?<=\b12)\s*(?:m\b\.?|md\b)", " md "),
    (r"(\d)(?:ero|ro|er|do|o|\u00b0)\b", r"\1"),
    (r"(\d+)(?:st|nd|rd|th) (grades?|streets?|st|ave|avenue|floor)\b", r"\2 \1"),
    (r"\b(\d+)(?:st|nd|rd|th)\b", r"el \1"),
    (r"(\d{1,2})\s*h\s*([0-5]\d)\b", r"\1:\2"),
    (r"(\d)\s*(?:hs|hrs|h)\b\.?", r"\1 horas"),
    (r"(\d{1,2}) ?: ?(\d{2})\b", r"\1:\2"),
    (r"\bpasado ?(?:manana|mnn|mnna|mnana|mna|manna)\b", " pasadomanana "),
)
_TOKEN = re.compile(r"\d+(?:[/\-]\d+)+\b|\d{1,2}[:.]\d{2}\b|\d+|[a-z]+|[,;.!?#-]")


_FOLDED_RULES = tuple((pattern(found), meant) for found, meant in _FOLDED)
_RULES = tuple((pattern(found), meant) for found, meant in _REWRITTEN)


def canonical(text: str) -> str:
    """Write a text in the vocabulary of days and hours, one space between words."""
    folded = spelling.fold(text)
    for found, meant in _FOLDED_RULES:
        folded = found.sub(meant, folded)
    said = " ".join(word for token in _TOKEN.findall(folded) for word in _read(token))
    for found, meant in _RULES:
        said = found.sub(_REWRITERS.get(meant, meant), said)
    return " ".join(said.split())


def _read(token: str) -> tuple[str, ...]:
    return meanings(token) if token.isalpha() else (token,)


def _added_up(found: re.Match[str]) -> str:
    return str(int(found[1]) + (int(found[2]) if found[2].isdigit() else 1))


def _each_in_its_month(found: re.Match[str]) -> str:
    return _each(found, f" de {found[4]}")


def _each(found: re.Match[str], month: str = "") -> str:
    """Say "el 24, 25 o 26" as three days."""
    first = " , ".join(f"el {day}{month}" for day in re.findall(r"\d+", found[1]))
    return f"{first} {found[2]} el {found[3]}{month}"


_REWRITERS: dict[str, Rewriter] = {
    "{tens}": _added_up,
    "{each}": _each,
    "{month}": _each_in_its_month,
}
