"""A stage for each test, on the database of this run: the whole product, its clock in hand."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from app.house import demonstration_directory
from app.talk.stage import Stage
from nlu.rules import Rules
from office.directory import Directory
from storage.keyring import Keyring
from storage.keys import save_new_keys

MakeStage = Callable[[], Stage]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--write-transcripts", action="store_true", help="write what is said now")


@pytest.fixture
def stage(make_stage: MakeStage) -> Stage:
    return make_stage()


@pytest.fixture(scope="session")
def demonstration() -> Directory:
    return demonstration_directory()


@pytest.fixture
def make_stage(
    tmp_path_factory: pytest.TempPathFactory,
    make_database: Callable[[Path], str],
    keys: Keyring,
    demonstration: Directory,
) -> Iterator[MakeStage]:
    """Make as many stages as a test wants, closed at its end."""
    with ExitStack() as opened:

        def make() -> Stage:
            home = tmp_path_factory.mktemp("stage")
            save_new_keys(keys, home / "keys.json")
            url = make_database(home)
            made = Stage(home, Rules(), database_url=url, directory=demonstration)
            return opened.enter_context(made)

        yield make


@pytest.fixture
def make_database(request: pytest.FixtureRequest, database_kind: str) -> Callable[[Path], str]:
    """Make a database with every table, of the kind this run is for."""
    if database_kind == "sqlite":
        template = request.getfixturevalue("sqlite_template")
        return lambda home: _copied(template, home)
    server = request.getfixturevalue("postgresql_server")
    model = request.getfixturevalue("postgresql_template")
    return lambda _: server.url(server.make(template=model))


def _copied(template: Path, home: Path) -> str:
    shutil.copyfile(template, home / "ventanilla.db")
    return f"sqlite:///{home / 'ventanilla.db'}"
