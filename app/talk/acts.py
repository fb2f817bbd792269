"""What a caseworker does in a play: any name is on duty for every office."""

from collections.abc import Callable
from datetime import datetime

from sqlalchemy.orm import Session

from app.house import House
from bot import handoff
from bot.inbox import clean
from office import cases, caseworkers
from office.cases import (
    Case,
    CaseClosedError,
    ClaimedByOtherError,
    NoSuchCaseError,
    NotYoursError,
)
from office.caseworkers import Caseworker, Role

_REFUSALS = (CaseClosedError, ClaimedByOtherError, NoSuchCaseError, NotYoursError)


class RefusedActError(Exception):
    """A caseworker cannot do this, and why."""


def act(house: House, request: dict[str, object]) -> None:
    """Do one thing as a caseworker; raises ``RefusedActError``."""
    name, does = clean(str(request["caseworker"])).strip(), str(request.get("does"))
    doing = _ACTS.get(does)
    if not name:
        raise RefusedActError("a caseworker needs a name")
    if doing is None:
        raise RefusedActError(f"a caseworker cannot do this yet: {does}")
    now = house.clock.now()
    try:
        with house.database.write() as db:
            caseworker = _on_duty(db, name, now)
            case = cases.visible_to(db, caseworker, str(request.get("case", "")))
            doing(db, case, caseworker, str(request.get("text", "")), now)
    except _REFUSALS as error:
        raise RefusedActError(f"{type(error).__doc__} {error}".strip()) from error


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
