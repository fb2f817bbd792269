"""The whole program on WhatsApp's street, beside a Twilio of ours: as an operator runs it."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import httpx
import pytest

from app.clock import machine_now
from tests.app.program import Running
from tests.channels.whatsapp.street import PERSON, SENDER, SID, TOKENS, form
from tests.doubles.twilio_calls import Call, signed_call
from tests.doubles.twilio_server import Came, Fault, Handed, TwilioServer, twilio_server

BASE_URL = "https://ventanilla.example"
PATIENCE_SECONDS = 40
PICTURE = b"\xff\xd8\xff\xe0" + b"\x00" * 200


def until(claim: Callable[[], object], waiting_for: str) -> None:
    """Look until something is so; the only waiting there is."""
    deadline, pause = time.monotonic() + PATIENCE_SECONDS, Event()
    while not claim():
        assert time.monotonic() < deadline, f"not so in time: {waiting_for}"
        pause.wait(0.1)


@pytest.fixture
def twilio() -> Iterator[TwilioServer]:
    with twilio_server(sid=SID, token=TOKENS[0], sender=SENDER) as server:
        yield server


def settings(twilio: TwilioServer) -> dict[str, str]:
    return {
        "PUBLIC_BASE_URL": BASE_URL,
        "TWILIO_ACCOUNT_SID": SID,
        "TWILIO_AUTH_TOKEN": ",".join(TOKENS),
        "TWILIO_WHATSAPP_FROM": SENDER,
        "TWILIO_API_BASE": twilio.url,
    }


def brings(url: str, made: Call) -> int:
    return httpx.post(url + made.path, content=made.body, headers=made.headers).status_code


def message(**changed: str) -> Call:
    name = "image_with_caption" if "MediaUrl0" in changed else "text"
    fields = form(name, **changed)
    return signed_call(fields, base_url=BASE_URL, path="/twilio/message", token=TOKENS[1])


@pytest.mark.slow
def test_it_answers_with_buttons_catches_up_and_fetches_what_was_sent(
    tmp_path: Path, twilio: TwilioServer
):
    picture = f"/2010-04-01/Accounts/{SID}/Messages/MM1/Media/ME1"
    twilio.files[picture] = Handed(content=PICTURE)
    with Running(tmp_path, "--simulator", **settings(twilio)) as program:
        url = program.url()
        until(lambda: twilio.asked, "the first look at Twilio's list")

        twilio.will(Fault(status=500, takes=True))
        assert brings(url, message(Body="hola", MessageSid=f"SM{1:032x}")) == 200
        until(lambda: len(twilio.ledger) == 1, "the answer to a greeting")
        words, options = twilio.read(twilio.ledger[0])
        assert "no somos policía" in words
        assert options[0][0] == "Sacar una cita"

        sent = message(Body="", MessageSid="MM1", MediaUrl0=f"https://api.twilio.com{picture}")
        assert brings(url, sent) == 200
        until(lambda: picture in twilio.asked, "the fetching of a picture")
        until(lambda: len(twilio.ledger) == 2, "the answer to a picture, after the doubt")
        program.tell_to_stop()
        assert program.end() == 0

    missed = Came(sid=f"SM{3:032x}", sender=PERSON, body="gracias", at=machine_now())
    twilio.came.append(missed)
    with Running(tmp_path, "--simulator", **settings(twilio)) as program:
        program.url()
        until(lambda: len(twilio.ledger) == 3, "the answer to what came while it was down")
        program.tell_to_stop()
        assert program.end() == 0
    assert len(twilio.contents) == len({str(each) for each in twilio.contents.values()})
