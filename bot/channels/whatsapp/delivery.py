"""Reads what Twilio tells of a message of ours, and marks the outbox with it."""

import re
from dataclasses import dataclass
from datetime import datetime

import structlog
from sqlalchemy.orm import Session

from bot import outcomes
from bot.channels.whatsapp.account import Account
from bot.channels.whatsapp.form import Form
from bot.channels.whatsapp.incoming import check_is_from_us, message_sid
from bot.channels.whatsapp.refusals import refusal
from bot.outgoing import RefusedError, Status

log = structlog.get_logger(__name__)

STATUSES = {
    "accepted": Status.ACCEPTED,
    "scheduled": Status.ACCEPTED,
    "queued": Status.ACCEPTED,
    "sending": Status.ACCEPTED,
    "sent": Status.SENT,
    "delivered": Status.DELIVERED,
    "read": Status.READ,
    "undelivered": Status.FAILED,
    "failed": Status.FAILED,
    "canceled": Status.FAILED,
}
_ROW_ID = re.compile(r"[1-9][0-9]{0,8}")
_CODE = re.compile(r"[0-9]{1,6}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """How one message fares; ``outbox_id`` is the row that its sender said it was."""

    vendor_id: str
    status: Status
    error_code: str | None = None
    outbox_id: int | None = None


def delivery_in(form: Form, account: Account, *, row: str) -> Delivery | None:
    """Read how a message fares, ``None`` in a word unknown to us; raises ``StrangeCallError``."""
    check_is_from_us(form, account)
    vendor_id = message_sid(form)
    status = STATUSES.get(form.get("MessageStatus", "").lower())
    if status is None:
        return None
    code = form.get("ErrorCode", "")
    return Delivery(
        vendor_id=vendor_id,
        status=status,
        error_code=code if _CODE.fullmatch(code) else None,
        outbox_id=int(row) if _ROW_ID.fullmatch(row) else None,
    )


def mark(db: Session, delivery: Delivery, now: datetime) -> bool:
    """Mark the outbox; false when no row of ours is this message."""
    return outcomes.fares(
        db,
        delivery.vendor_id,
        delivery.status,
        now=now,
        error=_error(delivery),
        row_id=delivery.outbox_id,
    )


def _error(delivery: Delivery) -> RefusedError | None:
    if delivery.status is not Status.FAILED:
        return None
    error = refusal(delivery.error_code or "failed")
    if error.is_ours_to_mend:
        log.error("send_failed_by_us", outbox=delivery.outbox_id, code=error.code)
    return error
