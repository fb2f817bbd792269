"""What a person is told of a visit that a caseworker made, moved or cancelled for them."""

from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from sqlalchemy.orm import Session

from bot import dates, inbox, outbox, templates
from bot.conversation import Conversation
from bot.message import Option, Reply
from bot.templates import Template
from bot.wording import words
from office.appointment import Appointment
from office.directory import Office


class Notice(StrEnum):
    """What happened to the visit."""

    MADE = "made"
    MOVED = "moved"
    CANCELLED = "cancelled"


_TEMPLATES: dict[Notice, Template] = {
    Notice.MADE: templates.APPOINTMENT_MADE,
    Notice.MOVED: templates.APPOINTMENT_MOVED,
    Notice.CANCELLED: templates.APPOINTMENT_CANCELLED,
}


def hold_talk(db: Session, identity_id: int | None) -> None:
    """Take a person's talk before their visit is changed: the order in which all is locked."""
    if identity_id is not None:
        row, _ = inbox.of_identity(db, identity_id)
        inbox.lock_patiently(db, row.id)


def tell(
    db: Session, office: Office, visit: Appointment, notice: Notice, *, now: datetime
) -> bool:
    """Tell the person, in the transaction that changed it; false for who cannot be written to.

    Nothing is told of an hour already past.
    """
    if visit.identity_id is None or visit.starts_at <= now:
        return False
    row, _ = inbox.of_identity(db, visit.identity_id)
    language = Conversation.load(row.state).language
    subject = "cancelled_visit" if notice is Notice.CANCELLED else "visit"
    outbox.begin(
        db,
        row.id,
        _reply(office, visit, notice, language),
        key=f"{subject}:{visit.id}",
        now=now,
        about=f"{subject}:{visit.id}",
        about_at=visit.starts_at,
        expires_at=visit.starts_at,
    )
    return True


def _reply(office: Office, visit: Appointment, notice: Notice, language: str) -> Reply:
    name, when = office.short_name.said_in(language), dates.moment(visit.starts_at, language)
    options = _options(office, visit, notice, language)
    knock = outbox.template_reply(_TEMPLATES[notice].name, language, office=name, when=when)
    facts = {"office": name, "when": when}
    if notice is not Notice.CANCELLED:
        facts |= {"where": _where(office, language), "code": visit.code}
    text = words(language, f"visit-{notice}", **facts)
    return replace(knock, text=text, options=options, template_options=options)


def _options(
    office: Office, visit: Appointment, notice: Notice, language: str
) -> tuple[Option, ...]:
    if notice is Notice.CANCELLED:
        another = words(language, "missed-visit-another")
        return (Option(f"book_appointment:office={office.id}", another),)
    chosen = f"appointment={visit.code}"
    return (
        Option(f"reschedule_appointment:{chosen}", words(language, "reminder-change")),
        Option(f"cancel_appointment:{chosen}", words(language, "reminder-cannot")),
    )


def _where(office: Office, language: str) -> str:
    """Word where an office is, only if that is confirmed."""
    if office.address and office.is_confirmed:
        return words(language, "office-address", address=office.address)
    return words(language, "office-address-unknown")
