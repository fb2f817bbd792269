"""The page of one visit: who comes, when, what for, and what can be done with it."""

import re

from sqlalchemy.orm import Session
from starlette.responses import Response

from console import coming, served_office
from console.errors import NotThereError
from console.seat import Seat, to_page
from office import agenda, codes, desk
from office.appointment import Appointment
from office.errors import NoSuchAppointmentError, VisitError

_CODE = re.compile(r"[A-Z0-9]{1,12}")


def show(seat: Seat) -> Response:
    """Show a visit, and write down that it was read."""
    with seat.desk.database.write() as db:
        seat.write_down(db, "view_visit", f"appointment:{found(db, seat).code}")
    return page_of(seat)


def find(seat: Seat) -> Response:
    """Go to the visit whose code somebody says at the desk, if it can be one."""
    code = codes.spoken(seat.asked.query.get("codigo", ""))
    return to_page(address(code) if _CODE.fullmatch(code) else "/consola/agenda")


def page_of(
    seat: Seat,
    *,
    status: int = 200,
    problem: str | None = None,
) -> Response:
    """Make a visit's page; what was typed and could not be done stays in its field."""
    with seat.desk.database.read() as db:
        its = found(db, seat)
        office = seat.desk.directory.office(its.office)
        [shown] = coming.about(db, seat, agenda.expected(db, [its]))
        return served_office.page(
            seat,
            db,
            "visit.html",
            office,
            status=status,
            visit=shown,
            service=seat.desk.directory.service(its.service),
            problem=problem,
            done=seat.asked.query.get("hecho"),
            is_past=its.starts_at <= seat.now,
        )


def refused(seat: Seat, error: VisitError) -> Response:
    """Say on the visit's page why something was not done."""
    return page_of(seat, status=409, problem=type(error).__name__)


def found(db: Session, seat: Seat) -> Appointment:
    """Find the visit in the path; raises ``NotThereError`` for another office's."""
    try:
        return desk.visible_to(db, seat.caseworker, seat.asked.path["code"])
    except NoSuchAppointmentError as error:
        raise NotThereError from error


def address(code: str, *, done: str = "") -> str:
    """Give the address of a visit, and what it is to say was done."""
    return f"/consola/citas/{code}" + (f"?hecho={done}" if done else "")
