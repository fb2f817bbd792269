"""``ventanilla run`` as an operator meets it: what it says, what it refuses, how it ends."""

import shutil
import socket
import sqlite3
from collections.abc import Callable
from pathlib import Path
from threading import Event

import httpx
import pytest
from sqlalchemy import select

from bot.inbox import Received
from bot.outgoing import Outgoing
from storage.keyring import Keyring, new_keyring
from storage.keys import save_new_keys
from storage.opening import open_with_key_file
from tests.app.program import Running, refused
from tests.channels.telegram.captured import text
from tests.doubles.bot_api import TOKEN, BotApi, late
from tests.doubles.nlu_server import TOKEN as NLU_TOKEN
from tests.doubles.nlu_server import FakeNluServer

pytestmark = pytest.mark.slow  # each starts the whole product

RUN = ("run", "--port", "0")
WHATSAPP = {
    "TWILIO_ACCOUNT_SID": "AC" + "0" * 32,
    "TWILIO_AUTH_TOKEN": "made-up",
    "TWILIO_WHATSAPP_FROM": "+50300000000",
}
PUBLIC = {"PUBLIC_BASE_URL": "https://ventanilla.example"}
BETWEEN_LOOKS_SECONDS = 0.02
LONGEST_SECONDS = 30


@pytest.fixture
def home(tmp_path: Path, sqlite_template: Path, keys: Keyring) -> Path:
    """A home with a database in use and its keys."""
    shutil.copyfile(sqlite_template, tmp_path / "ventanilla.db")
    save_new_keys(keys, tmp_path / "keys.json")
    return tmp_path


def test_it_says_where_it_is_and_answers_there(tmp_path: Path):
    with Running(tmp_path / "new" / "home") as running:
        ready = httpx.get(f"{running.url()}/readyz", timeout=LONGEST_SECONDS)

        assert ready.json() == {"ready": True, "interpreter": "rules"}


def test_a_port_in_use_is_said(tmp_path: Path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

        said = refused(1, "run", "--port", port, home=tmp_path)

    assert said.startswith(f"port {port} cannot be listened on")


def test_a_worker_takes_no_port(home: Path):
    with socket.create_server(("127.0.0.1", 0)) as taken, BotApi() as telegram:
        arguments = ("--role", "worker", "--port", str(taken.getsockname()[1]))

        with Running(home, *arguments, **door(telegram)) as worker:
            worker.hear("The telegram door is open.")


def test_a_second_run_on_one_file_is_refused_and_the_first_goes_on(home: Path):
    with Running(home) as first:
        url = first.url()

        said = refused(1, *RUN, home=home)

        assert said.startswith("Another ventanilla is already running on this database file")
        assert httpx.get(f"{url}/readyz", timeout=LONGEST_SECONDS).is_success


def test_the_keys_of_another_office_are_refused(home: Path):
    (home / "keys.json").unlink()
    save_new_keys(new_keyring(), home / "keys.json")

    said = refused(1, *RUN, home=home)

    assert said.startswith("The keys in the key file do not open this database")


def test_no_new_keys_are_made_for_a_database_with_data(home: Path):
    (home / "keys.json").unlink()

    said = refused(1, *RUN, home=home)

    assert said.startswith("The key file of this database is missing")
    assert not (home / "keys.json").exists()


def test_keys_that_others_can_read_are_refused(home: Path):
    (home / "keys.json").chmod(0o644)

    said = refused(1, *RUN, home=home)

    assert said.startswith("The key file can be read by others; set its mode to 0600")


def test_a_damaged_key_file_is_refused(home: Path):
    (home / "keys.json").write_text("{")

    said = refused(1, *RUN, home=home)

    assert said.startswith("The key file cannot be read as one")


def test_a_database_of_a_newer_program_is_refused(home: Path):
    with sqlite3.connect(home / "ventanilla.db") as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    database.close()

    said = refused(1, *RUN, home=home)

    assert said.startswith("The database has newer tables than this program")


def test_a_database_that_stays_locked_is_said(home: Path):
    other = sqlite3.connect(home / "ventanilla.db", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")

    said = refused(1, *RUN, home=home)

    other.close()
    assert said.startswith("The database stayed locked for longer than we wait")


def test_a_folder_that_is_not_there_is_said(tmp_path: Path):
    url = f"sqlite:///{tmp_path}/nowhere/ventanilla.db"

    said = refused(1, *RUN, home=tmp_path, DATABASE_URL=url)

    assert said.startswith("The directory of the database file does not exist")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (
            {**PUBLIC, "TWILIO_ACCOUNT_SID": WHATSAPP["TWILIO_ACCOUNT_SID"]},
            "The whatsapp door stays shut: TWILIO_AUTH_TOKEN, TWILIO_WHATSAPP_FROM missing.",
        ),
        (WHATSAPP, "The whatsapp door stays shut: PUBLIC_BASE_URL missing."),
        (
            {"TELEGRAM_WEBHOOK_SECRET": "made-up"},
            "The telegram door stays shut: TELEGRAM_BOT_TOKEN missing.",
        ),
        (
            {**PUBLIC, "TELEGRAM_BOT_TOKEN": TOKEN},
            "The telegram door stays shut: TELEGRAM_WEBHOOK_SECRET missing.",
        ),
    ],
)
def test_a_half_given_door_stays_shut_and_the_house_opens(home: Path, given: dict, said: str):
    with Running(home, **given) as running:
        url = running.url()
        running.hear(said)

        assert httpx.get(f"{url}/readyz", timeout=LONGEST_SECONDS).is_success
        assert httpx.post(f"{url}/twilio/message").status_code == 404
        assert httpx.post(f"{url}/telegram").status_code == 404


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TWILIO_CONTENT_SIDS", "nonsense"),
        ("TWILIO_CONTENT_SIDS", f"no_such_template:HX{'0' * 32}"),
        ("TWILIO_API_BASE", "nonsense"),
    ],
)
def test_a_setting_of_whatsapp_that_cannot_be_is_bad_input(home: Path, name: str, value: str):
    said = refused(2, *RUN, home=home, **WHATSAPP, **PUBLIC, **{name: value})

    assert said.startswith(name)


