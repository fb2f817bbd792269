"""What slows down who guesses passwords: failures kept in the database, and a growing delay."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.columns import UtcDateTime, blind_index
from storage.database import Base

FREE_FAILURES = 5
WITHIN = timedelta(minutes=15)
FIRST_DELAY = timedelta(minutes=1)
LONGEST_DELAY = timedelta(hours=1)
MOST_FROM_ONE_ADDRESS = 50
_REMEMBERED = timedelta(days=1)
_AN_HOUR = timedelta(hours=1)


class SignInFailure(Base):
    """One wrong password for a name from an address, both as digests; times are the machine's."""

    __tablename__ = "sign_in_failure"

    id: Mapped[int] = mapped_column(primary_key=True)
    name_index: Mapped[str] = mapped_column(index=True)
    address_index: Mapped[str] = mapped_column(index=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)


def is_locked(db: Session, *, name: str, address: str, machine_now: datetime) -> bool:
    """Tell whether this name is not to be tried from this address now, known or not."""
    until = locked_until(_failures(db, name, address, machine_now))
    if until is not None and machine_now < until:
        return True
    return _count_of_address(db, address, machine_now) >= MOST_FROM_ONE_ADDRESS


def locked_until(failures: Sequence[datetime]) -> datetime | None:
    """Tell until when failures lock: five close together begin it, each later one doubles it."""
    last_free = FREE_FAILURES - 1
    for n in range(last_free, len(failures)):
        if failures[n] - failures[n - last_free] <= WITHIN:
            delay = FIRST_DELAY * (1 << min(len(failures) - 1 - n, 10))
            return failures[-1] + min(delay, LONGEST_DELAY)
    return None


def note_failure(db: Session, *, name: str, address: str, machine_now: datetime) -> None:
    """Write a failure down, and forget those of the day before."""
    db.execute(delete(SignInFailure).where(SignInFailure.at <= machine_now - _REMEMBERED))
    made = SignInFailure(
        name_index=_index(db, "name", name),
        address_index=_index(db, "address", address),
        at=machine_now,
    )
    db.add(made)
    db.flush()


def forgive(db: Session, *, name: str, address: str) -> None:
    """Forget the failures before a right password."""
    db.execute(
        delete(SignInFailure).where(
            SignInFailure.name_index == _index(db, "name", name),
            SignInFailure.address_index == _index(db, "address", address),
        )
    )


def _failures(db: Session, name: str, address: str, machine_now: datetime) -> Sequence[datetime]:
    return db.scalars(
        select(SignInFailure.at)
        .where(
            SignInFailure.name_index == _index(db, "name", name),
            SignInFailure.address_index == _index(db, "address", address),
            SignInFailure.at > machine_now - _REMEMBERED,
        )
        .order_by(SignInFailure.id)
    ).all()


def _count_of_address(db: Session, address: str, machine_now: datetime) -> int:
    of_address = select(func.count()).where(
        SignInFailure.address_index == _index(db, "address", address),
        SignInFailure.at > machine_now - _AN_HOUR,
    )
    return db.scalar(of_address) or 0


def _index(db: Session, kind: str, value: str) -> str:
    return blind_index(db, f"sign-in-{kind}:{value}")
