"""Where a person says they are: the municipality, by the name they know it by."""

import re
from dataclasses import dataclass

from nlu import place_company, place_index, place_names, spelling
from nlu.place_index import Place, Sense

_READ_AT_MOST = 1000
_LONGEST_NAME = 6
_TOKEN = re.compile(r"[^\W_]+|[,.;:!?()\n]")
_NEAR, _ABOUT = 3, 5
"""How many words before a name may tell what it is, and how many where it is."""
_LIVING = frozenset("vivo vivimos vive viven resido residimos residente live lives living".split())
_BEING = frozenset("soy somos estoy estamos originario originaria from".split())
_OTHERS_BEING = frozenset("es son esta estan".split())
_COMING = frozenset(
    """vengo viene venimos voy vamos ir irme llegar viajar oficina alcaldia ciudad gente cerca
    puerto playa hospital ofi ofis atienden queda""".split()
)
_STRONG = frozenset("municipio alcaldia departamento distrito municipality".split())
_OF = frozenset("de del from a al para hacia por".split())
_IN = frozenset("en desde hasta in at near".split()) | _STRONG
_ARTICLES = frozenset("el la los las".split())
_APART = {"del": ("de", "el"), "al": ("a", "el")}
_COURTESIES = frozenset("porfa gracias please si yo aqui hola ok".split())
_NAME_LEADS = (
    ("me", "llamo"), ("se", "llama"), ("nombre", "es"), ("nombre", "de"), ("name", "is"), ("soy",),
    ("mi", "nombre"), ("im",),
)  # fmt: skip
_GIVEN = frozenset(place_names.GIVEN_NAMES.strip().replace("\n", ", ").split(", "))
_NAME_ENDS = frozenset("de del en desde y vivo from in and".split())


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """The words of a text, and which of them stand after a stop."""

    words: tuple[str, ...]
    after_stop: frozenset[int]

    def before(self, at: int, count: int = _NEAR) -> tuple[str, ...]:
        """Give the words just before one, back to the last stop."""
        first = max((n for n in self.after_stop if n <= at), default=0)
        return self.words[max(at - count, first) : at]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Mention:
    places: tuple[Place, ...]
    start: int
    end: int


def find(text: str) -> str | None:
    """Name the place a text says; None: none, or one of several that share the name."""
    said = _said(text[:_READ_AT_MOST])
    named = _mentions(said.words)
    taken = frozenset(at for one in named for at in range(one.start, one.end))
    mentions = [one for one in named if not _is_of_something_else(one, said, taken)]
    departments = {
        place.department for one in mentions for place in one.places if place.is_department
    }
    meant = [
        (place, one) for one in mentions if (place := _meant(one, departments, said)) is not None
    ]
    return _likeliest(meant, said).name if meant else None


def is_a_place_alone(text: str) -> bool:
    """Tell whether a text is the name of a place, and of nothing else."""
    said = _said(text[:_READ_AT_MOST])
    named = place_index.named(tuple(map(spelling.sound, said.words)))
    return any(place.sense is Sense.PLACE for place in named)


def _said(text: str) -> _Said:
    words: list[str] = []
    after_stop: set[int] = set()
    for token in _TOKEN.findall(spelling.fold(text.replace("\n", " . "))):
        if token[0].isalnum():
            word = place_names.WRITTEN_SHORT.get(token, token)
            words += _APART.get(word, (word,))
        else:
            after_stop.add(len(words))
    return _Said(words=tuple(words), after_stop=frozenset(after_stop))


def _mentions(words: tuple[str, ...]) -> list[_Mention]:
    heard = tuple(map(spelling.sound, words))
    found: list[_Mention] = []
    at = 0
    while at < len(heard):
        mention = _mention_at(heard, at)
        if mention:
            found.append(mention)
        at = mention.end if mention else at + 1
    return found


def _mention_at(heard: tuple[str, ...], at: int) -> _Mention | None:
    places, count = place_index.misspelt_after_first(heard[at : at + _LONGEST_NAME])
    longest = min(at + _LONGEST_NAME, len(heard)) if place_index.begins_a_name(heard[at]) else 0
    for end in range(longest, at + count, -1):
        exact = place_index.named(heard[at:end])
        if exact:
            return _Mention(places=exact, start=at, end=end)
    if not places:
        places, count = place_index.misspelt(heard[at]), 1
    if not places:
        return None
    part = place_index.part_of(places[0], heard[at + count]) if at + count < len(heard) else ()
    return _Mention(places=part or places, start=at, end=at + count + bool(part))


