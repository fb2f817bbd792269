"""What a caseworker does with a case; each is one transaction, and a line in the book."""

from collections.abc import Callable
from datetime import timedelta

from sqlalchemy.orm import Session
from starlette.responses import Response

from bot import handoff
from console import case
from console.case import LONGEST_ANSWER, LONGEST_NOTE
from console.seat import QUEUE, Seat, to_page
from console.tokens import digest
from office import cases
from office.case import Case, CaseClosedError, ClaimedByOtherError, NotYoursError

_SAME_NOTE_WITHIN = timedelta(minutes=1)


def claim(seat: Seat) -> Response:
    """Take a case that waits."""

    def take(db: Session, found: Case) -> None:
        handoff.claim(db, found, seat.caseworker, seat.now)

    return act(seat, "claim_case", take, at="#responder")


def answer(seat: Seat) -> Response:
    """Answer the person, once however often the button was pressed."""
    words = seat.asked.text("texto")
    problem = _problem(words, longest=LONGEST_ANSWER)
    if problem:
        return case.page_of(seat, status=422, problem=f"answer_{problem}", answer=words)
    # The words belong to the key: who goes back and writes it better means to send it.
    key = digest(f"{seat.asked.text('clave')}:{words}")

    def send(db: Session, found: Case) -> None:
        handoff.answer(db, found, seat.caseworker, words, key=key, now=seat.now)

    return act(seat, "answer_case", send, typed=words, at="#responder")


def note(seat: Seat) -> Response:
    """Write a note, which the person never sees."""
    words = seat.asked.text("texto")
    problem = _problem(words, longest=LONGEST_NOTE)
    if problem:
        return case.page_of(seat, status=422, problem=f"note_{problem}", note=words)

    def write(db: Session, found: Case) -> None:
        if not _is_repeated(db, seat, found, words):
            cases.note(db, found, seat.caseworker, words, seat.now)

    return act(seat, "note_case", write, typed=words, at="#notas")


def hand_back(seat: Seat) -> Response:
    """Give the conversation back to the assistant and the case to the queue."""

    def give_back(db: Session, found: Case) -> None:
        handoff.hand_back(db, seat.desk.directory, found, seat.caseworker, seat.now)

    return act(seat, "hand_back_case", give_back)


def close(seat: Seat) -> Response:
    """Close a case."""

    def end(db: Session, found: Case) -> None:
        handoff.close(db, found, seat.caseworker, seat.now)

    return act(seat, "close_case", end)


def act(
    seat: Seat,
    action: str,
    doing: Callable[[Session, Case], None],
    *,
    typed: str = "",
    at: str = "",
) -> Response:
    """Do one thing with the case in the path, and write it down; too late is said kindly."""
    try:
        with seat.desk.database.write() as db:
            found = seat.case(db)
            doing(db, found)
            seat.record(db, action, found)
    except (CaseClosedError, ClaimedByOtherError, NotYoursError):
        return case.too_late(seat, typed)
    return to_page(f"{QUEUE}/casos/{found.folio}{at}")


def _problem(words: str, *, longest: int) -> str | None:
    if not words:
        return "empty"
    return "long" if len(words) > longest else None


def _is_repeated(db: Session, seat: Seat, found: Case, words: str) -> bool:
    """Tell whether the note just written is this one: a button pressed twice."""
    last = next(reversed(cases.notes(db, found)), None)
    return (
        last is not None
        and last.caseworker_id == seat.caseworker.id
        and last.text == words
        and seat.now - last.at < _SAME_NOTE_WITHIN
    )
