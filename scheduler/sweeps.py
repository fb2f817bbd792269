"""All that falls due by itself: each sweep in its own transaction, until nothing more comes."""

from collections.abc import Callable
from datetime import datetime

import structlog
from sqlalchemy.orm import Session

from bot import watches
from office import case_promises, follow_up, offers, rebooking, referrals, reminders
from office.directory import Directory
from scheduler import (
    due_holds,
    due_offers,
    due_promises,
    due_rebooking,
    due_reminders,
    due_silences,
    due_unanswered,
    due_unsaid,
)
from storage.database import Database
from storage.errors import StorageError

Sweep = Callable[[Session, Directory, datetime], int]
MOST_ROUNDS = 1000
log = structlog.get_logger(__name__)

ALL: tuple[Sweep, ...] = (
    due_silences.sweep,
    due_holds.sweep,
    due_rebooking.sweep,
    due_offers.sweep,
    due_reminders.sweep,
    due_unsaid.sweep,
    due_unanswered.sweep,
    due_promises.sweep,
)


def run(database: Database, directory: Directory, now: datetime) -> int:
    """Do what has fallen due; answers how much it was. A sweep that fails stops no other."""
    return sum(_run_one(sweep, database, directory, now) for sweep in ALL)


def next_due(db: Session) -> datetime | None:
    """Tell the soonest moment at which a sweep has something to do."""
    moments = (
        watches.next_due(db),
        rebooking.next_due(db),
        offers.next_due(db),
        reminders.next_due(db),
        follow_up.next_silence(db),
        referrals.next_silence(db),
        case_promises.next_due(db),
    )
    return min((each for each in moments if each is not None), default=None)


def _run_one(sweep: Sweep, database: Database, directory: Directory, now: datetime) -> int:
    done = 0
    try:
        for _ in range(MOST_ROUNDS):
            with database.write() as db:
                swept = sweep(db, directory, now)
            done += swept
            if not swept:
                break
    except StorageError:
        raise
    except Exception as error:  # one of the five tops: the sweep
        log.exception("sweep_failed", error=type(error).__name__)
    return done
