"""A house served on an address: opens the doors, says what is open, and closes in order."""

import asyncio
import signal
import socket
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import uvicorn
from fastapi import APIRouter, FastAPI

from app.clock import Clock, machine_now
from app.doors import Doors, open_doors
from app.house import House, open_house
from app.running import Running
from app.settings import Settings
from app.web import CONSOLE, to_console, web
from bot.channels.simulator.handed import Simulator
from bot.channels.simulator.page import router as phones
from console.desk import Desk
from console.first_run import first_run_link
from console.web import router as console
from nlu.interpretation import Interpreter
from office import caseworkers
from office.directory import Directory


@dataclass(frozen=True, slots=True, kw_only=True)
class Serving:
    """What is served, as the operator asked."""

    settings: Settings
    directory: Directory
    interpreter: Interpreter
    simulator: bool
    role: str
    port: int

    @property
    def address(self) -> str:
        """Where a browser on this machine finds it."""
        return f"http://127.0.0.1:{self.port}/"

    @property
    def is_public(self) -> bool:
        """Whether browsers elsewhere are to find it too."""
        return self.settings.public_base_url is not None

    @property
    def street_address(self) -> str:
        """Where caseworkers find it."""
        return self.settings.public_base_url or self.address

    async def until_stopped(self, listening: socket.socket | None, *, grace_seconds: int) -> None:
        """Serve until a signal asks to stop; turns under way are finished.

        A worker listens nowhere.
        """
        doors = open_doors(self.settings, simulator=self.simulator)
        try:
            with open_house(
                database_url=self.settings.database,
                key_file=self.settings.key_file,
                directory=self.directory,
                interpreter=self.interpreter,
                doors=doors.out,
                clock=Clock(),
                people_a_day=self.settings.whatsapp_people_a_day,
            ) as house:
                await self._serve(house, doors, listening, grace_seconds)
        finally:
            for closing in doors.closings:
                await closing()

    async def _serve(
        self, house: House, doors: Doors, listening: socket.socket | None, grace_seconds: int
    ) -> None:
        running = Running(house)
        loops = [_bound(loop, running) for loop in doors.loops]
        if listening is None:
            self._say(doors, None)
            await _work_until_told(running, loops)
            return
        first_run = self._first_run(house)
        app = web(
            running,
            self._routers(running, doors, first_run),
            loops if self.role == "all" else None,
            public_base_url=self.settings.public_base_url,
        )
        server = _server(app, grace_seconds)
        self._say(doors, first_run)
        await server.serve(sockets=[listening])

    def _routers(self, running: Running, doors: Doors, first_run: str | None) -> list[APIRouter]:
        house = running.house
        desk = Desk(
            database=house.database,
            directory=house.directory,
            now=house.clock.now,
            machine_now=machine_now,
            # Where real people write, or others can come, a password is not enough.
            is_demonstration=self.simulator and not doors.are_real and not self.is_public,
            wake=running.wake,
            interpreter_name=lambda: house.interpreter.name,
            base_url=self.street_address,
        )
        routers = [routes(running) for routes in doors.routes]
        routers.append(console(desk))
        routers.append(self._phones(running, doors, first_run) if self.simulator else to_console())
        return routers

    def _phones(self, running: Running, doors: Doors, first_run: str | None) -> APIRouter:
        house = running.house
        return phones(
            Simulator(
                database=house.database,
                channels=doors.simulated,
                receive=running.receive,
                now=house.clock.now,
                move_clock=None if doors.are_real else running.move_clock,
                ears=lambda: house.interpreter.name,
                console_path=lambda: _console_path(house, first_run),
            )
        )

    def _first_run(self, house: House) -> str | None:
        with house.database.write() as db:
            return first_run_link(db, machine_now())

    def _say(self, doors: Doors, first_run: str | None) -> None:
        """Tell the operator where it is and which doors are shut for want of something."""
        lines = [f"Ventanilla is open at {self.address}"] if self.role != "worker" else []
        for name, missing in doors.shut.items():
            lines.append(f"The {name} door stays shut: {', '.join(missing)} missing.")
        lines += [f"The {name} door is open." for name in doors.out if name not in doors.simulated]
        if first_run:
            lines.append(
                f"First account: {self.street_address.rstrip('/')}{first_run} (one use, 24 hours)"
            )
        sys.stdout.write("\n".join(lines) + "\n")
        sys.stdout.flush()


def _console_path(house: House, first_run: str | None) -> str:
    with house.database.read() as db:
        return CONSOLE if first_run is None or caseworkers.any_with_password(db) else first_run


def _bound(
    loop: Callable[[Running], Awaitable[None]], running: Running
) -> Callable[[], Awaitable[None]]:
    return lambda: loop(running)


async def _work_until_told(running: Running, loops: list[Callable[[], Awaitable[None]]]) -> None:
    told = asyncio.Event()
    for each in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(each, told.set)
    async with running.at_work(*loops):
        await told.wait()


def _server(app: FastAPI, grace_seconds: int) -> uvicorn.Server:
    """Make what serves the web; told to stop before it listens, it does not begin."""
    config = uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_graceful_shutdown=grace_seconds,
    )
    server = uvicorn.Server(config)
    # It hears signals only while it serves, and raises them again when it has stopped.
    signal.signal(signal.SIGTERM, server.handle_exit)
    return server
