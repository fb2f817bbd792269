"""The way in from Telegram without a public address: we ask, and store before we ask for more."""

import asyncio

import structlog
from telegram import Bot
from telegram.error import TelegramError

from bot.channels.telegram.backoff import pause_after
from bot.channels.telegram.client import GET_UPDATES, TOTAL_SECONDS, ask
from bot.channels.telegram.door import Meet, TelegramDoor
from bot.channels.telegram.reading import ALLOWED_UPDATES, Arrival, read_update
from bot.channels.telegram.shapes import UnreadableUpdateError
from bot.channels.telegram.webhook import Receive
from storage.errors import StorageError

log = structlog.get_logger(__name__)

WAIT_SECONDS = 30
_BREATH_SECONDS = 0.1


class Polling:
    """Asks Telegram for updates until it is cancelled."""

    def __init__(self, bot: Bot, door: TelegramDoor, *, wait_seconds: int = WAIT_SECONDS) -> None:
        self._bot = bot
        self._door = door
        self._wait_seconds = wait_seconds
        self._offset: int | None = None
        self._has_no_webhook = False

    async def run(self, receive: Receive, meet: Meet) -> None:
        """Store every update through ``receive``; what fails is tried again, ever more slowly."""
        failures = 0
        async with asyncio.TaskGroup() as courtesies:
            while True:
                try:
                    await self._round(receive, meet, courtesies)
                    failures = 0
                except (TelegramError, StorageError, LookupError, UnreadableUpdateError) as error:
                    failures += 1
                    log.warning("telegram_poll_failed", error=type(error).__name__)
                    await asyncio.sleep(pause_after(error, failures))

    async def _round(self, receive: Receive, meet: Meet, courtesies: asyncio.TaskGroup) -> None:
        await self._drop_webhook()
        batch = await self._ask()
        for data in batch:
            arrival = await self._store(data, receive)
            courtesies.create_task(self._door.acknowledge(arrival, meet))
        if not batch:  # an honest server has made us wait already
            await asyncio.sleep(_BREATH_SECONDS)

    async def _drop_webhook(self) -> None:
        if not self._has_no_webhook:
            await self._bot.delete_webhook(drop_pending_updates=False)
            self._has_no_webhook = True

    async def _ask(self) -> list[object]:
        asked = {
            "offset": self._offset,
            "timeout": self._wait_seconds,
            "allowed_updates": list(ALLOWED_UPDATES),
        }
        patience = self._wait_seconds + TOTAL_SECONDS
        batch = await ask(self._bot, GET_UPDATES, asked, read_seconds=patience)
        if not isinstance(batch, list):
            raise UnreadableUpdateError("result")
        return batch

    async def _store(self, data: object, receive: Receive) -> Arrival:
        """Write one update down, and only then ask for those after it."""
        update_id = _id_of(data)
        try:
            arrival = read_update(data)
        except UnreadableUpdateError as error:
            log.warning("telegram_update_unreadable", where=str(error))
            arrival = Arrival()
        if arrival.message:
            await receive(arrival.message)
        self._offset = update_id + 1
        return arrival


def _id_of(data: object) -> int:
    """Read where an update stands in the row; without it there is no going on."""
    update_id = data.get("update_id") if isinstance(data, dict) else None
    if not isinstance(update_id, int):
        raise UnreadableUpdateError("update_id")
    return update_id
