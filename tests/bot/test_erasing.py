"""Whoever is erased is gone from every table; counts stay, and so does everybody else."""

from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import Text, func, select, type_coerce

from app.talk.stage import Stage
from bot import erasing, inbox, whose
from bot.message import Address
from bot.outgoing import Outgoing
from office import erasures, people
from office.appointment import Appointment
from office.consent import Consent
from office.people import IdentityPerson, Relation
from office.slots import Slot
from storage.database import Base, Database
from storage.wiping import belongs_to, encrypted_of
from tests.app.terminal import ANA, BETO
from tests.planting import plant
from tests.scheduler.office import Office

SAID = "Frase plantada"


@pytest.fixture
def office(stage: Stage) -> Office:
    return Office(stage)


def erase(office: Office, name: str = ANA) -> None:
    with office.database.write() as db:
        erasing.erase(db, whose.named(db, name), office.stage.clock.now())


def roots_of(office: Office, who: str = ANA) -> dict[str, int]:
    with office.database.write() as db:
        _, identity = inbox.of_address(db, Address.parse(who))
        person = people.meet_holder(db, identity.id, office.stage.clock.now())
        return {"identity": identity.id, "person": person.id}


def everything_said(database: Database) -> str:
    """Read every column of every table, what is closed as it reads when it is opened."""
    with database.read() as db:
        return "\n".join(
            str(value)
            for table in Base.metadata.sorted_tables
            for row in db.execute(select(table))
            for value in row
        )


def bytes_of(file: Path) -> bytes:
    """Read a database's file as it lies on the disk, its log included."""
    log = file.with_name(f"{file.name}-wal")
    return file.read_bytes() + (log.read_bytes() if log.exists() else b"")


def closed_words(database: Database, roots: dict[str, int]) -> set[bytes]:
    """Give what the database holds of somebody, closed as it is."""
    whose_rows = {name: [id_] for name, id_ in roots.items()}
    with database.read() as db:
        return {
            words.encode()
            for table in Base.metadata.sorted_tables
            if (which := belongs_to(table, whose_rows)) is not None
            for column in encrypted_of(table)
            for words in db.scalars(select(type_coerce(column, Text)).where(which))
            if words
        }


def rows_of(office: Office, who: str) -> list[tuple]:
    """Give all that is there of somebody, row by row."""
    roots = {name: [id_] for name, id_ in roots_of(office, who).items()}
    with office.database.read() as db:
        return [
            (table.name, *row)
            for table in Base.metadata.sorted_tables
            if (which := belongs_to(table, roots)) is not None
            for row in db.execute(select(table).where(which))
        ]


def test_nothing_that_was_planted_in_any_column_is_left(office: Office):
    office.book()
    roots = roots_of(office)
    with office.database.write() as db:
        planted = plant(db, roots, SAID)
    assert [phrase for phrase in planted if phrase not in everything_said(office.database)] == []

    erase(office)

    assert SAID not in everything_said(office.database)
    assert "Martínez" not in everything_said(office.database)


def test_not_one_closed_word_is_left_in_the_bytes_of_the_file(stage: Stage, database_kind: str):
    """Also on pages that the database no longer uses, for whoever has the keys."""
    if database_kind != "sqlite":
        pytest.skip("a server's files are not ours to read")
    office, file = Office(stage), Path(stage.house.database.engine.url.database)
    office.book()
    roots = roots_of(office)
    with office.database.write() as db:
        planted = plant(db, roots, SAID)
    closed = closed_words(office.database, roots)
    assert len(closed) >= len(planted)
    assert [words for words in closed if words not in bytes_of(file)] == []

    erase(office)
    office.database.empty_log()

    assert [words for words in closed if words in bytes_of(file)] == []


def test_another_person_is_untouched(office: Office):
    office.book()
    office.say(BETO, text="quiero hablar con una persona")
    office.say(BETO, text="me llamo Beto Martínez y perdí mi DUI")
    before = rows_of(office, BETO)

    erase(office)

    assert rows_of(office, BETO) == before


def test_a_visit_to_come_is_cancelled_and_its_place_is_free(office: Office):
    office.book()

    erase(office)

    with office.database.read() as db:
        assert db.scalars(select(Slot.taken)).all() == [0]
        assert set(office.statuses()) == {"cancelled"}
        assert db.scalars(select(Consent.withdrawn_at)).one() is not None
        assert db.scalars(select(Appointment.status)).one() == "cancelled"


def test_what_counts_nobody_by_name_stays(office: Office):
    office.book()
    office.until("26 11:00")
    office.attend()

    erase(office)

    with office.database.read() as db:
        [visit] = db.execute(select(Appointment.office, Appointment.status)).all()
    assert tuple(visit) == ("mejicanos", "attended")


def test_nothing_more_is_said_to_them(office: Office):
    office.book()

    erase(office)

    assert office.until("26 11:00") == []
    with office.database.read() as db:
        assert not db.scalar(select(func.count()).where(Outgoing.status.in_(("ready", "held"))))


def test_their_case_is_closed(office: Office):
    office.say(text="quiero hablar con una persona")
    folio = office.folio()

    erase(office, folio)

    [case] = office.show("cases")
    assert (case["status"], case["messages"], case["person"]) == ("closed", [""], None)


