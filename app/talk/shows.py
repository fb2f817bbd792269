"""What a script may look at: the state of a house as JSON, times in the office's own zone."""

from collections.abc import Callable
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.house import House
from app.talk.script import Line, Request
from bot import inbox, outgoing
from bot.conversation import Conversation
from bot.dates import local
from bot.identities import Identity
from bot.inbox import ConversationRow
from bot.message import Address
from office import calendar, cases, consent, people, places
from office.appointment import Appointment
from office.case import Alert, Case
from office.consent import Consent
from office.people import Person
from office.referrals import Referral
from office.reminders import Kind, Reminder
from office.slots import WHOLE_OFFICE, Slot


class CannotShowError(Exception):
    """There is no such thing to look at."""


def show(house: House, request: Request) -> Line:
    """Answer a ``show`` line; raises ``CannotShowError``."""
    what = request["show"]
    shown = _SHOWN.get(what) if isinstance(what, str) else None
    if shown is None:
        raise CannotShowError(f"no such thing to show: {what}")
    with house.database.read() as db:
        return {str(what): shown(db, house, request)}


def written(moment: datetime) -> str:
    """Write a moment with the office's offset."""
    return local(moment).isoformat(timespec="seconds")


def _conversation(db: Session, _: House, request: Request) -> Line | None:
    try:
        address = Address.parse(str(request.get("of", "")))
    except ValueError as error:
        raise CannotShowError(str(error)) from error
    found = inbox.of_address(db, address)
    if found is None:
        return None
    row, _identity = found
    talk = Conversation.load(row.state)
    frame = talk.top
    return {
        "flow": frame.flow if frame else None,
        "asking": frame.asked.question if frame and frame.asked else None,
        "answers": frame.answers if frame else {},
        "mode": row.mode,
        "language": talk.language,
    }


def _appointments(db: Session, _: House, _request: Request) -> list[Line]:
    rows = db.execute(
        select(Appointment, Person.name)
        .join(Person, Person.id == Appointment.person_id)
        .order_by(Appointment.id)
    )
    return [
        {
            "code": each.code,
            "office": each.office,
            "service": each.service,
            "topic": each.topic,
            "person": name,
            "for_other": each.for_other,
            "starts_at": written(each.starts_at),
            "status": each.status,
        }
        for each, name in rows
    ]


def _cases(db: Session, _: House, _request: Request) -> list[Line]:
    return [_case(db, each) for each in db.scalars(select(Case).order_by(Case.id))]


def _case(db: Session, case: Case) -> Line:
    person = db.get(Person, case.person_id) if case.person_id else None
    return {
        "folio": case.folio,
        "office": case.office,
        "reason": case.reason,
        "priority": case.priority,
        "status": case.status,
        "owner": cases.owner_name(db, case),
        "person": person.name if person else None,
        "messages": cases.messages(db, case),
        "notes": [note.text for note in cases.notes(db, case)],
    }


def _alerts(db: Session, _: House, _request: Request) -> list[Line]:
    rows = db.execute(
        select(Alert, Case.folio).join(Case, Case.id == Alert.case_id).order_by(Alert.id)
    )
    return [
        {"at": written(each.at), "to": each.to, "case": folio, "priority": each.priority}
        for each, folio in rows
    ]


def _people(db: Session, _: House, _request: Request) -> list[Line]:
    rows = db.execute(
        select(ConversationRow, Identity)
        .join(Identity, Identity.id == ConversationRow.identity_id)
        .order_by(Identity.id)
    )
    return [line for row, identity in rows for line in _of_identity(db, row, identity)]


def _of_identity(db: Session, row: ConversationRow, identity: Identity) -> list[Line]:
    language = Conversation.load(row.state).language
    shared: Line = {
        "identities": [str(identity.where())],
        "language": language,
        "reminders_stopped": identity.reminders_stopped_at is not None,
        "opted_out": identity.opted_out_at is not None,
    }
    persons = [known.person for known in people.of_identity(db, identity.id)]
    if not persons:
        return [{"name": None, **shared, "consents": []}]
    return [
        {"name": each.name, **shared, "consents": consent.standing(db, each.id)}
        for each in persons
    ]


def _reminders(db: Session, _: House, _request: Request) -> list[Line]:
    return [
        {
            "kind": each.kind,
            "due_at": written(each.due_at),
            "status": each.status,
            "about": _about(db, each),
        }
        for each in db.scalars(select(Reminder).order_by(Reminder.id))
    ]


def _about(db: Session, reminder: Reminder) -> str | None:
    """Name what a reminder is about as people know it: a visit's code, a case's folio."""
    match Kind(reminder.kind):
        case Kind.REFERRAL_CHECK:
            return db.get_one(Case, db.get_one(Referral, reminder.subject_id).case_id).folio
        case Kind.FOLLOW_UP:
            person_id = db.get_one(Consent, reminder.subject_id).person_id
            visits = select(Appointment.code).where(Appointment.person_id == person_id)
            return db.scalars(visits.order_by(Appointment.id.desc())).first()
        case _:
            return db.get_one(Appointment, reminder.subject_id).code


def _outbox(db: Session, _: House, _request: Request) -> list[Line]:
    rows = db.execute(
        select(outgoing.Outgoing, Identity)
        .join(ConversationRow, ConversationRow.id == outgoing.Outgoing.conversation_id)
        .join(Identity, Identity.id == ConversationRow.identity_id)
        .order_by(outgoing.Outgoing.id)
    )
    return [
        {
            "to": str(identity.where()),
            "text": each.reply.text,
            "status": each.status,
            "due_at": written(each.not_before),
        }
        for each, identity in rows
    ]


def _slots(db: Session, house: House, request: Request) -> list[Line]:
    try:
        office = house.directory.office(str(request.get("office")))
        day = date.fromisoformat(str(request.get("day")))
    except (LookupError, ValueError) as error:
        raise CannotShowError(f"slots need an office and a day: {error}") from error
    its = calendar.of(db, office)
    rules, its_places = its.rules(), places.whole_day(its, day)
    of_office = (Slot.office == office.id, Slot.service == WHOLE_OFFICE)
    rows = db.scalars(select(Slot).where(*of_office, Slot.starts_at.in_(its_places)))
    taken = {row.starts_at: row.taken for row in rows}
    return [
        {
            "starts_at": written(place),
            "capacity": rules.capacity if rules else 0,
            "taken": taken.get(place, 0),
        }
        for place in its_places
    ]


_SHOWN: dict[str, Callable[[Session, House, Request], object]] = {
    "conversation": _conversation,
    "appointments": _appointments,
    "cases": _cases,
    "alerts": _alerts,
    "people": _people,
    "reminders": _reminders,
    "outbox": _outbox,
    "slots": _slots,
}
