"""A YAML text as plain values, and the line and column each of them was written at."""

import re
from dataclasses import dataclass, field

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)
from ruamel.yaml.reader import ReaderError

from office import directory_problems as problems

Steps = tuple[str | int, ...]
"""The way to a value from the top: names of fields and numbers in lists."""

MAX_DEPTH = 12
_PLAIN: dict[str, bool | None] = {"": None, "~": None, "null": None, "true": True, "false": False}
_NOTICED_LATE = {"while scanning a simple key", "while scanning a quoted scalar"}
_INTEGER = re.compile(r"-?\d{1,18}")


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Something wrong at a place of the file."""

    line: int
    column: int
    words: str


@dataclass(slots=True)
class Document:
    """The values of a file, where each begins, and what is wrong with how they are written."""

    data: object = None
    places: dict[Steps, tuple[int, int]] = field(default_factory=dict)
    keys: dict[Steps, tuple[int, int]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    is_whole: bool = False
    """It was read to its end."""

    def problem_at(self, steps: Steps, words: str, *, at_key: bool = False) -> Problem:
        """Make a problem at a value, or at its key, or at the nearest thing around it."""
        if at_key and steps in self.keys:
            return Problem(*self.keys[steps], words)
        while steps and steps not in self.places:
            steps = steps[:-1]
        return Problem(*self.places.get(steps, (1, 1)), words)

    def line_of(self, steps: Steps) -> int:
        """Say at which line a value stands."""
        return self.places[steps][0]


class _StopError(Exception):
    """The rest of the file cannot be read."""


@dataclass(slots=True)
class _Open:
    """A list or mapping whose end has not come yet."""

    steps: Steps
    value: list[object] | dict[str, object]
    key: str | None = None
    repeats: int = 0
    drops_next: bool = False
    """The key stood here before: what follows is looked at and left out."""

    def add(self, value: object) -> str | int:
        """Put a value under the key that waits, or at the end, and say where it is."""
        if isinstance(self.value, list):
            self.value.append(value)
            return len(self.value) - 1
        key, self.key = self.key or "", None
        if not self.drops_next:
            self.value[key] = value
        self.drops_next = False
        return key


def parse(text: str) -> Document:
    """Read a YAML text; whatever is wrong with it is among the document's problems."""
    document = Document()
    try:
        _build(text, document)
        document.is_whole = True
    except _StopError:
        pass
    except MarkedYAMLError as error:
        document.problems.append(_syntax_problem(error))
    except ReaderError as error:
        line, column = place_of(text[: error.position])
        document.problems.append(Problem(line, column, problems.BAD_CHARACTER))
    except (ValueError, OverflowError):
        # ruamel lets these out for an escape that is no character, such as "\UFFFFFFFF"
        document.problems.append(Problem(*_impossible_escape(text), problems.BAD_CHARACTER))
    return document


def place_of(before: str) -> tuple[int, int]:
    """Say at which line and column a text ends."""
    return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1


def _syntax_problem(error: MarkedYAMLError) -> Problem:
    marks = (error.problem_mark, error.context_mark)
    # an open quote, or a key without its colon, is noticed far behind where it begins
    mark = marks[1] if error.context in _NOTICED_LATE and marks[1] else marks[0] or marks[1]
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    return Problem(line, column, problems.of_syntax(error.problem))


def _impossible_escape(text: str) -> tuple[int, int]:
    for escape in re.finditer(r"\\U([0-9A-Fa-f]{8})", text):
        if int(escape[1], 16) > 0x10FFFF:  # noqa: PLR2004 - the last character of Unicode
            return place_of(text[: escape.start()])
    return 1, 1


def _build(text: str, document: Document) -> None:
    builder = _Builder(document)
    for event in YAML(typ="safe", pure=True).parse(text):
        builder.take(event)


class _Builder:
    """Puts a document together from the events of the parser, without recursion."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.open: list[_Open] = []
        self.has_begun = False

    def take(self, event: Event) -> None:
        match event:
            case DocumentStartEvent():
                self._begin(event)
            case AliasEvent():
                self._refuse(event, problems.ALIAS)
                self._put(event, None)
            case ScalarEvent():
                self._refuse_decoration(event)
                self._put_scalar(event)
            case MappingStartEvent():
                self._refuse_decoration(event)
                self._descend(event, {})
            case SequenceStartEvent():
                self._refuse_decoration(event)
                self._descend(event, [])
            case MappingEndEvent() | SequenceEndEvent():
                self.open.pop()

    def _begin(self, event: Event) -> None:
        if self.has_begun:
            self._stop(event, problems.SECOND_DOCUMENT)
        self.has_begun = True

    def _refuse(self, event: Event, words: str) -> None:
        line, column = _place(event)
        self.document.problems.append(Problem(line, column, words))

    def _stop(self, event: Event, words: str) -> None:
        self._refuse(event, words)
        raise _StopError

    def _refuse_decoration(
        self, event: ScalarEvent | MappingStartEvent | SequenceStartEvent
    ) -> None:
        if event.anchor is not None:
            self._refuse(event, problems.ANCHOR)
        if event.tag is not None:
            self._refuse(event, problems.TAG)

    def _put_scalar(self, event: ScalarEvent) -> None:
        if any("\ud800" <= character <= "\udfff" for character in event.value):
            self._refuse(event, problems.BAD_CHARACTER)
        if self._awaits_key():
            self._put_key(event)
        else:
            self._put(event, _value(event))

    def _descend(self, event: Event, value: list[object] | dict[str, object]) -> None:
        if self._awaits_key():
            self._stop(event, problems.KEY_NOT_A_WORD)
        if len(self.open) >= MAX_DEPTH:
            self._stop(event, problems.TOO_DEEP)
        self.open.append(_Open(self._put(event, value), value))

    def _awaits_key(self) -> bool:
        if not self.open:
            return False
        return isinstance(self.open[-1].value, dict) and self.open[-1].key is None

    def _put_key(self, event: ScalarEvent) -> None:
        parent = self.open[-1]
        steps = (*parent.steps, event.value)
        if not event.value:
            self._stop(event, problems.KEY_NOT_A_WORD)
        if steps in self.document.keys:
            first_line = self.document.keys[steps][0]
            self._refuse(event, problems.repeated_key(event.value, first_line))
            parent.repeats += 1
            parent.key = f"{event.value} ({parent.repeats})"
            parent.drops_next = True
            return
        parent.key = event.value
        self.document.keys[steps] = _place(event)

    def _put(self, event: Event, value: object) -> Steps:
        if not self.open:
            self.document.data = value
            self.document.places[()] = _place(event)
            return ()
        steps = (*self.open[-1].steps, self.open[-1].add(value))
        self.document.places[steps] = _place(event)
        return steps


def _place(event: Event) -> tuple[int, int]:
    return event.start_mark.line + 1, event.start_mark.column + 1


def _value(event: ScalarEvent) -> object:
    if event.style is not None:
        return event.value
    if event.value in _PLAIN:
        return _PLAIN[event.value]
    return int(event.value) if _INTEGER.fullmatch(event.value) else event.value
