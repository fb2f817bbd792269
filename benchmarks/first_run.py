"""The first command as a newcomer meets it: seconds from a fresh clone to an answer, and again.

It clones this checkout's last commit into a throw-away folder, runs ``make run`` there twice, and
each time writes "hola" on the simulator's first phone and waits for the reply, then for Rasa.
"""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event

import httpx

HERE = Path(__file__).resolve().parent.parent
LONGEST_SECONDS = 900
_PAUSE = Event()


def main() -> None:
    """Measure, and print one JSON object."""
    with TemporaryDirectory(prefix="ventanilla-clone-") as folder:
        clone = Path(folder) / "ventanilla"
        subprocess.run(["git", "clone", "-q", str(HERE), str(clone)], check=True)  # noqa: S603, S607
        report = {"first": _start(clone), "later": _start(clone)}
    print(json.dumps(report))


def _start(clone: Path) -> dict[str, float]:
    began = time.perf_counter()
    with _running(clone) as address:
        _until(lambda: _ready(address) is not None)
        _say_hello(address)
        _until(lambda: _was_answered(address))
        answered = time.perf_counter() - began
        _until(lambda: _ready(address) == "rasa")
        with_rasa = time.perf_counter() - began
    return {"answered_seconds": round(answered, 1), "rasa_seconds": round(with_rasa, 1)}


@contextmanager
def _running(clone: Path) -> Iterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    process = subprocess.Popen(  # noqa: S603
        ["make", "run", f"PORT={port}"],  # noqa: S607
        cwd=clone,
        env=environment,
        stdout=sys.stderr,
        stderr=sys.stderr,
        start_new_session=True,
    )
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait(60)


def _ready(address: str) -> str | None:
    try:
        answer = httpx.get(f"{address}/readyz", timeout=5)
    except httpx.HTTPError:
        return None
    return str(answer.json()["interpreter"]) if answer.is_success else None


def _say_hello(address: str) -> None:
    said = {"id": "a-first-hello", "from": "whatsapp:ana", "text": "hola"}
    headers = {"Origin": address, "Sec-Fetch-Site": "same-origin"}
    httpx.post(f"{address}/simulador/mensajes", json=said, headers=headers).raise_for_status()


def _was_answered(address: str) -> bool:
    """Read the office's own count of what went out."""
    lines = httpx.get(f"{address}/metrics", timeout=5).text.splitlines()
    return any(
        line.startswith('ventanilla_outbox{status="accepted"}') and float(line.split()[-1]) > 0
        for line in lines
    )


def _until(claim: Callable[[], bool]) -> None:
    deadline = time.perf_counter() + LONGEST_SECONDS
    while not claim():
        if time.perf_counter() > deadline:
            sys.exit("it did not come to that in time")
        _PAUSE.wait(0.1)


if __name__ == "__main__":
    main()
