"""The waiting list: joining it, leaving it, and whose turn it is."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session

from office import freed_places, holds
from office.calendar_facts import Span
from office.directory import Office
from office.errors import AlreadyWaitingError
from office.people import Person
from office.visits import Visit
from office.waiting import STANDS, Offer, OfferStatus, Status, Waiting
from office.wishes import Wish
from storage.once import insert_once


def join(
    db: Session, office: Office, visit: Visit, wish: Wish, *, identity_id: int, now: datetime
) -> Waiting:
    """Put somebody on the list, where offers reach them; raises ``AlreadyWaitingError``."""
    made = insert_once(
        db,
        Waiting,
        office=office.id,
        service=visit.service,
        topic=visit.topic,
        person_id=visit.person_id,
        identity_id=identity_id,
        for_other=visit.for_other,
        first_on=wish.first_on,
        last_on=wish.last_on,
        time_from=wish.time_from,
        time_to=wish.time_to,
        made_at=now,
        turn_at=now,
        missed=0,
        status=Status.WAITING,
    )
    if made is None:
        raise AlreadyWaitingError(visit.service)
    return db.get_one(Waiting, made)


def leave(db: Session, waiting: Waiting, now: datetime, *, as_: Status = Status.LEFT) -> None:
    """Take somebody off the list; a place that was offered to them is free again."""
    if waiting.status not in STANDS:
        return
    offer = open_offer(db, waiting)
    if offer:
        end_offer(db, offer, OfferStatus.WITHDRAWN, waiting, now)
    waiting.status = as_
    db.flush()


def leave_for(db: Session, *, person_id: int, service: str, now: datetime) -> None:
    """Take off the list whoever has their visit now."""
    for waiting in db.scalars(
        select(Waiting).where(
            Waiting.person_id == person_id,
            Waiting.service == service,
            Waiting.status.in_(STANDS),
        )
    ).all():
        leave(db, waiting, now)


def standing(db: Session, identity_id: int) -> Sequence[Waiting]:
    """List what is waited for through an identity, the longest first."""
    return db.scalars(
        select(Waiting)
        .where(Waiting.identity_id == identity_id, Waiting.status.in_(STANDS))
        .order_by(Waiting.id)
    ).all()


def of_office(db: Session, office_id: str) -> list[tuple[Waiting, str | None, Offer | None]]:
    """List who waits at an office, the next first, with their names and open offers."""
    its_offer = and_(Offer.waitlist_id == Waiting.id, Offer.status == OfferStatus.OPEN)
    rows = db.execute(
        select(Waiting, Person.name, Offer)
        .join(Person, Person.id == Waiting.person_id)
        .outerjoin(Offer, its_offer)
        .where(Waiting.office == office_id, Waiting.status.in_(STANDS))
        .order_by(Waiting.turn_at, Waiting.id)
    )
    return [(row[0], row[1], row[2]) for row in rows]


def place(db: Session, waiting: Waiting) -> int:
    """Count somebody's place in their office's line, 1 being next."""
    ahead = select(func.count()).where(
        Waiting.office == waiting.office,
        Waiting.service == waiting.service,
        Waiting.status.in_(STANDS),
        (Waiting.turn_at < waiting.turn_at)
        | ((Waiting.turn_at == waiting.turn_at) & (Waiting.id < waiting.id)),
    )
    return 1 + (db.scalar(ahead) or 0)


def in_line(db: Session, office_id: str) -> Sequence[Waiting]:
    """List who can be offered a place at an office, the next first."""
    return db.scalars(
        select(Waiting)
        .where(Waiting.office == office_id, Waiting.status == Status.WAITING)
        .order_by(Waiting.turn_at, Waiting.id)
        .with_for_update()
    ).all()


def open_offer(db: Session, waiting: Waiting) -> Offer | None:
    """Find the offer that somebody has to answer."""
    return db.scalars(
        select(Offer).where(Offer.waitlist_id == waiting.id, Offer.status == OfferStatus.OPEN)
    ).first()


def end_offer(
    db: Session, offer: Offer, status: OfferStatus, waiting: Waiting, now: datetime
) -> None:
    """End an offer without a visit; the place is free for the next."""
    offer.status = status
    holds.release_offer(db, offer.id)
    freed_places.note(db, waiting.office, Span(offer.starts_at, offer.ends_at), now)
