"""One gentle question where danger is likely but not sure: all that a false alarm costs."""

from bot import danger, readers
from bot.flow import Answers, Flow, Question, Read, Turn
from bot.message import Option
from nlu.interpretation import Alarm, AlarmKind, Urgency

YES, NO = "yes", "no"
KINDS = (
    AlarmKind.VIOLENCE,
    AlarmKind.SELF_HARM,
    AlarmKind.CHILD,
    AlarmKind.TRAFFICKING,
    AlarmKind.MEDICAL,
)


def _option(turn: Turn, said: str) -> Option:
    return turn.option(said, f"crisis-{said}")


def _reads(turn: Turn, _: Answers) -> Read | None:
    said = readers.yes_no(turn.message.text)
    return None if said is None else Read(option=_option(turn, YES if said else NO))


def _gently(kind: AlarmKind) -> Flow:
    in_danger: Question[bool] = Question(
        "danger",
        means=lambda _turn, kept: kept == YES,
        offers=lambda turn, _: [_option(turn, YES), _option(turn, NO)],
        reads=_reads,
    )

    def then(turn: Turn, given: Answers) -> None:
        if given[in_danger]:
            danger.answer(turn, Alarm(kind=kind, urgency=Urgency.EMERGENCY))
            return
        turn.say("crisis-calm", [turn.option("talk_to_human", "menu-talk-to-human")])

    return Flow(
        f"crisis_{kind}",
        opens_on=f"crisis_{kind}",
        asks=(in_danger,),
        waits=False,
        facts=lambda turn, _: {"lines": danger.numbers(turn, kind)},
        then=then,
    )


GENTLE_QUESTIONS: tuple[Flow, ...] = tuple(_gently(kind) for kind in KINDS)
