"""The book of who did what: only ever added to, and whoever gets round that is found out."""

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import delete, select, text, update
from sqlalchemy.exc import DBAPIError

from office import audit, audit_days
from office.audit import Audit
from office.audit_days import AuditDay
from office.calendar_facts import ZONE
from scheduler import due_sealing
from storage.database import Database
from storage.errors import StorageError

BOTH = pytest.mark.parametrize(
    "database_kind", ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)]
)
FRIDAY = datetime(2026, 11, 20, 10, 0, tzinfo=ZONE)
DAYS = [FRIDAY + timedelta(days=n) for n in range(3)]
AFTER = FRIDAY + timedelta(days=4)
UNGUARD = {
    "sqlite": [
        f"DROP TRIGGER IF EXISTS {table}_no_{change}"
        for table in ("audit", "audit_day")
        for change in ("update", "delete")
    ],
    "postgresql": [
        f"ALTER TABLE {table} DISABLE TRIGGER USER" for table in ("audit", "audit_day")
    ],
}


def write(database: Database, at: datetime, about: str = "case:K7M4T") -> int:
    with database.write() as db:
        audit.record(db, actor="caseworker:1", action="view_case", object_=about, now=at)
        return db.scalars(select(Audit.id).order_by(Audit.id.desc())).first()


def book_of_three_days(database: Database) -> dict[date, list[int]]:
    """Write five lines a day and seal them; gives their numbers by day."""
    made = {}
    for day in DAYS:
        made[day.date()] = [write(database, day + timedelta(minutes=n)) for n in range(5)]
        due_sealing.sweep(database, day + timedelta(days=1))
    return made


def unguarded(database: Database, *changes) -> None:
    """Change the book as somebody would who has the database in their hands."""
    with database.write() as db:
        for statement in UNGUARD[database.dialect]:
            db.execute(text(statement))
        for change in changes:
            db.execute(change)


def verdict(database: Database) -> audit_days.Verdict:
    with database.read() as db:
        return audit_days.verify(db)


@BOTH
@pytest.mark.parametrize("table", [Audit, AuditDay])
@pytest.mark.parametrize("change", ["update", "delete"])
def test_the_database_itself_refuses_to_change_the_book(database, table, change):
    book_of_three_days(database)
    column = "actor" if table is Audit else "digest"
    statement = update(table).values({column: "nobody"}) if change == "update" else delete(table)

    with pytest.raises((DBAPIError, StorageError)), database.write() as db:
        db.execute(statement)

    assert verdict(database).broken is None
    assert verdict(database).lines == 15


@BOTH
def test_a_book_that_nobody_touched_is_whole(database):
    book_of_three_days(database)
    write(database, AFTER)

    found = verdict(database)

    assert (found.broken, found.days, found.lines, found.unsealed) == (None, 3, 15, 1)
    assert found.last.day == DAYS[-1].date()


@BOTH
@pytest.mark.parametrize("nth", range(3))
@pytest.mark.parametrize("column", ["actor", "action", "object", "at"])
def test_a_changed_line_names_its_day(database, nth, column):
    days = book_of_three_days(database)
    day = DAYS[nth].date()
    new = DAYS[nth] + timedelta(seconds=1) if column == "at" else "other"

    unguarded(database, update(Audit).where(Audit.id == days[day][2]).values({column: new}))

    assert verdict(database).broken == day


@BOTH
@pytest.mark.parametrize("nth", range(3))
@pytest.mark.parametrize("place", [0, 2, 4])
def test_a_line_taken_out_names_its_day(database, nth, place):
    days = book_of_three_days(database)
    day = DAYS[nth].date()

    unguarded(database, delete(Audit).where(Audit.id == days[day][place]))

    assert verdict(database).broken == day


@BOTH
def test_a_line_slipped_in_between_names_its_day(database):
    days = book_of_three_days(database)
    day = DAYS[1].date()
    gone = days[day][1]
    unguarded(database, delete(Audit).where(Audit.id == gone))

    with database.write() as db:
        made = Audit(id=gone, at=DAYS[1], actor="caseworker:2", action="x", object="case:K7M4T")
        db.add(made)

    assert verdict(database).broken == day


@BOTH
def test_a_line_dated_back_to_a_sealed_day_names_that_day(database):
    book_of_three_days(database)

    write(database, DAYS[1] + timedelta(hours=2))

    assert verdict(database).broken == DAYS[1].date()
    write(database, AFTER)
    due_sealing.sweep(database, AFTER + timedelta(days=1))
    assert verdict(database).broken == DAYS[1].date()


@BOTH
def test_a_seal_made_anew_breaks_the_next_one(database):
    days = book_of_three_days(database)
    first, *later = (day.date() for day in DAYS)
    with database.read() as db:
        kept = dict(db.execute(select(AuditDay.day, AuditDay.digest)).all())
    line = update(Audit).where(Audit.id == days[first][0])
    unguarded(database, line.values(actor="nobody"), delete(AuditDay))
    due_sealing.sweep(database, AFTER)
    assert verdict(database).broken is None
    assert not verdict(database).digests & set(kept.values())

    for day in later:
        seal = update(AuditDay).where(AuditDay.day == day)
        unguarded(database, seal.values(digest=kept[day]))

    assert verdict(database).broken == later[0]


def test_a_day_is_sealed_an_hour_after_it_is_over(database):
    write(database, FRIDAY)
    midnight = FRIDAY.replace(hour=0) + timedelta(days=1)

    assert due_sealing.sweep(database, midnight + timedelta(minutes=59)) == 0
    assert due_sealing.sweep(database, midnight + timedelta(minutes=60)) == 1
    assert due_sealing.sweep(database, midnight + timedelta(minutes=61)) == 0


def test_days_that_nobody_sealed_in_time_are_sealed_each_by_itself(database):
    for day in (DAYS[0], DAYS[2]):
        write(database, day)

    assert due_sealing.sweep(database, AFTER) == 2
    with database.read() as db:
        assert list(db.scalars(select(AuditDay.day).order_by(AuditDay.id))) == [
            DAYS[0].date(),
            DAYS[2].date(),
        ]
    assert verdict(database).broken is None


def test_an_office_clock_that_ran_ahead_breaks_nothing(database):
    write(database, FRIDAY + timedelta(days=3))
    write(database, FRIDAY)
    for n in range(1, 6):
        due_sealing.sweep(database, FRIDAY + timedelta(days=n))
        write(database, FRIDAY + timedelta(days=n, minutes=1))

    assert verdict(database).broken is None


def test_an_empty_book_is_whole(database):
    assert due_sealing.sweep(database, FRIDAY) == 0
    assert (verdict(database).broken, verdict(database).days) == (None, 0)


def test_the_clock_looks_once_a_day_and_seals_what_is_over(database):
    write(database, FRIDAY)
    sealer = due_sealing.Sealer(database)

    looks = [sealer.look(FRIDAY + timedelta(hours=hours)) for hours in (0, 12, 16, 20)]
    write(database, FRIDAY + timedelta(days=1))

    assert looks == [0, 0, 1, 0]
    assert sealer.look(FRIDAY + timedelta(hours=30)) == 0
    assert sealer.look(FRIDAY + timedelta(days=2)) == 1
