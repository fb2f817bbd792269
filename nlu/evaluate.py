"""How well some ears hear: shares of the messages that a person has marked, group by group."""

from collections.abc import Callable, Iterable

from nlu import reliability
from nlu.heard import Heard
from nlu.interpretation import OUT_OF_SCOPE, Urgency

Figures = dict[str, dict[str, float]]
"""Of each group how many messages it has, `of`, and which share of them is so; from 0 to 1."""

_Claim = Callable[[Heard], bool]


def figures(heard: Iterable[Heard]) -> Figures:
    """Count each group of the messages that were marked for it; groups of none are left out."""
    known = list(heard)
    counted: Figures = {"all": {"of": len(known)}}
    for name, belongs, claims in _GROUPS:
        if group := [it for it in known if belongs(it)]:
            shares = {claim: _share(map(is_so, group)) for claim, is_so in claims}
            counted[name] = {"of": len(group), **shares}
    if steps := reliability.steps(known):
        counted["confidence"] = {"of": sum(it.of for it in steps), "gap": reliability.gap(steps)}
    return counted


def _share(claims: Iterable[bool]) -> float:
    counted = list(claims)
    return round(sum(counted) / len(counted), 4)


def _ours(it: Heard) -> bool:
    return it.meant.intent is not None and it.meant.intent != OUT_OF_SCOPE


def _danger(it: Heard) -> bool:
    return it.meant.says("alarm") and it.meant.alarm is not None


def _no_danger(it: Heard, group: str | None = None) -> bool:
    return it.meant.says("alarm") and it.meant.alarm is None and it.meant.group == group


def _is_quiet(it: Heard) -> bool:
    return it.reading.alarm is None


def _rings(it: Heard) -> bool:
    return it.reading.alarm is not None


def _asks_or_rings(it: Heard) -> bool:
    return it.asks_gently or _rings(it)


_OF_INTENT: tuple[tuple[str, _Claim], ...] = (
    ("right", lambda it: it.is_right),
    ("among_three", lambda it: it.is_among_three),
    ("turned_away", lambda it: it.is_turned_away),
    ("another_begun", lambda it: not it.is_right and not it.is_turned_away),
)

_OF_SILENCE: tuple[tuple[str, _Claim], ...] = (
    ("quiet", _is_quiet),
    ("not_asked", lambda it: not it.asks_gently),
)

_GROUPS: tuple[tuple[str, _Claim, tuple[tuple[str, _Claim], ...]], ...] = (
    ("intent", _ours, _OF_INTENT),
    ("intent_spanish", lambda it: _ours(it) and not it.meant.is_english, _OF_INTENT),
    ("intent_english_mixed", lambda it: _ours(it) and it.meant.is_english, _OF_INTENT),
    (
        "out_of_scope",
        lambda it: it.meant.intent == OUT_OF_SCOPE,
        (("recognised", lambda it: it.is_turned_away),),
    ),
    (
        "topic",
        lambda it: it.meant.topic is not None,
        (("right", lambda it: it.reading.topic == it.meant.topic),),
    ),
    (
        "no_topic",
        lambda it: it.meant.says("topic") and it.meant.topic is None,
        (("none_heard", lambda it: it.reading.topic is None),),
    ),
    (
        "emergencies",
        lambda it: it.meant.alarm_urgency is Urgency.EMERGENCY,
        (("heard", _rings), ("as_emergency", lambda it: it.urgency == Urgency.EMERGENCY)),
    ),
    (
        "danger",
        _danger,
        (
            ("heard", _rings),
            ("heard_or_asked", _asks_or_rings),
            ("kind", lambda it: it.is_kind_right),
            ("urgency", lambda it: it.urgency == it.meant.alarm_urgency),
        ),
    ),
    ("look_alikes", lambda it: _no_danger(it, "look_alike"), _OF_SILENCE),
    (
        "unsure",
        lambda it: _no_danger(it, "unsure"),
        (("asked_gently", lambda it: it.asks_gently), ("quiet", _is_quiet)),
    ),
    ("ordinary", lambda it: _no_danger(it, "ordinary") or _no_danger(it), _OF_SILENCE),
    (
        "days",
        lambda it: it.meant.says("when"),
        (
            ("right", lambda it: it.is_day_right),
            ("confidently_wrong", lambda it: it.is_confidently_wrong),
        ),
    ),
    (
        "places",
        lambda it: it.meant.municipality is not None,
        (("found", lambda it: it.reading.municipality == it.meant.municipality),),
    ),
    (
        "no_place",
        lambda it: it.meant.says("municipality") and it.meant.municipality is None,
        (("none_found", lambda it: it.reading.municipality is None),),
    ),
    (
        "for_whom",
        lambda it: it.meant.says("for_whom"),
        (("right", lambda it: it.reading.for_whom == it.meant.for_whom),),
    ),
    (
        "language",
        lambda it: it.meant.says("language"),
        (("right", lambda it: it.reading.language == it.meant.language),),
    ),
)
