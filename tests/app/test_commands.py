"""The commands as an operator types them: help, plain errors, and what they write."""

import ctypes
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from app.tables import METADATA
from storage.migrate import migrate
from tests.app.program import ROOT, environment, refused, ventanilla

COMMANDS = (
    "",
    "run",
    "talk",
    "nlu",
    "nlu train",
    "nlu serve",
    "nlu parse",
    "nlu evaluate",
    "directory",
    "directory check",
    "user",
    "user add",
    "user reset",
    "user disable",
    "audit",
    "audit verify",
    "migrate",
    "backup",
    "restore",
    "rekey",
    "person",
    "person export",
    "person erase",
    "bench",
)
pytestmark = pytest.mark.slow  # each starts a process, most of them two seconds long

NO_OVERRIDE = 1  # CAP_DAC_OVERRIDE, by which root writes where nobody may
DROP_FROM_BOUNDS = 24  # PR_CAPBSET_DROP


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(command: str, tmp_path: Path):
    ended = ventanilla(*command.split(), "--help", home=tmp_path)

    assert ended.returncode == 0
    assert ended.stdout.startswith(f"usage: ventanilla {command}".strip())


@pytest.mark.parametrize(
    "line",
    [
        "",
        "dance",
        "nlu",
        "nlu dance",
        "talk --dance",
        "talk --now tomorrow",
        "talk --now 2026-11-23T09:00:00",
        "talk --now 9999-12-31T23:59:59-06:00",
        "talk --interpreter magic",
        "nlu parse --now tomorrow",
        "nlu parse --context asked_name",
        "nlu serve --port 65536",
        "run --port 65536",
        "run --port -1",
        "run --port http",
        "run --role boss",
        "bench everything",
    ],
)
def test_what_was_typed_wrong_is_said_with_the_usage(line: str, tmp_path: Path):
    ended = ventanilla(*line.split(), home=tmp_path)

    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr.startswith("usage: ventanilla")
    assert "error: " in ended.stderr.splitlines()[-1]


def test_the_directory_of_the_house_has_no_errors(tmp_path: Path):
    ended = ventanilla("directory", "check", home=tmp_path)

    assert (ended.returncode, ended.stderr) == (0, "")


def test_a_directory_error_has_its_file_line_and_column(tmp_path: Path):
    file = tmp_path / "services.yaml"
    whole = (ROOT / "data" / "services_directory.yaml").read_text()
    file.write_text(whole.replace("offices:", "oficinas:", 1))
    number = 1 + file.read_text().splitlines().index("oficinas:")

    ended = ventanilla("directory", "check", file, home=tmp_path)

    assert (ended.returncode, ended.stdout) == (2, "")
    assert f"{file}:{number}:1: " in ended.stderr


def test_a_directory_file_that_is_not_there_is_said(tmp_path: Path):
    said = refused(2, "directory", "check", tmp_path / "nothing.yaml", home=tmp_path)

    assert said == f"{tmp_path}/nothing.yaml:1:1: no existe el archivo"


def test_parse_writes_one_object_a_line_with_the_keys_others_rely_on(tmp_path: Path):
    lines = '{"text": "quiero una cita mañana"}\n\n{"text": "a las 4", "context": "asked_time"}'
    arguments = ["--jsonl", "--interpreter", "rules", "--now", "2026-11-18T10:15:00-06:00"]

    ended = ventanilla("nlu", "parse", *arguments, home=tmp_path, given=lines)

    first, second = map(json.loads, ended.stdout.splitlines())
    assert (
        list(first)
        == (
            "text intent confidence ranking topic municipality for_whom language alarm"
            " alarm_urgency when"
        ).split()
    )
    assert [list(each) for each in first["ranking"]] == [["intent", "confidence"]] * len(
        first["ranking"]
    )
    assert (first["intent"], first["when"]) == (
        "book_appointment",
        {"type": "date", "date": "2026-11-19"},
    )
    assert second["when"] == {"type": "time", "time": "16:00"}


