"""Whatever is booked, moved, cancelled, wanted or not, awake or asleep: each reminder is true."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from bot import dispatch, inbox, outcomes
from bot.identities import Identity
from bot.message import Address, Message
from bot.outgoing import Outgoing
from office import appointments, daytime, free_places, people
from office.appointment import Appointment
from office.directory import Directory
from office.errors import AlreadyBookedError, TimeClosedError, TimeTakenError
from office.people import Relation
from office.reminders import Reminder, Status
from office.visits import Visit
from scheduler import sweeps
from storage.database import Database
from tests.scheduler.office import at

_people = count()
DOES = """books books moves cancels opts_out opts_in stops resumes waits waits sleeps
    is_cut_off is_cut_off""".split()
STEPS = st.lists(st.tuples(st.sampled_from(DOES), st.integers(0, 30)), max_size=20)
BEGINS = at("23 09:00")


@dataclass
class Story:
    """One person, the office's clock, and everything that reached the person unasked."""

    database: Database
    directory: Directory
    now: datetime = BEGINS
    said: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.address = Address(channel="telegram", handle=f"story-{next(_people)}")
        message = Message(id=str(self.address), sender=self.address, sent_at=self.now, text="hola")
        with self.database.write() as db:
            inbox.receive(db, message, self.now)
            _, identity = inbox.of_address(db, self.address)
            self.identity_id = identity.id
            person = people.meet(db, identity.id, name="Ana", relation=Relation.SELF, now=self.now)
            self.person_id = person.id

    def step(self, does: str, number: int) -> None:
        match does:
            case "books" | "moves":
                self._take_a_place(does, number)
            case "cancels":
                with self.database.write() as db:
                    for visit in self._visits(db):
                        appointments.cancel(db, visit, self.now)
            case "waits":
                self._wait(timedelta(hours=number))
            case "sleeps":
                self.now += timedelta(hours=number)
                self._work()
            case "is_cut_off":  # between the sweep and the sending
                self.now += timedelta(hours=number)
                sweeps.run(self.database, self.directory, self.now)
            case _:
                self._wish(does)

    def end(self) -> None:
        self._wait(timedelta(days=40))
        with self.database.read() as db:
            ids = select(Appointment.id).where(Appointment.person_id == self.person_id)
            left = select(Reminder.status).where(Reminder.subject_id.in_(ids))
            assert Status.PENDING not in db.scalars(left).all()
        assert len(set(self.said)) == len(self.said)

    def _take_a_place(self, does: str, number: int) -> None:
        office = self.directory.office("mejicanos")
        with self.database.write() as db:
            days = free_places.days(db, office, now=self.now)
            places = free_places.of_day(db, office, days[number % 5], now=self.now)
            starts_at = places[number % len(places)]
            standing = self._visits(db)
            try:
                if does == "moves" and standing:
                    appointments.move(db, standing[0], office, starts_at, now=self.now)
                elif does == "books":
                    appointments.book(db, office, starts_at, self._visit(), now=self.now)
            except (AlreadyBookedError, TimeTakenError, TimeClosedError):
                return

    def _visit(self) -> Visit:
        return Visit(
            service="oficina_primera_atencion",
            topic="orientation",
            person_id=self.person_id,
            identity_id=self.identity_id,
            for_other=False,
        )

    def _visits(self, db) -> list[Appointment]:
        its = select(Appointment).where(Appointment.person_id == self.person_id)
        return [each for each in db.scalars(its) if each.is_active and each.starts_at > self.now]

    def _wish(self, does: str) -> None:
        column = "opted_out_at" if does.startswith("opts") else "reminders_stopped_at"
        value = self.now if does in ("opts_out", "stops") else None
        with self.database.write() as db:
            setattr(db.get_one(Identity, self.identity_id), column, value)

    def _wait(self, long: timedelta) -> None:
        until = self.now + long
        while self.now < until:
            with self.database.read() as db:
                due = sweeps.next_due(db)
            self.now = min(max(due, self.now + timedelta(minutes=5)), until) if due else until
            self._work()

    def _work(self) -> None:
        sweeps.run(self.database, self.directory, self.now)
        with self.database.write() as db:
            for parcel in dispatch.claim(db, self.now, lease_from=self.now, limit=100):
                outcomes.accepted(db, parcel.id, None)
                if parcel.to == self.address:
                    self._hear(db, db.get_one(Outgoing, parcel.id), parcel.reply.text)

    def _hear(self, db, row: Outgoing, text: str) -> None:
        reminder = db.get_one(Reminder, int(row.about.split(":")[1]))
        visit = db.get_one(Appointment, reminder.subject_id)
        identity = db.get_one(Identity, self.identity_id)
        there = visit.starts_at.astimezone(BEGINS.tzinfo)
        assert visit.is_active
        assert visit.starts_at > self.now
        assert f"{there:%-I:%M}" in text
        assert ("hoy" in text) == (there.date() == self.now.astimezone(there.tzinfo).date())
        assert identity.opted_out_at is identity.reminders_stopped_at is None
        assert daytime.is_now(self.now)
        self.said.append(reminder.id)


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(STEPS)
@example([("books", 2), ("is_cut_off", 25), ("cancels", 0), ("waits", 1)])
@example([("books", 2), ("is_cut_off", 25), ("moves", 3), ("waits", 1)])
@example([("books", 2), ("is_cut_off", 25), ("stops", 0), ("waits", 1)])
def test_no_history_makes_a_reminder_false(
    database: Database, demonstration: Directory, history: list[tuple[str, int]]
):
    story = Story(database, demonstration)

    for step in history:
        story.step(*step)
    story.end()
