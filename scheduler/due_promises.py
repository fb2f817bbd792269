"""Promises of an answer that passed: the person is told the truth, and nobody is left waiting."""

from datetime import datetime

from sqlalchemy.orm import Session

from bot import dates, handoff
from bot.inbox import ConversationRow
from bot.templates import CASE_LATE
from office import case_promises, case_queue, cases
from office.case import Case, Late, Priority, Status
from office.directory import Directory
from scheduler import calls
from scheduler.telling import Telling, telling

BATCH = 50


def sweep(db: Session, directory: Directory, now: datetime) -> int:
    """See to the promises that passed; answers how many they were."""
    return sum(_see_to(db, directory, case, now) for case in case_promises.passed(db, now, BATCH))


def _see_to(db: Session, directory: Directory, case: Case, now: datetime) -> bool:
    to = telling(db, ConversationRow.id == case.conversation_id, now)
    if to is None:  # the person is being answered at this moment
        return False
    db.refresh(case, with_for_update=True)
    if case.due_at is None or case.due_at > now:
        return False
    if case.status == Status.QUEUED:
        _unread(to, directory, case)
    elif case.status == Status.CLAIMED and case.awaited_since is not None:
        _unanswered(to, directory, case, case.awaited_since)
    return True


def _unread(to: Telling, directory: Directory, case: Case) -> None:
    """Tell who waits in the queue when somebody will read it now; the second time, call."""
    if case.late == Late.TOLD:
        case_promises.give_up(to.db, case, to.now)
        calls.of_late_case(to.db, case, to.now)
        return
    due_at = handoff.due(to.db, directory, case, Priority(case.priority), to.now)
    case_promises.renew(to.db, case, due_at, to.now)
    _say(to, case, "handoff-late" if due_at else "handoff-late-unknown")


def _unanswered(to: Telling, directory: Directory, case: Case, since: datetime) -> None:
    """Tell whom a caseworker leaves without words; an office day later somebody else serves."""
    until = handoff.has_it_until(to.db, directory, case, since)
    if to.now >= until:
        handoff.return_to_queue(to.db, directory, to.row, case, to.now)
        cases.call_coordinator(to.db, case, to.now)
        _say(to, case, "handoff-returned")
    else:
        case_promises.renew(to.db, case, until, to.now)
        _say(to, case, "handoff-answer-late")


def _say(to: Telling, case: Case, line: str) -> None:
    facts = {"folio": case.folio, "place": str(case_queue.place_in_queue(to.db, case))}
    if case.due_at:
        facts["by"] = dates.moment(case.due_at, to.language)
    to.begin(
        to.word(line, **facts),
        CASE_LATE,
        about=f"case:{case.id}",
        key=f"{line}:{case.id}:{case.version}",
    )
