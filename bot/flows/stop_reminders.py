"""Asking for no more reminders; appointments stay."""

from bot.flow import Answers, Flow, Turn


def stop(turn: Turn, _: Answers) -> None:
    """Stop the reminders of this phone."""
    turn.identity.reminders_stopped_at = turn.identity.reminders_stopped_at or turn.now
    turn.say("stop-reminders-done", [turn.option("resume_reminders", "menu-resume-reminders")])


stop_reminders = Flow("stop_reminders", opens_on="stop_reminders", waits=False, then=stop)
