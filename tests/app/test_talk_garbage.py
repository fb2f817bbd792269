"""``ventanilla talk --json``: what cannot be played is refused, and the play goes on."""

import pytest

from tests.app.terminal import Terminal


@pytest.mark.parametrize(
    "request_",
    [
        {"show": "slots", "office": "zacatecoluca"},
        {"show": "slots", "day": "2026-11-24"},
        {"show": "slots", "office": "nowhere", "day": "2026-11-24"},
        {"show": "slots", "office": "zacatecoluca", "day": "tomorrow"},
        {"show": "conversation"},
        {"show": "conversation", "of": "ana"},
        {"show": "everything"},
        {"show": ""},
        {"show": ["cases"]},
    ],
)
def test_what_cannot_be_shown_is_refused(terminal: Terminal, request_: dict):
    terminal.refused(request_)


@pytest.mark.parametrize(
    "line",
    [
        "hola",
        "{",
        "[]",
        "5",
        "null",
        '"say"',
        "[" * 100_000,
        '{"a":' * 100_000,
        "9" * 10_000,
        "\x00",
        '{"say": {"from": "whatsapp:ana", "text": "\x00"}}',
        "{}",
        '{"dance": true}',
        '{"\\ud800": true}',
        '{"say": {"from": "whatsapp:ana"}, "\\ud800": 1}',
        '{"say": {"from": "whatsapp:ana", "text": "hola"}, "clock": "+1h"}',
        '{"show": "cases", "wher": "mejicanos"}',
        '{"show": "\\udfff"}',
        '{"say": "hola"}',
        '{"say": ["hola"]}',
        '{"say": {"text": "hola"}}',
        '{"say": {"from": "ana", "text": "hola"}}',
        '{"say": {"from": "whatsapp:", "text": "hola"}}',
        '{"say": {"from": "pigeon:ana", "text": "hola"}}',
        '{"say": {"from": 7, "text": "hola"}}',
        '{"say": {"from": "whatsapp:ana", "text": 7}}',
        '{"say": {"from": "whatsapp:ana", "txt": "hola"}}',
        '{"say": {"from": "whatsapp:ana", "choice": true}}',
        '{"say": {"from": "whatsapp:ana", "id": true}}',
        '{"say": {"from": "whatsapp:ana", "media": "hologram"}}',
        '{"say": {"from": "whatsapp:ana", "media": ["audio"]}}',
        '{"say": {"from": "whatsapp:ana", "media": "location", "latitude": "13"}}',
        '{"say": {"from": "whatsapp:ana", "media": "location", "latitude": true}}',
        '{"say": {"from": "whatsapp:ana", "media": "location", "latitude": NaN}}',
        '{"say": {"from": "whatsapp:ana", "media": "location", "latitude": 1e999}}',
        '{"say": [{"from": "whatsapp:ana", "text": "hola"}, {"text": "hola"}]}',
        '{"clock": "+1h", "asleep": "yes"}',
        '{"caseworker": ["marta"], "does": "claim"}',
    ],
)
def test_a_line_that_cannot_be_played_is_refused_and_changes_nothing(
    terminal: Terminal, line: str
):
    terminal.refused(line)

    assert terminal.show("people") == []
    assert terminal.say(text="hola")


def test_a_key_that_is_null_is_not_given(terminal: Terminal):
    [_] = terminal.say(text="hola", choice=None, media=None, latitude=None, id=None)


def test_a_line_of_a_million_characters_is_answered(terminal: Terminal):
    [reply] = terminal.say(text="quiero una cita " * 65_000)

    assert [option["id"] for option in reply["options"]] == ["yes", "no"]


@pytest.mark.parametrize("half", ["\\ud800", "\\udfff", "\\ud800\\ud800", "\\u0000"])
def test_half_a_character_is_heard_and_comes_back_whole(terminal: Terminal, half: str):
    said = f'{{"say": {{"from": "whatsapp:a{half}", "text": "hola {half}", "id": "{half}"}}}}'

    [_] = terminal.line(said)
    terminal.line(f'{{"caseworker": "m{half}", "does": "claim", "case": "{half}"}}')

    assert len(terminal.show("people")) == 1
