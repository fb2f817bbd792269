"""The passing of a conversation between the bot and a caseworker, and what the person is told."""

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot import dates, inbox, outbox
from bot.conversation import Conversation
from bot.identities import Identity
from bot.inbox import ConversationRow, Mode
from bot.message import Reply
from bot.wording import words
from office import calendar, case_moves, case_queue, cases, people, presence, transfers
from office.calendar import Calendar
from office.case import WAITS, Case, NoSuchCaseError, Priority, Status
from office.case_moves import Move
from office.caseworkers import Caseworker
from office.directory import Directory, Office

_A_DAY = timedelta(days=1)
"""In the place of an office day, where the hours of the office are unknown."""


def open_case(
    db: Session,
    directory: Directory,
    row: ConversationRow,
    *,
    office: str | None,
    reason: str,
    priority: Priority,
    now: datetime,
    is_emergency: bool = False,
) -> Case:
    """Open a case for a conversation, or give the open one, with its promised time."""
    holder = people.holder(db, row.identity_id)
    return cases.open_case(
        db,
        reason=reason,
        priority=priority,
        office=office,
        conversation_id=row.id,
        person_id=holder.id if holder else None,
        due_at=_due_at(db, directory, office, priority=priority, now=now),
        now=now,
        is_emergency=is_emergency,
    )


def is_anyone_there(db: Session, directory: Directory, case: Case, now: datetime) -> bool | None:
    """Tell whether somebody is at the office of a case now; ``None`` while hours are unknown."""
    known = _whose_hours_are_known(db, directory, case.office)
    return any(presence.is_open(its, now) for its in known) if known else None


def promise(db: Session, case: Case, language: str, now: datetime) -> str:
    """Word what the person can count on: the folio, the place in the queue, and until when."""
    folio = case.folio
    if case.status == Status.CLAIMED:
        name = cases.owner_name(db, case) or ""
        return words(language, "handoff-promise-claimed", folio=folio, name=name)
    place = case_queue.place_in_queue(db, case)
    if case.due_at is None:
        return words(language, "handoff-promise-unknown", folio=folio, place=place)
    if case.due_at <= now:
        return words(language, "handoff-promise-late", folio=folio, place=place)
    by = dates.moment(case.due_at, language)
    return words(language, "handoff-promise", folio=folio, place=place, by=by)


def claim(db: Session, case: Case, caseworker: Caseworker, now: datetime) -> None:
    """Give a conversation to a caseworker.

    Raises ``ClaimedByOtherError`` or ``CaseClosedError``.
    """
    row, _ = _locked(db, case)
    if case.status == Status.CLAIMED and case.owner_id == caseworker.id:
        return
    cases.claim(db, case, caseworker, now)
    row.mode = Mode.HUMAN
    row.version += 1
    _say(db, row, case, "handoff-claimed", now, name=caseworker.name)


def answer(
    db: Session, case: Case, caseworker: Caseworker, text: str, *, key: str, now: datetime
) -> bool:
    """Send a caseworker's words, true when held until the person writes.

    ``key`` makes a double click harmless. Raises ``NotYoursError``.
    """
    row, identity = _locked(db, case)
    cases.require_owner(case, caseworker)
    key = f"case:{case.id}:{key}"
    if outbox.is_said(db, key):
        return False
    cases.answered(db, case, caseworker, now)
    reply = Reply(text=inbox.clean(text))
    return outbox.say_or_hold(
        db,
        row,
        identity,
        reply,
        key=key,
        now=now,
        said_by=caseworker.id,
        about=f"case:{case.id}",
    )


def hand_back(
    db: Session, directory: Directory, case: Case, caseworker: Caseworker, now: datetime
) -> None:
    """Give the conversation back to the bot, the case to the queue; tells the person."""
    row, _ = _locked(db, case)
    case_moves.require(case, Move.HAND_BACK, caseworker)
    _put_back(db, directory, row, case, move=Move.HAND_BACK, now=now, caseworker=caseworker)
    _say(db, row, case, "handoff-handed-back", now)


