"""What people say and ask in passing around a visit: late, lost, outside, a fact that is wrong."""

# ruff: noqa: E501 - a phrase is one line

from enum import StrEnum
from functools import cache

from nlu.phrases import Phrases, heard

_MOST_WORDS = 25


class Aside(StrEnum):
    """One thing said in passing; its value names the errand that answers it."""

    WRONG_FACT = "wrong_fact"
    """Something we told is not so."""
    WALK_IN = "walk_in"
    RUNNING_LATE = "running_late"
    ARRIVED = "arrived"
    LOST_WAY = "lost_way"
    """The office cannot be found."""
    SOMEONE_INSTEAD = "someone_instead"
    WITH_A_CHILD = "with_a_child"
    FREE_OF_CHARGE = "free_of_charge"
    PAPERS_ASKED = "papers_asked"
    PARKING = "parking"
    ANOTHERS_MATTER = "anothers_matter"
    """Somebody else's visit or case."""
    BORROWED_PHONE = "borrowed_phone"
    CARRY_ON = "carry_on"
    """A code of what was begun on another telephone."""
    THREAT = "threat"
    """Harm announced to who works here."""
    INSULT = "insult"


def said_in_passing(text: str) -> Aside | None:
    """Tell which of these a message says; the longest phrase decides."""
    words = heard(text)
    hits = _asides().find(words) if len(words) <= _MOST_WORDS else []
    if not hits:
        return None
    return Aside(max(hits, key=lambda hit: hit.end - hit.start).label)


_KIN = (
    "hijo|hija|hermano|hermana|esposo|esposa|marido|mujer|mama|papa|primo|prima|tio|tia|sobrino"
    "|sobrina|nieto|nieta|novio|novia|pareja|abuela|abuelo|suegra|vecina|vecino|amiga|amigo"
)
_KIN_EN = "son|daughter|brother|sister|husband|wife|mom|mother|dad|father|cousin|friend|neighbor"

