"""Whether a confidence means what it says: of readings held for 0.7 sure, seven in ten right."""

from collections.abc import Iterable
from dataclasses import dataclass

from nlu.heard import Heard

_STEPS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """The readings whose confidence lies in one tenth: how many, how sure, how often right."""

    of: int
    sure: float
    right: float


def steps(heard: Iterable[Heard]) -> list[Step]:
    """Gather the likeliest readings by their confidence, the least sure first."""
    tenths: list[list[tuple[float, bool]]] = [[] for _ in range(_STEPS)]
    for it in heard:
        if it.meant.intent is not None and it.reading.ranking:
            first = it.reading.ranking[0]
            tenth = min(int(first.confidence * _STEPS), _STEPS - 1)
            tenths[tenth].append((first.confidence, first.intent == it.meant.intent))
    return [_step(tenth) for tenth in tenths if tenth]


def gap(found: Iterable[Step]) -> float:
    """Give by how much confidence and truth lie apart, on average over the readings."""
    known = list(found)
    apart = sum(step.of * abs(step.sure - step.right) for step in known)
    return round(apart / max(1, sum(step.of for step in known)), 4)


def _step(readings: list[tuple[float, bool]]) -> Step:
    count = len(readings)
    return Step(
        of=count,
        sure=round(sum(sure for sure, _ in readings) / count, 4),
        right=round(sum(right for _, right in readings) / count, 4),
    )
