"""An office with the simulator as its doors: played by hand, or at work behind an address."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from threading import Event, Thread

import uvicorn
from fastapi import FastAPI

from app.clock import Clock, machine_now
from app.erasure_notes import ErasureNotes
from app.house import House, demonstration_directory
from bot.channels.simulator.door import SimulatorDoor
from bot.channels.simulator.handed import Simulator
from bot.channels.simulator.page import router
from bot.dialogue import Dialogue
from bot.message import Message
from console.headers import SecurityHeaders
from office.directory import Directory
from scheduler.due_sealing import Sealer
from scheduler.due_sending import Sender
from scheduler.due_wiping import Wiper
from storage.database import Database
from tests.doubles.keyword_ears import KeywordEars

CHANNELS = ("whatsapp", "telegram")
MONDAY = datetime.fromisoformat("2026-11-23T09:00:00-06:00")
_ROUND = timedelta(milliseconds=20)


@dataclass(frozen=True, kw_only=True)
class Office:
    """A house, and the web page of its phones."""

    house: House
    app: FastAPI
    address: str = ""
    stop: Event = field(default_factory=Event)

    async def settle(self) -> None:
        """Do all that is due; a moment passes in each round."""
        done = 1
        while done:
            self.house.clock.move_to(self.house.clock.now() + _ROUND)
            done = self.house.answer_waiting(timedelta()) + self.house.tick()
            done += await self.house.sender.send_due()

    async def be_at_work(self) -> None:
        while not self.stop.is_set():
            await self.settle()
            await asyncio.sleep(_ROUND.total_seconds())


@cache
def read_directory() -> Directory:
    return demonstration_directory()


def open_office(database: Database, **handed: object) -> Office:
    clock = Clock(still_at=MONDAY)
    ears, directory = KeywordEars(), read_directory()
    doors = {channel: SimulatorDoor(channel) for channel in CHANNELS}
    house = House(
        database=database,
        directory=directory,
        interpreter=ears,
        clock=clock,
        dialogue=Dialogue(database, ears, directory),
        sender=Sender(database, doors, now=clock.now, machine_now=machine_now),
        sealer=Sealer(database),
        wiper=Wiper(database),
        erasure_notes=ErasureNotes(Path(mkdtemp()) / "erased.jsonl"),
    )

    async def receive(message: Message) -> bool:
        return house.receive(message)

    async def move_clock(moment: datetime) -> None:
        clock.move_to(moment)

    simulator = Simulator(
        **{
            "database": database,
            "channels": CHANNELS,
            "receive": receive,
            "now": clock.now,
            "move_clock": move_clock,
            "ears": lambda: ears.name,
            "console_path": lambda: "/consola",
            **handed,
        }
    )
    app = FastAPI()
    app.include_router(router(simulator))
    app.add_middleware(SecurityHeaders, is_https=False)
    return Office(house=house, app=app)


@contextmanager
def at_work(office: Office) -> Iterator[Office]:
    """Serve an office on this machine, its loops running, until the block ends."""
    config = uvicorn.Config(
        office.app, host="127.0.0.1", port=0, log_config=None, timeout_graceful_shutdown=5
    )
    server = uvicorn.Server(config)
    bound = config.bind_socket()
    bound.listen()  # who comes before the server waits, and is not turned away
    thread = Thread(target=asyncio.run, args=(_serve(office, server, bound),))
    thread.start()
    try:
        host, port = bound.getsockname()
        yield Office(house=office.house, app=office.app, address=f"http://{host}:{port}")
    finally:
        office.stop.set()
        server.should_exit = True
        thread.join(timeout=20)
        bound.close()


async def _serve(office: Office, server: uvicorn.Server, bound: object) -> None:
    await asyncio.gather(server.serve(sockets=[bound]), office.be_at_work())
