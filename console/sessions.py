"""Who is signed in: sessions kept in the database, so that they can be ended at once."""

from datetime import datetime, timedelta

from sqlalchemy import ForeignKey, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from console.tokens import digest, new_token
from office.caseworkers import Caseworker
from storage.columns import UtcDateTime
from storage.database import Base

IDLE = timedelta(minutes=30)
AT_MOST = timedelta(hours=10)
_WORTH_NOTING = timedelta(minutes=1)
"""A session's last use is written down no more often than this."""


class SignInSession(Base):
    """One browser that a caseworker signed in with; times are the machine's."""

    __tablename__ = "sign_in_session"

    id: Mapped[int] = mapped_column(primary_key=True)
    token_digest: Mapped[str] = mapped_column(unique=True)
    caseworker_id: Mapped[int] = mapped_column(ForeignKey("caseworker.id"), index=True)
    opened_at: Mapped[datetime] = mapped_column(UtcDateTime)
    used_at: Mapped[datetime] = mapped_column(UtcDateTime)
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


def start(db: Session, caseworker: Caseworker, machine_now: datetime) -> str:
    """Sign a caseworker in and give the token for the cookie."""
    token = new_token()
    made = SignInSession(
        token_digest=digest(token),
        caseworker_id=caseworker.id,
        opened_at=machine_now,
        used_at=machine_now,
    )
    db.add(made)
    db.flush()
    return token


def find(
    db: Session, token: str, machine_now: datetime
) -> tuple[SignInSession, Caseworker] | None:
    """Find the session of a cookie and whose it is, if it still holds."""
    found = db.execute(
        select(SignInSession, Caseworker)
        .join(Caseworker, Caseworker.id == SignInSession.caseworker_id)
        .where(
            SignInSession.token_digest == digest(token),
            SignInSession.ended_at.is_(None),
            SignInSession.used_at > machine_now - IDLE,
            SignInSession.opened_at > machine_now - AT_MOST,
            Caseworker.disabled_at.is_(None),
        )
    ).first()
    return (found[0], found[1]) if found else None


def needs_noting(session: SignInSession, machine_now: datetime) -> bool:
    """Tell whether this use of a session is worth writing down."""
    return machine_now - session.used_at >= _WORTH_NOTING


def note_use(db: Session, session: SignInSession, machine_now: datetime) -> None:
    """Begin the idle time anew; a session that was ended meanwhile stays so."""
    db.execute(
        update(SignInSession)
        .where(SignInSession.id == session.id, SignInSession.ended_at.is_(None))
        .values(used_at=machine_now)
    )


def end(db: Session, token: str, machine_now: datetime) -> int | None:
    """End the session of a cookie; gives whose it was if it was still going."""
    return db.scalar(
        update(SignInSession)
        .where(SignInSession.token_digest == digest(token), SignInSession.ended_at.is_(None))
        .values(ended_at=machine_now)
        .returning(SignInSession.caseworker_id)
    )


def end_all(db: Session, caseworker: Caseworker, machine_now: datetime) -> None:
    """End every session of a caseworker."""
    db.execute(
        update(SignInSession)
        .where(SignInSession.caseworker_id == caseworker.id, SignInSession.ended_at.is_(None))
        .values(ended_at=machine_now)
    )
