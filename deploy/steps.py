"""How the scripts run a program, say how long it took, and remember that it need not run again."""

import hashlib
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


class MissingError(Exception):
    """Something that this machine lacks and that the scripts cannot fetch."""


def say(line: str) -> None:
    """Tell the person at the terminal, at once."""
    print(line, flush=True)


def timed(title: str, work: Callable[[], None]) -> None:
    """Say what begins and, when it is done, how long it took."""
    say(f"· {title} …")
    began = time.monotonic()
    work()
    say(f"  done in {time.monotonic() - began:.0f} s")


def ran(command: Sequence[str | Path], *, at: Path = ROOT) -> bool:
    """Run a program, its messages among ours, and say whether it went well."""
    return subprocess.run(command, cwd=at, stdout=sys.stderr, check=False).returncode == 0


def holds(command: Sequence[str | Path]) -> bool:
    """Ask a program a silent question: it says yes by going well."""
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:  # there is no such program, or none that this machine can run
        return False


def digest(*files: Path) -> str:
    """Name these files and what they hold, so that any change gives another name."""
    names = "+".join(file.name for file in files)
    held = hashlib.sha256(b"\0".join(file.read_bytes() for file in files))
    return f"{names} {held.hexdigest()}"


def made_from(folder: Path) -> str:
    """Read what the folder was last made from; nothing if it was never finished."""
    mark = folder / ".made-from"
    return mark.read_text() if mark.exists() else ""


def note_made_from(folder: Path, sources: str) -> None:
    """Note what the folder was made from; the last thing done to it."""
    (folder / ".made-from").write_text(sources)
