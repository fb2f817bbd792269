"""What one process writes, another hears at once."""

import asyncio
from contextlib import aclosing
from datetime import UTC, datetime

import pytest

from bot import intake, outbox
from bot.message import Address, Message, Reply
from storage.database import Database
from storage.listening import TABLES, tables_written

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
ANA = Address(channel="telegram", handle="7")


@pytest.mark.postgres
async def test_what_one_process_writes_another_hears_at_once(database: Database):
    waiting = set(TABLES)

    async with asyncio.timeout(20), aclosing(tables_written(database.engine)) as tables:
        writing = asyncio.ensure_future(asyncio.to_thread(write_while_waiting, database, waiting))
        while waiting:
            waiting.discard(await anext(tables))
        await writing


def write_while_waiting(database: Database, waiting: set[str]) -> None:
    """Write until both are heard: nobody can tell when the listening began."""
    number = 0
    while waiting:
        number += 1
        with database.write() as db:
            message = Message(id=str(number), sender=ANA, sent_at=NOW, text="hola")
            intake.take_in(db, message, NOW)
            outbox.say(db, 1, Reply(text="Buenas."), key=str(number), now=NOW)