def close(db: Session, case: Case, caseworker: Caseworker, now: datetime) -> None:
    """Close a case; the bot serves again and the person is told."""
    row, _ = _locked(db, case)
    if case.status == Status.CLOSED:  # the conversation may be with another case by now
        return
    case_moves.require(case, Move.CLOSE, caseworker)
    cases.close(db, case, now, caseworker)
    _to_bot(db, row, now)
    _say(db, row, case, "handoff-closed", now, folio=case.folio)


def accept(db: Session, case: Case, caseworker: Caseworker, now: datetime) -> None:
    """Take over a case that is offered; the person is told who answers from now on.

    Raises ``NotYoursError`` or ``CaseClosedError``.
    """
    row, _ = _locked(db, case)
    transfers.accept(db, case, caseworker, now)
    _say(db, row, case, "handoff-transferred", now, name=caseworker.name)


def end_by_person(db: Session, directory: Directory, row: ConversationRow, now: datetime) -> None:
    """Do as the person asks who wrote TERMINAR: the bot serves, the case waits in the queue."""
    case = cases.of_conversation(db, row.id)
    if case:
        _put_back(db, directory, row, case, move=Move.HAND_BACK, now=now, caseworker=None)
    else:
        _to_bot(db, row, now)


def hear(
    db: Session, directory: Directory, row: ConversationRow, text: str, now: datetime
) -> None:
    """Keep on the person's open case what they wrote, and by when somebody answers it."""
    case = cases.of_conversation(db, row.id)
    if case:
        due_at = due(db, directory, case, Priority(case.priority), now)
        cases.hear(db, case, text, now, due_at=due_at)


def due(
    db: Session, directory: Directory, case: Case, priority: Priority, now: datetime
) -> datetime | None:
    """Tell until when a human reads what is written now; none while hours are unknown."""
    return _due_at(db, directory, case.office, priority=priority, now=now)


def has_it_until(db: Session, directory: Directory, case: Case, since: datetime) -> datetime:
    """Tell until when a caseworker who says nothing has a case: a whole office day more."""
    known = _whose_hours_are_known(db, directory, case.office)
    ends = (presence.next_day_over(its, since) for its in known)
    return min((at for at in ends if at is not None), default=since + _A_DAY)


def return_to_queue(
    db: Session, directory: Directory, row: ConversationRow, case: Case, now: datetime
) -> None:
    """Take a case from who has it and says nothing: the bot serves, somebody else reads it."""
    _put_back(db, directory, row, case, move=Move.RETURN, now=now, caseworker=None)


def _put_back(
    db: Session,
    directory: Directory,
    row: ConversationRow,
    case: Case,
    *,
    move: Move,
    now: datetime,
    caseworker: Caseworker | None,
) -> None:
    due_at = due(db, directory, case, Priority(case.priority), now)
    cases.put_back(db, case, move, now, caseworker=caseworker, due_at=due_at)
    _to_bot(db, row, now)


def _locked(db: Session, case: Case) -> tuple[ConversationRow, Identity]:
    # Order of locks: the conversation first, then the case.
    if case.conversation_id is None:
        raise NoSuchCaseError(case.folio)
    inbox.lock_patiently(db, case.conversation_id)
    db.refresh(case, with_for_update=True)
    return inbox.conversation(db, case.conversation_id)


def _to_bot(db: Session, row: ConversationRow, now: datetime) -> None:
    row.mode = Mode.BOT
    row.version += 1
    outbox.look_again(db, row.id, now)


def _say(
    db: Session, row: ConversationRow, case: Case, line: str, now: datetime, **facts: str
) -> None:
    language = Conversation.load(row.state).language
    reply = Reply(text=words(language, line, **facts))
    outbox.say(db, row.id, reply, key=f"case:{case.id}:{line}:{case.version}", now=now)


def _due_at(
    db: Session, directory: Directory, office: str | None, *, priority: Priority, now: datetime
) -> datetime | None:
    known = _whose_hours_are_known(db, directory, office)
    moments = (presence.answer_by(its, now, WAITS[priority]) for its in known)
    return min((at for at in moments if at is not None), default=None)


def _whose_hours_are_known(
    db: Session, directory: Directory, office: str | None
) -> list[Calendar]:
    """List the calendar of the office, or of all, as far as its hours are confirmed."""
    asked: tuple[Office, ...] = (directory.office(office),) if office else directory.offices
    known = (calendar.of(db, each) for each in asked)
    return [its for its in known if its.may_be_told and its.openings]
