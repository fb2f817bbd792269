"""A relative of whom nothing is known: where to report at once, and a person to help."""

from bot.flow import Turn
from bot.flows.ask_service import tell as tell_service
from bot.flows.gentle_question import gently
from nlu.interpretation import AlarmKind


def tell(turn: Turn) -> None:
    """Tell what there is for those who ask, and miss nobody now."""
    tell_service(turn, turn.directory.service("desaparecido_en_ruta"))


missing_person = gently("missing_person", AlarmKind.MISSING, calm=tell)
