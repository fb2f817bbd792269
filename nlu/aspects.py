"""What a short message asks on about what was just told: its cost, its place, its hours."""

from enum import StrEnum
from functools import cache

from nlu.phrases import Phrases, heard

_MOST_WORDS = 12


class Aspect(StrEnum):
    """One thing that can be asked about a service or an office."""

    COST = "cost"
    REQUIREMENTS = "requirements"
    WHO = "who"
    PLACE = "place"
    HOURS = "hours"
    CONTACT = "contact"
    PURPOSE = "purpose"
    PLAINER = "plainer"
    """Said otherwise, shorter."""
    WITHOUT = "without"
    """What if something that is asked for is missing."""
    AGAIN = "again"


def find(text: str) -> Aspect | None:
    """Tell what a short message asks about, if it asks one thing."""
    words = heard(text)
    if len(words) > _MOST_WORDS:
        return None
    hits = _asked().find(words)
    if not hits:
        return None
    order = list(Aspect)
    best = max(hits, key=lambda hit: (hit.end - hit.start, -order.index(Aspect(hit.label))))
    return Aspect(best.label)


_ASKED: dict[str, str] = {
    Aspect.COST: """
cuanto cuesta|cuestan|vale|cobran|sale|es|hay_que_pagar|se_paga|pago|seria
es gratis|gratuito
cobran|cuesta algo?
que precio|costo
precio|costo
how much
is_it free
""",
    Aspect.REQUIREMENTS: """
que llevo|papeles|piden|necesito|ocupo|documentos|hay_que_llevar|tengo_que_llevar|debo_llevar
cuales papeles|documentos|requisitos
requisitos
what do_i|should_i bring|need
""",
    Aspect.WHO: """
para mi hija|hijo|hijos|mama|papa|esposo|esposa|hermano|hermana|nina|nino
para mi abuela|abuelo|nieto|nieta|mujer|marido
mi hija|hijo|mama|papa|esposo|esposa|hermano|hermana tambien|puede
quien|quienes puede|pueden
es para mi|cualquiera|todos
for my daughter|son|mom|mother|dad|father|husband|wife|brother|sister|kid
""",
    Aspect.PLACE: """
donde|adonde queda|es|esta|voy|hay_que_ir|tengo_que_ir|se_hace|lo_hago|quedan|estan eso?
donde|adonde eso?
en_que lugar|parte
direccion
como llego
where is|do_i_go it|that?
""",
    Aspect.HOURS: """
que hora|horas|dias|horario
los? sabado|sabados|domingo|domingos|feriado|feriados
abren|atienden|cierran los? lunes|martes|miercoles|jueves|viernes|tarde|noche
los? lunes|martes|miercoles|jueves|viernes abren|atienden|cierran
horario|horarios
what hours|time|days
open on?
saturday|saturdays|sunday|sundays|weekends
""",
    Aspect.CONTACT: """
telefono|numero|whatsapp|correo|pagina|contacto
a_que numero
donde|adonde llamo|escribo
phone|number|email|website
""",
    Aspect.PURPOSE: """
para que es|sirve eso?
eso|ese|esa para_que es|sirve
que es eso|ese|esa
what is it|that for?
""",
    Aspect.PLAINER: """
expliqueme|explicame|explique|explicar|expliquemelo mejor|otra_vez|facil|mas_facil|sencillo|bien
expliqueme|explicame|explique|explicar|expliquemelo|digamelo con_otras_palabras|mas_sencillo
no entendi|le_entendi|entiendo|le_entiendo|comprendi
en otras palabras
mas facil|sencillo|claro
explain better|again|it|that
i do_not|did_not understand|get_it
say it simpler|another_way
""",
    Aspect.WITHOUT: """
si no tengo|traigo|llevo|consigo|encuentro|ando|hallo
si_me falta
if_i do_not have
without a|my|the
""",
    Aspect.AGAIN: """
repitame|repita|repetir|repitamelo|repiteme|repitalo
digamelo otra_vez|de_nuevo
repeat it|that?
say that again
""",
}


@cache
def _asked() -> Phrases:
    return Phrases(_ASKED)
