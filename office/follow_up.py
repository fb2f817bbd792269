"""How people fare after their return: who may be asked, when, and what they answered."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ForeignKey, exists, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from office import consent, contact_days, reminders
from office.appointment import Appointment
from office.appointment import Status as VisitStatus
from office.calendar_facts import ZONE
from office.case import Case, Status
from office.consent import Consent, Purpose
from office.directory import Office
from office.reminders import Kind, Reminder
from storage.columns import Encrypted, UtcDateTime
from storage.database import Base
from storage.once import insert_once
from storage.retention import Retention

MOST_SILENCES = 2
"""After so many questions without an answer a human calls; we ask no more."""
SILENT_AFTER = timedelta(days=3)
_OF_USE_FOR = timedelta(days=4)
WORDS = ("bad", "so_so", "good")
"""What an answer about how things are can be, from worst to best."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rung:
    """One time of asking, counted from the day of the yes, and what is asked at it."""

    asks: str
    days: int = 0
    months: int = 0


LADDER = (
    Rung(days=3, asks="arrived"),
    Rung(days=10, asks="documents"),
    Rung(months=1, asks="plan"),
    Rung(months=3, asks="work"),
    Rung(months=6, asks="mood"),
    Rung(months=12, asks="needs"),
)
"""In this order for ever: a reminder's occurrence is its place here, from 1."""


class FollowUp(Base):
    """What stands between us and one person about asking how they are."""

    __tablename__ = "follow_up"

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), unique=True)
    identity_id: Mapped[int] = mapped_column(ForeignKey("identity.id"), index=True)
    office: Mapped[str | None]
    offered_at: Mapped[datetime] = mapped_column(UtcDateTime)
    consent_id: Mapped[int | None] = mapped_column(ForeignKey("consent.id"), unique=True)
    """The yes; none while there was only the offer."""
    silences: Mapped[int] = mapped_column(default=0)
    """How many questions in a row have no answer yet."""
    asked_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    stopped_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class CheckIn(Base):
    """One time of asking, and what was answered."""

    __tablename__ = "check_in"

    id: Mapped[int] = mapped_column(primary_key=True)
    follow_up_id: Mapped[int] = mapped_column(ForeignKey("follow_up.id"), index=True)
    reminder_id: Mapped[int] = mapped_column(ForeignKey("reminder.id"), unique=True)
    rung: Mapped[int]
    asked_at: Mapped[datetime] = mapped_column(UtcDateTime)
    answered_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    answers: Mapped[str | None] = mapped_column(Encrypted(retention=Retention.FILE))

    @property
    def asks(self) -> str:
        """What is asked this time, after how things are."""
        return LADDER[self.rung - 1].asks

    def given(self) -> dict[str, str]:
        """Give the answers, by question."""
        answers: dict[str, str] = json.loads(self.answers or "{}")
        return answers


def may_offer(db: Session, person_id: int) -> bool:
    """Tell whether a person was never asked whether we may write to them later."""
    return of_person(db, person_id) is None


def offer(
    db: Session, person_id: int, identity_id: int, *, office: str | None, now: datetime
) -> None:
    """Note that we offered to write later; it is never offered twice."""
    insert_once(
        db,
        FollowUp,
        person_id=person_id,
        identity_id=identity_id,
        office=office,
        offered_at=now,
        silences=0,
    )


def begin(db: Session, follow_up: FollowUp, office: Office | None, now: datetime) -> None:
    """Record the yes and write the whole ladder."""
    if _is_running(db, follow_up):
        return
    given = consent.give(db, follow_up.person_id, Purpose.CONTACT_LATER, now)
    follow_up.consent_id, follow_up.stopped_at = given.id, None
    follow_up.silences, follow_up.asked_at = 0, None
    db.flush()
    began_on = given.given_at.astimezone(ZONE).date()
    for number, rung in enumerate(LADDER, 1):
        day = contact_days.months_after(began_on, rung.months) + timedelta(days=rung.days)
        due_at = contact_days.moment(db, office, day)
        reminders.write(
            db,
            Kind.FOLLOW_UP,
            given.id,
            occurrence=number,
            due_at=due_at,
            expires_at=due_at + _OF_USE_FOR,
        )


def stop(db: Session, follow_up: FollowUp, now: datetime) -> None:
    """Ask no more, and take the yes back."""
    consent.withdraw(db, follow_up.person_id, Purpose.CONTACT_LATER, now)
    _end(db, follow_up, now)


def of_person(db: Session, person_id: int) -> FollowUp | None:
    """Find what stands between us and a person."""
    return db.scalars(select(FollowUp).where(FollowUp.person_id == person_id)).first()


def of_reminder(db: Session, reminder: Reminder) -> FollowUp:
    """Give whom a rung of the ladder is for."""
    whose = FollowUp.consent_id == reminder.subject_id
    return db.scalars(select(FollowUp).where(whose)).one()


