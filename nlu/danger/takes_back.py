"""Whether a danger that was read stands: meant as said, not denied, not over, not a film."""

from collections import defaultdict
from collections.abc import Iterable
from functools import cache

from nlu import spelling
from nlu.danger import harmless, settled
from nlu.danger.hearing import Told
from nlu.phrases import Hit, heard

HARMLESS, NOT_REAL, SPORT, NOT_MINE, ASKED = "harmless", "not real", "sport", "not mine", "asked"
LONG_AGO, LAUGHING, HARD = "long ago", "laughing", "hard"
OVER = {kind: f"over: {kind}" for kind in settled.OVER}
LISTED = {
    HARMLESS: harmless.HARMLESS,
    NOT_REAL: settled.NOT_REAL,
    SPORT: settled.SPORT,
    NOT_MINE: settled.NOT_MINE,
    ASKED: settled.ASKED,
    LONG_AGO: settled.LONG_AGO,
    LAUGHING: settled.LAUGHING,
    HARD: settled.HARD,
} | {OVER[kind]: listed for kind, listed in settled.OVER.items()}

_NEAR = 12
_ABOUT = 16
_BEFORE = 4
_LONGEST_NEGATION = 4
_NEGATIVE = frozenset(map(spelling.sound, "no ni sin nunca jamas nadie not never nobody".split()))
"""A danger that begins with one of these (no respira, sin insulina) is not denied by another."""
_OF_MYSELF = frozenset(
    map(
        spelling.sound,
        (
            "me mi mis nos nuestro nuestra nuestros nuestras conmigo yo estoy quiero voy tengo"
            " my our us im mine myself"
        ).split(),
    )
)
_TO_ME = ("rme", "rnos", "ndome", "ndonos")


class Circumstances:
    """What else a text says that takes back, or softens, the dangers in it."""

    def __init__(self, told: Told, hits: Iterable[Hit]) -> None:
        self._told = told
        self._by_label: dict[str, list[Hit]] = defaultdict(list)
        for hit in hits:
            if hit.label != LAUGHING or not self._is_denied(hit.start):
                self._by_label[hit.label].append(hit)
        for at in told.laughs:
            self._by_label[LAUGHING].append(Hit(label=LAUGHING, start=max(0, at - 1), end=at))
        self._harmless = self._words_of(HARMLESS)
        self._near = {
            label: self._words_of(label, around=_NEAR) for label in (LONG_AGO, *OVER.values())
        }
        self._about = {
            label: self._words_of(label, around=_ABOUT)
            for label in (NOT_REAL, SPORT, NOT_MINE, ASKED, LAUGHING, HARD)
        }

    def is_meant(self, start: int, end: int) -> bool:
        """Say whether words are meant as said: no way of speaking, and not denied."""
        innocent = sum(at in self._harmless for at in range(start, end))
        return 2 * innocent < end - start and not self._is_denied(start)

    def is_over(self, kind: str, start: int, end: int) -> bool:
        """Say whether a danger of a kind has passed, by what is said near it."""
        return any(
            kind in kinds.split() and self._touches(self._near[OVER[over]], start, end)
            for over, kinds in settled.OF_KINDS.items()
        )

    def is_of_others(self, start: int, end: int) -> bool:
        """Say whether it is a dream or a match, or not told of oneself: news, a question."""
        if self._is_about(NOT_REAL, start, end):
            return True
        if self._is_about(SPORT, start, end) and not self._is_about(HARD, start, end):
            return True
        distant = self._is_about(NOT_MINE, start, end) or self._is_about(ASKED, start, end)
        return distant and not self._is_of_myself(start, end)

    def is_long_ago(self, start: int, end: int) -> bool:
        """Say whether it is told of a time long past."""
        return self._touches(self._near[LONG_AGO], start, end)

    def is_laughed_at(self, start: int, end: int) -> bool:
        """Say whether somebody laughs about it, and nothing hard is said beside."""
        return self._is_about(LAUGHING, start, end) and not self._is_about(HARD, start, end)

    def _is_denied(self, start: int) -> bool:
        words, pauses = self._told.words, self._told.pauses
        if words[start] in _NEGATIVE:
            return False
        for length in range(1, min(_LONGEST_NEGATION, start) + 1):
            if start - length + 1 in pauses:
                return False
            if tuple(words[start - length : start]) in _negations():
                return True
        return False

    def _is_of_myself(self, start: int, end: int) -> bool:
        words = self._told.words[max(0, start - _BEFORE) : end]
        return any(word in _OF_MYSELF or word.endswith(_TO_ME) for word in words)

    def _is_about(self, label: str, start: int, end: int) -> bool:
        return self._touches(self._about[label], start, end)

    def _touches(self, places: set[int], start: int, end: int) -> bool:
        return not places.isdisjoint(range(start, end))

    def _words_of(self, label: str, around: int = 0) -> set[int]:
        """List the words that hits of a label take, and so many around in their sentence."""
        words: set[int] = set()
        for hit in self._by_label.get(label, ()):
            words.update(range(hit.start, hit.end))
            words.update(self._around(hit, around))
        return words

    def _around(self, hit: Hit, around: int) -> list[int]:
        first, last = max(0, hit.start - around), min(len(self._told.words), hit.end + around)
        return [at for at in range(first, last) if self._told.same_sentence(at, hit.start)]


@cache
def _negations() -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(heard(line)) for line in settled.NEGATIONS.strip().split("\n"))
