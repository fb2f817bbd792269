"""The ears by word lists: what stands in for Rasa, and what tests hear with."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from typing_extensions import override

from nlu import alarms, intent_words, named, places, spelling, topic_words, whom
from nlu.interpretation import (
    INTENTS,
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
_BY_URGENCY = {Urgency.EMERGENCY: 0.97, Urgency.URGENT: 0.95}
_TOPIC_PHRASE, _TOPIC_WORD = 0.73, 0.7
_DOUBT, _SURE = 0.5, 0.9
_ALL_OF_IT, _MOST_OF_IT = 0.95, 0.75
_AROUND = " around"
_YES_LAST = (*(it for it in INTENTS if it != "affirm"), "affirm")
"""What is as much a no, or a greeting, as a yes is no yes."""
_COUNTS_BY_SHARE = (
    ("cancel_errand", "leave_it", 0.95),
    ("correct", "mends", 0.95),
    ("help_menu", "lost", 0.95),
    ("delete_my_data", "delete", 0.93),
    ("confirm_attendance", "attend", 0.93),
    ("cancel_appointment", "cancel", 0.9),
    ("talk_to_human", "human", 0.9),
    ("change_language", "foreign_language", 0.9),
    ("reschedule_appointment", "move", 0.85),
    ("check_appointment", "when_is", 0.85),
    ("case_status", "my_case", 0.85),
)
"""What means an intent by itself, where it is nearly all that was written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Meaning:
    """What things named together mean, and how surely."""

    intent: str
    confidence: float
    together: frozenset[str]
    without: frozenset[str]


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
        words = heard(said)
        topic, sure = _topic(words)
        ranking = _ranking(said, words, alarm, sure)
        best = ranking[0] if ranking else Ranked(intent=OUT_OF_SCOPE, confidence=0.0)
        return Interpretation(
            intent=best.intent,
            confidence=best.confidence,
            ranking=ranking,
            by_rules=best.intent,
            topic=topic,
            municipality=places.find(said),
            for_whom=whom.for_whom(said),
            language=named.language_of(said),
            alarm=alarm,
        )


def _ranking(
    text: str, words: Sequence[str], alarm: Alarm | None, topic_sure: float
) -> tuple[Ranked, ...]:
    """Rank what a text may ask, the likeliest first."""
    command = _COMMAND.fullmatch(text)
    if command and command[1].lower() in intent_words.COMMANDS:
        return (Ranked(intent=intent_words.COMMANDS[command[1].lower()], confidence=1.0),)
    scores = _scores(words, topic_sure)
    if text.lstrip().startswith("/"):
        scores = _doubted(scores)
    if alarm:
        scores[_CRISES[alarm.kind]] = _BY_URGENCY[alarm.urgency]
    return _likeliest(scores)


def _scores(words: Sequence[str], topic_sure: float) -> dict[str, float]:
    hits = _things().find(words)
    things = {hit.label for hit in hits}
    scores = _meant(things)
    for intent, thing, sure in _COUNTS_BY_SHARE:
        if thing not in things:
            continue
        share = _share([hit for hit in hits if hit.label == thing], words)
        if share >= _MOST_OF_IT:
            scores[intent] = max(scores.get(intent, 0.0), sure * share)
    if topic_sure:
        scores["ask_service"] = max(scores.get("ask_service", 0.0), topic_sure)
    elif "elsewhere" in things:
        scores[OUT_OF_SCOPE] = _SURE if max(scores.values(), default=0.0) < _SURE else _DOUBT
    return scores | {intent: score for intent, score in _small_talk(words) if score > _DOUBT}


def _meant(things: set[str]) -> dict[str, float]:
    scores: dict[str, float] = {}
    for meaning in _meanings():
        if meaning.together <= things and not meaning.without & things:
            scores[meaning.intent] = max(scores.get(meaning.intent, 0.0), meaning.confidence)
    return scores


def _doubted(scores: dict[str, float]) -> dict[str, float]:
    return {intent: score * _DOUBT for intent, score in scores.items()}


def _small_talk(words: Sequence[str]) -> list[tuple[str, float]]:
    """Score courtesies, yes and no by how much of the message they are."""
    hits = _talk().find(words)
    said = {hit.label for hit in hits}
    shares = {it: _talk_share(it, hits, words) for it in _YES_LAST if it in said}
    return [(intent, _ALL_OF_IT * share) for intent, share in shares.items() if share > _DOUBT]


def _talk_share(intent: str, hits: Sequence[Hit], words: Sequence[str]) -> float:
    """Count what stands around a courtesy only where the courtesy itself is said."""
    if intent.endswith(_AROUND):
        return 0.0
    return _share([hit for hit in hits if hit.label in {intent, intent + _AROUND}], words)


def _share(hits: Sequence[Hit], words: Sequence[str]) -> float:
    """Give the part of the words that phrases cover, leaving out those that say nothing."""
    covered = {at for hit in hits for at in range(hit.start, hit.end)}
    telling = [at for at, word in enumerate(words) if word not in _fillers() or at in covered]
    return len(covered.intersection(telling)) / len(telling) if telling else 0.0


def _likeliest(scores: dict[str, float]) -> tuple[Ranked, ...]:
    best = sorted(scores.items(), key=lambda scored: -scored[1])[:_RANKED]
    return tuple(Ranked(intent=intent, confidence=round(score, 3)) for intent, score in best)


def _topic(words: Sequence[str]) -> tuple[str | None, float]:
    """Name the topic by its longest phrase, of equals the narrower; say how sure it is."""
    hits = _topics().find(words)
    if not hits:
        return None, 0.0
    best = max(hits, key=_topic_weight)
    return best.label, _TOPIC_PHRASE if best.end - best.start > 1 else _TOPIC_WORD


def _topic_weight(hit: Hit) -> tuple[bool, int, int]:
    """Weigh a topic by its words; having come back is said in passing of every other."""
    is_another = hit.label != "orientation"
    return is_another, min(hit.end - hit.start, _RANKED), -topic_words.ORDER.index(hit.label)


@cache
def _topics() -> Phrases:
    return Phrases(topic_words.CLEAR)


@cache
def _things() -> Phrases:
    return Phrases(intent_words.THINGS)


@cache
def _talk() -> Phrases:
    return Phrases(intent_words.TALK)


@cache
def _fillers() -> frozenset[str]:
    return frozenset((STOP, *map(spelling.sound, intent_words.FILLERS)))


@cache
def _meanings() -> tuple[_Meaning, ...]:
    return tuple(map(_meaning, intent_words.MEANINGS.strip().split("\n")))


def _meaning(line: str) -> _Meaning:
    intent, confidence, *things = line.split()
    return _Meaning(
        intent=intent,
        confidence=float(confidence),
        together=frozenset(thing for thing in things if not thing.startswith("-")),
        without=frozenset(thing[1:] for thing in things if thing.startswith("-")),
    )
