"""What goes out to Twilio, request by request, and what becomes of it when it is not taken."""

import json
import socket
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import timedelta

import httpx
import pytest

from bot.channels.whatsapp import refusals
from bot.channels.whatsapp.contents import Contents, ContentsError, read_contents
from bot.channels.whatsapp.door import WhatsAppDoor, new_client
from bot.channels.whatsapp.refusals import Fate
from bot.message import Address, Option, Reply
from bot.outgoing import (
    BlockedError,
    Parcel,
    RefusedError,
    UnknownOutcomeError,
    WindowShutError,
)
from tests.channels.whatsapp.street import BASE_URL, account
from tests.doubles.twilio_server import Fault, TwilioServer

ANA = Address(channel="whatsapp", handle="+50370000001")
REMINDER_ES, REMINDER_EN, ANSWER = ("HX" + digit * 32 for digit in "abc")
CONTENTS = read_contents(
    f"appointment_reminder.es:{REMINDER_ES}, appointment_reminder.en:{REMINDER_EN},"
    f"answer_waiting:{ANSWER}"
)
REMINDER = Reply(
    text="Le recordamos su cita.",
    template="appointment_reminder",
    variables=("martes 24,\n a las 9:00", "Usulután"),
)


def parcel(reply: Reply, *, language: str = "es", row: int = 7) -> Parcel:
    return Parcel(id=row, to=ANA, reply=reply, language=language)


HELLO = parcel(Reply(text="Buenas. ¿En qué le ayudo? 😀 & más"))
LONG = parcel(Reply(text=" ".join(["La oficina abre a las ocho."] * 100)))


@pytest.fixture
async def client() -> AsyncIterator[httpx.AsyncClient]:
    async with new_client() as opened:
        yield opened


MakeDoor = Callable[..., WhatsAppDoor]


@pytest.fixture
def make_door(client: httpx.AsyncClient, twilio: TwilioServer) -> MakeDoor:
    def make(contents: Contents = CONTENTS, seconds: float = 10, base: str = "") -> WhatsAppDoor:
        ours = account(api_base=base or twilio.url)
        return WhatsAppDoor(ours, contents=contents, client=client, total_seconds=seconds)

    return make


@pytest.fixture
def door(make_door: MakeDoor) -> WhatsAppDoor:
    return make_door()


async def test_words_go_out_with_where_to_tell_how_they_fare(
    door: WhatsAppDoor, twilio: TwilioServer
):
    sid = await door.send(HELLO)

    [taken] = twilio.ledger
    assert sid == taken.sid
    assert taken.fields == {
        "To": "whatsapp:+50370000001",
        "From": "whatsapp:+15005550006",
        "Body": HELLO.reply.text,
        "StatusCallback": f"{BASE_URL}/twilio/status?o=7",
    }


@pytest.mark.parametrize(
    ("left", "seconds"),
    [
        (None, None),
        (timedelta(hours=2), "7200"),
        (timedelta(days=7), "36000"),
        (timedelta(seconds=1), "6"),
    ],
)
async def test_what_would_come_too_late_does_not_wait_at_twilio(
    door: WhatsAppDoor, twilio: TwilioServer, left: timedelta | None, seconds: str | None
):
    await door.send(replace(HELLO, of_use_for=left))

    assert twilio.ledger[0].fields.get("ValidityPeriod") == seconds


@pytest.mark.parametrize(
    ("language", "ending"), [("es", "Responda con el número."), ("en", "Answer with the number.")]
)
async def test_options_go_out_as_a_numbered_list(
    door: WhatsAppDoor, twilio: TwilioServer, language: str, ending: str
):
    options = (Option("yes", "Sí, de acuerdo"), Option("no", "No"))

    await door.send(parcel(Reply(text="¿Está de acuerdo?", options=options), language=language))

    assert twilio.ledger[0].fields["Body"] == (
        f"¿Está de acuerdo?\n\n1. Sí, de acuerdo\n2. No\n\n{ending}"
    )


