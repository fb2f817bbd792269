"""What a caseworker does in a play: any name is on duty for every office."""

from collections.abc import Callable
from datetime import datetime

from sqlalchemy.orm import Session

from app.house import House
from bot import handoff
from bot.inbox import clean
from office import cases, caseworkers, desk
from office.appointment import Appointment
from office.cases import (
    Case,
    CaseClosedError,
    ClaimedByOtherError,
    NoSuchCaseError,
    NotYoursError,
)
from office.caseworkers import Caseworker, Role
from office.errors import VisitError

_REFUSALS = (CaseClosedError, ClaimedByOtherError, NoSuchCaseError, NotYoursError, VisitError)
_Doing = Callable[[Session, Caseworker, datetime], None]


class RefusedActError(Exception):
    """A caseworker cannot do this, and why."""


def act(house: House, request: dict[str, object]) -> None:
    """Do one thing as a caseworker; raises ``RefusedActError``."""
    name, does = clean(str(request["caseworker"])).strip(), str(request.get("does"))
    if not name:
        raise RefusedActError("a caseworker needs a name")
    doing = _with_visit(does, request) or _with_case(does, request)
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


def _with_case(does: str, request: dict[str, object]) -> _Doing:
    acts = _ACTS.get(does)
    if acts is None:
        raise RefusedActError(f"a caseworker cannot do this yet: {does}")
    folio, text = str(request.get("case", "")), str(request.get("text", ""))
    return lambda db, caseworker, now: acts(
        db, cases.visible_to(db, caseworker, folio), caseworker, text, now
    )


def _on_duty(db: Session, name: str, now: datetime) -> Caseworker:
    found = caseworkers.named(db, name)
    return found or caseworkers.add(
        db, name, role=Role.CASEWORKER, office=None, password_hash=None, now=now
    )


def _claim(db: Session, case: Case, caseworker: Caseworker, _: str, now: datetime) -> None:
    handoff.claim(db, case, caseworker, now)


def _answer(db: Session, case: Case, caseworker: Caseworker, text: str, now: datetime) -> None:
    if not text.strip():
        raise RefusedActError("an answer needs words")
    key = f"{now.isoformat()}:{case.version}:{cases.count_events(db, case)}"
    handoff.answer(db, case, caseworker, text, key=key, now=now)


def _note(db: Session, case: Case, caseworker: Caseworker, text: str, now: datetime) -> None:
    if not text.strip():
        raise RefusedActError("a note needs words")
    cases.note(db, case, caseworker, text, now)


def _return(db: Session, case: Case, caseworker: Caseworker, _: str, now: datetime) -> None:
    handoff.hand_back(db, case, caseworker, now)


def _close(db: Session, case: Case, caseworker: Caseworker, _: str, now: datetime) -> None:
    handoff.close(db, case, caseworker, now)


_ACTS: dict[str, Callable[[Session, Case, Caseworker, str, datetime], None]] = {
    "claim": _claim,
    "answer": _answer,
    "note": _note,
    "return": _return,
    "close": _close,
}
_MARKS: dict[str, Callable[[Session, Appointment, Caseworker, datetime], None]] = {
    "attended": desk.attended,
    "not_attended": desk.not_attended,
}
