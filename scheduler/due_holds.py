"""Places kept for somebody who did not confirm in time: given back."""

from datetime import datetime

from sqlalchemy.orm import Session

from office import holds
from office.directory import Directory


def sweep(db: Session, _: Directory, now: datetime) -> int:
    """Give back the places whose five minutes are over; answers how many."""
    return holds.release_expired(db, now)
