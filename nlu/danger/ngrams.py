"""What the learnt likeness of danger looks at: a text's words, pairs of them, and their parts."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

STORY, CLAUSE = 30, 6
"""In words. A text is read in pieces, so that what matters is not lost in what does not."""
_PARTS = (3, 4, 5)


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
    for word in set(words):
        edged = f"_{word}_"
        found.update(
            edged[at : at + size] for size in _PARTS for at in range(len(edged) - size + 1)
        )
    return found
