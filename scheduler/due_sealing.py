"""Seals the days of the book of who did what, once each is over."""

from datetime import datetime

import structlog

from office import audit_days
from storage.database import Database

log = structlog.get_logger(__name__)


class Sealer:
    """Looks once a day, by the machine's clock, and whenever the program has just started."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._looked_until: datetime | None = None

    def look(self, machine_now: datetime) -> int:
        """Seal what is over, if nobody looked since; gives how many days it was."""
        until = audit_days.over_before(machine_now)
        if until == self._looked_until:
            return 0
        done = sweep(self._database, machine_now)
        self._looked_until = until
        return done


def sweep(database: Database, machine_now: datetime) -> int:
    """Seal what is over; the log keeps each seal too, out of reach of who has the database."""
    with database.read() as db:
        if not audit_days.is_due(db, machine_now):
            return 0
    with database.write() as db:
        sealed = audit_days.seal(db, machine_now)
    for each in sealed:
        log.info("audit_day_sealed", day=each.day.isoformat(), digest=each.digest)
    return len(sealed)
