"""People with visits to an office, for the tests of its agenda."""

from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import inbox
from bot.message import Address
from office import appointments, arrivals, call_list, closures, people, waitlist
from office.appointment import Appointment
from office.arrivals import OnTheWay
from office.calendar_changes import Then
from office.calendar_facts import ClosureKind, at
from office.call_list import Call, CallKind
from office.closures import Closing
from office.people import Relation
from office.visits import Visit
from office.wishes import Wish
from tests.console.office import MONDAY, OfficeAtWork

TODAY = MONDAY.date()
FIRST = "oficina_primera_atencion"
HERE, ELSEWHERE = "zacatecoluca", "usulutan"


def hour(written: str, day=TODAY) -> datetime:
    return at(day, datetime.strptime(written, "%H:%M").time())  # noqa: DTZ007 – the zone follows


def visit_of(
    office: OfficeAtWork, name: str, *, sender: str | None = None, topic: str = "identity_document"
) -> Visit:
    """Let a person be known, by a phone of their own unless told."""
    sender = sender or f"telegram:{name}"
    office.writes("hola", sender=sender)
    with office.database.write() as db:
        _, identity = inbox.of_address(db, Address.parse(sender))
        person = people.meet(db, identity.id, name=name, relation=Relation.SELF, now=office.now)
        return Visit(
            service=FIRST,
            topic=topic,
            person_id=person.id,
            identity_id=identity.id,
            for_other=False,
        )


def books(
    office: OfficeAtWork,
    name: str,
    starts_at: datetime,
    *,
    place: str = HERE,
    sender: str | None = None,
    topic: str = "identity_document",
    confirms: bool = False,
) -> str:
    """Let a person book by chat; gives the code."""
    visit = visit_of(office, name, sender=sender, topic=topic)
    with office.database.write() as db:
        its = office.directory.office(place)
        made = appointments.book(db, its, starts_at, visit, now=office.now)
        if confirms:
            appointments.confirm(db, made)
        return made.code


def tells(office: OfficeAtWork, code: str, kind: OnTheWay) -> None:
    """Let a person tell how they fare on the way."""
    with office.database.write() as db:
        arrivals.note(db, newest(db, code).id, kind, office.now)


def stands(office: OfficeAtWork, code: str) -> Appointment:
    """Give the newest appointment of a code."""
    with office.database.read() as db:
        return newest(db, code)


def closes(office: OfficeAtWork, place: str = HERE, *, on: date = date(2026, 12, 1)) -> int:
    """Close an office for a day; gives the closure's id."""
    closing = Closing(
        kind=ClosureKind.EXTRAORDINARY, first_on=on, last_on=on, reason="Capacitación"
    )
    with office.database.write() as db:
        its, keeper = office.directory.office(place), office.on_duty(db)
        then = Then.REBOOK
        return closures.close(db, its, closing, keeper, then=then, now=office.now).closure_id


def has_to_call(
    office: OfficeAtWork,
    place: str = HERE,
    *,
    name: str = "Ana",
    sender: str = "whatsapp:+50371234567",
) -> int:
    """Let somebody have to be called; gives the line's id."""
    its = visit_of(office, name, sender=sender)
    call = Call(
        kind=CallKind.LATE_REMINDER,
        subject=f"appointment:{its.person_id}",
        about="K7M3P",
        office=place,
        person_id=its.person_id,
        identity_id=its.identity_id,
        call_by=office.now + timedelta(hours=5),
    )
    with office.database.write() as db:
        return call_list.add(db, call, office.now).id


def waits(office: OfficeAtWork, name: str, wish: Wish | None = None, *, place: str = HERE) -> int:
    """Let somebody wait for a place."""
    its = visit_of(office, name)
    with office.database.write() as db:
        joined = waitlist.join(
            db,
            office.directory.office(place),
            its,
            wish or Wish(),
            identity_id=its.identity_id,
            now=office.now,
        )
        return joined.id


def every_visit(office: OfficeAtWork) -> list[Appointment]:
    with office.database.read() as db:
        return list(db.scalars(select(Appointment).order_by(Appointment.id)))


def newest(db: Session, code: str) -> Appointment:
    its = select(Appointment).where(Appointment.code == code)
    return db.scalars(its.order_by(Appointment.id.desc())).first()
