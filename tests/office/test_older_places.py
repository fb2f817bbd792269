"""Places and visits from before the calendar was office data: nothing is lost, up or down."""

import pytest
from sqlalchemy import create_engine, text

from deploy.write_migration import import_every_table
from storage.database import Base
from storage.engines import url_of
from storage.migrate import migrate, step_back

BEFORE, AFTER = "0006", "0007"
OLDER = """
INSERT INTO identity (id, channel, address_index, address) VALUES (1, 'telegram', 'a', 'x')
INSERT INTO conversation (id, identity_id, mode, version) VALUES (7, 1, 'bot', 0)
INSERT INTO person (id, created_at) VALUES (1, '2026-11-23 15:00:00')
INSERT INTO slot (id, office, starts_at, capacity, taken) VALUES (3, 'm', '2026-11-24 16:00:00', 2, 2)
INSERT INTO hold (conversation_id, slot_id, until) VALUES (7, 3, '2026-11-23 15:05:00')
INSERT INTO appointment (id, code, office, service, topic, person_id, identity_id, for_other, starts_at, status, created_at) VALUES (1, 'A2C3D', 'm', 's', 't', 1, 1, false, '2026-11-20 16:00:00', 'past', '2026-11-19 15:00:00')
INSERT INTO appointment (id, code, office, service, topic, person_id, identity_id, for_other, starts_at, status, created_at) VALUES (2, 'E4F5H', 'm', 's', 't', 1, 1, false, '2026-11-24 16:00:00', 'booked', '2026-11-23 15:00:00')
INSERT INTO appointment_slot (appointment_id, slot_id, person_id, active) VALUES (2, 3, 1, true)
"""  # noqa: E501
BOTH = pytest.mark.parametrize(
    "database_kind", ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)]
)


@pytest.fixture(scope="module", autouse=True)
def every_table_is_known():
    import_every_table()


def run(url: str, *statements: str) -> list[tuple]:
    engine = create_engine(url_of(url))
    with engine.begin() as connection:
        for statement in statements[:-1]:
            connection.execute(text(statement))
        result = connection.execute(text(statements[-1]))
        rows = [tuple(row) for row in result] if result.returns_rows else []
    engine.dispose()
    return rows


@pytest.fixture
def older(empty_database_url: str) -> str:
    migrate(empty_database_url, Base.metadata, revision=BEFORE)
    run(empty_database_url, *OLDER.strip().splitlines())
    return empty_database_url


@BOTH
def test_holds_and_visits_come_along(older: str):
    migrate(older, Base.metadata, revision=AFTER)

    kept = "SELECT conversation_id, slot_id FROM hold JOIN hold_slot ON hold_id = hold.id"
    assert run(older, kept) == [(7, 3)]
    assert run(older, "SELECT service, minutes, taken FROM slot") == [("", 30, 2)]
    visits = "SELECT code, status, lapsed_at = starts_at FROM appointment ORDER BY id"
    assert run(older, visits) == [("A2C3D", "booked", True), ("E4F5H", "booked", None)]


@BOTH
def test_one_step_back_everything_is_as_it_was(older: str):
    migrate(older, Base.metadata, revision=AFTER)
    step_back(older, Base.metadata, revision=BEFORE)

    assert run(older, "SELECT conversation_id, slot_id FROM hold") == [(7, 3)]
    assert run(older, "SELECT taken FROM slot") == [(2,)]
    assert run(older, "SELECT status FROM appointment ORDER BY id") == [("past",), ("booked",)]


@BOTH
def test_what_the_older_tables_cannot_keep_gives_its_places_back(older: str):
    migrate(older, Base.metadata, revision=AFTER)
    run(
        older,
        "INSERT INTO slot (id, office, starts_at, capacity, taken, minutes, service)"
        " VALUES (4, 'm', '2026-11-24 16:30:00', 1, 1, 30, '')",
        "INSERT INTO slot (id, office, starts_at, capacity, taken, minutes, service)"
        " VALUES (5, 'm', '2026-11-24 16:30:00', 1, 1, 30, 's')",
        "INSERT INTO hold_slot (hold_id, slot_id) SELECT id, 4 FROM hold",
        "INSERT INTO hold_slot (hold_id, slot_id) SELECT id, 5 FROM hold",
    )

    step_back(older, Base.metadata, revision=BEFORE)

    assert run(older, "SELECT id, taken FROM slot ORDER BY id") == [(3, 2), (4, 0)]
