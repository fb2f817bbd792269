"""The engine of each database, with the settings that keep what was acknowledged."""

from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import ConnectionPoolEntry

from storage.errors import DatabaseUrlError, DirectoryMissingError

BUSY_SECONDS = 10.0
_AWAY_SECONDS = 3
_KINDS = {"sqlite": "sqlite", "postgresql": "postgresql+psycopg", "postgres": "postgresql+psycopg"}
_SERVER_SETTINGS = {
    "idle_in_transaction_session_timeout": "30s",
    "statement_timeout": "10s",
    "timezone": "UTC",
}


def url_of(text: str) -> URL:
    """Read a database url as one that we can serve, or raise ``DatabaseUrlError``."""
    try:
        url = make_url(text)
    except ArgumentError as error:
        raise DatabaseUrlError from error
    drivername = _KINDS.get(url.get_backend_name())
    if drivername is None or not url.database or url.database == ":memory:":
        raise DatabaseUrlError(url.render_as_string(hide_password=True))
    return url.set(drivername=drivername)


def default_url(home: Path) -> str:
    """Name the SQLite file that an office has unless it names another database."""
    return f"sqlite:///{home.absolute() / 'ventanilla.db'}"


def sqlite_file(url: URL) -> Path | None:
    """Name the file of an SQLite database; None for PostgreSQL."""
    return Path(url.database or "") if url.get_backend_name() == "sqlite" else None


def create_file(url: URL) -> None:
    """Make the empty file of an SQLite database, readable by its owner alone."""
    file = sqlite_file(url)
    if file is None or file.exists():
        return
    if not file.parent.is_dir():
        raise DirectoryMissingError(str(file.parent))
    file.touch(mode=0o600)


def engine_for(url: URL, *, busy_seconds: float = BUSY_SECONDS) -> Engine:
    """Make the engine of a database, without connecting yet."""
    if sqlite_file(url):
        return _sqlite(url, busy_seconds)
    return _postgresql(url)


def reading(engine: Engine) -> Engine:
    """Give the same engine for those who only read: each sees one state from first to last."""
    options: dict[str, str | bool] = {"writes": False}
    if engine.dialect.name == "postgresql":
        options |= {"postgresql_readonly": True, "isolation_level": "REPEATABLE READ"}
    return engine.execution_options(**options)


def _postgresql(url: URL) -> Engine:
    return create_engine(
        url,
        isolation_level="READ COMMITTED",
        hide_parameters=True,
        pool_pre_ping=True,
        pool_size=8,
        max_overflow=8,
        pool_timeout=_AWAY_SECONDS,
        connect_args={
            "application_name": "ventanilla",
            "options": " ".join(f"-c {name}={value}" for name, value in _SERVER_SETTINGS.items()),
            "connect_timeout": _AWAY_SECONDS,
            "keepalives": 1,
            "keepalives_idle": 10,
            "keepalives_interval": 5,
            "keepalives_count": 3,
        },
    )


def _sqlite(url: URL, busy_seconds: float) -> Engine:
    engine = create_engine(
        url,
        hide_parameters=True,  # an error that is logged shows no one's words
        pool_size=8,
        max_overflow=24,
        pool_timeout=_AWAY_SECONDS,
        connect_args={
            "isolation_level": None,  # Python's own BEGIN comes late and never before a SELECT
            "check_same_thread": False,
            "timeout": busy_seconds,
        },
    )
    event.listen(engine, "connect", _settle)
    event.listen(engine, "begin", _begin)
    return engine


def _settle(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode = WAL")
    cursor.execute("PRAGMA synchronous = FULL")  # NORMAL may lose an acknowledged message
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.execute("PRAGMA secure_delete = ON")  # what was wiped is overwritten, not only let go
    cursor.close()


def _begin(connection: Connection) -> None:
    """Take the write lock at once: one that begins reading and writes later can be refused it."""
    options = connection.get_execution_options()
    writes = options.get("writes", True)
    _set(connection, "query_only", "OFF" if writes else "ON")
    if "patience" in options:
        _set(connection, "busy_timeout", str(int(1000 * options["patience"])))
    if options.get(
        "migrates"
    ):  # a table is changed by dropping the old one, which others refer to
        _set(connection, "foreign_keys", "OFF")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _set(connection: Connection, pragma: str, value: str) -> None:
    connection.exec_driver_sql(f"PRAGMA {pragma} = {value}").close()
