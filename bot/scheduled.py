"""What a caseworker writes for later: it waits in the outbox for its moment, or is taken back."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import inbox, outbox
from bot.message import Reply
from bot.outgoing import Outgoing, Status
from office import cases
from office.case import Case, NoSuchCaseError
from office.caseworkers import Caseworker

FARTHEST = timedelta(days=366)


class NoWordsError(Exception):
    """There is nothing to say."""


class NotLaterError(Exception):
    """The moment is past, or more than a year away."""


class TooLateError(Exception):
    """It is on its way already, was said, or was taken back."""


def schedule(
    db: Session,
    case: Case,
    caseworker: Caseworker,
    text: str,
    *,
    at: datetime,
    key: str,
    now: datetime,
) -> int | None:
    """Keep words to be said at a moment; gives their id, ``None`` for a double click.

    Raises ``NotYoursError``, ``NoWordsError`` or ``NotLaterError``.
    """
    cases.require_owner(case, caseworker)
    words = inbox.clean(text).strip()
    if not words:
        raise NoWordsError
    if not now < at <= now + FARTHEST:
        raise NotLaterError(at.isoformat())
    if case.conversation_id is None:
        raise NoSuchCaseError(case.folio)
    return outbox.schedule(
        db,
        case.conversation_id,
        Reply(text=words),
        key=f"scheduled:{case.id}:{key}",
        now=now,
        not_before=at,
        said_by=caseworker.id,
        about=f"case:{case.id}",
    )


def take_back(db: Session, case: Case, row_id: int) -> None:
    """Let it not be said; raises ``TooLateError``."""
    its = [row.id for row in waiting(db, case)]
    if row_id not in its or not outbox.take_back(db, row_id):
        raise TooLateError(str(row_id))


def waiting(db: Session, case: Case) -> Sequence[Outgoing]:
    """List what waits to be said in a case, soonest first."""
    return db.scalars(
        select(Outgoing)
        .where(
            Outgoing.dedupe_key.startswith(f"scheduled:{case.id}:", autoescape=True),
            Outgoing.conversation_id == case.conversation_id,
            Outgoing.status.in_((Status.READY, Status.HELD)),
        )
        .order_by(Outgoing.not_before, Outgoing.id)
    ).all()
