"""Moving to a new key while the office works."""

import pytest
from sqlalchemy import select, text

from storage.database import Base, open_database
from storage.errors import UnknownKeyError
from storage.keys import load_keys, replace_keys
from storage.migrate import migrate
from storage.opening import open_with_key_file
from storage.rekey import rekey
from tests.storage.notes import Apart, Note

BOTH = pytest.mark.parametrize(
    "database_kind", ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)]
)
MANY = 450


@pytest.fixture
def key_file(tmp_path):
    return tmp_path / "keys.json"


@pytest.fixture
def office(empty_database_url, key_file):
    """The program at work, with words kept under the first key."""
    migrate(empty_database_url, Base.metadata)
    opened = open_with_key_file(empty_database_url, key_file)
    with opened.write() as db:
        Apart.metadata.create_all(db.connection())
        db.add_all(Note(id=n, words=f"nota {n}" if n % 9 else None) for n in range(1, MANY + 1))
    yield opened
    opened.close()


@pytest.fixture
def rotating(office, empty_database_url, key_file):
    """Another process, after it wrote a new key into the key file."""
    replace_keys(load_keys(key_file).rotated(), key_file)
    opened = open_database(empty_database_url, load_keys(key_file))
    yield opened
    opened.close()


def keys_used(database):
    with database.read() as db:
        return set(db.scalars(text("SELECT DISTINCT substr(words, 1, 3) FROM note")))


@BOTH
def test_every_value_moves_to_the_new_key_and_still_reads_the_same(rotating):
    moved = rekey(rotating, Apart.metadata)

    with rotating.read() as db:
        words = db.scalars(select(Note.words).order_by(Note.id)).all()
    assert moved == MANY - MANY // 9
    assert words == [f"nota {n}" if n % 9 else None for n in range(1, MANY + 1)]
    assert keys_used(rotating) == {"k2:", None}


def test_a_second_time_there_is_nothing_left_to_move(rotating):
    rekey(rotating, Apart.metadata)

    assert rekey(rotating, Apart.metadata) == 0


def test_the_program_at_work_learns_the_new_key_when_it_meets_it(office, rotating):
    rekey(rotating, Apart.metadata)

    with office.write() as db:
        read = db.get_one(Note, 1).words
        db.add(Note(id=1000, words="nueva"))

    assert read == "nota 1"
    assert keys_used(office) == {"k2:", None}


def test_the_proof_of_the_keys_moves_too(rotating, empty_database_url, key_file):
    rekey(rotating, Base.metadata)

    open_database(empty_database_url, load_keys(key_file).without_older()).close()


def test_a_word_that_no_key_in_the_file_closed_stops_the_move_and_changes_nothing(rotating):
    with rotating.write() as db:
        db.execute(text("UPDATE note SET words = 'k9:lost' WHERE id = 100"))

    with pytest.raises(UnknownKeyError, match="k9"):
        rekey(rotating, Apart.metadata)

    assert keys_used(rotating) == {"k1:", "k9:", None}
