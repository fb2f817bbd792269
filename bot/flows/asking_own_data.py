"""What the errands about one's own data share: the case, and the law's clock that begins."""

from collections.abc import Callable, Mapping

from bot import dates, handoff
from bot.flow import Answers, Turn
from office import requests
from office.case import Priority
from office.requests import WORKING_DAYS, Kind


def facts(_turn: Turn, _: Answers) -> Mapping[str, str | int]:
    """Give the law's days."""
    return {"days": WORKING_DAYS}


def ask(kind: Kind, line: str) -> Callable[[Turn, Answers], None]:
    """Write the request down, and tell by which day it is done."""

    def take(turn: Turn, _: Answers) -> None:
        office = turn.conversation.office
        case = handoff.open_case(
            turn.db,
            turn.directory,
            turn.row,
            office=office,
            reason=kind,
            priority=Priority.HIGH,
            now=turn.now,
        )
        asked = requests.ask(
            turn.db,
            kind,
            identity_id=turn.row.identity_id,
            case=case,
            office=turn.directory.office(office) if office else None,
            now=turn.now,
        )
        turn.say(line, folio=case.folio, by=dates.long_date(asked.due_on, turn.language))

    return take
