"""One gentle question where danger is likely but not sure: all that a false alarm costs."""

from collections.abc import Callable

from bot import danger
from bot.conversation import Conversation
from bot.danger_reader import NO, YES
from bot.flow import Answers, Flow, Question, Turn
from bot.message import Option
from nlu.interpretation import Alarm, AlarmKind, Urgency

_MOST_CALMED = 20
OF = "of"
"""The note that keeps the mark of the words asked about."""
KINDS = (
    AlarmKind.VIOLENCE,
    AlarmKind.SELF_HARM,
    AlarmKind.CHILD,
    AlarmKind.TRAFFICKING,
    AlarmKind.MEDICAL,
)


def _option(turn: Turn, said: str) -> Option:
    return turn.option(said, f"crisis-{said}")


def _calm(turn: Turn) -> None:
    """Be glad of it, and offer what they had come for."""
    asked = [turn.option("ask_service", "crisis-go-on")] if turn.conversation.topic else []
    turn.say("crisis-calm", [*asked, turn.option("talk_to_human", "menu-talk-to-human")])


def gently(name: str, kind: AlarmKind, calm: Callable[[Turn], None] = _calm) -> Flow:
    """Make the question whether there is this danger; ``calm`` answers that there is none."""
    in_danger: Question[str] = Question(
        "danger",
        means=lambda _turn, kept: kept,
        offers=lambda turn, _: [_option(turn, YES), _option(turn, NO)],
    )

    def then(turn: Turn, given: Answers) -> None:
        turn.greets = False
        if given[in_danger] == NO:
            _remember(turn.conversation, given.frame.notes.get(OF))
            calm(turn)
            return
        urgency = Urgency.EMERGENCY if given[in_danger] == YES else Urgency.URGENT
        danger.answer(turn, Alarm(kind=kind, urgency=urgency), was_asked=True)

    return Flow(
        name,
        opens_on=name,
        asks=(in_danger,),
        waits=False,
        stays=True,
        facts=lambda turn, _: {"lines": danger.numbers(turn, kind)},
        then=then,
    )


def _remember(talk: Conversation, words_mark: str | None) -> None:
    if words_mark:
        talk.calmed = [*talk.calmed, words_mark][-_MOST_CALMED:]


GENTLE_QUESTIONS: tuple[Flow, ...] = tuple(gently(f"crisis_{kind}", kind) for kind in KINDS)
