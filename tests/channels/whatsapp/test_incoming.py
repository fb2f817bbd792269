"""What a person sends by WhatsApp arrives whole: words, buttons, pictures, places."""

import threading

import pytest
from anyio import to_thread

from bot.message import Address, Media, Message
from storage.errors import DatabaseLockedError
from tests.channels.whatsapp.street import NOW, Hook, form, message_call, status_call

ANA = Address(channel="whatsapp", handle="+50370000001")


def taken(hook: Hook, name: str, **changed: str) -> Message:
    assert hook.takes(message_call(form(name, **changed))).status_code == 200
    [message] = hook.messages
    return message


def test_words_arrive_as_they_were_written(hook: Hook):
    assert taken(hook, "text") == Message(
        id=form("text")["MessageSid"],
        sender=ANA,
        sent_at=NOW,
        text="¿Qué ondas? Quiero una cita + mañana, 50% seguro & ya 😀",
    )


def test_a_tapped_button_is_its_payload(hook: Hook):
    message = taken(hook, "button")

    assert (message.choice, message.text) == ("confirm_attendance:appointment=K7M4T", "Confirmo")


def test_a_picked_row_of_a_list_is_its_id(hook: Hook):
    message = taken(hook, "list")

    assert (message.choice, message.text) == ("mejicanos", "Mejicanos")


@pytest.mark.parametrize(
    ("name", "media", "text"),
    [
        ("audio", Media.AUDIO, ""),
        ("image_with_caption", Media.IMAGE, "mi papel"),
        ("sticker", Media.STICKER, ""),
        ("document", Media.DOCUMENT, "carta.pdf"),
        ("contact", Media.CONTACT, ""),
        ("video", Media.OTHER, ""),
        ("unsupported", Media.OTHER, ""),
    ],
)
def test_what_is_no_words_is_named_by_its_kind(hook: Hook, name: str, media: Media, text: str):
    message = taken(hook, name)

    assert (message.media, message.text) == (media, text)


def test_a_place_arrives_with_its_degrees(hook: Hook):
    message = taken(hook, "location")

    assert (message.media, message.latitude, message.longitude) == (
        Media.LOCATION,
        13.508,
        -88.868,
    )


@pytest.mark.parametrize("degrees", ["nan", "inf", "-91", "1e400", "trece", "１３,5"])
def test_degrees_that_are_no_place_are_left_out(hook: Hook, degrees: str):
    message = taken(hook, "location", Latitude=degrees)

    assert (message.media, message.latitude) == (Media.LOCATION, None)


@pytest.mark.parametrize("said", ["", " \n"])
def test_a_message_with_nothing_in_it_is_still_a_message(hook: Hook, said: str):
    assert taken(hook, "text", Body=said).media == Media.OTHER


def test_a_person_without_a_number_is_known_by_their_id(hook: Hook):
    message = taken(hook, "without_number")

    assert (message.sender.handle, message.user) == ("SV.1a2b3c4d5e6f", "SV.1a2b3c4d5e6f")


@pytest.mark.parametrize(
    ("told", "user"), [("SV.1a2b", "SV.1a2b"), ("", None), ("sv.1", None), ("SV.1 or 1", None)]
)
def test_the_id_that_goes_with_a_number_is_read_strictly(hook: Hook, told: str, user: str | None):
    assert taken(hook, "text", ExternalUserId=told).user == user


@pytest.mark.parametrize("made", [message_call(form("text")), status_call(form("status_failed"))])
def test_when_the_database_is_away_twilio_is_asked_to_call_again(hook: Hook, made):
    hook.error = DatabaseLockedError()

    answer = hook.takes(made)

    assert (answer.status_code, answer.headers["retry-after"]) == (503, "1")


def test_a_database_that_takes_too_long_is_not_waited_for():
    """A thread cannot be stopped; the answer goes out without it, before Twilio gives up."""

    class Slow(Hook):
        async def receive(self, message: Message) -> bool:
            return await to_thread.run_sync(let_go.wait, 20)

    let_go = threading.Event()

    answer = Slow(keep_seconds=0.05).takes(message_call(form("text")))

    let_go.set()
    assert answer.status_code == 503
