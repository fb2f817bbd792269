"""What some ears made of messages that a person has marked, one by one."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from nlu import alarms, when
from nlu.interpretation import OUT_OF_SCOPE, Interpretation, Interpreter
from nlu.marked import Marked

_RELIED_ON = frozenset(
    "date time datetime date_window time_window date_time_window invalid earliest any".split()
)
"""Readings that a flow relies on; of the others it asks the person."""
_DANGERS = ("crisis_", "missing_person")
_UNORDERED = frozenset(("candidates", "exclude_weekdays"))
_NOW = dt.datetime(2026, 11, 18, 10, 15, tzinfo=when.OFFICE_ZONE)
"""The moment of a message that says none: a Wednesday morning."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """A marked message, and all that was made of it."""

    meant: Marked
    reading: Interpretation
    when: dict[str, object] | None = None
    asks_gently: bool = False

    @property
    def is_right(self) -> bool:
        """Tell whether the intent that is acted on was meant."""
        return self.reading.intent == self.meant.intent

    @property
    def is_turned_away(self) -> bool:
        """Tell whether nothing is begun."""
        return self.reading.intent == OUT_OF_SCOPE

    @property
    def is_among_three(self) -> bool:
        """Tell whether the intent that was meant is one of the likeliest three."""
        return self.meant.intent in {ranked.intent for ranked in self.reading.ranking[:3]}

    @property
    def is_confidently_wrong(self) -> bool:
        """Tell whether a day or time would be relied on that nobody named."""
        return not self.is_day_right and is_relied_on(self.when)

    @property
    def is_day_right(self) -> bool:
        """Tell whether the day or time was read as it was meant."""
        return _compared(self.when) in [
            _compared(it) for it in (self.meant.when, *self.meant.also)
        ]

    @property
    def is_kind_right(self) -> bool:
        """Tell whether the kind of danger was heard, or another that is as right."""
        return self.kind in {self.meant.alarm, *self.meant.also}

    @property
    def kind(self) -> str | None:
        """Give the kind of danger that was heard."""
        return self.reading.alarm.kind if self.reading.alarm else None

    @property
    def urgency(self) -> str | None:
        """Give the urgency that was heard."""
        return self.reading.alarm.urgency if self.reading.alarm else None


def hear(ears: Interpreter, messages: Iterable[Marked]) -> list[Heard]:
    """Let the ears read every message."""
    return [_heard(ears, meant) for meant in messages]


def is_relied_on(reading: Mapping[str, Any] | None) -> bool:
    """Tell whether a flow takes a reading as said, without putting it to the person first."""
    read = reading or {}
    return read.get("type") in _RELIED_ON and not read.get("confirm", False)


def is_same_reading(reading: Mapping[str, Any] | None, meant: Marked) -> bool:
    """Tell whether a day or time was read as it was meant, or in another way that is as right."""
    return _compared(reading) in [_compared(it) for it in (meant.when, *meant.also)]


def _heard(ears: Interpreter, meant: Marked) -> Heard:
    reading = ears.interpret(meant.text)
    return Heard(
        meant=meant,
        reading=reading,
        when=_when(meant) if meant.says("when") else None,
        asks_gently=alarms.is_unsure(meant.text) or _sounds_like_danger(reading),
    )


def _sounds_like_danger(reading: Interpretation) -> bool:
    """Tell whether the model hears a danger that no rule is sure of: then the bot asks."""
    return reading.alarm is None and reading.intent.startswith(_DANGERS)


def _when(meant: Marked) -> dict[str, object] | None:
    reading = when.read(meant.text, now=meant.now or _NOW, context=meant.context)
    return when.as_json(reading) if reading else None


def _compared(reading: Mapping[str, Any] | None) -> dict[str, object] | None:
    """Leave out what no mark decides: whether to confirm, and the order of candidates."""
    if reading is None:
        return None
    kept = {name: value for name, value in reading.items() if name != "confirm"}
    return kept | {name: sorted(kept[name]) for name in _UNORDERED & kept.keys()}
