"""``kill -9`` of the process at random: nothing acknowledged is lost, no effect is doubled."""

import os
import random
import signal
import socket
import subprocess
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from itertools import count, groupby
from pathlib import Path
from threading import Event
from typing import Self

import httpx
import pytest
from sqlalchemy import select

from bot.identities import Identity
from bot.inbox import ConversationRow, Received
from bot.outgoing import Outgoing
from office.appointment import ACTIVE, Appointment
from storage.opening import open_with_key_file
from tests.doubles.bot_api import TOKEN, BotApi

SECRET = "a-secret-of-the-tests"
PEOPLE, KILLS, HANDS = 25, 10, 8
SENDERS_AT_ONCE = 20
PATIENCE_SECONDS = 60
_UPDATE_IDS = count(1)


class House:
    """The product in a process of its own, that can be killed and started again."""

    def __init__(self, home: Path, telegram: str) -> None:
        self.home = home
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self._settings = {
            "PATH": os.environ["PATH"],
            "VENTANILLA_HOME": str(home),
            "PUBLIC_BASE_URL": f"http://127.0.0.1:{self.port}",
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "TELEGRAM_WEBHOOK_SECRET": SECRET,
            "TELEGRAM_API_BASE": telegram,
        }

    def start(self) -> None:
        arguments = ["run", "--simulator", "--port", str(self.port)]
        with (self.home / "log").open("a") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "app.cli", *arguments],
                env=self._settings,
                stdout=subprocess.DEVNULL,
                stderr=log,
            )
        until(self.is_up)

    def is_up(self) -> bool:
        assert self._process.poll() is None, (self.home / "log").read_text()[-2000:]
        try:
            return httpx.get(f"http://127.0.0.1:{self.port}/readyz", timeout=5).is_success
        except httpx.HTTPError:
            return False

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()

    def kill(self) -> None:
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait(PATIENCE_SECONDS)

    def deliver(self, update: dict) -> None:
        """Bring an update as Telegram does: again and again until it is taken."""
        headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}

        def is_taken() -> bool:
            try:
                url = f"http://127.0.0.1:{self.port}/telegram"
                return httpx.post(url, json=update, headers=headers, timeout=5).is_success
            except httpx.HTTPError:
                return False

        until(is_taken)


def until(claim, seconds: float = PATIENCE_SECONDS, waiting_for: object = "") -> None:
    """Look until something is so; the only waiting there is."""
    deadline = time.monotonic() + seconds
    pause = Event()
    while not claim():
        assert time.monotonic() < deadline, f"not so in time: {waiting_for}"
        pause.wait(0.05)


def talk(person: int) -> list[str]:
    minutes = 8 * 60 + person % 16 * 30
    day = str(person // 16 + 2)
    return [
        "buenas tardes",
        "quiero una cita en mejicanos",
        "1",
        "1",
        f"Ana {'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[person]}rias",
        day,
        f"a las {minutes // 60}:{minutes % 60:02}",
        "sí",
    ]


def update_of(person: int, text: str) -> dict:
    chat = 1000 + person
    who = {"id": chat, "is_bot": False, "first_name": "Ana"}
    message = {
        "message_id": 1,
        "date": 1795446000,
        "chat": {"id": chat, "type": "private"},
        "from": who,
        "text": text,
    }
    return {"update_id": next(_UPDATE_IDS), "message": message}


def said_to(telegram: BotApi, person: int) -> list[str]:
    chat = str(1000 + person)
    return [c["text"] for c in telegram.calls_of("sendMessage") if str(c["chat_id"]) == chat]


def speak(house: House, telegram: BotApi, person: int) -> list[int]:
    acked = []
    for text in talk(person):
        before = len(set(said_to(telegram, person)))
        update = update_of(person, text)
        house.deliver(update)
        acked.append(update["update_id"])
        until(lambda before=before: len(set(said_to(telegram, person))) > before, waiting_for=text)
    return acked


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_nothing_is_lost_and_no_effect_happens_twice(tmp_path: Path):
    chance = random.Random(20261122)
    with (
        BotApi() as telegram,
        House(tmp_path, telegram.url) as house,
        ThreadPoolExecutor(HANDS) as hands,
    ):
        talks = [hands.submit(speak, house, telegram, person) for person in range(PEOPLE)]
        pause = Event()
        for _ in range(KILLS):
            pause.wait(chance.uniform(0.2, 1.5))
            house.kill()
            house.start()
        acked = [update for each in talks for update in each.result()]
        house.stop()

        check(tmp_path, telegram, acked)


def check(home: Path, telegram: BotApi, acked: list[int]) -> None:
    database = open_with_key_file(f"sqlite:///{home / 'ventanilla.db'}", home / "keys.json")
    with database.read() as db:
        received = db.execute(select(Received.vendor_id, Received.status)).all()
        assert len(received) == len(set(received))
        assert {row.status for row in received} == {"done"}
        assert len(received) == len(acked)

        booked = db.scalars(select(Appointment).where(Appointment.status.in_(ACTIVE))).all()
        assert Counter(each.person_id for each in booked) == dict.fromkeys(
            {each.person_id for each in booked}, 1
        )
        assert len(booked) == PEOPLE

        doubled = 0
        for person in range(PEOPLE):
            heard = said_to(telegram, person)
            once = [text for text, _ in groupby(heard)]
            doubled += len(heard) - len(once)
            assert once == written_to(db, person)
    database.close()
    assert doubled <= KILLS * SENDERS_AT_ONCE
    assert telegram.objections == []


def written_to(db, person: int) -> list[str]:
    rows = db.execute(
        select(Outgoing, Identity)
        .join(ConversationRow, ConversationRow.id == Outgoing.conversation_id)
        .join(Identity, Identity.id == ConversationRow.identity_id)
        .order_by(Outgoing.id)
    )
    return [row.reply.text for row, who in rows if who.address == str(1000 + person)]
