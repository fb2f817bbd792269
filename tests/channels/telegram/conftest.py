"""The Bot API as a double, alone or before the real telegram-test-api, and our client of it."""

import itertools
from collections.abc import AsyncIterator, Iterator

import pytest
from telegram import Bot

from bot.channels.telegram.client import close, new_bot
from bot.channels.telegram.door import TelegramDoor
from bot.channels.telegram.pace import Pace
from bot.message import Address, Option, Reply
from bot.outgoing import Parcel
from tests.channels.telegram.peer import Peer, running_peer
from tests.doubles.bot_api import TOKEN, BotApi

CHAT = 700100200
IN_NO_HURRY = 1000.0


@pytest.fixture
def api() -> Iterator[BotApi]:
    with BotApi() as alone:
        yield alone
    assert alone.objections == []


@pytest.fixture(scope="module")
def peer() -> Iterator[Peer]:
    with running_peer() as running:
        yield running


@pytest.fixture
def before_peer(peer: Peer) -> Iterator[BotApi]:
    with BotApi(behind=peer.url) as before:
        yield before
    assert before.objections == []


@pytest.fixture(params=["alone", pytest.param("before_peer", marks=pytest.mark.peers)])
def either_api(request: pytest.FixtureRequest) -> BotApi:
    """The double by itself, and the same before a server that others wrote."""
    return request.getfixturevalue("api" if request.param == "alone" else request.param)


@pytest.fixture
async def bot(api: BotApi) -> AsyncIterator[Bot]:
    made = new_bot(TOKEN, api.url)
    yield made
    await close(made)


@pytest.fixture
def door(bot: Bot) -> TelegramDoor:
    return door_of(bot)


def door_of(bot: Bot, *, limit_seconds: float = 5) -> TelegramDoor:
    """Make a door that waits for no pace."""
    pace = Pace(per_second=IN_NO_HURRY, chat_per_second=IN_NO_HURRY)
    return TelegramDoor(bot, pace=pace, limit_seconds=limit_seconds)


_ROWS = itertools.count(1)


def parcel(text: str = "Buenos días.", *options: Option, prompt: int = 1) -> Parcel:
    return Parcel(
        id=next(_ROWS),
        to=Address(channel="telegram", handle=str(CHAT)),
        reply=Reply(text=text, options=options, prompt=prompt),
        language="es",
    )
