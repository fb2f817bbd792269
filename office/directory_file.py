"""The strict reading of a directory file: everything wrong with it, by line and column."""

from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from office import directory_agreement
from office import directory_problems as problems
from office import directory_reading as reading
from office.directory_entries import Contents
from office.directory_shape import FIELDS, DirectoryShape, OverlayShape
from office.directory_yaml import Document, Problem, parse, place_of

MAX_BYTES = 1024 * 1024

_Shape = TypeVar("_Shape", bound=BaseModel)


class DirectoryError(Exception):
    """The directory cannot be read: each problem says where and why."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


def check(path: Path, overlay: Path | None = None) -> list[str]:
    """List all that is wrong with a directory file; nothing when it is right."""
    try:
        read(path, overlay)
    except DirectoryError as error:
        return error.problems
    return []


def read(path: Path, overlay: Path | None = None) -> Contents:
    """Read a directory file, and what a demonstration adds, or raise ``DirectoryError``."""
    document = _document(path)
    file = _shaped(path, document, DirectoryShape, directory_agreement.of_file(document))
    if overlay is None:
        return reading.contents(file, None)
    added = _document(overlay)
    return reading.contents(
        file,
        _shaped(overlay, added, OverlayShape, directory_agreement.of_overlay(added, document)),
    )


def _document(path: Path) -> Document:
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise _refused(path, problems.MISSING_FILE) from None
    except OSError:
        raise _refused(path, problems.UNREADABLE) from None
    if len(content) > MAX_BYTES:
        raise _refused(path, problems.TOO_LARGE)
    document = parse(_text(path, content))
    if document.data is None and not document.problems:
        raise _refused(path, problems.EMPTY)
    return document


def _text(path: Path, content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # the bytes before the bad one are good; counted without a byte order mark
        place = place_of(content[: error.start].decode("utf-8-sig"))
        raise _error(path, [Problem(*place, problems.NOT_UTF8)]) from None


def _refused(path: Path, words: str) -> DirectoryError:
    return _error(path, [Problem(1, 1, words)])


def _error(path: Path, found: list[Problem]) -> DirectoryError:
    ordered = sorted(set(found))
    return DirectoryError([f"{path}:{p.line}:{p.column}: {p.words}" for p in ordered])


def _shaped(path: Path, document: Document, shape: type[_Shape], found: list[Problem]) -> _Shape:
    if not document.is_whole:
        raise _error(path, document.problems)
    found = document.problems + found
    try:
        shaped = shape.model_validate(document.data)
    except ValidationError as error:
        wrong = (_problem(document, each) for each in error.errors(include_url=False))
        places = {(problem.line, problem.column) for problem in found}
        # what is no value for YAML is no value for the shape either: said once
        further = [each for each in wrong if (each.line, each.column) not in places]
        raise _error(path, found + further) from None
    if found:
        raise _error(path, found)
    return shaped


def _problem(document: Document, error: ErrorDetails) -> Problem:
    steps, kind = error["loc"], error["type"]
    if kind == "extra_forbidden":
        words = problems.unknown_field(str(steps[-1]), FIELDS)
        return document.problem_at(steps, words, at_key=True)
    return document.problem_at(steps, problems.of_shape(error))
