"""Saying that the telephone is borrowed: it forgets, and a code goes on elsewhere."""

from dataclasses import fields

from bot import carry_over
from bot.conversation import Conversation
from bot.flow import Answers, Flow, Turn


def leave(turn: Turn, given: Answers) -> None:
    """Take the person's matter off this telephone, and let it forget the talk."""
    if carry_over.has_anything(turn.db, turn.row):
        code, pin = carry_over.park(turn.db, turn.row, turn.now)
        turn.say("borrowed-phone-done", code=code, pin=pin, days=carry_over.KEPT_FOR.days)
    else:
        turn.say("borrowed-phone-nothing")
    turn.say("borrowed-phone-erase")
    _forget(turn.conversation, given)


def _forget(conversation: Conversation, given: Answers) -> None:
    """Forget all but the language; whoever writes next is greeted as for the first time."""
    fresh = Conversation(frames=[given.frame], language=conversation.language)
    fresh.prompt = conversation.prompt  # buttons of before stay stale
    for each in fields(fresh):
        setattr(conversation, each.name, getattr(fresh, each.name))


borrowed_phone = Flow("borrowed_phone", opens_on="borrowed_phone", confirms=True, then=leave)
