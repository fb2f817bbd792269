"""Ending all that the office had with somebody who is erased; what counts nobody by name stays."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import TypeVar

from sqlalchemy import delete, exists, select
from sqlalchemy.orm import Session

from office import appointments, call_list, cases, erasures, follow_up, referrals, waitlist
from office.appointment import Appointment, Status
from office.call_list import CallKind, CallLine
from office.case import Case
from office.consent import Consent
from office.erasures import Kind
from office.follow_up import FollowUp
from office.people import IdentityPerson, Person
from office.referrals import Referral
from office.waiting import Waiting

_Theirs = TypeVar("_Theirs", Appointment, CallLine, Consent, FollowUp, Referral, Waiting)
_Reached = TypeVar("_Reached", Appointment, CallLine, FollowUp, Waiting)


def end_all_of(db: Session, person_ids: Collection[int], now: datetime) -> None:
    """Expect, ask and call these persons no more; their places are free."""
    for visit in _of(db, Appointment, person_ids):
        if visit.is_active and visit.starts_at > now:
            appointments.end(db, visit, Status.CANCELLED, now)
    for waiting in _of(db, Waiting, person_ids):
        waitlist.leave(db, waiting, now)
    for each in _of(db, FollowUp, person_ids):
        follow_up.stop(db, each, now)
    for referral in _of(db, Referral, person_ids):
        if referrals.is_open(referral):
            referrals.give_up(db, referral, now)
    for given in _of(db, Consent, person_ids):
        given.withdrawn_at = given.withdrawn_at or now
    for line in _of(db, CallLine, person_ids):
        call_list.drop(db, CallKind(line.kind), line.subject, now)


def close_cases(
    db: Session, person_ids: Collection[int], conversation_ids: Collection[int], now: datetime
) -> None:
    """Close the cases of these persons and conversations."""
    theirs = Case.person_id.in_(person_ids) | Case.conversation_id.in_(conversation_ids)
    for case in db.scalars(select(Case).where(theirs).with_for_update()).all():
        cases.close(db, case, now, None)


def hand_over(db: Session, person_ids: Collection[int], identity_ids: Collection[int]) -> None:
    """Let what belongs to others reach them through another way of theirs than these."""
    rows: list[Appointment | Waiting | FollowUp | CallLine] = [
        *_through(db, Appointment, identity_ids),
        *_through(db, Waiting, identity_ids),
        *_through(db, FollowUp, identity_ids),
        *_through(db, CallLine, identity_ids),
    ]
    for row in rows:
        if row.person_id is not None and row.person_id not in person_ids:
            row.identity_id = _another_way(db, row.person_id, identity_ids)
    db.flush()


def forget(db: Session, person_ids: Collection[int], now: datetime) -> None:
    """Note who was erased, and cut every way that leads to them."""
    for person in db.scalars(select(Person).where(Person.id.in_(person_ids))).all():
        erasures.note(db, Kind.PERSON, erasures.mark_of_person(db, person), now)
    db.execute(delete(IdentityPerson).where(IdentityPerson.person_id.in_(person_ids)))


def erased_again(db: Session, digests: Collection[str]) -> list[int]:
    """Find who was erased and, out of an older copy of the database, is there again."""
    linked = exists().where(IdentityPerson.person_id == Person.id)
    known = db.scalars(select(Person).where(Person.name.is_not(None) | linked))
    return [each.id for each in known if erasures.mark_of_person(db, each) in digests]


def _of(db: Session, table: type[_Theirs], person_ids: Collection[int]) -> Sequence[_Theirs]:
    return db.scalars(select(table).where(table.person_id.in_(person_ids))).all()


def _through(
    db: Session, table: type[_Reached], identity_ids: Collection[int]
) -> Sequence[_Reached]:
    return db.scalars(select(table).where(table.identity_id.in_(identity_ids))).all()


def _another_way(db: Session, person_id: int, but: Collection[int]) -> int:
    """Give another identity of a person: who had no other would be erased with these."""
    its = select(IdentityPerson.identity_id).where(
        IdentityPerson.person_id == person_id, IdentityPerson.identity_id.not_in(but)
    )
    return db.scalars(its.order_by(IdentityPerson.identity_id).limit(1)).one()
