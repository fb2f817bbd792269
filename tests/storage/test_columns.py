"""Times and words, in and out of both databases."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import DataError, StatementError

from storage.columns import EncryptedColumn, blind_index, encrypted_columns
from storage.database import Base
from storage.retention import Retention
from tests.storage.notes import Apart, Note

BOTH = pytest.mark.parametrize(
    "database_kind", ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)]
)
SALVADOR = timezone(timedelta(hours=-6))
NINE = datetime(2026, 11, 24, 9, tzinfo=SALVADOR)


def kept(notebook, **values):
    with notebook.write() as db:
        db.add(Note(id=1, **values))
    with notebook.read() as db:
        return db.get_one(Note, 1)


@BOTH
def test_a_time_comes_back_as_the_same_moment_in_utc(notebook):
    at = kept(notebook, at=NINE).at

    assert at == NINE
    assert at.tzinfo is UTC


@BOTH
def test_a_time_keeps_its_microseconds(notebook):
    at = NINE + timedelta(microseconds=7)

    assert kept(notebook, at=at).at == at


@BOTH
def test_a_time_without_its_zone_is_refused(notebook):
    with (
        pytest.raises(StatementError, match="a time without its zone"),
        notebook.write() as db,
    ):
        db.add(Note(at=datetime(2026, 11, 24, 9)))  # noqa: DTZ001 - the naive one is what is refused


@BOTH
def test_times_are_ordered_and_compared_as_moments(notebook):
    with notebook.write() as db:
        db.add(Note(id=1, at=NINE))
        db.add(Note(id=2, at=datetime(2026, 11, 24, 14, 59, tzinfo=UTC)))
        db.add(Note(id=3, at=NINE + timedelta(microseconds=1)))

    with notebook.read() as db:
        ordered = db.scalars(select(Note.id).order_by(Note.at)).all()
        due = db.scalars(select(Note.id).where(Note.at <= NINE).order_by(Note.id)).all()

    assert ordered == [2, 1, 3]
    assert due == [1, 2]


@BOTH
def test_words_come_back_and_the_database_never_sees_them(notebook):
    words = kept(notebook, words="Me amenazaron 😟").words
    with notebook.read() as db:
        stored = db.scalar(text("SELECT words FROM note"))

    assert words == "Me amenazaron 😟"
    assert stored.startswith("k1:")


@BOTH
def test_nothing_written_is_nothing_kept(notebook):
    note = kept(notebook)

    assert (note.words, note.at) == (None, None)


@BOTH
def test_a_nul_among_encrypted_words_is_kept(notebook):
    assert kept(notebook, words="a\x00b").words == "a\x00b"


@BOTH
def test_lone_surrogates_are_refused_because_intake_replaces_them(notebook):
    with pytest.raises((UnicodeEncodeError, StatementError)), notebook.write() as db:
        db.add(Note(words="\ud800"))


@pytest.mark.postgres
def test_postgresql_refuses_a_nul_in_plain_text_so_intake_replaces_it(notebook):
    with pytest.raises(DataError), notebook.write() as db:
        db.add(Note(digest="a\x00b"))


@BOTH
def test_a_value_is_found_by_its_blind_index(notebook):
    with notebook.write() as db:
        db.add(Note(words="Ana", digest=blind_index(db, "Ana")))

    with notebook.read() as db:
        found = db.scalar(select(Note).where(Note.digest == blind_index(db, " ANA ")))

    assert found.words == "Ana"


def test_encrypted_words_cannot_be_searched_for_by_mistake():
    with pytest.raises(TypeError, match="blind_index"):
        select(Note).where(Note.words == "Ana")
    with pytest.raises(TypeError, match="blind_index"):
        select(Note).where(Note.words.like("%na"))


@BOTH
def test_whether_words_are_there_can_be_asked(notebook):
    kept(notebook, words="Ana")
    with notebook.read() as db:
        there = db.scalars(select(Note.id).where(Note.words.is_not(None))).all()

    assert there == [1]


def test_every_encrypted_column_says_how_long_it_is_kept():
    expected = EncryptedColumn(table="note", column="words", retention=Retention.CASE)

    assert encrypted_columns(Apart.metadata) == [expected]
    assert "keyring_check" in {column.table for column in encrypted_columns(Base.metadata)}


def test_the_default_days_are_those_we_promise():
    days = {kind.value: kind.days for kind in Retention}

    assert days == {
        "chat": 90,
        "case": 90,
        "media": 30,
        "raw": 7,
        "file": None,
        "identity": None,
        "sign_in": None,
        "keys": None,
        "audit": 1825,
    }
