"""The agenda of an office: a day hour by hour, its visits that nobody marked, its sheet."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from starlette.responses import Response

from console import coming, served_office
from console.coming import Coming
from console.seat import Seat
from office import agenda
from office.agenda import Day
from office.appointment import Status

NOT_COMING = frozenset({Status.CANCELLED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Hour:
    """One moment of a day: who comes then, and how many could still come."""

    starts_at: datetime
    visits: tuple[Coming, ...]
    free: int
    is_past: bool


def of_own_office(seat: Seat) -> Response:
    """Go to the agenda of the caseworker's office."""
    return served_office.to_own(seat, "")


def show(seat: Seat) -> Response:
    """Show a day, and write down that it was read."""
    office, day = served_office.of(seat), served_office.day(seat)
    with seat.desk.database.write() as db:
        seat.write_down(db, "view_agenda", f"agenda:{office.id}:{day.isoformat()}")
    return again(seat)


def again(seat: Seat) -> Response:
    """Show a day anew to the page that shows it already."""
    office, day = served_office.of(seat), served_office.day(seat)
    with seat.desk.database.read() as db:
        found = agenda.of_day(db, office, day)
        visits = coming.about(db, seat, found.visits)
        hours = hours_of(found, visits, seat.now)
        return served_office.page(
            seat,
            db,
            "agenda_day.html",
            office,
            day=found,
            before=day - timedelta(days=1),
            after=day + timedelta(days=1),
            hours=hours,
            cancelled=[each for each in visits if each.state in NOT_COMING],
            counts=Counter(each.state for each in visits),
            free=sum(each.free for each in hours),
            unmarked=agenda.count_unmarked(db, office, seat.now),
        )


def unmarked(seat: Seat) -> Response:
    """Show the visits whose hour went by and nobody noted who came."""
    office = served_office.of(seat)
    with seat.desk.database.write() as db:
        seat.write_down(db, "view_unmarked", f"agenda:{office.id}")
        visits = coming.about(db, seat, agenda.unmarked(db, office, seat.now))
        return served_office.page(seat, db, "unmarked.html", office, visits=visits)


def hours_of(day: Day, visits: Sequence[Coming], now: datetime) -> list[Hour]:
    """Lay out a day: every place of it, and every visit, also where no place is any more."""
    places = {each.starts_at: each for each in day.places}
    coming_at: dict[datetime, list[Coming]] = {}
    for each in visits:
        if each.state not in NOT_COMING:
            coming_at.setdefault(each.starts_at, []).append(each)
    return [
        Hour(
            starts_at=at,
            visits=tuple(coming_at.get(at, ())),
            free=max(0, places[at].capacity - places[at].taken) if at in places else 0,
            is_past=at <= now,
        )
        for at in sorted({*places, *coming_at})
    ]
