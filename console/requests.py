"""What people ask by law of what is kept of them: each with its clock, and done from here."""

from sqlalchemy.orm import Session
from starlette.responses import Response

from bot import dates, erasing, own_data, whose
from console import own_data as files
from console.errors import NotThereError
from console.seat import Seat, to_page
from office import requests
from office.case import Case
from office.errors import NoSuchRequestError, RequestDoneError
from office.requests import Kind, Request
from office.roles import Right

PATH = "/consola/peticiones"
_MOST_DONE = 20


def show(seat: Seat) -> Response:
    """Show what is to be done, the soonest first, and what was done last."""
    return _page(seat)


def give_page(seat: Seat) -> Response:
    """Hand over the copy that a person reads."""
    return _copy(seat, "html")


def give_data(seat: Seat) -> Response:
    """Hand over the copy for a machine."""
    return _copy(seat, "json")


def settle(seat: Seat) -> Response:
    """Note that a copy was handed over, or that something was put right."""
    try:
        with seat.desk.database.write() as db:
            asked, _ = _found(db, seat)
            if asked.kind == Kind.ERASE:  # only erasing does that
                return _other_kind(seat)
            requests.settle(db, asked, seat.caseworker, seat.now)
    except RequestDoneError:
        return _page(seat, status=409, problem="done")
    return to_page(PATH)


def erase(seat: Seat) -> Response:
    """Erase whoever asked for it, once the folio was typed: nothing brings them back."""
    try:
        with seat.desk.database.write() as db:
            asked, case = _found(db, seat)
            if asked.kind != Kind.ERASE:
                return _other_kind(seat)
            if seat.asked.text("folio").upper() != case.folio:
                return _page(seat, status=422, problem=f"folio-{asked.id}")
            requests.settle(db, asked, seat.caseworker, seat.now)
            seat.record(db, "erase_person", case)
            erasing.erase(db, whose.of_case(db, case), seat.now)
    except RequestDoneError:
        return _page(seat, status=409, problem="done")
    seat.desk.database.empty_log()
    return to_page(PATH)


def _copy(seat: Seat, ending: str) -> Response:
    with seat.desk.database.write() as db:
        asked, case = _found(db, seat)
        if asked.kind != Kind.COPY or asked.done_at:
            return _other_kind(seat)
        found = own_data.of(db, whose.of_case(db, case))
        seat.record(db, "export_person", case)
    made = files.as_json(found, seat.now) if ending == "json" else files.as_page(found, seat.now)
    return Response(
        made,
        media_type="application/octet-stream",  # kept, never opened in the console
        headers={"Content-Disposition": f'attachment; filename="datos-{case.folio}.{ending}"'},
    )


def _other_kind(seat: Seat) -> Response:
    """Say that this is not what was asked for, or is no more."""
    return _page(seat, status=409, problem="done")


def _found(db: Session, seat: Seat) -> tuple[Request, Case]:
    wanted = seat.asked.id("request")
    try:
        return requests.visible_to(db, seat.caseworker, wanted or 0)
    except NoSuchRequestError as error:
        raise NotThereError from error


def _page(seat: Seat, *, status: int = 200, problem: str | None = None) -> Response:
    with seat.desk.database.read() as db:
        return seat.page(
            db,
            "requests.html",
            status=status,
            problem=problem,
            open_ones=requests.open_ones(db, seat.caseworker),
            done_ones=requests.done_ones(db, seat.caseworker, _MOST_DONE),
            today=dates.local(seat.now).date(),
        )


READ = (("/peticiones", show, Right.REQUESTS),)
WRITTEN = (
    ("/peticiones/{request}/copia", give_page, Right.REQUESTS),
    ("/peticiones/{request}/datos", give_data, Right.REQUESTS),
    ("/peticiones/{request}/hecha", settle, Right.REQUESTS),
    ("/peticiones/{request}/borrar", erase, Right.REQUESTS),
)
