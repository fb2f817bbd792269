"""What a caseworker signs in with beside the password: the digits of an app, each good once."""

import re
from datetime import datetime

from sqlalchemy import ForeignKey, Select, delete, or_, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from console import totp
from office.caseworkers import Caseworker
from storage.columns import Encrypted, UtcDateTime
from storage.database import Base
from storage.once import insert_once
from storage.retention import Retention

_DIGITS = re.compile(r"[0-9]{6}")


class SecondFactor(Base):
    """The secret shared with a caseworker's telephone; times are the machine's."""

    __tablename__ = "second_factor"

    id: Mapped[int] = mapped_column(primary_key=True)
    caseworker_id: Mapped[int] = mapped_column(ForeignKey("caseworker.id"), unique=True)
    secret: Mapped[str] = mapped_column(Encrypted(retention=Retention.SIGN_IN))
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    confirmed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    """None until digits from the telephone showed that it holds the secret."""
    last_step: Mapped[int | None]
    """The step of time of the digits used last: they and older ones are good no more."""


def is_set(db: Session, caseworker: Caseworker) -> bool:
    """Tell whether a caseworker's telephone holds their secret."""
    factor = _of(db, caseworker)
    return factor is not None and factor.confirmed_at is not None


def begin(db: Session, caseworker: Caseworker, machine_now: datetime) -> SecondFactor:
    """Give the secret that a telephone is to take over: the same one until it has."""
    insert_once(
        db,
        SecondFactor,
        caseworker_id=caseworker.id,
        secret=totp.new_secret(),
        made_at=machine_now,
    )
    return db.scalars(_its(caseworker)).one()


def offered(db: Session, caseworker: Caseworker) -> SecondFactor | None:
    """Give the secret that no telephone has shown to hold yet, if one was begun."""
    factor = _of(db, caseworker)
    return factor if factor and factor.confirmed_at is None else None


def use(db: Session, caseworker: Caseworker, typed: str, machine_now: datetime) -> bool:
    """Use digits up; false for wrong ones and for those that were used."""
    factor = _of(db, caseworker)
    digits = "".join(typed.split())
    if factor is None or not _DIGITS.fullmatch(digits):
        return False
    step = totp.step_of(factor.secret, digits, machine_now)
    if step is None:
        return False
    is_later = or_(SecondFactor.last_step.is_(None), SecondFactor.last_step < step)
    used = update(SecondFactor).where(SecondFactor.id == factor.id, is_later)
    return db.scalar(used.values(last_step=step).returning(SecondFactor.id)) is not None


def confirm(db: Session, caseworker: Caseworker, machine_now: datetime) -> None:
    """Note that the telephone holds the secret."""
    db.execute(
        update(SecondFactor)
        .where(SecondFactor.caseworker_id == caseworker.id)
        .values(confirmed_at=machine_now)
    )


def remove(db: Session, caseworker: Caseworker) -> None:
    """Forget a telephone: the caseworker sets up another when they sign in."""
    db.execute(delete(SecondFactor).where(SecondFactor.caseworker_id == caseworker.id))


def _of(db: Session, caseworker: Caseworker) -> SecondFactor | None:
    return db.scalars(_its(caseworker)).first()


def _its(caseworker: Caseworker) -> Select[SecondFactor]:
    return select(SecondFactor).where(SecondFactor.caseworker_id == caseworker.id)
