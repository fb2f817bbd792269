"""What other processes wrote, heard at once: PostgreSQL calls out what a trigger notes.

The triggers are in the migrations: each new row of the inbox or the outbox calls its table's name.
A call that is missed costs a second, no more: whoever listens looks by itself as well.
"""

from collections.abc import AsyncIterator

import psycopg
from sqlalchemy import URL
from sqlalchemy.engine import Engine

TABLES = ("inbox", "outbox")
_CHANNEL = "ventanilla_{}"


async def tables_written(engine: Engine) -> AsyncIterator[str]:
    """Give the name of a table each time that somebody wrote to it; raises ``psycopg.Error``."""
    connecting = psycopg.AsyncConnection.connect(place_of(engine.url), autocommit=True)
    async with await connecting as connection:
        for table in TABLES:
            await connection.execute(f"LISTEN {_CHANNEL.format(table)}".encode())
        async for called in connection.notifies():
            yield called.channel.removeprefix(_CHANNEL.format(""))


def place_of(url: URL) -> str:
    """Name a PostgreSQL database as its own library does."""
    return url.set(drivername="postgresql").render_as_string(hide_password=False)
