"""ventanilla audit: whether the book of who did what is as it was written."""

import argparse
import sys

from app.settings import Settings
from office import audit_days
from office.audit_days import Verdict
from storage.opening import open_with_key_file


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    does = commands.add_parser("audit", help="the book of who did what").add_subparsers(
        required=True, metavar="verify"
    )
    verifying = does.add_parser("verify", help="check that no line was changed since")
    verifying.add_argument("--noted", help="a digest noted earlier, which must still be there")
    verifying.set_defaults(command=_verify)


def _verify(given: argparse.Namespace, settings: Settings) -> int:
    settings.make_home()
    database = open_with_key_file(settings.database, settings.key_file)
    try:
        with database.read() as db:
            verdict = audit_days.verify(db)
    finally:
        database.close()
    problem = _problem(verdict, given.noted)
    if problem:
        print(problem, file=sys.stderr)
        return 1
    print(f"{verdict.days} days with {verdict.lines} lines are as they were sealed")
    if verdict.last:
        print(f"the last seal is of {verdict.last.day}: {verdict.last.digest}")
    print(f"{verdict.unsealed} lines wait for their day to end")
    return 0


def _problem(verdict: Verdict, noted: str | None) -> str | None:
    if verdict.broken:
        return f"{verdict.broken}: this day is not as it was sealed"
    if noted is not None and noted not in verdict.digests:
        return "the digest that was noted is not there: seals were made anew, or taken out"
    return None
