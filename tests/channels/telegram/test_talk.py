"""A whole visit booked through Telegram: polled, answered by the house, sent and seen."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from anyio import to_thread
from sqlalchemy import select

from app.clock import Clock
from app.house import House, demonstration_directory, open_house
from bot.channels.telegram.announcing import COMMANDS
from bot.channels.telegram.client import close, new_bot
from bot.channels.telegram.polling import Polling
from bot.identities import Identity
from bot.message import Address, Message
from bot.outgoing import Outgoing, Status
from nlu.interpretation import OUT_OF_SCOPE
from nlu.rules import Rules
from office.appointment import Appointment
from tests.channels.telegram.captured import text, update
from tests.channels.telegram.conftest import CHAT, door_of
from tests.channels.telegram.peer import Peer
from tests.doubles import bot_api
from tests.doubles.bot_api import TOKEN, BotApi

MONDAY_AT_NINE = datetime.fromisoformat("2026-11-23T09:00:00-06:00")
EARS = Rules()
AT_ONCE = timedelta()


class Talk:
    """A house behind a polled door, and one person's phone before it."""

    def __init__(self, house: House, api: BotApi) -> None:
        self.house = house
        self._api = api
        self._came = asyncio.Queue[Message]()

    async def receive(self, message: Message) -> bool:
        is_new = await to_thread.run_sync(self.house.receive, message)
        await self._came.put(message)
        return is_new

    async def meet(self, group: Address) -> bool:
        return await to_thread.run_sync(self.house.meet, group)

    async def answer(self) -> None:
        """Answer what comes next, and send all that is to be sent."""
        async with asyncio.timeout(20):
            await self._came.get()
        await to_thread.run_sync(self.house.answer_waiting, AT_ONCE)
        while await self.house.sender.send_due():
            pass

    def rows(self, table: type[Any]) -> list[Any]:
        with self.house.database.read() as db:
            return list(db.scalars(select(table).order_by(table.id)))


@asynccontextmanager
async def talk_through(api: BotApi, home: Path) -> AsyncIterator[Talk]:
    bot = new_bot(TOKEN, api.url)
    door = door_of(bot)
    with open_house(
        database_url=f"sqlite:///{home / 'talk.db'}",
        key_file=home / "keys.json",
        directory=demonstration_directory(),
        interpreter=EARS,
        doors={"telegram": door},
        clock=Clock(still_at=MONDAY_AT_NINE),
    ) as house:
        talk = Talk(house, api)
        polling = asyncio.create_task(
            Polling(bot, door, wait_seconds=5).run(talk.receive, talk.meet)
        )
        yield talk
        polling.cancel()
        with suppress(asyncio.CancelledError):
            await polling
    await close(bot)


def buttons(seen: dict[str, Any]) -> list[tuple[str, str]]:
    rows = seen.get("reply_markup", {}).get("inline_keyboard", [])
    return [(button["text"], button["callback_data"]) for row in rows for button in row]


@pytest.mark.peers
async def test_a_visit_is_booked_with_buttons_over_a_server_that_others_wrote(
    before_peer: BotApi, peer: Peer, tmp_path: Path
):
    tapped: list[str] = []
    async with talk_through(before_peer, tmp_path) as talk:

        async def says(words: str) -> dict[str, Any]:
            peer.writes(CHAT, words)
            return await seen()

        async def taps(data: str) -> dict[str, Any]:
            tapped.append(data)
            peer.taps(CHAT, data)
            return await seen()

        async def seen() -> dict[str, Any]:
            before_peer.look()
            await talk.answer()
            [message] = peer.sees(CHAT)
            return message

        assert "programa de la oficina" in (await says("/start"))["text"]
        shown = await says("/cita")
        while buttons(shown):
            shown = await taps(buttons(shown)[0][1])
        shown = await says("Ana Martínez")
        while "Listo" not in shown["text"]:
            shown = await taps(buttons(shown)[0][1])
        stopped = before_peer.calls_of
        await before_peer.until(lambda: len(stopped("answerCallbackQuery")) == len(tapped))
        [appointment] = talk.rows(Appointment)
        sent = talk.rows(Outgoing)

    assert appointment.code in shown["text"]
    assert appointment.starts_at > MONDAY_AT_NINE
    assert {row.status for row in sent} == {Status.ACCEPTED}
    assert len(before_peer.calls_of("sendMessage")) == len(sent)


async def test_the_same_tap_delivered_twice_is_answered_once(api: BotApi, tmp_path: Path):
    async with talk_through(api, tmp_path) as talk:
        api.deliver(text("/cita", update_id=1))
        await talk.answer()
        [asked] = api.calls_of("sendMessage")
        tap = update("tap")
        tap["callback_query"]["data"] = buttons(asked)[0][1]
        api.deliver(tap, tap)
        await talk.answer()
        await talk.answer()

    assert len(api.calls_of("sendMessage")) == 2


async def test_a_button_of_an_earlier_question_changes_nothing(api: BotApi, tmp_path: Path):
    async with talk_through(api, tmp_path) as talk:
        api.deliver(text("/cita", update_id=1))
        await talk.answer()
        old = buttons(api.calls_of("sendMessage")[0])[0][1]
        for update_id in (2, 3):
            tap = update("tap")
            tap["update_id"], tap["callback_query"]["data"] = update_id, old
            api.deliver(tap)
            await talk.answer()

    assert "ya no sirve" in api.calls_of("sendMessage")[-1]["text"]


async def test_what_telegram_put_off_goes_out_later(api: BotApi, tmp_path: Path):
    api.fails("sendMessage", bot_api.too_many(30))
    async with talk_through(api, tmp_path) as talk:
        api.deliver(text("hola", update_id=1))
        await talk.answer()
        talk.house.clock.move_to(MONDAY_AT_NINE + timedelta(seconds=29))
        too_soon = await talk.house.sender.send_due()
        talk.house.clock.move_to(MONDAY_AT_NINE + timedelta(seconds=30))
        in_time = await talk.house.sender.send_due()
        [row] = talk.rows(Outgoing)

    assert (too_soon, in_time, row.status) == (0, 1, Status.ACCEPTED)


async def test_who_blocked_us_is_noted_until_they_write_again(api: BotApi, tmp_path: Path):
    api.fails("sendMessage", bot_api.blocked)
    async with talk_through(api, tmp_path) as talk:
        api.deliver(text("hola", update_id=1))
        await talk.answer()
        [gone] = talk.rows(Identity)
        api.deliver(text("hola", update_id=2))
        await talk.answer()
        [back] = talk.rows(Identity)

    assert gone.blocked_at is not None
    assert back.blocked_at is None


async def test_what_nobody_can_tell_of_goes_out_once_more(api: BotApi, tmp_path: Path):
    api.fails("sendMessage", bot_api.hanging_up)
    async with talk_through(api, tmp_path) as talk:
        api.deliver(text("hola", update_id=1))
        await talk.answer()
        await talk.house.sender.look_after()
        await talk.house.sender.send_due()
        [row] = talk.rows(Outgoing)

    assert row.status == Status.ACCEPTED
    assert len(api.calls_of("sendMessage")) == 2


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_of_the_menu_is_understood(command: str):
    heard = EARS.interpret(f"/{command}")

    assert (heard.confidence, heard.intent == OUT_OF_SCOPE) == (1.0, False)
