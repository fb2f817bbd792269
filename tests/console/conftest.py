"""What the tests of the console can ask for."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

import pytest
from sqlalchemy import Engine, event

from storage.database import Database
from tests.console.office import OfficeAtWork

Queries = Callable[[], AbstractContextManager[list[str]]]


@pytest.fixture
def office(database: Database) -> OfficeAtWork:
    return OfficeAtWork(database)


@pytest.fixture
def queries() -> Queries:
    """Give a way to hear what is asked of the database, but for whose session it is."""

    @contextmanager
    def heard() -> Iterator[list[str]]:
        asked: list[str] = []

        def hear(_connection, _cursor, statement, *_rest) -> None:
            if statement.startswith("SELECT") and "sign_in_session" not in statement:
                asked.append(statement)

        event.listen(Engine, "before_cursor_execute", hear)
        try:
            yield asked
        finally:
            event.remove(Engine, "before_cursor_execute", hear)

    return heard
