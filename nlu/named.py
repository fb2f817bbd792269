"""What a message names besides its errand: for whom, and in which language it is written."""

# ruff: noqa: E501 - a phrase is one line

from functools import cache

from nlu import spelling
from nlu.interpretation import Language
from nlu.phrases import Phrases, heard

_MY = "mi|mis|nuestro|nuestra|my|our|un|una|la|el|al|su"
_FOR = "para|por|a|de|with|for"
_PEOPLE = {
    "child": f"""
{_MY} hijo|hija|hijos|hijas|nino|nina|ninos|bebe|bebita|bebito|bicho|bicha|bichito|bichita|nene|nena|hijito|hijita|hijastro|hijastra|muchachito|menor
{_MY} .. hijo|hija|hijos|hijas
mi muchacho|muchacha|cria|criatura|mono|mona
my|our son|daughter|kid|kids|child|children|baby|stepson|sons|daughters
my .. year old
tengo hijos|ninos
""",
    "partner": """
mi|a|de|mis esposo|esposa|marido|mujer|pareja|companero|companera|novio|novia|senora|conyuge|prometido|prometida|exesposo|exesposa
mi companero|companera de vida
mi viejo|vieja
my|our husband|wife|partner|boyfriend|girlfriend|fiance|spouse
""",
    "parent": """
mi|mis|a|su mama|papa|madre|padre|padres|papas|mami|papi|mamita|papito|tata|nana|mamacita|jefita|padrastro|madrastra
my|our mom|mother|dad|father|parents|mum|stepdad|stepmother
""",
    "sibling": """
mi|mis hermano|hermana|hermanos|hermanas|hermanito|hermanita|hermanastro|carnal
my|our brother|sister|brothers|sisters|sis|bro
""",
    "other_relative": """
mi|mis tio|tia|primo|prima|primos|sobrino|sobrina|abuelo|abuela|abuelita|abuelito|nieto|nieta|nietos|suegro|suegra|cunado|cunada|yerno|nuera|familiar|familiares|pariente|parientes|familia|padrino|madrina|ahijado|ahijada|bisabuela|abuelos
un|una|soy|la|el|su familiar|pariente|suegra|suegro|tia|tio|abuela|abuelo|prima|primo|cunada|cunado|madrina|nuera|yerno
my|our uncle|aunt|cousin|nephew|niece|grandmother|grandma|grandfather|grandpa|grandson|granddaughter|relative|family|in
my brother|sister|mother|father in law
""",
    "other": """
mi|mis|un|una|mi vecino|vecina|amigo|amiga|amigos|conocido|conocida|chero|chera|companero|jefe|paisano|inquilino
para|por|a otra|alguien|un persona|mas|conocido
pregunto|pregunta|consulto por otra|otro|un|una|alguien
my|a friend|neighbor|roommate|coworker|boss
for someone|somebody else?
""",
    "self": """
para|por mi|mi persona|mismo|misma
para mi
es para|por mi
soy yo
yo mismo|misma
para|conmigo yo
a mi nombre
for me|myself
it is for? me
me myself
""",
}
_KIN_ORDER = ("other_relative", "child", "partner", "parent", "sibling", "other", "self")

_ENGLISH = frozenset(
    """i you she it we they my your his her our is are was were be been do does did have
    had can could would will should need want get got the an of to in on at for with from and or
    but not what when where how much who why which this that there here help
    appointment office speak deported know go going about any some find work job kid school
    brother husband wife mother old year years day days time open back home lost just him
    them his someone person talk make change cancel today tomorrow monday friday good
    morning happened took one so if dont im cant hours cost came born""".split()
)
_SPANISH = frozenset(
    """el la los las un una unos de del al en y o que quiero necesito mi mis su para por con sin
    si como cuando donde cuanto quien es esta estan estoy soy fue hay tengo tiene puedo puede
    te se lo le les nos ya muy mas pero porque favor cita oficina ayuda hijo
    hija esposo hermano mama papa trabajo partida manana hoy lunes martes miercoles jueves
    viernes persona hablar llevo abren cuesta queda vivo vengo deportaron dia dias tarde usted
    ustedes e ni este esa ese esto eso caso datos mejor hacer sacar saber ir""".split()
)
_BORROWED = frozenset("school work job kid home office old time open help".split())
"""English words that are said in Spanish by who came back."""
_SPANISH_COURTESIES = frozenset(
    "buenas buenos gracias vale aca alla saque sirve ayudan hacen".split()
)
_MUCH_MORE = 2
_ENGLISH_COURTESIES = frozenset("hello hi hey please thanks thank yes english bye goodbye".split())
_READ_AT_MOST = 1000


def for_whom(text: str) -> str | None:
    """Tell whom the errand is for; None: nobody is mentioned."""
    hits = _people().find(heard(text[:_READ_AT_MOST]))
    others = [hit for hit in hits if hit.label != "self"]
    longest = max((hit.end - hit.start for hit in others), default=0)
    said = {hit.label for hit in others if hit.end - hit.start == longest} or {
        hit.label for hit in hits
    }
    return next((who for who in _KIN_ORDER if who in said), None)


def leaning(text: str) -> Language | None:
    """Tell which of the two languages a text leans to; None: a name, a number, or both alike."""
    words = spelling.plain_words(text[:_READ_AT_MOST])
    english = sum(word in _ENGLISH - _BORROWED or word in _ENGLISH_COURTESIES for word in words)
    spanish = sum(word in _SPANISH or word in _SPANISH_COURTESIES for word in words)
    if english > _MUCH_MORE * spanish:
        return Language.EN
    return Language.ES if spanish and spanish >= english else None


def language_of(text: str) -> Language:
    """Tell the language of a text; what shows none is Spanish, the office's."""
    words = spelling.plain_words(text[:_READ_AT_MOST])
    english = sum(word in _ENGLISH for word in words)
    spanish = sum(word in _SPANISH for word in words)
    if english and spanish:
        return Language.MIXED
    greets_in_english = not spanish and any(word in _ENGLISH_COURTESIES for word in words)
    return Language.EN if english or greets_in_english else Language.ES


@cache
def _people() -> Phrases:
    return Phrases(_PEOPLE)
