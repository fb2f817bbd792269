"""PostgreSQL's own programs that copy a database out and in; the password goes by environment."""

import os
import shutil
import subprocess
from pathlib import Path

from sqlalchemy import URL

from storage.errors import ToolFailedError, ToolMissingError

BEGINS = b"PGDMP"
"""How a copy that ``dump`` made begins."""
_PLAIN = ("--no-owner", "--no-privileges")


def dump(url: URL, to: Path) -> None:
    """Copy a database into a file; raises ``ToolMissingError`` or ``ToolFailedError``."""
    _run("pg_dump", url, "--format=custom", *_PLAIN, f"--file={to}")


def restore(url: URL, file: Path) -> None:
    """Copy a file into an empty database, all or nothing; raises as ``dump`` does."""
    _run("pg_restore", url, "--single-transaction", "--exit-on-error", *_PLAIN, str(file))


def _run(name: str, url: URL, *arguments: str) -> None:
    tool = shutil.which(name)
    if tool is None:
        raise ToolMissingError(name)
    place = url.set(drivername="postgresql", password=None)
    password = {"PGPASSWORD": str(url.password)} if url.password is not None else {}
    ended = subprocess.run(  # noqa: S603 - our own words, and a URL that was read as one
        [tool, f"--dbname={place.render_as_string(hide_password=False)}", *arguments],
        env={**os.environ, **password},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
    if ended.returncode:
        raise ToolFailedError(f"{name}: {_first_line(ended.stderr)}")


def _first_line(said: str) -> str:
    lines = [line for line in said.splitlines() if line.strip()]
    return lines[0] if lines else "it said nothing"
