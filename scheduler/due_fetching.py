"""Files that people sent: fetched from their vendor once the message is on disk, and kept."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime

import structlog
from anyio import to_thread

from bot import attachments
from bot.attachments import Waiting
from bot.fetching import NotFetchedError, RefusedFileError, kind_of
from storage.database import Database

log = structlog.get_logger(__name__)

_EVERY_SECONDS = 2.0

Fetch = Callable[[str], Awaitable[bytes]]
"""Fetches a file from where its vendor has it; raises ``NotFetched-`` or ``RefusedFileError``."""


class Fetcher:
    """Fetches what is due, by the way of each file's channel."""

    def __init__(
        self,
        database: Database,
        ways: Mapping[str, Fetch],
        *,
        machine_now: Callable[[], datetime],
    ) -> None:
        self._database, self._ways, self._machine_now = database, ways, machine_now

    async def run(self) -> None:
        """Fetch what is due, again and again."""
        while True:
            while await self.fetch_due():
                pass
            await asyncio.sleep(_EVERY_SECONDS)

    async def fetch_due(self) -> int:
        """Fetch a few files; answers how many were tried."""
        waiting = await to_thread.run_sync(self._claim)
        await asyncio.gather(*map(self._fetch, waiting))
        return len(waiting)

    def _claim(self) -> list[Waiting]:
        with self._database.write() as db:
            return attachments.claim(db, self._ways, self._machine_now())

    async def _fetch(self, file: Waiting) -> None:
        try:
            content = await self._ways[file.channel](file.source)
            kind = kind_of(content)
        except NotFetchedError as error:
            log.warning("file_not_fetched", attachment=file.id, error=str(error))
            await to_thread.run_sync(self._fail, file)
        except RefusedFileError as error:
            log.warning("file_refused", attachment=file.id, error=str(error))
            await to_thread.run_sync(self._refuse, file)
        else:
            await to_thread.run_sync(self._keep, file, content, kind)

    def _keep(self, file: Waiting, content: bytes, kind: str) -> None:
        with self._database.write() as db:
            attachments.keep(db, file.id, content, kind, self._machine_now())

    def _refuse(self, file: Waiting) -> None:
        with self._database.write() as db:
            attachments.refuse(db, file.id)

    def _fail(self, file: Waiting) -> None:
        with self._database.write() as db:
            attachments.fail(db, file.id, self._machine_now())
