"""The one way out: what is said is a row first, sent after the commit, marked as it fares."""

import json
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import and_, exists, select, update
from sqlalchemy.orm import Session, aliased

from bot import sending_rules
from bot.conversation import Conversation
from bot.inbox import ConversationRow, Identity
from bot.message import Reply
from bot.outgoing import UNSENT, Outgoing, Parcel, Policy, Status, is_window_open
from bot.sending_rules import PEOPLE_A_DAY, Budget
from bot.templates import ANSWER_WAITING, TemplateError, named
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
    said_by: int | None = None,
    not_before: datetime | None = None,
) -> int | None:
    """Put an answer in the outbox, once; gives its id, ``None`` when the key was used before.

    ``said_by`` tells which caseworker's words they are.
    """
    return _put(
        db,
        conversation_id,
        reply,
        dedupe_key=key,
        policy=Policy.SESSION,
        is_ours=False,
        created_at=now,
        not_before=not_before or now,
        expires_at=expires_at,
        said_by=said_by,
    )


def begin(
    db: Session,
    conversation_id: int,
    reply: Reply,
    *,
    key: str,
    now: datetime,
    about: str | None = None,
    about_at: datetime | None = None,
    expires_at: datetime | None = None,
) -> int | None:
    """Say, once, what nobody just asked for; the sending rules decide when, and in which words.

    The reply bears its registered template as well; raises ``TemplateError`` without one.
    ``about`` names what must be looked after if it cannot be said, ``reminder:12``.
    """
    template = named(reply.template or "")
    if len(reply.variables) != len(template.variables):
        raise TemplateError(template.name)
    return _put(
        db,
        conversation_id,
        reply,
        dedupe_key=key,
        policy=Policy.EITHER,
        is_ours=True,
        created_at=now,
        not_before=now,
        expires_at=expires_at,
        about=about,
        about_at=about_at,
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
    _hold(db, db.get_one(Outgoing, made), Conversation.load(row.state).language, now)
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


def claim(
    db: Session,
    now: datetime,
    *,
    lease_from: datetime,
    people_a_day: int = PEOPLE_A_DAY,
    limit: int = 20,
) -> list[Parcel]:
    """Take the rows that can go now, in each conversation's order, and mark them ``sending``.

    ``now`` is the office's time; ``lease_from`` the machine's, which leases are counted in. Of
    what we begin ourselves, what is soonest goes first.
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
        .order_by(Outgoing.is_ours, Outgoing.about_at.nulls_last(), Outgoing.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    ).all()
    left = sending_rules.budget(db, now, people_a_day)
    taken = [_take(db, row, now, left) for row in rows]
    for row in rows:
        if row.status == Status.SENDING:
            row.lease_until = lease_from + LEASE
    return [parcel for parcel in taken if parcel]


def next_due(db: Session) -> datetime | None:
    """Tell when the next row may go out."""
    return db.scalars(
        select(Outgoing.not_before)
        .where(Outgoing.status == Status.READY)
        .order_by(Outgoing.not_before)
        .limit(1)
    ).first()


def _take(db: Session, row: Outgoing, now: datetime, left: Budget) -> Parcel | None:
    conversation, identity = db.execute(
        select(ConversationRow, Identity)
        .join(Identity, and_(Identity.id == ConversationRow.identity_id))
        .where(ConversationRow.id == row.conversation_id)
    ).one()
    language = Conversation.load(conversation.state).language
    verdict = sending_rules.judge(row, identity, now, left)
    row.status, row.not_before = verdict.status, verdict.not_before or row.not_before
    if verdict.status == Status.HELD:
        _hold(db, row, language, now)
    if verdict.status != Status.SENDING:
        return None
    if verdict.as_template:
        row.begun_at = left.begun[row.conversation_id] = now
    reply = _dressed(row.reply, language, as_template=verdict.as_template)
    return Parcel(id=row.id, to=identity.where(), reply=reply, language=language)


def _dressed(reply: Reply, language: str, *, as_template: bool) -> Reply:
    """Give a reply the words it goes in: its own, or those of its template."""
    if not as_template or reply.template is None:
        return replace(reply, template=None, variables=())
    names = named(reply.template).variables
    facts = dict(zip(names, reply.variables, strict=True))
    worded = template_reply(reply.template, language, **facts)
    return replace(worded, options=reply.options, prompt=reply.prompt)


def _hold(db: Session, row: Outgoing, language: str, now: datetime) -> None:
    """Keep words until the person writes; a caseworker's are announced by a knock."""
    row.status, row.expires_at = Status.HELD, row.expires_at or now + HELD_FOR
    db.flush()
    if row.said_by is None:
        return
    _put(
        db,
        row.conversation_id,
        template_reply(ANSWER_WAITING.name, language),
        dedupe_key=f"{row.dedupe_key}:knock",
        policy=Policy.TEMPLATE,
        is_ours=True,
        created_at=now,
        not_before=now,
        expires_at=row.expires_at,
    )


def _put(db: Session, conversation_id: int, reply: Reply, **columns: object) -> int | None:
    return insert_once(
        db,
        Outgoing,
        conversation_id=conversation_id,
        body=_body(reply),
        status=Status.READY,
        attempts=0,
        **columns,
    )


def _body(reply: Reply) -> str:
    kept = {
        "text": reply.text,
        "options": [(option.id, option.title) for option in reply.options],
        "prompt": reply.prompt,
        "template": reply.template,
        "variables": reply.variables,
    }
    return json.dumps(kept, ensure_ascii=False)
