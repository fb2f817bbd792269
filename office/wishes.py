"""What somebody who waits for a place wishes for: days and hours that would do."""

from dataclasses import dataclass
from datetime import date, datetime, time

from office.calendar_facts import ZONE
from office.errors import ReversedWishError


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """Which days and hours would do; what is absent does not matter."""

    first_on: date | None = None
    last_on: date | None = None
    time_from: time | None = None
    time_to: time | None = None
    """Visits begin before this hour."""

    def __post_init__(self) -> None:
        if self.first_on and self.last_on and self.last_on < self.first_on:
            raise ReversedWishError
        if self.time_from and self.time_to and self.time_to <= self.time_from:
            raise ReversedWishError

    def allows(self, starts_at: datetime) -> bool:
        """Whether a visit at this moment would do."""
        there = starts_at.astimezone(ZONE)
        day, hour = there.date(), there.time()
        late_enough = day >= (self.first_on or day) and hour >= (self.time_from or hour)
        soon_enough = day <= (self.last_on or day)
        return late_enough and soon_enough and (self.time_to is None or hour < self.time_to)
