"""What a caseworker notes of a visit with one tap: arrived, attended, not attended, or nothing."""

from sqlalchemy.orm import Session
from starlette.responses import Response

from bot import dates
from console import served_office, visit
from console.coming import Mark
from console.seat import Seat, to_page
from office import desk
from office.appointment import Appointment
from office.errors import VisitError

UNMARKED = "sin-marcar"


def mark(seat: Seat) -> Response:
    """Note it, and go back to where the button was."""
    asked = seat.asked.text("como")
    try:
        with seat.desk.database.write() as db:
            found = visit.found(db, seat)
            _note(db, seat, found, asked)
            return to_page(_way_back(seat, found))
    except VisitError as error:
        return visit.refused(seat, error)


def _note(db: Session, seat: Seat, found: Appointment, asked: str) -> None:
    match asked:
        case Mark.ARRIVED:
            desk.arrived(db, found, seat.caseworker, seat.now)
        case Mark.ATTENDED:
            desk.attended(db, found, seat.caseworker, seat.now)
        case Mark.NOT_ATTENDED:
            desk.not_attended(db, found, seat.caseworker, seat.now)
        case Mark.NONE:
            office = seat.desk.directory.office(found.office)
            desk.unmark(db, office, found, seat.caseworker, seat.now)


def _way_back(seat: Seat, found: Appointment) -> str:
    match seat.asked.text("volver"):
        case "cita":
            return visit.address(found.code)
        case "sin-marcar":
            return served_office.address(found.office, UNMARKED)
    day = dates.local(found.starts_at).date().isoformat()
    return served_office.address(found.office, dia=day) + f"#cita-{found.code}"
