"""The database: one session to read, one to write, and nobody else commits."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Any

from sqlalchemy import Engine, MetaData, Table, event
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, sessionmaker

from storage.columns import Encrypted, blind_index, give_keyring
from storage.engines import BUSY_SECONDS, engine_for, reading, sqlite_file, url_of
from storage.errors import (
    DatabaseLockedError,
    DirectoryMissingError,
    OlderSchemaError,
    ReadingOnlyError,
    ReadOnlyFileError,
    WrongKeyError,
)
from storage.failures import in_our_words
from storage.keyring import Keyring
from storage.migrate import check_schema
from storage.retention import Retention

_PROOF = "ventanilla"


class Base(DeclarativeBase):
    """Every table of the house is one of these, and lives beside its rules."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )

    @classmethod
    def __table_cls__(cls, *parts: Any, **options: Any) -> Table:
        """Make a table whose ids are never given twice: SQLite would reuse an erased last one."""
        return Table(*parts, **options, sqlite_autoincrement=True)


class KeyringCheck(Base):
    """One row that only the right keys can read: wrong ones are noticed before any writing."""

    __tablename__ = "keyring_check"

    id: Mapped[int] = mapped_column(primary_key=True)
    closed: Mapped[str] = mapped_column(Encrypted(retention=Retention.KEYS))
    index_digest: Mapped[str]


class Database:
    """The open database of this process."""

    def __init__(self, engine: Engine, *, busy_seconds: float = BUSY_SECONDS) -> None:
        self.engine = engine
        self.dialect = engine.dialect.name
        self._busy_seconds = busy_seconds
        self._one_writer = Lock()
        self._reading = sessionmaker(reading(engine), expire_on_commit=False)
        self._writing = sessionmaker(engine, expire_on_commit=False)
        event.listen(self._reading, "before_flush", _refuse)
        event.listen(self._reading, "before_commit", _refuse)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Give a session that sees one state of the database and cannot change it."""
        try:
            with in_our_words(), self._reading() as db:
                yield db
        except ReadOnlyFileError as error:  # a file that forbids writing can still be read
            raise ReadingOnlyError from error

    @contextmanager
    def write(self, *, patience: float | None = None) -> Iterator[Session]:
        """Give the one transaction: all of it is kept at the end, nothing of it after an error.

        ``patience`` is in seconds: how long to wait for SQLite's one writer before
        ``DatabaseLockedError`` (once for those of this process, once for those of others).
        """
        patience = self._busy_seconds if patience is None else patience
        with in_our_words(), self._turn_to_write(patience), self._writing() as db, db.begin():
            db.connection(execution_options={"patience": patience})
            yield db

    def empty_log(self) -> None:
        """Move what SQLite wrote beside its file into it, and leave nothing of it there."""
        if self.dialect != "sqlite":
            return
        connection = self.engine.raw_connection()  # outside a transaction, which it would wait for
        try:
            connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        finally:
            connection.close()

    def close(self) -> None:
        """Let go of every connection."""
        self.engine.dispose()

    @contextmanager
    def _turn_to_write(self, patience: float) -> Iterator[None]:
        """Queue SQLite's writers in the process: threads that wait in SQLite itself only poll."""
        if self.dialect != "sqlite":
            yield
            return
        if not self._one_writer.acquire(timeout=patience):
            raise DatabaseLockedError
        try:
            yield
        finally:
            self._one_writer.release()


def open_database(url: str, keys: Keyring, *, busy_seconds: float = BUSY_SECONDS) -> Database:
    """Open a database that stands on this program's step and that these keys open."""
    place = url_of(url)
    _check_file(sqlite_file(place))
    engine = engine_for(place, busy_seconds=busy_seconds)
    give_keyring(engine.dialect, keys)
    database = Database(engine, busy_seconds=busy_seconds)
    try:
        with database.write() as db:
            check_schema(db.connection())
            _check_keys(db)
    except BaseException:
        database.close()
        raise
    return database


def _refuse(*_: object) -> None:
    raise ReadingOnlyError


def _check_file(file: Path | None) -> None:
    if file is None or file.exists():
        return
    if not file.parent.is_dir():
        raise DirectoryMissingError(str(file.parent))
    raise OlderSchemaError(str(file))


def _check_keys(db: Session) -> None:
    """Read the proof with the keys at hand, or leave it in a database that has none yet."""
    kept = db.get(KeyringCheck, 1)
    if kept is None:
        kept = _left_proof(db)
    if kept.closed != _PROOF or kept.index_digest != blind_index(db, _PROOF):
        raise WrongKeyError


def _left_proof(db: Session) -> KeyringCheck:
    proof = KeyringCheck(id=1, closed=_PROOF, index_digest=blind_index(db, _PROOF))
    try:
        with db.begin_nested():
            db.add(proof)
    except IntegrityError:  # another copy was first: its proof holds
        return db.get_one(KeyringCheck, 1, populate_existing=True)
    return proof
