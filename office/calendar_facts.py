"""What an office's calendar is made of: rules for visits, days of rest, why it is closed."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import NamedTuple, TypeVar
from zoneinfo import ZoneInfo

from office.directory import Words

T = TypeVar("T")
ZONE = ZoneInfo("America/El_Salvador")


class ClosedBy(StrEnum):
    """What keeps an office closed on a day."""

    NO_HOURS = "no_hours"
    """Its week has no hours on this day."""
    HOLIDAY = "holiday"
    """A national holiday."""
    CLOSURE = "closure"
    """A closure of the directory's, or one that the office entered."""


class ClosureKind(StrEnum):
    """Why an office is closed beyond its week and the national holidays."""

    HOLIDAY = "holiday"
    """A day off of the public offices."""
    FEAST = "feast"
    """The municipality's own feast."""
    EXTRAORDINARY = "extraordinary"
    """Anything else: a training, a flood, somebody ill."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Closed:
    """Why an office does not open on a day; the week itself gives no reason."""

    by: ClosedBy
    reason: Words | None = None
    kind: ClosureKind | None = None
    """Told of the closures that the office entered."""


class Span(NamedTuple):
    """A stretch of time, its end not in it."""

    begins_at: datetime
    ends_at: datetime

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a moment."""
        return self.begins_at < other.ends_at and other.begins_at < self.ends_at

    def holds(self, other: "Span") -> bool:
        """Whether the other lies wholly within it."""
        return self.begins_at <= other.begins_at and other.ends_at <= self.ends_at

    def without(self, other: "Span") -> Iterator["Span"]:
        """Give what is left before and after another stretch."""
        if not self.overlaps(other):
            yield self
            return
        if self.begins_at < other.begins_at:
            yield Span(self.begins_at, other.begins_at)
        if other.ends_at < self.ends_at:
            yield Span(other.ends_at, self.ends_at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rest:
    """Days, or the same hours of some days, without anybody at the office."""

    first_on: date
    last_on: date
    from_time: time | None
    to_time: time | None
    kind: ClosureKind
    reason: str

    @property
    def closed(self) -> Closed:
        """The reason it gives for a closed day."""
        words = Words(es=self.reason, en=self.reason)
        return Closed(by=ClosedBy.CLOSURE, reason=words, kind=self.kind)

    @property
    def is_whole_day(self) -> bool:
        """Whether nothing is left of its days."""
        return self.from_time is None

    def is_on(self, day: date) -> bool:
        """Whether it touches this day."""
        return self.first_on <= day <= self.last_on

    def taken_from(self, spans: Iterable[Span], day: date) -> list[Span]:
        """Give what is left of a day's stretches."""
        if self.from_time is None or self.to_time is None:
            return []
        resting = Span(at(day, self.from_time), at(day, self.to_time))
        return [left for span in spans for left in span.without(resting)]


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitRules:
    """How long a visit lasts, how many at once, how late and how early it is booked."""

    minutes: int
    capacity: int
    notice_minutes: int
    horizon_days: int
    day_before: bool = True
    two_hours: bool = True
    """Whether a visit is reminded of the day before, and two hours before."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What an office entered of its rules, or of one service's; the rest is as it was."""

    minutes: int | None = None
    capacity: int | None = None
    notice_minutes: int | None = None
    horizon_days: int | None = None
    day_before: bool | None = None
    two_hours: bool | None = None

    def over(self, before: VisitRules | None) -> VisitRules | None:
        """Lay this over other rules; none while something is not known from either."""
        if before:
            return self.within(before)
        known = (self.minutes, self.capacity, self.notice_minutes, self.horizon_days)
        if None in known:
            return None
        return self.within(VisitRules(minutes=0, capacity=0, notice_minutes=0, horizon_days=0))

    def within(self, before: VisitRules) -> VisitRules:
        """Lay this over the rules of the whole office."""
        return VisitRules(
            minutes=_said(self.minutes, before.minutes),
            capacity=_said(self.capacity, before.capacity),
            notice_minutes=_said(self.notice_minutes, before.notice_minutes),
            horizon_days=_said(self.horizon_days, before.horizon_days),
            day_before=_said(self.day_before, before.day_before),
            two_hours=_said(self.two_hours, before.two_hours),
        )


def _said(entered: T | None, before: T) -> T:
    return before if entered is None else entered


def at(day: date, hour: time) -> datetime:
    """Give the moment of a wall-clock time at the office."""
    return datetime.combine(day, hour, tzinfo=ZONE)


def local_day(moment: datetime) -> date:
    """Give the day that a moment falls on at the office."""
    return moment.astimezone(ZONE).date()