@pytest.mark.parametrize(("language", "sid"), [("es", REMINDER_ES), ("en", REMINDER_EN)])
async def test_a_template_goes_out_by_its_sid_with_its_variables_numbered(
    door: WhatsAppDoor, twilio: TwilioServer, language: str, sid: str
):
    await door.send(parcel(REMINDER, language=language))

    [taken] = twilio.ledger
    assert taken.fields["ContentSid"] == sid
    assert json.loads(taken.fields["ContentVariables"]) == {
        "1": "martes 24, a las 9:00",
        "2": "Usulután",
    }
    assert "Body" not in taken.fields


async def test_a_template_without_variables_serves_every_language(
    door: WhatsAppDoor, twilio: TwilioServer
):
    await door.send(parcel(Reply(text="x", template="answer_waiting"), language="en"))

    assert twilio.ledger[0].fields["ContentSid"] == ANSWER


async def test_a_template_that_is_not_registered_is_never_sent_as_free_words(
    make_door: MakeDoor, twilio: TwilioServer
):
    with pytest.raises(RefusedError) as refused:
        await make_door(read_contents(None)).send(parcel(REMINDER))

    assert (refused.value.code, refused.value.retry_after) == ("template_missing", None)
    assert twilio.calls == []


async def test_long_words_go_out_in_parts_and_the_last_proves_them(
    door: WhatsAppDoor, twilio: TwilioServer
):
    sid = await door.send(LONG)

    first, last = twilio.ledger
    assert f"{first.fields['Body']} {last.fields['Body']}" == LONG.reply.text
    assert ("StatusCallback" in first.fields, "StatusCallback" in last.fields) == (False, True)
    assert sid == last.sid


async def test_a_part_that_was_taken_is_not_sent_again(door: WhatsAppDoor, twilio: TwilioServer):
    twilio.will(Fault(status=201, garbled=b"{}", takes=True), Fault(status=429, code=20429))
    with pytest.raises(RefusedError) as refused:
        await door.send(LONG)

    await door.send(replace(LONG, parts_taken=refused.value.parts_taken))

    assert " ".join(taken.fields["Body"] for taken in twilio.ledger) == LONG.reply.text


@pytest.mark.parametrize(
    ("fault", "code", "wait"),
    [
        (Fault(status=429, code=20429), "20429", 15),
        (Fault(status=429, code=20429, retry_after="7"), "20429", 7),
        (Fault(status=429, garbled=b"slow down"), "20429", 15),
        (Fault(status=429, code=20429, retry_after="Tue, 24 Nov"), "20429", 15),
        (Fault(status=429, code=20429, retry_after="9" * 400), "20429", 6 * 3600),
        (Fault(status=400, code=63018), "63018", 15),
        (Fault(status=400, code=63038), "63038", 6 * 3600),
        (Fault(status=401, code=20003), "20003", 300),
        (Fault(status=400, code=63016), "63016", None),
        (Fault(status=400, code=12345), "12345", None),
        (Fault(status=404, garbled=b"<html>"), "http_404", None),
        (Fault(status=302, garbled=b""), "http_302", None),
    ],
    ids=str,
)
async def test_a_refusal_is_told_with_its_code_and_whether_to_try_again(
    door: WhatsAppDoor, twilio: TwilioServer, fault: Fault, code: str, wait: float | None
):
    twilio.will(fault)

    with pytest.raises(RefusedError) as refused:
        await door.send(HELLO)

    assert (refused.value.code, refused.value.retry_after) == (code, wait)
    assert not isinstance(refused.value, BlockedError)


@pytest.mark.parametrize("code", [21610, 63014])
async def test_a_person_who_blocked_us_is_told_apart(
    door: WhatsAppDoor, twilio: TwilioServer, code: int
):
    twilio.will(Fault(status=400, code=code))

    with pytest.raises(BlockedError):
        await door.send(HELLO)


