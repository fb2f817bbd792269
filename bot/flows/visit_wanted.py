"""The visit that a day and an hour are looked for."""

from dataclasses import dataclass
from datetime import date

from office.directory import Office


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Where a visit is to be, and what for; a longer one needs places in a row."""

    office: Office
    service: str | None
    instead_of: date | None = None
    """The day of the visit it would take the place of; none for a new one."""

    def may_wait_for(self, day: date) -> bool:
        """Tell whether waiting for a day makes sense: who has a visit waits for a sooner one."""
        return self.service is not None and (self.instead_of is None or day < self.instead_of)
