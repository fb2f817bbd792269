"""A visit is cancelled while its own reminder goes: no reminder goes after the cancelling."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from benchmarks.reminders import visits
from bot import dispatch, outcomes
from bot.outgoing import Outgoing
from office import appointments
from office.appointment import Appointment
from office.directory import Directory
from office.reminders import Reminder
from scheduler import sweeps
from storage.database import Database
from tests.scheduler.office import at

PEOPLE = 24
NOW = at("25 10:00")


class Race:
    """Each visit is cancelled at the very moment at which its reminder goes."""

    def __init__(self, database: Database, directory: Directory) -> None:
        self.database = database
        visits(database, PEOPLE, starts_at=at("26 10:00"))
        sweeps.run(database, directory, NOW)
        with database.read() as db:
            self.visits = list(db.scalars(select(Appointment.id).order_by(Appointment.id)))
        self.cancelled: list[int] = []
        self.reminded: list[int] = []
        self.start = Barrier(2)

    def cancel(self) -> None:
        for number, visit_id in enumerate(self.visits):
            self.start.wait()
            for _ in range(number % 12):  # now the one hand is faster, now the other
                with self.database.read() as db:
                    db.get_one(Appointment, visit_id)
            with self.database.write() as db:
                appointments.cancel(db, db.get_one(Appointment, visit_id), NOW)
            self.cancelled.append(visit_id)
            self.start.wait()

    def send(self) -> None:
        for visit_id in self.visits:
            self.start.wait()
            self.send_one()
            self.start.wait()
            if self._waits(visit_id):  # it was being cancelled when it was looked at
                self.send_one()

    def send_one(self) -> bool:
        before = set(self.cancelled)
        with self.database.write() as db:
            parcels = dispatch.claim(db, NOW, lease_from=NOW, limit=1)
            about = [self._visit(db, parcel.id) for parcel in parcels]
            for parcel in parcels:
                outcomes.accepted(db, parcel.id, None)
        assert before.isdisjoint(about), "a cancelled visit was reminded of"
        self.reminded += about
        return bool(parcels)

    def _waits(self, visit_id: int) -> bool:
        with self.database.read() as db:
            waiting = db.scalars(select(Outgoing.id).where(Outgoing.status == "ready"))
            return visit_id in {self._visit(db, row_id) for row_id in waiting}

    def _visit(self, db: Session, row_id: int) -> int:
        about = db.get_one(Outgoing, row_id).about
        return db.get_one(Reminder, int(about.split(":")[1])).subject_id


@pytest.mark.parametrize(
    "database_kind", ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)]
)
@pytest.mark.timeout(120)
def test_no_reminder_goes_after_its_visit_was_cancelled(
    database: Database, demonstration: Directory
):
    race = Race(database, demonstration)

    with ThreadPoolExecutor(2) as hands:
        for each in [hands.submit(race.send), hands.submit(race.cancel)]:
            each.result()
    for _ in race.visits:
        assert not race.send_one()

    assert len(set(race.reminded)) == len(race.reminded)
    with database.read() as db:
        fates = Counter(db.scalars(select(Outgoing.status)))
    assert fates == Counter(accepted=len(race.reminded)) + Counter(
        cancelled=PEOPLE - len(race.reminded)
    )
