"""Words that always mean the same, whatever the ears make of them."""

import re

from nlu.spelling import fold

OPT_OUT = frozenset(
    {"baja", "stop", "stop all", "unsubscribe", "no me escriban", "no me escriba mas"}
)
OPT_IN = frozenset({"alta", "start", "si me escriban", "pueden escribirme"})
LEAVE = frozenset({"terminar", "finish"})
DROP = frozenset({"cancelar", "parar", "alto", "salir", "cancel", "stop this", "quit"})
GO_ON = frozenset({"seguir", "sigamos", "siga", "continuar", "continue", "go on"})
AGAIN = frozenset({"repetir", "repita", "repitame", "otra vez", "repeat"})
SEE = frozenset({"ver", "view", "see"})
KEYWORDS = {
    "persona": "talk_to_human",
    "person": "talk_to_human",
    "menu": "help_menu",
    "ayuda": "help_menu",
    "help": "help_menu",
    "dato malo": "wrong_fact",
    "wrong fact": "wrong_fact",
    "english": "change_language",
    "ingles": "change_language",
    "espanol": "change_language",
}
"""Words that the wording promises: they work anywhere, whatever the ears make of them."""


def plain(text: str) -> str:
    """Give a message as bare folded words, to compare with a fixed word."""
    return " ".join(re.sub(r"[^\w\s]", " ", fold(text)).split())
