"""Makes a copy of the database in one file while others work; the keys are never in it."""

import os
import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from storage import postgresql_tools
from storage.engines import sqlite_file, url_of
from storage.errors import BackupExistsError, NotABackupError, OlderSchemaError

_PAGES_AT_A_TIME = 1000
"""So few are copied at once that whoever writes meanwhile hardly waits."""


def back_up(database_url: str, to: Path) -> int:
    """Write a whole copy of the database into a new file; gives its size in bytes."""
    url = url_of(database_url)
    file = sqlite_file(url)
    if file is not None and not file.exists():
        raise OlderSchemaError(str(file))
    with draft_of(to) as draft:
        if file is None:
            postgresql_tools.dump(url, draft)
        else:
            _copy(file, draft)
    return to.stat().st_size


@contextmanager
def draft_of(to: Path) -> Iterator[Path]:
    """Give a file to write into, which bears its name only when it is whole and on disk."""
    if to.exists():
        raise BackupExistsError(str(to))
    draft = to.with_name(f".{to.name}.{secrets.token_hex(4)}")
    os.close(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        yield draft
        _settle(draft)
        os.link(draft, to)  # unlike a rename, refuses to replace
        _settle(to.parent)
    except FileExistsError as error:
        raise BackupExistsError(str(to)) from error
    finally:
        draft.unlink(missing_ok=True)


def _copy(file: Path, to: Path) -> None:
    place = f"file:{file.absolute()}?mode=ro"
    try:
        with (
            closing(sqlite3.connect(place, uri=True)) as source,
            closing(sqlite3.connect(to)) as copy,
        ):
            source.backup(copy, pages=_PAGES_AT_A_TIME)
            copy.execute("PRAGMA journal_mode = DELETE")  # one file, with no log beside it
            check_whole(copy)
    except sqlite3.DatabaseError as error:
        raise NotABackupError(f"{file}: {error}") from error


def check_whole(database: sqlite3.Connection) -> None:
    """Look through all of a SQLite database; raises ``NotABackupError``."""
    found = database.execute("PRAGMA integrity_check(1)").fetchone()
    if found != ("ok",):
        raise NotABackupError(str(found))


def _settle(place: Path) -> None:
    handle = os.open(place, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
