"""Visits that the office cannot keep: new places proposed, and a call when nobody answers."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy.orm import Session

from bot import dates
from bot.flows.rebook import CHOOSE, DECLINE, way
from bot.message import Option
from bot.templates import APPOINTMENT_CHANGED
from office import rebooking
from office.directory import Directory, Office
from office.rebooking import Rebooking
from scheduler.telling import Telling, of_identity, telling


def sweep(db: Session, directory: Directory, now: datetime) -> int:
    """Give up what nobody answered, and say what is new; answers how much it was."""
    over = rebooking.expire(db, now)
    said = sum(_say(db, directory, each, now) for each in rebooking.to_say(db, now))
    return len(over) + said


def _say(db: Session, directory: Directory, proposal: Rebooking, now: datetime) -> bool:
    visit = rebooking.visit(db, proposal)
    if visit.identity_id is None:
        rebooking.give_up(db, proposal, now)
        return True
    to = telling(db, of_identity(visit.identity_id), now)
    if to is None or to.is_parked:
        return False
    _begin(to, directory.office(visit.office), proposal, visit.starts_at)
    rebooking.said(db, proposal, now)
    return True


def _begin(to: Telling, office: Office, proposal: Rebooking, was: datetime) -> None:
    name = office.short_name.said_in(to.language)
    when = dates.moment(was, to.language)
    near = rebooking.places_for(to.db, office, proposal, now=to.now)
    choose = to.option(way(proposal.id, CHOOSE), "rebook-another")
    decline = to.option(way(proposal.id, DECLINE), "rebooking-decline")
    line = "rebooking-said" if near else "rebooking-said-full"
    to.begin(
        to.word(line, office=name, when=when),
        APPOINTMENT_CHANGED,
        about=f"rebooking:{proposal.id}",
        expires_at=proposal.answer_by,
        options=[*_times(proposal.id, near, to.language), choose, decline],
        variables=(name, when),
        template_options=[choose, decline],
        about_at=was,
    )


def _times(proposal_id: int, near: Iterable[datetime], language: str) -> list[Option]:
    """Make an option of each time that is proposed."""
    return [
        Option(way(proposal_id, dates.written(at)), dates.short_moment(at, language))
        for at in near
    ]
