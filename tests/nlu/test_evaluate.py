"""Counting how well ears hear."""

from typing import Any

from nlu import evaluate, reliability
from nlu.heard import Heard, hear
from nlu.interpretation import Alarm, AlarmKind, Interpretation, Language, Ranked, Urgency
from nlu.marked import Marked
from nlu.reliability import Step


class Scripted:
    """Ears that read each text as they were told to."""

    name = "rules"

    def __init__(self, readings: dict[str, Interpretation]) -> None:
        self.readings = readings

    def interpret(self, text: str) -> Interpretation:
        return self.readings[text]


def _meant(text: str, **marks: object) -> Marked:
    return Marked.model_validate({"text": text, "place": "here:1", **marks})


def _heard(intent: str, *ranking: str, sure: float = 0.1, **named: Any) -> Interpretation:
    ranked = tuple(Ranked(intent=it, confidence=sure) for it in ranking)
    return Interpretation(intent=intent, confidence=sure, ranking=ranked, **named)


def _figures(*read: tuple[Marked, Interpretation]) -> evaluate.Figures:
    ears = Scripted({meant.text: heard for meant, heard in read})
    return evaluate.figures(hear(ears, [meant for meant, _ in read]))


def test_intents_are_counted_by_language_and_apart_from_what_is_not_ours() -> None:
    found = _figures(
        (_meant("buenas", intent="greet"), _heard("greet", "greet", "deny")),
        (_meant("cuanto vale", intent="ask_cost"), _heard("out_of_scope", "deny", "ask_cost")),
        (_meant("no gracias", intent="deny"), _heard("affirm", "affirm")),
        (_meant("hi there", intent="greet"), _heard("greet", "greet")),
        (_meant("football", intent="out_of_scope"), _heard("out_of_scope", "out_of_scope")),
        (_meant("receta de pupusas", intent="out_of_scope"), _heard("ask_cost", "ask_cost")),
    )

    assert found["intent"]["of"] == 4
    assert found["intent_spanish"] == {
        "of": 3,
        "right": 0.3333,
        "among_three": 0.6667,
        "turned_away": 0.3333,
        "another_begun": 0.3333,
    }
    assert found["intent_english_mixed"]["right"] == 1.0
    assert found["out_of_scope"] == {"of": 2, "recognised": 0.5}


def test_the_marked_language_decides_the_group() -> None:
    found = _figures((_meant("ok", intent="affirm", language="en"), _heard("affirm", "affirm")))

    assert "intent_spanish" not in found
    assert found["language"] == {"of": 1, "right": 0.0}


def test_a_topic_that_is_marked_as_none_should_not_be_heard() -> None:
    found = _figures(
        (_meant("a", topic="passport"), _heard("greet", topic="passport")),
        (_meant("b", topic="passport"), _heard("greet", topic="health")),
        (_meant("c", topic=None), _heard("greet", topic="health")),
        (_meant("d", intent="greet"), _heard("greet", topic="health")),
    )

    assert found["topic"] == {"of": 2, "right": 0.5}
    assert found["no_topic"] == {"of": 1, "none_heard": 0.0}


VIOLENCE = Alarm(kind=AlarmKind.VIOLENCE, urgency=Urgency.URGENT)


def test_danger_is_counted_by_what_was_heard_and_what_was_not() -> None:
    urgent = {"alarm": "violence", "alarm_urgency": "urgent", "group": "danger"}
    now = {"alarm": "medical", "alarm_urgency": "emergency", "group": "danger"}
    found = _figures(
        (_meant("a", **urgent), _heard("greet", alarm=VIOLENCE)),
        (_meant("b", **now), _heard("greet", alarm=VIOLENCE)),
        (_meant("c", **now), _heard("greet")),
        (_meant("d", alarm=None, group="look_alike"), _heard("greet", alarm=VIOLENCE)),
        (_meant("e", alarm=None, group="ordinary"), _heard("greet")),
    )

    assert found["emergencies"] == {"of": 2, "heard": 0.5, "as_emergency": 0.0}
    assert found["danger"] == {
        "of": 3,
        "heard": 0.6667,
        "heard_or_asked": 0.6667,
        "kind": 0.3333,
        "urgency": 0.3333,
    }
    assert found["look_alikes"] == {"of": 1, "quiet": 0.0, "not_asked": 1.0}
    assert found["ordinary"] == {"of": 1, "quiet": 1.0, "not_asked": 1.0}


