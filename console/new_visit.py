"""Booking for somebody at the desk, and noting who came without an appointment."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session
from starlette.responses import Response

from bot import visit_notices
from bot.visit_notices import Notice
from console import coming, served_office, visit, whom
from console.seat import Seat, to_page
from office import agenda, desk, written_times
from office.agenda import Day
from office.calendar_facts import at, local_day
from office.directory import TOPICS
from office.errors import CalendarError, OfficeError
from office.visits import Visit


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """What somebody can come for."""

    id: str
    words: str


class NoTopicError(OfficeError):
    """Nobody said what the visit is for."""


def ask(seat: Seat) -> Response:
    """Ask for whom, for what and when a visit is to be booked."""
    return _page(seat)


def book(seat: Seat) -> Response:
    """Book it, and tell the person in their chat."""
    office = served_office.of(seat)
    try:
        with seat.desk.database.write() as db:
            its = _visit(db, seat)
            visit_notices.hold_talk(db, its.identity_id)
            starts_at = _moment(seat)
            made = desk.book(db, office, starts_at, its, seat.caseworker, now=seat.now)
            visit_notices.tell(db, office, made, Notice.MADE, now=seat.now)
            return to_page(visit.address(made.code, done="apuntada"))
    except OfficeError as error:
        return _page(seat, problem=type(error).__name__)


def ask_walk_in(seat: Seat) -> Response:
    """Ask who came without an appointment, and what for."""
    return _page(seat, is_walk_in=True)


def walk_in(seat: Seat) -> Response:
    """Note who came without an appointment."""
    office, is_attended = served_office.of(seat), seat.asked.text("como") == "atendida"
    try:
        with seat.desk.database.write() as db:
            its = _visit(db, seat)
            made = desk.walk_in(
                db, office, its, seat.caseworker, is_attended=is_attended, now=seat.now
            )
            today = local_day(seat.now).isoformat()
            return to_page(served_office.address(office.id, dia=today) + f"#cita-{made.code}")
    except OfficeError as error:
        return _page(seat, is_walk_in=True, problem=type(error).__name__)


def free_hours(day: Day, now: datetime) -> list[datetime]:
    """List the places of a day that are still free, however near."""
    return [p.starts_at for p in day.places if p.taken < p.capacity and p.starts_at > now]


def topics() -> Sequence[Topic]:
    """List what somebody can come for."""
    return [Topic(id=each, words=coming.topic_words(each)) for each in TOPICS]


def _visit(db: Session, seat: Seat) -> Visit:
    topic = seat.asked.text("tema")
    if topic not in TOPICS:
        raise NoTopicError
    its = whom.of_form(db, seat)
    return Visit(
        service=seat.desk.directory.visit_about(topic).id,
        topic=topic,
        person_id=its.person_id,
        identity_id=its.identity_id,
        for_other=its.for_other,
    )


def _moment(seat: Seat) -> datetime:
    day, hour = seat.asked.text("dia"), seat.asked.text("hora")
    return at(written_times.day(day), written_times.hour(hour))


def _page(seat: Seat, *, is_walk_in: bool = False, problem: str | None = None) -> Response:
    office, typed = served_office.of(seat), dict(seat.asked.query) | dict(seat.asked.form)
    day = _day(seat)
    with seat.desk.database.read() as db:
        found = agenda.of_day(db, office, day)
        return served_office.page(
            seat,
            db,
            "new_visit.html",
            office,
            status=422 if problem else 200,
            is_walk_in=is_walk_in,
            day=found,
            free=free_hours(found, seat.now),
            topics=topics(),
            typed=typed,
            problem=problem,
        )


def _day(seat: Seat) -> date:
    """Give the day that the form is for."""
    try:
        return written_times.day(seat.asked.text("dia"))
    except CalendarError:
        return served_office.day(seat)
