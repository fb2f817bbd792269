"""Taking another time for a visit that one did not come to."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from bot import dates
from bot.flow import Answers, Flow, Question, Turn, never
from bot.flows.asking_office import where_it_is
from bot.message import Option
from office import appointments, free_places, own_appointments
from office.appointment import Appointment, Status
from office.directory import Office
from office.errors import AlreadyBookedError, TimeClosedError, TimeTakenError
from office.visits import Visit

CHOOSE, DECLINE = "choose", "no"
MOST_TIMES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """The visit that was missed, and what the person wants instead: a time, or to choose one."""

    missed: Appointment
    says: str


def times_instead(
    db: Session, office: Office, missed: Appointment, now: datetime
) -> list[datetime]:
    """Find a free time on each of the next days, nearest to the hour that was missed."""
    wanted = dates.local(missed.starts_at)
    found = []
    for day in free_places.days(db, office, service=missed.service, now=now)[:MOST_TIMES]:
        same_hour = dates.at_office(day, wanted.time())
        free = free_places.of_day(db, office, day, service=missed.service, now=now)
        found.append(min((abs(at - same_hour), at) for at in free)[1])
    return found


def time_options(appointment_id: int, near: Sequence[datetime], language: str) -> list[Option]:
    """Make an option of each time that is offered instead."""
    return [
        Option(way(appointment_id, dates.written(at)), dates.short_moment(at, language))
        for at in near
    ]


def way(appointment_id: int, says: str) -> str:
    """Make the id of an option about a missed visit."""
    return f"missed_visit:time={appointment_id}|{says}"


def _means(turn: Turn, kept: str) -> Told | None:
    number, _, says = kept.partition("|")
    missed = turn.db.get(Appointment, int(number)) if number.isdecimal() else None
    if missed is None or missed.identity_id != turn.identity.id:
        return None
    return Told(missed=missed, says=says) if missed.status == Status.NOT_ATTENDED else None


TIME: Question[Told | None] = Question("time", means=_means, when=never)


def _hear(turn: Turn, given: Answers) -> None:
    told = given.get(TIME)
    if told is None:
        turn.say("missed-visit-gone", [turn.option("book_appointment", "menu-book-appointment")])
        return
    starts_at = dates.read_written(told.says)
    if told.says == DECLINE:
        turn.say("missed-visit-declined")
    elif starts_at is None:
        _offer(turn, told.missed, "missed-visit-time")
    else:
        _book(turn, told.missed, starts_at)


def _offer(turn: Turn, missed: Appointment, line: str) -> None:
    office = turn.directory.office(missed.office)
    near = times_instead(turn.db, office, missed, turn.now)
    found = time_options(missed.id, near, turn.language)
    another = turn.option(f"book_appointment:office={office.id}", "missed-visit-another")
    person = turn.option("talk_to_human", "menu-talk-to-human")
    turn.say(line if found else "missed-visit-time-none", [*found, another, person])


def _book(turn: Turn, missed: Appointment, starts_at: datetime) -> None:
    office = turn.directory.office(missed.office)
    try:
        made = _take(turn, office, missed, starts_at)
    except (TimeTakenError, TimeClosedError):
        _offer(turn, missed, "missed-visit-taken")
        return
    except AlreadyBookedError:
        _say_already(turn, missed)
        return
    _say(turn, "missed-visit-booked", office, made)


def _take(turn: Turn, office: Office, missed: Appointment, starts_at: datetime) -> Appointment:
    return appointments.book(
        turn.db,
        office,
        starts_at,
        Visit(
            service=missed.service,
            topic=missed.topic,
            person_id=missed.person_id,
            identity_id=turn.identity.id,
            for_other=missed.for_other,
        ),
        conversation_id=turn.row.id,
        now=turn.now,
    )


def _say_already(turn: Turn, missed: Appointment) -> None:
    standing = own_appointments.active(
        turn.db, person_id=missed.person_id, service=missed.service, now=turn.now
    )
    if standing:
        office = turn.directory.office(standing.office)
        _say(turn, "missed-visit-already", office, standing)


def _say(turn: Turn, line: str, office: Office, visit: Appointment) -> None:
    turn.say(
        line,
        when=turn.moment(visit.starts_at),
        office=turn.in_words(office.short_name),
        where=where_it_is(turn, office),
        code=visit.code,
    )


missed_visit = Flow("missed_visit", opens_on="missed_visit", asks=(TIME,), then=_hear)
