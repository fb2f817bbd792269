"""Messages whose burst is over: each waiting conversation is answered."""

from datetime import datetime, timedelta

from bot import inbox
from bot.dialogue import Dialogue
from storage.database import Database


def answer_waiting(
    database: Database, dialogue: Dialogue, now: datetime, *, burst: timedelta = inbox.BURST
) -> int:
    """Answer every conversation that waits; answers how many turns were taken."""
    with database.read() as db:
        waiting = inbox.waiting(db, now, burst=burst)
    return sum(dialogue.answer(conversation_id, now) for conversation_id in waiting)
