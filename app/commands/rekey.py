"""ventanilla rekey: everything is closed anew with a fresh key, while others work."""

import argparse
from contextlib import ExitStack

from app.commands.opened import opened
from app.settings import Settings
from app.tables import METADATA
from storage.engines import sqlite_file, url_of
from storage.keys import load_keys, replace_keys
from storage.rekey import rekey
from storage.single_process import claim_single_process


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    parser = commands.add_parser("rekey", help="close everything anew with a fresh key")
    parser.add_argument(
        "--forget-older",
        action="store_true",
        help="only drop the older keys: backups they closed can then be read no more",
    )
    parser.set_defaults(command=_rekey)


def _rekey(given: argparse.Namespace, settings: Settings) -> int:
    """Make a new key, or drop the older ones; raises ``StorageError``."""
    if given.forget_older:
        return _forget_older(settings)
    with opened(settings):  # the keys are these database's, or nothing is made
        replace_keys(load_keys(settings.key_file).rotated(), settings.key_file)
    with opened(settings) as database:
        moved = rekey(database, METADATA)
        database.empty_log()
    keys = load_keys(settings.key_file)
    print(f"{keys.primary} closes everything now: {moved} values were moved")
    print(f"keep {settings.key_file} anew; its older keys still open older backups")
    return 0


def _forget_older(settings: Settings) -> int:
    file = sqlite_file(url_of(settings.database))
    with ExitStack() as stack:
        if file:  # a program that runs still closes with the key it knows
            stack.enter_context(claim_single_process(file))
        database = stack.enter_context(opened(settings))
        moved = rekey(database, METADATA)
        keys = load_keys(settings.key_file).without_older()
        replace_keys(keys, settings.key_file)
    print(f"{keys.primary} is the only key now ({moved} values were moved)")
    return 0
