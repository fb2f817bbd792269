"""Whether the one who writes is a child, told apart from those who write about a child."""

import re
from functools import cache

from nlu.danger.people import PEOPLE
from nlu.danger.young_writer import NOT_SO, SAYS_SO
from nlu.phrases import STOP, Phrases, heard

_PAUSE = re.compile(r"[,\n]")
_SAID, _ONLY_SOUNDS_SO = "said", "only sounds so"


def is_minor(text: str) -> bool:
    """Tell whether the writer says that they are not yet eighteen."""
    hits = _phrases().find([*heard(_PAUSE.sub(" . ", text)), STOP])
    about = {
        at for hit in hits if hit.label == _ONLY_SOUNDS_SO for at in range(hit.start, hit.end)
    }
    return any(hit.label == _SAID and about.isdisjoint(range(hit.start, hit.end)) for hit in hits)


@cache
def _phrases() -> Phrases:
    return Phrases({_SAID: SAYS_SO, _ONLY_SOUNDS_SO: NOT_SO}, PEOPLE)
