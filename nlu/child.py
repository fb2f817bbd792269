"""The NLU server as our child: started beside us, started again when it dies, gone when we are."""

import secrets
import socket
import subprocess
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from threading import Event, Lock, Thread

from nlu import environment

_FIRST_PAUSE_SECONDS = 1.0
_LONGEST_PAUSE_SECONDS = 60.0
_FAREWELL_SECONDS = 5.0


class NluChild:
    """One server on a free port of this machine, with a token nobody else has."""

    def __init__(self, model: Path, python: Path) -> None:
        self._model, self._python = model.resolve(), python
        self._port, self.token = _free_port(), secrets.token_urlsafe(32)
        self._home = tempfile.TemporaryDirectory(prefix="ventanilla-nlu-")
        self._process: subprocess.Popen[str] | None = None
        self._at_work = Lock()
        self._ready, self._stopping = Event(), Event()
        self._keeper = Thread(target=self._keep, name="nlu-child", daemon=True)

    @property
    def url(self) -> str:
        """Say where it answers; the same through all its restarts."""
        return f"http://127.0.0.1:{self._port}"

    @property
    def is_ready(self) -> bool:
        """Say whether its model is loaded."""
        return self._ready.is_set()

    @property
    def process_id(self) -> int | None:
        """Give the id of its process; None while there is none."""
        process = self._process
        return process.pid if process else None

    def start(self) -> None:
        """Start it, without waiting: until it is ready the rules do the hearing."""
        self._keeper.start()

    def wait_until_ready(self, seconds: float) -> bool:
        """Wait for its model, for commands that want nothing less; say whether it came."""
        return self._ready.wait(seconds)

    def reload(self, model: Path) -> None:
        """Change over to another model, without a pause."""
        with self._at_work:
            self._model = model.resolve()
            if self._process:
                _tell(self._process, f"{self._model}\n")

    def stop(self) -> None:
        """End it: close its pipe and wait; what does not go by itself is killed."""
        self._stopping.set()
        with self._at_work:
            process = self._process
            if process and process.stdin:
                process.stdin.close()
        if self._keeper.is_alive():
            self._keeper.join(_FAREWELL_SECONDS)
        if process and self._keeper.is_alive():
            process.kill()
            self._keeper.join()
        self._home.cleanup()

    def _keep(self) -> None:
        """Start it whenever it is not there, each time it fails to become ready later."""
        pause = _FIRST_PAUSE_SECONDS
        while not self._stopping.is_set():
            became_ready = self._live()
            pause = (
                _FIRST_PAUSE_SECONDS if became_ready else min(pause * 2, _LONGEST_PAUSE_SECONDS)
            )
            self._stopping.wait(pause)

    def _live(self) -> bool:
        """Run it once, from birth to death; say whether it was ever ready."""
        with self._at_work:
            if self._stopping.is_set():
                return False
            self._process = process = self._born()
        became_ready = self._listen(process.stdout or ())
        self._ready.clear()
        with self._at_work:
            self._process = None
            _end(process)
        return became_ready

    def _born(self) -> subprocess.Popen[str]:
        command = [str(self._python), "-W", "ignore", "-m", "nlu.server", str(self._model)]
        home = Path(self._home.name)
        return subprocess.Popen(  # noqa: S603 – our own command, no shell
            [*command, "--port", str(self._port)],
            cwd=environment.ROOT,
            env=environment.variables(home, NLU_TOKEN=self.token, OMP_NUM_THREADS="1"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            start_new_session=True,  # Ctrl-C is for us; it ends by its pipe
        )

    def _listen(self, lines: Iterable[str]) -> bool:
        became_ready = False
        for line in lines:
            if line.strip() == "ready":
                became_ready = True
                self._ready.set()
        return became_ready


def _tell(process: subprocess.Popen[str], line: str) -> None:
    """Tell it something; if it has just died, the next one is started with it."""
    with suppress(BrokenPipeError):
        if process.stdin:
            process.stdin.write(line)
            process.stdin.flush()


def _end(process: subprocess.Popen[str]) -> None:
    """See it off: its output is at an end, so it has seconds to go by itself."""
    for pipe in filter(None, (process.stdin, process.stdout)):
        with suppress(BrokenPipeError):
            pipe.close()
    try:
        process.wait(_FAREWELL_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _free_port() -> int:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return int(door.getsockname()[1])
