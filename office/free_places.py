"""Which places can still be booked: those of the calendar that are not full."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import groupby

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from office import calendar, places, slots
from office.calendar import Calendar
from office.calendar_facts import ZONE, Span, at, local_day
from office.directory import Office
from office.holds import Hold, HoldSlot
from office.slots import Slot

Ranked = tuple[int, timedelta, bool, datetime]
"""How near to its hour among those of its day, how far off, whether before, and the time."""


def of_day(
    db: Session,
    office: Office,
    day: date,
    *,
    now: datetime,
    service: str | None = None,
    keeping: int | None = None,
) -> list[datetime]:
    """List the times of a day at which a visit can be booked.

    ``keeping`` is a conversation that sees its own hold as free.
    """
    its = calendar.of(db, office)
    every = places.of_day(its, day, now=now, service=service)
    return _free(db, its, every, service=service, now=now, keeping=keeping)


def days(
    db: Session,
    office: Office,
    *,
    now: datetime,
    service: str | None = None,
    keeping: int | None = None,
) -> list[date]:
    """List the days within the horizon on which a visit can be booked."""
    its = calendar.of(db, office)
    by_day = places.by_day(its, now=now, service=service)
    every = [place for its_places in by_day.values() for place in its_places]
    free = set(_free(db, its, every, service=service, now=now, keeping=keeping))
    return [day for day, its_places in by_day.items() if not free.isdisjoint(its_places)]


def nearest(
    db: Session,
    office: Office,
    to: datetime,
    *,
    now: datetime,
    service: str | None = None,
    most: int = 3,
) -> list[datetime]:
    """List the free times nearest to a moment, each on another day while there are days."""
    its = calendar.of(db, office)
    by_day = places.by_day(its, now=now, service=service)
    every = [place for its_places in by_day.values() for place in its_places]
    free = _free(db, its, every, service=service, now=now)
    return sorted(each for *_, each in sorted(_ranked(free, to))[:most])


def touching(
    db: Session, its: Calendar, span: Span, *, now: datetime, service: str
) -> list[datetime]:
    """List the free times of the visits that would take some of a stretch of time."""
    first, last = local_day(span.begins_at), local_day(span.ends_at)
    in_days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    every = [each for day in in_days for each in places.of_day(its, day, now=now, service=service)]
    among = [each for each in every if places.span(its, each, service=service).overlaps(span)]
    return _free(db, its, among, service=service, now=now)


def _ranked(free: Sequence[datetime], to: datetime) -> Iterator[Ranked]:
    """Rank each time among those of its day by the hour, and tell how far off it is."""
    for day, times in groupby(free, key=local_day):
        same_hour = at(day, to.astimezone(ZONE).time())
        by_hour = sorted((abs(each - same_hour), each) for each in times)
        for rank, (_, each) in enumerate(by_hour):
            yield rank, abs(each - to), each < to, each


def _free(
    db: Session,
    its: Calendar,
    starts: Sequence[datetime],
    *,
    service: str | None,
    now: datetime,
    keeping: int | None = None,
) -> list[datetime]:
    if not starts:
        return []
    step, number = timedelta(minutes=places.minutes(its)), places.number(its, service)
    runs = {each: [each.astimezone(UTC) + n * step for n in range(number)] for each in starts}
    wanted = sorted({place for run in runs.values() for place in run})
    full: set[datetime] = set()
    for kind, capacity in slots.capacities(its, service).items():
        load = _load(db, (its.office.id, kind), wanted, step, now=now, keeping=keeping)
        full |= {place for place, taken in load.items() if taken >= capacity}
    return [each for each, run in runs.items() if full.isdisjoint(run)]


def _load(
    db: Session,
    whose: tuple[str, str],
    wanted: list[datetime],
    step: timedelta,
    *,
    now: datetime,
    keeping: int | None,
) -> Counter[datetime]:
    """Count who is expected at each place; expired holds and the asker's own do not count."""
    within = (
        Slot.office == whose[0],
        Slot.service == whose[1],
        Slot.starts_at > wanted[0] - slots.LONGEST,
        Slot.starts_at < wanted[-1] + step,
        Slot.taken > 0,
    )
    held = _not_counting(db, within, now=now, keeping=keeping)
    load: Counter[datetime] = Counter()
    rows = db.execute(select(Slot.id, Slot.starts_at, Slot.minutes, Slot.taken).where(*within))
    for slot_id, starts_at, minutes, taken in rows:
        ends_at = starts_at + timedelta(minutes=minutes)
        first = bisect_right(wanted, starts_at - step)
        for place in wanted[first : bisect_left(wanted, ends_at)]:
            load[place] += taken - held[slot_id]
    return load


def _not_counting(
    db: Session,
    within: Sequence[ColumnElement[bool]],
    *,
    now: datetime,
    keeping: int | None,
) -> Counter[int]:
    rows = db.execute(
        select(HoldSlot.slot_id, func.count())
        .join(Hold)
        .join(Slot, Slot.id == HoldSlot.slot_id)
        .where(*within, or_(Hold.until <= now, Hold.conversation_id == (keeping or 0)))
        .group_by(HoldSlot.slot_id)
    )
    return Counter({row[0]: row[1] for row in rows})
