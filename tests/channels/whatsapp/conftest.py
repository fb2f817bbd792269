"""A door for WhatsApp, alone: what it hands on is kept, and Twilio is a double."""

from collections.abc import Iterator

import pytest

import app.tables  # noqa: F401 – the rows of a message refer to tables of every room
from tests.channels.whatsapp.street import SENDER, SID, TOKENS, Hook
from tests.doubles.twilio_server import TwilioServer, twilio_server


@pytest.fixture
def hook() -> Hook:
    return Hook()


@pytest.fixture
def twilio() -> Iterator[TwilioServer]:
    with twilio_server(sid=SID, token=TOKENS[0], sender=SENDER) as server:
        yield server
