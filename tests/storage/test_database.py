"""Reading, writing, and the databases that must not be opened."""

import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import create_engine, insert, select, text
from sqlalchemy.exc import IntegrityError

from storage.database import (
    Base,
    KeyringCheck,
    is_in_use,
    open_database,
    open_with_key_file,
)
from storage.engines import default_url, url_of
from storage.errors import (
    DatabaseAwayError,
    DatabaseLockedError,
    DatabaseUrlError,
    DirectoryMissingError,
    DiskFullError,
    KeysMissingError,
    NewerSchemaError,
    NotADatabaseError,
    OlderSchemaError,
    ReadingOnlyError,
    UnknownKeyError,
    WrongKeyError,
)
from storage.keys import load_or_make_keys, new_keyring
from storage.migrate import migrate
from tests.storage.notes import Note, Reply

BOTH = pytest.mark.parametrize(
    "database_kind", ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)]
)
SQLITE = pytest.mark.parametrize("database_kind", ["sqlite"])
CUT_ALL_OTHERS = """
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE pid <> pg_backend_pid() AND datname = current_database()
"""


def setting(database, name):
    word = "PRAGMA" if database.dialect == "sqlite" else "SHOW"
    with database.read() as db:
        return db.scalar(text(f"{word} {name}"))


def notes(notebook):
    with notebook.read() as db:
        return list(db.scalars(select(Note.words).order_by(Note.id)))


def run_on(url, *statements):
    engine = create_engine(url_of(url))
    with engine.begin() as connection:
        for statement in statements:
            connection.execute(text(statement))
    engine.dispose()


# reading and writing


@BOTH
def test_what_is_written_is_there_for_the_next_reader(notebook):
    with notebook.write() as db:
        db.add(Note(words="hola"))

    assert notes(notebook) == ["hola"]


