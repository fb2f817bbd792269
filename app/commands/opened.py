"""The database as a command opens it: with the keys of the home, and closed at the end."""

from collections.abc import Iterator
from contextlib import contextmanager

from app.settings import Settings
from storage.database import Database
from storage.opening import open_with_key_file


@contextmanager
def opened(settings: Settings) -> Iterator[Database]:
    """Open the database that the settings name."""
    settings.make_home()
    database = open_with_key_file(settings.database, settings.key_file)
    try:
        yield database
    finally:
        database.close()
