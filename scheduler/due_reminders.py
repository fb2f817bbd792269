"""Reminders that have fallen due: looked at again, then said once, or told to a caseworker."""

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy.orm import Session

from bot import dates, handoff, inbox, outbox, sending_rules
from bot.conversation import Conversation
from bot.inbox import ConversationRow, Identity
from bot.message import Option, Reply
from bot.templates import APPOINTMENT_REMINDER
from bot.wording import words
from office import reminders
from office.appointments import Appointment
from office.cases import Priority, Reason
from office.directory import Directory
from office.reminders import Reminder, Status

BATCH = 200


def sweep(db: Session, directory: Directory, now: datetime) -> int:
    """Settle the reminders that are due; answers how many were."""
    due = reminders.claim_due(db, now, BATCH)
    return sum(_settle(db, directory, reminder, now) for reminder in due)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Due:
    """A reminder whose moment has come, and all that decides what becomes of it."""

    db: Session
    directory: Directory
    now: datetime
    reminder: Reminder
    appointment: Appointment
    row: ConversationRow
    identity: Identity


def _settle(db: Session, directory: Directory, reminder: Reminder, now: datetime) -> bool:
    appointment = db.get_one(Appointment, reminder.subject_id)
    row, identity = inbox.of_identity(db, appointment.identity_id)
    if inbox.lock(db, row.id) is None:
        return False  # the person is talking to us this moment: the next tick looks again
    due = _Due(
        db=db,
        directory=directory,
        now=now,
        reminder=reminder,
        appointment=appointment,
        row=row,
        identity=identity,
    )
    reminder.status = _become(due)
    return True


def _become(due: _Due) -> Status:
    """Look again whether it is still wanted and useful, and do what follows."""
    if not due.appointment.is_active or _is_unwanted(due.identity):
        return Status.CANCELLED
    if due.reminder.expires_at <= due.now:
        _call_a_human(due)
        return Status.EXPIRED
    if sending_rules.is_quiet(due.now):
        due.reminder.due_at = sending_rules.morning(due.now)
        return Status.PENDING
    _say(due)
    return Status.FIRED


def _is_unwanted(identity: Identity) -> bool:
    return bool(identity.reminders_stopped_at or identity.opted_out_at)


def _say(due: _Due) -> None:
    conversation = Conversation.load(due.row.state)
    options = _options(conversation.language, due.appointment.code)
    conversation.show(options)
    conversation.prompt += 1
    due.row.state = conversation.dump()
    due.row.version += 1
    reply = replace(_word(due, conversation.language), options=options, prompt=conversation.prompt)
    outbox.begin(
        due.db,
        due.row.id,
        reply,
        key=f"reminder:{due.reminder.id}",
        now=due.now,
        about=f"reminder:{due.reminder.id}",
        about_at=due.appointment.starts_at,
        expires_at=due.reminder.expires_at,
    )


def _word(due: _Due, language: str) -> Reply:
    office = due.directory.office(due.appointment.office)
    when = dates.moment(due.appointment.starts_at, language)
    name = office.short_name.said_in(language)
    address = office.address if office.is_confirmed else None
    where = words(language, "office-address", address=address) if address else ""
    return Reply(
        text=words(language, "reminder-day-before", when=when, office=name, where=where),
        template=APPOINTMENT_REMINDER.name,
        variables=(when, name),
    )


def _call_a_human(due: _Due) -> None:
    """Too late to be of use: never silence, somebody calls."""
    if due.appointment.starts_at > due.now:
        handoff.open_case(
            due.db,
            due.directory,
            due.row,
            office=due.appointment.office,
            reason=Reason.MISSED_REMINDER,
            priority=Priority.HIGH,
            now=due.now,
        )


def _options(language: str, code: str) -> tuple[Option, ...]:
    titles = {
        "confirm_attendance": "reminder-confirm",
        "reschedule_appointment": "reminder-change",
        "cancel_appointment": "reminder-cannot",
    }
    return tuple(
        Option(f"{flow}:appointment={code}", words(language, line))
        for flow, line in titles.items()
    )