@BOTH
def test_after_an_error_nothing_of_the_transaction_is_kept(notebook):
    def write_and_fail():
        with notebook.write() as db:
            db.execute(insert(Note).values(words="hola"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_and_fail()

    assert notes(notebook) == []


@BOTH
def test_rows_can_be_read_after_their_transaction(notebook):
    with notebook.write() as db:
        note = Note(words="hola")
        db.add(note)

    assert (note.id, note.words) == (1, "hola")


@BOTH
def test_a_session_to_read_cannot_be_committed(notebook):
    with pytest.raises(ReadingOnlyError), notebook.read() as db:
        db.commit()


@BOTH
def test_a_session_to_read_keeps_no_new_row(notebook):
    def add_while_reading():
        with notebook.read() as db:
            db.add(Note(words="hola"))
            db.flush()

    with pytest.raises(ReadingOnlyError):
        add_while_reading()

    assert notes(notebook) == []


@BOTH
def test_a_session_to_read_runs_no_statement_that_writes(notebook):
    with pytest.raises(ReadingOnlyError), notebook.read() as db:
        db.execute(insert(Note).values(words="hola"))

    assert notes(notebook) == []


@BOTH
def test_writing_is_possible_again_on_a_connection_that_read(notebook):
    for _ in range(20):
        notes(notebook)
        with notebook.write() as db:
            db.add(Note(words="hola"))

    assert notes(notebook) == ["hola"] * 20


@BOTH
def test_a_reader_sees_one_state_while_others_write(notebook):
    with notebook.read() as db:
        before = len(db.scalars(select(Note)).all())
        with notebook.write() as other:
            other.add(Note(words="hola"))
        after = len(db.scalars(select(Note)).all())

    assert (before, after) == (0, 0)


@BOTH
def test_a_row_cannot_refer_to_nothing(notebook):
    with pytest.raises(IntegrityError), notebook.write() as db:
        db.add(Reply(note_id=77))


@BOTH
def test_many_threads_write_and_no_row_is_lost(notebook):
    def write_ten(n):
        for _ in range(10):
            with notebook.write() as db:
                db.add(Note(words=f"de {n}"))

    with ThreadPoolExecutor(12) as threads:
        list(threads.map(write_ten, range(12)))

    assert len(notes(notebook)) == 120


@SQLITE
def test_a_reader_does_not_wait_for_a_writer(notebook):
    with notebook.write() as db:
        db.add(Note(words="hola"))
        db.flush()

        seen = notes(notebook)

    assert seen == []


@SQLITE
def test_a_writer_in_the_same_process_gives_up_after_its_patience(notebook):
    heard = []

    def write():
        with pytest.raises(DatabaseLockedError), notebook.write(patience=0.05):
            heard.append("wrote")

    with notebook.write():
        thread = threading.Thread(target=write)
        thread.start()
        thread.join()

    assert heard == []


@SQLITE
def test_a_writer_gives_up_when_another_program_holds_the_file(notebook, database_url):
    other = sqlite3.connect(url_of(database_url).database, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    with pytest.raises(DatabaseLockedError), notebook.write(patience=0.05):
        pytest.fail("nobody writes while another does")

    other.close()
    with notebook.write() as db:
        db.add(Note(words="hola"))
    assert notes(notebook) == ["hola"]


@SQLITE
def test_a_full_disk_is_said_and_nothing_is_kept(notebook):
    def write_more_than_there_is_room_for():
        with notebook.write() as db:
            pages = db.scalar(text("PRAGMA page_count"))
            db.execute(text(f"PRAGMA max_page_count = {pages}"))
            db.add(Note(words="hola" * 10_000))

    with pytest.raises(DiskFullError):
        write_more_than_there_is_room_for()

    assert notes(notebook) == []


@pytest.mark.postgres
def test_a_lost_postgresql_is_said_and_found_again(notebook):
    def write_while_connections_are_cut():
        with notebook.write() as db:
            with notebook.engine.connect() as other:
                other.execute(text(CUT_ALL_OTHERS))
            db.add(Note(words="hola"))

    with pytest.raises(DatabaseAwayError):
        write_while_connections_are_cut()

    with notebook.write() as db:
        db.add(Note(words="otra vez"))
    assert notes(notebook) == ["otra vez"]


def test_a_postgresql_that_does_not_answer_is_said(tmp_path):
    with pytest.raises(DatabaseAwayError, match="cannot be reached now"):
        open_database(f"postgresql://nobody@/nothing?host={tmp_path}", new_keyring())


# settings


@SQLITE
@pytest.mark.parametrize(
    ("name", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("query_only", 1)],
)
def test_sqlite_loses_nothing_that_was_acknowledged(database, name, value):
    assert setting(database, name) == value


@SQLITE
def test_sqlite_waits_ten_seconds_unless_told_otherwise(database, database_url, keys):
    with database.write() as db:
        usual = db.scalar(text("PRAGMA busy_timeout"))
    hasty = open_database(database_url, keys, busy_seconds=0.5)
    with hasty.write() as db:
        told = db.scalar(text("PRAGMA busy_timeout"))
    hasty.close()

    assert (usual, told) == (10_000, 500)


@pytest.mark.postgres
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("idle_in_transaction_session_timeout", "30s"),
        ("statement_timeout", "10s"),
        ("default_transaction_isolation", "read committed"),
        ("transaction_isolation", "repeatable read"),
        ("transaction_read_only", "on"),
        ("timezone", "UTC"),
    ],
)
def test_postgresql_lets_go_of_a_worker_that_vanished(database, name, value):
    assert setting(database, name) == value


@pytest.mark.postgres
def test_postgresql_writers_see_what_others_have_committed(database):
    with database.write() as db:
        level = db.scalar(text("SHOW transaction_isolation"))

    assert level == "read committed"


@BOTH
def test_an_error_that_is_logged_shows_no_value(notebook):
    with pytest.raises(IntegrityError) as refused, notebook.write() as db:
        db.execute(insert(Reply).values(note_id=70_776_655))

    assert "70776655" not in str(refused.value).partition("DETAIL")[0]


# opening


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
