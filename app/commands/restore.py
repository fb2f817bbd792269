"""ventanilla restore: a backup becomes the database, and who was erased since is erased again."""

import argparse
from collections.abc import Iterable
from pathlib import Path

from app.clock import machine_now
from app.erasure_notes import ErasureNotes, beside, read
from app.settings import Settings
from app.tables import METADATA
from bot import erasing
from office import audit, erasures
from office.erasures import Erased
from storage.database import open_database
from storage.engines import sqlite_file, url_of
from storage.errors import StorageError
from storage.keyring import Keyring
from storage.keys import load_keys
from storage.restoring import aside_name, restoring


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    parser = commands.add_parser("restore", help="let a backup be the database")
    parser.add_argument("file", type=Path, help="what `ventanilla backup` wrote")
    parser.add_argument(
        "--replace", action="store_true", help="set a SQLite file aside that is there already"
    )
    parser.set_defaults(command=_restore)


def _restore(given: argparse.Namespace, settings: Settings) -> int:
    """Restore; raises ``KeysError``, ``OpeningError`` or ``BackupError``, and nothing changes."""
    settings.make_home()
    keys, now = load_keys(settings.key_file), machine_now()
    notes = beside(settings.key_file)
    noted = read(notes)
    erased = {*noted, *_known_here(settings, keys)}
    replaced_at = now if given.replace else None
    with restoring(
        given.file, settings.database, keys, METADATA, replaced_at=replaced_at
    ) as database:
        with database.write() as db:
            again = erasing.erase_again(db, _in_order(erased), now)
            audit.record(db, actor="operator", action="restore", object_="database", now=now)
        ErasureNotes(notes).keep(database)
    print(f"the database is what {given.file} held")
    if noted:
        print(f"erased again, after that backup: {again}")
    else:
        print(f"nothing is noted as erased in {notes}")
    file = sqlite_file(url_of(settings.database))
    if file and replaced_at and file.with_name(aside_name(file, replaced_at)).exists():
        print(f"what was there is now {aside_name(file, replaced_at)}: remove it when you can")
    return 0


def _known_here(settings: Settings, keys: Keyring) -> list[Erased]:
    """Give what the database that is replaced knows of erasures, if it can still be read."""
    try:
        database = open_database(settings.database, keys)
    except StorageError:
        return []
    try:
        with database.read() as db:
            return erasures.every(db)
    except StorageError:
        return []
    finally:
        database.close()


def _in_order(erased: Iterable[Erased]) -> list[Erased]:
    return sorted(erased, key=lambda each: (each.at, each.kind, each.digest))
