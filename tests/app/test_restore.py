"""A drill: the database is lost, a backup takes its place, and who was erased stays erased."""

import json
import shutil
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import select

from app.tables import METADATA
from bot import intake
from bot.inbox import Received
from bot.message import Address, Message
from office.audit import Audit
from office.calendar_facts import ZONE
from storage.keyring import new_keyring
from storage.keys import save_new_keys
from storage.migrate import migrate
from storage.opening import open_with_key_file
from storage.single_process import claim_single_process
from tests.app.program import refused, ventanilla
from tests.planting import AT

pytestmark = pytest.mark.slow  # each starts processes
ANA, BETO = "whatsapp:+50371234567", "whatsapp:+50370000001"
DATABASE = "ventanilla.db"


def take_in(home: Path, who: str, words: str, url: str | None = None) -> None:
    database = open_with_key_file(url or f"sqlite:///{home / DATABASE}", home / "keys.json")
    message = Message(
        id=f"SM{len(words)}", sender=Address.parse(who), sent_at=AT.astimezone(ZONE), text=words
    )
    with database.write() as db:
        intake.take_in(db, message, AT)
    database.close()


def said(home: Path, url: str | None = None) -> list[str]:
    database = open_with_key_file(url or f"sqlite:///{home / DATABASE}", home / "keys.json")
    with database.read() as db:
        kept = db.scalars(select(Received.payload).order_by(Received.id)).all()
    database.close()
    return [json.loads(each)["text"] for each in kept]


