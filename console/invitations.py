"""Lets somebody choose a password, by a link that is good once; or lets them in no more."""

from datetime import datetime

from sqlalchemy.orm import Session

from console import one_time_links, recovery_codes, second_factor, sessions
from office.caseworkers import Caseworker


def invite(db: Session, caseworker: Caseworker, machine_now: datetime) -> str:
    """Begin an account anew and give the path of the link to choose its password with.

    Whatever it was signed in with is good no more: password, telephone, codes and sessions.
    """
    _take_everything(db, caseworker, machine_now)
    caseworker.disabled_at = None
    return f"{one_time_links.PATH}{one_time_links.make(db, caseworker, machine_now)}"


def shut_out(db: Session, caseworker: Caseworker, machine_now: datetime) -> None:
    """Disable an account; whoever is signed in with it is so no more."""
    _take_everything(db, caseworker, machine_now)
    one_time_links.spend(db, caseworker, machine_now)
    caseworker.disabled_at = caseworker.disabled_at or machine_now
    db.flush()


def _take_everything(db: Session, caseworker: Caseworker, machine_now: datetime) -> None:
    caseworker.password_hash = None
    second_factor.remove(db, caseworker)
    recovery_codes.remove(db, caseworker)
    sessions.end_all(db, caseworker, machine_now)
