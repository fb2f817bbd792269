"""Asking for reminders again."""

from bot.flow import Answers, Flow, Turn


def resume(turn: Turn, _: Answers) -> None:
    """Send reminders to this phone again."""
    turn.identity.reminders_stopped_at = None
    turn.identity.opted_out_at = None
    turn.say("resume-reminders-done")


resume_reminders = Flow("resume_reminders", opens_on="resume_reminders", waits=False, then=resume)
