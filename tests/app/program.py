"""The program in a process of its own, as an operator starts it in an empty home."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Self

ROOT = Path(__file__).resolve().parent.parent.parent
DEADLINE_SECONDS = 40
OPEN = "Ventanilla is open at "


def environment(home: Path, **settings: str) -> dict[str, str]:
    return {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT),
        "VENTANILLA_HOME": str(home),
        **settings,
    }


def ventanilla(
    *arguments: object, home: Path, given: str | bytes = b"", **settings: str
) -> subprocess.CompletedProcess[str]:
    """Run one command to its end; what it says must be plain."""
    ended = subprocess.run(
        [sys.executable, "-m", "app.cli", *map(str, arguments)],
        env=environment(home, **settings),
        input=given if isinstance(given, bytes) else given.encode(),
        capture_output=True,
        timeout=DEADLINE_SECONDS,
        check=False,
    )
    said = subprocess.CompletedProcess(
        arguments, ended.returncode, ended.stdout.decode(), ended.stderr.decode()
    )
    assert "Traceback" not in said.stderr, said.stderr
    return said


def refused(code: int, *arguments: object, home: Path, **settings: str) -> str:
    """Run a command that cannot succeed; gives the one line it says."""
    ended = ventanilla(*arguments, home=home, **settings)
    assert (ended.returncode, ended.stdout) == (code, ""), ended
    [line] = ended.stderr.splitlines()
    return line


class Running:
    """``ventanilla run`` on a free port, from its first words until the block ends."""

    def __init__(self, home: Path, *arguments: str, **settings: str) -> None:
        self._command = [sys.executable, "-m", "app.cli", "run", "--port", "0", *arguments]
        self._environment = environment(home, **settings)
        self.said: list[str] = []

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            self._command, env=self._environment, stdout=subprocess.PIPE, text=True
        )
        return self

    def __exit__(self, *_: object) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.communicate()

    def hear(self, beginning: str) -> str:
        """Listen until a line begins so; gives what follows."""
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self.said.append(line.rstrip("\n"))
            if line.startswith(beginning):
                return line.removeprefix(beginning).strip()
        raise AssertionError(f"it ended before it said {beginning!r}: {self.said}")

    def url(self) -> str:
        return self.hear(OPEN).rstrip("/")

    def tell_to_stop(self) -> None:
        self._process.send_signal(signal.SIGTERM)

    def end(self) -> int:
        """Wait for its end; gives its exit code."""
        rest, _ = self._process.communicate(timeout=DEADLINE_SECONDS)
        self.said += rest.splitlines()
        return self._process.returncode
