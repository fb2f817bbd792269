"""Links that are good once: they lead to where a password is chosen."""

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, ForeignKey, and_, exists, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from console.tokens import digest, new_token
from office.caseworkers import Caseworker
from storage.columns import UtcDateTime
from storage.database import Base

GOOD_FOR = timedelta(hours=24)
PATH = "/consola/enlace/"


class OneTimeLink(Base):
    """A link to choose a password with, once; times are the machine's."""

    __tablename__ = "one_time_link"

    id: Mapped[int] = mapped_column(primary_key=True)
    token_digest: Mapped[str] = mapped_column(unique=True)
    caseworker_id: Mapped[int | None] = mapped_column(ForeignKey("caseworker.id"))
    """None for the link that makes the first account."""
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime)
    used_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class SpentLinkError(Exception):
    """The link was used, replaced or has expired."""


def make(db: Session, caseworker: Caseworker | None, machine_now: datetime) -> str:
    """Make a caseworker's link, or the first account's, and give its token.

    The ones made before for the same are good no more.
    """
    spend(db, caseworker, machine_now)
    token = new_token()
    made = OneTimeLink(
        token_digest=digest(token),
        caseworker_id=caseworker.id if caseworker else None,
        made_at=machine_now,
        expires_at=machine_now + GOOD_FOR,
    )
    db.add(made)
    db.flush()
    return token


def spend(db: Session, caseworker: Caseworker | None, machine_now: datetime) -> None:
    """Let no link of a caseworker, or of the first account, be good any more."""
    whose = OneTimeLink.caseworker_id == (caseworker.id if caseworker else None)
    db.execute(
        update(OneTimeLink).where(whose, OneTimeLink.used_at.is_(None)).values(used_at=machine_now)
    )


def is_good(db: Session, token: str, machine_now: datetime) -> bool:
    """Tell whether a link for the first account can still be used."""
    standing = exists().where(_stands(token, machine_now), OneTimeLink.caseworker_id.is_(None))
    return bool(db.scalar(select(standing)))


def whose(db: Session, token: str, machine_now: datetime) -> Caseworker:
    """Give the account that a link is for; raises ``SpentLinkError``."""
    found = db.scalars(
        select(Caseworker)
        .join(OneTimeLink, OneTimeLink.caseworker_id == Caseworker.id)
        .where(_stands(token, machine_now), Caseworker.disabled_at.is_(None))
    ).first()
    if found is None:
        raise SpentLinkError
    return found


def use_up(db: Session, token: str, machine_now: datetime) -> None:
    """Use a link up; raises ``SpentLinkError`` for whoever comes second."""
    used = update(OneTimeLink).where(_stands(token, machine_now))
    if db.scalar(used.values(used_at=machine_now).returning(OneTimeLink.id)) is None:
        raise SpentLinkError


def _stands(token: str, machine_now: datetime) -> ColumnElement[bool]:
    return and_(
        OneTimeLink.token_digest == digest(token),
        OneTimeLink.used_at.is_(None),
        OneTimeLink.expires_at > machine_now,
    )
