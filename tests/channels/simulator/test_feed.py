"""What the phones show: all of the talk, once, in order, and after a cut only what was missed."""

import json
import signal
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import httpx
import pytest

from bot import inbox, outbox
from bot.channels.simulator import cursor
from bot.channels.simulator.cursor import Seen
from bot.channels.simulator.screen import Look, look
from bot.message import Address, Message, Reply
from office import caseworkers
from office.caseworkers import Role
from storage.database import Database
from tests.channels.simulator.office import MONDAY, Office, at_work, open_office

ANA = Address(channel="whatsapp", handle="ana")
BETO = Address(channel="telegram", handle="beto")


async def say(office: Office, text: str, *, who: Address = ANA, **said: object) -> None:
    now = office.house.clock.now()
    office.house.receive(
        Message(id=f"{who}-{now.timestamp()}", sender=who, sent_at=now, text=text, **said)
    )
    await office.settle()


def shown(office: Office, seen: Seen | None = None, who: Address = ANA) -> Look:
    with office.house.database.read() as db:
        return look(db, {who: seen or Seen()})


def ids(news: Look) -> list[str]:
    return [bubble["id"] for bubble in news.bubbles]


def sides(news: Look) -> list[bool]:
    return [bubble["from_person"] for bubble in news.bubbles]


async def test_a_phone_shows_both_sides_of_a_talk_in_order(office: Office):
    await say(office, "hola")
    await say(office, "quiero una cita")

    assert sides(shown(office)) == [True, False, True, False]


async def test_a_phone_shows_its_own_talk_and_no_other(office: Office):
    await say(office, "hola")
    await say(office, "hola", who=BETO)

    assert {bubble["phone"] for bubble in shown(office, who=BETO).bubbles} == {"telegram:beto"}


async def test_what_was_seen_is_not_shown_again(office: Office):
    await say(office, "hola")
    first = shown(office)
    await say(office, "quiero una cita")

    second = shown(office, first.seen[ANA])

    assert sides(second) == [True, False]
    assert set(ids(first)) & set(ids(second)) == set()


async def test_an_answer_held_until_the_person_writes_is_shown_when_it_comes(office: Office):
    await say(office, "hola")
    office.house.clock.move_to(MONDAY + timedelta(hours=30))
    answer_as_a_caseworker(office, "Su papel ya está listo.")
    await office.settle()
    knocked = shown(office)
    await say(office, "ver")

    come = shown(office, knocked.seen[ANA])

    assert knocked.bubbles[-1]["template"] == "answer_waiting"
    assert "Su papel ya está listo." not in [bubble["text"] for bubble in knocked.bubbles]
    assert "Su papel ya está listo." in [bubble["text"] for bubble in come.bubbles]


def answer_as_a_caseworker(office: Office, words: str) -> None:
    now = office.house.clock.now()
    with office.house.database.write() as db:
        marta = caseworkers.add(
            db, "marta", role=Role.CASEWORKER, office=None, password_hash=None, now=now
        )
        found = inbox.of_address(db, ANA)
        assert found is not None
        outbox.say_or_hold(
            db, *found, Reply(text=words), key="case:1:a", now=now, said_by=marta.id
        )


async def test_what_nobody_has_sent_yet_is_not_shown(office: Office):
    now = office.house.clock.now()
    office.house.receive(Message(id="one", sender=ANA, sent_at=now, text="hola"))
    office.house.clock.move_to(now + timedelta(seconds=1))
    office.house.answer_waiting(timedelta())

    assert sides(shown(office)) == [True]


async def test_a_message_is_unread_until_it_is_answered(office: Office):
    now = office.house.clock.now()
    office.house.receive(Message(id="one", sender=ANA, sent_at=now, text="hola"))
    [before] = shown(office).presences
    await office.settle()
    [after] = shown(office).presences

    assert (before["is_writing"], before["first_unread"]) == (True, 1)
    assert (after["is_writing"], after["first_unread"]) == (False, None)


