"""What of the directory the words of a message mean: which service, which institution."""

import math
from collections.abc import Iterator, Sequence
from functools import lru_cache

from bot.finding_words import INSTITUTIONS, MEANS, SAYS_NOTHING
from bot.wording import LANGUAGES, words
from nlu import place_index, slips, spelling
from nlu.phrases import Phrases, heard
from office.directory import Directory, Office, Service, Words

_NAME, _SUMMARY, _REST = 3.0, 2.0, 1.0
_TELLS, _STANDS_OUT = 1.0, 1.6
_FOUND, _OF_WHAT_WAS_SAID = 5.5, 0.5
_ROOT, _MAY_SLIP = 4, 6
"""Letters: what two forms of a word share at least; from how many on a slip is forgiven."""
_MOST_FOUND = 8


def likeliest(services: Sequence[Service], text: str) -> Service | None:
    """Choose among the services of a topic the one that the words tell apart, if they do."""
    scored = _scored(services, _telling(text))
    best, second = [*scored, (0.0, None), (0.0, None)][:2]
    if best[1] is None or best[0] < max(_TELLS, _STANDS_OUT * second[0]):
        return None
    is_told = max(_matched(best[1], _telling(text)).values()) > _REST
    return best[1] if is_told else None


def by_words(directory: Directory, text: str) -> list[Service]:
    """Search the whole directory for the services that the words speak of, the likeliest first."""
    said = _telling(text)
    known = [each for each in directory.services if not each.is_demonstration]
    scored = [(score, each) for score, each in _scored(known, said) if _speaks_of(each, said)]
    best = scored[0][0] if scored else 0.0
    near = [each for score, each in scored if score >= max(_FOUND, best / _STANDS_OUT)]
    return near[:_MOST_FOUND]


def institution_named(text: str) -> str | None:
    """Name the institution that a message asks about, as the directory writes it."""
    hits = _institutions().find(heard(text))
    return max(hits, key=lambda hit: hit.end - hit.start).label if hits else None


def of_institution(directory: Directory, institution: str) -> list[Service]:
    """List what an institution does for people."""
    wanted = spelling.fold(institution)
    services = (each for each in directory.services if not each.is_demonstration)
    return [each for each in services if wanted in spelling.fold(each.institution.es)]


def names_a_thing(text: str) -> bool:
    """Tell whether a message speaks of something of its own, and not only asks on."""
    return len(_telling(text)) > 1


def is_only_its_name(text: str, institution: str) -> bool:
    """Tell whether a message says hardly more than the name of an institution."""
    named = _institutions().find(heard(text))
    longest = max(hit.end - hit.start for hit in named if hit.label == institution)
    return len(_telling(text)) <= longest + 1


def nearest_office(directory: Directory, place: str) -> Office | None:
    """Find the office in the department of a place that no office serves."""
    departments = {each.department for each in place_index.all_places() if each.name == place}
    near = [each for each in directory.offices if each.department in departments]
    return near[0] if len(near) == 1 else None


def _scored(services: Sequence[Service], said: frozenset[str]) -> list[tuple[float, Service]]:
    """Score services by the words they share with what was said, rare words counting more."""
    matched = {each.id: _matched(each, said) for each in services}
    count = {word: sum(word in found for found in matched.values()) for word in said}
    scores = [
        (sum(weight * math.log(len(services) / count[word]) for word, weight in found.items()), s)
        for s in services
        if (found := matched[s.id])
    ]
    return sorted(scores, key=lambda scored: -scored[0])


def _matched(service: Service, said: frozenset[str]) -> dict[str, float]:
    entry = _entry(service)
    weights = {
        word: max((w for known, w in entry.items() if _is_same(word, known)), default=0.0)
        for word in said
    }
    return {word: weight for word, weight in weights.items() if weight}


def _speaks_of(service: Service, said: frozenset[str]) -> bool:
    """Tell whether a service is named, by most of the words that tell something."""
    found = _matched(service, said)
    named = any(weight == _NAME for weight in found.values())
    return named and len(found) >= _OF_WHAT_WAS_SAID * len(said)


def is_well_named(service: Service, text: str) -> bool:
    """Tell whether at least two words of a message are in a service's name."""
    found = _matched(service, _telling(text))
    return sum(weight == _NAME for weight in found.values()) > 1


@lru_cache(maxsize=512)
def _entry(service: Service) -> dict[str, float]:
    """Give the words under which a service is found, and what each weighs."""
    weighed: dict[str, float] = {}
    for worded, weight in _written(service):
        for word in _telling(worded):
            weighed[word] = max(weight, weighed.get(word, 0.0))
    return weighed


def _written(service: Service) -> Iterator[tuple[str, float]]:
    yield from _both(service.name, _NAME)
    yield from _both(service.short_name, _NAME)
    yield from _both(service.summary, _SUMMARY)
    rest = (service.caution, service.cost, service.institution)
    for worded in (*service.requirements, *service.steps, *filter(None, rest)):
        yield from _both(worded, _REST)
    for each in service.who_for:
        line = f"audience-{each}".replace("_", "-")
        yield from ((words(language, line), _REST) for language in LANGUAGES)


def _both(worded: Words, weight: float) -> Iterator[tuple[str, float]]:
    yield worded.es, weight
    yield worded.en, weight


@lru_cache(maxsize=4096)
def _telling(text: str) -> frozenset[str]:
    """Give the words that tell something, as they sound, in the directory's own words."""
    plain = (MEANS.get(word, word) for word in spelling.words(text))
    return frozenset(spelling.sound(word) for word in plain if _tells(word))


def _tells(word: str) -> bool:
    return word not in SAYS_NOTHING and not word.isdigit()


@lru_cache(maxsize=65536)
def _is_same(one: str, other: str) -> bool:
    """Tell whether two words, by their sound, are forms of one, or a slip away."""
    if one == other:
        return True
    shorter = min(len(one), len(other))
    if shorter < _ROOT:
        return False
    shared = next((n for n in range(shorter) if one[n] != other[n]), shorter)
    if shared >= max(_ROOT, max(len(one), len(other)) - 3):
        return True
    return shorter >= _MAY_SLIP and one[0] == other[0] and slips.distance(one, other) == 1


@lru_cache(maxsize=1)
def _institutions() -> Phrases:
    return Phrases(INSTITUTIONS)
