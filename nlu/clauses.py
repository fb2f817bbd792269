"""Where one message says two things: "quiero cita, y ¿qué llevo?" is cut in two."""

import re

_FEW_WORDS = 2
"""Of fewer words a piece says nothing by itself."""
_MOST_WORDS = 40
"""A longer message is a story, not two wishes."""
_MOST = 3
_SEAM = re.compile(
    r"(?<=[.!?;\n])\s+"
    r"|\s*,?\s+(?:y|e|and)\s+(?:(?:tambi[eé]n|adem[aá]s|otra\s+cosa|de\s+paso|also)\s+)?"
    r"|\s*,?\s+(?:tambi[eé]n|adem[aá]s|also|plus)\s+"
    r"|\s*,\s*(?=¿)",
    re.IGNORECASE,
)


def split(text: str) -> list[str]:
    """Give the pieces of a message that may each say something; empty where it is one thing."""
    if len(text.split()) > _MOST_WORDS:
        return []
    pieces = [piece.strip(" ,") for piece in _SEAM.split(text)]
    telling = [piece for piece in pieces if len(piece.split()) >= _FEW_WORDS]
    return telling if 1 < len(telling) <= _MOST else []
