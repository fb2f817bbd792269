"""What becomes of each thing that Telegram can bring."""

import copy
import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import Update

from bot.channels.telegram.reading import NOT_OURS, Arrival, read_update
from bot.channels.telegram.shapes import UnreadableUpdateError
from bot.message import Address, Kind, Media, Message
from tests.channels.telegram.captured import NAMES, update

ANA = Address(channel="telegram", handle="700100200")


def message_in(name: str) -> Message:
    message = read_update(update(name)).message
    assert message is not None
    return message


def test_words_arrive_as_they_were_written():
    message = message_in("text")

    assert message == Message(
        id="845100101",
        sender=ANA,
        sent_at=datetime(2026, 11, 23, 15, 0, tzinfo=UTC),
        number="42",
        text="Buenas, quiero una cita",
    )


def test_a_command_is_words_for_the_ears_to_read():
    assert message_in("command").text == "/cita"


def test_a_tap_names_the_option_and_the_reply_that_bore_it():
    arrival = read_update(update("tap"))

    assert arrival.message
    assert (arrival.message.choice, arrival.message.prompt) == ("2026-11-24", 3)
    assert (arrival.message.sender, arrival.message.text) == (ANA, "")
    assert arrival.tap_id == "3006857392012345678"


def test_a_button_of_a_message_too_old_to_be_shown_still_counts():
    message = message_in("tap_old")

    assert (message.choice, message.prompt, message.sender) == ("help_menu", 1, ANA)


@pytest.mark.parametrize("data", ["help_menu", "x.help_menu", "-1.help_menu", "²3.a", "9" * 99])
def test_a_button_that_is_not_ours_is_always_stale(data: str):
    tap = update("tap")
    tap["callback_query"]["data"] = data

    message = read_update(tap).message

    assert message
    assert (message.choice, message.prompt) == (data, NOT_OURS)


def test_an_option_may_have_stops_of_its_own():
    tap = update("tap")
    tap["callback_query"]["data"] = "12.service=a.b"

    message = read_update(tap).message

    assert message
    assert (message.choice, message.prompt) == ("service=a.b", 12)


@pytest.mark.parametrize(
    ("name", "media"),
    [
        ("voice", Media.AUDIO),
        ("audio", Media.AUDIO),
        ("photo", Media.IMAGE),
        ("document", Media.DOCUMENT),
        ("animation", Media.OTHER),
        ("sticker", Media.STICKER),
        ("contact", Media.CONTACT),
        ("location", Media.LOCATION),
        ("venue", Media.LOCATION),
        ("video", Media.OTHER),
        ("video_note", Media.OTHER),
        ("poll", Media.OTHER),
        ("dice", Media.OTHER),
    ],
)
def test_whatever_is_not_words_arrives_by_its_kind(name: str, media: Media):
    message = message_in(name)

    assert (message.media, message.text) == (media, "")


@pytest.mark.parametrize(
    ("name", "beside"),
    [
        ("contact", "Beto · +50300000000"),
        ("poll", "¿Martes o jueves? · Martes · Jueves"),
        ("reaction", "👍"),
        ("voice", ""),
    ],
)
def test_what_can_be_told_of_it_is_kept_for_a_caseworker(name: str, beside: str):
    assert message_in(name).beside == beside


def test_an_edit_names_the_message_that_it_stands_for():
    message = message_in("edited")

    assert (message.kind, message.number, message.text) == (
        Kind.EDIT,
        "59",
        "Buenas, quiero dos citas",
    )


def test_a_sign_taken_away_brings_nothing():
    data = update("reaction")
    data["message_reaction"]["new_reaction"] = []

    assert read_update(data) == Arrival()


def test_each_step_of_who_shares_where_they_walk_is_let_go():
    data = update("location")
    data["edited_message"] = data.pop("message")

    assert read_update(data) == Arrival()


@pytest.mark.parametrize(
    ("status", "kind"),
    [("kicked", Kind.BLOCKED), ("member", Kind.UNBLOCKED)],
)
def test_who_blocks_us_is_known_at_once(status: str, kind: Kind):
    data = update("blocked")
    data["my_chat_member"]["new_chat_member"]["status"] = status

    message = read_update(data).message

    assert message
    assert (message.kind, message.sender) == (kind, ANA)


