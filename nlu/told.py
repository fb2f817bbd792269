"""What a message tells and does not propose: what happened, ages, streets, money, papers."""

# ruff: noqa: E501 - a pattern is one line

import re

from nlu.readings import Context

_MONTH_DAY = r"(?:\d{1,2} (?:de |del )*mo\d+|mo\d+ (?:el )?\d{1,2})(?: (?:del? )?(?:19|20)\d\d)?"
_DAY = (
    rf"(?:{_MONTH_DAY}|(?:ante)?ayer|antier|anoche|wd\d(?: pasado)?(?: \d{{1,2}})?(?: de mo\d+)?"
    r"|(?:dia )?\d{1,2}(?! ?[:./]| [ap]m| de p_| y (?:media|cuarto))|mo\d+|hoy|mes pasado"
    r"|semana pasad[oa]|semana santa|navidad|ano nuevo|nochebuena)"
)
_AT = r"(?: (?:a|como a|tipo)? ?las \d{1,2}(?::\d\d)?(?: y (?:media|cuarto|\d+))?(?: ?[ap]m| (?:de|en) p_\w+)?)"
_PARTS = r"(?: (?:de |en )?p_\w+)"
_WHEN = rf"(?:(?:el|los|desde|en|este|la|de|on|since|hasta) )*{_DAY}{_PARTS}?{_AT}?"
_GAP = r"(?: (?!para|pal|quiero|quisiera|necesito|cita|puedo|pero|y|mejor|ahora)[a-z]+){0,4}"
_GAVE = r"(?!dieron|dijeron|pusieron|agendaron|programaron|citaron|asignaron|cambiaron|movieron)"
_DONE = (
    rf"(?:{_GAVE}[a-z]+(?:aron|ieron|eron)|regrese|vine|vino|llegue|llego|llegamos|fui|fue|fuimos"
    r"|estuve|estuvo|estaba|paso|pase|perdio|perdi|murio|fallecio|nacio|naci|sali|salio|cai|cayo"
    r"|desaparecio|agarro|detuvo|capturo|llevo|golpeo|pego|robo|amenazo|violo|dejo|empezo|conoci"
    r"|vivi|trabaje|trabajaba|estudiaba|estudie|vencio|caduco|mando|deporto|regreso (?:el|la)"
    r"|cruce|cruzo|entre en|hable|hablo|comi|saque el dui|came|arrived|happened|born|died|left"
    r"|got here|sent me back|took (?:him|her)|was deported|were deported|got deported|went missing"
    r"|disappeared|hit me|worked|lost)"
)
_NOT_SINCE = (
    r"no (?:se|sabemos|sabe|aparece|contesta|responde|duermo|como|tengo|tenemos|ha|he|han|me)"
)
_KIN = (
    r"(?:hij|nin|ninit|bebe|cipot|bich|nene|nena|menor|muchach|herman|sobrin|niet|kid|son|daughter"
    r"|child|boy|girl)[a-z]*"
)
_ADDRESS = (
    r"(?:avenida|av|ave|calle|colonia|col|barrio|pasaje|pje|poligono|urbanizacion|residencial"
    r"|reparto|canton|casa|block|bloque|senda|lote|apartamento|apto|kilometro|km|ruta|bus|zona|canal"
    r"|mara|pandilla|ms|manzana|sector|etapa|parque|escuela|instituto|cancha|street|apartment|unit|grades?|floor)"
)


def _joined(lines: str) -> str:
    return "|".join(line.strip() for line in lines.strip().split("\n"))


