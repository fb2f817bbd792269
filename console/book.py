"""The book of who did what, for those who check: no word of what anybody said stands in it."""

from datetime import date, datetime, time, timedelta
from urllib.parse import urlencode

from sqlalchemy.orm import Session
from starlette.responses import Response

from console.seat import Seat
from office import accounts, audit
from office.audit import Sought
from office.calendar_facts import at
from office.caseworkers import Caseworker

PATH = "/consola/bitacora"
MOST = 100
_LONGEST_ID = 9


def show(seat: Seat) -> Response:
    """Show the newest lines, or those looked for; that they were read is a line too."""
    sought = _sought(seat)
    with seat.desk.database.write() as db:
        seat.write_down(db, "read_book", "console")
        found = audit.lines(db, seat.caseworker, sought, most=MOST + 1)
        return seat.page(
            db,
            "book.html",
            lines=found[:MOST],
            people=_people(db, seat.caseworker),
            actions=audit.actions(db),
            asked=seat.asked.query,
            older=_older(seat, found[MOST - 1].id) if len(found) > MOST else None,
            now=seat.desk.machine_now(),
        )


def _people(db: Session, reader: Caseworker) -> dict[str, str]:
    """Name those whose lines a reader may see, as the book names them."""
    every = accounts.checked_by(db, reader)
    return {f"caseworker:{each.id}": each.name for each in every}


def _older(seat: Seat, last_id: int) -> str:
    """Give the query of the page after this one."""
    return urlencode({**seat.asked.query, "antes": last_id})


def _sought(seat: Seat) -> Sought:
    query = seat.asked.query
    before = query.get("antes", "")
    is_number = before.isascii() and before.isdecimal() and len(before) <= _LONGEST_ID
    until = _midnight(query.get("hasta", ""))
    return Sought(
        actor=query.get("quien", ""),
        action=query.get("que", ""),
        code=query.get("sobre", "").strip(),
        since=_midnight(query.get("desde", "")),
        until=until + timedelta(days=1) if until else None,
        before_id=int(before) if is_number else None,
    )


def _midnight(typed: str) -> datetime | None:
    """Read a day as a browser sends it; what is none is not looked for."""
    try:
        return at(date.fromisoformat(typed), time())
    except ValueError:
        return None
