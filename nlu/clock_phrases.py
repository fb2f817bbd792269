"""How hours are said: one of them, a stretch between two, or a part of the day."""

import re

from nlu.needed import pattern

_PART = (
    r"(?P<part>am|pm|md|m|(?:de |en )?p_(?:am|pm|night|dawn)|(?:del? )?mediodia"
    r"|del? dia(?! \d| de mo))\b"
)
_MINUTES = (
    r"(?:[:.](?P<exact>\d{2})|(?: y| con) (?P<past>media|cuarto|\d{1,2})(?: minutos)?"
    r"| menos (?P<less>cuarto|\d{1,2})"
    r"| (?P<bare>[0-5]\d)(?! de mo| mo| dias| semanas)\b)"
)
_TAIL = r"(?: y pico| y algo)?(?: enpunto)?(?: horas?)?"
_HOUR = r"(?<!@)(?P<hour>\d{1,2})\b"
_PEOPLE = r"(?! (?!gracias|horas|mas|buenas|las)[a-z]+as\b)"
_BEFORE = r"(?P<before>cuarto|\d{1,2})(?: minutos)? (?:para|pa) (?:las? )?"
_LAS = r"\b(?:las|(?<=\ba )la(?= 1\b)|(?<=\by )la(?= 1\b))"
_SPOKEN = (
    rf"(?:\blas? )?\b{_BEFORE}{_HOUR}(?! (?:dias|semanas|de mo))(?:{_TAIL} {_PART})?",
    rf"{_LAS} {_HOUR}{_MINUTES}?{_PEOPLE}{_TAIL}(?: {_PART})?",
    rf"\b{_HOUR}{_MINUTES}?{_TAIL} (?!en ){_PART}",
    r"(?<!@)\b(?P<hour>\d{1,2}):(?P<exact>\d{2})\b(?: horas?)?",
    r"(?<!@)(?<!\bel )\b(?P<hour>\d{1,2}) y (?P<past>media|cuarto|15|30|45)(?: enpunto)?\b",
    rf"\b{_HOUR}{_MINUTES}? enpunto(?: {_PART})?",
    r"(?<!@)\b(?P<hour>\d{1,2}) menos (?P<less>cuarto)\b",
    r"\b(?:las? |el |al )?mediodia\b(?P<noon>)",
    r"\b(?:la )?medianoche\b(?P<midnight>)",
)
HOURS = tuple(map(pattern, _SPOKEN))
ALONE = re.compile(rf"(?:las? )?{_HOUR}{_MINUTES}?{_TAIL}(?: {_PART})?")
_NOUNS = (
    r"(?! ?(?:de mo|mo\d|dias|anos|semanas|meses|hijos|copias|personas|ninos|dolares|veces|#|y \d)"
    r"|\s*[/:]| (?!y|en|de|del|el|am|pm|md|por|horas|si|no|o|a|como|porque|pero|estoy|esta|seria)"
    r"(?!wd|hoy|tmw|manana|gracias|puedo|p_|me|mas|pasadomanana|todos|cualquier)[a-z])"
)
_DIAL = r"(\d{1,2}(?::\d{2})?)"
_STRETCHES = (
    (
        (
            rf"\b(?:entre|de|desde) (?:las? )?{_DIAL} (?:y|a|hasta) (?:las? )?{_DIAL}\b"
            rf"{_NOUNS}"
        ),
        r"de las \1 a las \2",
    ),
    (
        rf"\b(despues|antes|a partir|luego) (?:de )?(?:las? )?(\d{{1,2}})\b{_NOUNS}",
        r"\1 de las \2",
    ),
    (rf"\b(?:de|desde) (?:las )?{_DIAL} en adelante", r"desde las \1"),
    (r"\b(\d{1,2}) ?(?:-|a) ?(\d{1,2}) (am|pm|de p_am|de p_pm)\b", r"de las \1 a las \2 \3"),
    (r"\b(\d{1,2}:\d{2}) ?(?:-|a) ?(\d{1,2}:\d{2})\b", r"de las \1 a las \2"),
    (
        r"\b(?:tipo|como a|a eso de|por ahi de|around|about|tipin) (\d{1,2})\b(?!/| de mo| dias)",
        r"las \1",
    ),
    (
        r"\b(\d{1,2}) o (?:a )?(?:las )?(\d{1,2}) (am|pm|de p_am|de p_pm)\b",
        r"de las \1 a las \2 \3",
    ),
)
STRETCHES = tuple((pattern(found), meant) for found, meant in _STRETCHES)
_PARTS = (
    (r"\b(?:a )?(?:primera hora|primeras horas)\b|\ba 1 hora\b|\b1 thing\b", "early"),
    (r"\b(?:bien |muy )?(?<!mas )temprano\b", "early"),
    (
        r"\b(?:a )?(?:ultim[oa]s? horas?|finales de p_pm|final de p_pm)\b|\blate (?=p_pm|en p_pm)",
        "late",
    ),
    (r"\b(?:de |en |a )?p_(am|pm|night|dawn|midam|midpm)\b", None),
)
PARTS = tuple((re.compile(found), part) for found, part in _PARTS)
RELATIVE = re.compile(
    r"(?<!lo )(?<!la )\bm[ua][sy] temprano\b|\btemprano o tarde\b|\bllego temprano\b"
)
CANNOT = re.compile(r"\bno (?:puedo|podria|me queda|quiero)(?: ir| llegar| bien)? (?:a )?@\d")
RULED_OUT = re.compile(r"@(\d+) no(?: ?[,.]|$| puedo)|(?:^|, ?)no (?:a )?@(\d+) ?,")
"""An hour that is named to say: not that one."""
AFTER = re.compile(
    r"\b(?:despues|a partir|desde|luego|pasad(?:it)?as?|mas tarde)(?: de| que)?(?: las?)? @(\d+)"
)
BEFORE = re.compile(r"\b(?:antes|hasta|a mas tardar|no mas tarde)(?: de)?(?: a)? @(\d+)")
