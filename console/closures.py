"""The closures of an office: entered, with what becomes of the visits touched, and taken back."""

from collections.abc import Sequence
from datetime import time

from sqlalchemy.orm import Session
from starlette.responses import Response

from console import coming, served_office, touched_visits
from console.errors import NotThereError
from console.seat import Seat, to_page
from office import agenda, closures, rebooking, timetable, written_times
from office.calendar_facts import ClosureKind
from office.closures import Closing
from office.directory import Office
from office.errors import CalendarError, NoSuchClosureError, TouchesVisitsError
from office.timetable import ClosureRow

ROOM = "cierres"
LONGEST_REASON = 200


class NoKindError(CalendarError):
    """Nobody said what kind of closure it is."""


class LongReasonError(CalendarError):
    """A reason is said in one sentence."""


def show(seat: Seat) -> Response:
    """Show what is closed, and ask for what else is."""
    return _page(seat)


def close(seat: Seat) -> Response:
    """Close, or show first which visits that would touch."""
    office = served_office.of(seat)
    try:
        closing = _closing(seat)
        with seat.desk.database.write() as db:
            made = closures.close(
                db, office, closing, seat.caseworker, then=touched_visits.told(seat), now=seat.now
            )
            return to_page(_address(office, made.closure_id))
    except TouchesVisitsError as error:
        return _page(seat, status=409, touched=error.codes)
    except CalendarError as error:
        return _page(seat, status=422, problem=type(error).__name__)


def show_one(seat: Seat) -> Response:
    """Show a closure: whom it touched, who answered, and who is to be called."""
    office = served_office.of(seat)
    with seat.desk.database.write() as db:
        row = _found(db, seat, office)
        seat.write_down(db, "view_closure", f"closure:{row.id}")
        asked = rebooking.of_closure(db, row.id)
        visits = agenda.expected(db, [visit for _, visit, _ in asked])
        seen = zip(coming.about(db, seat, visits), [each for each, _, _ in asked], strict=True)
        standing = agenda.of_codes(db, office, [visit.code for _, visit, _ in asked])
        return served_office.page(
            seat,
            db,
            "closure.html",
            office,
            closure=row,
            entered=timetable.entered_closure(db, row),
            asked=list(seen),
            now_at={each.appointment.code: each.appointment.starts_at for each in standing},
        )


def reopen(seat: Seat) -> Response:
    """Take a closure back."""
    office = served_office.of(seat)
    with seat.desk.database.write() as db:
        row = _found(db, seat, office)
        if row.withdrawn_at is None:
            closures.reopen(db, office, row.id, seat.caseworker, seat.now)
        return to_page(served_office.address(office.id, ROOM))


def _closing(seat: Seat) -> Closing:
    asked = seat.asked
    if asked.text("clase") not in set(ClosureKind):
        raise NoKindError
    if len(asked.text("motivo")) > LONGEST_REASON:
        raise LongReasonError
    first = written_times.day(asked.text("desde"))
    return Closing(
        kind=ClosureKind(asked.text("clase")),
        first_on=first,
        last_on=written_times.day(asked.text("hasta")) if asked.text("hasta") else first,
        from_time=_hour(asked.text("de_hora")),
        to_time=_hour(asked.text("a_hora")),
        reason=asked.text("motivo"),
        source=asked.text("fuente")[:LONGEST_REASON] or None,
    )


def _hour(written: str) -> time | None:
    return written_times.hour(written) if written else None


def _page(
    seat: Seat,
    *,
    status: int = 200,
    problem: str | None = None,
    touched: Sequence[str] = (),
) -> Response:
    office = served_office.of(seat)
    with seat.desk.database.read() as db:
        return served_office.page(
            seat,
            db,
            "closures.html",
            office,
            status=status,
            closures=closures.standing(db, office.id, seat.now),
            touched=touched_visits.shown(db, seat, office, touched),
            typed=seat.asked.form,
            problem=problem,
        )


def _found(db: Session, seat: Seat, office: Office) -> ClosureRow:
    wanted = seat.asked.id("closure")
    try:
        return closures.of_office(db, office.id, wanted or 0)
    except NoSuchClosureError as error:
        raise NotThereError from error


def _address(office: Office, closure_id: int) -> str:
    return served_office.address(office.id, f"{ROOM}/{closure_id}")
