"""Where a person says they are: the municipality, by the name they know it by."""

import re
from dataclasses import dataclass
from functools import lru_cache

from nlu import place_names, spelling
from nlu.short_forms import COMMON_WORDS

_READ_AT_MOST = 1000
_LONGEST_NAME = 6
_JOINED_AT_LEAST = 8
_ONE_SLIP, _TWO_SLIPS = 7, 10
_WORD = re.compile(r"[^\W_]+")
_ALONE_AT_MOST = 3
"""How many words besides the name an answer may have and still be only the name."""
_LIVES = frozenset("vivo vivimos vive viven soy somos estoy estamos resido".split())
_CUES = frozenset("en de desde hasta a para por municipio alcaldia departamento distrito".split())
_PERSONAL_CUES = frozenset("en desde municipio alcaldia departamento distrito".split())
_STRONG_CUES = frozenset("municipio alcaldia distrito".split())
_BETWEEN = frozenset("el la los las de del".split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A name on the map; `needs_cue`: the name alone is also said of other things."""

    name: str
    department: str
    municipality: str
    needs_cue: bool = False
    rarely_meant: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Mention:
    places: tuple[Place, ...]
    start: int
    end: int


def find(text: str) -> str | None:
    """Name the place a text says; None: none, or one of several that share the name."""
    raw = _WORD.findall(spelling.fold(text[:_READ_AT_MOST]))
    mentions = _mentions([spelling.sound(word) for word in raw])
    departments = {place.department for mention in mentions for place in _areas(mention)}
    meant = [
        (place, mention)
        for mention in mentions
        if (place := _meant(mention, departments, raw)) is not None
    ]
    return _likeliest(meant, raw).name if meant else None


@lru_cache(maxsize=1)
def all_places() -> tuple[Place, ...]:
    """List every place that has a name of its own: districts, municipalities, departments."""
    rows = [line.split(" | ") for line in place_names.MUNICIPALITIES.strip().split("\n")]
    districts = [
        _place(name, department, municipality)
        for department, municipality, names in rows
        for name in names.split(", ")
    ]
    known = {place.name for place in districts}
    municipalities = [_area(new, department) for department, new, _ in rows]
    departments = [_area(name, name) for name, _, _ in rows if name not in known]
    return (*districts, *dict.fromkeys(municipalities), *dict.fromkeys(departments))


def _place(name: str, department: str, municipality: str) -> Place:
    listed = _names(place_names.NEEDS_A_CUE)
    plain = re.fullmatch(r"(?:San|Santa|Santo|El|La|Las) \w+", name)
    return Place(
        name=name,
        department=department,
        municipality=municipality,
        needs_cue=name in listed
        or (plain is not None and name not in _names(place_names.BY_ITSELF)),
        rarely_meant=name in _names(place_names.RARELY_MEANT),
    )


def _area(name: str, department: str) -> Place:
    return Place(
        name=name,
        department=department,
        municipality=name,
        needs_cue=name in {"La Paz", "Cabañas"},
    )


def _names(listed: str) -> set[str]:
    return {name for line in listed.strip().split("\n") for name in line.split(", ")}


def _sounds(name: str) -> tuple[str, ...]:
    return tuple(spelling.sound(word) for word in _WORD.findall(spelling.fold(name)))


@lru_cache(maxsize=1)
def _index() -> dict[tuple[str, ...], tuple[Place, ...]]:
    """List the places by how their names, long or short, apart or run together, sound."""
    index: dict[tuple[str, ...], tuple[Place, ...]] = {}
    for place in all_places():
        key = _sounds(place.name)
        index[key] = (*index.get(key, ()), place)
    for said, place in _short_names().items():
        index.setdefault(said, (place,))
    joined = {("".join(key),): places for key, places in index.items() if len(key) > 1}
    return {key: places for key, places in joined.items() if _is_long(key)} | index


def _is_long(key: tuple[str, ...]) -> bool:
    return len(key[0]) >= _JOINED_AT_LEAST


def _short_names() -> dict[tuple[str, ...], Place]:
    by_name = {place.name: place for place in all_places()}
    shy = _names(place_names.NEEDS_A_CUE)
    found: dict[tuple[str, ...], Place] = {}
    for line in place_names.SHORT_NAMES.strip().split("\n"):
        name, _, short = line.partition(": ")
        there = by_name[name]
        for said in short.split(", "):
            found[_sounds(said)] = Place(
                name=name,
                department=there.department,
                municipality=there.municipality,
                needs_cue=said in shy,
            )
    return found


def _mentions(heard: list[str]) -> list[_Mention]:
    found: list[_Mention] = []
    at = 0
    while at < len(heard):
        mention = _mention_at(heard, at)
        if mention:
            found.append(mention)
        at = mention.end if mention else at + 1
    return found


def _mention_at(heard: list[str], at: int) -> _Mention | None:
    for end in range(min(at + _LONGEST_NAME, len(heard)), at, -1):
        places = _index().get(tuple(heard[at:end]))
        if places:
            return _Mention(places=places, start=at, end=end)
    places = _misspelt(heard[at])
    return _Mention(places=places, start=at, end=at + 1) if places else None


def _misspelt(word: str) -> tuple[Place, ...]:
    """Find the one name a long word is a slip or two away from."""
    if len(word) < _ONE_SLIP or word.isdigit() or word in _common():
        return ()
    near = {name for left in _with_slips(word) for name in _slips().get(left, ())}
    found = {name for name in near if _close(word, name)}
    return _index()[(found.pop(),)] if len(found) == 1 else ()


@lru_cache(maxsize=1)
def _common() -> frozenset[str]:
    return frozenset(map(spelling.sound, COMMON_WORDS.split()))


@lru_cache(maxsize=1)
def _slips() -> dict[str, list[str]]:
    slips: dict[str, list[str]] = {}
    for key, places in _index().items():
        if len(key) == 1 and len(key[0]) >= _ONE_SLIP and not any(map(_is_shy, places)):
            for left in _with_slips(key[0]):
                slips.setdefault(left, []).append(key[0])
    return slips


def _is_shy(place: Place) -> bool:
    return place.needs_cue or place.rarely_meant


def _with_slips(word: str) -> set[str]:
    """List a word with up to two of its letters left out, one if it is short."""
    once = {word[:n] + word[n + 1 :] for n in range(len(word))}
    if len(word) < _TWO_SLIPS:
        return {word, *once}
    return {word, *once, *(left[:n] + left[n + 1 :] for left in once for n in range(len(left)))}


def _close(word: str, name: str) -> bool:
    if word[0] != name[0]:
        return False
    return _distance(word, name) <= (2 if min(len(word), len(name)) >= _TWO_SLIPS else 1)


def _distance(one: str, other: str) -> int:
    """Count the letters to put in, leave out, change or swap."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        before, last, row = row if i == 1 else before, row, [i]
        for j, b in enumerate(other, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before = last
    return row[-1]


def _areas(mention: _Mention) -> tuple[Place, ...]:
    """Give what a mention names that is also, or only, a department."""
    return tuple(place for place in mention.places if place.name == place.department)


def _meant(mention: _Mention, departments: set[str], raw: list[str]) -> Place | None:
    """Choose the place that is meant; None: another thing, or one of several places."""
    [first, *others] = mention.places
    beside = [place for place in mention.places if place.department in departments]
    if others or first.rarely_meant:
        if len(beside) == 1:
            return beside[0]
        return first if not others and _cued(mention, raw, _STRONG_CUES) else None
    if not first.needs_cue or (beside and not _areas(mention)) or _is_all(first, mention, raw):
        return first
    personal = mention.end - mention.start == 1
    return first if _cued(mention, raw, _PERSONAL_CUES if personal else _CUES) else None


def _is_all(place: Place, mention: _Mention, raw: list[str]) -> bool:
    """Tell whether the name is all that was written, and no person's."""
    if place.name in _names(place_names.GIVEN_NAMES):
        return False
    return len(raw) - (mention.end - mention.start) <= 1 and mention.start <= 1


def _cued(mention: _Mention, raw: list[str], cues: frozenset[str]) -> bool:
    before = raw[max(mention.start - _ALONE_AT_MOST, 0) : mention.start]
    while before and before[-1] in _BETWEEN and before[-1] not in cues:
        if any(word in _LIVES or word in _STRONG_CUES for word in before[:-1]):
            return True
        before = before[:-1]
    return bool(before) and before[-1] in cues


def _likeliest(meant: list[tuple[Place, _Mention]], raw: list[str]) -> Place:
    """Prefer where they say they live, and a place over the department it is in."""
    for place, mention in meant:
        if _LIVES.intersection(raw[max(mention.start - _ALONE_AT_MOST, 0) : mention.start]):
            return _narrowest(place, meant)
    return _narrowest(meant[0][0], meant)


def _narrowest(place: Place, meant: list[tuple[Place, _Mention]]) -> Place:
    inside = [
        other
        for other, _ in meant
        if place.name == place.department == other.department and other.name != place.name
    ]
    return inside[0] if inside else place
