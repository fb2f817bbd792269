"""Moving or cancelling a visit for somebody, who is told of it in their chat."""

from starlette.responses import Response

from bot import visit_notices
from bot.visit_notices import Notice
from console import coming, served_office, visit
from console.new_visit import free_hours
from console.seat import Seat, to_page
from office import agenda, desk, written_times
from office.calendar_facts import at
from office.errors import OfficeError, VisitError


def ask(seat: Seat) -> Response:
    """Ask when the visit is to be."""
    return _page(seat)


def move(seat: Seat) -> Response:
    """Move it, and tell the person."""
    try:
        day = written_times.day(seat.asked.text("dia"))
        starts_at = at(day, written_times.hour(seat.asked.text("hora")))
        with seat.desk.database.write() as db:
            old = visit.found(db, seat)
            visit_notices.hold_talk(db, old.identity_id)
            office = seat.desk.directory.office(old.office)
            made = desk.move(db, old, office, starts_at, seat.caseworker, now=seat.now)
            visit_notices.tell(db, office, made, Notice.MOVED, now=seat.now)
            return to_page(visit.address(made.code, done="movida"))
    except OfficeError as error:
        return _page(seat, problem=type(error).__name__)


def cancel(seat: Seat) -> Response:
    """Cancel it, and tell the person."""
    try:
        with seat.desk.database.write() as db:
            its = visit.found(db, seat)
            visit_notices.hold_talk(db, its.identity_id)
            desk.cancel(db, its, seat.caseworker, seat.now)
            office = seat.desk.directory.office(its.office)
            visit_notices.tell(db, office, its, Notice.CANCELLED, now=seat.now)
            return to_page(visit.address(its.code, done="cancelada"))
    except VisitError as error:
        return visit.refused(seat, error)


def _page(seat: Seat, *, problem: str | None = None) -> Response:
    with seat.desk.database.read() as db:
        its = visit.found(db, seat)
        office = seat.desk.directory.office(its.office)
        day = agenda.of_day(db, office, served_office.day(seat))
        [seen] = coming.about(db, seat, agenda.expected(db, [its]))
        return served_office.page(
            seat,
            db,
            "move_visit.html",
            office,
            status=422 if problem else 200,
            visit=seen,
            day=day,
            free=free_hours(day, seat.now),
            typed=seat.asked.form,
            problem=problem,
        )
