"""Which of several processes does what only one may: the others wait, and one follows at once.

PostgreSQL holds the lead as an advisory lock of a connection: it is free the moment its process
dies, and half a minute after its machine is gone. On SQLite there is one process, and it leads.
"""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import psycopg
from sqlalchemy.engine import Engine

from storage.listening import place_of

Holds = Callable[[], Awaitable[None]]

LEAD = 20_261_123
_MACHINE_GONE = {
    "tcp_keepalives_idle": 10,
    "tcp_keepalives_interval": 5,
    "tcp_keepalives_count": 3,
}


@asynccontextmanager
async def lead(engine: Engine) -> AsyncIterator[Holds]:
    """Wait until this process leads, and lead until the block ends.

    What is given raises ``psycopg.Error`` once the lead is lost.
    """
    if engine.dialect.name == "sqlite":
        yield _holds_always
        return
    options = " ".join(f"-c {name}={value}" for name, value in _MACHINE_GONE.items())
    connecting = psycopg.AsyncConnection.connect(
        place_of(engine.url), autocommit=True, options=options
    )
    async with await connecting as connection:
        await connection.execute("SELECT pg_advisory_lock(%s)", (LEAD,))

        async def holds() -> None:
            await connection.execute("SELECT 1")

        yield holds


async def _holds_always() -> None:
    return
