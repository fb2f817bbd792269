"""Options as buttons and lists: every word kept out of what lies at Twilio, digits always good."""

import json
from collections.abc import AsyncIterator

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.whatsapp.buttons import Buttons, fill
from bot.channels.whatsapp.contents import read_contents
from bot.channels.whatsapp.door import WhatsAppDoor, new_client
from bot.channels.whatsapp.pace import Pace
from bot.message import Address, Option, Reply
from bot.outgoing import ButtonsRefusedError, Parcel
from tests.channels.whatsapp.street import Hook, account, form, message_call
from tests.doubles.twilio_server import Fault, TwilioServer

ANA = Address(channel="whatsapp", handle="+50370000001")
TEXT = "Primera atención, a nombre de Ana:\nmartes 24.\n\n¿Está bien así?"
THREE = (Option("yes", "Sí"), Option("change", "Cambiar algo"), Option("no", "No, mejor no"))
TEN = tuple(Option(f"place-{n}", f"Oficina número {n}") for n in range(10))


@pytest.fixture
async def client() -> AsyncIterator[httpx.AsyncClient]:
    async with new_client() as opened:
        yield opened


@pytest.fixture
def door(client: httpx.AsyncClient, twilio: TwilioServer) -> WhatsAppDoor:
    return opened(client, twilio)


def opened(client: httpx.AsyncClient, twilio: TwilioServer) -> WhatsAppDoor:
    ours = account(api_base=twilio.url)
    return WhatsAppDoor(
        ours,
        contents=read_contents(None),
        client=client,
        buttons=Buttons(ours, client),
        pace=Pace(seconds_between=0),
    )


def parcel(options: tuple[Option, ...], text: str = TEXT, **more: object) -> Parcel:
    reply = Reply(text=text, options=options, prompt=7)
    return Parcel(id=1, to=ANA, reply=reply, language="es", **more)


@pytest.mark.parametrize(
    ("options", "kind"), [(THREE, "twilio/quick-reply"), (TEN, "twilio/list-picker")]
)
async def test_a_person_sees_the_words_and_every_option(
    door: WhatsAppDoor, twilio: TwilioServer, options: tuple[Option, ...], kind: str
):
    await door.send(parcel(options))

    [taken] = twilio.ledger
    assert twilio.read(taken) == (TEXT, [(o.title, f"7.{o.id}") for o in options])
    [content] = twilio.contents.values()
    assert list(content["types"]) == [kind]
    assert "StatusCallback" in taken.fields


async def test_no_word_of_what_is_said_lies_at_twilio(door: WhatsAppDoor, twilio: TwilioServer):
    children = (Option("María José", "María José"), Option("Luis", "Luis"))

    await door.send(parcel(children))
    await door.send(parcel(TEN))

    kept = json.dumps(list(twilio.contents.values()), ensure_ascii=False)
    for word in ("María", "Luis", "Ana", "atención", "Oficina", "place"):
        assert word not in kept


async def test_a_shape_is_made_once_also_for_the_next_process(
    door: WhatsAppDoor, client: httpx.AsyncClient, twilio: TwilioServer
):
    await door.send(parcel(THREE))
    await door.send(parcel(THREE, text=TEXT.replace("Ana", "Luis")))
    twilio.page = 1
    await door.send(parcel(TEN))

    again = opened(client, twilio)
    await again.send(parcel(THREE))
    await again.send(parcel(TEN))

    assert len(twilio.contents) == 2
    assert len(twilio.ledger) == 5


async def test_an_apostrophe_and_a_tab_are_written_so_that_twilio_takes_them(
    door: WhatsAppDoor, twilio: TwilioServer
):
    await door.send(parcel(THREE, text="Don't\tworry:     it's fine."))

    [taken] = twilio.ledger
    said = json.loads(taken.fields["ContentVariables"])["1"]
    assert said == "Don’t worry: it’s fine."


