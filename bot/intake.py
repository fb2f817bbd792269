"""What the street brings, kept: a message to answer, an edit of one, word that we were blocked."""

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from sqlalchemy.orm import Session

from bot import attachments, inbox, outbox, outcomes
from bot.conversation import Conversation
from bot.floods import AN_HOUR, Flood
from bot.inbox import Mode, Received, Status
from bot.message import Kind, Message, Reply
from bot.wording import words
from nlu import alarms
from office import cases
from office.case import Priority, Reason
from office.directory import Directory
from office.directory_entries import Place
from office.nearness import nearest


def placed(message: Message, directory: Directory) -> Message:
    """Keep of a place only which office is nearest: where somebody is can cost them dearly."""
    if message.latitude is None or message.longitude is None:
        return message
    place = Place(latitude=message.latitude, longitude=message.longitude)
    near = nearest(directory, place)
    return replace(message, near=near.id if near else None, latitude=None, longitude=None)


def take_in(db: Session, message: Message, now: datetime, flood: Flood | None = None) -> bool:
    """Keep what came in; false for a repeated delivery."""
    row_id = inbox.receive(db, message, now)
    if row_id is None:
        return False
    row = db.get_one(Received, row_id)
    attachments.note(db, row_id, message.sender.channel, message.files, now)
    match message.kind:
        case Kind.MESSAGE:
            if flood and not alarms.find(message.text):
                _put_off(db, row, flood, now)
        case Kind.EDIT:
            _edit(db, row, message, now)
        case Kind.BLOCKED:
            outcomes.block(db, row.conversation_id, now)
        case Kind.UNBLOCKED:
            _tell(db, row, "unblocked", now)
        case _:
            assert_never(message.kind)
    return True


def _put_off(db: Session, row: Received, flood: Flood, now: datetime) -> None:
    """Let a flood wait, to be answered as one; tell so once, and call somebody when it lasts."""
    row.next_try_at = now + flood.wait
    if not flood.begins:
        return
    talk, _ = inbox.conversation(db, row.conversation_id)
    if talk.mode == Mode.BOT:
        wait = "hour" if flood.wait >= AN_HOUR else "minute"
        text = words(Conversation.load(talk.state).language, "one-moment", wait=wait)
        outbox.say(db, talk.id, Reply(text=text), key=f"flood:{row.id}", now=now)
    if flood.wait >= AN_HOUR:
        cases.open_case(
            db,
            reason=Reason.FLOOD,
            priority=Priority.LOW,
            office=Conversation.load(talk.state).office,
            conversation_id=talk.id,
            person_id=None,
            due_at=None,
            now=now,
        )


def _edit(db: Session, row: Received, message: Message, now: datetime) -> None:
    """Let an edit stand for the last message if nobody answered it yet, or else only be seen.

    Danger is heard wherever it is written.
    """
    if _replaces(db, row, message) or alarms.find(message.text):
        row.status = Status.NEW
        return
    found = cases.of_conversation(db, row.conversation_id)
    if found:
        cases.hear(db, found, f"[edit] {message.text}", now)


def _replaces(db: Session, row: Received, message: Message) -> bool:
    if inbox.lock(db, row.conversation_id) is None:
        return False  # it is being answered as it was
    last = inbox.last_new(db, row.conversation_id)
    if last is None or last.message(message.sender).number != message.number:
        return False
    last.status = Status.IGNORED
    return True


def _tell(db: Session, row: Received, what: str, now: datetime) -> None:
    found = cases.of_conversation(db, row.conversation_id)
    if found:
        cases.happened(db, found, what, now)
