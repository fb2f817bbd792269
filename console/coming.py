"""What the agenda says of a visit at a glance: who comes, what for, and how they fare."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.identities import Identity
from bot.wording import words
from console import shown
from console.seat import Seat
from office.agenda import Expected
from office.appointment import ACTIVE, Appointment, Status
from office.arrivals import ArrivalNote
from office.calendar_facts import local_day


class Mark(StrEnum):
    """What can be noted of a visit with one tap."""

    ARRIVED = "llego"
    ATTENDED = "atendida"
    NOT_ATTENDED = "no-vino"
    NONE = "deshacer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a person told of their way here, and when."""

    kind: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """One visit; ``channel`` is none for somebody who cannot be written to."""

    code: str
    starts_at: datetime
    name: str | None
    about: str
    for_other: bool
    state: str
    """The visit's status; ``arrived`` while somebody waits at the desk."""
    arrived_at: datetime | None
    told: tuple[Told, ...]
    channel: str | None
    phone: str | None
    marks: frozenset[Mark]
    """What can be noted of it now."""
    can_change: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reached:
    """How a person is reached, and what they told."""

    channel: str | None
    phone: str | None
    told: tuple[Told, ...]


def about(db: Session, seat: Seat, visits: Sequence[Expected]) -> list[Coming]:
    """Gather what is shown of these visits, in their order."""
    reached = _reached(db, [each.appointment.id for each in visits])
    return [_coming(seat, each, reached[each.appointment.id]) for each in visits]


def topic_words(topic: str) -> str:
    """Name a topic; nothing where it was wiped."""
    return words("es", f"topic-{topic.replace('_', '-')}") if topic else ""


def _coming(seat: Seat, visit: Expected, reached: _Reached) -> Coming:
    its = visit.appointment
    return Coming(
        code=its.code,
        starts_at=its.starts_at,
        name=visit.name,
        about=topic_words(its.topic),
        for_other=its.for_other,
        state=_state(its),
        arrived_at=its.arrived_at,
        told=reached.told,
        channel=reached.channel,
        phone=reached.phone,
        marks=frozenset(_marks(its, seat.now)),
        can_change=its.is_active,
    )


def _state(its: Appointment) -> str:
    return "arrived" if its.status in ACTIVE and its.arrived_at else its.status


def _marks(its: Appointment, now: datetime) -> Iterable[Mark]:
    """List what can be noted: nothing of days to come, lest a tap be on the wrong day."""
    if its.status in (Status.ATTENDED, Status.NOT_ATTENDED):
        yield Mark.NONE
    if its.status not in ACTIVE or local_day(its.starts_at) > local_day(now):
        return
    yield Mark.NONE if its.arrived_at else Mark.ARRIVED
    yield Mark.ATTENDED
    if its.starts_at <= now:
        yield Mark.NOT_ATTENDED


def _reached(db: Session, ids: Sequence[int]) -> Mapping[int, _Reached]:
    rows = db.execute(
        select(
            Appointment.id, Identity.channel, Identity.address, ArrivalNote.kind, ArrivalNote.at
        )
        .outerjoin(Identity, Identity.id == Appointment.identity_id)
        .outerjoin(ArrivalNote, ArrivalNote.appointment_id == Appointment.id)
        .where(Appointment.id.in_(ids))
        .order_by(ArrivalNote.at)
    )
    found: dict[int, _Reached] = {}
    for id_, channel, handle, kind, told_at in rows:
        before = found[id_].told if id_ in found else ()
        told = (*before, Told(kind=kind, at=told_at)) if kind else before
        phone = shown.masked(handle) if handle else None
        found[id_] = _Reached(channel=channel, phone=phone, told=told)
    return found
