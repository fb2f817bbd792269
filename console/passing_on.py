"""A case passed on to a colleague or another office: offered, taken back, accepted."""

from sqlalchemy.orm import Session
from starlette.responses import Response

from bot import handoff
from console import acts, case, receivers
from console.seat import Seat
from office import transfers
from office.case import Case
from office.caseworkers import Caseworker


def offer(seat: Seat) -> Response:
    """Ask a colleague or an office to take a case over."""
    wanted = seat.asked.text("a")
    with seat.desk.database.read() as db:
        found = seat.case(db)
        known = [*receivers.colleagues(db, seat, found), *receivers.offices(seat, found)]
    if wanted not in {choice.value for choice in known}:
        return case.page_of(seat, status=422, problem="pass_to_nobody")
    kind, _, name = wanted.partition(":")

    def ask(db: Session, found: Case) -> None:
        if kind == receivers.OFFICE:
            transfers.offer(db, found, seat.caseworker, seat.now, office=name)
        else:
            colleague = db.get_one(Caseworker, int(name))
            transfers.offer(db, found, seat.caseworker, seat.now, to=colleague)

    return acts.act(seat, "transfer_case", ask, at="#responder")


def withdraw(seat: Seat) -> Response:
    """Keep a case that was offered."""

    def keep(db: Session, found: Case) -> None:
        transfers.withdraw(db, found, seat.caseworker, seat.now)

    return acts.act(seat, "withdraw_transfer", keep, at="#responder")


def accept(seat: Seat) -> Response:
    """Take over a case that is offered; the person is told who answers now."""

    def take(db: Session, found: Case) -> None:
        handoff.accept(db, found, seat.caseworker, seat.now)

    return acts.act(seat, "accept_case", take, at="#responder")
