"""Counting how well ears hear."""

from nlu import evaluate
from nlu.interpretation import Interpretation, Ranked
from nlu.training_data import Example


class Scripted:
    """Ears that read each text as they were told to."""

    name = "rules"

    def __init__(self, readings: dict[str, Interpretation]) -> None:
        self.readings = readings

    def interpret(self, text: str) -> Interpretation:
        return self.readings[text]


def _meant(text: str, intent: str, topic: str | None = None) -> Example:
    return Example(text=text, intent=intent, topic=topic, place="here:1")


def _heard(intent: str, *ranking: str, topic: str | None = None) -> Interpretation:
    ranked = tuple(Ranked(intent=it, confidence=0.1) for it in ranking)
    return Interpretation(intent=intent, confidence=0.1, ranking=ranked, topic=topic)


def test_each_share_is_of_the_messages_it_speaks_of() -> None:
    examples = [
        _meant("right", "greet"),
        _meant("unsure", "ask_cost", "passport"),
        _meant("wrong", "deny"),
        _meant("football", "out_of_scope"),
    ]
    ears = Scripted(
        {
            "right": _heard("greet", "greet", "deny"),
            "unsure": _heard("out_of_scope", "thanks", "ask_cost", topic="passport"),
            "wrong": _heard("affirm", "affirm", topic="health"),
            "football": _heard("out_of_scope", "out_of_scope"),
        }
    )

    figures = evaluate.measure(ears, examples)

    assert figures == evaluate.Figures(
        messages=4,
        first_choice=2 / 4,
        among_three=3 / 4,
        acted_rightly=1 / 3,
        acted_wrongly=1 / 3,
        rejected=1,
        topics=1,
        no_topics=2 / 3,
    )
