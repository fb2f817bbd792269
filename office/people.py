"""Who the office knows: persons, and which of them come through which phone."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from storage.columns import Encrypted, UtcDateTime
from storage.database import Base
from storage.retention import Retention


class Relation(StrEnum):
    """What a person is to whoever holds the phone."""

    SELF = "self"
    CHILD = "child"
    PARTNER = "partner"
    PARENT = "parent"
    SIBLING = "sibling"
    OTHER_RELATIVE = "other_relative"
    OTHER = "other"


class Person(Base):
    """Somebody the office serves; a name is all that a booking needs."""

    __tablename__ = "person"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str | None] = mapped_column(Encrypted(retention=Retention.IDENTITY))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


class IdentityPerson(Base):
    """A person who comes through an identity: several on one phone, several phones of one."""

    __tablename__ = "identity_person"

    identity_id: Mapped[int] = mapped_column(ForeignKey("identity.id"), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True, index=True)
    relation: Mapped[str]
    authorised_at: Mapped[datetime] = mapped_column(UtcDateTime)


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A person and what they are to the phone's holder."""

    person: Person
    relation: Relation


def of_identity(db: Session, identity_id: int) -> list[Known]:
    """List the persons who come through an identity, the first known first."""
    rows = db.execute(
        select(Person, IdentityPerson.relation)
        .join(IdentityPerson, IdentityPerson.person_id == Person.id)
        .where(IdentityPerson.identity_id == identity_id)
        .order_by(Person.id)
    )
    return [Known(person=person, relation=Relation(relation)) for person, relation in rows]


def holder(db: Session, identity_id: int) -> Person | None:
    """Find the person whose phone it is, if they ever said their name or agreed to something."""
    known = of_identity(db, identity_id)
    return next((each.person for each in known if each.relation is Relation.SELF), None)


def meet_holder(db: Session, identity_id: int, now: datetime) -> Person:
    """Give the phone's holder, made nameless if unknown."""
    found = holder(db, identity_id)
    return found or _make(db, identity_id, name=None, relation=Relation.SELF, now=now)


def meet(db: Session, identity_id: int, *, name: str, relation: Relation, now: datetime) -> Person:
    """Give the person of that name behind an identity, made if unknown."""
    if relation is Relation.SELF:
        person = meet_holder(db, identity_id, now)
        person.name = name
        return person
    wanted = name.casefold()
    for each in of_identity(db, identity_id):
        if each.relation is relation and (each.person.name or "").casefold() == wanted:
            return each.person
    return _make(db, identity_id, name=name, relation=relation, now=now)


def meet_at_desk(db: Session, name: str, now: datetime) -> Person:
    """Give a person who comes through no phone that we know."""
    person = Person(name=name, created_at=now)
    db.add(person)
    db.flush()
    return person


def _make(
    db: Session, identity_id: int, *, name: str | None, relation: Relation, now: datetime
) -> Person:
    person = Person(name=name, created_at=now)
    db.add(person)
    db.flush()
    link = IdentityPerson(
        identity_id=identity_id, person_id=person.id, relation=relation, authorised_at=now
    )
    db.add(link)
    db.flush()
    return person
