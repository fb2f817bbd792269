"""Words are kept for as long as their class of retention says, and not a sweep longer."""

from datetime import timedelta

import pytest
from sqlalchemy import Text, select, type_coerce, update

from app.talk.stage import Stage
from bot import inbox
from bot.attachments import Attachment
from bot.message import Address
from office import follow_up, people
from office.appointment import Appointment
from office.call_list import CallLine
from office.case import Case
from scheduler.due_wiping import ENDED_BY_HAND, RULES, Wiper
from storage.columns import encrypted_columns
from storage.database import Base
from storage.wiping import has_words
from tests.app.terminal import ANA, BETO
from tests.planting import AT, plant
from tests.scheduler.office import Office

DAY = timedelta(days=1)


@pytest.fixture
def planted(stage: Stage) -> Office:
    """An office where one person has left something in every column there is, all on one day."""
    office = Office(stage)
    office.say(text="hola")
    with office.database.write() as db:
        _, identity = inbox.of_address(db, Address.parse(ANA))
        person = people.meet_holder(db, identity.id, AT)
        plant(db, {"identity": identity.id, "person": person.id}, "Frase")
        _since(db)
    return office


def _since(db) -> None:
    """Let all of it be over at one moment."""
    for table in Base.metadata.sorted_tables:
        moments = [
            column
            for column in table.c
            if type(column.type).__name__ == "UtcDateTime"
            and column.name not in ("withdrawn_at", "expires_at")
        ]
        if moments and table.name in {name.partition(".")[0] for name in RULES} | {"identity"}:
            db.execute(update(table).values(dict.fromkeys(moments, AT)))
    db.execute(update(Case).values(closed_at=AT, status="closed"))
    for name in ("inbox", "outbox", "waitlist"):
        table = Base.metadata.tables[name]
        db.execute(update(table).values(status="done" if name == "inbox" else "expired"))


def kept(office: Office) -> set[str]:
    """Name the columns with a rule in which words still are."""
    with office.database.read() as db:
        return {
            name
            for name in RULES
            if db.scalars(
                select(type_coerce(column(name), Text)).where(has_words(column(name)))
            ).first()
        }


def column(name: str):
    table, _, its = name.partition(".")
    return Base.metadata.tables[table].c[its]


def of_class(name: str) -> set[str]:
    return {
        f"{each.table}.{each.column}"
        for each in encrypted_columns(Base.metadata)
        if each.retention == name
    }


def wiped_at(office: Office, after: timedelta) -> set[str]:
    """Look once, so long after all of it; names the columns whose words are gone."""
    before = kept(office)
    Wiper(office.database).look(AT + after)
    return before - kept(office)


def test_every_class_that_a_clock_ends_has_a_rule_for_each_of_its_columns():
    every = encrypted_columns(Base.metadata)
    ruled = {f"{c.table}.{c.column}" for c in every if c.retention not in ENDED_BY_HAND}

    assert ruled == set(RULES)


def test_something_is_planted_for_each_rule(planted: Office):
    assert kept(planted) == set(RULES)


@pytest.mark.parametrize(
    ("retention", "days"), [("raw", 7), ("media", 30), ("chat", 90), ("case", 90)]
)
def test_a_class_is_kept_to_its_last_day_and_no_longer(planted: Office, retention: str, days: int):
    assert of_class(retention) & wiped_at(planted, days * DAY) == set()

    assert of_class(retention) <= wiped_at(planted, days * DAY + timedelta(minutes=1))


def test_a_file_is_kept_until_the_yes_is_taken_back(planted: Office):
    with planted.database.write() as db:
        found = db.scalars(select(follow_up.FollowUp)).first()
        follow_up.begin(db, found, None, AT)
    assert "check_in.answers" not in wiped_at(planted, 365 * DAY)

    with planted.database.write() as db:
        follow_up.stop(db, db.get_one(follow_up.FollowUp, found.id), AT)

    assert "check_in.answers" in wiped_at(planted, DAY)


@pytest.mark.parametrize("live", [{"closed_at": None}, {"closed_at": AT + 10 * DAY}])
def test_a_talk_is_kept_for_as_long_as_its_case_may_be(planted: Office, live: dict):
    with planted.database.write() as db:
        db.execute(update(Case).values(**live))

    gone = wiped_at(planted, 95 * DAY)

    assert gone.isdisjoint(of_class("chat"))
    assert gone.isdisjoint({"case_message.text", "case_note.text"})


def test_what_waits_to_be_said_is_not_wiped(planted: Office):
    with planted.database.write() as db:
        db.execute(update(Base.metadata.tables["outbox"]).values(status="held"))

    assert "outbox.body" not in wiped_at(planted, 365 * DAY)


def test_the_rows_stay_and_count(planted: Office):
    Wiper(planted.database).look(AT + 365 * DAY)

    with planted.database.read() as db:
        [visit] = db.scalars(select(Appointment))
        [call] = db.scalars(select(CallLine))
        [file] = db.scalars(select(Attachment))
    assert (visit.topic, call.note, file.content) == ("", None, None)


def test_the_program_does_it_by_itself_and_goes_on(stage: Stage):
    office = Office(stage)
    office.say(text="quiero hablar con una persona")
    office.act("marta", "claim")
    office.act("marta", "close")
    office.say(BETO, text="hola")

    office.until("2027-03-01 10:00")

    with office.database.read() as db:
        said = db.scalars(select(inbox.Received.payload)).all()
    assert [each for each in said if '"text": ""' not in each] == []
    assert office.say(text="hola") != []


def test_nobody_looks_twice_within_hours(planted: Office):
    wiper = Wiper(planted.database)
    wiper.look(AT)

    assert wiper.look(AT + timedelta(hours=5)) == 0
    assert wiper.look(AT + 365 * DAY) > 0
