"""What is asked once a danger was answered: whether one can talk, is safe, has somebody near."""

from collections.abc import Callable

from bot import danger
from bot.danger_reader import NO, YES
from bot.flow import Answers, Flow, Question, Turn
from bot.message import Option
from bot.wording import words
from nlu.interpretation import Alarm, AlarmKind, Urgency
from office import cases

Told = Callable[[Turn, str, str], None]


def _asking(name: str, asked: str, kind: AlarmKind, tell: Told) -> Flow:
    """Make a question of one tap; its buttons work whenever they are tapped."""
    line = f"{name}-{asked}".replace("_", "-")

    def offers(turn: Turn, _: Answers) -> list[Option]:
        return [turn.option(f"{name}:{asked}={each}", f"{line}-{each}") for each in (YES, NO)]

    question: Question[str] = Question(
        asked, means=lambda _turn, kept: kept.rpartition("=")[2], offers=offers
    )

    def then(turn: Turn, given: Answers) -> None:
        said = given[question]
        turn.greets = False
        _show_the_caseworker(turn, f"{line}-{said}")
        tell(turn, said, danger.numbers(turn, kind))

    return Flow(name, opens_on=name, asks=(question,), waits=False, then=then)


def _show_the_caseworker(turn: Turn, line: str) -> None:
    """Keep on the case what a bare yes or a number means; a button's title is kept anyway."""
    case = cases.of_conversation(turn.db, turn.row.id)
    if case and turn.message.choice is None:
        cases.hear(turn.db, case, f"[{words('es', line)}]", turn.now)


def _note_whether_they_can_talk(turn: Turn, said: str, lines: str) -> None:
    turn.say("danger-talk-yes" if said == YES else "danger-talk-no", lines=lines)


def _stay(turn: Turn, said: str, lines: str) -> None:
    """Call again who is in danger now; stay, with the same button, with who is not."""
    if said == YES:
        _call_again(turn, AlarmKind.SELF_HARM)
        turn.say("danger-self-harm-yes", lines=lines)
        return
    button = turn.option("danger_self_harm:now=yes", "danger-self-harm-now-yes")
    turn.say("danger-self-harm-no", [button], lines=lines)


def _look_after_a_child(turn: Turn, said: str, lines: str) -> None:
    if said == YES:
        turn.say("danger-child-yes", lines=lines)
        return
    _call_again(turn, AlarmKind.CHILD)
    turn.say("danger-child-no", lines=lines)


def _look_for_an_adult(turn: Turn, said: str, lines: str) -> None:
    turn.say("danger-minor-yes" if said == YES else "danger-minor-no", lines=lines)


def _call_again(turn: Turn, kind: AlarmKind) -> None:
    """Call a human's attention once more: it is now."""
    turn.is_alone = True
    known = cases.of_conversation(turn.db, turn.row.id)
    was_called = known is not None and known.is_emergency
    case = danger.call_a_human(turn, Alarm(kind=kind, urgency=Urgency.EMERGENCY))
    if was_called:
        cases.call_again(turn.db, case, turn.now)


DANGER_QUESTIONS: tuple[Flow, ...] = (
    _asking("danger_talk", "safe", AlarmKind.VIOLENCE, _note_whether_they_can_talk),
    _asking("danger_self_harm", "now", AlarmKind.SELF_HARM, _stay),
    _asking("danger_child", "safe", AlarmKind.CHILD, _look_after_a_child),
    _asking("danger_minor", "adult", AlarmKind.CHILD, _look_for_an_adult),
)
