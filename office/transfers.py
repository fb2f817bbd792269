"""A case passed on: offered to a colleague or another office, and theirs once they accept."""

from datetime import datetime

from sqlalchemy.orm import Session

from office import case_moves, cases
from office.case import Case
from office.case_moves import Move
from office.caseworkers import Caseworker
from office.errors import NotForYouError


def offer(
    db: Session,
    found: Case,
    caseworker: Caseworker,
    now: datetime,
    *,
    to: Caseworker | None = None,
    office: str | None = None,
) -> None:
    """Ask a colleague, or an office, to take a case over; it stays its owner's until they do.

    Raises ``NotYoursError``, ``CaseClosedError``, or ``NotForYouError`` for who has it already.
    """
    case_moves.require(found, Move.OFFER, caseworker)
    if to is not None and to.id == found.owner_id:
        raise NotForYouError(to.name)
    found.offered_to_id = to.id if to else None
    found.offered_office = office if to is None else None
    cases.note_move(db, found, Move.OFFER, now, caseworker)


def withdraw(db: Session, found: Case, caseworker: Caseworker, now: datetime) -> None:
    """Take back what was offered; raises ``NotYoursError`` or ``CaseClosedError``."""
    case_moves.require(found, Move.WITHDRAW, caseworker)
    if not is_offered(found):
        return
    found.offered_to_id = found.offered_office = None
    cases.note_move(db, found, Move.WITHDRAW, now, caseworker)


def accept(db: Session, found: Case, caseworker: Caseworker, now: datetime) -> None:
    """Take over what is offered; raises ``NotYoursError`` or ``CaseClosedError``."""
    case_moves.require(found, Move.ACCEPT, caseworker)
    found.office = found.offered_office or found.office
    found.owner_id = caseworker.id
    found.offered_to_id = found.offered_office = None
    cases.note_move(db, found, Move.ACCEPT, now, caseworker)


def is_offered(found: Case) -> bool:
    """Tell whether somebody is asked to take a case over."""
    return found.offered_to_id is not None or found.offered_office is not None
