"""The parts an errand is made of: questions, answers, and the turn they happen in."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import KW_ONLY, dataclass, field, replace
from datetime import datetime, timedelta
from typing import Generic, TypeVar

from sqlalchemy.orm import Session

from bot import dates
from bot.conversation import Conversation, Frame
from bot.identities import Identity
from bot.inbox import ConversationRow
from bot.message import CalendarEntry, Message, Option, Reply
from bot.wording import words
from nlu.interpretation import Interpretation
from office.directory import Directory, Words

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One of the things a message says, and how it was heard by itself."""

    text: str
    heard: Interpretation


@dataclass(slots=True, kw_only=True)
class Turn:
    """One message or burst being answered, with everything within reach while it is."""

    db: Session
    now: datetime
    message: Message
    heard: Interpretation
    conversation: Conversation
    row: ConversationRow
    identity: Identity
    directory: Directory
    let_go: int = 0
    """How many held replies this message let go."""
    parts: tuple["Part", ...] = ()
    """The things one message says, each with its own reading; empty where it says one."""
    is_alone: bool = False
    """Whether what was said stands alone: nothing that waits is asked after it."""
    greets: bool = True
    """Whether whoever never wrote before is told, first of all, who answers here."""
    lines_are_said: bool = False
    """Whether the emergency lines went out already, when this turn failed the time before."""
    replies: list[Reply] = field(default_factory=list)

    @property
    def away(self) -> timedelta:
        """How long it is since the person was last answered."""
        last = self.conversation.last_turn_at
        return self.now - datetime.fromisoformat(last) if last else timedelta()

    @property
    def language(self) -> str:
        """The language the person is answered in."""
        return self.conversation.language

    @property
    def is_doubted(self) -> bool:
        """Whether it may be somebody else who writes from this number now."""
        return self.identity.doubted_at is not None

    def of(self, part: "Part") -> "Turn":
        """Give this same turn as if one of the things had been said; the place holds for all."""
        place = part.heard.municipality or self.heard.municipality
        heard = replace(part.heard, municipality=place)
        return replace(self, message=replace(self.message, text=part.text), heard=heard, parts=())

    def word(self, line: str, **facts: str | int) -> str:
        """Word one line without saying it."""
        return words(self.language, line, **facts)

    def say(self, line: str, options: Sequence[Option] = (), **facts: str | int) -> None:
        """Say one line of the wording; its options stay open until something else is asked."""
        text = self.word(line, **facts)
        self.replies.append(Reply(text=text, options=tuple(options)))
        if options:
            self.conversation.show(tuple(options))
            self.conversation.invites = text.rstrip().endswith("?")

    def say_words(self, text: str) -> None:
        """Say words that were worded already."""
        self.replies.append(Reply(text=text))

    def offer(self, options: Sequence[Option]) -> None:
        """Add options to what was last said."""
        last = self.replies.pop()
        self.replies.append(replace(last, options=tuple(options)))
        self.conversation.show(tuple(options))

    def carry(self, entry: CalendarEntry) -> None:
        """Let a visit for their calendar go with what was last said."""
        self.replies.append(replace(self.replies.pop(), entry=entry))

    def option(self, id_: str, line: str) -> Option:
        """Make an option whose title is a line of the wording."""
        return Option(id_, self.word(line))

    def in_words(self, worded: Words) -> str:
        """Choose the directory's words for the person's language."""
        return worded.said_in(self.language)

    def moment(self, at: datetime) -> str:
        """Word a day and its hour in full."""
        return dates.moment(at, self.language)


