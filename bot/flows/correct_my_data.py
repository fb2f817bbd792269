"""Asking that something kept be put right: what is said is on the case, and a human does it."""

from bot.flow import Flow, Question, Read, Turn
from bot.flows.asking_own_data import ask
from bot.message import Option
from office.requests import Kind

_MOST_KEPT = 500


def _as_said(turn: Turn) -> Read | None:
    said = turn.message.text.strip()[:_MOST_KEPT]
    return Read(option=Option(said, said)) if said else None


WHAT: Question[str] = Question(
    "what",
    means=lambda _turn, kept: kept,
    reads=lambda turn, _: _as_said(turn),
    is_free=True,
    takes_anything=True,
)
correct_my_data = Flow(
    "correct_my_data",
    opens_on="correct_my_data",
    asks=(WHAT,),
    waits=False,
    then=ask(Kind.CORRECT, "correct-my-data-taken"),
)
