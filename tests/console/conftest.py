"""What the tests of the console can ask for."""

import pytest

from storage.database import Database
from tests.console.office import OfficeAtWork


@pytest.fixture
def office(database: Database) -> OfficeAtWork:
    return OfficeAtWork(database)