class Answers:
    """The answers so far; ``answers[QUESTION]`` has the question's own type."""

    def __init__(self, turn: Turn, frame: Frame) -> None:
        self._turn = turn
        self._frame = frame

    def __contains__(self, question: "Question[object]") -> bool:
        return question.name in self._frame.answers

    def __getitem__(self, question: "Question[T]") -> T:
        return question.means(self._turn, self._frame.answers[question.name])

    def get(self, question: "Question[T]") -> T | None:
        """Give an answer, or ``None`` while there is none."""
        return self[question] if question in self else None  # noqa: SIM401 – this is that get

    @property
    def frame(self) -> Frame:
        """The errand these answers belong to."""
        return self._frame


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """What a free answer was read as: a pick, several to choose from, or why it cannot be.

    ``line`` words the reason, and the question is asked again offering ``among`` if there are any.
    """

    option: Option | None = None
    among: tuple[Option, ...] = ()
    line: str | None = None
    facts: Mapping[str, str | int] = field(default_factory=dict)


def _offers_nothing(_turn: Turn, _answers: Answers) -> Sequence[Option]:
    return ()


def _always(_turn: Turn, _answers: Answers) -> bool:
    return True


def never(_turn: Turn, _answers: Answers) -> bool:
    """Let a question not be put: its answer comes with the option that was tapped."""
    return False


def _reads_nothing(_turn: Turn, _answers: Answers) -> Read | None:
    return None


@dataclass(frozen=True, slots=True)
class Question(Generic[T_co]):
    """One thing an errand needs to know.

    ``offers`` lists what can be picked; ``reads`` reads a free answer to it; ``hears`` finds an
    answer in whatever was said, asked or not; ``knows`` finds one that need not be asked. All only
    read.
    """

    name: str
    _: KW_ONLY
    means: Callable[[Turn, str], T_co]
    offers: Callable[[Turn, Answers], Sequence[Option]] = _offers_nothing
    reads: Callable[[Turn, Answers], Read | None] = _reads_nothing
    hears: Callable[[Turn, Answers], Read | None] = _reads_nothing
    knows: Callable[[Turn, Answers], Read | None] = _reads_nothing
    when: Callable[[Turn, Answers], bool] = _always
    needs: tuple[str, ...] = ()
    """The questions without whose answers this one's means nothing."""
    is_free: bool = False
    """A free question may be asked with nothing to offer: a name."""
    takes_anything: bool = False
    """Whatever is written is its answer, also what sounds like another errand."""
    first_will_do: bool = False
    """Whether "cualquiera" takes the first that is offered: the soonest day."""


@dataclass(frozen=True, slots=True)
class Flow:
    """One errand a person can come with.

    ``stops`` is asked after each answer: true when it said why the errand ends here. ``holds``
    keeps what is about to be confirmed; it and ``then`` alone change the world, and each may
    answer with the question to ask again because the world changed meanwhile.
    """

    name: str
    _: KW_ONLY
    opens_on: str
    asks: tuple["Question[object]", ...] = ()
    confirms: bool = False
    waits: bool = True
    """Whether it holds its place; a mere question is let go when an errand begins, and what it
    offers gives way to the errand it was asked in."""
    stays: bool = False
    """Whether it waits below whatever else is begun until it is answered: a danger asked about."""
    facts: Callable[[Turn, Answers], Mapping[str, str | int]] = lambda _turn, _answers: {}
    stops: Callable[[Turn, Answers], bool] = lambda _turn, _answers: False
    holds: Callable[[Turn, Answers], "Question[object] | None"] = lambda _turn, _answers: None
    drops: Callable[[Turn], None] = lambda _turn: None
    changes_by: Callable[[Turn, Answers], str | None] = lambda _turn, _answers: None
    """The option that "change" at its confirmation stands for, where another errand changes it:
    who cannot come may move the visit instead of cancelling it."""
    then: Callable[[Turn, Answers], "Question[object] | None"]

    def open_question(self, turn: Turn, frame: Frame) -> "Question[object] | None":
        """Find the first question that matters and has no answer."""
        answers = Answers(turn, frame)
        return next((q for q in self.asks if q not in answers and q.when(turn, answers)), None)

    def question(self, name: str) -> "Question[object] | None":
        """Find a question by its name; a deploy may have removed it."""
        return next((q for q in self.asks if q.name == name), None)
