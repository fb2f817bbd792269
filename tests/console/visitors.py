"""People with visits to an office, for the tests of its agenda."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import inbox
from bot.message import Address
from office import appointments, arrivals, people
from office.appointment import Appointment
from office.arrivals import OnTheWay
from office.calendar_facts import at
from office.people import Relation
from office.visits import Visit
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


def every_visit(office: OfficeAtWork) -> list[Appointment]:
    with office.database.read() as db:
        return list(db.scalars(select(Appointment).order_by(Appointment.id)))


def newest(db: Session, code: str) -> Appointment:
    its = select(Appointment).where(Appointment.code == code)
    return db.scalars(its.order_by(Appointment.id.desc())).first()
