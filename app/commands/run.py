"""ventanilla run: the whole product as one process, until it is told to stop."""

import argparse
import asyncio
import socket
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from app.commands.arguments import port
from app.ears import ears
from app.house import DEMONSTRATION, DIRECTORY_FILE
from app.serving import Serving
from app.settings import Settings
from office.directory import load
from storage.engines import sqlite_file, url_of
from storage.single_process import claim_single_process

GRACE_SECONDS = 10


class PortTakenError(Exception):
    """The port cannot be listened on."""


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    parser = commands.add_parser("run", help="serve the office on this machine")
    parser.add_argument("--port", type=port, default=8000, help="0 is any that is free")
    parser.add_argument("--simulator", action="store_true", help="open the demonstration office")
    parser.add_argument("--role", choices=["all", "web", "worker"], default="all")
    parser.set_defaults(command=run)


def run(given: argparse.Namespace, settings: Settings) -> int:
    """Serve until told to stop; raises ``PortTakenError`` and the cellar's errors."""
    settings.make_home()
    directory = load(DIRECTORY_FILE, DEMONSTRATION if given.simulator else None)
    with ExitStack() as stack:
        stack.enter_context(_alone(settings))
        listening = None
        if given.role != "worker":
            listening = stack.enter_context(_listening(given.port))
        interpreter = stack.enter_context(ears(settings))
        serving = Serving(
            settings=settings,
            directory=directory,
            interpreter=interpreter,
            simulator=given.simulator,
            role=given.role,
            port=listening.getsockname()[1] if listening else given.port,
        )
        asyncio.run(serving.until_stopped(listening, grace_seconds=GRACE_SECONDS))
    return 0


@contextmanager
def _alone(settings: Settings) -> Iterator[None]:
    """Refuse a second process on one SQLite file; PostgreSQL takes any number."""
    file = sqlite_file(url_of(settings.database))
    if file is None:
        yield
        return
    with claim_single_process(file):
        yield


@contextmanager
def _listening(number: int) -> Iterator[socket.socket]:
    """Take the port before all else; who calls early waits until the doors are open."""
    with socket.socket() as listening:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind(("127.0.0.1", number))
            listening.listen()
        except OSError as error:
            raise PortTakenError(f"port {number} cannot be listened on: {error}") from error
        yield listening
