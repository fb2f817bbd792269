"""How much a text is like danger as it was learnt: plain sums of weights, beside the rules.

The weights were learnt from `nlu/danger/examples_*.jsonl` and the training data, by
`nlu.components.learn_danger`, and lie here as text: nothing but this file is needed to read them.
"""

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from nlu.danger.ngrams import CLAUSE, STORY, ngrams, pieces
from nlu.interpretation import Alarm, AlarmKind, Urgency
from nlu.spelling import words

WEIGHTS = Path(__file__).with_name("likeness.tsv")
KINDS = tuple(AlarmKind)
"""In the order of the columns: danger, each kind, emergency."""
SCALE = 100
_BIAS = "*"

Row = tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """How like danger a text is, from 0 to 1, and which danger it would be."""

    probability: float
    """Of the piece of the text that is most like danger, read with what stands around it."""
    at_best: float
    """The same of a few words by themselves."""
    length: int
    """In words: of very few, likeness alone says little."""
    ngrams: frozenset[str]
    """Of that piece."""

    @property
    def alarm(self) -> Alarm:
        """Name the danger it would be, and how soon someone must act."""
        sums = _sums(self.ngrams)
        kind = max(range(len(KINDS)), key=lambda at: sums[1 + at])
        urgency = Urgency.EMERGENCY if sums[-1] > 0 else Urgency.URGENT
        return Alarm(kind=KINDS[kind], urgency=urgency)


def of(text: str) -> Likeness:
    """Weigh a text by the piece of it that is most like danger."""
    said = words(text)
    danger, found = max(map(_weighed, pieces(said, STORY)), key=lambda weighed: weighed[0])
    return Likeness(
        probability=_probability(danger),
        length=len(said),
        at_best=_probability(max(danger, *(_weighed(piece)[0] for piece in pieces(said, CLAUSE)))),
        ngrams=frozenset(found),
    )


def _probability(danger: float) -> float:
    return 1 / (1 + math.exp(-danger))


def _weighed(piece: Sequence[str]) -> tuple[float, set[str]]:
    """Give the danger of a piece, and its n-grams."""
    found = ngrams(piece)
    weights = _danger_weights()
    danger = sum(map(weights.__getitem__, found & weights.keys()))
    return (danger / _share(found) + weights[_BIAS]) / SCALE, found


def _sums(found: Collection[str]) -> list[int]:
    """Add up the columns of n-grams, their bias among them."""
    known = _weights()
    bias = [round(each * _share(found)) for each in known[_BIAS]]
    rows = (known[ngram] for ngram in found if ngram in known)
    return [sum(column) for column in zip(bias, *rows, strict=True)]


def _share(found: Collection[str]) -> float:
    return math.sqrt(len(found) or 1)


@cache
def _danger_weights() -> dict[str, int]:
    return {ngram: row[0] for ngram, row in _weights().items()}


@cache
def _weights() -> dict[str, Row]:
    lines = WEIGHTS.read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return {ngram: tuple(map(int, columns)) for ngram, *columns in rows}