def test_a_danger_that_only_the_model_hears_is_asked_about() -> None:
    meant = _meant("a", alarm="violence", alarm_urgency="urgent", group="danger")

    found = _figures((meant, _heard("crisis_violence")))["danger"]

    assert (found["heard"], found["heard_or_asked"]) == (0.0, 1.0)


def test_a_kind_that_is_as_right_counts_as_right() -> None:
    meant = _meant("a", alarm="child", alarm_urgency="urgent", also=["violence"])

    assert _figures((meant, _heard("greet", alarm=VIOLENCE)))["danger"]["kind"] == 1.0


def test_days_are_compared_without_what_no_mark_decides() -> None:
    two = {"type": "ambiguous", "candidates": ["2026-11-25", "2026-11-18"]}
    past = {"type": "invalid", "reason": "past"}
    found = _figures(
        (_meant("el miércoles", when=two), _heard("greet")),
        (_meant("el lunes me deportaron", when=past, also=[None]), _heard("greet")),
    )

    assert found["days"]["right"] == 1.0


def test_what_hides_danger_is_counted_by_the_gentle_question() -> None:
    found = _figures(
        (_meant("me cobran renta", alarm=None, group="unsure", gentle=True), _heard("greet")),
        (_meant("hola", alarm=None, group="unsure", gentle=True), _heard("greet")),
    )

    assert found["unsure"] == {"of": 2, "asked_gently": 0.5, "quiet": 1.0}


def test_a_day_that_is_asked_back_is_wrong_but_not_confidently() -> None:
    tomorrow = {"type": "date", "date": "2026-11-19"}
    found = _figures(
        (_meant("mañana", when=tomorrow), _heard("greet")),
        (_meant("pasado mañana", when=tomorrow), _heard("greet")),
        (_meant("quién sabe", when=tomorrow, context="asked_day"), _heard("greet")),
        (_meant("hola", when=None), _heard("greet")),
    )

    assert found["days"] == {"of": 4, "right": 0.5, "confidently_wrong": 0.25}


def test_the_moment_of_a_message_is_the_one_it_brings() -> None:
    new_year = {"type": "date", "date": "2027-01-01"}
    meant = _meant("mañana", when=new_year, now="2026-12-31T09:00:00-06:00")

    assert _figures((meant, _heard("greet")))["days"]["right"] == 1.0


def test_places_and_persons_are_counted() -> None:
    found = _figures(
        (_meant("a", municipality="Usulután"), _heard("greet", municipality="Usulután")),
        (_meant("b", municipality=None), _heard("greet", municipality="Usulután")),
        (_meant("c", for_whom="child"), _heard("greet", for_whom="child")),
        (_meant("d", for_whom=None), _heard("greet", for_whom="child")),
        (_meant("e", language="mixed"), _heard("greet", language=Language.MIXED)),
    )

    assert found["places"] == {"of": 1, "found": 1.0}
    assert found["no_place"] == {"of": 1, "none_found": 0.0}
    assert found["for_whom"] == {"of": 2, "right": 0.5}
    assert found["language"] == {"of": 1, "right": 1.0}


def test_confidence_is_compared_with_truth() -> None:
    sure = Heard(meant=_meant("a", intent="greet"), reading=_heard("greet", "greet", sure=0.92))
    wrong = Heard(meant=_meant("b", intent="deny"), reading=_heard("greet", "greet", sure=0.98))
    unsure = Heard(meant=_meant("c", intent="deny"), reading=_heard("greet", "greet", sure=0.3))

    found = reliability.steps([sure, wrong, unsure])

    assert found == [Step(of=1, sure=0.3, right=0.0), Step(of=2, sure=0.95, right=0.5)]
    assert reliability.gap(found) == 0.4


def test_what_is_not_marked_is_not_counted() -> None:
    assert _figures((_meant("hola"), _heard("greet"))) == {"all": {"of": 1}}
