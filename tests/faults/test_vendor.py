"""The vendor that fails: it says yes and no as the real ones do, and its ledger is true."""

from collections.abc import Iterator

import aiogram.methods
import httpx
import pytest
from aiogram.types import Message
from telegram import Bot

from bot.channels.telegram.client import close, new_bot
from bot.message import Address, Reply
from bot.outgoing import BlockedError, Parcel, RefusedError, UnknownOutcomeError
from tests.channels.telegram.conftest import door_of
from tests.doubles.bot_api import TOKEN
from tests.faults.vendor import VendorProcess
from tests.faults.vendor_server import FAULTS, STATUSES, TAKEN_FIRST

ANA = Address(channel="telegram", handle="700100200")
PARCEL = Parcel(id=1, to=ANA, reply=Reply(text="Buenos días."), language="es")
ALWAYS = 1000
"""Of a thousand."""


@pytest.fixture(scope="module")
def telegram() -> Iterator[VendorProcess]:
    with VendorProcess("telegram") as running:
        yield running


@pytest.fixture
async def bot(telegram: VendorProcess):
    telegram.fails()
    made = new_bot(TOKEN, telegram.url)
    yield made
    await close(made)


async def test_what_it_takes_is_as_the_bot_api_gives_it(telegram: VendorProcess, bot: Bot):
    before = len(telegram.taken())

    await door_of(bot).send(PARCEL)

    [taken] = telegram.taken()[before:]
    assert (taken["to"], taken["text"]) == ("700100200", "Buenos días.")
    aiogram.methods.SendMessage.model_validate({"chat_id": taken["to"], "text": taken["text"]})
    async with httpx.AsyncClient() as client:
        url = f"{telegram.url}/bot{TOKEN}/sendMessage"
        said = await client.post(url, data=taken["parameters"])
    Message.model_validate(said.json()["result"])


@pytest.mark.parametrize("fault", FAULTS)
async def test_each_fault_is_told_for_what_it_is(telegram: VendorProcess, bot: Bot, fault: str):
    telegram.fails(**{fault: ALWAYS})
    before = len(telegram.taken())

    outcome = await how_it_ends(bot)

    has_gone = len(telegram.taken()) > before
    assert has_gone == (fault in TAKEN_FIRST or fault == "slow")
    if fault == "slow":
        assert outcome is None
    elif STATUSES.get(fault, 500) == 500:
        assert isinstance(outcome, UnknownOutcomeError)
    else:
        assert isinstance(outcome, RefusedError)
        assert isinstance(outcome, BlockedError) == (fault == "forbidden")


async def how_it_ends(bot: Bot) -> Exception | None:
    try:
        await door_of(bot, limit_seconds=2).send(PARCEL)
    except (RefusedError, UnknownOutcomeError) as error:
        return error
    return None
