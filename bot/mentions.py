"""What is said of somebody by name in the talks of others, through whom they came."""

from collections.abc import Collection
from functools import partial

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.whose import Whose
from nlu.spelling import fold
from office.people import IdentityPerson, Person
from storage import wiping
from storage.database import Base

_SHORTEST = 3
"""Shorter words of a name, "de" or "la", are anybody's."""
_NOT_SAID = ("identity", "person")


def talks(db: Session, whose: Whose) -> list[int]:
    """List the identities of others through which these persons came."""
    its = select(IdentityPerson.identity_id).where(
        IdentityPerson.person_id.in_(whose.person_ids),
        IdentityPerson.identity_id.not_in(whose.identity_ids),
    )
    return list(db.scalars(its.distinct().order_by(IdentityPerson.identity_id)))


def wipe(db: Session, whose: Whose) -> None:
    """Wipe what names one of them in a talk of others, word by word that is theirs alone there."""
    for identity_id in talks(db, whose):
        theirs = _names(db, identity_id, whose.person_ids, stay=False)
        others = _names(db, identity_id, whose.person_ids, stay=True)
        own = theirs - others or theirs
        talk = {"identity": [identity_id]}
        wiping.wipe_if(db, Base.metadata, talk, partial(_names_one, own), but=_NOT_SAID)


def _names(
    db: Session, identity_id: int, person_ids: Collection[int], *, stay: bool
) -> frozenset[str]:
    """Give the words of the names of those on a telephone who are erased, or who stay."""
    its = Person.id.not_in(person_ids) if stay else Person.id.in_(person_ids)
    names = db.scalars(
        select(Person.name)
        .join(IdentityPerson, IdentityPerson.person_id == Person.id)
        .where(IdentityPerson.identity_id == identity_id, its, Person.name.is_not(None))
    )
    return frozenset(word for name in names for word in _words(name or "") if _counts(word))


def _names_one(names: frozenset[str], said: str) -> bool:
    return not names.isdisjoint(_words(said))


def _words(said: str) -> set[str]:
    letters = "".join(c if c.isalnum() else " " for c in fold(said))
    return set(letters.split())


def _counts(word: str) -> bool:
    return len(word) >= _SHORTEST
