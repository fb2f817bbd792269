"""The history of a case: what was written, what was answered, what happened, what was noted."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Select, literal, select
from sqlalchemy.orm import Session

from bot import attachments
from bot.inbox import Received
from bot.message import Address, Message
from bot.message import Kind as Sort
from bot.outgoing import Outgoing
from office.case import Case, CaseEvent, CaseNote
from office.caseworkers import Caseworker

MOST = 200
"""How many of each kind a page shows unless asked for all."""
ALL = 5000
_SAID_BY_PERSON = (Sort.MESSAGE, Sort.EDIT)
"""That they blocked us stands in the history as an event."""
_NOWHERE = Address(channel="", handle="")
_SAID_ELSEWHERE = "answered"
"""The event of an answer: the answer itself stands in the history."""


class Kind(StrEnum):
    """What an entry of the history is, in the order of a tie."""

    HEARD = "heard"
    EVENT = "event"
    SAID = "said"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """That an entry is there, when it came, and how far it got: enough to see what changed."""

    kind: Kind
    id: int
    at: datetime
    state: str

    @property
    def key(self) -> str:
        """Name the entry on its page."""
        return f"{self.kind}-{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing in the history, as it is read.

    ``name`` is the caseworker's, none for what the house did by itself. ``state`` tells how a
    reply fares, or what an event is; ``media`` what came beside or instead of words, and
    ``beside`` what can be told of it; ``files`` are their ids, and where each stands.
    """

    kind: Kind
    id: int
    at: datetime
    text: str = ""
    name: str | None = None
    state: str = ""
    media: str | None = None
    beside: str = ""
    files: tuple[tuple[int, str], ...] = ()
    is_edit: bool = False
    options: tuple[str, ...] = ()
    is_tapped: bool = False
    is_template: bool = False
    error_code: str | None = None

    @property
    def key(self) -> str:
        """Name the entry on its page."""
        return f"{self.kind}-{self.id}"


def marks(db: Session, about: Case, *, most: int = MOST) -> list[Mark]:
    """List what a case's history holds, the newest of each kind, without reading a word of it."""
    return [
        Mark(kind=kind, id=row[0], at=row[1], state=row[2])
        for kind in Kind
        for row in db.execute(_marks_of(kind, about).limit(most))
    ]


def entries(db: Session, about: Case, wanted: Collection[Mark]) -> list[Entry]:
    """Read these entries of a history, in the order in which they came."""
    ids = {kind: [mark.id for mark in wanted if mark.kind is kind] for kind in Kind}
    names = _names(db)
    read = [
        *_events(db, ids[Kind.EVENT], names),
        *_heard(db, about, ids[Kind.HEARD]),
        *_said(db, ids[Kind.SAID], names),
        *_notes(db, ids[Kind.NOTE], names),
    ]
    order = list(Kind)
    return sorted(read, key=lambda entry: (entry.at, order.index(entry.kind), entry.id))


def _marks_of(kind: Kind, about: Case) -> Select[int, datetime, str]:
    match kind:
        case Kind.EVENT:
            events = select(CaseEvent.id, CaseEvent.at, literal(""))
            shown = (CaseEvent.case_id == about.id, CaseEvent.kind != _SAID_ELSEWHERE)
            return events.where(*shown).order_by(CaseEvent.id.desc())
        case Kind.HEARD:
            heard = select(Received.id, Received.received_at, literal(""))
            of_case = Received.conversation_id == about.conversation_id
            shown = (of_case, Received.kind.in_(_SAID_BY_PERSON))
            return heard.where(*shown).order_by(Received.id.desc())
        case Kind.SAID:
            said = select(Outgoing.id, Outgoing.created_at, Outgoing.status)
            to_person = Outgoing.conversation_id == about.conversation_id
            return said.where(to_person).order_by(Outgoing.id.desc())
        case Kind.NOTE:
            notes = select(CaseNote.id, CaseNote.at, literal(""))
            return notes.where(CaseNote.case_id == about.id).order_by(CaseNote.id.desc())


def _events(db: Session, ids: Sequence[int], names: dict[int, str]) -> list[Entry]:
    return [
        Entry(
            kind=Kind.EVENT,
            id=row.id,
            at=row.at,
            state=row.kind,
            name=names.get(row.caseworker_id) if row.caseworker_id else None,
        )
        for row in db.scalars(select(CaseEvent).where(CaseEvent.id.in_(ids)))
    ]


def _heard(db: Session, about: Case, ids: Sequence[int]) -> list[Entry]:
    rows = db.scalars(select(Received).where(Received.id.in_(ids))).all()
    written = [(row, row.message(_NOWHERE)) for row in rows]
    is_any_tapped = any(message.choice for _, message in written)
    titles = _titles(db, about) if is_any_tapped else {}
    files = _files(db, ids)
    return [
        Entry(
            kind=Kind.HEARD,
            id=row.id,
            at=row.received_at,
            text=_words(message, titles),
            media=message.media,
            beside=message.beside,
            files=files.get(row.id, ()),
            is_edit=message.kind is Sort.EDIT,
            is_tapped=message.choice is not None,
        )
        for row, message in written
    ]


def _files(db: Session, ids: Sequence[int]) -> dict[int, tuple[tuple[int, str], ...]]:
    """Give the files of each message, with where they stand."""
    found: dict[int, tuple[tuple[int, str], ...]] = {}
    for each in attachments.of_messages(db, ids):
        found[each.inbox_id] = (*found.get(each.inbox_id, ()), (each.id, each.status))
    return found


def _words(message: Message, titles: dict[str, str]) -> str:
    if message.choice is None:
        return message.text
    return titles.get(message.choice) or message.text or message.choice


def _titles(db: Session, about: Case) -> dict[str, str]:
    """Give the titles of the options that this conversation was last shown, by their ids."""
    to_person = Outgoing.conversation_id == about.conversation_id
    latest = select(Outgoing).where(to_person).order_by(Outgoing.id.desc()).limit(MOST)
    rows = reversed(db.scalars(latest).all())
    return {option.id: option.title for row in rows for option in row.reply.options}


def _said(db: Session, ids: Sequence[int], names: dict[int, str]) -> list[Entry]:
    said = []
    for row in db.scalars(select(Outgoing).where(Outgoing.id.in_(ids))):
        reply = row.reply
        entry = Entry(
            kind=Kind.SAID,
            id=row.id,
            at=row.created_at,
            text=reply.text,
            name=names.get(row.said_by) if row.said_by else None,
            state=row.status,
            options=tuple(option.title for option in reply.options),
            is_template=reply.template is not None,
            error_code=row.error_code,
        )
        said.append(entry)
    return said


def _notes(db: Session, ids: Sequence[int], names: dict[int, str]) -> list[Entry]:
    return [
        Entry(
            kind=Kind.NOTE,
            id=row.id,
            at=row.at,
            text=row.text,
            name=names.get(row.caseworker_id),
        )
        for row in db.scalars(select(CaseNote).where(CaseNote.id.in_(ids)))
    ]


def _names(db: Session) -> dict[int, str]:
    return {row[0]: row[1] for row in db.execute(select(Caseworker.id, Caseworker.name))}
