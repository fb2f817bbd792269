"""The one way out: what is said is a row first, sent after the commit, marked as it fares."""

import json
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import exists, select, update
from sqlalchemy.orm import Session

from bot.conversation import Conversation
from bot.identities import Identity
from bot.inbox import ConversationRow
from bot.message import Reply
from bot.outgoing import Outgoing, Policy, Status, entry_kept, is_window_open
from bot.templates import ANSWER_WAITING, TemplateError, named
from bot.wording import words
from storage.once import insert_once

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
    about: str | None = None,
) -> int | None:
    """Put an answer in the outbox, once; gives its id, ``None`` when the key was used before.

    ``said_by`` tells which caseworker's words they are; ``about``, what must be looked after if
    they cannot be said.
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
        about=about,
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
    about: str | None = None,
) -> bool:
    """Say a caseworker's words now, or hold them and knock with a template; true when held."""
    made = say(db, row.id, reply, key=key, now=now, said_by=said_by, about=about)
    if made is None or is_window_open(identity, now):
        return False
    hold(db, db.get_one(Outgoing, made), Conversation.load(row.state).language, now)
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


def schedule(
    db: Session,
    conversation_id: int,
    reply: Reply,
    *,
    key: str,
    now: datetime,
    not_before: datetime,
    said_by: int,
    about: str,
) -> int | None:
    """Put a caseworker's words in the outbox for a later moment, once.

    They are begun by us: the night, opting out and the window of that moment hold for them.
    """
    return _put(
        db,
        conversation_id,
        reply,
        dedupe_key=key,
        policy=Policy.SESSION,
        is_ours=True,
        created_at=now,
        not_before=not_before,
        said_by=said_by,
        about=about,
        about_at=not_before,
    )


def take_back(db: Session, row_id: int) -> bool:
    """Cancel what has not begun to go out; false when it is too late for that."""
    taken = db.execute(
        update(Outgoing)
        .where(Outgoing.id == row_id, Outgoing.status.in_((Status.READY, Status.HELD)))
        .values(status=Status.CANCELLED)
        .returning(Outgoing.id)
    )
    return taken.first() is not None


def look_again(db: Session, conversation_id: int, now: datetime) -> None:
    """Let what we begin be judged anew at once: the caseworker it waited for left the talk."""
    db.execute(
        update(Outgoing)
        .where(
            Outgoing.conversation_id == conversation_id,
            Outgoing.status == Status.READY,
            Outgoing.policy == Policy.EITHER,
            Outgoing.not_before > now,
        )
        .values(not_before=now)
    )


def hold(db: Session, row: Outgoing, language: str, now: datetime) -> None:
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


def let_go_of_held(db: Session, now: datetime) -> int:
    """Give up what the person did not come for in time; answers how much it was."""
    over = db.scalars(
        update(Outgoing)
        .where(Outgoing.status == Status.HELD, Outgoing.expires_at <= now)
        .values(status=Status.EXPIRED)
        .returning(Outgoing.id)
    )
    return len(over.all())


def unsaid(db: Session, limit: int) -> Sequence[Outgoing]:
    """Take what is about something and will never arrive, so that nobody else sees to it."""
    return db.scalars(
        select(Outgoing)
        .where(
            Outgoing.about.is_not(None),
            Outgoing.status.in_((Status.EXPIRED, Status.FAILED)),
        )
        .order_by(Outgoing.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    ).all()


def next_due(db: Session) -> datetime | None:
    """Tell when the next row may go out."""
    return db.scalars(
        select(Outgoing.not_before)
        .where(Outgoing.status == Status.READY)
        .order_by(Outgoing.not_before)
        .limit(1)
    ).first()


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
        "template_options": [(option.id, option.title) for option in reply.template_options],
        "entry": reply.entry and entry_kept(reply.entry),
    }
    return json.dumps(kept, ensure_ascii=False)
