"""The page of a case: its history, facts and notes, and what its caseworker can do with it."""

from sqlalchemy.orm import Session
from starlette.responses import Response

from console import cursor, facts, history, receivers
from console.history import Entry, Kind
from console.seat import Seat
from console.tokens import new_token
from office.case import Case

LONGEST_ANSWER = 4000
LONGEST_NOTE = 10_000


def show(seat: Seat) -> Response:
    """Show a case, and write down that it was read."""
    with seat.desk.database.write() as db:
        seat.record(db, "view_case", seat.case(db))
    return page_of(seat)


def page_of(
    seat: Seat, *, status: int = 200, problem: str | None = None, answer: str = "", note: str = ""
) -> Response:
    """Make a case's page; what was typed and could not be sent stays in its field."""
    is_whole = seat.asked.query.get("todo") == "1"
    most = history.ALL if is_whole else history.MOST
    with seat.desk.database.read() as db:
        found = seat.case(db)
        seen = facts_of(db, seat, found)
        marks = history.marks(db, found, most=most)
        entries = history.entries(db, found, marks)
        return seat.page(
            db,
            "case.html",
            status=status,
            case=seen,
            entries=_of_talk(entries),
            notes=[entry for entry in entries if entry.kind is Kind.NOTE],
            shown=cursor.written(marks),
            has_more=not is_whole and _is_full(entries, most),
            client_id=new_token(),
            colleagues=receivers.colleagues(db, seat, found),
            offices=receivers.offices(seat, found),
            problem=problem,
            answer=answer,
            note=note,
            longest_answer=LONGEST_ANSWER,
            longest_note=LONGEST_NOTE,
            now=seat.now,
        )


def too_late(seat: Seat, typed: str) -> Response:
    """Say that somebody else has the case now, and give back what was typed."""
    with seat.desk.database.read() as db:
        seen = facts_of(db, seat, seat.case(db))
        return seat.page(db, "too_late.html", status=409, case=seen, typed=typed)


def facts_of(db: Session, seat: Seat, found: Case) -> facts.Facts:
    """Give the facts of one case."""
    [seen] = facts.about(db, seat, [found])
    return seen


def _of_talk(entries: list[Entry]) -> list[Entry]:
    return [entry for entry in entries if entry.kind is not Kind.NOTE]


def _is_full(entries: list[Entry], most: int) -> bool:
    kinds = [entry.kind for entry in entries]
    return any(kinds.count(kind) >= most for kind in Kind)
