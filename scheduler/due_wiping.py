"""Wipes words that were kept for as long as their kind may be: the rows stay, and still count."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

import structlog
from sqlalchemy import Column, ColumnElement, and_, exists, select
from sqlalchemy.orm import InstrumentedAttribute

from bot.attachments import Attachment
from bot.identities import Identity
from bot.inbox import ConversationRow, Received
from bot.inbox import Status as Heard
from bot.outgoing import Outgoing
from bot.outgoing import Status as Said
from office.appointment import Appointment
from office.call_list import CallLine
from office.case import Case, CaseMessage, CaseNote
from office.consent import Consent
from office.follow_up import CheckIn, FollowUp
from office.waiting import STANDS, Waiting
from storage import wiping
from storage.columns import Encrypted
from storage.database import Base, Database
from storage.retention import Retention

Over = Callable[[datetime], ColumnElement[bool]]
"""Which rows have had their time, where words of before a moment are kept no more."""
LOOKS_EVERY = timedelta(hours=6)
_AT_A_TIME = 500
_UNSENT = (Said.READY, Said.HELD, Said.SENDING, Said.AMBIGUOUS)
log = structlog.get_logger(__name__)


class Wiper:
    """Looks some times a day, and whenever the program has just started."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._looked_at: datetime | None = None

    def look(self, now: datetime) -> int:
        """Wipe what has had its time, if nobody looked lately; answers how much it was."""
        if self._looked_at is not None and now < self._looked_at + LOOKS_EVERY:
            return 0
        wiped = sum(_wipe(self._database, name, now) for name in RULES)
        self._looked_at = now
        if wiped:
            self._database.empty_log()
            log.info("words_wiped", count=wiped)
        return wiped


def _wipe(database: Database, name: str, now: datetime) -> int:
    """Wipe one column, some rows at a time, so that nobody waits for long."""
    column = _column(name)
    which = RULES[name](now - timedelta(days=_days(column)))
    [key] = column.table.primary_key
    some = select(key).where(which, wiping.has_words(column)).limit(_AT_A_TIME)
    wiped = 0
    while True:
        with database.write() as db:
            done = wiping.wipe(db, column, key.in_(some.scalar_subquery()))
        wiped += done
        if done < _AT_A_TIME:
            return wiped


def _column(name: str) -> Column[str]:
    table, _, column = name.partition(".")
    found: Column[str] = Base.metadata.tables[table].c[column]
    return found


def _days(column: Column[str]) -> int:
    """Give how long a column is kept; what an event ends, and no clock does, is kept no day."""
    kind = column.type
    return (kind.retention.days or 0) if isinstance(kind, Encrypted) else 0


def _received(before: datetime) -> ColumnElement[bool]:
    is_heard = Received.status != Heard.NEW
    return and_(Received.received_at < before, is_heard, _rests(Received.conversation_id, before))


def _said(before: datetime) -> ColumnElement[bool]:
    is_over = Outgoing.status.not_in(_UNSENT)
    return and_(Outgoing.created_at < before, is_over, _rests(Outgoing.conversation_id, before))


def _left(before: datetime) -> ColumnElement[bool]:
    wrote_since = exists().where(
        Identity.id == ConversationRow.identity_id, Identity.last_inbound_at >= before
    )
    return and_(~wrote_since, _rests(ConversationRow.id, before))


def _rests(conversation_id: InstrumentedAttribute[int], before: datetime) -> ColumnElement[bool]:
    """Tell whether no case of a conversation is open, or was closed since."""
    is_live = Case.closed_at.is_(None) | (Case.closed_at >= before)
    return ~exists().where(Case.conversation_id == conversation_id, is_live)


def _of_case(case_id: InstrumentedAttribute[int]) -> Over:
    return lambda before: exists().where(Case.id == case_id, Case.closed_at < before)


def _file(before: datetime) -> ColumnElement[bool]:
    return Attachment.kept_at < before


def _place_of_file(before: datetime) -> ColumnElement[bool]:
    its = and_(Received.id == Attachment.inbox_id, Received.received_at < before)
    return exists().where(its)


def _visit(before: datetime) -> ColumnElement[bool]:
    return Appointment.starts_at < before


def _waiting(before: datetime) -> ColumnElement[bool]:
    return and_(Waiting.turn_at < before, Waiting.status.not_in(STANDS))


def _call(before: datetime) -> ColumnElement[bool]:
    return CallLine.done_at < before


def _check_in(_: datetime) -> ColumnElement[bool]:
    """Keep how somebody said they were for as long as they let us ask."""
    taken_back = and_(Consent.id == FollowUp.consent_id, Consent.withdrawn_at.is_not(None))
    return exists().where(FollowUp.id == CheckIn.follow_up_id, taken_back)


RULES: Mapping[str, Over] = {
    "inbox.payload": _received,
    "outbox.body": _said,
    "conversation.state": _left,
    "case_message.text": _of_case(CaseMessage.case_id),
    "case_note.text": _of_case(CaseNote.case_id),
    "attachment.content": _file,
    "attachment.source": _place_of_file,
    "appointment.topic": _visit,
    "waitlist.topic": _waiting,
    "call_line.note": _call,
    "check_in.answers": _check_in,
}
"""By column, when its words have had their time; each class of retention says how long it is."""
ENDED_BY_HAND = frozenset({Retention.IDENTITY, Retention.SIGN_IN, Retention.KEYS})
"""Kept until somebody is erased, an account is begun anew, or the database is gone."""
