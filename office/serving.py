"""Which office a caseworker serves, and the book of what they do there."""

from datetime import datetime

from sqlalchemy.orm import Session

from office import audit, roles
from office.caseworkers import Caseworker
from office.errors import OtherOfficeError
from office.roles import Right


def require(caseworker: Caseworker, office_id: str, right: Right) -> None:
    """Raise ``OtherOfficeError`` or ``NotAllowedError`` unless they may do this at this office."""
    if caseworker.office not in {None, office_id}:
        raise OtherOfficeError(office_id)
    roles.require(caseworker, right)


def record(db: Session, caseworker: Caseworker, action: str, object_: str, now: datetime) -> None:
    """Write in the book what a caseworker did."""
    audit.record(db, actor=f"caseworker:{caseworker.id}", action=action, object_=object_, now=now)