def test_words_under_a_picture_are_heard():
    message = message_in("photo_with_caption")

    assert (message.media, message.text) == (Media.IMAGE, "este es mi papel, qué me falta")


def test_words_are_heard_though_the_picture_over_them_is_flawed():
    flawed = update("photo_with_caption")
    flawed["message"]["photo"] = [{"file_id": "only this"}]

    message = read_update(flawed).message

    assert message
    assert message.text == "este es mi papel, qué me falta"


def test_a_location_says_where():
    message = message_in("location")

    assert (message.latitude, message.longitude) == (13.5081, -88.8683)


@pytest.mark.parametrize("name", ["pinned", "channel_post", "from_a_bot", "put_out_of_group"])
def test_what_asks_for_nothing_brings_nothing(name: str):
    assert read_update(update(name)) == Arrival()


def test_an_update_of_a_kind_unknown_today_brings_nothing():
    assert read_update({"update_id": 1, "thought_transfer": {"from": 5}}) == Arrival()


@pytest.mark.parametrize("name", ["group_text", "let_into_group"])
def test_a_group_is_known_as_one_and_nothing_of_it_is_kept(name: str):
    assert read_update(update(name)) == Arrival(group_id=-1001700100200)


def test_a_tap_outside_any_chat_is_only_acknowledged():
    assert read_update(update("tap_inline")) == Arrival(tap_id="3006857392012345680")


@pytest.mark.parametrize("name", NAMES)
def test_the_client_library_reads_the_same(name: str):
    data = update(name)
    theirs = Update.de_json(copy.deepcopy(data), None)

    ours = read_update(data).message

    if ours:
        assert theirs.effective_chat
        assert theirs.effective_user
        assert ours.sender.handle == str(theirs.effective_chat.id) == str(theirs.effective_user.id)
        dated = theirs.effective_message or theirs.message_reaction or theirs.my_chat_member
        assert dated
        assert ours.sent_at == dated.date
        assert ours.id == str(theirs.update_id)


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        "update",
        {},
        {"update_id": "845100101"},
        {"update_id": True},
        {"update_id": -1},
        {"update_id": 10**30},
        {"update_id": 1, "message": "hola"},
        {"update_id": 1, "message": {"text": "hola"}},
        {"update_id": 1, "message": {"chat": {"id": 5, "type": "private"}, "date": 10**13}},
        {"update_id": 1, "message": {"chat": {"id": "5", "type": "private"}, "date": 1}},
        {"update_id": 1, "callback_query": {"data": "1.a"}},
    ],
)
def test_what_is_not_in_telegrams_shape_is_refused_by_one_name(data: object):
    with pytest.raises(UnreadableUpdateError):
        read_update(data)


@pytest.mark.parametrize("place", [(91, 0), (0, 181), (float("nan"), 0), (float("inf"), 0)])
def test_a_place_that_is_not_on_earth_is_refused(place: tuple[float, float]):
    data = update("location")
    data["message"]["location"] = {"latitude": place[0], "longitude": place[1]}

    with pytest.raises(UnreadableUpdateError):
        read_update(data)


def test_a_refusal_says_where_and_never_what_was_written():
    data = update("text")
    data["message"]["text"] = ["mi esposo me pega"]

    with pytest.raises(UnreadableUpdateError) as refused:
        read_update(data)

    assert str(refused.value) == "message.text"
    assert refused.value.__cause__ is None


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


@given(st.sampled_from(NAMES), st.data())
def test_whatever_stands_wherever_in_an_update_it_is_read_or_refused(name: str, drawn):
    data = update(name)
    part, key = drawn.draw(st.sampled_from(list(places_in(data))))
    part[key] = drawn.draw(anything)

    try:
        arrival = read_update(data)
    except UnreadableUpdateError:
        return

    assert arrival.message is None or isinstance(arrival.message.text, str)


def places_in(part):
    """List every place of an update that can be overwritten."""
    keys = part if isinstance(part, dict) else range(len(part))
    for key in list(keys):
        yield part, key
        if isinstance(part[key], dict | list):
            yield from places_in(part[key])


def test_an_update_nested_without_end_is_read_or_refused():
    data = json.loads('{"update_id": 1, "message": ' + '{"a":' * 300 + "1" + "}" * 300 + "}")

    with pytest.raises(UnreadableUpdateError):
        read_update(data)
