"""A talk on a number that may be somebody else's now: what was open and spoken of is let go."""

from bot import carry_over, errand
from bot.flow import Turn
from bot.flows import FLOWS


def begin_anew_if_in_doubt(turn: Turn) -> None:
    """Let go of the talk before, once for each doubt; where there is nothing to guard, no doubt.

    What was just asked by us can still be answered: an answer shows nothing. A consent can not:
    it would be another person's.
    """
    since = turn.identity.doubted_at
    if since is None or turn.conversation.doubted_at == since.isoformat():
        return
    talk = turn.conversation
    talk.frames = [frame for frame in talk.frames if frame.flow in FLOWS]
    while talk.frames:
        errand.drop(turn)
    talk.topic = talk.service = talk.office = talk.booked = None
    talk.is_minor, talk.failed_proofs = False, 0
    talk.shown = [shown for shown in talk.shown if ":consent=" not in shown[0]]
    talk.greeted = talk.greeted and bool(talk.shown)
    talk.doubted_at = since.isoformat()
    if not carry_over.has_anything(turn.db, turn.row):
        turn.identity.doubted_at = None