UNFIT = {
    "a title too long for a button": parcel((Option("a", "x" * 21), Option("b", "No"))),
    "a title too long for a list": parcel((*TEN[:4], Option("b", "x" * 25))),
    "eleven options": parcel((*TEN, Option("more", "Más"))),
    "two of one title": parcel((Option("a", "Ana"), Option("b", "Ana"))),
    "an id too long": parcel((Option("x" * 200, "Sí"), Option("b", "No"))),
    "refused before": parcel(THREE, is_plain=True),
}


@pytest.mark.parametrize("sent", UNFIT.values(), ids=UNFIT)
async def test_what_does_not_fit_goes_as_numbered_text(
    door: WhatsAppDoor, twilio: TwilioServer, sent: Parcel
):
    await door.send(sent)

    [taken] = twilio.ledger
    assert taken.fields["Body"].startswith(f"{TEXT}\n\n1. ")
    assert twilio.contents == {}


async def test_long_words_go_before_and_the_options_under_the_last(
    door: WhatsAppDoor, twilio: TwilioServer
):
    text = " ".join(["La oficina abre a las ocho."] * 100)

    await door.send(parcel(THREE, text=text))

    *before, last = map(twilio.read, twilio.ledger)
    assert " ".join(words for words, _ in [*before, last]) == text
    assert [options for _, options in before] == [[]] * len(before)
    assert len(last[1]) == 3
    assert len(last[0]) <= 1024


async def test_while_twilio_makes_no_text_options_go_as_numbered_text(
    door: WhatsAppDoor, twilio: TwilioServer
):
    twilio.contents_refused = 1

    await door.send(parcel(THREE))
    await door.send(parcel(THREE))

    assert ["1. Sí" in taken.fields.get("Body", "") for taken in twilio.ledger] == [True, True]


async def test_buttons_that_are_refused_rest_for_a_while(door: WhatsAppDoor, twilio: TwilioServer):
    twilio.will(Fault(status=400, code=21656))
    with pytest.raises(ButtonsRefusedError):
        await door.send(parcel(THREE))

    await door.send(parcel(THREE))

    [taken] = twilio.ledger
    assert "1. Sí" in taken.fields["Body"]


@pytest.mark.parametrize("field", ["ButtonPayload", "ListId"])
@pytest.mark.parametrize(
    ("payload", "choice", "prompt"),
    [
        ("7.yes", "yes", 7),
        ("12.cancel_appointment:appointment=K7M4T", "cancel_appointment:appointment=K7M4T", 12),
        ("7.2026-11-24.x", "2026-11-24.x", 7),
        ("confirm_attendance", "confirm_attendance", None),
        ("7.", "7.", None),
        ("9999999999.x", "9999999999.x", None),
    ],
)
def test_a_tap_tells_which_option_of_which_reply(
    hook: Hook, field: str, payload: str, choice: str, prompt: int | None
):
    hook.takes(message_call(form("text", **{field: payload})))

    [message] = hook.messages
    assert (message.choice, message.prompt) == (choice, prompt)


@given(
    text=st.text(st.sampled_from("aé😀. \n\t'¿?"), max_size=1100),
    titles=st.lists(st.text(st.sampled_from("aé😀 '"), max_size=26), max_size=12),
)
def test_whatever_is_said_fits_twilio_s_limits_or_goes_as_text(text: str, titles: list[str]):
    options = tuple(Option(str(n), title) for n, title in enumerate(titles))

    filled = fill(text, options, 3, "es")

    if filled is None:
        return
    content = filled.shape.content()
    places = content["variables"]
    given_words = json.loads(filled.variables)
    assert set(places) == set(given_words)
    assert len(places) <= 100
    for word in given_words.values():
        assert word
        assert not set("\n\t'") & set(word)
        assert "    " not in word
    said = twilio_body(content, given_words)
    assert said.replace("’", "'").split() == text.split()


def twilio_body(content: dict, given_words: dict[str, str]) -> str:
    [(_, made)] = content["types"].items()
    body = made["body"]
    for number, word in given_words.items():
        body = body.replace(f"{{{{{number}}}}}", word)
    return body
