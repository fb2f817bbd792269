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
_NEAR = 12


def find(text: str) -> Alarm | None:
    """Name the gravest danger a text speaks of; None: none, or denied, or a way of speaking."""
    words = heard(text)
    hits = _phrases().find(words)
    dangers = [hit for hit in hits if hit.label in _DANGERS]
    if not dangers:
        return None
    standing = [hit for hit in dangers if _stands(hit, hits, words)]
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
    if any(hit.label in _DANGERS and _stands(hit, hits, words) for hit in hits):
        return False
    innocent = [hit for hit in hits if hit.label in {_HARMLESS, _UNSURE_HARMLESS}]
    return any(hit.label == _UNSURE and not _covered(hit, innocent) for hit in hits)


def _stands(hit: Hit, hits: Sequence[Hit], words: Sequence[str]) -> bool:
    innocent = [other for other in hits if other.label == _HARMLESS]
    if _covered(hit, innocent) or _is_denied(hit, words):
        return False
    return not any(other.label == _OVER and _same_talk(hit, other) for other in hits)


def _covered(hit: Hit, innocent: Sequence[Hit]) -> bool:
    """Tell whether the words of a hit belong, in part, to something harmless."""
    return any(other.start < hit.end and hit.start < other.end for other in innocent)


def _is_denied(hit: Hit, words: Sequence[str]) -> bool:
    if words[hit.start] in _negative_words():
        return False
    return any(
        tuple(words[hit.start - length : hit.start]) in _negations()
        for length in range(1, min(_LONGEST_NEGATION, hit.start) + 1)
    )


def _same_talk(hit: Hit, other: Hit) -> bool:
    """Tell whether two phrases stand close enough to speak of one thing."""
    return other.start - _NEAR < hit.end and hit.start < other.end + _NEAR


def _tempered(alarm: Alarm, hit: Hit, hits: Sequence[Hit]) -> Alarm | None:
    """Lower what happened long ago by one step; a lesser thing of long ago is no alarm."""
    if not any(other.label == _LONG_AGO and _same_talk(hit, other) for other in hits):
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


@cache
def _negative_words() -> frozenset[str]:
    return frozenset(("no", "sin", "not"))
