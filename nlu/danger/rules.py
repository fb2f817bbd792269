"""Danger as the rules read it: by who, what and whether it stands, in all of a text."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from nlu import spelling
from nlu.danger import doubtful, mending, settled, takes_back
from nlu.danger.hearing import hear
from nlu.danger.lists import BUNDLES, CLASSES, DANGERS, SIGNS, Bundle, gravity
from nlu.danger.takes_back import Circumstances
from nlu.interpretation import Alarm, AlarmKind, Urgency
from nlu.phrases import Hit, Phrases

_JUST_READ = 8
"""In texts: one message is asked about by several, one after another."""
_UNSURE, _INNOCENT = "unsure", "innocent"
_CHILD_WRITES = Alarm(kind=AlarmKind.CHILD, urgency=Urgency.URGENT)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Danger:
    """A danger, and the words it was read in."""

    alarm: Alarm
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What the rules make of a text; ``is_unsure``: it may hide a danger that it does not say."""

    alarm: Alarm | None
    is_unsure: bool
    is_taken_back: bool
    """A danger is said, and that it is not so, or over, or told of others; and no other stands."""


@lru_cache(maxsize=_JUST_READ)
def read(text: str) -> Reading:
    """Read the gravest danger a text says; none where it is denied, or a way of speaking."""
    told = hear(text, _mended)
    hits = _phrases().find(told.words)
    circumstances = Circumstances(told, hits)
    told_of = [*_said(hits, circumstances), *_told_together(hits, circumstances)]
    dangers = [danger for danger in told_of if _stands(danger, circumstances)]
    sure = [each for each in dangers if not circumstances.is_laughed_at(each.start, each.end)]
    alarm = _gravest([_tempered(danger, circumstances) for danger in sure])
    doubt = len(sure) < len(dangers) or _is_doubtful(hits, circumstances)
    denied = len(dangers) < len(told_of) or _is_denied(hits, circumstances)
    return Reading(
        alarm=alarm, is_unsure=alarm is None and doubt, is_taken_back=denied and not dangers
    )


def _said(hits: Sequence[Hit], circumstances: Circumstances) -> Iterator[_Danger]:
    """Give the dangers that one phrase says."""
    for hit in hits:
        if hit.label in DANGERS and circumstances.is_meant(hit.start, hit.end):
            yield _Danger(alarm=DANGERS[hit.label][0], start=hit.start, end=hit.end)


def _told_together(hits: Sequence[Hit], circumstances: Circumstances) -> Iterator[_Danger]:
    """Give the dangers that several signs near each other tell."""
    signs: dict[str, list[Hit]] = defaultdict(list)
    for hit in hits:
        if hit.label in SIGNS and circumstances.is_meant(hit.start, hit.end):
            signs[hit.label].append(hit)
    for bundle in BUNDLES if signs else ():
        if all(sign in signs for sign in bundle.signs):
            yield from _bundled(bundle, signs)


def _bundled(bundle: Bundle, signs: Mapping[str, Sequence[Hit]]) -> Iterator[_Danger]:
    rarest, *others = sorted(bundle.signs, key=lambda sign: len(signs[sign]))
    for anchor in signs[rarest]:
        near = [_nearest(signs[sign], anchor.start) for sign in others]
        if all(abs(hit.start - anchor.start) <= bundle.within for hit in near):
            hits = (anchor, *near)
            start, end = min(hit.start for hit in hits), max(hit.end for hit in hits)
            yield _Danger(alarm=bundle.alarm, start=start, end=end)


def _nearest(hits: Sequence[Hit], place: int) -> Hit:
    at = bisect_left(hits, place, key=lambda hit: hit.start)
    return min(hits[max(0, at - 1) : at + 1], key=lambda hit: abs(hit.start - place))


def _stands(danger: _Danger, circumstances: Circumstances) -> bool:
    start, end = danger.start, danger.end
    return not (
        circumstances.is_over(danger.alarm.kind, start, end)
        or circumstances.is_of_others(start, end)
    )


def _tempered(danger: _Danger, circumstances: Circumstances) -> Alarm | None:
    """Lower what happened long ago by one step; a lesser thing or an illness is no alarm."""
    alarm = danger.alarm
    if not circumstances.is_long_ago(danger.start, danger.end):
        return alarm
    if alarm.kind is AlarmKind.MEDICAL:
        return None
    if alarm.urgency is Urgency.EMERGENCY or alarm.kind is AlarmKind.MISSING:
        return Alarm(kind=alarm.kind, urgency=Urgency.URGENT)
    return None


def _gravest(alarms: Sequence[Alarm | None]) -> Alarm | None:
    """Choose what is answered; blows told by a child are a child's danger."""
    gravest = min(filter(None, alarms), key=gravity, default=None)
    is_by_child = _CHILD_WRITES in alarms
    if gravest and gravest.kind is AlarmKind.VIOLENCE and is_by_child:
        return Alarm(kind=AlarmKind.CHILD, urgency=Urgency.EMERGENCY)
    return gravest


def _is_denied(hits: Sequence[Hit], circumstances: Circumstances) -> bool:
    return any(
        hit.label in DANGERS and not circumstances.is_meant(hit.start, hit.end) for hit in hits
    )


def _is_doubtful(hits: Sequence[Hit], circumstances: Circumstances) -> bool:
    innocent = {at for hit in hits if hit.label == _INNOCENT for at in range(hit.start, hit.end)}
    return any(
        hit.label == _UNSURE
        and innocent.isdisjoint(range(hit.start, hit.end))
        and circumstances.is_meant(hit.start, hit.end)
        and not circumstances.is_of_others(hit.start, hit.end)
        for hit in hits
    )


_NOT_ALIKE = {
    "hit": "beat",
    "hits": "beats",
    "hitting": "beating",
    "ice": "migra",
    "perro": "chucho",
    "perros": "chuchos",
    "perra": "chucha",
}
"""Words that would sound like quite others (it, hice, pero), and what stands for them."""


def _mended(word: str) -> Sequence[str]:
    heard = spelling.sound(_NOT_ALIKE.get(word, word))
    return (heard,) if heard in _known() else mending.mend(heard)


@cache
def _known() -> frozenset[str]:
    return _phrases().vocabulary


@cache
def _phrases() -> Phrases:
    dangers = {label: listed for label, (_, listed) in DANGERS.items()}
    doubts = {_UNSURE: doubtful.UNSURE, _INNOCENT: doubtful.INNOCENT}
    listed = dangers | SIGNS | takes_back.LISTED | doubts
    return Phrases(listed, CLASSES, settled.WALLS.split())