_ALWAYS = re.compile(
    _joined(rf"""
    \b{_ADDRESS}(?: (?:el|la|numero|num|no|de|#))* (?:\d{{1,2}} de mo\d+|\d{{1,3}}[a-z]?\b)
    \b{_ADDRESS}(?: (?:del )?dia)? de(?:l| la)? (?:independencia|trabajo|madre|padre)\b
    \b(?:articulo|ley|decreto|pagina|talla|folio|codigo|expediente|vuelo|grado|numero de) \d{{1,3}}\b
    \b(?:soy|naci|generacion) del \d\d\b
    \bson (?:como |casi )?las \d{{1,2}}(?::\d\d)?(?: y (?:media|cuarto|\d+))?(?: de p_\w+| [ap]m)?
    \b\d{{1,2}} de mo\d+ es (?:mi|la) (?:colonia|calle|barrio|direccion)\b
    \b{_KIN}(?: \w+){{0,2}} (?:de|con|tienen?|cumpl\w+|aged?|is|are) \d{{1,2}}(?: ?(?:,|y|o) (?:de )?\d{{1,2}})*\b(?! de mo)
    \b(?:tiene|tengo|tienen|cumpl[a-z]+|edad de|edad) \d{{1,2}}(?: y \d{{1,2}}\b)?(?!:|\d| ?[ap]m| de p_| y )
    \b(?:i am|im|he is|she is|is) \d{{1,2}}(?: years?)?(?! ?[ap]m|:|\d)
    \b(?:nac[a-z]+|cumpleanos|born|birthday|cumpl[a-z]+)(?: [a-z]+){{0,4}} {_MONTH_DAY}
    \bnac[a-z]+(?: [a-z]+){{0,3}} mo\d+
    \b(?:hace|hacen|desde hace|llevo|llevamos|lleva|tengo|estuve|pase|despues de|for|con) (?:como |mas de |casi )*(?:\d+|una?s?) (?:anos?|meses|mes|semanas?|dias?|horas?|years?)
    \b\d+ (?:anos|meses|semanas|dias) (?:de |en |sin |fuera|aqui|alla|preso|detenid|esperando|atras|ago)
    \b{_DONE}{_GAP} {_WHEN}(?: (?:al?|y|o|hasta) {_WHEN})?
    \b(?:fui|fue|was|were|got) (?:deportad[oa]|detenid[oa]|deported|detained)(?: [a-z]+){{0,2}} {_WHEN}
    \b(?:desde )?(?:el )?(?:wd\d|\d{{1,2}} de mo\d+|ayer|anoche|antier)(?: pasado)?(?: (?:en|por) p_\w+)? (?:que )?(?:me|lo|la|le|nos|los|las|les|se) {_DONE}\b
    \bdesde (?:el |la )?(?:{_DAY})(?: pasado)? (?:que |{_NOT_SINCE}|estoy|ando|me siento)
    \b{_NOT_SINCE}(?: [a-z]+){{0,5}} (?:desde|since) (?:el |la )?{_DAY}
    \btenia(?: una| mi| la)? cita(?: [a-z]+){{0,2}} {_WHEN}
    \b(?:el )?\d{{1,2}} grad[oe]\b|\bgrades? \d+
    \b\d+ (?:dias|semanas|meses|anos|years?|horas) (?:atras|ago)\b
    \bayer (?:me|lo|la|nos|le|los|se|vine|llegue|fui)\b
    \btrabaj(?:aba|abamos|e|o) de (?:las )?\d+ a (?:las )?\d+(?: de p_\w+)?
    (?<!para )(?<!busco )(?<!de )\btrabaj(?:aba|abamos|e|o|a|an|amos) de wd\d a wd\d
    \bestudia(?:ba|bamos) (?:[a-z]+ )*(?:wd\d)
    \b(?:gano|ganaba|debo|pague|cobran|cuesta|vale|piden|pidio|pidieron|presto|prestaron)(?: como)? \d+(?: mil)?\b
    \b\d+ (?:mil|cientos|pesos|dolares|bucks|dollars|por siento|por ciento|percent|quetzales|lempiras)\b
""")
)
_IN_PASSING = re.compile(
    _joined(r"""
    ^(?:bueno |ok |gracias |vaya |pues |,|\.|! ?)*hasta (?:manana|tmw|wd\d|el wd\d)(?: pues| entonces| gracias|[.! ,])*$
    \bsal(?:go|imos) (?:del? )?trabajo a las \d+(?::\d\d)?
""")
)


def left_out(said: str, context: Context) -> str:
    """Put a mark in the place of what a canonical text only tells."""
    said = _ALWAYS.sub(" # ", said)
    return _IN_PASSING.sub(" # ", said) if context is Context.FREE else said
