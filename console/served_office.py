"""Which office a page is about, and which of its days: only what this caseworker serves."""

from datetime import date
from urllib.parse import urlencode

from sqlalchemy.orm import Session
from starlette.responses import HTMLResponse, Response

from console.errors import NotThereError
from console.seat import Seat, to_page
from office import written_times
from office.calendar_facts import local_day
from office.directory import Office
from office.errors import ImpossibleDayError


def every(seat: Seat) -> tuple[Office, ...]:
    """List the offices that this caseworker serves."""
    offices, own = seat.desk.directory.offices, seat.caseworker.office
    return tuple(each for each in offices if own in {None, each.id})


def of(seat: Seat) -> Office:
    """Find the office in the path; raises ``NotThereError`` for one they do not serve."""
    found = [each for each in every(seat) if each.id == seat.asked.path["office"]]
    if not found:
        raise NotThereError
    return found[0]


def day(seat: Seat) -> date:
    """Give the day that is asked for: today, unless another can be read."""
    try:
        return written_times.day(seat.asked.query.get("dia", ""))
    except ImpossibleDayError:
        return local_day(seat.now)


def page(
    seat: Seat, db: Session, template: str, office: Office, *, status: int = 200, **facts: object
) -> HTMLResponse:
    """Make a page of an office, with the way to the same page of the others."""
    return seat.page(
        db,
        template,
        status=status,
        office=office,
        at=address(office.id),
        offices=every(seat),
        today=local_day(seat.now),
        now=seat.now,
        **facts,
    )


def to_own(seat: Seat, room: str) -> Response:
    """Go to a room of the first office that this caseworker serves."""
    offices = every(seat)
    if not offices:
        raise NotThereError
    return to_page(address(offices[0].id, room))


def address(office_id: str, room: str = "", **asked: str) -> str:
    """Give the address of a room of an office's agenda."""
    path = f"/consola/agenda/{office_id}" + (f"/{room}" if room else "")
    return f"{path}?{urlencode(asked)}" if asked else path