def test_who_had_opted_out_still_has_when_they_write_again(office: Office):
    office.book()
    office.say(text="BAJA")
    erase(office)

    office.say(text="hola")

    again = office.show("people")[-1]
    assert (again["identities"], again["opted_out"]) == ([ANA], True)


def test_who_had_not_opted_out_comes_back_as_a_stranger(office: Office):
    office.book()
    erase(office)

    [reply] = office.say(text="¿cuándo es mi cita?")

    assert "Ana" not in reply["text"]
    assert "26" not in reply["text"]
    again = office.show("people")[-1]
    assert (again["name"], again["opted_out"]) == (None, False)


def test_an_opting_out_that_was_taken_back_does_not_come_back(office: Office):
    office.say(text="BAJA")
    erase(office)
    office.say(text="ALTA")
    erase(office)

    office.say(text="hola")

    again = office.show("people")[-1]
    assert again["opted_out"] is False


def with_a_son(office: Office) -> str:
    """Let Ana book for her son through her own telephone; gives the code of his visit."""
    office.book()
    with office.database.write() as db:
        _, identity = inbox.of_address(db, Address.parse(ANA))
        now = office.stage.clock.now()
        son = people.meet(db, identity.id, name="Luis Martínez", relation=Relation.CHILD, now=now)
        [visit] = db.scalars(select(Appointment))
        db.add(
            Appointment(
                code="C2C2C",
                office="mejicanos",
                service=visit.service,
                topic="documents",
                person_id=son.id,
                identity_id=identity.id,
                for_other=True,
                starts_at=visit.starts_at,
                status="attended",
                created_at=now,
            )
        )
    office.say(text="hola, es por Luis")
    office.say(text="gracias")
    return "C2C2C"


def test_a_child_on_a_telephone_is_erased_without_its_holder(office: Office):
    code = with_a_son(office)

    erase(office, code)

    [ana] = office.show("people")
    assert ana["name"] == "Ana Martínez"
    said = everything_said(office.database)
    assert "Luis" not in said
    assert "gracias" in said


def test_who_comes_through_no_other_telephone_goes_with_it(office: Office):
    with_a_son(office)

    erase(office)

    assert "Luis" not in everything_said(office.database)


def test_who_has_a_telephone_of_their_own_stays_and_is_reached_there(office: Office):
    code = with_a_son(office)
    office.say(BETO, text="hola")
    with office.database.write() as db:
        _, identity = inbox.of_address(db, Address.parse(BETO))
        [son] = db.scalars(
            select(IdentityPerson.person_id).where(IdentityPerson.relation == Relation.CHILD)
        )
        db.add(
            IdentityPerson(
                identity_id=identity.id,
                person_id=son,
                relation=Relation.SELF,
                authorised_at=office.stage.clock.now(),
            )
        )

    erase(office)

    with office.database.read() as db:
        visit = db.scalars(select(Appointment).where(Appointment.code == code)).one()
        assert (visit.person_id, visit.identity_id) == (son, identity.id)
        assert (visit.topic, db.get_one(people.Person, son).name) == ("documents", "Luis Martínez")


def test_who_is_not_there_is_said_not_to_be(office: Office):
    with office.database.read() as db:
        for name in ("K7M4T", "whatsapp:+50371234567", "whatsapp:", "", "🦊"):
            with pytest.raises(whose.NobodyFoundError):
                whose.named(db, name)


class UndoneError(Exception):
    """What was done is to be as if it never had been."""


def noted_by_an_erasure_that_is_undone(office: Office) -> list[erasures.Erased]:
    """Give what would be kept apart, with the database as it was before."""
    noted: list[erasures.Erased] = []
    with suppress(UndoneError), office.database.write() as db:
        erasing.erase(db, whose.named(db, ANA), office.stage.clock.now())
        noted += erasures.every(db)
        raise UndoneError
    return noted


def test_whoever_was_erased_is_erased_again_out_of_an_older_copy(office: Office):
    office.book()
    office.say(text="BAJA")
    office.say(BETO, text="me llamo Beto")
    noted = noted_by_an_erasure_that_is_undone(office)
    assert "Martínez" in everything_said(office.database)

    with office.database.write() as db:
        done = erasing.erase_again(db, noted, office.stage.clock.now())

    assert done == 2
    assert "Martínez" not in everything_said(office.database)
    assert "Beto" in everything_said(office.database)
    office.say(text="hola")
    assert office.show("people")[-1]["opted_out"] is True


def test_a_second_time_nobody_is_left_to_erase(office: Office):
    office.book()
    noted = noted_by_an_erasure_that_is_undone(office)

    for expected in (2, 0):
        with office.database.write() as db:
            assert erasing.erase_again(db, noted, office.stage.clock.now()) == expected


def test_who_came_back_after_an_erasure_is_not_erased_again(office: Office):
    office.book()
    erase(office)
    office.book()
    with office.database.read() as db:
        noted = erasures.every(db)

    with office.database.write() as db:
        done = erasing.erase_again(db, noted, office.stage.clock.now())

    assert done == 0
    assert "Martínez" in everything_said(office.database)
