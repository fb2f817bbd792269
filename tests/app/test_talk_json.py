"""``ventanilla talk --json``: what is said, how it is answered, and that nothing is forgotten."""

import io
import json
from collections.abc import Callable

import pytest

from app.talk.json_lines import play
from app.talk.stage import Stage
from tests.app.terminal import ANA, BETO, BOOKING, Terminal


def options(reply: dict) -> list[str]:
    return [option["id"] for option in reply["options"]]


def test_a_reply_has_the_keys_that_scripts_rely_on(terminal: Terminal):
    [reply] = terminal.say(text="hola")

    assert list(reply) == ["to", "text", "options", "template"]
    assert (reply["to"], reply["template"]) == (ANA, None)
    assert 1 < len(reply["options"]) <= 10
    assert [list(option) for option in reply["options"]] == [["id", "title"]] * len(
        reply["options"]
    )


def test_the_text_of_a_reply_is_without_its_options(terminal: Terminal):
    [reply] = terminal.say(text="hola")

    titles = [option["title"] for option in reply["options"]]
    assert [title for title in titles if title in reply["text"]] == []


def test_a_digit_answers_the_options_in_their_order(terminal: Terminal):
    terminal.say(text="quiero una cita")
    [asked] = terminal.say(choice="yes")

    terminal.say(text="2")

    assert terminal.show("conversation", of=ANA)["answers"]["office"] == options(asked)[1]


def test_a_choice_is_taken_by_its_id(terminal: Terminal):
    terminal.say(text="quiero una cita")
    terminal.say(choice="yes")

    terminal.say(choice="san_miguel")

    assert terminal.show("conversation", of=ANA)["answers"]["office"] == "san_miguel"


@pytest.mark.parametrize("media", "audio image document location sticker contact".split())
def test_whatever_is_sent_is_answered(terminal: Terminal, media: str):
    [reply] = terminal.say(media=media)

    assert reply["text"]


def test_a_caption_is_heard_as_words(terminal: Terminal):
    terminal.say(text="quiero una cita")
    terminal.say(choice="yes")

    terminal.say(media="image", text="en mejicanos")

    assert terminal.show("conversation", of=ANA)["answers"]["office"] == "mejicanos"


def test_a_place_is_taken_with_its_degrees(terminal: Terminal):
    [reply] = terminal.say(media="location", latitude=13.51, longitude=-88)

    assert reply["text"]


def test_messages_of_one_person_at_once_are_one_turn(terminal: Terminal):
    burst = [{"from": ANA, "text": words} for words in ("quiero", "una cita", "en mejicanos")]

    [reply] = terminal.replies({"say": burst})

    assert options(reply) == ["yes", "no"]
    assert terminal.show("conversation", of=ANA)["answers"] == {"office": "mejicanos"}


def test_messages_of_several_at_once_are_answered_each(terminal: Terminal):
    crowd = [{"from": f"whatsapp:{name}", "text": "hola"} for name in ("ana", "beto", "carla")]

    replies = terminal.replies({"say": crowd})

    assert [reply["to"] for reply in replies] == [
        "whatsapp:ana",
        "whatsapp:beto",
        "whatsapp:carla",
    ]


def test_the_same_id_is_a_repeated_delivery(terminal: Terminal):
    for said in BOOKING[:-1]:
        terminal.say(**said)

    first = terminal.say(choice="yes", id="SM1")
    again = terminal.say(choice="yes", id="SM1")

    assert (len(first), again) == (1, [])
    assert len(terminal.show("appointments")) == 1


def test_the_same_id_twice_in_one_list_is_heard_once(terminal: Terminal):
    said = {"from": ANA, "text": "quiero una cita", "id": "SM1"}

    [_] = terminal.replies({"say": [said, said]})

    assert terminal.say(text="quiero una cita", id="SM1") == []


def test_each_door_has_ids_of_its_own(terminal: Terminal):
    [_] = terminal.say(ANA, text="hola", id="7")
    [_] = terminal.say(BETO, text="hola", id="7")


WHOLE_TALK = [
    *({"say": {"from": ANA, **said}} for said in BOOKING),
    {"say": {"from": ANA, "text": "quiero mover mi cita al viernes a las 9"}},
    {"say": {"from": ANA, "choice": "yes"}},
    {"say": {"from": ANA, "text": "que horario tienen"}},
    {"clock": "+3d"},
    {"say": {"from": ANA, "text": "1"}},
    {"say": {"from": BETO, "text": "quiero hablar con una persona"}},
    {"show": "conversation", "of": ANA},
    {"show": "appointments"},
    {"show": "cases"},
    {"show": "reminders"},
    {"show": "outbox"},
    {"show": "people"},
]


def test_a_restart_between_any_two_lines_changes_nothing(make_stage: Callable[[], Stage]):
    once, restarted = Terminal(make_stage()), Terminal(make_stage())

    for line in WHOLE_TALK:
        assert restarted.line(line) == once.line(line)
        assert restarted.line({"restart": True}) == []


def test_only_true_restarts(terminal: Terminal):
    assert terminal.refused({"restart": False})
    assert terminal.refused({"restart": 1})


def test_every_line_ends_with_the_number_of_its_results(stage: Stage):
    lines = [
        '{"say": [{"from": "whatsapp:ana"}, {"from": "telegram:beto"}]}\n',
        '{"restart": true}\n',
        "\n",
        "garbage\n",
        '{"show": "cases"}',
    ]
    out = io.StringIO()

    play(stage, lines, out)

    written = [json.loads(line) for line in out.getvalue().splitlines()]
    assert [line["done"] for line in written if "done" in line] == [2, 0, 1, 1]
    kinds = [next(iter(line)) for line in written]
    assert kinds == "reply reply done done refused done cases done".split()
