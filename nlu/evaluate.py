"""How well some ears hear: their readings of messages whose meaning is known, counted."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from nlu.interpretation import OUT_OF_SCOPE, Interpretation, Interpreter
from nlu.training_data import Example

FIRST = Path(__file__).resolve().parent / "evaluation" / "first.yml"
"""165 messages, written with the training data but before any figure was seen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Shares of the messages measured, each from 0 to 1; `messages` is how many there were."""

    messages: int
    first_choice: float
    """The likeliest intent was right, however unsure."""
    among_three: float
    """The right one was among the three likeliest: what buttons can still save."""
    acted_rightly: float
    """Of those that are ours: the intent that is acted on was right."""
    acted_wrongly: float
    """Of those that are ours: another errand would have begun."""
    rejected: float
    """Of those that are not ours: known as such."""
    topics: float
    """Of those that name a topic: it was heard."""
    no_topics: float
    """Of those that name none: none was heard."""


def measure(ears: Interpreter, examples: Iterable[Example]) -> Figures:
    """Let the ears read every example, and count."""
    read = [(example, ears.interpret(example.text)) for example in examples]
    ours = [(meant, heard) for meant, heard in read if meant.intent != OUT_OF_SCOPE]
    others = [(meant, heard) for meant, heard in read if meant.intent == OUT_OF_SCOPE]
    return Figures(
        messages=len(read),
        first_choice=_share(meant.intent in _likeliest(heard, 1) for meant, heard in read),
        among_three=_share(meant.intent in _likeliest(heard, 3) for meant, heard in read),
        acted_rightly=_share(heard.intent == meant.intent for meant, heard in ours),
        acted_wrongly=_share(
            heard.intent not in {meant.intent, OUT_OF_SCOPE} for meant, heard in ours
        ),
        rejected=_share(heard.intent == OUT_OF_SCOPE for _, heard in others),
        topics=_share(heard.topic == meant.topic for meant, heard in read if meant.topic),
        no_topics=_share(heard.topic is None for meant, heard in read if not meant.topic),
    )


def _likeliest(heard: Interpretation, count: int) -> set[str]:
    return {reading.intent for reading in heard.ranking[:count]}


def _share(claims: Iterable[bool]) -> float:
    """Give which share of some claims is true; of none, all are."""
    counted = list(claims)
    return sum(counted) / len(counted) if counted else 1.0
