"""Who else could take a case: colleagues, and other offices."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.seat import Seat
from office import roles
from office.case import Case
from office.caseworkers import Caseworker
from office.roles import Right

COLLEAGUE, OFFICE = "persona", "oficina"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Somebody, or an office, that a case can be passed to."""

    value: str
    name: str


def colleagues(db: Session, seat: Seat, found: Case) -> list[Choice]:
    """List who else could take a case: those of its office, and who serve every office."""
    each_of = select(Caseworker).where(
        Caseworker.disabled_at.is_(None),
        Caseworker.id.not_in((seat.caseworker.id, found.owner_id or 0)),
        (Caseworker.office == found.office) | Caseworker.office.is_(None),
    )
    rows = db.scalars(each_of.order_by(Caseworker.name))
    return [
        Choice(value=f"{COLLEAGUE}:{each.id}", name=each.name)
        for each in rows
        if roles.may(each, Right.CASES)
    ]


def offices(seat: Seat, found: Case) -> list[Choice]:
    """List the other offices."""
    return [
        Choice(value=f"{OFFICE}:{office.id}", name=office.short_name.es)
        for office in seat.desk.directory.offices
        if office.id != found.office
    ]
