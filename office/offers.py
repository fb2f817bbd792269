"""Offers to the waiting list: said, accepted, declined, expired, taken back."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from office import appointments, own_appointments, waitlist
from office.appointment import Appointment
from office.calendar import Calendar
from office.calendar_facts import Span, local_day
from office.directory import Directory, Office
from office.errors import OfferOverError, TimeClosedError, TimeTakenError
from office.waiting import Offer, OfferStatus, Status, Waiting

MOST_MISSED = 2
"""Who lets so many offers in a row go by leaves the list."""


def to_say(db: Session, now: datetime) -> Sequence[Offer]:
    """List the offers that nobody has heard of yet, where it is day."""
    return db.scalars(
        select(Offer)
        .where(Offer.status == OfferStatus.OPEN, Offer.said_at.is_(None), Offer.say_at <= now)
        .order_by(Offer.id)
    ).all()


def said(db: Session, offer: Offer, now: datetime) -> None:
    """Note that an offer was said."""
    offer.said_at = now
    db.flush()


def waiting_for(db: Session, offer: Offer) -> Waiting:
    """Give whose offer it is."""
    return db.get_one(Waiting, offer.waitlist_id)


def open_of(db: Session, identity_id: int, now: datetime) -> Sequence[Offer]:
    """List the offers that can be answered through an identity."""
    return db.scalars(
        select(Offer)
        .join(Waiting, Waiting.id == Offer.waitlist_id)
        .where(
            Waiting.identity_id == identity_id,
            Offer.status == OfferStatus.OPEN,
            Offer.until > now,
        )
        .order_by(Offer.id)
    ).all()


def accept(
    db: Session,
    directory: Directory,
    offer: Offer,
    *,
    conversation_id: int | None = None,
    now: datetime,
) -> Appointment:
    """Make the offered place an appointment, or move to it the one there is.

    Raises ``OfferOverError``.
    """
    waiting = _answerable(db, offer, now)
    office = directory.office(waiting.office)
    try:
        made = _made_of(db, office, offer, waiting, conversation_id=conversation_id, now=now)
    except (TimeTakenError, TimeClosedError) as error:
        raise OfferOverError(str(offer.id)) from error
    return made


def decline(db: Session, offer: Offer, *, stays: bool, now: datetime) -> None:
    """Give the place to the next; the person keeps waiting or leaves.

    Raises ``OfferOverError``.
    """
    waiting = _answerable(db, offer, now)
    waitlist.end_offer(db, offer, OfferStatus.DECLINED, waiting, now)
    waiting.status = Status.WAITING if stays else Status.DECLINED
    waiting.missed = 0
    db.flush()


def expire(db: Session, now: datetime) -> list[Offer]:
    """End the offers whose time is over, each place going to the next; answers them."""
    rows = db.execute(
        select(Waiting, Offer)
        .join(Offer, Offer.waitlist_id == Waiting.id)
        .where(Offer.status == OfferStatus.OPEN, Offer.until <= now)
        .order_by(Offer.until, Offer.id)
        .with_for_update(of=Waiting, skip_locked=True)
    ).all()
    for waiting, offer in rows:
        waitlist.end_offer(db, offer, OfferStatus.EXPIRED, waiting, now)
        waiting.missed += 1
        waiting.turn_at = now
        waiting.status = Status.EXPIRED if waiting.missed >= MOST_MISSED else Status.WAITING
    db.flush()
    return [offer for _, offer in rows]


def withdraw_closed(db: Session, its: Calendar, now: datetime) -> None:
    """Take back the offers of times that are no longer open; whoever had one keeps waiting."""
    rows = db.execute(
        select(Waiting, Offer)
        .join(Offer, Offer.waitlist_id == Waiting.id)
        .where(Waiting.office == its.office.id, Offer.status == OfferStatus.OPEN)
        .with_for_update(of=Waiting)
    ).all()
    for waiting, offer in rows:
        visit = Span(offer.starts_at, offer.ends_at)
        if not any(span.holds(visit) for span in its.spans(local_day(offer.starts_at))):
            waitlist.end_offer(db, offer, OfferStatus.WITHDRAWN, waiting, now)
            waiting.status = Status.WAITING
    db.flush()


def next_due(db: Session) -> datetime | None:
    """Tell when the next offer is to be said, or ends."""
    open_ = Offer.status == OfferStatus.OPEN
    ends = db.scalar(select(func.min(Offer.until)).where(open_))
    begins = db.scalar(select(func.min(Offer.say_at)).where(open_, Offer.said_at.is_(None)))
    return min((each for each in (ends, begins) if each is not None), default=None)


def _answerable(db: Session, offer: Offer, now: datetime) -> Waiting:
    waiting = db.get_one(Waiting, offer.waitlist_id, populate_existing=True, with_for_update=True)
    db.refresh(offer)
    if offer.status != OfferStatus.OPEN or offer.until <= now:
        raise OfferOverError(str(offer.id))
    return waiting


def _made_of(
    db: Session,
    office: Office,
    offer: Offer,
    waiting: Waiting,
    *,
    conversation_id: int | None,
    now: datetime,
) -> Appointment:
    visit, at = waiting.visit, offer.starts_at
    with db.begin_nested():
        offer.status, waiting.status = OfferStatus.TAKEN, Status.TAKEN
        standing = own_appointments.active(
            db, person_id=visit.person_id, service=visit.service, now=now
        )
        if standing:
            return appointments.move(
                db,
                standing,
                office,
                at,
                now=now,
                conversation_id=conversation_id,
                offer_id=offer.id,
            )
        return appointments.book(
            db,
            office,
            at,
            visit,
            now=now,
            conversation_id=conversation_id,
            offer_id=offer.id,
        )
