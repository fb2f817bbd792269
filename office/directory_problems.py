"""What the check of a directory says to the office's reader, in Spanish."""

from difflib import get_close_matches

from pydantic_core import ErrorDetails

MISSING_FILE = "no existe el archivo"
UNREADABLE = "no se puede abrir el archivo"
EMPTY = "el archivo está vacío"
TOO_LARGE = "el archivo pasa de 1 MB; un directorio no necesita tanto"
NOT_UTF8 = "el archivo no está en UTF-8; guárdelo con esa codificación"

BAD_CHARACTER = "hay un carácter que no se puede usar en un texto"
ALIAS = "no se permiten alias (*nombre); escriba el valor completo"
ANCHOR = "no se permiten anclas (&nombre); escriba cada valor donde va"
TAG = "no se permiten etiquetas (!tipo); escriba solo el valor"
SECOND_DOCUMENT = "el archivo debe tener un solo documento; quite la línea «---»"
KEY_NOT_A_WORD = "el nombre de un campo debe ser una palabra"
TOO_DEEP = "hay demasiados niveles, unos dentro de otros"

BAD_ID = "use solo minúsculas sin tilde, números y guion bajo, y comience con una letra"
BAD_DAY = "escriba el día así: 2026-11-30"
BAD_DEGREES = "escriba latitud y longitud en grados, así: «13.51, -88.87»"
BAD_SOURCE_DATE = "escriba la fecha así: 2025, 2025-11 o 2025-11-30"
BAD_CLOSURE_DAY = "escriba el día así: 2026-12-24, o 12-24 si es de cada año"
BAD_TIME = "escriba la hora así: «08:00»"
BAD_PHONE = "no es un número válido; escríbalo así: «+50322221111», o corto: «911»"
BAD_EMAIL = "no es un correo electrónico"
BAD_URL = "no es una dirección web; debe comenzar con https:// o http://"
UNKNOWN_TOPIC = "tema desconocido"
HOURS_REVERSED = "la hora de cierre debe ser posterior a la de apertura"
HOURS_OVERLAP = "hay horas de un mismo día que se enciman"
HOURS_EMPTY = "ponga «always», «weekly» o «note»; si no se sabe el horario, escriba null"
CLOSURE_REVERSED = "el último día debe ser igual o posterior al primero"
CLOSURE_MIXED = "escriba los dos días con año o los dos sin año"
SOURCE_NOT_ONE = "la fuente debe tener «url» o «text», y solo uno de los dos"
VERIFIED_HALF = "«verified_on» y «verified_by» van juntos: ponga los dos o ninguno"
NO_FIRST_VISIT = (
    "falta el servicio «oficina_primera_atencion» con «by_appointment: true»;"
    " sin él no se puede dar una cita"
)

_SYNTAX = {
    "mapping values are not allowed here": "hay dos puntos de más; si son parte del texto, póngalo"
    " entre comillas",
    "could not find expected ':'": "falta «:» después del nombre del campo",
    "found character '\\t' that cannot start any token": "hay un tabulador; use espacios",
    "found unexpected end of stream": "hay unas comillas que no se cierran",
}
_SYNTAX_UNKNOWN = "no se entiende lo escrito aquí; revise sangría, comillas, corchetes y guiones"

_PLAIN = {
    "missing": "falta este campo",
    "bool_type": "debe ser true o false",
    "int_type": "debe ser un número entero, sin comillas",
    "literal_error": "lo que agrega la demostración debe llevar true",
    "list_type": "debe ser una lista",
    "dict_type": "debe ser un grupo de campos",
    "model_type": "debe ser un grupo de campos",
    "string_type": "debe ser un texto; si es un número, póngalo entre comillas",
    "string_too_short": "no puede quedar vacío",
    "too_short": "debe tener al menos un elemento",
}


def of_syntax(problem: str | None) -> str:
    """Say what a parser found, in words of the house."""
    return _SYNTAX.get(problem or "", _SYNTAX_UNKNOWN)


def repeated_key(key: str, first_line: int) -> str:
    """Say that a field stands twice."""
    return f"«{key}»: el campo está dos veces; la primera está en la línea {first_line}"


def repeated_id(entry_id: str, first_line: int) -> str:
    """Say that two entries have one id."""
    return f"«id»: «{entry_id}» ya se usó en la línea {first_line}"


def repeated_visit(topic: str, first_line: int) -> str:
    """Say that a topic has two visits."""
    return f"«topic»: «{topic}» ya tiene un servicio con cita en la línea {first_line}"


def unknown_office(office_id: str) -> str:
    """Say that a demonstration adds to an office that is not there."""
    return f"«id»: no hay una oficina «{office_id}» en el directorio"


def unknown_topic(topic: str, topics: tuple[str, ...]) -> str:
    """Say that a topic is not of the house, and which one may have been meant."""
    return UNKNOWN_TOPIC + _meant(topic, topics)


def unknown_field(name: str, known: tuple[str, ...]) -> str:
    """Say that a field is not of the house, and which one may have been meant."""
    return f"«{name}»: campo desconocido" + _meant(name, known)


def of_shape(error: ErrorDetails) -> str:
    """Say what is wrong with a value."""
    names = [step for step in error["loc"] if isinstance(step, str)]
    return f"«{names[-1]}»: {_reason(error)}" if names else _reason(error)


def _reason(error: ErrorDetails) -> str:
    context = error.get("ctx", {})
    match error["type"]:
        case "string_too_long":
            length, most = len(str(error["input"])), context["max_length"]
            return f"tiene {length} letras y caben {most}"
        case "too_long":
            return f"caben {context['max_length']} elementos"
        case "enum":
            return f"debe ser uno de estos: {context['expected'].replace(' or ', ', ')}"
        case "greater_than_equal":
            return f"debe ser {context['ge']} o más"
        case "less_than_equal":
            return f"debe ser {context['le']} o menos"
        case kind:
            return _PLAIN.get(kind, error["msg"])


def _meant(name: str, known: tuple[str, ...]) -> str:
    near = get_close_matches(name, known, n=1)
    return f"; ¿quiso decir «{near[0]}»?" if near else ""
