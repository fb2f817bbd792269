"""Offers to the waiting list: a freed place goes to one at a time, for two hours of the day."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from office import (
    appointments,
    calendar,
    daytime,
    free_places,
    freed_places,
    holds,
    own_appointments,
    places,
    waitlist,
)
from office.appointment import Appointment
from office.calendar import Calendar
from office.calendar_facts import Span
from office.directory import Directory, NotInDirectoryError, Office
from office.errors import OfferOverError, TimeClosedError, TimeTakenError
from office.own_appointments import is_busy
from office.waiting import Offer, OfferStatus, Status, Waiting

LASTS = timedelta(hours=2)
SHORTEST = timedelta(minutes=15)
"""A place that must be answered sooner than this is left to whoever comes."""
MOST_MISSED = 2


def free_place_offers(db: Session, directory: Directory, now: datetime) -> list[Offer]:
    """Offer each place that became free to the next who wishes for it; answers the new offers."""
    made: list[Offer] = []
    for office_id, span in freed_places.claim(db):
        try:
            office = directory.office(office_id)
        except NotInDirectoryError:  # the office is gone, and its places with it
            continue
        made += _offer_within(db, office, span, now)
    return made


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


def withdraw_within(db: Session, office: Office, span: Span, now: datetime) -> None:
    """Take back the offers of a time that is no longer open; whoever had one keeps waiting."""
    rows = db.execute(
        select(Waiting, Offer)
        .join(Offer, Offer.waitlist_id == Waiting.id)
        .where(
            Waiting.office == office.id,
            Offer.status == OfferStatus.OPEN,
            Offer.starts_at < span.ends_at,
            Offer.ends_at > span.begins_at,
        )
        .with_for_update(of=Waiting)
    ).all()
    for waiting, offer in rows:
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
        standing = _standing(db, waiting, now)
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


def _standing(db: Session, waiting: Waiting, now: datetime) -> Appointment | None:
    return own_appointments.active(
        db, person_id=waiting.person_id, service=waiting.service, now=now
    )


def _offer_within(db: Session, office: Office, span: Span, now: datetime) -> list[Offer]:
    its = calendar.held_still(db, office)
    made = []
    for waiting in waitlist.in_line(db, office.id):
        at = _place_for(db, its, waiting, span, now)
        if at:
            made.append(_offer(db, its, waiting, at, now))
    return made


def _place_for(
    db: Session, its: Calendar, waiting: Waiting, span: Span, now: datetime
) -> datetime | None:
    """Find the first free place that would do, was not refused, and leaves time to answer."""
    standing = _standing(db, waiting, now)
    before = standing.starts_at if standing else None
    refused = _refused(db, waiting)
    for at in free_places.touching(db, its, span, now=now, service=waiting.service):
        would_do = waiting.wish.allows(at) and at not in refused and (not before or at < before)
        in_time = _ends_at(its, waiting, at, now) - daytime.next_hour(now) >= SHORTEST
        visit = places.span(its, at, service=waiting.service)
        but = [standing] if standing else []
        if would_do and in_time and not is_busy(db, waiting.person_id, visit, but=but):
            return at
    return None


def _refused(db: Session, waiting: Waiting) -> set[datetime]:
    over = (OfferStatus.DECLINED, OfferStatus.EXPIRED)
    its = (Offer.waitlist_id == waiting.id, Offer.status.in_(over))
    return set(db.scalars(select(Offer.starts_at).where(*its)))


def _offer(
    db: Session, its: Calendar, waiting: Waiting, starts_at: datetime, now: datetime
) -> Offer:
    until = _ends_at(its, waiting, starts_at, now)
    made = Offer(
        waitlist_id=waiting.id,
        starts_at=starts_at,
        ends_at=places.span(its, starts_at, service=waiting.service).ends_at,
        made_at=now,
        say_at=daytime.next_hour(now),
        until=until,
        status=OfferStatus.OPEN,
    )
    db.add(made)
    waiting.status = Status.OFFERED
    db.flush()
    holds.keep_for_offer(
        db, its, starts_at, service=waiting.service, offer_id=made.id, until=until, now=now
    )
    return made


def _ends_at(its: Calendar, waiting: Waiting, starts_at: datetime, now: datetime) -> datetime:
    """Give the offer its hours of the day, as long as the place can still be booked then."""
    rules = its.rules(waiting.service)
    notice = timedelta(minutes=rules.notice_minutes if rules else 0)
    return min(daytime.later(now, LASTS), starts_at - notice)
