"""ventanilla user: accounts of the console, from where the program runs."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from unicodedata import normalize

from sqlalchemy.orm import Session

from app.clock import machine_now
from app.commands.arguments import port
from app.house import DIRECTORY_FILE
from app.settings import Settings
from console import invitations
from console.entrance import LONGEST_NAME
from office import accounts, audit
from office.caseworkers import Caseworker, Role
from office.directory import load
from storage.opening import open_with_key_file


class BadAccountError(Exception):
    """What was typed makes no account, and why."""


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    does = commands.add_parser("user", help="accounts of the console").add_subparsers(
        required=True, metavar="add|reset|disable"
    )
    adding = does.add_parser("add", help="make an account and print its one-time link")
    adding.add_argument("name", help="as people are to see it")
    adding.add_argument("--role", choices=[str(role) for role in Role], default=Role.CASEWORKER)
    adding.add_argument("--office", help="the id of the office; without it every office")
    _with_port(adding)
    adding.set_defaults(command=_add)
    resetting = does.add_parser("reset", help="begin an account anew and print its link")
    resetting.add_argument("name")
    _with_port(resetting)
    resetting.set_defaults(command=_reset)
    disabling = does.add_parser("disable", help="let an account in no more, from this moment")
    disabling.add_argument("name")
    disabling.set_defaults(command=_disable)


def _add(given: argparse.Namespace, settings: Settings) -> int:
    """Make an account; raises ``BadAccountError`` or ``NameTakenError``."""
    name, office = _checked_name(given.name), _checked_office(given.office)
    with _writing(settings) as db:
        role = Role(given.role)
        made = accounts.open_new(db, name, role=role, office=office, now=machine_now())
        path = invitations.invite(db, made, machine_now())
        _record(db, "add_account", made)
    _print_link(settings, given.port, path)
    return 0


def _reset(given: argparse.Namespace, settings: Settings) -> int:
    """Begin an account anew; raises ``NoSuchAccountError``."""
    with _writing(settings) as db:
        account = accounts.named(db, _composed(given.name))
        path = invitations.invite(db, account, machine_now())
        _record(db, "reset_account", account)
    _print_link(settings, given.port, path)
    return 0


def _disable(given: argparse.Namespace, settings: Settings) -> int:
    """Disable an account; raises ``NoSuchAccountError``."""
    with _writing(settings) as db:
        account = accounts.named(db, _composed(given.name))
        invitations.shut_out(db, account, machine_now())
        _record(db, "disable_account", account)
    print(f"{account.name} is signed out and can sign in no more")
    return 0


@contextmanager
def _writing(settings: Settings) -> Iterator[Session]:
    settings.make_home()
    database = open_with_key_file(settings.database, settings.key_file)
    try:
        with database.write() as db:
            yield db
    finally:
        database.close()


def _with_port(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--port", type=port, default=8000, help="where it runs, for the link")


def _print_link(settings: Settings, number: int, path: str) -> None:
    place = settings.public_base_url or f"http://127.0.0.1:{number}"
    print(f"{place.rstrip('/')}{path} (one use, 24 hours)")


def _record(db: Session, action: str, account: Caseworker) -> None:
    object_ = f"caseworker:{account.id}"
    audit.record(db, actor="operator", action=action, object_=object_, now=machine_now())


def _composed(name: str) -> str:
    return normalize("NFC", " ".join(name.split()))


def _checked_name(name: str) -> str:
    composed = _composed(name)
    if not 0 < len(composed) <= LONGEST_NAME:
        raise BadAccountError(f"a name has from 1 to {LONGEST_NAME} letters")
    return composed


def _checked_office(office: str | None) -> str | None:
    known = [each.id for each in load(DIRECTORY_FILE).offices]
    if office is not None and office not in known:
        raise BadAccountError(f"there is no office {office}; there are {', '.join(known)}")
    return office
