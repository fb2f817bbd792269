"""For whom a caseworker books: somebody known by a code or a folio, or by name alone."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from bot import inbox
from console.seat import Seat
from office import case_queue, consent, desk, people
from office.case import Case, NoSuchCaseError
from office.consent import Purpose
from office.errors import NoSuchAppointmentError, OfficeError
from office.people import Person, Relation

LONGEST_NAME = 100


class NoNameError(OfficeError):
    """Somebody who comes has a name."""


class LongNameError(OfficeError):
    """No name is so long."""


class NoConsentError(OfficeError):
    """A name is kept of who agrees to it only."""


class UnknownPersonError(OfficeError):
    """No visit and no case that may be seen here has this code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Whom:
    """Who comes, and through which phone they are told; none for who has none here."""

    person_id: int
    identity_id: int | None
    for_other: bool


def of_form(db: Session, seat: Seat) -> Whom:
    """Find or make the person a form is about, with their yes to it.

    Raises an ``OfficeError`` for what is missing.
    """
    name, code = seat.asked.text("nombre"), seat.asked.text("de")
    if len(name) > LONGEST_NAME:
        raise LongNameError
    if seat.asked.text("acepta") != "si":
        raise NoConsentError
    found = _known(db, seat, code, name) if code else _new(db, seat, name)
    consent.give(db, found.person_id, Purpose.APPOINTMENT, seat.now)
    return found


def _new(db: Session, seat: Seat, name: str) -> Whom:
    if not name:
        raise NoNameError
    made = people.meet_at_desk(db, name, seat.now)
    return Whom(person_id=made.id, identity_id=None, for_other=False)


def _known(db: Session, seat: Seat, code: str, name: str) -> Whom:
    found = _by_visit(db, seat, code) or _by_case(db, seat, code)
    if found is None:
        raise UnknownPersonError(code)
    person = db.get_one(Person, found.person_id)
    person.name = person.name or name or None
    if not name or name.casefold() == (person.name or "").casefold():
        return _require_name(found, person.name)
    if found.identity_id is None:
        return _new(db, seat, name)
    other = people.meet(db, found.identity_id, name=name, relation=Relation.OTHER, now=seat.now)
    return Whom(person_id=other.id, identity_id=found.identity_id, for_other=True)


def _require_name(found: Whom, name: str | None) -> Whom:
    if not name:
        raise NoNameError
    return found


def _by_visit(db: Session, seat: Seat, code: str) -> Whom | None:
    try:
        its = desk.visible_to(db, seat.caseworker, code)
    except NoSuchAppointmentError:
        return None
    return Whom(person_id=its.person_id, identity_id=its.identity_id, for_other=its.for_other)


def _by_case(db: Session, seat: Seat, folio: str) -> Whom | None:
    try:
        its = case_queue.visible_to(db, seat.caseworker, folio)
    except NoSuchCaseError:
        return None
    return _holder(db, seat, its)


def _holder(db: Session, seat: Seat, case: Case) -> Whom | None:
    """Give the person of a case; who never said a name is known by their phone."""
    if case.conversation_id is None:
        known = case.person_id
        return Whom(person_id=known, identity_id=None, for_other=False) if known else None
    _, identity = inbox.conversation(db, case.conversation_id)
    person = people.meet_holder(db, identity.id, seat.now)
    return Whom(person_id=person.id, identity_id=identity.id, for_other=False)
