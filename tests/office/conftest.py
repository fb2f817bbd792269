"""An office at work for each test."""

import pytest

from office.directory import Directory
from storage.database import Database
from tests.office.floor import Floor


@pytest.fixture
def floor(database: Database, demonstration: Directory) -> Floor:
    return Floor(database, demonstration)
