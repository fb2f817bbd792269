"""Messages that a person has marked with what they mean: read, or refused with file and line."""

import json
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

from pydantic import AwareDatetime, BaseModel, ConfigDict, ValidationError

from nlu import named, training_data
from nlu.interpretation import FOR_WHOM, INTENTS, AlarmKind, Language, Urgency
from nlu.readings import Context
from nlu.training_data import Example

FOLDER = Path(__file__).resolve().parent / "evaluation"
_LINES = frozenset((".jsonl", ".json"))
_NAMES = {"urgency": "alarm_urgency"}
"""Marks that may go by another name."""
_HEADING = {"about"}


class MarkedError(Exception):
    """A file of marked messages is not what it should be: FILE:LINE: what."""


class Marked(BaseModel):
    """One message and its marks: one that is None says "none", one that was not set says nothing.

    The marks bear the names that `nlu parse` answers with.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    text: str
    place: str
    intent: str | None = None
    topic: str | None = None
    municipality: str | None = None
    for_whom: str | None = None
    language: Language | None = None
    alarm: AlarmKind | None = None
    alarm_urgency: Urgency | None = None
    gentle: bool = False
    """A gentle question is due: danger may be meant, and is not said."""
    group: str | None = None
    when: dict[str, Any] | None = None
    also: list[Any] = []
    """Other kinds of danger, or other readings of a day, that are as right."""
    now: AwareDatetime | None = None
    context: Context = Context.FREE

    def says(self, mark: str) -> bool:
        """Tell whether this was marked, be it with "none"."""
        return mark in self.model_fields_set

    @property
    def is_english(self) -> bool:
        """Tell whether it is written in English, in part or wholly."""
        return (self.language or named.language_of(self.text)) is not Language.ES


def files(folder: Path = FOLDER) -> list[Path]:
    """Give the marked files of a folder, in order."""
    return sorted(path for path in folder.iterdir() if path.suffix in _LINES | {".yml"})


def read(*paths: Path, topics: Collection[str] | None = None) -> list[Marked]:
    """Read all marked messages of some files: JSON lines, or YAML as the training data."""
    return [marked for path in paths for marked in _messages(path, topics)]


def _messages(path: Path, topics: Collection[str] | None) -> Iterator[Marked]:
    if path.suffix in _LINES:
        found = (_of_line(place, line) for place, line in _lines(path))
        yield from (_known(marked, topics) for marked in found if marked)
        return
    examples = training_data.read(path)
    training_data.check_marks(examples, topics=topics)
    language = _language_of(path)
    yield from (_of_example(example, language) for example in examples)


def _language_of(path: Path) -> Language | None:
    """Tell the language of a YAML file whose name ends in one, as marked_en.yml."""
    last = path.stem.rpartition("_")[2]
    return Language(last) if last in list(Language) else None


def _of_example(it: Example, language: Language | None) -> Marked:
    marks: dict[str, object] = {"intent": it.intent, "topic": it.topic}
    if language:
        marks["language"] = language
    return Marked.model_validate({"text": it.text, "place": it.place, **marks})


def _lines(path: Path) -> Iterator[tuple[str, str]]:
    """Give the lines of a file that say something, each with its place."""
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except FileNotFoundError as missing:
        raise MarkedError(f"{path}:1: no such file") from missing
    except UnicodeDecodeError as broken:
        raise MarkedError(f"{path}:1: not UTF-8") from broken
    return ((f"{path}:{at}", line) for at, line in enumerate(lines, 1) if line.strip())


def _of_line(place: str, line: str) -> Marked | None:
    """Read the message of a line; None: it is a heading about the file."""
    try:
        said = json.loads(line)
    except (ValueError, RecursionError) as broken:
        raise MarkedError(f"{place}: not a JSON object") from broken
    if not isinstance(said, dict):
        raise MarkedError(f"{place}: not a JSON object")
    if set(said) == _HEADING:
        return None
    try:
        return Marked.model_validate(
            {_NAMES.get(it, it): said[it] for it in said} | {"place": place}
        )
    except ValidationError as broken:
        first = broken.errors(include_url=False)[0]
        about = ".".join(map(str, first["loc"]))
        raise MarkedError(f"{place}: {about}: {first['msg']}") from broken


def _known(marked: Marked, topics: Collection[str] | None) -> Marked:
    """Refuse a mark that no ears could ever answer with."""
    for mark, allowed in (("intent", INTENTS), ("topic", topics), ("for_whom", FOR_WHOM)):
        value = getattr(marked, mark)
        if value is not None and allowed is not None and value not in allowed:
            raise MarkedError(f"{marked.place}: no such {mark}: {value}")
    return marked
