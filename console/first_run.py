"""The first account: made with a link that is printed where the program runs."""

from datetime import datetime

from sqlalchemy.orm import Session

from console import one_time_links
from console.one_time_links import SpentLinkError
from office import caseworkers
from office.caseworkers import Caseworker, NameTakenError, Role

PATH = "/consola/primera-vez/"


def first_run_link(db: Session, machine_now: datetime) -> str | None:
    """Make the link for the first account and give its path; none once there is an account.

    The links made before are good no more.
    """
    if caseworkers.any_with_password(db):
        return None
    return f"{PATH}{one_time_links.make(db, None, machine_now)}"


def is_good(db: Session, token: str, machine_now: datetime) -> bool:
    """Tell whether a link can still be used."""
    is_standing = one_time_links.is_good(db, token, machine_now)
    return is_standing and not caseworkers.any_with_password(db)


def make_first_account(
    db: Session, token: str, *, name: str, password_hash: str, machine_now: datetime
) -> Caseworker:
    """Use a link up for the first account; raises ``SpentLinkError`` or ``NameTakenError``."""
    if not is_good(db, token, machine_now):
        raise SpentLinkError
    one_time_links.use_up(db, token, machine_now)
    if caseworkers.named(db, name) is not None:
        raise NameTakenError(name)
    return caseworkers.add(
        db, name, role=Role.ADMIN, office=None, password_hash=password_hash, now=machine_now
    )
