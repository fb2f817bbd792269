"""ventanilla backup: a copy of the database in one file, without the keys."""

import argparse
from pathlib import Path

from app.commands.opened import opened
from app.erasure_notes import ErasureNotes, beside
from app.settings import Settings
from storage.backup import back_up


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    parser = commands.add_parser("backup", help="copy the database into one new file")
    parser.add_argument("file", type=Path, help="a name that is not there yet")
    parser.set_defaults(command=_back_up)


def _back_up(given: argparse.Namespace, settings: Settings) -> int:
    """Copy a database that its keys open; raises ``BackupError``."""
    notes = beside(settings.key_file)
    with opened(settings) as database:
        ErasureNotes(notes).keep(database)
        size = back_up(settings.database, given.file)
    print(f"{given.file} holds the database ({size} bytes)")
    print(f"the keys are not in it: keep {settings.key_file} somewhere else")
    if notes.exists():
        print(f"nor what was erased: keep {notes} with the keys")
    return 0
