"""Reading and writing, by many at once, and what each database is told to be careful of."""

import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import insert, select, text
from sqlalchemy.exc import IntegrityError

from storage.database import (
    open_database,
)
from storage.engines import url_of
from storage.errors import (
    DatabaseAwayError,
    DatabaseLockedError,
    DiskFullError,
    ReadingOnlyError,
)
from storage.keyring import new_keyring
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
def test_the_id_of_an_erased_row_is_never_given_again(notebook):
    with notebook.write() as db:
        last = Note(words="hola")
        db.add(last)
        db.flush()
        db.delete(last)
    with notebook.write() as db:
        following = Note(words="otra")
        db.add(following)

    assert (last.id, following.id) == (1, 2)


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
