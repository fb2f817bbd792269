"""The ears on the command line: a text in, one JSON object out."""

import datetime as dt
import json
from collections.abc import Iterable
from typing import TextIO

from nlu import when
from nlu.interpretation import Interpretation, Interpreter
from nlu.readings import Context

_YEARS = range(2000, 2100)
"""Where no sum of days leaves what a date can hold."""


class BadLineError(ValueError):
    """A line of input that is not what it should be; its number is in the message."""

    def __init__(self, number: int, problem: str) -> None:
        super().__init__(f"line {number}: {problem}")
        self.number = number


def as_line(
    text: str, interpreter: Interpreter, *, now: dt.datetime, context: Context = Context.FREE
) -> dict[str, object]:
    """Say what the ears make of a text, in the form others rely on."""
    heard = interpreter.interpret(text)
    reading = when.read(text, now=now, context=context)
    return {
        "text": text,
        "intent": heard.intent,
        "confidence": heard.confidence,
        "ranking": [
            {"intent": ranked.intent, "confidence": ranked.confidence} for ranked in heard.ranking
        ],
        **_named(heard),
        "when": when.as_json(reading) if reading else None,
    }


def parse_lines(
    lines: Iterable[str],
    out: TextIO,
    interpreter: Interpreter,
    *,
    now: dt.datetime,
    context: Context = Context.FREE,
) -> None:
    """Read one JSON object a line, each with its text, and write one a line."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            asked = _asked(number, line)
            text = _text(number, asked)
            moment, about = _moment(number, asked, now), _context(number, asked, context)
            _write(out, as_line(text, interpreter, now=moment, context=about))


def parse_texts(
    lines: Iterable[str],
    out: TextIO,
    interpreter: Interpreter,
    *,
    now: dt.datetime,
    context: Context = Context.FREE,
) -> None:
    """Read one text a line and write what is made of each."""
    for line in lines:
        _write(out, as_line(line.rstrip("\r\n"), interpreter, now=now, context=context))


def _named(heard: Interpretation) -> dict[str, object]:
    return {
        "topic": heard.topic,
        "municipality": heard.municipality,
        "for_whom": heard.for_whom,
        "language": heard.language.value,
        "alarm": heard.alarm.kind.value if heard.alarm else None,
        "alarm_urgency": heard.alarm.urgency.value if heard.alarm else None,
    }


def _write(out: TextIO, said: dict[str, object]) -> None:
    """Write a line at once; what no encoding can hold goes as an escape."""
    line = json.dumps(said, ensure_ascii=False)
    safe = line.encode("utf-8", "replace").decode("utf-8") == line
    out.write((line if safe else json.dumps(said)) + "\n")
    out.flush()


def _asked(number: int, line: str) -> dict[str, object]:
    try:
        asked = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise BadLineError(number, "not a JSON object") from error
    if not isinstance(asked, dict):
        raise BadLineError(number, "not a JSON object")
    return asked


def _text(number: int, asked: dict[str, object]) -> str:
    text = asked.get("text")
    if not isinstance(text, str):
        raise BadLineError(number, '"text" must be a string')
    return text


def _moment(number: int, asked: dict[str, object], now: dt.datetime) -> dt.datetime:
    said = asked.get("now")
    if said is None:
        return now
    try:
        moment = dt.datetime.fromisoformat(str(said))
    except ValueError as error:
        raise BadLineError(number, '"now" must be a time in ISO 8601') from error
    if moment.tzinfo is None:
        raise BadLineError(number, '"now" needs an offset, as in 2026-11-18T10:15:00-06:00')
    if moment.year not in _YEARS:
        raise BadLineError(number, f'"now" must lie between {_YEARS.start} and {_YEARS.stop}')
    return moment


def _context(number: int, asked: dict[str, object], context: Context) -> Context:
    said = asked.get("context")
    if said is None:
        return context
    try:
        return Context(str(said))
    except ValueError as error:
        known = ", ".join(Context)
        raise BadLineError(number, f'"context" must be one of {known}') from error
