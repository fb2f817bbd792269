"""How long to leave Telegram alone after it failed us."""

from bot.channels.telegram.client import TooManyError

FIRST_SECONDS = 0.5
MOST_SECONDS = 60.0
_MOST_DOUBLINGS = 10


def pause_after(error: Exception, failures: int) -> float:
    """Give the seconds to wait: twice as long each time, or as long as Telegram asks."""
    if isinstance(error, TooManyError):
        return error.seconds
    doubled = FIRST_SECONDS * (1 << min(failures - 1, _MOST_DOUBLINGS))
    return min(MOST_SECONDS, doubled)
