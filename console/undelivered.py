"""What was said and did not arrive: it failed, ran out of time, or is stuck on its way."""

from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from bot.outgoing import Outgoing, Status

SHOWN_FOR = timedelta(days=7)
STUCK_AFTER = timedelta(minutes=2)
_LOST = (Status.FAILED, Status.EXPIRED)
_UNDER_WAY = (Status.READY, Status.SENDING, Status.AMBIGUOUS)


def count(db: Session, now: datetime) -> int:
    """Count the messages of the last days that did not arrive."""
    return db.scalar(select(func.count(Outgoing.id)).where(_did_not_arrive(now))) or 0


def by_conversation(db: Session, ids: Collection[int], now: datetime) -> dict[int, int]:
    """Count the messages that did not arrive in each of these conversations."""
    rows = db.execute(
        select(Outgoing.conversation_id, func.count(Outgoing.id))
        .where(Outgoing.conversation_id.in_(ids), _did_not_arrive(now))
        .group_by(Outgoing.conversation_id)
    )
    return {row[0]: row[1] for row in rows}


def _did_not_arrive(now: datetime) -> ColumnElement[bool]:
    since = Outgoing.not_before > now - SHOWN_FOR
    is_lost = and_(Outgoing.status.in_(_LOST), since)
    is_stuck = and_(
        Outgoing.status.in_(_UNDER_WAY), since, Outgoing.not_before <= now - STUCK_AFTER
    )
    return or_(is_lost, is_stuck)  # each half is found by the index of states alone
