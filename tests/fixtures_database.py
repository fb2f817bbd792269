"""A fresh database for each test: SQLite, or with ``--database=postgresql`` a real PostgreSQL.

A test marked ``postgres`` gets PostgreSQL in every run.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.tables import METADATA
from storage.database import Database, open_database
from storage.keyring import Keyring, new_keyring
from storage.migrate import migrate
from tests.postgresql_server import Server, running_server


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--database", choices=["sqlite", "postgresql"], default="sqlite")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out of a PostgreSQL run what touches no database: it has nothing new to tell."""
    if config.getoption("--database") == "sqlite":
        return
    stored = [item for item in items if "database_kind" in getattr(item, "fixturenames", ())]
    config.hook.pytest_deselected(items=[item for item in items if item not in set(stored)])
    items[:] = stored


@pytest.fixture(scope="session")
def keys() -> Keyring:
    return new_keyring()


@pytest.fixture
def database(database_url: str, keys: Keyring) -> Iterator[Database]:
    """An open database with every table and nothing in them."""
    opened = open_database(database_url, keys)
    yield opened
    opened.close()


@pytest.fixture
def database_url(request: pytest.FixtureRequest, database_kind: str) -> str:
    """A database with every table, not open yet."""
    return request.getfixturevalue(f"{database_kind}_url")


@pytest.fixture
def empty_database_url(request: pytest.FixtureRequest, database_kind: str) -> str:
    """A database without a single table."""
    return request.getfixturevalue(f"empty_{database_kind}_url")


@pytest.fixture
def database_kind(request: pytest.FixtureRequest) -> str:
    marked = request.node.get_closest_marker("postgres")
    return "postgresql" if marked else request.config.getoption("database")


@pytest.fixture
def sqlite_url(empty_sqlite_url: str, sqlite_template: Path) -> str:
    shutil.copyfile(sqlite_template, empty_sqlite_url.removeprefix("sqlite:///"))
    return empty_sqlite_url


@pytest.fixture
def empty_sqlite_url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'ventanilla.db'}"


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory, keys: Keyring) -> Path:
    file = tmp_path_factory.mktemp("template") / "ventanilla.db"
    _furnish(f"sqlite:///{file}", keys)
    return file


@pytest.fixture
def postgresql_url(postgresql_server: Server, postgresql_template: str) -> Iterator[str]:
    name = postgresql_server.make(template=postgresql_template)
    yield postgresql_server.url(name)
    postgresql_server.drop(name)


@pytest.fixture
def empty_postgresql_url(postgresql_server: Server) -> Iterator[str]:
    name = postgresql_server.make()
    yield postgresql_server.url(name)
    postgresql_server.drop(name)


@pytest.fixture(scope="session")
def postgresql_template(postgresql_server: Server, keys: Keyring) -> Iterator[str]:
    name = postgresql_server.make()
    _furnish(postgresql_server.url(name), keys)
    yield name
    postgresql_server.drop(name)


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[Server]:
    with running_server() as server:
        yield server


def _furnish(url: str, keys: Keyring) -> None:
    """Make every table, and leave the proof of the keys, once for all tests of this process."""
    migrate(url, METADATA)
    open_database(url, keys).close()
