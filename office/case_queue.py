"""The queue of cases: who waits, in which order, and which of them a caseworker may see."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Select, and_, case, func, or_, select
from sqlalchemy.orm import Session

from office import codes, roles
from office.case import Case, NoSuchCaseError, Priority, Status
from office.caseworkers import Caseworker
from office.roles import Right

_LANES = {priority.value: lane for lane, priority in enumerate(Priority, 1)}
_lane: ColumnElement[int] = case((Case.is_emergency, 0), else_=case(_LANES, value=Case.priority))
_EMERGENCY_FIRST = (_lane, Case.waiting_since, Case.id)


def place_in_queue(db: Session, found: Case) -> int:
    """Count the case's place among those waiting at its office, 1 being next."""
    rank = 0 if found.is_emergency else _LANES[found.priority]
    same_office = Case.office == found.office if found.office else Case.office.is_(None)
    goes_first = or_(_lane < rank, and_(_lane == rank, Case.id < found.id))
    ahead = select(func.count(Case.id)).where(
        Case.status == Status.QUEUED, same_office, goes_first
    )
    return 1 + (db.scalar(ahead) or 0)


def visible_to(db: Session, caseworker: Caseworker, folio: str) -> Case:
    """Find a case this caseworker may see; raises ``NoSuchCaseError``."""
    found = db.scalars(_seen_by(caseworker).where(Case.folio == codes.spoken(folio))).first()
    if found is None:
        raise NoSuchCaseError(folio)
    return found


def queue(db: Session, caseworker: Caseworker) -> Sequence[Case]:
    """List the open cases this caseworker may see, the most pressing first."""
    return db.scalars(
        _seen_by(caseworker).where(Case.status != Status.CLOSED).order_by(*_EMERGENCY_FIRST)
    ).all()


def _seen_by(caseworker: Caseworker) -> Select[Case]:
    mine = roles.within_reach_or_nobodys(caseworker, Right.CASES, Case.office)
    offered = and_(Case.offered_office.is_not(None), _is_offered_to(caseworker))
    return select(Case).where(or_(mine, offered, Case.offered_to_id == caseworker.id))


def _is_offered_to(caseworker: Caseworker) -> ColumnElement[bool]:
    return roles.within_reach(caseworker, Right.CASES, Case.offered_office)
