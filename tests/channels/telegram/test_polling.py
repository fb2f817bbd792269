"""The way in without a public address: stored first, then asked for more; nothing ends it."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest
from telegram import Bot

from bot.channels.telegram.backoff import FIRST_SECONDS, MOST_SECONDS, pause_after
from bot.channels.telegram.client import TooManyError, close, new_bot
from bot.channels.telegram.door import TelegramDoor
from bot.channels.telegram.polling import Polling
from bot.channels.telegram.reading import ALLOWED_UPDATES
from bot.message import Message
from storage.errors import DatabaseAwayError
from tests.channels.telegram.captured import text, update
from tests.channels.telegram.conftest import CHAT, door_of
from tests.channels.telegram.peer import Peer
from tests.doubles import bot_api
from tests.doubles.bot_api import TOKEN, BotApi
from tests.doubles.groups_met import GroupsMet


class Receiver:
    """Keeps what it is handed, but for as many failures as it has; notes what was confirmed."""

    def __init__(self, api: BotApi, failures: int = 0) -> None:
        self.texts: list[str] = []
        self.confirmed: list[int] = []
        self._api = api
        self._failures = failures

    async def __call__(self, message: Message) -> bool:
        self.confirmed.append(offset_of(self._api))
        if self._failures:
            self._failures -= 1
            raise DatabaseAwayError
        self.texts.append(message.text or message.choice or "")
        return True


def offset_of(api: BotApi) -> int:
    """Tell up to where we told Telegram that we have its updates."""
    return max((int(each.get("offset", 0)) for each in api.calls_of("getUpdates")), default=0)


@asynccontextmanager
async def polling(
    bot: Bot, door: TelegramDoor, receive: Callable[[Message], Awaitable[bool]]
) -> AsyncIterator[asyncio.Task[None]]:
    task = asyncio.create_task(Polling(bot, door, wait_seconds=5).run(receive, GroupsMet()))
    try:
        yield task
    finally:
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task


async def test_the_webhook_is_dropped_before_anything_is_asked(
    api: BotApi, bot: Bot, door: TelegramDoor
):
    async with polling(bot, door, Receiver(api)):
        await api.until(lambda: api.calls_of("getUpdates"))

    assert api.calls == [
        ("deleteWebhook", {"drop_pending_updates": "false"}),
        ("getUpdates", {"timeout": "5", "allowed_updates": list(ALLOWED_UPDATES)}),
    ]


async def test_an_update_is_stored_before_the_next_are_asked_for(
    api: BotApi, bot: Bot, door: TelegramDoor
):
    receiver = Receiver(api)
    api.deliver(text("uno", update_id=10), text("dos", update_id=11))

    async with polling(bot, door, receiver):
        await api.until(lambda: offset_of(api) == 12)

    assert receiver.texts == ["uno", "dos"]
    assert receiver.confirmed == [0, 0]


async def test_what_could_not_be_stored_is_brought_again_and_in_order(
    api: BotApi, bot: Bot, door: TelegramDoor
):
    receiver = Receiver(api, failures=1)
    api.deliver(text("uno", update_id=10), text("dos", update_id=11))

    async with polling(bot, door, receiver):
        await api.until(lambda: offset_of(api) == 12)

    assert receiver.texts == ["uno", "dos"]


async def test_an_update_that_nobody_can_read_holds_up_no_other(
    api: BotApi, bot: Bot, door: TelegramDoor
):
    receiver = Receiver(api)
    strange = {"update_id": 10, "message": {"text": ["?"], "date": "ayer"}}
    api.deliver(strange, text("dos", update_id=11), as_they_are=True)

    async with polling(bot, door, receiver):
        await api.until(lambda: offset_of(api) == 12)

    assert receiver.texts == ["dos"]


@pytest.mark.parametrize(
    "fault",
    [bot_api.broken, bot_api.bad_gateway, bot_api.garbage, bot_api.hanging_up, bot_api.bare,
     bot_api.too_many(0.01), bot_api.no_token, bot_api.conflict],
)  # fmt: skip
async def test_whatever_telegram_fails_with_is_tried_again(
    api: BotApi, bot: Bot, door: TelegramDoor, fault: bot_api.Fault
):
    receiver = Receiver(api)
    api.fails("deleteWebhook", fault)
    api.fails("getUpdates", fault)
    api.deliver(text("uno", update_id=10))

    async with polling(bot, door, receiver):
        await api.until(lambda: offset_of(api) == 11)

    assert receiver.texts == ["uno"]


async def test_a_tapped_button_stops_spinning_once_the_tap_is_stored(
    api: BotApi, bot: Bot, door: TelegramDoor
):
    receiver = Receiver(api)
    api.deliver(update("tap"))

    async with polling(bot, door, receiver):
        await api.until(lambda: api.calls_of("answerCallbackQuery"))

    assert receiver.texts == ["2026-11-24"]


async def test_a_tap_that_nobody_acknowledges_holds_up_no_message(api: BotApi, bot: Bot):
    receiver = Receiver(api)
    api.fails("answerCallbackQuery", bot_api.silent)
    tap = update("tap")
    api.deliver(tap, text("dos", update_id=tap["update_id"] + 1))

    async with polling(bot, door_of(bot, limit_seconds=30), receiver):
        await api.until(lambda: offset_of(api) == tap["update_id"] + 2)

    assert receiver.texts == ["2026-11-24", "dos"]


async def test_it_stops_in_the_middle_of_a_wait_and_leaves_nothing_running(
    api: BotApi, bot: Bot, door: TelegramDoor
):
    before = asyncio.all_tasks()

    async with asyncio.timeout(2), polling(bot, door, Receiver(api)):
        await api.until(lambda: api.calls_of("getUpdates"))

    assert asyncio.all_tasks() == before


@pytest.mark.peers
async def test_a_server_that_others_wrote_is_polled(before_peer: BotApi, peer: Peer):
    bot = new_bot(TOKEN, before_peer.url)
    receiver = Receiver(before_peer)

    async with polling(bot, door_of(bot), receiver):
        for words in ("/start", "Buenas, qué onda"):
            peer.writes(CHAT, words)
            before_peer.look()
            await before_peer.until(lambda words=words: receiver.texts[-1:] == [words])
        peer.taps(CHAT, "1.book_appointment")
        before_peer.look()
        await before_peer.until(lambda: before_peer.calls_of("answerCallbackQuery"))

    assert receiver.texts == ["/start", "Buenas, qué onda", "book_appointment"]
    await close(bot)


def test_pauses_double_up_to_a_minute():
    pauses = [pause_after(TimeoutError(), failures) for failures in range(1, 2000)]

    assert pauses[:4] == [FIRST_SECONDS, 2 * FIRST_SECONDS, 4 * FIRST_SECONDS, 8 * FIRST_SECONDS]
    assert pauses[-1] == max(pauses) == MOST_SECONDS


def test_a_pause_is_as_long_as_telegram_asks():
    assert pause_after(TooManyError(17), 1) == 17