def is_wanted(db: Session, reminder: Reminder) -> bool:
    """Tell whether the yes still stands."""
    given = db.get_one(Consent, reminder.subject_id)
    found = db.scalars(select(FollowUp).where(FollowUp.consent_id == given.id)).first()
    return given.withdrawn_at is None and found is not None and found.stopped_at is None


def was_met(db: Session, follow_up: FollowUp, reminder: Reminder) -> bool:
    """Tell whether the office is in touch anyway: an open case, or a visit since the last rung."""
    since = _rung_before(db, reminder) or follow_up.offered_at
    person = follow_up.person_id
    visit = exists().where(
        Appointment.person_id == person,
        Appointment.status == VisitStatus.ATTENDED,
        Appointment.starts_at > since,
    )
    case = exists().where(Case.person_id == person, Case.status != Status.CLOSED)
    return bool(db.scalar(select(visit | case)))


def asked(db: Session, follow_up: FollowUp, reminder: Reminder, now: datetime) -> CheckIn:
    """Note that we asked."""
    follow_up.silences, follow_up.asked_at = follow_up.silences + 1, now
    made = CheckIn(
        follow_up_id=follow_up.id,
        reminder_id=reminder.id,
        rung=reminder.occurrence,
        asked_at=now,
    )
    db.add(made)
    db.flush()
    return made


def unsaid(db: Session, reminder: Reminder) -> None:
    """Note that the question never arrived: nobody was silent."""
    check_in = db.scalars(select(CheckIn).where(CheckIn.reminder_id == reminder.id)).first()
    if check_in is None:
        return
    follow_up = db.get_one(FollowUp, check_in.follow_up_id)
    follow_up.silences = max(0, follow_up.silences - 1)
    db.flush()


def open_check_in(db: Session, identity_id: int, check_in_id: int) -> CheckIn | None:
    """Find a question that was put through this identity."""
    return db.scalars(
        select(CheckIn)
        .join(FollowUp, FollowUp.id == CheckIn.follow_up_id)
        .where(CheckIn.id == check_in_id, FollowUp.identity_id == identity_id)
    ).first()


def answer(db: Session, check_in: CheckIn, question: str, value: str, now: datetime) -> None:
    """Keep an answer."""
    check_in.answers = json.dumps(check_in.given() | {question: value})
    check_in.answered_at = check_in.answered_at or now
    follow_up = db.get_one(FollowUp, check_in.follow_up_id)
    follow_up.silences = 0
    db.flush()


def is_worse(db: Session, check_in: CheckIn) -> bool:
    """Tell whether things are worse than they were at the last answer before this one."""
    before = db.scalars(
        select(CheckIn)
        .where(
            CheckIn.follow_up_id == check_in.follow_up_id,
            CheckIn.id < check_in.id,
            CheckIn.answered_at.is_not(None),
        )
        .order_by(CheckIn.id.desc())
    ).first()
    now, then = check_in.given().get("how"), before and before.given().get("how")
    return now in WORDS and then in WORDS and WORDS.index(now) < WORDS.index(then)


def silent(db: Session, now: datetime) -> Sequence[FollowUp]:
    """List whom we asked twice without an answer, long enough ago."""
    return db.scalars(
        select(FollowUp)
        .where(
            FollowUp.silences >= MOST_SILENCES,
            FollowUp.stopped_at.is_(None),
            FollowUp.asked_at <= now - SILENT_AFTER,
        )
        .order_by(FollowUp.asked_at)
        .with_for_update(skip_locked=True)
    ).all()


def give_up(db: Session, follow_up: FollowUp, now: datetime) -> None:
    """Ask no more: a human calls. The yes stands, for whoever calls."""
    _end(db, follow_up, now)


def next_silence(db: Session) -> datetime | None:
    """Tell when somebody will have been silent twice."""
    asked_at = db.scalars(
        select(FollowUp.asked_at)
        .where(FollowUp.silences >= MOST_SILENCES, FollowUp.stopped_at.is_(None))
        .order_by(FollowUp.asked_at)
        .limit(1)
    ).first()
    return asked_at + SILENT_AFTER if asked_at else None


def _rung_before(db: Session, reminder: Reminder) -> datetime | None:
    same = (Reminder.kind == reminder.kind, Reminder.subject_id == reminder.subject_id)
    before = Reminder.occurrence == reminder.occurrence - 1
    return db.scalars(select(Reminder.due_at).where(*same, before)).first()


def _is_running(db: Session, follow_up: FollowUp) -> bool:
    if follow_up.consent_id is None or follow_up.stopped_at is not None:
        return False
    return db.get_one(Consent, follow_up.consent_id).withdrawn_at is None


def _end(db: Session, follow_up: FollowUp, now: datetime) -> None:
    follow_up.stopped_at = now
    if follow_up.consent_id is not None:
        reminders.cancel_all(db, (Kind.FOLLOW_UP,), follow_up.consent_id)
    db.flush()