def done(*arguments: object, home: Path, **settings: str) -> str:
    ended = ventanilla(*arguments, home=home, **settings)
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home where two persons wrote."""
    here = tmp_path / "home"
    here.mkdir()
    migrate(f"sqlite:///{here / DATABASE}", METADATA)
    take_in(here, ANA, "Perdí mi DUI")
    take_in(here, BETO, "Busco trabajo")
    return here


@pytest.fixture
def copy(home: Path, tmp_path: Path) -> Path:
    """A backup of that home."""
    file = tmp_path / "lunes.backup"
    done("backup", file, home=home)
    return file


def lose_database(home: Path) -> None:
    for file in home.glob(f"{DATABASE}*"):
        file.unlink()


def test_a_lost_database_comes_back_and_who_was_erased_does_not(home: Path, copy: Path):
    done("person", "erase", ANA, "--yes", home=home)
    lose_database(home)

    told = done("restore", copy, home=home)

    assert said(home) == ["", "Busco trabajo"]
    assert "erased again, after that backup: 1\n" in told
    assert ventanilla("audit", "verify", home=home).returncode == 0


def test_on_another_machine_keys_and_notes_are_all_it_needs(
    home: Path, copy: Path, tmp_path: Path
):
    done("person", "erase", ANA, "--yes", home=home)
    other = tmp_path / "other"
    other.mkdir()
    for name in ("keys.json", "erased.jsonl"):
        shutil.copy(home / name, other)

    done("restore", copy, home=other)

    assert said(other) == ["", "Busco trabajo"]


def test_without_the_notes_the_database_that_is_replaced_tells_of_erasures(home: Path, copy: Path):
    done("person", "erase", ANA, "--yes", home=home)
    (home / "erased.jsonl").unlink()

    done("restore", copy, "--replace", home=home)

    assert said(home) == ["", "Busco trabajo"]


def test_a_database_that_is_there_is_only_set_aside_when_told(home: Path, copy: Path):
    take_in(home, ANA, "Después de la copia")

    refused(2, "restore", copy, home=home)
    assert said(home)[-1] == "Después de la copia"
    told = done("restore", copy, "--replace", home=home)

    assert said(home) == ["Perdí mi DUI", "Busco trabajo"]
    [aside] = [file for file in home.glob(f"{DATABASE}.replaced-*") if file.suffix[-1] == "Z"]
    assert aside.name in told


def test_no_key_is_in_a_backup(home: Path, copy: Path):
    kept = json.loads((home / "keys.json").read_text())

    held = copy.read_bytes()

    assert [
        key for key in (*kept["keys"].values(), kept["index_key"]) if key.encode() in held
    ] == []
    assert b"DUI" not in held
    assert copy.stat().st_mode & 0o777 == 0o600


def test_what_is_not_committed_is_not_in_a_backup_and_does_not_stop_it(home: Path, tmp_path: Path):
    database = open_with_key_file(f"sqlite:///{home / DATABASE}", home / "keys.json")
    with database.read() as db:
        db.scalars(select(Received)).all()
        done("backup", tmp_path / "meanwhile", home=home)
    database.close()

    lose_database(home)
    done("restore", tmp_path / "meanwhile", home=home)

    assert said(home) == ["Perdí mi DUI", "Busco trabajo"]


def test_a_backup_is_never_written_over(home: Path, copy: Path):
    before = copy.read_bytes()

    refused(2, "backup", copy, home=home)

    assert copy.read_bytes() == before


def test_keys_of_another_database_are_refused_and_nothing_is_left(
    home: Path, copy: Path, tmp_path: Path
):
    other = tmp_path / "other"
    other.mkdir()
    save_new_keys(new_keyring(), other / "keys.json")

    assert "do not open" in refused(1, "restore", copy, home=other)

    assert {file.name for file in other.iterdir()} <= {"keys.json", f"{DATABASE}.lock"}


def test_a_newer_backup_is_refused_and_nothing_is_left(home: Path, copy: Path):
    with sqlite3.connect(copy) as changed:
        changed.execute("UPDATE alembic_version SET version_num = '9999'")
    changed.close()
    lose_database(home)

    assert "newer" in refused(1, "restore", copy, home=home)

    assert not (home / DATABASE).exists()


@pytest.mark.parametrize("harm", ["no backup at all", "cut short", "not there", "another kind"])
def test_what_is_no_whole_backup_is_refused(home: Path, copy: Path, harm: str):
    if harm == "cut short":
        copy.write_bytes(copy.read_bytes()[: copy.stat().st_size // 2])
    elif harm == "not there":
        copy.unlink()
    else:
        copy.write_bytes(b"PGDMP" if harm == "another kind" else b"hola")

    ended = ventanilla("restore", copy, "--replace", home=home)

    assert ended.returncode in (1, 2)
    assert len(ended.stderr.splitlines()) == 1
    assert said(home) == ["Perdí mi DUI", "Busco trabajo"]


def test_nothing_is_restored_under_a_program_that_runs(home: Path, copy: Path):
    with claim_single_process(home / DATABASE):
        assert "already running" in refused(1, "restore", copy, "--replace", home=home)


def test_a_new_key_closes_all_and_older_backups_are_still_read(home: Path, copy: Path):
    told = done("rekey", home=home)

    assert told.startswith("k2 closes everything now")
    assert said(home) == ["Perdí mi DUI", "Busco trabajo"]
    assert b"k1:" not in (home / DATABASE).read_bytes()
    done("restore", copy, "--replace", home=home)
    assert said(home) == ["Perdí mi DUI", "Busco trabajo"]


def test_older_keys_are_dropped_only_when_told_and_nothing_runs(home: Path):
    done("rekey", home=home)
    with claim_single_process(home / DATABASE):
        refused(1, "rekey", "--forget-older", home=home)

    done("rekey", "--forget-older", home=home)

    assert list(json.loads((home / "keys.json").read_text())["keys"]) == ["k2"]
    assert said(home) == ["Perdí mi DUI", "Busco trabajo"]


def test_that_a_backup_was_restored_is_in_the_book(home: Path, copy: Path):
    done("restore", copy, "--replace", home=home)

    database = open_with_key_file(f"sqlite:///{home / DATABASE}", home / "keys.json")
    with database.read() as db:
        assert db.scalars(select(Audit.action)).all() == ["restore"]
    database.close()


@pytest.mark.postgres
def test_a_server_s_database_comes_back_into_an_empty_one(
    postgresql_url: str, empty_postgresql_url: str, keys, tmp_path: Path
):
    save_new_keys(keys, tmp_path / "keys.json")
    take_in(tmp_path, ANA, "Perdí mi DUI", postgresql_url)
    take_in(tmp_path, BETO, "Busco trabajo", postgresql_url)
    copy = tmp_path / "lunes.backup"
    done("backup", copy, home=tmp_path, DATABASE_URL=postgresql_url)
    done("person", "erase", ANA, "--yes", home=tmp_path, DATABASE_URL=postgresql_url)

    refused(2, "restore", copy, home=tmp_path, DATABASE_URL=postgresql_url)
    done("restore", copy, home=tmp_path, DATABASE_URL=empty_postgresql_url)

    assert said(tmp_path, empty_postgresql_url) == ["", "Busco trabajo"]


@pytest.mark.postgres
def test_a_server_s_database_is_left_empty_when_the_keys_are_wrong(
    postgresql_url: str, empty_postgresql_url: str, keys, tmp_path: Path
):
    save_new_keys(keys, tmp_path / "keys.json")
    done("backup", tmp_path / "copy", home=tmp_path, DATABASE_URL=postgresql_url)
    (tmp_path / "keys.json").unlink()
    save_new_keys(new_keyring(), tmp_path / "keys.json")

    refused(1, "restore", tmp_path / "copy", home=tmp_path, DATABASE_URL=empty_postgresql_url)

    migrate(empty_postgresql_url, METADATA)  # so it was empty


@pytest.mark.postgres
def test_without_the_server_s_own_tools_it_is_said_plainly(
    postgresql_url: str, keys, tmp_path: Path
):
    save_new_keys(keys, tmp_path / "keys.json")
    (tmp_path / "bin").mkdir()

    said_plainly = refused(
        1,
        "backup",
        tmp_path / "copy",
        home=tmp_path,
        DATABASE_URL=postgresql_url,
        PATH=str(tmp_path / "bin"),
    )

    assert "pg_dump" in said_plainly
    assert not (tmp_path / "copy").exists()
