"""Messages about the waiting list: to join it, to leave it, to know one's place."""

import re

from bot import errand
from bot.flow import Turn
from bot.flows import FLOWS
from bot.handlers.fixed_words import plain
from bot.handlers.taking import open_by_id
from office import waitlist

_LIST = r"(?:lista de espera|lista de la espera|waiting ?list|wait ?list)"
_LEAVES = re.compile(
    r"ya no (?:voy a |quiero |puedo )?(?:espero|esperar|estar en (?:la |esa )?lista)\b"
    rf"|(?:salir|salirme|saqu?e\w*|borr\w+|quit\w+|baj\w+) (?:de|en) (?:la |esa |su )?{_LIST}"
    rf"|(?:leave|take me off|remove me from|off) (?:the )?{_LIST}|(?:dont|not) want to wait"
)
_ASKS = re.compile(
    rf"(?:que|cual|en que) (?:lugar|numero|puesto)\b.*\blista|como va\w* .*{_LIST}"
    rf"|cuant\w+ (?:faltan?|van|hay) .*\blista|(?:my place|what place|where am i) .*{_LIST}"
    rf"|(?:sigo|estoy|toy) en (?:la )?{_LIST}"
)
_JOINS = re.compile(
    rf"{_LIST}|avis\w+ (?:si|cuando) (?:hay|haya|se (?:libera|libere|desocupa|desocupe))"
    r"(?: un| algun)? (?:lugar|cupo|espacio|campo|cita)"
    r"|(?:tell|text|let) me (?:know )?(?:if|when) (?:a|one|there) .*(?:spot|place|opens|frees)"
)
_MEANT = {
    "leave_waiting_list": _LEAVES,
    "check_waiting_list": _ASKS,
    "join_waiting_list": _JOINS,
}
"""The first that fits is meant."""


def waits_in_line(turn: Turn) -> bool:
    """Open what is said of the waiting list."""
    said = plain(turn.message.text)
    name = next((name for name, ways in _MEANT.items() if ways.search(said)), None)
    if name is None or turn.message.choice:
        return False
    if name == "join_waiting_list" and _waits_already(turn):
        name = "check_waiting_list"
    offered = next((id_ for id_ in _offered(turn) if id_.startswith(f"{name}:")), None)
    if offered:  # with the day that was wanted
        return open_by_id(turn, offered)
    errand.begin(turn, FLOWS[name])
    return True


def _waits_already(turn: Turn) -> bool:
    return not turn.conversation.top and bool(waitlist.standing(turn.db, turn.identity.id))


def _offered(turn: Turn) -> list[str]:
    frame = turn.conversation.top
    return [id_ for id_, _ in frame.asked.offered] if frame and frame.asked else []
