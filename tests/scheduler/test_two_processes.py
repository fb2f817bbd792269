"""Two processes tick on one database: a thousand reminders are sent a thousand times, no more."""

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import select

from benchmarks.reminders import visits
from bot.outgoing import Outgoing
from office.reminders import Reminder
from storage.keyring import Keyring
from storage.keys import save_new_keys
from storage.opening import open_with_key_file
from tests.scheduler.office import at

ROOT = Path(__file__).resolve().parents[2]
PEOPLE, PROCESSES = 1000, 2
NOW = at("25 10:00")


def race(url: str, home: Path, keys: Keyring) -> None:
    save_new_keys(keys, home / "keys.json")
    (home / "ledger").touch()
    database = open_with_key_file(url, home / "keys.json")
    visits(database, PEOPLE, starts_at=at("26 10:00"))
    command = [sys.executable, "-m", "tests.scheduler.ticking", url, str(home), NOW.isoformat()]

    running = [subprocess.Popen(command, cwd=ROOT) for _ in range(PROCESSES)]
    ended = [process.wait(timeout=280) for process in running]

    sent = Counter((home / "ledger").read_text().split())
    assert ended == [0] * PROCESSES
    assert (len(sent), set(sent.values())) == (PEOPLE, {1})
    with database.read() as db:
        assert db.scalars(select(Reminder.status).distinct()).all() == ["fired"]
        assert db.scalars(select(Outgoing.status).distinct()).all() == ["accepted"]
    database.close()


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_two_processes_send_a_thousand_reminders_once(
    database_url: str, tmp_path: Path, keys: Keyring
):
    race(database_url, tmp_path, keys)


@pytest.mark.slow
@pytest.mark.postgres
@pytest.mark.timeout(300)
def test_two_processes_send_a_thousand_reminders_once_on_postgresql(
    database_url: str, tmp_path: Path, keys: Keyring
):
    race(database_url, tmp_path, keys)
