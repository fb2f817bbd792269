"""The waiting list of an office: who waits for what, since when, and what they were offered."""

from dataclasses import dataclass
from datetime import datetime

from starlette.responses import Response

from console import coming, served_office
from console.seat import Seat
from office import waitlist
from office.waiting import Offer, Waiting
from office.wishes import Wish


@dataclass(frozen=True, slots=True, kw_only=True)
class InLine:
    """Somebody who waits; ``offered_at`` is the place they have to answer for, if any."""

    name: str | None
    about: str
    wish: Wish
    since: datetime
    missed: int
    offered_at: datetime | None
    until: datetime | None
    is_told: bool


def of_own_office(seat: Seat) -> Response:
    """Go to the waiting list of the caseworker's office."""
    return served_office.to_own(seat, "espera")


def show(seat: Seat) -> Response:
    """Show who waits, and write down that it was read."""
    office = served_office.of(seat)
    with seat.desk.database.write() as db:
        seat.write_down(db, "view_waiting", f"office:{office.id}")
        line = [_in_line(*each) for each in waitlist.of_office(db, office.id)]
        return served_office.page(seat, db, "waiting.html", office, line=line)


def _in_line(waiting: Waiting, name: str | None, offer: Offer | None) -> InLine:
    return InLine(
        name=name,
        about=coming.topic_words(waiting.topic),
        wish=waiting.wish,
        since=waiting.made_at,
        missed=waiting.missed,
        offered_at=offer.starts_at if offer else None,
        until=offer.until if offer else None,
        is_told=offer is not None and offer.said_at is not None,
    )
