"""The book of who did what: only ever added to, which the database itself sees to."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, String, cast, literal, select, true
from sqlalchemy.orm import Mapped, Session, mapped_column

from office import codes, roles
from office.caseworkers import Caseworker
from office.roles import Right
from storage.columns import UtcDateTime
from storage.database import Base


class Audit(Base):
    """One act of one actor on one object; ids only, never words or names of persons."""

    __tablename__ = "audit"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    actor: Mapped[str] = mapped_column(index=True)
    action: Mapped[str]
    object: Mapped[str] = mapped_column(index=True)


def record(db: Session, *, actor: str, action: str, object_: str, now: datetime) -> None:
    """Write one line in the book."""
    db.add(Audit(at=now, actor=actor, action=action, object=object_))
    db.flush()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """What somebody looks for in the book; none and nothing mean any."""

    actor: str = ""
    action: str = ""
    code: str = ""
    """Of a case or a visit, as it is said aloud."""
    since: datetime | None = None
    until: datetime | None = None
    before_id: int | None = None
    """Only lines older than this one: where the page before ended."""


def lines(db: Session, reader: Caseworker, sought: Sought, *, most: int) -> Sequence[Audit]:
    """List the lines that a reader may see, the newest first."""
    found = select(Audit).where(_within_reach(reader), *_conditions(sought))
    return db.scalars(found.order_by(Audit.id.desc()).limit(most)).all()


def actions(db: Session) -> Sequence[str]:
    """List what has been done at all."""
    return db.scalars(select(Audit.action).distinct().order_by(Audit.action)).all()


def _within_reach(reader: Caseworker) -> ColumnElement[bool]:
    """Let who reads for one office see what its people did, and who reads for all everything."""
    if reader.office is None and roles.may(reader, Right.AUDIT):
        return true()
    actor = literal("caseworker:") + cast(Caseworker.id, String)
    mine = roles.within_reach(reader, Right.AUDIT, Caseworker.office)
    return Audit.actor.in_(select(actor).where(mine))


def _conditions(sought: Sought) -> Iterator[ColumnElement[bool]]:
    if sought.actor:
        yield Audit.actor == sought.actor
    if sought.action:
        yield Audit.action == sought.action
    if sought.code:
        code = codes.spoken(sought.code)
        yield Audit.object.in_([f"case:{code}", f"appointment:{code}"])
    if sought.since:
        yield Audit.at >= sought.since
    if sought.until:
        yield Audit.at < sought.until
    if sought.before_id is not None:
        yield Audit.id < sought.before_id
