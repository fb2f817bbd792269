"""A case as it is kept: what waits for a human, what was written and noted, who was called."""

from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import ForeignKey, false
from sqlalchemy.orm import Mapped, mapped_column

from storage.columns import Encrypted, UtcDateTime
from storage.database import Base
from storage.retention import Retention


class Reason(StrEnum):
    """Why a human is needed; an alarm's reason is ``alarm:<kind>``."""

    ASKED_FOR_PERSON = "asked_for_person"
    LOST = "lost"
    COMPLAINT = "complaint"
    SERVICE = "service"
    DELETE_MY_DATA = "delete_my_data"
    FAILED_MESSAGE = "failed_message"
    MISSED_REMINDER = "missed_reminder"
    WRONG_FACT = "wrong_fact"
    """Somebody says that something we tell is not so."""
    FLOOD = "flood"
    """Somebody writes without end: a machine, perhaps."""


class Priority(StrEnum):
    """The lane a case waits in, most pressing first."""

    URGENT = "urgent"
    HIGH = "high"
    NORMAL = "normal"
    LOW = "low"


class Status(StrEnum):
    """Where a case stands."""

    QUEUED = "queued"
    CLAIMED = "claimed"
    CLOSED = "closed"


class Late(StrEnum):
    """What was done about a promise that passed."""

    TOLD = "told"
    """The person was told, and given another moment."""
    CALLED = "called"
    """That passed too: somebody calls."""


WAITS = {
    Priority.URGENT: timedelta(hours=1),
    Priority.HIGH: timedelta(hours=4),
    Priority.NORMAL: timedelta(hours=8),
    Priority.LOW: timedelta(hours=16),
}
"""Within how many open hours a human reads a case, as the person is told."""


ALARM = "alarm:"
"""How the reason of a case begins that was opened for a danger."""
SAME_AGAIN, GRAVER_AGAIN = timedelta(minutes=10), timedelta(minutes=1)
"""Within this time the same danger, or a graver one, calls nobody's attention twice."""


class ClaimedByOtherError(Exception):
    """Another caseworker has this case."""

    def __init__(self, owner: str) -> None:
        super().__init__(owner)
        self.owner = owner


class CaseClosedError(Exception):
    """A closed case cannot be taken."""


class NotYoursError(Exception):
    """Only the caseworker who claimed a case can do this."""


class NoSuchCaseError(Exception):
    """There is no case of this folio, or it belongs to another office."""


class Case(Base):
    """One matter of one person, from the moment it needs a human."""

    __tablename__ = "case"

    id: Mapped[int] = mapped_column(primary_key=True)
    folio: Mapped[str] = mapped_column(unique=True)
    office: Mapped[str | None] = mapped_column(index=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    conversation_id: Mapped[int | None] = mapped_column(ForeignKey("conversation.id"), index=True)
    reason: Mapped[str]
    priority: Mapped[str]
    is_emergency: Mapped[bool] = mapped_column(default=False, server_default=false())
    """Life or body at risk as it was written: before all else in the urgent lane."""
    status: Mapped[str] = mapped_column(index=True)
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("caseworker.id"))
    version: Mapped[int] = mapped_column(default=1)
    waiting_since: Mapped[datetime] = mapped_column(UtcDateTime)
    due_at: Mapped[datetime | None] = mapped_column(UtcDateTime, index=True)
    """Until when a human reads or answers; none where the hours are unknown, or nobody waits."""
    awaited_since: Mapped[datetime | None] = mapped_column(UtcDateTime)
    """Since when the person waits for a human's words; none once they have them."""
    late: Mapped[str | None]
    """What has been done since the promise passed, ``Late``; none while it holds."""
    offered_to_id: Mapped[int | None] = mapped_column(ForeignKey("caseworker.id"))
    """The colleague who is asked to take it over."""
    offered_office: Mapped[str | None]
    """The office that is asked to take it over."""
    closed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class CaseMessage(Base):
    """What the person wrote while the case was open, as the caseworker must see it."""

    __tablename__ = "case_message"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"), index=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    text: Mapped[str] = mapped_column(Encrypted(retention=Retention.CASE))


class CaseNote(Base):
    """What a caseworker noted; never seen by the person."""

    __tablename__ = "case_note"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"), index=True)
    caseworker_id: Mapped[int] = mapped_column(ForeignKey("caseworker.id"))
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    text: Mapped[str] = mapped_column(Encrypted(retention=Retention.CASE))


class CaseEvent(Base):
    """What happened to a case: opened, claimed, answered, raised, handed back, closed."""

    __tablename__ = "case_event"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"), index=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    kind: Mapped[str]
    caseworker_id: Mapped[int | None] = mapped_column(ForeignKey("caseworker.id"))


class Alert(Base):
    """What called a caseworker's attention, without a word of what was written."""

    __tablename__ = "alert"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"), index=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    to: Mapped[str]
    priority: Mapped[str]
