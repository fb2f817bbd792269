"""Words of danger that were mistyped or run together, as the words that were meant."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

from nlu import spelling
from nlu.danger import verbs
from nlu.danger.conjugation import spanish
from nlu.danger.other_words import OTHER_WORDS
from nlu.slips import distance, near

_SHORTEST = 6  # letters; shorter words have too many neighbours
_LONGEST = 24
_LONGEST_PART = 14
_SPOKEN_OF = f"""
{verbs.HURTING} {verbs.DEADLY} {verbs.THREATENING} {verbs.RAPING} {verbs.TAKING} matar obligar
encerrar suicidar desaparecer ahogar desmayar sangrar convulsionar respirar abusar abandonar
contestar colgar quemar prostituir
"""
_NOUNS = """
amenaza amenazas violencia violacion extorsion secuestro pandilla pandillas pandillero
pandilleros pistola machete cuchillo veneno pastillas suicidio suicidarme suicidarse
desaparecido desaparecida desaparecio embarazada ambulancia insulina infarto
hemorragia convulsion inconsciente contracciones pasaporte documentos prostibulo clientes
encerrada encerrado encerrados retenida retenido vigilada coyote frontera desierto reynosa
padrastro esposo marido compañero auxilio ayudenme ayudeme golpes golpiza paliza
hermano hermana sobrino sobrina noticias mensaje despedida matarme matarnos morirme
sangre pecho respira desmayo mareado mareada medicina medicamento muerte sentencia
borracho tomado asustada asustado miedo gritando abandonado abandonada solita solito
"""
_LITTLE = """
me te se le la lo los las les nos no ya si que y a de en el mi mis con por para un una yo
quiero quieren quiere voy va van vivir morir matar estoy esta estan ir seguir nada se de
sabemos saber vida ganas ayuda ayudenme pegan pega mato
"""
_WEIGHTY = frozenset(map(spelling.sound, "matar morir vivir sabemos".split()))
"""Little words of which one is enough to take a run of them apart."""


def mend(word: str) -> tuple[str, ...]:
    """Give what was meant by a word as it sounds: most often the word itself."""
    if len(word) < _SHORTEST or len(word) > _LONGEST or word.isdigit():
        return (word,)
    return _mended(word)


@lru_cache(maxsize=8192)
def _mended(word: str) -> tuple[str, ...]:
    if word in _danger_words() or word in _other_words():
        return (word,)
    like = (other for shorter in near(word, 1) for other in _by_shorter().get(shorter, ()))
    meant = next((other for other in like if distance(word, other) == 1), None)
    if meant:
        return (meant,)
    return _apart(word) or (word,)


def _apart(word: str) -> tuple[str, ...]:
    """Take words that were run together apart; nothing, if that leaves a rest."""
    best: list[tuple[str, ...] | None] = [(), *[None] * len(word)]
    known = _danger_words() | _little_words()
    for end in range(1, len(word) + 1):
        for start in range(max(0, end - _LONGEST_PART), end):
            before = best[start]
            if before is None or word[start:end] not in known:
                continue
            now = best[end]
            if now is None or len(before) + 1 < len(now):
                best[end] = (*before, word[start:end])
    found = best[len(word)] or ()
    return found if any(part in _danger_words() or part in _WEIGHTY for part in found) else ()


@lru_cache(maxsize=1)
def _danger_words() -> frozenset[str]:
    forms = " ".join(spanish(_SPOKEN_OF).values())
    return frozenset(
        word for word in _sounds(f"{forms} {_NOUNS}".split()) if len(word) >= _SHORTEST
    )


@lru_cache(maxsize=1)
def _by_shorter() -> dict[str, list[str]]:
    index: dict[str, list[str]] = defaultdict(list)
    for word in sorted(_danger_words()):
        for shorter in near(word, 1):
            index[shorter].append(word)
    return dict(index)


@lru_cache(maxsize=1)
def _little_words() -> frozenset[str]:
    return frozenset(_sounds(_LITTLE.split()))


@lru_cache(maxsize=1)
def _other_words() -> frozenset[str]:
    return frozenset(OTHER_WORDS.split())


def _sounds(said: Iterable[str]) -> Iterator[str]:
    return (spelling.sound(word) for one in said for word in spelling.words(one))
