"""Who is signed in: sessions kept in the database, so that they can be ended at once."""

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, ForeignKey, exists, false, select, true, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from console.tokens import digest, new_token
from office.caseworkers import Caseworker
from storage.columns import UtcDateTime
from storage.database import Base

IDLE = timedelta(minutes=30)
AT_MOST = timedelta(hours=10)
HALFWAY = timedelta(minutes=10)
"""How long a right password waits for its second factor."""
_WORTH_NOTING = timedelta(minutes=1)
"""A session's last use is written down no more often than this."""


class SignInSession(Base):
    """One browser that a caseworker signed in with; times are the machine's."""

    __tablename__ = "sign_in_session"

    id: Mapped[int] = mapped_column(primary_key=True)
    token_digest: Mapped[str] = mapped_column(unique=True)
    caseworker_id: Mapped[int] = mapped_column(ForeignKey("caseworker.id"), index=True)
    has_second_factor: Mapped[bool] = mapped_column(server_default=false())
    """Without it a session is good in the demonstration, and elsewhere for showing it only."""
    browser: Mapped[str | None]
    """What kind of browser it is, as it says itself; none when it does not."""
    opened_at: Mapped[datetime] = mapped_column(UtcDateTime)
    used_at: Mapped[datetime] = mapped_column(UtcDateTime)
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


def start(
    db: Session,
    caseworker: Caseworker,
    machine_now: datetime,
    *,
    has_second_factor: bool = False,
    browser: str | None = None,
) -> str:
    """Begin a session for a caseworker and give the token for the cookie."""
    token = new_token()
    made = SignInSession(
        token_digest=digest(token),
        caseworker_id=caseworker.id,
        has_second_factor=has_second_factor,
        browser=browser,
        opened_at=machine_now,
        used_at=machine_now,
    )
    db.add(made)
    db.flush()
    return token


def find(
    db: Session, token: str, machine_now: datetime, *, needs_second_factor: bool
) -> tuple[SignInSession, Caseworker] | None:
    """Find the session of a cookie and whose it is, if it still holds."""
    return _found(db, token, machine_now, _is_enough(needs_second_factor=needs_second_factor))


def find_halfway(
    db: Session, token: str, machine_now: datetime
) -> tuple[SignInSession, Caseworker] | None:
    """Find the session of whoever gave a right password just now and no second factor yet."""
    lately = SignInSession.opened_at > machine_now - HALFWAY
    return _found(db, token, machine_now, SignInSession.has_second_factor.is_(False) & lately)


def open_ones(
    db: Session, caseworker: Caseworker, machine_now: datetime, *, needs_second_factor: bool
) -> list[SignInSession]:
    """List the sessions that a caseworker is signed in with, the one used last first."""
    its = select(SignInSession).where(
        SignInSession.caseworker_id == caseworker.id,
        _is_enough(needs_second_factor=needs_second_factor),
        *_standing(machine_now),
    )
    return list(db.scalars(its.order_by(SignInSession.used_at.desc(), SignInSession.id.desc())))


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


def end_one(db: Session, caseworker: Caseworker, session_id: int, machine_now: datetime) -> bool:
    """End one session of a caseworker, ended already or not; false when it is not theirs."""
    its = (SignInSession.id == session_id, SignInSession.caseworker_id == caseworker.id)
    db.execute(
        update(SignInSession)
        .where(*its, SignInSession.ended_at.is_(None))
        .values(ended_at=machine_now)
    )
    return bool(db.scalar(select(exists().where(*its))))


def end_all(
    db: Session, caseworker: Caseworker, machine_now: datetime, *, but: str | None = None
) -> None:
    """End every session of a caseworker, but the one of a cookie if they keep it."""
    ended = update(SignInSession).where(
        SignInSession.caseworker_id == caseworker.id, SignInSession.ended_at.is_(None)
    )
    if but is not None:
        ended = ended.where(SignInSession.token_digest != digest(but))
    db.execute(ended.values(ended_at=machine_now))


def _found(
    db: Session, token: str, machine_now: datetime, is_enough: ColumnElement[bool]
) -> tuple[SignInSession, Caseworker] | None:
    found = db.execute(
        select(SignInSession, Caseworker)
        .join(Caseworker, Caseworker.id == SignInSession.caseworker_id)
        .where(
            SignInSession.token_digest == digest(token),
            is_enough,
            *_standing(machine_now),
            Caseworker.disabled_at.is_(None),
        )
    ).first()
    return (found[0], found[1]) if found else None


def _is_enough(*, needs_second_factor: bool) -> ColumnElement[bool]:
    return SignInSession.has_second_factor.is_(True) if needs_second_factor else true()


def _standing(machine_now: datetime) -> tuple[ColumnElement[bool], ...]:
    return (
        SignInSession.ended_at.is_(None),
        SignInSession.used_at > machine_now - IDLE,
        SignInSession.opened_at > machine_now - AT_MOST,
    )
