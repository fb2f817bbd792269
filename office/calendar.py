"""An office's calendar: the directory's text with what the office entered over it, as a value."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from office import national_holidays, timetable
from office.calendar_facts import (
    Closed,
    ClosedBy,
    ClosureKind,
    Rest,
    Settings,
    Span,
    VisitRules,
    at,
)
from office.directory import Office, Opening
from office.timetable import ClosureRow, OfficeHours, VisitRule

OWN = ""
"""Stands for the office itself among the services that have rules."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """When an office is open and how it gives its places, at the moment this was read."""

    office: Office
    openings: tuple[Opening, ...]
    """By weekday and hour."""
    may_be_told: bool
    """Whether the office confirmed its hours, in the directory or by entering them."""
    rests: tuple[Rest, ...]
    own_rules: VisitRules | None
    by_service: Mapping[str, VisitRules]

    @property
    def takes_visits(self) -> bool:
        """Whether the office has told us enough to give a place."""
        return self.may_be_told and self.own_rules is not None and bool(self.openings)

    def rules(self, service: str | None = None) -> VisitRules | None:
        """Give the rules of a service, or the office's own."""
        return self.by_service.get(service or OWN, self.own_rules)

    def closed(self, day: date) -> Closed | None:
        """Tell why the office does not open on a day; none when it does, if only for an hour."""
        if self.spans(day):
            return None
        by_hours = (rest.closed for rest in self._rests(day))
        return self._day_off(day) or next(by_hours, Closed(by=ClosedBy.NO_HOURS))

    def spans(self, day: date) -> list[Span]:
        """List the stretches of a day when somebody is at the office."""
        if self._day_off(day):
            return []
        open_ = self.weekly(day)
        for rest in self._rests(day):
            open_ = rest.taken_from(open_, day)
        return open_

    def weekly(self, day: date) -> list[Span]:
        """List the stretches that the week gives a day, whatever rests on it."""
        its = (each for each in self.openings if each.weekday == day.weekday())
        return [Span(at(day, each.opens), at(day, each.closes)) for each in its]

    def _rests(self, day: date) -> list[Rest]:
        return [rest for rest in self.rests if rest.is_on(day)]

    def _day_off(self, day: date) -> Closed | None:
        holiday = self.office.closes_on_national_holidays and national_holidays.on(day)
        if holiday:
            return Closed(by=ClosedBy.HOLIDAY, reason=holiday)
        yearly = next((each for each in self.office.closures if each.covers(day)), None)
        if yearly:
            return Closed(by=ClosedBy.CLOSURE, reason=yearly.reason)
        return next((rest.closed for rest in self._rests(day) if rest.is_whole_day), None)


def of(db: Session, office: Office) -> Calendar:
    """Read an office's calendar."""
    entered = _openings(db, office.id)
    bare = Calendar(
        office=office,
        openings=entered or _in_order(office.openings),
        may_be_told=bool(entered) or office.is_confirmed,
        rests=_rests(db, office.id),
        own_rules=None,
        by_service={},
    )
    return with_rules(bare, settings(db, office.id))


def held_still(db: Session, office: Office) -> Calendar:
    """Read an office's calendar, and let nobody change it until this transaction ends."""
    timetable.hold_still(db, office.id)
    return of(db, office)


def to_change(db: Session, office: Office) -> Calendar:
    """Read an office's calendar, with nobody booking by it until this transaction ends."""
    timetable.have_alone(db, office.id)
    return of(db, office)


def settings(db: Session, office_id: str) -> dict[str, Settings]:
    """Read what an office entered of its rules: its own, and by service."""
    rows = db.execute(
        select(
            VisitRule.service,
            VisitRule.minutes,
            VisitRule.capacity,
            VisitRule.notice_minutes,
            VisitRule.horizon_days,
            VisitRule.day_before,
            VisitRule.two_hours,
        ).where(VisitRule.office == office_id)
    )
    return {row[0]: Settings(*row[1:]) for row in rows}


def with_rules(before: Calendar, entered: Mapping[str, Settings]) -> Calendar:
    """Lay an office's rules over the directory's, and those of its services over them."""
    own = entered.get(OWN, Settings()).over(_of_directory(before.office))
    services = {service: its for service, its in entered.items() if service != OWN}
    by_service = {service: its.within(own) for service, its in services.items()} if own else {}
    return replace(before, own_rules=own, by_service=by_service)


def _openings(db: Session, office_id: str) -> tuple[Opening, ...]:
    rows = db.execute(
        select(OfficeHours.weekday, OfficeHours.opens, OfficeHours.closes).where(
            OfficeHours.office == office_id
        )
    )
    return _in_order(
        Opening(weekday=weekday, opens=opens, closes=closes) for weekday, opens, closes in rows
    )


def _in_order(openings: Iterable[Opening]) -> tuple[Opening, ...]:
    return tuple(sorted(openings, key=lambda each: (each.weekday, each.opens)))


def _rests(db: Session, office_id: str) -> tuple[Rest, ...]:
    rows = db.execute(
        select(
            ClosureRow.first_on,
            ClosureRow.last_on,
            ClosureRow.from_time,
            ClosureRow.to_time,
            ClosureRow.kind,
            ClosureRow.reason,
        )
        .where(ClosureRow.office == office_id, ClosureRow.withdrawn_at.is_(None))
        .order_by(ClosureRow.id)
    )
    return tuple(
        Rest(
            first_on=first_on,
            last_on=last_on,
            from_time=from_time,
            to_time=to_time,
            kind=ClosureKind(kind),
            reason=reason,
        )
        for first_on, last_on, from_time, to_time, kind, reason in rows
    )


def _of_directory(office: Office) -> VisitRules | None:
    rules = office.appointment_rules
    if rules is None:
        return None
    return VisitRules(
        minutes=rules.slot_minutes,
        capacity=rules.capacity,
        notice_minutes=rules.notice_minutes,
        horizon_days=rules.horizon_days,
    )
