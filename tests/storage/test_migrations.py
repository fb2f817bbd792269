"""From nothing the migrations make exactly the tables that the code declares."""

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, inspect

from deploy.write_migration import import_every_table
from storage.database import Base
from storage.engines import url_of
from storage.migrate import current, head, migrate, step_back

BOTH = pytest.mark.parametrize(
    "database_kind", ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)]
)


@pytest.fixture(scope="module", autouse=True)
def every_table_is_known():
    import_every_table()


def differences(url):
    engine = create_engine(url_of(url))
    with engine.connect() as connection:
        found = compare_metadata(MigrationContext.configure(connection), Base.metadata)
    engine.dispose()
    return found


def furniture(url):
    """What alembic does not compare: checks, partial indexes, keys and their names."""
    engine = create_engine(url_of(url))
    found = {}
    with engine.connect() as connection:
        seen = inspect(connection)
        for table in Base.metadata.tables:
            parts = {
                "primary key": [seen.get_pk_constraint(table)],
                "foreign keys": seen.get_foreign_keys(table),
                "unique": seen.get_unique_constraints(table),
                "indexes": seen.get_indexes(table),
                "checks": seen.get_check_constraints(table),
                "columns": seen.get_columns(table),
            }
            for kind, items in parts.items():
                found[table, kind] = sorted(map(as_words, items))
    engine.dispose()
    return found


def as_words(item):
    if isinstance(item, dict):
        return str(sorted((name, as_words(value)) for name, value in item.items()))
    return str(item)


def tables(url):
    engine = create_engine(url_of(url))
    found = set(inspect(engine).get_table_names())
    engine.dispose()
    return found


def step(url):
    engine = create_engine(url_of(url))
    with engine.connect() as connection:
        found = current(connection)
    engine.dispose()
    return found


@BOTH
def test_an_empty_database_becomes_what_the_code_declares(empty_database_url):
    migrate(empty_database_url, Base.metadata)

    assert differences(empty_database_url) == []


@BOTH
def test_checks_and_partial_indexes_are_those_of_the_code_too(empty_database_url):
    migrate(empty_database_url, Base.metadata)
    migrated = furniture(empty_database_url)
    step_back(empty_database_url, Base.metadata, revision="base")
    engine = create_engine(url_of(empty_database_url))
    Base.metadata.create_all(engine)
    engine.dispose()

    assert migrated == furniture(empty_database_url)


@BOTH
def test_a_database_can_go_down_to_nothing_and_up_again(empty_database_url):
    migrate(empty_database_url, Base.metadata)
    step_back(empty_database_url, Base.metadata, revision="base")
    left = tables(empty_database_url)
    migrate(empty_database_url, Base.metadata)

    assert left == {"alembic_version"}
    assert differences(empty_database_url) == []


@BOTH
def test_migrating_twice_changes_nothing(empty_database_url):
    migrate(empty_database_url, Base.metadata)
    migrate(empty_database_url, Base.metadata)

    assert step(empty_database_url) == head()
