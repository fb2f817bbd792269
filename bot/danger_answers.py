"""Which answer a danger gets: its line, whom to call, what is asked or offered with it."""

from dataclasses import dataclass

from nlu.interpretation import Alarm, AlarmKind
from nlu.spelling import words

_POLICE, _AMBULANCE, _CHILDREN = "pnc_911", "sem_132", "conapina_119"
_CAN_TALK = (
    ("danger_talk:safe=yes", "danger-talk-safe-yes"),
    ("danger_talk:safe=no", "danger-talk-safe-no"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """How one danger is answered; numbers are the directory's ids, said only if confirmed."""

    line: str
    call: tuple[str, ...]
    asks: str | None = None
    offers: tuple[tuple[str, str], ...] = ()
    """The options of what is asked: the id and the line of its title."""


_BY_KIND = {
    AlarmKind.VIOLENCE: Answer(
        line="danger-violence", call=(_POLICE,), asks="danger-talk-safe", offers=_CAN_TALK
    ),
    AlarmKind.SELF_HARM: Answer(
        line="danger-self-harm",
        call=(_AMBULANCE, _POLICE),
        asks="danger-self-harm-now",
        offers=(("danger_self_harm:now=yes", "danger-self-harm-now-yes"),),
    ),
    AlarmKind.CHILD: Answer(
        line="danger-child",
        call=(_CHILDREN, _POLICE),
        asks="danger-child-safe",
        offers=(
            ("danger_child:safe=yes", "danger-child-safe-yes"),
            ("danger_child:safe=no", "danger-child-safe-no"),
        ),
    ),
    AlarmKind.TRAFFICKING: Answer(
        line="danger-trafficking", call=(_POLICE,), asks="danger-talk-safe", offers=_CAN_TALK
    ),
    AlarmKind.MEDICAL: Answer(line="danger-medical", call=(_AMBULANCE,)),
    AlarmKind.MISSING: Answer(
        line="danger-missing", call=(_POLICE,), asks="danger-missing-gather"
    ),
}
_SEXUAL = Answer(line="danger-sexual", call=(_POLICE,), asks="danger-talk-safe", offers=_CAN_TALK)
_THREAT = Answer(
    line="danger-threat",
    call=(_POLICE,),
    asks="danger-threat-care",
    offers=(("book_appointment", "danger-threat-in-person"),),
)
_MINOR_ASKS = "danger-minor-adult"
_MINOR_OFFERS = (
    ("danger_minor:adult=yes", "danger-minor-adult-yes"),
    ("danger_minor:adult=no", "danger-minor-adult-no"),
)

_SEXUAL_STEMS = tuple("violad violar violo viola abusa abuso manose toquete rape molest".split())
_SEXUAL_WORDS = frozenset(("sexo", "sexual", "sexuales", "sexualmente", "sexually", "sex"))
_MONEY_STEMS = tuple("extors extorc extort pandill marero blackmail chantaj cobr".split())
_MONEY_WORDS = frozenset("mara maras renta cuota gang gangs piden pidiendo exigen".split())
_KIDNAP_STEMS = tuple("secuest rescat kidnap ransom rapt".split())
"""Of somebody who is held nothing is said about paying."""


def answer_to(alarm: Alarm, text: str, *, is_minor: bool) -> Answer:
    """Choose the answer to a danger told in these words."""
    told = _told(alarm, text)
    if not is_minor:
        return told
    call = tuple(dict.fromkeys((_CHILDREN, *told.call)))
    return Answer(line="danger-minor", call=call, asks=_MINOR_ASKS, offers=_MINOR_OFFERS)


def _told(alarm: Alarm, text: str) -> Answer:
    if alarm.kind is not AlarmKind.VIOLENCE:
        return _BY_KIND[alarm.kind]
    said = words(text)
    if _has(said, _SEXUAL_STEMS, _SEXUAL_WORDS):
        return _SEXUAL
    if _has(said, _MONEY_STEMS, _MONEY_WORDS) and not _has(said, _KIDNAP_STEMS, frozenset()):
        return _THREAT
    return _BY_KIND[AlarmKind.VIOLENCE]


def _has(said: list[str], stems: tuple[str, ...], whole: frozenset[str]) -> bool:
    return any(word in whole or word.startswith(stems) for word in said)
