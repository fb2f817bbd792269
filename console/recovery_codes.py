"""Codes on paper, for who has lost the telephone: each is good once, and kept as a digest."""

import secrets
from datetime import datetime

from sqlalchemy import ForeignKey, delete, func, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from office.caseworkers import Caseworker
from storage.columns import UtcDateTime, blind_index
from storage.database import Base

HOW_MANY = 10
LENGTH = 10
_LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""None of them is taken for another on paper."""


class RecoveryCode(Base):
    """One code of a caseworker; times are the machine's."""

    __tablename__ = "recovery_code"

    id: Mapped[int] = mapped_column(primary_key=True)
    caseworker_id: Mapped[int] = mapped_column(ForeignKey("caseworker.id"), index=True)
    code_index: Mapped[str] = mapped_column(unique=True)
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    used_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


def make(db: Session, caseworker: Caseworker, machine_now: datetime) -> list[str]:
    """Make new codes, as they are to be printed; those before are good no more."""
    remove(db, caseworker)
    made = [_new() for _ in range(HOW_MANY)]
    db.add_all(
        RecoveryCode(
            caseworker_id=caseworker.id,
            code_index=_index(db, caseworker, code),
            made_at=machine_now,
        )
        for code in made
    )
    db.flush()
    return made


def use(db: Session, caseworker: Caseworker, typed: str, machine_now: datetime) -> bool:
    """Use a code up; false for a wrong one and for one that was used."""
    used = update(RecoveryCode).where(
        RecoveryCode.caseworker_id == caseworker.id,
        RecoveryCode.code_index == _index(db, caseworker, typed),
        RecoveryCode.used_at.is_(None),
    )
    return db.scalar(used.values(used_at=machine_now).returning(RecoveryCode.id)) is not None


def left(db: Session, caseworker: Caseworker) -> int:
    """Count the codes that are still good."""
    unused = select(func.count()).where(
        RecoveryCode.caseworker_id == caseworker.id, RecoveryCode.used_at.is_(None)
    )
    return db.scalar(unused) or 0


def remove(db: Session, caseworker: Caseworker) -> None:
    """Let no code of a caseworker be good any more."""
    db.execute(delete(RecoveryCode).where(RecoveryCode.caseworker_id == caseworker.id))


def _new() -> str:
    letters = "".join(secrets.choice(_LETTERS) for _ in range(LENGTH))
    return f"{letters[: LENGTH // 2]}-{letters[LENGTH // 2 :]}"


def _index(db: Session, caseworker: Caseworker, code: str) -> str:
    letters = "".join(letter for letter in code.upper() if letter.isalnum())
    return blind_index(db, f"recovery-code:{caseworker.id}:{letters}")
