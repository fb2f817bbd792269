"""The vendor's server, started and asked."""

import subprocess
import sys
from pathlib import Path
from typing import Any, Self

import httpx

ROOT = Path(__file__).resolve().parents[2]


class VendorProcess:
    """Runs while it is entered."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __enter__(self) -> Self:
        command = [sys.executable, "-m", "tests.faults.vendor_server", self._name]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        self._process = subprocess.Popen(command, cwd=ROOT, text=True, **pipes)
        assert self._process.stdout
        self.url = f"http://127.0.0.1:{int(self._process.stdout.readline())}"
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.communicate()

    def fails(self, **of_a_thousand: int) -> None:
        """Say how many sendings of a thousand fail, and how; the rest succeed."""
        httpx.post(f"{self.url}/faults", json=of_a_thousand).raise_for_status()

    def taken(self) -> list[dict[str, Any]]:
        """Give the messages that went out, in their order."""
        return self._ledger()["taken"]

    def failed(self) -> dict[str, int]:
        """Count the faults that were done."""
        return self._ledger()["failed"]

    def texts_to(self, who: str) -> list[str]:
        return [each["text"] for each in self.taken() if each["to"] == who]

    def _ledger(self) -> dict[str, Any]:
        return httpx.get(f"{self.url}/ledger", timeout=20).raise_for_status().json()
