"""Whatever arrives is answered, and twice as much of it takes twice the work, not four times."""

import datetime as dt
import io
import json
import sys
from collections.abc import Iterator

import pytest

from nlu import parse
from nlu.interpretation import INTENTS, OUT_OF_SCOPE, Interpreter
from nlu.rasa import MAX_LENGTH, Rasa
from nlu.rules import Rules
from tests.doubles.nlu_server import TOKEN, FakeNluServer
from tests.nlu.bad_texts import BAD

NOW = dt.datetime.fromisoformat("2026-11-18T10:15:00-06:00")


@pytest.fixture
def rasa() -> Iterator[Rasa]:
    with FakeNluServer() as server:
        ears = Rasa(server.url, TOKEN, Rules())
        yield ears
        ears.close()


def _answer(text: str, ears: Interpreter) -> dict[str, object]:
    out = io.StringIO()
    parse.parse_lines([json.dumps({"text": text})], out, ears, now=NOW)
    [line] = out.getvalue().splitlines()
    return json.loads(line)


@pytest.mark.parametrize("text", BAD.values(), ids=BAD)
def test_it_is_answered_by_the_rules(text: str) -> None:
    answer = _answer(text, Rules())

    assert answer["text"] == text
    assert answer["intent"] in INTENTS


@pytest.mark.parametrize("text", BAD.values(), ids=BAD)
def test_it_is_answered_when_a_server_is_asked(text: str, rasa: Rasa) -> None:
    assert _answer(text, rasa)["intent"] in INTENTS


@pytest.mark.parametrize("name", ["nothing", "blanks", "one picture", "a family and a flag"])
def test_what_says_nothing_means_nothing(name: str) -> None:
    answer = _answer(BAD[name], Rules())

    assert (answer["intent"], answer["alarm"], answer["when"]) == (OUT_OF_SCOPE, None, None)


def test_no_more_than_a_thousand_characters_are_sent() -> None:
    with FakeNluServer() as server:
        ears = Rasa(server.url, TOKEN, Rules())
        for text in BAD.values():
            _answer(text, ears)
        ears.close()

        assert max(map(len, server.heard)) == MAX_LENGTH


@pytest.mark.parametrize(
    "piece", ["necesito una cita ", "😭", "a", "7 ", ".", "/", "no me van a "]
)
def test_twice_the_text_is_at_most_twice_the_work(piece: str) -> None:
    ears = Rules()
    _answer(piece * 40, ears)  # what is made once is made now

    once, twice = (_calls(ears, piece * (size // len(piece))) for size in (20_000, 40_000))

    assert twice <= 2.2 * once + 1_000


def _calls(ears: Interpreter, text: str) -> int:
    """Count the functions that are called while a text is read."""
    calls = 0

    def count(_: object, event: str, __: object) -> None:
        nonlocal calls
        calls += event in {"call", "c_call"}

    sys.setprofile(count)
    try:
        _answer(text, ears)
    finally:
        sys.setprofile(None)
    return calls
