"""Puts a backup in the place of the database: checked and brought up to date before it counts."""

import os
import secrets
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy import URL, MetaData, inspect, text

from storage import postgresql_tools
from storage.backup import check_whole
from storage.database import Database, open_database
from storage.engines import engine_for, sqlite_file, url_of
from storage.errors import DatabaseThereError, DirectoryMissingError, NotABackupError
from storage.failures import in_our_words
from storage.keyring import Keyring
from storage.migrate import migrate
from storage.single_process import claim_single_process

_SQLITE_BEGINS = b"SQLite format 3\0"
_BESIDE = ("", "-wal", "-shm")


@contextmanager
def restoring(
    backup: Path,
    database_url: str,
    keys: Keyring,
    metadata: MetaData,
    *,
    replaced_at: datetime | None = None,
) -> Iterator[Database]:
    """Give a backup's database, to be seen to; at the end it is the database, unless one raised.

    With ``replaced_at`` a SQLite file may be there: it is set aside under that moment. Raises
    ``NotABackupError``, ``DatabaseThereError``, ``NewerSchemaError`` or ``WrongKeyError``.
    """
    file = sqlite_file(url_of(database_url))
    _check_kind(backup, _SQLITE_BEGINS if file else postgresql_tools.BEGINS)
    if file is None:
        with _into_server(backup, database_url, keys, metadata) as database:
            yield database
        return
    _check_place(file, is_free=replaced_at is not None or not file.exists())
    with claim_single_process(file), _draft_of(file) as draft:
        _copy(backup, draft)
        with _opened(f"sqlite:///{draft.absolute()}", keys, metadata) as database:
            yield database
            database.empty_log()
        _put_in_place(draft, file, replaced_at)


def _check_kind(backup: Path, begins: bytes) -> None:
    with backup.open("rb") as opened:
        if opened.read(len(begins)) != begins:
            raise NotABackupError(str(backup))


def _check_place(file: Path, *, is_free: bool) -> None:
    if not file.parent.is_dir():
        raise DirectoryMissingError(str(file.parent))
    if not is_free:
        raise DatabaseThereError(str(file))


@contextmanager
def _draft_of(file: Path) -> Iterator[Path]:
    draft = file.with_name(f".{file.name}.{secrets.token_hex(4)}")
    draft.touch(mode=0o600)
    try:
        yield draft
    finally:
        for beside in _BESIDE:
            draft.with_name(f"{draft.name}{beside}").unlink(missing_ok=True)


def _copy(backup: Path, draft: Path) -> None:
    shutil.copyfile(backup, draft)
    try:
        with closing(sqlite3.connect(draft)) as copy:
            check_whole(copy)
    except sqlite3.DatabaseError as error:
        raise NotABackupError(f"{backup}: {error}") from error


@contextmanager
def _opened(database_url: str, keys: Keyring, metadata: MetaData) -> Iterator[Database]:
    migrate(database_url, metadata)
    database = open_database(database_url, keys)
    try:
        yield database
    finally:
        database.close()


def _put_in_place(draft: Path, file: Path, replaced_at: datetime | None) -> None:
    """Let the draft be the database; what was there bears another name, with its log."""
    if replaced_at is not None:
        for beside in _BESIDE:
            there = file.with_name(f"{file.name}{beside}")
            if there.exists():
                there.rename(file.with_name(f"{aside_name(file, replaced_at)}{beside}"))
    os.link(draft, file)


def aside_name(file: Path, replaced_at: datetime) -> str:
    """Name the file that a restored one took the place of."""
    return f"{file.name}.replaced-{replaced_at:%Y%m%dT%H%M%SZ}"


@contextmanager
def _into_server(
    backup: Path, database_url: str, keys: Keyring, metadata: MetaData
) -> Iterator[Database]:
    url = url_of(database_url)
    _require_empty(url)
    try:
        postgresql_tools.restore(url, backup)
        with _opened(database_url, keys, metadata) as database:
            yield database
    except BaseException:  # what is not whole, or not ours, is not left there
        _empty(url)
        raise


def _require_empty(url: URL) -> None:
    engine = engine_for(url)
    try:
        with in_our_words(), engine.connect() as connection:
            if inspect(connection).get_table_names():
                raise DatabaseThereError("make an empty one and name it in DATABASE_URL")
    finally:
        engine.dispose()


def _empty(url: URL) -> None:
    engine = engine_for(url)
    try:
        with in_our_words(), engine.begin() as connection:
            connection.execute(text("DROP SCHEMA public CASCADE"))
            connection.execute(text("CREATE SCHEMA public"))
    finally:
        engine.dispose()
