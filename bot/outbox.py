"""The one way out: what is said is a row first, sent after the commit, marked as it fares."""

import json
from datetime import datetime, timedelta

from sqlalchemy import and_, exists, select, update
from sqlalchemy.orm import Session, aliased

from bot.conversation import Conversation
from bot.inbox import ConversationRow, Identity
from bot.message import Reply
from bot.outgoing import UNSENT, Outgoing, Parcel, Policy, Status, is_window_open
from bot.templates import ANSWER_WAITING, named
from bot.wording import words
from storage.once import insert_once

LEASE = timedelta(seconds=60)
HELD_FOR = timedelta(days=7)


def say(
    db: Session,
    conversation_id: int,
    reply: Reply,
    *,
    key: str,
    now: datetime,
    expires_at: datetime | None = None,
    is_ours: bool = False,
    said_by: int | None = None,
) -> int | None:
    """Put a reply in the outbox, once; gives its id, ``None`` when the key was used before.

    ``is_ours`` marks what we begin ourselves rather than answer, ``said_by`` whose words they are.
    """
    return insert_once(
        db,
        Outgoing,
        conversation_id=conversation_id,
        dedupe_key=key,
        body=_body(reply),
        policy=Policy.TEMPLATE if reply.template else Policy.SESSION,
        is_ours=is_ours,
        created_at=now,
        not_before=now,
        expires_at=expires_at,
        status=Status.READY,
        attempts=0,
        said_by=said_by,
    )


def say_or_hold(
    db: Session,
    row: ConversationRow,
    identity: Identity,
    reply: Reply,
    *,
    key: str,
    now: datetime,
    said_by: int,
) -> bool:
    """Say a caseworker's words now, or hold them and knock with a template; true when held."""
    made = say(db, row.id, reply, key=key, now=now, said_by=said_by)
    if made is None or is_window_open(identity, now):
        return False
    db.execute(
        update(Outgoing)
        .where(Outgoing.id == made)
        .values(status=Status.HELD, expires_at=now + HELD_FOR)
    )
    language = Conversation.load(row.state).language
    knock = template_reply(ANSWER_WAITING.name, language)
    say(db, row.id, knock, key=f"{key}:knock", now=now, is_ours=True)
    return True


def is_said(db: Session, key: str) -> bool:
    """Tell whether a row of this key was ever put in the outbox."""
    return bool(db.scalar(select(exists().where(Outgoing.dedupe_key == key))))


def release_held(db: Session, conversation_id: int, now: datetime) -> int:
    """Let go what was held until the person wrote; answers how many that were."""
    released = db.scalars(
        update(Outgoing)
        .where(Outgoing.conversation_id == conversation_id, Outgoing.status == Status.HELD)
        .values(status=Status.READY, not_before=now)
        .returning(Outgoing.id)
    )
    return len(released.all())


def template_reply(name: str, language: str, **facts: str) -> Reply:
    """Word a registered template; raises ``TemplateError`` or ``MissingWordingError``."""
    template = named(name)
    variables = tuple(facts[variable] for variable in template.variables)
    return Reply(text=words(language, template.line, **facts), template=name, variables=variables)


def claim(db: Session, now: datetime, *, lease_from: datetime, limit: int = 20) -> list[Parcel]:
    """Take the rows that can go now, in each conversation's order, and mark them ``sending``.

    ``now`` is the office's time; ``lease_from`` the machine's, which leases are counted in.
    """
    earlier = aliased(Outgoing)
    blocked_by_earlier = exists().where(
        earlier.conversation_id == Outgoing.conversation_id,
        earlier.id < Outgoing.id,
        earlier.status.in_(UNSENT),
        earlier.not_before <= now,
    )
    rows = db.scalars(
        select(Outgoing)
        .where(Outgoing.status == Status.READY, Outgoing.not_before <= now, ~blocked_by_earlier)
        .order_by(Outgoing.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    ).all()
    return [parcel for row in rows if (parcel := _take(db, row, now, lease_from))]


def next_due(db: Session) -> datetime | None:
    """Tell when the next row may go out."""
    return db.scalars(
        select(Outgoing.not_before)
        .where(Outgoing.status == Status.READY)
        .order_by(Outgoing.not_before)
        .limit(1)
    ).first()


def _take(db: Session, row: Outgoing, now: datetime, lease_from: datetime) -> Parcel | None:
    conversation, identity = db.execute(
        select(ConversationRow, Identity)
        .join(Identity, and_(Identity.id == ConversationRow.identity_id))
        .where(ConversationRow.id == row.conversation_id)
    ).one()
    if row.expires_at is not None and row.expires_at <= now:
        row.status = Status.EXPIRED
        return None
    if row.policy == Policy.SESSION and not is_window_open(identity, now):
        row.status = Status.HELD
        return None
    row.status, row.lease_until = Status.SENDING, lease_from + LEASE
    db.flush()
    language = Conversation.load(conversation.state).language
    return Parcel(id=row.id, to=identity.where(), reply=row.reply, language=language)


def _body(reply: Reply) -> str:
    kept = {
        "text": reply.text,
        "options": [(option.id, option.title) for option in reply.options],
        "prompt": reply.prompt,
        "template": reply.template,
        "variables": reply.variables,
    }
    return json.dumps(kept, ensure_ascii=False)
