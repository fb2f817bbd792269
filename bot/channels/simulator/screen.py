"""What a phone shows, read from what came in and what went out; nothing of it is kept here."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypedDict

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from bot import inbox
from bot.channels.simulator.asks import sent_id
from bot.channels.simulator.cursor import Seen
from bot.identities import Identity
from bot.inbox import Mode, Received
from bot.message import Address
from bot.outgoing import WINDOW, WINDOWED, Outgoing, Status

MOST_SHOWN = 200
_ARRIVED = (Status.ACCEPTED, Status.SENT, Status.DELIVERED, Status.READ)
_ON_ITS_WAY = (Status.READY, Status.HELD, Status.SENDING, Status.AMBIGUOUS)


class Choice(TypedDict):
    """An option as the page draws it."""

    id: str
    title: str


class Bubble(TypedDict):
    """One message of a talk; ``at`` is in seconds, ``sent_id`` the page's own id of it."""

    id: str
    phone: str
    at: float
    from_person: bool
    text: str
    media: str | None
    choice: str | None
    prompt: int | None
    sent_id: str | None
    options: list[Choice]
    template: str | None


class Presence(TypedDict):
    """How a phone stands: up to what it was read, and till when free words reach it."""

    phone: str
    is_writing: bool
    first_unread: int | None
    window_until: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What is new on some phones since a page looked last, oldest first."""

    bubbles: list[Bubble]
    presences: list[Presence]
    seen: dict[Address, Seen]


def look(db: Session, seen: Mapping[Address, Seen]) -> Look:
    """Look at each phone."""
    bubbles: list[Bubble] = []
    presences: list[Presence] = []
    reached: dict[Address, Seen] = {}
    for phone, before in seen.items():
        found = inbox.of_address(db, phone)
        if found is None:
            reached[phone] = before
            presences.append(_nobody_yet(phone))
            continue
        row, identity = found
        received = _received(db, row.id, before)
        sent, awaited = _sent(db, row.id, before)
        bubbles += [_from_person(each, phone) for each in received]
        bubbles += [_from_office(each, phone) for each in sent]
        presences.append(_presence(db, row, identity, phone))
        reached[phone] = _reached(before, received, sent, awaited)
    return Look(bubbles=sorted(bubbles, key=_place), presences=presences, seen=reached)


def _received(db: Session, conversation_id: int, before: Seen) -> Sequence[Received]:
    return db.scalars(
        select(Received)
        .where(Received.conversation_id == conversation_id, Received.id > before.received)
        .order_by(Received.id.desc())
        .limit(MOST_SHOWN)
    ).all()


def _sent(
    db: Session, conversation_id: int, before: Seen
) -> tuple[Sequence[Outgoing], Sequence[int]]:
    """Give what has arrived since, and the ids that may still arrive: a held row comes late."""
    is_news = or_(Outgoing.id > before.sent, Outgoing.id.in_(before.awaited))
    of_phone = select(Outgoing.id, Outgoing.status).where(
        Outgoing.conversation_id == conversation_id, is_news
    )
    newest = db.execute(of_phone.order_by(Outgoing.id.desc()).limit(MOST_SHOWN)).all()
    arrived = [row_id for row_id, status in newest if status in _ARRIVED]
    awaited = [row_id for row_id, status in newest if status in _ON_ITS_WAY]
    if not arrived:
        return [], awaited
    return db.scalars(select(Outgoing).where(Outgoing.id.in_(arrived))).all(), awaited


def _reached(
    before: Seen, received: Sequence[Received], sent: Sequence[Outgoing], awaited: Sequence[int]
) -> Seen:
    last_sent = max((each.id for each in sent), default=before.sent)
    last_sent = max(last_sent, before.sent)
    return Seen(
        received=max((each.id for each in received), default=before.received),
        sent=last_sent,
        awaited=tuple(sorted(each for each in awaited if each < last_sent)),
    )


def _presence(
    db: Session, row: inbox.ConversationRow, identity: Identity, phone: Address
) -> Presence:
    first = db.scalar(
        select(func.min(Received.id)).where(
            Received.conversation_id == row.id, Received.status == inbox.Status.NEW
        )
    )
    last = identity.last_inbound_at if phone.channel in WINDOWED else None
    return Presence(
        phone=str(phone),
        is_writing=first is not None and row.mode == Mode.BOT,
        first_unread=first,
        window_until=(last + WINDOW).timestamp() if last else None,
    )


def _nobody_yet(phone: Address) -> Presence:
    return Presence(phone=str(phone), is_writing=False, first_unread=None, window_until=None)


def _from_person(row: Received, phone: Address) -> Bubble:
    message = row.message(phone)
    return Bubble(
        id=f"in-{row.id}",
        phone=str(phone),
        at=row.received_at.timestamp(),
        from_person=True,
        text=message.text,
        media=message.media,
        choice=message.choice,
        prompt=message.prompt,
        sent_id=sent_id(row.vendor_id),
        options=[],
        template=None,
    )


def _from_office(row: Outgoing, phone: Address) -> Bubble:
    reply = row.reply
    return Bubble(
        id=f"out-{row.id}",
        phone=str(phone),
        at=row.not_before.timestamp(),  # a held row is let go later than it was written
        from_person=False,
        text=reply.text,
        media=None,
        choice=None,
        prompt=reply.prompt,
        sent_id=None,
        options=[Choice(id=each.id, title=each.title) for each in reply.options],
        template=reply.template,
    )


def _place(bubble: Bubble) -> tuple[float, bool, int]:
    return bubble["at"], not bubble["from_person"], int(bubble["id"].rpartition("-")[2])
