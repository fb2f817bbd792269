"""The examples that the ears learn from, with their places; checked before Rasa sees them."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from nlu import spelling
from nlu.interpretation import INTENTS

TRAINING = Path(__file__).resolve().parent / "training"
_BULLET = "- "
_ANNOTATED = "]("


class TrainingDataError(Exception):
    """The training data contradicts itself; `problems` says where, as FILE:LINE: what."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A message that was written down for learning, what it means, and where it stands."""

    text: str
    intent: str
    topic: str | None
    """What stands after the slash of its label, if it says one."""
    place: str

    @property
    def label(self) -> str:
        """Give intent and topic as the file writes them."""
        return f"{self.intent}/{self.topic}" if self.topic else self.intent


def read(*paths: Path) -> list[Example]:
    """Read all examples of some files, or refuse them."""
    return [example for path in paths for example in _examples(path)]


def files(directory: Path = TRAINING) -> list[Path]:
    """Give the training files, in order."""
    return sorted(directory.glob("*.yml"))


def check(examples: Iterable[Example], *, topics: Collection[str] | None = None) -> None:
    """Refuse what no model should learn from; topics None: not compared with any list."""
    known = list(examples)
    problems = [*_wrong(known, topics), *_missing(known)]
    if problems:
        raise TrainingDataError(problems)


def check_marks(examples: Iterable[Example], *, topics: Collection[str] | None = None) -> None:
    """Refuse the same of messages that only measure, where an intent may be missing."""
    if problems := _wrong(list(examples), topics):
        raise TrainingDataError(problems)


def _wrong(examples: list[Example], topics: Collection[str] | None) -> list[str]:
    return [*_unknown(examples, topics), *_unreadable(examples), *_said_twice(examples)]


def _examples(path: Path) -> Iterator[Example]:
    for block in _blocks(path):
        yield from _of_block(block, path)


def _blocks(path: Path) -> Iterator[CommentedMap]:
    """Give the blocks of a file, each with an intent and its examples."""
    content = _content(path)
    blocks = content.get("nlu") if isinstance(content, CommentedMap) else None
    if not isinstance(blocks, CommentedSeq):
        raise TrainingDataError([f"{path}:1: no list under 'nlu'"])
    for at, block in enumerate(blocks):
        line = blocks.lc.item(at)[0] + 1
        if not isinstance(block, CommentedMap) or not block.get("intent"):
            raise TrainingDataError([f"{path}:{line}: no intent is named"])
        if "examples" not in block:
            raise TrainingDataError([f"{path}:{line}: {block['intent']} has no examples"])
        yield block


def _content(path: Path) -> object:
    try:
        return YAML(typ="rt").load(path.read_text(encoding="utf-8"))
    except FileNotFoundError as missing:
        raise TrainingDataError([f"{path}:1: no such file"]) from missing
    except UnicodeDecodeError as broken:
        raise TrainingDataError([f"{path}:1: not UTF-8"]) from broken
    except YAMLError as broken:
        raise TrainingDataError([_of_yaml(path, broken)]) from broken


def _of_yaml(path: Path, broken: YAMLError) -> str:
    mark = broken.problem_mark if isinstance(broken, MarkedYAMLError) else None
    said = broken.problem if isinstance(broken, MarkedYAMLError) else str(broken)
    return f"{path}:{mark.line + 1 if mark else 1}: {said}"


def _of_block(block: CommentedMap, path: Path) -> Iterator[Example]:
    intent, _, topic = str(block["intent"]).partition("/")
    first = block.lc.key("examples")[0] + 2
    lines = str(block["examples"] or "").splitlines()
    if not any(line.removeprefix(_BULLET).strip() for line in lines):
        raise TrainingDataError([f"{path}:{first - 1}: {block['intent']} has no examples"])
    for number, line in enumerate(lines, start=first):
        text = line.removeprefix(_BULLET).strip()
        if not line.startswith(_BULLET) or not text:
            raise TrainingDataError([f"{path}:{number}: not an example: {line!r}"])
        yield Example(text=text, intent=intent, topic=topic or None, place=f"{path}:{number}")


def _unknown(examples: list[Example], topics: Collection[str] | None) -> Iterator[str]:
    for example in examples:
        if example.intent not in INTENTS:
            yield f"{example.place}: no such intent: {example.intent}"
        if example.topic and topics is not None and example.topic not in topics:
            yield f"{example.place}: no such topic: {example.topic}"


def _unreadable(examples: list[Example]) -> Iterator[str]:
    """Find what would be no example: Rasa takes a slash for a label, brackets for an entity."""
    for example in examples:
        if example.text.startswith("/"):
            yield f"{example.place}: begins with a slash: {example.text!r}"
        elif _ANNOTATED in example.text:
            yield f"{example.place}: brackets would be taken for an entity: {example.text!r}"
        elif not spelling.words(example.text):
            yield f"{example.place}: has no words: {example.text!r}"


def _missing(examples: list[Example]) -> Iterator[str]:
    learnt = {example.intent for example in examples}
    yield from (f"{TRAINING}:1: no example of {it}" for it in INTENTS if it not in learnt)


def _said_twice(examples: list[Example]) -> Iterator[str]:
    """Find what is written twice, and what would be one text with two meanings once neutral."""
    written: dict[str, Example] = {}
    meant: dict[str, Example] = {}
    for example in examples:
        first = written.setdefault(spelling.fold(example.text), example)
        if first is not example:
            yield f"{example.place}: {example.text!r} stands already at {first.place}"
            continue
        other = meant.setdefault(spelling.normalise(example.text) or example.text, example)
        if other.label != example.label:
            yield f"{example.place}: {example.text!r} is {other.label} at {other.place}"
