"""What the two drivers report, in our own words."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from storage.errors import (
    DatabaseAwayError,
    DatabaseLockedError,
    DiskFullError,
    NotADatabaseError,
    ReadOnlyFileError,
    StorageError,
)

_SQLITE: dict[int, type[StorageError]] = {
    sqlite3.SQLITE_BUSY: DatabaseLockedError,
    sqlite3.SQLITE_LOCKED: DatabaseLockedError,
    sqlite3.SQLITE_FULL: DiskFullError,
    sqlite3.SQLITE_IOERR: DatabaseAwayError,
    sqlite3.SQLITE_READONLY: ReadOnlyFileError,
    sqlite3.SQLITE_CANTOPEN: ReadOnlyFileError,
    sqlite3.SQLITE_NOTADB: NotADatabaseError,
    sqlite3.SQLITE_CORRUPT: NotADatabaseError,
}
_POSTGRESQL: dict[str, type[StorageError]] = {
    "53100": DiskFullError,
    "25006": ReadOnlyFileError,  # read_only_sql_transaction
    "55P03": DatabaseLockedError,  # lock_not_available
    "57P01": DatabaseAwayError,  # admin_shutdown
    "57P02": DatabaseAwayError,  # crash_shutdown
    "57P03": DatabaseAwayError,  # cannot_connect_now
}


@contextmanager
def in_our_words() -> Iterator[None]:
    """Raise what the database itself refuses as an error of this room; the rest goes through."""
    try:
        yield
    except PoolTimeoutError as error:
        raise DatabaseAwayError("every connection is in use") from error
    except DBAPIError as error:
        ours = _ours(error)
        if ours is None:
            raise
        raise ours(str(error.orig).partition("\n")[0]) from error


def _ours(error: DBAPIError) -> type[StorageError] | None:
    if isinstance(error.orig, sqlite3.Error):
        extended = getattr(error.orig, "sqlite_errorcode", 0)
        return _SQLITE.get(extended & 0xFF)
    state = getattr(error.orig, "sqlstate", None)
    if state is None and isinstance(error.orig, psycopg.OperationalError):
        return DatabaseAwayError
    return _POSTGRESQL.get(state or "")
