"""All tables of danger together, by what each of their phrases means."""

from dataclasses import dataclass

from nlu.danger import child, medical, missing, self_harm, threats, trafficking, violence
from nlu.danger.people import PEOPLE
from nlu.danger.verbs import VERBS
from nlu.interpretation import Alarm, AlarmKind, Urgency

CLASSES = PEOPLE | VERBS

_TABLES = (
    ("child", AlarmKind.CHILD, child),
    ("self_harm", AlarmKind.SELF_HARM, self_harm),
    ("trafficking", AlarmKind.TRAFFICKING, trafficking),
    ("violence", AlarmKind.VIOLENCE, violence),
    ("threats", AlarmKind.VIOLENCE, threats),
    ("medical", AlarmKind.MEDICAL, medical),
    ("missing", AlarmKind.MISSING, missing),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """Signs that mean a danger when all are told within so many words."""

    alarm: Alarm
    within: int
    signs: tuple[str, ...]


DANGERS: dict[str, tuple[Alarm, str]] = {
    f"{name} {urgency}": (Alarm(kind=kind, urgency=urgency), listed)
    for name, kind, table in _TABLES
    for urgency, listed in (
        (Urgency.EMERGENCY, table.EMERGENCY),
        (Urgency.URGENT, table.URGENT),
    )
}
"""What is a danger by itself, under its label."""

SIGNS: dict[str, str] = {
    f"{name}: {sign}": listed for name, _, table in _TABLES for sign, listed in table.SIGNS.items()
}
"""What means something only together with others, under its label."""


def _bundle(name: str, kind: AlarmKind, line: str) -> Bundle:
    urgency, within, *signs = line.split()
    labels = tuple(f"{name}: {sign}" for sign in signs)
    return Bundle(
        alarm=Alarm(kind=kind, urgency=Urgency(urgency)), within=int(within), signs=labels
    )


BUNDLES: tuple[Bundle, ...] = tuple(
    _bundle(name, kind, line)
    for name, kind, table in _TABLES
    for line in table.TOGETHER.strip().split("\n")
)

_GRAVEST_FIRST = (
    "child emergency",
    "self_harm emergency",
    "trafficking emergency",
    "violence emergency",
    "medical emergency",
    "missing emergency",
    "trafficking urgent",
    "violence urgent",
    "self_harm urgent",
    "missing urgent",
    "child urgent",
    "medical urgent",
)


def gravity(alarm: Alarm) -> int:
    """Give the rank of a danger among those told in one text: 0 is named before all others."""
    return _GRAVEST_FIRST.index(f"{alarm.kind} {alarm.urgency}")