@pytest.mark.parametrize("takes", [True, False])
@pytest.mark.parametrize(
    "fault",
    [{"status": 500, "code": 20500}, {"status": 503, "garbled": b""}, {"breaks": True}],
    ids=str,
)
async def test_an_answer_that_says_neither_yes_nor_no_leaves_it_open(
    door: WhatsAppDoor, twilio: TwilioServer, fault: dict, takes: bool
):
    twilio.will(Fault(**fault, takes=takes))

    with pytest.raises(UnknownOutcomeError):
        await door.send(HELLO)

    assert len(twilio.calls) == 1, "the library must not try again by itself"


async def test_a_server_that_never_answers_is_left_after_our_own_time(
    make_door: MakeDoor, twilio: TwilioServer
):
    twilio.will(Fault(hangs=True))

    with pytest.raises(UnknownOutcomeError):
        await make_door(seconds=0.1).send(HELLO)


async def test_a_server_that_is_not_there_took_nothing(make_door: MakeDoor):
    with socket.socket() as taken_port:
        taken_port.bind(("127.0.0.1", 0))  # bound and not listening: the connection is refused
        nobody = f"http://127.0.0.1:{taken_port.getsockname()[1]}"

        with pytest.raises(RefusedError) as refused:
            await make_door(base=nobody).send(HELLO)

    assert (refused.value.code, refused.value.retry_after) == ("unreachable", 10)


async def test_a_message_that_was_taken_under_no_readable_name_was_taken(
    door: WhatsAppDoor, twilio: TwilioServer
):
    twilio.will(Fault(status=201, garbled=b"<created/>", takes=True))

    assert await door.send(HELLO) is None


async def test_the_client_waits_no_longer_than_we_said(client: httpx.AsyncClient):
    assert (client.timeout.connect, client.timeout.read, client.timeout.write) == (3, 10, 10)
    assert client.timeout.pool == 3


@pytest.mark.parametrize("code", refusals.TABLE)
def test_every_code_of_the_table_has_its_error(code: str):
    means, error = refusals.TABLE[code], refusals.refusal(code)

    assert isinstance(error, BlockedError) == (means.fate is Fate.STOP)
    assert isinstance(error, WindowShutError) == (means.fate is Fate.SHUT)
    assert (error.retry_after is not None) == (means.fate is Fate.RETRY)
    assert error.is_ours_to_mend == means.alerts


def test_a_code_that_nobody_knows_fails_and_calls_somebody():
    error = refusals.refusal("99999")

    assert (error.retry_after, error.is_ours_to_mend) == (None, True)


def test_only_codes_that_are_tried_again_have_a_wait():
    waiting = {means.fate for means in refusals.TABLE.values() if means.wait is not None}

    assert waiting == {Fate.RETRY}


@pytest.mark.parametrize(
    ("written", "named"),
    [
        ("appointment_reminder", "appointment_reminder"),
        ("appointment_reminder:", "appointment_reminder:"),
        ("appointment_reminder:HX12", "HX12"),
        (f"appointment_reminder={ANSWER}", "expected"),
        (f"welcome:{ANSWER}", "no such template"),
        (f"answer_waiting.fr:{ANSWER}", "no such language"),
        (f"answer_waiting:{ANSWER},answer_waiting:{REMINDER_ES}", "already"),
        (f"answer_waiting:{ANSWER};appointment_reminder:{ANSWER}", "expected"),
    ],
)
def test_a_list_of_templates_with_a_mistake_is_refused_naming_it(written: str, named: str):
    with pytest.raises(ContentsError, match=named):
        read_contents(written)


@pytest.mark.parametrize("written", [None, "", " ,"])
def test_no_template_at_all_is_a_list_too(written: str | None):
    assert read_contents(written).sid("answer_waiting", "es") is None
