"""Python environments made from hash-locked lists by uv, or by pip where uv does not serve."""

import shutil
import sys
from pathlib import Path

import debian
from steps import ROOT, MissingError, digest, holds, made_from, note_made_from, ran, say, timed

APP = ROOT / ".venv"
LOCKS = ROOT / "requirements"
MACHINE = Path(sys.base_prefix, "bin", f"python3.{sys.version_info.minor}")
UV = APP / "bin" / "uv"
UV_LOCK = LOCKS / "uv.txt"


def have_app(*, for_tests: bool) -> None:
    """Make the app's environment; one that was made for the tests stays so."""
    for_tests = for_tests or made_from(APP).startswith("dev.txt")
    lock = LOCKS / ("dev.txt" if for_tests else "app.txt")
    sources = digest(lock, UV_LOCK)
    if is_ready(APP, sources):
        return
    timed(f".venv: {count(lock)} packages", lambda: _make_app(lock))
    note_made_from(APP, sources)


def is_ready(folder: Path, sources: str) -> bool:
    """Say whether it was made from these, and its Python still runs: a machine may be upgraded."""
    return made_from(folder) == sources and holds([folder / "bin" / "python", "-c", ""])


def count(lock: Path) -> int:
    """Count the packages of a list."""
    return sum("==" in line for line in lock.read_text().splitlines() if line[:1].isalnum())


def make_empty(folder: Path, python: Path) -> None:
    """Make an environment with nothing but pip in place of whatever was there."""
    if not holds([python, "-c", "import ensurepip"]):
        debian.install(f"{python.name}-venv", why=f"{python} cannot make environments")
    shutil.rmtree(folder, ignore_errors=True)
    if not ran([python, "-m", "venv", folder]):
        raise MissingError(f"{python} could not make {folder.name}, see above.")


def fill(folder: Path, *locks: Path, pip_options: tuple[str, ...] = ()) -> None:
    """Install the lists by uv; failing that by pip, slower, the same packages."""
    if _uv_syncs(folder, locks):
        return
    say("  uv does not serve here, pip takes over and needs a few minutes …")
    if not _pip_installs(folder, locks, pip_options):
        names = " and ".join(lock.name for lock in locks)
        raise MissingError(f"The packages of {names} could not be fetched, see above.")


def _make_app(lock: Path) -> None:
    if not holds([UV, "--version"]) or not holds([APP / "bin" / "python", "-c", ""]):
        make_empty(APP, MACHINE)
        _pip_installs(APP, (UV_LOCK,))
    fill(APP, lock, UV_LOCK)
    _make_command()


def _make_command() -> None:
    """Make the command ``ventanilla``, which runs from any folder."""
    command = APP / "bin" / "ventanilla"
    python = APP / "bin" / "python"
    command.write_text(f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{python}" -P -m app.cli "$@"\n')
    command.chmod(0o755)


def _uv_syncs(folder: Path, locks: tuple[Path, ...]) -> bool:
    python = ("--python", folder / "bin" / "python")
    # The machine's own certificates: an office behind a proxy has that proxy's among them.
    options = ("--quiet", "--require-hashes", "--compile-bytecode", "--system-certs")
    return holds([UV, "--version"]) and ran([UV, "pip", "sync", *options, *python, *locks])


def _pip_installs(folder: Path, locks: tuple[Path, ...], options: tuple[str, ...] = ()) -> bool:
    pip = (folder / "bin" / "python", "-m", "pip", "--quiet", "--disable-pip-version-check")
    lists = [word for lock in locks for word in ("-r", lock)]
    return ran([*pip, "install", "--require-hashes", *options, *lists])
