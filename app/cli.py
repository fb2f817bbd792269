"""The command ``ventanilla``: what an operator, a developer and a script can ask of the house."""

import argparse
import io
import os
import sys
from collections.abc import Callable

from app import logs
from app.commands import (
    audit,
    backup,
    bench,
    directory,
    migrate,
    nlu,
    person,
    rekey,
    restore,
    run,
    talk,
    user,
)
from app.ears import NoRasaError
from app.erasure_notes import NotesUnreadableError
from app.settings import HomeError, Settings, SettingsError, read_settings
from bot.channels.telegram.webhook import WebhookSecretError
from bot.channels.whatsapp.account import AccountError
from bot.channels.whatsapp.contents import ContentsError
from bot.whose import NobodyFoundError
from nlu.marked import MarkedError
from nlu.parse import BadLineError
from nlu.train import NotInstalledError, TrainingError
from nlu.training_data import TrainingDataError
from office.caseworkers import NameTakenError
from office.directory import DirectoryError
from office.errors import NoSuchAccountError
from storage.errors import (
    BackupExistsError,
    DatabaseThereError,
    DatabaseUrlError,
    NotABackupError,
    StorageError,
)

Command = Callable[[argparse.Namespace, Settings], int]

_BAD_INPUT = (
    DirectoryError,
    TrainingDataError,
    MarkedError,
    BadLineError,
    AccountError,
    ContentsError,
    WebhookSecretError,
    SettingsError,
    DatabaseUrlError,
    NameTakenError,
    NoSuchAccountError,
    user.BadAccountError,
    NobodyFoundError,
    BackupExistsError,
    DatabaseThereError,
    NotABackupError,
    person.ForGoodError,
    person.AlreadyThereError,
)
_FAILURES = (
    NoRasaError,
    NotInstalledError,
    TrainingError,
    StorageError,
    HomeError,
    NotesUnreadableError,
    run.PortTakenError,
    OSError,  # what the machine refuses: a folder, a file, a full disk
)
_INTERRUPTED = 130


def main(arguments: list[str] | None = None) -> int:
    """Run one command; 0 is done, 1 a failure, 2 bad input, each told in plain lines."""
    _speak_utf8()
    logs.configure()
    try:
        given = parser().parse_args(arguments)
        command: Command = given.command
        return command(given, read_settings())
    except _BAD_INPUT as error:
        print(error, file=sys.stderr)
        return 2
    except BrokenPipeError:  # whoever read us went away
        _write_nowhere()
        return 1
    except _FAILURES as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return _INTERRUPTED


def parser() -> argparse.ArgumentParser:
    """Describe every command."""
    parser = argparse.ArgumentParser(
        prog="ventanilla", description="The service window of a municipal office."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for each in (
        run,
        talk,
        nlu,
        directory,
        user,
        person,
        audit,
        migrate,
        backup,
        restore,
        rekey,
        bench,
    ):
        each.add(commands)
    return parser


def _write_nowhere() -> None:
    """Let Python empty its buffers at the end, though nobody reads them."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())


def _speak_utf8() -> None:
    """Read and write UTF-8 whatever the machine's locale; what is none reads as U+FFFD."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


if __name__ == "__main__":
    sys.exit(main())
