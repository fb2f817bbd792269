"""Erasing somebody: their words are gone everywhere, and what counts nobody by name stays."""

from collections.abc import Collection, Sequence, Set
from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from bot import mentions, watches
from bot.attachments import Attachment
from bot.attachments import Status as File
from bot.carry_over import CarryOver
from bot.identities import ERASED, Identity
from bot.inbox import ConversationRow, Mode, Received
from bot.inbox import Status as Heard
from bot.outgoing import Outgoing
from bot.outgoing import Status as Said
from bot.whose import Whose
from office import erasing, erasures, holds, requests
from office.erasures import Erased, Kind
from office.people import IdentityPerson
from storage import wiping
from storage.database import Base


def erase(db: Session, whose: Whose, now: datetime) -> None:
    """Erase persons with all that is theirs; nobody else's is touched.

    Where somebody else speaks for them, what is said there of them by name goes too.
    """
    talks = _lock_talks(db, whose.identity_ids)
    _lock_talks(db, mentions.talks(db, whose))
    for talk in talks:
        _end_talk(db, talk, now)
    requests.end_all(db, whose.identity_ids, now)
    erasing.end_all_of(db, whose.person_ids, now)
    conversation_ids = [talk.id for talk in talks]
    erasing.close_cases(db, whose.person_ids, conversation_ids, now)
    erasing.hand_over(db, whose.person_ids, whose.identity_ids)
    mentions.wipe(db, whose)
    roots = {"person": whose.person_ids, "identity": whose.identity_ids}
    wiping.wipe_all_of(db, Base.metadata, roots)
    erasing.forget(db, whose.person_ids, now)
    for identity in _identities(db, whose.identity_ids):
        _forget(db, identity, now)


def erase_again(db: Session, erased: Collection[Erased], now: datetime) -> int:
    """Erase whoever is there again out of an older copy; answers how many persons and ways.

    ``erased`` is what was noted apart from this database.
    """
    erasures.note_all(db, erased)
    digests = {each.digest for each in erased}
    whose = Whose(
        person_ids=frozenset(erasing.erased_again(db, digests)),
        identity_ids=frozenset(_erased_again(db, digests)),
    )
    erase(db, whose, now)
    return len(whose.person_ids) + len(whose.identity_ids)


def _lock_talks(db: Session, identity_ids: Collection[int]) -> list[ConversationRow]:
    its = select(ConversationRow).where(ConversationRow.identity_id.in_(identity_ids))
    locked = its.order_by(ConversationRow.id).with_for_update()
    found = db.scalars(locked.execution_options(populate_existing=True)).all()
    for talk in found:  # a turn that has read it without a lock begins anew
        talk.version += 1
    return list(found)


def _end_talk(db: Session, talk: ConversationRow, now: datetime) -> None:
    """Answer, send and look after nothing of it any more."""
    talk.mode = Mode.BOT
    watches.keep(db, talk.id, (), now)
    holds.release(db, talk.id)
    mine = Received.conversation_id == talk.id
    heard = update(Received).where(mine, Received.status == Heard.NEW)
    db.execute(heard.values(status=Heard.IGNORED))
    files = update(Attachment).where(
        Attachment.inbox_id.in_(select(Received.id).where(mine)), Attachment.status == File.WAITING
    )
    db.execute(files.values(status=File.LOST))
    said = update(Outgoing).where(Outgoing.conversation_id == talk.id)
    unsaid = said.where(Outgoing.status.in_((Said.READY, Said.HELD, Said.AMBIGUOUS)))
    db.execute(unsaid.values(status=Said.CANCELLED))
    db.execute(said.values(about=None))  # nobody is to be called about what did not arrive


def _identities(db: Session, identity_ids: Collection[int]) -> Sequence[Identity]:
    its = select(Identity).where(Identity.id.in_(identity_ids)).order_by(Identity.id)
    return db.scalars(its.execution_options(populate_existing=True)).all()


def _forget(db: Session, identity: Identity, now: datetime) -> None:
    """Note that an identity was erased, keep an opting out, and cut every way that leads there."""
    for mark in _marks(db, identity):
        erasures.note(db, Kind.IDENTITY, mark, now)
    erasures.keep_opting_out(db, identity.address_index, identity.opted_out_at)
    identity.channel, identity.address_index = ERASED, f"{ERASED}:{identity.id}"
    identity.user_index = identity.last_inbound_at = identity.doubted_at = None
    identity.opted_out_at = now
    db.execute(delete(IdentityPerson).where(IdentityPerson.identity_id == identity.id))
    db.execute(delete(CarryOver).where(CarryOver.identity_id == identity.id))
    db.flush()


def _erased_again(db: Session, digests: Set[str]) -> list[int]:
    known = db.scalars(select(Identity).where(Identity.channel != ERASED))
    return [each.id for each in known if not digests.isdisjoint(_marks(db, each))]


def _marks(db: Session, identity: Identity) -> list[str]:
    """Give the digests of an identity: its address may change, and then its user does not."""
    known = [each for each in (identity.address_index, identity.user_index) if each]
    return [erasures.mark_of_identity(db, identity.id, index) for index in known]
