"""The client: the address it calls, and what it keeps to itself."""

import asyncio
import logging
from contextlib import suppress

import httpx
import pytest
from structlog.testing import capture_logs
from telegram import Bot

from bot.channels.telegram.announcing import COMMANDS, announce_commands, announce_webhook
from bot.channels.telegram.client import close, new_bot
from bot.channels.telegram.polling import Polling
from bot.channels.telegram.reading import ALLOWED_UPDATES, Arrival
from bot.outgoing import RefusedError, UnknownOutcomeError
from tests.channels.telegram.captured import text
from tests.channels.telegram.conftest import door_of, parcel
from tests.channels.telegram.test_polling import Receiver, offset_of
from tests.doubles import bot_api
from tests.doubles.bot_api import TOKEN, BotApi
from tests.doubles.groups_met import GroupsMet

SECRET_WORDS = "mi esposo me amenaza"
FAULTS = (
    bot_api.broken,
    bot_api.no_token,
    bot_api.garbage,
    bot_api.bad_gateway,
    bot_api.hanging_up,
    bot_api.too_many(0.01),
    bot_api.blocked,
)


def test_the_address_is_telegrams_own_unless_another_is_given():
    assert new_bot(TOKEN).base_url == f"https://api.telegram.org/bot{TOKEN}"
    assert new_bot(TOKEN, "http://127.0.0.1:9/").base_url == f"http://127.0.0.1:9/bot{TOKEN}"


async def all_that_is_done(api: BotApi) -> None:
    """Do everything that can be done, well and badly."""
    bot = new_bot(TOKEN, api.url)
    door = door_of(bot, limit_seconds=1)
    for fault in (bot_api.none, *FAULTS):
        api.fails("sendMessage", fault)
        api.fails("answerCallbackQuery", fault)
        with suppress(RefusedError, UnknownOutcomeError):
            await door.send(parcel(SECRET_WORDS))
        await door.acknowledge(Arrival(tap_id="1"), GroupsMet())
    await announce_webhook(bot, url="https://office.test/telegram", secret="s")
    api.fails("getUpdates", bot_api.garbage, bot_api.no_token)
    api.deliver(text(SECRET_WORDS, update_id=10))
    task = asyncio.create_task(Polling(bot, door, wait_seconds=1).run(Receiver(api), GroupsMet()))
    await api.until(lambda: offset_of(api) == 11)
    task.cancel()
    await asyncio.wait({task})
    await close(bot)


async def test_neither_the_token_nor_a_word_is_ever_logged(
    api: BotApi, caplog: pytest.LogCaptureFixture
):
    caplog.set_level(logging.DEBUG)
    for name in ("httpx", "httpcore", "telegram", "telegram.Bot"):
        caplog.set_level(logging.DEBUG, name)

    with capture_logs() as ours:
        await all_that_is_done(api)

    told = caplog.text + str(ours)
    secret = TOKEN.split(":")[1]
    assert [line for line in told.splitlines() if secret in line or SECRET_WORDS in line] == []
    assert "a secret of Ana" not in told
    assert {"telegram_poll_failed", "telegram_not_acknowledged"} <= {
        each["event"] for each in ours
    }


async def test_httpx_would_have_told_the_token(api: BotApi, caplog: pytest.LogCaptureFixture):
    caplog.set_level(logging.INFO, "httpx")

    async with httpx.AsyncClient() as client:
        await client.post(f"{api.url}/bot7:another-token/getMe")

    assert "7:another-token" in caplog.text


async def test_telegram_is_told_where_to_call_and_with_which_secret(api: BotApi, bot: Bot):
    await announce_webhook(bot, url="https://office.test/telegram", secret="a-secret")

    assert api.calls == [
        (
            "setWebhook",
            {
                "url": "https://office.test/telegram",
                "secret_token": "a-secret",
                "allowed_updates": list(ALLOWED_UPDATES),
            },
        )
    ]


async def test_telegram_is_told_again_when_it_was_away(api: BotApi, bot: Bot):
    api.fails("setWebhook", bot_api.broken)

    await announce_webhook(bot, url="https://office.test/telegram", secret="a-secret")

    assert len(api.calls) == 2


async def test_the_menu_of_commands_is_set_in_spanish_for_all_and_in_english(
    api: BotApi, bot: Bot
):
    await announce_commands(bot)

    spanish, english = api.calls_of("setMyCommands")
    assert "language_code" not in spanish
    assert english["language_code"] == "en"
    for menu in (spanish, english):
        assert [each["command"] for each in menu["commands"]] == list(COMMANDS)
    assert spanish["commands"][2]["description"] == "Sacar una cita"
    assert english["commands"][2]["description"] == "Book an appointment"
