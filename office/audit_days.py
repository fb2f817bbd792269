"""The book's days, each sealed with a digest of its lines and of the seal before.

Who changes a line, takes one out or slips one in breaks the seal of its day; who makes the seal
anew breaks the next one. The digests are keyed: without the keys none can be made.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from hashlib import sha256

from sqlalchemy import Select, func, select, text
from sqlalchemy.orm import Mapped, Session, mapped_column

from office.audit import Audit
from office.calendar_facts import at, local_day
from storage.columns import UtcDateTime, blind_index
from storage.database import Base

GRACE = timedelta(hours=1)
"""How long after midnight a day is sealed: what began before has ended by then."""
_AT_ONCE = 1000
_BEGINNING = "beginning"


class AuditDay(Base):
    """One day's seal: over the lines after the seal before, up to ``last_id``."""

    __tablename__ = "audit_day"

    id: Mapped[int] = mapped_column(primary_key=True)
    day: Mapped[date] = mapped_column(unique=True)
    last_id: Mapped[int]
    lines: Mapped[int]
    digest: Mapped[str]
    sealed_at: Mapped[datetime] = mapped_column(UtcDateTime)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What a look over the whole book found."""

    broken: date | None
    """The first day that was changed after it was sealed; none when all are whole."""
    days: int
    lines: int
    last: AuditDay | None
    """The newest seal; none in a book that is not a day old."""
    unsealed: int
    """Lines that wait for their day to end."""
    digests: frozenset[str]


def is_due(db: Session, machine_now: datetime) -> bool:
    """Tell whether a day is over that is not sealed yet."""
    return _first_unsealed(db, _last(db), over_before(machine_now)) is not None


def seal(db: Session, machine_now: datetime) -> list[AuditDay]:
    """Seal every day that is over."""
    _let_writers_finish(db)
    over, made = over_before(machine_now), []
    last = _last(db)
    while (first := _first_unsealed(db, last, over)) is not None:
        last = _sealed(db, last, local_day(first), machine_now)
        made.append(last)
    return made


def over_before(machine_now: datetime) -> datetime:
    """Tell the midnight that every day before it is over by."""
    return at(local_day(machine_now - GRACE), time())


def verify(db: Session) -> Verdict:
    """Look over the whole book."""
    broken, before, days = None, None, _seals(db)
    for each in days:
        found = _changed(db, before, each)
        broken = broken or found
        before = each
    unsealed = _lines_after(before)
    late = _backdated(db, before, unsealed)
    return Verdict(
        broken=broken or late,
        days=len(days),
        lines=sum(each.lines for each in days),
        last=before,
        unsealed=_count(db, unsealed),
        digests=frozenset(each.digest for each in days),
    )


def _sealed(db: Session, last: AuditDay | None, day: date, machine_now: datetime) -> AuditDay:
    ends_at = at(day + timedelta(days=1), time())
    newest = db.scalar(select(func.max(Audit.id)).where(Audit.at < ends_at)) or 0
    lines, digest = _digest(db, day, last, newest)
    made = AuditDay(day=day, last_id=newest, lines=lines, digest=digest, sealed_at=machine_now)
    db.add(made)
    db.flush()
    return made


def _changed(db: Session, before: AuditDay | None, seal: AuditDay) -> date | None:
    """Give the day whose seal does not hold, or that a line was dated back to."""
    lines, digest = _digest(db, seal.day, before, seal.last_id)
    if (lines, digest) != (seal.lines, seal.digest):
        return seal.day
    return _backdated(db, before, _lines_after(before).where(Audit.id <= seal.last_id))


def _backdated(db: Session, before: AuditDay | None, lines: Select[Audit]) -> date | None:
    """Give the sealed day that a line written later bears, if there is one."""
    if before is None:
        return None
    ended_at = at(before.day + timedelta(days=1), time())
    late = db.scalars(lines.where(Audit.at < ended_at).limit(1)).first()
    return local_day(late.at) if late else None


def _digest(db: Session, day: date, before: AuditDay | None, last_id: int) -> tuple[int, str]:
    rows = db.scalars(
        _lines_after(before).where(Audit.id <= last_id).execution_options(yield_per=_AT_ONCE)
    )
    count, of_lines = _digest_of_lines(rows)
    chained = [day.isoformat(), last_id, count, of_lines, before.digest if before else _BEGINNING]
    return count, blind_index(db, f"audit-day:{json.dumps(chained)}")


def _digest_of_lines(rows: Iterable[Audit]) -> tuple[int, str]:
    count, digest = 0, sha256()
    for row in rows:
        line = [row.id, row.at.isoformat(), row.actor, row.action, row.object]
        digest.update(json.dumps(line).encode() + b"\n")
        count += 1
    return count, digest.hexdigest()


def _first_unsealed(db: Session, last: AuditDay | None, over: datetime) -> datetime | None:
    since = at(last.day + timedelta(days=1), time()) if last else None
    lines = _lines_after(last).where(Audit.at < over)
    if since is not None:
        lines = lines.where(Audit.at >= since)
    return db.scalar(lines.with_only_columns(func.min(Audit.at)).order_by(None))


def _lines_after(seal: AuditDay | None) -> Select[Audit]:
    return select(Audit).where(Audit.id > (seal.last_id if seal else 0)).order_by(Audit.id)


def _seals(db: Session) -> list[AuditDay]:
    return list(db.scalars(select(AuditDay).order_by(AuditDay.day)))


def _last(db: Session) -> AuditDay | None:
    return db.scalars(select(AuditDay).order_by(AuditDay.day.desc()).limit(1)).first()


def _count(db: Session, lines: Select[Audit]) -> int:
    return db.scalar(lines.with_only_columns(func.count(Audit.id)).order_by(None)) or 0


def _let_writers_finish(db: Session) -> None:
    """Wait for lines that are being written: their numbers may be older than the newest's."""
    if db.get_bind().dialect.name == "postgresql":
        db.execute(text("LOCK TABLE audit IN SHARE ROW EXCLUSIVE MODE"))
