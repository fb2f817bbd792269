"""Danger, looked for by rules alone in all of a text: nothing that can be down stands between."""

from collections.abc import Sequence
from functools import cache

from nlu import alarm_words as said
from nlu.interpretation import Alarm, AlarmKind, Urgency
from nlu.phrases import Hit, Phrases, heard

_DANGERS: dict[str, tuple[Alarm, str]] = {
    f"{kind} {urgency}": (Alarm(kind=kind, urgency=urgency), listed)
    for kind, urgency, listed in (
        (AlarmKind.CHILD, Urgency.EMERGENCY, said.CHILD_EMERGENCY),
        (AlarmKind.SELF_HARM, Urgency.EMERGENCY, said.SELF_HARM_EMERGENCY),
        (AlarmKind.TRAFFICKING, Urgency.EMERGENCY, said.TRAFFICKING_EMERGENCY),
        (AlarmKind.VIOLENCE, Urgency.EMERGENCY, said.VIOLENCE_EMERGENCY),
        (AlarmKind.MEDICAL, Urgency.EMERGENCY, said.MEDICAL_EMERGENCY),
        (AlarmKind.MISSING, Urgency.EMERGENCY, said.MISSING_EMERGENCY),
        (AlarmKind.TRAFFICKING, Urgency.URGENT, said.TRAFFICKING_URGENT),
        (AlarmKind.VIOLENCE, Urgency.URGENT, said.VIOLENCE_URGENT),
        (AlarmKind.SELF_HARM, Urgency.URGENT, said.SELF_HARM_URGENT),
        (AlarmKind.MISSING, Urgency.URGENT, said.MISSING_URGENT),
        (AlarmKind.CHILD, Urgency.URGENT, said.CHILD_URGENT),
        (AlarmKind.MEDICAL, Urgency.URGENT, said.MEDICAL_URGENT),
    )
}
_ORDER = list(_DANGERS)
_HARMLESS, _LONG_AGO, _OVER, _UNSURE, _UNSURE_HARMLESS = "harmless ago over unsure housing".split()
_HARMED, _A_CHILD = "violence urgent", "child urgent"
_LONGEST_NEGATION = 4
_NEGATIVE = frozenset(("no", "sin", "not"))
"""A danger that begins with one of these (no respira, sin insulina) is not denied by another."""
_NEAR = 12


def find(text: str) -> Alarm | None:
    """Name the gravest danger a text speaks of; None: none, or denied, or a way of speaking."""
    words = heard(text)
    hits = _phrases().find(words)
    standing = _standing(hits, words)
    if not standing:
        return None
    gravest = min(standing, key=lambda hit: _ORDER.index(hit.label))
    if gravest.label == _HARMED and any(hit.label == _A_CHILD for hit in standing):
        return Alarm(kind=AlarmKind.CHILD, urgency=Urgency.EMERGENCY)
    return _tempered(_DANGERS[gravest.label][0], gravest, hits)


def is_unsure(text: str) -> bool:
    """Tell whether a text may hide a danger that it does not say: worth one gentle question."""
    words = heard(text)
    hits = _phrases().find(words)
    if _standing(hits, words):
        return False
    innocent = _words_of(hits, {_HARMLESS, _UNSURE_HARMLESS})
    return any(hit.label == _UNSURE and not _touches(hit, innocent) for hit in hits)


def _standing(hits: Sequence[Hit], words: Sequence[str]) -> list[Hit]:
    """Give the dangers that are neither a way of speaking, nor denied, nor over."""
    settled = _words_of(hits, {_HARMLESS}) | _words_of(hits, {_OVER}, around=_NEAR)
    return [
        hit
        for hit in hits
        if hit.label in _DANGERS and not _touches(hit, settled) and not _is_denied(hit, words)
    ]


def _words_of(hits: Sequence[Hit], labels: set[str], around: int = 0) -> set[int]:
    """List the words that hits of some labels take, and so many around them."""
    return {
        at
        for hit in hits
        if hit.label in labels
        for at in range(hit.start - around, hit.end + around)
    }


def _touches(hit: Hit, words: set[int]) -> bool:
    return not words.isdisjoint(range(hit.start, hit.end))


def _is_denied(hit: Hit, words: Sequence[str]) -> bool:
    if words[hit.start] in _NEGATIVE:
        return False
    return any(
        tuple(words[hit.start - length : hit.start]) in _negations()
        for length in range(1, min(_LONGEST_NEGATION, hit.start) + 1)
    )


def _tempered(alarm: Alarm, hit: Hit, hits: Sequence[Hit]) -> Alarm | None:
    """Lower what happened long ago by one step; a lesser thing of long ago is no alarm."""
    if not _touches(hit, _words_of(hits, {_LONG_AGO}, around=_NEAR)):
        return alarm
    if alarm.urgency is Urgency.EMERGENCY or alarm.kind is AlarmKind.MISSING:
        return Alarm(kind=alarm.kind, urgency=Urgency.URGENT)
    return None


@cache
def _phrases() -> Phrases:
    return Phrases(
        {label: listed for label, (_, listed) in _DANGERS.items()}
        | {
            _HARMLESS: said.HARMLESS,
            _LONG_AGO: said.LONG_AGO,
            _OVER: said.OVER,
            _UNSURE: said.UNSURE,
            _UNSURE_HARMLESS: said.UNSURE_HARMLESS,
        }
    )


@cache
def _negations() -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(heard(line)) for line in said.NEGATIONS.strip().split("\n"))