async def test_only_whatsapp_has_a_window(office: Office):
    await say(office, "hola")
    await say(office, "hola", who=BETO)

    [whatsapp], [telegram] = shown(office).presences, shown(office, who=BETO).presences

    assert whatsapp["window_until"] == pytest.approx(
        (MONDAY + timedelta(hours=24)).timestamp(), abs=1
    )
    assert telegram["window_until"] is None


@pytest.mark.parametrize(
    "seen", [Seen(), Seen(received=3, sent=7), Seen(received=3, sent=7, awaited=(4, 6))], ids=str
)
def test_a_cursor_is_read_as_it_was_written(seen: Seen):
    word = cursor.written({ANA: seen, BETO: Seen(sent=1)})

    assert cursor.read(word, [ANA, BETO]) == {ANA: seen, BETO: Seen(sent=1)}


@pytest.mark.parametrize("word", ["", "whatsapp:ana", "whatsapp:ana=", "whatsapp:ana=x.y", "=,=,"])
def test_a_cursor_that_cannot_be_read_begins_anew(word: str):
    assert cursor.read(word, [ANA]) == {ANA: Seen()}


class Stream:
    """A page's feed, read event by event."""

    def __init__(self, response: httpx.Response) -> None:
        self._lines = response.iter_lines()
        self.last_id = ""

    def next(self, name: str) -> dict[str, object]:
        """Read up to the next event of a name."""
        event: dict[str, str] = {}
        for line in self._lines:
            field, _, value = line.partition(": ")
            if line:
                event[field] = value
                continue
            self.last_id = event.get("id", self.last_id)
            if event.get("event") == name:
                return json.loads(event["data"])
            event = {}
        raise AssertionError(f"the stream ended before {name}")


@pytest.fixture
def served(database: Database):
    with at_work(open_office(database)) as office:
        yield office


def listening(client: httpx.Client, **headers: str):
    return client.stream(
        "GET",
        "/simulador/eventos",
        params={"phone": ["whatsapp:ana", "telegram:beto"]},
        headers=headers,
    )


def send(client: httpx.Client, said: str, text: str) -> None:
    client.post(
        "/simulador/mensajes",
        json={"id": said, "from": "whatsapp:ana", "text": text},
        headers={"Sec-Fetch-Site": "same-origin"},
    ).raise_for_status()


def test_a_page_cut_off_is_told_what_it_missed_and_nothing_twice(served: Office):
    with httpx.Client(base_url=served.address, timeout=20) as client:
        with listening(client) as response:
            stream = Stream(response)
            send(client, "aaaaaaaa", "hola")
            before = [stream.next("bubble")["id"], stream.next("bubble")["id"]]
        send(client, "bbbbbbbb", "quiero una cita")
        with listening(client, **{"Last-Event-ID": stream.last_id}) as response:
            stream = Stream(response)
            after = [stream.next("bubble")["id"], stream.next("bubble")["id"]]

    assert before == ["in-1", "out-1"]
    assert after == ["in-2", "out-2"]


def test_the_feed_tells_the_hour_again_when_the_clock_is_moved(served: Office):
    with (
        httpx.Client(base_url=served.address, timeout=20) as client,
        listening(client) as response,
    ):
        stream = Stream(response)
        first = stream.next("house")
        client.post(
            "/simulador/reloj",
            json={"minutes": 1440},
            headers={"Sec-Fetch-Site": "same-origin"},
        ).raise_for_status()
        told = [first["now"]]
        while told[-1] - told[0] < timedelta(days=1).total_seconds():
            told.append(stream.next("house")["now"])

    assert first["ears"] == "rules"
    assert told[-1] - told[0] == pytest.approx(86400, abs=60)


@pytest.mark.slow
def test_a_page_that_listens_does_not_keep_the_program_from_ending(
    empty_database_url: str, tmp_path: Path
):
    keys = str(tmp_path / "keys.json")
    serving = [sys.executable, "-m", "tests.channels.simulator.serving", empty_database_url, keys]
    with subprocess.Popen(serving, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        address = program.stdout.readline().strip()
        with httpx.Client(base_url=address, timeout=20) as client, listening(client) as response:
            Stream(response).next("house")
            program.send_signal(signal.SIGTERM)
            ended = program.wait(timeout=4)

    assert ended in {0, -signal.SIGTERM}
