"""What an office does in a transcript: it closes for some days, it refers a person."""

from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.talk.stage import Stage
from bot import inbox
from office import caseworkers, closures, consent, people, referrals
from office.calendar_changes import Then
from office.calendar_facts import ClosureKind
from office.case import Case
from office.caseworkers import Caseworker, Role
from office.closures import Closing
from tests.full_days import FULL_DAYS

INSTITUTION, REFERRED_FOR = "pgr", "pgr_asistencia"


def close(
    stage: Stage,
    office_id: str,
    first: str,
    last: str | None = None,
    *,
    then: Then = Then.REBOOK,
) -> None:
    """Close for some days, and let new places be proposed to whoever is touched."""
    now = stage.clock.now()
    closing = Closing(
        kind=ClosureKind.EXTRAORDINARY,
        first_on=date.fromisoformat(first),
        last_on=date.fromisoformat(last or first),
        reason="Se inundó la oficina",
    )
    with stage.house.database.write() as db:
        office = stage.house.directory.office(office_id)
        closures.close(db, office, closing, _head(db, now), then=then, now=now)


def refer(stage: Stage, office_id: str) -> None:
    """Refer whoever opened the newest case, who agreed to it, to an institution."""
    now = stage.clock.now()
    with stage.house.database.write() as db:
        case = db.scalars(select(Case).order_by(Case.id.desc())).first()
        person = people.meet_holder(db, _identity_id(db, case), now)
        consent.give(db, person.id, consent.sharing(INSTITUTION), now)
        referrals.make(
            db,
            case,
            person_id=person.id,
            institution=INSTITUTION,
            service=REFERRED_FOR,
            office=stage.house.directory.office(office_id),
            now=now,
        )


def _identity_id(db: Session, case: Case) -> int:
    return inbox.conversation(db, case.conversation_id)[1].id


def _head(db: Session, now: datetime) -> Caseworker:
    return caseworkers.named(db, "rosa") or caseworkers.add(
        db, "rosa", role=Role.COORDINATOR, office=None, password_hash=None, now=now
    )


OFFICE_ACTS = FULL_DAYS | {"cierra": close, "refiere": refer}
