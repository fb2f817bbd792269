"""What a caseworker does in a play: any name is on duty for every office."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from app.house import House
from bot import handoff
from bot.inbox import clean
from office import case_queue, cases, caseworkers, desk, transfers
from office.appointment import Appointment
from office.case import (
    Case,
    CaseClosedError,
    ClaimedByOtherError,
    NoSuchCaseError,
    NotYoursError,
)
from office.caseworkers import Caseworker, Role
from office.directory import Directory
from office.errors import NotForYouError, VisitError

_REFUSALS = (
    CaseClosedError,
    ClaimedByOtherError,
    NoSuchCaseError,
    NotForYouError,
    NotYoursError,
    VisitError,
)
_Doing = Callable[[Session, Caseworker, datetime], None]


class RefusedActError(Exception):
    """A caseworker cannot do this, and why."""


def act(house: House, request: dict[str, object]) -> None:
    """Do one thing as a caseworker; raises ``RefusedActError``."""
    name, does = clean(str(request["caseworker"])).strip(), str(request.get("does"))
    if not name:
        raise RefusedActError("a caseworker needs a name")
    doing = _with_visit(does, request) or _with_case(does, request, house.directory)
    now = house.clock.now()
    try:
        with house.database.write() as db:
            doing(db, _on_duty(db, name, now), now)
    except _REFUSALS as error:
        raise RefusedActError(f"{type(error).__doc__} {error}".strip()) from error


def _with_visit(does: str, request: dict[str, object]) -> _Doing | None:
    marks = _MARKS.get(does)
    if marks is None:
        return None
    code = str(request.get("appointment", ""))
    return lambda db, caseworker, now: marks(
        db, desk.visible_to(db, caseworker, code), caseworker, now
    )


def _with_case(does: str, request: dict[str, object], directory: Directory) -> _Doing:
    acts = _ACTS.get(does)
    if acts is None:
        raise RefusedActError(f"a caseworker cannot do this: {does}")
    folio = str(request.get("case", ""))

    def doing(db: Session, caseworker: Caseworker, now: datetime) -> None:
        case = case_queue.visible_to(db, caseworker, folio)
        acts(
            Act(
                db=db,
                directory=directory,
                case=case,
                caseworker=caseworker,
                text=str(request.get("text", "")),
                to=clean(str(request.get("to", ""))).strip(),
                now=now,
            )
        )

    return doing


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """What a caseworker does with a case, and all that it is done with."""

    db: Session
    directory: Directory
    case: Case
    caseworker: Caseworker
    text: str
    to: str
    now: datetime


def _on_duty(db: Session, name: str, now: datetime) -> Caseworker:
    found = caseworkers.named(db, name)
    return found or caseworkers.add(
        db, name, role=Role.CASEWORKER, office=None, password_hash=None, now=now
    )


def _claim(act: Act) -> None:
    handoff.claim(act.db, act.case, act.caseworker, act.now)


def _answer(act: Act) -> None:
    if not act.text.strip():
        raise RefusedActError("an answer needs words")
    key = f"{act.now.isoformat()}:{act.case.version}:{cases.count_events(act.db, act.case)}"
    handoff.answer(act.db, act.case, act.caseworker, act.text, key=key, now=act.now)


def _note(act: Act) -> None:
    if not act.text.strip():
        raise RefusedActError("a note needs words")
    cases.note(act.db, act.case, act.caseworker, act.text, act.now)


def _transfer(act: Act) -> None:
    if not act.to:
        raise RefusedActError("a transfer needs a colleague or an office")
    if act.to in {office.id for office in act.directory.offices}:
        transfers.offer(act.db, act.case, act.caseworker, act.now, office=act.to)
    else:
        colleague = _on_duty(act.db, act.to, act.now)
        transfers.offer(act.db, act.case, act.caseworker, act.now, to=colleague)


def _accept(act: Act) -> None:
    handoff.accept(act.db, act.case, act.caseworker, act.now)


def _return(act: Act) -> None:
    handoff.hand_back(act.db, act.directory, act.case, act.caseworker, act.now)


def _close(act: Act) -> None:
    handoff.close(act.db, act.case, act.caseworker, act.now)


_ACTS: dict[str, Callable[[Act], None]] = {
    "claim": _claim,
    "answer": _answer,
    "note": _note,
    "transfer": _transfer,
    "accept": _accept,
    "return": _return,
    "close": _close,
}
_MARKS: dict[str, Callable[[Session, Appointment, Caseworker, datetime], None]] = {
    "attended": desk.attended,
    "not_attended": desk.not_attended,
}
