"""The agenda of a week, and the sheet of a day to print: by name and hour, topics if asked for."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from starlette.responses import Response

from console import coming, served_office
from console.agenda import NOT_COMING, hours_of
from console.coming import Coming
from console.seat import Seat
from office import agenda
from office.agenda import Day

_DAYS = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One day of the week: who comes, and how many could still come."""

    day: Day
    visits: tuple[Coming, ...]
    free: int


def show(seat: Seat) -> Response:
    """Show the week of a day, and write down that it was read."""
    office, asked = served_office.of(seat), served_office.day(seat)
    monday = asked - timedelta(days=asked.weekday())
    with seat.desk.database.write() as db:
        seat.write_down(db, "view_agenda", f"agenda:{office.id}:{monday.isoformat()}+7")
        days = agenda.of_days(db, office, monday, _DAYS)
        every = coming.about(db, seat, [visit for day in days for visit in day.visits])
        by_code = {(each.code, each.starts_at): each for each in every}
        return served_office.page(
            seat,
            db,
            "agenda_week.html",
            office,
            monday=monday,
            before=monday - timedelta(days=_DAYS),
            after=monday + timedelta(days=_DAYS),
            days=[_shown(seat, day, by_code) for day in days],
        )


def sheet(seat: Seat) -> Response:
    """Show a day as it is printed, and write down that it was read."""
    office, day = served_office.of(seat), served_office.day(seat)
    with seat.desk.database.write() as db:
        seat.write_down(db, "print_agenda", f"agenda:{office.id}:{day.isoformat()}")
        found = agenda.of_day(db, office, day)
        visits = coming.about(db, seat, found.visits)
        return served_office.page(
            seat,
            db,
            "agenda_sheet.html",
            office,
            day=found,
            visits=[each for each in visits if each.state not in NOT_COMING],
            has_topics=seat.asked.query.get("motivos") == "si",
        )


def _shown(seat: Seat, day: Day, by_code: dict[tuple[str, datetime], Coming]) -> Shown:
    keys = [(each.appointment.code, each.appointment.starts_at) for each in day.visits]
    visits = [by_code[key] for key in keys]
    free = sum(hour.free for hour in hours_of(day, visits, seat.now) if not hour.is_past)
    is_coming = tuple(each for each in visits if each.state not in NOT_COMING)
    return Shown(day=day, visits=is_coming, free=free)
