"""In which language a message is written: Spanish, English, or both at once."""

from nlu import spelling
from nlu.interpretation import Language

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
