"""What leaves the outbox now: each due row is judged, dressed in its words, and handed over."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import and_, exists, or_, select
from sqlalchemy.orm import Session, aliased

from bot import dates, inbox, outbox, sending_rules, standing
from bot.conversation import Conversation
from bot.identities import Identity
from bot.inbox import ConversationRow, Mode
from bot.message import Reply
from bot.outgoing import UNSENT, Outgoing, Parcel, Status
from bot.sending_rules import PEOPLE_A_DAY, Budget, Verdict
from bot.templates import named

LEASE = timedelta(seconds=60)
WAITED_FOR = timedelta(seconds=30)
"""A row that is tried again so soon is not overtaken; one that waits for longer is."""


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
    rows = _due(db, now, limit)
    left = sending_rules.budget(db, now, people_a_day)
    taken = [_take(db, row, now, left) for row in rows]
    for row in rows:
        if row.status == Status.SENDING:
            row.lease_until = lease_from + LEASE
    return [parcel for parcel in taken if parcel]


def as_sent(db: Session, row: Outgoing, identity: Identity, at: datetime) -> Parcel:
    """Give a row as it was handed over at a moment, to be looked for where it may have gone."""
    conversation = db.get_one(ConversationRow, row.conversation_id)
    language = Conversation.load(conversation.state).language
    reply = _dressed(row.reply, language, as_template=row.begun_at is not None)
    return _parcel(row, identity, _as_of(reply, row.about_at, at, language), language)


def _due(db: Session, now: datetime, limit: int) -> Sequence[Outgoing]:
    earlier = aliased(Outgoing)
    blocked_by_earlier = exists().where(
        earlier.conversation_id == Outgoing.conversation_id,
        earlier.id < Outgoing.id,
        earlier.status.in_(UNSENT),
        or_(
            earlier.not_before <= now,
            # it was due, and is tried again in a moment
            and_(earlier.attempts > 0, earlier.not_before <= now + WAITED_FOR),
        ),
    )
    return db.scalars(
        select(Outgoing)
        .where(Outgoing.status == Status.READY, Outgoing.not_before <= now, ~blocked_by_earlier)
        .order_by(Outgoing.is_ours, Outgoing.about_at.nulls_last(), Outgoing.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    ).all()


def _take(db: Session, row: Outgoing, now: datetime, left: Budget) -> Parcel | None:
    if row.is_ours and inbox.lock(db, row.conversation_id) is None:
        return None  # the person is being answered this moment: the next look finds it
    conversation, identity = inbox.conversation(db, row.conversation_id)
    still = standing.stands(db, row.about) if row.about else True
    if still is None:
        return None  # nor while what it is about is being changed
    mode = Mode(conversation.mode)
    judged = sending_rules.judge(row, identity, mode, now=now, left=left)
    verdict = judged if still else sending_rules.DROP
    language = Conversation.load(conversation.state).language
    _note(db, row, verdict, language, now)
    if verdict.status != Status.SENDING:
        return None
    if verdict.as_template:
        row.begun_at = left.begun[row.conversation_id] = now
    reply = _dressed(row.reply, language, as_template=verdict.as_template)
    reply = _as_of(reply, row.about_at, now, language)
    if row.is_ours:
        reply = _shown(conversation, reply)
    parcel = _parcel(row, identity, reply, language)
    return replace(parcel, of_use_for=row.expires_at - now) if row.expires_at else parcel


def _parcel(row: Outgoing, identity: Identity, reply: Reply, language: str) -> Parcel:
    return Parcel(
        id=row.id,
        to=identity.where(),
        reply=reply,
        language=language,
        parts_taken=row.parts_taken,
        is_plain=row.is_plain,
    )


def _note(db: Session, row: Outgoing, verdict: Verdict, language: str, now: datetime) -> None:
    """Note on a row what becomes of it."""
    row.status, row.not_before = verdict.status, verdict.not_before or row.not_before
    row.error_code = verdict.error or row.error_code
    if verdict.status == Status.HELD:
        outbox.hold(db, row, language, now)
    if verdict.status == Status.CANCELLED and row.about:
        standing.call_off(db, row.about)


def _dressed(reply: Reply, language: str, *, as_template: bool) -> Reply:
    """Give a reply the words it goes in: its own, or those of its template."""
    if not as_template or reply.template is None:
        return replace(reply, template=None, variables=(), template_options=())
    names = named(reply.template).variables
    facts = dict(zip(names, reply.variables, strict=True))
    worded = outbox.template_reply(reply.template, language, **facts)
    return replace(worded, options=reply.template_options or reply.options, prompt=reply.prompt)


def _as_of(reply: Reply, about_at: datetime | None, now: datetime, language: str) -> Reply:
    """Say "hoy" or "mañana" by the moment it goes, which may be another than it was written."""
    if about_at is None:
        return reply
    day, seen = dates.moment(about_at, language), dates.coming(about_at, now, language)
    variables = tuple(each.replace(day, seen) for each in reply.variables)
    return replace(reply, text=reply.text.replace(day, seen), variables=variables)


def _shown(row: ConversationRow, reply: Reply) -> Reply:
    """Let what we begin be answered by number, from the moment it goes and not before."""
    if not reply.options:
        return reply
    talk = Conversation.load(row.state)
    talk.show(reply.options)
    talk.prompt += 1
    row.state, row.version = talk.dump(), row.version + 1
    return replace(reply, prompt=talk.prompt)
