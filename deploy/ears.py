"""Rasa's environment and the trained model; where they cannot be had, the rules answer."""

import platform
import shutil
import sys
from pathlib import Path

from environment import APP, LOCKS, MACHINE, count, fill, is_ready, make_empty
from steps import ROOT, MissingError, digest, holds, note_made_from, ran, say, timed

EARS = ROOT / ".venv-nlu"
LOCK = LOCKS / "nlu.txt"
IS_311 = "import sys; sys.exit(sys.version_info[:2] != (3, 11))"
# Rasa's own list says "not on Python 3.11" (requirements/nlu.toml); pip must be told not to mind.
PIP_OPTIONS = ("--no-deps", "--ignore-requires-python")


def have_model() -> None:
    """Train the model if its sources changed, once Rasa is there to do it."""
    if not _have_rasa() or not (ROOT / "nlu" / "training").is_dir():
        return
    if not ran([APP / "bin" / "python", "-m", "app.cli", "nlu", "train"]):
        say("! The model could not be trained, see above: the rules answer in Rasa's place.")


def _have_rasa() -> bool:
    if is_ready(EARS, digest(LOCK)):
        return True
    try:
        python = _python()
        timed(f".venv-nlu: Rasa, {count(LOCK)} packages, 1.8 GB", lambda: _make(python))
    except MissingError as missing:
        say(f"! Rasa is not to be had here: {missing} The rules answer in its place.")
        return False
    return True


def _python() -> Path:
    if (sys.platform, platform.machine()) != ("linux", "x86_64"):
        raise MissingError("it runs on Linux x86-64 only.")
    candidates = (
        MACHINE,
        Path(shutil.which("python3.11") or MACHINE),
        Path("/usr/bin/python3.11"),
    )
    for python in candidates:
        if holds([python, "-c", IS_311]):
            return python
    raise MissingError("it needs Python 3.11 beside the Python that runs the rest.")


def _make(python: Path) -> None:
    make_empty(EARS, python)
    fill(EARS, LOCK, pip_options=PIP_OPTIONS)
    note_made_from(EARS, digest(LOCK))
