"""ventanilla migrate: bring the database's tables up to this version."""

import argparse

from app.settings import Settings
from app.tables import METADATA
from storage.migrate import head, migrate


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    parser = commands.add_parser("migrate", help="bring the database up to this version")
    parser.set_defaults(command=_migrate)


def _migrate(_: argparse.Namespace, settings: Settings) -> int:
    settings.make_home()
    migrate(settings.database, METADATA)
    print(f"the database stands at {head()}")
    return 0
