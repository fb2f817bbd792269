"""The command ``ventanilla``: what an operator, a developer and a script can ask of the house."""

import argparse
import sys
from collections.abc import Callable

from nlu.parse import BadLineError
from pydantic import ValidationError

from app import logs
from app.commands import bench, directory, migrate, nlu, run, talk
from app.ears import NoRasaError
from app.settings import Settings
from bot.channels.telegram.webhook import WebhookSecretError
from bot.channels.whatsapp.account import AccountError
from bot.channels.whatsapp.contents import ContentsError
from nlu.train import NotInstalledError, TrainingError
from nlu.training_data import TrainingDataError
from office.directory import DirectoryError
from storage.errors import StorageError

Command = Callable[[argparse.Namespace, Settings], int]

_BAD_INPUT = (
    DirectoryError,
    TrainingDataError,
    BadLineError,
    AccountError,
    ContentsError,
    WebhookSecretError,
)
_FAILURES = (NoRasaError, NotInstalledError, TrainingError, StorageError, run.PortTakenError)
_INTERRUPTED = 130


def main(arguments: list[str] | None = None) -> int:
    """Run one command; 0 is done, 1 a failure, 2 bad input, each told in plain lines."""
    logs.configure()
    try:
        given = _parser().parse_args(arguments)
        command: Command = given.command
        return command(given, Settings())
    except _BAD_INPUT as error:
        print(error, file=sys.stderr)
        return 2
    except ValidationError as error:
        for problem in error.errors():
            print(f"{_setting(problem)}: {problem['msg']}", file=sys.stderr)
        return 2
    except _FAILURES as error:
        print(error, file=sys.stderr)
        return 1
    except BrokenPipeError:  # whoever read us went away
        sys.stderr.close()
        return 1
    except KeyboardInterrupt:
        return _INTERRUPTED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="ventanilla", description="The service window of a municipal office."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for each in (run, talk, nlu, directory, migrate, bench):
        each.add(commands)
    return parser


def _setting(problem: object) -> str:
    where = problem["loc"] if isinstance(problem, dict) else ()
    return "_".join(str(part) for part in where).upper()


if __name__ == "__main__":
    sys.exit(main())
