"""ventanilla directory: check the office's file before it is used."""

import argparse
import sys
from pathlib import Path

from app.house import DIRECTORY_FILE
from app.settings import Settings
from office.directory_file import check


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    does = commands.add_parser("directory", help="the directory of services").add_subparsers(
        required=True, metavar="check"
    )
    checking = does.add_parser("check", help="check a directory file, line by line")
    checking.add_argument("file", nargs="?", type=Path, default=DIRECTORY_FILE)
    checking.set_defaults(command=_check)


def _check(given: argparse.Namespace, _: Settings) -> int:
    problems = check(given.file)
    for problem in problems:
        print(problem, file=sys.stderr)
    if problems:
        return 2
    print(f"{given.file}: sin errores")
    return 0
