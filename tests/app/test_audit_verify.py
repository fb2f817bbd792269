"""The book is checked from where the program runs: whole, or the day that was changed."""

import sqlite3
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.tables import METADATA
from office import audit
from office.calendar_facts import ZONE
from scheduler import due_sealing
from storage.migrate import migrate
from storage.opening import open_with_key_file
from tests.app.program import refused, ventanilla

pytestmark = pytest.mark.slow  # each starts a process
FRIDAY = datetime(2026, 11, 20, 10, 0, tzinfo=ZONE)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home with a book of two sealed days."""
    url = f"sqlite:///{tmp_path / 'ventanilla.db'}"
    migrate(url, METADATA)
    database = open_with_key_file(url, tmp_path / "keys.json")
    for n in range(2):
        with database.write() as db:
            moment = FRIDAY + timedelta(days=n)
            audit.record(db, actor="operator", action="x", object_="console", now=moment)
        due_sealing.sweep(database, FRIDAY + timedelta(days=n + 1))
    database.close()
    return tmp_path


def tamper(home: Path, *statements: str) -> None:
    with sqlite3.connect(home / "ventanilla.db") as database:
        for statement in statements:
            database.execute(statement)
    database.close()


def digest_said(home: Path) -> str:
    said = ventanilla("audit", "verify", home=home).stdout
    return said.split("2026-11-21: ")[1].split()[0]


def test_a_whole_book_is_said_to_be_whole(home: Path):
    ended = ventanilla("audit", "verify", home=home)

    assert ended.returncode == 0
    assert "2 days with 2 lines are as they were sealed" in ended.stdout


def test_a_changed_book_fails_and_names_the_day(home: Path):
    tamper(home, "DROP TRIGGER audit_no_update", "UPDATE audit SET actor = 'nobody' WHERE id = 1")

    assert refused(1, "audit", "verify", home=home).startswith("2026-11-20:")


def test_a_digest_that_was_noted_shows_that_seals_were_taken_out(home: Path):
    noted = digest_said(home)
    assert ventanilla("audit", "verify", "--noted", noted, home=home).returncode == 0

    tamper(home, "DROP TRIGGER audit_day_no_delete", "DELETE FROM audit_day")

    assert "noted" in refused(1, "audit", "verify", "--noted", noted, home=home)