_SAID: dict[str, str] = {
    Aside.WRONG_FACT: """
dato|informacion|direccion|horario|telefono|numero|precio esta|estan|es mal|malo|mala|equivocado|equivocada|viejo|vieja|incorrecto
ese|eso|esa|este|un dato|informacion|direccion|telefono|horario esta|es mal|malo|mala|equivocado|equivocada
dato malo
eso ya? no es cierto|verdad|asi
eso es mentira|falso
ya no atienden|estan|queda|existe|trabajan|abren ahi|alli|asi|ese|los|en
ya no es asi|ahi|alli|gratis|eso
ya lo cerraron|quitaron|pasaron
se movieron|pasaron de|a lugar|otro|otra
ese numero ya? no existe|contesta|sirve
fui y .. cerrado|no_es_ahi|no_hay
wrong information|number|address|hours|info
that|this is wrong|not_true|not_right|incorrect
not true anymore
they|it moved|closed
""",
    Aside.WALK_IN: """
llegar|llego|ir|voy|atienden|pasar|paso|caer sin cita
se_puede|puedo .. llegar|ir|pasar .. sin cita
sin cita .. atienden|reciben|puedo
no_tengo cita .. puedo|atienden|reciben
puedo llegar|ir|caer solo|asi_nomas|nomas
tengo_que|hay_que sacar cita .. llego
come|go|visit without .. appointment
walk in
walk|walkins
""",
    Aside.RUNNING_LATE: """
voy|vengo|ando|llego|llegare un? poco? tarde|atrasado|atrasada|retrasado|retrasada
voy a llegar tarde
me atrase|atraso|retrase|retraso|agarro_el_trafico
se_me hizo|hace|esta_haciendo tarde
el bus .. atraso|retraso|descompuso|paso|tarda
running late
i|will be|am late
""",
    Aside.ARRIVED: """
ya llegue|llegamos
ya|aqui estoy|estamos aqui|afuera|ahi|alli|en_la
estoy|estamos aqui? afuera|en_la_puerta|en_la_entrada|en_la_oficina|en_la_alcaldia|en_la_sala
i am here|outside
i have? arrived
""",
    Aside.LOST_WAY: """
no encuentro|hallo|ubico|veo|doy_con la|el|esa oficina|lugar|alcaldia|ofi|direccion
no_doy con la|el oficina|lugar|alcaldia
ando|estoy|estamos|andamos perdido|perdida|perdidos buscando?
me perdi
por_donde|donde es .. oficina .. encuentro|hallo
can_not|do_not find .. office|place
i am lost
""",
    Aside.SOMEONE_INSTEAD: f"""
puede|podria ir|llegar|venir|pasar mi {_KIN} .. por_mi|en_mi_lugar|solo|sola
mi {_KIN} puede|podria ir|llegar|venir .. por_mi|en_mi_lugar
puede|podria ir otra_persona|alguien|otro .. por_mi|en_mi_lugar
puedo mandar a mi {_KIN}
ir|llegar por|en_lugar_de mi {_KIN}
can my {_KIN_EN} go|come .. for_me|instead
can someone else go|come
""",
    Aside.WITH_A_CHILD: """
puedo|podemos llevar|ir|llegar|andar .. bebe|nino|nina|ninos|hijo|hija|hijos|bicho|cipote|cipota|tierno
hay donde dejar .. nino|ninos|bebe
can_i|may_i bring .. baby|kid|kids|child|children
""",
    Aside.FREE_OF_CHARGE: """
es gratis|gratuito|gratuita .. ustedes|oficina|atencion|ayuda|todo|cita|visita|servicio
cobran|cuesta|vale|cobra .. la? cita|visita|oficina|atencion|ustedes
hay_que pagar .. cita|visita|oficina|atencion
lo_que ustedes? hacen .. gratis|cobran|cuesta
ustedes cobran
es gratis|gratuito
is it|this|everything free
do you charge
""",
    Aside.PAPERS_ASKED: """
me|nos van_a pedir papeles|documentos|dui|identificacion
piden|pide papeles|dui|documentos|identificacion .. llegar|entrar|oficina|cita|atenderme|ahi
necesito|ocupo papeles|dui|documentos|identificacion para|pa llegar|entrar|ir|atenderme|la_cita
si no tengo|ando|llevo papeles|dui|documentos .. atienden|reciben
atienden sin papeles|dui|documentos
will you ask .. papers|documents|id
do_i need id|papers|documents .. come|go|visit|enter
""",
    Aside.PARKING: """
parqueo|estacionamiento|parquear|parquearme|estacionar
parking|park
""",
    Aside.ANOTHERS_MATTER: f"""
mi {_KIN} tiene|tenia|saco|hizo|pidio .. cita
cuando|hora|dia|fecha .. cita|visita .. mi {_KIN}
sabe|saben|digame|confirmar|ver|saber si? mi {_KIN} .. fue|llego|cita|caso
caso de mi {_KIN}
fue|llego|ha_ido mi {_KIN} .. oficina|cita|ahi
when|what_time is my {_KIN_EN} appointment
does|did my {_KIN_EN} have|go|make|come
""",
    Aside.BORROWED_PHONE: """
este|el|ese telefono|celular|cel|numero|whatsapp no_es mio
no_es mio este|el telefono|celular|cel|numero
es|ando|uso|escribo un|de|del|con .. telefono|celular|cel .. prestado|vecina|vecino|amiga|amigo
telefono|celular|cel prestado
me prestaron|presto .. telefono|celular|cel
es prestado
borre|borra|borren|borrar esto|este_chat|la_conversacion|esta_conversacion|los_mensajes|todo_esto
que no quede nada aqui|en_este
this phone|number is_not mine
not my phone
borrowed phone
erase|delete this .. chat|conversation|messages
erase|delete this
""",
    Aside.CARRY_ON: """
tengo|traigo|ando un|el|mi codigo .. pin|seguir|otro|telefono|celular|prestado
tengo|traigo un codigo
tengo|traigo .. codigo y pin
codigo para seguir
cambie de telefono|numero|chip|celular
have a|my code
""",
    Aside.THREAT: """
los|les|la|lo|te voy_a|vamos_a matar|quemar|golpear|balear|partir|reventar|romper
van_a ver .. llegue|llegar|agarre|encuentre
se_van_a arrepentir
i will|am kill|hurt|burn you|them
""",
    Aside.INSULT: """
hijueputa|hijoeputa|hdp|puta|puto|putos|putas|mierda|cerote|cerotes|pendejo|pendeja|pendejos|imbecil|imbeciles|estupido|estupida|estupidos|idiota|idiotas|inutil|inutiles|basura|culero|culeros|malparido|maldito|malditos
hijo|hijos de puta
tonto|tonta|bobo|boba|baboso|babosa|bruto|bruta|menso|mensa|payaso|payasa|ridiculo|ridicula sos|es|eres|usted|vos|robot|bot|maquina|programa
sos|es|eres un|una|muy? tonto|tonta|bobo|boba|baboso|babosa|bruto|bruta|menso|mensa|payaso|payasa|ridiculo|ridicula
maldito|maldita|pinche robot|bot|maquina|programa
no_sirven|no_sirve para_nada|pa_nada|de_nada|ni_mierda
you are dumb|an_idiot|a_joke|worthless|trash
dumb bot|robot|machine
vayase|vayanse al_carajo|a_la_mierda|a_la_chingada|al_diablo
fuck|fucking|stupid|idiot|idiots|asshole|bitch|useless|bullshit
""",
}


@cache
def _asides() -> Phrases:
    return Phrases(_SAID)