@pytest.mark.parametrize(
    "line",
    [
        "hola",
        '{"texto": "hola"}',
        '{"text": "hola", "now": "2026-11-18T10:15:00"}',
        '{"text": "hola", "now": "9999-12-31T23:59:59-06:00"}',
    ],
)
def test_parse_names_the_line_it_cannot_read(line: str, tmp_path: Path):
    given = f'{{"text": "hola"}}\n{line}\n'
    arguments = ["--jsonl", "--interpreter", "rules"]

    ended = ventanilla("nlu", "parse", *arguments, home=tmp_path, given=given)

    assert ended.returncode == 2
    assert json.loads(ended.stdout)["text"] == "hola"
    assert ended.stderr.startswith("line 2: ")
    assert len(ended.stderr.splitlines()) == 1


def test_evaluate_counts_what_the_ears_hear(tmp_path: Path):
    first = str(ROOT / "nlu" / "evaluation" / "first.yml")
    ended = ventanilla("nlu", "evaluate", first, "--interpreter", "rules", home=tmp_path)

    figures = json.loads(ended.stdout)
    assert figures["interpreter"] == "rules"
    assert 0 < figures["intent_spanish"]["right"] < 1


def test_evaluate_takes_marked_files_and_writes_a_page(tmp_path: Path):
    (tmp_path / "some.jsonl").write_text('{"text": "hola", "intent": "thanks"}\n')
    arguments = [str(tmp_path / "some.jsonl"), "--interpreter", "rules", "--report"]

    ended = ventanilla("nlu", "evaluate", *arguments, str(tmp_path / "page"), home=tmp_path)

    assert json.loads(ended.stdout)["intent"] == {
        "of": 1,
        "right": 0.0,
        "among_three": 0.0,
        "turned_away": 0.0,
        "another_begun": 1.0,
    }
    assert "<td>thanks</td><td>greet</td>" in (tmp_path / "page" / "index.html").read_text()


def test_evaluate_names_the_line_it_cannot_read(tmp_path: Path):
    (tmp_path / "some.jsonl").write_text('{"text": "hola"}\n{"text": "hola", "alarm": "fire"}\n')

    said = refused(2, "nlu", "evaluate", str(tmp_path / "some.jsonl"), home=tmp_path)

    assert said.startswith(f"{tmp_path}/some.jsonl:2: alarm: ")


@pytest.mark.parametrize("command", ["nlu parse", "nlu evaluate", "talk --json", "nlu serve"])
def test_where_there_is_no_model_rasa_is_refused_plainly(command: str, tmp_path: Path):
    said = refused(1, *command.split(), home=tmp_path)

    assert "ventanilla nlu train" in said or "make install" in said


@pytest.mark.parametrize("url", ["nonsense", "http://127.0.0.1:1"])
def test_an_nlu_server_that_does_not_answer_is_said(url: str, tmp_path: Path):
    said = refused(1, "nlu", "parse", home=tmp_path, NLU_URL=url)

    assert "NLU_URL" in said


@pytest.mark.parametrize("url", ["nonsense", "mysql://u:sesame@h/x", "sqlite:///:memory:"])
def test_a_database_that_cannot_be_named_so_is_bad_input(url: str, tmp_path: Path):
    said = refused(2, "migrate", home=tmp_path, DATABASE_URL=url)

    assert "DATABASE_URL" in said
    assert "sesame" not in said


def test_a_database_that_does_not_answer_is_said(tmp_path: Path):
    url = "postgresql://u:sesame@127.0.0.1:1/x"

    said = refused(1, "migrate", home=tmp_path, DATABASE_URL=url)

    assert said.startswith("The database cannot be reached now")
    assert "sesame" not in said


def test_a_file_that_is_no_database_is_said(tmp_path: Path):
    (tmp_path / "ventanilla.db").write_text("A letter to my mother, not a database at all.\n" * 50)

    said = refused(1, "migrate", home=tmp_path)

    assert said.startswith("The file is not a sound SQLite database")


