"""Taking another time for a visit that the office could not keep."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from bot import dates
from bot.flow import Answers, Flow, Question, Turn, never
from bot.flows.asking_when import day_question, free_days, starts_at, time_question
from bot.flows.telling_visit import say_already, say_moved
from bot.flows.visit_wanted import Wanted
from bot.message import Option
from office import own_appointments, rebooking
from office.errors import (
    AlreadyBookedError,
    RebookingOverError,
    TimeClosedError,
    TimeTakenError,
)
from office.rebooking import Rebooking

CHOOSE, DECLINE = "choose", "no"


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A proposal, and what the person says to it: a time, to choose one, or no."""

    proposal: Rebooking
    says: str

    @property
    def starts_at(self) -> datetime | None:
        """The time that was tapped; none for anything else."""
        try:
            at = datetime.fromisoformat(self.says)
        except ValueError:
            return None
        return at if at.tzinfo else None


def way(rebooking_id: int, says: str) -> str:
    """Make the id of an option about a proposal."""
    return f"rebook:rebooking={rebooking_id}|{says}"


def _means(turn: Turn, kept: str) -> Told | None:
    number, _, says = kept.partition("|")
    own = rebooking.open_of(turn.db, turn.identity.id)
    proposal = next((each for each in own if str(each.id) == number), None)
    return Told(proposal=proposal, says=says) if proposal else None


PROPOSAL: Question[Told | None] = Question("rebooking", means=_means, when=never)
"""Its meaning is ``None`` when it was answered, or was never this phone's."""


def _chooses(_: Turn, given: Answers) -> bool:
    told = given.get(PROPOSAL)
    return told is not None and told.says == CHOOSE


def _wanted(turn: Turn, given: Answers) -> Wanted:
    told = given.get(PROPOSAL)
    if told is None:
        return Wanted(office=turn.directory.offices[0], service=None)
    visit = rebooking.visit(turn.db, told.proposal)
    return Wanted(office=turn.directory.office(visit.office), service=visit.service)


DAY = replace(day_question(_wanted, "rebooking"), when=_chooses)
TIME = replace(time_question(_wanted, DAY), when=_chooses)


def facts(turn: Turn, given: Answers) -> Mapping[str, str]:
    """Word what is being chosen."""
    wanted = _wanted(turn, given)
    chosen = {"office": turn.in_words(wanted.office.short_name), "room": "some"}
    if DAY in given:
        chosen["day"] = dates.long_day(given[DAY], turn.language)
    elif not free_days(turn, wanted):
        chosen["room"] = "none"
    return chosen


def answer(turn: Turn, given: Answers) -> Question[object] | None:
    """Take the time that was tapped or chosen, or leave the visit cancelled."""
    told = given.get(PROPOSAL)
    if told is None:
        _say_over(turn)
        return None
    if told.says == DECLINE:
        _decline(turn, told)
        return None
    chosen = starts_at(given, DAY, TIME) if DAY in given and TIME in given else told.starts_at
    if chosen is None:
        _offer(turn, told, "rebook-which")
        return None
    return _take(turn, given, told, chosen)


def _decline(turn: Turn, told: Told) -> None:
    try:
        rebooking.decline(turn.db, told.proposal, turn.now)
    except RebookingOverError:
        _say_over(turn)
        return
    turn.say("rebook-declined", [turn.option("book_appointment", "menu-book-appointment")])


def _take(turn: Turn, given: Answers, told: Told, at: datetime) -> Question[object] | None:
    office = _wanted(turn, given).office
    try:
        made = rebooking.choose(
            turn.db, office, told.proposal, at, conversation_id=turn.row.id, now=turn.now
        )
    except (TimeTakenError, TimeClosedError):
        if DAY in given:
            turn.say("when-taken")
            given.frame.forget_when()
            return DAY
        _offer(turn, told, "rebook-taken")
        return None
    except AlreadyBookedError:
        _say_already(turn, told)
        return None
    except RebookingOverError:
        _say_over(turn)
        return None
    say_moved(turn, made)
    return None


def _say_over(turn: Turn) -> None:
    turn.say("rebook-over", [turn.option("check_appointment", "menu-check-appointment")])


def _offer(turn: Turn, told: Told, line: str) -> None:
    """Offer the nearest times once more, and the way to any other."""
    visit = rebooking.visit(turn.db, told.proposal)
    office = turn.directory.office(visit.office)
    near = rebooking.places_for(turn.db, office, told.proposal, now=turn.now)
    times = [_time(turn, told.proposal, at) for at in near]
    another = turn.option(way(told.proposal.id, CHOOSE), "rebook-another")
    person = turn.option("talk_to_human", "menu-talk-to-human")
    turn.say(line, [*times, another, person])


def _time(turn: Turn, proposal: Rebooking, at: datetime) -> Option:
    there = dates.local(at)
    title = f"{dates.short_day(there.date(), turn.language)}, {there:%-H:%M}"
    return Option(way(proposal.id, there.isoformat(timespec="minutes")), title)


def _say_already(turn: Turn, told: Told) -> None:
    visit = rebooking.visit(turn.db, told.proposal)
    standing = own_appointments.active(
        turn.db, person_id=visit.person_id, service=visit.service, now=turn.now
    )
    if standing:
        say_already(turn, standing)


rebook = Flow("rebook", opens_on="rebook", asks=(PROPOSAL, DAY, TIME), facts=facts, then=answer)
