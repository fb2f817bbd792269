"""The link that makes the first account: printed where the program runs, good for one use."""

from datetime import datetime, timedelta

from sqlalchemy import exists, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from console.tokens import digest, new_token
from office import caseworkers
from office.caseworkers import Caseworker, Role
from storage.columns import UtcDateTime
from storage.database import Base

GOOD_FOR = timedelta(hours=24)
PATH = "/consola/primera-vez/"


class OneTimeLink(Base):
    """A link that somebody may make an account with, once; times are the machine's."""

    __tablename__ = "one_time_link"

    id: Mapped[int] = mapped_column(primary_key=True)
    token_digest: Mapped[str] = mapped_column(unique=True)
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime)
    used_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class SpentLinkError(Exception):
    """The link was used, replaced or has expired, or there is an account already."""


class NameTakenError(Exception):
    """There is an account of this name."""


def first_run_link(db: Session, machine_now: datetime) -> str | None:
    """Make the link for the first account and give its path; none once there is an account.

    The links made before are good no more.
    """
    if _is_any_account(db):
        return None
    db.execute(
        update(OneTimeLink).where(OneTimeLink.used_at.is_(None)).values(used_at=machine_now)
    )
    token = new_token()
    made = OneTimeLink(
        token_digest=digest(token), made_at=machine_now, expires_at=machine_now + GOOD_FOR
    )
    db.add(made)
    db.flush()
    return f"{PATH}{token}"


def is_good(db: Session, token: str, machine_now: datetime) -> bool:
    """Tell whether a link can still be used."""
    standing = exists().where(
        OneTimeLink.token_digest == digest(token),
        OneTimeLink.used_at.is_(None),
        OneTimeLink.expires_at > machine_now,
    )
    return bool(db.scalar(select(standing))) and not _is_any_account(db)


def make_first_account(
    db: Session, token: str, *, name: str, password_hash: str, machine_now: datetime
) -> Caseworker:
    """Use a link up for the first account; raises ``SpentLinkError`` or ``NameTakenError``."""
    if _is_any_account(db) or not _use_up(db, token, machine_now):
        raise SpentLinkError
    if caseworkers.named(db, name) is not None:
        raise NameTakenError
    return caseworkers.add(
        db, name, role=Role.ADMIN, office=None, password_hash=password_hash, now=machine_now
    )


def _use_up(db: Session, token: str, machine_now: datetime) -> bool:
    used = update(OneTimeLink).where(
        OneTimeLink.token_digest == digest(token),
        OneTimeLink.used_at.is_(None),
        OneTimeLink.expires_at > machine_now,
    )
    return db.scalar(used.values(used_at=machine_now).returning(OneTimeLink.id)) is not None


def _is_any_account(db: Session) -> bool:
    return bool(db.scalar(select(exists().where(Caseworker.password_hash.is_not(None)))))
