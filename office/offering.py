"""Making offers: a place that became free goes to the next who wishes for it, for two hours."""

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from office import (
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
from office.own_appointments import is_busy
from office.waiting import Offer, OfferStatus, Status, Waiting

LASTS = timedelta(hours=2)
"""Of the hours in which people may be written to."""
SHORTEST = timedelta(minutes=15)
"""A place that must be answered sooner than this is left to whoever comes."""


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


def _standing(db: Session, waiting: Waiting, now: datetime) -> Appointment | None:
    return own_appointments.active(
        db, person_id=waiting.person_id, service=waiting.service, now=now
    )
