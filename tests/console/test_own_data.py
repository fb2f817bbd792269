"""What somebody is given of themselves: all that is kept, and nothing of anybody else."""

import json

import pytest

from app.talk.stage import Stage
from bot import inbox, own_data, whose
from bot.message import Address
from console import own_data as files
from office import people
from office.people import Relation
from storage.database import Base
from storage.wiping import belongs_to
from tests.app.terminal import ANA, BETO
from tests.planting import plant
from tests.scheduler.office import Office

SAID = "Frase plantada"
SECRETS = {"attachment.source", "attachment.content"}
"""Where the vendor has a file is no word of theirs; the file itself is in the other file."""


@pytest.fixture
def office(stage: Stage) -> Office:
    return Office(stage)


def exported(office: Office, name: str = ANA) -> tuple[str, str]:
    now = office.stage.clock.now()
    with office.database.read() as db:
        found = own_data.of(db, whose.named(db, name))
    return files.as_json(found, now), files.as_page(found, now)


def test_all_that_is_kept_is_in_both_files(office: Office):
    office.book()
    with office.database.write() as db:
        _, identity = inbox.of_address(db, Address.parse(ANA))
        person = people.holder(db, identity.id)
        planted = plant(db, {"identity": identity.id, "person": person.id}, SAID)
        identity.address_index = "moved"
        who = whose.of_identities(db, [identity.id])
        found = own_data.of(db, who)

    as_json = files.as_json(found, office.stage.clock.now())
    as_page = files.as_page(found, office.stage.clock.now())

    words = [phrase for phrase in planted if phrase.removeprefix(f"{SAID} ") not in SECRETS]
    assert len(words) > 10
    assert [phrase for phrase in words if phrase not in as_json] == []
    assert [phrase for phrase in words if phrase not in as_page] == []


def test_every_table_of_somebody_has_its_title_in_spanish():
    known = files.pages.HERE / "templates" / "own_data.html"
    titles = known.read_text().split("{% set labels")[0]
    tables = [
        table.name
        for table in Base.metadata.sorted_tables
        if belongs_to(table, {"person": [1], "identity": [1]}) is not None
        and table.name not in own_data.OURS
        and table.name not in ("inbox", "outbox")
    ]

    assert [name for name in tables if f'"{name}":' not in titles] == []


def test_nothing_of_anybody_else_is_in_them(office: Office):
    office.book()
    office.say(BETO, text="me llamo Beto Rivas y quiero hablar con una persona")

    as_json, as_page = exported(office)

    assert "Ana Martínez" in as_json
    assert "Beto" not in as_json + as_page


def test_who_shares_a_telephone_but_has_their_own_is_not_in_them(office: Office):
    office.book()
    office.say(BETO, text="hola")
    with office.database.write() as db:
        now = office.stage.clock.now()
        ana, beto = (inbox.of_address(db, Address.parse(who))[1] for who in (ANA, BETO))
        own = people.meet(db, beto.id, name="Beto Rivas", relation=Relation.SELF, now=now)
        db.add(
            people.IdentityPerson(
                identity_id=ana.id, person_id=own.id, relation=Relation.SIBLING, authorised_at=now
            )
        )

    as_json, _ = exported(office)

    assert "Beto" not in as_json


def test_the_machine_readable_file_says_when_it_was_made(office: Office):
    office.book()

    made = json.loads(exported(office)[0])

    assert made["made_at"] == "2026-11-23T09:00-06:00"
    [visit] = made["tables"]["appointment"]
    assert visit["starts_at"] == "2026-11-26T10:00-06:00"


def test_what_a_person_wrote_is_shown_and_never_obeyed(office: Office):
    office.say(text="<script>alert(1)</script> \u202egnirts")

    _, as_page = exported(office)

    assert "<script>" not in as_page
    assert "\u202e" not in as_page
