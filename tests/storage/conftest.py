"""A database with the tables of ``notes`` in it."""

import pytest

from storage.database import Database
from tests.storage.notes import Apart


@pytest.fixture
def notebook(database: Database) -> Database:
    with database.write() as db:
        Apart.metadata.create_all(db.connection())
    return database
