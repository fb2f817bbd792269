"""Accounts from where the program runs: a link each, and plain refusals."""

from pathlib import Path

import pytest
from sqlalchemy import select

from app.tables import METADATA
from office.audit import Audit
from office.caseworkers import Caseworker
from storage.migrate import migrate
from storage.opening import open_with_key_file
from tests.app.program import refused, ventanilla

pytestmark = pytest.mark.slow  # each starts a process


@pytest.fixture
def home(tmp_path: Path) -> Path:
    migrate(url(tmp_path), METADATA)
    open_with_key_file(url(tmp_path), tmp_path / "keys.json").close()
    return tmp_path


def url(home: Path) -> str:
    return f"sqlite:///{home / 'ventanilla.db'}"


def rows(home: Path, table: type) -> list:
    database = open_with_key_file(url(home), home / "keys.json")
    try:
        with database.read() as db:
            return list(db.scalars(select(table)))
    finally:
        database.close()


def test_an_account_is_made_begun_anew_and_disabled(home: Path):
    added = ventanilla(
        "user", "add", "Rosa", "--role", "coordinator", "--office", "usulutan", home=home
    )
    again = ventanilla(
        "user", "reset", "Rosa", home=home, PUBLIC_BASE_URL="https://oficina.example"
    )
    ended = ventanilla("user", "disable", "Rosa", home=home)

    assert added.stdout.startswith("http://127.0.0.1:8000/consola/enlace/")
    assert again.stdout.startswith("https://oficina.example/consola/enlace/")
    assert ended.stdout == "Rosa is signed out and can sign in no more\n"
    [rosa] = rows(home, Caseworker)
    assert (rosa.role, rosa.office) == ("coordinator", "usulutan")
    assert rosa.disabled_at
    assert [(row.actor, row.action) for row in rows(home, Audit)] == [
        ("operator", "add_account"),
        ("operator", "reset_account"),
        ("operator", "disable_account"),
    ]


def test_what_makes_no_account_is_said_in_a_line(home: Path):
    ventanilla("user", "add", "Rosa", home=home)

    assert "Rosa" in refused(2, "user", "add", "Rosa", home=home)
    assert "no such account" in refused(2, "user", "reset", "Nadie", home=home)
    assert "no such account" in refused(2, "user", "disable", "Nadie", home=home)
    assert "zacatecoluca" in refused(2, "user", "add", "Ana", "--office", "nada", home=home)
    assert "60 letters" in refused(2, "user", "add", "x" * 61, home=home)
    [rosa] = rows(home, Caseworker)
    assert rosa.name == "Rosa"
