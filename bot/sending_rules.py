"""Whether a message may go now: opted out, at night, outside the window, over the budget."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.identities import ERASED, Identity
from bot.inbox import Mode
from bot.outgoing import Outgoing, Policy, Status, is_window_open
from office import daytime

DAY = timedelta(hours=24)
HUMAN_PAUSE = timedelta(hours=1)
"""How long what we begin waits for a caseworker to end a talk, before it looks again."""
PEOPLE_A_DAY = 250
"""With how many people a new portfolio may begin in 24 rolling hours (Meta's messaging limits)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What becomes of a row now; ``as_template`` when it goes in its registered words."""

    status: Status
    not_before: datetime | None = None
    as_template: bool = False
    error: str | None = None
    """Why it will never go, for whoever tells the person by another way."""


GO = Verdict(status=Status.SENDING)
DROP = Verdict(status=Status.CANCELLED)
BLOCKED = "blocked"
OVER_BUDGET = "budget"


@dataclass(slots=True, kw_only=True)
class Budget:
    """The people with whom we began a talk in the last 24 hours, and how many they may be."""

    people: int
    begun: dict[int, datetime] = field(default_factory=dict)
    """By conversation, when we last began."""

    def has_room_for(self, conversation_id: int) -> bool:
        """Tell whether we may begin with this person now."""
        return conversation_id in self.begun or len(self.begun) < self.people

    def room_from(self, now: datetime) -> datetime:
        """Tell when the first of those people counts no more."""
        return min(self.begun.values(), default=now) + DAY


def budget(db: Session, now: datetime, people: int) -> Budget:
    """Count the people with whom we began in the last 24 hours."""
    rows = db.execute(
        select(Outgoing.conversation_id, Outgoing.begun_at)
        .where(Outgoing.begun_at > now - DAY)
        .order_by(Outgoing.begun_at)
    )
    return Budget(people=people, begun={row: at for row, at in rows if at is not None})


def judge(
    row: Outgoing, identity: Identity, mode: Mode, *, now: datetime, left: Budget
) -> Verdict:
    """Say what may become of a row whose moment has come."""
    if identity.channel == ERASED:
        return DROP
    if _is_over(row, now):
        return Verdict(status=Status.EXPIRED)
    if row.is_ours:
        verdict = _judge_ours(row, identity, mode, now)
        if verdict is not None:
            return verdict
    if is_window_open(identity, now):
        return DROP if row.policy == Policy.TEMPLATE else GO
    if row.policy == Policy.SESSION:
        return Verdict(status=Status.HELD)
    if not left.has_room_for(row.conversation_id):
        return _later(row, left.room_from(now), error=OVER_BUDGET)
    return Verdict(status=Status.SENDING, as_template=True)


def _judge_ours(row: Outgoing, identity: Identity, mode: Mode, now: datetime) -> Verdict | None:
    """Say what keeps back what we begin ourselves, if anything does."""
    if identity.opted_out_at is not None or _is_a_reminder_unwanted(row, identity):
        return DROP
    if identity.blocked_at is not None:
        return Verdict(status=Status.FAILED, error=BLOCKED)
    if not daytime.is_now(now):
        return _later(row, daytime.next_hour(now))
    if mode == Mode.HUMAN and row.policy == Policy.EITHER and not _is_about_this_talk(row):
        return _later(row, now + HUMAN_PAUSE)
    return None


def _is_about_this_talk(row: Outgoing) -> bool:
    return row.about is not None and row.about.startswith("case:")


def _is_a_reminder_unwanted(row: Outgoing, identity: Identity) -> bool:
    is_reminder = row.about is not None and row.about.startswith("reminder:")
    return is_reminder and identity.reminders_stopped_at is not None


def _is_over(row: Outgoing, at: datetime) -> bool:
    return row.expires_at is not None and row.expires_at <= at


def _later(row: Outgoing, at: datetime, *, error: str | None = None) -> Verdict:
    """Wait, unless it would then be of no use."""
    if _is_over(row, at):
        return Verdict(status=Status.EXPIRED, error=error)
    return Verdict(status=Status.READY, not_before=at)
