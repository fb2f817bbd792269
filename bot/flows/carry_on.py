"""Going on from another telephone, with the code and the PIN that a borrowed one gave."""

import re

from bot import carry_over, handoff
from bot.carry_over import MOST_FAILURES, Outcome
from bot.flow import Answers, Flow, Question, Read, Turn
from bot.message import Option
from office import codes
from office.case import Priority, Reason

_CODE = re.compile(rf"(?:[{codes.LETTERS}][{codes.DIGITS}]){{2}}[{codes.LETTERS}]")
_PIN = re.compile(r"(?<!\d)\d{6}(?!\d)")
_FAILURES = "failures"


def reads_code(turn: Turn, _: Answers) -> Read | None:
    """Read the code of a visit, or of what was left on a borrowed telephone."""
    said = codes.spoken(turn.message.text)
    return Read(option=Option(said, said)) if _CODE.fullmatch(said) else None


def _reads_pin(turn: Turn, _: Answers) -> Read | None:
    found = _PIN.search(re.sub(r"(?<=\d)[ .-](?=\d)", "", turn.message.text))
    return Read(option=Option(found[0], "")) if found else None


CODE: Question[str] = Question(
    "code",
    means=lambda _turn, kept: kept,
    reads=reads_code,
    hears=reads_code,
    is_free=True,
)
PIN: Question[str] = Question(
    "pin",
    means=lambda _turn, kept: kept,
    reads=_reads_pin,
    hears=_reads_pin,
    is_free=True,
    needs=("code",),
)


def bring(turn: Turn, given: Answers) -> Question[str] | None:
    """Bring the person's matter here, or ask again; after three times a human helps."""
    outcome = carry_over.claim(turn.db, turn.row, given[CODE], given[PIN], turn.now)
    if outcome is Outcome.CARRIED:
        turn.say("carry-on-done", [turn.option("check_appointment", "menu-check-appointment")])
        return None
    failures = int(given.frame.notes.get(_FAILURES, "0")) + 1
    given.frame.notes[_FAILURES] = str(failures)
    if outcome is Outcome.WRONG and failures < MOST_FAILURES:
        turn.say("carry-on-wrong")
        return CODE
    _call_a_human(turn)
    return None


def _call_a_human(turn: Turn) -> None:
    case = handoff.open_case(
        turn.db,
        turn.directory,
        turn.row,
        office=turn.conversation.office,
        reason=Reason.ASKED_FOR_PERSON,
        priority=Priority.NORMAL,
        now=turn.now,
    )
    promise = handoff.promise(turn.db, case, turn.language, turn.now)
    turn.say("carry-on-locked", promise=promise)


carry_on = Flow("carry_on", opens_on="carry_on", asks=(CODE, PIN), then=bring)
