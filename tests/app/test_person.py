"""Giving somebody their data, and erasing them, from where the program runs."""

import json
from pathlib import Path

import pytest

from app.tables import METADATA
from bot import intake
from bot.message import Address, Message
from office.audit import Audit
from office.calendar_facts import ZONE
from office.erasures import Erasure
from storage.migrate import migrate
from storage.opening import open_with_key_file
from tests.app.program import refused, ventanilla
from tests.app.test_user import rows, url
from tests.planting import AT

pytestmark = pytest.mark.slow  # each starts a process
ANA = "whatsapp:+50371234567"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home where Ana wrote once."""
    migrate(url(tmp_path), METADATA)
    database = open_with_key_file(url(tmp_path), tmp_path / "keys.json")
    message = Message(
        id="SM1", sender=Address.parse(ANA), sent_at=AT.astimezone(ZONE), text="Perdí mi DUI"
    )
    with database.write() as db:
        intake.take_in(db, message, AT)
    database.close()
    return tmp_path


def test_somebody_is_given_all_and_then_erased(home: Path):
    given = ventanilla("person", "export", ANA, home / "copia", home=home)
    erased = ventanilla("person", "erase", ANA, "--yes", home=home)

    assert (given.returncode, erased.returncode) == (0, 0)
    kept = json.loads((home / "copia" / "datos.json").read_text())
    assert kept["tables"]["inbox"][0]["payload"]["text"] == "Perdí mi DUI"
    assert "Perdí mi DUI" in (home / "copia" / "datos.html").read_text()
    assert {file.stat().st_mode & 0o777 for file in (home / "copia").iterdir()} == {0o600}
    assert erased.stdout == "erased: persons 0, addresses 1\n"
    assert [(line.actor, line.action, line.object) for line in rows(home, Audit)] == [
        ("operator", "export_person", "identity:1"),
        ("operator", "erase_person", "identity:1"),
    ]
    assert refused(2, "person", "export", ANA, home / "otra", home=home)


def test_what_was_erased_is_noted_beside_the_keys_and_names_nobody(home: Path):
    ventanilla("person", "erase", ANA, "--yes", home=home)

    noted = home / "erased.jsonl"
    [line] = map(json.loads, noted.read_text().splitlines())
    [kept] = rows(home, Erasure)
    assert (line["kind"], line["digest"]) == ("identity", kept.digest)
    assert noted.stat().st_mode & 0o777 == 0o600


def test_nobody_is_erased_by_a_slip(home: Path):
    assert "--yes" in refused(2, "person", "erase", ANA, home=home)

    assert ventanilla("person", "export", ANA, home / "copia", home=home).returncode == 0


@pytest.mark.parametrize("name", ["K7M4T", "whatsapp:+50399999999", "whatsapp:", " ", "../x"])
def test_who_is_not_there_is_said_in_a_line(home: Path, name: str):
    assert name.strip() in refused(2, "person", "export", name, home / "copia", home=home)


def test_no_file_is_written_over(home: Path):
    ventanilla("person", "export", ANA, home / "copia", home=home)

    assert "datos.json" in refused(2, "person", "export", ANA, home / "copia", home=home)
