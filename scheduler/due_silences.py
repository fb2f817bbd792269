"""Questions about danger left without an answer: a human is called, the person told softly."""

from datetime import datetime

from sqlalchemy.orm import Session

from bot import handoff, inbox, outbox, watches
from bot.conversation import Conversation
from bot.flows import GENTLE
from bot.identities import Identity
from bot.inbox import ConversationRow, Mode
from bot.message import Reply
from bot.watches import Status, Watch
from bot.wording import words
from nlu.interpretation import AlarmKind
from office.case import ALARM, Priority
from office.directory import Directory

BATCH = 200


def sweep(db: Session, directory: Directory, now: datetime) -> int:
    """Look after those who did not answer; tells how many they were."""
    return sum(_settle(db, directory, watch, now) for watch in watches.due(db, now, BATCH))


def _settle(db: Session, directory: Directory, watch: Watch, now: datetime) -> bool:
    row = inbox.lock(db, watch.conversation_id)
    if row is None or inbox.burst(db, row.id) is not None:
        return False  # the person is talking to us this moment: the next tick looks again
    watch.status = Status.FIRED
    _remember(row, watch)
    case = handoff.open_case(
        db,
        directory,
        row,
        office=Conversation.load(row.state).office,
        reason=f"{ALARM}{watch.kind}",
        priority=Priority.URGENT,
        now=now,
    )
    _, identity = inbox.conversation(db, row.id)
    if _may_be_told(row, identity):
        language = Conversation.load(row.state).language
        promise = handoff.promise(db, case, language, now)
        reply = Reply(text=words(language, "crisis-silence", promise=promise))
        outbox.say(db, row.id, reply, key=f"watch:{watch.id}", now=now)
    return True


def _may_be_told(row: ConversationRow, identity: Identity) -> bool:
    return row.mode == Mode.BOT and identity.opted_out_at is None


def _remember(row: ConversationRow, watch: Watch) -> None:
    """Note on the question, which may still be answered, that a human was called for it."""
    talk = Conversation.load(row.state)
    for frame in talk.frames:
        if frame.flow == GENTLE[AlarmKind(watch.kind)].name:
            frame.notes[watches.CALLED] = "yes"
    row.state = talk.dump()
    row.version += 1
