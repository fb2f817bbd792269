"""The call list: whom somebody at the office calls, the number to call, and how it went."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session
from starlette.responses import Response

from bot.identities import Identity
from console import shown
from console.errors import NotThereError
from console.seat import Seat, to_page
from office import call_list
from office.call_list import CallLine, Outcome
from office.errors import CallSettledError, NoSuchCallError
from office.people import Person

PATH = "/consola/llamadas"
LONGEST_NOTE = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One call to make; ``phone`` is the end of the number, none where there is none."""

    id: int
    kind: str
    name: str | None
    about: str | None
    is_visit: bool
    office: str | None
    channel: str | None
    phone: str | None
    call_by: datetime | None
    tries: int
    note: str | None


def show(seat: Seat) -> Response:
    """Show whom to call, and write down that it was read."""
    with seat.desk.database.write() as db:
        seat.write_down(db, "view_calls", f"office:{seat.caseworker.office or 'todas'}")
    return _page(seat)


def settle(seat: Seat) -> Response:
    """Note how a call went."""
    outcome, note = seat.asked.text("resultado"), seat.asked.text("nota")
    with seat.desk.database.read() as db:
        wanted = _found(db, seat).id
    if outcome not in set(Outcome):
        return _page(seat, status=422, problem="no_outcome", at=wanted)
    if len(note) > LONGEST_NOTE:
        return _page(seat, status=422, problem="long_note", at=wanted)
    try:
        with seat.desk.database.write() as db:
            line, its = _found(db, seat), Outcome(outcome)
            call_list.settle(db, line, seat.caseworker, its, note=note or None, now=seat.now)
    except CallSettledError:
        return _page(seat, status=409, problem="settled")
    return to_page(PATH)


def reveal(seat: Seat) -> Response:
    """Show the number to call, and write down that it was shown."""
    with seat.desk.database.write() as db:
        line = _found(db, seat)
        if line.identity_id is None:
            raise NotThereError
        number = db.get_one(Identity, line.identity_id).address
        if shown.masked(number) is None:
            raise NotThereError
        seat.write_down(db, "reveal_phone", f"call:{line.id}")
        [seen] = _lines(db, seat, [line])
        return seat.page(db, "call_phone.html", line=seen, number=number)


def _page(
    seat: Seat, *, status: int = 200, problem: str | None = None, at: int | None = None
) -> Response:
    with seat.desk.database.read() as db:
        lines = _lines(db, seat, call_list.open_lines(db, seat.caseworker, seat.now))
        return seat.page(
            db,
            "calls.html",
            status=status,
            lines=lines,
            problem=problem,
            problem_at=at,
            typed=seat.asked.form,
            now=seat.now,
        )


def _lines(db: Session, seat: Seat, lines: Sequence[CallLine]) -> list[Line]:
    rows = db.execute(
        select(CallLine.id, Person.name, Identity.channel, Identity.address)
        .outerjoin(Person, Person.id == CallLine.person_id)
        .outerjoin(Identity, Identity.id == CallLine.identity_id)
        .where(CallLine.id.in_([each.id for each in lines]))
    )
    known = {row[0]: (row[1], row[2], row[3]) for row in rows}
    return [_line(seat, each, *known[each.id]) for each in lines]


def _line(
    seat: Seat, line: CallLine, name: str | None, channel: str | None, handle: str | None
) -> Line:
    return Line(
        id=line.id,
        kind=line.kind,
        name=name,
        about=line.about,
        is_visit=line.subject.startswith("appointment:"),
        office=seat.office_name(line.office),
        channel=channel,
        phone=shown.masked(handle) if handle else None,
        call_by=line.call_by,
        tries=line.tries,
        note=line.note,
    )


def _found(db: Session, seat: Seat) -> CallLine:
    try:
        return call_list.visible_to(db, seat.caseworker, seat.asked.id("line") or 0)
    except NoSuchCallError as error:
        raise NotThereError from error
