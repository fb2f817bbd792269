"""The ears on the command line: what comes out is what others rely on."""

import datetime as dt
import io
import json

import pytest

from nlu import parse
from nlu.interpretation import INTENTS
from nlu.rules import Rules

NOW = dt.datetime.fromisoformat("2026-11-18T10:15:00-06:00")
KEYS = (
    "text intent confidence ranking topic municipality for_whom language alarm alarm_urgency when"
)


def parsed(*lines: str) -> list[dict[str, object]]:
    out = io.StringIO()
    parse.parse_lines(lines, out, Rules(), now=NOW)
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_a_line_has_the_keys_that_others_rely_on() -> None:
    [line] = parsed('{"text": "quiero una cita en zacate mañana a las 9 para mi hija"}')

    assert list(line) == KEYS.split()
    assert (line["municipality"], line["for_whom"]) == ("Zacatecoluca", "child")
    assert line["when"] == {"type": "datetime", "date": "2026-11-19", "time": "09:00"}
    assert line["intent"] in INTENTS


def test_a_line_may_bring_its_own_time_and_question() -> None:
    [line] = parsed('{"text": "mañana", "context": "asked_time"}')
    [other] = parsed('{"text": "mañana", "now": "2026-12-31T23:00:00-06:00"}')

    assert line["when"] == {"type": "time_window", "time_from": "08:00", "time_to": "12:00"}
    assert other["when"] == {"type": "date", "date": "2027-01-01"}


def test_danger_is_told_with_its_urgency() -> None:
    [line] = parsed('{"text": "me van a matar"}')

    assert (line["alarm"], line["alarm_urgency"]) == ("violence", "emergency")


def test_empty_lines_are_passed_over_and_lone_surrogates_survive() -> None:
    [line] = parsed("\n", '{"text": "hola \\ud800"}')

    assert line["text"] == "hola \ud800"


@pytest.mark.parametrize(
    "line",
    [
        "hola",
        "[]",
        '{"texto": "hola"}',
        '{"text": 3}',
        '{"text": "hola", "now": "ayer"}',
        '{"text": "hola", "now": "2026-11-18T10:15:00"}',
        '{"text": "hola", "now": "9999-12-31T23:59:59-12:00"}',
        '{"text": "hola", "context": "asked_name"}',
        "[" * 100_000,
    ],
)
def test_a_bad_line_is_refused_with_its_number(line: str) -> None:
    with pytest.raises(parse.BadLineError, match="line 2"):
        parsed('{"text": "hola"}', line)


def test_plain_texts_are_read_one_a_line() -> None:
    out = io.StringIO()

    parse.parse_texts(["hola\n", "\n"], out, Rules(), now=NOW)

    assert [json.loads(line)["text"] for line in out.getvalue().splitlines()] == ["hola", ""]
