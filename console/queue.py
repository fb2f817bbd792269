"""The queue: the open cases that a caseworker may see, the most pressing first."""

import re
from hashlib import sha256

from sqlalchemy.orm import Session
from starlette.responses import Response

from console import facts, undelivered
from console.facts import Facts
from console.seat import QUEUE, Seat, to_page
from office import case_queue, codes
from office.case import Status

_FOLIO = re.compile(r"[A-Z0-9]{1,12}")
_VIEWS = ("", "libres", "mias")


def show(seat: Seat) -> Response:
    """Show the queue, whole or only what is free or one's own."""
    view = seat.asked.query.get("ver", "")
    view = view if view in _VIEWS else ""
    with seat.desk.database.read() as db:
        every = _every(db, seat)
        return seat.page(
            db,
            "queue.html",
            cases=[each for each in every if _is_in(each, view)],
            view=view,
            counts=_counts(every),
            digest=_digest(db, seat, every),
            now=seat.now,
        )


def find(seat: Seat) -> Response:
    """Go to the case of the folio that was typed, if it can be one; that it was is a line."""
    folio = codes.spoken(seat.asked.query.get("folio", ""))
    with seat.desk.database.write() as db:
        seat.write_down(db, "search_case", "console")  # a name may have been typed
    return to_page(f"{QUEUE}/casos/{folio}" if _FOLIO.fullmatch(folio) else QUEUE)


def digest(db: Session, seat: Seat) -> str:
    """Give what changes whenever the queue would look different, but for the passing of time."""
    return _digest(db, seat, _every(db, seat))


def _every(db: Session, seat: Seat) -> list[Facts]:
    return facts.about(db, seat, case_queue.queue(db, seat.caseworker))


def _digest(db: Session, seat: Seat, every: list[Facts]) -> str:
    seen = [(e.folio, e.version, e.undelivered, e.held, str(e.wrote_at)) for e in every]
    around = (undelivered.count(db, seat.now), seat.desk.interpreter_name())
    return sha256(repr((seen, around)).encode()).hexdigest()[:16]


def _is_in(case: Facts, view: str) -> bool:
    if view == "libres":
        return case.status == Status.QUEUED
    return case.is_mine if view == "mias" else True


def _counts(every: list[Facts]) -> dict[str, int]:
    return {view: sum(_is_in(each, view) for each in every) for view in _VIEWS}
