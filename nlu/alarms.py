"""Danger in a message, by rules and by likeness together: nothing that can be down stands between.

The rules read what is said; the likeness, learnt from examples, knows what they have no word for,
and doubts what only sounds like danger (docs/decisions/0009-how-danger-is-heard.md).
"""

from dataclasses import dataclass

from nlu.danger import likeness, rules
from nlu.interpretation import Alarm

SURE = 0.6
"""So like danger that no rule is needed."""
BELIEVED = 0.3
"""Where no few words are as like danger as this, a rule is not believed: one gentle question."""
WONDERED = 0.4
"""Like enough for one gentle question."""
FEW_WORDS, SURE_OF_FEW = 5, 0.9
"""Of fewer words than these, likeness alone is believed only when it is as sure as this."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Heard:
    alarm: Alarm | None
    is_unsure: bool


def find(text: str) -> Alarm | None:
    """Name the danger a text speaks of; None: none, or denied, or a way of speaking."""
    return _hear(text).alarm


def is_unsure(text: str) -> bool:
    """Tell whether a text may hide a danger that it does not say: worth one gentle question."""
    return _hear(text).is_unsure


def _hear(text: str) -> _Heard:
    read, like = rules.read(text), likeness.of(text)
    is_short = like.length < FEW_WORDS
    if like.probability >= (SURE_OF_FEW if is_short else SURE) or (
        read.alarm and like.at_best >= BELIEVED
    ):
        likely = like.alarm
        kind = read.alarm.kind if read.alarm else likely.kind
        return _Heard(alarm=Alarm(kind=kind, urgency=likely.urgency), is_unsure=False)
    wonders = read.alarm is not None or (like.probability >= WONDERED and not is_short)
    return _Heard(alarm=None, is_unsure=read.is_unsure or wonders)
