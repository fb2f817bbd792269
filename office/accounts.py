"""The accounts of an office's people, as an administrator sees and changes them."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from office import caseworkers, roles
from office.caseworkers import Caseworker, NameTakenError, Role
from office.errors import NoSuchAccountError, OtherOfficeError
from office.roles import Right


def every(db: Session, admin: Caseworker) -> Sequence[Caseworker]:
    """List the accounts that an administrator looks after, by name."""
    return _within(db, admin, Right.ACCOUNTS)


def checked_by(db: Session, reader: Caseworker) -> Sequence[Caseworker]:
    """List those whose doings somebody may read, by name."""
    return _within(db, reader, Right.AUDIT)


def visible_to(db: Session, admin: Caseworker, account_id: int) -> Caseworker:
    """Find an account that an administrator looks after; raises ``NoSuchAccountError``."""
    mine = roles.within_reach(admin, Right.ACCOUNTS, Caseworker.office)
    found = db.scalars(select(Caseworker).where(mine, Caseworker.id == account_id)).first()
    if found is None:
        raise NoSuchAccountError(str(account_id))
    return found


def require_reach(admin: Caseworker, office: str | None) -> None:
    """Raise ``OtherOfficeError`` unless the administrator may make accounts there."""
    roles.require(admin, Right.ACCOUNTS)
    if admin.office not in {None, office}:
        raise OtherOfficeError(office or "every office")


def open_new(
    db: Session, name: str, *, role: Role, office: str | None, now: datetime
) -> Caseworker:
    """Make an account that nobody can sign in with yet; raises ``NameTakenError``."""
    if caseworkers.named(db, name) is not None:
        raise NameTakenError(f"{NameTakenError.__doc__} {name}")
    return caseworkers.add(db, name, role=role, office=office, password_hash=None, now=now)


def named(db: Session, name: str) -> Caseworker:
    """Find an account by its name; raises ``NoSuchAccountError``."""
    found = caseworkers.named(db, name)
    if found is None:
        raise NoSuchAccountError(f"{NoSuchAccountError.__doc__} {name}")
    return found


def _within(db: Session, somebody: Caseworker, right: Right) -> Sequence[Caseworker]:
    theirs = roles.within_reach(somebody, right, Caseworker.office)
    return db.scalars(select(Caseworker).where(theirs).order_by(Caseworker.name)).all()
