"""How much a text is like danger as it was learnt: plain sums of weights, beside the rules.

The weights were learnt from `nlu/danger/examples_*.jsonl` and the training data, by
`nlu.components.learn_danger`, and lie here as text: nothing but this file is needed to read them.
"""

import math
from collections.abc import Sequence
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
    alarm: Alarm


def of(text: str) -> Likeness:
    """Weigh a text by the piece of it that is most like danger."""
    said = words(text)
    rows, danger = max(map(_weighed, pieces(said, STORY)), key=lambda weighed: weighed[1])
    sums = [sum(column) for column in zip(*rows, strict=True)]
    kind = max(range(len(KINDS)), key=lambda at: sums[1 + at])
    return Likeness(
        probability=_probability(danger),
        length=len(said),
        at_best=_probability(max(danger, *(_weighed(piece)[1] for piece in pieces(said, CLAUSE)))),
        alarm=Alarm(
            kind=KINDS[kind], urgency=Urgency.EMERGENCY if sums[-1] > 0 else Urgency.URGENT
        ),
    )


def _probability(danger: float) -> float:
    return 1 / (1 + math.exp(-danger))


def _weighed(piece: Sequence[str]) -> tuple[list[Row], float]:
    """Give the rows of weights of a piece, its bias among them, and its danger."""
    found = ngrams(piece)
    known = _weights()
    share = math.sqrt(len(found) or 1)
    rows = [known[ngram] for ngram in found if ngram in known]
    bias = tuple(round(each * share) for each in known[_BIAS])
    return [*rows, bias], (sum(row[0] for row in rows) / share + known[_BIAS][0]) / SCALE


@cache
def _weights() -> dict[str, Row]:
    lines = WEIGHTS.read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return {ngram: tuple(map(int, columns)) for ngram, *columns in rows}
