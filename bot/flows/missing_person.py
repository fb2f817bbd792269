"""A relative of whom nothing is known: where to report at once, and a person to help."""

from bot import handoff
from bot.flow import Answers, Flow, Turn
from bot.flows.ask_service import tell as tell_service
from office.cases import Priority


def tell(turn: Turn, _: Answers) -> None:
    """Tell where to report, and put the matter in front of a human."""
    case = handoff.open_case(
        turn.db,
        turn.directory,
        turn.row,
        office=turn.conversation.office,
        reason="alarm:missing",
        priority=Priority.URGENT,
        now=turn.now,
    )
    promise = handoff.promise(turn.db, case, turn.language, turn.now)
    turn.say("missing-person-care", promise=promise)
    tell_service(turn, turn.directory.service("desaparecido_en_ruta"))


missing_person = Flow("missing_person", opens_on="missing_person", then=tell)
