"""What may be opened, with which keys, and what is said otherwise."""

import os
import shutil
import sqlite3
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from storage.database import (
    Base,
    KeyringCheck,
    open_database,
)
from storage.engines import default_url, url_of
from storage.errors import (
    DatabaseLockedError,
    DatabaseUrlError,
    DirectoryMissingError,
    KeysMissingError,
    NewerSchemaError,
    NotADatabaseError,
    OlderSchemaError,
    ReadOnlyFileError,
    UnknownKeyError,
    WrongKeyError,
)
from storage.keyring import new_keyring
from storage.keys import load_or_make_keys
from storage.migrate import migrate
from storage.opening import is_in_use, open_with_key_file
from tests.postgresql_server import NOBODY

BOTH = pytest.mark.parametrize(
    "database_kind", ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)]
)
SQLITE = pytest.mark.parametrize("database_kind", ["sqlite"])


def run_on(url, *statements):
    engine = create_engine(url_of(url))
    with engine.begin() as connection:
        for statement in statements:
            connection.execute(text(statement))
    engine.dispose()


@BOTH
def test_the_first_opening_leaves_a_proof_of_the_keys(empty_database_url):
    migrate(empty_database_url, Base.metadata)
    before = is_in_use(empty_database_url)

    open_database(empty_database_url, new_keyring()).close()

    assert (before, is_in_use(empty_database_url)) == (False, True)


@BOTH
def test_the_wrong_keys_are_noticed_before_anything_is_written(database, database_url):
    with database.read() as db:
        before = db.get_one(KeyringCheck, 1).index_digest

    with pytest.raises(WrongKeyError):
        open_database(database_url, new_keyring())

    with database.read() as db:
        assert db.get_one(KeyringCheck, 1).index_digest == before


@BOTH
def test_a_key_that_is_no_longer_in_the_file_is_named(database_url, keys):
    with pytest.raises(UnknownKeyError, match="k1"):
        open_database(database_url, keys.rotated().without_older())


@BOTH
def test_a_database_opens_with_rotated_keys(database_url, keys):
    opened = open_database(database_url, keys.rotated())

    with opened.read() as db:
        assert db.get_one(KeyringCheck, 1).closed == "ventanilla"
    opened.close()


@BOTH
def test_several_copies_can_open_a_new_database_at_once(empty_database_url, keys):
    def arrive(_):
        migrate(empty_database_url, Base.metadata)
        open_database(empty_database_url, keys).close()

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(arrive, range(4)))

    assert is_in_use(empty_database_url)


def test_a_database_in_use_never_gets_a_new_key_file(database_url, tmp_path):
    with pytest.raises(KeysMissingError):
        open_with_key_file(database_url, tmp_path / "keys.json")

    assert not (tmp_path / "keys.json").exists()


def test_a_new_database_gets_a_key_file_and_opens_with_it_again(empty_database_url, tmp_path):
    migrate(empty_database_url, Base.metadata)

    open_with_key_file(empty_database_url, tmp_path / "keys.json").close()
    open_with_key_file(empty_database_url, tmp_path / "keys.json").close()

    assert load_or_make_keys(tmp_path / "keys.json").primary == "k1"


@BOTH
def test_newer_tables_are_refused(database_url, keys):
    run_on(database_url, "UPDATE alembic_version SET version_num = '9999'")

    with pytest.raises(NewerSchemaError, match="9999"):
        open_database(database_url, keys)
    with pytest.raises(NewerSchemaError, match="9999"):
        migrate(database_url, Base.metadata)


@BOTH
def test_missing_tables_are_refused_with_what_to_do(empty_database_url, database_kind, keys):
    if database_kind == "sqlite":
        sqlite3.connect(url_of(empty_database_url).database).close()

    with pytest.raises(OlderSchemaError, match="ventanilla migrate"):
        open_database(empty_database_url, keys)


def test_opening_makes_no_file(tmp_path, keys):
    with pytest.raises(OlderSchemaError):
        open_database(default_url(tmp_path), keys)

    assert list(tmp_path.iterdir()) == []


def test_migrating_makes_a_file_that_its_owner_alone_can_read(tmp_path):
    migrate(default_url(tmp_path), Base.metadata)

    assert (tmp_path / "ventanilla.db").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("act", [open_database, migrate])
def test_a_missing_directory_is_said(tmp_path, act):
    with pytest.raises(DirectoryMissingError, match="nowhere"):
        act(
            default_url(tmp_path / "nowhere"),
            new_keyring() if act is open_database else Base.metadata,
        )


def test_a_file_that_is_no_database_is_left_alone(tmp_path, keys):
    file = tmp_path / "ventanilla.db"
    file.write_text("estimada ventanilla: " * 100)

    with pytest.raises(NotADatabaseError):
        open_database(default_url(tmp_path), keys)

    assert file.read_text() == "estimada ventanilla: " * 100


@pytest.fixture
def open_house():
    """A directory that every user of the machine can look into."""
    home = Path(tempfile.mkdtemp())
    home.chmod(0o755)
    yield home
    shutil.rmtree(home)


@pytest.fixture
def ordinary_user():
    """Root may write to anything, so for a while we are not root."""
    was = os.geteuid()
    if was == 0:
        os.seteuid(NOBODY)
    yield
    os.seteuid(was)


def test_a_file_that_may_not_be_written_is_said(open_house, sqlite_template, keys, request):
    shutil.copyfile(sqlite_template, open_house / "ventanilla.db")
    (open_house / "ventanilla.db").chmod(0o444)
    open_house.chmod(0o555)
    request.getfixturevalue("ordinary_user")

    with pytest.raises(ReadOnlyFileError):
        open_database(default_url(open_house), keys)


@SQLITE
def test_a_file_that_stays_locked_is_said(database_url, keys):
    other = sqlite3.connect(url_of(database_url).database, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")

    with pytest.raises(DatabaseLockedError):
        open_database(database_url, keys, busy_seconds=0.05)
    other.close()


@pytest.mark.parametrize(
    "url",
    [
        "",
        "ventanilla.db",
        "mysql://localhost/v",
        "sqlite://",
        "sqlite:///:memory:",
        "postgresql://h",
    ],
)
def test_only_an_sqlite_file_or_a_postgresql_can_be_named(url):
    with pytest.raises(DatabaseUrlError):
        url_of(url)


def test_a_refused_url_does_not_show_its_password():
    with pytest.raises(DatabaseUrlError) as refused:
        url_of("mysql://office:sesame@localhost/v")

    assert "sesame" not in str(refused.value)


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
def test_the_usual_names_of_postgresql_all_mean_our_driver(scheme):
    assert url_of(f"{scheme}://h/v").drivername == "postgresql+psycopg"
