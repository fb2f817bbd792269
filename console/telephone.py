"""A person's whole telephone number, for who may see it and has a reason: each time is a line."""

from sqlalchemy import select
from sqlalchemy.orm import Session
from starlette.responses import Response

from bot.identities import Identity
from bot.inbox import ConversationRow
from console import shown
from console.case import facts_of
from console.errors import ForbiddenError, NotThereError
from console.seat import Seat
from office import roles
from office.case import Case, Status
from office.roles import Right


def reveal(seat: Seat) -> Response:
    """Show the number a case came from, and write down that it was shown."""
    with seat.desk.database.write() as db:
        found = seat.case(db)
        if not may_reveal(seat, found):
            raise ForbiddenError
        handle = _handle(db, found)
        if handle is None or shown.masked(handle) is None:
            raise NotThereError
        seat.record(db, "reveal_phone", found)
        seen = facts_of(db, seat, found)
        return seat.page(db, "telephone.html", case=seen, number=handle)


def may_reveal(seat: Seat, case: Case) -> bool:
    """Tell whether a caseworker may see a number: of any case they lead, or of one they took."""
    is_theirs = case.status == Status.CLAIMED and case.owner_id == seat.caseworker.id
    return is_theirs or roles.may(seat.caseworker, Right.PHONES)


def _handle(db: Session, case: Case) -> str | None:
    if case.conversation_id is None:
        return None
    its = (
        select(Identity.address)
        .join(ConversationRow, ConversationRow.identity_id == Identity.id)
        .where(ConversationRow.id == case.conversation_id)
    )
    return db.scalar(its)
