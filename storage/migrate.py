"""The tables' history: which step a database stands on, and how it is taken to another."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, MetaData, func, select, text

from storage.engines import create_file, engine_for, url_of
from storage.errors import BrokenReferenceError, NewerSchemaError, OlderSchemaError
from storage.failures import in_our_words

_MIGRATIONS = Path(__file__).parent / "migrations"
_ONE_AT_A_TIME = 20_261_122


def migrate(database_url: str, metadata: MetaData, *, revision: str = "head") -> None:
    """Take a database up to a step, from nothing if need be; ``metadata`` holds every table."""
    with _steps(database_url, metadata) as config:
        _refuse_newer(config.attributes["connection"])
        command.upgrade(config, revision)


def step_back(database_url: str, metadata: MetaData, *, revision: str) -> None:
    """Take a database down to an older step; ``base`` leaves no table."""
    with _steps(database_url, metadata) as config:
        command.downgrade(config, revision)


def write_step(database_url: str, metadata: MetaData, *, message: str) -> Path:
    """Write the step that takes a database, now at the newest, to what ``metadata`` says."""
    new = _next_id()
    with _steps(database_url, metadata) as config:
        command.revision(config, message=message, autogenerate=True, rev_id=new)
    [written] = (_MIGRATIONS / "versions").glob(f"{new}_*.py")
    return written


def head() -> str:
    """Name the newest step that this program knows."""
    return ScriptDirectory(str(_MIGRATIONS)).get_current_head() or ""


def current(connection: Connection) -> str | None:
    """Name the step a database stands on; None for one that has no tables yet."""
    return MigrationContext.configure(connection).get_current_revision()


def check_schema(connection: Connection) -> None:
    """Refuse a database that stands on another step than this program."""
    _refuse_newer(connection)
    if current(connection) != head():
        raise OlderSchemaError


def _refuse_newer(connection: Connection) -> None:
    stands = current(connection)
    known = {script.revision for script in ScriptDirectory(str(_MIGRATIONS)).walk_revisions()}
    if stands is not None and stands not in known:
        raise NewerSchemaError(stands)


@contextmanager
def _steps(database_url: str, metadata: MetaData) -> Iterator[Config]:
    url = url_of(database_url)
    create_file(url)
    engine = engine_for(url).execution_options(migrates=True)
    try:
        with in_our_words(), engine.begin() as connection:
            _prepare(connection)
            yield _config(connection, metadata)
            _check_references(connection)
    finally:
        engine.dispose()


def _prepare(connection: Connection) -> None:
    """Let PostgreSQL take its time, and only one process change the tables."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SET LOCAL statement_timeout = 0"))
        connection.execute(select(func.pg_advisory_xact_lock(_ONE_AT_A_TIME)))


def _check_references(connection: Connection) -> None:
    """Look whether every foreign key still holds: SQLite did not, while tables were rebuilt."""
    if connection.dialect.name == "sqlite":
        broken = connection.execute(text("PRAGMA foreign_key_check")).first()
        if broken:
            raise BrokenReferenceError(f"{broken[0]}, row {broken[1]}")


def _config(connection: Connection, metadata: MetaData) -> Config:
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    config.attributes.update(connection=connection, metadata=metadata)
    return config


def _next_id() -> str:
    return f"{int(head() or 0) + 1:04}"