def _is_of_something_else(mention: _Mention, said: _Said, taken: frozenset[int]) -> bool:
    """Tell whether the name is a street's, a saint's, a person's or a place's abroad."""
    before = said.before(mention.start)
    while before and before[-1] in _ARTICLES:
        before = before[:-1]
    if before and before[-1] in place_company.IN_TOWN | place_company.TITLES:
        return True
    if before[-1:] == ("de",) and before[-2:-1] and before[-2] in place_company.WITHHELD:
        return True
    if not place_company.DEVOTION.isdisjoint(said.before(mention.start)):
        return True
    if _is_a_people(mention, said) or _is_a_surname(mention, said, taken):
        return True
    return _is_abroad_or_a_saints(mention, said) or _is_in_a_name(mention, said, taken)


def _is_a_people(mention: _Mention, said: _Said) -> bool:
    """Tell whether it stands in "unos mexicanos"."""
    named = said.words[mention.start : mention.end]
    is_theirs = not place_company.PEOPLES.isdisjoint(named)
    return is_theirs and not place_company.SEVERAL.isdisjoint(said.before(mention.start, count=1))


def _is_abroad_or_a_saints(mention: _Mention, said: _Said) -> bool:
    """Tell whether it goes on as in "Santa Ana, California", "San Vicente de Paúl"."""
    after = said.words[mention.end : mention.end + 3]
    if after[:1] == ("de",) and not place_company.OF_SAINTS.isdisjoint(after[1:2]):
        return True
    if after[:1] == ("en",) or (
        after[:1] == ("de",) and mention.places[0].sense is not Sense.PLACE
    ):
        after = after[1:]
    return not place_company.ABROAD.isdisjoint((*after[:1], " ".join(after[:2])))


def _is_a_surname(mention: _Mention, said: _Said, taken: frozenset[int]) -> bool:
    before = said.before(mention.start, count=1)
    return (
        bool(before) and before[0] in place_company.FIRST_NAMES and mention.start - 1 not in taken
    )


def _is_in_a_name(mention: _Mention, said: _Said, taken: frozenset[int]) -> bool:
    """Tell whether it stands in "me llamo Juan San Martín"."""
    before = said.before(mention.start, count=2 * _NEAR)
    first = mention.start - len(before)
    for lead in _NAME_LEADS:
        for at in range(len(before) - len(lead) + 1):
            rest = before[at + len(lead) :]
            if first + at in taken or _NAME_ENDS.intersection(rest):
                continue
            if before[at : at + len(lead)] == lead:
                return True
    return False


def _meant(mention: _Mention, departments: set[str], said: _Said) -> Place | None:
    """Choose the place that is meant; None: another thing, or one of several places."""
    [first, *others] = mention.places
    beside = [
        place
        for place in mention.places
        if place.department in departments and not place.is_department
    ]
    if len(beside) == 1:
        return beside[0]
    if others:
        return None
    return first if _is_cued(first, mention, said) else None


def _is_cued(place: Place, mention: _Mention, said: _Said) -> bool:
    """Tell whether the words around a name say that it is a place."""
    if place.sense is Sense.PLACE:
        return True
    near = said.before(mention.start)
    if place.sense is Sense.ELSEWHERE:
        return bool(_STRONG.intersection(near))
    if _is_all(place, mention, said):
        return True
    if _STRONG.intersection(near) or _is_where_one_is(said.before(mention.start, count=_ABOUT)):
        return place.sense is Sense.SHARED or not {"esta", "estoy", "estamos"}.intersection(near)
    if place.sense is Sense.WORD:
        return False
    return _follows_a_place_word(place, near)


def _is_where_one_is(about: tuple[str, ...]) -> bool:
    """Tell whether a name is led by "soy de", "vivo en"."""
    is_told = not (_LIVING | _BEING | _OTHERS_BEING).isdisjoint(about)
    return is_told and about[-1] in _IN | _OF


def _follows_a_place_word(place: Place, near: tuple[str, ...]) -> bool:
    if not near:
        return False
    if near == ("de",) and place.name not in _GIVEN:
        return True
    return near[-1] in _IN or (near[-1] in _OF and not _COMING.isdisjoint(near))


def _is_all(place: Place, mention: _Mention, said: _Said) -> bool:
    """Tell whether the name is all that was written, and no person's."""
    if place.name in _GIVEN:
        return False
    others = said.words[: mention.start] + said.words[mention.end :]
    return all(word in _IN | _OF | _COURTESIES for word in others)


def _likeliest(meant: list[tuple[Place, _Mention]], said: _Said) -> Place:
    """Prefer where they say they live, then where they are or are from, then the first."""
    for telling in (_LIVING, _BEING):
        for place, mention in meant:
            if telling.intersection(said.before(mention.start)):
                return _narrowest(place, meant)
    return _narrowest(meant[0][0], meant)


def _narrowest(place: Place, meant: list[tuple[Place, _Mention]]) -> Place:
    """Prefer a place over the department it is in."""
    inside = [
        other
        for other, _ in meant
        if place.is_department
        and other.department == place.department
        and other.name != place.name
    ]
    return inside[0] if inside else place
