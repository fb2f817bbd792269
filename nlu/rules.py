"""The ears by word lists: what stands in for Rasa, and what tests hear with."""

import re
from collections.abc import Sequence
from functools import cache

from typing_extensions import override

from nlu import alarms, intent_words, named, places, topic_words
from nlu.interpretation import (
    OUT_OF_SCOPE,
    Alarm,
    AlarmKind,
    Interpretation,
    Interpreter,
    Ranked,
    Urgency,
)
from nlu.phrases import STOP, Hit, Phrases, heard

_READ_AT_MOST = 1000
_RANKED = 3
_COMMAND = re.compile(r"\s*/(\w+)(?:@\w+)?\s*")
_CRISES = {
    AlarmKind.VIOLENCE: "crisis_violence",
    AlarmKind.SELF_HARM: "crisis_self_harm",
    AlarmKind.CHILD: "crisis_child",
    AlarmKind.TRAFFICKING: "crisis_trafficking",
    AlarmKind.MEDICAL: "crisis_medical",
    AlarmKind.MISSING: "missing_person",
}
_BY_URGENCY = {Urgency.EMERGENCY: 0.97, Urgency.URGENT: 0.9}
_WHOLE = 0.95
"""A phrase that is all the person wrote."""
_ONE_WORD = 0.45
_PHRASE = 0.72
_EACH_WORD = 0.03
_COUNTED_WORDS = 6
_NARROWER = 0.14
"""How much the narrowest thing to ask for comes before the widest, all else being equal."""
_TOPIC_PHRASE, _TOPIC_WORD = 0.71, 0.55
_CEILING = 0.94
_UNCERTAIN = 0.5
_SMALL_TALK = frozenset(("greet", "thanks", "goodbye", "affirm", "deny"))


class Rules(Interpreter):
    """Interpret by the phrases that people are known to use."""

    @property
    @override
    def name(self) -> str:
        return "rules"

    @override
    def interpret(self, text: str) -> Interpretation:
        alarm = alarms.find(text)
        said = text[:_READ_AT_MOST]
        topic, topic_confidence = _topic(heard(said))
        ranking = _ranking(said, alarm, topic_confidence)
        best = ranking[0] if ranking else Ranked(intent=OUT_OF_SCOPE, confidence=0.0)
        return Interpretation(
            intent=best.intent,
            confidence=best.confidence,
            ranking=ranking,
            topic=topic,
            municipality=places.find(said),
            for_whom=named.for_whom(said),
            language=named.language_of(said),
            alarm=alarm,
        )


def _ranking(text: str, alarm: Alarm | None, topic_confidence: float) -> tuple[Ranked, ...]:
    """Rank what a text may ask, the likeliest first."""
    command = _COMMAND.fullmatch(text)
    if command and command[1].lower() in intent_words.COMMANDS:
        return (Ranked(intent=intent_words.COMMANDS[command[1].lower()], confidence=1.0),)
    words = heard(text)
    scores = _scores(words)
    if topic_confidence:
        scores["ask_service"] = max(scores.get("ask_service", 0.0), topic_confidence)
    if text.lstrip().startswith("/"):
        scores = {intent: score * _UNCERTAIN for intent, score in scores.items()}
    if alarm:
        scores[_CRISES[alarm.kind]] = _BY_URGENCY[alarm.urgency]
    return _likeliest(scores)


def _scores(words: Sequence[str]) -> dict[str, float]:
    scores: dict[str, float] = {}
    spoken = [word for word in words if word != STOP]
    for hit in _intents().find(words):
        intent, _, only_whole = hit.label.partition(" ")
        if only_whole and not _is_whole(hit, words):
            continue
        scores[intent] = max(scores.get(intent, 0.0), _score(intent, hit, words, len(spoken)))
    return scores


def _score(intent: str, hit: Hit, words: Sequence[str], count: int) -> float:
    length = hit.end - hit.start
    if _is_whole(hit, words):
        return _WHOLE + _narrowness(intent) / 10
    if intent in _SMALL_TALK:
        return _ONE_WORD * length / count + 0.1
    if length == 1:
        return _ONE_WORD + _narrowness(intent)
    phrase = _PHRASE + _EACH_WORD * min(length - 2, _COUNTED_WORDS) + _narrowness(intent)
    return min(phrase, _CEILING + _narrowness(intent) / 10)


def _is_whole(hit: Hit, words: Sequence[str]) -> bool:
    """Tell whether a phrase is all there is, but for full stops."""
    around = (*words[: hit.start], *words[hit.end :])
    return all(word == STOP for word in around)


def _narrowness(intent: str) -> float:
    order = intent_words.ORDER
    return _NARROWER * (1 - order.index(intent) / len(order))


def _likeliest(scores: dict[str, float]) -> tuple[Ranked, ...]:
    best = sorted(scores.items(), key=lambda scored: -scored[1])[:_RANKED]
    return tuple(Ranked(intent=intent, confidence=round(score, 3)) for intent, score in best)


def _topic(words: Sequence[str]) -> tuple[str | None, float]:
    """Name the topic by its longest phrase; of equals the narrower topic."""
    hits = _topics().find(words)
    if not hits:
        return None, 0.0
    best = max(hits, key=_topic_weight)
    length = best.end - best.start
    return best.label, _TOPIC_PHRASE if length > 1 or len(words) <= _RANKED else _TOPIC_WORD


def _topic_weight(hit: Hit) -> tuple[int, int]:
    return min(hit.end - hit.start, _RANKED), -topic_words.ORDER.index(hit.label)


@cache
def _topics() -> Phrases:
    return Phrases(topic_words.CLEAR)


@cache
def _intents() -> Phrases:
    whole = {f"{intent} whole": listed for intent, listed in intent_words.WHOLE.items()}
    return Phrases(intent_words.CLEAR | whole)
