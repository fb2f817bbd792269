"""A house at work in its loops, and how they come to an end."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from app.clock import Clock, machine_now
from app.house import House, open_house
from app.running import Running
from bot.message import Address, Message
from bot.outgoing import Outgoing
from nlu.rules import Rules
from office.directory import Directory
from storage.keyring import Keyring
from storage.keys import save_new_keys
from tests.doubles.late_door import LateDoor

ANA = Address(channel="telegram", handle="7")


@pytest.fixture
def door() -> LateDoor:
    return LateDoor("telegram")


@pytest.fixture
def house(
    database_url: str, tmp_path: Path, keys: Keyring, demonstration: Directory, door: LateDoor
) -> Iterator[House]:
    save_new_keys(keys, tmp_path / "keys.json")
    with open_house(
        database_url=database_url,
        key_file=tmp_path / "keys.json",
        directory=demonstration,
        interpreter=Rules(),
        doors={door.channel: door},
        clock=Clock(),
    ) as opened:
        yield opened


async def test_what_is_being_sent_when_it_stops_is_finished(house: House, door: LateDoor):
    running = Running(house)
    is_stopping = asyncio.Event()

    async def beside() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            is_stopping.set()

    async def answer_once_it_stops() -> None:
        await is_stopping.wait()
        door.may_answer.set()

    answering = asyncio.create_task(answer_once_it_stops())
    async with running.at_work(beside):
        await running.receive(Message(id="1", sender=ANA, sent_at=machine_now(), text="hola"))
        await door.began.wait()

    await answering
    assert statuses(house) == ["accepted"]


async def test_nothing_more_is_begun_once_it_stops(house: House, door: LateDoor):
    running = Running(house)

    async with running.at_work():
        pass

    await running.receive(Message(id="1", sender=ANA, sent_at=machine_now(), text="hola"))
    assert statuses(house) == []
    assert not door.began.is_set()


def statuses(house: House) -> list[str]:
    with house.database.read() as db:
        return list(db.scalars(select(Outgoing.status)))
