"""The real program in a process of its own, as an operator starts it in an empty home."""

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path
from threading import Event
from typing import Self

import httpx

LONGEST_START_SECONDS = 60
BETWEEN_LOOKS_SECONDS = 0.1
FIRST_ACCOUNT = "First account: "


class Program:
    """``ventanilla run --simulator``, from its start until the block ends."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        command = ["run", "--simulator", "--port", str(self.port)]
        with self.said.open("w") as said, self.log.open("w") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "app.cli", *command],
                env={"PATH": os.environ["PATH"], "VENTANILLA_HOME": str(self.home)},
                stdout=said,
                stderr=log,
            )
        self._wait_until_ready()
        return self

    def __exit__(self, *_: object) -> None:
        self._process.send_signal(signal.SIGTERM)
        self._process.wait(timeout=20)

    @property
    def said(self) -> Path:
        return self.home / "said"

    @property
    def log(self) -> Path:
        return self.home / "log"

    @property
    def first_account_link(self) -> str:
        """The link that the start printed, as the operator copies it."""
        [line] = [line for line in self.said.read_text().splitlines() if FIRST_ACCOUNT in line]
        return line.removeprefix(FIRST_ACCOUNT).split(" ")[0]

    def _wait_until_ready(self) -> None:
        for _ in range(int(LONGEST_START_SECONDS / BETWEEN_LOOKS_SECONDS)):
            if self._is_ready():
                return
            Event().wait(BETWEEN_LOOKS_SECONDS)
        raise TimeoutError(self.log.read_text())

    def _is_ready(self) -> bool:
        assert self._process.poll() is None, self.log.read_text()
        try:
            return httpx.get(f"{self.url}/readyz", timeout=5).is_success
        except httpx.HTTPError:
            return False


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]
