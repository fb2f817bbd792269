"""ventanilla person: what is kept of somebody, given to them or erased."""

import argparse
import os
from pathlib import Path

from sqlalchemy.orm import Session

from app.clock import machine_now
from app.commands.opened import opened
from app.erasure_notes import ErasureNotes, beside
from app.settings import Settings
from bot import erasing, own_data, whose
from bot.whose import Whose
from console import own_data as files
from office import audit


class ForGoodError(Exception):
    """Nothing was erased. What is erased is gone for good: say --yes if that is meant."""


class AlreadyThereError(Exception):
    """There is a file of this name already, and none is written over."""


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    does = commands.add_parser("person", help="what is kept of somebody").add_subparsers(
        required=True, metavar="export|erase"
    )
    exporting = does.add_parser("export", help="write all that is kept of somebody into a folder")
    _with_name(exporting)
    exporting.add_argument("folder", type=Path, help="gets datos.json and datos.html")
    exporting.set_defaults(command=_export)
    erases = does.add_parser("erase", help="erase somebody for good")
    _with_name(erases)
    erases.add_argument("--yes", action="store_true", help="it is meant: nothing brings it back")
    erases.set_defaults(command=_erase)


def _with_name(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "name", help="a case's folio, a visit's code, or an address: whatsapp:+50370000000"
    )


def _export(given: argparse.Namespace, settings: Settings) -> int:
    """Write both files; raises ``NobodyFoundError`` or ``AlreadyThereError``."""
    folder: Path = given.folder
    now = machine_now()
    with opened(settings) as database, database.write() as db:
        who = whose.named(db, given.name)
        found = own_data.of(db, who)
        _record(db, "export_person", who)
        folder.mkdir(parents=True, exist_ok=True)
        _write(folder / "datos.json", files.as_json(found, now))
        _write(folder / "datos.html", files.as_page(found, now))
    print(f"{folder / 'datos.html'} and {folder / 'datos.json'} hold all that is kept")
    return 0


def _erase(given: argparse.Namespace, settings: Settings) -> int:
    """Erase somebody; raises ``NobodyFoundError`` or ``ForGoodError``."""
    with opened(settings) as database:
        with database.write() as db:
            who = whose.named(db, given.name)
            if not given.yes:
                raise ForGoodError(ForGoodError.__doc__)
            _record(db, "erase_person", who)
            erasing.erase(db, who, machine_now())
        database.empty_log()
        ErasureNotes(beside(settings.key_file)).keep(database)
    persons, ways = len(who.person_ids), len(who.identity_ids)
    print(f"erased: persons {persons}, addresses {ways}")
    return 0


def _record(db: Session, action: str, who: Whose) -> None:
    """Write who it was, by number, into the book."""
    things = [f"person:{id_}" for id_ in sorted(who.person_ids)]
    things += [f"identity:{id_}" for id_ in sorted(who.identity_ids)]
    for thing in things:
        audit.record(db, actor="operator", action=action, object_=thing, now=machine_now())


def _write(file: Path, contents: str) -> None:
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as error:
        raise AlreadyThereError(f"{AlreadyThereError.__doc__} {file}") from error
    with os.fdopen(handle, "w", encoding="utf-8") as written:
        written.write(contents)