def test_a_secret_that_telegram_would_not_take_is_bad_input(home: Path):
    given = {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_WEBHOOK_SECRET": "a b"}

    said = refused(2, *RUN, home=home, **PUBLIC, **given)

    assert said.startswith("TELEGRAM_WEBHOOK_SECRET")


@pytest.mark.parametrize("arguments", [(), ("--simulator",), ("--role", "web")])
def test_told_to_stop_it_ends_well(home: Path, arguments: tuple[str, ...]):
    with Running(home, *arguments) as running:
        running.url()
        running.tell_to_stop()

        assert running.end() == 0


def test_a_worker_told_to_stop_ends_well(home: Path):
    with BotApi() as telegram, Running(home, "--role", "worker", **door(telegram)) as worker:
        worker.hear("The telegram door is open.")
        until(lambda: telegram.calls_of("getUpdates"))
        worker.tell_to_stop()

        assert worker.end() == 0


def test_a_turn_under_way_is_finished_before_it_ends(home: Path):
    with (
        FakeNluServer() as ears,
        BotApi() as telegram,
        Running(home, **door(telegram), NLU_URL=ears.url, NLU_TOKEN=NLU_TOKEN) as running,
    ):
        asked = Event()
        ears.behaviour = lambda *_: (asked.set(), ears.released.wait(LONGEST_SECONDS))
        running.url()
        telegram.deliver(text("que horas son esas", update_id=1))
        assert asked.wait(LONGEST_SECONDS)
        running.tell_to_stop()

        assert running.end() == 0
    assert statuses(home, Received) == ["done"]
    [_] = statuses(home, Outgoing)


def test_a_message_being_sent_is_finished_before_it_ends(home: Path):
    sending, may_answer = Event(), Event()

    with BotApi() as telegram, Running(home, **door(telegram)) as running:
        telegram.fails("sendMessage", late(sending, may_answer))
        url = running.url()
        telegram.deliver(text("hola", update_id=1))
        assert sending.wait(LONGEST_SECONDS)
        running.tell_to_stop()
        until(lambda: not answers(url))
        may_answer.set()

        assert running.end() == 0
    assert statuses(home, Outgoing) == ["accepted"]


def door(telegram: BotApi) -> dict[str, str]:
    return {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_BASE": telegram.url}


def answers(url: str) -> bool:
    try:
        return httpx.get(f"{url}/healthz", timeout=1).is_success
    except httpx.HTTPError:
        return False


def statuses(home: Path, table: type[Received] | type[Outgoing]) -> list[str]:
    house = open_with_key_file(f"sqlite:///{home}/ventanilla.db", home / "keys.json")
    with house.read() as db:
        found = list(db.scalars(select(table.status).order_by(table.id)))
    house.close()
    return found


def until(claim: Callable[[], object]) -> None:
    """Look until something is so."""
    looks = (Event().wait(BETWEEN_LOOKS_SECONDS) for _ in range(10_000))
    assert any(claim() for _ in looks), "not so in time"
