"""Places that became free: offered to who waits for one, and passed on when nobody answers."""

from datetime import datetime

from sqlalchemy.orm import Session

from bot import dates
from bot.templates import PLACE_OFFERED
from office import offering, offers
from office.directory import Directory
from office.waiting import Offer, Status
from scheduler import calls
from scheduler.telling import Telling, of_identity, telling


def sweep(db: Session, directory: Directory, now: datetime) -> int:
    """End what nobody answered, offer what is free, and say it; answers how much it was."""
    over = offers.expire(db, now)
    for offer in over:
        if offers.waiting_for(db, offer).status == Status.EXPIRED:  # off the list, unasked
            calls.of_offer(db, offer, now)
    made = offering.free_place_offers(db, directory, now)
    said = sum(_say(db, directory, offer, now) for offer in offers.to_say(db, now))
    return len(over) + len(made) + said


def _say(db: Session, directory: Directory, offer: Offer, now: datetime) -> bool:
    waiting = offers.waiting_for(db, offer)
    to = telling(db, of_identity(waiting.identity_id), now)
    if to is None or to.is_parked:
        return False
    office = directory.office(waiting.office).short_name.said_in(to.language)
    _begin(to, offer, office)
    offers.said(db, offer, now)
    return True


def _begin(to: Telling, offer: Offer, office: str) -> None:
    when = dates.moment(offer.starts_at, to.language)
    until = dates.coming(offer.until, to.now, to.language)
    to.begin(
        to.word("offer-said", when=when, office=office, until=until),
        PLACE_OFFERED,
        about=f"offer:{offer.id}",
        expires_at=offer.until,
        options=[
            to.option(f"accept_offer:offer={offer.id}", "offer-accept"),
            to.option(f"decline_offer:offer={offer.id}", "offer-decline"),
        ],
        variables=(office, when, until),
        about_at=offer.starts_at,
    )
