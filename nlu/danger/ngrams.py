"""What the learnt likeness of danger looks at: a text's words, pairs of them, and their parts."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

STORY, CLAUSE = 30, 6
"""In words. A text is read in pieces, so that what matters is not lost in what does not."""
_PARTS = (3, 4, 5)
_REMEMBERED = 24
"""In letters: the parts of longer words, which nobody writes twice, are not kept."""


def pieces(words: Sequence[str], size: int) -> Iterator[Sequence[str]]:
    """Give the pieces of a text, each half over the one before."""
    if len(words) <= size:
        yield words
        return
    step = size // 2
    for start in range(0, len(words) - step, step):
        yield words[start : start + size]


def ngrams(words: Sequence[str]) -> set[str]:
    """Give the words of a piece, each two that follow each other, and three to five letters."""
    found = set(words)
    found.update(f"{one} {next_}" for one, next_ in pairwise(words))
    return found.union(*(_parts(word) for word in set(words)))


def _parts(word: str) -> frozenset[str]:
    return _remembered_parts(word) if len(word) <= _REMEMBERED else _cut(word)


@lru_cache(maxsize=8192)
def _remembered_parts(word: str) -> frozenset[str]:
    return _cut(word)


def _cut(word: str) -> frozenset[str]:
    edged = f"_{word}_"
    return frozenset(
        edged[at : at + size] for size in _PARTS for at in range(len(edged) - size + 1)
    )
