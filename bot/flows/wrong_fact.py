"""Saying that something we told is not so: a task for the office to look into."""

from bot import handoff
from bot.flow import Answers, Flow, Question, Read, Turn
from bot.message import Option
from bot.wording import words
from nlu import aspects
from nlu.aspects import Aspect
from office import cases
from office.case import Priority, Reason
from office.directory import Office, Service

SKIP = "skip"
_MOST_KEPT = 500
_CASEWORKERS = "es"
UNKNOWN = "wrong-fact-unknown"
FACTS = {
    Aspect.COST: "wrong-fact-cost",
    Aspect.REQUIREMENTS: "wrong-fact-requirements",
    Aspect.PLACE: "wrong-fact-place",
    Aspect.HOURS: "wrong-fact-hours",
    Aspect.CONTACT: "wrong-fact-contact",
}


def _never(_turn: Turn, _given: Answers) -> bool:
    return False


def _as_said(turn: Turn) -> Read | None:
    said = turn.message.text.strip()[:_MOST_KEPT]
    return Read(option=Option(said, said)) if said else None


def _hears(turn: Turn, _: Answers) -> Read | None:
    """Take what opened the errand as the answer where it tells which fact it is."""
    return _as_said(turn) if aspects.find(turn.message.text) in FACTS else None


SERVICE: Question[Service] = Question(
    "service", means=lambda turn, kept: turn.directory.service(kept), when=_never, is_free=True
)
OFFICE: Question[Office] = Question(
    "office", means=lambda turn, kept: turn.directory.office(kept), when=_never, is_free=True
)
WHAT: Question[str] = Question(
    "what",
    means=lambda _turn, kept: kept,
    offers=lambda turn, _: [turn.option(SKIP, "wrong-fact-skip")],
    hears=_hears,
    reads=lambda turn, _: _as_said(turn),
    is_free=True,
    takes_anything=True,
)


def take(turn: Turn, given: Answers) -> None:
    """Leave the office a task that names what it is about; the person's words are beside it."""
    case = handoff.open_case(
        turn.db,
        turn.directory,
        turn.row,
        office=turn.conversation.office,
        reason=Reason.WRONG_FACT,
        priority=Priority.LOW,
        now=turn.now,
    )
    task = words(
        _CASEWORKERS, "wrong-fact-task", about=_about(turn, given), fact=_fact(given[WHAT])
    )
    cases.hear(turn.db, case, task, turn.now)
    promise = handoff.promise(turn.db, case, turn.language, turn.now)
    turn.say("wrong-fact-taken", promise=promise)


def _about(turn: Turn, given: Answers) -> str:
    """Name what is wrong by its name in the directory: what was tapped, or was told last."""
    told, seen = turn.conversation.service, turn.conversation.office
    if SERVICE in given:
        return given[SERVICE].name.es
    if OFFICE in given:
        return given[OFFICE].short_name.es
    if told and turn.conversation.still_speaks_of_it(turn.now):
        return turn.directory.service(told).name.es
    if seen:
        return turn.directory.office(seen).short_name.es
    return words(_CASEWORKERS, UNKNOWN)


def _fact(said: str) -> str:
    found = aspects.find(said)
    return words(_CASEWORKERS, FACTS.get(found, UNKNOWN) if found else UNKNOWN)


wrong_fact = Flow(
    "wrong_fact", opens_on="wrong_fact", asks=(SERVICE, OFFICE, WHAT), waits=False, then=take
)
