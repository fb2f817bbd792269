"""Going on from another telephone: what was begun on a borrowed one, under a code and a PIN."""

from datetime import datetime, timedelta
from enum import StrEnum
from itertools import count

from sqlalchemy import ForeignKey, exists, or_, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.identities import Identity
from bot.inbox import ConversationRow, Received
from bot.inbox import Status as Heard
from bot.outgoing import UNSENT, Outgoing
from bot.outgoing import Status as Sent
from office import codes, reminders
from office.appointment import Appointment
from office.case import Case
from office.follow_up import FollowUp
from office.people import IdentityPerson
from office.waiting import Waiting
from storage.columns import UtcDateTime, blind_index
from storage.database import Base

PARKED = "parked"
"""The channel of what waits for its person; no door leads there."""
MOST_FAILURES = 3
KEPT_FOR = timedelta(days=90)
_PIN_DIGITS = 6
_BY_IDENTITY = (Appointment, IdentityPerson, FollowUp, Waiting)
_BY_CONVERSATION = (Case, Received, Outgoing)


class Outcome(StrEnum):
    """What became of a code and a PIN."""

    CARRIED = "carried"
    WRONG = "wrong"
    LOCKED = "locked"
    """Guessed wrong too often: only a human can help now."""


class CarryOver(Base):
    """What one person left on a borrowed telephone; code and PIN are kept as keyed digests."""

    __tablename__ = "carry_over"

    id: Mapped[int] = mapped_column(primary_key=True)
    code_index: Mapped[str] = mapped_column(unique=True)
    pin_index: Mapped[str]
    identity_id: Mapped[int] = mapped_column(ForeignKey("identity.id"))
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    failures: Mapped[int]
    used_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


def has_anything(db: Session, row: ConversationRow) -> bool:
    """Tell whether an identity has anything to go on with: a visit, a name, a case, words."""
    ours = [exists().where(t.identity_id == row.identity_id) for t in _BY_IDENTITY]
    case = exists().where(Case.conversation_id == row.id)
    held = exists().where(Outgoing.conversation_id == row.id, Outgoing.status == Sent.HELD)
    return bool(db.scalar(select(or_(*ours, case, held))))


def park(db: Session, row: ConversationRow, now: datetime) -> tuple[str, str]:
    """Take all of a person off a telephone; gives the code and the PIN, said this once."""
    code = _new_code(db, f"{row.id}:{now.isoformat()}")
    pin = f"{int(blind_index(db, f'pin:{code}:{now.isoformat()}'), 16) % 10**_PIN_DIGITS:06}"
    parked = _parked(db, code, now)
    _move(db, row, parked)
    db.add(
        CarryOver(
            code_index=_index(db, "code", code),
            pin_index=_index(db, code, pin),
            identity_id=parked.identity_id,
            made_at=now,
            failures=0,
        )
    )
    db.flush()
    return code, pin


def set_apart(db: Session, row: ConversationRow, now: datetime) -> None:
    """Take all that was here off a number that is somebody else's now; only a human finds it."""
    code = _new_code(db, f"{row.id}:{now.isoformat()}")
    _move(db, row, _parked(db, code, now))


def is_own_code(db: Session, row: ConversationRow, code: str) -> bool:
    """Tell whether a code is of a visit that was made from here."""
    made = select(Appointment.code).where(Appointment.identity_id == row.identity_id)
    return codes.spoken(code) in set(db.scalars(made))


def claim(db: Session, row: ConversationRow, code: str, pin: str, now: datetime) -> Outcome:
    """Bring what waits under a code to this telephone, if the PIN is its own."""
    code = codes.spoken(code)
    found = db.scalars(
        select(CarryOver)
        .where(CarryOver.code_index == _index(db, "code", code), CarryOver.used_at.is_(None))
        .with_for_update()
    ).first()
    if found is None or found.made_at + KEPT_FOR <= now:
        return Outcome.WRONG
    if found.failures >= MOST_FAILURES:
        return Outcome.LOCKED
    if found.pin_index != _index(db, code, pin):
        found.failures += 1
        return Outcome.LOCKED if found.failures >= MOST_FAILURES else Outcome.WRONG
    found.used_at = now
    parked = db.scalars(
        select(ConversationRow).where(ConversationRow.identity_id == found.identity_id)
    ).one()
    _move(db, parked, row)
    reminders.take_up(db, now)
    return Outcome.CARRIED


def _move(db: Session, old: ConversationRow, new: ConversationRow) -> None:
    """Move a person's whole matter; what we had begun to write to the old place is cancelled."""
    db.execute(
        update(Outgoing)
        .where(Outgoing.conversation_id == old.id, Outgoing.is_ours)
        .where(Outgoing.status.in_((Sent.READY, Sent.HELD)))
        .values(status=Sent.CANCELLED)
    )
    for table in _BY_IDENTITY:
        own = update(table).where(table.identity_id == old.identity_id)
        db.execute(own.values(identity_id=new.identity_id))
    for told in _BY_CONVERSATION:
        its = update(told).where(told.conversation_id == old.id)
        if told is Received:  # what is being answered now stays with who answers it
            its = its.where(Received.status != Heard.NEW)
        if told is Outgoing:  # what is on its way arrives where it was sent
            its = its.where(Outgoing.status.not_in(UNSENT))
        db.execute(its.values(conversation_id=new.id))
    new.mode, old.mode = old.mode, new.mode
    db.flush()


def _parked(db: Session, code: str, now: datetime) -> ConversationRow:
    """Make the place where a matter waits: nothing that we begin leaves from it."""
    identity = Identity(
        channel=PARKED, address_index=_index(db, PARKED, code), address="", opted_out_at=now
    )
    db.add(identity)
    db.flush()
    row = ConversationRow(identity_id=identity.id)
    db.add(row)
    db.flush()
    return row


def _new_code(db: Session, key: str) -> str:
    made = (codes.code(db, f"carry_over:{key}:{attempt}") for attempt in count())
    taken = select(CarryOver.code_index)
    return next(
        code
        for code in made
        if not db.scalar(
            select(exists(taken.where(CarryOver.code_index == _index(db, "code", code))))
        )
    )


def _index(db: Session, of: str, secret: str) -> str:
    return blind_index(db, f"carry_over:{of}:{secret}")
