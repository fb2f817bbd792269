"""Seals the days of the book of who did what, once each is over."""

from datetime import datetime

import structlog

from office import audit_days
from storage.database import Database

log = structlog.get_logger(__name__)


def sweep(database: Database, machine_now: datetime) -> int:
    """Seal what is over by the machine's clock; the log keeps each seal too, out of reach."""
    with database.read() as db:
        if not audit_days.is_due(db, machine_now):
            return 0
    with database.write() as db:
        sealed = audit_days.seal(db, machine_now)
    for each in sealed:
        log.info("audit_day_sealed", day=each.day.isoformat(), digest=each.digest)
    return len(sealed)
