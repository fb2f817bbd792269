"""The product as processes: one on SQLite, several on PostgreSQL; to be killed and stopped."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.doubles.bot_api import TOKEN
from tests.postgresql_server import running_server

ROOT = Path(__file__).resolve().parents[2]
SECRET = "a-secret-of-the-tests"
WORKERS = 3
ROLES = {"sqlite": ("all",), "postgres": ("web", *("worker",) * WORKERS)}
STOP_SECONDS = 20


@dataclass
class Copy:
    """One process of the product."""

    role: str
    port: int
    settings: dict[str, str]
    log: Path
    process: subprocess.Popen[bytes] | None = field(default=None)

    def start(self) -> None:
        command = [sys.executable, "-m", "app.cli", "run", "--simulator", "--role", self.role]
        with self.log.open("a") as log:
            self.process = subprocess.Popen(
                [*command, "--port", str(self.port)],
                cwd=ROOT,
                env=self.settings,
                stdout=subprocess.DEVNULL,
                stderr=log,
            )

    def kill(self) -> None:
        """End it as a power cut does."""
        self._end(signal.SIGKILL, None)

    def stop(self) -> int:
        """Ask it to stop, and give its exit code; raises ``TimeoutExpired``."""
        return self._end(signal.SIGTERM, STOP_SECONDS)

    def _end(self, how: signal.Signals, seconds: float | None) -> int:
        assert self.process is not None
        self.process.send_signal(how)
        return self.process.wait(seconds)


@dataclass
class Copies:
    """All copies of one office, on one database."""

    database_url: str
    home: Path
    copies: list[Copy]

    @property
    def url(self) -> str:
        """Where the webhook listens."""
        return f"http://127.0.0.1:{self.copies[0].port}"


@contextmanager
def running_copies(
    kind: str, home: Path, telegram: str, *, roles: tuple[str, ...] | None = None
) -> Iterator[Copies]:
    """Make a database of a kind, and give the copies on it; they are not started yet."""
    with _database(kind, home) as url:
        settings = {
            "PATH": os.environ["PATH"],
            "VENTANILLA_HOME": str(home),
            "DATABASE_URL": url,
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "TELEGRAM_WEBHOOK_SECRET": SECRET,
            "TELEGRAM_API_BASE": telegram,
        }
        copies = []
        port = _free_port()
        settings["PUBLIC_BASE_URL"] = f"http://127.0.0.1:{port}"
        for number, role in enumerate(roles or ROLES[kind]):
            log = home / f"{role}-{number}.log"
            copies.append(Copy(role, port if not number else _free_port(), settings, log))
        try:
            yield Copies(url, home, copies)
        finally:
            for copy in copies:
                if copy.process and copy.process.poll() is None:
                    copy.kill()


@contextmanager
def _database(kind: str, home: Path) -> Iterator[str]:
    if kind == "sqlite":
        yield f"sqlite:///{home / 'ventanilla.db'}"
        return
    with running_server() as server:
        name = server.make()
        yield server.url(name)
        server.drop(name)


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