def test_a_database_of_a_newer_program_is_said(tmp_path: Path):
    file = tmp_path / "ventanilla.db"
    migrate(f"sqlite:///{file}", METADATA)
    database = sqlite3.connect(file)
    database.execute("UPDATE alembic_version SET version_num = '9999'")
    database.commit()
    database.close()

    said = refused(1, "migrate", home=tmp_path)

    assert "newer" in said


def test_a_folder_that_is_not_there_is_said(tmp_path: Path):
    url = f"sqlite:///{tmp_path}/nowhere/ventanilla.db"

    said = refused(1, "migrate", home=tmp_path, DATABASE_URL=url)

    assert said.startswith("The directory of the database file does not exist")


@pytest.mark.parametrize("command", ["migrate", "run", "nlu train"])
def test_a_home_that_is_no_folder_is_said(command: str, tmp_path: Path):
    file = tmp_path / "home"
    file.touch()

    said = refused(1, *command.split(), home=file / "beneath")

    assert "VENTANILLA_HOME" in said


@pytest.mark.parametrize("command", ["migrate", "run --port 0"])
def test_a_home_that_may_not_be_written_is_said(command: str, tmp_path: Path):
    tmp_path.chmod(0o500)

    ended = subprocess.run(
        [sys.executable, "-m", "app.cli", *command.split()],
        env=environment(tmp_path),
        capture_output=True,
        text=True,
        preexec_fn=write_only_where_allowed,
        check=False,
    )

    assert (ended.returncode, ended.stdout) == (1, "")
    [line] = ended.stderr.splitlines()
    assert str(tmp_path) in line


def write_only_where_allowed() -> None:
    """Take from root, in the process about to start, the right to write everywhere."""
    ctypes.CDLL(None).prctl(DROP_FROM_BOUNDS, NO_OVERRIDE, 0, 0, 0)


@pytest.mark.parametrize(
    "url", ["nonsense", "https://a.example/path", "ftp://a.example", "https://a b", "https://[::"]
)
def test_a_public_address_that_cannot_be_is_bad_input(url: str, tmp_path: Path):
    said = refused(2, "migrate", home=tmp_path, PUBLIC_BASE_URL=url)

    assert said == ("PUBLIC_BASE_URL: must be a scheme and a host, as in https://example.org")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of the roof, where a file ``.env`` can lie without touching this checkout."""
    place = tmp_path / "checkout"
    shutil.copytree(ROOT / "app", place / "app", ignore=shutil.ignore_patterns("__pycache__"))
    (place / "data").symlink_to(ROOT / "data")
    return place


def in_checkout(checkout: Path, **settings: str) -> subprocess.CompletedProcess[str]:
    both = os.pathsep.join([str(checkout), str(ROOT)])
    home = checkout / "home"
    return ventanilla("migrate", home=home, PYTHONSAFEPATH="1", PYTHONPATH=both, **settings)


def test_settings_are_read_from_the_checkout_s_env_file(checkout: Path):
    file = checkout / "from_env_file.db"
    (checkout / ".env").write_text(f"DATABASE_URL=sqlite:///{file}\nTELEGRAM_BOT_TOKEN=\n")

    ended = in_checkout(checkout)

    assert ended.returncode == 0, ended.stderr
    assert file.exists()


def test_the_environment_comes_before_the_env_file(checkout: Path):
    (checkout / ".env").write_text("DATABASE_URL=nonsense\n")

    ended = in_checkout(checkout, DATABASE_URL=f"sqlite:///{checkout}/from_environment.db")

    assert ended.returncode == 0, ended.stderr
    assert (checkout / "from_environment.db").exists()


def test_an_env_file_that_cannot_be_read_is_said(checkout: Path):
    (checkout / ".env").write_bytes(b"DATABASE_URL=ma\xf1ana\n")

    ended = in_checkout(checkout)

    assert ended.returncode == 2
    assert ended.stderr.startswith(".env cannot be read")
