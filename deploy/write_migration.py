"""Writes the next migration: the step from the newest one to the tables that the code declares.

Run it from the root of the checkout, say what changes, then read what it wrote:
``python -m deploy.write_migration "the person's language"``
"""

import importlib
import pkgutil
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from storage.database import Base
from storage.migrate import migrate, write_step

ROOMS = ("bot", "console", "office", "scheduler")


def main() -> None:
    """Write the step that the first argument names."""
    import_every_table()
    with tempfile.TemporaryDirectory() as home:
        url = f"sqlite:///{home}/from-nothing.db"
        migrate(url, Base.metadata)
        written = write_step(url, Base.metadata, message=sys.argv[1])
    tidy(written)


def import_every_table() -> None:
    """Import each module of the rooms that keep tables, so that ``Base.metadata`` is whole."""
    for room in map(importlib.import_module, ROOMS):
        for found in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
            importlib.import_module(found.name)


def tidy(written: Path) -> None:
    """Take out Alembic's own remarks and lay the file out as the rest of the house."""
    text = written.read_text(encoding="utf-8")
    written.write_text(re.sub(r"^ *# ###.*\n", "", text, flags=re.MULTILINE), encoding="utf-8")
    subprocess.run([sys.executable, "-m", "ruff", "format", written], check=True)


if __name__ == "__main__":
    main()
