"""Ears that know a few words: enough to open an errand, and nothing to be trained."""

from nlu.interpretation import OUT_OF_SCOPE, Interpretation
from nlu.spelling import fold

OPENERS = {
    "hola": "greet",
    "cita": "book_appointment",
    "persona": "talk_to_human",
    "menu": "help_menu",
}


class KeywordEars:
    """An interpreter that goes by single words."""

    @property
    def name(self) -> str:
        return "rules"

    def interpret(self, text: str) -> Interpretation:
        said = fold(text).split()
        heard = next((intent for word, intent in OPENERS.items() if word in said), None)
        return Interpretation(intent=heard or OUT_OF_SCOPE, confidence=0.99 if heard else 0.0)
