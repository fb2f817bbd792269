"""What is said of a visit by itself: the day before, two hours before, and when it was missed."""

from sqlalchemy import ColumnElement
from sqlalchemy.orm import Session

from bot import dates
from bot.flows.missed_visit import CHOOSE, DECLINE, time_options, times_instead, way
from bot.message import Option
from bot.templates import APPOINTMENT_REMINDER, APPOINTMENT_SOON, MISSED_VISIT, Template
from office.appointment import Appointment, Status
from office.reminders import Reminder
from scheduler.due import Due
from scheduler.telling import of_identity

_WAYS = {
    "confirm_attendance": "reminder-confirm",
    "reschedule_appointment": "reminder-change",
    "cancel_appointment": "reminder-cannot",
}


def talk(db: Session, reminder: Reminder) -> ColumnElement[bool] | None:
    """Name the talk it belongs in; none for a visit made at the desk without a telephone."""
    visit = db.get_one(Appointment, reminder.subject_id)
    return None if visit.identity_id is None else of_identity(visit.identity_id)


def day_before(due: Due) -> None:
    """Say that there is a visit."""
    _remind(due, _visit(due), "reminder-day-before", APPOINTMENT_REMINDER)


def two_hours(due: Due) -> None:
    """Say that a visit is near; otherwise to who said already that they come."""
    visit = _visit(due)
    said_so = visit.status == Status.CONFIRMED
    line = "reminder-two-hours-confirmed" if said_so else "reminder-two-hours"
    _remind(due, visit, line, APPOINTMENT_SOON)


def missed(due: Due) -> None:
    """Say kindly that they were not seen, with times to take instead at one tap."""
    visit = _visit(due)
    office = due.directory.office(visit.office)
    name = office.short_name.said_in(due.to.language)
    near = times_instead(due.db, office, visit, due.now)
    found = time_options(visit.id, near, due.to.language)
    decline, choose = (
        due.to.option(way(visit.id, says), f"missed-visit-{line}")
        for says, line in ((DECLINE, "decline"), (CHOOSE, "choose"))
    )
    another = due.to.option(f"book_appointment:office={office.id}", "missed-visit-another")
    due.begin(
        due.to.word("missed-visit-said" if found else "missed-visit-said-full", office=name),
        MISSED_VISIT,
        options=[*found, another, decline],
        variables=(name,),
        template_options=[choose, decline],
    )


def _visit(due: Due) -> Appointment:
    return due.db.get_one(Appointment, due.reminder.subject_id)


def _remind(due: Due, visit: Appointment, line: str, template: Template) -> None:
    office = due.directory.office(visit.office)
    when = dates.moment(visit.starts_at, due.to.language)
    name = office.short_name.said_in(due.to.language)
    address = office.address if office.is_confirmed else None
    where = due.to.word("office-address", address=address) if address else ""
    due.begin(
        due.to.word(line, when=when, office=name, where=where),
        template,
        options=_ways(due, visit.code),
        variables=(when, name),
        about_at=visit.starts_at,
    )


def _ways(due: Due, code: str) -> list[Option]:
    return [due.to.option(f"{flow}:appointment={code}", line) for flow, line in _WAYS.items()]
