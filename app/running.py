"""A house at work: answers, sends and ticks as things come in, each in its own loop."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import datetime
from typing import TypeVar

import structlog
from anyio import CapacityLimiter, to_thread

from app.clock import BackwardsError, machine_now
from app.house import House
from bot import inbox
from bot.channels.simulator.handed import ClockFixedError
from bot.floods import Floods
from bot.message import Address, Message
from scheduler.ticks import Ticker
from storage.errors import StorageError
from storage.leading import lead
from storage.listening import tables_written

T = TypeVar("T")
log = structlog.get_logger(__name__)

_NET_SECONDS = 1.0
"""How often a loop looks by itself, should a wake-up be missed or come from another process."""
_BETWEEN_LOOKS_SECONDS = 0.1
_LOOKS_AFTER_SECONDS = 5.0
"""How often we look whether a vendor has what we are unsure of."""
_FINISH_SECONDS = 10.0
"""How long a stop waits for the turn and the sending under way: the longest a vendor may take."""
_MOST_THREADS = 8


class Running:
    """A house with its loops; doors and pages hand things in from the event loop."""

    def __init__(self, house: House) -> None:
        self.house = house
        self._floods = Floods()
        self._said = asyncio.Event()
        self._ready = asyncio.Event()
        self._leads = asyncio.Event()
        self._stopping = asyncio.Event()
        self._beside: list[asyncio.Task[None]] = []
        self._threads = CapacityLimiter(_MOST_THREADS)

    async def receive(self, message: Message) -> bool:
        """Write a message down; false for a repeated delivery. Storage errors climb."""
        flood = self._floods.note(message.sender, machine_now())
        is_new = await self._in_thread(lambda: self.house.receive(message, flood))
        self._said.set()
        return is_new

    async def meet(self, group: Address) -> bool:
        """Tell whether a group is met for the first time."""
        return await self._in_thread(lambda: self.house.meet(group))

    async def move_clock(self, moment: datetime) -> None:
        """Move the office's clock on and do what falls due; raises ``ClockFixedError``."""
        try:
            self.house.clock.move_to(moment)
        except BackwardsError as error:
            raise ClockFixedError(str(error)) from error
        await self._tick()

    def wake(self) -> None:
        """Look at the outbox now."""
        self._ready.set()

    @asynccontextmanager
    async def at_work(self, *background: Callable[[], Awaitable[None]]) -> AsyncIterator[None]:
        """Run the loops, and what a door runs beside them, until the block ends.

        Of several processes all answer, and one sends and runs what is beside.
        At its end nothing more is begun, and what is under way is finished.
        """
        ticker = Ticker(self._tick)
        loops = (self._answering, self._sending, self._looking_after)
        own = [asyncio.ensure_future(_ever(loop)) for loop in loops]
        under = [
            asyncio.ensure_future(_ever(self._hearing)),
            asyncio.ensure_future(_ever(lambda: self._leading(background))),
        ]
        ticker.start()
        try:
            yield
        finally:
            ticker.stop()
            self._stopping.set()
            await _cancel(self._beside)
            self._said.set()
            self._ready.set()
            await asyncio.wait(own, timeout=_FINISH_SECONDS)
            await _cancel([*own, *under])

    async def _hearing(self) -> None:
        """Be woken by what other processes write; on SQLite there are none."""
        database = self.house.database
        if database.dialect != "postgresql":
            return
        async for table in tables_written(database.engine):
            (self._said if table == "inbox" else self._ready).set()

    async def _leading(self, background: Sequence[Callable[[], Awaitable[None]]]) -> None:
        """Wait for the lead, and hold it until cancelled: longer than the last sending lasts."""
        async with lead(self.house.database.engine) as holds:
            await self._in_thread(self.house.sender.lead)
            if not self._stopping.is_set():
                self._beside = [asyncio.ensure_future(_ever(each)) for each in background]
            self._leads.set()
            self.wake()
            try:
                while True:
                    await holds()
                    await asyncio.sleep(_NET_SECONDS)
            finally:
                self._leads.clear()
                await _cancel(self._beside)

    async def _answering(self) -> None:
        while not self._stopping.is_set():
            await _woken(self._said)
            while not self._stopping.is_set() and await self._in_thread(self._has_waiting):
                if await self._in_thread(self.house.answer_waiting):
                    self.wake()
                else:  # a burst is not over yet
                    await asyncio.sleep(_BETWEEN_LOOKS_SECONDS)

    async def _sending(self) -> None:
        while not self._stopping.is_set():
            await _woken(self._ready)
            while self._may_send() and await self.house.sender.send_due(self._may_send):
                pass

    async def _looking_after(self) -> None:
        while not self._stopping.is_set():
            if self._may_send() and await self.house.sender.look_after():
                self.wake()
            with suppress(TimeoutError):
                await asyncio.wait_for(self._stopping.wait(), _LOOKS_AFTER_SECONDS)

    def _may_send(self) -> bool:
        return self._leads.is_set() and not self._stopping.is_set()

    async def _tick(self) -> None:
        try:
            done = await self._in_thread(self.house.tick)
        except StorageError as error:
            log.warning("tick_failed", error=type(error).__name__)
            return
        if done:
            self.wake()

    def _has_waiting(self) -> bool:
        with self.house.database.read() as db:
            return inbox.anything_new(db, self.house.clock.now())

    async def _in_thread(self, call: Callable[[], T]) -> T:
        return await to_thread.run_sync(call, limiter=self._threads)


async def _cancel(tasks: list[asyncio.Task[None]]) -> None:
    for task in tasks:
        task.cancel()
    for task in tasks:
        with suppress(asyncio.CancelledError):
            await task


async def _ever(loop: Callable[[], Awaitable[None]]) -> None:
    """Run a loop again after an error: one bad moment must not end the service."""
    while True:
        try:
            return await loop()
        except Exception as error:  # one of the five tops: the sweep
            log.exception("loop_failed", error=type(error).__name__)
            await asyncio.sleep(_NET_SECONDS)


async def _woken(event: asyncio.Event) -> None:
    with suppress(TimeoutError):
        await asyncio.wait_for(event.wait(), _NET_SECONDS)
    event.clear()
