"""One process leads; when it is gone another does, at once."""

import asyncio

import psycopg
import pytest

from storage.database import Database
from storage.leading import lead


@pytest.mark.postgres
async def test_one_leads_and_another_follows_when_it_is_gone(database: Database):
    second = asyncio.Event()

    async def follow() -> None:
        async with lead(database.engine) as holds:
            await holds()
            second.set()

    async with lead(database.engine):
        following = asyncio.create_task(follow())
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(second.wait(), 0.3)

    async with asyncio.timeout(10):
        await second.wait()
        await following


@pytest.mark.postgres
async def test_a_lead_that_was_lost_is_noticed(database: Database):
    async with lead(database.engine) as holds:
        await asyncio.to_thread(end_every_other_line, database)

        with pytest.raises(psycopg.OperationalError):
            await holds()


async def test_on_sqlite_the_one_process_leads(database: Database):
    async with asyncio.timeout(10), lead(database.engine) as holds:
        await holds()


def end_every_other_line(database: Database) -> None:
    ours = "pid <> pg_backend_pid() AND datname = current_database()"
    with database.engine.connect() as connection:
        connection.exec_driver_sql(
            f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {ours}"
        )
