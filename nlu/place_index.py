"""The map as it is looked up: every name by how it sounds, with the slips of writing it."""

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from nlu import place_names, slips, spelling
from nlu.short_forms import COMMON_WORDS

WORD = re.compile(r"[^\W_]+")
_JOINED_AT_LEAST = 8
_MOST_SLIPS = 2
_SHORTEST, _GOES_ON, _TELLING, _TWO_SLIPS, _LONGEST = 5, 6, 7, 10, 32
"""Letters: known by a slip at all, as the rest of a name, without a cue, by two slips."""


class Sense(StrEnum):
    """What else a name is said of."""

    PLACE = "place"
    """Nothing else."""
    SHARED = "shared"
    """A person or a thing too: it takes a word of place before it."""
    WORD = "word"
    """An everyday word: it takes someone who lives there."""
    ELSEWHERE = "elsewhere"
    """Better known somewhere else: it takes its department beside it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A name on the map."""

    name: str
    department: str
    municipality: str
    sense: Sense = Sense.PLACE

    @property
    def is_area(self) -> bool:
        """Tell whether it is one of the new municipalities, which have several of the old."""
        return self.name == self.municipality != self.department

    @property
    def is_department(self) -> bool:
        """Tell whether it is also, or only, a department."""
        return self.name == self.department


@lru_cache(maxsize=1)
def all_places() -> tuple[Place, ...]:
    """List every place that has a name of its own: districts, municipalities, departments."""
    rows = [line.split(" | ") for line in place_names.MUNICIPALITIES.strip().split("\n")]
    districts = [
        Place(name=name, department=department, municipality=new, sense=_sense(name))
        for department, new, names in rows
        for name in names.split(", ")
    ]
    known = {place.name for place in districts}
    municipalities = [_area(new, department) for department, new, _ in rows]
    departments = [_area(name, name) for name, _, _ in rows if name not in known]
    return (*districts, *dict.fromkeys(municipalities), *dict.fromkeys(departments))


def named(heard: tuple[str, ...]) -> tuple[Place, ...]:
    """Give the places that words, by their sound, name."""
    return _index().get(heard, ())


def begins_a_name(word: str) -> bool:
    """Tell whether a name of a place begins with a word, by its sound."""
    return word in _first_words()


@lru_cache(maxsize=8192)
def misspelt(word: str) -> tuple[Place, ...]:
    """Give the one place whose name a word, by its sound, is a slip or two away from."""
    if not _SHORTEST <= len(word) <= _LONGEST or word.isdigit() or word in _common():
        return ()
    near = {name for left in slips.near(word, _slips_in(word)) for name in _slips().get(left, ())}
    found = [name for name in near if _is_close(word, name)]
    if len(found) != 1:
        return ()
    [place] = _index()[(found[0],)]
    return (replace(place, sense=Sense.SHARED) if len(word) < _TELLING else place,)


def misspelt_after_first(heard: tuple[str, ...]) -> tuple[tuple[Place, ...], int]:
    """Give the place whose name begins as heard and goes on a slip away; and how many words."""
    names = _going_on().get(heard[0], ())
    for count in range(len(heard) - 1 if names else 0, 0, -1):
        rest = "".join(heard[1 : 1 + count])
        for name, places in names:
            if _is_close(rest, name):
                return places, 1 + count
    return (), 0


def part_of(department: Place, direction: str) -> tuple[Place, ...]:
    """Give the new municipality that a department and a direction after it name."""
    return _index().get((*_sounds(department.name), direction), ())


def _sense(name: str) -> Sense:
    for sense, listed in (
        (Sense.ELSEWHERE, place_names.ELSEWHERE),
        (Sense.WORD, place_names.EVERYDAY_WORDS),
        (Sense.SHARED, place_names.SHARED),
    ):
        if name in _names(listed):
            return sense
    is_plain = re.fullmatch(r"(?:San|Santa|Santo|El|La|Las) \w+", name)
    return Sense.SHARED if is_plain and name not in _names(place_names.BY_ITSELF) else Sense.PLACE


