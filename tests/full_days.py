"""Days on which others have taken every place, and one of those places given back."""

from datetime import date, datetime, time

from sqlalchemy import select

from app.talk.stage import Stage
from bot import dates
from office import appointments, free_places
from office.appointment import Appointment
from office.people import Person
from office.visits import Visit

SERVICE = "oficina_primera_atencion"


def fill(stage: Stage, office_id: str, first: str, last: str | None = None) -> None:
    """Let others book every place of a day, or of all days until another, at the desk."""
    office, now = stage.house.directory.office(office_id), stage.clock.now()
    with stage.house.database.write() as db:
        for day in free_places.days(db, office, service=SERVICE, now=now):
            if date.fromisoformat(first) <= day <= date.fromisoformat(last or first):
                for at in free_places.of_day(db, office, day, service=SERVICE, now=now):
                    person = Person(name="Otra persona", created_at=now)
                    db.add(person)
                    db.flush()
                    visit = Visit(
                        service=SERVICE,
                        topic="orientation",
                        person_id=person.id,
                        identity_id=None,
                        for_other=False,
                    )
                    appointments.book(db, office, at, visit, now=now)


def free(stage: Stage, office_id: str, day: str, hour: str) -> None:
    """Let the one who has a place cancel it."""
    at: datetime = dates.at_office(date.fromisoformat(day), time.fromisoformat(hour))
    with stage.house.database.write() as db:
        visit = db.scalars(
            select(Appointment).where(
                Appointment.office == office_id,
                Appointment.starts_at == at,
                Appointment.status == "booked",
            )
        ).one()
        appointments.cancel(db, visit, stage.clock.now())


FULL_DAYS = {"llena": fill, "libera": free}
