"""Whose data is meant, by a folio, a visit's code or an address: persons, and ways to them."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from sqlalchemy import Select, exists, select
from sqlalchemy.orm import Session, aliased

from bot import inbox
from bot.inbox import ConversationRow
from bot.message import Address
from office import codes
from office.appointment import Appointment
from office.case import Case
from office.people import IdentityPerson, Relation


class NobodyFoundError(Exception):
    """There is no case, no visit and no address like this."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Whose:
    """Persons, and the identities that are theirs alone to speak from."""

    person_ids: frozenset[int]
    identity_ids: frozenset[int]

    @property
    def is_nobody(self) -> bool:
        """Whether nothing is left of them."""
        return not self.person_ids and not self.identity_ids


def named(db: Session, name: str) -> Whose:
    """Find who is meant: ``K7M4T`` of a case or a visit, ``whatsapp:+50370000000``.

    Raises ``NobodyFoundError``.
    """
    found = _of_address(db, name) if ":" in name else _of_code(db, codes.spoken(name))
    if found.is_nobody:
        raise NobodyFoundError(f"{NobodyFoundError.__doc__} {name}")
    return found


def of_identities(db: Session, identity_ids: Iterable[int]) -> Whose:
    """Give whoever speaks through these."""
    return whole(db, Whose(person_ids=frozenset(), identity_ids=frozenset(identity_ids)))


def of_case(db: Session, case: Case) -> Whose:
    """Give whose case it is."""
    its = select(ConversationRow.identity_id).where(ConversationRow.id == case.conversation_id)
    persons = frozenset() if case.person_id is None else frozenset((case.person_id,))
    return whole(db, Whose(person_ids=persons, identity_ids=frozenset(db.scalars(its))))


def whole(db: Session, whose: Whose) -> Whose:
    """Add what belongs together: a person's own telephones, and who comes by no other one."""
    while True:
        identities = whose.identity_ids | set(db.scalars(_own_ways(whose.person_ids)))
        persons = whose.person_ids | set(db.scalars(_come_with(identities)))
        wider = Whose(person_ids=persons, identity_ids=identities)
        if wider == whose:
            return whose
        whose = wider


def _own_ways(person_ids: Collection[int]) -> Select[int]:
    return select(IdentityPerson.identity_id).where(
        IdentityPerson.person_id.in_(person_ids), IdentityPerson.relation == Relation.SELF
    )


def _come_with(identity_ids: Collection[int]) -> Select[int]:
    """Find whose telephones these are, and who reaches us through no other."""
    other = aliased(IdentityPerson)
    has_other_way = exists().where(
        other.person_id == IdentityPerson.person_id, other.identity_id.not_in(identity_ids)
    )
    return select(IdentityPerson.person_id).where(
        IdentityPerson.identity_id.in_(identity_ids),
        (IdentityPerson.relation == Relation.SELF) | ~has_other_way,
    )


def _of_address(db: Session, written: str) -> Whose:
    try:
        found = inbox.of_address(db, Address.parse(written))
    except ValueError:
        found = None
    return of_identities(db, [found[1].id] if found else [])


def _of_code(db: Session, code: str) -> Whose:
    case = db.scalars(select(Case).where(Case.folio == code)).first()
    if case:
        return of_case(db, case)
    visit = select(Appointment.person_id).where(Appointment.code == code)
    persons = frozenset(db.scalars(visit.order_by(Appointment.id.desc()).limit(1)))
    return whole(db, Whose(person_ids=persons, identity_ids=frozenset()))