def _area(name: str, department: str) -> Place:
    sense = Sense.SHARED if name in _names(place_names.SHARED_AREAS) else Sense.PLACE
    return Place(name=name, department=department, municipality=name, sense=sense)


@lru_cache(maxsize=8)
def _names(listed: str) -> frozenset[str]:
    return frozenset(name for line in listed.strip().split("\n") for name in line.split(", "))


def _sounds(name: str) -> tuple[str, ...]:
    return tuple(spelling.sound(word) for word in WORD.findall(spelling.fold(name)))


@lru_cache(maxsize=1)
def _index() -> dict[tuple[str, ...], tuple[Place, ...]]:
    index: dict[tuple[str, ...], tuple[Place, ...]] = {}
    for place in all_places():
        key = _sounds(place.name)
        index[key] = (*index.get(key, ()), place)
    for said, place in _short_names().items():
        index.setdefault(said, (place,))
    for place in all_places():
        for written in _without_an_h(spelling.fold(place.name)):
            index.setdefault(_sounds(written), (place,))
    joined = {("".join(key),): places for key, places in index.items() if len(key) > 1}
    return {key: places for key, places in joined.items() if _is_long(key)} | index


def _without_an_h(name: str) -> list[str]:
    """Write a name as it is when the h of a ch stays out: another sound, and no other word."""
    if len(name) < _TELLING or " " in name:
        return []
    return [name[: at.start() + 1] + name[at.end() :] for at in re.finditer("ch", name)]


@lru_cache(maxsize=1)
def _first_words() -> frozenset[str]:
    return frozenset(key[0] for key in _index())


def _is_long(key: tuple[str, ...]) -> bool:
    return len(key[0]) >= _JOINED_AT_LEAST


def _short_names() -> dict[tuple[str, ...], Place]:
    by_name = {place.name: place for place in all_places()}
    shared = _names(place_names.SHARED)
    found: dict[tuple[str, ...], Place] = {}
    for line in place_names.SHORT_NAMES.strip().split("\n"):
        name, _, short = line.partition(": ")
        there = by_name[name]
        for said in short.split(", "):
            found[_sounds(said)] = Place(
                name=name,
                department=there.department,
                municipality=there.municipality,
                sense=Sense.SHARED if said in shared else Sense.PLACE,
            )
    return found


@lru_cache(maxsize=1)
def _common() -> frozenset[str]:
    listed = f"{COMMON_WORDS} {place_names.NO_PLACES}"
    return frozenset(map(spelling.sound, listed.split()))


@lru_cache(maxsize=1)
def _slips() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for key, places in _index().items():
        telling = len(key) == 1 and len(key[0]) >= _SHORTEST and len(places) == 1
        if telling and places[0].sense in {Sense.PLACE, Sense.SHARED}:
            for left in slips.near(key[0], _slips_in(key[0])):
                found.setdefault(left, []).append(key[0])
    return found


@lru_cache(maxsize=1)
def _going_on() -> dict[str, list[tuple[str, tuple[Place, ...]]]]:
    """List how the names of several words go on, by their first."""
    found: dict[str, list[tuple[str, tuple[Place, ...]]]] = {}
    for key, places in _index().items():
        rest = "".join(key[1:])
        if len(rest) >= _GOES_ON and not any(place.is_area for place in places):
            found.setdefault(key[0], []).append((rest, places))
    return found


def _slips_in(word: str) -> int:
    return 2 if len(word) >= _TWO_SLIPS else 1


def _is_close(word: str, name: str) -> bool:
    if word[0] != name[0] or abs(len(word) - len(name)) > _MOST_SLIPS:
        return False
    if min(len(word), len(name)) < _GOES_ON and slips.is_one_letter_changed(word, name):
        return False
    return slips.distance(word, name) <= (2 if min(len(word), len(name)) >= _TWO_SLIPS else 1)
