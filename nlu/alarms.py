"""Danger in a message, by rules and by likeness together: nothing that can be down stands between.

The rules read what is said; the likeness, learnt from examples, knows what they have no word for,
and doubts what only sounds like danger (docs/decisions/0009-how-danger-is-heard.md).
"""

from dataclasses import dataclass

from nlu.danger import likeness, rules
from nlu.danger.ngrams import STORY
from nlu.interpretation import Alarm

SURE = 0.5
"""So like danger that no rule is needed."""
BELIEVED = 0.3
"""Where no few words are as like danger as this, a rule is not believed: one gentle question."""
WONDERED = 0.4
"""Like enough for one gentle question."""
FEW_WORDS, MANY_WORDS = 5, STORY
SURE_AGAINST = 0.9
"""Likeness alone is believed only when it is as sure as this: of fewer words, of more – each piece
of a story is one more chance to sound like danger –, and of what the rules hear taken back or know
to be open either way."""


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
    has_against = is_short or like.length > MANY_WORDS or read.is_taken_back or read.is_unsure
    if like.probability >= (SURE_AGAINST if has_against else SURE) or (
        read.alarm and like.at_best >= BELIEVED
    ):
        likely = like.alarm
        kind = read.alarm.kind if read.alarm else likely.kind
        return _Heard(alarm=Alarm(kind=kind, urgency=likely.urgency), is_unsure=False)
    wonders = read.alarm is not None or (like.probability >= WONDERED and not is_short)
    return _Heard(alarm=None, is_unsure=read.is_unsure or wonders)
